"""Tells a label before a rule from a term before its meaning: "Notice: The principal shall call the parent"."""

from __future__ import annotations

import re

_LABEL = re.compile(r"\s*[A-Z][\w’'/()-]*(?:[ -][\w’'/()-]+){0,5}\s*(?::|–|—|--)\s+")
# A title that names the text: "Board Policy JGGA - Restraint", "PROTOCOL 11 - DANGEROUS BEHAVIOR".
NAMES_A_TEXT = re.compile(
    r"[^.;:]{0,60}?\b(?i:polic(?:y|ies)|procedure|protocol|guideline|regulation|rule|file|code|form|exhibit|annex|"
    r"appendix) (?:[A-Z]{2,}[\w.-]*|[A-Z]{0,3}[\d.-]+\w*) ?(?:–|—|--|-|:)\s(?!.*\b(?:shall|must|may|means)\b)"
)
_OURS = r"(?:this|the|these|our) (?:polic(?:y|ies)|protocol|procedures?|rules?|guidelines?|plan|chapter|section)"
# A label before those for whom the whole text is written: no term, whatever follows.
WHO_IS_BOUND = re.compile(
    rf"\s*(?:applies to|applicab(?:le to|ility)|application|scope|coverage|covers|covered|audience|intended for|"
    rf"who (?:uses|follows|must (?:use|follow|obey|know)|is (?:covered|bound)(?: by)?)(?: {_OURS})?)\s*(?::|–|—|--)\s",
    re.IGNORECASE,
)
# What says the same as a sentence, before them: "This procedure also binds coaches".
BINDS_WHOM = re.compile(rf"\s*{_OURS} (?:also |likewise )?binds?\b", re.IGNORECASE)
# What says the same behind them: "Coaches are bound by this procedure as well".
IS_BOUND = re.compile(
    rf" (?:is|are) (?:also |likewise )?(?:bound|covered|governed) by {_OURS}(?: as well| too)?\W*$",
    re.IGNORECASE,
)
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
    r"sent|taken|kept|chosen|paid|plus|under|during|after|before|not|may|can|will)\b)"
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
_LEANS = re.compile(r"\b(?:it|its|them|they|their|these|this|such|both|neither)\b", re.IGNORECASE)


def binds_nobody(sentence: str) -> bool:
    """Whether a sentence names the text, or says only whom it binds."""
    return bool(
        WHO_IS_BOUND.match(sentence)
        or BINDS_WHOM.match(sentence)
        or IS_BOUND.search(sentence)
        or NAMES_A_TEXT.match(sentence)
    )


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


def label_end(sentence: str) -> int:
    """Where the rule begins that stands behind a label, as a character offset; 0 if there is none.

    A rule that needs its label ("Prone restraint: prohibited", "Seclusion: staff may not use it") keeps it.
    """
    label = _LABEL.match(sentence)
    if label is None:
        return 0
    body = sentence[label.end() :]
    if not is_rule(body) or _BARRED.match(body) or _LEANS.search(body):
        return 0
    return label.end()
