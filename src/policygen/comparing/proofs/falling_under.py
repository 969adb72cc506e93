"""Leaves out what only says again which term a sentence is about: "For a break to be a time-out, ..."."""

from __future__ import annotations

from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.text.openings import EXCLUDING, to_be_none, to_fall_under


def drop_falling_under(matching: Matching) -> None:
    """Leave out an opening that names the term which the provision defines, where one text alone has it."""
    for side in (0, 1):
        passages = matching.readings[side].passages
        for number, passage in enumerate(passages):
            end = to_fall_under(passage.text, passage.term or passages[0].term)
            opening = [
                i
                for i, item in enumerate(matching.items[side])
                if item.placed.passage == number and item.placed.unit.end <= end
            ]
            if number and opening and all(i in matching.open[side] for i in opening):
                matching.drop(side, opening)
    _drop_names_of_what_is_left_out(matching)


def _drop_names_of_what_is_left_out(matching: Matching) -> None:
    """Leave out the term in "... is not physical restraint", where the other text says "it does not include ..."."""
    for side in (0, 1):
        passages = matching.readings[side].passages
        for number, passage in enumerate(passages):
            term = _left_out_of(matching.readings[1 - side])
            begins = to_be_none(passage.text, term)
            if not begins:
                continue
            ending = [
                i
                for i, item in enumerate(matching.items[side])
                if item.placed.passage == number and item.placed.unit.start >= begins
            ]
            if all(i in matching.open[side] for i in ending):
                matching.drop(side, ending)
                including = [i for i in matching.open[1 - side] if _includes(matching, 1 - side, i)]
                matching.drop(1 - side, including)


def _left_out_of(reading: Reading) -> str:
    """The term of a definition of which a sentence begins with "it does not include", or nothing."""
    told = (p for p in reading.passages if EXCLUDING.match(p.text) and " not " in p.text)
    return next((p.term for p in told), "")


def _includes(matching: Matching, side: int, i: int) -> bool:
    item = matching.items[side][i]
    passage = matching.readings[side].passages[item.placed.passage]
    return item.key == "includ" and bool(EXCLUDING.match(passage.text))
