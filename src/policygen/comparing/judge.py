"""Makes findings of differences: direction, category, severity, reason, witness, what falls away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.change import Change, Difference
from policygen.comparing.flow import hanging_on, where_of
from policygen.comparing.witness import tell, words_of
from policygen.finding import (
    Category,
    Direction,
    Finding,
    Severity,
    category_of,
)
from policygen.policy import Document, Kind, Passage
from policygen.rule import Context, Explanation
from policygen.rules import all_rules
from policygen.text.lexicon import Lexicon

_DIRECTIONS = {1: Direction.STRENGTHENS, -1: Direction.WEAKENS, 0: Direction.UNCLEAR}
_SEVERITY: dict[Kind, Severity] = {
    Kind.PROTECTED_DEFINITION: Severity.HIGH,
    Kind.SAFE_HARBOUR: Severity.HIGH,
    Kind.TRIGGER: Severity.HIGH,
    Kind.PERMISSION: Severity.HIGH,
    Kind.PROHIBITION: Severity.HIGH,
    Kind.DUTY: Severity.MEDIUM,
    Kind.STATEMENT: Severity.LOW,
}
RANK = list(Severity)
_ORDER = (Direction.WEAKENS, Direction.STRENGTHENS, Direction.UNCLEAR, Direction.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Parties:
    """The two documents whose provisions are judged, and the lexicon."""

    model: Document
    district: Document
    lexicon: Lexicon
    citation: str = ""


def judge(
    difference: Difference,
    before: Sequence[Passage],
    after: Sequence[Passage],
    parties: Parties,
) -> Finding:
    """The finding that a difference between two aligned provisions gives (its id is still empty)."""
    old, new = _passage(difference, before, 0), _passage(difference, after, 1)
    main = new or old
    if main is None:
        raise ValueError("a difference needs a passage on one side")
    texts = ({i: p.text for i, p in enumerate(before)}, {i: p.text for i, p in enumerate(after)})
    removed, added = words_of(difference, texts)
    if difference.change is Change.PROVISION:
        removed, added = (old.text if old else ""), (new.text if new else "")
    direction = _DIRECTIONS[difference.effect]
    kind, term = _kind(old, new, difference), main.term
    scale = parties.lexicon.scales.get(difference.scale)
    context = Context(kind, term, direction, scale, removed, added)
    rule_id, explanation = _explain(difference, context)
    category = (
        Category.EDITORIAL if direction is Direction.NEUTRAL else category_of(kind, direction)
    )
    if explanation and explanation.category and direction is not Direction.UNCLEAR:
        category = explanation.category
    falls = ()
    if direction is Direction.WEAKENS and kind is Kind.PROTECTED_DEFINITION:
        falls = hanging_on(term, parties.district)
    witness = tell(explanation.situation, difference.effect, kind, term) if explanation else ""
    return Finding(
        id="",
        rule=rule_id,
        direction=direction,
        category=category,
        severity=_severity(kind, direction, bool(falls)),
        kind=kind,
        term=term,
        before=old.text if old else None,
        after=new.text if new else None,
        removed=(removed,) if removed else (),
        added=(added,) if added else (),
        message=_message(direction, kind, term, category),
        why=explanation.why if explanation else _unexplained(removed, added),
        witness=witness,
        falls_away=falls,
        citation=parties.citation,
        where=where_of(main),
        confidence="low" if direction is Direction.UNCLEAR else "high",
    )


def ranked(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings worst first, numbered F1, F2, ... in that order."""
    ordered = sorted(
        findings, key=lambda f: (_ORDER.index(f.direction), RANK.index(f.severity), f.where.start)
    )
    return tuple(replace(finding, id=f"F{n}") for n, finding in enumerate(ordered, 1))


def _passage(difference: Difference, passages: Sequence[Passage], side: int) -> Passage | None:
    """The passage that holds a difference on one side, or its counterpart by position."""
    if not passages:
        return None
    placed = difference.added if side else difference.removed
    if placed:
        return passages[min(placed[0].passage, len(passages) - 1)]
    other = difference.removed if side else difference.added
    if len(passages) == 1 or not other:
        return passages[0]
    return passages[min(other[0].passage, len(passages) - 1)]


def _kind(old: Passage | None, new: Passage | None, difference: Difference) -> Kind:
    first = old or new
    assert first is not None
    if difference.added and not difference.removed and new is not None:
        return new.kind
    return first.kind


def _explain(difference: Difference, context: Context) -> tuple[str, Explanation | None]:
    for rule in all_rules():
        explanation = rule.explain(difference, context)
        if explanation is not None:
            return rule.id, explanation
    return "unexplained", None


def _severity(kind: Kind, direction: Direction, duties_fall: bool) -> Severity:
    if direction is Direction.NEUTRAL:
        return Severity.INFO
    if direction is not Direction.WEAKENS:
        return Severity.LOW
    if kind is Kind.PROTECTED_DEFINITION and duties_fall:
        return Severity.CRITICAL
    return _SEVERITY[kind]


_SUBJECT: dict[Kind, str] = {
    Kind.PROTECTED_DEFINITION: "the definition of {term}, a protected category",
    Kind.SAFE_HARBOUR: "the definition of {term}, which escapes the limits",
    Kind.TRIGGER: "the definition of {term}, which opens the way to an intervention",
    Kind.PERMISSION: "what staff may do",
    Kind.PROHIBITION: "a prohibition",
    Kind.DUTY: "a duty of the school",
    Kind.STATEMENT: "a statement",
}
_VERBS: dict[Category, str] = {
    Category.EXTENDED_DEADLINE: "sets a later deadline in",
    Category.SHORTENED_DEADLINE: "sets an earlier deadline in",
    Category.REMOVED_PROVISION: "drops",
    Category.ADDED_PROVISION: "adds",
}


def _message(direction: Direction, kind: Kind, term: str, category: Category) -> str:
    subject = _SUBJECT[kind].format(term=f"“{term}”" if term else "a term")
    if direction is Direction.UNCLEAR:
        return f"Can't tell what this does to {subject}: read both wordings."
    verb = _VERBS.get(category)
    if verb is None:
        verb = {"b": "widens", "n": "narrows", "s": "strengthens", "w": "weakens"}[
            category.value[0]
        ]
    effect = "weakens" if direction is Direction.WEAKENS else "strengthens"
    return f"This {verb} {subject}: it {effect} the student's protection."


def _unexplained(removed: str, added: str) -> str:
    if removed and added:
        return f"“{removed}” stands where “{added}” now stands; no rule orders the two."
    return f"No rule explains “{removed or added}”."
