"""Forms of sentences that permit, prohibit, oblige, exempt or define, as patterns of English."""

from __future__ import annotations

import re

REASON_FOR = (
    r"(?:good |sufficient |valid |acceptable )?(?:reasons?|grounds?|justifications?|excuses?) (?:to|for) "
    r"(?:restrain|seclu|isolat|hold|us(?:e|ing) |confin|forc|punish)\w*"
)
# What a practice or a reason is called that a rule lets be: "a permitted response", "an acceptable ground".
FIT = (
    r"(?:permitted|permissible|acceptable|allowed|allowable|legitimate) (?:\w+ )?"
    r"(?:reasons?|grounds?|responses?|uses?|means|measures?|methods?|techniques?|practices?|interventions?|"
    r"consequences?|ways?|tools?)"
)
PROHIBITED = re.compile(
    r"\b(?:prohibited|forbidden|barred|banned|unlawful|"
    r"not (?:(?:yet|ever|normally|generally|usually|ordinarily|typically|currently|otherwise) )?(?:be )?"
    r"(?:permitted|allowed|authorized)|(?:is|are) (?:permitted|allowed) neither|"
    r"never (?:permitted|allowed|used)|not an? (?:acceptable|permissible)|ruled out|"
    r"unacceptable|impermissible|disallowed|outlawed|"
    r"not meet (?:this|the) (?:standard|test)|out of the question|"
    r"(?:not|never) (?:be )?tolerated|off limits|"
    r"(?:ha(?:s|ve)|shall have) no place (?:in|at|among)|"
    r"(?:not|never) (?:(?:by|in) (?:itself|themselves) |alone )?(?:an? )?" + REASON_FOR + r"|"
    r"(?:not|never) (?:(?:an?|the) )?" + FIT + r"|"
    r"against (?:our|the|this|these|district|school|board) (?:rules?|policy|policies|law))\b|"
    r"\b(?:shall|must|will|should|to|we|they|staff|employees|personnel|adults|teachers) (?:always )?refrain from\b|"
    r"\brefrains from\b"
)


# "None but trained staff may ...": no ban, but a leave that is limited to them.
NOT_ONE = re.compile(r"^\s*not (?:one of|a single)(?: the| these| those)? ", re.IGNORECASE)
NONE_BUT = re.compile(
    r"^\s*(?:none|nobody|no one|no person|no other|nothing) (?:but|except|save|besides|apart from) "
    r"(?!that\b|if\b|when\b|where\b|in\b|for\b|as\b)",
    re.IGNORECASE,
)


BY_NONE_BUT = re.compile(
    r"\bby (?:nobody|no one|no person|none) (?:but|except|save|besides|other than|apart from)\b",
    re.IGNORECASE,
)


# "Only trained staff shall restrain ...": says who alone may do it.
ONLY_THEY = re.compile(
    r"^\s*only (?:an? |the )?(?!(?:if|when|where|in|after|with|for|upon|during)\b)[^,.;]*?\b(?:shall|must|will)\b"
)


# A soft prohibition: what the words advise against may still be done.
ADVISED_AGAINST = re.compile(
    r"\b(?:is|are|be) (?:strongly )?(?:discouraged|inadvisable|not recommended)\b|"
    r"\b(?:should|shall|must|will|is to|are to) (?:always )?(?:be avoided|avoid|refrain from|abstain from)\b"
)


ALLOWED = re.compile(
    r"\b(?:is|are|be) (?:(?:only|still|already|now|also|always|often|sometimes|generally|normally|usually|ordinarily|"
    r"typically|occasionally|currently|hereby|otherwise) )?"
    r"(?:permitted|allowed|permissible|authorized|lawful|reserved)\b|"
    r"\bha(?:s|ve) (?:the|a) right\b|\b(?:is|are) (?:free|entitled|empowered|welcome|at liberty) to\b|"
    r"\bnothing in this\b|"
    r"\b(?:seclusion|isolation|restraints?|holds?|force) (?:is|are) "
    r"(?:(?:only|still|also|always|often|sometimes|generally|normally|usually|ordinarily|typically|occasionally) )?"
    r"(?:used|applied|imposed|begun)\b|"
    r"\b(?:is|are) (?:all right|acceptable|open to|up to)\b(?! to be)|\bnothing (?:prevents|stops|keeps|bars)\b|"
    r"^\s*there (?:is|are) (?:only )?(?:\w+ )?(?:situations?|cases?|circumstances?|conditions?|reasons?|occasions?) "
    r"(?:in|under|for|on) which\b|"
    r"\b(?:is|are) (?:used|applied|employed|worn|put on)\b[^.;]*"
    r"\bonly (?:if|when|where|in|by|after|with|for|to|upon)\b|"
    r"\b(?:is|are) (?:an? )?" + REASON_FOR + r"|"
    r"\b(?:is|are) (?:(?:an?|the) )?" + FIT + r"\b|"
    r"\bused only\b|\bonly (?:be )?used\b|\breserves? the (?:use|right)\b"
)


# "..., which is open to the parent at any time, and ...": says more of a thing, and isn't what the sentence does.
_SAYS_MORE = re.compile(r", (?:which|who) (?:is|are) [^,.;]*(?=,)")


def is_allowed(text: str) -> bool:
    """Whether a sentence itself says that something is allowed."""
    return ALLOWED.search(_SAYS_MORE.sub(" ", text)) is not None


NEVER = re.compile(
    r"^\s*there (?:is|are) no \w+(?: \w+)? (?:(?:in|into|on|to|for|under|with|by|at) which|whom|where|that)\b|"
    r"^\s*(?:at no time|in no (?:case|event|circumstances?|situation)|under no (?:circumstances?|conditions?)|"
    r"on no account) (?:is|are|does|do)\b|"
    r"^\s*no (?:member|part) of \w+ \w+ (?:ever )?(?!shall|may|must|can|will)\w+s\b|"
    r"^\s*neither \w+(?: \w+)? nor \w+(?: \w+)? (?:is|are) (?:ever )?(?:used|applied|employed|permitted|allowed)\b|"
    r"\b(?:is|are) never\b|\b(?:is|are) not to\b|"
    r"^\s*(?:nobody|none of [^,.;]{3,40}?) (?:is|are) |\b(?:refrains?|abstains?|desists?) from\b|"
    r"^\s*no (?:student|child|pupil|learner|employee|staff|one|person|adult|individual|behavior|plan|officer|official|"
    r"administrator|principal|teacher|educator|aide|paraprofessional|volunteer|contractor|driver|nurse|personnel)\b|"
    r"^\s*no (?!later|more|less|longer|fewer|sooner)(?:[\w-]+,? ){1,7}(?:is|are) (?:ever )?"
    r"(?:permitted|allowed|permissible|authorized|acceptable)\b"
    r"(?! (?:unless|except|only))"
)


ONLY_IF = re.compile(
    r"\bonly (?:if|when|where|in|by|after|with|as|for|to|upon|until|once|under|during|while)\b"
)


PEOPLE = re.compile(
    r"\b(?:students?|child|pupils?|parents?|family|staff|we|employees?|principal|teachers?|adults?|nurse|team|"
    r"schools?|district|board|superintendent|counselors?|coordinator|officer|ombudsman|supervisor|director|"
    r"aides?|guardians?|facilitator|observer|clerk|whoever|anyone|everyone)\b"
)


BELIEFS = re.compile(
    r"\b(?:believes?|recognizes?|purpose|intends?|intended|values?|committed|commitment|adopted|revised|applies|"
    r"apply|governs?|"
    r"goal|mission|philosophy|means?|defined|refers?|is a|are a|includes?|cited)\b"
)


EXCUSES = re.compile(
    r"\b(?:is|are|shall be|be) not required\b|\bneed not\b|"
    r"\b(?:do|does)(?:n.t| not) (?:have|need) to\b|\bdoes not (?:violate|breach)\b|"
    r"\bnot (?:be )?(?:a |in )?violation\b|"
    r"\bno [\w -]{3,40} (?:is|are) (?:required|needed|necessary)\b|\bexcuses?\b|"
    r"\bcounts? as (?!(?:an? )?(?:form of )?(?:[\w-]+ )??(?:seclu|restrain|isol|time.?out|emergenc|crisis|"
    r"escort|confine|corporal|aversive))(?!an? (?:reportable )?incident)|"
    r"\bnothing in this\b|\bnot apply to\b|\b(?:is|are) exempt\b|"
    r"\bmay be waived\b|\b(?:is|are) sufficient\b|\bsuffices\b"
)


# "No circumstance other than ... excuses a delay": what excuses stands in the exception.
# "Nothing in this rule permits ..." is a ban.
NO_EXCUSE = re.compile(
    r"^\s*(?:no|nothing)\b.*\bexcuses?\b|"
    r"^\s*nothing in this \w+ (?:(?:shall|may) (?:be (?:construed|interpreted|read) (?:to|as) )?)?"
    r"(?:permit|authoriz|allow|reliev|releas|absolv)"
)


# A ban that a second clause with a modal follows: "... is prohibited, and no waiver shall be given".
FIRST_BANS = re.compile(
    r"^\s*(?:(?!\b(?:shall|must|may|will|should|can|if|when|where|unless|who|which|that)\b)[^.;])*"
    r"\b(?:is|are) (?:\w+ ){0,1}(?:prohibited|forbidden|banned|unlawful)\b[^.;]*, (?:and|but)\b[^.;]*"
    r"\b(?:shall|must|will)\b"
)


# How far the policy reaches: "Restraint is covered by this policy wherever it is used".
REACHES = re.compile(
    r"\b(?:is|are) (?:covered by|subject to|governed by|within the scope of) this (?:policy|section|rule|chapter)\b|"
    r"\b(?:this|the) (?:policy|rule|section|chapter) (?:also )?(?:(?:covers|governs) (?:any|every|all|each|the use of)|"
    r"(?:binds|protects) (?:any|every|all|each|everyone|everybody|the (?:school|district|staff)))\b"
)


# When the conditions of a leave are fulfilled: "these conditions are met only if ...".
ARE_MET = re.compile(
    r"^\s*(?:these|those|the|such) (?:conditions|requirements|criteria|circumstances) "
    r"(?:are|shall be) (?:deemed |considered )?(?:met|satisfied|fulfilled|present)\b"
)


REQUIRED = re.compile(
    r"\b(?:is|are) (?:required|obliged|responsible|expected|to be|to)\b|\bduty of\b|\brequires?\b|\bensures?\b|"
    r"\bneeds? to\b|\b(?:is|are) (?:compulsory|mandatory|obligatory)\b|\b(?:is|are) encouraged\b|\bha(?:s|ve) to\b"
)


# Who is asked to do what, however firmly: "any employee who sees a restraint is encouraged to ...".
URGED = re.compile(
    r"^(?:(?!\b(?:if|when|where|unless|means?)\b)[^.;:])*\b(?:is|are) (?:also |strongly |always )?"
    r"(?:(?:encouraged|required|expected|obliged|obligated|(?:duty[- ])?bound|compelled|asked|urged|advised|directed|"
    r"responsible|under (?:an? |the )?(?:duty|obligation)) (?:to|for)\b|"
    r"to (?!be (?:considered|deemed|treated|understood|read)\b|(?:the|an?|any|all|each|which|whom)\b))"
)


DEFINING = re.compile(
    r"\b(?:means?|refers? to|(?:is|are) defined as|shall mean|(?:does|do|shall) not include|"
    r"(?:is|are) (?:also )?(?:called|considered|deemed|presumed|counted|"
    r"not (?:a |an )?(?:form of )?(?:considered|deemed|presumed))|"
    r"(?:constitutes?|amounts? to|counts? as|qualif(?:y|ies) as) (?:an? )?(?:form of )?(?:[\w-]+ ){0,2}?"
    r"(?:restraint|seclusion|isolation|time-?out|escort|emergency|confinement|incident|corporal punishment|"
    r"aversive))\b"
)


# What says when, before the main clause: "once the child is calm, ...".
FRONTED = re.compile(
    r"^\s*(?:if|when|whenever|once|as soon as|after|before|until|unless|while|where|upon|within)\b[^,.;:]*,"
)


# ... and behind it, with a subject and a verb of its own: "we stop as soon as the child is calm".
TRAILING = re.compile(
    r"(?<=\w)(?<! is)(?<! are)(?<! only),? (?:when|whenever|once|as soon as|after|until|while|because)"
    r" (?:(?:the|a|an|your|his|her|their|no|any|each|he|she|it|they|staff|danger) )[^,.;:]*"
    r"|,? whichever (?:of [\w ]{2,30} )?(?:is|are|comes?|occurs?|happens?|falls?)\b[^,.;:]*"
)


PRESENT_DUTY = re.compile(
    r"\b(?:is|are) (?:\w+ ){0,2}(?:reported|documented|recorded|notified|informed|told|trained|reviewed|kept|sent|"
    r"given|monitored|observed|watched|supervised|released|ended|entered|logged|debriefed|provided|held|invited|"
    r"called|checked|examined|used|limited|stopped|completed|filed|retained|maintained|made|required|due|owed)\b|"
    r"\b(?:monitors|watches|observes|notifies|reports|records|ends|tells|keeps|sends|reviews|trains|calls|"
    r"provides|completes|checks|stays|remains|releases|stops|documents|informs|signs|submits|conducts|gives)\b|"
    r"^\W*(?:an? |the |any )?(?:\w+ ){0,2}?(?:discipline|investigation|review|report|meeting|debriefing|dismissal|"
    r"training|notice|inquiry|call|letter|inspection|examination)\b[^,;.]{0,30}? (?:follows|ensues)\b"
)


def says_to_whom(sentence: str) -> bool:
    """Whether a sentence says where or to whom a policy applies."""
    return bool(
        re.search(r"\b(?:appl(?:y|ies)|covers?|governs?|extends? to|binds?|protects)\b", sentence)
    )


_ONLY_LIMITS = re.compile(
    r"\b(?:shall|must|will) (?:only |solely )?be (?:used|applied|employed|imposed|limited|reserved)\b.*"
    r"\b(?:only|solely|reserved|limited)\b|\b(?:shall|must|will) (?:only|solely) be\b|"
    r"\bmay (?:be \w+ only|only be)\b|\bonly (?:if|when|where|in|as|to|by)\b|\bshall (?:reserve|limit|restrict)\b",
    re.IGNORECASE,
)


def only_limits(sentence: str) -> bool:
    """Whether a permission says when alone something may be done; without it nothing would limit."""
    return bool(_ONLY_LIMITS.search(sentence))


_THE_OTHERS = re.compile(
    r"^\s*(?:no one else|nobody else|no other (?:person|adult|employee|individual|staff(?: member)?)|none other|"
    r"no other (?:ground|reason|purpose|circumstance|situation|basis|cause|condition|excuse)s?)\b",
    re.IGNORECASE,
)


def bars_the_others(sentence: str) -> bool:
    """Whether a ban only says again that those named before may alone ("No one else may ...")."""
    return bool(_THE_OTHERS.search(sentence))
