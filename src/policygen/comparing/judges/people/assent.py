"""Judges how much say somebody has: a veto or consent for advice, consultation, or notice, or the reverse.

Who must agree can refuse; who is consulted or told can't. So less say protects less, whether a use needs
it ("only with"), is barred without it, or lacks it ("may be used without"); only where a duty waits for it
does the place decide.
"""

from __future__ import annotations

from dataclasses import dataclass

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.left_out import without_units
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind


def _stems(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


_DECIDES = _stems("consent agree agreement approve approval authorize concur veto reject decide")
_SPEAKS = _stems(
    "consult consultation input advice advise comment participate participation involve involvement discuss "
    "discussion opinion recommend recommendation suggest suggestion"
)
_HEARS = _stems("notice notify notification inform tell aware knowledge")
_RANKS = ((_HEARS, 1), (_SPEAKS, 2), (_DECIDES, 3))
_WHO = _stems(
    "parent guardian family team physician doctor nurse psychologist committee board council principal director "
    "superintendent administrator counselor panel officer coordinator supervisor employee staff"
)
_NEAR = 5  # units between a word of assent and who assents
_CARRIES = frozenset({stem(w) for w in "give provide make offer hold".split()} | {"provid", "have"})
_LIMITS = frozenset({"only", "unless", "without", "not", "no", "never", "until"})
_ITEMS = (UnitKind.WORD, UnitKind.QUANTITY)


@dataclass(frozen=True, slots=True)
class _Say:
    """A word that says how much say somebody has: its number in the reading, its rank 1 to 3, and whose it is."""

    at: int
    rank: int
    whose: frozenset[str]


def without_other_say(before: Reading, after: Reading) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the words that give the same person more or less say, and what that does."""
    sides = (before, after)
    says = _without_common(*(_says(reading) for reading in sides))
    if len(says[0]) != 1 or len(says[1]) != 1:
        return before, after, []
    one, other = says[0][0], says[1][0]
    if one.rank == other.rank or max(one.rank, other.rank) < 3:
        return before, after, []
    if (one.whose or other.whose) and not one.whose & other.whose:
        return before, after, []
    if any(_denied(r, s.at) for r, s in zip(sides, (one, other), strict=True) if s.rank == 3) and (
        _waits(before, one.at) or _waits(after, other.at)
    ):
        return before, after, []
    sign = _sign(before, one.at)
    if sign != _sign(after, other.at):
        return before, after, []
    effect = sign if other.rank > one.rank else -sign
    gone = [_with_carrier(r, s.at) for r, s in zip(sides, (one, other), strict=True)]
    units = [_placed(r, numbers) for r, numbers in zip(sides, gone, strict=True)]
    found = Difference(Change.THING, effect, units[0], units[1], "", units[0][0].scope)
    return without_units(before, gone[0]), without_units(after, gone[1]), [found]


def _says(reading: Reading) -> list[_Say]:
    found = []
    for at, one in enumerate(reading.placed):
        rank = next((r for words, r in _RANKS if one.unit.key in words), 0)
        if rank and one.unit.kind is UnitKind.WORD and not one.opener:
            found.append(_Say(at, rank, _whose(reading, at)))
    return found


def _without_common(mine: list[_Say], theirs: list[_Say]) -> tuple[list[_Say], list[_Say]]:
    """What both sides say but for words of one rank that belong to the same persons."""
    for one in list(mine):
        same = [t for t in theirs if (t.rank, t.whose) == (one.rank, one.whose)]
        if same:
            mine.remove(one)
            theirs.remove(same[0])
    return mine, theirs


def _whose(reading: Reading, at: int) -> frozenset[str]:
    """The persons named near a word of assent, in its clause."""
    own = reading.placed[at]
    around = reading.placed[max(0, at - _NEAR) : at + _NEAR + 1]
    return frozenset(p.unit.key for p in around if p.passage == own.passage and p.unit.key in _WHO)


def _waits(reading: Reading, at: int) -> bool:
    """Whether a duty waits for somebody's say: "if the parent agrees, staff shall ..."."""
    one = reading.placed[at]
    limited = any(p.unit.key in _LIMITS or set(p.unit.words) & _LIMITS for p in reading.placed[:at])
    kind = reading.passages[one.passage].kind
    return kind is Kind.DUTY and one.scope in (Scope.CONDITION, Scope.UNTIL) and not limited


def _denied(reading: Reading, at: int) -> bool:
    return reading.placed[at].scope is Scope.NEGATION


def _sign(reading: Reading, at: int) -> int:
    """What more say does for the student here."""
    return reading.placed[at].sign if _waits(reading, at) else 1


def _with_carrier(reading: Reading, at: int) -> set[int]:
    """A word of assent with the verb that carries it: "give advice"."""
    gone = {at}
    before = reading.placed[at - 1 : at]
    if before and before[0].unit.key in _CARRIES and before[0].unit.kind in _ITEMS:
        gone.add(at - 1)
    return gone


def _placed(reading: Reading, numbers: set[int]) -> tuple[Placed, ...]:
    return tuple(reading.placed[n] for n in sorted(numbers))
