"""Splits a text into the pieces of words that the encoder knows.

The pieces are those of WordPiece as BERT uses it (Devlin and others 2019, arXiv 1810.04805): lower case, accents
off, each mark by itself, then the longest known piece from the left.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

BEGIN, BETWEEN, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_INSIDE = "##"  # before a piece that doesn't begin a word
_LONGEST = 100  # characters of a word


def word_pieces(text: str, vocabulary: Mapping[str, int]) -> list[int]:
    """The numbers of the pieces of a text.

    Arguments:
        text: of any length.
        vocabulary: the number of each piece.
    """
    return [number for word in _words(text) for number in _pieces(word, vocabulary)]


def _words(text: str) -> Iterator[str]:
    for own in unicodedata.normalize("NFD", text.lower()).split():
        word = ""
        for character in own:
            category = unicodedata.category(character)
            if category == "Mn" or category.startswith("C"):
                continue
            if not _is_mark(character, category):
                word += character
                continue
            if word:
                yield word
            yield character
            word = ""
        if word:
            yield word


def _is_mark(character: str, category: str) -> bool:
    return category.startswith("P") or (character.isascii() and not character.isalnum())


def _pieces(word: str, vocabulary: Mapping[str, int]) -> list[int]:
    out: list[int] = []
    start = 0
    while start < len(word) <= _LONGEST:
        inside = _INSIDE if start else ""
        end = next(
            (end for end in range(len(word), start, -1) if inside + word[start:end] in vocabulary),
            None,
        )
        if end is None:
            break
        out.append(vocabulary[inside + word[start:end]])
        start = end
    return out if start == len(word) else [vocabulary[UNKNOWN]]
