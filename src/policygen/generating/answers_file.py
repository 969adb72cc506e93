"""A file of answers: TOML in which every question stands with its help and the law behind it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from textwrap import wrap

from policygen.generating.clause import Clause, Question


def answers_file(
    state: str,
    level: str,
    asked: tuple[tuple[Question, Clause], ...],
    answers: Mapping[str, object],
) -> str:
    """The file's text; questions without an answer stand as comments with their default.

    Arguments:
        asked: the questions, each with the clause that asks it.
        answers: what was answered so far.
    """
    lines = [
        f"# Answers for policygen generate --state {state} --level {level}",
        "# A line that begins with # isn't read. Take the # away to give an answer.",
        "",
        "# The district's name, as it should stand in the documents.",
        _line("district", answers.get("district"), "Example R-I"),
    ]
    for question, clause in asked:
        lines += ["", *(f"# {line}" for line in wrap(question.question, 92))]
        lines += [f"# {line}" for line in wrap(question.help, 92)]
        if question.choices:
            lines += [f"#   {name}: {label}" for name, label in question.choices.items()]
        if question.floor:
            bound = "at most" if question.floor.bound == "at_most" else "at least"
            unit = question.unit.replace("_", " ")
            lines += [
                f"# The law ({question.floor.element}): {bound} {question.floor.value:g} {unit}"
            ]
        lines += [f"# Asked by: {clause.id}"]
        lines += [_line(question.name, answers.get(question.name), question.default)]
    return "\n".join(lines) + "\n"


def _line(name: str, answer: object, default: object) -> str:
    if answer is not None:
        return f"{name} = {_toml(answer)}"
    return f"# {name} = {_toml(default if default is not None else '')}"


def _toml(value: object) -> str:
    """A value as TOML writes it; JSON's texts, numbers and booleans are TOML's too."""
    return json.dumps(value, ensure_ascii=False)
