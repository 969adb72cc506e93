"""Phrases as data: a small pattern language, matched on the stems of a text.

A phrase is words in their base form. `(a|b c)` means either, `( ... )?` may be missing, `*` is any one
word, `<n>` is a number. `[ ... ]` at the end must follow and isn't part of the phrase. Articles are passed over, in
phrases as in texts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from policygen.text.tokens import Token, stem

ARTICLES = frozenset({"a", "the"})
_PART = re.compile(r"\(|\)\??|\[|\]|\||\*|<n>|[^\s()\[\]|*<>]+")
_NUMBER = r"[0-9][0-9.,]*"


@dataclass(frozen=True)
class Phrase:
    """One phrase as a regular expression over stems, and what it stands for."""

    expression: str
    first: frozenset[str]  # stems that it can begin with; empty: any
    word: str  # a stem that none of its forms is without, the longest; "": none is in all of them
    size: int  # words in its shortest form
    meaning: object

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when a text first has a word that it can begin with."""
        return re.compile(self.expression)


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: tokens `start` to `end` (token numbers) and what they stand for."""

    start: int
    end: int
    meaning: object


def read_phrase(phrase: str, meaning: object, base: Callable[[str], str] = stem) -> Phrase:
    """One phrase of the pattern language, read.

    Arguments:
        base: gives the form under which a word of the text is matched.

    Raises:
        ValueError: unbalanced brackets or an empty phrase.
    """
    parts = _PART.findall(phrase.replace("-", " ").replace("’", "'"))
    pattern, size = _sequence(parts, phrase, base)
    if not pattern:
        raise ValueError(f"the phrase {phrase!r} has no words")
    word = max(_in_all_forms(parts, base), key=len, default="")
    return Phrase(pattern, _first(parts, base), word, size, meaning)


def _sequence(parts: list[str], phrase: str, base: Callable[[str], str]) -> tuple[str, int]:
    """A regular expression over stems, each followed by one space, and its least word count."""
    out: list[str] = []
    sizes = [0]
    stack: list[tuple[list[str], list[int]]] = []
    for part in parts:
        if part in ("(", "["):
            stack.append((out, sizes))
            out, sizes = [], [0]
        elif part == "|":
            out.append("|")
            sizes.append(0)
        elif part in (")", ")?", "]"):
            if not stack:
                raise ValueError(f"the phrase {phrase!r} has a bracket too many")
            inner, least = "".join(out), min(sizes)
            out, sizes = stack.pop()
            opening, closing = ("(?=", ")") if part == "]" else ("(?:", ")" + part[1:])
            out.append(f"{opening}{inner}{closing}")
            sizes[-1] += least if part == ")" else 0
        elif part == "*":
            out.append(r"[^ ]+ ")
            sizes[-1] += 1
        elif part == "<n>":
            out.append(_NUMBER + " ")
            sizes[-1] += 1
        elif part.lower() not in ("a", "an", "the"):
            out.append(re.escape(base(part)) + " ")
            sizes[-1] += 1
    if stack:
        raise ValueError(f"the phrase {phrase!r} has an open bracket")
    return "".join(out), min(sizes)


def _first(parts: list[str], base: Callable[[str], str]) -> frozenset[str]:
    """The stems with which a phrase can begin; empty when it can begin with any word."""
    found, _ = _first_of(parts, 0, base)
    return frozenset() if None in found else frozenset(word for word in found if word)


def _first_of(parts: list[str], at: int, base: Callable[[str], str]) -> tuple[set[str | None], int]:
    """First stems of the alternatives from `at` to the closing bracket; `None` stands for any word.

    The empty string in the result says that the whole may be missing.
    """
    found: set[str | None] = set()
    open_end = True
    while at < len(parts):
        part = parts[at]
        if part in (")", ")?", "]"):
            break
        if part == "|":
            if open_end:
                found.add("")
            open_end = True
        elif part in ("(", "["):
            inner, at = _first_of(parts, at + 1, base)
            optional = at < len(parts) and parts[at] == ")?"
            if open_end:
                found |= inner - {""}
                open_end = optional or "" in inner
        elif part in ("*", "<n>"):
            if open_end:
                found.add(None)
            open_end = False
        elif part.lower() not in ("a", "an", "the"):
            if open_end:
                found.add(base(part))
            open_end = False
        at += 1
    if open_end:
        found.add("")
    return found, at


def _in_all_forms(parts: list[str], base: Callable[[str], str]) -> list[str]:
    """The stems outside of all brackets, which every form of a phrase has; none of a phrase of alternatives."""
    found: list[str] = []
    depth = 0
    for part in parts:
        if part in ("(", "["):
            depth += 1
        elif part in (")", ")?", "]"):
            depth -= 1
        elif part == "|" and not depth:
            return []
        elif not depth and part not in ("*", "<n>") and part.lower() not in ("a", "an", "the"):
            found.append(base(part))
    return found


class PhraseBook:
    """Finds all phrases of a collection in a text; of overlapping ones the longest wins."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = tuple(phrases)
        self._anywhere = [phrase for phrase in self._phrases if not phrase.first]
        self._by_word: dict[str, list[int]] = defaultdict(list)  # numbers of phrases
        for number, phrase in enumerate(self._phrases):
            for word in {phrase.word} if phrase.word else phrase.first:
                self._by_word[word].append(number)

    def find(
        self, tokens: Sequence[Token], group: Callable[[object], object] = lambda meaning: None
    ) -> tuple[Hit, ...]:
        """Hits in order of their place, none overlapping another of its group.

        Arguments:
            tokens: of one sentence; marks are passed over except semicolons and full stops.
            group: tells from a phrase's meaning which others it competes with; by default with all.
        """
        words = [i for i, token in enumerate(tokens) if _matters(token)]
        line = "".join(tokens[i].stem + " " for i in words)
        starts: dict[int, int] = {}
        at = 0
        for number, i in enumerate(words):
            starts[at] = number
            at += len(tokens[i].stem) + 1
        starts[at] = len(words)
        begun = self._by_first({tokens[i].stem for i in words})
        found: list[tuple[int, int, int, object]] = []
        for offset, number in starts.items():
            if number == len(words):
                break
            first = tokens[words[number]].stem
            for phrase in (*begun.get(first, ()), *self._anywhere):
                match = phrase.pattern.match(line, offset)
                if match and match.end() in starts and match.end() > offset:
                    end = starts[match.end()]
                    found.append((number, end, end - number, phrase.meaning))
        groups: dict[object, list[tuple[int, int, int, object]]] = defaultdict(list)
        for hit in found:
            groups[group(hit[3])].append(hit)
        kept = [hit for hits in groups.values() for hit in _longest(hits, words)]
        return tuple(sorted(kept, key=lambda hit: (hit.start, hit.end)))

    def _by_first(self, said: set[str]) -> dict[str, list[Phrase]]:
        """The phrases that a text of these stems may have, in their order, under each that they can begin with."""
        begun: dict[str, list[Phrase]] = defaultdict(list)
        for number in sorted({n for word in said for n in self._by_word.get(word, ())}):
            for first in said & self._phrases[number].first:
                begun[first].append(self._phrases[number])
        return begun


def _matters(token: Token) -> bool:
    return (token.is_word and token.stem not in ARTICLES) or token.text in ";."


def _longest(found: list[tuple[int, int, int, object]], words: list[int]) -> tuple[Hit, ...]:
    """The longest hits first, then the leftmost; overlapping ones are dropped."""
    taken: set[int] = set()
    kept: list[Hit] = []
    for start, end, _, meaning in sorted(found, key=lambda hit: (-hit[2], hit[0])):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            kept.append(Hit(words[start], words[end - 1] + 1, meaning))
    return tuple(sorted(kept, key=lambda hit: hit.start))
