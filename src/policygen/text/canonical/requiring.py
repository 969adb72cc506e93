"""Reads "seclusion requires the principal's consent" as the leave that it limits: "may be used only with ..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from policygen.text.tokens import Token

_FORCE = r"(?:seclusion|isolation|confinement|(?:\w+ )?restraints?|(?:\w+ )?holds?)"
_ASSENT = r"(?:authorization|consent|approval|permission|agreement)"
_REQUIRES = re.compile(
    rf"^\W*(?:(?:the|any|each|every|all) )?(?:use of )?{_FORCE} (?:always )?requires? "
    rf"(?=(?:[\w'’-]+ ){{0,6}}?{_ASSENT}\b)",
    re.IGNORECASE,
)
_LONGEST = 9  # tokens before "requires"


def limited_by_assent(sentence: str) -> str:
    """The words of such a sentence as a leave."""
    found = _REQUIRES.match(sentence)
    if found is None:
        return sentence
    subject = re.sub(r"(?: always)? requires? $", "", found.group(), flags=re.IGNORECASE)
    return f"{subject} may be used only with {sentence[found.end() :]}"


def requiring(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens of such a sentence as a leave."""
    if _REQUIRES.match(" ".join(token.text for token in tokens[: _LONGEST * 2])) is None:
        return tokens
    at = next(
        (i for i, t in enumerate(tokens[:_LONGEST]) if t.text.lower() in ("require", "requires")), 0
    )
    if not at:
        return tokens
    end = at - 1 if tokens[at - 1].text.lower() == "always" else at
    verb = tokens[at]
    before = [replace(verb, text=w, stem=w, end=verb.start) for w in ("may", "be", "use")]
    only = replace(
        verb, text="only", stem="only"
    )  # "requires" itself says that nothing else will do
    after = replace(verb, text="with", stem="with", start=verb.end)
    return [*tokens[:end], *before, only, after, *tokens[at + 1 :]]
