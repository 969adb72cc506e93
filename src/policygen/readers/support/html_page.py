"""The part of a web page that holds the policy: without navigation, banners and scripts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_NEVER = "script, style, noscript, template, svg, iframe, object, head, select, button, dialog"
_AROUND = "nav, footer, aside, form, [role=navigation], [role=banner], [role=contentinfo], [hidden]"
_BANNER = re.compile(
    r"\b(?:cookie|consent|gdpr|breadcrumb|site-?header|masthead|topbar|sidebar|side-nav|navbar"
    r"|nav-?menu|menu|skip-?link|share|social|newsletter|site-?footer|pagination)s?\b|-banner\b",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MOST_OF_IT = 0.8  # share of the words that a container must hold to stand for the page
_CONTAINERS = frozenset({"main", "article", "section", "div", "td", "body"})


def policy_part(tree: LexborHTMLParser) -> LexborNode | None:
    """The densest container of a page, once what isn't the policy was taken out of it.

    Arguments:
        tree: the parsed page; it is changed.
    Returns: the innermost element that still holds nearly all of the remaining words, or None for
        a page without a body. What would take away nearly all words (a page that is one form) is
        left standing.
    """
    for node in tree.css(_NEVER):
        if node.tag != "head":
            node.decompose()
    body = tree.body
    if body is None:
        return None
    whole = max(_size(body), 1)
    for node in body.css(_AROUND + ", header, [class], [id], [style]"):
        if node.parent is None or node.tag in ("body", "html") or not _is_around(node):
            continue
        if _size(node) < whole * 0.5 and not (node.tag == "header" and _inside_article(node)):
            node.decompose()
    return _densest(body)


def _is_around(node: LexborNode) -> bool:
    attributes = node.attributes
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    if node.tag in ("nav", "footer", "aside", "form", "header"):
        return True
    if "hidden" in attributes or _HIDDEN.search(attributes.get("style") or ""):
        return True
    if attributes.get("role") in ("navigation", "banner", "contentinfo"):
        return True
    return node.tag not in ("p", "li", "td", "h1", "h2", "span") and bool(_BANNER.search(names))


def _inside_article(node: LexborNode) -> bool:
    parent = node.parent
    while parent is not None:
        if parent.tag in ("article", "main", "section"):
            return True
        parent = parent.parent
    return False


def _densest(body: LexborNode) -> LexborNode:
    best = body
    while True:
        needed = _size(best) * _MOST_OF_IT
        inner = [
            child for child in best.iter() if child.tag in _CONTAINERS and _size(child) >= needed
        ]
        beside = any(
            child.tag in ("h1", "h2", "h3", "p", "ul", "ol", "table", "blockquote")
            for child in best.iter()
        )
        if len(inner) != 1 or beside:
            return best
        best = inner[0]


def _size(node: LexborNode) -> int:
    return len(node.text(deep=True, strip=True))
