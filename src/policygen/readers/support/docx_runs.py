"""Walks the inline content of a Word paragraph: runs of text with their tracked changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from policygen.policy import Revision, RevisionKind, View
from policygen.readers.support.docx_package import W
from policygen.readers.support.docx_styles import Styles, switch, value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lxml.etree import _Element as Element

_SKIPPED = {
    "pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "instrText", "delInstrText",
    "fldData", "rt", "txbxContent",
}  # fmt: skip
_CHARACTERS = {
    "tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "",
}  # fmt: skip
_CHECKBOXES = {"f0a8": "☐", "f06f": "☐", "f0fe": "☒", "f0fd": "☒", "f052": "☑"}


@dataclass(frozen=True, slots=True)
class Author:
    """Who tracked a change, and when (as the file says it)."""

    name: str
    date: str


@dataclass(frozen=True, slots=True)
class State:
    """How content stands to tracked changes: who inserted it, who deleted it."""

    inserted: Author | None = None
    deleted: Author | None = None

    def within(self, tag: str, element: Element) -> State:
        """The state of what stands inside an element that may track a change."""
        author = Author(element.get(W + "author") or "", element.get(W + "date") or "")
        if tag in ("ins", "moveTo", "cellIns"):
            return replace(self, inserted=author)
        if tag in ("del", "moveFrom", "cellDel"):
            return replace(self, deleted=author)
        return self

    def tracked_in(self, properties: Element | None) -> State:
        """The state after the marks that properties of a paragraph mark, row or cell hold."""
        state = self
        for child in properties if properties is not None else ():
            state = state.within(local(child), child)
        return state

    def stands_in(self, view: View) -> bool:
        """Whether content in this state is part of the view."""
        return (self.deleted if view is View.ACCEPTED else self.inserted) is None


@dataclass(frozen=True, slots=True)
class Run:
    """Characters of one look and one state."""

    text: str
    state: State
    bold: bool = False
    hidden: bool = False


def local(element: Element) -> str:
    """An element's name without its namespace; "" for comments and instructions."""
    tag = cast(object, element.tag)
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def chosen(element: Element) -> Sequence[Element]:
    """Of alternative contents the one to read: the first choice, or the fallback without one."""
    return list(element)[:1]


class Inline:
    """What stands in one paragraph: its runs, the text boxes anchored in it, the notes it calls."""

    def __init__(self, paragraph: Element, state: State, styles: Styles, style: str | None) -> None:
        self.runs: list[Run] = []
        self.boxes: list[tuple[Element, State]] = []
        self.notes: list[tuple[str, str, State]] = []
        self._styles, self._style = styles, style
        self._fields: list[bool] = []  # of each open field, whether its result has begun
        self._walk(paragraph, state)

    def _walk(self, element: Element, state: State) -> None:
        for child in element:
            tag = local(child)
            if tag == "AlternateContent":
                for content in chosen(child):
                    self._walk(content, state)
            elif tag == "r":
                self._run(child, state)
            elif tag == "t" and not child.tag.startswith(W):  # of a formula
                self.runs.append(Run(child.text or "", state))
            elif tag not in _SKIPPED:
                self._walk(child, state.within(tag, child))

    def _run(self, run: Element, state: State) -> None:
        properties = run.find(W + "rPr")
        character = value(properties, "rStyle")
        bold, hidden = switch(properties, "b"), switch(properties, "vanish")
        if bold is None:
            bold = self._styles.bold(self._style)
            bold = bold or (character is not None and self._styles.bold(character))
        if hidden is None:
            hidden = character is not None and self._styles.hidden(character)
            hidden = hidden or self._styles.hidden(self._style)
        text = "".join(self._characters(run, state))
        if text:
            self.runs.append(Run(text, state, bold, hidden))

    def _characters(self, run: Element, state: State) -> Iterator[str]:
        for child in run:
            tag = local(child)
            if tag == "fldChar":
                self._field(child.get(W + "fldCharType"))
            elif tag in ("footnoteReference", "endnoteReference"):
                self.notes.append((tag[: -len("Reference")], child.get(W + "id") or "", state))
            elif tag in ("drawing", "pict", "object", "AlternateContent"):
                self._boxes(child, state)
            elif not all(self._fields):
                continue  # the instruction of a field
            elif tag in ("t", "delText"):
                yield child.text or ""
            elif tag == "sym":
                yield _symbol(child.get(W + "char") or "")
            elif tag == "ruby":
                yield "".join(text.text or "" for text in child.iterfind(f"{W}rubyBase//{W}t"))
            else:
                yield _CHARACTERS.get(tag, "")

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _boxes(self, element: Element, state: State) -> None:
        """Finds the outermost text boxes in a drawing."""
        if local(element) == "txbxContent":
            self.boxes.append((element, state))
            return
        for child in chosen(element) if local(element) == "AlternateContent" else element:
            self._boxes(child, state)


def _symbol(code: str) -> str:
    """A character of a symbol font, where it means one."""
    if code.lower() in _CHECKBOXES:
        return _CHECKBOXES[code.lower()]
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return "" if 0xD800 <= point <= 0xF8FF or not 0x20 <= point < 0x110000 else chr(point)


def revisions_of(runs: Iterable[Run]) -> list[Revision]:
    """The tracked changes of a paragraph; touching runs of one author are one change."""
    found: list[tuple[RevisionKind, Author, list[str]]] = []
    open_now: dict[RevisionKind, tuple[Author, list[str]]] = {}
    for run in runs:
        marks = {
            RevisionKind.INSERTION: run.state.inserted,
            RevisionKind.DELETION: run.state.deleted,
        }
        for kind, author in marks.items():
            held = open_now.get(kind)
            if author is None:
                open_now.pop(kind, None)
            elif held is not None and held[0].name == author.name:
                held[1].append(run.text)
            else:
                open_now[kind] = (author, [run.text])
                found.append((kind, *open_now[kind]))
    return [
        Revision(kind, "".join(texts), author.name, author.date) for kind, author, texts in found
    ]
