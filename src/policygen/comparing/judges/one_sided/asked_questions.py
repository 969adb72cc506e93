"""Judges a question that one text alone tells the answer of: "note [who held the child and] why"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from policygen.change import Change, Difference, Placed
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.tokens import stem

_TELLS = re.compile(
    r"\b(?:tells?|informs?|notes?|records?|says?|states?|shows?|lists?|logs?|writes?(?: down)?|explains?|describes?|"
    r"documents?|reports?|indicates?|specif(?:y|ies)|enters?|sets? (?:out|down)|find(?:s)? out|ask(?:s)?|covers?|"
    r"discuss(?:es)?|reviews?|examines?)"
    r"(?: (?:to )?(?:the |each |every |your |a |both )?(?:parents?|guardians?|famil(?:y|ies)|you|principal|nurse|board|"
    r"him|her|them))?:? "
    r"(?=(?:(?:by|to|with|on|for|from|against|in|at) )?(?:who|what|when|where|why|how|which|whether)\b)",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:^|(?P<joint>,\s*(?:(?:and|or|as well as)\s+)?|\s(?:and|or|as well as)\s+))"
    r"(?P<words>(?:(?P<lead>by|to|with|on|for|from|against|in|at)\s+)?"
    r"(?P<asks>whom|who|what|when|where|why|whether|how(?:\s+(?:long|often|many|much|far|soon|badly|well))?|which)\b)",
    re.IGNORECASE,
)
_IS_DONE = re.compile(r"\s+(?:was|were|is|are|has been|had been)\s+\w+(?:ed|en|t|d|n)\b")
# What the other text may say for a question: nouns that answer it.
_ANSWERS = {
    "agent": r"names?|identit(?:y|ies)|by (?:whom|which|a|an|the)|person|people|individuals?|staff involved|which",
    "patient": r"names?|identit(?:y|ies)|student involved|which|person|people",
    "who": r"names?|identit(?:y|ies)|whom?|which|person|people|witness(?:es)?|present|involved",
    "when": r"dates?|times?|hours?|days?|moments?|began|started|start|beginning|end",
    "where": r"places?|locations?|rooms?|sites?|buildings?|areas?|spaces?",
    "why": r"reasons?|causes?|grounds?|because|purposes?|led|justif\w+|circumstances",
    "how long": r"durations?|lengths?|minutes|hours|times?|ends?|ended|lasted|long",
    "how often": r"numbers?|times|frequency|counts?|often|many",
    "how": r"manner|ways?|methods?|means|techniques?|\w+ing|how|behavior|steps?|response|reactions?|actions?|events?",
    "what happened": r"events?|incidents?|accounts?|descriptions?|occurr\w+|facts|circumstances|took place|happened",
}


_WORDS = frozenset(
    stem(word)
    for word in (
        "who whom what when where why reason whether how long often many much far soon badly well which by to with on "
        "for from against in at"
    ).split()
)


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that a text answers: what it asks for, where its own words stand, and where its clause ends."""

    topic: str
    start: int
    end: int
    stop: int


def question_differences(matching: Matching) -> list[Difference]:
    """Questions whose answer one text alone has told, where the other tells the answers of the rest.

    The questions of both texts are compared by what they ask for; their words are settled here.
    """
    texts = [reading.passages[0].text for reading in matching.readings]
    if any(
        len(reading.passages) != 1 or reading.passages[0].kind is not Kind.DUTY
        for reading in matching.readings
    ):
        return []
    asked = [_questions(matching, side, text) for side, text in enumerate(texts)]
    topics = [{one.topic for one in side} for side in asked]
    if (
        not all(topics)
        or topics[0] == topics[1]
        or not (topics[0] < topics[1] or topics[1] < topics[0])
    ):
        return []
    more = 0 if topics[1] < topics[0] else 1
    found: list[Difference] = []
    for one in asked[more]:
        if one.topic in topics[1 - more] or _answered(one.topic, texts[1 - more]):
            continue
        words = _words(matching, more, one)
        if not words:
            continue
        removed, added = ((), words) if more else (words, ())
        effect = 1 if more else -1
        found.append(
            Difference(Change.RESTRICTION, effect, removed, added, "", Scope.MAIN, alone=True)
        )
    return found


def is_told_question(difference: Difference) -> bool:
    """Whether a difference is a question whose answer one text alone has told: the parse takes it for a clause."""
    units = difference.removed or difference.added
    one_sided = bool(difference.removed) != bool(difference.added)
    if not (one_sided and difference.alone) or difference.change is not Change.RESTRICTION:
        return False
    return difference.scope is Scope.MAIN and set(units[0].unit.words) <= _WORDS


def _questions(matching: Matching, side: int, text: str) -> list[_Asked]:
    """The questions joined behind a verb that tells, in the main clause."""
    tells = _TELLS.search(text)
    if tells is None or not _is_main(matching, side, tells.start()):
        return []
    stretch = text[tells.end() :]
    hits = list(_QUESTION.finditer(stretch))
    stops = [one.start() for one in hits[1:]] + [len(stretch)]
    found = []
    for one, stop in zip(hits, stops, strict=True):
        topic = _topic(" ".join(one["asks"].lower().split()), one["lead"], stretch[one.end() :])
        offsets = (tells.end() + at for at in (one.start("words"), one.end(), stop))
        found.append(_Asked(topic, *offsets))
    return found


def _topic(asks: str, lead: str | None, rest: str) -> str:
    if asks in ("who", "whom"):
        if lead is not None and lead.lower() == "by":
            return "agent"
        if asks == "whom" or _IS_DONE.match(rest):
            return "patient"
        return "who" if re.match(r"\s+(?:was|were|is|are)\b|\s*(?:[,.;]|$)", rest) else "agent"
    if asks in ("which", "what"):
        noun = re.match(r"\s+(\w+)", rest)
        return f"{asks} {noun[1].lower()}" if noun else asks
    return asks


def _answered(topic: str, text: str) -> bool:
    """Whether a text has words that may answer a question that it doesn't ask."""
    nouns = _ANSWERS.get(topic)
    return nouns is None or re.search(rf"\b(?:{nouns})\b", text, re.IGNORECASE) is not None


def _is_main(matching: Matching, side: int, at: int) -> bool:
    """Whether the words at an offset stand in the main clause."""
    placed = (p for p in matching.readings[side].placed if p.unit.start <= at < p.unit.end)
    one = next(placed, None)
    return one is not None and one.scope is Scope.MAIN and one.sign > 0


def _words(matching: Matching, side: int, one: _Asked) -> tuple[Placed, ...]:
    """The units of a question's own words; they, and what joins them, are settled."""
    items = matching.items[side]
    inside = [
        i for i in sorted(matching.open[side]) if one.start <= items[i].placed.unit.start < one.stop
    ]
    own = [i for i in inside if items[i].placed.unit.start < one.end]
    end = one.end
    if any(items[i].is_content for i in inside if i not in own):
        if matching.content_left(1 - side):
            return ()  # the other text may say it in words of its own
        own, end = inside, one.stop
    joined = [i for i in matching.open[side] if i + 1 in own and items[i].key in ("and", "or")]
    matching.drop(side, [*own, *joined])
    placed = matching.readings[side].placed
    return tuple(p for p in placed if one.start <= p.unit.start < end)
