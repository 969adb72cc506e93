"""Finds links that lead nowhere: pages that aren't there, and places that a page doesn't have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape
from posixpath import dirname, join, normpath

# Attributes alone: a text has no bare quotation marks, as templates write them as entities.
_ATTRIBUTE = re.compile(r"\s(href|src|action|id)=\"([^\"]*)\"")
_ELSEWHERE = ("http://", "https://", "mailto:", "data:")


def broken(files: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each link of a page that leads nowhere, and each id that stands there twice."""
    pages = {
        path: _ATTRIBUTE.findall(text) for path, text in files.items() if path.endswith(".html")
    }
    ids = {path: [value for name, value in all_ if name == "id"] for path, all_ in pages.items()}
    known = {path: frozenset(found) for path, found in ids.items()}
    for path, attributes in pages.items():
        if len(ids[path]) != len(known[path]):
            twice = sorted({one for one in ids[path] if ids[path].count(one) > 1})
            yield f"{path}: these ids stand there twice: {', '.join(twice)}"
        for raw in sorted({value for name, value in attributes if name != "id"}):
            target = unescape(raw)
            if target.startswith(_ELSEWHERE):
                continue
            place, _, anchor = target.partition("#")
            page = normpath(join(dirname(path), place)) if place else path
            if page not in files:
                yield f"{path}: a link leads to {target}, which isn't there"
            elif anchor and page in known and unescape(anchor) not in known[page]:
                yield f"{path}: {page} has no place {anchor}"
