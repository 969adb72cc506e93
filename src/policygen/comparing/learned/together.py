"""Weighs the rules' findings and the views of the third reading together: one model over what each of them says.

Stacked generalization (Wolpert 1992): how much each is worth, and where, is learned too, on labelled edits that
neither the rules nor the views' own weights were made from.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, fsum

from policygen.comparing.learned.reading import PLACES, ThirdReading
from policygen.finding import Direction, Finding
from policygen.policy import Passage
from policygen.text.weights import Logistic

SIGNS = {Direction.STRENGTHENS: 1, Direction.WEAKENS: -1}
_MOST = 6.0  # of an odds' logarithm
_FEW_WORDS = 18
_SHARES = (0.1, 0.25, 0.4, 0.55, 0.7)  # of the words that differ


@dataclass(frozen=True, slots=True)
class Together:
    """What all readings say of an edit together.

    Arguments:
        odds: natural logarithm of the odds that the edit strengthens rather than weakens.
        harmless: probability that it does neither, 0 to 1.
    """

    odds: float
    harmless: float


def weighed_together(
    findings: Sequence[Finding], reading: ThirdReading, lengths: tuple[int, int], model: Logistic
) -> Together:
    """Weigh what was found against the third reading; the same edit backwards has the odds with the other sign.

    Arguments:
        findings: of the first two readings, on one provision.
        reading: the third one.
        lengths: how many words the earlier and the later text have.
        model: what was learned of them together.
    """
    odds = model.odds(direction_features(findings, reading, lengths))
    harmless = model.odds_harmless(harmless_features(findings, reading, lengths))
    return Together(odds, 1 / (1 + exp(-max(-50.0, min(50.0, harmless)))))


def direction_features(
    findings: Sequence[Finding], reading: ThirdReading, lengths: tuple[int, int]
) -> dict[str, float]:
    """What speaks for a direction: each has the sign of the direction that it speaks for."""
    said: defaultdict[str, float] = defaultdict(float)
    share = _share(reading)
    for name, odds in reading.odds.items():
        said[f"odds {name}"] = said[f"odds {name} {share}"] = _within(odds)
    if any(reading.odds.values()):
        said["strongest runs"] = max(0.0, *reading.runs, 0.0) + min(0.0, *reading.runs, 0.0)
        said["longer"] = max(-3.0, min(3.0, (lengths[1] - lengths[0]) / 10))
        said[f"longer {share}"] = said["longer"]
    for one in findings:
        sign = SIGNS.get(one.direction, 0)
        for name in _names(one, sign, share) if sign else ():
            said[name] += sign
    return dict(said)


def harmless_features(
    findings: Sequence[Finding], reading: ThirdReading, lengths: tuple[int, int]
) -> dict[str, float]:
    """What speaks for or against a harmless edit, the same in both directions."""
    said: defaultdict[str, float] = defaultdict(float)
    share = _share(reading)
    for name, odds in reading.harmless.items():
        said[f"harmless {name}"] = said[f"harmless {name} {share}"] = _within(odds)
    said[f"share {share}"] = 1.0
    gained = fsum(own for own in reading.runs if own > 0)
    lost = -fsum(own for own in reading.runs if own < 0)
    said["runs: both ways"] = min(gained, lost)
    said["runs: strongest"] = max(map(abs, reading.runs), default=0.0)
    said["runs: one way"] = abs(gained - lost) / (gained + lost + 0.1)
    said["runs: many"] = min(len(reading.runs), 12) / 4
    odds = _within(reading.odds.get(PLACES, 0.0))
    said["odds"] = abs(odds)
    said["odds: clear"], said["odds: very clear"] = float(abs(odds) > 1), float(abs(odds) > 2)
    signs = [SIGNS.get(one.direction, 0) for one in findings]
    said["findings: agree"] = float(sum(signs) * odds > 0)
    said["findings: disagree"] = float(sum(signs) * odds < 0)
    said["findings: none"] = float(not any(signs))
    said["few words"] = float(max(lengths) < _FEW_WORDS)
    for one, sign in zip(findings, signs, strict=True):
        side = bool(one.removed) + bool(one.added)
        for name in (f"rule {one.rule}", f"rule {one.rule} {side}", f"sure {one.confidence}"):
            said[f"{name} {'' if sign else one.direction}"] += 1
    return dict(said)


def length_of(side: Sequence[Passage]) -> int:
    """How many words a text has."""
    return sum(len(one.text.split()) for one in side)


def _names(one: Finding, sign: int, share: str) -> tuple[str, ...]:
    """What a finding with a direction is like; the same for the same edit backwards."""
    side = bool(one.added) - bool(one.removed)  # 1 if words came, -1 if words went, 0 for both
    form = ("words for words", "more words", "fewer words")[side * sign]
    return (
        f"rule {one.rule}",
        f"rule {one.rule} {one.confidence}",
        f"rule {one.rule} {one.kind}",
        f"rule {one.rule} {form}",
        f"sure {one.confidence}",
        f"sure {one.confidence} {bool(one.witness)}",
        f"sure {one.confidence} {share}",
        f"found {share}",
    )


def _share(reading: ThirdReading) -> str:
    """How much of both texts differs, in six steps."""
    share = reading.size.get("size: share", 0.0)
    return f"of {sum(share >= least for least in _SHARES)}"


def _within(odds: float) -> float:
    return max(-_MOST, min(_MOST, odds))
