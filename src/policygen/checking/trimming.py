"""Leaves out of a long sentence the clauses that tell other duties, so that they don't hide the one it tells."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from policygen.checking.spec import Guide, Pattern
from policygen.checking.units import Unit

_BOUND = re.compile(
    r";\s+"
    r"|,\s+(?=(?:and|or|but|nor|by|within|no later|not later|including|such as|whether or not|which|whom|with|without"
    r"|as)\b)"
    r"|,\s+(?=(?:one|another|the other|a second) (?:to|for|goes|is)\b)"
    r"|\s+(?=with the names? of\b)|\s+(?=(?:is|are|shall be|will be) followed by\b)"
    r"|(?<!,)\s+and\s+(?=(?:(?:shall|must|will|may|also|then|is|are)\s+)*"
    r"(?:shall|must|will|say|tell|state|give|provide|send|mail|keep|sign|name|write|complete|notify|call|release|monitor"
    r"|report|document|record|contact|supply|explain|file|place|retain|maintain|review|attempt|inform|is|are)s?\b)",
    re.IGNORECASE,
)
_SHORTEST = 4  # words that tell something


def trimmed(unit: Unit, never: Pattern | None, guide: Guide) -> Unit | None:
    """A passage without its clauses that say what rules it out; None where nothing remains that doesn't.

    A passage that says nothing of the kind comes back as it is. The clause that a sentence begins with is never
    left out: it says what the sentence is on.
    """
    if never is None or not unit.says(never):
        return unit
    text = unit.passage.text
    cuts = [0, *(found.start() for found in _BOUND.finditer(text)), len(text)]
    parts = [text[begin:end] for begin, end in pairwise(cuts)]
    kept = [one for one in parts if not never.search(guide.vocabulary.stems(one))]
    rest = "".join(kept).strip(" ,;")
    own = guide.vocabulary.stems(rest)
    if (
        kept[:1] != parts[:1]
        or len(kept) == len(parts)
        or len(rest.split()) < _SHORTEST
        or never.search(own)
    ):
        return None
    own = own if own.rstrip().endswith(".") else f"{own}. "
    before = unit.full.removesuffix(unit.own)
    return replace(unit, own=own, full=before + own, passage=replace(unit.passage, text=rest))
