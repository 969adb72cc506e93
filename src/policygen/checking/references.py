"""Finds references to parts of the policy that it doesn't have: "see section 4.3", "Appendix B"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.checking.places import placed
from policygen.policy import Document

_REFERENCE = re.compile(
    r"\b(?P<kind>sections?|articles?|paragraphs?|parts?|steps?) "
    r"(?P<name>\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])(?![\w-]|\.\d)",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"\b(?P<kind>appendix|attachment|exhibit) (?P<name>[A-Z]|\d{1,2}|[IVX]{1,5})(?![\w-]|\.\d)",
    re.IGNORECASE,
)
_LAW = (
    r"\b(?:act|code|law|laws|statutes?|rsmo|u\.?s\.?c|c\.?f\.?r|idea|ada|title|chapter|regulations?|"
    r"rules?|mcl|stat|ricr|polic(?:y|ies) \S*\d|policy [A-Z]{2}|handbook|manual|guide|agreement|plan)\b"
)
_BEHIND = re.compile(
    rf"^[^.;]{{0,20}}?\b(?:of|to|in|under|from)\b[^.;]{{0,40}}?{_LAW}|^\W{{0,3}}{_LAW}",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"{_LAW}[^.;]{{0,12}}$", re.IGNORECASE)
_SENT = re.compile(
    r"(?:\bsee(?: also)?|\bas (?:provided|set forth|set out|described|defined|listed|required|stated|"
    r"specified|outlined|permitted) (?:in|by|under)|\bin accordance with|\bpursuant to|\bsubject to|"
    r"\bexcept as .{0,20}\bin)\s*$",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"^\s*,?\s*(?:above|below|herein|of this (?:policy|regulation|procedure|document|rule|chapter))\b",
    re.IGNORECASE,
)


def broken_references(document: Document) -> Iterator[str]:
    """One sentence for each part that the policy refers to and doesn't have.

    References that may lead to a law or another document aren't told, nor those of a document
    that prints no labels of that form.
    """
    told: set[str] = set()
    for passage in document.passages:
        for form in (_REFERENCE, _ATTACHED):
            for found in form.finditer(passage.text):
                before, behind = passage.text[: found.start()], passage.text[found.end() :]
                if _BEHIND.search(behind) or _BEFORE.search(before[-40:]):
                    continue
                name = found["name"].upper()
                attached = form is _ATTACHED
                full = f"{found['kind']} {name}".upper() if attached else name
                own = bool(_SENT.search(before) or _OWN.search(behind))
                if full in told or _stands(document, full, found["kind"]):
                    continue
                if attached or _misses(document, name, own):
                    told.add(full)
                    where = placed(document, passage)
                    yield f"The policy refers to {found[0]}{where}, which this file doesn't have."


def _stands(document: Document, name: str, kind: str) -> bool:
    """Whether the document has such a label, or a line that begins with it."""
    if name in document.labels:
        return True
    word = rf"(?:{re.escape(kind.rstrip('sS'))}s?\s+)?" if " " not in name else ""
    line = rf"^\W*{word}{re.escape(name)}(?![\w]|\.\d)"
    return bool(re.search(line, document.text, re.IGNORECASE | re.MULTILINE))


def _misses(document: Document, name: str, own: bool) -> bool:
    """Whether a name belongs to the document's own way of labelling, and is missing there."""
    depth = name.count(".")
    if depth:
        head = name.partition(".")[0]
        alike = [one for one in document.labels if one.count(".") == depth and one[0].isdigit()]
        return len(alike) > 1 and (head in document.labels or own)
    if name.isdigit():
        numbers = {int(one) for one in document.labels if one.isdigit()}
        return own and {1, 2, 3} <= numbers and int(name) > max(numbers)
    alike = [one for one in document.labels if one.isalpha() and len(one) < len("VIII")]
    return own and len(alike) > 2
