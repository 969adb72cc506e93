"""Checks the product's own data against a JSON Schema and tells every problem with its line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

Key = tuple[str | int, ...]
Lines = Mapping[Key, int]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault of a data file: the file, the line (from 1), and what is wrong, as a sentence."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.what}"


def problems(
    data: object, schema: Mapping[str, Any], lines: Lines, file: str
) -> tuple[Problem, ...]:
    """Everything in `data` that breaks `schema`, by line.

    Arguments:
        data: plain data as read from YAML.
        schema: a JSON Schema, draft 2020-12.
        lines: line of each key and list entry; the empty key is the whole file.
        file: what messages call the file.
    """
    from jsonschema import Draft202012Validator  # 0.1 s, and only the data's door needs it

    found = Draft202012Validator(schema).iter_errors(data)
    return tuple(sorted({p for error in found for p in _told(error, lines, file)}))


def _told(error: ValidationError, lines: Lines, file: str) -> list[Problem]:
    """One error of the validator as problems; unknown keys and missing ones are told one by one."""
    place: Key = tuple(error.absolute_path)
    asked: Any = error.validator_value
    if error.validator == "additionalProperties" and isinstance(error.instance, dict):
        around: Any = error.schema
        allowed = sorted(around.get("properties", {}))
        return [
            Problem(file, _line(lines, (*place, key)), _unknown(key, allowed))
            for key in error.instance
            if key not in allowed
        ]
    name = _name(place)
    if error.validator == "required" and isinstance(error.instance, dict):
        missing = [key for key in asked if key not in error.instance]
        told = ", ".join(f"{key!r}" for key in missing)
        what = f"{name} lacks {told}"
    elif error.validator == "enum":
        choices = ", ".join(f"{choice!r}" for choice in asked)
        what = f"{name} is {error.instance!r}; allowed are {choices}"
    elif error.validator == "type":
        what = f"{name} is {_kind(error.instance)}; expected {_expected(asked)}"
    elif error.validator == "pattern":
        what = f"{name} is {error.instance!r}, which doesn't have the form {asked}"
    else:
        what = f"{name}: {error.message}"
    return [Problem(file, _line(lines, place), what)]


def _unknown(key: str, allowed: list[str]) -> str:
    near = get_close_matches(key, allowed, n=1)
    guess = f" (did you mean {near[0]!r}?)" if near else ""
    return f"unknown key {key!r}{guess}; allowed are {', '.join(map(repr, allowed))}"


def _name(place: Key) -> str:
    """A place as people write it: `values[2].phrases`."""
    name = ""
    for part in place:
        name += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if name else part
    return repr(name) if name else "the file"


_KINDS = {
    dict: "a mapping",
    list: "a list",
    str: "text",
    bool: "true or false",
    type(None): "empty",
}
_EXPECTED = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "boolean": "true or false",
    "integer": "a whole number",
    "number": "a number",
    "null": "nothing",
}


def _kind(value: object) -> str:
    return _KINDS.get(type(value), "a number")


def _expected(types: str | list[str]) -> str:
    names = [types] if isinstance(types, str) else types
    return " or ".join(_EXPECTED.get(name, name) for name in names)


def _line(lines: Lines, place: Key) -> int:
    """The line of a place, or of the nearest thing around it that has one."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place, 1)
