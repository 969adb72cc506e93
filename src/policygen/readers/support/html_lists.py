"""The numbers that a browser prints before the items of an HTML list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_ROMAN = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_STYLES = {
    "decimal": "1",
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "none": "none",
    "disc": "-",
    "circle": "-",
    "square": "-",
}


def item_labels(node: LexborNode) -> list[str]:
    """The printed label of each item of an `ol` or `ul`, in order.

    Arguments:
        node: the list's element; `start`, `type`, `reversed`, `style` and the items' `value` count.
    Returns: "1.", "a.", "IV.", "-" or, where the list prints nothing, "".
    """
    items = [child for child in node.iter() if child.tag == "li"]
    style = _style(node)
    if node.tag != "ol":
        numbered = style in ("1", "a", "A", "i", "I")
        if not numbered:
            return ["" if style == "none" else "-" for _ in items]
    backwards = "reversed" in node.attributes
    number = _integer(node.attributes.get("start"), len(items) if backwards else 1)
    labels: list[str] = []
    for item in items:
        number = _integer(item.attributes.get("value"), number)
        labels.append(_shown(number, _style(item) or style))
        number += -1 if backwards else 1
    return labels


def _style(node: LexborNode) -> str:
    declared = (node.attributes.get("style") or "").lower()
    for name, style in _STYLES.items():
        if "list-style" in declared and name in declared.split("list-style", 1)[1].split(";")[0]:
            return style
    kind = (node.attributes.get("type") or "").strip()
    return kind if kind in ("1", "a", "A", "i", "I") else _STYLES.get(kind.lower(), "")


def _shown(number: int, style: str) -> str:
    if style in ("none", "-"):
        return "" if style == "none" else "-"
    if style in ("a", "A") and number > 0:
        word = _letters(number)
    elif style in ("i", "I") and 0 < number < 90:
        word = _roman(number)
    else:
        return f"{number}."
    return f"{word.upper() if style.isupper() else word}."


def _letters(number: int) -> str:
    word = ""
    while number:
        number, rest = divmod(number - 1, 26)
        word = chr(97 + rest) + word
    return word


def _roman(number: int) -> str:
    word = ""
    for value, letters in _ROMAN:
        while number >= value:
            word, number = word + letters, number - value
    return word


def _integer(value: str | None, default: int) -> int:
    try:
        return int((value or "").strip())
    except ValueError:
        return default
