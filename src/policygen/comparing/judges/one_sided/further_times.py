"""Sees that "and" joins one more time at which a duty is done: "on hire [and yearly thereafter]".

Such words can't go on with the clause before them, so they stand under no condition's sign.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.comparing.judges.one_sided.raw_words import raw_words
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_UNITS = (
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|quarter|term|fall|spring|summer|semester|time)"
)
_AGAIN = re.compile(
    r"[,\s]*(?P<joint>and,? )?(?:also |then |thereafter )?(?:again|anew|afresh|once more|a second time|yearly|annually|"
    r"weekly|monthly|daily|quarterly|hourly|thereafter|at least (?:once|twice|every|each)|"
    r"(?:no|not) less (?:often|frequently) than|(?:once|twice) (?:an?|every|each|more)|every (?:[\w-]+ ){0,2}"
    + _UNITS
    + r"|each "
    + _UNITS
    + r"|in any (?:event|case)|in all cases)\b"
)
_JOINT = re.compile(r"\band\W*$")


def further_time(matching: Matching, side: int, run: Sequence[int]) -> int:
    """What the presence of a stretch does that names a further time of a duty, inside a clause or behind it.

    Returns: 1 where the duty is the school's, -1 where it is another's, 0 for another stretch.
    """
    first = matching.items[side][run[0]].placed
    reading = matching.readings[side]
    if reading.passages[first.passage].kind is not Kind.DUTY:
        return 0
    raw = raw_words(matching, side, run)
    found = _AGAIN.match(raw.own)
    if found is None or not (found["joint"] or _JOINT.search(raw.before)):
        return 0
    frames = {one.scope for one in reading.placed if one.path == first.path}
    if Scope.EXCEPTION in frames or Scope.NEGATION in frames:
        return 0
    main = [p for p in reading.placed if p.scope is Scope.MAIN and p.passage == first.passage]
    modal = next((p for p in main if p.unit.kind is UnitKind.MODAL), next(iter(main), None))
    return 1 if modal is None or modal.sign > 0 else -1
