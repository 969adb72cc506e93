"""Brings what sentences say in several forms to one form, before set phrases are folded."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.abbreviated import without_abbreviations
from policygen.text.announced import in_a_sentence
from policygen.text.answer_labels import without_answer_label
from policygen.text.approximate import approximately_after
from policygen.text.counting_off import without_counting_off
from policygen.text.denied_twice import denied_once
from policygen.text.enabling import enabled
from policygen.text.framing import framed, without_also
from policygen.text.given_time import given_time
from policygen.text.going_on import going_on
from policygen.text.granted import granted
from policygen.text.hearing_from import hearing_from
from policygen.text.inclusive_or import plain_or
from policygen.text.inverted import uninverted
from policygen.text.inviting import advised
from policygen.text.keeping_still import keeping_still
from policygen.text.lasting import lasting
from policygen.text.latest import latest
from policygen.text.leading import without_lead
from policygen.text.next_period import next_periods
from policygen.text.no_more_than import no_more_than
from policygen.text.nothing_else import nothing_else
from policygen.text.onlyness import only_before
from policygen.text.open_to import open_to
from policygen.text.out_of import out_of
from policygen.text.own_wish import without_own_wish
from policygen.text.period_after import periods_after, school_days
from policygen.text.pointers import without_labels, without_pointers
from policygen.text.prefixes import with_prefixes
from policygen.text.reasons import with_reasons
from policygen.text.receiving import receiving
from policygen.text.rephrased import rephrased
from policygen.text.resources import means_as_noun
from policygen.text.some_one import some_as_one
from policygen.text.statutory import plainer
from policygen.text.the_moment import as_soon_as
from policygen.text.tokens import Token
from policygen.text.whether import no_matter_what, whether_or_not


def in_one_form(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without labels, pointers and counting off, each "whether or not" and "only" in one place."""
    bare = without_answer_label(some_as_one(without_own_wish(tokens)))
    named = without_labels(without_pointers(nothing_else(as_soon_as(bare))))
    unlabelled = next_periods(out_of(periods_after(school_days(named))))
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
