"""Judges a stretch of words that only one of two texts has, by its place."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.change import Change, Difference, Placed, SaidValue
from policygen.comparing.judges.one_sided.added_cases import adds_a_case
from policygen.comparing.judges.one_sided.at_their_choice import choice_effect
from policygen.comparing.judges.one_sided.by_its_words import (
    judged_by_its_words,
    turned_by_its_words,
)
from policygen.comparing.judges.one_sided.excluding import joined_exclusion
from policygen.comparing.judges.one_sided.extending import extension_effect
from policygen.comparing.judges.one_sided.hedged_items import (
    is_doubtful_whose,
    is_hedged_item,
    reserves_something_else,
)
from policygen.comparing.judges.one_sided.joined_clauses import joined_clause_effect
from policygen.comparing.judges.one_sided.leave_cases import joins_cases_of_a_leave
from policygen.comparing.judges.one_sided.leave_limits import limits_a_leave
from policygen.comparing.judges.one_sided.lists import item_connective
from policygen.comparing.judges.one_sided.manners import one_more_manner
from policygen.comparing.judges.one_sided.occasions import names_a_new_thing, one_more_occasion
from policygen.comparing.judges.one_sided.opinions import finding_effect
from policygen.comparing.judges.one_sided.others_acts import left_to_another, says_who_finds
from policygen.comparing.judges.one_sided.practices import one_more_practice
from policygen.comparing.judges.one_sided.proviso import proviso_effect
from policygen.comparing.judges.one_sided.second_predicates import one_more_predicate
from policygen.comparing.judges.one_sided.whole import judged_whole
from policygen.comparing.judges.one_sided.whole_scopes import whole_scope
from policygen.comparing.structure.easing import eases
from policygen.comparing.structure.items import Matching
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.tokens import stems
from policygen.text.units import UnitKind


def placed_of(matching: Matching, side: int, run: Sequence[int]) -> tuple[Placed, ...]:
    """The placed units of some items of one side."""
    return tuple(matching.items[side][i].placed for i in run)


def difference_of(
    matching: Matching,
    side: int,
    run: list[int],
    change: Change,
    effect: int,
    scale: str = "",
    values: tuple[str, str] = ("", ""),
) -> Difference:
    """The difference that a stretch makes which stands on one side alone.

    Arguments:
        effect: what the presence of the stretch does; it is turned round for the earlier text (side 0).
    """
    placed = placed_of(matching, side, run)
    removed, added = ((), placed) if side else (placed, ())
    return Difference(
        change, effect if side else -effect, removed, added, scale, placed[0].scope, values
    )


def one_side(matching: Matching, side: int, run: list[int], lexicon: Lexicon) -> Difference:
    """A stretch that only one text has: what its presence does, turned round for what was removed."""
    if (whole_passage := judged_whole(matching, side, run)) is not None:
        return difference_of(matching, side, run, *whole_passage)
    placed = placed_of(matching, side, run)
    content = [matching.items[side][i].placed for i in run if matching.items[side][i].is_content]
    first = content[0]
    if (by_words := judged_by_its_words(matching, side, run, first)) is not None:
        return difference_of(matching, side, run, *by_words)
    change, effect, scale = Change.RESTRICTION, first.sign, ""
    said = said_in(matching, side, run)
    hedge = next((hit for hit in said if lexicon.scales[hit.scale].reading == "hedge"), None)
    if hedge is not None and reserves_something_else(matching, side, run, hedge):
        said, hedge = [hit for hit in said if hit is not hedge], None
    value = hedge or (said[0] if said else None)
    opener = matching.items[side][run[0]].placed
    if says_who_finds(matching, side, run):
        return difference_of(matching, side, run, Change.REPLACEMENT, 0)
    if (finding := finding_effect(matching, side, run)) is not None:
        return difference_of(matching, side, run, Change.MODALITY, finding)
    if _is_clause(matching, side, run):
        return difference_of(matching, side, run, Change.PROVISION, 1)
    joined_on = joined_clause_effect(matching, side, run)
    if joined_on:
        return difference_of(matching, side, run, Change.PROVISION, joined_on)
    whole = opener if opener.opener else whole_scope(matching, side, first)
    proviso = proviso_effect(matching, side, run)
    if proviso:
        return difference_of(matching, side, run, Change.EXCEPTION, proviso)
    more = extension_effect(matching, side, run) or choice_effect(matching, side, run)
    if more:
        return difference_of(matching, side, run, Change.ALTERNATIVE, more)
    if occasion := one_more_occasion(matching, side, run):
        return difference_of(matching, side, run, Change.ALTERNATIVE, occasion)
    if left_to_another(matching, side, run):
        return difference_of(matching, side, run, change, 0)
    if names_a_new_thing(matching, side, run):
        lifted = matching.readings[side].kind is Kind.PROHIBITION
        return difference_of(matching, side, run, change, -first.sign if lifted else 0)
    connective = item_connective(matching, side, run)
    if hedge is not None and _how_hard(matching, side, hedge):
        top = lexicon.scales[hedge.scale].values[-1].id
        effect = 1 if hedge.value == top else 0
    elif hedge is not None and connective == "and" and is_hedged_item(matching, side, run, hedge):
        effect = opener.sign
    elif hedge is not None and limits_a_leave(matching, side, hedge, opener):
        effect = opener.attach
    elif hedge is not None and len(content) <= 7:
        change = Change.HEDGE
        reserved = _reserves(hedge, opener)
        unsure = is_doubtful_whose(matching, side, run, hedge)
        effect = opener.attach if reserved else 0 if unsure else frees(matching, side, hedge)
    elif value is not None and _favors(value, matching.readings[side], lexicon):
        top = lexicon.scales[value.scale].values[-1].id
        effect = 1 if value.value == top else -1
    elif _in_a_right(opener, matching.readings[side]) and eases(
        stems(" ".join(matching.said(side, i) for i in run))
    ):
        effect = 1
    elif opener.opener and opener.unit.words == ("namely",):
        effect = opener.attach  # what is named is all that is meant
    elif (joined := joined_exclusion(matching, side, run)) is not None:
        change, effect = Change.EXCEPTION, joined.attach
    elif connective == "and" and one_more_manner(matching, side, run):
        effect = first.sign
    elif _goes_on_to(content) or one_more_predicate(matching, side, run):
        change, effect = Change.ALTERNATIVE, -first.sign
    elif connective in ("or", "and") and one_more_practice(matching, side, run):
        change, effect = Change.ALTERNATIVE, 1
    elif (
        connective == "or"
        or (connective == "and" and adds_a_case(matching, side, run))
        or joins_cases_of_a_leave(matching, side, run, lexicon)
    ):
        joint = opener.unit.kind is UnitKind.CONNECTIVE and opener.path != first.path
        place = opener if joint else first  # "[and aides] shall be trained": of whom is trained
        change, effect = Change.ALTERNATIVE, -place.sign
    elif whole is not None:
        effect = whole.attach
        turned = whole.scope in (Scope.EXCEPTION, Scope.EXCLUSION)
        change = Change.EXCEPTION if turned else Change.RESTRICTION
    by_place = change in (Change.RESTRICTION, Change.ALTERNATIVE, Change.EXCEPTION)
    if by_place and turned_by_its_words(matching, side, run, first, effect):
        effect = -effect
    if first.scope is Scope.WIDENING and whole is None and not opener.opener:
        effect = 0  # "even if the danger [continues]": both widen, each in its words
    if side == 0:
        effect = -effect
    removed, added = ((), placed) if side else (placed, ())
    values = ("", "")
    if value is not None:
        scale = value.scale
        values = ("", value.value) if side else (value.value, "")
    return Difference(change, effect, removed, added, scale, first.scope, values)


_EFFORTS = frozenset(stems("step effort attempt measure"))


def _how_hard(matching: Matching, side: int, hedge: SaidValue) -> bool:
    """Whether both texts have the effort of which a stretch says how great: "all necessary steps" for "steps"."""
    matched = matching.matched(side)
    return any(
        hedge.start <= item.at < hedge.end and i in matched and item.key in _EFFORTS
        for i, item in enumerate(matching.items[side])
    )


def _in_a_right(first: Placed, reading: Reading) -> bool:
    """Whether a stretch begins in the main part of what a parent or student may do."""
    kind = reading.passages[first.passage].kind
    granted = kind is Kind.PERMISSION or (kind is Kind.DUTY and first.union)
    return granted and first.attach < 0


def frees(matching: Matching, side: int, hedge: SaidValue) -> int:
    """What a reservation does: -1, but 1 where "need not" gives parents or students their own leave."""
    placed = matching.readings[side].placed[hedge.start]
    leave = matching.readings[side].passages[placed.passage].kind is Kind.PERMISSION
    own = leave and placed.scope is Scope.MAIN and placed.sign < 0
    said = matching.readings[side].placed[hedge.start : hedge.end]
    spared = hedge.scale == "modality" and any(one.unit.words == ("not",) for one in said)
    return 1 if own and spared else -1


def _reserves(hedge: SaidValue, opener: Placed) -> bool:
    """Whether a reservation takes from a leave what other rules forbid: "may hold, subject to this rule"."""
    return hedge.value == "unless_provided" and opener.opener


def _favors(value: SaidValue, reading: Reading, lexicon: Lexicon) -> bool:
    """Whether a value says how easy something is made for parents and students that they get or may do."""
    placed = reading.placed[value.start]
    kind = reading.passages[placed.passage].kind
    eased = lexicon.scales[value.scale].measures == "favor"
    return eased and placed.scope is Scope.MAIN and kind in (Kind.DUTY, Kind.PERMISSION)


_STEPS = frozenset({"grade", "preschool", "kindergarten"})


def _goes_on_to(content: Sequence[Placed]) -> bool:
    """Whether a stretch carries a range of grades on: "preschool [through grade 5]"."""
    amounts = any(one.unit.quantity for one in content[1:])
    amounts = amounts or any(set(one.unit.words) & _STEPS for one in content[1:])
    return content[0].unit.words == ("through",) and amounts and len(content) <= 3


def _is_clause(matching: Matching, side: int, run: list[int]) -> bool:
    """Whether a stretch is a duty of its own, joined to the sentence: "and shall tell the parent"."""
    items = matching.items[side]
    kind = matching.readings[side].passages[items[run[0]].placed.passage].kind
    modals = [
        i
        for i in range(max(0, run[0] - 1), run[-1] + 1)
        if items[i].placed.unit.kind is UnitKind.MODAL and i not in matching.matched(side)
    ]
    joined = items[run[0]].placed.unit.key == "and" or any(i < run[0] for i in modals)
    said = {items[i].key for i in modals}
    right = "may" in said and is_the_parents(matching.readings[side])
    own = any(i in run for i in modals) or kind is Kind.DUTY
    return kind in (Kind.DUTY, Kind.PERMISSION) and own and joined and ("shall" in said or right)


def is_the_parents(reading: Reading) -> bool:
    """Whether a sentence says what the parent gets or may do."""
    first = next((p.unit.key for p in reading.placed if p.unit.kind is UnitKind.WORD), "")
    return first == "parent"


def said_in(matching: Matching, side: int, run: list[int]) -> list[SaidValue]:
    """The values whose words lie in a stretch, those that say most of it first."""
    at = {matching.items[side][i].at for i in run}
    hits = [
        (len(at & set(range(hit.start, hit.end))), hit)
        for hit in matching.readings[side].values
        if at & set(range(hit.start, hit.end))
    ]
    return [hit for _, hit in sorted(hits, key=lambda entry: -entry[0])]
