"""Recognizes a duty told of several people in the simple present: "staff watch the student", "aides sit beside her"."""

from __future__ import annotations

import re

from policygen.text.acts import ACTS, ONLY_VERBS

_LEAD = (
    r"^\W*(?:(?:if|when|whenever|where|after|once|before|within|by|on|in|at|for|until|unless|during|every|each time)\b"
    r"[^,;:]*, )?"
)
_MANY = (
    r"(?:(?!if |when |where |unless |once |who |which |that |no |not |most |some )[\w'’-]+ ){0,3}?"
    r"(?:staff(?: members)?|employees|personnel|teachers|aides|adults|nurses|principals|administrators|counselors|"
    r"drivers|monitors|paraprofessionals|substitutes|volunteers|supervisors|members|schools|districts|teams|trainers|"
    r"specialists|psychologists|helpers|helping adults|observers|assistants|coaches|directors)"
)
_BESIDE = r"(?: (?:of|at|in|from|on) (?:the |this |our |each |that )?(?:[\w'’-]+ )?[\w'’-]+)??"
_LY = r"(?:(?:\w+ly|also|then|always|first|both|all) )*"
# Acts that a policy limits: that staff do them is no promise to the student.
_LIMITED = frozenset(
    "accompany admit apply choose confirm destroy enter escort find get guard hand help hold include make measure "
    "move need place put receive remove require search secure see select separate set "
    "store supply take use visit work".split()
)
_KEPT = frozenset(
    {"help", "make", "accompany", "find"}
)  # they promise something beside their object
_MORE = frozenset(
    "attempt bend calm debrief examine greet hear intervene kneel lower open pass practise practice promise rehearse "
    "seek sit speak stand study walk".split()
)
_DOING = (ONLY_VERBS - _LIMITED) | _MORE | _KEPT
_TOLD = re.compile(
    rf"{_LEAD}{_MANY}{_BESIDE} {_LY}(?P<verb>[a-z-]+)(?P<rest>[ .,][^\n]*)?$", re.IGNORECASE
)
_OBJECT = re.compile(
    r" (?:the|an?|any|each|every|all|no|his|her|their|its|our|your|this|that|these|those|both|either|one|two|it|them|"
    r"him|in|on|with|to|for|at|by|beside|near|next|what|when|how|whether|who|why|after|until|as|\d+|\w+ly)\b",
    re.IGNORECASE,
)


def tells_what_many_do(text: str) -> bool:
    """Whether a sentence without a modal says in the simple present what several people of the school do.

    Arguments:
        text: the sentence in small letters.
    """
    found = _TOLD.match(text.strip())
    if found is None:
        return False
    verb, rest = found["verb"], found["rest"] or ""
    if verb in _DOING:
        return len(rest) > 1
    told = _OBJECT.match(rest) is not None or (len(rest) > 2 and rest.endswith("."))
    return verb in ACTS - _LIMITED and told  # "staff contact information": a title
