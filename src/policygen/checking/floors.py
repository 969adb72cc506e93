"""Holds what a policy says on each element against what another text says on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from policygen.checking.naming import renamed
from policygen.comparison import Comparison, Match
from policygen.coverage import Coverage, Evidence, Judged, Status
from policygen.finding import Direction, Finding
from policygen.floors import Floor, Standing, Which
from policygen.policy import Passage

Compare = Callable[[str, str], Sequence[Finding]]

_SURE = ("high", "medium")
_OF = {Which.MODEL: "the model", Which.PRESENT: "the present policy"}
_BELOW_THE_LAW = (Status.WEAKER, Status.MISSING)


def statute_floor(judged: Judged) -> Floor:
    """The check's own verdict as a floor."""
    if judged.status is Status.UNCLEAR:
        return Floor(Which.STATUTE, Standing.UNCLEAR, judged.why)
    if judged.status in _BELOW_THE_LAW:
        return Floor(Which.STATUTE, Standing.BELOW, judged.why, (), "weakens", judged.witness)
    return Floor(Which.STATUTE, Standing.NOT_BELOW, judged.why)


def text_floors(
    which: Which, policy: Coverage, other: Coverage, comparison: Comparison, compare: Compare
) -> tuple[Floor, ...]:
    """How a policy stands to another text, element by element, in the order of the law.

    Arguments:
        policy, other: both texts checked against the same law.
        comparison: from the other text to the policy.
        compare: tells the differences from one passage to another, as the command does.
    """
    theirs = {one.id: one for one in other.elements}
    findings = {one.id: _named(one, which) for one in comparison.findings}
    homes = (_homes(other), _homes(policy))

    def said(before: str, after: str) -> list[Finding]:
        return [_named(one, which) for one in compare(before, after)]

    return tuple(
        _floor(
            which,
            one,
            theirs[one.id],
            [match for match in comparison.matches if _at_home(match, one.id, homes)],
            findings,
            said,
        )
        for one in policy.elements
    )


Homes = dict[tuple[int, int], frozenset[str]]


def _homes(coverage: Coverage) -> Homes:
    """For each passage the elements that it speaks to most of all: those that rest on the fewest."""
    users: dict[tuple[int, int], list[Judged]] = {}
    for one in coverage.elements:
        for span in _spans(one.evidence):
            users.setdefault(span, []).append(one)
    homes: Homes = {}
    for span, elements in users.items():
        fewest = min(len(one.evidence) for one in elements)
        homes[span] = frozenset(one.id for one in elements if len(one.evidence) == fewest)
    return homes


def _at_home(match: Match, element: str, homes: tuple[Homes, Homes]) -> bool:
    """Whether an edit of these passages is an edit of this element."""
    sides = zip((match.before, match.after), homes, strict=True)
    known = [home[_span(one)] for one, home in sides if one is not None and _span(one) in home]
    return not known or any(element in home for home in known)


def _named(finding: Finding, which: Which) -> Finding:
    """A finding that calls both texts what they are here."""
    name = _OF[which].removeprefix("the ")
    return replace(
        finding,
        message=renamed(finding.message, name),
        witness=renamed(finding.witness, name),
    )


def _floor(
    which: Which,
    policy: Judged,
    other: Judged,
    matches: Sequence[Match],
    findings: dict[str, Finding],
    compare: Compare,
) -> Floor:
    text, words = _OF[which], other.evidence[:1]
    if not other.evidence:
        return Floor(which, Standing.SILENT, f"No passage of {text} was found that says this.")
    if not policy.evidence and policy.status is Status.MISSING:
        lost = _judging(_removed(other, matches, findings))
        why = f"No passage of the policy was found that says what {text} says here."
        return Floor(which, Standing.BELOW, why, words, "weakens", lost.witness if lost else "")
    found = _differences(policy, other, matches, findings, compare)
    worst = _judging(found or ())
    if policy.status is Status.WEAKER and other.status is Status.MET:
        why = f"It is below the statute, and {text} isn't: {policy.why}"
        witness = worst.witness if worst and worst.witness else policy.witness
        return Floor(which, Standing.BELOW, why, words, "weakens", witness)
    if found is None:
        why = f"The policy and {text} speak to it in words that can't be held against each other."
        return Floor(which, Standing.UNCLEAR, why, words)
    if worst is None:
        doubt = next((one for one in found if one.direction is not Direction.STRENGTHENS), None)
        if doubt is not None:
            why = doubt.message
            return Floor(which, Standing.UNCLEAR, why, words, "", "", doubt.confidence)
        return Floor(which, Standing.NOT_BELOW, _not_below(policy, text, bool(found)), words)
    if policy.status is Status.MET and other.status is Status.WEAKER:
        why = (
            f"It meets the statute and {text} doesn't, but a passage seems weaker: {worst.message}"
        )
        return Floor(which, Standing.UNCLEAR, why, words, "", "", worst.confidence)
    return Floor(
        which, Standing.BELOW, worst.message, words, "weakens", worst.witness, worst.confidence
    )


def _not_below(policy: Judged, text: str, differs: bool) -> str:
    how = f"It protects a student no less than {text}" if differs else f"It says what {text} says"
    return f"{how}; both are below the statute." if policy.status is Status.WEAKER else f"{how}."


def _differences(
    policy: Judged,
    other: Judged,
    matches: Sequence[Match],
    findings: dict[str, Finding],
    compare: Compare,
) -> list[Finding] | None:
    """What compare finds between the passages of both on an element; None if it reads none as one."""
    mine, theirs = _spans(policy.evidence), _spans(other.evidence)
    paired = [
        match
        for match in matches
        if match.before is not None
        and match.after is not None
        and (_span(match.before) in theirs or _span(match.after) in mine)
    ]
    both = [m for m in paired if _among(m.before, theirs) and _among(m.after, mine)]
    if both:
        ids = dict.fromkeys(name for match in both for name in match.findings)
        return [findings[name] for name in ids if _effective(findings[name])]
    first = " ".join(policy.evidence[0].text.split()) if policy.evidence else ""
    before = " ".join(other.evidence[0].text.split())
    if first == before:
        return []
    direct = compare(before, first) if first else ()
    read = [one for one in direct if one.before is not None and one.after is not None]
    if not read and any(one.before is None or one.after is None for one in direct):
        return None
    return [one for one in read if _effective(one)]


def _effective(finding: Finding) -> bool:
    return finding.direction is not Direction.NEUTRAL


def _judging(found: Iterable[Finding]) -> Finding | None:
    """The surest finding that weakens, if compare is sure enough of one."""
    sure = [one for one in found if one.direction is Direction.WEAKENS and one.confidence in _SURE]
    return min(sure, key=lambda one: _SURE.index(one.confidence), default=None)


def _removed(
    other: Judged, matches: Sequence[Match], findings: dict[str, Finding]
) -> list[Finding]:
    """What compare says of the other text's passages that the policy lacks."""
    theirs = _spans(other.evidence)
    lost = [match for match in matches if match.after is None and _among(match.before, theirs)]
    return [findings[name] for match in lost for name in match.findings]


def _spans(evidence: Sequence[Evidence]) -> frozenset[tuple[int, int]]:
    return frozenset((one.start, one.end) for one in evidence)


def _span(passage: Passage) -> tuple[int, int]:
    return passage.span.start, passage.span.end


def _among(passage: Passage | None, spans: frozenset[tuple[int, int]]) -> bool:
    return passage is not None and _span(passage) in spans
