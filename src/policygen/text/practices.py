"""What a sentence of a handbook binds that says in the present tense what staff do or don't."""

from __future__ import annotations

import re

from policygen.policy import Kind

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
_NO_ACT = r"(?!required|have to|need to|count|consider|regard|call|treat|include|mean)"
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
    return Kind.PERMISSION if _USES.search(text) else None


# What is done to papers, things and people, told in the present tense: "a copy is handed to each parent". Verbs
# that define, permit or name a practice of the field aren't among them.
_NOT_DONE = (
    r"called|consider|deem|presum|count|defin|term|regard|treat|restrain|seclu|isolat|confin|prevent|lock|plac|permit|"
    r"allow|prohibit|forbid|ban|limit|intend|design|includ|exclud|cover|bas|involv|relat|reserv|authoriz|us|appli|impos|"
    r"need|expect|entitl|exempt|charg|injur|held|kept|put|left|brought|detain|immobiliz"
)
_IS_DONE = re.compile(
    r"\b(?:is|are) (?:\w+ly |then |also |always |first |promptly )*"
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
