"""Base provisions with typed slots, read from the tables in `provisions/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "provisions"
KINDS = (
    "protected-definition",
    "safe-harbour",
    "trigger",
    "permission",
    "prohibition",
    "duty",
)


@dataclass(frozen=True, slots=True)
class Scale:
    """A slot whose values are ordered.

    Arguments:
        name: of the slot in the frame's text.
        role: what the slot is (condition, deadline, recipient, ...).
        form: how it is expressed (adjective, clause, ...), or "".
        values: rising in the role's own quantity; each is a tuple of paraphrases.
        at: index of the usual value.
        paraphrase: name of the neutral operator that exchanges paraphrases.
    """

    name: str
    role: str
    form: str
    values: tuple[tuple[str, ...], ...]
    at: int
    paraphrase: str


@dataclass(frozen=True, slots=True)
class Items:
    """A slot that holds a set of items.

    Arguments:
        name, role, form: as in `Scale`.
        items: all that can stand in it.
        joiner: "and" or "or".
        swappable: whether exchanging "and" and "or" is a meaningful edit here.
        least: smallest number of items.
        usual: how many of the items stand in it usually (the first ones).
        wrap: the sentence around the items, with "{}" for them.
    """

    name: str
    role: str
    form: str
    items: tuple[str, ...]
    joiner: str
    swappable: bool
    least: int
    usual: int
    wrap: str


Slot = Scale | Items


@dataclass(frozen=True, slots=True)
class Frame:
    """One base provision.

    Arguments:
        id: its name in the table.
        kind: one of `KINDS`.
        texts: (neutral operator that leads to it, template); the first one is the base, named "".
        needs: (name of a text, slot, index) that the slot must have for that text to be right.
        slots: in the order of the table.
    """

    id: str
    kind: str
    texts: tuple[tuple[str, str], ...]
    needs: tuple[tuple[str, str, int], ...]
    slots: tuple[Slot, ...]

    def template(self, name: str) -> str:
        """The template of that name."""
        return dict(self.texts)[name]

    def shows(self, name: str, slot: str) -> bool:
        """Whether the template of that name has the slot."""
        return f"{{{slot}}}" in self.template(name)


@cache
def frames() -> tuple[Frame, ...]:
    """All base provisions, by kind and then in the order of the tables."""
    return tuple(
        _frame(name, kind, raw)
        for kind in KINDS
        for name, raw in yaml.safe_load((FOLDER / f"{kind}.yaml").read_text("utf-8")).items()
    )


def _frame(name: str, kind: str, raw: dict[str, Any]) -> Frame:
    texts = (("", raw["text"]), *raw.get("also", {}).items())
    needs = tuple(
        (text, slot, index)
        for text, conditions in raw.get("also-when", {}).items()
        for slot, index in conditions.items()
    )
    slots = tuple(_slot(slot, spec) for slot, spec in raw["slots"].items())
    used = {found for _, text in texts for found in re.findall(r"\{(\w+)\}", text)}
    if used != {slot.name for slot in slots}:
        raise ValueError(f"{kind}.yaml: {name}: text and slots differ in {used}")
    return Frame(name, kind, texts, needs, slots)


def _slot(name: str, raw: dict[str, Any]) -> Slot:
    label = next(key for key in raw if key not in ("at", "variants"))
    role, _, form = label.partition(".")
    spec = raw[label]
    if isinstance(spec, dict):
        wrap = spec.get("wrap", "{}")
        return Items(
            name,
            role,
            form,
            tuple(spec["items"]),
            spec["join"],
            spec.get("swap", False),
            spec.get("least", 0 if wrap != "{}" else 1),
            raw.get("at", len(spec["items"])),
            wrap,
        )
    values = tuple((value,) if isinstance(value, str) else tuple(value) for value in spec)
    usual = "deadline-wording" if role == "deadline" else "synonym"
    return Scale(name, role, form, values, raw.get("at", 0), raw.get("variants", usual))
