"""How a provision looks: differences of form that leave its meaning."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Style:
    """One way to dress a text.

    Arguments:
        person: the word for the student.
        quotation: marks around a defined term: "curly", "straight", "bold" or "none".
        means: the words between a term and its definition.
        numbering: what stands before the provision.
        figures: "words" or "digits" for numbers above one.
        abbreviation: "full", "short" or "both" for the names of plans.
        spelling: "hyphen" (time-out) or "closed" (timeout).
        typo: "correct" or "slip" (one misspelt word).
        lines: "one" or "wrapped" (a line break in the middle, as a page has it).
    """

    person: str = "student"
    quotation: str = "curly"
    means: str = "means"
    numbering: str = ""
    figures: str = "words"
    abbreviation: str = "full"
    spelling: str = "hyphen"
    typo: str = "correct"
    lines: str = "one"


PLAIN = Style()
OPTIONS: dict[str, tuple[str, ...]] = {
    "person": ("student", "pupil", "child"),
    "quotation": ("curly", "straight", "bold", "none"),
    "means": ("means", "is defined as", "—"),
    "numbering": ("", "1. ", "(a) ", "(3) ", "B. ", "4.2 ", "§ 7. "),
    "figures": ("words", "digits"),
    "abbreviation": ("full", "short", "both"),
    "spelling": ("hyphen", "closed"),
    "typo": ("correct", "slip"),
    "lines": ("one", "wrapped"),
}
NUMBERS = {
    "two": 2,
    "three": 3,
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "sixty": 60,
    "ninety": 90,
}
PLANS = {
    "individualized education program": "IEP",
    "behavior intervention plan": "BIP",
    "department of education": "DOE",
}
SLIPS = {
    "involuntary": "involuntry",
    "immediately": "immediatly",
    "restraint": "restaint",
    "personnel": "personel",
    "emergency": "emergancy",
    "parent": "parnet",
    "report": "reoprt",
}


def sampled(chance: random.Random) -> Style:
    """A style as policies have it: mostly plain, without slips."""
    style = PLAIN
    for name in ("person", "quotation", "means", "numbering", "figures"):
        if chance.random() < 0.3:
            style = replace(style, **{name: chance.choice(OPTIONS[name])})
    return style


def alternatives(style: Style) -> list[tuple[str, Style]]:
    """(Name of the neutral operator, style) of everything that differs in one respect."""
    return [
        (f"style-{field.name}", replace(style, **{field.name: option}))
        for field in fields(style)
        for option in OPTIONS[field.name]
        if option != getattr(style, field.name)
    ]


def dress(text: str, style: Style) -> str:
    """The text in that style."""
    text = text.replace("” means ", f"” {style.means} ")
    text = _person(text, style.person)
    text = _plans(text, style.abbreviation)
    if style.figures == "digits":
        text = re.sub(r"\b[a-z]+\b", lambda found: str(NUMBERS.get(found[0], found[0])), text)
    if style.spelling == "closed":
        text = re.sub(r"\b([Tt]ime)-(?=out)", r"\1", text)
    if style.typo == "slip":
        text = _slip(text)
    text = _quotation(text, style.quotation)
    if style.lines == "wrapped" and "\n" not in text:
        middle = text.find(" ", len(text) // 2)
        text = text[:middle] + "\n" + text[middle + 1 :] if middle > 0 else text
    return style.numbering + text


def _person(text: str, word: str) -> str:
    plural = "children" if word == "child" else f"{word}s"
    text = text.replace("students", plural).replace("student", word)
    return text.replace("Students", plural.capitalize()).replace("Student", word.capitalize())


def _plans(text: str, how: str) -> str:
    for name, short in PLANS.items():
        if how == "short":
            text = text.replace(name, short)
        elif how == "both":
            text = text.replace(name, f"{name} ({short})")
    return re.sub(r"\b([Aa])(?= IEP)", r"\1n", text)


def _slip(text: str) -> str:
    for right, wrong in SLIPS.items():
        if re.search(rf"(?<!“)\b{right}\b", text):
            return re.sub(rf"(?<!“)\b{right}\b", wrong, text, count=1)
    return text


def _quotation(text: str, how: str) -> str:
    marks = {"curly": ("“", "”"), "straight": ('"', '"'), "bold": ("**", "**"), "none": ("", "")}
    left, right = marks[how]
    return text.replace("“", left).replace("”", right)
