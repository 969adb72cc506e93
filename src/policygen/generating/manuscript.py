"""The generated document before it takes a form: numbered sections of numbered entries in Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

NOT_LEGAL_ADVICE = (
    "Assembled from clauses that are tied to the law named here. It is not legal advice; the district's "
    "lawyer should read it before it is adopted."
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One clause in its place: number ("3.2"), clause id, title, Markdown, elements it meets."""

    number: str
    clause: str
    title: str
    body: str
    meets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One section of a document: number ("3"), title, entries."""

    number: str
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A whole document.

    Arguments:
        title, district, subtitle: what stands at its head, as plain text.
        parts: its sections.
        foot: a line at the end, as plain text.
        draft: whether blanks are left; then it is marked DRAFT.
        blanks: names of the answers that are left blank.
        numbered: whether sections and entries carry numbers.
    """

    title: str
    district: str
    subtitle: str
    parts: tuple[Part, ...]
    foot: str = NOT_LEGAL_ADVICE
    draft: bool = False
    blanks: tuple[str, ...] = ()
    numbered: bool = True

    def entries(self) -> Iterable[Entry]:
        """All entries in order."""
        for part in self.parts:
            yield from part.entries


def numbered(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The same sections with numbers from 1 on; sections without entries are left out."""
    found: list[Part] = []
    for part in parts:
        if not part.entries:
            continue
        number = str(len(found) + 1)
        entries = tuple(
            replace(entry, number=f"{number}.{at}") for at, entry in enumerate(part.entries, 1)
        )
        found.append(replace(part, number=number, entries=entries))
    return tuple(found)
