"""Forms of sentences that say whom the rules do not reach, and what a leave from them does or does not reach."""

from __future__ import annotations

import re

from policygen.policy import Kind

_RULES = (
    r"(?:polic(?:y|ies)|rules?|sections?|chapters?|articles?|parts?|regulations?|requirements?|limits?|limitations?|"
    r"prohibitions?|bans?|standards?|procedures?|provisions?|restrictions?|safeguards?|protections?)"
)
_NUMBERS = (
    r"(?: (?:[ivx]+|[\d.]+|[a-z]|and|or|to|through|of|in|this|the|any|sections?|policy)\b,?)*"
)
_LEAVES = r"(?:exceptions?|exemptions?|permissions?|leaves?|authorit(?:y|ies)|authorizations?|allowances?|waivers?)"
_NOT = r"(?:do|does|shall|will)(?:n.t| not)"

# "Section 4 does not bind volunteers", "guests aren't subject to this policy": they are free of it.
_UNBOUND = re.compile(
    rf"^\W*(?:the |this |these |our )?(?:\w+ )??{_RULES}{_NUMBERS} {_NOT} (?:bind|govern|extend to|reach)\b|"
    r"\b(?:is|are)(?:n.t| not) (?:bound by|subject to|governed by|held to|covered by) "
    rf"(?:the |this |these |any of the |any )?(?:\w+ )??{_RULES}\b"
)
# "This exception does not reach prone restraint": what it doesn't reach stays forbidden.
_NO_LEAVE = re.compile(
    rf"^\W*(?:the |this |these |that |such (?:an? )?)(?:\w+ )??{_LEAVES}\b[^.;,]{{0,40}}? {_NOT} "
    r"(?:extend to|reach|cover|apply to)\b"
)
# "An exception applies when ...": it frees from the rule before it, and what follows says how far.
_FREES = re.compile(
    r"^\W*(?:an?|the|this|that|one|such an?|another) (?:(?:only|sole|single|narrow|limited|further) )?exceptions? "
    r"(?:(?:shall |will |may )?(?:apply|applies|exists?|arises?|holds?)|"
    r"(?:is|are|shall be|will be|may be) (?:also )?(?:made|allowed|permitted|granted|recognized|available))\b(?! not\b)"
)


def frees_by_exception(text: str) -> bool:
    """Whether a sentence says when an exception applies, and so what is let.

    Arguments:
        text: the sentence in small letters.
    """
    return _FREES.match(text) is not None


def kind_by_reach(text: str) -> Kind | None:
    """What a sentence does that says whom a rule does not reach, or what a leave does; None for any other.

    Arguments:
        text: the sentence in small letters.
    """
    if _NO_LEAVE.search(text):
        return Kind.PROHIBITION
    return Kind.PERMISSION if _UNBOUND.search(text) or frees_by_exception(text) else None
