"""The shapes of definitions, as patterns with the groups "term" and "body"."""

from __future__ import annotations

import re

_MEANS = (
    r"(?:shall mean|(?:shall|is to|are to) be (?:defined as|understood (?:as|to (?:mean|exist|be))|"
    r"taken to (?:mean|be))|means|mean|is defined as|are defined as|refers to|refer to|shall refer to)"
)
_COVERS = (
    r"(?:includes?|shall include|does not include|shall not include|do not include|(?:does|"
    r"do) not (?:mean|take in|cover|reach|embrace|encompass|extend to)|excludes|leaves out|takes in)"
)
WHEN = r"(?:when|if|where|whenever|once|as soon as)\b"
_OCCURS = rf"(?:occurs|exists|takes place|arises|is present) {WHEN}"
_IS_A = r"is (?:the|a|an|any|one)"
_OTHER = (
    r"(?:is defined to mean|is considered to be|is used to mean|denotes|is understood as|"
    r"consists of|does not mean)"
)
_VERB = rf"(?:{_MEANS}|{_OTHER}|{_OCCURS}|{_COVERS}|{_IS_A})"
LABEL = r"^\s*(?:\(?[0-9A-Za-z]{1,4}[.)]\s+|[0-9]+(?:\.[0-9]+)+\.?\s+)?"
_SCOPE = (
    r"(?:(?:For (?:the )?purposes? of|For(?= (?:(?:this|an?|the|all) )?(?:policy|students?|pupils?|child|"
    r"children|adults?)\b)|In|As used in|Under|Within) [^,]{3,60}, )"
)
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
    rf"(?:An?|Any) (?:(?:student|pupil|child|learner)(?:'|’)s )?{_GENUS}(?: or (?:an? )?{_GENUS})? (?:is|"
    rf"becomes|constitutes|amounts to|"
    r"counts as|qualifies as|is considered|"
    r"is deemed) (?:an? [\"“‘'*]{0,3}|[\"“‘'*]{1,3})"
)
FIELD = (
    r"(?:(?:[Ss]erious|[Gg]rave|[Bb]odily|[Ii]mminent|[Pp]hysical|[Mm]echanical|[Cc]hemical|[Pp]rone) )*"
    r"(?:[Ss]eclusion|[Ii]solation|[Rr]estraint|"
    r"[Tt]ime-?out|[Ee]scort|"
    r"[Cc]onfinement|[Ee]mergency|[Cc]risis|[Ii]ncident|[Dd]anger|[Hh]arm|Corporal punishment)s?"
)
# What a practice is, in a noun without an article: "Chemical restraint is medication given to ...".
_MATTER = (
    r"(?:[a-z]+ly )?(?:involuntary |physical |bodily |manual |solitary |forced |unsupervised )?(?:confinement|"
    r"isolation|separation|removal|restriction|placement|medication|equipment|force|contact|conduct|behaviou?r|drugs|"
    r"confining|placing|leaving|keeping|holding|restricting|using|putting|locking|giving|touching)"
)
_FRAMES = (
    r"(?:denotes?|signif(?:y|ies)|designates?|covers?|embraces?|encompass(?:es)?|comprises?|consists? (?:of|in)|"
    r"stands? for|takes? in|describes?|applies to|relates to)"
)
# What a sentence names that says when it is so, without naming the term first: "It is a restraint when ...".
_NAMED = (
    r"(?:(?:emergency |isolated |unlocked )?(?:(?:physical|mechanical|chemical|prone|supine|manual) )?"
    r"(?:seclusion|isolation|restraint|time-?out|escort|confinement|emergency|crisis|incident|hold)|"
    r"(?:(?:imminent|immediate|serious|real|grave) )?(?:danger|threat|risk|harm)|corporal punishment|"
    r"aversive (?:intervention|procedure|measure))"
)
_AS_A_TERM = (
    r"(?:is|counts as|amounts to|constitutes|qualifies as|is (?:considered|deemed|regarded as|treated as|called|"
    r"counted as|classed as))"
)
_OUR = r"(?:We|(?:The|Our|This) (?:district|board|schools?|policy|handbook|rules?))"
# Persons and days that every provision names: a definition of one of them says so with a verb that defines.
_EVERYDAY = r"(?:[Pp]arents?|[Gg]uardians?|[Ss]tudents?|[Ss]taff(?: members?)?|[Ee]mployees?|[Ss]chool days?)"
_SOMEBODY = (
    r"(?:person|adult|individual|mother|father|relative|someone|anyone|guardian|natural|biological|"
    r"birth|legal)"
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
_IN_THIS = (
    r"(?:[Ii]n|[Uu]nder|[Tt]hroughout) (?:this|our|the) (?:rule|section|policy|chapter|part|title|article|paragraph|"
    r"handbook|guide|manual|code|regulation|procedure|document|act|Act)s?"
)
_QUOTED_VERB = (
    rf"(?:{_SCOPE}|For [^,]{{3,80}}, |{_IN_THIS} )?(?:{_THE_TERM}|[Aa]n? |[Tt]he )?{_QUOTED},?(?:\s*\([^)]*\))?,?"
    rf"(?:\s+{_IN_THIS},?)?\s+(?:also\s+)?(?:{_VERB}|{_REACHES})\b"
)
# "The word “parent,” wherever this policy gives a parent a right, takes in ...": where the term is meant so.
_WHERE_USED = r"(?:wherever|whenever|where|when|as|in|under|throughout)\b[^;:.]{3,160}"
_QUOTED_ASIDE = (
    rf"{_SCOPE}?(?:{_THE_TERM})?{_QUOTED},?\s(?:[^,;:.]{{3,140}}(?:, [^,;:.]{{3,80}})?, {_MEANS}|"
    rf"{_WHERE_USED}, (?:{_VERB}|{_REACHES}))\b"
)
# "When we say “seclusion,” we mean ...": what the writers of a text mean by a word.
_SAYING = (
    r"(?:[Ww]hen(?:ever)?|[Ww]here(?:ver)?|[Ii]f) (?:we|you|(?:this|the|these|our) \w+) (?:says?|writes?|reads?|"
    r"sees?|hears?|uses?|speaks? of|talks? (?:of|about)|refers? to|mentions?)(?: the (?:words?|terms?|phrase|name))?"
)
_WE_MEAN = (
    rf"{_SAYING} (?:an? |the )?{_QUOTED},? (?:we|it|this|that|they|(?:this|the|our) \w+)(?: always| only)? "
    r"means?(?: that\b)?"
)
_NOT_OF_IT = r"(?:shall|will|must) not (?:also )?(?:include|mean|cover|take in|extend to|reach)"
_QUOTED_DASH = rf"{_QUOTED}\s*(?:,|:|{_DASH})\s+"
_OCCURRENCE = rf"(?:An? |The )?{_SHORT}{_ASIDE} {_OCCURS}"
_DASHED, _COLON = rf"{_CAPITAL}\.?\s+{_DASH}\s+", rf"{_CAPITAL}(?:\s*\([^)]*\))?:\s+(?=\S)"
_FORMS: tuple[str, ...] = (
    _QUOTED_VERB,
    _QUOTED_DASH,
    _QUOTED_ASIDE,
    _WE_MEAN,
    rf"(?:An? |The )?{_term(FIELD)} {_NOT_OF_IT}\b",
    rf"{_SCOPE}?{_THE_TERM}{_SHORT} (?:{_VERB}|{_REACHES})\b",
    rf"{_SCOPE}{_SHORT} {_MEANS}\b",
    rf"(?:An? )?{_term(FIELD)} (?:extends? (?:only )?to|{_FRAMES})\b",
    rf"By (?:an? |the )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? is (?:here )?meant\b",
    _DASHED,
    _COLON,
    rf"(?:An? |The )?{_SHORT}{_ASIDE} {_MEANS}\b",
    _OCCURRENCE,
    rf"(?:An? ){_QUOTED}{_ASIDE} (?:exists|occurs|is|means)\b",
    rf"{_STUDENT_IS}(?:considered )?{_QUOTED},? {WHEN}",
    rf"{_STUDENT_IS}{_term(_STATE)} {WHEN}",
    rf"{_FALLS_UNDER}{_SHORT}[\"”’'*]{{0,3}}(?:,[^,;:.]{{3,60}},| only|,)? {WHEN}",
    rf"{_SENTENCE_START}{_ASIDE} (?:{_IS_A}|is person-to-person|{_COVERS}),? (?=\w+)",
    rf"(?:We|The district|Our schools) (?:also )?(?:calls?|considers?|treats?|counts?) (?:it|this|something)(?: as)? "
    rf"(?:an? )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? {WHEN}",
    rf"By (?:an? |the )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? (?:we|the (?:[Bb]oard|[Dd]istrict)|this policy) "
    r"(?:means?|understands?)\b",
    rf"We (?:speak|talk) of (?:an? )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}},? (?:only )?{WHEN}",
    rf"There (?:is|exists) (?:an? )?{_LOWER} (?:only )?{WHEN}",
    rf"We use the (?:word|term|name|phrase) [\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}} (?:for|of|to mean|when|if)\b",
    rf"What (?:we call|is called) (?:an? )?[\"“‘'*]{{0,3}}{_SHORT}[\"”’'*]{{0,3}} is\b",
    rf"(?:An? )?{_term(FIELD)} covers\b",
    rf"{_term(FIELD)} is (?={_MATTER}\b)",
    rf"{_SENTENCE_START} (?:is|means|happens) when\b",
    rf"{_SENTENCE_START}\. {_FIRST}",
    rf"An? {_LOWER}{_ASIDE} is (?:any|the|a|an|one|when) (?=\w+)",
    rf"An? {_term('(?:(?:serious|bodily|grave) )*(?:injury|harm)')} is (?!\w+(?:ed|ly)\b|to\b|not\b|always\b|"
    rf"due\b)(?=\w+)",
    rf"(?:It|There) {_AS_A_TERM} (?:an? )?{_term(_NAMED)},?(?: only)? {WHEN}",
    rf"(?:The |An? )?{_term('(?:[Dd]anger|[Hh]arm|[Tt]hreat|[Rr]isk)')} (?:to [^,.;]{{3,40}} )?is "
    rf"(?:imminent|immediate|serious|grave|real)(?: only)? {WHEN}",
    rf"(?:An? )?(?:[Bb]ehavior|[Cc]onduct|[Aa]ct|[Aa]ction|"
    rf"[Ss]ituation) is {_term('dangerous|an emergency')} {WHEN}",
    rf"{_OUR} (?:(?:define|understand)s?|(?:use|take|read)s? the (?:term|word)) (?:the (?:term|"
    rf"word) )?(?:an? )?[\"“‘'*]{{0,3}}{_term(_NAMED)}[\"”’'*]{{0,3}},? "
    r"(?:as|to mean|for|to be|of)\b",
    rf"An? (?:student|pupil|child|learner) (?:has been|is being|was|counts as|is (?:considered|deemed|regarded as)) "
    rf"{_term(_STATE)},? (?:only )?{WHEN}",
)
_DONE = (
    r"(?:confinement|placement|isolation|separation|removal|withdrawal|restriction|contact|force|medication|equipment|"
    r"devices?|holding|keeping|placing|putting|confining|shutting|guiding|touching|leading|separating)"
)
_FORMS += (
    rf"{_term(FIELD)} is (?=(?:[a-z-]+ ){{0,2}}{_DONE}\b)",
    rf"{_QUOTED} (?:is|are) (?=(?:[a-z-]+ ){{0,2}}{_DONE}\b)",
    rf"We have (?:an? )?{_LOWER} (?:on our hands )?(?:only )?{WHEN}",
)
SHAPES = tuple(re.compile(LABEL + form) for form in _FORMS)
OCCURRING = SHAPES[_FORMS.index(_OCCURRENCE)]
# What opens an adverbial and no term: "At no time is a child ...", "When there is a fight ...".
ADVERBIAL = re.compile(
    r"^(?:at|in|on|under|by|no|not|within|after|before|during|when|whenever|while|where|wherever|whoever|until|unless|"
    r"once|upon|without|for|from|if|because|although|though|nothing|nobody|none|neither|never|only) ",
    re.IGNORECASE,
)
# Who is present is nobody's term: "A second adult is present whenever ...".
SOME_PERSON = re.compile(
    r"\b(?:adult|nurse|teacher|aide|parent|guardian|witness|observer|member|person|employee|administrator|principal|"
    r"supervisor|counselor|monitor|student|child|pupil)$",
    re.IGNORECASE,
)
QUOTING = SHAPES[:4]
LABELLING = tuple(SHAPES[_FORMS.index(form)] for form in (_DASHED, _COLON))
NOT_A_TERM = re.compile(
    r"^(?:notes?|exceptions?|exemptions?|examples?|"
    r"however|purpose|date|section|part|adopted|revised|policy|legal refs?|"
    r"see|source|page|chapter|step|question|answer|q|a|yes|no|this|that|it|they|he|she|there|if|when|who|what|"
    r"parents?|students?|staff|(?:the |this )?(?:term|word|phrase|definition)|the (?:school|district|principal|"
    r"parent|student)|each|every|any|all|only|(?:(?:each|every one|any|any one|all|one|some) of )?"
    r"(?:these|those|the following)|"
    r"the (?:setting|room|area|space|placement|place|separation|technique|practice|break)|"
    r"(?:this|that|these|the|our) (?:polic(?:y|ies)|rules?|sections?|exceptions?|exemptions?|permissions?|"
    r"prohibitions?|"
    r"requirements?|limits?|provisions?|procedures?)|cross references?)$",
    re.IGNORECASE,
)
ARTICLE = re.compile(r"^(?:an?|the) (?!(?:term|word|phrase|definition)$)", re.IGNORECASE)


PERSON_SHAPES = (
    re.compile(rf"{LABEL}{_SCOPE}?(?:The )?{_term(_EVERYDAY)} (?:also )?(?:{_MEANS}|{_COVERS}) "),
    re.compile(
        rf"{LABEL}{_SCOPE}?(?:An? |The )?{_term(_EVERYDAY)} (?:is|are) "
        rf"(?:(?:any|every|all|each|one)\b|an? (?:child's |student's |pupil's )?{_SOMEBODY}\b|"
        r"(?:those|people|persons|individuals|adults|employees) (?=who|that|employed|paid|hired|engaged|working|"
        r"with)|(?:an? )?(?:mother|father)s?\b)"
    ),
    re.compile(
        rf"{LABEL}{_term(_EVERYDAY)}(?:\s+{_DASH}|:)\s+(?=(?:[Aa]n?|[Aa]ny|[Aa]nyone|[Ee]veryone|[Aa]ll)\b)"
        r"(?!.*\b(?:shall|must|should|may|will|can|please)\b)"
    ),
    re.compile(
        rf"{LABEL}By (?:an? |the )?{_term(_EVERYDAY)},? (?:we|the (?:[Bb]oard|[Dd]istrict)|this policy) "
        r"(?:means?|understands?)\b"
    ),
)


WHO_IS = re.compile(
    rf"{LABEL}(?:Whoever|Anyone|Anybody|Everyone|Everybody|Any|Every|Each|All|An?)\b(?P<body>[^.;]*?) "
    rf"(?:is|are|counts? as|(?:is|are) (?:considered|deemed|regarded as|treated as|counted as)) (?:also )?"
    rf"(?:an? |the |part of the )?{_term(_EVERYDAY)}(?: of the (?:school|district))?"
    rf"(?: (?:under|for|in) (?:the purposes of )?this (?:policy|rule|section))?\.?\s*$"
)


BINDS = re.compile(r"\b(?:shall|must|should|may|will)\b")
