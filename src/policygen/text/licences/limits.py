"""Turns the exceptions of a ban into the limits of a leave: "unless it is needed" is "only if it is needed"."""

from __future__ import annotations

import re

from policygen.text.licences.pieces import Piece, Words, other, own

# An exception of a ban, and what "only" opens where the ban is read as a leave.
_TURNED = (
    (r"unless and until|unless|if not", "only if"),
    (r"(?:except|save|but|other than|apart from|with the exception of) (?:that|in that)\b", ""),
    (r"(?:except|save|other than|but) (?:one|those|such)", ""),
    (r"(?:except|save)(?: only)? (?:for )?(?=(?:if|when|whenever|where|in|during|by|for|to|with|as|upon|after|while|on|"
     r"under|at|once|because)\b)", "only"),
    (r"but only (?=(?:if|when|where|in|by|with|after|to|for|as)\b)", "only"),
    (r"other than (?=(?:if|when|where|in|during|by|with|after|to|for|as|on|under|at|while)\b)", "only"),
    (r"by (?:anyone|anybody|any (?:person|employee|member of staff|staff member)) (?:other than|but|except)(?: by)?",
     "only by"),
    (r"by (?:a |any )?(?:person|someone) other than", "only by"),
    (r"for any (?:other )?(?:purposes?|reasons?) (?:other than|except|but)(?: for)?", "only for"),
    (r"without", "only with"),
    (r"in the absence of|absent", "only with"),
    (r"outside(?: of)?", "only in"),
    (r"(?:except|save)(?: for)?|other than|apart from|with the exception of", "only for"),
    (r"before|until|prior to", "only after"),
)  # fmt: skip
# A ban on going on after a moment: the leave to go on lasts until then.
_GOES_ON = re.compile(
    r"(?:be )?(?:go(?:es)? on|continue[ds]?|last|persist|remain\b.*|extend(?:ed)?|prolong(?:ed)?|kept\b.*|held\b.*)"
    r" (?P<after>after|once|beyond the (?:moment|time|point) (?:when|at which)) "
    r"(?=(?:the|an?|that|he|she|it|they|any) )",
    re.IGNORECASE,
)
EXCEPTION = re.compile(
    r"\b(?:" + "|".join(f"(?P<x{i}>{form})" for i, (form, _) in enumerate(_TURNED)) + r")\b",
    re.IGNORECASE,
)
ONLY = re.compile(
    r"\b(?:only|solely|exclusively|alone|provided that|so long as|as long as|in no other)\b",
    re.IGNORECASE,
)
_ING = re.compile(r"without (?:first |also )?\w+ing\b", re.IGNORECASE)
# "For more than an hour": what a ban bars, the leave lets up to.
_MORE = re.compile(
    r"\b(?P<last>exceed|(?P<verb>last |spend |continue )?(?P<for>for )?(?:any )?(?:more|longer) than)(?= (?:an? |one |"
    r"[\w-]+ ){1,2}(?:minutes?|hours?|seconds?|days?|times?|half)\b)",
    re.IGNORECASE,
)


def turned(sentence: str, start: int, end: int) -> tuple[int, Words] | None:
    """Where the one exception of a ban begins, and the limit that it is of a leave; None without a single one."""
    goes_on = _GOES_ON.match(sentence, start, end)
    if goes_on and not EXCEPTION.search(sentence, goes_on.end(), end):
        after = goes_on.span("after")
        return after[0], other("only until", *after) + own(sentence, after[1], end)
    found = [m for m in EXCEPTION.finditer(sentence, start, end) if not _opens_none(sentence, m)]
    if len(found) != 1:
        return None
    (exception,) = found
    opener = opener_of(exception)
    if not opener or not is_whole(sentence, exception):
        return None
    limit = other(opener, *exception.span()) + own(sentence, exception.end(), end)
    return exception.start(), limit


# "Or, unless ..., grip" is another act's exception, and who is left without an aide isn't excepted.
_JOINED = re.compile(r"\b(?:or|and|but),?\s*$|\b(?:be|left|go|remain|stay|kept)\s*$", re.IGNORECASE)


def is_whole(sentence: str, exception: re.Match[str]) -> bool:
    """Whether an exception is one of the whole act, said with a noun or a clause: not "or, unless ..., grip"."""
    part = _JOINED.search(sentence, 0, exception.start())
    return part is None and not _ING.match(sentence, exception.start())


def opener_of(exception: re.Match[str]) -> str:
    """What opens the limit of a leave for the words that open the exception of a ban."""
    number = next(int(name[1:]) for name, said in exception.groupdict().items() if said is not None)
    return _TURNED[number][1]


def _opens_none(sentence: str, found: re.Match[str]) -> bool:
    """Whether the words open no exception here: "any area other than", "before school"."""
    said = found[0].lower()
    after = sentence[found.end() :].lower()
    if said in ("before", "until", "prior to"):
        return not re.match(r"[^,.]*\b(?:has|have|is|are|was|were)\b", after)
    return bool(re.match(r"\s+(?:regard|exception|limit|delay)", after))


def excepts(sentence: str, start: int, end: int) -> bool:
    """Whether any exception stands in a stretch."""
    return any(not _opens_none(sentence, m) for m in EXCEPTION.finditer(sentence, start, end))


def up_to(act: Words) -> Words:
    """What a ban on more than an amount lets be, behind "may": "last no more than ten minutes"; else nothing."""
    for number, piece in enumerate(act):
        found = _MORE.search(piece.text)
        if found is None or len(piece.text) != piece.end - piece.start:
            continue
        verb = f"{found['verb'] or ''}{found['for'] or ''}no more than"
        verb = "last no more than" if found["last"].lower() == "exceed" else verb
        said = (
            *own(piece.text, 0, found.start()),
            *other(verb, found.start(), found.end()),
            *own(piece.text, found.end(), len(piece.text)),
        )
        moved = tuple(Piece(p.text, p.start + piece.start, p.end + piece.start) for p in said)
        return (*act[:number], *moved, *act[number + 1 :])
    return ()
