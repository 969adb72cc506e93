"""Bills: present law and law as amended, told apart by brackets, strikes and bold type."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from policygen.policy import View
from policygen.readers.support.bill_lines import BillPage, read_lines
from policygen.readers.support.labels import leading_labels
from policygen.readers.support.pieces import Reading, Standing, chosen, revisions_of

_ENACTING = re.compile(r"\bbe it enacted\b[^\n]*", re.IGNORECASE)
_BRACKETS = re.compile(r"\[[^\]\[]{1,2000}\](?!\(|:)")
_NEW = re.compile(r"\*\*(?=\S)|<u>|\{\+\+")
_TOKEN = re.compile(r"\*\*|~~|</?u>|\[|\]")
_OLD_LABEL = re.compile(r"\(?[\dA-Za-z]{1,4}[.)-]{1,2}$")


@dataclass(slots=True)
class _Text:
    """The bill's characters as they are gathered, each with its standing and its offset."""

    chars: list[str] = field(default_factory=list)
    standing: list[Standing] = field(default_factory=list)
    at: list[int] = field(default_factory=list)

    def put(self, char: str, stands: Standing, place: int) -> None:
        self.chars.append(char)
        self.standing.append(stands)
        self.at.append(place)


def read_bill(source: str, view: View) -> Reading | None:
    """Read a bill's text in one view.

    Arguments:
        source: a document's text.
        view: `REJECTED` is the law as it is, `ACCEPTED` as the bill would have it.
    Returns: the view; None if the document isn't clearly a bill with marks of amendment: it must
        explain them, or number its lines and enact, and it must have words struck.
    """
    page = read_lines(source)
    enacting = _ENACTING.search(source)
    struck = "~~" in source or bool(_BRACKETS.search(source))
    if not struck or not (page.explained or (page.numbered and enacting)):
        return None
    if not page.explained and "~~" not in source and not _NEW.search(source):
        return None
    body = enacting.end() if enacting else 0
    gathered, doubtful = _gather(source, page, body)
    _match_labels(gathered)
    text = "".join(gathered.chars)
    work = chosen(text, gathered.standing, gathered.at, view)
    notices = [_how(view, bool(_NEW.search(source, body)))]
    if doubtful:
        places = "one place" if doubtful == 1 else f"{doubtful} places"
        notices.append(
            f"In {places} the bill's bold type runs on around struck words, so new and present "
            "words can't be told apart with certainty there; check them against the statute."
        )
    return Reading(work, revisions_of(text, gathered.standing), tuple(notices))


def _how(view: View, new: bool) -> str:
    which = "the law as the bill would amend it" if view is View.ACCEPTED else "the present law"
    added = (
        "bold or underscored words as new"
        if new
        else "but no words are marked as new, so new words stand in both readings"
    )
    return f"The document is a bill; it was read as {which}: struck words as old, {added}."


def _gather(source: str, page: BillPage, body: int) -> tuple[_Text, int]:
    """The characters of all lines, and in how many paragraphs bold type can't be trusted."""
    out = _Text()
    doubtful = 0
    paragraph: list[tuple[int, int]] = []
    for line in page.lines:
        if line.begins and paragraph:
            doubtful += _paragraph(source, paragraph, body, out)
            paragraph = []
        paragraph.append((line.start, line.end))
    doubtful += _paragraph(source, paragraph, body, out)
    return out, doubtful


def _paragraph(source: str, spans: Sequence[tuple[int, int]], body: int, out: _Text) -> bool:
    """One paragraph's characters; whether its bold type embraces struck words."""
    first = len(out.chars)
    bold = strike = bracket = embraced = False
    for start, end in spans:
        if start < body:
            for place in range(start, end):
                out.put(source[place], Standing.BOTH, place)
            out.put("\n", Standing.BOTH, min(end, len(source) - 1))
            continue
        place = start
        while place < end:
            token = _TOKEN.match(source, place, end)
            mark = token.group() if token else ""
            if mark == "[" and not bracket and not _closes(source, place, spans[-1][1]):
                mark = ""
            if mark == "]" and not bracket:
                mark = ""
            if not mark:
                old = strike or bracket
                embraced = embraced or (old and bold)
                stands = Standing.OLD if old else Standing.NEW if bold else Standing.BOTH
                out.put(source[place], stands, place)
                place += 1
                continue
            if mark in ("**", "<u>", "</u>"):
                bold = not bold if mark == "**" else mark == "<u>"
            elif mark == "~~":
                strike = not strike
            else:
                bracket = mark == "["
            for offset in range(len(mark)):
                out.put(mark[offset], Standing.MARK, place + offset)
            place += len(mark)
        out.put("\n", Standing.BOTH, min(end, len(source) - 1))
    _bridge(out, first)
    if spans:
        out.put("\n", Standing.BOTH, min(spans[-1][1], len(source) - 1))
    return embraced and _present_lead(out, first)


def _bridge(out: _Text, first: int) -> None:
    """A line break between words of one standing stands as they do."""
    solid = [
        i
        for i in range(first, len(out.chars))
        if out.standing[i] is not Standing.MARK and not out.chars[i].isspace()
    ]
    for before, after in pairwise(solid):
        if out.standing[before] is out.standing[after]:
            for index in range(before + 1, after):
                if out.chars[index] == "\n":
                    out.standing[index] = out.standing[before]


def _closes(source: str, place: int, end: int) -> bool:
    """Whether a bracket is one that strikes: it closes within its paragraph and isn't a link."""
    close = source.find("]", place, end)
    return close > 0 and source[close + 1 : close + 2] != "("


def _present_lead(out: _Text, first: int) -> bool:
    """Words that lead into struck ones are present law, though the type around them is bold."""
    try:
        struck = out.standing.index(Standing.OLD, first)
    except ValueError:
        return False
    lead = range(first, struck)
    if any(out.standing[i] is Standing.BOTH and out.chars[i].isalnum() for i in lead):
        return False
    words = "".join(out.chars[i] for i in lead if out.standing[i] is Standing.NEW)
    if len(words.split()) < 2:
        return False
    for index in lead:
        if out.standing[index] is Standing.NEW:
            out.standing[index] = Standing.BOTH
    return True


def _match_labels(out: _Text) -> None:
    """A label right after a struck label replaces it, even where its type isn't bold."""
    index, size = 0, len(out.chars)
    while index < size:
        if out.standing[index] is not Standing.OLD:
            index += 1
            continue
        start = index
        while index < size and out.standing[index] in (Standing.OLD, Standing.MARK):
            index += 1
        old = "".join(out.chars[i] for i in range(start, index) if out.standing[i] is Standing.OLD)
        if not _OLD_LABEL.match(old.strip()):
            continue
        following = index
        while following < size and out.chars[following] in " \t":
            following += 1
        rest = "".join(out.chars[following : following + 12])
        labels, _ = leading_labels(rest)
        if labels and not labels[0].is_bullet:
            for place in range(following, following + len(labels[0].text)):
                if out.standing[place] is Standing.BOTH:
                    out.standing[place] = Standing.NEW
