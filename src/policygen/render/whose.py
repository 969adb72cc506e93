"""The words for a change of what parents or students may do, or must."""

from __future__ import annotations

from policygen.finding import Category, Direction, Finding

_WHOLE = (Category.REMOVED_PROVISION, Category.ADDED_PROVISION)


def whose_changed(finding: Finding) -> str:
    """What became of a right or a duty of a parent or a student: "narrowed right of the parent".

    "" where the provision is about what the school does, or stands in one text alone.
    """
    if not finding.holder or finding.category in _WHOLE:
        return ""
    whose = "" if finding.holder == "person" else f" of the {finding.holder}"
    worse = finding.direction is Direction.WEAKENS
    if finding.right:
        return f"{'narrowed' if worse else 'broadened'} right{whose}"
    return f"{'heavier' if worse else 'lighter'} duty{whose}"
