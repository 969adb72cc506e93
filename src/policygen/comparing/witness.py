"""Says in plain words which situation the two texts treat differently, and how."""

from __future__ import annotations

from policygen.change import Difference
from policygen.policy import Kind
from policygen.rule import Context

# What each kind of provision makes of a situation, by whether it protects the student in it.
_OUTCOMES: dict[Kind, tuple[str, str]] = {
    Kind.PROTECTED_DEFINITION: ("that counts as {term}", "that does not count as {term}"),
    Kind.SAFE_HARBOUR: ("that does not pass as {term}", "that passes as {term}"),
    Kind.TRIGGER: ("that is not {term}", "that is {term}, and allows what {term} allows"),
    Kind.PERMISSION: ("that is not permitted", "that is permitted"),
    Kind.PROHIBITION: ("that is forbidden", "that is not forbidden"),
    Kind.DUTY: ("that breaks the policy", "that is in order"),
    Kind.STATEMENT: ("that is covered", "that is not covered"),
}


def tell(situation: str, effect: int, kind: Kind, term: str) -> str:
    """The situation with its outcome under both texts; "" without a situation or a direction.

    Arguments:
        situation: what is the case, without a capital or a full stop.
        effect: +1 if the later text protects the student in it, -1 if the earlier one does.
    """
    if not situation or not effect:
        return ""
    protects, does_not = (text.format(term=_named(term)) for text in _OUTCOMES[kind])
    before, after = (protects, does_not) if effect < 0 else (does_not, protects)
    head = situation[0].upper() + situation[1:]
    return f"{head}: under the model {before}; under the district's text {after}."


def _named(term: str) -> str:
    lower = term.lower() if not term.isupper() else term
    return lower or "what this provision defines"


def words_of(
    difference: Difference, texts: tuple[dict[int, str], dict[int, str]]
) -> tuple[str, str]:
    """The words that differ, as they stand in the passages of the earlier and the later text."""
    return _span(difference.removed, texts[0]), _span(difference.added, texts[1])


def _span(placed: tuple[object, ...], texts: dict[int, str]) -> str:
    if not placed:
        return ""
    passage = placed[0].passage  # type: ignore[attr-defined]
    inside = [p.unit for p in placed if p.passage == passage]  # type: ignore[attr-defined]
    start, end = min(u.start for u in inside), max(u.end for u in inside)
    return texts[passage][start:end]


def concerned(context: Context) -> str:
    """The term of a context, in words."""
    return _named(context.term)
