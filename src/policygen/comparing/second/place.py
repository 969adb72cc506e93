"""Where each word stands: what widening it does for the student, carried down the tree.

Method: natural logic's monotonicity (MacCartney and Manning 2009, "An extended model of natural
logic"): each negation, exception and preventing word turns the sign of what it governs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from policygen.comparing.second.mode import Force, Mode, mode_of
from policygen.comparing.second.tree import Tree
from policygen.comparing.second.words import (
    ADDING,
    LEEWAY,
    MODALS,
    PERSONS,
    PREVENTING,
    PREVENTING_OBJECT,
    TURNING,
    TURNING_PAIRS,
    UNIVERSALS,
    UNTIL_MARKS,
    WHEN_MARKS,
    WHEN_NOUNS,
)
from policygen.policy import Kind

_NOUNS = ("NOUN", "PROPN", "PRON")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
_CLAUSES = ("advcl", "relcl", "acl", "ccomp", "xcomp")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands.

    Arguments:
        alternative: what one more alternative beside the word does for the student (+1, -1, 0).
        restriction: the opposite of what one more restriction on the word does.
        attach: the opposite of what adding the phrase that the word opens does.
        union: whether fellows joined by "and" are alternatives here.
        clause: number of the main verb whose clause it stands in.
        mode: of that clause.
    """

    alternative: int
    restriction: int
    attach: int
    union: bool
    clause: int
    mode: Mode


def places(tree: Tree, kind: Kind, opening: bool = True) -> tuple[Place, ...]:
    """The place of every word of a tree.

    Arguments:
        kind: of the provision.
        opening: whether it is the provision's first sentence.
    """
    out: dict[int, Place] = {}
    for number, word in enumerate(tree.words):
        if word.head == number:
            _clause(tree, number, mode_of(tree, number, kind, opening), kind, out)
    blank = Place(0, 0, 0, False, 0, Mode(Force.NOTHING, 0, False, 0, 0))
    return tuple(out.get(number, blank) for number in range(len(tree.words)))


def _clause(tree: Tree, verb: int, mode: Mode, kind: Kind, out: dict[int, Place]) -> None:
    """Give places to a main clause and to the clauses coordinated with it."""
    union = mode.force in (Force.BAN, Force.LEAVE)
    place = Place(mode.act, mode.act, mode.act, union, verb, mode)
    out[verb] = place
    for child in tree.children[verb]:
        _visit(tree, child, _below(tree, verb, child, place), out)
    for fellow in tree.conjuncts[verb]:
        own = _own_mode(tree, fellow, kind)
        _clause(tree, fellow, own or mode, kind, out)


def _own_mode(tree: Tree, verb: int, kind: Kind) -> Mode | None:
    if any(lemma in MODALS for lemma in tree.child_lemmas(verb, "aux")):
        return mode_of(tree, verb, kind)
    return None


def _below(tree: Tree, verb: int, child: int, place: Place) -> Place:
    """The place of a dependent of a main verb."""
    word, mode = tree.words[child], place.mode
    duty = mode.force is Force.DUTY
    if duty and word.dep == "ccomp" and _is_asked(tree, child):
        return replace(_signed(place, mode.when), attach=mode.when, union=True)  # what is told
    if word.dep in ("advcl", "prep", "mark", "npadvmod"):
        opener = _opener(tree, child)
        whole = mode.when if duty else mode.act
        if opener in TURNING:
            return replace(_signed(place, -whole), attach=whole)
        if opener in UNTIL_MARKS:
            if duty and opener in ("before", "prior"):
                return replace(_signed(place, mode.when), attach=mode.act)
            return replace(_signed(place, -mode.when), attach=whole)
        if opener in ("as", "to", "when", "where", "if") and _leeway(tree, child):
            return replace(_signed(place, mode.when), attach=mode.when)
        if opener in WHEN_MARKS and (word.dep == "advcl" or _is_when(tree, child, opener)):
            return replace(_signed(place, mode.when), attach=mode.when, union=duty)
    return place


_QUESTIONS = frozenset({"whether", "who"})


def _is_asked(tree: Tree, verb: int) -> bool:
    """Whether a clause is an indirect question: what is told, the more the wider it is."""
    asking = tree.child_lemmas(verb, "mark", "nsubj", "nsubjpass", "dobj", "advmod", "attr")
    return bool(_QUESTIONS & set(asking))


def _is_when(tree: Tree, prep: int, opener: str) -> bool:
    if opener in ("in", "as", "while", "provided"):
        return any(tree.lemma(c) in WHEN_NOUNS for c in tree.children[prep])
    return True


def _leeway(tree: Tree, number: int) -> bool:
    """Whether a phrase leaves room: "as appropriate", "to the extent practicable"."""
    inside = {tree.lemma(i) for i in range(len(tree.words)) if number in (i, *tree.ancestors(i))}
    return bool(inside & LEEWAY) and "soon" not in inside


def _opener(tree: Tree, number: int) -> str:
    """The word that opens an adverbial clause or phrase."""
    word = tree.words[number]
    leftmost = min(i for i in range(len(tree.words)) if number in (i, *tree.ancestors(i)))
    if tree.lemma(leftmost) in UNTIL_MARKS | TURNING:
        return tree.lemma(leftmost)
    if word.pos in ("ADP", "SCONJ") or word.dep in ("prep", "mark"):
        return word.lemma
    for child in tree.children[number]:
        below = tree.words[child]
        if below.dep in ("mark", "prep") and child < number:
            return below.lemma
        if below.dep == "advmod" and below.lemma in WHEN_MARKS:
            return below.lemma
    return ""


def _signed(place: Place, sign: int) -> Place:
    return replace(place, alternative=sign, restriction=sign)


def _visit(tree: Tree, number: int, place: Place, out: dict[int, Place]) -> None:
    """Give places to a word, its dependents, and its fellows."""
    own = _own(tree, number, place)
    out[number] = own
    for child in tree.children[number]:
        _visit(tree, child, _step(tree, number, child, own), out)
    for fellow in tree.conjuncts[number]:
        _visit(tree, fellow, place, out)


def _own(tree: Tree, number: int, place: Place) -> Place:
    """A word's own place: turned by its negation, widened by "each" and "any"."""
    word = tree.words[number]
    main_subject = word.dep in _SUBJECTS and word.head == place.clause
    if tree.negated(number, "neg", "det", "advmod", "preconj") and not main_subject:
        place = _turned(place)
    if word.pos in _NOUNS and place.mode.force is Force.DUTY and place.alternative < 0:
        counted = any(tree.words[c].dep == "nummod" for c in tree.children[number])
        determiners = set() if counted else set(tree.child_lemmas(number, "det", "predet"))
        if determiners & UNIVERSALS:
            return replace(_signed(place, 1), union=True)
        person = word.lemma in PERSONS
        known = determiners & {"the", "that", "this"} or tree.child_lemmas(number, "poss")
        patient = tree.relation[number] in ("nsubjpass", "dobj", "dative", "pobj")
        if person and patient and (known or tree.relation[number] == "nsubjpass"):
            return replace(place, restriction=1)
    return place


def _turned(place: Place) -> Place:
    return replace(
        place, alternative=-place.alternative, restriction=-place.restriction, union=True
    )


def _step(tree: Tree, number: int, child: int, own: Place) -> Place:
    """The place that a dependent of a word (not of a main verb) starts from."""
    word, below = tree.words[number], tree.words[child]
    sign = own.restriction
    base = replace(own, alternative=sign, attach=sign)
    if below.dep in _SUBJECTS and tree.negated(number, "neg"):
        base = _turned(base)
    if word.lemma in TURNING or TURNING_PAIRS.get(_before(tree, number)) == word.lemma:
        return base if _opened_above(tree, number) else _turned(base)
    opener = _opener(tree, child) if below.dep in ("advcl", "prep") else ""
    if opener in TURNING and below.dep == "advcl":
        return _turned(base)
    if opener in UNTIL_MARKS:
        return _turned(base)
    if word.lemma in PREVENTING and (
        below.dep in ("xcomp", "ccomp", "pcomp")
        or (below.dep == "prep" and below.lemma in ("from", "of"))
        or (below.dep in ("dobj", "pobj") and word.lemma in PREVENTING_OBJECT)
    ):
        return _turned(base)
    if below.dep == "relcl" and own.mode.force is Force.DUTY and _acts(tree, child):
        return replace(base, alternative=1, restriction=1, attach=1, union=True)
    if word.lemma in ADDING and below.dep in ("dobj", "xcomp", "pobj"):
        return replace(base, union=True)
    return base


def _opened_above(tree: Tree, number: int) -> bool:
    """Whether the sign was turned already where this word opens a phrase of a main verb."""
    governor = tree.governor[number]
    return tree.words[governor].head == governor and tree.words[number].dep in ("prep", "mark")


def _before(tree: Tree, number: int) -> str:
    return tree.words[number - 1].lemma if number else ""


def _acts(tree: Tree, verb: int) -> bool:
    """Whether a relative clause tells of a present act, not of a quality or past event."""
    word = tree.words[verb]
    return word.pos == "VERB" and word.tag in ("VBZ", "VBP") and word.lemma not in ("have", "be")
