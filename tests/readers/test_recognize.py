"""Which reader a file goes to, what can't be read, and how bytes become text."""

from __future__ import annotations

import io
import subprocess
import sys
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policygen.errors import InputError
from policygen.policy import BlockKind, View
from policygen.readers import read_bytes, read_pasted, readers, suffixes
from policygen.text.decode import MIXED, decode


def zipped(name: str, content: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(name, content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        (b"# Head\n\nText.", "a.md", "markdown"),
        (b"# Head\n\nText.", "a.txt", "markdown"),
        (b"Staff watch.", "a.md", "markdown"),
        (b"Staff watch.", "a.txt", "text"),
        (b"Staff watch.", "a", "text"),
        (b"Staff watch.", "policy.unknown", "text"),
        (b"<!doctype html><p>Staff watch.", "a.txt", "html"),
        (b"Lead <p>a</p><p>b</p><p>c</p>", "a.html", "html"),
    ],
)
def test_content_decides_and_the_name_breaks_ties(data: bytes, name: str, expected: str) -> None:
    assert read_bytes(data, name).format == expected


def test_a_wrong_suffix_on_content_that_is_known_is_told_and_no_error() -> None:
    raw = read_bytes(b"<html><body><p>Staff watch.</p></body></html>", "policy.txt")
    assert raw.notices == ("The file is named .txt but holds HTML; it was read as such.",)
    assert read_bytes(b"# Head\n\nText.", "policy.txt").notices == ()


@pytest.mark.parametrize(
    ("data", "what", "remedy"),
    [
        (b"", "empty", "export the policy again"),
        (b" \n\t ", "empty", "export the policy again"),
        ("\u00a0\n".encode(), "empty", "export the policy again"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, r"\.doc", "save it as DOCX or PDF"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "protected by a password",
            "clear the password",
        ),
        (b"{\\rtf1 Staff watch.}", "RTF", "DOCX or PDF"),
        (zipped("mimetype", "application/vnd.oasis.opendocument.text"), "ODT", "DOCX or PDF"),
        (zipped("xl/workbook.xml", "<x/>"), "Excel", "Copy the policy's text"),
        (b"\x89PNG\r\n\x1a\n\0\0", "picture", "OCR"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "picture", "OCR"),
        (bytes(range(256)) * 4, "isn't of a format", r"Markdown \(\.md\)"),
    ],
)
def test_what_cannot_be_read_is_named_with_a_remedy(data: bytes, what: str, remedy: str) -> None:
    with pytest.raises(InputError) as caught:
        read_bytes(data, "policy.docx")
    assert caught.match(what)
    assert caught.match(remedy)
    assert caught.value.where == "policy.docx"


def test_every_reader_keeps_the_contract() -> None:
    names = [reader.FORMAT for reader in readers()]
    assert {"html", "markdown", "text"} <= set(names)
    assert names == sorted(set(names))
    for reader in readers():
        assert all(suffix.startswith(".") and suffix.islower() for suffix in reader.SUFFIXES)
        assert reader.recognizes(b"\x00\x01\x02\x03" * 50) == 0
    claimed = [suffix for reader in readers() for suffix in reader.SUFFIXES]
    assert len(claimed) == len(set(claimed)) == len(suffixes())


def test_finding_the_readers_loads_no_heavy_library() -> None:
    script = (
        "import sys; from policygen.readers import readers; "
        "[r.recognizes(b'# Staff watch.') for r in readers()]; "
        "print([m for m in ('selectolax', 'pypdfium2', 'lxml', 'docx') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_pasted_text_is_read_by_its_marks() -> None:
    assert read_pasted("# Head\r\n\r\nText.").format == "markdown"
    assert read_pasted("Staff watch\r\nthe door.").blocks[0].text.text == "Staff watch the door."
    assert read_pasted("<p>Staff watch.</p>").format == "html"
    bullets = read_pasted("Staff shall:\n\n- watch\n- write\n")
    assert bullets.format == "markdown"
    assert [block.kind for block in bullets.blocks[1:]] == [BlockKind.ITEM] * 2


def test_pasted_nothing_is_refused() -> None:
    with pytest.raises(InputError, match="empty"):
        read_pasted(" \n ")


def test_bullets_in_text_from_a_printed_page_do_not_make_it_markdown() -> None:
    assert read_pasted("Staff shall:\n- watch\n- write\n\nPage 1 of 2\n\nEnd.").format == "text"


WORDS = "“Seclusion” – a student’s confinement"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (WORDS.encode(), "utf-8"),
        (WORDS.encode("utf-8-sig"), "utf-8"),
        (WORDS.encode("utf-16"), "utf-16-le"),
        (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16-be"),
        (WORDS.encode("utf-16-le"), "utf-16-le"),
        (WORDS.encode("utf-16-be"), "utf-16-be"),
        (WORDS.encode("utf-32"), "utf-32-le"),
        (WORDS.encode("windows-1252"), "windows-1252"),
    ],
)
def test_every_encoding_gives_the_same_words(data: bytes, name: str) -> None:
    assert decode(data) == (WORDS, name)


def test_a_stray_byte_does_not_spoil_the_rest_of_a_file() -> None:
    data = WORDS.encode() + b" caf\xe9 " + WORDS.encode()
    assert decode(data) == (f"{WORDS} café {WORDS}", MIXED)
    assert "mixes encodings" in read_bytes(data, "a.txt").notices[0]


def test_bytes_that_windows_lacks_are_latin() -> None:
    assert decode(b"caf\xe9 \x81")[1] == "latin-1"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\v\x85\u2028\u2029\ufeff\0")))
def test_newlines_of_every_kind_become_one(text: str) -> None:
    for newline in ("\r\n", "\r", "\u2028", "\n"):
        assert decode(text.replace("\n", newline).encode())[0] == text


@given(st.binary(max_size=300), st.sampled_from(["a.md", "a.txt", "a.html", "a"]))
def test_any_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    try:
        raw = read_bytes(data, name, View.REJECTED)
    except InputError:
        return
    for block in raw.blocks:
        assert 0 <= block.text.span().start < block.text.span().end <= len(raw.text)
