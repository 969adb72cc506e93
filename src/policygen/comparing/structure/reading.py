"""Reads a provision into placed units: each with its scope and with what a restriction there does.

The sign of a place is the heart of the method (natural logic, MacCartney & Manning 2009): +1 where one
more condition protects the student more, -1 where it protects less. It starts with the kind of the
provision and turns at each exception, exclusion and negation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.change import Placed, SaidValue
from policygen.comparing.structure.asked_alternatives import with_told_alternatives
from policygen.comparing.structure.brought_about import with_events_as_conditions
from policygen.comparing.structure.cases_named import with_cases_named
from policygen.comparing.structure.frame import Frame
from policygen.comparing.structure.own_term import without_own_term
from policygen.comparing.structure.placing import place
from policygen.comparing.structure.tried import only_spoken_of
from policygen.comparing.structure.turned_clauses import with_contrary_clauses
from policygen.comparing.structure.values_together import together
from policygen.policy import Kind, Passage
from policygen.text.lexicon import Lexicon, remembered
from policygen.text.markers import Scope
from policygen.text.tokens import Token, tokenize
from policygen.text.units import Unit, UnitKind, ValueHit, read_units


@dataclass(frozen=True, slots=True)
class Reading:
    """A provision as read: its placed units in order, what they say on the scales, its passages."""

    kind: Kind
    passages: tuple[Passage, ...]
    placed: tuple[Placed, ...]
    values: tuple[SaidValue, ...] = ()


def read_provision(passages: Sequence[Passage], lexicon: Lexicon) -> Reading:
    """Read the passages of one provision (a sentence, a definition, a list with its stem)."""
    return remembered(lexicon, "provision", tuple(passages), lambda: _read(passages, lexicon))


def _read(passages: Sequence[Passage], lexicon: Lexicon) -> Reading:
    placed: list[Placed] = []
    said: list[SaidValue] = []
    stems: dict[str, tuple[Frame, ...]] = {}
    for number, passage in enumerate(passages):
        tokens: Sequence[Token] = tokenize(passage.text)
        if number:
            tokens = without_own_term(tokens, passage)
        units, values = read_units(tokens, lexicon)
        opening = stems.get(passage.stem[-40:]) if passage.stem else None
        if _awaits_verb(passage):
            opening = _opening_with_verb(passage, lexicon)
        elif opening is None and passage.stem:
            stem_units, _ = read_units(tokenize(passage.stem), lexicon)
            _, opening = place(stem_units, number, passage.kind, None, passage.stem)
            opening = _open_at_list(passage.stem, opening, stem_units)
        part, end = place(units, number, passage.kind, opening, passage.text)
        part = with_events_as_conditions(with_told_alternatives(part, passage), passage)
        part = with_contrary_clauses(with_cases_named(part, passage), passage)
        for value in values:
            if lexicon.scales[value.scale].reading == "hedge" and only_spoken_of(part, value):
                continue
            if _at_the_schools_wish(part, value, passage):
                continue
            sign = _sign_around(part[value.start])
            if has_the_bans_not(part[value.start : value.end], passage.kind):
                sign = -sign
            said.append(
                SaidValue(
                    value.scale,
                    value.value,
                    len(placed) + value.start,
                    len(placed) + value.end,
                    sign,
                )
            )
        placed += part
        if passage.closing:
            placed.append(_closing(passage, part, number))
        full = f"{passage.stem} {passage.text}".strip()
        stems[full[-40:]] = _open_at_list(passage.text, end, units)
    kind = passages[0].kind if passages else Kind.STATEMENT
    return Reading(kind, tuple(passages), tuple(placed), together(said, placed, lexicon))


_WISHERS = frozenset({"staff", "teacher", "school", "they"})


# Whose leave it is, said right before what says when: "from which the student may return".
_THEIR_LEAVE = re.compile(
    r"\b(?:student|child|pupil|scholar|learner|person|parent|guardian|family|families|he or she|he|she|you)s?"
    r" (?:may|can|could|(?:is|are|shall be|must be) (?:free|allowed|permitted|able|welcome) to)\b[^,.;:]{0,40}$",
    re.IGNORECASE,
)


def _at_the_schools_wish(part: Sequence[Placed], value: ValueHit, passage: Passage) -> bool:
    """Whether a right is given "whenever the staff wish": that is no "at any time" for those whose right it is."""
    said = part[value.start : value.end]
    wishing = value.scale == "planned_use" and any(_WISHERS & set(one.unit.words) for one in said)
    right = passage.kind is Kind.PERMISSION and part[value.start].attach < 0
    theirs = _THEIR_LEAVE.search(passage.text[: part[value.start].unit.start]) is not None
    return wishing and (right or theirs)


def has_the_bans_not(said: Sequence[Placed], kind: Kind) -> bool:
    """Whether the "not" that makes a sentence a ban is part of a wording: "may not confine" says one is free."""
    return kind is Kind.PROHIBITION and any(
        one.unit.words == ("not",) and not one.opener and one.scope is Scope.MAIN for one in said
    )


def _sign_around(first: Placed) -> int:
    """The sign of the place where a value is said: outside the clause that it opens, if that one widens.

    "Whether or not the student is alone" is a value that stands where "alone" would.
    """
    return -first.sign if first.opener and first.scope is Scope.WIDENING else first.sign


# "Parents may:", "Parents have the right to:": who may do what is known with the verb that an item begins with.
_AWAITS = re.compile(
    r"\b(?:may|can|must|shall|will|should|cannot|not|rights? to|free to|allowed to|entitled to)\W*$|\bmay, [^,:]+,\W*$",
    re.IGNORECASE,
)
_THE_FOLLOWING = re.compile(
    r"\s+(?:do )?(?:(?:any|all|either|one|one or more|each) (?:of )?)?(?:the following|these)(?: things| rights)?\W*$",
    re.IGNORECASE,
)


def _awaits_verb(item: Passage) -> bool:
    """Whether the words before a list end where the verb comes, so that each item begins with it."""
    return bool(item.stem) and _AWAITS.search(_THE_FOLLOWING.sub("", item.stem)) is not None


def _opening_with_verb(item: Passage, lexicon: Lexicon) -> tuple[Frame, ...]:
    """The main clause that an item goes on with, read with the item's own words."""
    stem = _THE_FOLLOWING.sub("", item.stem).rstrip(" :—–-")
    together = f"{stem} {item.text[:1].lower()}{item.text[1:]}"
    units, _ = read_units(tokenize(together), lexicon)
    _, frames = place(units, 0, item.kind, None, together)
    return frames[:1]


_LIST_COMES = re.compile(
    r"\b(?:the following|as follows|any of these|all of these)\b", re.IGNORECASE
)


def _open_at_list(text: str, frames: tuple[Frame, ...], units: Sequence[Unit]) -> tuple[Frame, ...]:
    """The scopes that a list's items stand in: not those opened after "the following"."""
    named = _LIST_COMES.search(text)
    if named is None:
        return frames
    kept = [
        frame
        for frame in frames
        if frame.at < 0 or units[frame.at].start < named.end() or frame.number % 1000 == 0
    ]
    return tuple(kept)


def _closing(passage: Passage, part: Sequence[Placed], number: int) -> Placed:
    """The connective that joins a list item to the next one, in the place of the item."""
    at = len(passage.text)
    unit = Unit(passage.closing, UnitKind.CONNECTIVE, (passage.closing,), at, at)
    last = part[0] if part else None
    if last is None:
        return Placed(unit, number, Scope.MAIN, -1, -1, False, False, (0,))
    return replace(last, unit=unit, opener=False)
