"""Opens the parts of a DOCX file: a zip of XML that may be damaged, locked or hostile."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from policygen.errors import InputError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_LARGEST = 200_000_000  # unpacked bytes of one part
_SUSPECT = 50_000_000  # unpacked bytes from which on the packing ratio is looked at
_RATIO = 200
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W[1:-1].encode()),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_RESAVE = "Open it in a word processor and save it again as .docx, or get the file again."


class Package:
    """The parts of one DOCX file.

    Arguments:
        data: the file's bytes.
        name: what messages call the file.

    Raises:
        InputError: if it is no zip file, or holds no Word document.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError) as error:
            raise InputError("This DOCX file is damaged or incomplete", name, _RESAVE) from error
        self._names = {info.filename: info for info in self._zip.infolist()}
        self.main = self._main_part()

    def _main_part(self) -> str:
        for kind, target in self._links("", "_rels/.rels"):
            if kind == "officeDocument" and target in self._names and target.endswith(".xml"):
                if target.startswith(("xl/", "ppt/")):
                    break
                return target
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise InputError(
            "This file holds no Word document (its part word/document.xml is missing)",
            self.name,
            "Check that it is a .docx file; save other kinds of file as .docx or PDF first.",
        )

    def part(self, kind: str) -> Element | None:
        """The part that the main document links to as "styles", "numbering", "comments", ..."""
        folder, base = posixpath.split(self.main)
        for linked, target in self._links(folder, f"{folder}/_rels/{base}.rels".lstrip("/")):
            if linked == kind and target in self._names:
                return self.xml(target)
        fallback = posixpath.join(folder, f"{kind}.xml")
        return self.xml(fallback) if fallback in self._names else None

    def properties(self) -> Element | None:
        """The document's properties (title, author), if it has any."""
        return self.xml("docProps/core.xml") if "docProps/core.xml" in self._names else None

    def _links(self, folder: str, path: str) -> Iterator[tuple[str, str]]:
        """The kind and path of each part that a list of relationships names."""
        if path not in self._names:
            return
        for link in self.xml(path):
            if link.get("TargetMode") == "External":
                continue
            target = link.get("Target") or ""
            whole = target[1:] if target.startswith("/") else posixpath.join(folder, target)
            yield (link.get("Type") or "").rpartition("/")[2], posixpath.normpath(whole)

    def xml(self, path: str) -> Element:
        """The root of a part, parsed without entities, document types and network.

        Raises:
            InputError: if the part is damaged, locked, too large or not well-formed.
        """
        from lxml import etree

        data = self._unpacked(path)
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        place = f"{self.name}, {path}"
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            reason = re.sub(r", line \d+, column \d+.*$", "", str(error.msg or "it is empty"))
            raise InputError(
                f"A part of this DOCX file isn't well-formed XML ({reason})",
                f"{place}, line {error.lineno or 1}",
                _RESAVE,
            ) from error
        if getattr(root.getroottree().docinfo, "doctype", ""):
            raise InputError(
                "A part of this DOCX file declares a document type, which Word never writes",
                f"{place}, line 1",
                "Don't trust this file; ask its sender for one saved by a word processor.",
            )
        return root

    def _unpacked(self, path: str) -> bytes:
        info = self._names[path]
        place = f"{self.name}, {path}"
        if info.flag_bits & 1:
            raise InputError(
                "This DOCX file is protected by a password",
                place,
                "Open it with its password and save it without one, then try again.",
            )
        packed = max(info.compress_size, 1)
        try:
            with self._zip.open(info) as stream:
                data = stream.read(_LARGEST + 1)
        except (
            zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError,
        ) as error:  # fmt: skip
            raise InputError("This DOCX file is damaged or incomplete", place, _RESAVE) from error
        if len(data) > _LARGEST or (len(data) > _SUSPECT and len(data) / packed > _RATIO):
            raise InputError(
                "A part of this DOCX file unpacks to an absurd size",
                place,
                "Don't trust this file; ask its sender for a smaller one.",
            )
        return data
