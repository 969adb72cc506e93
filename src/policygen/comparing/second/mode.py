"""What the main clause of a sentence does: oblige, forbid, permit, exempt or define."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policygen.comparing.second.tree import Tree
from policygen.comparing.second.words import (
    ADVISED,
    ALLOWED,
    BENEFICIARIES,
    DEFINING,
    MODALS,
    NEGATIONS,
    ONLY,
    PROHIBITED,
    REQUIRED,
    TURNING,
)
from policygen.finding import POLARITY, Direction
from policygen.policy import Kind


class Force(StrEnum):
    """What a clause does to an act."""

    DUTY = "duty"
    BAN = "ban"
    LEAVE = "leave"  # a permission
    EXEMPTION = "exemption"
    DEFINITION = "definition"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Mode:
    """What a main clause does.

    Arguments:
        force: what it does to its act.
        grade: 3 for shall, 2 for should, 1 for may.
        closed: whether it also rules out all other cases ("only", "unless").
        act: what a wider act does for the student: +1 protects more, -1 less, 0 can't be told.
        when: the same for a wider condition.
        burden: -1 where it is a student or parent who acts, else 1.
    """

    force: Force
    grade: int
    closed: bool
    act: int
    when: int
    burden: int = 1


_DEFINING_KINDS = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_FORCES = {Kind.DUTY: Force.DUTY, Kind.PROHIBITION: Force.BAN, Kind.PERMISSION: Force.LEAVE}


def reach_sign(kind: Kind) -> int:
    """What a wider reach of a provision of this kind does for the student: +1, -1 or 0."""
    return {Direction.WEAKENS: 1, Direction.STRENGTHENS: -1}.get(POLARITY[kind], 0)


def mode_of(tree: Tree, verb: int, kind: Kind, opening: bool = True) -> Mode:
    """The mode of the main clause whose verb (or predicate) is word `verb`.

    Arguments:
        kind: of the provision; it decides where the clause itself has no modal.
        opening: whether it stands in the provision's first sentence: later sentences of a
            definition may tell what is done ("The parent is then notified").
    """
    modal = next((w for w in tree.child_lemmas(verb, "aux") if w in MODALS), "")
    negative = tree.negated(verb) or _no_subject(tree, verb)
    lemma = tree.lemma(verb)
    complement = {lemma, *tree.child_lemmas(verb, "acomp", "attr")}
    clause = [i for i in range(len(tree.words)) if i == verb or verb in tree.ancestors(i)]
    words = {tree.lemma(i) for i in clause}
    closed = bool(words & ONLY) or bool(words & TURNING)
    defining = opening or bool(complement & DEFINING) or tree.words[verb].pos == "AUX"
    if kind in _DEFINING_KINDS and not modal and not defining:
        kind = Kind.DUTY
    force, grade = _force(modal, negative, complement, kind)
    if force is Force.DEFINITION:
        turned = negative != ("exclude" in complement)
        sign = reach_sign(kind) * (-1 if turned else 1)
        return Mode(Force.DEFINITION, 0, closed, sign, sign)
    if force is Force.DUTY and kind is Kind.PERMISSION and words & ONLY:
        force = Force.LEAVE
    side = -1 if _beneficiary(tree, verb) else 1
    act = side * {Force.DUTY: -1, Force.BAN: 1, Force.LEAVE: -1, Force.EXEMPTION: -1}.get(force, 0)
    when = side * {Force.DUTY: 1, Force.BAN: 1, Force.LEAVE: -1, Force.EXEMPTION: -1}.get(force, 0)
    return Mode(force, grade, closed, act, when, side)


def _force(modal: str, negative: bool, complement: set[str], kind: Kind) -> tuple[Force, int]:
    if modal:
        grade = MODALS[modal]
        if kind in _DEFINING_KINDS and complement & DEFINING and grade == 3:
            return Force.DEFINITION, 0
        if complement & PROHIBITED:
            return (Force.LEAVE if negative else Force.BAN), 3
        if complement & ALLOWED:
            return (Force.BAN if negative else Force.LEAVE), 3
        if negative and grade == 0:
            return Force.EXEMPTION, 0
        if negative:
            return Force.BAN, max(grade, 3 if grade == 1 else grade)
        return (Force.LEAVE if grade == 1 else Force.DUTY), grade
    if kind in _DEFINING_KINDS:
        return Force.DEFINITION, 0
    if complement & PROHIBITED:
        return (Force.LEAVE if negative else Force.BAN), 3
    if complement & ALLOWED:
        return (Force.BAN if negative else Force.LEAVE), 3
    if complement & ADVISED:
        return Force.DUTY, 2
    if complement & REQUIRED:
        return (Force.EXEMPTION if negative else Force.DUTY), 3
    if "need" in complement and negative:
        return Force.EXEMPTION, 1
    force = _FORCES.get(kind, Force.NOTHING)
    if negative and force is Force.DUTY:
        force = Force.BAN
    return force, {Force.LEAVE: 1, Force.NOTHING: 0}.get(force, 3)


def _beneficiary(tree: Tree, verb: int) -> bool:
    """Whether a student or parent acts: then a duty burdens whom the policy protects."""
    subjects = [c for c in tree.children[verb] if tree.words[c].dep == "nsubj"]
    if tree.lemma(verb) in _ANYBODYS:  # "an employee, parent, or student may report it"
        subjects += [d for c in subjects for d in _joined(tree, c)]
    return any(tree.lemma(c) in BENEFICIARIES for c in subjects)


def _joined(tree: Tree, word: int) -> list[int]:
    """The words that are joined to a word, one after the other."""
    own = [c for c in tree.children[word] if tree.words[c].dep == "conj"]
    return own + [d for c in own for d in _joined(tree, c)]


_ANYBODYS = frozenset(
    "speak report complain appeal object tell raise file request ask seek submit attend bring review inspect view "
    "see read".split()
)


def _no_subject(tree: Tree, verb: int) -> bool:
    """Whether the subject is negative: "no employee", "none of", "neither"."""
    for child in tree.children[verb]:
        negative = tree.lemma(child) in NEGATIONS or tree.negated(child)
        if negative and tree.words[child].dep in ("nsubj", "nsubjpass", "csubj"):
            return True
    return False
