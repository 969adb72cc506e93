"""Weakens a policy in one place at a time, so that one can ask whether check and compare notice.

Every mutant protects students less by construction: a provision dropped, a duty hedged, a deadline made
longer, a definition narrowed, an exception widened, an item of a list deleted. What would change nothing isn't
made: a second hedge of a hedged duty, a drop of what only narrows a term, of a label or of the document's foot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policygen.generating.manuscript import NOT_LEGAL_ADVICE
from policygen.policy import Document, Kind, Passage

_BINDING = (Kind.DUTY, Kind.PROHIBITION, Kind.PERMISSION)
_LONGER = {
    "one": "ten", "two": "twelve", "three": "ten", "four": "twenty", "five": "fifteen", "seven": "thirty",
    "ten": "thirty", "fifteen": "forty", "twenty": "sixty", "thirty": "ninety",
}  # fmt: skip
_UNITS = r"(?:school |calendar |business )?(?:hours?|days?|minutes?|weeks?)"
_DEADLINE = re.compile(
    rf"(?P<lead>\b(?:within|no later than|at the latest|not more than|no longer than|at most|than) )"
    rf"(?P<number>{'|'.join(_LONGER)}|\d+)(?= {_UNITS}\b)",
    re.IGNORECASE,
)
_YEARLY = re.compile(r"\bevery year\b|\beach year\b", re.IGNORECASE)
_SHALL = re.compile(r"\bshall\b(?! not\b)")
_SHALL_NOT = re.compile(r"\bshall not\b")
_TRIGGER = re.compile(
    r"\bimminent (?P<what>danger|risk)\b(?P<rest> of (?:serious )?physical harm)?"
)
_MEANS = re.compile(r"(?P<open>[\"“][^\"”]+[\"”](?:,| means| includes)[^.;]*)(?=[.;]|$)")
_EXCLUDING = re.compile(r"\b(?:not include|left out|excluded?|not counted|is not|are not)\b")
_END = re.compile(r"\.?\s*$")
_HEDGED = re.compile(r"\b(?:practicable|feasible|appropriate if|where possible)\b")


@dataclass(frozen=True, slots=True)
class Mutant:
    """A weakened policy.

    Arguments:
        kind: what was done ("drop", "hedge", "loosen", ...).
        what: the passage before and after, for people.
        text: the whole policy with this one change.
        clause: the title of the clause in which it was done.
    """

    kind: str
    what: str
    text: str
    clause: str = ""


def mutants(document: Document) -> Iterator[Mutant]:
    """Every weakening of a policy that the operators can make, in the order of its passages.

    Arguments:
        document: a policy read from Markdown; its passages point into its text.
    """
    for passage in document.passages:
        for kind, words in _weaker(passage):
            start, end = passage.span.start, passage.span.end
            text = document.text[:start] + words + document.text[end:]
            before = " ".join(passage.text.split())
            what = f"{before} -> {' '.join(words.split()) or '(nothing)'}"
            yield Mutant(kind, what, text, passage.heading[-1])


def _weaker(passage: Passage) -> Iterator[tuple[str, str]]:
    """The names of the operators that apply to a passage, with its words after each."""
    text = passage.text
    cites = bool(passage.heading) and "egal reference" in passage.heading[-1]
    if not passage.heading[1:] or cites or len(text.split()) < 4 or _frames(passage):
        return  # the head or foot of the document, or a cell that names something
    protects = not _excludes(passage) and (
        passage.kind in _BINDING or passage.kind is Kind.PROTECTED_DEFINITION
    )
    if protects and not _announces(text):
        yield "drop", ""
    if passage.kind in (Kind.DUTY, Kind.PERMISSION) and _SHALL.search(text) and not passage.stem:
        if not _HEDGED.search(text):
            yield "hedge", _SHALL.sub("shall, where practicable,", text, count=1)
        yield "advise", _SHALL.sub("should", text, count=1)
        if not re.search(r"\bonly\b|\breserve\b|\blimit\b", text):
            yield "permit", _SHALL.sub("may", text, count=1)
    if _SHALL_NOT.search(text):
        yield "advise against", _SHALL_NOT.sub("should not", text, count=1)
        if not _announces(text) and " unless " not in text and not passage.stem:
            yield "except", _END.sub(", unless the principal approves it.", text, count=1)
    for match in _DEADLINE.finditer(text):
        number = match["number"].lower()
        longer = _LONGER.get(number) or str(int(number) * 3)
        yield "loosen", text[: match.start("number")] + longer + text[match.end("number") :]
    if passage.kind is Kind.DUTY and _YEARLY.search(text):
        yield "loosen", _YEARLY.sub("every three years", text, count=1)
    for match in _TRIGGER.finditer(text):
        if passage.kind in (Kind.PERMISSION, Kind.TRIGGER):
            yield (
                "widen",
                text[: match.start()] + match[0].replace("imminent ", "") + text[match.end() :],
            )
            if match["rest"]:
                yield "widen", _END.sub(" or of damage to property.", text, count=1)
    yield from _narrower(passage)


def _narrower(passage: Passage) -> Iterator[tuple[str, str]]:
    """Definitions of protected terms made narrower, and their exclusions wider."""
    text = passage.text
    if passage.kind is not Kind.PROTECTED_DEFINITION or passage.stem:
        return
    if " not include" in text:
        if text.rstrip().endswith("."):
            yield (
                "exclude",
                _END.sub(", or any practice that staff consider helpful.", text, count=1),
            )
        return
    match = _MEANS.search(text)
    if match is None or match.start() > 3 or "other than" in text:
        return
    whole = match["open"]
    yield "narrow", text.replace(whole, f"{whole} for more than thirty minutes", 1)
    yield "narrow", text.replace(whole, f"{whole} against the student's physical resistance", 1)
    for old, new in (
        ("alone in", "alone and unattended in"),
        ("physically prevented from leaving", "physically prevented from leaving by a lock"),
        ("immobilizes, reduces or restricts", "immobilizes"),
        ("immobilizes, reduces, or restricts", "immobilizes"),
        ("includes, but is not limited to,", "means"),
    ):
        if old in text:
            yield "narrow", text.replace(old, new, 1)


def _excludes(passage: Passage) -> bool:
    """Whether a passage only takes something out of the term that its clause defines."""
    term = passage.heading[-1].lower() if passage.heading else ""
    if passage.kind is Kind.PROTECTED_DEFINITION:
        return bool(_EXCLUDING.search(f"{passage.stem} {passage.text}"))
    return passage.text.lower().rstrip(". ").endswith(f"is not {term}")


def _frames(passage: Passage) -> bool:
    """Whether a passage is a label, the line of the law at the head, or the foot."""
    text = " ".join(passage.text.split())
    label = not passage.stem and text[-1:] not in (".", ";", ":")
    return label or text.startswith("Law: ") or text in NOT_LEGAL_ADVICE


def _announces(text: str) -> bool:
    """Whether a passage only opens a list; dropping it leaves the items standing."""
    return text.rstrip().endswith(":") or text.rstrip().endswith("these.")
