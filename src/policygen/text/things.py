"""Things of the field and what they are a kind of: a classroom is a place of the school building."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

_LONGEST = 5  # words of a wording


@dataclass(frozen=True, slots=True)
class ThingHit:
    """A thing named by the words `start` to `end` (numbers of the words given)."""

    thing: str
    start: int
    end: int


@dataclass(frozen=True)
class Things:
    """All things, ready for matching.

    Arguments:
        named: stems of a wording -> the thing.
        above: thing -> every broader thing.
        themes: thing -> its theme.
        parts: thing -> the things that it is made of: whoever names all of them names it.
        in_duty: theme -> what naming such a thing in a duty does: "asks", "reach" or "unknown".
    """

    named: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    above: Mapping[str, frozenset[str]] = field(default_factory=dict)
    themes: Mapping[str, str] = field(default_factory=dict)
    in_duty: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def find(self, words: Sequence[str]) -> tuple[ThingHit, ...]:
        """The things that a row of stems names, in order; of overlapping ones the longest from the left."""
        hits: list[ThingHit] = []
        at = 0
        while at < len(words):
            for size in range(min(_LONGEST, len(words) - at), 0, -1):
                thing = self.named.get(tuple(words[at : at + size]))
                if thing is not None:
                    hits.append(ThingHit(thing, at, at + size))
                    at += size
                    break
            else:
                at += 1
        return tuple(hits)

    def covers(self, broad: Iterable[str], narrow: Iterable[str]) -> bool:
        """Whether each of the narrow things is one of the broad ones, or a kind of one."""
        wide = set(broad)
        wide |= {whole for whole, parts in self.parts.items() if parts <= wide}
        return all(thing in wide or self.above[thing] & wide for thing in narrow)


def build_things(
    files: Iterable[Mapping[str, Any]], stems_of: Callable[[str], tuple[str, ...]]
) -> Things:
    """Compile the data of the folder `scales/things` (already validated).

    Arguments:
        stems_of: gives the stems under which words stand in a text that was read.

    Raises:
        ValueError: a thing is named as broader that no file has.
    """
    named: dict[tuple[str, ...], str] = {}
    direct: dict[str, tuple[str, ...]] = {}
    themes: dict[str, str] = {}
    in_duty: dict[str, str] = {}
    parts: dict[str, frozenset[str]] = {}
    for data in files:
        in_duty[data["theme"]] = data["in_duty"]
        for one in data["things"]:
            thing = one["thing"]
            themes[thing] = data["theme"]
            direct[thing] = tuple(one.get("of", ()))
            if "parts" in one:
                parts[thing] = frozenset(one["parts"])
            for words in (thing, *one.get("also", ())):
                named[stems_of(words)] = thing
    for thing, broader in direct.items():
        for other in broader:
            if other not in direct:
                raise ValueError(f"{thing!r} is a kind of {other!r}, which no file names")
    above = {thing: frozenset(_above(thing, direct)) for thing in direct}
    return Things(named, above, themes, in_duty, parts)


def _above(thing: str, direct: Mapping[str, tuple[str, ...]]) -> set[str]:
    seen: set[str] = set()
    todo = list(direct[thing])
    while todo:
        broader = todo.pop()
        if broader not in seen:
            seen.add(broader)
            todo += direct[broader]
    return seen
