"""How firmly a passage binds: hedges, bare permissions, and exceptions by somebody's leave.

These are weaknesses of grammar, the same for every element of every law: "may complete a report" is no duty,
and "unless the principal approves it" takes a prohibition back.
"""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.checking.reach import (
    ON_CONDITION,
    ONLY_SOME,
    aside,
    exceptions,
    for_some_only,
    on_condition,
)
from policygen.checking.spec import Guide, Spec
from policygen.checking.units import Unit

HEDGED = "The policy hedges it, so that staff may leave it undone."
_FRONTED = re.compile(
    r"\s*(?:if|when|whenever|where|while|after|once|during)\b[^,.;:]*, (?P<main>[^;]*)",
    re.IGNORECASE,
)
PERMITTED = "The policy allows it and doesn't require it, so that staff may leave it undone."
SPARED = "The next sentence lets some uses off, so that staff may leave it undone for these."
EXCEPTED = "The policy makes an exception that the law doesn't make."
_EXCEPTION = re.compile(
    r"\b(?:other than|apart from|aside from|except(?:ing)?|with the exception of|unless"
    r"|save(?= (?:for|that|those|when|where|if|in|on|as|during|to|with|only)\b)|(?<=, )save\b)\s+(?P<what>[^.;:]*)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:anyone|someone|one|person|persons|employees?|members?|adults?|means|ways?|manner|reason|purpose|room"
    r"|language|place|form)\s+$",
    re.IGNORECASE,
)  # "someone other than the one who holds the student" is no exception
_LAWFUL = re.compile(
    r"\b(?:danger|harm|hurt|injur\w*|earlier(?! (?:years?|trainings?|reviews?))|sooner|law"
    r"|laws|statutes?|court|section|possible|not at all"
    r"|(?:has|have|had|was|were|been|is|are) already"
    r"|already (?:been|told|sent|given|received|got|has|have|had|knows?|reached|done)"
    r"|otherwise (?:provided|stated|noted|specified|indicated)|twice|more often|in addition|as well|weekends?|holidays?"
    r"|saturdays?|sundays?|drills?|demonstrat\w+|role.?plays?|before th(?:en|at)|been (?:reached|told|informed) before"
    r"|reliev\w+|tak(?:en|es) over|prefers?|(?:cannot|can not|could not|can't) be reached"
    r"|(?:parent|guardian|family)\b[^,]{0,15}\b(?:present|in the room|there|saw|witness\w*))\b",
    re.IGNORECASE,
)  # what such an exception leaves is the law's own, more than the law's, or done in another way
_DENIES = re.compile(
    r"(?:(?:do|does|is|are|may|shall|must|will|can)(?:n't| not|not)|never)\b", re.IGNORECASE
)
_CLAUSE_ENDS = re.compile(r"(?<=[.;])\s+")
BY_LEAVE = "The policy lets somebody's approval or opinion take it back."


def slack(unit: Unit, spec: Spec, guide: Guide) -> str:
    """Why a passage leaves the thing open, in a sentence, or "" if it binds."""
    if leave_given(unit, guide):
        return BY_LEAVE
    if spec.options.get("hedges", True) and _hedged(unit, spec, guide):
        return HEDGED
    if spec.options.get("hedges", True) and excepted(unit, spec, guide):
        return EXCEPTED
    own_words = (
        spec.judge == "contents" and not unit.passage.stem
    )  # "whom the parent may call" binds nobody
    if (
        spec.judge != "prohibition"
        and not own_words
        and spec.options.get("permits", True)
        and permitted(unit, guide)
    ):
        return PERMITTED
    return _in_part(unit, spec, guide)


def _in_part(unit: Unit, spec: Spec, guide: Guide) -> str:
    """Why a passage holds for a part of what an `unconditioned` element asks for, or ""."""
    if not spec.options.get("unconditioned") or spec.judge == "contents":
        return ""
    if for_some_only(unit, guide):
        return ONLY_SOME
    if spec.options.get("conditions", True) and on_condition(unit, spec, guide):
        return ON_CONDITION
    return ""


def excepted(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether a passage takes some cases out of what it asks: "each use, apart from a brief hold".

    What stands behind a duty told by a ban ("no one is held unless somebody watches") is the duty itself.
    """
    whole = spec.options.get("unconditioned") and spec.find.search(unit.full)
    whole = whole and any(exceptions(unit, guide))
    if whole and (unit.passage.cell or (aside(unit) and not _LAWFUL.search(aside(unit)))):
        return True  # of a cell, the row's head tells what it makes an exception to
    last = ""
    for clause in _CLAUSE_ENDS.split(" ".join(unit.passage.text.split())):
        for found in _EXCEPTION.finditer(clause):
            main, what = _taken_out(clause, found, last, spec, guide)
            plain = guide.group("bound-no").sub("", main)
            bans = spec.judge != "prohibition" and guide.group("says-no").search(plain)
            another = _ANOTHER.search(clause[: found.start()])
            if main and not bans and not another and not _LAWFUL.search(what):
                return True
        last = clause
    return False


def _taken_out(
    clause: str, found: re.Match[str], last: str, spec: Spec, guide: Guide
) -> tuple[str, str]:
    """The duty that an exception takes something out of, in stems ("" for none), and what it takes out.

    The exception may stand behind the duty, before it ("Apart from coaches, all staff review ..."), within it, or
    in a clause of its own behind it.
    """
    before, (what, _, rest) = clause[: found.start()], found["what"].partition(", ")
    if _DENIES.match(rest):  # "and, except for a copy to the parent, doesn't leave the file"
        return "", what
    if spec.find.search(guide.vocabulary.stems(before)):
        return guide.vocabulary.stems(before), found["what"]
    around = guide.vocabulary.stems(f"{before} {rest}") if rest else ""
    if spec.find.search(around):
        return around, what
    behind = guide.vocabulary.stems(last) if not rest and not before.strip() else ""
    return (behind, what) if spec.find.search(behind) else ("", what)


def leave_given(unit: Unit, guide: Guide) -> bool:
    """Whether an exception hangs on what somebody approves, decides or believes, and on no danger."""
    pattern, text = guide.group("by-leave"), guide.group("even-those").sub("if ", unit.full)
    found = nearer = pattern.search(text)
    while (
        found and nearer
    ):  # of "other than in an emergency, unless the principal approves" the last
        found, nearer = nearer, pattern.search(text, nearer.start() + 1)
    clause = text[found.start() :].partition(" . ")[0].partition(" ; ")[0] if found else ""
    return bool(clause) and not guide.group("harm-word").search(f"{clause} ")


def permitted(unit: Unit, guide: Guide) -> bool:
    """Whether the passage's only command is a permission; of a list's item, the list's opening words."""
    if unit.passage.stem and unit.full.removesuffix(unit.own):
        unit = replace(unit, full=unit.full.removesuffix(unit.own))
    if unit.negative or unit.says_with_stem(guide.group("commands")):
        return False
    fronted = None if unit.passage.stem else _FRONTED.match(unit.passage.text)
    text = guide.vocabulary.stems(fronted["main"]) if fronted else unit.full
    conditions = guide.group("bound-may").sub("", exclusively(text, guide))
    conditions = guide.group("open-condition").sub("", conditions)
    return bool(guide.group("permits-only").search(conditions))


def _hedged(unit: Unit, spec: Spec, guide: Guide) -> bool:
    text = guide.group("inverted-should").sub("if ", unit.full)
    if spec.options.get("hedges") == "advice":  # the law itself says "should"
        text = text.replace("should ", "shall ")
    if spec.options.get("mandate") is not None:  # what the law itself says so softly
        text = spec.options["mandate"].sub("", text)
    if spec.judge == "prohibition":
        return bool(guide.group("hedge-of-ban").search(guide.group("usual-way").sub("if ", text)))
    return hedged(text, guide)


def hedged(text: str, guide: Guide) -> bool:
    """Whether words in stems leave a duty open; a "may" that binds ("no one may") doesn't."""
    text = guide.group("usual-way").sub("if ", exclusively(text, guide))
    return bool(guide.group("hedge").search(guide.group("bound-may").sub("if ", text)))


def exclusively(text: str, guide: Guide) -> str:
    """Words in stems without a "may" that binds: "may be oral or electronic, and in no other way"."""
    return text.replace("may ", "") if guide.group("and-no-other").search(text) else text


def allows(unit: Unit, guide: Guide) -> bool:
    """Whether a passage that forbids nothing plainly allows something, with no condition.

    Where staff are named as those who may act, only words that limit the leave itself count against it.
    """
    if unit.negative:
        return False
    if unit.says(guide.group("allows-to-some")):
        return True
    plainly = unit.says(guide.group("allows-act")) or unit.says(guide.group("allows-outright"))
    if plainly and not unit.says(guide.group("limits-leave")):
        return True
    if unit.says_with_stem(guide.group("allows-in-part")):
        return False
    return unit.says(guide.group("allows-plainly"))
