"""The names of its own that a policy gives to its report and to each use."""

from __future__ import annotations

import re

from policygen.policy import Document

_NAMED_REPORT = re.compile(
    r"\b(?:[Rr]eport|[Ff]orm|[Rr]ecord|[Ll]og)\b[^.;()]{0,20}\((?:the |an? )?[\"“]?([A-Z][A-Za-z0-9-]{1,9})[\"”]?\)"
)
_CODED_REPORT = re.compile(
    r"\b(?:[Rr]eport|[Ff]orm|[Rr]ecord|[Ll]og|[Ss]heet)\s+([A-Z]{1,5}-?\d{1,4}[A-Z]?|\d{2,5}-?[A-Z]{1,2})\b"
)
_NAMED_USE = re.compile(
    r"^\W*([A-Z][A-Za-z]{4,20})[,.]?[\"”]?,? (?:is|means?|shall mean|refers to|denotes|signifies|[–—-])"
    r" (?:each|every|any|an?|one)\b[^.;]{0,40}\b(?:instance|use|occasion|time|episode|application|case)\b"
    r"[^.;]{0,60}\b(?:[Ss]eclu|[Rr]estrain)"
)


def report_names(document: Document) -> re.Pattern[str] | None:
    """The short names that the policy gives to its report: "the incident report (RIR)"."""
    texts = [text for one in document.passages for text in (one.text, *one.heading)]
    names = {
        found[1]
        for text in dict.fromkeys(texts)
        for form in (_NAMED_REPORT, _CODED_REPORT)
        for found in form.finditer(text)
    }
    return re.compile(rf"\\b(?:{'|'.join(map(re.escape, sorted(names)))})\\b") if names else None


def use_names(document: Document) -> re.Pattern[str] | None:
    """The name that the policy gives to each use: "Occurrence" is each instance of seclusion or restraint."""
    found = (_NAMED_USE.match(one.text) for one in document.passages)
    names = {one[1] for one in found if one} - {"Seclusion", "Restraint", "Isolation"}
    return re.compile(rf"\b(?:{'|'.join(sorted(names))})s?\b") if names else None
