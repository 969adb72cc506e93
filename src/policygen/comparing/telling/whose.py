"""Tells whose right a permission is, and on whom a duty lies, by the sign with which the provision was read."""

from __future__ import annotations

import re

from policygen.change import Difference
from policygen.comparing.structure.answers_to_rights import begins_answer
from policygen.comparing.structure.parents_acts import PAPERS, PARENTS_TIME, REQUESTS
from policygen.comparing.structure.rights import HOLDERS, PARENTS
from policygen.comparing.structure.scopes import Walk
from policygen.policy import Kind, Passage
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import tokenize
from policygen.text.units import read_units

PERSON = "person"  # anyone, or somebody who looks after students from outside


def holder_of(passage: Passage | None, lexicon: Lexicon) -> str:
    """Whose right a provision gives, or whose act it binds: "parent", "student" or "person"; "" for the school's.

    The reading turned the sign of the main clause there, so what is told of it agrees with the verdict.
    """
    if passage is None or passage.kind not in (Kind.PERMISSION, Kind.DUTY, Kind.PROHIBITION):
        return ""
    text = f"{passage.stem} {passage.text}".strip()
    units, _ = read_units(tokenize(text), lexicon)
    walk = Walk(units, passage.kind, None, 0, text)
    if walk.turn > 0:
        return ""
    end = walk.modal if walk.modal is not None else len(units)
    words = [word for unit in units for word in unit.words]
    before = [word for unit in units[:end] for word in unit.words]
    named = [word for word in before if word in HOLDERS] or [w for w in words if w in HOLDERS]
    if _ANYBODY.match(text):
        return PERSON
    if named:
        owned = _OWNED.match(text) is not None  # "a student's parent may"
        return (
            "parent" if (PARENTS & set(named[:2]) if owned else named[0] in PARENTS) else "student"
        )
    return "parent" if (PAPERS | REQUESTS) & set(before) else PERSON


def owed_by_the_school(
    difference: Difference, old: Passage | None, new: Passage | None, lexicon: Lexicon
) -> bool:
    """Whether a difference stands where the school answers: "complaints go to the chair, who answers in ..."."""
    for passage, words in ((new, difference.added), (old, difference.removed)):
        if passage is None or not words:
            continue
        units, _ = read_units(tokenize(passage.text), lexicon)
        walk = Walk(units, passage.kind, None, 0, passage.text)
        begins = next(filter(None, (begins_answer(walk, at) for at in range(len(units)))), None)
        if begins is not None and words[0].unit.start >= units[begins].start:
            return True
    return False


_ANYBODY = re.compile(
    r"^\W*(?:any(?:one|body)|every(?:one|body)|whoever|any person)\b", re.IGNORECASE
)
_OWNED = re.compile(r"^\W*(?:an? |the |each |every |any )?[\w-]+['’]s?\s", re.IGNORECASE)


def concerned(
    old: Passage | None, new: Passage | None, kind: Kind, lexicon: Lexicon
) -> tuple[str, bool]:
    """Whom a difference between two passages concerns, if not the school, and whether as a right.

    Where one text gives a right that the other one bans, it is the right that is told of.

    Arguments:
        kind: of the provision, as the finding has it.
    """
    sides = [one for one in (new, old) if one is not None]
    main = next((one for one in sides if one.kind is kind), None)
    given = next((one for one in sides if one.kind is Kind.PERMISSION), None)
    if kind is Kind.PROHIBITION and given is not None and holder_of(given, lexicon):
        main = given
    holder = holder_of(main, lexicon)
    if main is None or not holder:
        return "", False
    return holder, main.kind is Kind.PERMISSION or _gives_time(main)


def _gives_time(passage: Passage) -> bool:
    """Whether a duty's sentence gives parents time for what is theirs: "the parent has ten days to appeal"."""
    return PARENTS_TIME.match(passage.text.lower()) is not None
