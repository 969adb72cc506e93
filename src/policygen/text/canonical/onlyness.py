"""Brings the ways to say that nothing else will do to one: "if ..., but not otherwise", "in ... only"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.tokens import Token, stem

# Said after a condition: nothing but it. Articles are left out.
_NOT_ELSE: tuple[tuple[str, ...], ...] = tuple(
    tuple(stem(word) for word in words.split())
    for words in (
        "not otherwise|never otherwise|in no other case|in no other circumstance|in no other situation"
        "|in no other event|in no other way|in no other place|under no other circumstance|at no other time"
        "|for no other purpose|for no other reason|for nothing else|on no other ground|not in any other case"
        "|no longer|to nobody else|by nobody else|to no one else|by no one else|to no other person|by no other person"
    ).split("|")
)
_OPENERS = frozenset(
    "if when where whenever in during to by for upon after with while as on at before between from".split()
)
_CONDITIONS = frozenset("if when where whenever".split())
_ENDS = frozenset(",;.")
_LONGEST = 40  # tokens between an opener and the words that say "nothing else"
_ALONE = tuple(
    tuple(stem(word) for word in words.split())
    for words in (
        "and nobody else",
        "and no one else",
        "and no other person",
        "but nobody else",
        "alone",
    )
)


@goes_by(*telling((*_NOT_ELSE, *_ALONE)), "only", "alone")
def only_before(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "only" before the condition that a later word says is the only one."""
    out = _nobody_else(tokens)
    at = 0
    while at < len(out):
        end = _not_else(out, at)
        trailing = out[at].stem == "only" and at > 1 and _closes(out, at + 1)
        trailing = trailing or _by_them_alone(out, at)
        if end or trailing:
            start = _joint_before(out, at)
            opener = _opener(out, start, _said(out, at))
            if opener is not None and "only" not in {t.stem for t in out[opener - 1 : start]}:
                only = replace(out[at], stem="only")
                rest = out[end or at + 1 :]
                out = [*out[:opener], only, *out[opener:start], *rest]
                at = start
        at += 1
    return out


_LEAVES = frozenset({"may", "shall", "must", "can", "will"})


def _nobody_else(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "only" before a subject that "alone" or "and nobody else" ends, before its modal."""
    out = list(tokens)
    for at in range(1, len(out)):
        for words in _ALONE:
            end = at + len(words)
            if tuple(t.stem for t in out[at:end]) != words:
                continue
            comma = out[at - 1].text == ","
            after = end + 1 if comma and [t.text for t in out[end : end + 1]] == [","] else end
            begins = at - 1 if comma else at
            marks = [i for i in range(begins) if out[i].text in (",", ";", ".", ":")]
            start = marks[-1] + 1 if marks else 0
            subject = out[start:begins]
            said = {t.stem for t in subject}
            alone = len(words) == 1  # "the nurse alone may": never "an aide acting alone may"
            if alone and not _names_who(subject):
                continue
            modal = [t.stem for t in out[after : after + 1]]
            if (
                not modal
                or modal[0] not in _LEAVES
                or said & (_LEAVES | {"be", "leav", "who", "only"})
            ):
                continue
            only = replace(out[at], stem="only")
            return [*out[:start], only, *out[start:begins], *out[after:]]
    return out


_LONGEST_SUBJECT = 5  # tokens of a subject that "alone" singles out
_SINGLE = frozenset("a an one any each every no this that".split())
_ON_ONES_OWN = frozenset(
    stem(word) for word in "student child pupil learner acting working left".split()
)


def _names_who(subject: Sequence[Token]) -> bool:
    """Whether "alone" after this subject says that nobody else may, not that somebody is by himself."""
    if not subject or len(subject) > _LONGEST_SUBJECT or subject[0].text.lower() in _SINGLE:
        return False
    return subject[-1].stem not in _ON_ONES_OWN and subject[-1].text.isalpha()


_WARRANTS = frozenset(
    stem(word) for word in "justify justified warrant warranted excuse caused".split()
)
_NEAR = 8  # tokens between "by" and the "alone" behind those who act


def _by_them_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether "alone" says that nobody else acts: "may be made by the administrator alone"."""
    if tokens[at].text.lower() != "alone" or not _closes(tokens, at + 1):
        return False
    for i in range(at - 1, max(0, at - _NEAR), -1):
        if tokens[i].stem in _OPENERS:
            if {t.stem for t in tokens[:i]} & _WARRANTS:
                return False  # "is not justified by disobedience alone"
            return tokens[i].stem == "by" and not tokens[i + 1].text.lower().endswith("ing")
        if tokens[i].text in _ENDS:
            return False
    return False


def _not_else(tokens: Sequence[Token], at: int) -> int:
    """The token after "(but|and) not otherwise", or 0 where nothing of the sort begins."""
    if tokens[at].stem not in ("and", "but") and not (at and tokens[at - 1].text in ",;"):
        return 0
    begins = at + 1 if tokens[at].stem in ("and", "but") else at
    ahead = tuple(t.stem for t in tokens[begins : begins + 5])
    for words in _NOT_ELSE:
        end = begins + len(words)
        said = ahead[: len(words)] == words
        if said and (_closes(tokens, end) or tokens[end].text == ":"):
            return end
    return 0


def _points(tokens: Sequence[Token], at: int) -> bool:
    """Whether a preposition only points at a place in the text: "in 14.4", "in this section"."""
    following = tokens[at + 1 : at + 2]
    return not following or following[0].text[:1].isdigit() or following[0].stem == "this"


def _closes(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in _ENDS


def _joint_before(tokens: Sequence[Token], at: int) -> int:
    """Where the words before begin to end: without the comma before "but not otherwise"."""
    return at - 1 if at and tokens[at - 1].text == "," else at


def _said(tokens: Sequence[Token], at: int) -> Token:
    """The token that tells which opener is meant."""
    if tokens[at].text.lower() == "alone":
        return replace(tokens[at], stem="by")
    return tokens[at + 1 if tokens[at].stem in ("and", "but") else at]


def _opener(tokens: Sequence[Token], end: int, said: Token) -> int | None:
    """The opener of the condition that ends here: the same preposition, or the nearest condition."""
    span = range(end - 1, max(-1, end - _LONGEST), -1)
    if said.stem in _OPENERS:
        same = next(
            (i for i in span if tokens[i].stem == said.stem and not _points(tokens, i)), None
        )
        if same is not None:
            return same
    if said.stem == "no":
        return next(
            (i for i in span if [t.stem for t in tokens[i : i + 3]] == ["as", "long", "as"]), None
        )
    if said.stem == "only":
        return next((i for i in span if tokens[i].stem in _OPENERS), None)
    condition = next((i for i in span if tokens[i].stem in _CONDITIONS), None)
    if condition is not None:
        return condition
    return next((i for i in span if tokens[i].stem in ("to", "during", "while", "in")), None)
