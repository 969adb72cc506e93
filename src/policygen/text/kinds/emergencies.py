"""Forms of sentences that say when there is an emergency, so that more may be done."""

from __future__ import annotations

import re

# What counts as an emergency, or doesn't: "... is presumed to be an emergency".
_IS_EMERGENCY = re.compile(
    r"^(?:(?!\b(?:shall|must|may|will|should|can|there|if|when|whether|unless|where)\b)[^.;])*"
    r"\b(?:is|are|constitutes?|(?:does|do|shall) not constitute|shall constitute|"
    r"(?:shall|will|must) (?:not )?be) (?:also |always |never )?(?:not )?"
    r"(?:(?:by (?:itself|themselves)|in itself|alone) )?"
    r"(?:(?:presumed|deemed|considered|treated|regarded|counted)(?: to be| as)? )?"
    r"an? emergency(?: situation)?[.,;:]"
)

# When there is one: "an emergency exists only while ...", "no emergency exists unless ...".
_EXISTS = re.compile(
    r"^\W*(?:for (?:the )?(?:purposes? of )?(?:this|these|the) \w+,? )?(?:an?|the|no) (?:\w+ )?"
    r"(?:emergency|crisis)(?: situation)? "
    r"(?:(?:(?:shall|will|must|can|may) )?(?:be deemed to |be held to |be found to )?"
    r"(?:exist|arise|occur|be present)s?|is (?:deemed|held|found|taken) to (?:exist|arise)|is present),? "
    r"(?:only )?(?:if|when|where|while|whenever|once|unless|so long as|as long as|for as long as|during)\b"
)


def tells_when_it_is_one(text: str) -> bool:
    """Whether a sentence tells what is an emergency, or when there is one.

    Arguments:
        text: the sentence in small letters.
    """
    return bool(_IS_EMERGENCY.search(text) or _EXISTS.match(text))
