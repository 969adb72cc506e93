"""Tells a rule behind a label from the meaning of a term: "Notice: The principal shall call the parent"."""

from __future__ import annotations

import re

_SUBORDINATE = re.compile(
    r"\b(?:who|whom|that|which|where|when|while|if|because|unless|until|whether|as|whenever|what|than)\b[^,;:]*",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"^(?P<subject>[^;:.]*?)\b(?:shall|must|should)\b(?! (?:mean|include)\b)", re.IGNORECASE
)
_LET = re.compile(r"^(?P<subject>[^;:.]*?)\bmay\b", re.IGNORECASE)
_BEFALLS = re.compile(
    r"\b(?:students?|child(?:ren)?|pupils?|he|she|behaviou?r|conduct|harm|injur(?:y|ies)|danger)\b",
    re.IGNORECASE,
)
_BARRED = re.compile(
    r"(?:strictly |always |absolutely )?(?:prohibited|forbidden|banned|never\b|not (?:allowed|permitted|used)|"
    r"off limits)\b",
    re.IGNORECASE,
)
_ONE = (
    r"(?:teacher|nurse|principal|superintendent|director|school|district|board|team|committee|aide|counselor|"
    r"psychologist|administrator|coordinator|supervisor|adult|employee|member)"
)
_MANY = r"(?:staff|employees|teachers|nurses|principals|members|adults|aides|counselors|administrators|schools|we)"
_NO_VERB = (
    r"(?!(?:\w+(?:ed|ing|ly)|and|or|of|in|on|at|with|for|from|to|by|as|is|are|was|were|has|have|held|given|made|"
    r"days?|hours?|minutes|weeks?|years?|grounds|rooms?|sent|taken|kept|chosen|paid|plus|under|during|after|before|not|may|can|will)\b)"
)
_OF = r"(?: of (?:the |an? )?(?:[a-z-]+ )?[a-z-]+)?"
# Who does what, in the present, perhaps after its time: "every year, members of the team complete a course".
_PRACTICE = re.compile(
    r"(?:(?:every|each|within|after|before|on|at|once|during)\b[^,;:.]{2,40}, )?(?:the |an? |all |each |every )?"
    rf"(?:(?!(?:of|by|for|with|in|to|from|and|or)\b)[a-z-]+ ){{0,2}}?"
    rf"(?:{_ONE}{_OF} {_NO_VERB}[a-z]+s|{_MANY}{_OF} {_NO_VERB}[a-z]+(?<!s))\b",
    re.IGNORECASE,
)
_ORDER = re.compile(
    r"(?:Stop|Wait|Call|Tell|Notify|Write|Complete|Keep|Watch|Check|Send|Release|Ask|Give|Contact|Inform|Sign|"
    r"Submit|Remove|Let|Offer|Meet|Observe|Use|Do not|Stay|Remember|Never)\b"
)
_ASKS = re.compile(r"[^.;]*\?\s*$")


def is_rule(body: str) -> bool:
    """Whether what follows a label says what is done, asked or barred, and not what a term means.

    A meaning is a noun with what belongs to it, or tells what a student or a danger does.
    """
    body = body.strip()
    main = _SUBORDINATE.sub(" ", body)
    let = _LET.match(main)
    return bool(
        _ORDERED.match(main)
        or (let and not _BEFALLS.search(let["subject"]))
        or _BARRED.match(body)
        or _PRACTICE.match(main)
        or _ORDER.match(body)
        or _ASKS.match(body)
    )
