"""Plain nouns and adjectives that say one thing are neutral; look-alikes that say another thing aren't."""

from __future__ import annotations

import pytest

from policygen import api

SAME = [
    ("Restraint is prohibited where the student is {}.", "afraid", "frightened"),
    ("Staff shall call the parent when a student becomes {}.", "upset", "distressed"),
    ("Staff shall call the parent when a student is {}.", "ill", "sick"),
    ("The school shall keep {} records of each restraint.", "accurate", "correct"),
    ("The principal shall send the parent the {} report.", "entire", "full"),
    ("The report shall be written in {} language.", "clear", "plain"),
    ("The report shall state the {} for the restraint.", "reason", "rationale"),
    ("Staff shall describe the {} of the student before the restraint.", "behavior", "conduct"),
    ("The report shall give the name and {} of each staff member.", "job", "position"),
    ("The report shall give the time and {} of the restraint.", "location", "site"),
    ("The {} of the review shall be sent to the parent.", "result", "outcome"),
    ("A parent may bring {} to the meeting.", "an attorney", "a lawyer"),
    ("Any {} use of restraint shall be reported.", "unlawful", "illegal"),
    ("Staff shall give the student {} to speak.", "an opportunity", "a chance"),
    ("A rule {} this policy is void.", "inconsistent with", "contrary to"),
]
OTHER = [
    ("Restraint is prohibited where the student is {}.", "afraid", "angry"),
    ("Staff shall call the parent when a student is {}.", "upset", "injured"),
    ("The school shall keep {} records of each restraint.", "accurate", "brief"),
    ("The report shall state the {} of the restraint.", "reason", "length"),
    ("Staff shall describe the {} of the student.", "behavior", "injuries"),
    ("The report shall give the name and {} of each staff member.", "job", "training"),
    ("The training shall be {}.", "mandatory", "voluntary"),
    ("Any {} use of restraint shall be reported.", "unlawful", "unusual"),
    ("The report shall state the {} length of the restraint.", "total", "average"),
    ("A rule {} this policy is void.", "contrary to", "consistent with"),
]


def verdict(frame: str, one: str, two: str) -> set[str]:
    texts = (api.read_text(frame.format(words), title="text") for words in (one, two))
    return {f.direction.value for f in api.compare(*texts).findings} - {"neutral"}


@pytest.mark.parametrize(("frame", "one", "two"), SAME)
def test_plain_words_for_one_thing(frame: str, one: str, two: str) -> None:
    assert not verdict(frame, one, two)
    assert not verdict(frame, two, one)


@pytest.mark.parametrize(("frame", "one", "two"), OTHER)
def test_words_that_only_look_alike(frame: str, one: str, two: str) -> None:
    assert verdict(frame, one, two)
