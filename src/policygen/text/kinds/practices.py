"""What a sentence of a handbook binds that says in the present tense what staff do or don't."""

from __future__ import annotations

import re

from policygen.policy import Kind
from policygen.text.tokens import stems

_WHO = (
    r"(?:we|they|you|(?:(?:all|our|the|any|other|most) )?"
    r"(?:(?!if |when |where |unless |once |who |which |that )[\w-]+ ){0,2}?(?:staff(?: members?)?|employees?|"
    r"personnel|teachers?|aides?|adults?|volunteers?|contractors?|principals?|school|schools|district|team|"
    r"nurses?|drivers?|administrators?|monitors?|counselors?|coach(?:es)?|deans?|secretar(?:y|ies)|guards?|officers?|"
    r"supervisors?|specialists?|assistants?|substitutes?|paraprofessionals?|superintendents?|clerks?|custodians?)"
    r"(?: (?:of|at|in) (?:the|our) [\w-]+)?)"
)
_LEAD = r"^\s*(?:(?!if |when |where |unless |once |after |until )[^,.;:]{0,60}, )?"
_NOT = r"(?:never|(?:do|does|will|can)(?:n.t| not)|won.t|not)"
_CALLED = r"(?:the|your|our|any|police|parents?|home|you|on|upon|in|911)\b"
_NO_ACT = (
    rf"(?!required|have to|need to|count|consider|regard|call\b(?! {_CALLED})|treat|include|mean)"
)
_DOES_NOT = re.compile(
    rf"{_LEAD}{_WHO} (?:also |still |ever |therefore )?{_NOT} (?:ever )?{_NO_ACT}\w+"
)
_IS_NOT_DONE = re.compile(
    r"\b(?:is|are) (?:never|not|in no case|under no circumstances) (?:ever |to be )?"
    r"(?:used|employed|applied|locked|left|placed|done|carried out|imposed|put|kept|held|secluded|restrained|"
    r"isolated|confined|denied|withheld|threatened|punished|allowed|permitted)\b"
)
_LEAVE = re.compile(r"\b(?:is|are) (?:permitted|allowed|permissible|authorized)\b")
_PRACTICE = (
    r"(?:uses?|used|restrains?|restrained|secludes?|secluded|isolates?|isolated|holds?|confines?|confined|employs?|"
    r"employed|applies|apply|applied|turn|turns|resort|resorts|places?|placed)"
)
_LIMITED = re.compile(
    rf"\b(?:only (?:ever )?{_PRACTICE}\b|{_PRACTICE} [^.;]*\bonly\b|only [^.;]*\b{_PRACTICE}\b|"
    rf"{_PRACTICE} [^.;]*\b(?:solely|exclusively|as a last resort|nothing but an emergency)\b)"
)
_MEANS_OF_CONTROL = re.compile(
    r"\b(?:restrain\w*|seclu\w*|isolat\w*|time-?out|holds?|confin\w*|force|interventions?|handcuffs?|harness\w*)\b"
)

# "Restraint comes only after ...": the practice is its own subject.
_COMES = re.compile(
    r"^\s*(?:(?:the|any|all|a|an|physical|mechanical|manual|prone|student|brief) ){0,3}"
    r"(?:restraints?|seclusion|isolation|interventions?|holds?|force)(?: of [\w ]{3,30}?)? "
    r"(?:(?:comes?|follows?|occurs?|takes? place|happens?|begins?|starts?) "
    r"(?:only )?(?:after|when|if|where|as|once|in|to|until|for|upon|with)\b|"
    r"(?:is|are) (?:only )?(?:an option|a last resort|available|justified|appropriate|acceptable|a response|"
    r"in order)\b)"
)

# "A child is held only if ...": the practice is done to a child, and may be in that case alone.
_DONE_TO = re.compile(
    r"^\s*(?:[^,.;:]{0,60}, )?(?:an? |the |any |your |our |no )?(?:[\w-]+ )?"
    r"(?:students?|pupils?|child|children|learners?) "
    r"(?:is|are) (?:(?:ever |only |sometimes )?(?:held|restrained|secluded|isolated|confined|pinned|"
    r"handcuffed|immobilized|locked (?:in|up))\b(?! (?:prone|supine)\b)"
    r"[^.;]*\b(?:when|if|where|in|as|after|during|while|unless)\b|"
    r"(?:ever |sometimes )?(?:moved|carried|removed|taken|locked|left|placed|put)\b[^.;]*"
    r"\bonly (?:if|when|where|in|as|after|with|by|to|for|while)\b|"
    r"only (?:moved|carried|removed|taken|locked|left|placed|put)\b)"
)

# "We use seclusion when ..." tells when it is used, and defines nothing.
_USES = re.compile(
    rf"{_LEAD}{_WHO} (?:also |sometimes )?(?:uses?|employs?|appl(?:y|ies)) (?:the |a |an )?(?:[\w-]+ )?"
    r"(?:seclusion|isolation|restraints?|holds?|force)\b[^.;]*\b(?:when|if|where|in|as|after|during|while|unless)\b|"
    rf"{_LEAD}{_WHO} (?:also |sometimes )?(?:restrains?|secludes?|isolates?|holds?|confines?|detains?|"
    r"immobilizes?|handcuffs?|pins?|locks? up|shuts? in) (?:an? |the |any |your )?"
    r"(?:students?|pupils?|child|children)\b[^.;]*\b(?:when|if|where|in|as|after|during|while|unless)\b"
)


def practice_kind(text: str) -> Kind | None:
    """The kind of a sentence without a modal that tells a practice, or None if it tells none.

    Arguments:
        text: the sentence in small letters.
    """
    barred = _IS_NOT_DONE.search(text)
    if barred and _LEAVE.search(text[: barred.start()]):
        barred = None  # "... is permitted, provided that the door is not locked"
    if _DOES_NOT.search(text) or barred:
        return Kind.PROHIBITION
    if _MEANS_OF_CONTROL.search(text) and _LIMITED.search(text):
        return Kind.PERMISSION
    return Kind.PERMISSION if _permits(text) else None


def _permits(text: str) -> bool:
    """Whether a sentence tells when a practice is used, comes about or is done to a child."""
    return any(form.search(text) for form in (_USES, _COMES, _DONE_TO))


# What is done to papers, things and people, told in the present tense: "a copy is handed to each parent". Verbs
# that define, permit or name a practice of the field aren't among them.
_NOT_DONE = (
    r"called|consider|deem|presum|count|defin|term|regard|treat|restrain|seclu|isolat|confin|prevent|lock|plac|permit|"
    r"allow|prohibit|forbid|ban|limit|intend|design|includ|exclud|cover|bas|involv|relat|reserv|authoriz|us|appli|impos|"
    r"need|expect|entitl|exempt|charg|injur|held|kept|put|left|brought|detain|immobiliz"
)
_IS_DONE = re.compile(
    r"\b(?:is|are) (?:to be )?(?:\w+ly |then |also |always |first |promptly )*"
    rf"(?!(?:{_NOT_DONE})(?:d|ed|ied|bed|ned|ted|red|)\b)"
    r"(?:\w{3,}ed|taken|made|sent|given|told|shown|done|written|drawn|paid|read aloud|spoken to|taught|"
    r"built|sought|found|heard|met)\b"
)
_IS_TO_DO = re.compile(
    r"\b(?:staff|employees?|personnel|teachers?|aides?|adults?|principals?|schools?|nurses?|administrators?|they|"
    r"superintendents?|districts?|teams?|members?) (?:is|are) to (?!be (?:considered|deemed))\w+"
)

_IS_TO_BE_DONE = re.compile(
    r"\b(?:is|are) to (?:always |also |then )?be "
    r"(?!considered|deemed|defined|called|regarded|treated|counted|understood|read|construed|presumed)\w+(?:ed|en|t|d|n)\b"
)


def tells_what_is_done(text: str) -> bool:
    """Whether a sentence without a modal says in the present tense what is done, or is to be done.

    Arguments:
        text: the sentence in small letters.
    """
    return bool(_IS_DONE.search(text) or _IS_TO_DO.search(text) or _IS_TO_BE_DONE.search(text))


# Verbs that tell what something is, means or says, and no act that is owed.
_NO_ACTS = (
    r"is|has|was|does|this|its|his|means|includes|excludes|applies|covers|refers|consists|contains|reflects|governs|"
    r"establishes|describes|explains|defines|sets|serves|supports|believes|recognizes|values|provides|allows|permits|"
    r"occurs|happens|exists|begins|arises|constitutes|counts|causes|poses|presents|becomes|appears|seems|shows|"
    r"prohibits|forbids|bans|bars|remains|depends|needs|wants|comes|involves|affects|belongs|falls|extends|uses|"
    r"restrains|secludes|isolates|confines|holds|prevents|keeps|locks|forces|thinks|knows|feels|unless|across|always"
)
_ACTS = re.compile(
    r"^\s*(?:(?:if|when|whenever|once|after|before|on|at|within|during|upon|as soon as|in)\b[^,.;:]*, )?"
    r"(?:the|an?|each|every|one|another|some|our|any) (?:(?:of the |of its )?[\w'’-]+ ){1,4}?"
    rf"(?!(?:{_NO_ACTS})\b)\w{{2,}}[^su'’\W]s (?!of\b|and\b|or\b|who\b|that\b|is\b|are\b|have\b|in which\b)"
)
_HAS = re.compile(
    r"^\s*(?:the|an?|each|every|any) (?:[\w'’-]+ ){0,2}?(?:rooms?|doors?|areas?|spaces?|windows?|schools?|"
    r"buildings?|committees?|panels?|teams?|plans?|courses?|forms?|reports?|chairs?|devices?) (?:has|contains) "
)
_HAS_MODAL = re.compile(r"\b(?:shall|must|may|will|should|can|could|might|means?|not|never|no)\b")


def tells_an_act(text: str) -> bool:
    """Whether a sentence without a modal says in the present tense what someone or something does.

    Arguments:
        text: the sentence in small letters.
    """
    if _HAS.match(text):
        return True
    return _ACTS.search(text) is not None and _HAS_MODAL.search(text) is None


def does_what_the_other_may(text: str, other: str) -> bool:
    """Whether a sentence without a modal states the act that another one leaves open: "staff [may] call".

    Arguments:
        text, other: the sentences in small letters.
    """
    leave = re.search(r"\b(?:may|can) (?:also )?(?P<verb>\w{3,})", other)
    if leave is None or _HAS_MODAL.search(text):
        return False
    verb, said = stems(leave.group("verb")), stems(text)
    at = said.index(verb[0]) if verb and verb[0] in said else 0
    return at > 0 and said[at - 1] != "to" and said[0] not in ("parent", "student")
