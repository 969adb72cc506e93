"""Makes findings of differences: direction, severity, reason, witness, what falls away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.change import Change, Difference, Placed
from policygen.comparing.pairing.renaming import Renaming
from policygen.comparing.telling.flow import hanging_on, where_of
from policygen.comparing.telling.message import message, unclear
from policygen.comparing.telling.quotes import words_of
from policygen.comparing.telling.whose import concerned, owed_by_the_school
from policygen.comparing.telling.witness import tell
from policygen.finding import (
    Category,
    Direction,
    FallenDuty,
    Finding,
    Severity,
    category_of,
)
from policygen.policy import Document, Kind, Passage
from policygen.rule import Context, Explanation
from policygen.rules import all_rules
from policygen.situation import change_of_words, first_of
from policygen.text.lexicon import Lexicon, Scale
from policygen.text.markers import Scope
from policygen.text.tokens import stems

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
_NEAR = 80  # characters on either side of what differs
_LONGER = 1.5  # times as many words: a passage that several of the other text say together
LEAST_ALIKE = 0.5  # share of words from which two passages are shown against each other
_ORDER = (Direction.WEAKENS, Direction.STRENGTHENS, Direction.UNCLEAR, Direction.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Parties:
    """The two documents whose provisions are judged, the lexicon, and terms that only changed names."""

    model: Document
    district: Document
    lexicon: Lexicon
    names: tuple[Renaming, ...] = ()
    citation: str = ""


def judge(
    difference: Difference,
    before: Sequence[Passage],
    after: Sequence[Passage],
    parties: Parties,
    confidence: str = "high",
) -> Finding:
    """The finding that a difference between two aligned provisions gives; its id is still empty."""
    old, new = _passage(difference, before, 0), _passage(difference, after, 1)
    if old is not None and new is None:
        new = _counterpart(old, after, difference.removed)
    elif new is not None and old is None:
        old = _counterpart(new, before, difference.added)
    elif old is None and new is None:  # no words on either side: a whole provision
        old, new = (side[0] if side else None for side in (before, after))
    main = new or old
    if main is None:
        raise ValueError("a difference needs a passage on one side")
    texts = ({i: p.text for i, p in enumerate(before)}, {i: p.text for i, p in enumerate(after)})
    removed, added = words_of(difference, old, new, texts)
    if difference.change is Change.PROVISION and not (removed or added):
        removed, added = (old.text,) if old else (), (new.text,) if new else ()
    direction = _DIRECTIONS[difference.effect]
    kind, term = _kind(old, new, difference), main.term
    scale = parties.lexicon.scales.get(difference.scale)
    holder, right = concerned(old, new, kind, parties.lexicon)
    if kind is Kind.DUTY and holder and owed_by_the_school(difference, old, new, parties.lexicon):
        holder, right = "", False
    context = Context(
        kind,
        term,
        direction,
        scale,
        " … ".join(removed),
        " … ".join(added),
        _reach(difference, kind, scale),
        _whole(old),
        _whole(new),
        holder,
        right,
    )
    rule_id, explanation = _explain(difference, context)
    category = (
        Category.EDITORIAL if direction is Direction.NEUTRAL else category_of(kind, direction)
    )
    if explanation.category and direction is not Direction.UNCLEAR:
        category = explanation.category
    falls: tuple[FallenDuty, ...] = ()
    if direction is Direction.WEAKENS and kind is Kind.PROTECTED_DEFINITION:
        falls = hanging_on(term, parties.district)
    return Finding(
        id="",
        rule=rule_id,
        direction=direction,
        category=category,
        severity=severity_of(kind, direction, duties_fall=bool(falls)),
        kind=kind,
        term=term,
        before=old.text if old else None,
        after=new.text if new else None,
        removed=removed,
        added=added,
        message=message(
            direction,
            kind,
            term,
            category,
            confidence,
            holder=holder,
            right=right,
        ),
        why=explanation.why,
        witness=tell(explanation, difference.effect, context),
        falls_away=falls,
        citation=parties.citation,
        where=where_of(main),
        confidence="low" if direction is Direction.UNCLEAR else confidence,
        holder=holder,
        right=right,
    )


def ranked(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """Findings worst first, numbered F1, F2, ... in that order.

    Within one severity they stand in the order of the district's text; what only the model has
    comes after that, in the model's order.
    """
    ordered = sorted(
        findings,
        key=lambda f: (
            _ORDER.index(f.direction),
            RANK.index(f.severity),
            f.after is None,
            f.where.start,
        ),
    )
    return tuple(replace(finding, id=f"F{n}") for n, finding in enumerate(ordered, 1))


def _passage(difference: Difference, passages: Sequence[Passage], side: int) -> Passage | None:
    """The passage that holds a difference on one side; without words there, the only one."""
    placed = difference.added if side else difference.removed
    if placed and passages:
        return passages[min(placed[0].passage, len(passages) - 1)]
    return passages[0] if len(passages) == 1 else None


def _counterpart(
    passage: Passage, others: Sequence[Passage], placed: Sequence[Placed]
) -> Passage | None:
    """The passage of the other side that shares most words with one.

    None for an item of a list that has no like; a whole sentence is shown against that one of several which
    shares most words with what stands around the difference.

    Arguments:
        passage: which holds the difference.
        others: of the other side.
        placed: the words that differ.
    """
    words = Counter(stems(passage.text))
    best: tuple[float, Passage] | None = None
    for other in others:
        there = Counter(stems(other.text))
        share = 2 * (words & there).total() / max((words + there).total(), 1)
        if share >= LEAST_ALIKE and (best is None or share > best[0]):
            best = (share, other)
    longer = best is not None and words.total() > _LONGER * len(stems(best[1].text))
    if (best is None or longer) and others and not passage.stem:
        near = Counter(stems(_around(passage.text, placed)))
        shared = [(near & Counter(stems(one.text))).total() for one in others]
        return others[shared.index(max(shared))] if any(shared) else None
    return best[1] if best else None


def _around(text: str, placed: Sequence[Placed]) -> str:
    """A passage's words around some of its units."""
    if not placed:
        return text
    first, last = min(p.unit.start for p in placed), max(p.unit.end for p in placed)
    return text[max(0, first - _NEAR) : last + _NEAR]


def _kind(old: Passage | None, new: Passage | None, difference: Difference) -> Kind:
    first = old or new
    assert first is not None
    if difference.added and not difference.removed and new is not None:
        return new.kind
    return first.kind


def _reach(difference: Difference, kind: Kind, scale: Scale | None) -> bool:
    """Whether the words say when a duty applies; else they say what it asks."""
    place = first_of(difference)
    if kind is not Kind.DUTY or place is None:
        return False
    if scale is not None and scale.measures in ("deadline", "interval"):
        return False  # "of each seclusion on the same day": by when, wherever the words stand
    applies = (Scope.CONDITION, Scope.EXCEPTION, Scope.UNIVERSAL, Scope.WIDENING)
    return place.scope in applies or place.sign < 0


def _whole(passage: Passage | None) -> str:
    """A passage with the words that it completes."""
    return f"{passage.stem} {passage.text}".strip() if passage else ""


def _explain(difference: Difference, context: Context) -> tuple[str, Explanation]:
    for rule in all_rules():
        explanation = rule.explain(difference, context)
        if explanation is not None:
            if context.direction is Direction.UNCLEAR:
                explanation = replace(explanation, why=unclear(context))
            return rule.id, explanation
    sure = context.direction in (Direction.WEAKENS, Direction.STRENGTHENS)
    words = change_of_words(context.removed, context.added)
    return "unexplained", Explanation(words if sure else unclear(context), "")


def severity_of(kind: Kind, direction: Direction, *, duties_fall: bool = False) -> Severity:
    """How soon a reader should look at a change of this direction in a provision of this kind."""
    if direction is Direction.NEUTRAL:
        return Severity.INFO
    if direction is not Direction.WEAKENS:
        return Severity.LOW
    if kind is Kind.PROTECTED_DEFINITION and duties_fall:
        return Severity.CRITICAL
    return _SEVERITY[kind]
