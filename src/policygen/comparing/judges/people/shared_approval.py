"""Judges who approves: two together in the one text, and in the other one of them who only hears the other.

"X and Y approve" becomes "X approves after consulting Y": Y can no longer refuse.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.stretches import placed_at
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_APPROVE = _stems("approve approval agree agreement consent authorize concur decide decision sign")
_HEARD = _stems(
    "consult consultation input advice advise hear heard discuss discussion notice notify inform tell opinion view "
    "recommendation recommend comment"
)
_LEADS = (
    ("after",),
    ("follow",),
    ("upon",),
    ("in",),
    ("with",),
    ("on",),
    ("have",),
    ("but",),
    ("and",),
)
_NEAR = 10  # units between who approves and the word that says it
_NAME = 5  # words of a title: "the director of special education"
_BY = (("by",), ("of",), ("from",))
_LIMITS = (("only",), ("unless",), ("without",), ("not",), ("no",), ("never",))


def without_shared_approval(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without whoever approves in the one and is only heard in the other, and what that does."""
    sides = [before, after]
    for own in (0, 1):
        heard, joint = sides[own], sides[1 - own]
        for gone, name in _heard(heard):
            there = _approving(joint, name)
            other = () if there else _approver(heard, gone)
            there = there or (_named_after_by(joint, name) if other else ())
            gone = (*other, *gone)
            if not there or _says_heard(joint, there) or not _approves_alone(heard, gone):
                continue
            sign = _sign(joint, there)
            units = [placed_at(heard, gone), placed_at(joint, there)]
            rest = [without_units(heard, set(gone)), without_units(joint, set(there))]
            if not own:
                removed, added, back = units[0], units[1], rest
            else:
                removed, added, back = units[1], units[0], rest[::-1]
            effect = -sign if own else sign
            found = Difference(Change.THING, effect, removed, added, "", units[1][0].scope)
            return back[0], back[1], [found]
    return before, after, []


def _heard(reading: Reading) -> list[tuple[tuple[int, ...], tuple[str, ...]]]:
    """Each phrase that says who is heard: its units with what leads into it, and the words of the name."""
    found = []
    placed = reading.placed
    for at, one in enumerate(placed):
        if one.unit.key not in _HEARD or one.unit.kind is not UnitKind.WORD:
            continue
        end, name = at + 1, list[str]()
        while end < len(placed) and placed[end].passage == one.passage and len(name) < _NAME:
            unit = placed[end].unit
            if placed[end].opener or unit.kind not in (UnitKind.WORD, UnitKind.LIGHT):
                break
            if unit.kind is UnitKind.WORD:
                name.append(unit.key)
            end += 1
        start = at
        while start and placed[start - 1].passage == one.passage:
            unit = placed[start - 1].unit
            if unit.words not in _LEADS and unit.key not in (",", "and"):
                break
            start -= 1
        if start < at and name:
            found.append((tuple(range(start, end)), tuple(name)))
    return found


def _approving(reading: Reading, name: Sequence[str]) -> tuple[int, ...]:
    """The units of a name that an "and" joins to another one near a word of approval, with the "and"."""
    placed = reading.placed
    words = [at for at, one in enumerate(placed) if one.unit.kind is UnitKind.WORD]
    for n in range(len(words) - len(name) + 1):
        run = words[n : n + len(name)]
        if [placed[at].unit.key for at in run] != list(name):
            continue
        first, last = run[0], run[-1]
        passage = placed[first].passage
        near = [
            at
            for at in range(max(0, first - _NEAR), min(len(placed), last + _NEAR))
            if placed[at].passage == passage and placed[at].unit.key in _APPROVE
        ]
        joint = _joint(reading, first, last)
        if near and joint is not None:
            return tuple(sorted({*range(first, last + 1), joint}))
    return ()


def _approver(reading: Reading, gone: Sequence[int]) -> tuple[int, ...]:
    """The units of who approves, right before a phrase that says who is heard: "approved by the director after ..."."""
    placed = reading.placed
    at = gone[0] - 1
    while at >= 0 and placed[at].unit.kind is UnitKind.WORD and placed[at].unit.key not in _APPROVE:
        at -= 1
    if at < 1 or placed[at].unit.words not in _BY or gone[0] - at > _NAME + 1:
        return ()
    return tuple(range(at + 1, gone[0])) if placed[at - 1].unit.key in _APPROVE else ()


def _named_after_by(reading: Reading, name: Sequence[str]) -> tuple[int, ...]:
    """The units of a name right after "approved by"."""
    placed = reading.placed
    for at in range(1, len(placed) - len(name)):
        if placed[at].unit.words not in _BY or placed[at - 1].unit.key not in _APPROVE:
            continue
        run = range(at + 1, at + 1 + len(name))
        if [placed[n].unit.key for n in run] == list(name):
            return tuple(run)
    return ()


def _joint(reading: Reading, first: int, last: int) -> int | None:
    """The "and" right before or after a stretch of units."""
    placed = reading.placed
    before = next((at for at in range(first - 1, -1, -1) if _says(reading, at)), None)
    after = next((at for at in range(last + 1, len(placed)) if _says(reading, at)), None)
    for at in (before, after):
        if at is not None and placed[at].unit.key == "and":
            return at
    return None


def _says(reading: Reading, at: int) -> bool:
    return reading.placed[at].unit.kind is not UnitKind.LIGHT


def _says_heard(reading: Reading, there: Sequence[int]) -> bool:
    """Whether a sentence of the joint approval speaks of hearing somebody, too."""
    passage = reading.placed[there[0]].passage
    return any(one.unit.key in _HEARD for one in reading.placed if one.passage == passage)


def _approves_alone(reading: Reading, gone: Sequence[int]) -> bool:
    """Whether somebody else approves in the sentence in which one is only heard."""
    passage = reading.placed[gone[0]].passage
    return any(
        one.unit.key in _APPROVE and at not in gone
        for at, one in enumerate(reading.placed)
        if one.passage == passage
    )


def _sign(reading: Reading, there: Sequence[int]) -> int:
    """What one more who must approve does for the student; where a duty waits for it, its place decides."""
    one = reading.placed[there[0]]
    own = [p for p in reading.placed if p.passage == one.passage]
    waits = one.scope in (Scope.CONDITION, Scope.UNTIL)
    if reading.passages[one.passage].kind is not Kind.DUTY or not waits:
        return 1
    return 1 if any(p.unit.words in _LIMITS for p in own) else one.sign
