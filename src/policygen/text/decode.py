"""Bytes to text: which encoding a file is in, and its newlines made one kind."""

from __future__ import annotations

import codecs
import re

_BOMS = (  # the longer ones first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NEWLINES = re.compile("\r\n|[\r\u2028\u2029\x0b\x85]")
_SAMPLE = 8192
MIXED = "utf-8 with stray windows-1252"


def decode(data: bytes) -> tuple[str, str]:
    """Decode a text file.

    Arguments:
        data: the file's bytes.
    Returns: the text with every newline as one line feed and no byte order mark, and the name of
        the encoding: "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "windows-1252",
        "latin-1", or `MIXED` for UTF-8 in which single bytes are of Windows-1252.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return normalized(data[len(mark) :].decode(name, errors="replace")), name
    if wide := _wide(data):
        return normalized(data.decode(wide, errors="replace")), wide
    try:
        return normalized(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        pass
    text, good, bad = _patched(data)
    if good > bad:
        return normalized(text), MIXED
    try:
        return normalized(data.decode("windows-1252")), "windows-1252"
    except UnicodeDecodeError:
        return normalized(data.decode("latin-1")), "latin-1"


def normalized(text: str) -> str:
    """The text with every kind of newline as one line feed."""
    return _NEWLINES.sub("\n", text)


def _wide(data: bytes) -> str:
    """UTF-16 without a mark shows itself by zeros in every second byte."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2:
        return ""
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.4 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.4 and odd < 0.05 else ""


def _patched(data: bytes) -> tuple[str, int, int]:
    """UTF-8 with each wrong byte read as Windows-1252; how many longer characters and wrong bytes.

    A file to which lines in another encoding were pasted is mostly right; reading the whole of it
    in that other encoding would spoil every curved quotation mark.
    """
    parts: list[str] = []
    wrong = 0
    start = 0
    while start < len(data):
        try:
            parts.append(data[start:].decode("utf-8"))
            break
        except UnicodeDecodeError as error:
            parts.append(data[start : start + error.start].decode("utf-8"))
            bad = data[start + error.start : start + error.end]
            parts.append(bad.decode("windows-1252", errors="replace"))
            wrong += len(bad)
            start += error.end
            if wrong > 1000:
                return "", 0, wrong
    text = "".join(parts)
    return text, sum(char > "\x7f" for char in text) - wrong, wrong
