"""Settles a sentence on what training covers: "They are trained. The training covers X" for "trained in X"."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_COVERS = frozenset(stem(word) for word in "include cover teach address comprise".split())
_TRAINING = frozenset(stem(word) for word in "training course instruction class".split())
_OWED = frozenset({"shall"})


def settle_training_contents(matching: Matching) -> None:
    """Leave out the verb that only one text has between its training and what is taught, and its "must".

    What is taught has its counterpart after the training of the other text, or is judged by itself.
    """
    for side in (0, 1):
        items = matching.items[side]
        for i in sorted(matching.open[side]):
            if items[i].key not in _COVERS or i not in matching.open[side]:
                continue
            run = _sentence_so_far(matching, side, i)
            if run is None or not _taught_there(matching, side, i, run[0]):
                continue
            again = [n for n in run if n in matching.open[side]]
            matching.drop(side, [*again, i])


def _sentence_so_far(matching: Matching, side: int, verb: int) -> list[int] | None:
    """The training and the modal before a verb that says what it covers; None if more or other words stand there."""
    items = matching.items[side]
    own = items[verb].placed.passage
    run = []
    for n in range(verb - 1, -1, -1):
        item = items[n]
        if item.placed.passage != own or item.placed.opener:
            return None
        if item.placed.unit.kind is UnitKind.MODAL:
            if item.key not in _OWED:
                return None
            run.append(n)
            continue
        run.append(n)
        return run[::-1] if item.key in _TRAINING else None
    return None


def _taught_there(matching: Matching, side: int, verb: int, training: int) -> bool:
    """Whether what follows the verb is taught in the other text, too, whose duty binds as much."""
    pairs = {pair[side]: pair[1 - side] for pair in matching.pairs}
    items, others = matching.items[side], matching.items[1 - side]
    after = [n for n in range(verb + 1, len(items)) if items[n].is_content]
    taught = next((pairs[n] for n in after if n in pairs), None)
    if taught is None or items[after[0]].placed.passage != items[verb].placed.passage:
        return False
    before = [n for n in range(taught) if others[n].key in _TRAINING]
    if not before or any(
        n in matching.open[1 - side] and others[n].key in _COVERS for n in range(len(others))
    ):
        return False
    said = training in pairs or any(
        items[n].key in _TRAINING and n in pairs for n in range(len(items))
    )
    kinds = {
        matching.readings[s].passages[row[n].placed.passage].kind
        for s, row, n in ((side, items, verb), (1 - side, others, taught))
    }
    return said and kinds <= {Kind.DUTY}
