"""Takes off what only leads into a sentence: "it is the job of the nurse to", "the school sees to it that"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.text.tokens import Token, stem, tokenize

_TASK = "(?:respons|responsibl|duti|duty|task|job|oblig|role|function) "
_ORG = (
    r"(?:we |(?:the |our |each |everi |all |your )?(?:local |public |school |charter )*"
    r"(?:school|district|agenc|agency|board|administr|program|divis) )"
)
_SURE = (
    r"(?:make sure |make certain |ensur |see to it |see |take care |guarante |assur |arrang )that "
)
_SEEING = r"(?:make sure |make certain |ensur |see to it |guarante |assur |arrang )that "
_WHO = r"(?P<who>(?:(?!to |that |not |shall |may )[^ ]+ ){1,6}?)"
_ALSO = r"(?:also |alway |alreadi )?"
# Who is told to do it, in a roundabout way: what remains is "... shall".
_TOLD = tuple(
    re.compile(pattern)
    for pattern in (
        rf"^it (?:shall )?be {_ALSO}(?:a |the )?{_TASK}of {_WHO}to ",
        rf"^it (?:shall )?be (?:{_WHO.replace('who', 'owner')}){_TASK}to ",
        rf"^it be {_ALSO}(?:up to |incumb on |incumb upon |for ){_WHO}to ",
        rf"^it (?:shall )?(?:fall to |fall on |rest with |lie with ){_WHO}to ",
        rf"^(?:a |the )?{_TASK}of {_WHO}(?:shall )?be to ",
        rf"^(?:one of )?(?:a |the ){_TASK}of {_WHO}(?:shall )?be to ",
        rf"^{_WHO}(?:shall )?be (?:charg|task|entrust) (?:with|to) ",
        rf"^{_WHO}(?:shall )?(?:have|bear) (?:a |the )?{_TASK}(?:of|for|to) ",
        rf"^{_WHO}be oblig to ",
    )
)
# What the school as a whole brings about is what is done in it.
_BROUGHT_ABOUT = (
    re.compile(
        rf"^{_ORG}(?:(?:shall|be to|have to|be requir to) )?{_ALSO}{_SURE}(?!(?:it|they|he|she) )"
    ),
    re.compile(rf"^{_ORG}(?:shall )?be respons for {_SEEING}"),
    re.compile(r"^it (?:shall )?be (?:ensur|guarante|assur) that "),
    re.compile(
        r"^it (?:shall )?be (?:a |the )?policy of (?:a |the |this |our )?(?:school )?board (?:of educ )?that "
    ),
)
# What only announces that something is said.
_ANNOUNCED = tuple(
    re.compile(pattern)
    for pattern in (
        r"^what (?:count|matter|be requir|we requir|the rule requir) be that ",
        r"^(?:the|our|a|one|anoth) (?:rule|practic|polici|policy) (?:here |in our school )?be that ",
        r"^it be our (?:rule|practic|polici|policy) that ",
        r"^it (?:be )?(?:also )?(?:important|essenti|vital|worth|crucial|necessary) (?:to )?(?:alway )?"
        r"(?:rememb|note|know|understand|recal|bear in mind|keep in mind|realiz|recogn) that ",
        r"^(?:pleas )?(?:note|rememb|know|be awar|be assur|rest assur) that ",
        r"^we want (?:you|parent|famili|family|everyon|student) to (?:know|understand) that ",
        r"^(?:you|parent|famili|family) (?:can|may|should|shall) (?:count on it|be sure|be assur|rest assur|be certain|"
        r"trust|know) that ",
        r"^we promis (?:you )?that ",
        r"^(?:the )?(?:school )?(?:board|district) (?:of educ )?(?:believ|hold|recogn|affirm|declar|find) that ",
    )
)


@dataclass(frozen=True, slots=True)
class Lead:
    """What leads into a sentence: where its rest begins, and the words that stand for the lead.

    Arguments:
        who: first and last token (numbers) of who is told to do it, or None.
        end: number of the first token after the lead.
        owed: whether what follows is owed because of the lead.
    """

    who: tuple[int, int] | None
    end: int
    owed: bool


def _lead(tokens: Sequence[Token]) -> Lead | None:
    """What leads into a sentence, if anything does."""
    if not tokens or (tokens[0].stem not in _FIRST and not _may_open(tokens)):
        return None
    words = [i for i, token in enumerate(tokens[:24]) if token.is_word]
    line = "".join(tokens[i].stem + " " for i in words)
    starts, at = {}, 0
    for number, i in enumerate(words):
        starts[at] = number
        at += len(tokens[i].stem) + 1
    starts[at] = len(words)

    def token_at(offset: int) -> int:
        number = starts[offset]
        return words[number] if number < len(words) else words[-1] + 1

    for pattern in _TOLD:
        found = pattern.search(line)
        if found and not _marked(tokens, token_at(found.end())):
            group = "owner" if "owner" in found.groupdict() else "who"
            who = (token_at(found.start(group)), token_at(found.end(group)))
            return Lead(who, token_at(found.end()), owed=True)
    for patterns, owed in ((_BROUGHT_ABOUT, True), (_ANNOUNCED, False)):
        for pattern in patterns:
            found = pattern.search(line)
            if found and not _marked(tokens, token_at(found.end())):
                return Lead(None, token_at(found.end()), owed)
    return None


_FIRST = frozenset(
    stem(word)
    for word in (
        "it the our a one what please note remember know be rest we you parents families another school schools "
        "district each every all duty responsibility task your"
    ).split()
)
_VERBS = frozenset({"charg", "task", "entrust", "have", "bear", "oblig", "obliged"})


def _may_open(tokens: Sequence[Token]) -> bool:
    return any(token.stem in _VERBS for token in tokens[:9])


def _marked(tokens: Sequence[Token], end: int) -> bool:
    """Whether a comma or another mark stands inside the lead: then it is none."""
    return any(not token.is_word for token in tokens[:end])


_FRONTED = frozenset(
    stem(word)
    for word in (
        "at in on if when whenever where after before within during once upon as for by to under every each while "
        "unless following until"
    ).split()
)
_COMMA_BY = 24  # tokens of a fronted phrase


def _front(tokens: Sequence[Token]) -> int:
    """The token after the comma of a fronted phrase that a lead follows, or 0."""
    if not tokens or tokens[0].stem not in _FRONTED:
        return 0
    for at, token in enumerate(tokens[:_COMMA_BY]):
        if token.text == "," and at + 1 < len(tokens) and _lead(tokens[at + 1 :]) is not None:
            return at + 1
    return 0


def without_lead(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence without what only leads into it, at its start or after a fronted phrase."""
    front = _front(tokens)
    if front:
        return [*tokens[:front], *without_lead(tokens[front:])]
    out = list(tokens)
    while (lead := _lead(out)) is not None:
        rest = out[lead.end :]
        if lead.who is not None:
            shall = replace(out[lead.end - 1], stem="shall")
            rest = [*out[lead.who[0] : lead.who[1]], shall, *rest]
        out = rest
    return out


def without_lead_in(sentence: str) -> tuple[str, bool]:
    """A sentence without what only leads into it, and whether the lead makes it a duty."""
    tokens = tokenize(sentence)
    front = _front(tokens)
    if front:
        rest, owed = without_lead_in(sentence[tokens[front].start :])
        return f"{sentence[: tokens[front].start]}{rest}", owed
    lead = _lead(tokens)
    if lead is None or lead.end >= len(tokens):
        return sentence, False
    rest = sentence[tokens[lead.end].start :]
    if lead.who is None:
        return rest[:1].upper() + rest[1:], lead.owed
    who = sentence[tokens[lead.who[0]].start : tokens[lead.who[1] - 1].end]
    return f"{who[:1].upper()}{who[1:]} shall {rest}", lead.owed
