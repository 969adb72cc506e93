"""The site, built once for all of its tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from policygen.output import write_tree
from policygen.site_api import site_files
from policygen.website.build import MARKER

BASE = "https://example.org/laws/"


@pytest.fixture(scope="session")
def files() -> dict[str, str]:
    return site_files(BASE)


@pytest.fixture(scope="session")
def pages(files: dict[str, str]) -> dict[str, LexborHTMLParser]:
    """Every page as a browser would read it, by path."""
    return {path: LexborHTMLParser(text) for path, text in files.items() if path.endswith(".html")}


@pytest.fixture(scope="session")
def folder(files: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site on the disk."""
    place = tmp_path_factory.mktemp("site") / "a folder with spaces"
    write_tree(place, files, marker=MARKER)
    return place
