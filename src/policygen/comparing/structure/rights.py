"""Tells whose right a leave is, and where a duty lets parents or students do something."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.comparing.structure.adverbs import behind_adverbs
from policygen.comparing.structure.by_parents import held_by_parents, they_are_parents
from policygen.comparing.structure.claims import is_a_claim
from policygen.comparing.structure.complaining import complains, names_the_school
from policygen.comparing.structure.parents_acts import GIVES_UP, PRONOUNS, SPEAKS
from policygen.policy import Kind
from policygen.text.markers import Scope, marker_at
from policygen.text.quantities.numbers import NUMBER_WORDS
from policygen.text.tokens import stem
from policygen.text.units import Unit, UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


PARENTS = _stems("parent family guardian caregiver")
HOLDERS = PARENTS | {"student"}
_OTHERS = _stems("staff teacher principal school district administrator aide nurse employee only")

# What befalls a student, or what a student may turn out to be: leave for it isn't the student's right.
_UNDERGOES = _stems(
    "be stay remain spend serve lose need require experience undergo suffer display exhibit pose present "
    "become show harm hurt injure engage miss wait sit lie continue sustain feel react resist struggle appear "
    "seem face incur pass behave act cause create constitute endanger threaten attempt try fall last receive"
)
# What is done to a parent or student for their good: "may be accompanied by ...".
_FAVORS = _stems(
    "accompanied joined represented assisted heard offered released excused exempted visited supported helped "
    "freed permitted allowed"
)
_CHANCES = _stems("opportunity chance")
_THERE = _stems(
    "present there in with at near nearby beside inside part"
)  # "parents may be present"
_LETS = _stems("permit opportunity chance let allow")
_ADDED = _stems("together jointly alone also always then himself herself themselves too both")
_FRONT = _stems("to in at on during within for under upon with after before by from whenever")
_BREAKS = _stems(
    "of in at on for from with by to during under within as who that which whose over under older younger above aged"
)


def is_right(units: Sequence[Unit], text: str, begins: int, modal: int | None, kind: Kind) -> bool:
    """Whether a leave is for a parent or student to do something, or for their good, or to speak.

    Arguments:
        units, text: of the passage.
        begins, modal: where its clause begins, and its modal.
        kind: of the provision; only a permission can be a right.
    """
    if modal is None or kind is not Kind.PERMISSION:
        return False
    after = _words_after(units, behind_adverbs(units, text, modal + 1) - 1)
    head = _head(units, text, begins, modal)
    if after[:1] and after[0] in SPEAKS and head == "other" and not set(after[1:2]) & HOLDERS:
        return True  # "a teacher may report a hold": whoever may is one more who watches
    if complains(after) and not names_the_school(units[begins:modal]):
        return True
    if is_a_claim(units[begins : modal + 1], text):
        return True
    named = head and head not in HOLDERS  # "parents, guardians and the student's lawyer may see it"
    if named and after[:1] and after[0] in _ANYBODYS and _shared(units, begins, modal):
        return True
    if not head and they_are_parents(units, modal):
        head = stem("parent")
    if not head:  # "nothing in this policy prevents a student from ...", "anyone may ..."
        if after[:1] and after[0] in HOLDERS:
            head, after = after[0], after[1:]
        else:
            return bool(after) and after[0] in SPEAKS
    if head == "other" and after[:1] and after[0] in _LETTING_VERBS and after[1:2]:
        return after[1] in HOLDERS and not set(after[2:3]) & _UNDERGOES  # "may let a parent see it"
    if head not in HOLDERS and held_by_parents(units, text, modal):
        return True
    if head not in HOLDERS or not after:
        return False
    verb = after[0]
    if verb in GIVES_UP:
        return False  # leave for the school, given by the parent
    if verb == "be":
        favored = set(after[1:2]) & _FAVORS and _is_participle(units, text, modal, after[1])
        there = head in PARENTS and set(after[1:2]) & _THERE
        return bool(favored or there or set(after[1:4]) & _CHANCES)
    return head in PARENTS or verb not in _UNDERGOES


def _is_participle(units: Sequence[Unit], text: str, modal: int, word: str) -> bool:
    """Whether a word behind a modal is a participle: "be supported", and no room's name as in "the support room"."""
    ahead = units[modal + 1 : modal + 7]
    at = next((n for n, u in enumerate(ahead) if u.words[:1] == (word,)), 0)
    verb = next((n for n, u in enumerate(ahead) if u.words == ("be",)), 0)
    between = [text[u.start : u.end].lower() for u in ahead[verb + 1 : at]]
    said = text[ahead[at].start : ahead[at].end].lower()
    adverbs = all(one.endswith("ly") or one in ("also", "always", "then") for one in between)
    return adverbs and said.endswith(("ed", "heard"))


# What parents, students and staff may all do, and is the right of each of them.
_ANYBODYS = SPEAKS | _stems(
    "complaint request ask seek submit attend bring review inspect view see read visit appeal "
    "object refuse join accompany"
)


def _shared(units: Sequence[Unit], begins: int, modal: int) -> bool:
    """Whether a list before a modal names parents or students among others: "any parent or employee may"."""
    groups: list[list[str]] = [[]]
    for unit in units[begins:modal]:
        if unit.kind is UnitKind.CONNECTIVE or unit.key == ",":
            groups.append([])
        elif unit.kind is UnitKind.WORD and unit.words:
            groups[-1].append(unit.words[0])
    groups = [group for group in groups if group]
    return len(groups) > 1 and any(group[-1] in HOLDERS for group in groups)


def free_to(units: Sequence[Unit], begins: int) -> int | None:
    """The unit that gives leave without a modal: "is free to leave"."""
    for at in range(begins + 1, len(units) - 1):
        if units[at].words == ("free",) and units[at + 1].words == ("to",):
            return at if units[at - 1].words == ("be",) else None
    return None


_NEAR = 8  # units among which "nothing in this policy keeps a parent" stands
_BARS = _stems("keep stop prevent bar hinder prohibit forbid preclude")
_RECEIVES = _stems("be receive get hear have")


def may_leave_undone(units: Sequence[Unit], text: str, begins: int) -> bool:
    """Whether a parent or student "need not" do something, or "nothing keeps" them from doing it."""
    words = [unit.words[:1] for unit in units[begins : begins + _NEAR]]
    if ("noth",) in words[:1]:
        barring = next((n for n, one in enumerate(words) if set(one) & _BARS), None)
        return barring is not None and any(
            set(one) & HOLDERS for one in words[barring : barring + 2]
        )
    for at in range(begins + 1, len(units) - 2):
        if units[at].words == ("need",) and units[at + 1].words == ("not",):
            verb = units[at + 2].words[:1]
            return _head(units, text, begins, at) in HOLDERS and not set(verb) & _RECEIVES
    return False


def letting(units: Sequence[Unit], text: str, modal: int | None, kind: Kind) -> int | None:
    """The unit by which a duty lets a parent or student do what follows ("shall let a student call ...")."""
    if kind is not Kind.DUTY:
        return None
    first = modal + 1 if modal is not None else 0
    for at in range(first, min(first + 7, len(units))):
        if units[at].kind is UnitKind.MARK or units[at].kind is UnitKind.MODAL:
            return None
        if not units[at].words or units[at].words[0] not in _LETS:
            continue
        between = {u.words[0] for u in units[first:at] if u.kind is UnitKind.WORD and u.words}
        ahead = [u.words[0] for u in units[at + 1 : at + 4] if u.kind is UnitKind.WORD and u.words]
        let = (between if modal is not None else set()) | set(ahead[:1])
        passive = units[at - 1].words[:1] == ("be",) or units[at].words[0] not in _LETTING_VERBS
        if let & HOLDERS:
            return at
        if passive and modal is not None and _head(units, text, 0, modal) in HOLDERS:
            return at
        return None
    return None


_LETTING_VERBS = _stems("permit let allow")


_ENDS = _BREAKS | PRONOUNS


def _words_after(units: Sequence[Unit], modal: int) -> list[str]:
    """The words after a modal that say what may be done, "be" among them, up to the next mark.

    What is set off by commas right behind the modal is passed over: "may, within ten days, appeal".
    """
    out: list[str] = []
    if units[modal + 1 : modal + 2] and units[modal + 1].key == ",":
        ahead = range(modal + 2, min(modal + 2 + _SET_OFF, len(units)))
        modal = next((n for n in ahead if units[n].key == ","), modal)
    for number, unit in enumerate(units[modal + 1 : modal + 7]):
        if unit.kind is UnitKind.MARK:
            if number:
                break
            continue
        if unit.words and (unit.kind is UnitKind.WORD or unit.words[0] in _VERBS):
            out.append(unit.words[0])
    return out


_SET_OFF = 12  # units between two commas
_VERBS = frozenset({"be", "have", "use", "make", "take", "see", "go", "require", "need", "act"})


def _head(units: Sequence[Unit], text: str, begins: int, modal: int) -> str:
    """The person who is the subject before a modal: "student" for "a secluded student in the room"."""
    start = begins
    fronted = _opens_adjunct(units, begins)
    if fronted:
        commas = [i for i in range(begins, modal) if units[i].key == ","]
        fronted = not commas
        start = commas[-1] + 1 if commas else begins
    words: list[str] = []
    for unit in units[start:modal]:
        if unit.kind is UnitKind.WORD:
            if text[unit.start : unit.end].lower().endswith(("'s", "’s", "s'", "s’")):
                continue
            said = text[unit.start : unit.end].lower()
            if words and (said in NUMBER_WORDS or (unit.words and unit.words[0] in _BREAKS)):
                break
            if words and words[-1] in HOLDERS and _PARTICIPLE.match(said):
                break  # "a pupil held in the room may"
            words.append(unit.words[0] if unit.words else "")
        elif words and (unit.quantity or (not fronted and set(unit.words[:1]) & _ENDS)):
            break
    if fronted:
        words = words[-1:]
    if set(words) & _OTHERS:
        return "other"
    while words and words[-1] in _ADDED:
        words.pop()
    return words[-1] if words else ""


_PARTICIPLE = re.compile(r"(?:\w{2,}ed|held|kept|put|left|sent|taken|shut|brought|made|told|hurt)$")


def _opens_adjunct(units: Sequence[Unit], begins: int) -> bool:
    words = [u.words[0] if u.words else "" for u in units]
    found = marker_at(words, begins)
    opens = found is not None and found[1] not in (Scope.UNIVERSAL, Scope.NEGATION)
    return opens or (begins < len(words) and words[begins] in _FRONT)
