"""How deep a list item stands, from its indent and from the label that it bears."""

from __future__ import annotations

from dataclasses import dataclass, field

from policygen.readers.support.labels import Label

_SLACK = 1  # columns by which items of one list may differ


@dataclass(slots=True)
class Outline:
    """The lists that are open at a place of the document, outermost first."""

    open: list[tuple[int, Label]] = field(default_factory=list)
    last: dict[str, Label] = field(default_factory=dict)

    def enter(self, indent: int, labels: tuple[Label, ...]) -> int:
        """Take in an item and say its level.

        Arguments:
            indent: column of its label.
            labels: what it begins with; each label after the first opens a list within.
        Returns: the level, 1 at the top.
        """
        shown = tuple(label for label in labels if not label.is_bullet) or labels[:1]
        for index, label in enumerate(shown):
            self._place(indent, label, nested=index > 0)
            for style in self._styles(label):
                self.last[style] = label
        return len(self.open)

    def _styles(self, label: Label) -> list[str]:
        """The styles that a label can be of here: "(i)" after "(a)" is a number, after "(h)" a letter."""
        fitting = [
            style
            for style, number in label.ranks
            if number == 1 or (style, number - 1) in getattr(self.last.get(style), "ranks", ())
        ]
        return fitting or [style for style, _ in label.ranks]

    def continues(self, label: Label) -> bool:
        """Whether the label follows one that was the last of its style."""
        return any(
            label.follows(self.last[style]) for style, _ in label.ranks if style in self.last
        )

    def outside(self, indent: int) -> bool:
        """Whether a paragraph at this column stands outside every open list."""
        return not self.open or indent <= self.open[0][0]

    @property
    def depth(self) -> int:
        """How many lists are open, one inside the other."""
        return len(self.open)

    def close(self) -> None:
        """End all open lists, as a paragraph outside of them does."""
        self.open.clear()

    def reset(self) -> None:
        """Forget all lists, as a heading does."""
        self.open.clear()
        self.last.clear()

    def _place(self, indent: int, label: Label, nested: bool) -> None:
        stack = self.open
        while stack and stack[-1][0] > indent + _SLACK:
            stack.pop()
        near = [i for i, (column, _) in enumerate(stack) if abs(column - indent) <= _SLACK]
        if not nested:
            for index in reversed(near):
                if label.follows(stack[index][1]):
                    stack[index:] = [(indent, label)]
                    return
        for index in reversed(near[-1:] if label.is_first else near):
            if not nested and label.resembles(stack[index][1]):
                stack[index:] = [(indent, label)]
                return
        while not nested and stack and not _may_hold(stack[-1], indent, label):
            stack.pop()
        stack.append((indent, label))


def _may_hold(place: tuple[int, Label], indent: int, label: Label) -> bool:
    """Whether a list may open in an item; in a bullet's item only a list that is set in."""
    column, other = place
    if other.is_bullet and not label.is_bullet and indent <= column:
        return False
    return label.nests_in(other)
