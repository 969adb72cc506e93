"""Proves that what is left over says nothing: verbs that only carry a noun, words that both texts say.

"A meeting shall be held" and "staff shall meet" differ in a verb that names no act of its own. Such a
verb is passed over only where nothing else is left: any other word without a counterpart shows that
the two texts differ in more than their form.
"""

from __future__ import annotations

import re
from collections import Counter

from policygen.comparing.proofs.acts_and_anchors import is_an_act_more, runs_from_the_same
from policygen.comparing.proofs.listed import is_a_thing_listed, is_listed
from policygen.comparing.proofs.of_its_own import is_no_verb
from policygen.comparing.proofs.was_there import was_there
from policygen.comparing.structure.items import Item, Matching
from policygen.policy import Kind
from policygen.text.light import LIGHT
from policygen.text.markers import Scope
from policygen.text.nlp import parse
from policygen.text.tokens import stem, stems
from policygen.text.units import UnitKind

CARRIERS = frozenset(
    stem(word)
    for word in (
        "hold conduct perform provide present pose appear arise exist run last engage contain cover come go "
        "carry effect form frame serve stand lie involve employ impose constitute obtain sustain "
        "give get receive undergo deal reach stay administer "
        "create else through somebody someone certain respective respectively itself moreover"
    ).split()
)
# "Send an invitation to the parents", "send a copy by mail": what is sent is a verb of its own elsewhere.
_SENDS = frozenset({"send", stem("issue"), stem("extend")})
_SENT = frozenset(stem(word) for word in "invite mail email fax remind warn".split())
_WHEN = frozenset({"<after>", "<while>"})
_DECIDING = (Scope.EXCEPTION, Scope.EXCLUSION, Scope.NEGATION, Scope.WIDENING, Scope.UNTIL)


def only_form_is_left(matching: Matching) -> bool:
    """Whether every word without a counterpart is proved to say nothing by itself."""
    open_items = [[matching.items[side][i] for i in sorted(matching.open[side])] for side in (0, 1)]
    if not any(one.is_content for side in open_items for one in side):
        return False  # judged by connectives, modals and signs
    bans = all(p.kind is Kind.PROHIBITION for r in matching.readings for p in r.passages)
    deciding = [
        _deciding(
            [one for one in open_items[side] if not runs_from_the_same(matching, side, one)],
            bans=bans,
        )
        for side in (0, 1)
    ]
    if deciding[0] != deciding[1] or _converse(matching):
        return False
    if any(is_an_act_more(matching, side, CARRIERS) for side in (0, 1)):
        return False
    return all(
        not one.is_content or says_nothing(matching, side, one)
        for side in (0, 1)
        for one in open_items[side]
    )


_GIVE = frozenset(stem(word) for word in ("give", "provide"))
_GET = frozenset(stem(word) for word in ("get", "receive", "undergo", "obtain"))


def _converse(matching: Matching) -> bool:
    """Whether who gives in the one text receives in the other: "staff shall receive training"."""
    verbs = [
        [i for i in sorted(matching.open[side]) if matching.items[side][i].key in _GIVE | _GET]
        for side in (0, 1)
    ]
    if any(_gives_training(matching, side, i) for side in (0, 1) for i in verbs[side]):
        return True
    for i in verbs[0]:
        for j in verbs[1]:
            a, b = matching.items[0][i], matching.items[1][j]
            if {a.key in _GIVE, b.key in _GIVE} == {True, False}:
                before = [
                    next((s[n].key for n in range(at - 1, -1, -1) if s[n].is_content), "")
                    for s, at in ((matching.items[0], i), (matching.items[1], j))
                ]
                if before[0] == before[1]:
                    return True
    return False


_AHEAD = 3  # items after "give" among which the training stands


def _gives_training(matching: Matching, side: int, i: int) -> bool:
    """Whether the subject of both texts gives training in the one, and is trained in the other."""
    items, others = matching.items[side], matching.items[1 - side]
    if items[i].key not in _GIVE or not any(one.key == "train" for one in items[i : i + _AHEAD]):
        return False
    before = matching.readings[side].placed[max(0, items[i].at - 1) : items[i].at]
    passive = any(one.unit.words == ("be",) for one in before)
    first = [next((one.key for one in s if one.is_content), "") for s in (items, others)]
    return not passive and first[0] == first[1]


def says_nothing(matching: Matching, side: int, item: Item) -> bool:
    """Whether a word without a counterpart only carries a noun, or is said by the other text too."""
    unit = item.placed.unit
    if unit.kind is not UnitKind.WORD:
        return False
    if item.key == "staff" and _acts_in_a_ban(matching, side, item):
        return True  # "staff shall not use it": "it may not serve"
    if item.key in CARRIERS and is_listed(matching, side, item):
        return False  # "breaking things and running": an item of its own
    if item.key in CARRIERS and _modifies(matching, side, item):
        return False  # "sustained pressure": not any pressure
    if item.key in CARRIERS and _says_what_for(matching, side, item):
        return False  # "a room set up for the purpose": not any room
    if item.key in CARRIERS and item.at and _opens_place(matching, side, item.at - 1):
        return False  # "within reach": a noun
    if item.key in CARRIERS and is_no_verb(matching, side, item):
        return False  # "lastingly injured", "in the presence of"
    if item.key == "present" and was_there(matching, side, item):
        return False
    if item.key in _THREATENS and _in_danger(matching, 1 - side):
        return False  # who poses a danger needn't be in danger
    if item.key in CARRIERS:
        if item.key == "hold" and is_a_thing_listed(matching, side, item):
            return False
        return item.key != "last" or not _after_an_article(matching, side, item)
    if item.key in _SENDS:
        return any(other.key in _SENT for other in matching.items[1 - side])
    if any(other.key == item.key for other in matching.items[1 - side]):
        return False  # said once more: repeated words are judged by their place
    other = matching.readings[1 - side]
    opening = {w for one in other.placed if one.opener for w in one.unit.words}
    if unit.key in _ASKED and _asked(matching, side) > _asked(matching, 1 - side):
        return False  # "where and when": one question more
    said = {word for p in other.passages for word in stems(_LETTERED.sub(" ", p.text))}
    return unit.key in said - (opening - LIGHT)


_ASKED = frozenset({"when", "where", "who", "whom", "why", "how"})
# "E-mail" is another word than "mail", and "together with" than "together".
_LETTERED = re.compile(r"\b[A-Za-z][-‐‑]\w+|\b(?:together|along) with\b")
_THREATENS = frozenset({stem("pose"), stem("present"), stem("create")})


def _asked(matching: Matching, side: int) -> int:
    """How many question words a text has."""
    texts = (one.text for one in matching.readings[side].passages)
    return sum(word in _ASKED for text in texts for word in stems(text))


_IN_DANGER = re.compile(
    r"\b(?:in|at|into) (?:\w+ ){0,2}(?:danger|risk|jeopardy|peril)\b(?! of\b)", re.IGNORECASE
)


def _in_danger(matching: Matching, side: int) -> bool:
    """Whether a text says that somebody is in danger."""
    return any(_IN_DANGER.search(p.text) for p in matching.readings[side].passages)


def _acts_in_a_ban(matching: Matching, side: int, item: Item) -> bool:
    """Whether "staff" is the bare subject of a ban, before its modal, where the other text names none of them."""
    at = matching.items[side].index(item)
    passage = matching.readings[side].passages[item.placed.passage]
    follows = matching.items[side][at + 1 : at + 2]
    subject = bool(follows) and follows[0].placed.unit.kind is UnitKind.MODAL
    named = any(other.key == "staff" for other in matching.items[1 - side])
    if any(_NOBODY.match(p.text) for p in matching.readings[1 - side].passages):
        return False  # "nobody may" bars more than "no employee may"
    starts = item.placed.unit.start <= _STARTS and item.placed.scope is Scope.MAIN
    return subject and starts and not named and passage.kind is Kind.PROHIBITION


_NOBODY = re.compile(
    r"\W*(?:nobody|no one|no person|no individual|no human being)\b", re.IGNORECASE
)
_STARTS = 4  # characters before a bare subject: "The staff"


def _says_what_for(matching: Matching, side: int, item: Item) -> bool:
    """Whether a participle behind a noun is followed by a purpose of its own: "a room provided for the purpose"."""
    number = matching.items[side].index(item)
    behind = matching.items[side][number + 1 : number + 2]
    named = matching.readings[side].placed[max(0, item.at - 1) : item.at]
    text = matching.readings[side].passages[item.placed.passage].text[item.placed.unit.end :]
    opened = number + 1 in matching.open[side] and any(
        one.placed.opener and one.placed.scope is Scope.PURPOSE for one in behind
    )
    return (
        matching.said(side, number).endswith(("ed", "given", "held"))
        and any(one.unit.kind is UnitKind.WORD for one in named)
        and (opened or _FOR_IT.match(text) is not None)
    )


def _modifies(matching: Matching, side: int, item: Item) -> bool:
    """Whether a participle modifies the noun that follows it: "sustained pressure", "lasting harm".

    A past participle behind its noun has no object, so that a noun right behind it is what it modifies.
    """
    said = matching.said(side, matching.items[side].index(item)).lower()
    if not said.endswith(("ed", "ing")) or said == "involved":
        return False
    (parsed,) = parse([matching.readings[side].passages[item.placed.passage].text])
    at = next((n for n, w in enumerate(parsed.words) if w.start == item.placed.unit.start), 0)
    own, before, behind = parsed.words[at], parsed.words[max(0, at - 1)], parsed.words[at + 1 :][:1]
    if not behind or behind[0].pos not in ("NOUN", "PROPN", "ADJ") or before.pos == "AUX":
        return False
    return own.dep == "amod" or said.endswith("ed")


_FOR_IT = re.compile(r"\s+for (?:the|this|that|such) (?:purpose|use)\b", re.IGNORECASE)


def _opens_place(matching: Matching, side: int, at: int) -> bool:
    return matching.readings[side].placed[at].unit.words == ("within",)


def _after_an_article(matching: Matching, side: int, item: Item) -> bool:
    """Whether a word stands right after "the": "the last check" is no hold that lasts."""
    placed = item.placed
    text = matching.readings[side].passages[placed.passage].text[: placed.unit.start]
    return text.lower().rstrip().endswith((" the", " their", " its"))


def _deciding(items: list[Item], *, bans: bool) -> Counter[str]:
    """How often left-over words turn, end, or join: "unless", "not", "or", "may" (which bans as "shall not" does)."""
    kinds: Counter[str] = Counter()
    for one in items:
        unit = one.placed.unit
        if one.placed.opener and one.placed.scope in _DECIDING:
            kinds[one.placed.scope.value] += 1
        elif one.placed.opener and one.key in _WHEN:
            kinds[one.key] += 1
        elif unit.kind is UnitKind.MODAL and unit.key not in (
            ("shall", "may") if bans else ("shall",)
        ):
            kinds[unit.key] += 1
        elif unit.kind is UnitKind.CONNECTIVE and unit.key == "or":
            kinds["or"] += 1
    return kinds
