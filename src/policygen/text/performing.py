"""Verbs that say of an act, which a noun names, only that it is done: "undertake a review", "a review takes place"."""

from __future__ import annotations

# Who does it is the subject, the act is the object.
PERFORMS = frozenset(
    """
    accomplish arrange carry conduct deliver do draw effect execute furnish give have hold institute issue make obtain
    pay perform prepare produce provide put render send submit supply take transmit undertake
    """.split()
)
# The act itself is the subject.
HAPPENS = frozenset("come ensue follow go happen occur result".split())
OWED = frozenset({"due", "mandatory", "obligatory", "compulsory"})
# Whom it is done to is the subject, the act is the object.
UNDERGOES = frozenset("get receive undergo".split())
PERFORMING = PERFORMS | HAPPENS | OWED | UNDERGOES
