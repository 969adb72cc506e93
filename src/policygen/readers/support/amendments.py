"""Marks of amendment in Markdown and plain text: bills, CriticMarkup, struck and inserted words."""

from __future__ import annotations

import re

from policygen.policy import View
from policygen.readers.support.bill import read_bill
from policygen.readers.support.pieces import Reading, Standing, chosen, revisions_of

_WITHIN = r"(?:(?!\n[ \t]*\n).)"  # a mark never reaches over a blank line
_BRACED = r"(?:(?!\{(?:\+\+|--|~~|>>|==)).){0,20000}?"  # nor over another one's beginning
_MARKS = re.compile(
    rf"\{{\+\+(?P<added>{_BRACED})\+\+\}}|\{{--(?P<dropped>{_BRACED})--\}}"
    rf"|\{{~~(?P<before>{_BRACED})~>(?P<after>{_BRACED})~~\}}"
    rf"|\{{>>(?P<note>{_BRACED})<<\}}|\{{==(?P<lit>{_BRACED})==\}}"
    r"|<!--(?P<comment>(?:(?!<!--).)*?)-->"
    rf"|(?<![~{{])~~(?=[^\s~])(?P<struck>{_WITHIN}{{1,4000}}?)(?<=[^\s~])~~(?!~)"
    rf"|<ins\b[^<>]*>(?P<ins>{_WITHIN}{{0,4000}}?)</ins>"
    rf"|<(?P<tag>del|strike|s)\b[^<>]*>(?P<gone>{_WITHIN}{{0,4000}}?)</(?P=tag)>",
    re.DOTALL | re.IGNORECASE,
)
_STANDING = {
    "added": Standing.NEW,
    "after": Standing.NEW,
    "ins": Standing.NEW,
    "dropped": Standing.OLD,
    "before": Standing.OLD,
    "struck": Standing.OLD,
    "gone": Standing.OLD,
    "lit": Standing.BOTH,
}


def in_view(source: str, view: View) -> Reading:
    """Read a Markdown text in one view.

    Arguments:
        source: the decoded text.
        view: `ACCEPTED` leaves struck words out, `REJECTED` inserted ones.
    Returns: the view's text, traced; every marked piece; a notice of how they were understood.
    CriticMarkup is that of criticmarkup.com; a bill is read as `support.bill` says.
    """
    return read_bill(source, view) or _marked(source, view)


def bill_in_view(source: str, view: View) -> Reading:
    """Read a plain text in one view; only a bill has marks there."""
    everything = [Standing.BOTH] * len(source)
    plain = Reading(chosen(source, everything, range(len(source)), view))
    return read_bill(source, view) or plain


def _marked(source: str, view: View) -> Reading:
    standing = [Standing.BOTH] * len(source)
    for match in _MARKS.finditer(source):
        start, end = match.span()
        standing[start:end] = [Standing.MARK] * (end - start)
        for name, stands in _STANDING.items():
            inner, stop = match.span(name)
            if inner >= 0:
                standing[inner:stop] = [stands] * (stop - inner)
    revisions = revisions_of(source, standing)
    notices: tuple[str, ...] = ()
    if revisions:
        count = "one marked change" if len(revisions) == 1 else f"{len(revisions)} marked changes"
        verb = "accepted" if view is View.ACCEPTED else "rejected"
        notices = (f"The text carries {count}, read as {verb}.",)
    return Reading(chosen(source, standing, range(len(source)), view), revisions, notices)
