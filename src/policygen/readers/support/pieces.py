"""A text cut into pieces that stand in both views, in one, or in none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from policygen.policy import Revision, RevisionKind, View
from policygen.text.mapping import Traced


class Standing(Enum):
    """In which text a character stands."""

    BOTH = "both"
    NEW = "new"  # in the proposal only
    OLD = "old"  # in the present text only
    MARK = "mark"  # in neither: brackets, asterisks, line numbers


@dataclass(frozen=True, slots=True)
class Reading:
    """One view of a marked text.

    Arguments:
        work: the text of the view, traced into the source.
        revisions: every marked piece of the source, whatever the view.
        notices: how the marks were understood.
    """

    work: Traced
    revisions: tuple[Revision, ...] = ()
    notices: tuple[str, ...] = ()


def chosen(text: str, standing: Iterable[Standing], at: Iterable[int], view: View) -> Traced:
    """The characters that stand in a view.

    Arguments:
        text: characters of the marked text.
        standing: where each of them stands.
        at: offset of each of them in the source.
        view: which text is meant.
    Returns: the view's text; the space before words that fell out goes with them, but one stays
        between the words that they parted.
    """
    absent = Standing.OLD if view is View.ACCEPTED else Standing.NEW
    chars: list[str] = []
    places: list[int] = []
    fell = False
    space: int | None = None
    for char, stands, place in zip(text, standing, at, strict=True):
        if stands is absent:
            fell = True
            space = place if char.isspace() else space
        elif stands is not Standing.MARK:
            if fell and chars and chars[-1] == " " and char in " ,.;:)\n":
                chars.pop()
                places.pop()
            elif space is not None and chars and chars[-1].isalnum() and char.isalnum():
                chars.append(" ")
                places.append(space)
            fell, space = False, None
            chars.append(char)
            places.append(place)
    return Traced("".join(chars), places)


def revisions_of(text: str, standing: Iterable[Standing]) -> tuple[Revision, ...]:
    """Each run of inserted or deleted characters, white space collapsed; marks don't part a run."""
    found: list[Revision] = []
    run: list[str] = []
    kind = Standing.BOTH
    for char, stands in [*zip(text, standing, strict=True), ("", Standing.BOTH)]:
        if stands is Standing.MARK or (char.isspace() and run):
            run.append(char if char.isspace() else "")
            continue
        if stands is not kind:
            _close(found, run, kind)
            run, kind = [], stands
        if kind is not Standing.BOTH:
            run.append(char)
    _close(found, run, kind)
    return tuple(found)


def _close(found: list[Revision], run: list[str], kind: Standing) -> None:
    words = " ".join("".join(run).split())
    if words and kind in (Standing.NEW, Standing.OLD):
        deleted = kind is Standing.OLD
        found.append(Revision(RevisionKind.DELETION if deleted else RevisionKind.INSERTION, words))
