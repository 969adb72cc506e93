"""Gives the definition of an auxiliary term ("trained personnel", "monitor") the kind that its use asks for.

Whether a wider or a narrower meaning of such a term protects the student isn't known from the term:
it hangs on the provisions that use it. "Only trained personnel may ..." makes a narrower meaning
stronger, "no employee shall ..." weaker. The sign of the term's place in those provisions decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from policygen.comparing.structure.reading import read_provision
from policygen.policy import Document, Kind, Passage
from policygen.text.kinds import term_kind
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import Token, stems, tokenize

_PRACTICES = frozenset({"seclus", "restraint", "isol"})
_BINDING = frozenset({Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION})


def with_kinds_by_use(document: Document, lexicon: Lexicon) -> Document:
    """The document, its definitions of terms that the lexicon doesn't know read by their use."""
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
