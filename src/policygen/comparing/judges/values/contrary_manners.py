"""Judges a mild manner against a harsh one: "hold the student gently" for "hold the student firmly"."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope

_MILD = frozenset(
    "gentle gently soft softly quiet quietly calm calmly kind kindly patient patiently tender tenderly respectful "
    "respectfully polite politely loose loosely mild mildly warm warmly friendly lightly".split()
)
_HARSH = frozenset(
    "firm firmly forceful forcefully forcible forcibly rough roughly harsh harshly loud loudly stern sternly angry "
    "angrily severe severely tight tightly sharp sharply strict strictly cold coldly rude rudely brusque brusquely "
    "impatiently disrespectfully disrespectful".split()
)
_ASKING = (Kind.DUTY, Kind.PERMISSION)


def contrary_manner_differences(matching: Matching) -> list[Difference]:
    """What it does that one text asks or lets staff do in a harsh manner what the other has in a mild one."""
    found: list[Difference] = []
    for a, b, c, d in matching.blocks:
        left, right = _content(matching, 0, a, b), _content(matching, 1, c, d)
        if len(left) != len(right) or not left:
            continue
        for i, j in zip(left, right, strict=True):
            effect = _order(matching.said(0, i), matching.said(1, j))
            one, other = matching.items[0][i].placed, matching.items[1][j].placed
            kinds = {
                r.passages[p.passage].kind
                for r, p in zip(matching.readings, (one, other), strict=True)
            }
            if not effect or one.scope is not Scope.MAIN or one.sign <= 0 or kinds - set(_ASKING):
                continue
            matching.drop(0, [i])
            matching.drop(1, [j])
            found.append(Difference(Change.THING, effect, (one,), (other,), "", one.scope))
    return found


def _content(matching: Matching, side: int, start: int, end: int) -> list[int]:
    opened = matching.open[side]
    return [i for i in range(start, end) if i in opened and matching.items[side][i].is_content]


def _order(before: str, after: str) -> int:
    if before in _MILD and after in _HARSH:
        return -1
    return 1 if before in _HARSH and after in _MILD else 0
