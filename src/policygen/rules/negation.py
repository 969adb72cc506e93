"""A “not” that came or went, or words that changed sides."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.finding import Direction
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import quoted
from policygen.text.units import UnitKind


@rule(
    id="negation",
    watches="Words that turn a condition round: not, never, without, including for excluding.",
    matters="One small word can put a child on the other side of a rule.",
    weakens=(
        Example(
            "Seclusion is prohibited in every school.",
            "Seclusion is permitted in every school.",
        ),
        Example(
            "No adult, including volunteers, shall hold a student face down.",
            "No adult, other than volunteers, shall hold a student face down.",
        ),
    ),
    strengthens=(
        Example(
            "No adult, other than contractors, shall use straps.",
            "No adult, including contractors, shall use straps.",
        ),
    ),
    neutral=(Example("No adult shall use straps.", "An adult shall not use straps."),),
    order=45,
)
def negation(difference: Difference, context: Context) -> Explanation | None:
    """Explain words whose side changed, or a ban that became a permission."""
    if difference.change not in (Change.POLARITY, Change.BAN):
        return None
    words = quoted(context.added or context.removed)
    units = (*difference.removed, *difference.added)
    if all(one.unit.kind is UnitKind.MODAL for one in units):  # or none at all: the whole turned
        owned = bool(context.holder) and context.right  # a right that the other text bans
        stricter = (context.direction is Direction.STRENGTHENS) != owned
        bans, allows = ("district's text", "model") if stricter else ("model", "district's text")
        text = quoted(context.after or context.before)
        who = f"a {context.holder} does" if owned else "staff do"
        situation = f"{who} what {text} speaks of"
        why = f"The {bans} forbids what the {allows} allows."
        binding = context.kind in (Kind.PERMISSION, Kind.PROHIBITION)
        return Explanation(why, situation if binding else "", outcome=("forbidden", "allowed"))
    why = f"What {words} names has changed sides: one text includes it, the other doesn't."
    return Explanation(why, f"a case of {words}")
