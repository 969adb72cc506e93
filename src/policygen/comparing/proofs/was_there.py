"""Tells that a text says or asks who was there: "the staff then present", "who was present"."""

from __future__ import annotations

from policygen.comparing.structure.items import Item, Matching


def was_there(matching: Matching, side: int, item: Item) -> bool:
    """Whether a "who" asks who was present, and the other text asks for nobody; or some are said to be present."""
    own, other = matching.readings[side].placed, matching.readings[1 - side].placed
    before = [one.unit.words for one in own[max(0, item.at - 2) : item.at]]
    elsewhere = any("there" in one.unit.words for one in other)
    said = matching.said(side, matching.items[side].index(item))
    if not elsewhere and before[-1:] in _BEING and said == "present":
        return True
    asked = [sum(one.unit.words == ("who",) for one in placed) for placed in (own, other)]
    return ("who",) in before and asked[0] > asked[1]


_BEING = ([("be",)], [("then",)])
