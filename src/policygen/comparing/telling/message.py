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
_OF_PARENTS: dict[tuple[Kind, Direction], str] = {
    (Kind.PERMISSION, Direction.WEAKENS): "The district's text gives parents less than the model",
    (
        Kind.PERMISSION,
        Direction.STRENGTHENS,
    ): "The district's text gives parents more than the model",
    (Kind.DUTY, Direction.WEAKENS): "The district's text asks more of parents than the model",
    (Kind.DUTY, Direction.STRENGTHENS): "The district's text asks less of parents than the model",
}
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
    parents: bool = False,
    holder: str = "",
) -> str:
    """The verdict in one sentence.

    Arguments:
        direction, kind, term, category: of the finding.
        confidence: "high", "medium" or "low"; below high the sentence says that it may be wrong.
        parents: whether the provision is about what parents, not staff, may or must do.
        holder: whose right a permission is, "parent", "student" or "overseer"; "" where it lets staff act.
    """
    noun = _NOUNS[kind].format(term=named(term) or "a term")
    if direction is Direction.UNCLEAR:
        return f"It isn't clear whether this change of {noun} weakens or strengthens protection."
    if direction is Direction.NEUTRAL:
        return f"This change of {noun} has no effect on protection."
    said = _said(direction, kind, category, noun, parents=parents)
    if not said and holder:
        less = "less" if direction is Direction.WEAKENS else "more"
        said = f"The district's text gives {holder}s {less} than the model"
    if not said:
        table = _WEAKENED if direction is Direction.WEAKENS else _STRENGTHENED
        said = table[kind].format(term=with_article(term) or "what this sentence defines")
    effect = "weaken" if direction is Direction.WEAKENS else "strengthen"
    doubt = _DOUBT[confidence]
    if not doubt:
        return f"{said}: this {effect}s protection."
    return f"{doubt} {said[0].lower()}{said[1:]}. That would {effect} protection; read both texts."


def _said(direction: Direction, kind: Kind, category: Category, noun: str, *, parents: bool) -> str:
    """The more telling beginning that some categories have, or ""."""
    match category:
        case Category.REMOVED_PROVISION:
            return f"The district's text lacks {noun} that the model has"
        case Category.ADDED_PROVISION:
            return f"The district's text has {noun} that the model lacks"
        case Category.EXTENDED_DEADLINE if not parents:
            return "The school has more time than under the model"
        case Category.SHORTENED_DEADLINE if not parents:
            return "The school has less time than under the model"
    return _OF_PARENTS.get((kind, direction), "") if parents else ""


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
