"""Verbs that say of an act, which a noun names, only that it is done: "undertake a review", "a review takes place"."""

from __future__ import annotations

# Who does it is the subject, the act is the object.
PERFORMS = frozenset(
    """
    accomplish arrange bring carry complete conduct contribute deliver do draw effect enter execute extend file
    furnish give have hold institute issue lodge make obtain pay perform place prepare produce provide put raise
    reach render send submit supply take transmit undertake
    """.split()
)
# The act itself is the subject.
HAPPENS = frozenset("come ensue follow go happen occur result".split())
OWED = frozenset({"due", "mandatory", "obligatory", "compulsory", "incumbent"})
# Whom it is done to is the subject, the act is the object.
UNDERGOES = frozenset("get receive undergo participate".split())
# What says of an act, and of no thing, that it is done: "a copy is made" and "a copy is given" are two acts.
PURE = frozenset(
    """
    accomplish carry complete conduct effect execute get give happen have hold make obtain occur participate perform
    provide receive take undergo undertake
    """.split()
)
NEEDED = frozenset({"require", "need"})
PERFORMING = PERFORMS | HAPPENS | OWED | UNDERGOES
