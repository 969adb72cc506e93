"""Reads nouns with a participle of their own as the clause they stand for: "money permitting", "drills apart"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token

_ENDS = frozenset(",;.:()–—")
# The participle behind the noun, what opens the clause that says the same, and whether the participle stays in it.
_PARTICIPLES = {
    "permitting": ("if", "permit"),
    "allowing": ("if", "permit"),
    "apart": ("except", ""),
    "notwithstanding": ("notwithstanding", ""),
}
_LONGEST = {"if": 4, "except": 6, "notwithstanding": 10}  # tokens of the noun
# What no noun phrase begins with, or has inside: then the participle belongs to a verb.
_NO_NOUN = frozenset(
    "is are be been being was were has have had shall must may will can not who which that when if where unless "
    "except save only by to from and or set put keep kept stand stands move moves held take takes taken thereby".split()
)


@goes_by(*_PARTICIPLES)
def with_absolutes_as_clauses(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "if money permits" for "money permitting" and "except drills" for "drills apart".

    The noun stands between commas, or at an end of the sentence; what has a verb before it is no absolute.
    """
    out: list[Token] = []
    begins = 0  # where the stretch since the last mark begins, in `out`
    for at, token in enumerate(tokens):
        word = token.text.lower()
        opener, verb = _PARTICIPLES.get(word, ("", ""))
        last = at + 1 == len(tokens) or tokens[at + 1].text in _ENDS
        noun = out[begins:]
        marked = begins > 0 or opener != "except"
        if opener and last and marked and _is_noun(noun, opener):
            place = replace(noun[0], text=opener, stem=opener, end=noun[0].start)
            out.insert(begins, place)
            if verb:
                out.append(replace(token, text=verb, stem=verb))
        else:
            out.append(token)
        if token.text in _ENDS:
            begins = len(out)
    return out


def _is_noun(words: Sequence[Token], opener: str) -> bool:
    said = {word.text.lower() for word in words}
    return bool(words) and len(words) <= _LONGEST[opener] and not said & _NO_NOUN
