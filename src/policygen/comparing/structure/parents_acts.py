"""Words for what parents and students do themselves, and for the papers that they hand in."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.policy import Kind
from policygen.text.tokens import stem

# What students do themselves: leave to do it is their right. (Else they are whom it is done to.)
OWN_ACTS = frozenset(
    stem(word)
    for word in "leave report complain choose decline refuse appeal ask request return use call contact drink eat "
    "speak talk see keep wear have rest go".split()
)


# What parents write, and what they do with it: their right, or a burden on them.
REQUESTS = frozenset(
    stem(w) for w in "request complaint appeal objection grievance consent".split()
)


PARENTS_ACTS = frozenset(
    stem(w)
    for w in "signed filed submitted made lodged brought withdrawn revoked addressed written".split()
)


# What anyone does who tells of a wrong: leave to do it is their right, whoever they are.
SPEAKS = frozenset(stem(w) for w in "speak report complain appeal object tell raise file".split())


GIVES_UP = frozenset({"waiv", "consent", "agre", "author", "permit", "allow", "forgo"})


# What parents hand in, and what becomes of it while it is still theirs to hand in.
PAPERS = frozenset({"appeal", "complaint", "request", "object", "grievanc", "petit"})


_HANDED_IN = frozenset(
    {"reach", "file", "submit", "sign", "address", "postmark", "bring", "lodg", "state", "receiv"}
)


PRONOUNS = frozenset({"who", "which", "that", "whom"})


def given_in(verbs: Sequence[str]) -> bool:
    """Whether the words after a modal say how a paper has to be handed in ("must be filed")."""
    return bool(_HANDED_IN & set(verbs[:2])) or list(verbs[:3]) == ["be", "in", "write"]


def with_leave(kind: Kind, words: Sequence[str], subject: Sequence[str]) -> bool:
    """Whether a sentence on what a student may do first says with whose leave, or after what."""
    fronted = words[0] in ("with", "without", "after", "upon", "by") if words else False
    return kind is Kind.PERMISSION and fronted and "student" in subject[1:]
