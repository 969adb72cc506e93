"""Proves that a leave, a ban and a duty ask for the same thing before an act.

"A only after C", "no A without C" and "C must come before A" say one thing where every word of A and C has its
counterpart on the same side.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from policygen.comparing.proofs.carriers import says_nothing
from policygen.comparing.structure.items import Item, Matching
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_ONLY = frozenset({"only", "sole"})
_DENIES = frozenset({"not", "no", "never"})
_FORMS = frozenset({"first", "beforehand", "not", "no", "never", "only", "sole"})
_COUNTING = frozenset(
    {"all", "both", "either", "some", "most", "least", "each", "any", "one", "two"}
)
_FREE = frozenset({"each", "any", "one"})  # of what is done: "any restraint", "each use"
_NAMES = frozenset({"student", "staff"})
LEAVE, BAN, DUTY, ADVICE, LATE = "leave", "ban", "duty", "advice", "late"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks for before an act: its form, and the items that say the condition, the act, and an exception."""

    form: str
    condition: frozenset[int]
    act: frozenset[int]
    exception: frozenset[int] = frozenset()

    def part(self, number: int) -> int:
        """Which part an item belongs to."""
        return 0 if number in self.condition else 1 if number in self.act else 2


def same_precondition(matching: Matching) -> bool:
    """Whether two texts ask for the same thing before the same act, each in its own form."""
    sides = [asked_before(matching, side) for side in (0, 1)]
    one, other = sides
    if one is None or other is None or {one.form, other.form} not in ({LEAVE, DUTY}, {BAN, DUTY}):
        return False
    return same_parts(matching, one, other)


def same_parts(matching: Matching, one: Asked, other: Asked) -> bool:
    """Whether every word of the condition and of the act has its counterpart, on the same side."""
    if not all(_proved(matching, side, asked) for side, asked in ((0, one), (1, other))):
        return False
    if DUTY in (one.form, other.form) and _lasting(matching, one):
        return False  # "with a nurse present": all along, and not before alone
    subjects = subject_of(matching, 0), subject_of(matching, 1)
    both = [
        (one.part(i), other.part(j))
        for i, j in matching.pairs
        if matching.items[0][i].is_content
        and matching.items[0][i].key not in _NAMES
        and not (subjects[0] == (i, subjects[0][1]) and subjects[1] == (j, subjects[0][1]))
    ]
    if any(mine != theirs for mine, theirs in both) or not {(0, 0), (1, 1)} <= set(both):
        return False
    if bool(one.exception) != bool(other.exception):
        return False
    return _counted(matching, 0, one) == _counted(matching, 1, other)


def subject_of(matching: Matching, side: int) -> tuple[int, bool]:
    """The word before the main modal, and whether the verb is passive: who does both acts, or to whom both are done."""
    items, placed = matching.items[side], matching.readings[side].placed
    modal = next(
        (
            i
            for i, one in enumerate(items)
            if one.placed.unit.kind is UnitKind.MODAL and one.placed.scope is Scope.MAIN
        ),
        0,
    )
    at = items[modal].at
    passive = any(one.unit.words == ("be",) for one in placed[at + 1 : at + 3])
    return (modal - 1 if modal and items[modal - 1].is_content else -1), passive


def asked_before(matching: Matching, side: int) -> Asked | None:
    """What a text of one sentence asks for before an act; None where it has another form."""
    items = matching.items[side]
    if len(matching.readings[side].passages) != 1:
        return None
    aside = _aside(items)
    frame = items[aside].placed.path[-1] if aside is not None else -1
    outside = [i for i, one in enumerate(items) if frame not in one.placed.path]
    only = [i for i in outside if items[i].key in _ONLY]
    opened = [i for i in outside if items[i].placed.opener]
    denied = [i for i in outside if _DENIES & set(items[i].placed.unit.words)]
    turning = [i for i in opened if items[i].placed.scope in _TURNING and i not in denied]
    parting = [i for i in opened if items[i].key in _PARTING and i not in denied]
    frames = {items[i].placed.path[-1] for i in parting}
    said = [items[i] for i in outside if items[i].placed.unit.kind is UnitKind.MODAL]
    modals = [one.key for one in said if not frames & set(one.placed.path)]
    advised = modals == ["should"]
    if len(modals) > 1 or (not advised and any(one.key == "should" for one in said)):
        return None
    if not only and not denied and not turning and len(parting) == 1:
        (at,) = parting
        owed = "may" not in modals
        if owed and items[at].key == "<before>":
            return _parted(items, at, ADVICE if advised else DUTY, frame)
        if owed and items[at].key == "<after>" and items[at].placed.unit.words in _LATER:
            return _parted(items, at, LATE, frame)
    if advised:
        return None
    if len(only) == 1 and not denied and not turning:
        at = only[0] + 1
        if parting == [at] and items[at].key in ("<if>", "<after>"):
            return _parted(items, at, LEAVE, frame)
        if not parting and aside is None and _with_follows(matching, side, only[0]):
            rest = frozenset(i for i in range(at, len(items)) if items[i].is_content)
            act = frozenset(i for i in range(only[0]) if items[i].is_content)
            return Asked(LEAVE, rest, act)
    if len(denied) == 1 and not only:
        exceptions = [i for i in (*turning, *parting) if i != denied[0]]
        if len(exceptions) == 1 and _opens_condition(items[exceptions[0]]):
            return _parted(items, exceptions[0], BAN, frame)
    return None


def _aside(items: tuple[Item, ...]) -> int | None:
    """The opener of an exception beside another condition: "unless it is too late, C must come before A"."""
    exceptions = [
        i
        for i, one in enumerate(items)
        if one.placed.opener and one.placed.scope is Scope.EXCEPTION
    ]
    limited = any(one.key in _ONLY for one in items)
    others = [
        one
        for one in items
        if one.placed.opener
        and (one.key in ("<before>", "<until>") or (limited and one.key in ("<after>", "<if>")))
    ]
    return exceptions[0] if len(exceptions) == 1 and others else None


_TURNING = (Scope.EXCEPTION, Scope.EXCLUSION, Scope.NEGATION, Scope.WIDENING)
_PARTING = ("<if>", "<after>", "<before>", "<until>", "<while>", "<condition>")
_LATER = (("after",), ("follow",), ("onc",), ("once",))


def _opens_condition(item: Item) -> bool:
    words = item.placed.unit.words
    return words in (("unless",), ("without",)) or item.key in ("<before>", "<until>")


def _with_follows(matching: Matching, side: int, only: int) -> bool:
    placed = matching.readings[side].placed
    at = matching.items[side][only].at
    return [one.unit.words for one in placed[at + 1 : at + 2]] == [("with",)]


def _parted(items: tuple[Item, ...], at: int, form: str, aside: int) -> Asked:
    """A text in its parts: what is inside the frame that the item `at` opens, the rest, and the exception."""
    frame = items[at].placed.path[-1]
    content = {i for i, one in enumerate(items) if one.is_content}
    excepted = frozenset(i for i in content if aside in items[i].placed.path)
    inside = frozenset(i for i in content - excepted if frame in items[i].placed.path)
    rest = frozenset(content - inside - excepted)
    if form in (DUTY, ADVICE, LATE):
        return Asked(form, rest, inside, excepted)
    return Asked(form, inside, rest, excepted)


_PRESENT = frozenset(
    stem(word)
    for word in "present presence supervise supervision monitor observe observation watch attend available near".split()
)


def _lasting(matching: Matching, asked: Asked) -> bool:
    """Whether the condition is one that must go on while the act is done."""
    return any(matching.items[0][i].key in _PRESENT for i in asked.condition)


def _proved(matching: Matching, side: int, asked: Asked) -> bool:
    """Whether all that is left over belongs to the form."""
    for i in matching.open[side]:
        one = matching.items[side][i]
        if one.is_content:
            form = one.key in _FORMS and not one.placed.unit.quantity
            named = one.key == "staff" or (one.key == "student" and i in asked.act)
            if not (form or named or says_nothing(matching, side, one)):
                return False
        elif one.placed.unit.kind is UnitKind.CONNECTIVE:
            return False
    return True


def _counted(matching: Matching, side: int, asked: Asked) -> Counter[str]:
    """The words that say how many, but for "any" and "each" of the act."""
    items, found = matching.items[side], Counter[str]()
    for number, one in enumerate(matching.readings[side].placed):
        said = _COUNTING & set(one.unit.words)
        if not said or one.unit.quantity:
            continue
        follows = next(
            (i for i, item in enumerate(items) if item.at > number and item.is_content), -1
        )
        if follows in asked.act and said <= _FREE:
            continue
        found.update(said)
    return found
