"""What findings say: true, plain, and sure of no more than the tool knows."""

from __future__ import annotations

import re

import pytest
from tests.corpus.grammar import pairs

from policygen import api
from policygen.comparing.telling.message import message
from policygen.comparing.telling.witness import named, with_article
from policygen.finding import Category, Direction, Finding
from policygen.policy import Kind
from policygen.text.quantities.between import counted, ordinal

COUNT, SEED = 300, 7
TOLD = re.compile(
    r"^(?P<situation>.+): (?P<before>[^:]+) under the model,"
    r" (?P<after>[^:]+) under the district's text\.$"
)
PROTECTS = {
    "forbidden": "not forbidden", "not allowed": "allowed", "a breach": "no breach",
    "ruled out": "not ruled out", "not spoken of": "allowed",
    "not enough": "enough", "late": "in time", "too long": "not too long",
    "covered by the duty": "not covered by the duty",
    "a right of the parent": "no right of the parent",
    "a right of the student": "no right of the student",
}  # fmt: skip


def findings(before: str, after: str) -> tuple[Finding, ...]:
    texts = (api.read_text(text, title="text") for text in (before, after))
    return api.compare(*texts).findings


GOLDEN = [
    (
        "The school calls the parent on the same day.",
        "The school tries to call the parent on the same day.",
        "modality",
        "“tries” is new.",
        "The school tries and does not get it done: a breach under the model, no breach under the"
        " district's text.",
    ),
    (
        "The report says who held the student and whether anyone was hurt.",
        "The report says who held the student.",
        "contents",
        "What the report must hold no longer includes “whether anyone was hurt”.",
        "The report holds all else, but nothing on “whether anyone was hurt”: not enough under the"
        " model, enough under the district's text.",
    ),
    (
        "Seclusion shall end after fifteen minutes.",
        "Seclusion shall end after thirty minutes.",
        "duration",
        "“fifteen minutes” became “thirty minutes”.",
        "The seclusion lasts 20 minutes: too long under the model, not too long under the district's"
        " text.",
    ),
    (
        "Parents get a written report within two school days.",
        "Parents get a written report within five school days.",
        "deadline",
        "“within two school days” became “within five school days”.",
        "The report comes on the third school day: late under the model, in time under the"
        " district's text.",
    ),
    (
        "“Seclusion” means the confinement of a student alone in an enclosed space.",
        "“Seclusion” means the confinement of a student alone in an unattended enclosed space.",
        "scale",
        "“unattended” is new. Who is with the student? The model: alone; the district's text:"
        " alone and unattended.",
        "The student is alone in the room while an adult watches from outside, and the rest"
        " of the definition is met: seclusion under the model, not seclusion under the"
        " district's text.",
    ),
    (
        "“Seclusion” means the confinement of a student alone in a room.",
        "“Seclusion” means the confinement of a student alone in a room for more than fifteen"
        " minutes.",
        "condition",
        "The condition “for more than fifteen minutes” is new.",
        "A student in a situation that meets the rest of this definition, but not “for more"
        " than fifteen minutes”: seclusion under the model, not seclusion under the"
        " district's text.",
    ),
    (
        "“Seclusion” means keeping a student in a room that the student is prevented from leaving.",
        "“Seclusion” means keeping a student in a room that the student is physically"
        " prevented from leaving.",
        "scale",
        "“physically” is new. How is the student kept from leaving? The model: is prevented"
        " from leaving by any means; the district's text: is physically prevented from"
        " leaving.",
        "An adult orders the student to stay and would call for help, but nothing bodily bars"
        " the way, and the rest of the definition is met: seclusion under the model, not"
        " seclusion under the district's text.",
    ),
    (
        "“Seclusion” means keeping a student alone in a room or enclosure.",
        "“Seclusion” means keeping a student alone in a room.",
        "scale",
        "“enclosure” is gone. Into what place is the student put? The model: an enclosed space; the"
        " district's text: a room.",
        "The student is kept in a space closed off by partitions, and the rest of the definition is met:"
        " seclusion under the model, not seclusion under the district's text.",
    ),
    (
        "“Time-out” means the separation of a student in an unlocked room for the purpose of"
        " calming.",
        "“Time-out” means the separation of a student in an unlocked room.",
        "purpose",
        "The purpose “for the purpose of calming” is gone.",
        "A case that meets the rest of this definition, but not “for the purpose of calming”:"
        " not time-out under the model, time-out under the district's text.",
    ),
    (
        "“Emergency situation” means a situation in which a student poses a threat of"
        " physical harm to others.",
        "“Emergency situation” means a situation in which a student poses a threat of"
        " physical harm to others, or of damage to property.",
        "alternative",
        "The list now includes “of damage to property”.",
        "A case that comes under “damage to property” and under nothing else in the list: not"
        " an emergency situation under the model, an emergency situation under the district's"
        " text.",
    ),
    (
        "“Imminent danger” exists when the student is likely to cause physical harm and no"
        " other means is left.",
        "“Imminent danger” exists when the student is likely to cause physical harm or no"
        " other means is left.",
        "connective",
        "“and” became “or”: one of the parts is now enough.",
        "Only one of the parts that “or” joins holds: not imminent danger under the model,"
        " imminent danger under the district's text.",
    ),
    (
        "Seclusion may be used only where there is a danger of serious physical harm.",
        "Seclusion may be used only where there is a danger of physical harm.",
        "scale",
        "“serious” is gone. What harm must threaten? The model: serious physical harm; the"
        " district's text: physical harm.",
        "The student may bruise someone's arm, and every other condition is met: not allowed"
        " under the model, allowed under the district's text.",
    ),
    (
        "Physical restraint may be used in an emergency, with reasonable force.",
        "Physical restraint may be used in an emergency, with force.",
        "condition",
        "The condition “reasonable” is gone.",
        "A case that meets every other condition, but not “reasonable”: not allowed under the"
        " model, allowed under the district's text.",
    ),
    (
        "Staff shall not use mechanical restraint.",
        "Staff shall not use mechanical restraint, except handcuffs used by a school resource"
        " officer.",
        "exception",
        "The exception “except handcuffs used by a school resource officer” is new.",
        "A case of “handcuffs used by a school resource officer”: forbidden under the model,"
        " not forbidden under the district's text.",
    ),
    (
        "Seclusion is prohibited in every school.",
        "Seclusion is prohibited in every school, unless the principal agrees.",
        "exception",
        "The exception “unless the principal agrees” is new.",
        "A case in which “the principal agrees”: forbidden under the model, not forbidden"
        " under the district's text.",
    ),
    (
        "Staff shall not use prone restraint or straps.",
        "Staff shall not use straps.",
        "alternative",
        "The list no longer includes “prone restraint”.",
        "A case that comes under “prone restraint” and under nothing else in the list:"
        " forbidden under the model, not forbidden under the district's text.",
    ),
    (
        "Seclusion is prohibited in every school.",
        "Seclusion is permitted in every school.",
        "negation",
        "The model forbids what the district's text allows.",
        "Staff do what “Seclusion is permitted in every school” speaks of: forbidden under"
        " the model, allowed under the district's text.",
    ),
    (
        "No adult, including volunteers, shall hold a student face down.",
        "No adult, other than volunteers, shall hold a student face down.",
        "negation",
        "What “volunteers” names has changed sides: one text includes it, the other doesn't.",
        "A case of “volunteers”: forbidden under the model, not forbidden under the"
        " district's text.",
    ),
    (
        "Seclusion shall not last longer than 15 minutes.",
        "Seclusion shall not last longer than 30 minutes.",
        "duration",
        "“longer than 15 minutes” became “longer than 30 minutes”.",
        "The seclusion lasts 20 minutes, and the rest of the prohibition applies: forbidden under the"
        " model, not forbidden under the district's text.",
    ),
    (
        "Staff shall use the least force that ends the danger.",
        "Staff should use the least force that ends the danger.",
        "modality",
        "“shall” became “should”.",
        "The school leaves it undone, since the text says only “should”: a breach under the"
        " model, no breach under the district's text.",
    ),
    (
        "The school shall give the parent the report within five school days.",
        "The school shall give the parent the report within ten school days.",
        "deadline",
        "“within five school days” became “within ten school days”.",
        "The report comes on the seventh school day: late under the model, in time under the"
        " district's text.",
    ),
    (
        "The principal shall notify the parent within one school day.",
        "The principal shall notify the parent within two school days.",
        "deadline",
        "“within one school day” became “within two school days”.",
        "The parent hears of it on the second school day: late under the model, in time under"
        " the district's text.",
    ),
    (
        "The nurse shall examine the student within 30 minutes.",
        "The nurse shall examine the student within one hour.",
        "deadline",
        "“within 30 minutes” became “within one hour”.",
        "It is done after 45 minutes: late under the model, in time under the district's text.",
    ),
    (
        "The principal shall call the parent on the same day.",
        "The principal shall call the parent on the next school day.",
        "deadline",
        "“next school” is new. How soon, in words? The model: on the same day; the district's"
        " text: on the next school day.",
        "It is done on the next morning: late under the model, in time under the district's text.",
    ),
    (
        "The principal shall call the parent within two school days.",
        "The principal shall call the parent within four calendar days.",
        "deadline",
        "“within two school days” became “within four calendar days”.",
        "The parent hears of it when “within two school days” is over and “within four"
        " calendar days” is not: late under the model, in time under the district's text.",
    ),
    (
        "The school shall send the parent a written report within five school days.",
        "The school shall send the parent a written report.",
        "deadline",
        "The deadline “within five school days” is gone.",
        "The school does everything else, but not “within five school days”: not enough under the"
        " model, enough under the district's text.",
    ),
    (
        "Staff shall check the student every 15 minutes.",
        "Staff shall check the student every 30 minutes.",
        "frequency",
        "“every 15 minutes” became “every 30 minutes”.",
        "It is done every 20 minutes: not enough under the model, enough under the district's"
        " text.",
    ),
    (
        "Staff shall watch a student in seclusion continuously.",
        "Staff shall watch a student in seclusion periodically.",
        "frequency",
        "“continuously” became “periodically”. How often? The model: all the time; the"
        " district's text: at intervals that no one has set.",
        "An adult looks in every few minutes and goes away between: not enough under the"
        " model, enough under the district's text.",
    ),
    (
        "Staff shall complete at least eight hours of training.",
        "Staff shall complete at least six hours of training.",
        "duration",
        "“at least eight hours” became “at least six hours”.",
        "Seven hours: not enough under the model, enough under the district's text.",
    ),
    (
        "At least two adults shall watch the student.",
        "At least one adult shall watch the student.",
        "count_size",
        "“At least two” became “At least one”.",
        "No more than one: not enough under the model, enough under the district's text.",
    ),
    (
        "Trained staff shall watch the student.",
        "Staff shall watch the student.",
        "actor",
        "“Trained” is gone. Who must or may act? The model: trained staff; the district's"
        " text: a member of the staff.",
        "A member of the staff without training acts: not enough under the model, enough"
        " under the district's text.",
    ),
    (
        "Seclusion may be ordered only by an administrator.",
        "Seclusion may be ordered only by a staff member.",
        "actor",
        "“an administrator” became “a staff member”. Who must or may act? The model: an"
        " administrator; the district's text: a member of the staff.",
        "A staff member chosen by the principal acts, and every other condition is met: not"
        " allowed under the model, allowed under the district's text.",
    ),
    (
        "The school shall notify the parent and the school board of each seclusion.",
        "The school shall notify the parent of each seclusion.",
        "recipient",
        "Those who must be told no longer include “the school board”.",
        "All others are told, but not “the school board”: not enough under the model, enough"
        " under the district's text.",
    ),
    (
        "The principal shall notify the parent of each seclusion.",
        "The principal shall notify the parent or the counselor of each seclusion.",
        "recipient",
        "To tell “the counselor” is now enough.",
        "Nobody but “the counselor” is told: not enough under the model, enough under the"
        " district's text.",
    ),
    (
        "The report shall include the time, the place, and any injury.",
        "The report shall include the time and the place.",
        "contents",
        "What the report must hold no longer includes “any injury”.",
        "The report holds all else, but nothing on “any injury”: not enough under the model,"
        " enough under the district's text.",
    ),
    (
        "The principal shall send the parent a report of each seclusion.",
        "The principal shall send the parent a report of each seclusion upon request.",
        "hedge",
        "The reservation “upon request” is new.",
        "Nobody asks, and the school does nothing, pointing to “upon request”: a breach under"
        " the model, no breach under the district's text.",
    ),
    (
        "The nurse shall examine the student after each restraint.",
        "If the student complains of pain, the nurse shall examine the student after each"
        " restraint.",
        "condition",
        "The condition “If the student complains of pain” is new.",
        "A case that the duty would otherwise cover, but not “If the student complains of"
        " pain”: covered by the duty under the model, not covered by the duty under the"
        " district's text.",
    ),
    (
        "The school shall call the parent if seclusion or restraint is used.",
        "The school shall call the parent if restraint is used.",
        "alternative",
        "The list no longer includes “seclusion”.",
        "A case that comes under “seclusion” and under nothing else in the list: covered by"
        " the duty under the model, not covered by the duty under the district's text.",
    ),
    (
        "Each seclusion shall be recorded. The principal shall call the parent.",
        "Each seclusion shall be recorded.",
        "provision",
        "The district's text has no counterpart to this provision.",
        "The school does nothing of what “The principal shall call the parent” asks: a breach"
        " under the model, no breach under the district's text.",
    ),
    (
        "“Physical restraint” means physical contact that limits a student's movement.",
        "“Physical restraint” means physical contact that limits a student's movement. It"
        " does not include holding a student's hand to cross a street.",
        "exception",
        "The exception “It does not include holding a student's hand to cross a street” is new.",
        "A case of “holding a student's hand to cross a street”: physical restraint under the"
        " model, not physical restraint under the district's text.",
    ),
]


@pytest.mark.parametrize(("before", "after", "rule", "why", "witness"), GOLDEN)
def test_a_change_is_told_in_plain_words(
    before: str, after: str, rule: str, why: str, witness: str
) -> None:
    (found,) = findings(before, after)
    assert (found.rule, found.why, found.witness) == (rule, why, witness)


@pytest.fixture(scope="module")
def told() -> tuple[Finding, ...]:
    """Every finding with a direction in the pairs of the grammar."""
    return tuple(
        found
        for pair in pairs(seed=SEED, count=COUNT)
        for found in findings(pair.model, pair.district)
        if found.direction in (Direction.WEAKENS, Direction.STRENGTHENS)
    )


def protecting(found: Finding, said: str) -> bool | None:
    """Whether what a text says of the situation protects the student; None if nothing is known."""
    if said in PROTECTS or said in PROTECTS.values():
        return said in PROTECTS
    covered = not said.startswith("not ")
    if found.kind is Kind.PROTECTED_DEFINITION:
        return covered
    return not covered if found.kind in (Kind.SAFE_HARBOUR, Kind.TRIGGER) else None


def test_most_findings_with_a_direction_have_a_witness(told: tuple[Finding, ...]) -> None:
    assert len(told) > COUNT / 3
    assert sum(bool(found.witness) for found in told) >= 0.8 * len(told)


def test_the_outcomes_of_a_witness_are_those_of_the_direction(told: tuple[Finding, ...]) -> None:
    for found in told:
        if not found.witness:
            continue
        parts = TOLD.match(found.witness)
        assert parts, found.witness
        before, after = (protecting(found, parts[side]) for side in ("before", "after"))
        assert (before, after) == (
            found.direction is Direction.WEAKENS,
            found.direction is Direction.STRENGTHENS,
        ), found.witness


def test_a_witness_names_what_changed(told: tuple[Finding, ...]) -> None:
    phrases = {v.opposite for scale in api.lexicon().scales.values() for v in scale.values}
    for found in told:
        if not found.witness:
            continue
        told_words = set(re.findall(r"\w+", found.witness.lower()))
        changed = {
            word
            for text in (*found.removed, *found.added)
            for word in re.findall(r"\w+", text.lower())
        }
        passages = f"{found.before} {found.after}".lower()
        amount = re.search(r"\b(?:\d+|no more than|as many as|on the \w+|every)\b", found.witness)
        assert (
            told_words & changed
            or any(phrase and phrase in found.witness.lower() for phrase in map(str.lower, phrases))
            or amount
            or found.rule in ("duration", "count_size", "connective")
            or any(
                quote.lower()[:20] in passages for quote in re.findall("“([^”]+)”", found.witness)
            )
        ), found.witness


def test_every_sentence_is_whole_and_short(told: tuple[Finding, ...]) -> None:
    for found in told:
        for text in (found.message, found.why, found.witness):
            if text is found.witness and not text:
                continue
            assert text.endswith("."), text
            assert text[0].isupper() or text[0] in "“0123456789", text
            assert "“”" not in text and "  " not in text and "““" not in text, text
            assert not re.search(r"\b(?!that\b|had\b)(\w+) \1\b", text, re.IGNORECASE), text
            assert not re.search(r"[“ ],|\.”?\.$|\bNone\b", text), text
        assert len(found.witness.split()) <= 60, found.witness


def test_what_is_unclear_has_no_witness_and_both_wordings() -> None:
    (found,) = findings(
        "Rooms shall be inspected by the fire marshal.",
        "Rooms shall be looked at with regard to fire safety.",
    )
    assert found.direction is Direction.UNCLEAR and not found.witness
    assert found.message == (
        "It isn't clear whether this change of a duty weakens or strengthens protection."
    )
    assert found.why == (
        "The model says “marshal”, the district's text “safety”. No rule orders the two; read both."
    )


def test_a_choice_between_should_and_may_has_no_witness_as_neither_binds() -> None:
    (found,) = findings(
        "The principal should call the parent.", "The principal may call the parent."
    )
    assert found.direction is Direction.WEAKENS and found.witness == ""


def test_the_words_of_a_finding_stand_in_their_texts(told: tuple[Finding, ...]) -> None:
    for found in told:
        assert all(words in (found.before or "") for words in found.removed), found
        assert all(words in (found.after or "") for words in found.added), found


@pytest.mark.parametrize(
    ("term", "name", "one"),
    [
        ("Seclusion", "seclusion", "seclusion"),
        ("“Emergency Situation”", "emergency situation", "an emergency situation"),
        ("IEP team", "IEP team", "IEP team"),
        ("A crisis", "crisis", "a crisis"),
    ],
)
def test_a_term_within_a_sentence(term: str, name: str, one: str) -> None:
    assert (named(term), with_article(term)) == (name, one)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize(
    ("holder", "right"), [("", False), ("parent", True), ("student", False), ("person", True)]
)
def test_every_verdict_is_one_sentence(
    kind: Kind, direction: Direction, holder: str, right: bool
) -> None:
    for category in Category:
        said = message(direction, kind, "Time-Out", category, "high", holder=holder, right=right)
        assert said.count(".") == 1 and said.endswith(".") and said[0].isupper()
        if direction is Direction.WEAKENS:
            assert said.endswith(": this weakens protection.")


@pytest.mark.parametrize(
    ("confidence", "doubt"), [("medium", "It seems that "), ("low", "It may be that ")]
)
def test_a_verdict_claims_no_more_than_its_confidence(confidence: str, doubt: str) -> None:
    kind, category = Kind.DUTY, Category.WEAKENED_DUTY
    said = message(Direction.WEAKENS, kind, "", category, confidence)
    assert said.startswith(doubt) and "would weaken protection" in said
    assert "this weakens" not in said


def test_numbers_in_words() -> None:
    assert [counted(n) for n in (1, 12, 20)] == ["one", "twelve", "20"]
    assert [ordinal(n) for n in (2, 13, 21, 22, 30)] == ["second", "13th", "21st", "22nd", "30th"]


def test_a_word_that_only_joins_makes_no_witness() -> None:
    found = findings(
        "We stop as soon as your child is calm.",
        "We stop after your child is calm and has said sorry.",
    )
    assert found
    assert not any("“after”" in finding.witness for finding in found)


@pytest.mark.parametrize(
    ("before", "after", "holder"),
    [
        (
            "Your child can leave the quiet room.",
            "Your child can leave the quiet room when staff agree.",
            "student",
        ),
        ("You may bring two friends.", "You may bring one friend.", "parent"),
    ],
)
def test_less_of_a_right_is_not_told_as_more_that_is_allowed(
    before: str, after: str, holder: str
) -> None:
    (found,) = findings(before, after)
    assert found.direction is Direction.WEAKENS
    assert f"gives {holder}s less than the model" in found.message
    if found.witness:
        assert f"a right of the {holder} under the model" in found.witness


def test_what_becomes_rare_instead_of_forbidden_is_told_as_done_now_and_then() -> None:
    texts = ("The door is never locked.", "The door is seldom locked.")
    comparison = api.compare(*(api.read_text(one, title="text") for one in texts))
    (finding,) = comparison.findings
    assert "now and then" in (finding.witness or "")
    assert "pointing to" not in (finding.witness or "")
