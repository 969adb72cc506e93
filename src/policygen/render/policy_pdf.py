"""A generated document as a tagged PDF: the one door to WeasyPrint."""

from __future__ import annotations

import logging
from typing import Any

from policygen.errors import MissingPartError
from policygen.generating.manuscript import Manuscript
from policygen.render.policy_html import html

_REMEDY = (
    "Install the extra 'pdf' (pip install 'policygen[pdf]') and the system libraries Pango and "
    "HarfBuzz: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz0b libharfbuzz-subset0 "
    "fonts-dejavu-core. Every other format works without them."
)


def pdf(manuscript: Manuscript, *, fields: bool = False) -> bytes:
    """The document as PDF, tagged for PDF/UA-1, with bookmarks and page numbers; nothing is fetched.

    Arguments:
        fields: make empty cells fields to fill in.

    Raises:
        MissingPartError: WeasyPrint or a library that it needs isn't there.
    """
    try:
        from weasyprint import HTML
        from weasyprint.urls import URLFetcher
    except (ImportError, OSError) as error:
        raise MissingPartError(
            f"PDF can't be written here ({str(error).splitlines()[0]})", fix=_REMEDY
        ) from error
    for name in ("weasyprint", "fontTools", "weasyprint.progress"):
        logging.getLogger(name).setLevel(logging.ERROR)
    page = HTML(
        string=html(manuscript, fields=fields), url_fetcher=URLFetcher(allowed_protocols=["data"])
    )
    written: Any = page.write_pdf(pdf_variant="pdf/ua-1", pdf_forms=fields)
    return bytes(written)
