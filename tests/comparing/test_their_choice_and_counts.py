"""Another way at the choice of parents is more for them; a count of fewer sorts of things is less."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost

LOST = (
    (
        (
            "Every notice comes to you free of charge and in English, or, if you'd rather, in the "
            "language you speak at home."
        ),
        "Every notice comes to you free of charge and in English.",
    ),
    (
        "The principal shall call the parent by telephone or, if the parent prefers, send a letter.",
        "The principal shall call the parent by telephone.",
    ),
    (
        "The meeting shall be held at school or, at the parent's option, at the family's home.",
        "The meeting shall be held at school.",
    ),
    (
        "The school mails the report to the family or, if the family wishes, reads it aloud.",
        "The school mails the report to the family.",
    ),
    (
        "The report is sent by mail or, at the request of the parent, by email.",
        "The report is sent by mail.",
    ),
    (
        "The report shall be given to the parent in English or, whenever the parent asks, in Spanish.",
        "The report shall be given to the parent in English.",
    ),
    (
        "The principal shall call the parent by telephone.",
        "The principal shall call the parent by telephone or, if the principal prefers, send a letter.",
    ),
    (
        "The school shall report the number of times that restraint of any type was used.",
        "The school shall report the number of times that physical restraint was used.",
    ),
    (
        "The school shall report the number of times restraint was used.",
        "The school shall report the number of times mechanical restraint was used.",
    ),
    (
        "The log shows how often restraint was used.",
        "The log shows how often physical restraint was used.",
    ),
    (
        "The school shall report the number of restraints.",
        "The school shall report the number of physical restraints.",
    ),
    (
        "The log shall state the number of injuries.",
        "The log shall state the number of serious injuries.",
    ),
    (
        "The district publishes the total of incidents.",
        "The district publishes the total of substantiated incidents.",
    ),
    (
        "The report shall give the number of restraints and of seclusions.",
        "The report shall give the number of restraints.",
    ),
    (
        "The report shall give the number and names of students restrained.",
        "The report shall give the number of students restrained.",
    ),
    (
        "The report shall give the exact number of staff.",
        "The report shall give the number of staff.",
    ),
)


@pytest.mark.parametrize(("stronger", "weaker"), LOST)
def test_what_is_lost(stronger: str, weaker: str) -> None:
    assert_lost(stronger, weaker)
