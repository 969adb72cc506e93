"""Says an age reached as a verb: "the student's twenty-first birthday" is "the student turns twenty-one"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_CARDINALS = {
    "first": "one", "second": "two", "third": "three", "fifth": "five", "sixteenth": "sixteen",
    "seventeenth": "seventeen", "eighteenth": "eighteen", "nineteenth": "nineteen", "twentieth": "twenty",
    "thirtieth": "thirty",
}  # fmt: skip
_ENDINGS = frozenset({"st", "nd", "rd", "th"})


def birthdays(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with "turns" and the age for an ordinal before "birthday"."""
    at = next((i for i, token in enumerate(tokens) if token.text.lower() == "birthday"), 0)
    if at < 2:
        return tokens
    last = tokens[at - 1].text.lower()
    if last in _ENDINGS and tokens[at - 2].text.isdigit():
        begins, age = at - 2, [tokens[at - 2]]
    elif last in _CARDINALS:
        word = _CARDINALS[last]
        age = [replace(tokens[at - 1], text=word, stem=stem(word))]
        tens = [token.text.lower() for token in tokens[max(0, at - 3) : at - 1]]
        begins = at - 3 if tens == ["twenty", "-"] else at - 1
        age = [*tokens[begins : at - 1], *age]
    else:
        return tokens
    turns = replace(tokens[begins], text="turns", stem=stem("turns"))
    return [*tokens[:begins], turns, *age, *tokens[at + 1 :]]
