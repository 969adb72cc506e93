"""Passes over a definition's own term where it stands for "it": "'Seclusion' does not include ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Passage
from policygen.text.tokens import Token

_GOES_ON = (
    r"(?:(?:also )?(?:does|do|shall) not (?:also )?(?:include|reach|cover|extend to|embrace|encompass|apply to)|"
    r"also includes?|(?:also )?excludes?|leaves out)\b"
)


def without_own_term(tokens: Sequence[Token], passage: Passage) -> Sequence[Token]:
    """The tokens of a definition's further sentence without the term that it begins with.

    Arguments:
        tokens: of the passage's text.
        passage: a sentence; only of a definition is its term known.
    """
    if not passage.term:
        return tokens
    opening = re.compile(
        rf"^[\"“‘'*]*(?:(?:the|an?) )?(?:term )?[\"“‘'*]*{re.escape(passage.term)}[\"”’'*,]* +(?={_GOES_ON})",
        re.IGNORECASE,
    )
    match = opening.match(passage.text)
    if match is None:
        return tokens
    return [token for token in tokens if token.start >= match.end()]
