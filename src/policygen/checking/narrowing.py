"""Finds what is added to a definition that was whole before: a condition, a purpose, a share of the time.

"Seclusion is confinement alone in a room that the student can't leave, once a class period has passed": the words
before "once" say all that the law says, so that whatever stands behind it lets less come under the term.
"""

from __future__ import annotations

from collections.abc import Sequence

from policygen.checking.spec import Guide, Spec
from policygen.checking.units import Unit
from policygen.text.light import LIGHT

NARROWED = "The policy's definition asks for something besides what the law's asks for."
USUAL = "The policy's definition holds as a rule only; the law's holds in every case."
_WIDENS = frozenset(
    "even or whether matter regardless not".split()
)  # stems before a clause that adds
_CONCEDES = frozenset("even whether matter regardless".split())
_NEAR = 8  # stems back in which a concession opens: "even if it lasts only while ..."
_STOPS = (" . ", " ; ", " : ")


def narrowed(mains: Sequence[Unit], spec: Spec, guide: Guide) -> tuple[Unit, str] | None:
    """The passage of a definition that asks for more than its whole core, and why, if there is one."""
    if not spec.parts:
        return None
    for unit in mains:
        if unit.own.startswith(guide.vocabulary.stems("only when")) and unit.passage.cell:
            return unit, NARROWED
        if _usually(unit, spec, guide):
            return unit, USUAL
        if unit.says(guide.group("narrow-quality")) and not unit.says(
            guide.group("whatever-degree")
        ):
            return unit, NARROWED
        if _conditioned(unit, spec, guide):
            return unit, NARROWED
    return None


def _usually(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether a passage with the definition's core tells it of the usual case alone."""
    plain = guide.group("usual-form").sub("", guide.group("usual-way").sub("", unit.own))
    return unit.says(spec.find) and bool(guide.group("usual-in-definition").search(plain))


def _conditioned(unit: Unit, spec: Spec, guide: Guide) -> bool:
    excluded = spec.options.get("excluded")
    core, leaves_out = guide.group("definition-core"), guide.group("excludes")
    for found in guide.group("narrowing-marker").finditer(unit.own):
        head, clause = unit.own[: found.start()], _clause(unit.own[found.start() :])
        whole = spec.find.search(head) and all(part.search(head) for part in spec.parts.values())
        before = head.split()
        if not whole or _WIDENS & set(before[-2:]) or _CONCEDES & set(before[-_NEAR:]):
            continue
        if (excluded is not None and excluded.search(clause)) or leaves_out.search(clause):
            continue
        words = [w for w in clause.split() if w.isalnum() and w not in LIGHT]
        if clause.startswith("once ") or any(not core.fullmatch(f"{word} ") for word in words):
            return True
    return False


def _clause(text: str) -> str:
    """The words up to the next stop."""
    ends = [text.find(stop) for stop in _STOPS if stop in text]
    return text[: min(ends)] + " " if ends else text
