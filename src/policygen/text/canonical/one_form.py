"""Brings what sentences say in several forms to one form, before set phrases are folded."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.answer_labels import without_answer_label
from policygen.text.canonical.abbreviated import without_abbreviations
from policygen.text.canonical.all_met import without_all_met
from policygen.text.canonical.announced import in_a_sentence
from policygen.text.canonical.approximate import approximately_after
from policygen.text.canonical.counting_off import without_counting_off
from policygen.text.canonical.denied_twice import denied_once
from policygen.text.canonical.enabling import enabled
from policygen.text.canonical.end_of_it import with_moments_as_verbs
from policygen.text.canonical.first_sign import any_first_sign
from policygen.text.canonical.framing import framed, without_also
from policygen.text.canonical.given_time import given_time
from policygen.text.canonical.going_on import going_on
from policygen.text.canonical.granted import granted
from policygen.text.canonical.hearing_from import hearing_from
from policygen.text.canonical.inclusive_or import plain_or
from policygen.text.canonical.inverted import uninverted
from policygen.text.canonical.inviting import advised
from policygen.text.canonical.keeping_still import keeping_still
from policygen.text.canonical.last_period import last_periods
from policygen.text.canonical.lasting import lasting
from policygen.text.canonical.latest import latest
from policygen.text.canonical.leading import without_lead
from policygen.text.canonical.next_period import next_periods
from policygen.text.canonical.no_more_than import no_more_than
from policygen.text.canonical.nothing_else import nothing_else
from policygen.text.canonical.onlyness import only_before
from policygen.text.canonical.open_to import open_to
from policygen.text.canonical.out_of import out_of
from policygen.text.canonical.own_wish import without_own_wish
from policygen.text.canonical.particles import with_particles
from policygen.text.canonical.period_after import periods_after, school_days
from policygen.text.canonical.pointers import without_labels, without_pointers
from policygen.text.canonical.prefixes import with_prefixes
from policygen.text.canonical.ratios import with_ratios_each
from policygen.text.canonical.reasons import with_reasons
from policygen.text.canonical.receiving import receiving
from policygen.text.canonical.rephrased import rephrased
from policygen.text.canonical.resources import means_as_noun
from policygen.text.canonical.some_one import some_as_one
from policygen.text.canonical.statutory import plainer
from policygen.text.canonical.the_moment import as_soon_as
from policygen.text.canonical.whether import no_matter_what, whether_or_not
from policygen.text.tokens import Token


def in_one_form(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without labels, pointers and counting off, each "whether or not" and "only" in one place."""
    bare = without_answer_label(
        some_as_one(
            without_own_wish(
                with_particles(any_first_sign(with_ratios_each(without_all_met(tokens))))
            )
        )
    )
    named = without_labels(without_pointers(nothing_else(as_soon_as(bare))))
    unlabelled = next_periods(
        last_periods(with_moments_as_verbs(out_of(periods_after(school_days(named)))))
    )
    unlabelled = advised(granted(approximately_after(open_to(given_time(unlabelled)))))
    counted = latest(
        without_counting_off(
            in_a_sentence(
                uninverted(receiving(hearing_from(enabled(without_lead(plainer(unlabelled))))))
            )
        )
    )
    plain = plain_or(framed(without_also(going_on(lasting(rephrased(keeping_still(counted)))))))
    plain = no_more_than(denied_once(with_reasons(without_abbreviations(means_as_noun(plain)))))
    return with_prefixes(only_before(whether_or_not(no_matter_what(plain))))
