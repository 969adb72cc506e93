"""Finds citations of a law that are out of date: renumbered, repealed, or never law."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from policygen.checking.places import placed
from policygen.policy import Document, Passage

Change = Literal["renumbered", "repealed", "not_law"]
_WHOLE_DAY = len("2021-08-28")


@dataclass(frozen=True, slots=True)
class StaleCitation:
    """A citation that a policy shouldn't have any more.

    Arguments:
        cited: ways of writing it.
        beside: words of which one must stand in the same passage; empty where the number suffices.
        change: what became of it.
        since: first day on which it was so (ISO); a year or month alone counts from its end.
        now: where the matter stands now, or "".
        note: what else is known of it, or "".
    """

    cited: tuple[str, ...]
    beside: tuple[str, ...]
    change: Change
    since: str
    now: str = ""
    note: str = ""

    def holds_on(self, day: str) -> bool:
        """Whether it was out of date on an ISO day."""
        return day >= self.since.ljust(_WHOLE_DAY, "~")


def stale_citations(
    document: Document, known: Iterable[StaleCitation], as_of: str
) -> Iterator[str]:
    """One sentence for each citation of a policy that was out of date on a day.

    Arguments:
        known: of all states; a citation names its code.
        as_of: an ISO day.
    """
    for one in known:
        if not one.holds_on(as_of):
            continue
        pattern = _pattern(one.cited)
        hits = ((passage, pattern.search(passage.text)) for passage in document.passages)
        first = next(((p, hit) for p, hit in hits if hit and _beside(p, one.beside)), None)
        if first:
            passage, hit = first
            where = placed(document, passage)
            yield f"The policy cites {hit[0]}{where}, {_became(one)}"


def _pattern(cited: Iterable[str]) -> re.Pattern[str]:
    forms = (re.escape(one).replace(r"\ ", r"\s*") for one in cited)
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(forms)})(?!\w|\(|[.-]\d)", re.IGNORECASE)


def _beside(passage: Passage, words: tuple[str, ...]) -> bool:
    return not words or any(word in passage.text for word in words)


def _became(one: StaleCitation) -> str:
    since = f"in {one.since}" if len(one.since) < _WHOLE_DAY else f"as of {one.since}"
    told = {
        "renumbered": f"which has another number {since}: {one.now}.",
        "repealed": f"which was repealed {since}.",
        "not_law": "which is a bill and not the law.",
    }[one.change]
    return f"{told} {one.note}".strip()
