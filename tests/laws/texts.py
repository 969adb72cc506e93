"""Texts for the laws: whole policies drawn from the examples and the corpus, and edits of them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from tests.corpus.grammar import Pair, pairs

from policygen import api, store
from policygen.finding import Direction, Finding
from policygen.policy import Document

ROOT = Path(__file__).resolve().parents[2]
SOURCES = (
    ROOT / "examples" / "columbia-2019" / "proposal.md",
    ROOT / "examples" / "fictional-district" / "present.md",
    ROOT / "examples" / "fictional-district" / "proposed.md",
)
EDITS = (
    ("shall", "should"),
    ("shall", "may"),
    ("continuously", "periodically"),
    ("alone", "alone and unattended"),
    ("five", "ten"),
    ("prohibited", "discouraged"),
    (" and ", " or "),
    (" or ", " and "),
    ("imminent ", ""),
    ("physical ", "serious physical "),
    ("only ", ""),
    ("except", "including"),
    ("parent", "principal"),
    ("immediately", "as soon as practicable"),
)
_JUDGED = (Direction.WEAKENS, Direction.STRENGTHENS)


@cache
def corpus() -> tuple[Pair, ...]:
    """Labelled pairs of provisions, the same in every run."""
    return pairs(seed=20, count=600)


@cache
def sources() -> tuple[str, ...]:
    """The policies of the house: the examples and the model policies."""
    models = (policy.text for policy in store.load_models())
    return (*(path.read_text("utf-8") for path in SOURCES), *models)


@cache
def chunks() -> tuple[str, ...]:
    """Every paragraph, list and heading of the examples and models, as Markdown."""
    found: dict[str, None] = {}
    for text in sources():
        found |= dict.fromkeys(chunk.strip() for chunk in re.split(r"\n\s*\n", text))
    return tuple(chunk for chunk in found if chunk)


@st.composite
def policies(draw: st.DrawFn, most: int = 12) -> list[str]:
    """A policy as a list of its chunks, all different: examples' paragraphs, corpus provisions."""
    written = st.sampled_from(chunks()) | st.sampled_from(corpus()).map(lambda pair: pair.model)
    return draw(st.lists(written, min_size=1, max_size=most, unique=True))


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, str]:
    """A policy and an edited copy: words exchanged, a chunk gone, a chunk new."""
    before = draw(policies())
    after = list(before)
    for _ in range(draw(st.integers(1, 3))):
        fitting = [
            (index, old, new)
            for index, chunk in enumerate(after)
            for old, new in EDITS
            if old in chunk and not chunk.startswith("#")
        ]
        what = draw(st.sampled_from(["words", "words", "words", "drop", "add"]))
        if what == "words" and fitting:
            index, old, new = draw(st.sampled_from(fitting))
            after[index] = after[index].replace(old, new, 1)
        elif what == "drop" and len(after) > 1:
            del after[draw(st.integers(0, len(after) - 1))]
        else:
            after.insert(draw(st.integers(0, len(after))), draw(st.sampled_from(corpus())).model)
    return joined(before), joined(after)


def joined(parts: list[str]) -> str:
    """The chunks as one Markdown text under a heading."""
    return "\n\n".join(["# Seclusion and restraint", *parts]) + "\n"


@cache
def document(text: str) -> Document:
    """A text as the product reads it."""
    return api.read_text(text)


@cache
def findings(before: str, after: str) -> tuple[Finding, ...]:
    """What the comparison of two texts finds."""
    return api.compare(document(before), document(after)).findings


def judged(before: str, after: str) -> list[Finding]:
    """The findings that weaken or strengthen."""
    return [found for found in findings(before, after) if found.direction in _JUDGED]


def told(found: Finding | None) -> str:
    """A finding in one line, for the message of a failing test."""
    if found is None:
        return "nothing"
    return f"{found.direction} {found.rule}: {found.before!r} -> {found.after!r}"
