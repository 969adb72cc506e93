"""Tells a stretch that modifies what both texts list from one more item of the list, by its form.

"Holds, or, for longer than a minute, restrains": a time set off by commas says when, though "or" stands beside it.
"""

from __future__ import annotations

import re

from policygen.comparing.structure.items import Matching
from policygen.text.units import UnitKind

_PREPOSITIONS = (
    r"(?:for|in|on|at|by|beyond|apart|aside|without|with|within|after|before|during|upon|under|through|from|of|about|"
    r"against|toward|towards|to|as|into|over|since|until|outside|inside|because|due)"
)
_FREE_CLAUSE = (
    r"(?:having|being|which|who|whom|whose|that"
    r"|(?:in|from|to|by|for|during|of|on|with|under|through) (?:which|whom|whose)|as (?:an? |"
    r"the )?[^,;.]*\b(?:has|have|had|is|are|was|were)\b"
    r"|(?:an? |the |his |her |their )?[\w'’-]+ (?:having|being)"
    r"|[a-z]+ed (?:by|in|to|at|on|with|from|under|before|after|for)|(?:seen|known|given|taken|"
    r"made|shown|found|borne|begun) (?:by|in|to|at|on|with|before|after))"
)
_LEAD = re.compile(r"(?P<joint>\b(?:or|and))?(?P<comma>,)\s*(?P<phrase>[^,;:.()]*)$", re.IGNORECASE)
_REST = re.compile(r"(?P<phrase>[^,;:.()]*)(?P<mark>[,;:.()]|$)\s*(?P<next>[^,;:.()]*)")
_OPENS = re.compile(rf"\s*(?:and |or )?(?P<word>{_PREPOSITIONS})\b", re.IGNORECASE)
_FREE = re.compile(rf"\s*{_FREE_CLAUSE}\b", re.IGNORECASE)
_PERSON = re.compile(
    r"\b(?:student|child|pupil|learner|person|individual|adult|employee)(?:s|ren)?\s*$",
    re.IGNORECASE,
)
_MANNERS = frozenset({"against", "with", "without", "by"})
_RELATIVE = re.compile(r"\s*(?:\w+ )?(?:which|who|whom|whose|that)\b", re.IGNORECASE)
_BEHIND_ITS_NOUN = re.compile(
    r"\s*(?:with|of|about|against|towards?|lasting|exceeding|involving|resulting|arising|occurring|requiring|that|"
    r"[a-z]{3,}ed (?:by|in|to|at|on|with|from|under|before|after|for))\b",
    re.IGNORECASE,
)
_ADVERB = re.compile(r"(?:only|merely|mere|sole|[a-z]{3,}ly)", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:an?|the|any|each|every|such)\s+$", re.IGNORECASE)
_QUALITY = re.compile(r"[a-z]{3,}(?:ed|able|ible|ive|ous|ful|less|ary|ent|ant)", re.IGNORECASE)
_NEXT_QUALITY = re.compile(r",\s+[\w'’-]+\s+(?!(?:and|or)\b)[\w'’-]", re.IGNORECASE)


def only_qualifies(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch is no item by its form, whatever stands around it.

    So are a phrase or a clause between two commas that no other such phrase stands beside, one behind "or," and
    before the next comma, how long something lasts, an adverb before its word, an adjective before another one, and
    a phrase that hangs on the noun right before it. What "and" or "or" joins at its own edge is none of these.
    """
    items = matching.items[side]
    placed = [items[i].placed for i in run]
    passage = placed[0].passage
    joined = any(one.unit.kind is UnitKind.CONNECTIVE for one in (placed[0], placed[-1]))
    if joined or any(one.passage != passage for one in placed):
        return False
    text = matching.readings[side].passages[passage].text
    start, end = min(one.unit.start for one in placed), max(one.unit.end for one in placed)
    said = text[start:end]
    there = " ".join(one.text for one in matching.readings[1 - side].passages).lower()
    if len(placed) == 1 and _lasts(matching, side, run[0]):
        return True
    if len(placed) == 1 and _stands_for_anyone(text, start, end, there):
        return True
    if _ADVERB.fullmatch(said) and re.match(r"\s+\w", text[end:]):
        return True
    if _ARTICLE.search(text[:start]) and _QUALITY.fullmatch(said):
        return _NEXT_QUALITY.match(text[end:]) is not None
    return _set_off(text, start, end, there) or _hangs_on_its_noun(text, start, end, there)


def _stands_for_anyone(text: str, start: int, end: int, there: str) -> bool:
    """Whether a word stands where the other text says "person": "any [relative] with whom the student lives"."""
    before, after = re.search(r"[\w'’-]+\s+$", text[:start]), re.match(r"\s+[\w'’-]+", text[end:])
    if before is None or after is None:
        return False
    around = re.escape(before.group().strip().lower()), re.escape(after.group().strip().lower())
    return (
        re.search(rf"\b{around[0]}\s+(?:persons?|individuals?|people)\s+{around[1]}\b", there)
        is not None
    )


_SHARED = 3  # words of an item by which it is known in the other text


def _lasts(matching: Matching, side: int, i: int) -> bool:
    """Whether an item is how long something goes on ("for longer than one minute"), in its own phrase."""
    one = matching.items[side][i].placed
    quantity = one.unit.quantity
    if quantity is None or quantity.dimension != "time":
        return False
    text = matching.readings[side].passages[one.passage].text
    said = text[max(0, one.unit.start - 5) : one.unit.start] + text[one.unit.start : one.unit.end]
    return re.match(r"(?:.{0,5}\bfor|for)\b", said, re.IGNORECASE) is not None


def _set_off(text: str, start: int, end: int, there: str) -> bool:
    """Whether a stretch is all of what stands between two commas, and such as no list goes on with.

    Arguments:
        text, start, end: of its passage, and where it begins and ends in it.
        there: what the other text says, in small letters; it hasn't the phrase.
    """
    lead, rest = _LEAD.search(text[:start]), _REST.match(text[end:])
    if lead is None or rest is None or rest["mark"] != ",":
        return False
    phrase = lead["phrase"] + text[start:end] + rest["phrase"]
    if any(mark in phrase for mark in ",;") or f"{phrase.strip().lower()}," in there:
        return False
    if lead["joint"]:
        return bool(_OPENS.match(phrase) or _FREE.match(phrase))
    if _FREE.match(phrase):
        following = re.sub(r"^(?:and|or)\s+", "", rest["next"], flags=re.IGNORECASE)
        relatives = [_RELATIVE.match(one) is not None for one in (phrase, following)]
        return not _FREE.match(following) or relatives[0] != relatives[1]
    opened = _OPENS.match(phrase)
    before = text[: lead.start("comma")]
    before = re.split(r"[,;:.]\s*", before)[-1]
    if opened is None:
        return False
    if _PERSON.search(before) and opened["word"].lower() in _MANNERS:
        return True  # "a student, against his or her will, in a room or closet"
    if _OPENS.match(rest["next"]):
        return False
    alike = re.search(rf"\b{opened['word']}\b", before, re.IGNORECASE)
    return alike is None and not re.match(r"(?:and|or)\b", rest["next"], re.IGNORECASE)


def _hangs_on_its_noun(text: str, start: int, end: int, there: str) -> bool:
    """Whether a stretch is a phrase behind an item that both texts have: "obedience [with a direction], ..."."""
    before = re.search(r"(?:^|[,;:.])(?P<words>[^,;:.]*)$", text[:start])
    lead = re.search(
        r"\b(?:with|of|about|against|towards?|that)(?: (?:an?|the|any))?\s+$", text[:start]
    )
    at = lead.start() if lead else start
    rest = _REST.match(text[end:])
    if before is None or rest is None or rest["mark"] != "," or rest["phrase"].strip():
        return False
    own = _BEHIND_ITS_NOUN.match(text[at:end])
    item = before["words"][: len(before["words"]) - (start - at)].split()
    verb = bool(item) and re.fullmatch(
        r"(?:be|is|are|was|were|been|used|made|done|and|or|to|of|for|by|in|the|an?)",
        item[-1],
        re.IGNORECASE,
    )
    alike = own is not None and re.match(
        rf"\s*(?:and |or )?{re.escape(own.group().split()[0])}\b", rest["next"], re.IGNORECASE
    )
    shared = " ".join(item[-_SHARED:]).lower() in there
    return own is not None and bool(item) and shared and not verb and not alike
