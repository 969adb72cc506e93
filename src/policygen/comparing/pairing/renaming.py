"""Finds a protected category that only got another name: the same definition, the same rules."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import Indel

from policygen.policy import Document, Kind, Passage
from policygen.text.phrases import ARTICLES
from policygen.text.tokens import stems

ALIKE = 0.85  # how alike the rest of two definitions must be
_BINDING = (Kind.DUTY, Kind.PROHIBITION, Kind.PERMISSION)


@dataclass(frozen=True, slots=True)
class Renaming:
    """A term of the model and the district's name for it."""

    model: str
    district: str


def renamings(model: Document, district: Document) -> tuple[Renaming, ...]:
    """Terms that stand for each other: each is unknown to the other text, their definitions are the
    same but for the name, and as many provisions of the district's text use the new name as provisions
    of the model use the old one. A new name without the old one's duties is no renaming.
    """
    found = []
    for old in _defined(model):
        for new in _defined(district):
            if _mentions(district.passages, old.term) or _mentions(model.passages, new.term):
                continue
            bodies = [_body(old), _body(new)]
            if Indel.normalized_similarity(*bodies) < ALIKE:
                continue
            if _uses(model, old.term) == _uses(district, new.term):
                found.append(Renaming(old.term, new.term))
    return tuple(found)


def with_models_names(
    passages: Sequence[Passage], names: Sequence[Renaming]
) -> tuple[Passage, ...]:
    """The district's passages under the model's names, to be read and compared; never to be quoted."""
    out = []
    for passage in passages:
        for name in names:
            passage = replace(
                passage,
                text=_renamed(passage.text, name),
                stem=_renamed(passage.stem, name),
                term=_renamed(passage.term, name),
            )
        out.append(passage)
    return tuple(out)


def same_but_for_names(
    before: Sequence[Passage], after: Sequence[Passage], names: Sequence[Renaming]
) -> bool:
    """Whether passages say the same under the model's names, articles apart ("a", "an")."""
    return _said(before) == _said(with_models_names(after, names))


def _said(passages: Sequence[Passage]) -> list[tuple[tuple[str, ...], str]]:
    return [
        (tuple(word for word in stems(f"{p.stem} {p.text}") if word not in ARTICLES), p.closing)
        for p in passages
    ]


def _renamed(text: str, name: Renaming) -> str:
    return re.sub(_whole(name.district), name.model, text, flags=re.IGNORECASE)


def _defined(document: Document) -> list[Passage]:
    seen: dict[str, Passage] = {}
    for passage in document.passages:
        if passage.term and passage.kind is not Kind.STATEMENT:
            seen.setdefault(passage.term.lower(), passage)
    return list(seen.values())


def _body(passage: Passage) -> str:
    return re.sub(_whole(passage.term), "", passage.text, flags=re.IGNORECASE).lower()


def _uses(document: Document, term: str) -> int:
    binding = [p for p in document.passages if p.kind in _BINDING]
    return sum(_mentions([p], term) for p in binding)


def _mentions(passages: Sequence[Passage], term: str) -> bool:
    pattern = re.compile(_whole(term), re.IGNORECASE)
    return any(pattern.search(f"{p.stem} {p.text}") for p in passages)


def _whole(term: str) -> str:
    return rf"(?<!\w){re.escape(term)}(?!\w)"
