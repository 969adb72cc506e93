"""Computes the labels of automatic lists ("1.", "1.2", "(a)", "iv.") as Word prints them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policygen.readers.support.docx_package import W
from policygen.readers.support.docx_styles import number, value
from policygen.readers.support.labels import BULLET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list's definition.

    Arguments:
        form: how it counts ("decimal", "lowerLetter", "bullet", ...).
        pattern: the label with "%1" to "%9" for the counts.
        start: the first count.
        restart: the level (from 1) at which it starts anew; 0 for never, None for any above.
        style: id of the paragraph style that stands for this level, or "".
        legal: whether all counts in the label are shown as decimal numbers.
    """

    form: str
    pattern: str
    start: int
    restart: int | None
    style: str
    legal: bool


def _level(element: Element) -> tuple[int, Level]:
    start = number(value(element, "start"))
    return number(element.get(W + "ilvl")) or 0, Level(
        value(element, "numFmt") or "decimal",
        value(element, "lvlText") or "",
        0 if start is None else start,
        number(value(element, "lvlRestart")),
        value(element, "pStyle") or "",
        element.find(W + "isLgl") is not None,
    )


class Numbering:
    """The lists of a document and how far each has counted."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, Level]] = {}  # by w:numId
        self._abstract: dict[str, str] = {}  # w:numId -> w:abstractNumId
        self._starts: dict[tuple[str, int], int] = {}  # overridden starts not yet used
        self._counts: dict[str, dict[int, int]] = {}  # by w:abstractNumId
        if root is None:
            return
        shared: dict[str, dict[int, Level]] = {}
        links: dict[str, str] = {}
        named: dict[str, str] = {}
        for element in root.iterchildren(W + "abstractNum"):
            key = element.get(W + "abstractNumId") or ""
            shared[key] = dict(_level(child) for child in element.iterchildren(W + "lvl"))
            named[value(element, "styleLink") or ""] = key
            links[key] = value(element, "numStyleLink") or ""
        for element in root.iterchildren(W + "num"):
            self._add(element, shared, links, named)

    def _add(
        self,
        element: Element,
        shared: Mapping[str, dict[int, Level]],
        links: Mapping[str, str],
        named: Mapping[str, str],
    ) -> None:
        key, abstract = element.get(W + "numId") or "", value(element, "abstractNumId") or ""
        if links.get(abstract):
            abstract = named.get(links[abstract], abstract)
        levels = dict(shared.get(abstract, {}))
        for override in element.iterchildren(W + "lvlOverride"):
            depth = number(override.get(W + "ilvl")) or 0
            changed = override.find(W + "lvl")
            if changed is not None:
                levels[depth] = _level(changed)[1]
            start = number(value(override, "startOverride"))
            if start is not None:
                self._starts[key, depth] = start
        self._levels[key], self._abstract[key] = levels, abstract

    def level_of_style(self, list_id: str, style: str | None, level: int) -> int:
        """The level that the list ties to a paragraph style, else the level given."""
        for depth, held in self._levels.get(list_id, {}).items():
            if style and held.style == style:
                return depth
        return level

    def label(self, list_id: str, depth: int) -> str:
        """Counts one item on and gives its label; "" if the list shows none.

        Arguments:
            list_id: the paragraph's w:numId.
            depth: its w:ilvl, from 0.
        """
        level = self._levels.get(list_id, {}).get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._abstract[list_id], {})
        override = self._starts.pop((list_id, depth), None)
        if override is not None:
            counts[depth] = override
        else:
            counts[depth] = counts.get(depth, level.start - 1) + 1
        self._restart(list_id, depth, counts)
        if level.form == "bullet":
            return BULLET
        return "" if level.form == "none" else self._shown(list_id, level, counts)

    def _restart(self, list_id: str, depth: int, counts: dict[int, int]) -> None:
        """Deeper levels start anew where this one counts."""
        for deeper in [held for held in counts if held > depth]:
            level = self._levels[list_id].get(deeper)
            restart = level.restart if level else None
            if restart is None or (restart > 0 and depth + 1 <= restart):
                del counts[deeper]

    def _shown(self, list_id: str, level: Level, counts: Mapping[int, int]) -> str:
        def shown(match: re.Match[str]) -> str:
            depth = int(match.group(1)) - 1
            held = self._levels[list_id].get(depth)
            if held is None:
                return ""
            form = "decimal" if level.legal else held.form
            return formatted(counts.get(depth, held.start), form)

        return re.sub(r"%([1-9])", shown, level.pattern).strip()


def formatted(count: int, form: str) -> str:
    """A count in one of Word's number formats; decimal for those that English doesn't use."""
    if form in ("lowerLetter", "upperLetter") and 0 < count <= 780:
        letters = chr(97 + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        letters = ""
        for size, sign in _ROMAN:
            letters += sign * (count // size)
            count %= size
        return letters if form == "lowerRoman" else letters.upper()
    if form == "decimalZero":
        return f"{count:02d}"
    if form == "ordinal":
        ending = {1: "st", 2: "nd", 3: "rd"}.get(count % 10, "th")
        return f"{count}{'th' if 10 <= count % 100 <= 20 else ending}"
    return "" if form in ("none", "bullet") else str(count)
