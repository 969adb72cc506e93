"""Pairs of provisions with labels that follow from how each pair was built.

Run `python -m tests.corpus.grammar --count 50 --seed 1` to print some as JSON lines.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from typing import TypeVar

from tests.corpus.frames import Frame, Scale, Slot, frames
from tests.corpus.labels import CATEGORIES, changes
from tests.corpus.operators import differs, directional, neutral, start
from tests.corpus.states import State, render

# Of a hundred edits; the guidelines allow at most five mixed ones.
PLAN = ("directional",) * 42 + ("composed",) * 22 + ("neutral",) * 32 + ("mixed",) * 4
PATIENCE = 4000  # draws in a row that bring nothing new, after which the grammar is exhausted
STARTS = 4  # ways to write a frame among which the least used operator is sought
Card = TypeVar("Card")


@dataclass(frozen=True, slots=True)
class Edit:
    """Two states of one frame, and the names of the neutral operators between them."""

    before: State
    after: State
    forms: tuple[str, ...] = ()

    def reversed(self) -> Edit:
        """The same edit with the two texts exchanged."""
        return Edit(self.after, self.before, self.forms)


@dataclass(frozen=True, slots=True)
class Pair:
    """One labelled pair; direction and category are those of the labelling guidelines.

    Arguments:
        id: "G0001", "G0002", ... in the order of generation.
        frame: id of the base provision.
        operator: the operators from `model` to `district`, joined by " + ".
        kind: what sort of provision it is.
        model, district: the two texts.
        direction: "weakens", "strengthens", "neutral" or "mixed".
        category: of the edit, or of its weakening half where it is mixed.
        why: how the label follows.
    """

    id: str
    frame: str
    operator: str
    kind: str
    model: str
    district: str
    direction: str
    category: str
    why: str


def pairs(seed: int, count: int) -> tuple[Pair, ...]:
    """The first `count` pairs of the series that starts from `seed`, no two with the same texts.

    Raises:
        ValueError: if the grammar cannot make so many.
    """
    made = tuple(
        labelled(edit, f"G{number:04}")
        for number, edit in zip(range(1, count + 1), edits(seed), strict=False)
    )
    if len(made) < count:
        raise ValueError(f"the grammar makes {len(made)} pairs from seed {seed}, not {count}")
    return made


def labelled(edit: Edit, name: str) -> Pair:
    """The pair that an edit makes, judged by what differs between its states."""
    found = changes(edit.before, edit.after)
    kinds = sorted({change.direction for change in found})
    direction = kinds[0] if len(kinds) == 1 else "mixed" if kinds else "neutral"
    worst = next((change for change in found if change.direction == "weakens"), None)
    chosen = worst or (found[0] if found else None)
    form = f"only the form differs ({', '.join(edit.forms)})"
    return Pair(
        id=name,
        frame=edit.before.frame.id,
        operator=" + ".join((*(change.operator for change in found), *edit.forms)),
        kind=edit.before.frame.kind,
        model=render(edit.before),
        district=render(edit.after),
        direction=direction,
        category=chosen.category if chosen else "editorial",
        why="; ".join(change.why for change in found) or form,
    )


def edits(seed: int) -> Iterator[Edit]:
    """Distinct edits without end, until the grammar is exhausted."""
    chance = random.Random(seed)
    used: Counter[str] = Counter()
    makers: dict[str, Callable[[], Edit | None]] = {
        "directional": partial(_directional, _deck(chance, _sites()), chance, used),
        "composed": partial(_composed, _deck(chance, _sites()), chance, used),
        "neutral": partial(_neutral, _deck(chance, list(frames())), chance),
        "mixed": partial(_mixed, _deck(chance, list(frames())), chance),
    }
    plan = _deck(chance, list(PLAN))
    seen: set[frozenset[str]] = set()
    idle = 0
    while idle < PATIENCE:
        edit = makers[next(plan)]()
        texts = frozenset((render(edit.before), render(edit.after))) if edit else frozenset()
        if edit is None or len(texts) < 2 or texts in seen:
            idle += 1
            continue
        seen.add(texts)
        idle = 0
        yield edit


def _deck(chance: random.Random, cards: list[Card]) -> Iterator[Card]:
    """The cards in random order, all of them before any comes again, without end."""
    while True:
        yield from chance.sample(cards, len(cards))


def _sites() -> list[tuple[Frame, int]]:
    """Every slot of every frame, more often where it has more edits."""
    return [
        (frame, index)
        for frame in frames()
        for index, slot in enumerate(frame.slots)
        for _ in range(_breadth(slot))
    ]


def _breadth(slot: Slot) -> int:
    if isinstance(slot, Scale):
        return len(slot.values) - 1
    return 4 if slot.swappable else 2


def _directional(
    sites: Iterator[tuple[Frame, int]], chance: random.Random, used: Counter[str]
) -> Edit | None:
    """An edit of the next slot, by the operator that was used least so far."""
    frame, index = next(sites)
    starts = [start(frame, chance, (index,)) for _ in range(STARTS)]
    found = [
        edit
        for before in starts
        for at, after in directional(before)
        if at == index
        for edit in (Edit(before, after), Edit(after, before))
    ]
    names = [changes(edit.before, edit.after)[0].operator for edit in found]
    if not found:
        return None
    rarest = min(used[name] for name in names)
    rare = [number for number, name in enumerate(names) if used[name] == rarest]
    number = chance.choice(rare)
    used[names[number]] += 1
    return found[number]


def _composed(
    sites: Iterator[tuple[Frame, int]], chance: random.Random, used: Counter[str]
) -> Edit | None:
    edit = _directional(sites, chance, used)
    return _reworded(edit, chance, chance.choice((1, 1, 2))) if edit else None


def _neutral(deck: Iterator[Frame], chance: random.Random) -> Edit | None:
    before = start(next(deck), chance, ())
    return _reworded(Edit(before, before), chance, chance.choice((1, 1, 1, 2)))


def _reworded(edit: Edit, chance: random.Random, times: int) -> Edit | None:
    """The edit with that many neutral operators on top, each of another name."""
    for _ in range(times):
        found = [
            (name, after)
            for name, after in neutral(edit.after)
            if name not in edit.forms and differs(edit.after, after)
        ]
        if not found:
            return None
        names = sorted({name for name, _ in found})
        weights = [1 if name.startswith("style-") else 8 for name in names]
        wanted = chance.choices(names, weights)[0]
        after = chance.choice([state for name, state in found if name == wanted])
        edit = Edit(edit.before, after, (*edit.forms, wanted))
    return edit


def _mixed(deck: Iterator[Frame], chance: random.Random) -> Edit | None:
    frame = next(deck)
    slots = [index for index, slot in enumerate(frame.slots) if slot.role != "negation"]
    edited = chance.sample(slots, min(2, len(slots)))
    before = start(frame, chance, ())
    after = before
    for index in edited:
        options = [
            state for at, state in directional(after) if at == index and differs(after, state)
        ]
        if not options:
            return None
        after = chance.choice(options)
    found = {change.direction for change in changes(before, after)}
    return Edit(before, after) if found == {"weakens", "strengthens"} else None


def categories() -> frozenset[str]:
    """Every category that a pair can have."""
    places = ("extended-deadline", "shortened-deadline", "removed-provision", "added-provision")
    return frozenset((*CATEGORIES.values(), *places, "editorial"))


def main() -> None:
    """Prints pairs as JSON lines."""
    parser = argparse.ArgumentParser(description="Print labelled pairs as JSON lines.")
    parser.add_argument("--count", type=int, default=50, help="how many pairs")
    parser.add_argument("--seed", type=int, default=1, help="where the series starts")
    wanted = parser.parse_args()
    for pair in pairs(wanted.seed, wanted.count):
        print(json.dumps(asdict(pair), ensure_ascii=False))


if __name__ == "__main__":
    main()
