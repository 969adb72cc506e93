"""Recognizes a duty told in the simple present: "the nurse calls", "a copy goes to the parent", "the log notes"."""

from __future__ import annotations

import re

from policygen.text.kinds import forms

_LEAD = (
    r"^\W*(?:(?:if|when|whenever|where|after|once|before|within|by|on|in|at|for|until|unless|should|every|each time)\b"
    r"[^,;:]*, )?(?:(?!if |when |where |unless |once |who |which |that |no |not )[\w'’-]+ ){0,4}?"
)
_BESIDE = r"(?:(?:,? (?:who|which|that) [^,;:]{3,60},)|(?: (?:of|at|in|for|on|from|to) (?:[\w'’-]+ ){0,3}[\w'’-]+))?"
_LY = r"(?:\w+ly |also |then |always |first |never |next |so )*"
_ACTOR = (
    r"(?:teacher|aide|nurse|principal|administrator|superintendent|director|counselor|specialist|secretary|clerk|office|"
    r"school|district|campus|building|department|agency|board|committee|team|coordinator|officer|manager|supervisor|"
    r"observer|caller|author|witness|adult|employee|designee|interpreter|translator|psychologist|liaison|registrar)"
)
# What is no act: what somebody is, has, thinks or wants.
_NO_ACT = (
    r"(?:is|has|was|does|means|includes|believes|thinks|feels|wants|poses|becomes|refuses|fails|exists|applies|needs|knows|"
    r"considers|occurs|happens|recognizes|acknowledges|supports|values|affirms|intends|finds|prefers|aims|strives|seeks|"
    r"endorses|consists|serves|hopes|expects|understands|values|regards|encourages|urges|adopts|prohibits|bans|forbids|permits|allows|"
    r"may|uses|restrains|secludes|isolates|confines|holds|as|this|its|his|staffs|always|members|parents|students|policies|"
    r"others|days|hours|minutes|months|years|weeks|times|records|reports|logs|forms|files)"
)
_PAPER = (
    r"(?:report|log|record|form|account|notice|letter|statement|narrative|entry|note|summary|copy|sheet|document|e-?mail|"
    r"message|write-up|version|list|figure|result|finding|file|call|case|matter|request|"
    r"complaint|information|number|total|data|question)"
)
_GOES = (
    r"(?:go|goes|notes|shows|states|lists|names|tells|gives|gets|reach|reaches|explains|describes|records|contains|covers|"
    r"identifies|asks|says|follows|appears?|comes?|bears?|carries|sets out|sits?)(?! that\b)"
)
_PARENT = r"(?:parents?|guardians?|family|families|mother|father|caregivers?)"
_WE_DO = (
    "call|phone|tell|send|write|mail|email|text|notify|inform|let|give|hand|offer|invite|meet|keep|record|log|report|"
    "document|post|publish|review|share|explain|ask|answer|reply|provide|contact|reach|update|store|train"
)
_TOLD = re.compile(
    rf"{_LEAD}(?:{_ACTOR}{_BESIDE} {_LY}(?!{_NO_ACT}\b)\w+[^\Ws]s\b(?! (?:is|are|shall|must|may|will|should|can)\b)|"
    rf"{_PAPER}s?{_BESIDE} {_LY}{_GOES}\b|"
    rf"we {_LY}(?:{_WE_DO})\b|"
    rf"{_PARENT} {_LY}(?:gets?|receives?|hears?|learns?)\b|"
    rf"you {_LY}(?:get(?! to\b)|receive|hear)\b)"
)
_CALLED = re.compile(
    rf"\b(?:{_PARENT}|{_ACTOR}|physician|doctor|ambulance|police|911)s? (?:is|are) {_LY}"
    r"(?:called|phoned|telephoned|rung)\b(?! an? )"
)


# "Parents can expect a call": what they may expect is owed to them.
EXPECTS = re.compile(
    r"^\W*(?:(?:if|when|after|within) [^,;]*, )?(?:the |your )?(?:parents?|guardians?|famil(?:y|ies)|you) "
    r"(?:can|may|should|will) (?:also )?expect\b"
)


def tells_practice(text: str) -> bool:
    """Whether a sentence without a modal tells what is done as a matter of course, which binds like a duty.

    Arguments:
        text: the sentence in small letters.
    """
    return bool(_TOLD.match(text) or _CALLED.search(text))


def tells_what_staff_do(text: str) -> bool:
    """Whether a sentence without a modal describes what staff do: handbooks state duties so."""
    words = text.split()
    return len(words) >= 7 and bool(forms.PEOPLE.search(text)) and not forms.BELIEFS.search(text)


_SMALL = frozenset("a an and at between by for in of on or the to with".split())


def only_names(sentence: str) -> bool:
    """Whether a line without a full stop has nothing but names: the parties of a contract, a school's letterhead."""
    words = re.findall(r"[^\W\d_][\w'’-]*", sentence)
    named = all(word[0].isupper() or word in _SMALL for word in words)
    return bool(words) and named and sentence.rstrip()[-1:] not in ".;:!?"
