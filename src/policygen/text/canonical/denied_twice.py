"""Reads what is denied twice as what it says: "shall not fail to call" as "shall call"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import goes_by
from policygen.text.tokens import Token, stem

_FAILS = frozenset({"fail", "neglect", "omit"})
_DENIALS = frozenset({"not", "never"})
_MODALS = frozenset({"shall", "should"})
_LEAVES = frozenset({"may", "can"})  # a leave that is denied is a duty not to
_STATES = frozenset(stem(word) for word in ("be", "leave", "go", "remain", "stay"))
_POSITIVE = {
    stem("un" + word): stem(word)
    for word in (
        "attended supervised monitored observed watched recorded reported documented investigated explained "
        "answered reviewed addressed noticed treated examined"
    ).split()
}
_FARTHER = 14  # tokens between "no" and its "may be without"
_FAR = 8  # tokens between "no" and its "shall fail to"

# The same for a sentence's words, which tell its kind.
_NOT_FAIL = re.compile(
    r"\b(shall|must|will|should) (?:not|never) (?:fail|neglect|omit) to\b", re.IGNORECASE
)
_NONE_FAILS = re.compile(
    r"^\s*no ((?:[\w-]+ ){1,6}?)(shall|must|will|should|may) (?:fail|neglect|omit) to\b",
    re.IGNORECASE,
)
_DONE = (
    "attended|supervised|monitored|observed|watched|recorded|reported|documented|investigated|explained|answered|"
    "reviewed|addressed|noticed|treated|examined"
)
_NOT_UNWATCHED = re.compile(
    r"\b(shall|must|will|should|may|can) (?:not|never) (?:ever )?(?:be (?:left )?|go |remain |stay )"
    rf"un({_DONE})\b(?! (?:or|nor|and)\b)",
    re.IGNORECASE,
)
_NONE_UNDONE = re.compile(
    r"^\s*no ((?:[\w-]+ ){1,8}?)(?:shall|must|will|may|can) (?:ever )?(?:be (?:left )?|go |remain |stay )"
    rf"un({_DONE})\b(?! (?:or|nor|and)\b)",
    re.IGNORECASE,
)
_NONE_WITHOUT = re.compile(
    r"^\s*no ((?:[\w-]+ ){1,12}?)(?:shall|must|will|may|can) (?:ever )?(be|go|remain|stay|be left) "
    r"without (?!being\b|\w+ing\b)",
    re.IGNORECASE,
)
_NOT_WITHOUT = re.compile(
    r"\b(shall|must|will|may|can) (?:not|never) (be|go|remain|stay|be left) without (?!being\b|\w+ing\b)",
    re.IGNORECASE,
)


def said_once(sentence: str) -> str:
    """A sentence with what it denies twice in its positive form."""
    sentence = _NONE_WITHOUT.sub(r"Each \1shall \2 with ", sentence)
    sentence = _NOT_WITHOUT.sub(r"shall \2 with ", sentence)
    sentence = _NOT_FAIL.sub(r"\1", sentence)
    sentence = _NONE_FAILS.sub(r"Each \1shall", sentence)
    sentence = _NONE_UNDONE.sub(r"Each \1shall be \2", sentence)
    return _NOT_UNWATCHED.sub(_watched_instead, sentence)


def _watched_instead(found: re.Match[str]) -> str:
    modal = found[1].lower()
    return f"{'shall' if modal in _LEAVES else modal} be {found[2]}"


@goes_by(*_FAILS, *_POSITIVE, "without")
def denied_once(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with what they deny twice in its positive form."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        stems = [t.stem for t in tokens[at : at + 5]]
        leave = bool(stems[:1]) and stems[0] in _LEAVES
        if stems[1:2] and stems[1] in _DENIALS and (leave or stems[0] in _MODALS):
            if not leave and stems[2:3] and stems[2] in _FAILS and stems[3:4] == ["to"]:
                out.append(tokens[at])
                at += 4
                continue
            end = _unwatched(tokens, at + 2)
            if end:
                out += _watched(tokens, at, end)
                at = end + _any_time(tokens, end)
                continue
        undone = _none_undone(tokens, at, out)
        if undone:
            out[0] = replace(out[0], stem="each")
            last = tokens[undone - 1]
            out += [
                replace(tokens[at], stem="shall"),
                replace(tokens[at + 1], stem="be"),
                replace(last, stem=_POSITIVE[last.stem]),
            ]
            at = undone
            continue
        without = _not_without(tokens, at, out)
        if without:
            if out and out[0].stem == "no":
                out[0] = replace(out[0], stem="each")
            kept = [t for t in tokens[at + 1 : without] if t.stem not in (*_DENIALS, "ever")]
            out += [replace(tokens[at], stem="shall"), *kept]
            never = next((t for t in tokens[at + 1 : without] if t.stem == "never"), None)
            if never is not None:
                out += [replace(never, stem=word) for word in ("at", "all", "time")]
            out.append(replace(tokens[without], stem="with"))
            at = without + 1
            continue
        if stems[:1] and stems[0] in (*_MODALS, "may") and _none_fails(tokens, at, out):
            out[0] = replace(out[0], stem="each")
            out.append(replace(tokens[at], stem="shall"))
            at += 3
            continue
        out.append(tokens[at])
        at += 1
    return out


def _not_without(tokens: Sequence[Token], at: int, before: Sequence[Token]) -> int:
    """The "without" of "no child may be without an aide" and "may never be without one", or 0."""
    if tokens[at].stem not in (*_MODALS, "may", "can"):
        return 0
    end = at + 1
    denied = bool(before) and before[0].stem == "no" and len(before) <= _FARTHER
    while end < len(tokens) and tokens[end].stem in (*_DENIALS, "ever"):
        denied = denied != (tokens[end].stem in _DENIALS)
        end += 1
    start = end
    while end < len(tokens) and tokens[end].stem in _STATES and end - start < 2:
        end += 1
    if not denied or end == start or end + 1 >= len(tokens) or tokens[end].stem != "without":
        return 0
    return 0 if tokens[end + 1].text.lower().endswith("ing") else end


def _none_fails(tokens: Sequence[Token], at: int, before: Sequence[Token]) -> bool:
    ahead = [t.stem for t in tokens[at + 1 : at + 3]]
    fails = len(ahead) == 2 and ahead[0] in _FAILS and ahead[1] == "to"
    return fails and 0 < len(before) <= _FAR and before[0].stem == "no"


def _none_undone(tokens: Sequence[Token], at: int, before: Sequence[Token]) -> int:
    """The token after "no incident may go unrecorded", at its modal; 0 if nothing of the sort stands here."""
    if tokens[at].stem not in ("shall", "may", "can") or not 0 < len(before) <= _FAR:
        return 0
    if before[0].stem != "no" or any(not token.is_word for token in before):
        return 0
    start = at + 1 + ([t.stem for t in tokens[at + 1 : at + 2]] == ["ever"])
    return _unwatched(tokens, start)


def _unwatched(tokens: Sequence[Token], at: int) -> int:
    """The token after "be left unattended" or the like; 0 if nothing of the sort begins here."""
    start = at
    while at < len(tokens) and at - start < 2 and tokens[at].stem in _STATES:
        at += 1
    if at == start or at >= len(tokens) or tokens[at].stem not in _POSITIVE:
        return 0
    following = tokens[at + 1 : at + 2]
    return 0 if following and following[0].stem in ("or", "nor", "and") else at + 1


def _watched(tokens: Sequence[Token], at: int, end: int) -> list[Token]:
    """What "shall not be left unattended (at any time)" says: "shall be attended (at all times)"."""
    last = tokens[end - 1]
    modal = replace(tokens[at], stem="shall") if tokens[at].stem in _LEAVES else tokens[at]
    out = [modal, replace(tokens[at + 2], stem="be"), replace(last, stem=_POSITIVE[last.stem])]
    size = _any_time(tokens, end)
    if size or tokens[at + 1].stem == "never":
        place = tokens[end : end + size] or [tokens[at + 1]]
        start, stop = place[0].start, place[-1].end
        out += [Token("at all times", word, start, stop) for word in ("at", "all", "time")]
    return out


def _any_time(tokens: Sequence[Token], at: int) -> int:
    """How many tokens say "at any time" here."""
    ahead = [t.stem for t in tokens[at : at + 3]]
    return 3 if ahead in (["at", "any", "time"], ["at", "any", "moment"]) else 0
