"""Clauses as strict templates: an unknown name is an error with its clause and line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from jinja2 import StrictUndefined, Template, TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment

from policygen.errors import DataError
from policygen.generating.clause import Clause
from policygen.law.elements import Element, LawVersion

_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_PRINTED_LINE = re.compile(r"(?<=\s)\d{1,3}\s+(?=[a-z(])")
_ENVIRONMENT = SandboxedEnvironment(
    undefined=StrictUndefined, autoescape=False, trim_blocks=True, lstrip_blocks=True
)


def rendered(
    clause: Clause,
    version: LawVersion,
    values: Mapping[str, object],
    ref: Callable[[str], str],
) -> str:
    """A clause's Markdown.

    Arguments:
        version: the law whose elements the clause may quote.
        values: answers and the document's own names, by variable.
        ref: gives the number of another clause ("section 6.1").

    Raises:
        DataError: the template is broken, or names what isn't there; with file and line.
    """
    elements = {element.id: element for element in version.elements}

    def element(name: str) -> Element:
        if name not in elements:
            raise UndefinedError(f"the law {version.id} has no element {name!r}")
        return elements[name]

    functions: dict[str, Any] = {
        "provision": lambda name: _line(element(name).provision),
        "definition": lambda name: definition(element(name)),
        "cite": lambda name: f"{version.citation.code} {element(name).citation}",
        "items": lambda name: tuple(element(name).floor.get("items", ())),
        "ref": ref,
        "words": words,
        "days": lambda number, unit: amount(number, unit),
    }
    try:
        text = _compiled(clause.body).render({**values, **functions})
    except TemplateSyntaxError as error:
        raise _fault(clause, str(error.message), error.lineno) from error
    except (TemplateError, TypeError, ValueError, KeyError) as error:
        raise _fault(clause, str(error), _line_of(error)) from error
    return re.sub(r"\n{3,}", "\n\n", text).strip()


@lru_cache(maxsize=1024)  # a check renders the clause of every element that a policy lacks
def _compiled(body: str) -> Template:
    return _ENVIRONMENT.from_string(body)


def own_names(
    version: LawVersion, state_name: str, district: str, answers: Mapping[str, object]
) -> dict[str, object]:
    """The names that every clause may use besides its own variables: the document's own.

    Arguments:
        district: as Markdown.
        answers: by variable, as they were given.
    """
    return {
        "district": district,
        "board": "board of education",
        "law": version.title,
        "state": version.state,
        "state_name": state_name,
        "answers": answers,
    }


def definition(element: Element) -> str:
    """The law's own words for a term where a source has them, else the provision in own words.

    Line numbers that a bill prints within a quotation aren't part of its words.
    """
    quotation = element.quotation
    if quotation is None:
        return _line(element.provision)
    return _line(_PRINTED_LINE.sub("", quotation.text.replace("**", "")))


def words(number: int) -> str:
    """A whole number as one writes it in a sentence: "five", "forty-five", "120"."""
    if number < len(_NUMBERS):
        return _NUMBERS[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        base = "twenty" if tens == 2 else _TENS[tens - 3]
        return f"{base}-{_NUMBERS[ones]}" if ones else base
    return str(number)


def amount(number: int, unit: str) -> str:
    """A number with its unit: "five school days"."""
    name = unit.replace("_", " ")
    return f"{words(number)} {name}{'' if number == 1 else 's'}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _fault(clause: Clause, what: str, line: int) -> DataError:
    return DataError(
        f"the clause {clause.id!r} can't be rendered: {what.rstrip('.')}",
        f"{clause.path}, line {clause.first_line + line - 1}",
        "Mend the clause, or give the answer that it asks for.",
    )


def _line_of(error: Exception) -> int:
    """The line of a template in which an error was raised."""
    line, trace = 1, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line
