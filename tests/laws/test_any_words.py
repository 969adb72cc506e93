"""Whatever words a text has, in whatever order, it is read; no reading ends in an error of ours."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import policygen
from policygen.comparison import Comparison

PHRASES = tuple(
    "a student|staff|the parent|the principal|any hold|seclusion|a locked room|a seated hold|harm to the student|"
    "a written report|watch|call|be restrained|be used|imminent danger|a trained adult".split("|")
)
TURNS = tuple(
    "unless|except|other than|without|no|not|only if|only|after|until|and|or|nor|but|,|; |(|)|if|when|each|any|that|"
    "who|which|including|neither|whether|shall|may|must not|within two days|at least once a|more than 15 minutes|"
    "as soon as|for|to|before|every|than|:|every 30 minutes|after an hour|each time|does not mean|means".split(
        "|"
    )
)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Up to a dozen phrases of the field, and turns that open, close and join, without any grammar."""
    words = draw(st.lists(st.sampled_from((*PHRASES, *TURNS)), min_size=1, max_size=12))
    return " ".join(words)


@st.composite
def provisions(draw: st.DrawFn) -> str:
    """A sentence, or one that opens a list of others."""
    lead = draw(sentences())
    items = draw(st.lists(sentences(), max_size=3))
    return lead + "." if not items else "\n".join([f"{lead}:\n", *(f"- {item}" for item in items)])


def compared(before: str, after: str) -> Comparison:
    """The comparison of two texts."""
    model, policy = (policygen.read_text(text, title="text") for text in (before, after))
    return policygen.compare(model, policy)


@settings(max_examples=150, deadline=None)
@given(st.lists(provisions(), min_size=1, max_size=3), provisions())
def test_any_two_texts_of_any_words_are_compared(parts: list[str], other: str) -> None:
    before, after = "\n\n".join(parts), "\n\n".join([*parts[1:], other])
    assert compared(before, after).to_dict()["findings"] is not None


@settings(max_examples=50, deadline=None)
@given(st.lists(provisions(), min_size=1, max_size=4))
def test_any_text_of_any_words_is_checked(parts: list[str]) -> None:
    text = policygen.read_text("\n\n".join(parts), title="text")
    assert len(policygen.check(text, state="MO").elements) == 40


def test_an_item_under_a_list_that_ends_with_other_than_is_read() -> None:
    lead = "No employee who works in a building of this district shall use any hold of a student other than:"
    before = f"{lead}\n\n- a seated hold, standing\n- an escort\n"
    assert compared(before, before.replace("standing", "kneeling")).findings
