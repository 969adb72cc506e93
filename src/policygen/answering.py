"""Asks a district's questions and keeps the answers in a file; lists a state's clauses."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

from policygen import generate_api as api
from policygen.errors import InputError
from policygen.generating.answers import checked
from policygen.generating.answers_file import answers_file
from policygen.output import write_file

Say = Callable[[str], None]


def read_answers(path: Path) -> dict[str, object]:
    """The answers of a TOML file.

    Raises:
        InputError: it isn't there, or isn't sound TOML.
    """
    try:
        return dict(tomllib.loads(path.read_text("utf-8")))
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"this isn't sound TOML: {error}", str(path), "Mend the line.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "the answers can't be read", str(path), "Check the path, or make them: policygen init."
        ) from error


def ask(
    state: str,
    level: str,
    output: Path,
    prompt: Callable[[str, object], str] | None,
    say: Say,
) -> None:
    """Ask every question and write the file of answers after each one.

    Arguments:
        prompt: asks one question with a default; None writes the file without asking.

    Raises:
        PolicygenError: the law isn't known, or the file can't be read or written.
    """
    asked = api.asked(state, level)
    answers = read_answers(output) if output.exists() else {}
    if output.exists() and prompt:
        say(f"Going on with {output}: {len(answers)} answers stand.")

    def save() -> None:
        write_file(output, answers_file(state, level, asked, answers), force=True)

    if prompt and "district" not in answers:
        answers["district"] = prompt("The district's name", None)
        save()
    for question, _ in asked if prompt else ():
        assert prompt is not None
        if question.name in answers:
            continue
        say(f"\n{question.help}" + (f" [{question.floor.element}]" if question.floor else ""))
        while True:
            choices = f" ({', '.join(question.choices)})" if question.choices else ""
            given = prompt(f"{question.question}{choices}", question.default)
            result = checked(
                tuple(one for one in asked if one[0].name == question.name),
                {question.name: given},
                {},
            )
            if question.name in result.values:
                answers[question.name] = result.values[question.name]
                break
            for fault in result.faults:
                say(f"{fault.what}. {fault.fix}")
        save()
    save()
    say(f"Wrote {output}")


def listed(state: str, level: str) -> str:
    """A state's clauses with the elements they meet, a clause a line."""
    made = api.make(state, {"district": "-"}, level=level, draft=True)
    lines = []
    for entry in made.manuscript.entries():
        meets = ", ".join(entry.meets) or "-"
        lines.append(f"{entry.number:6} {entry.clause:34} {meets}")
    return "\n".join(lines) + "\n"
