"""The edits of a state: those that change what one slot means, and those that leave the meaning."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

from tests.corpus.frames import Frame, Items, Scale
from tests.corpus.states import Choice, Level, Members, State, can_list, render, usual
from tests.corpus.styles import OPTIONS, alternatives, sampled

# A provision with such a slot off its usual value takes no other deviation: "may, when
# practicable, be encouraged" is no policy, and a negated prohibition turns its other slots around.
LONELY = ("negation", "modality", "hedge", "request")
# Layouts are for lists that a page would print as lists.
LISTABLE = 2
# "Any one of these" over a longer list is no policy.
LONGEST_EITHER = 3
# The edits of form alone, by name: all of them must occur in the corpus, and stand under law 5.
FORMS = tuple(
    sorted(
        (
            "clause-order",
            "deadline-wording",
            "duty-verb",
            "item-order",
            "list-layout",
            "moved-sentence",
            "number-phrase",
            "only-if",
            "split-merge",
            "synonym",
            "voice",
            *(f"style-{name}" for name in OPTIONS),
        )
    )
)


def with_choice(state: State, index: int, choice: Choice) -> State:
    """The state with another choice in the slot of that index."""
    choices = (*state.choices[:index], choice, *state.choices[index + 1 :])
    return replace(state, choices=choices)


def directional(state: State) -> Iterator[tuple[int, State]]:
    """(Index of the slot, state) of everything that differs from a state in one slot's meaning."""
    for index, slot in enumerate(state.frame.slots):
        for choice in _other_choices(slot, state.choices[index]):
            after = with_choice(state, index, choice)
            if after.sound() and state.frame.shows(state.text, slot.name):
                yield index, after


def _other_choices(slot: Scale | Items, old: Choice) -> Iterator[Choice]:
    if isinstance(slot, Scale) and isinstance(old, Level):
        for level in range(len(slot.values)):
            if level != old.index:
                yield Level(level)
    if isinstance(slot, Items) and isinstance(old, Members):
        fixed = _fixed(slot, old)
        if len(old.order) > slot.least:
            for item in old.order:
                if item in fixed:
                    continue
                order = tuple(each for each in old.order if each != item)
                yield replace(old, order=order, layout=_layout(order, old.layout))
        for item in range(len(slot.items)):
            if item not in old.order and item not in fixed:
                yield replace(old, order=(*old.order, item))
        if slot.swappable and LISTABLE <= len(old.order) <= LONGEST_EITHER:
            yield replace(old, joiner="or" if old.joiner == "and" else "and")


def _fixed(slot: Items, old: Members) -> tuple[int, ...]:
    """Items that must stay as they are for the label to be certain.

    Where either of two recipients is enough, adding the parent (the first) takes certainty from
    the other but may bring word to the parent: people disagree on what that is.
    """
    return (0,) if slot.role == "recipient" and old.joiner == "or" else ()


def _layout(order: tuple[int, ...], layout: str) -> str:
    return layout if len(order) >= LISTABLE else "sentence"


def neutral(state: State) -> Iterator[tuple[str, State]]:
    """(Operator, state) of everything that differs from a state in form alone."""
    for name, _ in state.frame.texts:
        if name != state.text:
            after = replace(state, text=name)
            if after.sound() and _still_fits(after):
                yield name or state.text, after
    for index, slot in enumerate(state.frame.slots):
        for name, choice in _other_forms(state, slot, state.choices[index]):
            yield name, with_choice(state, index, choice)
    for name, style in alternatives(state.style):
        yield name, replace(state, style=style)


def _still_fits(state: State) -> bool:
    """Whether every list that stands one item a line may stand so in this template."""
    return all(
        choice.layout == "sentence" or can_list(state, slot)
        for slot, choice in zip(state.frame.slots, state.choices, strict=True)
        if isinstance(slot, Items) and isinstance(choice, Members)
    )


def _other_forms(state: State, slot: Scale | Items, old: Choice) -> Iterator[tuple[str, Choice]]:
    if isinstance(slot, Scale) and isinstance(old, Level):
        for paraphrase in range(len(slot.values[old.index])):
            if paraphrase != old.paraphrase:
                yield slot.paraphrase, Level(old.index, paraphrase)
    if isinstance(slot, Items) and isinstance(old, Members) and len(old.order) >= LISTABLE:
        rotated = (*old.order[1:], old.order[0])
        for order in {rotated, old.order[::-1]} - {old.order}:
            yield "item-order", replace(old, order=order)
        if can_list(state, slot):
            for layout in ("sentence", "bullets", "letters"):
                if layout != old.layout:
                    yield "list-layout", replace(old, layout=layout)


def start(frame: Frame, chance: random.Random, edited: tuple[int, ...]) -> State:
    """A frame as some policy may have it: any choice in the slots to be edited, a few elsewhere."""
    state = replace(usual(frame), style=sampled(chance))
    alone = any(frame.slots[index].role in LONELY for index in edited)
    for index, slot in enumerate(frame.slots):
        free = index in edited or (not alone and chance.random() < 0.2 and _may_deviate(slot))
        if not free:
            continue
        choice = _any_choice(slot, state.choices[index], chance)
        moved = with_choice(state, index, choice)
        state = moved if moved.sound() else state
    forms = [after for _, after in neutral(state) if after.style == state.style]
    if forms and chance.random() < 0.35:
        state = chance.choice(forms)
    return state


def _may_deviate(slot: Scale | Items) -> bool:
    return slot.role not in LONELY


def _any_choice(slot: Scale | Items, old: Choice, chance: random.Random) -> Choice:
    if isinstance(slot, Scale):
        return Level(chance.randrange(len(slot.values)))
    assert isinstance(old, Members)
    smallest = max(slot.least, 1) if slot.wrap == "{}" else slot.least
    size = chance.randint(smallest, len(slot.items))
    order = tuple(sorted(chance.sample(range(len(slot.items)), size)))
    swapped = slot.swappable and size <= LONGEST_EITHER
    joiner = chance.choice(("and", "or")) if swapped else slot.joiner
    return Members(order, joiner)


def differs(before: State, after: State) -> bool:
    """Whether two states make different texts."""
    return render(before) != render(after)
