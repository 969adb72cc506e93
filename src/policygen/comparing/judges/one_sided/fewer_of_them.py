"""Sees that a stretch picks some of the things or persons that a duty reaches: "a room [built after this date] shall".

Picked are things that are there before the duty deals with them: premises and devices before their verb, what "such ...
as" says, the main one of several, whichever of them. A person who is to act is not picked but asked to be fit.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Placed
from policygen.comparing.judges.one_sided.raw_words import RawWords, raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.units import UnitKind

_PREMISES = re.compile(
    r"\b(?:rooms?|spaces?|areas?|enclosures?|places?|buildings?|schools?|bus(?:es)?|vehicles?|vans?|devices?|cameras?|"
    r"booths?|doors?|windows?|harness(?:es)?|recordings?|contracts?|agreements?)(?: used)?\s*$"
)
_PARTICIPLE = re.compile(
    r"\s*(?:(?:newly|first|hereafter|already|since|permanently|regularly|last) )?"
    r"(?:[a-z]+ed|built|begun|made|put|bought|put|set|brought|let|lent)\b"
)
_MOSTLY = re.compile(
    r"\s*(?:primarily|mainly|chiefly|principally|exclusively|solely|regularly|routinely|permanently|customarily|newly|"
    r"largely|mostly|ordinarily|normally)\s*$"
)
_SUCH = re.compile(r"\bsuch\b(?:(?! as\b)[^,;.:]){0,60}$|\bsuch of\b(?:(?! as\b)[^;.:]){0,90}$")
_AS = re.compile(r"(?:^|[^,;.]*?\s)as\s+(?!to\b|well\b|soon\b|a\b|an\b)[a-z]+")
_ALL = re.compile(r"\b(?:each|every|all|both|any|everyone|everybody|whoever)\b")
_PICKS = re.compile(
    r"\b(?:whichever|the (?:one|ones|first|last)\b(?! of)|those|only those|one of (?:them|the)|the "
    r"(?:main|lead|leading|chief|primary|foremost|most serious|most severe|gravest))\b"
)
# "Newly hired personnel shall" for "all personnel shall": fewer of them are bound.
_EACH_OF = re.compile(r"(?:.*[.:;])?\s*(?:all|every|each)\s*")
_DESCRIBED = re.compile(
    r"(?:.*[.:;])?\s*(?!(?:all|every|each|any|both|no|the|our|its|his|her|their|two|three|"
    r"four)\b)[a-z-]+(?: [a-z-]+)?\s*"
)


def picks_some_of_them(matching: Matching, side: int, run: Sequence[int], first: Placed) -> bool:
    """Whether a stretch says which of the things or persons that it names a duty of the school reaches."""
    reading = matching.readings[side]
    if reading.passages[first.passage].kind is not Kind.DUTY or first.sign < 0:
        return False
    if matching.items[side][run[0]].placed.unit.kind is UnitKind.CONNECTIVE:
        return False
    raw = raw_words(matching, side, run)
    return _says_such(raw) or _picks(raw) or _of_premises(matching, side, run, raw)


def _says_such(raw: RawWords) -> bool:
    """ "Such witnesses [as come forward]"."""
    if raw.other is not None and re.search(r"\bsuch\b", raw.other):
        return False
    led = raw.own if "such" in raw.own else raw.before
    begins = re.search(r"\bsuch\b", raw.own)
    said = raw.own[begins.end() :] if begins else raw.own
    return (begins is not None or _SUCH.search(led) is not None) and _AS.match(said) is not None


def _picks(raw: RawWords) -> bool:
    """ "The one who ..." where the other text has "each"."""
    if raw.other is None or not _ALL.search(raw.other):
        return False
    bound = _EACH_OF.fullmatch(raw.other) is not None and _DESCRIBED.fullmatch(raw.own) is not None
    return bound or _PICKS.search(raw.own) is not None


def _of_premises(matching: Matching, side: int, run: Sequence[int], raw: RawWords) -> bool:
    """Whether a participle, or how mostly they are used, stands behind premises before the verb of the sentence."""
    if not (_PARTICIPLE.match(raw.own) or _MOSTLY.match(raw.own)):
        return False
    if not _PREMISES.search(raw.before):
        return False
    placed = matching.readings[side].placed
    passage = matching.items[side][run[0]].placed.passage
    modals = [
        one.unit.start
        for one in placed
        if one.passage == passage and one.unit.kind is UnitKind.MODAL
    ]
    return bool(modals) and modals[0] >= len(raw.before) + len(raw.own.rstrip())
