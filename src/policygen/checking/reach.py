"""Finds what limits the reach of a rule: some schools or students alone, and exceptions that no danger asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from policygen.checking.spec import Guide, Spec
from policygen.checking.units import Unit

ON_CONDITION = "The policy asks for this only on a condition that the law doesn't know."
ONLY_SOME = "The policy says this only for some schools, students or staff."
_EXCEPTION = re.compile(
    r"\b(?:other than|apart from|aside from|except(?:ing)?|with the exception of|unless"
    r"|save(?= (?:for|that|as|those|when|where|if|in|on|during|to|with|only|by|under)\b)|(?<=, )save\b)"
    r"\s+(?P<what>[^.;:]*)",
    re.IGNORECASE,
)


_EXCEPTED = re.compile(
    r",\s*(?P<what>[\w' -]{3,40}?)\s+(?:excepted|excluded|aside)\b", re.IGNORECASE
)


def for_some_only(unit: Unit, guide: Guide) -> bool:
    """Whether a passage names some schools, students or staff, and nothing that takes in the rest."""
    text = guide.group("department-name").sub("", unit.full)
    some, rest = guide.group("some-only"), guide.group("the-rest-too")
    return bool(some.search(text)) and not rest.search(text)


def aside(unit: Unit) -> str:
    """What a passage leaves aside at its end, or "": "..., lunch periods excepted"."""
    found = _EXCEPTED.search(" ".join(unit.passage.text.split()))
    return found["what"] if found else ""


def exceptions(unit: Unit, guide: Guide) -> Iterator[str]:
    """What a passage takes out of its rule, in stems, where neither danger nor the law is its reason."""
    text = " ".join(unit.passage.text.split())
    for found in (*_EXCEPTION.finditer(text), *_EXCEPTED.finditer(text)):
        what = guide.vocabulary.stems(found["what"].partition(", ")[0])
        if what and not guide.group("excusing-exception").search(what):
            yield what


_CONDITION = re.compile(
    r"(?P<before>\b\w+\s+|^|\W)\b(?P<mark>(?:only )?(?:if|when|where|while)|provided(?: that| the\b)|once|in ?so far as"
    r"|(?:so|as) long as|in cases? (?:in which|where)|on condition that"
    r"|to the (?:point|degree|extent) (?:that|where|at which))"
    r"\s+(?P<what>[^,.;:?|]*)",
    re.IGNORECASE,
)
_OR_ELSE = re.compile(r"\b(?:and|or) (?:otherwise|else|if not)\b", re.IGNORECASE)
_SHORT = 2  # stems of "if so", "when needed"
_WIDENS = frozenset("even or whether matter regardless not also than".split())


def on_condition(unit: Unit, spec: Spec, guide: Guide) -> bool:
    """Whether a passage asks for something only where a condition holds that the law doesn't set."""
    text = " ".join(unit.passage.text.split())
    for found in _CONDITION.finditer(text):
        before = text[: found.start("mark")].split()
        last = {word.strip(",(").lower() for word in before[-2:]}
        if last & {"not"} or (before and before[-1].strip(",(").lower() in _WIDENS):
            continue
        if _OR_ELSE.search(found["what"]):
            continue  # "on paper where space permits and otherwise in the electronic file"
        what = guide.vocabulary.stems(found["what"])
        own = [spec.find, *(spec.parts.values() if spec.judge == "prohibition" else ())]
        carries = any(part.search(what) for part in own)
        harmless = guide.group("harmless-condition").search(what)
        if (
            len(what.split()) > _SHORT
            and not carries
            and (not harmless or guide.group("narrows-case").search(what))
        ):
            return True
    return False
