"""Words of a normal form, each with the stretch of the sentence that says them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a normal form, and the stretch `start` to `end` of the sentence that says them.

    Arguments:
        text: the words; those of the sentence itself, or others that stand for them.
        start, end: offsets in the sentence.
    """

    text: str
    start: int
    end: int


Words = tuple[Piece, ...]


def own(sentence: str, start: int, end: int) -> Words:
    """The sentence's own words between two offsets, without white space and commas around them."""
    said = sentence[start:end]
    left = len(said) - len(said.lstrip(" ,"))
    text = said.strip(" ,")
    return (Piece(text, start + left, start + left + len(text)),) if text else ()


def other(text: str, start: int, end: int) -> Words:
    """Other words for a stretch of the sentence."""
    return (Piece(text, start, end),)


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence in another form, which knows where each of its words stands in the sentence."""

    text: str
    places: tuple[tuple[int, int, Piece], ...]

    def back(self, start: int, end: int) -> tuple[int, int]:
        """Where the characters `start` to `end` of the form stand in the sentence."""
        spans = []
        for begin, stop, piece in self.places:
            if begin < end and start < stop:
                same = stop - begin == piece.end - piece.start
                spans.append(
                    (
                        piece.start + max(start - begin, 0) if same else piece.start,
                        piece.start + min(end, stop) - begin if same else piece.end,
                    )
                )
        if not spans:
            return (0, 0)
        return min(one for one, _ in spans), max(last for _, last in spans)


def _small(text: str) -> str:
    """What began the sentence, with a small letter, unless it looks like an abbreviation."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def formed(words: Words) -> Form:
    """The pieces one after the other, as a sentence."""
    out, places = "", []
    for piece in words:
        if not piece.text:
            continue
        out += " " if out and not piece.text.startswith((",", ".")) else ""
        places.append((len(out), len(out) + len(piece.text), piece))
        out += _small(piece.text) if out and not piece.start else piece.text
    return Form(out[:1].upper() + out[1:] + ".", tuple(places))
