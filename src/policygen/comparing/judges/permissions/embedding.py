"""Sees an act that one text orders or allows, and the other only has asked for, tried or considered.

"The student may end it" and "the student may ask to end it"; "shall review" and "shall consider
reviewing". The verb put before the act leaves the act itself open, so it undoes what the act does at its
place: the sign of a restriction there, turned.
"""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.comparing.structure.rights import HOLDERS
from policygen.policy import Kind
from policygen.text.kinds.forms import PEOPLE
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# Verbs that leave open whether the act after them comes about.
_LEAVES_OPEN = frozenset(
    stem(word)
    for word in (
        "ask request petition apply try attempt seek consider contemplate propose plan intend offer "
        "hope aspire aim suggest recommend urge assist"
    ).split()
)
# What says in a condition that the act itself hasn't come yet: "if a student is about to strike someone".
_NOT_YET = frozenset(
    stem(word)
    for word in "threaten prepare about likely liable prone apt inclined ready want wish capable".split()
)
_CLAUSES = (Scope.CONDITION, Scope.EXCEPTION, Scope.RELATIVE)
_TRIES = frozenset({stem("try"), stem("attempt")})
_CAPABLE = frozenset({stem("capable")})
_HELPS = frozenset({"assist"})  # "help pay" is less than "pay"; "help the student" helps somebody
_OFFERS = frozenset({stem("offer")})  # what is offered, an act or a thing, may be declined
_NOUNS = ("tion", "sion", "ment", "ance", "ence", "al", "ure")
_KINDS = (Kind.DUTY, Kind.PERMISSION, Kind.SAFE_HARBOUR, Kind.TRIGGER)
_GRANTS = ("permit", "allow", "entitl")  # "must be allowed to ask to leave"
_LINKS = (("to",), ("whether",), ("be",), ("use",), ("that",))
_EACH = (("each",), ("every",), ("any",), ("all",))
_NOUN_LINKS = (("at",), ("of",), ("for",), ("made",), ("make",))
_REACH = 4  # units after the verb among which the act begins


def embedding_differences(matching: Matching) -> list[Difference]:
    """What it does that a verb which leaves an act open stands before it in one text alone."""
    found: list[Difference] = []
    for side in (0, 1):
        reading, items = matching.readings[side], matching.items[side]
        number = {item.at: i for i, item in enumerate(items)}
        elsewhere = {one.unit.words for one in matching.readings[1 - side].placed}
        for at, placed in enumerate(reading.placed):
            words = placed.unit.words
            kind = reading.passages[placed.passage].kind
            can = _can(reading, at)
            if len(words) != 1 or (words in elsewhere and not can):
                continue
            early = (words[0] in _NOT_YET or can) and _describes(placed, kind)
            if words[0] not in _LEAVES_OPEN and not early and not _asked_whether_to(reading, at):
                continue
            if early and _says_otherwise(matching, 1 - side):
                continue
            if kind not in _KINDS and not early:
                continue
            own = number.get(at)
            if own is not None and own not in matching.open[side]:
                continue
            act = _act(reading, at)
            if kind is Kind.PERMISSION and placed.scope not in (Scope.MAIN, *_CLAUSES):
                continue
            if act is None or number.get(act) not in matching.matched(side):
                continue
            if _OFFERS & set(words) and _is_given_too(matching, side, number[act]):
                continue
            if _HELPS & set(words) and not _is_ordered(matching, side, number[act]):
                continue
            if own is not None:
                matching.drop(side, [own])
            removed, added = ((), (placed,)) if side else ((placed,), ())
            main = placed.scope is Scope.MAIN
            let = main and not early and (kind is Kind.PERMISSION or placed.union)
            presence = placed.sign if let else -placed.sign
            effect = presence if side else -presence
            found.append(
                Difference(Change.MODALITY, effect, removed, added, "modality", placed.scope)
            )
    return _one_for_another(found)


def _describes(placed: Placed, kind: Kind) -> bool:
    """Whether a word stands in what says which things a rule reaches: a clause, or a ban's or a definition's noun.

    What is apt to do a thing is more than what does it, so that "a hold capable of restricting" reaches further than
    "a hold that restricts".
    """
    if kind in _NAMING and placed.scope is Scope.MAIN:
        return True
    return placed.scope in _CLAUSES and kind in (*_KINDS, *_NAMING)


def _asked_whether_to(reading: Reading, at: int) -> int:
    """The number of an act of which a duty only asks whether it shall be: "be polled on whether to [meet]"; or 0."""
    if reading.passages[reading.placed[at].passage].kind is not Kind.DUTY:
        return 0
    said = [one.unit.words for one in reading.placed[at + 1 : at + 4]]
    if reading.placed[at].scope is not Scope.MAIN or (("whether",) not in said[:2]):
        return 0
    to = said.index(("whether",)) + 1
    found = at + to + 2
    ends = found >= len(reading.placed) or said[to : to + 1] != [("to",)]
    return 0 if ends or reading.placed[found].unit.kind is not UnitKind.WORD else found


def _can(reading: Reading, at: int) -> bool:
    """Whether a modal says of a thing what it can do: "a hold that may restrict", "whose conduct might injure"."""
    one = reading.placed[at]
    before = reading.placed[at - 1] if at else None
    if one.unit.key != "may" or one.unit.kind is not UnitKind.MODAL or before is None:
        return False
    if before.opener:
        aside = at > 1 and reading.placed[at - 2].unit.key == ","  # ", which may be a room"
        return before.unit.words in (("that",), ("which",)) and not aside
    if one.scope not in (Scope.RELATIVE, Scope.CONDITION) or before.unit.kind is not UnitKind.WORD:
        return False
    after = reading.placed[at + 1 : at + 2]
    text = reading.passages[before.passage].text[before.unit.start : before.unit.end].lower()
    done = bool(after) and after[0].unit.words == ("be",)  # "if the room may be locked": a leave
    return not done and before.unit.words[0] not in HOLDERS and not _WHO.search(text)


_WHO = re.compile(
    rf"{PEOPLE.pattern}|^(?:they|he|she|it|you|anybody|somebody|nobody|persons?|people)$"
)


_NAMING = (Kind.PROHIBITION, Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


# How near the act is brought by the verb before it: who tries has planned, who plans has thought of it.
_NEARNESS = {
    stem(word): rank
    for rank, words in enumerate(
        ("consider contemplate hope", "plan intend propose aim", "try attempt seek")
    )
    for word in words.split()
}


def _one_for_another(found: list[Difference]) -> list[Difference]:
    """One difference where each text has a verb of its own before the act: "try to calm", "plan to calm"."""
    if len(found) != 2 or bool(found[0].removed) == bool(found[1].removed):
        return found
    old, new = found if found[0].removed else found[::-1]
    ranks = [_NEARNESS.get(one.unit.words[0]) for one in (*old.removed, *new.added)]
    if len(ranks) != 2 or ranks[0] is None or ranks[1] is None:
        return found
    effect = 0 if ranks[0] == ranks[1] else old.effect if ranks[1] > ranks[0] else new.effect
    return [replace(old, effect=effect, added=new.added)]


def _is_ordered(matching: Matching, side: int, act: int) -> bool:
    """Whether an act is the main verb of the other text, right behind its modal."""
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    before = matching.items[1 - side][partner[act] - 1] if partner[act] else None
    return before is not None and before.placed.unit.kind is UnitKind.MODAL


def _is_given_too(matching: Matching, side: int, thing: int) -> bool:
    """Whether both texts have the verb that gives what is offered: "shall offer a copy, and shall furnish it"."""
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    there = partner[thing]
    before = matching.items[1 - side][there - 1] if there else None
    given = before is not None and before.is_content and before.key not in HOLDERS
    return given and there - 1 in matching.matched(1 - side)


def _says_otherwise(matching: Matching, side: int) -> bool:
    """Whether a text has words or a modal of its own, which may say how near the act is."""
    modal = (matching.items[side][i].placed.unit.kind for i in matching.open[side])
    return bool(matching.content_left(side)) or UnitKind.MODAL in modal


def _act(reading: Reading, at: int) -> int | None:
    """The act after a verb that leaves it open: "ask to [end]", "consider whether to [review]", "try [calling]"."""
    placed = reading.placed
    asked = _asked_whether_to(reading, at)
    if asked:
        return asked
    before = [p.unit.words[0] for p in placed[max(0, at - 2) : at] if p.unit.words]
    granted = len(before) == 2 and before[0] in _GRANTS and before[1] == "to"
    after = at and placed[at - 1].unit.kind in (UnitKind.MODAL, UnitKind.WORD)
    made = at and placed[at - 1].unit.words in (("make",), ("to",))
    made = made or (
        at and placed[at].unit.words[0] in _NOT_YET and placed[at - 1].unit.words == ("be",)
    )
    offered = at and _OFFERS & set(placed[at].unit.words) and placed[at - 1].unit.words == ("be",)
    named = (
        at and placed[at - 1].unit.kind is UnitKind.LIGHT and _NOT_YET & set(placed[at].unit.words)
    )
    can = _can(reading, at)
    if not (after or made or granted or offered or named or can):
        return None
    linked, own = can, set(placed[at].unit.words)
    for one in range(at + 1, min(at + 1 + _REACH, len(placed))):
        unit = placed[one].unit
        if unit.kind is UnitKind.WORD:
            said = reading.passages[placed[one].passage].text[unit.start : unit.end]
            nominal = said.endswith("ing") or (
                _TRIES & own and said.endswith(_NOUNS) and stem(said) != unit.key
            )
            if _HELPS & own:
                return one if unit.key not in HOLDERS else None
            owed = any(p.unit.kind is UnitKind.MODAL for p in placed[max(0, at - 2) : at])
            if _OFFERS & own and owed and unit.key in HOLDERS and not linked:
                continue
            return one if linked or nominal or (_OFFERS & own and owed) else None
        if linked and unit.words in _EACH:
            continue
        of_it = bool(_CAPABLE & own) and unit.words == ("of",)
        if (
            unit.words not in _LINKS
            and not of_it
            and (unit.words not in _NOUN_LINKS or not _TRIES & own)
        ):
            return None
        linked = True
    return None
