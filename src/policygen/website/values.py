"""Values as pages show them: in words, as a mark and a shade on the map, with what they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policygen.law.nouns import Value, Variable
from policygen.law.on import Standing
from policygen.law.table import told as key_of
from policygen.render.law import told

SHADES = 5  # s0 (protects least) to s4 (protects most); "none" where nothing is stated
_KINDS = ("statute", "regulation", "guidance", "none")

CERTAINTY = {
    "A": "primary text",
    "B": "official summary",
    "C": "secondary source",
}


@dataclass(frozen=True, slots=True)
class Category:
    """One value of a variable as maps, filters and legends name it.

    Arguments:
        key: as exports write it ("" for none).
        label: in words.
        mark: a sign or two for a small tile.
        shade: "s0" to "s4" by what it does for the student, "none" where nothing is stated, "plain"
            where values have no order.
        states: ids of the states that have it.
    """

    key: str
    label: str
    mark: str
    shade: str
    states: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """What a value rests on: a class for the style sheet, a short word, and a sentence."""

    kind: str
    short: str
    text: str


def categories(variable: Variable, column: Mapping[str, Standing]) -> tuple[Category, ...]:
    """The values of a variable, from the least protective to the most, then "not stated".

    Arguments:
        column: each state's value.
    """
    holders: dict[str, list[str]] = {}
    values: dict[str, Value] = {}
    for state, one in column.items():
        holders.setdefault(key_of(one.value), []).append(state)
        values[key_of(one.value)] = one.value
    ordered = _in_order(variable, values)
    stated = [key for key in ordered if key]
    found = []
    for number, key in enumerate(stated):
        rank = number + 1
        found.append(
            Category(
                key,
                told(variable, values[key]).capitalize(),
                _mark(variable, values[key], rank),
                _shade(variable, number, len(stated)),
                tuple(holders.get(key, ())),
            )
        )
    if "" in holders:
        found.append(Category("", "Not stated", "–", "none", tuple(holders[""])))
    return tuple(found)


def _in_order(variable: Variable, values: dict[str, Value]) -> list[str]:
    if variable.type == "boolean":
        values.setdefault("true", True)
        values.setdefault("false", False)
        keys = ["false", "true"]
    elif variable.type == "choice":
        for name, _ in variable.values:
            values.setdefault(name, name)
        keys = [name for name, _ in variable.values]
    elif variable.type == "integer":
        numbers = {key: value for key, value in values.items() if isinstance(value, int)}
        keys = sorted(numbers, key=lambda key: numbers[key])
    else:
        keys = sorted((key for key in values if key), key=_strength, reverse=True)
    return list(reversed(keys)) if variable.higher_protects == "less" else keys


def _strength(key: str) -> tuple[int, ...]:
    """Lists of authorities: what rests on a statute last, so that it is shaded most."""
    ranks = tuple(_KINDS.index(part) if part in _KINDS else len(_KINDS) for part in key.split(";"))
    return (*ranks, -len(ranks))


def _mark(variable: Variable, value: Value, rank: int) -> str:
    if isinstance(value, bool):
        return "●" if value else "○"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, tuple):
        return "".join(part[0].upper() if part != "none" else "–" for part in value)
    return str(rank)


def _shade(variable: Variable, number: int, count: int) -> str:
    if count == 1:
        return f"s{SHADES - 1}"
    if variable.type == "boolean":
        return f"s{SHADES - 2}" if number else "s0"
    return f"s{round(number * (SHADES - 1) / (count - 1))}"


def words(variable: Variable, value: Value) -> str:
    """A value in words."""
    return told(variable, value)


def basis(one: Standing, effective: bool) -> Basis:
    """What a value rests on, for a reader: never a value of 2018 without that year.

    Arguments:
        effective: whether its date is the day of effect, and not that of the text that was seen.
    """
    if one.basis == "changed":
        when = f"in effect {day(one.as_of)}" if effective else f"seen in a text of {day(one.as_of)}"
        return Basis("changed", "changed", f"changed since January 2018; {when}")
    if one.basis == "confirmed":
        when = "in effect" if effective else "confirmed by a text of"
        return Basis("confirmed", "confirmed", f"as in January 2018; {when} {day(one.as_of)}")
    if one.basis.startswith("fuller text"):
        text = f"from a fuller text, {day(one.as_of)}; not a change of law"
        return Basis("fuller", "fuller text", text)
    if one.basis.startswith("2018, before the law changed"):
        changed = one.basis.partition("(")[2].partition(")")[0]
        when = f"seen {day(changed[5:])}" if changed.startswith("seen ") else day(changed)
        text = f"as of January 2018, before the law changed ({when}); not confirmed since"
        return Basis("before", "2018, law changed since", text)
    if one.basis == "2018":
        return Basis("old", "2018", "as of January 2018")
    return Basis("old", "2018", "as of January 2018, not confirmed since")


_MONTHS = (
    "January February March April May June July August September October November December".split()
)


def day(date: str) -> str:
    """A date, perhaps partial, in words: "28 August 2021", "March 2025", "2024"."""
    parts = date.split("-")
    if len(parts) == 1 or not all(part.isdigit() for part in parts):
        return date
    month = _MONTHS[int(parts[1]) - 1]
    return f"{int(parts[2])} {month} {parts[0]}" if len(parts) == 3 else f"{month} {parts[0]}"
