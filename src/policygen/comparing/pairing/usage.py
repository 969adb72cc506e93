"""Gives the definition of an auxiliary term ("trained personnel", "monitor") the kind that its use asks for.

Whether a wider or a narrower meaning of such a term protects the student isn't known from the term:
it hangs on the provisions that use it. "Only trained personnel may ..." makes a narrower meaning
stronger, "no employee shall ..." weaker. The sign of the term's place in those provisions decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from policygen.comparing.pairing.let_be import with_harbours
from policygen.comparing.structure.reading import read_provision
from policygen.policy import Document, Kind, Passage
from policygen.text.kinds.kind_of import term_kind
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import Token, stem, stems, tokenize

_PRACTICES = frozenset({"seclus", "restraint", "isol"})
_BINDING = frozenset({Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION})


def with_kinds_by_use(document: Document, lexicon: Lexicon) -> Document:
    """The document, its definitions of terms that the lexicon doesn't know read by their use."""
    document = with_harbours(document, lexicon)
    kinds = {
        passage.group: kind
        for passage in document.passages
        if (kind := _kind_by_use(passage, document, lexicon)) is not None
    }
    if not kinds:
        return document
    return replace(
        document,
        passages=tuple(
            replace(passage, kind=kinds[passage.group])
            if passage.group in kinds and passage.kind is Kind.PROTECTED_DEFINITION
            else passage
            for passage in document.passages
        ),
    )


def is_auxiliary(passage: Passage, lexicon: Lexicon) -> bool:
    """Whether a definition is of a term that no scale or list of the field knows, and names no practice."""
    if not passage.term or term_kind(passage.term, lexicon) is not None:
        return False
    body = stems(passage.text.lower().replace(passage.term.lower(), ""))
    return not _PRACTICES & set(body)


_PERSONS = frozenset(
    stem(word)
    for word in "staff personnel person people employee member school district agency provider team individual "
    "adult administrator designee teacher contractor volunteer".split()
)
_ALL_OF_THEM = re.compile(
    r"\b(?:all (?:of )?|every |each |any |includ|as well as |whether or not )", re.IGNORECASE
)
_NAMES_THEM = re.compile(
    r"\b(?:whom|who)\b[^.;]*\b(?:named|designated|appointed|chosen|selected|identified|assigned)\b",
    re.IGNORECASE,
)
_HEAD = 6  # words of a definition that say what sort of thing it is


def says_who_acts(passage: Passage, other: Document) -> bool:
    """Whether a definition says of persons that all of a sort are meant, or who names them.

    Without it, provisions of the other document that use the term bind fewer, or anybody will do.
    """
    if not passage.term or passage.kind is not Kind.PROTECTED_DEFINITION:
        return False
    term = stems(passage.term.lower())
    body = passage.text.lower().replace(passage.term.lower(), "")
    if not _PERSONS & {*term, *stems(body)[:_HEAD]}:
        return False
    if not (_ALL_OF_THEM.search(body) or _NAMES_THEM.search(body)):
        return False
    return any(
        one.kind in (Kind.DUTY, Kind.PROHIBITION) and _has(stems(one.text.lower()), term)
        for one in other.passages
    )


def _has(words: tuple[str, ...], term: tuple[str, ...]) -> bool:
    """Whether words stand together among others, in their order."""
    return any(words[at : at + len(term)] == term for at in range(len(words)))


def _kind_by_use(passage: Passage, document: Document, lexicon: Lexicon) -> Kind | None:
    """The kind whose sign is that of the term's places, where all of them say that narrower is stronger."""
    if passage.kind is not Kind.PROTECTED_DEFINITION or not passage.term:
        return None
    if not is_auxiliary(passage, lexicon):
        return None  # known, or it gathers protected practices under one name
    term = stems(passage.term.lower())
    used = [
        (kind, sign)
        for other in document.passages
        if other.kind in _BINDING and other.group != passage.group
        for kind, sign in _places(other, term, lexicon)
    ]
    if not used or any(sign < 0 for _, sign in used):
        return None
    return Kind.DUTY if all(kind is Kind.DUTY for kind, _ in used) else Kind.TRIGGER


def _places(
    passage: Passage, term: tuple[str, ...], lexicon: Lexicon
) -> Iterator[tuple[Kind, int]]:
    """The kind of a provision and the sign of each place where it uses a term."""
    tokens: list[Token] = [token for token in tokenize(passage.text) if token.is_word]
    words = [token.stem for token in tokens]
    starts = [
        at for at in range(len(words)) if term and tuple(words[at : at + len(term)]) == tuple(term)
    ]
    if not starts:
        return
    placed = read_provision((passage,), lexicon).placed
    for start in starts:
        last = tokens[start + len(term) - 1]
        for one in placed:
            if one.unit.start <= last.start < one.unit.end:
                yield passage.kind, one.sign
                break
