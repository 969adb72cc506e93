"""Leaves out the aside that only says whose words these are: "an emergency, in the sense of this handbook, is ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.text.tokens import Token

_TEXT = r"(?:policy|policies|handbook|rules?|section|regulations?|procedures?|guide|document|chapter|manual|definition)"
_ASIDE = re.compile(
    rf"(?:in the (?:sense|meaning) of (?:this|these|our|the) {_TEXT}|"
    rf"for (?:our|the) purposes(?: of (?:this|these) {_TEXT})?|"
    rf"as (?:we|it|this {_TEXT}) (?:use|uses|is used|understand|understands)(?: (?:it|the (?:word|term)))?"
    rf"(?: (?:here|in (?:this|these) {_TEXT}))?|as used (?:here|in (?:this|these) {_TEXT})|"
    rf"in (?:this|our|these) {_TEXT}|as the (?:word|term) is used(?: (?:here|in (?:this|these) {_TEXT}))?)"
)
_LONGEST = 12  # tokens of such an aside


def without_asides_of_use(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence without an aside between commas that says only how the text uses a word."""
    out = list(tokens)
    for begin in range(1, min(len(out) - 2, _LONGEST)):
        if out[begin].text != ",":
            continue
        end = next(
            (
                i
                for i in range(begin + 1, min(len(out), begin + _LONGEST + 1))
                if out[i].text == ","
            ),
            None,
        )
        if end is None:
            return out
        said = " ".join(token.text.lower() for token in out[begin + 1 : end])
        if _ASIDE.fullmatch(said):
            return out[:begin] + out[end + 1 :]
    return out
