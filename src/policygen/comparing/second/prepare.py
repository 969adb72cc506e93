"""Puts the sentences of a provision into the form that a parser reads best."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.canonical.emphatic import unstressed
from policygen.text.canonical.not_only import joined_not_only
from policygen.text.canonical.nothing_else import joined_with_nothing_else
from policygen.text.denials import denying_clause

_MARKS = re.compile(r"[*_`#]+|[\"“”]")
_LABEL = re.compile(r"^\s*(?:[-•·]\s+|\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+)")
_INNER_LABEL = re.compile(r"(?<=[\s;:,])\((?:[0-9]{1,2}|[a-z]|[ivx]{1,4})\)\s*")
_TERM = re.compile(
    r"^(?P<term>[A-Z][\w/'’()-]*(?:[ -][\w/'’()-]+){0,5}?)"
    r"(?:\s+[–—-]\s+|:\s+|\s*\.\s+(?=[A-Z][a-z]+ ))(?=\S)"
)
_VERBAL = re.compile(
    r"\b(?:shall|must|may|will|is|are|be|not|means|following|when|if)\b", re.IGNORECASE
)
_CLOSING = re.compile(r"[;,]?\s+(and|or)[;,]?\s*$", re.IGNORECASE)
_ENDING = ":;,.–— "
_OPEN_LIST = re.compile(
    r",?\s*(?:but (?:is |are )?not limited to|without limitation|among other things),?",
    re.IGNORECASE,
)
_ALL_OF = re.compile(
    r"\b(?:all|each|any|one|both|either)(?: or more)? of the following(?: [a-z]+){0,3}:\s*",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r";\s+(?:and |but )?(?=[^;.]*\b(?:shall|must|may|will|should)\b)")
_BEFORE_CLAUSE = re.compile(r"[,;]\s*(?:but|and|however|although|though|whereas|while)?\s*$")
_MODAL = re.compile(r"\b(?:shall|must|may|will|should|can)\b")
_MEANING = re.compile(
    r"\b(?:shall mean|(?:is|are) defined (?:as|to mean)|refers to|(?:shall )?refer to)\b"
)


def prepared(sentences: Sequence[str], stem: str = "") -> tuple[str, ...]:
    """The sentences without marks and labels, terms joined to their meaning by a verb.

    Arguments:
        sentences: of one provision.
        stem: the words that the sentences complete as items; they then become one sentence. An
            item may end with the conjunction that joins it to the next ("...; and").
    """
    plain = [_plain(sentence) for sentence in sentences]
    plain = [sentence for sentence in plain if sentence]
    if not stem.strip():
        return tuple(_sentence(part) for sentence in plain for part in _split(sentence))
    lead = _plain(stem)
    items = [item for item in plain if item.rstrip(_ENDING) != lead.rstrip(_ENDING)]
    lead = _ALL_OF.sub("", lead).rstrip(_ENDING)
    if not items:
        return (_sentence(lead),)
    return (_sentence(f"{lead} {_joined(items)}"),)


def _joined(items: Sequence[str]) -> str:
    """Items one after the other, with the conjunctions that close them between them."""
    out, closing = "", ""
    for item in items:
        match = _CLOSING.search(item)
        body = _lowered((item[: match.start()] if match else item).rstrip(_ENDING))
        out += f",{closing} {body}" if out else body
        closing = f" {match.group(1)}" if match else ""
    return out


def _split(sentence: str) -> list[str]:
    """A sentence cut at semicolons that part clauses, each with a modal of its own."""
    denied = denying_clause(sentence)
    if denied is not None:
        parts = (sentence[: denied[0]], sentence[denied[0] : denied[1]], sentence[denied[1] :])
        return [_BEFORE_CLAUSE.sub("", part).strip() for part in parts if part.strip()]
    out = [sentence]
    for match in reversed(list(_CLAUSES.finditer(sentence))):
        head, tail = out[0][: match.start()], out[0][match.end() :]
        if _MODAL.search(head.rsplit(";", 1)[-1]) and ":" not in head:
            out[:1] = [head, tail]
    return [_ALL_OF.sub("", part) for part in out]


def _plain(sentence: str) -> str:
    text = " ".join(_OPEN_LIST.sub("", _MARKS.sub("", sentence)).split())
    return _INNER_LABEL.sub(
        "", _LABEL.sub("", unstressed(joined_not_only(joined_with_nothing_else(text))))
    ).strip()


def _sentence(text: str) -> str:
    match = _TERM.match(text)
    if match and not _VERBAL.search(match.group("term")):
        text = f"{match.group('term')} means {_lowered(text[match.end() :])}"
    text = _MEANING.sub("means", text)
    return text if text.endswith((".", "?", "!")) else text.rstrip(":;,") + "."


def _lowered(text: str) -> str:
    """The text with a small first letter, unless it looks like an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text
