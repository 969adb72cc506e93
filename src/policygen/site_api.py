"""The verb on the site: gathers laws, figures, scales and templates, and gives every file by its path."""

from __future__ import annotations

from urllib.parse import urlsplit

from policygen import __version__, api, law_api
from policygen.comparison import Comparison
from policygen.errors import DataError, InputError
from policygen.law_store import load_figures
from policygen.store import data_root, model
from policygen.website.build import build
from policygen.website.case import proposal
from policygen.website.material import Material, table_of

FOLDER = "site"
_CASE = "dese-2010"


def site_files(base_url: str = "", as_of: str | None = None) -> dict[str, str]:
    """Every file of the site by its path.

    Arguments:
        base_url: the address that it will stand at; for the feed, the site map and canonical links.
        as_of: the day whose law is shown; else the data's own.

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
    return build(
        Material(
            law,
            on,
            table_of(law, on),
            load_figures(),
            api.lexicon().scales,
            _judge,
            _case(),
            _files(),
            _base(base_url),
            __version__,
        )
    )


def _judge(first: str, second: str) -> Comparison:
    return api.compare(api.read_text(first), api.read_text(second))


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
    return {
        path.name: path.read_text("utf-8") for path in sorted(folder.iterdir()) if path.is_file()
    }


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
