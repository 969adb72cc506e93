"""Leaves out what only announces a list: "has two duties, and both ...", "three things are in place"."""

from __future__ import annotations

from policygen.comparing.structure.items import Item, Matching
from policygen.comparing.structure.reading import Reading
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_LIST = 2  # items that make a list
_REACH = 4  # units after a number among which the thing counted stands

# What a list is a list of, and what is said of it as a whole.
_LISTED = frozenset(
    stem(word)
    for word in (
        "condition thing duty requirement feature end term step part kind sort point element criteria "
        "case reason fact circumstance rule measure task notice communication purpose ground item "
        "matter act practice limit right form way test".split()
    )
)
_SAID = frozenset(
    stem(word) for word in "meet true satisfy fulfil present concur place below above".split()
)


def drop_announcers(matching: Matching) -> None:
    """Leave out numbers that count the items of a list which only one text counts, and "the report says:"."""
    for side in (0, 1):
        _drop_paper_that_tells(matching, side)
        if any(_counts(matching.items[1 - side][i]) for i in matching.open[1 - side]):
            continue
        reading = matching.readings[side]
        for i in sorted(matching.open[side]):
            item = matching.items[side][i]
            if not _counts(item) or not _announces(reading, item.at):
                continue
            number = item.placed.passage
            said = [i] + [
                n
                for n in matching.open[side]
                if matching.items[side][n].placed.passage == number
                and abs(matching.items[side][n].at - item.at) <= 2 * _REACH
                and matching.items[side][n].key in _LISTED | _SAID
            ]
            matching.drop(side, said)


_PAPERS = frozenset(stem(word) for word in "report letter notice form log record statement".split())
_TELLS = _PAPERS | frozenset(
    stem(word)
    for word in "tell notify inform say state show list contain include give name write parent family you must".split()
)


def _drop_paper_that_tells(matching: Matching, side: int) -> None:
    """Leave out a sentence that only leads to the contents of a paper, where the other text lists and names it too."""
    reading, other = matching.readings[side], matching.readings[1 - side]
    if sum(bool(passage.stem) for passage in other.passages) < _LIST:
        return
    for number, passage in enumerate(reading.passages):
        leads = (
            sum(one.stem.endswith(passage.text) for one in reading.passages if one.stem) >= _LIST
        )
        own = [i for i, one in enumerate(matching.items[side]) if one.placed.passage == number]
        keys = {matching.items[side][i].key for i in own if matching.items[side][i].is_content}
        named = {one.key for one in matching.items[1 - side]} | {
            key for i, one in enumerate(matching.items[side]) if i not in own for key in [one.key]
        }
        if (
            leads
            and not passage.stem
            and keys <= _TELLS
            and keys & _PAPERS
            and keys & _PAPERS <= named
        ):
            matching.drop(side, [i for i in own if i in matching.open[side]])


def _counts(item: Item) -> bool:
    """Whether an item is a bare number of things, without "at least" or the like."""
    amount = item.placed.unit.quantity
    return (
        amount is not None
        and (amount.dimension, amount.what) == ("count", "things")
        and len(item.placed.unit.words) == 1
    )


def _announces(reading: Reading, at: int) -> bool:
    """Whether a number counts what a list is a list of: "two duties", not "two of the duties"."""
    following = [one.unit for one in reading.placed[at + 1 : at + 1 + _REACH]]
    if not following or following[0].words == ("of",):
        return False
    for number, unit in enumerate(following):
        if unit.kind in (UnitKind.MARK, UnitKind.MODAL) or unit.words[:1] == ("of",):
            break
        if any(word in _LISTED for word in unit.words):
            after = following[number + 1 : number + 2]
            return not any(one.kind is UnitKind.WORD and one.key not in _SAID for one in after)
    return False
