"""Says in plain words which situation the two texts treat differently, and how."""

from __future__ import annotations

import re

from policygen.policy import Kind
from policygen.rule import Context, Explanation
from policygen.text.tokens import stems

# What a text that protects the student says of a situation, and what one that doesn't says.
_OUTCOMES: dict[Kind, tuple[str, str]] = {
    Kind.PROTECTED_DEFINITION: ("{term}", "not {term}"),
    Kind.SAFE_HARBOUR: ("not {term}", "{term}"),
    Kind.TRIGGER: ("not {term}", "{term}"),
    Kind.PERMISSION: ("not allowed", "allowed"),
    Kind.PROHIBITION: ("forbidden", "not forbidden"),
}
_REACH = ("covered by the duty", "not covered by the duty")
_FULFILMENT = ("not enough", "enough")
_DEFINITION = "covered by this definition"  # for a definition whose term isn't known
# Terms of which one says "a" or "an"; of others ("seclusion", "danger") one doesn't.
_COUNTED = frozenset(
    [
        "situation",
        "emergency",
        "incident",
        "crisis",
        "space",
        "room",
        "area",
        "device",
        "event",
        "intervention",
        "technique",
        "procedure",
        "practice",
        "threat",
        "hold",
        "setting",
        "plan",
        "program",
        "person",
        "student",
        "employee",
        "measure",
    ]
)
_MODAL = re.compile(r"\b(?:may|shall|must|will|should|can)\b(?:\s+not\b)?\s*(\w*)", re.IGNORECASE)
_LEADS = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)
_PARENT = frozenset({"parent", "guardian"})
_LEADING = frozenset(
    ["a", "the", "each", "both", "either", "all", "any", "or", "and", "legal", "foster"]
)


def tell(explanation: Explanation, effect: int, context: Context) -> str:
    """The situation with what both texts say of it; "" without a situation or a direction.

    Arguments:
        effect: +1 if the later text protects the student in it, -1 if the earlier one does.
    """
    pair = outcomes(explanation, context)
    if not explanation.situation or not effect or pair is None:
        return ""
    protects, does_not = pair
    before, after = (protects, does_not) if effect < 0 else (does_not, protects)
    head = explanation.situation[0].upper() + explanation.situation[1:]
    return f"{head}: {before} under the model, {after} under the district's text."


def outcomes(explanation: Explanation, context: Context) -> tuple[str, str] | None:
    """What a text that protects says of a situation, and what one that doesn't; None for unsure."""
    kind = context.kind
    holder = right_of(context)
    if holder:
        return (f"a right of the {holder}", f"no right of the {holder}")
    if of_parents(context):
        return None
    if explanation.outcome is not None:
        return explanation.outcome
    if kind is Kind.DUTY:
        return _REACH if context.reach else _FULFILMENT
    if kind not in _OUTCOMES:
        return None
    if not context.term and "{term}" in _OUTCOMES[kind][0]:
        pair = (_DEFINITION, f"not {_DEFINITION}")
        return pair if kind is Kind.PROTECTED_DEFINITION else (pair[1], pair[0])
    term = with_article(context.term)
    protects, does_not = _OUTCOMES[kind]
    return protects.format(term=term), does_not.format(term=term)


def named(term: str) -> str:
    """A term as it stands within a sentence: in lower case, but for abbreviations."""
    words = _LEADS.sub("", " ".join(term.split()).strip("“”\"'")).split(" ")
    return " ".join(
        word if sum(letter.isupper() for letter in word) > 1 else word.lower() for word in words
    )


def with_article(term: str) -> str:
    """A term as one says it of a single case: "seclusion", "an emergency situation"."""
    name = named(term)
    if not name or name.split()[-1] not in _COUNTED:
        return name
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def right_of(context: Context) -> str:
    """Who has the right that a permission gives: "parent", "student", "overseer", or "" where it lets staff act."""
    if context.kind is not Kind.PERMISSION:
        return ""
    if of_parents(context):
        return "parent"
    if _OVERSEES.match(context.after or context.before):
        return "overseer"
    found = _HOLDS.match(context.after or context.before)
    if found is None:
        return ""
    return "student" if found["student"] else "parent"


# What a student, or the parent whom a handbook speaks to, may do for themselves.
_HOLDS = re.compile(
    r"\W*(?:(?P<student>(?:your|a|any|each|every|the) (?:child|student|pupil))|you) (?:may|can)(?: also| always)? "
    r"(?:ask|appeal|attend|bring|call|choose|complain|contact|eat|file|invite|leave|look|object|read|refuse|request|rest"
    r"|return|review|say|see|speak|talk|tell|use the|visit|walk|watch)\b",
    re.IGNORECASE,
)


# A board or department that may inspect a school or its rooms.
_OVERSEES = re.compile(
    r"\W*the (?:state |county )?(?:board|department|agency|auditor)(?: of \w+)? (?:may|can) [^.;]*?"
    r"\b(?:inspect|audit|visit|examine)\b",
    re.IGNORECASE,
)


def of_parents(context: Context) -> bool:
    """Whether the provision says what parents may or must do, and not what staff may or must."""
    if context.kind not in (Kind.PERMISSION, Kind.DUTY):
        return False
    text = context.after or context.before
    modal = _MODAL.search(text)
    if modal is None:
        return False
    before = stems(text[: modal.start()].rpartition(",")[2].lower())
    subject = [word for word in before if word not in _LEADING]
    passive = modal[1].lower() in ("be", "receive", "have", "get")
    return bool(subject) and subject[0] in _PARENT and not passive
