"""What a rule is: it explains one sort of difference, with examples that prove it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policygen.change import Difference
from policygen.finding import Category, Direction
from policygen.policy import Kind
from policygen.text.lexicon import Scale


@dataclass(frozen=True, slots=True)
class Example:
    """Two versions of a provision, as they would stand in a policy."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may use to explain a difference.

    Arguments:
        kind: what the provision does.
        term: the term that it defines, or "".
        direction: the verdict that the places and orders gave.
        scale: the scale concerned, or None.
        removed, added: the words that differ, as they stand in the two documents.
        reach: of a duty, whether the words say when it applies; else they say what it asks.
        before, after: the whole passages, each with the stem that it completes; "" for none.
        holder: whose right a permission is, or on whom a duty or a ban lies, if not on the school:
            "parent", "student" or "person"; else "".
        right: whether it is a right, and no burden.
    """

    kind: Kind
    term: str
    direction: Direction
    scale: Scale | None
    removed: str
    added: str
    reach: bool = False
    before: str = ""
    after: str = ""
    holder: str = ""
    right: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a rule says of a difference.

    Arguments:
        why: what the change does to the reach of the provision, in plain sentences.
        situation: the situation that the two texts treat differently, without the outcome; "" if
            the rule can't name one.
        category: where the rule knows a better one than the kind of provision gives.
        outcome: what the text that protects says of the situation, and what the other one says,
            where the kind of provision doesn't tell.
    """

    why: str
    situation: str
    category: Category | None = None
    outcome: tuple[str, str] | None = None


Explain = Callable[[Difference, Context], Explanation | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it watches, why that matters, examples, and how it explains a difference.

    Arguments:
        id: short name for what it watches, used in reports.
        watches: what it looks at, in one sentence.
        matters: why that matters to a student.
        weakens, strengthens: examples of each direction (at least one each).
        neutral: examples in which it must stay silent (at least one).
        explain: gives the explanation, or None where the difference isn't this rule's.
        order: rules with a lower number are asked first.
    """

    id: str
    watches: str
    matters: str
    weakens: tuple[Example, ...]
    strengthens: tuple[Example, ...]
    neutral: tuple[Example, ...]
    explain: Explain
    order: int


def rule(
    *,
    id: str,
    watches: str,
    matters: str,
    weakens: tuple[Example, ...],
    strengthens: tuple[Example, ...],
    neutral: tuple[Example, ...],
    order: int = 50,
) -> Callable[[Explain], Rule]:
    """Make a rule of an explaining function; every argument but `order` is required.

    Raises:
        ValueError: a list of examples is empty.
    """
    if not (weakens and strengthens and neutral):
        raise ValueError(f"rule {id!r} needs examples that weaken, strengthen and stay neutral")

    def make(explain: Explain) -> Rule:
        return Rule(id, watches, matters, weakens, strengthens, neutral, explain, order)

    return make
