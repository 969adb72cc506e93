"""The school grade that a text's reader needs, by its sentences and syllables."""

from __future__ import annotations

import re

from policygen.generating.manuscript import Manuscript


def reading_grade(manuscript: Manuscript) -> float:
    """The Flesch-Kincaid grade of a document; list items count as sentences of their own.

    Source: J. P. Kincaid and others, Derivation of new readability formulas for Navy enlisted
    personnel, Research Branch Report 8-75 (1975). Syllables are counted by groups of vowels.
    """
    text = "\n".join(entry.body for entry in manuscript.entries())
    sentences = [one for one in re.split(r"[.;:!?|]\s|\n", text) if re.search(r"[a-z]", one)]
    words = [word for one in sentences for word in re.findall(r"[A-Za-z']+", one)]
    if not words:
        return 0.0
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith(("le", "ee"))
    return max(1, groups - silent)
