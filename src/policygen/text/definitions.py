"""Recognizes a definition in all its shapes, and the term that it defines."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MEANS = (
    r"(?:shall mean|shall be (?:defined as|understood (?:as|to mean|to exist)|taken to mean)|"
    r"means|mean|is defined as|are defined as|refers to|refer to|shall refer to)"
)
_COVERS = r"(?:includes?|shall include|does not include|shall not include|do not include|excludes|leaves out|takes in)"
_WHEN = r"(?:when|if|where|whenever)\b"
_OCCURS = rf"(?:occurs|exists|takes place|arises|is present) {_WHEN}"
_IS_A = r"is (?:the|a|an|any|one)"
_OTHER = (
    r"(?:is defined to mean|is considered to be|is used to mean|denotes|is understood as|"
    r"consists of|does not mean)"
)
_VERB = rf"(?:{_MEANS}|{_OTHER}|{_OCCURS}|{_COVERS}|{_IS_A})"

_LABEL = r"^\s*(?:\(?[0-9A-Za-z]{1,4}[.)]\s+|[0-9]+(?:\.[0-9]+)+\.?\s+)?"
_SCOPE = r"(?:(?:For (?:the )?purposes? of|In|As used in|Under|Within) [^,]{3,60}, )"
_ASIDE = r"(?:,\s?[^,]{3,80},)?"  # "Time-out, which is not seclusion, is a ..."
# What says only of a term in quotation marks, or after "the term", how far it reaches.
_REACHES = (
    r"(?:also (?:includes?|means?|covers?|extends? to)|extends? (?:only )?to|covers?|reaches|embraces|encompasses|"
    r"comprises|stands? for|is (?:limited|confined|restricted) to|signifies|designates|"
    r"(?:does|do|shall) not (?:also )?(?:extend to|reach|cover|embrace|encompass))"
)
_THE_TERM = r"[Tt]he (?:terms?|words?|phrase|expression|label|name) "
_DASH = r"(?:–|—|--|-)"
_STUDENT_IS = r"(?:An? )(?:student|pupil|child|learner) is (?:in |placed in |said to be in )?"
_STATE = (
    r"(?:seclu[a-z]+|isolat[a-z]+|restrain[a-z]*|(?:physically|chemically|mechanically) restrained|"
    r"time-?out|timed out|confined)"
)
# What a sentence says of when it falls under a term: "A situation is an emergency when ...".
_GENUS = (
    r"(?:situation|circumstance|event|behavior|conduct|act|measure|technique|practice|intervention|hold|device|"
    r"object|drug|medication|room|space|place|area|setting|break|separation|removal|occurrence|use)"
)
_FALLS_UNDER = (
    rf"An? {_GENUS}(?: or (?:an? )?{_GENUS})? (?:is|becomes|constitutes|amounts to|"
    r"counts as|qualifies as|is considered|"
    r"is deemed) (?:an? [\"“‘'*]{0,3}|[\"“‘'*]{1,3})"
)
_FIELD = (
    r"(?:(?:Physical|Mechanical|Chemical|Prone) )?(?:[Ss]eclusion|[Ii]solation|[Rr]estraint|[Tt]ime-?out|[Ee]scort|"
    r"[Cc]onfinement|[Ee]mergency)"
)
_FIRST = r"(?=(?:The|A|An|Any|One|Brief|Placement|Removal) )"


def _term(words: str) -> str:
    """A named group for the term, of these words."""
    return rf"(?P<term>{words})"


_QUOTED = r"[\"“‘'*]{1,3}" + _term(r"[^\"”’*.;:]{2,60}?") + r"[\"”’'*]{1,3}"
_CAPITAL = _term(r"[A-Z][A-Za-z/'’()-]*(?:[ -][A-Za-z/'’()-]+){0,5}")
_SHORT = _term(r"[A-Za-z][\w-]*(?:[ -][\w-]+){0,3}?")
_SENTENCE_START = _term(r"[A-Z][a-z-]+(?: [a-z-]+){0,2}")
_LOWER = _term(r"[a-z-]+(?: [a-z-]+){0,2}?")

_IN_THIS = r"(?:[Ii]n|[Uu]nder) this (?:rule|section|policy|chapter|part|title|article|paragraph)"
_QUOTED_VERB = (
    rf"(?:{_SCOPE}|{_IN_THIS} )?(?:{_THE_TERM}|[Aa]n? |[Tt]he )?{_QUOTED},?(?:\s*\([^)]*\))?,?"
    rf"(?:\s+{_IN_THIS},?)?\s+(?:also\s+)?(?:{_VERB}|{_REACHES})\b"
)
_QUOTED_ASIDE = (
    rf"{_SCOPE}?(?:[Tt]he term )?{_QUOTED},?\s[^,;:.]{{3,140}}(?:, [^,;:.]{{3,80}})?, {_MEANS}\b"
)
_QUOTED_DASH = rf"{_QUOTED}\s*(?:,|:|{_DASH})\s+"
_OCCURRENCE = rf"(?:An? |The )?{_SHORT}{_ASIDE} {_OCCURS}"
_FORMS = (
    _QUOTED_VERB,
    _QUOTED_DASH,
    _QUOTED_ASIDE,
    rf"{_SCOPE}?{_THE_TERM}{_SHORT} (?:{_VERB}|{_REACHES})\b",
    rf"{_SCOPE}{_SHORT} {_MEANS}\b",
    rf"(?:An? )?{_term(_FIELD)} extends? (?:only )?to\b",
    rf"By (?:an? |the )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? is (?:here )?meant\b",
    rf"{_CAPITAL}\s+{_DASH}\s+",
    rf"{_CAPITAL}:\s+(?=\S)",
    rf"(?:An? |The )?{_SHORT}{_ASIDE} {_MEANS}\b",
    _OCCURRENCE,
    rf"(?:An? ){_QUOTED}{_ASIDE} (?:exists|occurs|is|means)\b",
    rf"{_STUDENT_IS}(?:considered )?{_QUOTED},? {_WHEN}",
    rf"{_STUDENT_IS}{_term(_STATE)} {_WHEN}",
    rf"{_FALLS_UNDER}{_SHORT}[\"”’'*]{{0,3}}(?:,[^,;:.]{{3,60}},| only|,)? {_WHEN}",
    rf"{_SENTENCE_START}{_ASIDE} (?:{_IS_A}|is person-to-person|{_COVERS}) (?=\w+)",
    rf"(?:We|The district|Our schools) (?:also )?(?:calls?|considers?|treats?|counts?) (?:it|this|something)(?: as)? "
    rf"(?:an? )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? {_WHEN}",
    rf"By (?:an? |the )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? (?:we|the (?:[Bb]oard|[Dd]istrict)|this policy) "
    r"(?:means?|understands?)\b",
    rf"We (?:speak|talk) of (?:an? )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? (?:only )?{_WHEN}",
    rf"There (?:is|exists) (?:an? )?{_LOWER} (?:only )?{_WHEN}",
    rf"We use the (?:word|term|name|phrase) [\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}} (?:for|of|to mean|when|if)\b",
    rf"What (?:we call|is called) (?:an? )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}} is\b",
    rf"(?:An? )?{_term(_FIELD)} covers\b",
    rf"{_SENTENCE_START} (?:is|means|happens) when\b",
    rf"{_SENTENCE_START}\. {_FIRST}",
    rf"An? {_LOWER}{_ASIDE} is (?:any|the|a|an|one|when) (?=\w+)",
)
_SHAPES = tuple(re.compile(_LABEL + form) for form in _FORMS)
_OCCURRING = _SHAPES[_FORMS.index(_OCCURRENCE)]
# What opens an adverbial and no term: "At no time is a child ...", "When there is a fight ...".
_ADVERBIAL = re.compile(
    r"^(?:at|in|on|under|by|no|not|within|after|before|during|when|whenever|while|where|wherever|whoever|until|unless|"
    r"once|upon|without|for|from|if|because|although|though|nothing|nobody|none|neither|never|only) ",
    re.IGNORECASE,
)
# Who is present is nobody's term: "A second adult is present whenever ...".
_SOMEBODY = re.compile(
    r"\b(?:adult|nurse|teacher|aide|parent|guardian|witness|observer|member|person|employee|administrator|principal|"
    r"supervisor|counselor|monitor|student|child|pupil)$",
    re.IGNORECASE,
)
_QUOTING = _SHAPES[:3]
_TAIL = re.compile(
    r"\b(?:is|are|constitutes?)\s+(?:an?\s+|the\s+|in\s+)?(?:act of |use of |form of )?[\"“‘'*]{1,3}"
    r"(?P<term>[^\"”’*.;:]{2,60}?)[,.]?[\"”’'*]{1,3}\.?\s*$"
)
# "Guiding a student by the elbow is called an escort": what is called so isn't itself a short name.
_CALLED = re.compile(
    _LABEL
    + r"(?P<body>[A-Z][^;:.]*?) (?:is|are) (?:here )?(?:called|known as|termed|referred to as) "
    + r"(?:an? |the )?(?!(?:immediately|promptly|first|upon|again|back|to|by|in|within|at|on|for)\b)"
    + r"[\"“‘'*]{0,3}(?P<term>[A-Za-z][\w-]*(?: [\w-]+){0,2})[\"”’'*]{0,3}\.?\s*$"
)
# "When adults use force ..., that is a restraint", "Keeping a child ... counts as seclusion".
_THAT_IS = re.compile(
    _LABEL
    + r"(?P<body>[A-Z][^;:.]*?)(?:,? (?:that|this|it) (?:is|is called)|,? (?:(?:that|this|it) )?"
    + r"(?:counts as|constitutes|amounts to|qualifies as))(?: an?| the| a form of| use of)? "
    + rf"(?P<term>(?:[\w-]+ )?{_FIELD})\.?\s*$"
)
_FEWEST = 4  # words of what is called by a term
_NOT_A_TERM = re.compile(
    r"^(?:note|example|however|purpose|date|section|part|adopted|revised|policy|legal refs?|"
    r"see|source|page|chapter|step|question|answer|q|a|yes|no|this|that|it|they|he|she|there|if|when|who|what|"
    r"parents?|students?|staff|the (?:school|district|principal|parent|student)|each|every|any|all|only|"
    r"the (?:setting|room|area|space|placement|place|separation|technique|practice|break)|"
    r"cross references?)$",
    re.IGNORECASE,
)


_ARTICLE = re.compile(r"^(?:an?|the) (?!(?:term|word|phrase|definition)$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Definition:
    """A definition found: its term, and where its body starts in the sentence."""

    term: str
    body: int


def find_definition(sentence: str) -> Definition | None:
    """The definition that a sentence opens, or None.

    Shapes: "Term" means ..., Term - ..., Term: ..., The term X includes ..., X occurs when ...,
    A student is in X when ..., ... is "X".
    """
    for shape in _SHAPES:
        match = shape.search(sentence)
        if match:
            term = _ARTICLE.sub("", match.group("term").strip(" \"“”‘’'*,-–—")).removesuffix(
                " also"
            )
            if (
                term
                and (shape in _QUOTING or not _NOT_A_TERM.match(match.group("term").strip()))
                and len(term.split()) <= 6
                and not _verbal(term)
                and (shape in _QUOTING or not _ADVERBIAL.match(match.group("term").strip()))
                and not (shape is _OCCURRING and _SOMEBODY.search(term))
            ):
                return Definition(term, match.end())
    called = _CALLED.match(sentence) or _THAT_IS.match(sentence)
    if (
        called
        and len(called.group("body").split()) >= _FEWEST
        and not _verbal(called.group("term"))
    ):
        return Definition(called.group("term").strip(), 0)
    tail = _TAIL.search(sentence)
    if tail and not _verbal(tail.group("term")):
        return Definition(tail.group("term").strip(), 0)
    return None


def _verbal(term: str) -> bool:
    """Words that no term holds: then it is a clause, not a term."""
    return bool(
        re.search(
            r"\b(?:shall|should|must|may|might|will|would|could|is|are|be|not|who|which|that|when|if|for|by|has|have|can|cannot)\b",
            term,
        )
    )
