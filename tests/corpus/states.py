"""A state of a frame: what stands in each slot, and the text that this makes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.corpus.frames import Frame, Items, Scale
from tests.corpus.styles import PLAIN, Style, dress


@dataclass(frozen=True, slots=True)
class Level:
    """What stands in a `Scale`: index of the value and of its paraphrase."""

    index: int
    paraphrase: int = 0


@dataclass(frozen=True, slots=True)
class Members:
    """What stands in an `Items`: indices in printed order, the joiner, and the layout.

    The layout is "sentence", "bullets" or "letters".
    """

    order: tuple[int, ...]
    joiner: str
    layout: str = "sentence"


Choice = Level | Members


@dataclass(frozen=True, slots=True)
class State:
    """One way to write a frame: the template's name, a choice for each slot, the style."""

    frame: Frame
    text: str
    choices: tuple[Choice, ...]
    style: Style = PLAIN

    def choice(self, slot: str) -> Choice:
        """What stands in the slot of that name."""
        names = [each.name for each in self.frame.slots]
        return self.choices[names.index(slot)]

    def sound(self) -> bool:
        """Whether the template says what the slots say (see `Frame.needs`)."""
        return all(
            self.choice(slot) == Level(index)
            for text, slot, index in self.frame.needs
            if text == self.text
        )


def usual(frame: Frame) -> State:
    """The frame as its table gives it."""
    choices = tuple(
        Level(slot.at)
        if isinstance(slot, Scale)
        else Members(tuple(range(slot.usual)), slot.joiner)
        for slot in frame.slots
    )
    return State(frame, "", choices)


def value_of(slot: Scale | Items, choice: Choice) -> str:
    """The words that a choice puts into its slot, as one line."""
    if isinstance(slot, Scale) and isinstance(choice, Level):
        return slot.values[choice.index][choice.paraphrase]
    if isinstance(slot, Items) and isinstance(choice, Members):
        return joined([slot.items[index] for index in choice.order], choice.joiner)
    raise TypeError(f"{slot.name}: a choice of another sort of slot")


def joined(words: list[str], joiner: str) -> str:
    """The words as an English series."""
    if len(words) < 3:
        return f" {joiner} ".join(words)
    return f"{', '.join(words[:-1])}, {joiner} {words[-1]}"


def listed(words: list[str], joiner: str, layout: str) -> str:
    """The words as a list, one a line, that follows a colon."""
    marks = ["-"] * len(words) if layout == "bullets" else [f"({chr(97 + n)})" for n in range(26)]
    ends = [";"] * (len(words) - 2) + [f"; {joiner}", ""]
    lines = [f"{mark} {word}{end}" for mark, word, end in zip(marks, words, ends, strict=False)]
    return ":\n" + "\n".join(lines)


def can_list(state: State, slot: Items) -> bool:
    """Whether the slot ends its sentence, so that its items may stand one below the other."""
    if slot.wrap != "{}":
        return slot.wrap.endswith("{}.")
    return f" {{{slot.name}}}." in state.frame.template(state.text)


def render(state: State) -> str:
    """The text of a state."""
    text = state.frame.template(state.text)
    for slot, choice in zip(state.frame.slots, state.choices, strict=True):
        hole = f"{{{slot.name}}}"
        if isinstance(slot, Scale):
            text = text.replace(hole, value_of(slot, choice))
            continue
        assert isinstance(choice, Members)
        text = text.replace(hole, slot.wrap if choice.order else "")
        words = [slot.items[index] for index in choice.order]
        if choice.layout == "sentence":
            text = text.replace("{}", joined(words, choice.joiner))
            text = text.replace(hole, joined(words, choice.joiner))
        else:
            block = listed(words, choice.joiner, choice.layout)
            head, tail = re.split(r",? ?\{\}\. ?", text, maxsplit=1)
            text = f"{head}{block}.\n{tail}"
    return dress(_clean(text), state.style)


def _clean(text: str) -> str:
    """Mends spaces, commas, articles and capitals where slots met."""
    text = re.sub(r" +", " ", text)
    text = re.sub(r" +([,.;:])", r"\1", text)
    text = re.sub(r",+([,.])", r"\1", text)
    text = re.sub(r" ?\n ?", "\n", text).strip()
    text = re.sub(r"(?<![\w(])([Aa])n? (?=[A-Za-z])", _article, text)
    return re.sub(
        r"(^|\. |\.\n)([a-z])", lambda found: found.group(1) + found.group(2).upper(), text
    )


def _article(found: re.Match[str]) -> str:
    """The article before the word that follows, by its first sound."""
    rest = found.string[found.end() :]
    vowel = re.match(r"(?i)[aeiou](?!n?i[^n]*form)|hour|honest", rest)
    consonant = re.match(r"(?i)one\b|once\b|use|usu|uni(?!n)|eu", rest)
    return found.group(1) + ("n " if vowel and not consonant else " ")
