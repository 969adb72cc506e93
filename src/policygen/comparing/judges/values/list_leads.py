"""Sees that "such as" and "including" lead the same list: neither says that nothing else counts."""

from __future__ import annotations

import re

from policygen.change import Placed
from policygen.comparing.structure.items import Matching
from policygen.text.markers import Scope

_INCLUDING = re.compile(r"\bincluding\b(?! (?:only|solely|but\b|without\b))", re.IGNORECASE)
_SUCH_AS = (("such", "as"), ("such",), ("for", "exampl"), ("for",))


def only_leads_a_list(matching: Matching, side: int, first: Placed) -> bool:
    """Whether a value that one text says limits nothing: a case that is named, or a "such as" for "including"."""
    if first.scope is Scope.INCLUDING and not first.opener:
        return True  # "including a preschool child"
    other = any(_INCLUDING.search(p.text) for p in matching.readings[1 - side].passages)
    own = any(_INCLUDING.search(p.text) for p in matching.readings[side].passages)
    return first.opener and other and not own and first.unit.words in _SUCH_AS
