"""Findings that a district has looked at and stands by: marked with the reason, never dropped.

A Markdown policy says so in a comment above the paragraph or item concerned:

    <!-- policygen: accept RULE because REASON -->

For any other format, and for what a policy leaves out, a file `policygen.toml` says so:

    [[accept]]
    rule = "RULE"
    passage = "the first words of the passage, or all of them"
    because = "REASON"
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from difflib import get_close_matches

from policygen.comparison import Comparison
from policygen.errors import InputError, UnknownNameError
from policygen.finding import Direction, Finding
from policygen.policy import Document

FILE = "policygen.toml"
LEAST_WORDS = 4  # of a passage's first words; fewer stand above too much
FORM = "<!-- policygen: accept RULE because REASON -->"
_COMMENT = re.compile(r"<!--\s*policygen:(.*?)-->", re.DOTALL | re.IGNORECASE)
_ACCEPT = re.compile(r"accept\s+(?P<rule>\S+)(?:\s+because\b(?P<because>.*))?", re.DOTALL)
_TABLE = re.compile(r"^[ \t]*\[\[[ \t]*accept[ \t]*\]\]", re.MULTILINE)
_KEYS = ("rule", "passage", "because")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One finding that a district stands by.

    Arguments:
        rule: id of the rule that the finding names.
        because: why, in the district's words.
        where: file and line of the acceptance.
        passage: the first words of the passage or all of them; "" for a comment.
        paragraph: number of the paragraph below a comment; 0 for none.
    """

    rule: str
    because: str
    where: str
    passage: str = ""
    paragraph: int = 0


def inline_acceptances(document: Document, rules: Collection[str]) -> tuple[Acceptance, ...]:
    """The acceptances in the comments of a Markdown policy.

    Arguments:
        document: the district's text.
        rules: the ids of all rules.

    Raises:
        InputError: a comment isn't understood or lacks its reason, or the file isn't Markdown.
        UnknownNameError: a comment names a rule that doesn't exist.
    """
    made = []
    for match in _COMMENT.finditer(document.text):
        line = document.text.count("\n", 0, match.start()) + 1
        where = f"{document.source or document.title}, line {line}"
        if document.format != "markdown":
            raise InputError(
                "a comment that accepts a finding is read in Markdown alone",
                where,
                f"Take it out and accept the finding in a file {FILE}.",
            )
        said = _ACCEPT.fullmatch(" ".join(match[1].split()))
        if said is None:
            raise InputError("this comment isn't understood", where, f"Write {FORM}.")
        following = (p.paragraph for p in document.passages if p.span.start >= match.end())
        made.append(
            Acceptance(
                _known(said["rule"], rules, where),
                _reason(said["because"] or "", where),
                where,
                paragraph=next(following, 0),
            )
        )
    return tuple(made)


def baseline_acceptances(text: str, name: str, rules: Collection[str]) -> tuple[Acceptance, ...]:
    """The acceptances of a file `policygen.toml`.

    Arguments:
        text: what the file holds.
        name: what errors call it.
        rules: the ids of all rules.

    Raises:
        InputError: it isn't sound TOML, or an entry lacks a key, has a strange one or says nothing.
        UnknownNameError: an entry names a rule that doesn't exist.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InputError(
            f"this isn't sound TOML: {error}", name, "Mend that place and try again."
        ) from error
    entries = data.pop("accept", [])
    if data or not isinstance(entries, list):
        strange = next(iter(data), "accept")
        raise InputError(
            f"{strange!r} has no place here so", name, "Write nothing but [[accept]] entries."
        )
    lines = [text.count("\n", 0, match.start()) + 1 for match in _TABLE.finditer(text)]
    places = [f"{name}, line {line}" for line in lines]
    if len(places) != len(entries):  # written in another way, such as accept = [{...}]
        places = [f"{name}, entry {number}" for number in range(1, len(entries) + 1)]
    return tuple(_entry(*one, rules) for one in zip(entries, places, strict=True))


def accepted(comparison: Comparison, acceptances: Iterable[Acceptance]) -> Comparison:
    """The comparison with each accepted finding marked with its reason.

    An acceptance that fits no finding, or fits several passages, becomes a notice; in both cases
    nothing is marked. Neutral findings need no acceptance and get none.
    """
    reasons: dict[str, str] = {}
    notices = []
    for acceptance in acceptances:
        fitting = [finding for finding in comparison.findings if _fits(acceptance, finding)]
        if len({_words(_text(finding)) for finding in fitting}) > 1 and acceptance.passage:
            notices.append(
                f"{acceptance.where}: nothing is accepted, since several passages begin with"
                f" “{acceptance.passage}”; write more of the words."
            )
            continue
        if not fitting:
            notices.append(_unused(acceptance))
        for finding in fitting:
            reasons.setdefault(finding.id, acceptance.because)
    return replace(
        comparison,
        findings=tuple(
            replace(finding, accepted=reasons.get(finding.id, finding.accepted))
            for finding in comparison.findings
        ),
        notices=(*comparison.notices, *notices),
    )


def _entry(entry: object, where: str, rules: Collection[str]) -> Acceptance:
    """The acceptance of one `[[accept]]` table."""
    values = entry if isinstance(entry, dict) else {}
    strange = next((key for key in values if key not in _KEYS), None)
    if strange is not None:
        raise InputError(
            f"an acceptance has no key {strange!r}", where, f"Its keys are {', '.join(_KEYS)}."
        )
    for key in ("rule", "passage"):
        if not isinstance(values.get(key), str) or not _words(values[key]):
            raise InputError(
                f"this acceptance lacks its {key}", where, f'Add a line {key} = "...".'
            )
    because = values.get("because", "")
    return Acceptance(
        _known(values["rule"], rules, where),
        _reason(because if isinstance(because, str) else "", where),
        where,
        passage=" ".join(values["passage"].split()),
    )


def _known(rule: str, rules: Collection[str], where: str) -> str:
    if rule in rules:
        return rule
    near = get_close_matches(rule.lower(), rules, n=2, cutoff=0.6)
    offer = f"Did you mean {' or '.join(near)}? " if near else ""
    raise UnknownNameError(
        f"there is no rule {rule!r}", where, f"{offer}The rules are: {', '.join(sorted(rules))}."
    )


def _reason(text: str, where: str) -> str:
    if not _words(text):
        raise InputError(
            "this acceptance gives no reason",
            where,
            "Say after “because” why the district stands by the wording.",
        )
    return " ".join(text.split())


def _fits(acceptance: Acceptance, finding: Finding) -> bool:
    if finding.rule != acceptance.rule or finding.direction is Direction.NEUTRAL:
        return False
    if not acceptance.passage:
        return finding.after is not None and finding.where.paragraph == acceptance.paragraph
    words, begin = _words(_text(finding)), _words(acceptance.passage)
    return words == begin or (len(begin) >= LEAST_WORDS and words[: len(begin)] == begin)


def _unused(acceptance: Acceptance) -> str:
    place = f"begins with “{acceptance.passage}”" if acceptance.passage else "stands below it"
    first = f" (at least {LEAST_WORDS} words, or all)" if acceptance.passage else ""
    return (
        f"{acceptance.where}: this accepts nothing, since no finding of the rule"
        f" {acceptance.rule!r} {place}{first}; mend it or take it out."
    )


def _text(finding: Finding) -> str:
    """The passage that a finding is about: the district's, or the model's where that is gone."""
    return finding.after if finding.after is not None else finding.before or ""


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.casefold()))
