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
from policygen.comparing.judges.amounts.determiners import determiner_differences
from policygen.comparing.judges.amounts.fewer_let import fewer_let_differences
from policygen.comparing.judges.amounts.grades import without_grades
from policygen.comparing.judges.amounts.how_many_times import number_differences
from policygen.comparing.judges.amounts.measures import measured_differences
from policygen.comparing.judges.amounts.ordinals import ordinal_differences
from policygen.comparing.judges.amounts.portions import portion_differences
from policygen.comparing.judges.amounts.prices import price_differences
from policygen.comparing.judges.beforehand import told_beforehand
from policygen.comparing.judges.joining.breadth import breadth_differences, with_one_verb
from policygen.comparing.judges.joining.connecting import connective_differences
from policygen.comparing.judges.joining.duals import dual_differences
from policygen.comparing.judges.joining.exception_denied import without_denied_exceptions
from policygen.comparing.judges.joining.jointly import joint_ban_differences
from policygen.comparing.judges.joining.joints import joint_differences
from policygen.comparing.judges.joining.not_both import not_both_differences
from policygen.comparing.judges.joining.openers import opener_differences
from policygen.comparing.judges.joining.parenthetic import parenthetic_differences
from policygen.comparing.judges.one_sided.leftover import leftover_differences
from policygen.comparing.judges.one_sided.turned import turned_differences
from policygen.comparing.judges.people.fewer_told import recipient_differences
from policygen.comparing.judges.people.independence import independence_differences
from policygen.comparing.judges.people.joint_leave import joint_leave_differences
from policygen.comparing.judges.people.one_of_them import without_shares_of_actors
from policygen.comparing.judges.people.persons import person_differences
from policygen.comparing.judges.people.roles import role_differences
from policygen.comparing.judges.permissions.advice import advice_differences
from policygen.comparing.judges.permissions.banning import prohibition_or_permission
from policygen.comparing.judges.permissions.by_leave import leave_for_right_differences
from policygen.comparing.judges.permissions.embedding import embedding_differences
from policygen.comparing.judges.permissions.kept_ready import readiness_differences
from policygen.comparing.judges.permissions.left_to_leave import leave_differences
from policygen.comparing.judges.permissions.limits import limit_differences
from policygen.comparing.judges.permissions.rights_for_duties import right_for_duty
from policygen.comparing.judges.permissions.softened import softened_differences
from policygen.comparing.judges.permissions.softened_bans import softened_ban
from policygen.comparing.judges.times.anchors import anchor_differences
from policygen.comparing.judges.times.beside_openers import beside_opener_differences
from policygen.comparing.judges.times.delays import delay_differences
from policygen.comparing.judges.times.ending import end_differences
from policygen.comparing.judges.times.finishing import finishing_differences
from policygen.comparing.judges.times.next_moments import next_moment_differences
from policygen.comparing.judges.times.phases import phase_differences
from policygen.comparing.judges.times.shared import shared_differences
from policygen.comparing.judges.times.shared_amounts import shared_amount_differences
from policygen.comparing.judges.times.soon import soon_differences
from policygen.comparing.judges.times.spans import span_differences
from policygen.comparing.judges.told_once import told_once
from policygen.comparing.judges.unproved import unproved
from policygen.comparing.judges.values.narrowed_things import narrowed_differences
from policygen.comparing.judges.values.ordered import ordered_differences
from policygen.comparing.judges.values.qualified import qualified_differences
from policygen.comparing.judges.values.said_values import value_differences
from policygen.comparing.judges.values.scales import scale_differences
from policygen.comparing.judges.values.things import thing_differences
from policygen.comparing.proofs.announcing import drop_announcers
from policygen.comparing.proofs.at_once import drop_at_once
from policygen.comparing.proofs.both_practices import with_both_practices_named
from policygen.comparing.proofs.carriers import only_form_is_left
from policygen.comparing.proofs.company import settle_equals
from policygen.comparing.proofs.contraposed import same_contraposed
from policygen.comparing.proofs.denials import settle_denials
from policygen.comparing.proofs.examples import without_examples
from policygen.comparing.proofs.falling_under import drop_falling_under
from policygen.comparing.proofs.getting import settle_getting
from policygen.comparing.proofs.in_practice import drop_practice_clauses
from policygen.comparing.proofs.manner import settle_manner
from policygen.comparing.proofs.necessity import same_necessary_condition, same_order, set_aside
from policygen.comparing.proofs.other_forms import settle_other_forms
from policygen.comparing.proofs.other_people import drop_other_people
from policygen.comparing.proofs.others_named import settle_others_named
from policygen.comparing.proofs.pronouns import drop_nouns_for_pronouns
from policygen.comparing.proofs.reasons_named import settle_named_reasons
from policygen.comparing.proofs.repeated import drop_repeated
from policygen.comparing.proofs.training_contents import settle_training_contents
from policygen.comparing.structure.items import match
from policygen.comparing.structure.reading import Reading
from policygen.text.lexicon import Lexicon


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
    before, after, graded = without_grades(before, after)
    before, after, denied = without_denied_exceptions(before, after)
    before, after, told = told_beforehand(before, after)
    denied += told
    verbs = with_one_verb(before), with_one_verb(after)
    matching = match(*with_both_practices_named(*without_examples(*verbs)))
    drop_nouns_for_pronouns(matching)
    drop_other_people(matching)
    settle_denials(matching)
    settle_other_forms(matching)
    settle_manner(matching)
    settle_others_named(matching)
    valued = value_differences(matching, lexicon) + number_differences(matching)
    valued += fewer_let_differences(matching) + both_differences(matching)
    necessary = same_necessary_condition(matching) or same_contraposed(matching)
    necessary = necessary or same_order(matching)
    if necessary:
        set_aside(matching)
    ended = [] if necessary else end_differences(matching)
    if ended is not None and not necessary:
        necessary = True
        set_aside(matching)
    left = leave_differences(matching)
    rights = [] if necessary else right_for_duty(matching)
    spans = [] if necessary else span_differences(matching)
    measured = None if necessary else measured_differences(matching)
    found = [] if necessary or measured is not None else prohibition_or_permission(matching)
    found = found or softened_ban(matching)
    if found:
        return (*graded, *denied, *found)
    found += [*graded, *denied, *valued, *left, *rights, *(ended or []), *spans, *(measured or [])]
    found += person_differences(matching) + leave_for_right_differences(matching)
    settle_getting(matching)
    settle_training_contents(matching)
    settle_named_reasons(matching)
    drop_repeated(matching)
    drop_announcers(matching)
    drop_at_once(matching)
    drop_falling_under(matching)
    drop_practice_clauses(matching)
    settle_equals(matching, lexicon)
    if only_form_is_left(matching):
        for side in (0, 1):
            matching.drop(side, matching.content_left(side))
    found += narrowed_differences(matching)
    found += embedding_differences(matching)
    found += phase_differences(matching)
    found += finishing_differences(matching) + delay_differences(matching)
    found += soon_differences(matching)
    found += softened_differences(matching)
    found += beside_opener_differences(matching, lexicon)
    found += shared_amount_differences(matching)
    found += price_differences(matching) + portion_differences(matching)
    found += readiness_differences(matching)
    found += recipient_differences(matching)
    found += advice_differences(matching) + independence_differences(matching)
    found += ordered_differences(matching, lexicon)
    contrary = opener_differences(matching)
    found += contrary + anchor_differences(matching)
    found += qualified_differences(matching, lexicon)
    found += next_moment_differences(matching)
    found += without_shares_of_actors(scale_differences(matching, lexicon), matching)
    found += thing_differences(matching, lexicon)
    found += limit_differences(matching)
    found += ordinal_differences(matching) + breadth_differences(matching)
    found += determiner_differences(matching)
    found += not_both_differences(matching) + joint_leave_differences(matching)
    found += dual_differences(matching)
    found += (
        joint_ban_differences(matching)
        or connective_differences(matching)
        or joint_differences(matching)
    )
    settled = contrary or necessary or measured is not None or rights
    turned = [] if settled else turned_differences(matching)
    found += turned
    found += parenthetic_differences(matching, lexicon)
    found += leftover_differences(matching, lexicon)
    doubted = told_once(_doubted(found, turned)) or shared_differences(matching)
    doubted = marked_apart(doubted, matching)
    if doubted or necessary or measured is not None:
        return tuple(doubted)
    return tuple(unproved(matching) or role_differences(matching))


_BY_PLACE = (Change.RESTRICTION, Change.ALTERNATIVE, Change.EXCEPTION)


def _doubted(found: Sequence[Difference], turned: Sequence[Difference]) -> list[Difference]:
    """Leave unclear what its place judges, where words changed sides and say otherwise or nothing."""
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
