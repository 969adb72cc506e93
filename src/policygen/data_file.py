"""The one door to YAML: a data file as plain data that knows the line of each of its keys."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from policygen.data_schema import Key, Lines, Problem

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^---[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class DataFile:
    """One data file as plain data that knows its lines.

    Arguments:
        path: the file.
        data: its mapping (of a Markdown file: its front matter); empty if it couldn't be read.
        lines: line (from 1) of each key and list entry, by path of keys; `()` is the file.
        body: what follows the front matter; "" for YAML.
        problems: why it couldn't be read, if so.
    """

    path: Path
    data: Mapping[str, Any]
    lines: Lines = field(default_factory=dict)
    body: str = ""
    problems: tuple[Problem, ...] = ()

    def where(self, *place: str | int) -> str:
        """File and line of a key, for an error's `where`."""
        return f"{self.path}, line {self.lines.get(place, 1)}"


def read_data_file(path: Path) -> DataFile:
    """Read a YAML file, or the front matter of a Markdown file (`.md`); faults become `problems`.

    Texts, whole and decimal numbers, true, false and empty values are all there is: dates, "yes"
    and "no" stay texts; repeated keys and references to other values (`*name`) are faults.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it isn't UTF-8 text"
        return _unread(path, 1, f"can't be read: {reason}")
    return parse_data_file(path, text)


def parse_data_file(path: Path, text: str) -> DataFile:
    """What a data file with this text says, as in `read_data_file`.

    Arguments:
        path: its name, for the ending and for errors; it isn't read.
    """
    if path.suffix != ".md":
        return _parse(path, text, "")
    match = _FRONT_MATTER.match(text)
    if match is None:
        return _unread(path, 1, "doesn't begin with front matter between two lines '---'")
    return _parse(path, "\n" + match[1], text[match.end() :])


def _parse(path: Path, text: str, body: str) -> DataFile:
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return _unread(path, line, f"isn't sound YAML: {error.problem or error.context}")
    except yaml.YAMLError as error:
        return _unread(path, 1, f"isn't sound YAML: {error}")
    if not isinstance(node, yaml.MappingNode):
        return _unread(path, 1, "holds no mapping of keys to values")
    reading = _Reading(str(path))
    data = reading.value(node, ())
    return DataFile(path, data, reading.lines, body, tuple(reading.problems))


def _unread(path: Path, line: int, what: str) -> DataFile:
    return DataFile(path, {}, problems=(Problem(str(path), line, what),))


class _Reading:
    """Turns the nodes of one file into plain data, collecting lines and faults on the way."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Key, int] = {}
        self.problems: list[Problem] = []
        self._seen: set[int] = set()

    def value(self, node: yaml.Node, place: Key) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(place, line)
        if id(node) in self._seen:
            self.problems.append(Problem(self.file, line, "refers to another value; write it out"))
            return None
        self._seen.add(id(node))
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*place, index)) for index, item in enumerate(node.value)]
        return _scalar(node)

    def _mapping(self, node: yaml.MappingNode, place: Key) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in data:
                self.problems.append(Problem(self.file, line, f"the key {key!r} stands here twice"))
            self.lines[(*place, key)] = line
            data[key] = self.value(value_node, (*place, key))
        return data


def _scalar(node: yaml.Node) -> str | int | float | bool | None:
    text, kind = str(node.value), node.tag.rpartition(":")[2]
    if kind == "null":
        return None
    if kind == "bool" and text.lower() in ("true", "false"):
        return text.lower() == "true"
    if kind in ("int", "float"):
        try:
            return int(text) if kind == "int" else float(text)
        except ValueError:
            return text
    return text
