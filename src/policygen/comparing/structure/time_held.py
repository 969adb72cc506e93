"""Tells a time for which a duty has a student shut away or held from a time that is owed to the student.

"A student shall be kept in the calming area for ten minutes" sets a burden, of which more is worse; "kept under
observation for ten minutes" sets a benefit. The grammar is one; what is done to the student decides.
"""

from __future__ import annotations

import re
from functools import lru_cache

from policygen.comparing.structure.scopes import Walk
from policygen.text.quantities.bounds import Bound
from policygen.text.units import Unit

_CALLED = (
    r"(?:calm\w*|cool\w*|quiet|safe|seclusion|isolation|time-?out|reset|reflection|recovery|sensory|regulation|"
    r"de-?escalation|refuge|focus|confinement|locked|padded)"
)
_PLACE = rf"{_CALLED}(?:[- ](?:down|off|out))?[- ](?:areas?|rooms?|spaces?|corners?|zones?|booths?|spots?)"
_STATE = r"(?:seclusion|isolation|restraints?|time-?out|confinement|detention|an? hold|a restraint)"
# What is done to a student without more words, and what is only in such a place.
_DONE = r"(?:secluded|restrained|isolated|confined|detained|held|pinned|immobilized|locked (?:in|up)|shut in)"
_BEING = r"(?:kept|left|placed|put|remains?|stays?|sits?|spends?)"
_DOING = r"(?:hold|restrain|seclude|isolate|confine|detain|pin)s?"
_KEEPING = r"(?:keep|leave|place|put)s?"
_STUDENT = r"(?:students?|pupils?|child|children|scholars?|learners?|youngsters?)"
_WHOSE = r"(?:an?|the|any|each|every|such|no|your|our|one) (?:[\w-]+ )?"
_MODAL = r"(?:(?:shall|must|will|may|should|can|is|are) (?:not |never |only )?(?:be )?)?"
_BEGINS = r"(?:^|[,;:] (?:and |but |then )?|\b(?:and|but|then|that) |^(?:in|at|on|during|under) [^,;.]{3,60}? )"
_GOES_ON = r"(?:lasts?|continues?|go(?:es)? on|runs?|persists?|takes?|extends?|endures?|(?:be|is) limited to|is|be)"
_PRACTICE = (
    r"(?:restraints?|seclusions?|isolations?|confinements?|time-?outs?|holds?|stays?|removals?|separations?|"
    r"detentions?)"
)
_ADJECTIVE = r"(?!(?:in|of|on|about|for|with|after|before|during|to|by)\b)[\w-]+ "
_AWAY = (
    r"(?:(?! out of | away from | under (?:observation|watch|supervision)|observ|\bwatch)[^,;.])*?"
)
_HERE = r"(?:(?! (?:shall|must|will|may|should|can|is|are|and|to) | watch| observ)[^,;.])*?"  # to the end of its clause
_KNOWN = re.compile(rf"\b(?:{_PLACE}|{_STATE}|{_DONE}|{_DOING}|{_PRACTICE})\b", re.IGNORECASE)
_FORMS = tuple(
    re.compile(form + r"[,\s]*(?:for )?$", re.IGNORECASE)
    for form in (
        # "a student shall be kept in the calming area [for no more than ten minutes]", "shall be held there"
        rf"{_BEGINS}{_WHOSE}{_STUDENT}\b{_AWAY} {_MODAL}{_BEING} {_AWAY}\b(?:{_PLACE}|{_STATE})\b{_HERE}",
        rf"{_BEGINS}{_WHOSE}{_STUDENT}\b{_AWAY} {_MODAL}{_DONE}\b(?! (?:to|harmless|responsible)\b){_HERE}",
        # "staff shall keep the student in the quiet room", "the aide holds the child"
        rf"\b{_KEEPING} {_WHOSE}{_STUDENT} {_AWAY}\b(?:{_PLACE}|{_STATE})\b{_HERE}",
        rf"(?<!to )\b{_DOING} {_WHOSE}{_STUDENT}\b{_HERE}",
        # "a stay in the safe room lasts", "seclusion shall continue"
        rf"{_BEGINS}(?:{_WHOSE})?(?:{_ADJECTIVE}){{0,2}}{_PRACTICE}"
        rf"(?: (?:of|in|on|by|under|at|to|with|from) [^,;.]{{2,50}}?)? {_MODAL}{_GOES_ON}",
    )
)


def lasts_for_the_student(walk: Walk, unit: Unit) -> bool:
    """Whether an amount of time in a duty says how long a student is held or shut away.

    Arguments:
        walk: the passage.
        unit: the amount.
    """
    amount = unit.quantity
    if amount is None or amount.dimension != "time" or amount.rate or not walk.is_duty:
        return False
    if amount.bound is Bound.EVERY or "interval" in unit.words:
        return False
    before = walk.text[: unit.start].rstrip(" ,")
    start = max(before.rfind(mark) for mark in ",;:.")
    return _is_held(before[max(start, len(before) - _FARTHEST, 0) :] + " ")


_FARTHEST = 160  # characters before an amount among which stands what lasts so long


@lru_cache(maxsize=1024)
def _is_held(clause: str) -> bool:
    """Whether a clause that ends before an amount says that a student is held, or that a hold goes on."""
    return _KNOWN.search(clause) is not None and any(form.search(clause) for form in _FORMS)


def held_at_least(walk: Walk, unit: Unit) -> bool:
    """Whether a duty says for how long at the least a student is held: the longer, the worse."""
    least = unit.quantity is not None and unit.quantity.bound is Bound.AT_LEAST
    return least and lasts_for_the_student(walk, unit)
