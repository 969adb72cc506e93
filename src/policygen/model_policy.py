"""A model policy: a text that districts are compared with, and where its words come from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_MARK = re.compile(
    r"<!--[ \t]*(?P<kind>quotation|own words):[ \t]*(?P<locator>[^\n]*?)[ \t]*-->\n(?P<block>.*?)"
    r"(?=\n\n+(?:<!--|\#)|\s*\Z)",
    re.DOTALL,
)
_QUOTE_MARK = re.compile(r"^>[ ]?", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the words of a model policy were found.

    Arguments:
        title: of the page or document.
        url, retrieved: its address and the day it was read, or None where that isn't known.
        file: name of the stored copy that the quotations were checked against.
        sha256: of that copy's bytes.
        note: what else is known of it.
    """

    title: str
    url: str | None
    retrieved: str | None
    file: str
    sha256: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Extract:
    """One stretch of a model's text and its place in the source.

    Arguments:
        text: the words as the model policy's Markdown has them.
        locator: heading and paragraph of the source.
        verbatim: whether these are the source's own words; else they are a summary of them.
    """

    text: str
    locator: str
    verbatim: bool


@dataclass(frozen=True, slots=True)
class ModelPolicy:
    """A model policy and its provenance.

    Arguments:
        id: what a user types, such as "dese-2010".
        title, jurisdiction, status, date, summary: as in the front matter of its file.
        source: where the words come from.
        deviations: everything in `text` that differs from the source.
        extracts: each stretch of the text with its place in the source.
        text: the policy as Markdown, without the marks of provenance.
        path: its file.
    """

    id: str
    title: str
    status: str
    jurisdiction: str
    date: str
    source: Source
    deviations: tuple[str, ...]
    summary: str
    extracts: tuple[Extract, ...]
    text: str
    path: Path


def extracts_of(body: str) -> tuple[Extract, ...]:
    """The marked stretches of a model policy's body, in order.

    A mark is a comment `<!-- quotation: PLACE -->` or `<!-- own words: PLACE -->` above a block.
    """
    return tuple(
        Extract(
            text=_QUOTE_MARK.sub("", match["block"]).strip(),
            locator=match["locator"],
            verbatim=match["kind"] == "quotation",
        )
        for match in _MARK.finditer(body)
    )


def policy_text(body: str) -> str:
    """The body of a model policy as a district would write it: no comments, no quotation marks."""
    without_comments = re.sub(r"<!--.*?-->\n?", "", body, flags=re.DOTALL)
    return _QUOTE_MARK.sub("", without_comments).strip() + "\n"
