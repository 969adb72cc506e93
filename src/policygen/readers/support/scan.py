"""Lines gathered into drafts by what holds for every text: labels, blank lines, line breaks."""

from __future__ import annotations

from dataclasses import dataclass, field

from policygen.policy import BlockKind
from policygen.readers.support.breaks import Measure, ends_part, ends_sentence, refers_on
from policygen.readers.support.drafts import Draft, Line
from policygen.readers.support.labels import Label, label_of, line_labels
from policygen.readers.support.outline import Outline

_ROOM = 6  # columns that a line must have had left to be one that breaks off


@dataclass(slots=True)
class Scanner:
    """Takes a document's lines one by one.

    Arguments:
        text: the text that the lines cut.
        measure: how the document breaks its lines.
        bullets: whether it has lists with bullets; if not, a line may begin with a spaced dash.
    """

    text: str
    measure: Measure
    bullets: bool
    drafts: list[Draft] = field(default_factory=list)
    open: Draft | None = None
    gap: bool = True
    outline: Outline = field(default_factory=Outline)

    def words(self, line: Line) -> str:
        """A line's words."""
        return self.text[line.start : line.end]

    def blank(self) -> None:
        """Take in a blank line."""
        self.open = None
        self.gap = True

    def add(self, draft: Draft) -> None:
        """Take in a draft that is complete, such as a heading."""
        draft.apart = self.gap
        self.drafts.append(draft)
        self.open = None
        self.gap = False
        if draft.kind is BlockKind.HEADING:
            self.outline.reset()

    def feed(self, line: Line) -> None:
        """Take in a line of words: the next item, more of the open block, or a new paragraph."""
        words = self.words(line)
        labels, at = line_labels(words)
        if labels and self.begins_item(words, labels):
            self.outline.enter(line.indent, labels)
            start = Line(line.start + at, line.end, line.indent, line.page)
            self._start(start, BlockKind.ITEM, labels)
        elif self.open and not self.ends_open(line):
            self.open.spans.append((line.start, line.end))
        else:
            self._start(line, BlockKind.PARAGRAPH, ())
        self.gap = False

    def ends_open(self, line: Line) -> bool:
        """Whether a line without a label begins a paragraph although a block is open."""
        return self.measure.parts(self.last_words(), self.words(line))

    def last_words(self) -> str:
        """The last line of the open block."""
        if not self.open:
            return ""
        start, end = self.open.spans[-1]
        return self.text[start:end]

    def begins_item(self, words: str, labels: tuple[Label, ...]) -> bool:
        """Whether a possible label at a line's start is one, and not a wrapped sentence's word."""
        if not self.open:
            return True
        label, before = labels[0], self.last_words()
        if label_of(words) and not ends_sentence(before):
            return False  # "a." may be a sentence's last word
        if label.is_bullet:
            return self.bullets or ends_sentence(before)
        if refers_on(before) and not ends_sentence(before) and not self._breaks_off(label):
            return False
        neighbour = self.open.labels[-1:] and self.open.labels
        if neighbour and any(label.follows(other) for other in neighbour):
            return True
        if label.is_first:
            framed = label.text[0] in "(§0123456789"
            return framed or ends_part(before) or len(before) < 60
        if self.outline.continues(label):
            return ends_part(before)
        return ends_sentence(before) and bool(neighbour)

    def _breaks_off(self, label: Label) -> bool:
        """Whether the line before had room for a first "(a)" and breaks off all the same: a list begins."""
        room = self.measure.width - len(self.last_words()) - len(label.text)
        return self.measure.wrapped and label.is_first and label.text[0] == "(" and room >= _ROOM

    def _start(self, line: Line, kind: BlockKind, labels: tuple[Label, ...]) -> None:
        spans = [(line.start, line.end)]
        self.open = Draft(kind, spans, line.indent, labels, page=line.page, apart=self.gap)
        self.drafts.append(self.open)
