"""Carries a bound to the amounts joined to the one it is said of: "at most ten minutes for one or twenty for two".

"Never more than fifteen minutes in kindergarten or twenty in a high school" bounds both amounts; so does "at least
eight feet by ten feet", and "within a day by telephone and five days in writing".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.markers import MODALS
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.quantity import Quantity, QuantityHit
from policygen.text.tokens import Token

_JOINTS = frozenset({"or", "and", "nor"})
_BY = frozenset({"by", "x", "×"})
_CARRIED = (Bound.AT_MOST, Bound.AT_LEAST, Bound.LASTING)
_SIZES = ("length", "area")
_FARTHEST = 14  # tokens between two amounts of one bound
# What makes of the second amount a time that runs from something, or an age.
_RUNS = frozenset(
    "after before later earlier ago old thereafter prior following from in ahead afterwards more apart past".split()
)
_ENDS_CLAUSE = frozenset({".", ";", ":", "(", ")"})


def with_carried_bounds(
    tokens: Sequence[Token], hits: Sequence[QuantityHit]
) -> tuple[QuantityHit, ...]:
    """The amounts of a sentence, each bare one that is joined to a bounded one of its measure with that bound."""
    out: list[QuantityHit] = []
    for hit in hits:
        bare = hit.quantity.bound is Bound.EXACT and not hit.quantity.rate
        if out and bare:
            if _is_side_of(tokens, out[-1], hit):
                out[-1] = replace(out[-1], quantity=_in_its_unit(tokens, out[-1], hit))
            like = (
                one for one in reversed(out) if one.quantity.dimension == hit.quantity.dimension
            )
            lead = next(like, None)
            if lead is not None and _is_joined(tokens, lead, hit):
                first = lead.quantity
                bounded = replace(hit.quantity, bound=first.bound, strict=first.strict)
                hit = replace(hit, quantity=bounded)
        out.append(hit)
    return tuple(out)


def _is_joined(tokens: Sequence[Token], first: QuantityHit, second: QuantityHit) -> bool:
    """Whether a bare amount is a second one of the same measure under the bound of the one before it."""
    one, two = first.quantity, second.quantity
    if one.dimension != two.dimension or one.bound not in _CARRIED or one.rate:
        return False
    between = tokens[first.end : second.start]
    if not between or len(between) > _FARTHEST:
        return False
    if any(token.text in _ENDS_CLAUSE or token.stem in MODALS for token in between):
        return False
    joint = between[-1].text.lower()
    if joint in _BY:
        return one.dimension in _SIZES
    follows = tokens[second.end].text.lower() if second.end < len(tokens) else ""
    return joint in _JOINTS and (follows not in _RUNS or _says_where(tokens, second.end))


_WHERE = frozenset(
    "writing person kindergarten elementary middle high grade grades school schools a".split()
)


def _says_where(tokens: Sequence[Token], at: int) -> bool:
    """Whether "in" behind an amount tells a case or a form of what is bounded: "in a high school", "in writing"."""
    said = [token.text.lower() for token in tokens[at : at + 2]]
    return said[:1] == ["in"] and bool(_WHERE & set(said[1:]))


def _is_side_of(tokens: Sequence[Token], first: QuantityHit, second: QuantityHit) -> bool:
    """Whether a bounded number without a unit is the one side of a size: "at least eight by ten feet"."""
    by = tokens[first.end : second.start]
    return (
        first.quantity.dimension == "count"
        and second.quantity.dimension == "length"
        and len(by) == 1
        and by[0].text.lower() in _BY
        and first.end - first.start > 1
    )


def _in_its_unit(tokens: Sequence[Token], first: QuantityHit, second: QuantityHit) -> Quantity:
    """A number without a unit, in the unit of the amount that it is joined to."""
    from_unit = _INCHES if tokens[second.end - 1].stem == "foot" else 1.0
    amount = first.quantity.amount * from_unit
    return replace(first.quantity, amount=amount, dimension="length", what="")


_INCHES = 12.0  # of a foot
