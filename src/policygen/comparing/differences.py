"""Finds what differs between two readings of a provision, and what each difference does.

Units that both readings have in places of the same sign cancel, wherever they stand; what is left
is judged by its place: one more condition, alternative or exception, a value moved on its scale,
another amount, another modal. What can't be ordered is left unclear, never passed over.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.judges.alone import marked_apart
from policygen.comparing.judges.amounts.both_of_two import both_differences
from policygen.comparing.judges.amounts.fewer_let import fewer_let_differences
from policygen.comparing.judges.amounts.how_many_times import number_differences
from policygen.comparing.judges.amounts.measures import measured_differences
from policygen.comparing.judges.amounts.multiples import multiple_differences
from policygen.comparing.judges.amounts.shares_of import share_differences
from policygen.comparing.judges.amounts.ways_meant import way_differences
from policygen.comparing.judges.amounts.whole_or_part import whole_differences
from policygen.comparing.judges.beforehand import told_beforehand
from policygen.comparing.judges.clauses_left import clauses_left
from policygen.comparing.judges.graded_beforehand import graded_beforehand
from policygen.comparing.judges.hidden_in_form import hidden_in_form
from policygen.comparing.judges.in_turn import judged_in_turn
from policygen.comparing.judges.joined_to_new import with_their_heads
from policygen.comparing.judges.joining.asked_or_left_open import asked_or_left_open
from policygen.comparing.judges.joining.bare_items import bare_item_differences
from policygen.comparing.judges.joining.breadth import with_one_verb
from policygen.comparing.judges.joining.contrary_prepositions import preposition_differences
from policygen.comparing.judges.joining.coordinated import without_coordinated
from policygen.comparing.judges.joining.exception_denied import without_denied_exceptions
from policygen.comparing.judges.joining.exclusion_alone import without_lone_exclusions
from policygen.comparing.judges.joining.general_lost import general_differences
from policygen.comparing.judges.joining.indifference import without_indifference
from policygen.comparing.judges.joining.parenthetic import parenthetic_differences
from policygen.comparing.judges.joining.turned_round import turned_round_differences
from policygen.comparing.judges.left_unproved import left_unproved
from policygen.comparing.judges.one_sided.asked_questions import question_differences
from policygen.comparing.judges.one_sided.leftover import leftover_differences
from policygen.comparing.judges.one_sided.turned import turned_differences
from policygen.comparing.judges.people.joint_acts import joint_act_differences
from policygen.comparing.judges.people.other_qualified import other_qualified_differences
from policygen.comparing.judges.people.persons import person_differences
from policygen.comparing.judges.people.roles import role_differences
from policygen.comparing.judges.permissions.banning import prohibition_or_permission
from policygen.comparing.judges.permissions.bound_or_free import bound_or_free
from policygen.comparing.judges.permissions.by_leave import leave_for_right_differences
from policygen.comparing.judges.permissions.freed import freed_differences
from policygen.comparing.judges.permissions.left_to_leave import leave_differences
from policygen.comparing.judges.permissions.let_after_a_ban import let_after_a_ban
from policygen.comparing.judges.permissions.rights_for_duties import right_for_duty
from policygen.comparing.judges.permissions.sides_changed import sides_changed
from policygen.comparing.judges.permissions.softened_bans import softened_ban
from policygen.comparing.judges.said_in_small_words import said_in_small_words
from policygen.comparing.judges.small_words import small_word_differences
from policygen.comparing.judges.times.asked_afterwards import afterwards_differences
from policygen.comparing.judges.times.ending import end_differences
from policygen.comparing.judges.times.shared import shared_differences
from policygen.comparing.judges.times.spans import span_differences
from policygen.comparing.judges.times.spans_after import spans_as_deadlines
from policygen.comparing.judges.told_once import told_once
from policygen.comparing.judges.unproved import unproved
from policygen.comparing.judges.values.said_values import value_differences
from policygen.comparing.proofs.barred_without import same_barred_without
from policygen.comparing.proofs.both_practices import with_both_practices_named
from policygen.comparing.proofs.contraposed import same_contraposed
from policygen.comparing.proofs.denials import settle_denials
from policygen.comparing.proofs.denied_qualification import same_denied_qualification
from policygen.comparing.proofs.examples import without_examples
from policygen.comparing.proofs.in_turn import drop_what_is_equal
from policygen.comparing.proofs.manner import settle_manner
from policygen.comparing.proofs.necessity import same_necessary_condition, same_order, set_aside
from policygen.comparing.proofs.other_forms import settle_other_forms
from policygen.comparing.proofs.other_people import drop_other_people
from policygen.comparing.proofs.others_named import settle_others_named
from policygen.comparing.proofs.pairs_again import drop_pairs_again
from policygen.comparing.proofs.precondition import same_precondition
from policygen.comparing.proofs.pronouns import drop_nouns_for_pronouns, drop_you_again
from policygen.comparing.structure.items import match
from policygen.comparing.structure.reading import Reading
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope


def differences(before: Reading, after: Reading, lexicon: Lexicon) -> tuple[Difference, ...]:
    """Every difference between two readings of a provision, in the order of their places.

    The two are taken in an order of their own and the result turned back, so that reading them the
    other way round gives the same differences with the other sign.
    """
    if _words(before) > _words(after):
        return tuple(_turned_back(one) for one in _differences(after, before, lexicon))
    return _differences(before, after, lexicon)


def _words(reading: Reading) -> tuple[str, ...]:
    return tuple(passage.text for passage in reading.passages)


def _turned_back(one: Difference) -> Difference:
    return replace(
        one,
        effect=-one.effect,
        removed=one.added,
        added=one.removed,
        values=(one.values[1], one.values[0]),
    )


def _differences(before: Reading, after: Reading, lexicon: Lexicon) -> tuple[Difference, ...]:
    before, after, graded = graded_beforehand(*spans_as_deadlines(before, after))
    before, after, denied = without_denied_exceptions(before, after)
    before, after, told = told_beforehand(before, after)
    before, after, left_open = without_indifference(before, after, lexicon)
    before, after, rows = without_coordinated(before, after)
    before, after, taken_out = without_lone_exclusions(before, after)
    denied += told + left_open + rows + taken_out
    verbs = with_one_verb(before), with_one_verb(after)
    matching = match(*with_both_practices_named(*without_examples(*verbs)))
    drop_pairs_again(matching)
    drop_nouns_for_pronouns(matching)
    drop_you_again(matching)
    drop_other_people(matching)
    shared = share_differences(matching) + multiple_differences(matching)
    shared += general_differences(matching) + way_differences(matching)
    shared += whole_differences(matching)
    settle_denials(matching)
    settle_other_forms(matching)
    settle_manner(matching)
    settle_others_named(matching)
    valued = value_differences(matching, lexicon) + number_differences(matching)
    valued += fewer_let_differences(matching) + both_differences(matching)
    valued += question_differences(matching) + joint_act_differences(matching)
    necessary = same_necessary_condition(matching) or same_contraposed(matching)
    necessary = necessary or same_order(matching) or same_denied_qualification(matching)
    necessary = necessary or same_precondition(matching) or same_barred_without(matching)
    later = [] if necessary else afterwards_differences(matching)
    necessary = necessary or bool(later)
    if necessary:
        set_aside(matching)
    ended = [] if necessary else end_differences(matching)
    if ended is not None and not necessary:
        necessary = True
        set_aside(matching)
    left = leave_differences(matching)
    left += let_after_a_ban(matching)
    rights = [] if necessary else right_for_duty(matching) + freed_differences(matching)
    spans = [] if necessary else span_differences(matching)
    measured = None if necessary else measured_differences(matching)
    found = [] if necessary or measured is not None else prohibition_or_permission(matching)
    found = found or softened_ban(matching) or bound_or_free(matching)
    if found:
        return (*graded, *denied, *shared, *found)
    found += [
        *graded,
        *denied,
        *shared,
        *valued,
        *later,
        *left,
        *rights,
        *(ended or []),
        *spans,
        *(measured or []),
    ]
    found += person_differences(matching) + leave_for_right_differences(matching)
    drop_what_is_equal(matching, lexicon)
    judged, contrary = judged_in_turn(matching, lexicon)
    found += judged
    settled = contrary or necessary or measured is not None or rights
    turned = [] if settled else turned_differences(matching)
    found += turned
    found += parenthetic_differences(matching, lexicon)
    found += leftover_differences(matching, lexicon)
    found += asked_or_left_open(matching, found)
    doubted = with_their_heads(told_once(_doubted(found, turned)))
    doubted = doubted or shared_differences(matching)
    doubted = marked_apart(doubted, matching)
    if doubted or necessary or measured is not None:
        return tuple(doubted)
    shown = (
        bare_item_differences(matching)
        or hidden_in_form(matching)
        or unproved(matching)
        or clauses_left(matching)
        or other_qualified_differences(matching)
        or role_differences(matching)
        or preposition_differences(matching)
    )
    shown = shown or turned_round_differences(matching) or sides_changed(matching)
    shown = shown or said_in_small_words(matching) or left_unproved(matching)
    return tuple(shown or small_word_differences(matching))


_BY_PLACE = (Change.RESTRICTION, Change.ALTERNATIVE, Change.EXCEPTION)


def _doubted(found: Sequence[Difference], turned: Sequence[Difference]) -> list[Difference]:
    """Leave unclear what its place judges, where words changed sides and say otherwise or nothing.

    The same holds of what is denied, where one text has a ban and the other a duty and nothing tells them apart.
    """
    if any(one.change is Change.MODALITY and not one.effect for one in found):
        found = [
            replace(one, effect=0)
            if one.change in _BY_PLACE and one.scope is Scope.NEGATION
            else one
            for one in found
        ]
    if not turned:
        return list(found)
    effect = turned[0].effect
    return [
        replace(one, effect=0)
        if (one.change in _BY_PLACE and one.effect == -effect)
        or (one.change in _BY_PLACE and not effect)
        else one
        for one in found
    ]
