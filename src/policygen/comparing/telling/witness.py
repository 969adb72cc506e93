"""Says in plain words which situation the two texts treat differently, and how."""

from __future__ import annotations

import re

from policygen.policy import Kind
from policygen.rule import Context, Explanation

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
_LEADS = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)


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
    if context.holder and context.right:
        whose = "" if context.holder == "person" else f" of the {context.holder}"
        return (f"a right{whose}", f"no right{whose}")
    if context.holder:
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
