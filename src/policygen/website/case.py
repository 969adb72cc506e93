"""The case of one added word, told from the page that tells it, with its lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.render import words
from policygen.website.definitions import Definition
from policygen.website.material import Material
from policygen.website.press import Press
from policygen.website.variable_pages import view

_BEFORE = re.compile(r"a\s+student\s+alone\s+in\s+an\s+(?=enclosed\s+space\s+from\s+which)")


@dataclass(frozen=True, slots=True)
class Moment:
    """One step of the story: when, what happened in our words, the lines of the page that tell it."""

    when: str
    what: str
    lines: tuple[int, ...]


STORY = (
    Moment(
        "May 2019",
        "An advocacy group asks the public schools of Columbia, Missouri, to tell parents more: until "
        "then they got the report of a seclusion only if they asked for it.",
        (62,),
    ),
    Moment(
        "September 2019",
        "The district proposes a new policy. It improves the notice to parents, and takes other "
        "changes from the state's school boards association. One adds a single word to the "
        "definition of seclusion.",
        (64, 66),
    ),
    Moment(
        "September 2019",
        "The group tells the board what the word does: a student locked in a room is no longer "
        "secluded as long as somebody stands outside and watches.",
        (70,),
    ),
    Moment(
        "After that",
        "The board votes against the proposal. The association keeps the word in the policy that it "
        "suggests to other districts.",
        (72,),
    ),
    Moment(
        "October 2019",
        "The same change is proposed in Moberly, Missouri. Both districts take the word out.",
        (74,),
    ),
    Moment(
        "14 July 2021",
        "Missouri's governor signs the act that defines seclusion in state law. It is in effect since "
        "28 August 2021; a district's definition must be consistent with the law's, which has no "
        "such word.",
        (5,),
    ),
)


def proposal(model: str) -> str:
    """The state's model with the one word that the proposal of 2019 added."""
    return _BEFORE.sub(lambda found: f"{found[0]}unattended ", model, count=1)


def case_page(press: Press, defined: tuple[Definition, ...]) -> tuple[str, str]:
    """The page on the word "unattended", and on time-out and restraint beside it."""
    material = press.material
    attended = [(one, one.scales["attendance"]) for one in defined if "attendance" in one.scales]
    finding = next(iter(material.case.findings), None)
    timeout = material.law.codebook.variable("def_excludes_timeout")
    assert timeout is not None
    return press.page(
        "unattended.html",
        "One word: “unattended”",
        "How one added word took a student locked in a room out of the definition of seclusion, in "
        "Columbia, Missouri, in 2019.",
        story=STORY,
        case=material.case,
        finding=finding,
        finding_pieces=words.marks(finding.before, finding.after) if finding else (),
        render=words,
        attended=attended,
        attendance=material.scales["attendance"],
        timeout=timeout,
        timeout_view=view(material, timeout),
        restraint=_restraint(material),
    )


def _restraint(material: Material) -> list[tuple[str, int, list[str]]]:
    """On how many states the data has facts on restraint, by topic."""
    found = []
    for topic, label in (
        ("restraint", "When restraint may be used"),
        ("prone", "Prone restraint"),
        ("mechanical", "Mechanical restraint"),
        ("chemical", "Chemical restraint"),
    ):
        states = [
            state.id
            for state in material.states
            if any(one.topic == topic for one in state.related)
        ]
        found.append((label, len(states), states))
    return found
