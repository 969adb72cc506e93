"""Says a label before those who are bound as a sentence: "Who uses this: ..." is "This policy applies to ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.labelled import WHO_IS_BOUND
from policygen.text.tokens import Token, stem

_APPLIES = tuple((word, stem(word)) for word in "this policy applies to".split())
_LONGEST = 9  # tokens of a label


def applying_to(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with "this policy applies to" for a label that says the same."""
    colon = next((i for i, token in enumerate(tokens[:_LONGEST]) if not token.is_word), 0)
    said = " ".join(token.text for token in tokens[: colon + 1])
    if not colon or not WHO_IS_BOUND.match(f"{said} "):
        return tokens
    span = {"start": tokens[0].start, "end": tokens[colon].end}
    return [
        *(replace(tokens[0], text=word, stem=its, **span) for word, its in _APPLIES),
        *tokens[colon + 1 :],
    ]
