"""Lines of a PDF become blocks: headings, paragraphs and list items with their depth."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Block, BlockKind
from policygen.readers.support.heading_form import is_sentence
from policygen.readers.support.outline import Outline
from policygen.readers.support.pdf_breaks import Measures, ended, is_break, measure
from policygen.readers.support.pdf_lines import Line, with_whole_tables
from policygen.readers.support.pdf_words import joined, vocabulary

Group = list[Line]

_LEADER = re.compile(r"(?:\.\s?){5,}\s*\w{0,5}$")  # a line of a table of contents
_PITCH = 1.8  # of a line's size, within a table's cell
_NOTE = re.compile(r"[\d*†‡§]")


def blocks_of(lines: Sequence[Line]) -> list[Block]:
    """The blocks of a document, given its lines without running ones; footnotes come last."""
    kept = [line for line in lines if line.body < len(line.text) and line.level]
    kept = [line for line in kept if not _LEADER.search(line.text)]
    if not kept:
        return []
    kept = with_whole_tables(kept)
    measures = measure(kept)
    notes = _footnotes(kept, measures)
    body = [line for line in kept if line.at not in notes]
    groups = _grouped(body, measures)
    groups += _grouped([line for line in kept if line.at in notes], measures)
    kinds: list[BlockKind] = []
    for index in range(len(groups)):
        kinds.append(_kind(groups, index, measures, kinds[-1] if kinds else BlockKind.HEADING))
    headings = [g for g, kind in zip(groups, kinds, strict=True) if kind is BlockKind.HEADING]
    ranks = sorted({_look(group) for group in headings}, reverse=True)
    words, lists = vocabulary(kept), Outline()
    blocks: list[Block] = []
    for group, kind in zip(groups, kinds, strict=True):
        level = 0
        if kind is BlockKind.HEADING:
            lists.reset()
            level = min(ranks.index(_look(group)) + 1, 6)
        elif kind is BlockKind.ITEM:
            level = lists.enter(measures.indent(group[0]), group[0].labels)
        elif lists.outside(measures.indent(group[0])):
            lists.close()
        text = joined(group, words)
        if text.text:
            cell = group[0].cell
            label = group[0].label if cell is None else ""
            blocks.append(Block(kind, text, level, label, group[0].page, cell))
    return blocks


def _grouped(lines: Sequence[Line], measures: Measures) -> list[Group]:
    groups: list[Group] = []
    for line in lines:
        if groups and (line.cell or groups[-1][-1].cell):
            if _goes_on(groups[-1][-1], line):
                groups[-1].append(line.continued())
            else:
                groups.append([line])
            continue
        hanging = groups[-1][1].left if groups and len(groups[-1]) > 1 else None
        if groups and not is_break(groups[-1][-1], line, measures, hanging):
            groups[-1].append(line.continued())
        else:
            groups.append([line])
    return groups


def _goes_on(line: Line, following: Line) -> bool:
    """Whether a line goes on with the one above it in the same cell: no label, no gap."""
    near = line.bottom - following.bottom <= _PITCH * max(line.size, following.size)
    return following.cell == line.cell and not following.labels and near


def _footnotes(lines: Sequence[Line], measures: Measures) -> set[int]:
    """Offsets of the lines in smaller print at the foot of a page, from a note's mark on."""
    found: set[int] = set()
    pages: dict[int, list[Line]] = {}
    for line in lines:
        pages.setdefault(line.page, []).append(line)
    for page in pages.values():
        small: list[Line] = []
        for line in reversed(page):
            if line.cell is not None or line.size >= 0.92 * measures.size:
                break
            small.insert(0, line)
        while small and not _NOTE.match(small[0].text):
            small.pop(0)
        if len(small) <= 0.4 * len(page):
            found |= {line.at for line in small}
    return found


def _kind(groups: Sequence[Group], index: int, measures: Measures, before: BlockKind) -> BlockKind:
    group = groups[index]
    if group[0].cell is not None:
        return BlockKind.CELL
    following = groups[index + 1] if index + 1 < len(groups) else None
    open_before = before is not BlockKind.HEADING and not ended(groups[index - 1][-1].text)
    if _by_print(group, measures) or (
        following is not None
        and _by_form(group, measures)
        and _stands_over(group, following, open_before)
    ):
        return BlockKind.HEADING
    return BlockKind.ITEM if group[0].label else BlockKind.PARAGRAPH


def _text(group: Group) -> str:
    return " ".join(line.words for line in group)


def _may_head(group: Group, measures: Measures) -> bool:
    text = _text(group)
    if not any(map(str.isalpha, text)) or len(text.split()) > 16 or len(group) > 3:
        return False
    small = group[0].size < 0.92 * measures.size
    return not (
        (bool(group[0].labels) and group[0].labels[0].is_bullet) or text[-1] in ",;" or small
    )


def _by_print(group: Group, measures: Measures) -> bool:
    """Whether a heading's print tells it: larger, bold or in capitals."""
    text = _text(group)
    if not _may_head(group, measures):
        return False
    if _look(group)[0] >= 1.12 * measures.size:
        return not (ended(text) and is_sentence(text))
    if text[-1] in ".?!" or is_sentence(text):
        return False
    return all(line.bold for line in group) or (text.isupper() and len(text) > 3)


def _by_form(group: Group, measures: Measures) -> bool:
    """Whether a line is short, in title case and no sentence."""
    text = _text(group)
    words = text.split()
    if not _may_head(group, measures) or len(group) > 1 or len(words) > 8:
        return False
    if text[-1] in ".?!:" or is_sentence(text) or not text[0].isupper():
        return False
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return bool(long) and sum(word[0].isupper() for word in long) >= 2 / 3 * len(long)


def _stands_over(group: Group, following: Group, open_before: bool) -> bool:
    """Whether a line of a heading's form heads what follows: other labels, or a longer text."""
    labels, next_labels = group[0].labels, following[0].labels
    if labels:
        counts = labels[-1].text[0].isdigit() or labels[-1].text[0].isupper()
        return counts and not (next_labels and next_labels[0].follows(labels[-1]))
    return not open_before and len(_text(following).split()) > 8


def _look(group: Group) -> tuple[float, bool, bool]:
    """What tells the depth of a heading: its size, weight and capitals."""
    bold = all(line.bold for line in group)
    return (round(group[0].size * 2) / 2, bold, _text(group).isupper())
