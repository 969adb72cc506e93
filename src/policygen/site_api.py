"""The verb on the site: gathers laws, figures, scales and templates, and gives every file by its path."""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from pathlib import Path
from urllib.parse import urlsplit

from policygen import __version__, api, law_api, law_store
from policygen.comparison import Comparison
from policygen.errors import DataError, InputError
from policygen.law_store import load_figures
from policygen.store import data_root, model
from policygen.website.build import build
from policygen.website.case import proposal
from policygen.website.material import Material, table_of
from policygen.website.memory import Memory

FOLDER = "site"
_CASE = "dese-2010"


# What the site is made from, below the data folder. The engine is made from the last two.
WATCHED = ("state_requirements", FOLDER, "scales", "model_policies")
_OF_THE_ENGINE = WATCHED[2:]


class Workshop:
    """Builds the site again and again, and remembers what didn't change in between."""

    def __init__(self) -> None:
        self._memory = Memory()
        self._engine = ""

    def files(self, base_url: str = "", as_of: str | None = None) -> dict[str, str]:
        """Every file of the site as its data now stands: the same bytes as `site_files` gives.

        Raises:
            InputError, DataError: as in `site_files`.
        """
        law_store.forget()
        engine = _digest(_OF_THE_ENGINE)
        if engine != self._engine:
            api.lexicon.cache_clear()
            self._memory, self._engine = Memory(), engine
        return site_files(base_url, as_of, self._memory)


def site_files(
    base_url: str = "", as_of: str | None = None, memory: Memory | None = None
) -> dict[str, str]:
    """Every file of the site by its path.

    Arguments:
        base_url: the address that it will stand at; for the feed, the site map and canonical links.
        as_of: the day whose law is shown; else the data's own.
        memory: of earlier builds with the same scales and models.

    Raises:
        InputError: the address is none, the day is none, or it is before the table begins.
        DataError: the data is damaged, or links of the site lead nowhere.
    """
    law = law_api.law()
    on = law_api.law_day(as_of)
    if on < law.codebook.table_as_of:
        raise InputError(
            f"the table begins on {law.codebook.table_as_of}", on, "Name that day or a later one."
        )
    known = memory or Memory()
    return build(
        Material(
            law,
            on,
            table_of(law, on),
            load_figures(),
            api.lexicon().scales,
            partial(_judge, known),
            known.get("case", (), _case),
            _files(),
            _base(base_url),
            __version__,
        ),
        known,
    )


def _judge(memory: Memory, first: str, second: str) -> Comparison:
    return memory.get(
        f"comparison of {first!r} and {second!r}",
        (),
        lambda: api.compare(api.read_text(first), api.read_text(second)),
    )


def _case() -> Comparison:
    proposed = api.read_text(proposal(model(_CASE).text), title="The proposal of September 2019")
    return api.compare(api.read_model(_CASE), proposed)


def _files() -> dict[str, str]:
    """The templates, styles and scripts by name."""
    folder = data_root() / FOLDER
    if not folder.is_dir():
        raise DataError(
            "the data folder has no folder 'site'", str(folder), "Install policygen again."
        )
    return {path.name: _text(path) for path in sorted(folder.iterdir()) if _shows(path)}


def _shows(path: Path) -> bool:
    return path.is_file() and path.suffix in (".j2", ".css", ".js")


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(
            f"this file can't be read ({error})", str(path), "Mend it: it must be UTF-8 text."
        ) from error


def _digest(folders: tuple[str, ...]) -> str:
    """A sum of the names and the bytes of all files of these folders of data."""
    found = sha256()
    for folder in folders:
        for path in sorted((data_root() / folder).rglob("*")):
            if path.is_file():
                body = path.read_bytes()
                found.update(f"{path}\0{len(body)}\0".encode() + body)
    return found.hexdigest()


def _base(address: str) -> str:
    """An address that ends in a slash, or "".

    Raises:
        InputError: it isn't the address of a web site.
    """
    if not address:
        return ""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise InputError(
            "this isn't the address of a web site",
            address,
            "Write it like https://example.org/seclusion/.",
        )
    return address.rstrip("/") + "/"
