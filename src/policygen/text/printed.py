"""The labels that a document prints before its headings and items, as references name them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from policygen.policy import Block, BlockKind

_ITEMS = 100  # depth of items below all headings
_NAMED = re.compile(
    r"\W*(?:(?:section|part|article|step|paragraph|subsection)\s+)(\d+(?:\.\d+)*|[IVXL]+|[A-Z])\b",
    re.IGNORECASE,
)
_ATTACHED = re.compile(
    r"\W*((?:appendix|attachment|exhibit)\s+(?:\d{1,2}|[IVXL]+|[A-Z]))\b", re.IGNORECASE
)


def printed_labels(blocks: Sequence[Block]) -> frozenset[str]:
    """Every label, alone and behind those that it stands under ("3" under "4" is "4.3" too).

    Arguments:
        blocks: of a document, in reading order.
    Returns: labels in capitals without brackets; an appendix with its word ("APPENDIX B").
    """
    found: set[str] = set()
    above: list[tuple[int, str]] = []
    for block in blocks:
        depth = block.level if block.kind is BlockKind.HEADING else _ITEMS + block.level
        names = tuple(_names(block))
        if not names and block.kind is not BlockKind.HEADING:
            continue
        while above and above[-1][0] >= depth:
            above.pop()
        for name in names:
            found.add(name)
            path = name
            for _, upper in reversed(above):
                path = f"{upper}.{path}" if upper else path
                found.add(path)
        above.append((depth, ".".join(names)))
    return frozenset(found)


def _names(block: Block) -> Iterator[str]:
    for part in block.label.split():
        name = part.strip("().§:").upper()
        if name and name[0].isalnum():
            yield name
    if block.kind is not BlockKind.CELL:
        if named := _NAMED.match(block.text.text):
            yield named[1].upper()
        if attached := _ATTACHED.match(block.text.text):
            yield " ".join(attached[1].upper().split())
