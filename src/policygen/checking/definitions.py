"""Finds the definitions of a policy, in whatever form they stand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.checking.spec import Guide, Pattern
from policygen.checking.units import Unit
from policygen.text.definitions import find_definition

_LONGEST_TERM = 5
_QUOTED = re.compile(
    r"""\W*["“]([^"”]{3,40})[,.]?["”],?\s+(?:is|are|has|means?|includes?|covers?|consists|refers|describes"""
    r"""|denotes?|comprehends?|comprises?|embraces?|signif(?:y|ies)|extends?|reach(?:es)?|stands?|takes in"""
    r"""|shall (?:be )?[a-z]+|[–—-])(?=[\s,])"""
)
_VERBS = frozenset(("be", "have", "shall", "must", "may", "can"))  # stems that no label has
_BOTH_NAMES = re.compile(r"([^()]{3,40}?) \(([^()]{3,40})\)")  # "Hold (physical restraint)"
_NUMBER = re.compile(r"^\s*(?:[A-Z][.)]|\(?\d{1,3}(?:[.-]\d{1,3})*[.)]?)\s+")
_LABEL = 4  # stems of a label, with its stop
_SHORTEST = 3  # letters of a term


def blocks_of(units: Sequence[Unit], guide: Guide) -> tuple[tuple[str, tuple[Unit, ...]], ...]:
    """Each definition of a policy: the stems of its term, and the passages of its body."""
    out: list[tuple[str, list[Unit]]] = []
    open_path = ""
    for number, unit in enumerate(units):
        before = units[number - 1] if number else None
        term = _opens(unit, before, guide)
        if term and not (out and open_path == unit.path and _goes_on(term, out[-1], unit, guide)):
            out.append((term, [unit]))
            open_path = unit.path
        elif out and open_path == unit.path and not _rules(unit, out[-1][1][0], guide):
            out[-1][1].append(unit)
        else:
            open_path = "\0"
    return tuple((term, tuple(body)) for term, body in out)


def _rules(unit: Unit, first: Unit, guide: Guide) -> bool:
    """Whether a paragraph after a definition is a rule, where no heading tells definitions and rules apart."""
    if unit.passage.paragraph == first.passage.paragraph or unit.passage.stem:
        return False
    if guide.group("definitions").search(unit.path) or unit.says(guide.group("excludes")):
        return False
    practice = guide.group("defined-terms")
    if len(unit.own.split()) <= _LABEL and not practice.search(unit.own):
        return True  # "Rule 2." or "Grounds." opens another part
    return unit.says(guide.group("commands")) or unit.says(guide.group("permits-only"))


def _opens(unit: Unit, before: Unit | None, guide: Guide) -> str:
    """The stems of the term whose definition begins with this passage, or ""."""
    stems = guide.vocabulary.stems
    new_heading = before is None or before.path != unit.path
    asked = guide.group("asks-for-term")
    terms = guide.group("defined-terms")
    if new_heading and unit.leaf:
        bare = asked.sub("", unit.leaf).replace("be ", "").replace(". ", "")
        defining = asked.search(unit.leaf) or guide.group("definitions").search(unit.path)
        if defining and terms.fullmatch(bare):
            return bare
    if unit.passage.text.rstrip().endswith("?") and asked.search(unit.own):
        bare = asked.sub("", unit.own).replace("be ", "").replace(". ", "")
        return bare if terms.fullmatch(bare) else ""
    cell = _row_term(unit, guide)
    if cell is not None:
        return cell
    head = stems(unit.passage.text.partition(":")[0])
    placed = guide.group("definitions").search(unit.path)
    if placed and ": " in unit.passage.text and terms.fullmatch(head):
        return head
    bare = unit.own.replace(". ", "").replace(": ", "")
    short = 0 < len(bare.split()) <= _LONGEST_TERM and unit.passage.text[:1].isupper()
    short = short and not (before and before.path == unit.path and _is_label(before, guide))
    short = short and not guide.group("excludes").search(unit.own) and not unit.passage.stem
    clause = _opens_list(unit) or bool(_VERBS & set(bare.split()))
    short = short and (terms.fullmatch(bare) is not None or not clause)
    if short and guide.group("definitions").search(unit.path):
        return bare
    quoted = _QUOTED.match(unit.passage.text)
    if quoted and terms.fullmatch(stems(quoted[1])):
        return stems(quoted[1])
    spoken = guide.group("speaks-of-term").match(unit.own)
    if spoken:
        inner = terms.search(spoken.group())
        return inner.group() if inner else ""
    found = find_definition(unit.passage.text) if not unit.negative or unit.passage.term else None
    labelled = before is not None and before.path == unit.path and _is_label(before, guide)
    pointed = guide.group("pronouns").match(stems(found.term)) if found else None
    inner = guide.group("names-term").search(unit.own) if pointed else None
    if found and not inner and not (labelled and not terms.fullmatch(stems(found.term))):
        return stems(found.term) or ""
    named = guide.group("names-term").search(unit.own) or guide.group("opens-term").match(unit.own)
    listed = unit.passage.text[:1].islower()  # "In this policy seclusion is ...; restraint is ..."
    if not named and not labelled and (listed or guide.group("definitions").search(unit.path)):
        begins = guide.group("starts-term").match(unit.own)
        named = None if guide.group("regulates-term").search(unit.own) else begins
    if named:
        inner = terms.search(named.group())
        return inner.group() if inner else ""
    return ""


def _row_term(unit: Unit, guide: Guide) -> str | None:
    """The term that a row of a table of definitions begins with; "" for its other cells, None outside."""
    cell = unit.passage.cell
    if cell is None or not guide.group("definitions").search(unit.path):
        return None
    if cell.column:
        inner = guide.group("names-term").match(unit.own)
        return "" if not inner else None
    text = _NUMBER.sub("", unit.passage.text)
    both = _BOTH_NAMES.fullmatch(text.strip())
    for name in both.groups() if both else ():
        if guide.group("defined-terms").fullmatch(guide.vocabulary.stems(name)):
            return guide.vocabulary.stems(name)
    bare = guide.vocabulary.stems(text).replace(". ", "")
    return bare.replace(": ", "") if 0 < len(bare.split()) <= _LONGEST_TERM else ""


def _opens_list(unit: Unit) -> bool:
    """Whether a passage only announces what follows: "As used in this policy:"."""
    return unit.passage.text.rstrip().endswith(":")


def _is_label(unit: Unit, guide: Guide) -> bool:
    """Whether a passage is no more than a term that the next one explains: "Restrictive procedures." """
    return bool(
        guide.group("defined-terms").fullmatch(unit.own.replace(". ", "").replace(": ", ""))
    )


def _goes_on(term: str, last: tuple[str, list[Unit]], unit: Unit, guide: Guide) -> bool:
    """Whether what looks like a new definition belongs to the one before it."""
    if term == last[0] or guide.group("pronouns").fullmatch(term):
        return True
    if term.startswith(f"{last[0]}includ "):  # "Time-out includes both of the following: ..."
        return True
    if _QUOTED.match(unit.passage.text):
        return False
    if guide.group("excludes").search(term):  # "What isn't restraint: ..."
        return True
    if unit.passage.stem and unit.passage.stem in {one.passage.text for one in last[1]}:
        return True
    return bool(guide.group("excludes").search(unit.own)) and not guide.group("defines").search(
        unit.own
    )


def bodies(
    term: Pattern, blocks: Sequence[tuple[str, tuple[Unit, ...]]]
) -> tuple[tuple[Unit, ...], ...]:
    """The bodies of all definitions of a term."""
    return tuple(body for name, body in blocks if term.fullmatch(name))


def resolved(
    unit: Unit, blocks: Sequence[tuple[str, tuple[Unit, ...]]], guide: Guide
) -> tuple[Unit, ...]:
    """The definitions of the terms that a passage uses."""
    out: list[Unit] = []
    for name, body in blocks:
        used = len(name) > _SHORTEST and f" {name}" in f" {unit.full}"
        defining = guide.group("definitions").search(body[0].path) or guide.group(
            "defines-plainly"
        ).search(body[0].own)
        if used and defining and unit not in body:
            out += body[:2]
    return tuple(out)
