"""Tells questions of handbooks from what their answers say."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.policy import Passage

_BARE = frozenset({"yes", "no"})
_WHETHER = frozenset("can could may must shall should will is are does do".split())


def is_question(passage: Passage) -> bool:
    """Whether a passage only asks; what binds is its answer."""
    return passage.text.rstrip(" *_\"”'").endswith("?")


def asks_whether(passage: Passage) -> bool:
    """Whether a question asks for a yes or a no; the answer to any other may lean on its words."""
    first = passage.text.lstrip(" *_\"“‘'").split(maxsplit=1)
    return is_question(passage) and first[0].lower() in _WHETHER


def answered_in_full(passages: Sequence[Passage]) -> bool:
    """Whether no question of a document is answered with a bare "yes" or "no"."""
    for number, passage in enumerate(passages):
        if passage.text.strip(" .,!*_").lower() not in _BARE:
            continue
        following = passages[number + 1 : number + 2]
        if not following or is_question(following[0]):
            return False
        if following[0].heading != passage.heading:
            return False
    return True
