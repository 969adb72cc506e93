"""Duties, notices, records and rights in other words, and edits that only look like such."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same

# What is given is given in writing, or isn't.
WRITTEN = (
    (
        "The principal shall give written notice to the parents.",
        "The principal shall give notice to the parents.",
    ),
)
# The day after isn't the day.
DAY_AFTER = (
    (
        "The school shall call parents on the day of the restraint.",
        "The school shall call parents on the day after the restraint.",
    ),
    (
        "The school will call parents on the day of the hold.",
        "The school will call parents on the day following the hold.",
    ),
    (
        "The report shall be filed on the school day of the incident.",
        "The report shall be filed on the school day after the incident.",
    ),
    (
        "The school will call parents on the day of the incident.",
        "We will call you on the day after the incident.",
    ),
)
# Some of those whom a duty binds, where their attending says how far it reaches.
SOME = (
    ("Staff shall attend the debriefing.", "Some staff shall attend the debriefing."),
    (
        "All teachers on duty shall be trained.",
        "Some teachers on duty shall be trained.",
    ),
)
# A right of parents in the passive.
PASSIVE_RIGHTS = (
    (
        "Parents may bring a lawyer to the meeting.",
        "A lawyer may be brought to the meeting by the parents if the principal agrees.",
    ),
    (
        "The records may be inspected by the parents.",
        "The records may be inspected by the parents during school hours.",
    ),
    (
        "The decision may be appealed by the parents within 30 days.",
        "The decision may be appealed by the parents within 10 days.",
    ),
)
# Something that is done only if an office asks for it.
AT_REQUEST = (
    (
        "The school shall review the form.",
        "The school shall review the form at the principal's request.",
    ),
    (
        "The parents shall be notified.",
        "The parents shall be notified at the request of the principal.",
    ),
)
# What a report tells with a question is one of its contents.
CONTENTS = (
    (
        "The report shall state the reasons for the restraint and where it took place.",
        "The report shall state why the restraint was used.",
    ),
    (
        "The report shall state when and where the restraint took place.",
        "The report shall state when the restraint took place.",
    ),
    (
        "The letter shall explain the parents' right to complain and to appeal.",
        "The letter shall explain that parents may complain.",
    ),
)
# A modal that goes with a clause of its own.
MODALS = (
    (
        "The nurse shall examine the student immediately after a restraint and shall note any injury in the log.",
        "Right after a restraint, the student may be examined by the nurse, who shall record any injury in the log.",
    ),
    (
        "Staff shall complete the training every year before they use restraint.",
        "Staff shall complete the training before they use restraint, and the training must be repeated every "
        "three years.",
    ),
    (
        "The counselor shall speak with the student on the day of the incident and shall document the conversation.",
        "On the day of the incident there shall be a conversation between the counselor and the student, which the "
        "counselor may document.",
    ),
)
# "In writing" is lost where the rest is reworded too.
IN_WRITING = (
    (
        "The superintendent shall respond to the recommendations of the committee in writing within a month.",
        "The committee's recommendations shall be given a response by the superintendent within one month.",
    ),
)
# "They" for the parents named before.
THEY = (
    (
        "If parents disagree with the findings, they have 15 days to request a second review.",
        "If parents disagree with the findings, they have 5 days to request a second review.",
    ),
    (
        "Parents who disagree with the findings may request a second review within fifteen days.",
        "If parents disagree with the findings, they have 5 days to request a second review.",
    ),
)
# Before or after a clause whose words are all light, or an event that only some of them are.
EVENTS = (
    (
        "The training program shall be approved by the department before it is used.",
        "After a training program has been used, the department must approve it.",
    ),
    ("The plan shall be approved before it begins.", "The plan shall be approved after it begins."),
    (
        "Every restraint must be followed by a debriefing.",
        "After some restraints there must be a debriefing.",
    ),
)
# How much experience is asked for.
EXPERIENCE = (
    (
        "Trainers must have five years of experience.",
        "Trainers must have experience of three years.",
    ),
    (
        "The trainer shall have five years' experience.",
        "The trainer shall have two years' experience.",
    ),
)
# A meeting that a ban's exception asks for is one.
MEETINGS = (
    (
        "No change shall be made to the plan.",
        "No change shall be made to the plan without a meeting.",
    ),
    (
        "The report shall state the names of those who were present and of those who were injured.",
        "The report shall state the names of those who were injured.",
    ),
)
# Whoever says whether to act may leave it.
OPTIONAL = (
    (
        "It is the duty of the nurse to examine the student after each restraint.",
        "It is for the nurse to say whether to examine the student after each restraint.",
    ),
)
SAME = (
    (
        "The report shall state where the restraint took place and how long it lasted.",
        "The report shall state the location and duration of the restraint.",
    ),
    (
        "The report shall state who was present.",
        "The report shall state the names of those present.",
    ),
    (
        "The report shall state the name of the person who prepared it.",
        "The report shall state who prepared it.",
    ),
    (
        "The report shall state the date, the place and the duration of the restraint.",
        "The report shall state:\n- the date of the restraint,\n- the place of the restraint, and\n"
        "- the duration of the restraint.",
    ),
    (
        "The team shall discuss ways to prevent another incident.",
        "The team shall discuss how another incident can be prevented.",
    ),
    (
        "The notice shall state the parents' right to appeal.",
        "The notice shall state that the parents have the right to appeal.",
    ),
    (
        "The school shall inform the parents of their right to see the video.",
        "The school shall inform the parents that they may see the video.",
    ),
    (
        "The consent remains in force until the parent withdraws it.",
        "The consent does not end before the parent withdraws it.",
    ),
    (
        "The school will call parents on the day of the incident.",
        "We will call you on the day of the incident.",
    ),
    (
        "The school shall ensure that a witness is present.",
        "The school shall ensure the presence of a witness.",
    ),
    (
        "The principal shall ensure that staff complete the report on time.",
        "The principal shall ensure the timely completion of the report by staff.",
    ),
    (
        "The school shall invite the parents to the meeting.",
        "An invitation to the meeting shall be sent to the parents by the school.",
    ),
    (
        "The school sends a copy of the report to the parents by mail.",
        "The school mails a copy of the report to the parents.",
    ),
    (
        "The training shall include de-escalation, first aid and the law.",
        "De-escalation, first aid and the law shall be part of the training.",
    ),
    (
        "The district shall keep training records for five years.",
        "Records of training shall be kept by the district for five years.",
    ),
    (
        "The report may not be signed by a person who was not there.",
        "A person who was not there may not sign the report.",
    ),
    (
        "The principal shall give written notice to the parents.",
        "The principal shall notify the parents in writing.",
    ),
    (
        "The report shall be filed on the day after the incident.",
        "The report shall be filed on the day following the incident.",
    ),
    ("The parents may inspect the records.", "The records may be inspected by the parents."),
    (
        "The school shall notify the parents that the student was restrained.",
        "The school shall notify the parents of the student's restraint.",
    ),
    (
        "No employee who has not completed the training may restrain a student.",
        "Only an employee who has completed the training may restrain a student.",
    ),
    (
        "No student may be restrained by an employee who has not completed the training.",
        "Only an employee who has completed the training may restrain a student.",
    ),
    (
        "No change shall be made to the plan without the parents' written consent.",
        "The plan shall not be changed without the parents' written consent.",
    ),
    ("No copy shall be made of the video.", "The video shall not be copied."),
    (
        "Staff shall complete the training every year before they use restraint.",
        "Staff shall complete the training before they use restraint, and the training must be repeated every year.",
    ),
    ("Parents may bring an advocate with them.", "Parents may have an advocate accompany them."),
    (
        "The school shall notify the parents as soon as possible, and in any case within one day.",
        "The school shall notify the parents as soon as possible, but no later than within one day.",
    ),
    (
        "The report must be signed by the staff who saw the incident.",
        "The report must be signed by the staff who witnessed the incident.",
    ),
    (
        "The superintendent shall investigate each complaint and answer it in writing within thirty days.",
        "Each complaint is to be investigated by the superintendent, who must give a written answer within 30 days.",
    ),
    (
        "The recordings shall be destroyed after one year unless a complaint is pending.",
        "Unless a complaint is pending, the district shall destroy the recordings when one year has passed.",
    ),
    (
        "Teachers shall receive four hours of training in de-escalation before the start of each school year.",
        "Before each school year starts, teachers shall be given de-escalation training that lasts four hours.",
    ),
    (
        "The principal shall contact the parents before the student leaves the building.",
        "Before the student's departure from the building, the parents shall be contacted by the principal.",
    ),
    (
        "The committee shall consist of a teacher, a nurse and a parent.",
        "The members of the committee shall be a teacher, a nurse and a parent.",
    ),
    (
        "If it is impossible to reach the parents, the school shall leave a message.",
        "If the parents cannot be reached, the school shall leave a message.",
    ),
    (
        "Trainers must have five years of experience.",
        "Trainers must have experience of five years.",
    ),
    # Words of a dictionary.
    (
        "The principal shall give the reasons for the decision.",
        "The principal shall state why the decision was made.",
    ),
    (
        "The parents may attach comments to the report.",
        "The parents may add comments to the report.",
    ),
    ("The district shall conduct annual training.", "The district shall give annual training."),
    (
        "The board shall revise the policy by July 1.",
        "The board shall update the policy by July 1.",
    ),
    ("A parent may withdraw consent at any time.", "A parent may take back consent at any time."),
    (
        "The report shall contain the names of all witnesses.",
        "The report shall list the names of all witnesses.",
    ),
    (
        "The team shall identify the cause of the incident.",
        "The team shall find out the cause of the incident.",
    ),
)


@pytest.mark.parametrize(
    ("before", "after"),
    (
        *WRITTEN,
        *DAY_AFTER,
        *SOME,
        *PASSIVE_RIGHTS,
        *AT_REQUEST,
        *CONTENTS,
        *MODALS,
        *IN_WRITING,
        *THEY,
    ),
)
def test_a_loss_in_other_words_is_seen_and_the_way_back_too(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_other_words_for_one_act_are_no_difference(before: str, after: str) -> None:
    assert_same(before, after)
