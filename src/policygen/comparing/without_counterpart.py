"""Judges what only one of two documents has, where the other may say it elsewhere or in other words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.comparing.agreeing import HIGH, LOW, MEDIUM
from policygen.comparing.judges.one_sided.second_best import effect_of_second_best, is_second_best
from policygen.comparing.lone import lone_differences
from policygen.comparing.pairing.align import Aligned, Provision
from policygen.comparing.pairing.in_place import FEW, beside, in_its_place, perhaps_anew
from policygen.comparing.pairing.questions import answered_in_full, is_question
from policygen.comparing.pairing.usage import is_auxiliary, says_who_acts
from policygen.comparing.second.rewritten import ANEW, share_alike
from policygen.comparing.telling.judge import Parties, judge
from policygen.finding import Direction, Finding
from policygen.policy import Passage
from policygen.situation import quoted


def judge_lone(
    aligned: Aligned,
    pairs: Sequence[Aligned],
    parties: Parties,
    *,
    doubtful: bool,
    apart: bool,
) -> list[Finding]:
    """What a provision does that only one document has; unclear where it may not be new.

    Of texts that were written apart it is less sure: the other one may say it in words of its own. So may a
    provision that stands in its place, or one beside it that was written anew.

    Arguments:
        aligned: the provision, which one document has.
        pairs: all provisions as aligned.
        doubtful: whether a provision beside it may hold it.
        apart: whether the two texts have little wording in common.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    before = [p for provision in aligned.before for p in provision.passages]
    after = [p for provision in aligned.after for p in provision.passages]
    lone = lone_differences(aligned, parties.lexicon)
    passage, other = (before[0], parties.district) if before else (after[0], parties.model)
    own = (aligned.before or aligned.after)[0]
    in_place = in_its_place(aligned, pairs)
    anew = perhaps_anew(own, in_place)
    sure = MEDIUM if apart or in_place else HIGH
    if 0 < len(in_place) <= FEW or any(map(_is_anew, beside(aligned, pairs))):
        sure = LOW
    if is_second_best(passage):
        sure = min(sure, MEDIUM, key=_ORDER.index)
        texts = (parties.model if before else parties.district).passages
        effect = effect_of_second_best(passage, texts) * (-1 if before else 1)
        lone = [replace(one, effect=effect) for one in lone]
    if is_auxiliary(passage, parties.lexicon) and says_who_acts(passage, other):
        effect = -1 if before else 1
        return [judge(replace(one, effect=effect), before, after, parties, LOW) for one in lone]
    if doubtful or anew:
        lone = [replace(one, effect=0) for one in lone]
    if all(is_question(passage) for passage in (*before, *after)):
        answered = all(answered_in_full(d.passages) for d in (parties.model, parties.district))
        lone = [] if answered else [replace(one, effect=0) for one in lone]
    found = [judge(one, before, after, parties, sure) for one in lone]
    return [_perhaps_anew(one, anew) for one in found] if anew and not doubtful else found


def at_its_place(
    aligned: Aligned, pairs: Sequence[Aligned]
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """What both texts have at the place of a provision that one of them lacks, itself among it.

    Arguments:
        aligned: the provision, which one document has.
        pairs: all provisions as aligned.

    Returns:
        The passages of the earlier text and those of the later one; one is empty where the provision may just
        have come or gone.
    """
    in_place = in_its_place(aligned, pairs)
    others = in_place if len(in_place) <= FEW else ()
    anew = [pair for pair in beside(aligned, pairs) if _is_anew(pair)]
    before = [aligned.before, others if aligned.after else (), *(pair.before for pair in anew)]
    after = [aligned.after, others if aligned.before else (), *(pair.after for pair in anew)]
    return _passages(before), _passages(after)


def _passages(sides: Sequence[Sequence[Provision]]) -> tuple[Passage, ...]:
    return tuple(p for side in sides for provision in side for p in provision.passages)


def _is_anew(pair: Aligned) -> bool:
    """Whether both sides of a pair share few of their words: what is left over beside it may be a part of it."""
    before, after = (
        [p for one in side for p in one.passages] for side in (pair.before, pair.after)
    )
    return share_alike(before, after) < ANEW


_ORDER = (LOW, MEDIUM, HIGH)


def _perhaps_anew(finding: Finding, other: Provision) -> Finding:
    """A finding on a provision of one text alone, with the one of the other text that stands in its place."""
    if finding.direction is not Direction.UNCLEAR:
        return finding
    text, elsewhere = (
        ("district's text", "model") if finding.after is None else ("model", "district's text")
    )
    said = quoted(" ".join(passage.text for passage in other.passages))
    why = f"Where the {elsewhere} has this, the {text} has {said}. It may say the same in other words; read both."
    return replace(finding, why=why)
