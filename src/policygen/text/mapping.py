"""Characters that carry their offsets: cut, joined and cleaned without losing their place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from policygen.policy import MappedText

# Characters that show nothing and would split a word in two for every later comparison.
INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffe")


@dataclass(frozen=True, slots=True)
class Traced:
    """A text with, for each of its characters, the offset at which it stands in another text.

    Arguments:
        text: the characters.
        at: as many offsets; white space that a reader put in bears the offset of what it replaces.
    """

    text: str
    at: Sequence[int]

    @classmethod
    def of(cls, text: str, start: int = 0) -> Traced:
        """Text that stands exactly so from `start` on."""
        return cls(text, range(start, start + len(text)))

    @classmethod
    def joined(cls, parts: Iterable[Traced]) -> Traced:
        """The parts one after the other."""
        texts: list[str] = []
        at: list[int] = []
        for part in parts:
            texts.append(part.text)
            at.extend(part.at)
        return cls("".join(texts), at)

    def slice(self, start: int, end: int) -> Traced:
        """The characters `start` to `end`."""
        return Traced(self.text[start:end], self.at[start:end])

    def through(self, outer: Traced) -> Traced:
        """The same characters with the offsets that `outer` gives to the places named here."""
        return Traced(self.text, [outer.at[place] for place in self.at])

    def collapsed(self) -> Traced:
        """The same without invisible characters, each run of white space one space, stripped."""
        chars: list[str] = []
        at: list[int] = []
        for char, place in zip(self.text, self.at, strict=True):
            if char in INVISIBLE:
                continue
            if char.isspace():
                if not chars or chars[-1] == " ":
                    continue
                char = " "
            chars.append(char)
            at.append(place)
        if chars and chars[-1] == " ":
            chars.pop()
            at.pop()
        return Traced("".join(chars), at)

    def mapped(self) -> MappedText:
        """The same as runs: what blocks hold."""
        pieces: list[tuple[int, int]] = []
        expected = -1
        for index, place in enumerate(self.at):
            if place != expected:
                pieces.append((index, place))
            expected = place + 1
        return MappedText(self.text, tuple(pieces))
