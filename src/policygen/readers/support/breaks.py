"""Whether a line break ends a paragraph or only the line, judged by the lines around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_LONG = 120  # columns beyond which nobody wraps a line
_CLOSERS = "\"'”’)]*_` \t"
_REFERENCE = re.compile(
    r"(?:^|\W)(?:sub)?(?:sections?|paragraphs?|divisions?|items?|clauses?|parts?|chapters?"
    r"|articles?|polic(?:y|ies)|rules?|forms?|steps?|§+|under|in|of|to|at|see|per|by|with)\s*$",
    re.IGNORECASE,
)


def ends_sentence(line: str) -> bool:
    """Whether a line's last words end a sentence, an item or a stem."""
    return line.rstrip(_CLOSERS).endswith((".", ":", ";", "!", "?"))


def ends_part(line: str) -> bool:
    """The same, or a comma, a dash, "and" or "or": what may stand before a list's next item."""
    bare = line.rstrip(_CLOSERS)
    return ends_sentence(line) or bare.endswith((",", "–", "—", " and", " or"))


def refers_on(line: str) -> bool:
    """Whether a line breaks off within a reference: "described in subdivision"."""
    return bool(_REFERENCE.search(line)) or line[-1:].isdigit()


def starts_low(line: str) -> bool:
    """Whether a line's first letter is small."""
    letter = next((char for char in line if char.isalpha()), "")
    return letter.islower()


@dataclass(frozen=True, slots=True)
class Measure:
    """How a document breaks its lines.

    Arguments:
        width: columns at which it wraps, as far as one can tell.
        wrapped: whether line breaks fall inside sentences.
        dense: whether paragraphs follow one another without blank lines.
    """

    width: int
    wrapped: bool
    dense: bool

    @classmethod
    def of(cls, lines: Sequence[str]) -> Measure:
        """Measure a document by its lines; blank ones are empty strings."""
        filled = [line for line in lines if line]
        pairs = [(a, b) for a, b in pairwise(lines) if a and b]
        soft = sum(starts_low(b) and not ends_sentence(a) for a, b in pairs)
        widths = sorted(len(a) for a, _ in pairs if len(a) <= _LONG)
        return cls(
            width=widths[len(widths) * 9 // 10] if widths else _LONG,
            wrapped=soft * 4 >= len(pairs) > 0,
            dense=len(filled) >= 8 and (len(lines) - len(filled)) * 6 < len(filled),
        )

    def parts(self, line: str, following: str) -> bool:
        """Whether `following` begins a new paragraph although no blank line stands before it."""
        if starts_low(following) or not any(char.isalnum() for char in following):
            return False
        done = ends_sentence(line)
        if len(line) > _LONG or not self.wrapped:
            return done or not self.wrapped
        needed = len(line) + 1 + len(following.split(maxsplit=1)[0])
        return needed <= self.width * (0.85 if done else 0.6)
