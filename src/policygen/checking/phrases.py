"""The language of the evidence data: phrases in stems, with gaps, choices and named groups.

`[a|b]` is a choice (an empty one makes it optional), `..` up to three words, `...` up to eight,
`....` up to thirty, `<name>` a group of phrases. Words stand for all their forms; articles and possessives don't count.
A phrase never reaches across a full stop, a colon or a semicolon.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from policygen.text.tokens import tokenize

_PARTS = re.compile(
    r"<(?P<group>[a-z0-9-]+)>|(?P<gap>\.{2,4})|(?P<mark>[\[\]|])|(?P<word>[^\s\[\]|<>]+)"
)
_SILENT = frozenset("the a his her their its our your my".split())
_STOPS = frozenset(".;:")
_GAPS = {2: 3, 3: 8, 4: 30}
_MOST_CACHED = 8192  # texts: some two hundred policies' passages, headings and clauses
_SHORT = {"ll": "shall", "re": "be", "ve": "have"}  # "you'll", "they're", "we've"


class PhraseError(ValueError):
    """A phrase that can't be read: what is wrong with it."""


@dataclass(frozen=True)
class Vocabulary:
    """The named groups of phrases, and the words that count as one ("pupil" is "student")."""

    groups: Mapping[str, Sequence[str]]
    folds: Mapping[str, str]
    joins: Mapping[str, str] = field(default_factory=dict)
    _compiled: dict[tuple[str, ...], re.Pattern[str]] = field(default_factory=dict)
    _stemmed: dict[str, str] = field(default_factory=dict)
    _padded: list[tuple[str, str]] = field(default_factory=list)

    def stems(self, text: str) -> str:
        """The text as stems between spaces, each followed by one space, with its stops."""
        known = self._stemmed.get(text)
        if known is None:
            known = self._stems(text)
            if len(self._stemmed) >= _MOST_CACHED:
                self._stemmed.clear()
            self._stemmed[text] = known
        return known

    def _stems(self, text: str) -> str:
        out = []
        for token in tokenize(text):
            if token.is_word:
                bare, _, short = token.stem.partition("'")
                for stem in (bare, _SHORT[short]) if short in _SHORT else (token.stem,):
                    if stem not in _SILENT:
                        out.append(self.folds.get(stem, stem))
            elif token.text in _STOPS:
                out.append(token.text)
        told = "".join(f" {word} " for word in out)
        if len(self._padded) < len(self.joins):
            self._padded[:] = [
                (f" {apart.replace(' ', '  ')} ", f" {together} ")
                for apart, together in self.joins.items()
            ]
        for apart, together in self._padded:
            told = told.replace(apart, together)
        return told.replace("  ", " ").lstrip()

    def pattern(self, phrases: Iterable[str]) -> re.Pattern[str]:
        """One pattern that finds any of the phrases in stems.

        Raises:
            PhraseError: a phrase is malformed or names no group.
        """
        key = tuple(phrases)
        if key not in self._compiled:
            choices = "|".join(self._regex(phrase, ()) for phrase in key)
            self._compiled[key] = re.compile(rf"(?<!\S)(?:{choices or '(?!)'})")
        return self._compiled[key]

    def _regex(self, phrase: str, inside: tuple[str, ...]) -> str:
        out, depth = [], 0
        for part in _PARTS.finditer(phrase):
            if group := part["group"]:
                if group not in self.groups or group in inside:
                    raise PhraseError(f"{phrase!r} names {group!r}, which is no group of phrases")
                choices = (self._regex(one, (*inside, group)) for one in self.groups[group])
                out.append(f"(?:{'|'.join(choices)})")
            elif gap := part["gap"]:
                out.append(rf"(?:(?![.;:] )\S+ ){{0,{_GAPS[len(gap)]}}}?")
            elif mark := part["mark"]:
                depth += (mark == "[") - (mark == "]")
                out.append({"[": "(?:", "]": ")", "|": "|"}[mark])
            else:
                stems = self.stems(part["word"])
                if not stems:
                    raise PhraseError(f"{phrase!r} has {part['word']!r}, which doesn't count")
                out.append(re.escape(stems).replace(r"\ ", " "))
            if depth < 0:
                break
        if depth:
            raise PhraseError(f"{phrase!r} has a bracket without its other half")
        return self._joined("".join(out))

    def _joined(self, regex: str) -> str:
        """A regex whose words that count as one are found apart and together: "written up", "writeup"."""
        for apart, together in self.joins.items():
            if f"{apart} " in regex:
                words = rf"(?<![\w]){re.escape(apart)} "
                regex = re.sub(words, f"(?:{apart} |{together} )", regex)
        return regex
