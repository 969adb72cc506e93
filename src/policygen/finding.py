"""The nouns of a judgment, and the one table that says what a change means for a student."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from policygen.policy import Kind


class Effect(StrEnum):
    """What an edit does to the situations that a provision reaches."""

    NARROWS = "narrows"
    BROADENS = "broadens"
    NONE = "none"
    UNCLEAR = "unclear"


class Direction(StrEnum):
    """What an edit does to the student's protection."""

    WEAKENS = "weakens"
    STRENGTHENS = "strengthens"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"

    def flipped(self) -> Direction:
        """The direction of the same edit when the two texts change places."""
        return _FLIPPED.get(self, self)


_FLIPPED = {
    Direction.WEAKENS: Direction.STRENGTHENS,
    Direction.STRENGTHENS: Direction.WEAKENS,
}


class Severity(StrEnum):
    """How soon a reader should look at a finding."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    INFO = "info"


class Category(StrEnum):
    """The kinds of change that reports name."""

    NARROWED_PROTECTED_DEFINITION = "narrowed-protected-definition"
    BROADENED_PROTECTED_DEFINITION = "broadened-protected-definition"
    BROADENED_SAFE_HARBOUR = "broadened-safe-harbour"
    NARROWED_SAFE_HARBOUR = "narrowed-safe-harbour"
    BROADENED_TRIGGER = "broadened-trigger"
    NARROWED_TRIGGER = "narrowed-trigger"
    BROADENED_PERMISSION = "broadened-permission"
    NARROWED_PERMISSION = "narrowed-permission"
    WEAKENED_PROHIBITION = "weakened-prohibition"
    STRENGTHENED_PROHIBITION = "strengthened-prohibition"
    WEAKENED_DUTY = "weakened-duty"
    STRENGTHENED_DUTY = "strengthened-duty"
    EXTENDED_DEADLINE = "extended-deadline"
    SHORTENED_DEADLINE = "shortened-deadline"
    REMOVED_PROVISION = "removed-provision"
    ADDED_PROVISION = "added-provision"
    EDITORIAL = "editorial"


# What narrowing the reach of each kind of provision does. Broadening does the opposite.
# This table is the only place where the product's view of policy stands.
POLARITY: dict[Kind, Direction] = {
    Kind.PROTECTED_DEFINITION: Direction.WEAKENS,
    Kind.SAFE_HARBOUR: Direction.STRENGTHENS,
    Kind.TRIGGER: Direction.STRENGTHENS,
    Kind.PERMISSION: Direction.STRENGTHENS,
    Kind.PROHIBITION: Direction.WEAKENS,
    Kind.DUTY: Direction.WEAKENS,
    Kind.STATEMENT: Direction.NEUTRAL,
}


def direction_of(kind: Kind, effect: Effect) -> Direction:
    """The direction that an effect on a provision of this kind has for the student."""
    if effect is Effect.NONE:
        return Direction.NEUTRAL
    if effect is Effect.UNCLEAR:
        return Direction.UNCLEAR
    narrowing = POLARITY[kind]
    return narrowing if effect is Effect.NARROWS else narrowing.flipped()


_CATEGORIES: dict[tuple[Kind, Direction], Category] = {
    (Kind.PROTECTED_DEFINITION, Direction.WEAKENS): Category.NARROWED_PROTECTED_DEFINITION,
    (Kind.PROTECTED_DEFINITION, Direction.STRENGTHENS): Category.BROADENED_PROTECTED_DEFINITION,
    (Kind.SAFE_HARBOUR, Direction.WEAKENS): Category.BROADENED_SAFE_HARBOUR,
    (Kind.SAFE_HARBOUR, Direction.STRENGTHENS): Category.NARROWED_SAFE_HARBOUR,
    (Kind.TRIGGER, Direction.WEAKENS): Category.BROADENED_TRIGGER,
    (Kind.TRIGGER, Direction.STRENGTHENS): Category.NARROWED_TRIGGER,
    (Kind.PERMISSION, Direction.WEAKENS): Category.BROADENED_PERMISSION,
    (Kind.PERMISSION, Direction.STRENGTHENS): Category.NARROWED_PERMISSION,
    (Kind.PROHIBITION, Direction.WEAKENS): Category.WEAKENED_PROHIBITION,
    (Kind.PROHIBITION, Direction.STRENGTHENS): Category.STRENGTHENED_PROHIBITION,
    (Kind.DUTY, Direction.WEAKENS): Category.WEAKENED_DUTY,
    (Kind.DUTY, Direction.STRENGTHENS): Category.STRENGTHENED_DUTY,
    (Kind.STATEMENT, Direction.WEAKENS): Category.WEAKENED_DUTY,
    (Kind.STATEMENT, Direction.STRENGTHENS): Category.STRENGTHENED_DUTY,
}


def category_of(kind: Kind, direction: Direction) -> Category:
    """The name that reports give to a change of this direction in a provision of this kind."""
    return _CATEGORIES.get((kind, direction), Category.EDITORIAL)


@dataclass(frozen=True, slots=True)
class Where:
    """The place of a finding: page (or None), paragraph (from 1), character offsets in the text."""

    page: int | None
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FallenDuty:
    """A provision of the same policy that no longer reaches the witness."""

    text: str
    kind: Kind
    where: Where


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference between two policies, judged.

    Arguments:
        id: stable within a comparison ("F1", "F2", ...), in the order of the report.
        rule: id of the rule that explains it ("condition", "deadline", ...; "unexplained" for none).
        direction, category, severity: the verdict.
        kind: what sort of provision changed.
        term: the defined term concerned, or "".
        before, after: the smallest whole passages, at most 150 words; None where there is none.
        removed, added: the words that differ.
        message: the verdict in one sentence.
        why: what the change does to the reach of the provision.
        witness: one concrete situation that the two texts treat differently, or "".
        falls_away: provisions of the district's text that use the term.
        citation: the source of the model's passage, or "".
        where: place in the district's text (in the model's, for what was removed).
        confidence: "high", "medium" or "low".
        accepted: why the district stands by the wording, or "" (see `policygen.accept`).
        holder: whose right a permission is, or on whom a duty lies, if not on the school: "parent",
            "student" or "person"; else "". Reports tell of it in words; it is no part of the JSON.
        right: whether it is a right of the holder, and no burden.
    """

    id: str
    rule: str
    direction: Direction
    category: Category
    severity: Severity
    kind: Kind
    term: str
    before: str | None
    after: str | None
    removed: tuple[str, ...]
    added: tuple[str, ...]
    message: str
    why: str
    witness: str
    falls_away: tuple[FallenDuty, ...]
    citation: str
    where: Where
    confidence: str = "high"
    accepted: str = ""
    holder: str = ""
    right: bool = False
