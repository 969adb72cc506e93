"""Tells what in the subject of a duty says whom or what it reaches: "a student in seclusion or in class is watched".

Of one who acts, more words mostly ask more ("a nurse with training"); of those to whom something is done, of things
and events, and of all who are held to the rules or saw something, they say how far the duty reaches.
"""

from __future__ import annotations

import re
from functools import lru_cache

from policygen.comparing.structure.denying import clause_of_acting_subject
from policygen.comparing.structure.noun_phrases import learns
from policygen.comparing.structure.scopes import Walk

_LEAD = r"^\W*(?:(?:an?|any|each|every|the|all|an? \w+['’]s) )?"
_PREPOSITION = (
    r"(?:in|at|under|on|with|without|within|near|behind|from|of|off|outside|inside|to|for|during|by|used|held|placed|kept|"
    r"confined|restrained|secluded)"
)
_BEFALLEN = re.compile(
    rf"{_LEAD}(?P<head>(?:student|child|pupil)s?|(?:(?:physical|mechanical|calming|quiet|seclusion|time-?out) )?"
    r"(?:rooms?|doors?|spaces?|areas?|settings?|restraints?|seclusions?|isolation|holds?|uses?|incidents?|placements?|"
    rf"confinements?)) {_PREPOSITION}\b",
    re.IGNORECASE,
)
# What is done with a thing that the school has to have: there its qualities are asked for.
_HAD = re.compile(
    r"\W*(?:be |is |are )(?:\w+ly )?(?:used|provided|available|kept|set|chosen|made|offered|present|furnished|supplied|"
    r"maintained|allowed|permitted)\b",
    re.IGNORECASE,
)
_STUDENT = re.compile(r"student|child|pupil", re.IGNORECASE)
_HELD_TO_RULES = re.compile(
    r"\W*(?:\w+ )?(?:(?:also |then |fully )?(?:compl(?:y|ies) with|follows?|obeys?|observes?|"
    r"abides? by|be bound by|be held to|"
    r"be subject to|(?:is|are) (?:bound by|held to|subject to))) (?:all of |each of |all |"
    r"every )?(?:the |this |these |its |our )?"
    r"(?:\w+ )?(?:polic(?:y|ies)|rules?|prohibitions?|sections?|chapter|manual|procedures?|provisions?|standards?)\b",
    re.IGNORECASE,
)
_PLAIN_VERB = re.compile(r"(?<!who )(?<!that )(?<!which )\b(?:is|are) (?=\w)", re.IGNORECASE)


def in_reached_subject(walk: Walk, start: int, *, named: bool) -> bool:
    """Whether a word of the main clause stands in a subject of which each word says how far the duty reaches.

    Arguments:
        start: where the word stands in the text.
        named: whether it stands before the modal and is no amount.
    """
    if named and learns(walk):
        return True
    if not walk.is_duty or walk.continued or walk.begins or walk.turn < 0:
        return False
    verb = walk.units[walk.modal].start if walk.modal is not None else -1
    begin, end = _reached(walk.text, verb)
    if begin <= start < end:
        return True
    return named and start < clause_of_acting_subject(walk.units, walk.modal)


def is_held_to_rules(text: str, verb: int) -> bool:
    """Whether the predicate that begins at an offset holds its subject to rules: "shall comply with this policy"."""
    return _HELD_TO_RULES.match(_PREDICATE.sub("", text[verb:], count=1)) is not None


_PREDICATE = re.compile(r"^(?:shall|must|will|should)\b", re.IGNORECASE)


@lru_cache(maxsize=256)
def _reached(text: str, verb: int) -> tuple[int, int]:
    """Where the words of a subject begin and end that say how far its duty reaches; (0, 0) where none do.

    Arguments:
        verb: where its modal stands, or -1.
    """
    if verb < 0:
        found = _PLAIN_VERB.search(text)
        verb = found.start() if found and "," not in text[: found.start()] else -1
    if verb < 0:
        return 0, 0
    if is_held_to_rules(text, verb):
        return 0, verb
    subject = _BEFALLEN.match(text[:verb])
    predicate = _PREDICATE.sub("", text[verb:], count=1)
    if subject is None or (_HAD.match(predicate) and not _STUDENT.match(subject["head"])):
        return 0, 0
    return subject.end("head"), verb
