"""The units of meaning of a sentence: quantities, modals, connectives, words, and the values they say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from policygen.text.across_items import across_items
from policygen.text.canonical.one_form import in_one_form
from policygen.text.length_said import is_part_of_limit
from policygen.text.lexicon import CanonMeaning, Lexicon, ScaleMeaning, remembered
from policygen.text.light import AS_ITEM, is_light
from policygen.text.markers import MODALS
from policygen.text.noun_modals import is_noun
from policygen.text.one_of_a_kind import of_several
from policygen.text.phrases import ARTICLES
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.carried import with_carried_bounds
from policygen.text.quantities.quantity import Quantity, find_quantities
from policygen.text.spoken_to import spoken_to, spoken_to_staff
from policygen.text.things import build_things
from policygen.text.tokens import Token, stem, tokenize


class UnitKind(StrEnum):
    """What sort of thing a unit is."""

    WORD = "word"
    LIGHT = "light"
    QUANTITY = "quantity"
    MODAL = "modal"
    CONNECTIVE = "connective"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: `text[start:end]`, and the key that it shares with every other form of itself.

    Arguments:
        key: equal keys mean the same.
        kind: see `UnitKind`.
        words: its stems, for markers and light words.
        start, end: character offsets in the sentence.
        quantity: the amount, if it is one.
    """

    key: str
    kind: UnitKind
    words: tuple[str, ...]
    start: int
    end: int
    quantity: Quantity | None = None


_CONNECTIVES = {"or": "or", "nor": "or", "and": "and", "/": "or"}


@dataclass(frozen=True, slots=True)
class ValueHit:
    """A value of a scale, said by the units `start` to `end` (numbers of units)."""

    scale: str
    value: str
    start: int
    end: int


Read = tuple[tuple[Unit, ...], tuple[ValueHit, ...]]


def read_units(tokens: Sequence[Token], lexicon: Lexicon) -> Read:
    """The units of a sentence's tokens in order (articles left out), and the values that they say."""
    return remembered(lexicon, "units", tuple(tokens), lambda: _read(tokens, lexicon))


def _read(tokens: Sequence[Token], lexicon: Lexicon) -> Read:
    folded = fold(in_one_form(tokens), lexicon)
    amounts = {hit.start: hit for hit in with_carried_bounds(folded, find_quantities(folded))}
    units: list[Unit] = []
    unit_at: list[int] = []  # number of the unit that holds, or follows, each token
    at = 0
    while at < len(folded):
        hit = amounts.get(at)
        if hit is not None:
            unit = _unit(folded, hit.start, hit.end, UnitKind.QUANTITY, f"#{hit.quantity.key}")
            unit_at += [len(units)] * (hit.end - at)
            units.append(replace(unit, quantity=hit.quantity))
            at = hit.end
            continue
        unit_at.append(len(units))
        if folded[at].stem not in ARTICLES:
            units.append(_single(folded, at))
        at += 1
    unit_at.append(len(units))
    values = []
    for found in (hits := of_several(lexicon.phrases.find(folded, _scale_of), folded)):
        if isinstance(found.meaning, ScaleMeaning) and not is_part_of_limit(found, hits, lexicon):
            start, end = unit_at[found.start], unit_at[found.end - 1] + 1
            amounts_said = [one.quantity for one in units[start:end] if one.quantity]
            if any(one.rate and one.bound is Bound.AT_LEAST for one in amounts_said):
                continue  # "no more than once a week" isn't weekly
            again = _says_only_again(found.meaning, lexicon) or _is_kept(units[start])
            if (
                again
                and _says_how_often(found.meaning, lexicon)
                and _interval_right_after(units, end)
            ):
                continue  # "check on the student every ten minutes", "keep in view every minute"
            if lexicon.scales[found.meaning.scale].reading == "hedge":
                fronted = units[start].words in _IF
                if fronted and units[end - 1].words == ("can",) and not _ends_at(units, end):
                    continue  # "if staff can see all of it": a condition of its own
                units[start:end] = [_weighty(unit, fronted) for unit in units[start:end]]
            values.append(ValueHit(found.meaning.scale, found.meaning.value, start, end))
    return tuple(units), tuple(values)


def _ends_at(units: Sequence[Unit], end: int) -> bool:  # at a mark, a connective, or the last
    return end >= len(units) or units[end].kind in (UnitKind.MARK, UnitKind.CONNECTIVE)


_IF = (("if",), ("when",), ("where",))


def _weighty(unit: Unit, fronted: bool) -> Unit:
    """A unit of a reservation: "consider" and "can" have weight in "shall consider telling", "if they can"."""
    if fronted and unit.words == ("can",):
        return replace(unit, kind=UnitKind.WORD, key="can")
    return replace(unit, kind=UnitKind.WORD) if unit.key == stem("consider") else unit


_NEAR = 6  # units after "check on" among which its interval stands


def _says_only_again(said: ScaleMeaning, lexicon: Lexicon) -> bool:
    """Whether a wording says that something is done again, and not how often."""
    return lexicon.scales[said.scale].value(said.value).minutes is None


def _says_how_often(said: ScaleMeaning, lexicon: Lexicon) -> bool:
    return lexicon.scales[said.scale].measures == "interval"


def _is_kept(unit: Unit) -> bool:
    """Whether a wording goes by "keep in sight", which is without a break unless an interval follows."""
    return unit.key == "keep"


def _interval_right_after(units: Sequence[Unit], end: int) -> bool:
    """Whether an amount of time that recurs stands right after a unit, in the same clause."""
    for unit in units[end : end + _NEAR]:
        if unit.quantity is not None:
            return unit.quantity.bound is Bound.EVERY
        if unit.kind is UnitKind.MARK:
            return False
    return False


def _scale_of(meaning: object) -> object:
    return meaning.scale if isinstance(meaning, ScaleMeaning) else None


def fold(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Token, ...]:
    """Tokens with set phrases brought to their canonical words (which keep their own place, or the phrase's)."""
    return remembered(lexicon, "folded", tuple(tokens), lambda: _fold(tokens, lexicon))


def _fold(tokens: Sequence[Token], lexicon: Lexicon) -> tuple[Token, ...]:
    bases = lexicon.derivations
    tokens = [
        replace(token, stem=bases[token.stem]) if token.stem in bases else token for token in tokens
    ]
    tokens = list(spoken_to_staff(tokens, lexicon.you))
    out: list[Token] = []
    at = 0
    for hit in lexicon.canon.find(tokens):
        if across_items(tokens, hit.start, hit.end):
            continue
        out += tokens[at : hit.start]
        if isinstance(hit.meaning, CanonMeaning):
            out += _folded(tokens[hit.start : hit.end], hit.meaning.stems)
        at = hit.end
    out += tokens[at:]
    return tuple(spoken_to(out, lexicon.you))


def _folded(phrase: Sequence[Token], stems: Sequence[str]) -> list[Token]:
    """The canonical words of a phrase: those that it has itself in their places, the others in the whole's."""
    words = " ".join(token.text for token in phrase)
    out, at = [], 0
    for one in stems:
        own = next((n for n in range(at, len(phrase)) if phrase[n].stem == one), None)
        if own is None or len(stems) == 1:
            out.append(Token(words, one, phrase[0].start, phrase[-1].end))
        else:
            out.append(phrase[own])
            at = own + 1
    return out


def with_things(lexicon: Lexicon, files: Iterable[Mapping[str, Any]]) -> Lexicon:
    """The lexicon with the data of the folder `scales/things`, their words folded as texts are."""

    def stems_of(words: str) -> tuple[str, ...]:
        tokens = fold(tokenize(words), lexicon)
        return tuple(token.stem for token in tokens if token.stem not in ARTICLES)

    return replace(lexicon, things=build_things(files, stems_of), known={})


def _unit(tokens: Sequence[Token], start: int, end: int, kind: UnitKind, key: str) -> Unit:
    words = tuple(token.stem for token in tokens[start:end] if token.is_word)
    return Unit(key, kind, words, tokens[start].start, max(t.end for t in tokens[start:end]))


def _single(tokens: Sequence[Token], at: int) -> Unit:
    token = tokens[at]
    joined = _joint(tokens, at)
    if joined:
        kind, key = UnitKind.CONNECTIVE, joined
    elif token.stem in _CONNECTIVES:
        kind, key = UnitKind.CONNECTIVE, _CONNECTIVES[token.stem]
    elif not token.is_word:
        kind, key = UnitKind.MARK, token.text
    elif token.stem in MODALS and not is_noun(tokens, at):
        kind, key = UnitKind.MODAL, MODALS[token.stem]
    elif token.stem not in MODALS and is_light(tokens, at):
        kind, key = UnitKind.LIGHT, token.stem
    else:
        kind, key = UnitKind.WORD, AS_ITEM.get(token.stem, token.stem)
    return _unit(tokens, at, at + 1, kind, key)


_JOINTS = {"both": "and", "all": "and", "either": "or", "any": "or"}


def _joint(tokens: Sequence[Token], at: int) -> str:
    """The connective that "both parents", "either parent", "all of these", "any of these" stand for."""
    word = tokens[at].text.lower()
    if word in ("all", "any"):
        return _JOINTS[word] if [t.stem for t in tokens[at + 1 : at + 2]] == ["of"] else ""
    if word in ("both", "either"):
        ahead = [t.stem for t in tokens[at + 1 : at + 9]]
        return "" if _JOINTS[word] in ahead else _JOINTS[word]
    return ""
