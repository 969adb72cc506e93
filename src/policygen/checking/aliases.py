"""The names of its own that a policy gives to its report and to each use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from policygen.policy import Document

_NAMED_REPORT = re.compile(
    r"\b(?:[Rr]eport|[Ff]orm|[Rr]ecord|[Ll]og)\b[^.;()]{0,20}\((?:the |an? )?[\"“]?([A-Z][A-Za-z0-9-]{1,9})[\"”]?\)"
)
_CODED_REPORT = re.compile(
    r"\b(?:[Rr]eport|[Ff]orm|[Rr]ecord|[Ll]og|[Ss]heet)\s+([A-Z]{1,5}-?\d{1,4}[A-Z]?|[A-Z]{2,6}-[A-Z]{1,3}\d{0,2}|\d{2,5}-?[A-Z]{1,2})\b"
)
_NUMBERED_FORM = re.compile(r"\bForm \d{1,5}\b")
_WRITTEN = re.compile(
    r"\b(?:an?|one|the) (?:(?:written|signed|dated|separate|full|complete) (?P<before>[a-z]{4,12})"
    r"|(?P<after>[a-z]{4,12}) (?:in|of) writing)\b(?: \w+){0,5} (?:drawn|made|completed|prepared|filled|written|entered"
    r"|submitted|compiled|filed|produced)\b",
    re.IGNORECASE,
)
_POINTED = (
    "(?:"
    + "|".join(
        rf"(?<=\b{word} )"
        for word in ("the", "a", "an", "this", "that", "each", "every", "written")
    )
    + ")"
)
_WRITES = re.compile(
    r"\b(?:writes?|completes?|fills? (?:in|out)|prepares?|makes?|draws? up|compiles?|submits?|files?) (?:an?|one) "
    r"(?:[a-z]+ ){0,2}?(?P<noun>[a-z]{4,12})"
    r"(?=[,.;]| (?:of|before|within|by|on|after|for|in|and|that|which|no|not|to)\b)"
)
_OF_EACH = re.compile(r"\b(?:each|every|any|all|whenever|after|following)\b", re.IGNORECASE)
_OF_USE = re.compile(
    r"\b(?:seclu|restrain|incident|intervention|event|episode|occurrence|measure|use)",
    re.IGNORECASE,
)
_OTHER_PAPERS = frozenset(
    "permission consent notice notification request policy order agreement copy plan complaint approval procedure"
    " training warning statement directions instructions communication assurance program"
    " effort decision judgment attempt call choice determination search time note".split()
)
_NAMED_USE = re.compile(
    r"^\W*([A-Z][A-Za-z]{4,20})[,.]?[\"”]?,? (?:is|means?|shall mean|refers to|denotes|signifies|[–—-])"
    r" (?:each|every|any|an?|one)\b[^.;]{0,40}\b(?:instance|use|occasion|time|episode|application|case)\b"
    r"[^.;]{0,60}\b(?:[Ss]eclu|[Rr]estrain)"
)

_NO_NAMES = {"Seclusion", "Restraint", "Isolation", "There", "These", "Those", "Which"}


def report_names(document: Document) -> re.Pattern[str] | None:
    """The short names that the policy gives to its report: "the incident report (RIR)"."""
    texts = [text for one in document.passages for text in (one.text, *one.heading)]
    names = {
        found[1]
        for text in dict.fromkeys(texts)
        for form in (_NAMED_REPORT, _CODED_REPORT)
        for found in form.finditer(text)
    }
    names |= {
        found[0]
        for text in dict.fromkeys(texts)
        if _OF_EACH.search(text) and _OF_USE.search(text)
        for found in _NUMBERED_FORM.finditer(text)
    }
    forms = [rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b"] if names else []
    nouns = {noun for text in dict.fromkeys(texts) for noun in _written_nouns(text)}
    if nouns:
        forms.append(rf"(?i:{_POINTED}(?:{'|'.join(sorted(nouns))})\b)")
    return re.compile("|".join(forms)) if forms else None


def _written_nouns(text: str) -> Iterator[str]:
    """What a text calls the paper that is made of each use: "a return in writing shall be drawn up"."""
    if not (_OF_EACH.search(text) and _OF_USE.search(text)):
        return
    found, writes = _WRITTEN.search(text), _WRITES.search(text)
    nouns = [(found["before"] or found["after"]).lower()] if found else []
    nouns += [writes["noun"]] if writes else []
    yield from (noun for noun in nouns if noun not in _OTHER_PAPERS)


def use_names(document: Document) -> re.Pattern[str] | None:
    """The name that the policy gives to each use: "Occurrence" is each instance of seclusion or restraint."""
    found = (_NAMED_USE.match(one.text) for one in document.passages)
    names = {one[1] for one in found if one} - _NO_NAMES
    return re.compile(rf"\b(?:{'|'.join(sorted(names))})s?\b") if names else None


_NAMED_TERM = re.compile(
    r"^\W*(?P<name>[A-Z][a-z]{3,14}(?:[ -][a-z]{3,12}){0,2})[\"”*]*,? (?:means|is|refers to|stands for|=|[–—-])"
    r" (?:any |an? )?"
    r"(?P<practice>physical restraint|mechanical restraint|prone restraint|seclusion)\s*(?:[:;.]|, that is)"
)
_OWN_NAMES = re.compile(
    r"seclu|restrain|isolat|\bhold|time-?out|either|both|this|that|which|what", re.IGNORECASE
)


def term_names(document: Document) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The names of its own that a policy gives to a practice: "Room placement means seclusion: ..."."""
    out: dict[str, str] = {}
    for one in document.passages:
        found = _NAMED_TERM.match(one.text)
        if found and not _OWN_NAMES.search(found["name"]):
            out.setdefault(found["name"].lower(), found["practice"])
    return tuple(
        (re.compile(rf"\b{re.escape(name)}s?\b", re.IGNORECASE), practice)
        for name, practice in out.items()
    )


def renaming(document: Document) -> Callable[[str], str]:
    """Puts the common words for the names of its own that a document gives to its report, each use and a practice."""
    names: list[tuple[re.Pattern[str], str]] = []
    for form, plain in ((report_names(document), "report"), (use_names(document), "incident")):
        if form is not None:
            names.append((form, plain))
    names += term_names(document)

    def renamed(text: str) -> str:
        for form, plain in names:
            text = form.sub(plain, text)
        return text

    return renamed
