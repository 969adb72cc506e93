"""Brings an aside that names a thing and its contrary to "whether or not": ", paid or unpaid,", "(open or covert)".

Whatever is meant is the one or the other, so that the aside leaves the matter open, as "paid or not" does. Only
contraries that leave nothing between them count: a word and its denial with a prefix, and the ends of one scale,
which stand for all of it. Any other pair ("wooden or metal") may be all that is meant.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

# What one value of a scale says together with its contrary: it is judged as an item of its own.
_OF_WILL = frozenset("willing unwilling willingly voluntary voluntarily involuntary".split())
_OPENS = frozenset(",(—–")
_ENDS = frozenset(",;.:)—–")
_WHETHER = ("whether", "or", "not")
_BE = frozenset({"it", "he", "she", "they", "that", "these", "those"})
_ARTICLES = frozenset({"a", "an", "the"})

_PREFIXES = ("un", "non", "in", "im", "ir", "il", "dis")
_NO_DENIAL = frozenset(
    "side doors come form put take take stead tend tent deed vent crease".split()
)
# The two ends of one scale, or all that there is.
_PAIRS = (
    "open/covert open/secret open/hidden overt/covert openly/covertly openly/secretly overtly/covertly public/private "
    "publicly/privately slight/grave slight/serious slight/severe slight/great minor/serious minor/major minor/severe "
    "minor/grave small/large small/great small/big little/great light/heavy trivial/serious mild/severe brief/long "
    "short/long brief/lengthy briefly/long young/old new/old new/experienced early/late high/low rich/poor near/far "
    "right/wrong true/false deliberate/accidental intentional/accidental deliberately/accidentally "
    "intentionally/accidentally temporary/permanent temporarily/permanently indoors/outdoors indoor/outdoor "
    "inside/outside day/night present/absent awake/asleep moving/still moving/standing moving/stationary one/several "
    "one/many one/more single/several single/repeated once/repeatedly few/many paid/volunteer paid/voluntary "
    "salaried/volunteer certificated/classified married/single past/present current/former"
).split()
_CONTRARIES = frozenset(
    pair
    for entry in _PAIRS
    for one, other in [entry.split("/")]
    for pair in ((one, other), (other, one))
)
# What is had or not, behind its preposition: "for pay or for nothing", "with pay or without".
_NOTHING = frozenset({"nothing", "free", "none"})


def contraries_left_open(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "whether or not paid" for each aside that says "paid or unpaid" or "(paid or not)".

    Commas around such an aside become brackets: the clause that it interrupts goes on behind it.
    """
    out = list(tokens)
    for at in range(len(out) - 2, 0, -1):
        if out[at].stem != "or" or (found := _aside(out, at)) is None:
            continue
        begin, first, last, end = found
        pattern = out[begin]
        opener = [replace(pattern, text=w, stem=w, end=pattern.start) for w in _WHETHER]
        commas = begin and [t.text for t in (out[begin - 1], *out[end : end + 1])] == [",", ","]
        if commas and not _OF_WILL & {token.text.lower() for token in out[first:last]}:
            for mark, bracket in ((begin - 1, "("), (end, ")")):
                out[mark] = replace(out[mark], text=bracket, stem=bracket)
        out[begin:end] = [*opener, *out[first:last]]
    return out


def _aside(tokens: Sequence[Token], joint: int) -> tuple[int, int, int, int] | None:
    """An aside around its "or": where it begins, where the first of its two begins and ends, and where it ends."""
    first = _with_preposition(tokens, joint)
    if first is not None:
        begin, last, end = first
    else:
        begin = last = joint
        one = tokens[joint - 1].text.lower()
        at = joint + 1
        if at < len(tokens) and tokens[at].text.lower() in _ARTICLES:
            at += 1
        if at >= len(tokens):
            return None
        begin = joint - 1
        end = at + 1
        if tokens[at].text.lower() in ("otherwise", "not"):
            begin = _back_to_mark(tokens, joint)
        elif not _are_contraries(one, tokens[at].text.lower()):
            return None
        else:
            begin = _back_to_preposition(tokens, begin)
    start = begin
    if start and tokens[start - 1].text.lower() in _ARTICLES:
        start -= 1
    start, told = _opened(tokens, start)
    if begin == joint and first is None:
        return None
    if told and tokens[end - 1].text.lower() == "not":
        return None  # "whether X or not" has its own turn
    closed = end >= len(tokens) or tokens[end].text in _ENDS
    behind_mark = start > 0 and tokens[start - 1].text in _OPENS
    if told or (behind_mark and closed):
        return start, begin, last, end
    return None


_FURTHEST = 5  # tokens of what stands before "or otherwise" and "or not"
_VERBS = frozenset({"be", "do", "have", "may", "shall"})


def _back_to_mark(tokens: Sequence[Token], joint: int) -> int:
    """Where the words before an "or otherwise" begin, behind their comma or "whether"."""
    for at in range(joint - 1, max(-1, joint - _FURTHEST - 1), -1):
        if tokens[at].stem in _VERBS:
            break
        if tokens[at].text in _OPENS or tokens[at].text.lower() == "whether":
            return at + 1
    return joint


_PREPOSITIONS = frozenset("with by in at on under from during".split())


def _back_to_preposition(tokens: Sequence[Token], begin: int) -> int:
    """Where a phrase behind a mark begins that its preposition opens: ", with the work finished or unfinished,"."""
    for at in range(begin - 1, max(0, begin - _FURTHEST), -1):
        if not tokens[at].is_word or tokens[at].stem in _VERBS:
            return begin
        if tokens[at].text.lower() in _PREPOSITIONS:
            return at if tokens[at - 1].text in _OPENS else begin
    return begin


def _opened(tokens: Sequence[Token], start: int) -> tuple[int, bool]:
    """Where an aside begins with its "whether" or "be it", and whether it has one."""
    before = [token.text.lower() for token in tokens[max(0, start - 2) : start]]
    if before[-1:] == ["whether"]:
        return start - 1, True
    if before[:1] == ["be"] and before[1:] and before[1] in _BE:
        return start - 2, True
    return start, False


def _with_preposition(tokens: Sequence[Token], joint: int) -> tuple[int, int, int] | None:
    """A thing and its lack behind one preposition: where the first begins and ends, and where the other ends."""
    after = [token.text.lower() for token in tokens[joint + 1 : joint + 3]]
    before = [token.text.lower() for token in tokens[max(0, joint - 2) : joint]]
    if len(before) < 2 or before[0] not in ("for", "with") or len(after) < 1:
        return None
    if len(after) == 2 and after[0] == before[0] and after[1] in _NOTHING:
        return joint - 2, joint, joint + 3
    if after[0] in _NOTHING and before[0] == "for":
        return joint - 2, joint, joint + 2
    return None


def _are_contraries(one: str, other: str) -> bool:
    """Whether two words leave nothing between them."""
    if (one, other) in _CONTRARIES:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) < 4 or short in _NO_DENIAL:
        return False
    return any(long in (prefix + short, f"{prefix}-{short}") for prefix in _PREFIXES)
