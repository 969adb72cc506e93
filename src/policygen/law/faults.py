"""Faults of the law data that a schema can't see: values outside the codebook, dates, missing states."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from policygen.data_file import DataFile
from policygen.data_schema import Problem
from policygen.law.dates import is_date
from policygen.law.nouns import Codebook, Variable

STATES = tuple(
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ "
    "NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split()
)
Scales = Mapping[str, tuple[str, ...]]
_DATES = ("effective", "as_of", "date", "in_force", "until", "operative")


def of_jurisdiction(file: DataFile, codebook: Codebook, scales: Scales) -> Iterator[Problem]:
    """The faults of one jurisdiction's file against the codebook and the scales."""
    data = file.data
    if data["state"] != file.path.stem:
        yield _at(
            file,
            f"'state' is {data['state']!r}; the file's name asks for {file.path.stem!r}",
            "state",
        )
    names = [variable.id for variable in codebook.variables]
    for name in data["values"]:
        if name not in names:
            yield _at(file, _unknown("variable", name, names), "values", name)
    for name in names:
        if name not in data["values"]:
            yield _at(file, f"'values' lacks {name!r}", "values")
    footnotes = {one["footnote"] for one in data["citations"]}
    for name, one in data["values"].items():
        variable = codebook.variable(name)
        if variable is not None:
            yield from _coded(file, variable, one, footnotes)
    yield from _definition(file, data, scales)
    for number, later in enumerate(data["since_2018"]["values"]):
        yield from _later(file, later, number, codebook)
    yield from dates(file)


def _coded(
    file: DataFile, variable: Variable, one: Mapping[str, Any], footnotes: set[str]
) -> Iterator[Problem]:
    place = ("values", variable.id)
    first, second = one["coded"]
    for key, value in (("value", one["value"]), ("coded", first), ("coded", second)):
        wrong = _wrong_value(variable, value)
        if wrong:
            yield _at(file, f"{variable.id!r}: {wrong}", *place, key)
    if first != second and "resolution" not in one:
        yield _at(
            file, f"{variable.id!r}: the coders differ, and 'resolution' doesn't say why", *place
        )
    if first == second and one["value"] != first and "resolution" not in one:
        yield _at(file, f"{variable.id!r}: 'value' isn't what both coders coded", *place, "value")
    if one.get("footnote") and one["footnote"] not in footnotes:
        yield _at(
            file,
            f"{variable.id!r}: footnote {one['footnote']} has no citation; add it to 'citations'",
            *place,
            "footnote",
        )


def _definition(file: DataFile, data: Mapping[str, Any], scales: Scales) -> Iterator[Problem]:
    defined = data["values"].get("defined", {}).get("value")
    definition = data.get("definition")
    if defined is True and definition is None:
        yield _at(file, "'defined' is true, and there is no 'definition'", "values", "defined")
    for scale, value in (definition or {}).get("scales", {}).items():
        yield from scale_faults(file, scale, value, scales, "definition", "scales", scale)


def scale_faults(
    file: DataFile, scale: str, value: str, scales: Scales, *place: str | int
) -> Iterator[Problem]:
    """The fault that a scale or its value doesn't exist."""
    if scale not in scales:
        yield _at(file, _unknown("scale", scale, list(scales)), *place)
    elif value not in scales[scale]:
        yield _at(
            file, _unknown(f"value of the scale {scale!r}", value, list(scales[scale])), *place
        )


def _later(
    file: DataFile, later: Mapping[str, Any], number: int, codebook: Codebook
) -> Iterator[Problem]:
    place = ("since_2018", "values", number)
    variable = codebook.variable(later["variable"])
    if variable is None:
        names = [one.id for one in codebook.variables]
        yield _at(file, _unknown("variable", later["variable"], names), *place, "variable")
        return
    wrong = _wrong_value(variable, later["value"])
    if wrong:
        yield _at(file, f"{variable.id!r}: {wrong}", *place, "value")
    if not later.get("citation") and not later.get("url") and not later.get("seen_in"):
        yield _at(file, f"{variable.id!r} lacks a 'citation', a 'url' or 'seen_in'", *place)
    if later["relation"] != "changed" and later.get("effective"):
        yield _at(
            file, f"{variable.id!r} didn't change, so it has no day of effect", *place, "effective"
        )


def dates(file: DataFile) -> Iterator[Problem]:
    """The dates of a file that don't exist, such as 2021-02-30."""
    for place, value in _texts(file.data, ()):
        if place and place[-1] in _DATES and not is_date(value):
            yield _at(
                file, f"{place[-1]!r} is {value!r}, which is no date; write YYYY-MM-DD", *place
            )


def missing_states(files: Mapping[str, DataFile], folder: str) -> Iterator[Problem]:
    """The jurisdictions that have no file."""
    for state in STATES:
        if state not in files:
            yield Problem(folder, 1, f"there is no file {state}.yaml")


def _wrong_value(variable: Variable, value: object) -> str:
    """Why a value is none of this variable's; "" if it is one."""
    if value is None:
        return "" if variable.nullable else "it can't be empty"
    allowed = [name for name, _ in variable.values]
    if variable.type == "boolean":
        return "" if isinstance(value, bool) else f"it is {value!r}; allowed are true and false"
    if variable.type == "integer":
        fits = isinstance(value, int) and not isinstance(value, bool) and value >= 0
        return "" if fits else f"it is {value!r}; expected a whole number"
    values = value if variable.type == "list" else [value]
    if not isinstance(values, list) or not values:
        return f"it is {value!r}; expected a list"
    wrong = [one for one in values if one not in allowed]
    return _unknown("value", str(wrong[0]), allowed) if wrong else ""


def _unknown(what: str, name: str, allowed: list[str]) -> str:
    near = get_close_matches(name, allowed, n=1)
    guess = f" (did you mean {near[0]!r}?)" if near else ""
    return f"unknown {what} {name!r}{guess}; allowed are {', '.join(map(repr, allowed))}"


def _texts(
    data: object, place: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*place, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from _texts(value, (*place, number))
    elif isinstance(data, str):
        yield place, data


def _at(file: DataFile, what: str, *place: str | int) -> Problem:
    key: tuple[str | int, ...] = place
    while key and key not in file.lines:
        key = key[:-1]
    return Problem(str(file.path), file.lines.get(key, 1), what)


def of_version(file: DataFile, sources: tuple[str, ...], scales: Scales) -> Iterator[Problem]:
    """The faults of one version of a law: name, repeated ids, scales, sources, dates."""
    data = file.data
    if data["id"] != file.path.stem:
        yield _at(
            file, f"'id' is {data['id']!r}; the file's name asks for {file.path.stem!r}", "id"
        )
    seen: set[str] = set()
    for number, element in enumerate(data["elements"]):
        place = ("elements", number)
        if element["id"] in seen:
            yield _at(file, f"the element {element['id']!r} stands here twice", *place, "id")
        seen.add(element["id"])
        if not element["id"].startswith(f"{data['state'].lower()}."):
            what = f"the element {element['id']!r} must begin with '{data['state'].lower()}.'"
            yield _at(file, what, *place, "id")
        for scale, value in element["floor"].get("scales", {}).items():
            yield from scale_faults(file, scale, value, scales, *place, "floor", "scales", scale)
        quotation = element.get("quotation")
        if quotation and quotation["source"] not in sources:
            what = _unknown("source", quotation["source"], list(sources))
            yield _at(file, what, *place, "quotation", "source")
    yield from dates(file)
