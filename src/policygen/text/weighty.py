"""Words that say nothing in most places and have a weight in some: "held again", "too tight", "no further hold"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

_MANNER = frozenset(
    "personally individually respectfully respectful disrespectfully kindly unkindly responsibly dutifully".split()
)
_ASKING = frozenset({"on", "upon", "written", "prior", "oral", "formal"})
_OF_USE = frozenset({"useful", "usefully", "useless", "usable", "unusable"})
_ALSO = frozenset(
    stem(word)
    for word in "be have shall must may will can should and or but for to in on at".split()
)
_DENYING = frozenset({"no", "not", "any", "without", "prevent", "avoid", "stop"})
_SORTED = frozenset({"of", "that", "which", "to", "where", "as", "and", "or"})
_ADVERBIAL = frozenset({"be", "have", "shall", "may", "should", "and", "or"})


def has_weight(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that is light elsewhere says something here."""
    word = tokens[at].text.lower()
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    before = tokens[at - 1].stem if at else ""
    if word in _MANNER:
        return following is None or "identif" not in following.stem  # "personally identifiable"
    if word == "again":
        return bool(at) and before not in _ADVERBIAL
    if word == "too":
        adjective = following is not None and following.is_word and following.stem not in _ALSO
        return bool(at) and adjective and before != ","
    if word == "further":
        noun = following is not None and following.is_word
        return noun and before in _DENYING
    if word == "kind":
        noun = following is not None and following.is_word and following.stem not in _SORTED
        return noun and before in ("a", "be")  # "a kind voice", never "of a kind that"
    if word in _OF_USE:
        return True
    if word == "application":
        return _is_asked_for(tokens, at)
    if word == "person":
        return _joined_by_hyphens(tokens, at)
    if word == "timed":
        return before in ("a", "the")
    if word == "responsible":
        noun = following is not None and following.is_word and following.stem not in ("for", "to")
        return noun and before in ("a", "an")
    return False


def _is_asked_for(tokens: Sequence[Token], at: int) -> bool:
    """Whether an application is a request: "upon application", "on the written application of"."""
    before = [token.text.lower() for token in tokens[max(0, at - 2) : at]]
    article = before[-1:] in (["the"], ["an"], ["such"], ["his"], ["her"], ["their"])
    return before[-1:] != [] and (before[-1] in _ASKING or (article and before[0] in _ASKING))


def _joined_by_hyphens(tokens: Sequence[Token], at: int) -> bool:
    """Whether "person" ends a word that says how something is done: "in-person training"."""
    before = [token.text.lower() for token in tokens[max(0, at - 2) : at]]
    return len(before) == 2 and before[0] == "in" and before[1] in ("-", "‐", "‑")
