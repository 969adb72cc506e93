"""Brings what sentences say in several forms to one form, before set phrases are folded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from policygen.text.answer_labels import without_answer_label
from policygen.text.canonical.absolutes import with_absolutes_as_clauses
from policygen.text.canonical.all_met import without_all_met
from policygen.text.canonical.announced import in_a_sentence
from policygen.text.canonical.applying_to import applying_to
from policygen.text.canonical.approximate import approximately_after
from policygen.text.canonical.as_long_as import as_long_as
from policygen.text.canonical.asides_of_use import without_asides_of_use
from policygen.text.canonical.asked_things import with_questions_for_nouns
from policygen.text.canonical.aspect import without_aspect
from policygen.text.canonical.behind_colons import comma_behind_case
from policygen.text.canonical.birthdays import birthdays
from policygen.text.canonical.calling import calling
from policygen.text.canonical.confined_person import confined_person
from policygen.text.canonical.counted_events import counted_events
from policygen.text.canonical.counted_from_then import counted_from_then
from policygen.text.canonical.counting_off import without_counting_off
from policygen.text.canonical.counts_said import plain_counts
from policygen.text.canonical.day_after import day_after
from policygen.text.canonical.denied_nouns import without_denied_nouns
from policygen.text.canonical.emphatic import without_emphasis
from policygen.text.canonical.enabling import enabled
from policygen.text.canonical.end_of_it import with_moments_as_verbs
from policygen.text.canonical.every_second import every_second
from policygen.text.canonical.excepted import excepted_before
from policygen.text.canonical.first_sign import any_first_sign
from policygen.text.canonical.formerly import without_former_names
from policygen.text.canonical.framing import framed, without_also
from policygen.text.canonical.from_start_to_end import from_start_to_end
from policygen.text.canonical.genus import with_one_genus
from policygen.text.canonical.given_time import given_time
from policygen.text.canonical.goes_by import turned
from policygen.text.canonical.going_on import going_on
from policygen.text.canonical.grades_joined import grades_joined
from policygen.text.canonical.granted import granted
from policygen.text.canonical.hearing_from import hearing_from
from policygen.text.canonical.impossible import unable
from policygen.text.canonical.in_danger import in_danger
from policygen.text.canonical.inclusive_or import plain_or
from policygen.text.canonical.inverted import uninverted
from policygen.text.canonical.inviting import advised
from policygen.text.canonical.keeping_from import keeping_from
from policygen.text.canonical.keeping_still import keeping_still
from policygen.text.canonical.last_period import last_periods
from policygen.text.canonical.lasting import lasting
from policygen.text.canonical.later_turns import LATER_TURNS
from policygen.text.canonical.latest import latest
from policygen.text.canonical.leading import without_lead
from policygen.text.canonical.means_permitting import as_reservations
from policygen.text.canonical.membership import membership
from policygen.text.canonical.merely import merely
from policygen.text.canonical.needed import needed
from policygen.text.canonical.neither_does import denied_together
from policygen.text.canonical.next_period import next_periods
from policygen.text.canonical.none_of_these import denied_of_these
from policygen.text.canonical.nor_is_it import nor_is_it
from policygen.text.canonical.not_only import not_only_as_and
from policygen.text.canonical.not_prevented import not_prevented
from policygen.text.canonical.nothing_else import nothing_else
from policygen.text.canonical.of_itself import of_itself
from policygen.text.canonical.of_whom import of_whom
from policygen.text.canonical.open_to import open_to
from policygen.text.canonical.open_to_each import open_to_each
from policygen.text.canonical.opening_phrases import plain_openers
from policygen.text.canonical.or_more import or_more
from policygen.text.canonical.out_of import out_of
from policygen.text.canonical.own_wish import without_own_wish
from policygen.text.canonical.particles import with_particles
from policygen.text.canonical.passed import passed
from policygen.text.canonical.period_after import periods_after, school_days
from policygen.text.canonical.pointers import without_labels, without_pointers
from policygen.text.canonical.prerequisites import prerequisites
from policygen.text.canonical.ratios import with_ratios_each
from policygen.text.canonical.receiving import receiving
from policygen.text.canonical.reduced_clauses import with_clauses_written_out
from policygen.text.canonical.rephrased import rephrased
from policygen.text.canonical.requiring import requiring
from policygen.text.canonical.roundabout import roundabout
from policygen.text.canonical.said_again import without_what_is_said_again
from policygen.text.canonical.said_twice import without_amounts_said_twice
from policygen.text.canonical.salutation import without_salutation
from policygen.text.canonical.school_out import school_out
from policygen.text.canonical.shared_auxiliary import with_shared_auxiliary
from policygen.text.canonical.some_one import some_as_one
from policygen.text.canonical.state_before import state_before
from policygen.text.canonical.statutory import plainer
from policygen.text.canonical.such_as import such_as
from policygen.text.canonical.the_moment import as_soon_as
from policygen.text.canonical.told_how import told_how
from policygen.text.canonical.unbound import nothing_binds
from policygen.text.canonical.under_watch import under_watch
from policygen.text.canonical.until_no_longer import as_long_as_it_is
from policygen.text.canonical.within_said import within_said
from policygen.text.canonical.without_limitation import including_without_limitation
from policygen.text.tokens import Token

# Each turn of English in the order in which it is brought to its one form.
TURNS: tuple[Callable[[Sequence[Token]], Sequence[Token]], ...] = (
    without_salutation,
    comma_behind_case,
    excepted_before,
    without_former_names,
    including_without_limitation,
    with_absolutes_as_clauses,
    such_as,
    applying_to,
    of_whom,
    of_itself,
    counted_from_then,
    school_out,
    birthdays,
    calling,
    without_asides_of_use,
    confined_person,
    without_denied_nouns,
    unable,
    needed,
    as_long_as_it_is,
    denied_of_these,
    without_all_met,
    with_ratios_each,
    any_first_sign,
    every_second,
    requiring,
    with_clauses_written_out,
    without_amounts_said_twice,
    grades_joined,
    with_questions_for_nouns,
    not_only_as_and,
    plain_openers,
    as_reservations,
    plain_counts,
    counted_events,
    with_particles,
    with_shared_auxiliary,
    without_own_wish,
    some_as_one,
    without_answer_label,
    within_said,
    passed,
    membership,
    denied_together,
    state_before,
    in_danger,
    merely,
    or_more,
    with_one_genus,
    under_watch,
    not_prevented,
    keeping_from,
    nor_is_it,
    as_long_as,
    without_what_is_said_again,
    as_soon_as,
    nothing_else,
    without_pointers,
    without_labels,
    school_days,
    periods_after,
    day_after,
    out_of,
    with_moments_as_verbs,
    last_periods,
    next_periods,
    given_time,
    open_to_each,
    open_to,
    approximately_after,
    granted,
    advised,
    plainer,
    nothing_binds,
    roundabout,
    prerequisites,
    without_lead,
    enabled,
    hearing_from,
    receiving,
    uninverted,
    in_a_sentence,
    without_counting_off,
    latest,
    keeping_still,
    from_start_to_end,
    rephrased,
    lasting,
    going_on,
    without_also,
    framed,
    plain_or,
    told_how,
    without_emphasis,
    without_aspect,
    *LATER_TURNS,
)


def in_one_form(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with each turn of English that can be said in several forms in one of them."""
    return turned(tokens, TURNS)
