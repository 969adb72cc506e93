"""One more or one fewer condition on what a provision reaches."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.policy import Kind
from policygen.rule import Context, Example, Explanation, rule
from policygen.situation import quoted, with_rest, without

_LIMITING = ("only", "solely", "exclusively")
_FEW = 3  # words: "only", "be used only"
_RULED_OUT = ("ruled out", "not ruled out")


@rule(
    id="condition",
    watches="A condition or requirement that comes or goes: an adjective, a clause, a phrase.",
    matters="Each condition in a definition leaves out the children who don't meet it.",
    weakens=(
        Example(
            "“Seclusion” means confining a student alone in a room.",
            "“Seclusion” means confining a student alone in a small padded room.",
        ),
    ),
    strengthens=(
        Example(
            "Physical restraint may be used in an emergency.",
            "Physical restraint may be used in an emergency that the principal has declared.",
        ),
    ),
    neutral=(
        Example(
            "“Seclusion” means confining a student alone in a padded room.",
            "“Seclusion” means confining a pupil alone in a padded room.",
        ),
    ),
    order=80,
)
def condition(difference: Difference, context: Context) -> Explanation | None:
    """Explain a condition or a requirement that stands in one text alone."""
    if difference.change not in (Change.RESTRICTION, Change.LIMIT):
        return None
    words = quoted(context.added or context.removed)
    asks = context.kind is Kind.DUTY and not context.reach
    noun = "requirement" if asks else "condition"
    why = f"The {noun} {words} {'is new' if context.added else 'is gone'}."
    clause = "" if asks else _by_scale(difference, context)
    if clause:
        return Explanation(why, with_rest(clause, context))
    only = _only(context.added or context.removed) if context.kind is Kind.PERMISSION else ""
    if only:
        situation = f"a case or a person that “{only}” leaves out"
        return Explanation(why, situation, outcome=_RULED_OUT)
    return Explanation(why, without(context, difference.scope))


def _only(words: str) -> str:
    """The word that limits, of words that say "only" and else just small words; "" for others."""
    said = words.lower().split()
    limiting = [word for word in said if word.strip(".,;") in _LIMITING]
    return limiting[0].strip(".,;") if limiting and len(said) <= _FEW else ""


def _by_scale(difference: Difference, context: Context) -> str:
    """The scale's own situation, where the words say one of its values and nothing else."""
    value_id = difference.values[1] or difference.values[0]
    scale = context.scale
    if scale is None or not value_id or scale.reading != "condition":
        return ""
    if scale.id in ("degree", "list_breadth") or len(difference.added or difference.removed) > 1:
        return ""
    return scale.value(value_id).opposite
