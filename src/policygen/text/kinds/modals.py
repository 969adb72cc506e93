"""Finds the modal that governs a sentence, and whether it is negated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.fronted_denials import denied_in_front
from policygen.text.canonical.inverted import uninverted
from policygen.text.kinds.denied_subject import denied_clause
from policygen.text.tokens import Token, stem, tokenize

_SUBJECTS = {
    "no",
    "the",
    "a",
    "he",
    "she",
    "they",
    "it",
    "student",
    "parent",
    "staff",
    "child",
    "pupil",
    "such",
    "each",
    "your",
    "our",
    "their",
    "his",
    "her",
    "an",
    "any",
}


_SUBORDINATE = {
    "if", "when", "whenev", "where", "wherev", "who", "whom", "which", "that", "whose", "unless", "until",
    "after", "befor", "while", "upon", "once", "becaus", "although", "though", "as", "what", "how", "whether",
}  # fmt: skip


_FRONTED = {
    "if",
    "when",
    "whenev",
    "where",
    "wherev",
    "unless",
    "after",
    "befor",
    "upon",
    "once",
    "follow",
    "while",
    "until",
    "without",
    "except",
    "absent",
    "becaus",
    "although",
    "though",
    "dure",
    "during",
    "throughout",
    "in",
    "on",
    "for",
}


_MODAL = {"shall", "must", "will", "may", "can", "should", "might", "could"}


# What is said after these is told of somebody, or asked: "what could have been done".
_RELATIVES = {"who", "whom", "which", "that", "whose", "what", "how", "whether"}


_LEADING = {"through", "in", "from", "on", "to", "by", "with", "at", "of", "for", "under", "into"}
_FINITE = {"is", "are", "was", "were", "has", "have", "had", "does", "do", "did"}


_NOBODY = {"no", "neither", "never", "nobody", "nobodi", "none", "nor", "under", "noth"}


# What a sentence says under a condition isn't what it orders, if words enough for a clause come before.
_CONDITIONS = {"if", "when", "whenev", "where", "wherev", "unless", "becaus"}
_FEWEST = 4


def main_modal(sentence: str) -> tuple[str, bool] | None:
    """The first modal outside a subordinate clause, and whether it is negative."""
    tokens = uninverted(tokenize(sentence))
    if [token.stem for token in tokens[:2]] in (
        ["in", "no"],
        ["at", "no"],
        ["on", "no"],
        ["by", "no"],
    ):
        tokens = tokens[1:]
    elif tokens[:1] and tokens[0].stem == "not":
        front = denied_in_front(tokens)
        tokens = [replace(tokens[0], stem="never"), *tokens[front:]] if front else tokens
    if tokens and tokens[0].stem in _FRONTED:
        comma = next((i for i, token in enumerate(tokens) if token.text == ","), 0)
        if any(token.stem in _MODAL for token in tokens[comma + 1 :]):
            tokens = tokens[comma + 1 :] if comma else tokens
        elif comma and len(tokens) - comma > 4:
            return None  # the only modals stand in the clause before the comma
    tokens = tokens[denied_clause(tokens) :]
    subordinate = ""
    since = 0
    own_subject = late = False
    opened = bool(tokens) and tokens[0].stem in _CONDITIONS
    finite = (
        False  # the subordinate clause has had its verb: "in which a student is secluded shall"
    )
    fallback: tuple[str, bool] | None = None
    no_subject = (
        bool(tokens)
        and tokens[0].stem in _NOBODY
        and [token.stem for token in tokens[:2]] != ["noth", "in"]
        and not (len(tokens) > 1 and tokens[1].stem in ("later", "more", "longer", "fewer", "less"))
    )
    for i, token in enumerate(tokens):
        pointing = token.stem == "that" and (not i or tokens[i - 1].stem in ("such", "so"))
        pointing = pointing or (
            token.stem == "as" and i > 0 and tokens[i - 1].stem in ("such", "so")
        )
        if token.stem in _SUBORDINATE and not pointing:  # "if a child is ill, that child shall ..."
            subordinate, since, finite = token.stem, 0, False
            late = i >= _FEWEST and token.stem in _CONDITIONS and not opened
            own_subject = i + 1 < len(tokens) and tokens[i + 1].stem in _SUBJECTS
            after_preposition = i > 0 and tokens[i - 1].text.lower() in _LEADING
            own_subject |= token.stem in ("which", "whom") and after_preposition
        elif token.text in (",", ";", ":", "."):
            subordinate = ""
        elif token.stem in _MODAL and not _is_wish(tokens, i):
            negative = _negative(tokens, i) or (
                no_subject and (tokens[0].stem != "under" or _has_no(tokens))
            )
            if fallback is not None and i and tokens[i - 1].stem == "nor":
                return fallback  # "who complains before an agency shall not ..., nor shall ..."
            inside = subordinate in _RELATIVES and (own_subject or since <= 2) and not finite
            if not subordinate or (subordinate in _RELATIVES and not inside):
                return token.stem, negative
            if fallback is None and not late and not (subordinate in _RELATIVES and inside):
                fallback = (token.stem, negative)
            finite = True
        elif token.text.lower() in _FINITE or (own_subject and _verb_of_one(tokens, i)):
            finite = True
        since += 1
    return fallback


_ONE = frozenset("a an each every any one the".split())
_PERSON = frozenset(
    stem(word)
    for word in "student child pupil parent guardian employee teacher adult person nurse aide member".split()
)


def _verb_of_one(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word is the verb of the one person right before it: "in which a student suffers injury shall"."""
    if at < 2 or tokens[at - 1].stem not in _PERSON or tokens[at - 2].stem not in _ONE:
        return False
    said = (tokens[at - 1].text.lower(), tokens[at].text.lower())
    return (
        not said[0].endswith("s") and said[1].endswith("s") and not said[1].endswith(("ss", "us"))
    )


_OWNERS = frozenset("his her its their own free student's child's pupil's".split())


def _is_wish(tokens: Sequence[Token], at: int) -> bool:
    """Whether a "will" is somebody's wish ("against his will"), and no modal."""
    before = tokens[at - 1].text.lower().replace("’", "'") if at else ""
    return tokens[at].text.lower() == "will" and (before in _OWNERS or before == "at")


def _has_no(tokens: Sequence[Token]) -> bool:
    return any(token.stem == "no" for token in tokens[:3])


def _negative(tokens: Sequence[Token], at: int) -> bool:
    following = [t.stem for t in tokens[at + 1 : at + 6]]
    measures = any(
        word in ("no", "not") and set(following[n + 1 : n + 2]) & _COMPARED - {"event", "case"}
        for n, word in enumerate(following)
    )
    if measures and "never" not in following[:2]:
        return False  # "may be used for no more than an hour" says how long
    if following[:1] == ["be"] and (following[2:3] == ["neither"] or following[3:4] == ["no"]):
        return following[2] in ("neither", "by", "on", "to", "in", "for", "at")
    if following[:2] == ["say", "no"]:
        return False  # what they may refuse
    if tokens[at].stem in ("may", "can") and following[1:3] == ["not", "to"]:
        return following[0] == "be"  # "may ask not to be held"
    if "not" in following[:2] or "never" in following[:2] or "neither" in following[:2]:
        return "only" not in following[:3]
    nowhere = following[:1] and following[0] in _NOWHERE and following[1:2] == ["no"]
    without = tokens[at].stem in ("may", "can") and following[1:2] == ["no"]
    if without and following[2:3] and following[2] not in _COMPARED:
        return True  # "may have no lock"
    return bool(nowhere) or _by_nobody(tokens, at)


_NOWHERE = {"under", "in", "at", "on"}  # "shall in no case", "may at no time"
_PREPOSITIONS = {"by", "to", "on", "with", "in", "at", "for", "against", "under", "upon"}
_COMPARED = {"more", "less", "later", "longer", "fewer", "event", "case"}
# "At no cost", "with no delay": how something is had, and no ban.
_SPARED = {
    "cost",
    "charg",
    "expens",
    "fee",
    "delay",
    "notic",
    "penalti",
    "appoint",
    "warn",
    "reason",
}


def _by_nobody(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause is negated after its verb: "shall be used by no employee"."""
    for number in range(at + 1, min(at + 6, len(tokens) - 2)):
        if tokens[number].text in (",", ";", ":", "."):
            return False
        if tokens[number].stem in _PREPOSITIONS and tokens[number + 1].stem == "no":
            return tokens[number + 2].stem not in _COMPARED | _SPARED
    return False
