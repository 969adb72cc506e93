"""The one door to PDFium: a PDF's bytes become rows of words with their places on the page."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from policygen.errors import InputError

# Characters that stand where a word is cut at the end of a line.
SOFT_HYPHENS = "\u00ad\u2010"
_THICKEST = 4.0  # points of a drawn line
_MOST_DRAWINGS = 20_000  # of a page; a map or a picture has more, a table fewer


@dataclass(frozen=True, slots=True)
class Word:
    """Characters without white space but fixed spaces; places in points, y upwards."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    bold: bool
    level: bool  # runs as most of the page's text does (a slanted watermark doesn't)


@dataclass(frozen=True, slots=True)
class Rule:
    """A drawn line or the box around another drawing; places in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class PageWords:
    """The rows of one page in the order in which the file draws them, and its drawn lines."""

    rows: tuple[tuple[Word, ...], ...]
    rules: tuple[Rule, ...] = ()


@contextmanager
def opened(data: bytes, name: str) -> Iterator[Any]:
    """The open PDF, closed again at the end.

    Raises:
        InputError: if it is protected by a password, damaged, or has no pages.
    """
    import pypdfium2
    import pypdfium2.raw as pdfium

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            raise InputError(
                "This PDF is protected by a password",
                name,
                "Remove the protection (qpdf --decrypt --password=... IN OUT) or open it and "
                "print it to a new PDF, then try again.",
            ) from error
        raise _damaged(name) from error
    try:
        if len(document) == 0:
            raise _damaged(name)
        yield document
    finally:
        document.close()


def _damaged(place: str) -> InputError:
    return InputError(
        "This PDF is damaged or incomplete",
        place,
        "Get the file again, or open it in a PDF viewer and print it to a new PDF.",
    )


def metadata_title(document: Any) -> str:
    """The title in the PDF's properties, or ""."""
    return str(document.get_metadata_dict().get("Title", "")).strip()


def page_words(document: Any, number: int, name: str) -> PageWords:
    """The words of page `number` (from 0); its handles are closed on return.

    Raises:
        InputError: if the page can't be loaded.
    """
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError as error:
        raise _damaged(f"{name}, page {number + 1}") from error
    try:
        textpage = page.get_textpage()
        try:
            turn = _turn(textpage)
            rows = tuple(_rows(_words(textpage, turn)))
            # PDFium may give the rows of a turned page from the last to the first.
            rows = tuple(sorted(rows, key=lambda row: -row[0].top)) if turn else rows
            return PageWords(rows, tuple(_rules(page, turn)))
        finally:
            textpage.close()
    except pypdfium2.PdfiumError as error:
        raise _damaged(f"{name}, page {number + 1}") from error
    finally:
        page.close()


def _rules(page: Any, turn: int) -> Iterator[Rule]:
    """The boxes of a page's drawings that are thin enough to be lines."""
    import pypdfium2.raw as pdfium

    for index in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_DRAWINGS)):
        drawing = pdfium.FPDFPage_GetObject(page, index)
        if pdfium.FPDFPageObj_GetType(drawing) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        sides = [ctypes.c_float() for _ in range(4)]
        if pdfium.FPDFPageObj_GetBounds(drawing, *sides):
            left, bottom, right, top = (side.value for side in sides)
            if min(right - left, top - bottom) <= _THICKEST:
                yield Rule(*_turned(left, bottom, right, top, turn))


def _turn(textpage: Any) -> int:
    """The quarter turn, against the clock, in which most of a page's text runs."""
    import pypdfium2.raw as pdfium

    count = textpage.count_chars()
    angles = (
        pdfium.FPDFText_GetCharAngle(textpage, index) for index in range(0, count, count // 50 + 1)
    )
    turns = Counter(round(-angle / (math.pi / 2)) % 4 for angle in angles if angle >= 0)
    return max(turns, key=lambda turn: (turns[turn], -turn), default=0)


def _words(textpage: Any, turn: int) -> Iterator[Word | None]:
    """Each word of a page in drawing order; None where the file or PDFium ends a line."""
    import pypdfium2.raw as pdfium

    start, letters = 0, ""
    for index in range(textpage.count_chars()):
        code = pdfium.FPDFText_GetUnicode(textpage, index)
        letter = _letter(code, letters)
        if (letter.isspace() and letter != "\u00a0") or letter == "\x00":
            if letters:
                yield _word(textpage, letters, start, index - 1, turn)
            letters = ""
            if letter in "\r\n":
                yield None
            continue
        if 0xDC00 <= code <= 0xDFFF and letters:
            letters = letters[:-1]
        start = start if letters else index
        cut = letter in "\ufffe\x02"  # PDFium's marks for a hyphen at a line's end
        letters += "-" if cut else letter
        if cut:
            yield _word(textpage, letters, start, index, turn)
            yield None
            letters = ""
    if letters:
        yield _word(textpage, letters, start, textpage.count_chars() - 1, turn)


def _letter(code: int, before: str) -> str:
    """The character of a UTF-16 unit; a low surrogate completes the high one before it."""
    if 0xDC00 <= code <= 0xDFFF and before and 0xD800 <= ord(before[-1]) <= 0xDBFF:
        return chr(0x10000 + ((ord(before[-1]) - 0xD800) << 10) + (code - 0xDC00))
    return chr(code)


def _word(textpage: Any, letters: str, first: int, last: int, turn: int) -> Word:
    import pypdfium2.raw as pdfium

    boxes = []
    for index in (first, last):
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(textpage, index, box)
        boxes.append(_turned(box.left, box.bottom, box.right, box.top, turn))
    name = ctypes.create_string_buffer(96)
    pdfium.FPDFText_GetFontInfo(textpage, first, name, 96, ctypes.c_int())
    font = name.value.lower()
    angle = math.degrees(pdfium.FPDFText_GetCharAngle(textpage, first)) + 90 * turn
    return Word(
        "".join(letter if not 0xD800 <= ord(letter) <= 0xDFFF else "\ufffd" for letter in letters),
        min(box[0] for box in boxes),
        max(box[2] for box in boxes),
        boxes[0][1],
        boxes[0][3],
        any(mark in font for mark in (b"bold", b"black", b"heavy", b"semibold")),
        abs((angle + 180) % 360 - 180) < 3,
    )


def _turned(
    left: float, bottom: float, right: float, top: float, turn: int
) -> tuple[float, float, float, float]:
    """The box after turning the page so that its text runs from left to right."""
    if turn == 1:
        return bottom, -right, top, -left
    if turn == 2:
        return -right, -top, -left, -bottom
    if turn == 3:
        return -top, left, -bottom, right
    return left, bottom, right, top


def _rows(words: Iterator[Word | None]) -> Iterator[tuple[Word, ...]]:
    """The words of each line: cut at line ends, and where the next word stands on another line."""
    row: list[Word] = []
    for word in words:
        if row and (word is None or not _beside(row[-1], word)):
            yield tuple(row)
            row = []
        if word is not None:
            row.append(word)
    if row:
        yield tuple(row)


def _beside(word: Word, following: Word) -> bool:
    middle = (following.bottom + following.top) / 2
    return word.bottom <= middle <= word.top and following.left >= word.left
