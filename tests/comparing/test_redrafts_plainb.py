"""Sentences of school handbooks, letters home and answers to families: what is lost, and what only reads otherwise."""

from __future__ import annotations

import pytest
from tests.comparing.verdicts import assert_lost, assert_same, directions

LOST = [
    (
        "The report tells you how often it was used and on whom.",
        "The report tells you how often it was used.",
    ),
    ("We tell you what happened and to whom.", "We tell you what happened."),
    (
        "The report says what was done, by whom, and when.",
        "The report says what was done and when.",
    ),
    ("The log notes when the hold began and with whom.", "The log notes when the hold began."),
    (
        "The count shows how many times holds were used and with which students.",
        "The count shows how many times holds were used.",
    ),
    ("The log notes who was held and by which adults.", "The log notes who was held."),
    (
        "The report says why the hold was used and on which parts of the body.",
        "The report says why the hold was used.",
    ),
    (
        "We stop as soon as your child is calm.",
        "We stop after your child is calm and has said sorry.",
    ),
    (
        "We let go the moment the danger ends.",
        "We let go after the danger ends and your child sits down.",
    ),
    (
        "Staff release the student as soon as the danger passes.",
        "Staff release the student after the danger passes and an administrator agrees.",
    ),
    (
        "We call the nurse as soon as the hold ends.",
        "We call the nurse after the hold ends and the room is clean.",
    ),
    # how many a right gives
    ("You may bring two people.", "You may bring one person."),
    (
        "You can bring up to three people to the meeting.",
        "You can bring up to two people to the meeting.",
    ),
    ("Parents may bring two advocates.", "Parents may bring one advocate."),
    ("A student may make two phone calls.", "A student may make one phone call."),
    (
        "You have the right to ask for two meetings a year.",
        "You have the right to ask for one meeting a year.",
    ),
    ("You may see the video three times.", "You may see the video twice."),
    ("You can choose two members of the panel.", "You can choose one member of the panel."),
    ("Each parent may name three people to call.", "Each parent may name two people to call."),
    ("The student may take two breaks.", "The student may take one break."),
    ("Parents are invited to bring two friends.", "Parents are invited to bring one friend."),
    ("You may bring at least two people.", "You may bring at least one person."),
    ("A student may be held by two trained adults.", "A student may be held by one trained adult."),
    ("Two adults may hold a child.", "One adult may hold a child."),
    ("You may bring friends.", "You may bring one friend."),
    ("You may bring friends.", "You may bring two friends."),
    ("You may bring two friends.", "You may bring a friend."),
    (
        "The parent may be accompanied by two people.",
        "The parent may be accompanied by one person.",
    ),
    ("You may see the video as often as you like.", "You may see the video twice."),
    ("You may see the video as often as you like.", "You may see the video once."),
    ("You may see the video twice.", "You may see the video once."),
    ("You may see the video.", "You may see the video once."),
    (
        "You have the right to at least ten days' notice.",
        "You have the right to at least five days' notice.",
    ),
    (
        "Parents may take at least ten days to answer.",
        "Parents may take at least five days to answer.",
    ),
    (
        "The principal may authorize two extensions.",
        "The principal may authorize three extensions.",
    ),
    ("Staff may use one hold in a day.", "Staff may use two holds in a day."),
    (
        "You may ask for it at least three days before the meeting.",
        "You may ask for it at least five days before the meeting.",
    ),
    ("You can bring anyone you want.", "You may bring one other person."),
    ("You may bring two other people.", "You may bring one other person."),
    # what short sentences bind to
    (
        "A hold lasts no longer than five minutes.",
        "A hold lasts no longer than five minutes, unless your child is still upset.",
    ),
    ("No hold lasts longer than five minutes.", "No hold lasts longer than ten minutes."),
    (
        "A hold never lasts longer than five minutes.",
        "A hold seldom lasts longer than five minutes.",
    ),
    ("Copies are free.", "The first copy is free."),
    ("Copies are free.", "Copies are free for families in need."),
    ("There is no charge for copies.", "There is no charge for the first copy."),
    ("We count every hold.", "We count every hold that hurts someone."),
    ("We count every hold.", "We count some holds."),
    ("Our doors have no locks.", "Our classroom doors have no locks."),
    ("Your child leaves whenever he wants.", "Your child leaves when the adult agrees."),
    ("You have 60 days to complain.", "You have 30 days to complain."),
    ("The meeting takes place within five days.", "The meeting takes place within ten days."),
    ("The meeting takes place at a time that suits you.", "The meeting takes place."),
    ("An adult is always there.", "An adult is usually there."),
    ("The room has a window and a light.", "The room has a light."),
    ("The room is warm, clean and well lit.", "The room is warm and well lit."),
    ("We stop after five minutes.", "We stop after ten minutes."),
    ("Your child is never alone.", "Your child is never alone for long."),
    (
        "Nobody at our school ties a child to a chair.",
        "Nobody at our school ties a child to a chair without a good reason.",
    ),
    ("Nobody here locks a door.", "Nobody here locks a door while a child is crying."),
    ("The report says when it happened and who was there.", "The report says when it happened."),
    (
        "The report tells you what happened, who was there, and how long it took.",
        "The report tells you what happened and how long it took.",
    ),
    ("We tell you who was there and what happened.", "We tell you what happened."),
    ("You have 60 days to complain.", "You may complain within 30 days."),
    (
        "Parents have ten days to ask for a review.",
        "Parents must ask for a review within ten days.",
    ),
    ("You have ten days to appeal.", "You have ten days to appeal in writing."),
    ("You hear about every hold.", "You hear about every hold that causes an injury."),
    ("You receive a report on every hold.", "You receive a report on every serious hold."),
    (
        "You get a call whenever your child is held.",
        "You get a call whenever your child is held for more than ten minutes.",
    ),
    (
        "The principal calls you the same day when your child is held.",
        "You get a call the same day when your child is held.",
    ),
    (
        "We give you a written answer when your child is held.",
        "We give you an answer when your child is held.",
    ),
    ("Once your child is calm, we let go right away.", "Once your child is calm, we let go."),
    ("We let go right away once your child is calm.", "We let go after your child is calm."),
    (
        "We let go right away once your child is calm.",
        "We let go as soon as your child is calm and quiet.",
    ),
    (
        "We call the nurse immediately after the hold ends.",
        "We call the nurse as soon as the hold ends and the room is clean.",
    ),
    (
        "We call the nurse and you immediately after the hold ends.",
        "We call the nurse as soon as the hold ends.",
    ),
    ("The video is open to you for one year.", "You may see the video for one month."),
    ("The video is open to you and your lawyer.", "You may see the video."),
    (
        "The principal calls both parents within two hours.",
        "Within two hours, the principal calls a parent.",
    ),
    ("The principal calls both parents.", "The principal calls a parent."),
    ("The school shall notify both parents.", "The school shall notify a parent."),
    ("The school shall notify both parents.", "The school shall notify one parent."),
    ("We send the report to both parents.", "We send the report to either parent."),
    ("Both adults sign the report.", "An adult signs the report."),
    ("Both parents get a copy.", "A parent gets a copy."),
    (
        '"Seclusion" means keeping your child alone in a room your child cannot leave.',
        '"Seclusion" means keeping your child alone in a locked room.',
    ),
    (
        '"Seclusion" means keeping a child in a room the child cannot leave.',
        '"Seclusion" means keeping a child in a locked room.',
    ),
    (
        "The nurse looks at your child right after a hold and again before dismissal.",
        "The nurse looks at your child right after a hold.",
    ),
    (
        "The district finishes within 30 days and sends you its findings.",
        "The district finishes within 30 days.",
    ),
    (
        "Breaking things, running, and saying no are not reasons to hold a child.",
        "Breaking things and saying no are not reasons to hold a child.",
    ),
    (
        "Yelling and running are not reasons to restrain a student.",
        "Yelling is not a reason to restrain a student.",
    ),
    ("We let your child move to a quiet spot.", "We may let your child move to a quiet spot."),
    ("We let your child call home.", "Your child may call home if the teacher agrees."),
]

SAME = [
    (
        "At least one other adult shall be present.",
        "At least one additional adult shall be present.",
    ),
    ("You may bring one other person.", "You may bring another person."),
    (
        "We tell you how often it was used and on whom.",
        "We tell you on whom and how often it was used.",
    ),
    ("The report says by whom the child was held.", "The report says who held the child."),
    (
        "The report says who approved it and when.",
        "The report says when it was approved and by whom.",
    ),
    (
        "The staff member by whom the hold was used writes a report.",
        "The staff member who used the hold writes a report.",
    ),
    ("A hold lasts no longer than five minutes.", "No hold lasts more than five minutes."),
    (
        "A hold lasts no longer than five minutes.",
        "A hold never goes on for more than five minutes.",
    ),
    ("A hold lasts no longer than five minutes.", "A hold shall last no longer than five minutes."),
    ("Holds last five minutes at most.", "No hold may last longer than five minutes."),
    ("Holding is for emergencies only.", "We hold a child only in an emergency."),
    ("Holding is for emergencies only.", "Holding is only for emergencies."),
    ("Copies are free.", "There is no charge for copies."),
    ("Copies are free.", "Copies cost you nothing."),
    ("The report is free.", "The report costs you nothing."),
    ("You have five days to answer.", "You may answer within five days."),
    ("Your child leaves whenever he wants.", "Your child may leave whenever he wants."),
    ("Your child may leave at any time.", "Your child may leave whenever he or she likes."),
    (
        "Your child can leave the room at any time.",
        "Your child is free to leave the room whenever he or she likes.",
    ),
    (
        "Your child can leave the room at any time.",
        "Your child is free to leave the room at any time.",
    ),
    ("The meeting takes place within five days.", "The meeting is held within five days."),
    ("The meeting takes place within five days.", "We hold the meeting within five days."),
    ("The meeting takes place within five days.", "We meet within five days."),
    ("An adult is always there.", "An adult is always present."),
    ("Our doors have no locks.", "There are no locks on our doors."),
    ("The room has a window.", "There is a window in the room."),
    (
        "The report says what happened and who was there.",
        "The report says what happened and who was present.",
    ),
    (
        "The person who was there and saw it writes it down.",
        "Whoever was there and saw it writes it down.",
    ),
    ("You have five days to answer.", "You may answer within five days."),
    ("You have 60 days to complain.", "You can complain within 60 days."),
    ("Parents have ten days to ask for a review.", "Parents may ask for a review within ten days."),
    (
        "Parents have up to ten days to ask for a review.",
        "Parents may ask for a review within ten days.",
    ),
    ("The report is free.", "The report costs you nothing."),
    (
        "We notify you the same day when your child is held.",
        "You are notified the same day when your child is held.",
    ),
    (
        "We call you the same day when your child is held.",
        "You are called the same day when your child is held.",
    ),
    ("We give you a copy.", "You are given a copy."),
    ("We give you a copy.", "You get a copy."),
    (
        "We call you the same day when your child is held.",
        "You get a call the same day when your child is held.",
    ),
    (
        "We call you the same day when your child is held.",
        "You get a call from us the same day when your child is held.",
    ),
    (
        "We phone you the same day when your child is held.",
        "You receive a phone call the same day when your child is held.",
    ),
    (
        "The principal calls you the same day when your child is held.",
        "You get a call from the principal the same day when your child is held.",
    ),
    (
        "We tell you the same day when your child is held.",
        "You hear from us the same day when your child is held.",
    ),
    (
        "The principal tells you the same day when your child is held.",
        "You hear from the principal the same day when your child is held.",
    ),
    (
        "We give you a written answer when your child is held.",
        "We answer you in writing when your child is held.",
    ),
    (
        "You get a written answer when your child is held.",
        "We answer you in writing when your child is held.",
    ),
    ("Once your child is calm, we let go right away.", "We let go as soon as your child is calm."),
    ("When the danger is over, we stop at once.", "We stop as soon as the danger is over."),
    ("Once the hold ends, we call you right away.", "We call you as soon as the hold ends."),
    (
        "We call the nurse immediately after the hold ends.",
        "We call the nurse as soon as the hold ends.",
    ),
    (
        "After the hold is over, staff call the nurse right away.",
        "Staff call the nurse as soon as the hold is over.",
    ),
    (
        "Immediately after the hold ends, staff call the nurse.",
        "Staff call the nurse as soon as the hold ends.",
    ),
    ("The video is open to you.", "You may see the video."),
    ("The records are open to parents.", "Parents may see the records."),
    ("The log is open to your lawyer.", "Your lawyer may see the log."),
    ("Our records are open to every parent.", "Every parent may inspect our records."),
    ("The video is open to you for one year.", "For one year you may see the video."),
    ("We call both parents.", "We call each parent."),
    ("Please tell us if something is wrong.", "Please let us know if something is wrong."),
    ("You may bring a friend or a lawyer.", "Bring a friend or a lawyer if you like."),
    ("You may bring a friend or a lawyer.", "If you like, bring a friend or a lawyer."),
    ("You may watch the video.", "You may watch the video if you like."),
    ("Your child may sit with a friend.", "Your child may sit with a friend if he or she wants."),
    ("A trusted adult stays with your child.", "An adult your child trusts stays with your child."),
    ("Copies are free.", "Copies cost nothing."),
    ("There are no seclusion rooms in our school.", "Our school has no seclusion rooms."),
    (
        "Breaking things, running, and saying no are not reasons to hold a child.",
        "Breaking things, running, or saying no is not a reason to hold a child.",
    ),
    (
        "Being loud and being rude are never reasons for a hold.",
        "Being loud or being rude is never a reason for a hold.",
    ),
    ("We let your child move to a quiet spot.", "Your child may move to a quiet spot."),
    ("We let your child call home.", "Your child may call home."),
    ("We let you watch the video.", "You may watch the video about your child."),
    ("Staff let the student drink water at any time.", "The student may drink water at any time."),
    (
        "If a child asks to leave the quiet spot, we let the child leave.",
        "A child who asks to leave the quiet spot may leave.",
    ),
    (
        "Nobody at our school ties a child to a chair.",
        "No one at our school may tie a child to a chair.",
    ),
]


@pytest.mark.parametrize(("before", "after"), LOST)
def test_what_is_lost(before: str, after: str) -> None:
    assert_lost(before, after)


@pytest.mark.parametrize(("before", "after"), SAME)
def test_what_only_reads_otherwise(before: str, after: str) -> None:
    assert_same(before, after)


RULES = "We call you the same day when your child is held. We do not hold a child face down.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "It costs you nothing.",
        "There is no charge for copies.",
        "Copies are free.",
        "We pay for the interpreter.",
        "We count every hold.",
        "Our doors have no locks.",
        "Your child leaves whenever he wants.",
        "A hold lasts no longer than five minutes.",
        "No hold lasts longer than five minutes.",
        "Holding is for emergencies only.",
        "Holding is our last choice.",
        "You have five days to answer.",
        "It says what happened before.",
        "The meeting takes place within five days.",
        "You say yes in writing first.",
        "We stop after five minutes.",
        "Your child is never alone.",
        "Nobody at our school ties a child to a chair.",
        "No one here locks a door.",
        "Your child always has a way out.",
        "Your child can always ask for water.",
        "An adult is always there.",
        "The room has a window.",
        "The room is warm and well lit.",
        "You decide.",
        "It is your choice.",
        "Your child's plan stays the same unless you agree.",
        "Food, water and the bathroom are never taken away.",
        "We are trained each year.",
        "Our nurse is called.",
        "A hold may last no longer than five minutes.",
        "Holding a child is reserved for emergencies.",
        "A hold is only for emergencies.",
        "There are no seclusion rooms in our school.",
        "There is no seclusion at our school.",
        "There are no locks on the doors.",
        "There are no time-out rooms here.",
        "There is no calm room without a window.",
        "There are no restraint chairs in our school.",
        "Our school has no seclusion rooms.",
        "No room in our school is used for seclusion.",
        "We have no seclusion rooms.",
    ],
)
def test_a_short_sentence_that_is_left_out_is_a_loss(sentence: str) -> None:
    assert directions(RULES + sentence, RULES) == {"weakens"}
    assert directions(RULES, RULES + sentence) == {"strengthens"}


def test_who_of_them_acts_is_no_share_of_those_reached() -> None:
    before = "One of them watches your child's face and breathing."
    after = "Your child's face and breathing are watched."
    assert directions(before, after) == directions(after, before) == {"unclear"}
