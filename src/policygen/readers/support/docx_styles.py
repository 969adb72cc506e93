"""What a DOCX file's styles say of a paragraph or run: heading depth, list, weight, hiddenness."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from policygen.readers.support.docx_package import W

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

# Style names and ids of headings as word processors in other languages write them.
_HEADING = re.compile(
    r"(?:heading|(?:ü|ue?)?berschrift|titre|t[ií]?tulo|titolo|kop|rubrik|overskrift|otsikko)"
    r"\s*([1-9])",
    re.I,
)
_OFF = {"0", "false", "off", "none"}


@dataclass(frozen=True, slots=True)
class Style:
    """One style, as far as a reader needs it; None where it says nothing itself."""

    name: str
    based_on: str
    outline: int | None
    list_id: str | None
    list_level: int | None
    bold: bool | None
    hidden: bool | None


def switch(properties: Element | None, name: str) -> bool | None:
    """Whether run properties turn something ("b", "vanish") on; None if they don't say."""
    found = properties.find(W + name) if properties is not None else None
    return None if found is None else found.get(W + "val", "1") not in _OFF


def value(properties: Element | None, *path: str) -> str | None:
    """The `w:val` of the element down this path, or None."""
    for name in path:
        properties = properties.find(W + name) if properties is not None else None
    return None if properties is None else properties.get(W + "val")


def number(text: str | None) -> int | None:
    """The whole number of an attribute, or None if it is none."""
    return int(text) if text is not None and re.fullmatch(r"-?\d{1,9}", text) else None


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self.default = ""
        for element in root.iter(W + "style") if root is not None else ():
            properties, run = element.find(W + "pPr"), element.find(W + "rPr")
            key = element.get(W + "styleId") or ""
            self._styles[key] = Style(
                value(element, "name") or key,
                value(element, "basedOn") or "",
                number(value(properties, "outlineLvl")),
                value(properties, "numPr", "numId"),
                number(value(properties, "numPr", "ilvl")),
                switch(run, "b"),
                switch(run, "vanish"),
            )
            if element.get(W + "type") == "paragraph" and element.get(W + "default") == "1":
                self.default = key

    def chain(self, key: str | None) -> Iterator[Style]:
        """The style and those that it is based on, the nearest first."""
        seen: set[str] = set()
        key = self.default if key is None else key
        while key in self._styles and key not in seen:
            seen.add(key)
            yield self._styles[key]
            key = self._styles[key].based_on

    def heading_level(self, key: str | None) -> int:
        """The depth of a heading in this style, 1 at the top; 0 if it is none."""
        for style in self.chain(key):
            if style.outline is not None:
                return style.outline + 1 if style.outline < 9 else 0
            found = _HEADING.fullmatch(style.name)
            if found:
                return int(found.group(1))
            if style.name.casefold() == "title":
                return 1
            if style.name.casefold() == "subtitle":
                return 2
        found = _HEADING.fullmatch(key or "") if key not in self._styles else None
        return int(found.group(1)) if found else 0

    def is_title(self, key: str | None) -> bool:
        """Whether a paragraph in this style is the document's title."""
        return any(style.name.casefold() == "title" for style in self.chain(key))

    def is_contents(self, key: str | None) -> bool:
        """Whether a paragraph in this style belongs to a table of contents."""
        first = next(self.chain(key), None)
        return first is not None and bool(re.fullmatch(r"toc (?:\d|heading)", first.name, re.I))

    def list_of(self, key: str | None) -> tuple[str | None, int]:
        """The list that the style puts a paragraph in, and the level there from 0."""
        level = None
        for style in self.chain(key):
            level = style.list_level if level is None else level
            if style.list_id is not None:
                return style.list_id, level or 0
        return None, 0

    def bold(self, key: str | None) -> bool:
        """Whether text in this style is bold."""
        return next((s.bold for s in self.chain(key) if s.bold is not None), False)

    def hidden(self, key: str | None) -> bool:
        """Whether text in this style is hidden."""
        return next((s.hidden for s in self.chain(key) if s.hidden is not None), False)
