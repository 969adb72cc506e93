"""Labels of list items and sections: what counts as one, and which follows which."""

from __future__ import annotations

import re
from dataclasses import dataclass

BULLET = "-"
_SYMBOLS = "•◦▪▫‣⁃●○■□❖➢➤✓✔✗✘☐☑☒►▶·\uf0a7\uf0b7\uf0d8\uf0fc\uf076"  # also glued to their words
_DASHES = "-*+–"  # only before a space
_ROMAN = re.compile(r"(?=.)(x{0,3}l|l?x{0,3})(ix|iv|v?i{0,3})$")
_NUMERALS = {"i": 1, "v": 5, "x": 10, "l": 50}
_TOKEN = r"(?:\d{1,3}|[A-Z]\d{1,2}|[A-Za-z]|([a-z])\1|[ivxl]{2,7}|[IVXL]{2,7})"
_LABEL = re.compile(
    rf"(?:\({_TOKEN}\)|{_TOKEN.replace(chr(92) + '1', chr(92) + '2')}[.)]"
    r"|§+\s?\d{1,3}(?:\.\d{1,3})*\.?"
    r"|(?:\d{1,3}|[A-Z]|[IVXL]{2,5})(?:\.\d{1,3})+[.)]?)(?=\s|$)"
)
_MARKS = re.compile(r"\*+|__+|`+|\\(?=[.()])|~~")
_OPENERS = "\"'“‘(*_["


@dataclass(frozen=True, slots=True)
class Label:
    """One printed label.

    Arguments:
        text: as printed ("(a)"); "-" for every kind of bullet.
        ranks: what it may stand for, as (style, number); "i." is both the ninth and the first.
    """

    text: str
    ranks: frozenset[tuple[str, int]]

    @property
    def is_bullet(self) -> bool:
        """Whether it has no number."""
        return self.text == BULLET

    @property
    def is_first(self) -> bool:
        """Whether a list may begin with it."""
        return self.is_bullet or any(number == 1 for _, number in self.ranks)

    def follows(self, other: Label) -> bool:
        """Whether it comes right after the other one in one list."""
        if self.is_bullet or other.is_bullet:
            return self.is_bullet and other.is_bullet
        return any((style, number - 1) in other.ranks for style, number in self.ranks)

    def nests_in(self, other: Label) -> bool:
        """Whether it may open a list within an item of the other label: "3.1" only within "3."."""
        if self.text[0] == "§":
            return False
        parts = self.text.strip("().").count(".")
        numbered = other.text.strip("().§ ").replace(".", "").isdigit()
        return not parts or (numbered and other.text.strip("().§ ").count(".") < parts)

    def resembles(self, other: Label) -> bool:
        """Whether both may stand in lists of one form: "(a)" after "(d)", but not "(i)"."""
        styles = {style for style, _ in other.ranks}
        first = self.is_first
        return any(style in styles and (number < 2 or not first) for style, number in self.ranks)


DASH = Label(BULLET, frozenset({("bullet", 0)}))


def label_of(text: str) -> Label | None:
    """The label that stands alone in `text`, or None."""
    match = _LABEL.fullmatch(text)
    return Label(text, _ranks(text)) if match else None


def leading_labels(text: str, *, alone: bool = False) -> tuple[tuple[Label, ...], int]:
    """The labels that a line begins with, and where its words begin.

    Arguments:
        text: a line or paragraph without leading white space and without marks of emphasis.
        alone: whether a bullet without words counts too, as PDFs draw them.
    Returns: the labels from left to right ("3. (1) By July" has two; a bullet comes alone or
        before one) and the offset of what follows; no labels and 0 for ordinary words.
    """
    if alone and len(text) == 1 and text in _SYMBOLS + _DASHES + "—":
        return (DASH,), 1
    labels: list[Label] = []
    at = 0
    while len(labels) < 3:
        rest = text[at:]
        if not labels and _is_bullet(rest):
            labels.append(DASH)
            at += len(rest) - len(rest[1:].lstrip())
            continue
        match = _LABEL.match(rest)
        if not match or not _is_label(match.group(), rest[match.end() :].lstrip(), bool(labels)):
            break
        labels.append(Label(match.group(), _ranks(match.group())))
        at += len(rest) - len(rest[match.end() :].lstrip())
    return tuple(labels), at


def is_marker(text: str) -> bool:
    """Whether a text is a label and nothing else."""
    labels, words_at = leading_labels(text, alone=True)
    return bool(labels) and words_at >= len(text)


def without_marks(text: str) -> str:
    """The beginning of a Markdown line without the marks that may stand around a label."""
    return _MARKS.sub("", text).lstrip()


def printed(labels: tuple[Label, ...]) -> str:
    """The labels as a block shows them; a bullet before a number isn't shown."""
    numbered = [label.text for label in labels if not label.is_bullet]
    return " ".join(numbered) if numbered else BULLET if labels else ""


def _is_bullet(text: str) -> bool:
    if len(text) > 2 and text[0] == "o" and text[1].isspace() and text[2:].lstrip()[:1].isupper():
        return True  # Word's hollow bullet, as extracted text shows it
    if text[:1] not in _SYMBOLS and not (text[:1] in _DASHES and text[1:2].isspace()):
        return False
    return bool(text[1:].strip())


def _is_label(label: str, rest: str, nested: bool) -> bool:
    """Whether the words after a possible label speak for one."""
    if not rest:
        return True
    bare = label.strip("().§ ")
    if "." in bare:  # "3.1 The board", not "3.5 hours"
        return label[-1] in ".)" or label[0] == "§" or rest[0].isupper() or rest[0] in _OPENERS
    if nested and label[0] != "(" and not bare.isdigit():
        return rest[0].isupper() or rest[0] in _OPENERS
    return not (label in {"a)", "i)"} and rest[:1] in ".,;")


def _ranks(label: str) -> frozenset[tuple[str, int]]:
    bare = label.strip("().§ ")
    form = ("(" if label[0] == "(" else "§" if label[0] == "§" else "") + (
        ")" if label[-1] == ")" else "."
    )
    if "." in bare:
        parts = bare.split(".")
        lettered = "" if parts[0].isdigit() else "A"  # "A.1"
        return frozenset({(f"n{len(parts)}{lettered}", int(parts[-1]))})
    if bare.isdigit():
        return frozenset({(f"{form}1", int(bare))})
    if bare[1:].isdigit():
        return frozenset({(f"{form}{bare[0]}1", int(bare[1:]))})  # "D1.", "D2."
    lower = bare.lower()
    case = "A" if bare.isupper() else "a"
    ranks: set[tuple[str, int]] = set()
    if len(set(lower)) == 1:
        ranks.add((form + case, ord(lower[0]) - 96 + 26 * (len(lower) - 1)))
    if _ROMAN.fullmatch(lower):
        ranks.add((form + ("I" if case == "A" else "i"), _roman(lower)))
    return frozenset(ranks)


def _roman(numeral: str) -> int:
    values = [_NUMERALS[letter] for letter in numeral]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def after_labels(text: str, count: int) -> int:
    """Offset of the words after the first `count` numbered labels of a text."""
    at = 0
    for _ in range(count):
        match = _LABEL.match(text, at)
        if not match:
            break
        at = match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
    return at


def line_labels(line: str) -> tuple[tuple[Label, ...], int]:
    """The labels of a line that may hold marks of emphasis, and the offset after its bullet.

    A bullet is cut off before the marks are read; a number may stand inside of them, so that it
    can be cut off only when they are gone.
    """
    if not _is_bullet(line):
        labels, _ = leading_labels(without_marks(line))
        return (() if labels[:1] == (DASH,) else labels), 0
    at = len(line) - len(line[1:].lstrip())
    box = re.match(r"\[[ xX]\]\s+", line[at:])
    at += box.end() if box else 0
    inner, _ = leading_labels(without_marks(line[at:]))
    return (DASH, *(label for label in inner if not label.is_bullet)), at
