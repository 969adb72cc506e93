"""Reads a cell of a table of definitions under the head of its column: "Not counted", "Where it applies"."""

from __future__ import annotations

from policygen.checking.spec import Guide


def under_head(head: str, own: str, guide: Guide) -> str:
    """A cell's stems, told as an exclusion or a condition where the head of its column makes it one.

    Arguments:
        head: the stems of the column's head.
        own: the stems of the cell.
    """
    if not own.strip() or guide.group("says-nothing").fullmatch(own.replace(". ", "")):
        return own
    if guide.group("excluding-head").search(head):
        return f"{guide.vocabulary.stems('This does not include:')}{own}"
    if guide.group("limiting-head").search(head):
        return f"{guide.vocabulary.stems('only when')}{own}"
    return own
