"""Reads the words before a noun that say how many, or how much, of it is meant: "most of the", "every"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum

from policygen.text.quantities.numbers import NUMBER_WORDS


class Part(IntEnum):
    """How much is meant, from nothing to all of it; `SHARE` is a fraction, which `amount` tells, `COUNT` a number."""

    NONE = 0
    ONE = 1
    COUNT = 2
    SOME = 3
    MANY = 4
    SHARE = 5
    MOST = 6
    ALL = 7


@dataclass(frozen=True, slots=True)
class Said:
    """What is said before a noun.

    Arguments:
        part: how much of it is meant.
        start: where the words for it begin; the noun's own start where nothing says it.
        amount: percent, for a share.
        some: whether "any" or "some" says it, which after "if" is met by one.
        bare: whether nothing says it, and all is meant: "students", "the report".
        generic: whether an article says it: "a student", each of them or one of them.
    """

    part: Part
    start: int
    amount: float = 0.0
    some: bool = False
    bare: bool = False
    generic: bool = False


_OWN = r"(?:the |these |those |this |that |such |his |her |his or her |their |its |our |your |\w+[’']s? )"
_OF = rf"of (?:the |these |those |this |that |such |his |her |their |its |our |your |all |\w+[’']s? )?{_OWN}?"
_ALL = (
    r"each and every|any and all|every single|every one|each|every|all|any|both|the whole|a whole|an entire|the entire|"
    r"whole|entire|the full"
)
_SOME = r"some|certain|several|a few|the few|few|various|selected|a little|little"
_SOME_OF = (
    r"a (?:small )?number|a (?:small )?minority|a handful|a couple|a sample|"
    r"(?:a |some |only |only a )?(?:small )?(?:part|parts|portion|portions|fraction|section|sections|segment)"
)
_MOST = r"most|nearly all|almost all|nearly every|almost every|nearly each|almost each"
_MOST_OF = r"(?:a|the) (?:large |vast )?majority|(?:the )?(?:greater|larger|better|main) part"
_MANY = r"a great many|a good many|many|numerous|much"
_MANY_OF = r"a (?:large|great) number|lots|a lot"
_HALF = (
    r"(?:one )?half|(?P<percent>\d+(?:\.\d+)?|[a-z]+(?: |-)?[a-z]*)(?: percent|%)|"
    r"(?:every|each) (?P<turn>other|second|third|fourth|fifth|tenth)"
)
_HALF_OF = r"(?P<count>an?|one|two|three|four)[ -](?P<part>third|quarter|fourth|fifth|sixth|eighth|tenth)s?"
_NONE = r"no|none|neither|not one|not a single"


def _before(words: str, *, of: str = "") -> re.Pattern[str]:
    """Words before a noun; with `of`, those that need an "of" after them."""
    either = rf"(?:{words}) (?:{_OF}|{_OWN})?"
    either += rf"|(?:{of}) {_OF}" if of else ""
    return re.compile(rf"(?:^|(?<=[\s(,;]))(?:{either})$", re.IGNORECASE)


_READ = (
    (Part.MOST, _before(_MOST, of=_MOST_OF)),
    (Part.SHARE, _before(_HALF, of=_HALF_OF)),
    (Part.NONE, _before(_NONE)),
    (Part.MANY, _before(_MANY, of=_MANY_OF)),
    (Part.SOME, _before(_SOME, of=_SOME_OF)),
    (Part.ALL, _before(_ALL)),
)
_ONE = re.compile(
    rf"(?:^|(?<=[\s(,;]))(?:(?:at least |only |just |any )?one (?:{_OF})?|"
    r"the (?:very )?(?:last|first|final|next|second|third|fourth|fifth|latest|newest|oldest) )$",
    re.IGNORECASE,
)
# What else may stand before a noun and say which, or how many: nothing is known of the share then.
_OTHERWISE = re.compile(
    r"(?:^|[\s(-])(?:\d+|[\d.]+%?|this|that|another|other|either|which|what|whose|more|fewer|less|enough|same|"
    r"own|first|second|third|next|last|final|only|such|\w+teen|majority|minority|thirds?|quarters?|"
    + "|".join(NUMBER_WORDS)
    + r") $",
    re.IGNORECASE,
)
_SOME_ANY = re.compile(r"\b(?:any|some) (?:of [a-z]+ )?$", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:^|[\s(-])an? $", re.IGNORECASE)
_NOT_THAT = re.compile(r"\b(?:not|how|as|so|too|very|than|any|each|every|no) $", re.IGNORECASE)


_BOUND = re.compile(
    r"\b(?:at least|no (?:less|fewer) than|at most|up to|about|only) $", re.IGNORECASE
)
_NO_BOUND = re.compile(r"\b(?:\w+-|and a|than|least|most|to) $", re.IGNORECASE)
_COUNT = re.compile(
    r"(?:^|(?<=[\s(,;]))(?:at least |at most |only |up to |just )?(?:\d+|"
    + "|".join(word for word, number in NUMBER_WORDS.items() if number > 1 and word != "twice")
    + r") $",
    re.IGNORECASE,
)
_COUNTED_OUT = re.compile(
    r"\b(?:the|these|those|all|each|every|of|both|his|her|their|its|first|last|next|than|and|or|any|other) $",
    re.IGNORECASE,
)


def share_before(text: str, at: int) -> Said | None:
    """How much of what the noun at `at` names is meant; None where words say it that aren't known.

    Arguments:
        text: a passage.
        at: the noun's first character.
    """
    low = 0 if at <= _WINDOW else text.find(" ", at - _WINDOW, at) + 1
    said = _share(text[low:at])
    return said and replace(said, start=said.start + low)


_WINDOW = 80  # characters before a noun that are looked at


def _share(before: str) -> Said | None:
    """What the words at the end of a stretch say of the noun that comes next."""
    for part, pattern in _READ:
        found = pattern.search(before)
        if found is None:
            continue
        if _NOT_THAT.search(before[: found.start()]):
            return None
        if part is not Part.SHARE:
            some = part in (Part.ALL, Part.SOME) and _SOME_ANY.search(before) is not None
            return Said(part, found.start(), some=some)
        percent = _percent(found)
        bound = _BOUND.search(before[: found.start()])
        start = bound.start() if bound else found.start()
        if percent is None or (bound is None and _NO_BOUND.search(before[: found.start()])):
            return None
        whole = percent >= 100
        return Said(Part.ALL if whole else Part.SHARE, start, percent)
    one = _ONE.search(before)
    if one is not None:
        return Said(Part.ONE, one.start())
    count = _COUNT.search(before)
    if count is not None:
        ahead = before[: count.start()]
        named = _COUNTED_OUT.search(ahead) or _OTHERWISE.search(ahead.removesuffix("to "))
        return None if named else Said(Part.COUNT, count.start())
    article = _ARTICLE.search(before) is not None
    return (
        None
        if _OTHERWISE.search(before)
        else Said(Part.ALL, len(before), bare=True, generic=article)
    )


def _percent(found: re.Match[str]) -> float | None:
    """What percentage a match says."""
    if found["part"]:
        return 100.0 * _COUNTS.get(found["count"].lower(), 1) / _PARTS[found["part"].lower()]
    if found["turn"]:
        return 100.0 / _PARTS.get(found["turn"].lower(), 2)
    said = found["percent"]
    if said is None:
        return 50.0
    if said[0].isdigit():
        return float(said)
    words = [word for word in re.split(r"[ -]+", said.lower()) if word]
    if words in (["one", "hundred"], ["a", "hundred"], ["hundred"]):
        return 100.0
    known = [NUMBER_WORDS.get(word) for word in words]
    return None if None in known else float(sum(one for one in known if one is not None))


_COUNTS = {"two": 2, "three": 3, "four": 4}
_PARTS = {"third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
