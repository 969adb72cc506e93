"""What a preview answers: the files of the last good build, and above each page what stopped a newer one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from posixpath import normpath
from urllib.parse import unquote

KINDS = {
    "css": "text/css; charset=utf-8",
    "csv": "text/csv; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "xml": "application/xml",
}
_LOST = "404.html"
_NOTE = (
    '<div role="alert" style="padding:.75rem 1.25rem;background:#8c1d18;color:#fff;'
    'font:1rem/1.5 system-ui,sans-serif;white-space:pre-wrap">'
    "This page is of the last good build; a newer one failed.\n{}</div>\n"
)


@dataclass(frozen=True, slots=True)
class Shown:
    """The last good build, and why the newest one failed ("" if it didn't).

    Arguments:
        files: texts by path.
    """

    files: Mapping[str, str]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, media type and body (UTF-8) of an answer."""

    status: int
    kind: str
    body: bytes


def answer(shown: Shown, target: str) -> Answer:
    """What stands at an address.

    Arguments:
        target: path and query as a browser asks for them ("/states/mo.html?x").
    """
    path = normpath("/" + unquote(target.partition("?")[0]).lstrip("/")).lstrip("/") or "index.html"
    status = 200 if path in shown.files else 404
    path = path if status == 200 else _LOST
    text = shown.files.get(path, "There is no such page.")
    if shown.fault and path.endswith(".html"):
        head, body, rest = text.partition("<main")
        text = f"{head}{_NOTE.format(escape(shown.fault))}{body}{rest}"
    kind = KINDS.get(path.rpartition(".")[2], "text/plain; charset=utf-8")
    return Answer(status, kind, text.encode())
