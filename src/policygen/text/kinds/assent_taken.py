"""Sentences that say what counts as consent: "a form not returned is deemed signed", "a nod is no consent"."""

from __future__ import annotations

import re

_ASSENT = (
    r"(?:consent(?:ed|s)?|sign(?:ed|ature)|agree(?:d|ment)|approv(?:al|ed)|waive[rd]|authoriz(?:ed|ation)|permission|"
    r"assent(?:ed)?|acquiesce(?:d|nce)|acceptance|accepted)"
)
_NOT = r"(?P<not> not| never|n['’]t| no longer)?"
_WHOSE = r"(?:the|an?|valid|written|full|given|his|her|their)"
_TAKEN = re.compile(
    rf"\b(?:is|are|shall|will|may|can|must|does|do){_NOT}(?: be)?(?: (?:to be|also|thereby))? "
    r"(?:deemed|taken|treated|regarded|considered|counted|presumed|read|understood|construed|count|serve|stand|pass|"
    rf"amount|operate)\b(?: (?:to|as|for|be|been|have|having|if|it|were|{_WHOSE}))* {_ASSENT}\b"
)
_PRESUMED = re.compile(
    rf"\b{_ASSENT} (?:is|are|shall be|will be|may be){_NOT} (?:then |thereby )?"
    r"(?:presumed|assumed|implied|inferred|(?:deemed|taken|treated|considered|regarded) "
    r"(?:as |to be |to have been |as having been )?(?:given|granted|obtained))\b"
)
_COUNTS = re.compile(
    rf"\b(?:counts|serves|stands|passes|amounts|operates) (?:as|for|to) (?:{_WHOSE} )*{_ASSENT}\b"
)
_IS_NONE = re.compile(
    rf"\b(?:is|are)(?: no| not(?: an?)?|n['’]t(?: an?)?) (?:valid |written |real |true )?{_ASSENT}\b"
)
# What is asked of the school: where it is deemed approved, a parent gets it.
_ASKED_OF_SCHOOL = re.compile(r"\b(?:requests?|appeals?|complaints?|applications?|objections?)\b")
_NONE = re.compile(r"^\s*(?:no|neither|nothing|none)\b")


def effect_of_assent_taken(sentence: str) -> int | None:
    """What it does for the student that a sentence says what counts as consent; None for any other sentence.

    Where what nobody said counts, an act needs less (-1); where a paper is no consent, it needs more (+1). What a
    parent asked for and is deemed granted isn't known (0).

    Arguments:
        sentence: its text.
    """
    text = sentence.lower()
    taken = _TAKEN.search(text) or _PRESUMED.search(text)
    found = taken or _COUNTS.search(text) or _IS_NONE.search(text)
    if found is None:
        return None
    subject = text[: found.start()]
    if _ASKED_OF_SCHOOL.search(subject):
        return 0
    denied = bool(taken and taken["not"]) or bool(not taken and _IS_NONE.search(text))
    return 1 if denied != bool(_NONE.match(text)) else -1
