"""Leaves out words that a text only says again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from policygen.comparing.proofs.in_place_of import stands_in_anothers_place
from policygen.comparing.proofs.items_said_elsewhere import asked_alone, joins_a_person
from policygen.comparing.proofs.joined_acts import joins_an_act
from policygen.comparing.proofs.of_its_own import is_said_of_its_own
from policygen.comparing.proofs.repeated_otherwise import (
    is_another_word,
    is_participle,
    is_whom_a_term_means,
)
from policygen.comparing.proofs.said_of_another import (
    grades_what_comes_first,
    joins_another_person,
)
from policygen.comparing.proofs.their_student import drop_their_student
from policygen.comparing.structure.asked_alternatives import begins_question
from policygen.comparing.structure.items import REPEATABLE, Item, Matching
from policygen.comparing.structure.protecting import protects
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

# What carries a noun beside words said again: "an answer is given by the superintendent", "the meeting is held".
_GIVING = frozenset(stem(word) for word in "give provide make hold conduct".split())


def drop_repeated(matching: Matching) -> None:
    """Leave out words that a text only says again, and a student who goes without saying."""
    counts = [Counter(item.key for item in side if item.is_content) for side in matching.items]
    for side in (0, 1):
        for a, b, c, d in matching.blocks:
            start, end = (c, d) if side else (a, b)
            left = [i for i in range(start, end) if i in matching.open[side]]
            run = [i for i in left if matching.items[side][i].is_content]
            binding = [
                i for i in left if _binds(matching.items[side][i]) and not _moved(matching, side, i)
            ]
            if binding and not _is_the_same_joint(matching, side, binding, ((a, b), (c, d))):
                continue
            asked = any(_asks(matching, side, i) for i in left)
            opened = any(matching.items[side][i].placed.opener for i in left)
            if asked and opened and not _asks_elsewhere(matching, side):
                continue
            if _joins_a_clause(matching, side, left) or _joins_others(matching, side, left):
                continue
            if joins_an_act(matching, side, left):
                continue
            if joins_another_person(matching, side, left) or joins_a_person(matching, side, left):
                continue
            if run and _is_whole_passage(matching, side, run):
                continue
            other = range(a, b) if side else range(c, d)
            if stands_in_anothers_place(matching, side, left, other):
                continue
            instead = any(
                i in matching.open[1 - side] and matching.items[1 - side][i].is_content
                for i in other
            )
            repeated = [
                i
                for i in run
                if _repeats(matching, side, i, counts)
                and not (instead and _is_done_elsewhere(matching, side, i))
            ]
            keys = [matching.items[side][i].key for i in repeated]
            carried = [i for i in run if matching.items[side][i].key in _GIVING]
            clause = any(matching.items[side][i].placed.opener for i in left)
            if (
                repeated
                and not clause
                and len(repeated) + len(set(carried) - set(repeated)) == len(run)
            ):
                matching.drop(side, run)
                continue
            if len(repeated) == len(run) or all(key in REPEATABLE for key in keys):
                matching.drop(side, repeated)
    drop_their_student(matching)


def _asks(matching: Matching, side: int, i: int) -> bool:
    """Whether an item begins a question, such as "who": what it asks for is told besides, in whatever words."""
    item = matching.items[side][i]
    passage = matching.readings[side].passages[item.placed.passage]
    return begins_question(item.placed, passage)


def _asks_elsewhere(matching: Matching, side: int) -> bool:
    """Whether the other text has an opener left that may ask the same."""
    return any(matching.items[1 - side][i].placed.opener for i in matching.open[1 - side])


def _moved(matching: Matching, side: int, number: int) -> bool:
    """Whether the other text has the same opener elsewhere, with the same word behind it: "upon request"."""
    opener = matching.items[side][number]
    partner = dict(matching.pairs) if side == 0 else {j: i for i, j in matching.pairs}
    inside = [
        n
        for n, item in enumerate(matching.items[side])
        if n > number and item.is_content and item.placed.path == opener.placed.path
    ]
    there = [matching.items[1 - side][partner[n]].placed.path for n in inside if n in partner]
    return opener.placed.opener and any(
        other.placed.opener and other.key == opener.key and other.placed.path in there
        for j, other in enumerate(matching.items[1 - side])
        if j in matching.open[1 - side]
    )


def _is_whole_passage(matching: Matching, side: int, run: Sequence[int]) -> bool:
    """Whether nothing of a passage that binds has a counterpart: then its words aren't said again."""
    number = matching.items[side][run[0]].placed.passage
    passage = matching.readings[side].passages[number]
    if passage.kind not in (Kind.DUTY, Kind.PROHIBITION):
        return False
    inside = [
        i
        for i, item in enumerate(matching.items[side])
        if item.placed.passage == number and item.is_content
    ]
    return len(inside) >= 2 and all(i in matching.open[side] for i in inside)


def _binds(item: Item) -> bool:
    """Whether an item makes something new of words that are said again: "or", "after", "unless"."""
    if item.placed.unit.kind is UnitKind.CONNECTIVE:
        return item.key == "or"
    return item.placed.opener and item.key not in ("<if>", "<relative>", "<universal>", "<purpose>")


def _is_the_same_joint(
    matching: Matching,
    side: int,
    binding: Sequence[int],
    block: tuple[tuple[int, int], tuple[int, int]],
) -> bool:
    """Whether an "or" stands where the other text has its "and": it joins the same, and no item more."""
    if [matching.items[side][i].key for i in binding] != ["or"]:
        return False
    return any(
        j in matching.open[1 - side] and matching.items[1 - side][j].key == "and"
        for j in range(*block[1 - side])
    )


_CLAUSES = ([("be",)], [("that",)], [("which",)], [("who",)])


def _joins_a_clause(matching: Matching, side: int, left: Sequence[int]) -> bool:
    """Whether words said again make a second relative clause: "and that is used as prescribed"."""
    items = [matching.items[side][i] for i in left]
    keys = [item.key for item in items]
    if "and" not in keys:
        return False
    joint = items[keys.index("and")]
    after = matching.readings[side].placed[joint.at + 1 : joint.at + 2]
    joined = "<relative>" in keys[keys.index("and") :] or [p.unit.words for p in after] in _CLAUSES
    return joined and any(item.is_content and item.key not in REPEATABLE for item in items)


def _joins_others(matching: Matching, side: int, left: Sequence[int]) -> bool:
    """Whether words said again name somebody else of the same sort: "and the students who saw it"."""
    keys = [matching.items[side][i].key for i in left]
    if keys[:1] != ["and"] or keys[-1:] != ["<relative>"]:
        return False
    named = [key for key in keys[1:-1] if key != "<universal>"]
    return (
        len(named) == 1 and named[0] in REPEATABLE and list(left) == [*range(left[0], left[-1] + 1)]
    )


def _repeats(matching: Matching, side: int, i: int, counts: Sequence[Counter[str]]) -> bool:
    """Whether a word is said elsewhere too, in both texts."""
    item = matching.items[side][i]
    before = matching.readings[side].placed[item.at - 1].unit if item.at else None
    if before is not None and before.words in (("other",), ("anoth",)):
        return False
    if item.key == "how" and asked_alone(matching, side, item):
        return False
    if is_said_of_its_own(matching, side, i):
        return False
    again = counts[side][item.key] > 1 or item.key in REPEATABLE
    if is_participle(matching, side, i) or grades_what_comes_first(matching, side, i):
        return False
    if is_another_word(matching, side, i) or protects(matching.readings[side], item.placed):
        return False
    if is_whom_a_term_means(matching, side, item) and min(c[item.key] for c in counts) < 2:
        return False
    return bool(counts[1 - side][item.key]) and again and item.placed.unit.quantity is None


def _is_done_elsewhere(matching: Matching, side: int, i: int) -> bool:
    """Whether a word of a condition is said elsewhere of what the duty asks: "stop if the student stops breathing"."""
    item = matching.items[side][i]
    said = [one for one in matching.items[side] if one.key == item.key and one is not item]
    return (
        item.placed.scope is Scope.CONDITION
        and item.key not in REPEATABLE
        and bool(said)
        and all(one.placed.scope is Scope.MAIN for one in said)
    )
