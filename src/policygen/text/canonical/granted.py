"""Brings a duty to let parents or students do something to their leave: "must be allowed to call" is "may call"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token, stem

_HOLDER = r"(?:students?|pupils?|child|children|learners?|parents?|guardians?|famil(?:y|ies)|mothers?|fathers?)"
_ACTOR = r"(?:the |our |all |each )?(?:schools?|staff(?: members?)?|districts?|we|employees?|personnel|teachers?)"
_STATE = r"(?!(?:stay|remain|be|wait|sit|continue|lie|have|receive|go|out)\b)"
_ASKED = (
    r"(?:(?:if|when|whenever|upon|on|at) [^,;.]{0,40}?\brequest(?:s|ed)?(?: [^,;.]{1,40}?)? ?, )?"
)
_WISHES = (
    r"(?:(?:if|when|whenever|once|as soon as) [^,;.]{0,40}?"
    r"\b(?:asks?|asked|requests?|requested|wants?|wishes|chooses)\b[^,;.]{0,40}?, )?"
)
# What a duty to let does for its kind: it is a leave for those whom it lets.
GRANTED = re.compile(
    rf"^\s*{_ASKED}(?:(?:an?|the|any|each|every|all|both|either|no longer) )?(?:[\w-]+ )?{_HOLDER}"
    r"(?: (?:or|and|who|in|of|at|whose|for|with)\b[^,.;]{0,60}?)? "
    rf"(?:shall|must|will) be (?:allowed|permitted|entitled|free|welcome) to {_STATE}"
    rf"|^\s*{_WISHES}{_ACTOR} (?:shall|must|will) (?:(?:allow|permit) (?:(?:an?|the|any|each|every|all) )?{_HOLDER}"
    rf"(?: who [^,.;]{{3,40}}?)? to {_STATE}|let (?:(?:an?|the|any|each|every|all) )?{_HOLDER} {_STATE})",
    re.IGNORECASE,
)
# The same told in the simple present: "we let your child call home".
LETS = re.compile(
    rf"^\s*(?:(?:if|when|whenever|after|once|at|before|during) [^,;.]{{3,60}}, )?{_ACTOR} (?:always |also )?"
    rf"lets? (?:you|(?:(?:an?|the|any|each|every|your|that|both) )?{_HOLDER}) {_STATE}(?!in\b|know\b|down\b)",
    re.IGNORECASE,
)
_DETERMINERS = frozenset("a an the any each every your that both".split())
_MODALS = frozenset({"shall", "must", "will"})
_LETS = frozenset(stem(word) for word in "allow permit".split())
_LET = frozenset({stem("let")})
_ALLOWED = _LETS | frozenset(stem(word) for word in "entitled free welcome".split())
_REACH = 14  # tokens of a subject


def granted(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens with "may" for a duty to let, where the sentence begins with one."""
    words = " ".join(token.text for token in tokens[: _REACH * 2]).replace(" ,", ",")
    if LETS.match(words) is not None:
        return _let_now(tokens)
    if GRANTED.match(words) is None:
        return tokens
    modal = next((i for i, t in enumerate(tokens) if t.text.lower() in _MODALS), None)
    if modal is None:
        return tokens
    after = [t.stem for t in tokens[modal + 1 : modal + 4]]
    if after[:1] == ["be"] and after[1] in _ALLOWED and after[2:3] == ["to"]:
        may = replace(tokens[modal], stem="may", end=tokens[modal + 3].end)
        return [*tokens[:modal], may, *tokens[modal + 4 :]]
    if after[:1] and after[0] in _LETS | _LET:
        return _active(tokens, modal)
    return tokens


def _let_now(tokens: Sequence[Token]) -> Sequence[Token]:
    """ "If he asks, we let your child call" as "if he asks, your child may call"."""
    let = next((i for i, t in enumerate(tokens) if t.text.lower() in ("let", "lets")), None)
    if let is None:
        return tokens
    commas = [i for i in range(let) if tokens[i].text == ","]
    begins = commas[-1] + 1 if commas else 0
    end = let + (3 if tokens[let + 1].text.lower() in _DETERMINERS else 2)
    may = replace(tokens[let], stem="may")
    return [*tokens[:begins], *tokens[let + 1 : end], may, *tokens[end:]]


def _active(tokens: Sequence[Token], modal: int) -> Sequence[Token]:
    """ "Staff shall let a student call" as "a student may call"."""
    may = replace(tokens[modal], stem="may", end=tokens[modal + 1].end)
    commas = [i for i in range(modal) if tokens[i].text == ","]
    front = tokens[: commas[-1] + 1] if commas else ()
    if tokens[modal + 1].stem in _LETS:
        end = next((i for i in range(modal + 2, len(tokens)) if tokens[i].stem == "to"), None)
        if end is None:
            return tokens
        return [*front, *tokens[modal + 2 : end], may, *tokens[end + 1 :]]
    start = modal + 2
    end = start + (2 if tokens[start].stem in _ARTICLES else 1)
    return [*front, *tokens[start:end], may, *tokens[end:]]


_ARTICLES = frozenset({"a", "an", "the", "any", "each", "every", "all"})
