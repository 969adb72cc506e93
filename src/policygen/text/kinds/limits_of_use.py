"""Sentences that say "shall" and order nothing: they give leave for a practice, up to a limit."""

from __future__ import annotations

import re

# "Staff shall hold a student only when ...": no duty to hold anybody, but a leave up to a limit.
USES = (
    r"(?:use|employ|apply|applied|hold|held|restrain|seclude|isolate|confine|place|impose|resort to|"
    r"administer|initiate|carry|carried|touch)(?:d|ed)?\b"
)
_ACTS = rf"(?:be )?(?:\w+ly )?{USES}"
LIMITS_USE = re.compile(
    rf"\b(?:shall|must|will|should) (?:only|solely) {_ACTS}"
    rf"|\b(?:shall|must|will|should) {_ACTS}[^.;]*\b(?:only|solely|exclusively) (?:if|when|where|as|to|in|after|"
    r"during|until|by|with|for|while|on|upon|under|once)\b"
)


# "An ESI shall be used only when a student presents a danger": whatever its name, it is kept for danger.
KEPT_FOR_DANGER = re.compile(
    r"\b(?:shall|must|will|should) (?:only |solely )?be (?:only |solely )?(?:used|employed|applied|initiated|imposed)\b"
    r"[^.;]*\b(?:only|solely)\b[^.;]*\b(?:danger|harm|emergency|emergencies|threat|injur\w+|violen\w+|risk)\b|"
    r"\b(?:shall|must|will|should) (?:only|solely) be (?:used|employed|applied|initiated|imposed)\b"
    r"[^.;]*\b(?:danger|harm|emergency|emergencies|threat|injur\w+|violen\w+|risk)\b"
)


# "Staff may not use more force than is needed": leave for as much, and no more.
LIMITS_FORCE = re.compile(
    r"\b(?:shall|must|will|may|can) (?:not (?:use|employ|apply|exert) (?:any )?more|(?:use|employ|apply|exert) "
    r"(?:no more|only (?:as|the|that|such|necessary)\b)) (?:\w+ ){1,6}?(?:needed|necessary|required|force)\b"
)


# "A child shall be restrained when ...": whom it binds to do it, it gives leave for it.
ORDERS_PRACTICE = re.compile(
    r"\b(?:shall|must|will) (?:be )?(?:physically )?(?:(?:restrain|seclude|isolate|confine)(?:d|ed)?|"
    r"(?:use|employ|apply|resort to) (?:an? |the )?(?:physical |mechanical |prone )?(?:restraints?|seclusion|holds?|"
    r"isolation|force))(?! (?:for|with|in|by|under|according)\b)"
    r"(?: \w+){0,3}? (?:if|when|whenever|where|to prevent|to protect)\b"
)


# "A student shall be held only as long as the danger lasts": a practice, whatever its name.
STUDENT_HELD = re.compile(
    r"\b(?:student|child|children|pupil|scholar|youngster)s? (?:shall|must|will) (?:only )?be (?:\w+ly )?"
    r"(?:held|locked|shut)\b"
)
