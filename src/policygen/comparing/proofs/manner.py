"""Settles "how the student reacted" with "the student's reaction": a question for a noun made from its verb."""

from __future__ import annotations

from policygen.comparing.proofs.asked_modals import drop_asked_modals
from policygen.comparing.structure.items import Matching
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_REACH = 6  # items after "how" among which its verb stands
_SHARED = 4  # letters that a verb and the noun made from it begin with
_NOUNS = ("tion", "sion", "ment", "ance", "ence", "al", "ure", "ior", "iour", "se", "sis")


def settle_manner(matching: Matching) -> None:
    """Settle each "how" of one text whose verb the other text says as a noun, and the modals of questions."""
    drop_asked_modals(matching)
    for side in (0, 1):
        if any(item.key == "how" for item in matching.items[1 - side]):
            continue
        items = matching.items[side]
        for i in sorted(matching.open[side]):
            if items[i].key != "how":
                continue
            for verb in range(i + 1, min(i + 1 + _REACH, len(items))):
                if items[verb].placed.passage != items[i].placed.passage:
                    break
                noun = _noun_of(matching, side, verb)
                if noun is None:
                    continue
                if verb in matching.open[side]:
                    matching.settle(*((noun, verb) if side else (verb, noun)))
                matching.drop(side, [i])
                break


def _noun_of(matching: Matching, side: int, verb: int) -> int | None:
    """The item of the other text that is a noun made from a verb in the past or present tense."""
    said = matching.said(side, verb)
    if (
        not said.endswith(("ed", "s"))
        or matching.items[side][verb].placed.unit.kind is not UnitKind.WORD
    ):
        return None
    there = {pair[side]: pair[1 - side] for pair in matching.pairs}
    others = [there[verb]] if verb in there else sorted(matching.open[1 - side])
    for other in others:
        noun = matching.said(1 - side, other).removesuffix("'s")
        begun = said[: min(_SHARED, len(stem(said)))]
        alike = noun.startswith(begun)
        if alike and noun.endswith(_NOUNS) and stem(noun) != stem(said):
            return other
        if alike and noun.endswith("ing") and _is_owned(matching, 1 - side, other):
            return other
    return None


def _is_owned(matching: Matching, side: int, item: int) -> bool:
    """Whether somebody's doing is named: "the student's breathing"."""
    placed = matching.items[side][item].placed
    before = matching.readings[side].passages[placed.passage].text[: placed.unit.start]
    return (
        before.lower().rstrip().endswith(("'s", "’s", "s'", "s’", " his", " her", " their", " its"))
    )
