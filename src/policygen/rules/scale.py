"""A value of one of the field's ordered concepts, moved up or down."""

from __future__ import annotations

from policygen.change import Change, Difference
from policygen.rule import Context, Example, Explanation, rule


@rule(
    id="scale",
    watches="Ordered concepts of the field, whatever the words: locks, harm, monitoring, consent ...",
    matters="A step on such a scale decides which children a rule reaches.",
    weakens=(
        Example(
            "“Seclusion” means confining a student in a room that the student is prevented from leaving.",
            "“Seclusion” means confining a student in a room that the student is physically prevented from leaving.",
        ),
    ),
    strengthens=(
        Example(
            "Seclusion may be used only where there is a danger of physical harm.",
            "Seclusion may be used only where there is a danger of serious physical harm.",
        ),
    ),
    neutral=(
        Example(
            "Staff shall watch the student continuously.",
            "Staff shall watch the student at all times.",
        ),
    ),
    order=35,
)
def scale_value(difference: Difference, context: Context) -> Explanation | None:
    """Explain a value that moved on its scale."""
    if difference.change is not Change.SCALE or context.scale is None:
        return None
    old, new = (context.scale.value(value) for value in difference.values)
    why = _moved(context.removed, context.added, old.label, new.label)
    stronger = new if context.scale.compare(old.id, new.id) == -1 else old
    situation = stronger.opposite or f"it is not so that the situation fits “{stronger.label}”"
    return Explanation(why, f"everything else holds, but {situation}")


def _moved(removed: str, added: str, old: str, new: str) -> str:
    """What became of the words, and from where to where the passage moved."""
    if removed and added:
        return f"“{removed}” ({old}) became “{added}” ({new})."
    words, verb = (added, "new") if added else (removed, "gone")
    return f"“{words}” is {verb}: what read “{old}” now reads “{new}”."
