"""Proves that "a notice that describes what occurred" is "a notice of what occurred": the verb names no content."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_PAPERS = frozenset(
    stem(word)
    for word in (
        "notice report record statement letter form log account list note summary notification entry notify"
    ).split()
)
_STATES = frozenset(
    stem(word)
    for word in (
        "describe state say show give contain include list tell name indicate identify specify detail mention"
    ).split()
)
_THAT = (("that",), ("which",))


# Verbs that say one thing of a paper and its contents, whichever is the subject.
_ALIKE = frozenset(stem(word) for word in "describe state say show specify".split())


def settle_stating(matching: Matching) -> None:
    """Settle the verbs of "the report shall describe the cause" and "the cause shall be stated in the report"."""
    left = [
        [
            n
            for n in matching.content_left(side)
            if matching.items[side][n].key in _ALIKE
            and matching.items[side][n].placed.scope is Scope.MAIN
        ]
        for side in (0, 1)
    ]
    papers = any(matching.items[0][i].key in _PAPERS for i, _ in matching.pairs)
    kinds = {p.kind for reading in matching.readings for p in reading.passages}
    if len(left[0]) == len(left[1]) == 1 and papers and kinds == {Kind.DUTY}:
        matching.settle(left[0][0], left[1][0])


def drop_stating(matching: Matching) -> None:
    """Leave out the verb, and the relative before it, by which one text alone says that a paper states its contents."""
    for side in (0, 1):
        items = matching.items[side]
        if any(matching.items[1 - side][n].key in _STATES for n in matching.content_left(1 - side)):
            continue  # the other text may say it by that verb
        matched = matching.matched(side)
        for i in range(1, len(items) - 2):
            opener, verb = items[i].placed, items[i + 1]
            if not opener.opener or opener.scope is not Scope.RELATIVE:
                continue
            if opener.unit.words not in _THAT or i not in matching.open[side]:
                continue
            if i + 1 not in matching.open[side] or verb.key not in _STATES:
                continue
            kind = matching.readings[side].passages[opener.passage].kind
            if kind is not Kind.DUTY or items[i - 1].key not in _PAPERS or i - 1 not in matched:
                continue
            inside = [
                n for n in range(i + 2, len(items)) if opener.path[-1] in items[n].placed.path
            ]
            if any(n in matched and items[n].is_content for n in inside):
                matching.drop(side, [i, i + 1])
