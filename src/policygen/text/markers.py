"""Words that open a scope inside a provision: conditions, exceptions, negations, purposes.

This is knowledge of English, not of policy: each entry is a sequence of stems and what it opens.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from policygen.text.tokens import stem


class Scope(StrEnum):
    """What a stretch of a provision does for the words around it."""

    MAIN = "main"
    ACTOR = "actor"  # who must or may act
    CONDITION = "condition"
    EXCEPTION = "exception"  # turns the sign
    EXCLUSION = "exclusion"  # "does not include": turns the sign of a definition
    NEGATION = "negation"  # turns the sign
    UNTIL = "until"
    PURPOSE = "purpose"
    RELATIVE = "relative"
    UNIVERSAL = "universal"  # "each use of ...": says how far a duty reaches
    INCLUDING = "including"
    WIDENING = "widening"  # "regardless of": adding it broadens


def _table(entries: dict[Scope, str]) -> dict[tuple[str, ...], Scope]:
    table = {}
    for scope, phrases in entries.items():
        for phrase in phrases.split("|"):
            table[tuple(stem(word) for word in phrase.split())] = scope
    return table


MARKERS: dict[tuple[str, ...], Scope] = _table(
    {
        Scope.EXCEPTION: "except|except that|except when|except if|except for|except where|except in"
        "|except as|unless|unless and until|other than|excluding|with the exception of"
        "|otherwise than|but not|rather than|instead of|exempt|exempt from|does not apply|do not apply"
        "|shall not apply|exception|absent|save where|save that|save for|save when|save in|save if|save as"
        "|save with|save by|save to|save upon|save on|save under|save during|save after|save at|save while"
        "|aside from|but for|not counting|leaving aside",
        Scope.EXCLUSION: "does not include|do not include|shall not include|not include|exclude"
        "|excludes|not mean|not considered|not deemed|not constitute|not apply to|not count as"
        "|not covered|but not include",
        Scope.CONDITION: "if|when|whenever|where|wherever|in case|in case of|in the event|in the event of"
        "|in the event that|upon|after|once|following|during|while|as long as|so long as"
        "|provided that|provided however|on condition that|in which case"
        "|as soon as|pending|given that|in situations|in circumstances|subject to|based on"
        "|for as long as|throughout|whether|because|insofar as|depending on|contingent on"
        "|conditional on|conditioned on",
        Scope.UNTIL: "until|before|prior to|till",
        Scope.PURPOSE: "for the purpose of|for purposes of|in order to|so as to|so that|in order that"
        "|in order for|for the sake of",
        Scope.RELATIVE: "who|whom|which|whose|in which|from which|to which|by which|for which|that|namely",
        Scope.UNIVERSAL: "each|every|any|all",
        Scope.INCLUDING: "including|including but not limited to|including without limitation|such as|for example"
        "|includes|include",
        Scope.WIDENING: "regardless of|regardless whether|whether or not|even if|even in|even during|even for"
        "|even where|even while|even whenever|even as|even without|even against|even by|even on|even upon"
        "|even with|even after|even under|even at|even when|even though|irrespective of|no matter"
        "|without regard to|notwithstanding|with or without|despite|although",
        Scope.NEGATION: "not|no|never|without|neither|none|free of|free from|nobody|prohibit|forbid|lack",
    }
)
_LONGEST = max(len(key) for key in MARKERS)
_FINE = (
    ("after", "upon|after|once|following|as soon as"),
    ("while", "during|while|as long as|so long as|for as long as|throughout|pending"),
    ("if", "if|when|whenever|where|wherever|in case|in case of|in the event|in the event of|in the event that"
     "|provided that|provided however|on condition that|given that|in situations|in circumstances"),
    ("before", "before|prior to"),
    ("because", "because"),
    ("extent", "insofar as"),
)  # fmt: skip
FINE: dict[tuple[str, ...], str] = {
    tuple(stem(word) for word in phrase.split()): name
    for name, phrases in _FINE
    for phrase in phrases.split("|")
}


def opener_key(words: Sequence[str], scope: Scope) -> str:
    """The key under which an opener is read: "if" and "when" open the same, "after" and "until" don't."""
    return f"<{FINE.get(tuple(words), scope.value)}>"


TURNING = frozenset({Scope.EXCEPTION, Scope.EXCLUSION, Scope.NEGATION})

MODALS: dict[str, str] = {
    "shall": "shall", "must": "shall", "will": "shall", "may": "may", "can": "may",
    "might": "may", "could": "may", "should": "should", "ought": "should",
}  # fmt: skip


def marker_at(words: Sequence[str], at: int) -> tuple[int, Scope] | None:
    """The longest marker that begins at word `at`: how many words it has and what it opens."""
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        scope = MARKERS.get(tuple(words[at : at + size]))
        if scope:
            return size, scope
    return None
