"""Cuts a document's blocks into provisions: definitions, list items and sentences with their kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from policygen.policy import Block, BlockKind, Kind, MappedText, Passage
from policygen.text.cases_said import with_comma_behind_case
from policygen.text.definitions import Definition, find_definition
from policygen.text.kinds.kind_of import sentence_kind, term_kind
from policygen.text.kinds.terms_said import takes_out_of_it
from policygen.text.lexicon import Lexicon
from policygen.text.openings import (
    EXCLUDING,
    POINTS_BACK,
    goes_on,
    goes_on_beyond,
    label_style,
    opens_list,
    same_term,
    starts_definition,
)
from policygen.text.sentences import sentence_spans
from policygen.text.shortened import shortened
from policygen.text.term_headings import defines, headed_term, numbers_a_part
from policygen.text.titled import title_of
from policygen.text.under_titles import (
    completed_title,
    definition_under_heading,
    kind_of_items,
    kind_under_heading,
    with_label,
)
from policygen.text.unknown_terms import kind_of_unknown_term

_CLOSING = re.compile(r"[;,]\s*(and|or)\s*$", re.IGNORECASE)
_FOR_EXAMPLE = re.compile(r"\b(?:e\.g\.|i\.e\.|viz\.)$", re.IGNORECASE)


@dataclass
class _State:
    """What the blocks read so far mean for the next one."""

    headings: list[tuple[int, str]] = field(default_factory=list)
    stem: Passage | None = None
    definition: Passage | None = None
    levels: list[tuple[int, Passage | None]] = field(default_factory=list)
    group: int = 0
    paragraph: int = 0
    pending_term: str = ""
    title: Passage | None = None  # the heading as what opens a list, if it says what its items do
    style: str = ""  # of the last item's label
    ended: bool = False  # whether the last item ended a sentence


def find_passages(blocks: Sequence[Block], lexicon: Lexicon) -> tuple[Passage, ...]:
    """All provisions of a document in reading order.

    Arguments:
        blocks: as a reader gives them.
        lexicon: tells what the definition of a known term does.
    """
    state = _State()
    passages: list[Passage] = []
    for number, block in enumerate(blocks):
        state.paragraph = number + 1
        if block.kind is BlockKind.HEADING:
            _enter_heading(state, block, lexicon)
            continue
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        passages.extend(_read_block(state, block, following, lexicon))
    return tuple(passages)


def _enter_heading(state: _State, block: Block, lexicon: Lexicon) -> None:
    level = block.level or 1
    while state.headings and state.headings[-1][0] >= level:
        state.headings.pop()
    text = block.text.text.strip()
    state.pending_term = headed_term(state.headings, text)
    state.headings.append((level, text))
    state.stem, state.definition, state.levels, state.title = None, None, [], None
    kind = kind_of_items(text, lexicon)
    if kind is not None:
        state.group += 1
        state.title = Passage(kind, f"{text.rstrip(':')}:", block.text.span(), group=state.group)


def _read_block(
    state: _State, block: Block, following: Block | None, lexicon: Lexicon
) -> list[Passage]:
    is_item = block.kind is BlockKind.ITEM
    if is_item and state.ended and label_style(block.label) != state.style:
        state.stem, state.levels = None, []  # the list above is complete, this is another one
    stem = _stem_for(state, block) if is_item else None
    if is_item and stem is None and not state.levels:
        stem = completed_title(state.title, block, lexicon)
    state.style = label_style(block.label) if is_item else ""
    state.ended = is_item and block.text.text.rstrip().endswith(".")
    if not is_item:
        state.levels = []
    text = block.text
    out: list[Passage] = []
    closing = ""
    match = _CLOSING.search(text.text)
    if is_item and match:
        closing = match.group(1).lower()
        text = text.slice(0, match.start()).stripped()
    spans, label = shortened(text.text, sentence_spans(text.text)), block.label
    if len(spans) > 1 and not label and numbers_a_part(text.text[slice(*spans[0])]):
        out.append(_title(state, block, text.slice(*spans[0]), lexicon))
        label, spans = out[-1].text, spans[1:]
    defining, listed = defines(state.headings), stem is not None
    title = title_of(text.text, spans, label, lexicon, defining=defining, in_list=listed)
    if title:
        state.pending_term = ""
        out.append(_title(state, block, text.slice(title.start, title.end).stripped(), lexicon))
        state.pending_term = title.term
        within = title.end < spans[0][1]
        spans = [(title.end, spans[0][1]), *spans[1:]] if within else spans[1:]
    opened: Passage | None = None
    for index, (start, end) in enumerate(spans):
        words = text.slice(start, end)
        passage = _passage(state, block, words, stem, index, opened, lexicon)
        if index == len(spans) - 1:
            passage = replace(passage, closing=closing)
        opened = opened or (
            passage if passage.term and not (stem and stem.term == passage.term) else None
        )
        out.append(passage)
    if not out:
        return out
    last = out[-1]
    list_follows = following is not None and following.kind is BlockKind.ITEM
    deeper = following is not None and is_item and following.level > block.level
    if is_item:
        state.levels = [entry for entry in state.levels if entry[0] <= block.level]
        if deeper or last.text.rstrip().endswith((":", "—", "–")):
            state.levels.append((block.level + 1, last))
    else:
        state.stem = last if list_follows and opens_list(last.text) else None
    if opened or not is_item:
        state.definition = opened
    if not is_item and not last.text.rstrip().endswith((".", "!", "?")):
        state.title = None  # what follows completes this, and not the heading
    return out


def _title(state: _State, block: Block, words: MappedText, lexicon: Lexicon) -> Passage:
    """A title or a label that runs into its paragraph, as a passage that binds nobody."""
    heading = _passage(state, block, words, None, 0, None, lexicon)
    return replace(heading, kind=Kind.STATEMENT, term="", group=0)


def _stem_for(state: _State, block: Block) -> Passage | None:
    """The words that an item completes: those that opened its list, unless they end a sentence."""
    for level, passage in reversed(state.levels):
        if level == block.level:
            return _open(passage)
    deepest = state.stem if block.level <= 1 or not state.levels else state.levels[-1][1]
    return _open(deepest)


def _open(passage: Passage | None) -> Passage | None:
    """A passage that a list can complete: one without a full stop at its end."""
    text = "" if passage is None else passage.text.rstrip()
    ended = text.endswith((".", "!", "?")) and not _FOR_EXAMPLE.search(text)
    return None if ended else passage


def _passage(
    state: _State,
    block: Block,
    words: MappedText,
    stem: Passage | None,
    index: int,
    opened: Passage | None,
    lexicon: Lexicon,
) -> Passage:
    """One sentence or item as a passage, with its kind, term and group."""
    sentence = with_comma_behind_case(words.text)
    above = [heading for _, heading in state.headings]
    definition = definition_under_heading(sentence, above, lexicon)
    labelled = with_label(sentence, above, lexicon) if definition is None else None
    if labelled is not None:
        sentence = labelled.sentence
    elif definition is None:
        definition = find_definition(sentence)
    if index == 0 and state.pending_term and definition is None and stem is None:
        definition = Definition(state.pending_term, 0)
    if index == 0 and not stem:
        state.pending_term = ""
    context = opened or (stem if stem and stem.term else None)
    if (
        context is None
        and state.definition
        and goes_on_beyond(sentence, definition, state.definition)
    ):
        context = state.definition
    term, kind, group = "", Kind.STATEMENT, 0
    again = definition is not None and context is not None and same_term(definition, context)
    if again and context is not None:
        term, kind, group = context.term, context.kind, context.group
    elif definition and not (stem and not starts_definition(sentence)):
        term = (
            context.term if context and POINTS_BACK.fullmatch(definition.term) else definition.term
        )
        known = term_kind(term, lexicon)
        kind = known or kind_of_unknown_term(sentence)
    elif context and (
        stem is context
        or EXCLUDING.match(sentence)
        or goes_on(sentence, context)
        or takes_out_of_it(sentence)
    ):
        term, kind, group = context.term, context.kind, context.group
    elif stem is not None and stem is state.title:
        kind, group = stem.kind, stem.group
    elif stem is not None:
        kind = sentence_kind(
            sentence, lexicon, stem.text if not stem.stem else f"{stem.stem} {stem.text}"
        )
        group, term = stem.group, stem.term
    elif labelled is not None and labelled.kind is not None:
        kind = labelled.kind
    else:
        kind = sentence_kind(sentence, lexicon)
        if kind is Kind.STATEMENT and not index:
            kind = kind_under_heading(sentence, above, lexicon)
    if not group:
        state.group += 1
        group = state.group
    if stem is not None and not (definition and starts_definition(sentence)):
        group = stem.group if index == 0 else group
    return Passage(
        kind=kind,
        text=words.text,
        span=words.span(),
        term=term,
        stem="" if stem is None or index else (f"{stem.stem} {stem.text}".strip()),
        heading=tuple(text for _, text in state.headings),
        label=block.label if index == 0 else "",
        page=block.page,
        paragraph=state.paragraph,
        group=group,
        cell=block.cell,
    )
