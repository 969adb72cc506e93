"""Plain words for the one situation that shows a difference: what is met, what is not."""

from __future__ import annotations

import re

from policygen.change import Difference, Placed
from policygen.policy import Kind
from policygen.rule import Context
from policygen.text.light import LIGHT
from policygen.text.markers import Scope
from policygen.text.quantities.quantity import Quantity
from policygen.text.tokens import stems

LONGEST_QUOTE = 24  # words; more are shortened in the middle
# Of what a school does: what a text that protects says, and what one that doesn't says.
BREACH = ("a breach", "no breach")
LATE = ("late", "in time")
TOO_LONG = ("too long", "not too long")

_REST: dict[Kind, str] = {
    Kind.PROTECTED_DEFINITION: "the rest of the definition is met",
    Kind.SAFE_HARBOUR: "the rest of the definition is met",
    Kind.TRIGGER: "the rest of the definition is met",
    Kind.PERMISSION: "every other condition is met",
    Kind.PROHIBITION: "the rest of the prohibition applies",
    Kind.DUTY: "the duty would otherwise apply",
}
_WITHOUT: dict[Kind, str] = {
    Kind.PROTECTED_DEFINITION: "A student in a situation that meets the rest of this definition",
    Kind.SAFE_HARBOUR: "A case that meets the rest of this definition",
    Kind.TRIGGER: "A situation that meets the rest of this definition",
    Kind.PERMISSION: "A case that meets every other condition",
    Kind.PROHIBITION: "A case that fits the rest of this prohibition",
    Kind.DUTY: "A case that the duty would otherwise cover",
}
_OUTER = re.compile(r"^(?:(?:or|and|nor)\b|[\s,;:.()–—-])+|(?:\s(?:or|and|nor)\b|[\s,;:.()–—-])+$")
_INTRODUCES = re.compile(
    r"^(?:unless and until|unless|except (?:that|when|if|where)|absent)\s+", re.IGNORECASE
)
_PREPOSITION = re.compile(r"(?:of|to|in|for|by|with|on|at|from|under|during)\b", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:may|shall|must|will|should|can)\b(?P<passive>\s+(?:not\s+)?be\b)?")
_PEOPLE = frozenset(
    stems(
        "parents guardians principal superintendent nurse administrator counselor physician doctor"
        " school board department case manager team teacher police law enforcement agency district"
        " designee supervisor director officer state staff member employee personnel volunteer"
        " substitute contractor aide adult person trained untrained certified qualified chosen"
    )
)
_SMALL = frozenset(stems("the a an and or both of as well also any other another by in who"))
_NOTHING_ALONE = LIGHT | frozenset(stems("only if after before once soon until"))
_EXCEPTS = re.compile(
    r"^(?:.{0,60}?\b(?:do|does|shall) not include|with the exception of"
    r"|except (?:for|in|as)|except|other than|excluding|but not|rather than"
    r"|instead of|exempt(?: from)?|exclud(?:e|es|ing))\s+",
    re.IGNORECASE,
)


def bare(words: str) -> str:
    """Words without the marks and connectives that join them to their neighbours."""
    return _OUTER.sub("", " ".join(words.split()))


def quoted(words: str) -> str:
    """Words in quotation marks, on one line; long ones are shortened in the middle."""
    parts = bare(words).split()
    if len(parts) > LONGEST_QUOTE:
        parts = [*parts[: LONGEST_QUOTE - 9], "…", *parts[-8:]]
    text = " ".join(parts).replace("“", "‘").replace("”", "’").replace('"', "'")
    return f"“{text}”" if text else ""


def with_rest(clause: str, context: Context) -> str:
    """A clause that fails one value alone, and that all else is as the provision wants it."""
    if context.kind is Kind.DUTY and not context.reach:
        return clause
    rest = _REST.get(context.kind, "")
    return f"{clause}, and {rest}" if rest else clause


def without(context: Context, scope: Scope) -> str:
    """A situation that fails only the words that one text has more; "" where there are none."""
    said = bare(context.added or context.removed)
    words = quoted(said)
    if not words or said.endswith(("'s", "’s")) or set(stems(said)) <= _NOTHING_ALONE:
        return ""
    if scope in (Scope.EXCEPTION, Scope.EXCLUSION):
        named = "exception" if scope is Scope.EXCEPTION else "exclusion"
        return f"A case that fits the rest of this {named}, but not {words}"
    if context.kind is Kind.DUTY and not context.reach:
        return f"The school does everything else, but not {words}"
    head = _WITHOUT.get(context.kind, "")
    return f"{head}, but not {words}" if head else ""


def excepted(words: str) -> str:
    """A case that an exception's words name: "A case of ..." or "A case in which ..."."""
    plain = bare(words)
    clause = _INTRODUCES.sub("", plain)
    if clause != plain:
        return f"A case in which {quoted(clause)}" if quoted(clause) else ""
    noun = _EXCEPTS.sub("", plain)
    head = "A case that comes under" if _PREPOSITION.match(noun) else "A case of"
    return f"{head} {quoted(noun)}" if quoted(noun) else ""


def only(words: str) -> str:
    """A case that one item of a list covers and no other item does; "" where there are no words."""
    item = quoted(re.sub(r"^of\s+", "", bare(words)))
    if names_people(words):
        return f"a case in which nobody of the list but {item} is involved"
    return f"a case that comes under {item} and under nothing else in the list" if item else ""


def acts(text: str, words: str) -> bool:
    """Whether words of a provision say who acts: before an active verb, or after "by"."""
    at = text.find(words.partition(" … ")[0]) if words else -1
    if at < 0:
        return False
    if re.search(r"\bby\s+(?:(?:a|an|the|any|only)\s+)*$", text[:at], re.IGNORECASE):
        return True
    modal = _MODAL.search(text)
    return modal is not None and at < modal.start() and not modal["passive"]


def names_people(words: str) -> bool:
    """Whether words name people or offices, and nothing else but small words."""
    named = [word for word in stems(bare(words)) if word not in _SMALL]
    return bool(named) and set(named) <= _PEOPLE


def change_of_words(removed: str, added: str) -> str:
    """What became of the words, as one sentence."""
    old, new = (
        quoted(words) or (f"“{words.strip()}”" if words.strip() else "")
        for words in (removed, added)
    )
    if not (old or new):
        return "The wording changed."
    if old and new:
        return f"{old} became {new}."
    return f"{new} is new." if new else f"{old} is gone."


def first_of(difference: Difference) -> Placed | None:
    """The first unit of a difference that says something, of the later text where it has any."""
    placed = difference.added or difference.removed
    return next((one for one in placed if not one.opener), placed[0] if placed else None)


def moved(difference: Difference, context: Context) -> str:
    """From where to where a provision moved on its scale, after what became of the words."""
    scale = context.scale
    if scale is None:
        return change_of_words(context.removed, context.added)
    said = []
    sides = ((context.removed, "the model"), (context.added, "the district's text"))
    for value_id, (words, name) in zip(difference.values, sides, strict=True):
        silent = not words and value_id == scale.unstated
        means = f"{name} doesn't say, which means" if silent else name
        said.append(f"{means}: {scale.value(value_id).label}")
    first, second = said
    first = first[0].upper() + first[1:]
    return f"{change_of_words(context.removed, context.added)} {scale.question} {first}; {second}."


def failing(difference: Difference, context: Context) -> str:
    """The scale's own situation that fails the stronger of two values and meets all weaker ones."""
    scale = context.scale
    if scale is None or not all(difference.values):
        return ""
    old, new = (scale.value(value_id) for value_id in difference.values)
    order = scale.compare(old.id, new.id)
    return (new if order == -1 else old).opposite if order else ""


def amounts(difference: Difference) -> tuple[Quantity | None, Quantity | None]:
    """The amounts that a difference is about, of the earlier and the later text."""
    first, second = (
        next((one.unit.quantity for one in placed if one.unit.quantity), None)
        for placed in (difference.removed, difference.added)
    )
    return first, second


def amount_alone(difference: Difference) -> Quantity | None:
    """The amount that came or went with no counterpart, where the difference is little else."""
    old, new = amounts(difference)
    if (old is None) == (new is None) or len(difference.removed or difference.added) > 2:
        return None
    return old or new
