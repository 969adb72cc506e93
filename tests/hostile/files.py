"""Files that are hard to read, made by real tools."""

from __future__ import annotations

import io
import shutil
import zipfile
from pathlib import Path

import docx
import pypdfium2
import weasyprint

ROOT = Path(__file__).resolve().parents[2]
PROPOSAL = ROOT / "examples" / "columbia-2019" / "proposal.md"
PROTECTED_PDF = ROOT / "tests" / "readers" / "files" / "protected.pdf"
RUBBISH = bytes((number * 73 + number // 7) % 256 for number in range(4096))
POLICY = (
    "# Seclusion\n\n“Seclusion” means the confinement of a student alone in an unattended room.\n\n"
    "Staff should watch the student’s room – at all times.\n"
)
SCAN = "<div style='width:12cm;height:20cm;background:#ddd'></div>" * 2


def word(*paragraphs: str) -> bytes:
    """A Word file with these paragraphs."""
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def without_member(archive: bytes, name: str) -> bytes:
    """The zip archive without one of its files."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(written, "w") as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
    return written.getvalue()


def scanned() -> bytes:
    """A PDF of two pages with pictures and no text."""
    written: bytes = weasyprint.HTML(string=f"<body>{SCAN}</body>").write_pdf()
    return written


def long_pdf(pages: int) -> bytes:
    """A PDF with that many pages of text."""
    body = "".join(f"<p>{POLICY.splitlines()[2]} Staff shall watch the room.</p>" for _ in range(9))
    one = pypdfium2.PdfDocument(weasyprint.HTML(string=body).write_pdf())
    many = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        many.import_pages(one)
    written = io.BytesIO()
    many.save(written)
    many.close()
    one.close()
    return written.getvalue()


def encrypted_word() -> bytes:
    """What stands at the start of a Word file that a password protects: an OLE container.

    Its directory names the stream that holds the encrypted package ([MS-OFFCRYPTO] 2.3.4.4).
    """
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".ljust(512, b"\0")
    entry = "EncryptedPackage".encode("utf-16-le").ljust(128, b"\0")
    return header + entry.ljust(512, b"\0")


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes: what a failed run must leave as it was."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def copy_of_proposal(folder: Path) -> Path:
    """The example's proposal in another folder."""
    return Path(shutil.copy(PROPOSAL, folder / "proposal.md"))
