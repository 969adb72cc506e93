"""Tells which markers open no scope: what the kind of a provision says already, and other uses of the words."""

from __future__ import annotations

from policygen.comparing.structure.asked import is_question
from policygen.comparing.structure.asked_which import asks_which
from policygen.comparing.structure.clausal_exceptions import denies_in_exception
from policygen.comparing.structure.counting_not import counts_not
from policygen.comparing.structure.denying import asks_who, is_denial
from policygen.comparing.structure.idioms import of_this_text, says_how_long
from policygen.comparing.structure.opening_nothing import opens_nothing
from policygen.comparing.structure.pointing import points
from policygen.comparing.structure.scopes import Walk
from policygen.comparing.structure.sparing import spares
from policygen.comparing.structure.told_that import says_what_is_told
from policygen.policy import Kind
from policygen.text.kinds.bans_told import NOBODY_IS_TO
from policygen.text.markers import Scope
from policygen.text.tokens import stem
from policygen.text.units import UnitKind

_POSSIBLE = frozenset(
    {"possibl", "practicable", "practic", "feasibl", "reasonable", "can", "they", "we"}
)


_EVENTS = frozenset(
    "each any every use incid seclud seclus isol restrain restraint emergency "
    "interven confin application applic occurr inciden such school releas".split()
)


# The negation that makes a sentence an exclusion ("... is not restraint") says no more than its kind.
_EXCLUDES = ("not", "no", "never", "neither", "exclud")


SAYS_THE_EXCLUSION = tuple((word,) for word in _EXCLUDES)


def barred_without(walk: Walk, at: int) -> bool:
    """Whether a ban says with "without" what lifts it: "may not be locked without the principal's approval".

    A parent's consent, or anybody's, is a value of a scale.
    """
    if walk.words[at] != "without" or walk.kind is not Kind.PROHIBITION or walk.modal is None:
        return False
    whose, asked = walk.words[at + 1 : at + 2], walk.words[at + 2 : at + 6]
    others = whose != ["parent"] and not _LIFTS & set(whose)
    return others and walk.stack[-1].scope is Scope.MAIN and bool(_LIFTS & set(asked))


_LANGUAGE = stem("language")
_LIFTS = frozenset(
    stem(word)
    for word in "approval approve permission permit consent authorization authorize agreement agree leave order".split()
)


def ignored(walk: Walk, at: int, scope: Scope) -> bool:
    """Markers that say what the kind of the provision says already, or that aren't markers here."""
    if "includ" in walk.words[max(0, at - 2) : at] and "limit" in walk.words[at + 1 : at + 3]:
        return True  # "including but not limited to", "including without limitation": no exception
    word = walk.words[at]
    if walk.words[at : at + 3] == ["as", "soon", "as"] and walk.words[at + 3 : at + 4]:
        can = walk.words[at + 3] not in ("they", "we") or "can" in walk.words[at + 4 : at + 6]
        return walk.words[at + 3] in _POSSIBLE and can
    if opens_nothing(walk, at):
        return True
    if scope is Scope.EXCEPTION and walk.words[at - 1 : at + 2] == [_LANGUAGE, "other", "than"]:
        return True  # "a language other than English": which language, and no exception
    if scope is Scope.EXCLUSION and walk.kind is Kind.PROHIBITION:
        return walk.modal is None or 0 < at - walk.modal <= 2 or _is_shut_out(walk, at)
    if scope is Scope.NEGATION and walk.kind is Kind.PROHIBITION and not walk.continued:
        near_modal = walk.modal is not None and 0 < at - walk.modal <= 2 and word != "without"
        near_modal = near_modal or _says_the_ban_again(walk, at)
        opening = (at <= 1 and word != "without") or (
            walk.modal is not None
            and at < walk.modal
            and (word == "no" or (word == "neither" and walk.stack[-1].scope is Scope.MAIN))
        )
        by_nobody = (
            word == "no"
            and walk.modal is not None
            and walk.words[at - 1] in _BY
            and not {"no", "not", "never"} & set(walk.words[:at])
        )
        return (
            near_modal
            or by_nobody
            or opening
            or word in ("prohibit", "forbid")
            or (
                walk.modal is None
                and NOBODY_IS_TO.match(walk.text, walk.units[at].start) is not None
            )
            or (
                walk.modal is None
                and word in ("not", "never", "neither")
                and not walk.seen_modal
                and walk.stack[-1].scope not in (Scope.EXCEPTION, Scope.CONDITION)
            )
        )
    top = walk.stack[-1]
    excepted = scope is Scope.NEGATION and top.scope is Scope.EXCEPTION and top.at >= 0
    if excepted and denies_in_exception(walk.units, walk.words, top.at, at, walk.kind):
        return True  # "except that it shall never be held shut"
    if word == "while" and at and walk.words[at - 1] in ("short", "brief", "littl", "long"):
        return True  # "for a short while": a noun
    named = walk.text[walk.units[at].start : walk.units[at].end].lower()
    done = walk.words[at : at + 3] == ["not", "includ", "student"] and named.startswith("exclu")
    if scope is Scope.EXCLUSION and done:
        return True  # "excluding a student from class": what is done, no exclusion
    if scope is Scope.UNIVERSAL and word == "each" and set(walk.words[at + 1 : at + 2]) & _PERIODS:
        return True  # "every month": how often, as "monthly" says it
    if word == "each" and walk.words[at + 1 : at + 3] in _MARKED:
        return True  # "every marking period"
    if scope is Scope.PURPOSE and of_this_text(walk, at):
        return True
    if scope is Scope.CONDITION and word in ("when", "where") and _ends_here(walk, at + 1):
        return True  # "what happened, when, and where": an item of a list
    alone = word == "once" and (_ends_here(walk, at + 1) or says_how_long(walk, at + 1))
    if alone and walk.kind in (Kind.PERMISSION, Kind.DUTY):
        return True  # "may watch it once", "once for ten minutes": how often
    ways = bool(_WAYS & set(walk.words[at + 1 : at + 2]))
    if word == "whether" and ways and at and walk.units[at - 1].key == ",":
        return True  # ", whether by a door or by furniture": all ways, and no condition
    if word == "whether" and walk.is_duty and _is_asked(walk, at):
        return True  # "notes whether ...": what is noted, no condition
    if scope is Scope.CONDITION and is_question(walk, at):
        return True  # "the log notes when the hold began"
    if scope is Scope.CONDITION and word == "give" and _gives(walk, at):
        return True  # "and gives that person's number"
    if scope is Scope.RELATIVE and asks_who(walk.words, at) and walk.words[at + 1] == "to":
        return True  # "tells parents whom to call"
    if word in ("who", "whom") and walk.units[at].kind is UnitKind.WORD:
        return True  # "how often it was used and on whom": an item of a list
    if scope is Scope.RELATIVE and asks_which(walk.words, at):
        return True  # "how often it was used and with which students"
    said = walk.text[walk.units[at].start : walk.units[at].end].lower()
    if said == "upon" and at and walk.words[at - 1] in _TAKES_UPON:
        return True  # "who may be called upon to ...": part of the verb ("call" reads "mean")
    if walk.excluding and scope in (Scope.NEGATION, Scope.EXCLUSION) and word in _EXCLUDES:
        return is_denial(walk.text, walk.units[at].start)
    if counts_not(walk, at):
        return True
    if word == "follow" and scope is Scope.CONDITION:
        return said != "following" or not _event_follows(walk, at + 1)
    if word == "not" and at and walk.words[at - 1] == "need":
        # "A student need not answer", "parents need not be told": a leave, and the rest says how far.
        return walk.turn < 0 or spares(walk, at - 1)
    if scope is Scope.NEGATION and word in ("no", "not"):
        following = walk.words[at + 1 : at + 2]
        if following and following[0] in ("event", "case", "circumst") and not walk.continued:
            return "later" in walk.words[at + 2 : at + 4]
        than = walk.words[at + 2 : at + 3] == ["than"] or (
            walk.words[at + 2 : at + 3] in (["often"], ["frequent"])
            and walk.words[at + 3 : at + 4] == ["than"]
        )
        return than and following[0] in ("more", "less", "later", "longer", "fewer")
    if scope is Scope.INCLUDING and walk.kind in (Kind.DUTY,) and word == "includ":
        return True
    if (word == "pend" and walk.words[at - 1] == "be") or says_what_is_told(walk, at):
        return True  # "a complaint is pending"; "inform the parents that they may come"
    if scope is Scope.CONDITION and said == "subjected":
        return True  # "shall be subjected to": what is done, no reservation
    return word == "that" and points(walk, at)


def _is_shut_out(walk: Walk, at: int) -> bool:
    """Whether to exclude somebody is an act of its own: "shall not threaten, exclude or demote a person"."""
    said = walk.text[walk.units[at].start : walk.units[at].end].lower()
    return walk.modal is not None and at > walk.modal and said.startswith("exclude")


_WAYS = frozenset("by with in at on through from".split())
_ASKING = frozenset(
    stem(word)
    for word in "test note record check state determine ask consider discuss review say show examine assess see "
    "evaluate learn verify document indicate know find tell inform notify report request".split()
)


def _is_asked(walk: Walk, at: int) -> bool:
    """Whether a "whether" begins what is asked or told, and says no more than that."""
    before = [
        word for word in walk.words[max(0, at - 3) : at] if word not in ("on", "out", "as", "to")
    ]
    settled = walk.words[at + 1 : at + 3] == ["or", "not"]
    return not settled and (bool(_ASKING & set(before)) or _asks_again(walk, at))


def _asks_again(walk: Walk, at: int) -> bool:
    """Whether another question that is asked stands before this one: "whether ..., and whether ..."."""
    first = walk.words.index("whether")
    joined = at > 0 and walk.units[at - 1].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
    return joined and first < at and _is_asked(walk, first)


_PERIODS = frozenset(
    stem(word)
    for word in "day week month quarter year semester trimester term morning evening night".split()
)


_MARKED = [[stem(word), stem("period")] for word in "marking grading reporting".split()]
_TAKES_UPON = frozenset(
    stem(word) for word in "call mean rely relied depend impose confer agree act".split()
)


def _says_the_ban_again(walk: Walk, at: int) -> bool:
    """Whether a negation of a prohibition only carries the ban on, or stands after its verb.

    "... and shall not be used ...", "and no employee shall ...", "shall be used neither ...",
    "shall be used by no employee".
    """
    before = walk.units[max(0, at - 2) : at]
    if walk.words[at] == "not" and len(before) == 2 and before[1].kind is UnitKind.MODAL:
        return before[0].kind in (UnitKind.CONNECTIVE, UnitKind.MARK)
    if walk.words[at] == "no" and before and before[-1].kind is UnitKind.CONNECTIVE:
        return any(unit.kind is UnitKind.MODAL for unit in walk.units[at + 1 : at + 5])
    if walk.modal is None or walk.words[walk.modal + 1 : walk.modal + 2] != ["be"]:
        return False
    after_verb = at - walk.modal
    return (walk.words[at] == "neither" and after_verb == 3) or (
        walk.words[at] == "no" and after_verb == 4
    )


_BY = frozenset({"by", "to", "on", "with", "in", "at", "for", "against", "under", "upon"})


def _event_follows(walk: Walk, at: int) -> bool:
    """Whether "following" means "after": an event comes next, not a list."""
    whose = set(walk.words[at : at + 1]) & _WHOSE
    return bool(whose) or any(word in _EVENTS for word in walk.words[at : at + 3])


_WHOSE = frozenset({"their", "his", "her", "its"})


def _gives(walk: Walk, at: int) -> bool:
    """Whether "give that" is a verb with its object, not "given that"."""
    return walk.text[walk.units[at].start : walk.units[at].end].lower() != "given"


def _ends_here(walk: Walk, at: int) -> bool:
    """Whether an item of a list ends before a unit."""
    ending = (UnitKind.MARK, UnitKind.CONNECTIVE)
    return at >= len(walk.units) or walk.units[at].kind in ending
