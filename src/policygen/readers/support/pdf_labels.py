"""Labels as PDFs print them: also bullets from symbol fonts, and bullets glued to their words."""

from __future__ import annotations

from policygen.readers.support.labels import DASH, Label, leading_labels

_SYMBOLS = "•◦▪▫‣⁃●○■□❖➢➤✓✔·\uf0a7\uf0b7\uf0d8\uf0fc\uf076"


def typed_labels(text: str) -> tuple[tuple[Label, ...], int]:
    """The labels that a line begins with, and the offset at which its words begin."""
    if text[:1] and text[0] in _SYMBOLS:
        return (DASH,), len(text) - len(text[1:].lstrip())
    if text in ("-", "–", "—", "*"):
        return (DASH,), len(text)
    return leading_labels(text)


def is_marker(text: str) -> bool:
    """Whether a text is a label and nothing else."""
    labels, words_at = typed_labels(text)
    return bool(labels) and words_at >= len(text)
