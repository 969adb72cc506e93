"""What a rule behind a definition, an exception that applies and a clause on an emergency do."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; each of them is "
        "entitled to the notices that this policy requires.",
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; one of them, "
        "chosen by the school, is entitled to the notices that this policy requires.",
    ),
    (
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; where two "
        "households exist, all of them shall be told of each restraint.",
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; where two "
        "households exist, at least one of them shall be told of each restraint.",
    ),
    (
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; notice given to "
        "one of them shall be repeated to the others.",
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; notice given to "
        "one of them shall be repeated to the others on request.",
    ),
    (
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; notice shall be "
        "given to each.",
        "Parent means a natural or adoptive parent, a legal guardian, or a foster parent; notice should be "
        "given to each.",
    ),
    (
        '"Employee" means any person paid by the district; these rules bind every employee.',
        '"Employee" means any person paid by the district; these rules bind every certified employee.',
    ),
    (
        '"Employee" means any person paid by the district; all prohibitions in this policy bind each employee.',
        '"Employee" means any person paid by the district; all prohibitions in this policy bind each '
        "full-time employee.",
    ),
    (
        '"Incident" means each restraint or seclusion; the school shall report every incident to the parent '
        "within one day.",
        '"Incident" means each restraint or seclusion; the school shall report every incident to the parent '
        "within two days.",
    ),
    (
        '"Incident" means each restraint or seclusion; the school shall report every incident to the parent '
        "within one day.",
        '"Incident" means each restraint or seclusion lasting five minutes; the school shall report every '
        "incident to the parent within one day.",
    ),
    (
        "The prohibition on seclusion applies to all students.",
        "The prohibition on seclusion applies to students with disabilities.",
    ),
    (
        "The prohibitions in this section apply on school grounds and on buses.",
        "The prohibitions in this section apply on school grounds.",
    ),
    (
        "Restraint is not permitted to stop damage to property. An exception applies when the damage itself "
        "puts a person in imminent physical danger.",
        "Restraint is not permitted to stop damage to property. An exception applies when the damage itself "
        "puts a person in physical danger.",
    ),
    (
        "Restraint is not permitted to stop damage to property. An exception exists if a fire has begun and "
        "the principal has agreed.",
        "Restraint is not permitted to stop damage to property. An exception exists if a fire has begun.",
    ),
    (
        "Restraint is not permitted to stop damage to property. An exception is made for broken glass.",
        "Restraint is not permitted to stop damage to property. An exception is made for glass.",
    ),
    (
        "Restraint is not permitted to stop damage to property. The only exception applies during a fire.",
        "Restraint is not permitted to stop damage to property. The only exception applies during a fire or "
        "a lockdown.",
    ),
    (
        "The report is sent within one day. An exception may be made for weekends.",
        "The report is sent within one day. An exception may be made for weekends and holidays.",
    ),
    (
        "For this manual an emergency exists only while a student's conduct puts someone in imminent danger "
        "of serious harm.",
        "For this manual an emergency exists only while a student's conduct puts someone in imminent danger "
        "of harm.",
    ),
    (
        "An emergency situation exists only when behavior presents an imminent danger of serious physical harm.",
        "An emergency situation exists only when behavior presents a danger of serious physical harm.",
    ),
    (
        "No emergency situation exists unless a student presents an imminent danger of serious physical harm.",
        "No emergency situation exists unless a student presents an imminent danger of physical harm.",
    ),
    (
        "An emergency does not exist when a student only damages property or swears.",
        "An emergency does not exist when a student only swears.",
    ),
    (
        "A crisis shall exist only where someone is in imminent danger of serious bodily harm.",
        "A crisis shall exist only where someone is in imminent danger of serious harm or loss.",
    ),
    (
        "The duties in this procedure apply to all school personnel.",
        "The duties in this procedure apply to trained school personnel.",
    ),
    (
        "The obligations imposed by this policy bind all staff.",
        "The obligations imposed by this policy bind certified staff.",
    ),
    (
        "The protections of this section extend to every student.",
        "The protections of this section extend to every student with a disability.",
    ),
    (
        "The requirements set out in this rule apply to restraint on school grounds or on a bus.",
        "The requirements set out in this rule apply to restraint on school grounds.",
    ),
)


@pytest.mark.parametrize(("before", "after"), LOST)
def test_a_loss_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)
