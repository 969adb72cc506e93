"""The verdict of a finding in one plain sentence, and what to say where there is none."""

from __future__ import annotations

from policygen.comparing.telling.witness import named, with_article
from policygen.finding import Category, Direction
from policygen.policy import Kind
from policygen.rule import Context
from policygen.situation import quoted

_WEAKENED: dict[Kind, str] = {
    Kind.PROTECTED_DEFINITION: "Fewer situations count as {term}",
    Kind.SAFE_HARBOUR: "More situations count as {term}, which the policy treats more lightly",
    Kind.TRIGGER: "More situations count as {term}, in which staff may do more",
    Kind.PERMISSION: "The district's text allows more than the model",
    Kind.PROHIBITION: "The district's text forbids less than the model",
    Kind.DUTY: "The district's text asks less of the school than the model",
    Kind.STATEMENT: "The district's text promises less than the model",
}
_STRENGTHENED: dict[Kind, str] = {
    Kind.PROTECTED_DEFINITION: "More situations count as {term}",
    Kind.SAFE_HARBOUR: "Fewer situations count as {term}, which the policy treats more lightly",
    Kind.TRIGGER: "Fewer situations count as {term}, in which staff may do more",
    Kind.PERMISSION: "The district's text allows less than the model",
    Kind.PROHIBITION: "The district's text forbids more than the model",
    Kind.DUTY: "The district's text asks more of the school than the model",
    Kind.STATEMENT: "The district's text promises more than the model",
}
_HOLDERS = {"parent": "parents", "student": "students", "person": "people"}
_DOUBT = {"high": "", "medium": "It seems that", "low": "It may be that"}
_NOUNS: dict[Kind, str] = {
    Kind.PROTECTED_DEFINITION: "the definition of {term}",
    Kind.SAFE_HARBOUR: "the definition of {term}",
    Kind.TRIGGER: "the definition of {term}",
    Kind.PERMISSION: "a permission",
    Kind.PROHIBITION: "a prohibition",
    Kind.DUTY: "a duty",
    Kind.STATEMENT: "a statement",
}


def message(
    direction: Direction,
    kind: Kind,
    term: str,
    category: Category,
    confidence: str,
    *,
    holder: str = "",
    right: bool = False,
) -> str:
    """The verdict in one sentence.

    Arguments:
        direction, kind, term, category: of the finding.
        confidence: "high", "medium" or "low"; below high the sentence says that it may be wrong.
        holder: whose right it is, or on whom a duty or a ban lies, if not on the school; else "".
        right: whether it is a right of the holder, and no burden.
    """
    noun = _NOUNS[kind].format(term=named(term) or "a term")
    if holder:
        noun = f"a right of {_HOLDERS[holder]}" if right else f"a duty of {_HOLDERS[holder]}"
    elif kind is Kind.PERMISSION and _is_limit(category, direction):
        noun = "a limit"
    if direction is Direction.UNCLEAR:
        return f"It isn't clear whether this change of {noun} weakens or strengthens protection."
    if direction is Direction.NEUTRAL:
        return f"This change of {noun} has no effect on protection."
    said = _said(category, noun, holder)
    if not said and holder:
        less = (direction is Direction.WEAKENS) == right
        verb = "gives {} {}" if right else "asks {1} of {0}"
        said = "The district's text " + verb.format(_HOLDERS[holder], "less" if less else "more")
        said += " than the model"
    if not said:
        table = _WEAKENED if direction is Direction.WEAKENS else _STRENGTHENED
        said = table[kind].format(term=with_article(term) or "what this sentence defines")
    effect = "weaken" if direction is Direction.WEAKENS else "strengthen"
    doubt = _DOUBT[confidence]
    if not doubt:
        return f"{said}: this {effect}s protection."
    return f"{doubt} {said[0].lower()}{said[1:]}. That would {effect} protection; read both texts."


def _is_limit(category: Category, direction: Direction) -> bool:
    """Whether a permission that only one text has limits more than it allows: "only in an emergency"."""
    return (category, direction) in (
        (Category.REMOVED_PROVISION, Direction.WEAKENS),
        (Category.ADDED_PROVISION, Direction.STRENGTHENS),
    )


def _said(category: Category, noun: str, holder: str) -> str:
    """The more telling beginning that some categories have, or ""."""
    match category:
        case Category.REMOVED_PROVISION:
            return f"The district's text lacks {noun} that the model has"
        case Category.ADDED_PROVISION:
            return f"The district's text has {noun} that the model lacks"
        case Category.EXTENDED_DEADLINE if not holder:
            return "The school has more time than under the model"
        case Category.SHORTENED_DEADLINE if not holder:
            return "The school has less time than under the model"
    return ""


def unclear(context: Context) -> str:
    """Why nothing can be said of a difference, with both wordings."""
    removed, added = quoted(context.removed), quoted(context.added)
    if removed and removed.lower() == added.lower():
        return f"What {added} hangs together with differs. No rule orders the two texts; read both."
    if removed and added:
        return f"The model says {removed}, the district's text {added}. No rule orders the two; read both."
    if removed or added:
        where = "only in the district's text" if added else "only in the model"
        return f"{added or removed} stands {where}. No rule says what that does; read both texts."
    return "The two texts are built differently, and no rule orders them; read both."
