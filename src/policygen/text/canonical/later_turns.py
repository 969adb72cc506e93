"""The later turns of English, from denials on, in the order in which each is brought to its one form."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from policygen.text.canonical.abbreviated import without_abbreviations
from policygen.text.canonical.along import along
from policygen.text.canonical.at_request import at_request
from policygen.text.canonical.capable_of import that_can
from policygen.text.canonical.denied_twice import denied_once
from policygen.text.canonical.ensured import ensured
from policygen.text.canonical.even_if import even_if
from policygen.text.canonical.fronted_denials import denied_behind
from policygen.text.canonical.in_force import in_force
from policygen.text.canonical.in_no_case import never_in_no_case
from policygen.text.canonical.indifference import indifferent
from policygen.text.canonical.no_act_made import no_act_made
from policygen.text.canonical.no_longer import no_longer
from policygen.text.canonical.no_more_than import no_more_than
from policygen.text.canonical.not_always import not_always_as_sometimes
from policygen.text.canonical.onlyness import only_before
from policygen.text.canonical.prefixes import with_prefixes
from policygen.text.canonical.reasons import with_reasons
from policygen.text.canonical.repeated_act import repeated_act
from policygen.text.canonical.resources import means_as_noun
from policygen.text.canonical.right_to import right_as_leave
from policygen.text.canonical.seldom import seldom_as_not
from policygen.text.canonical.told_contents import told_contents
from policygen.text.canonical.whether import no_matter_what, whether_or_not
from policygen.text.tokens import Token

LATER_TURNS: tuple[Callable[[Sequence[Token]], Sequence[Token]], ...] = (
    not_always_as_sometimes,
    no_longer,
    seldom_as_not,
    never_in_no_case,
    that_can,
    even_if,
    means_as_noun,
    without_abbreviations,
    with_reasons,
    denied_behind,
    denied_once,
    no_more_than,
    no_act_made,
    repeated_act,
    along,
    ensured,
    at_request,
    right_as_leave,
    told_contents,
    in_force,
    no_matter_what,
    indifferent,
    whether_or_not,
    only_before,
    with_prefixes,
)
