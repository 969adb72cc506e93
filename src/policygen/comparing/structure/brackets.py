"""Keeps what stands in brackets apart: it closes no scope that was open before them.

"Unless the plan (signed by the parent) or the nurse allows it": the bracket ends the "signed", not the "unless".
"""

from __future__ import annotations

from policygen.comparing.structure.scopes import Walk
from policygen.text.markers import Scope


def open_bracket(walk: Walk) -> None:
    """Keep the scopes that are open before a bracket from whatever stands inside it.

    What an "each" reaches may end inside: "every complaint under section 9 (review with written findings)".
    """
    size = len(walk.stack)
    walk.outside.append((walk.base, walk.next_number))
    while size > walk.base and walk.stack[size - 1].scope is Scope.UNIVERSAL:
        size -= 1
    walk.base = size


def close_bracket(walk: Walk) -> bool:
    """Close what a bracket opened, and nothing else: also where an "each" before it has ended inside.

    Returns: whether a bracket was open.
    """
    if not walk.outside:
        return False
    walk.base, last = walk.outside.pop()
    while len(walk.stack) > walk.base and walk.stack[-1].number > last:
        walk.stack.pop()
    return True
