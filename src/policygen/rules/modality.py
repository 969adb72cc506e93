"""How firmly a duty binds: shall, should, may."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.finding import Direction
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import BREACH, change_of_words, quoted
from policygen.text.markers import Scope

_TRIES = frozenset({"attempt", "try", "seek"})  # what is only tried needn't be done
_MAIN = (Scope.MAIN, Scope.ACTOR)


@rule(
    id="modality",
    watches="The verb that binds: shall and must, should, may.",
    matters="A duty that only should be done can be left undone without breaking the policy.",
    weakens=(
        Example(
            "The principal shall notify the parent of each seclusion.",
            "The principal should notify the parent of each seclusion.",
        ),
        Example("Seclusion is prohibited.", "Seclusion should be avoided."),
    ),
    strengthens=(
        Example(
            "Staff may record each restraint in the log.",
            "Staff shall record each restraint in the log.",
        ),
    ),
    neutral=(
        Example(
            "The principal shall notify the parent of each seclusion.",
            "The principal must notify the parent of each seclusion.",
        ),
    ),
    order=10,
)
def modality(difference: Difference, context: Context) -> Explanation | None:
    """Explain a modal that changed, or another wording of how firmly a provision binds."""
    if difference.change is not Change.MODALITY:
        return None
    why = change_of_words(context.removed, context.added)
    keys = {one.unit.key for one in (*difference.removed, *difference.added)}
    main = all(one.scope in _MAIN for one in (*difference.removed, *difference.added))
    lone = not (difference.removed and difference.added)
    if lone and keys == {"should"}:  # the other text has no modal, and binds
        advice = quoted(context.added or context.removed)
        whose = "district's text" if context.added else "model"
        return Explanation(f"The {whose} only gives advice here: {advice}.", "")
    if lone and keys & _TRIES and main and context.kind is Kind.DUTY:
        return Explanation(why, "the school tries and does not get it done", outcome=BREACH)
    if not main or not keys & {"shall"}:
        return Explanation(why, "")  # neither "may" nor "should" is broken by doing nothing
    words = quoted(context.added if context.direction is Direction.WEAKENS else context.removed)
    if context.kind is Kind.DUTY:
        said = f"the school leaves it undone, since the text says only {words}"
        return Explanation(why, said, outcome=BREACH)
    if context.kind is Kind.PROHIBITION and "should" in keys:
        return Explanation(why, f"staff do it all the same, since the text says only {words}")
    return Explanation(why, "")
