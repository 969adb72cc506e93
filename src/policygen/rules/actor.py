"""Who must or may act."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import acts, failing, moved, names_people, quoted, with_rest


@rule(
    id="actor",
    watches="Who must or may act, and how qualified: any adult, trained staff, the principal.",
    matters="Who holds a child, or decides to, makes the difference between care and injury.",
    weakens=(
        Example(
            "Trained staff shall watch the student.",
            "Staff shall watch the student.",
        ),
    ),
    strengthens=(
        Example(
            "Seclusion may be ordered only by a staff member.",
            "Seclusion may be ordered only by an administrator.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall watch the student.",
            "School employees shall watch the student.",
        ),
    ),
    order=31,
)
def actor(difference: Difference, context: Context) -> Explanation | None:
    """Explain another actor, where the words are the subject or stand after "by"."""
    words, text = (
        (context.added, context.after) if difference.added else (context.removed, context.before)
    )
    if context.reach or not acts(text, words):
        return None
    if difference.change is Change.SCALE and context.scale and context.scale.id == "actor":
        clause = failing(difference, context)
        return Explanation(moved(difference, context), with_rest(clause, context) if clause else "")
    binding = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION)
    if not names_people(words) or context.kind not in binding:
        return None
    why = f"Those who are named {'now' if context.added else 'no longer'} include {quoted(words)}."
    if difference.change is Change.ALTERNATIVE:
        return Explanation(why, f"whoever acts comes under {quoted(words)} alone")
    if difference.change is Change.RESTRICTION and context.kind is Kind.DUTY:
        return Explanation(why, f"the others act, but not {quoted(words)}")
    return None
