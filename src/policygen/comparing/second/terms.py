"""The words of a provision that are compared, each with its place, and its quantities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from policygen.comparing.second.mode import Force
from policygen.comparing.second.place import Place, places
from policygen.comparing.second.tree import Tree, build
from policygen.comparing.second.words import (
    CONTENT_POS,
    DEGREES,
    EMPTY,
    MODALS,
    POSSIBLE,
    REQUIRED,
    TELLING,
    key_of,
)
from policygen.policy import Kind
from policygen.text.nlp import Parsed
from policygen.text.quantities.bounds import Bound
from policygen.text.quantities.carried import with_carried_bounds
from policygen.text.quantities.quantity import Quantity, find_quantities
from policygen.text.tokens import Token, tokenize


@dataclass(frozen=True, slots=True)
class Term:
    """A word that is compared.

    Arguments:
        key: the form under which it is matched.
        sentence: number of its sentence.
        word: its number in the sentence's tree.
        amount: the quantity that it stands for, if it is one.
    """

    key: str
    sentence: int
    word: int
    amount: Amount | None = None


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity in its place.

    Arguments:
        quantity: the amount with its bound.
        larger: what a larger amount does for the student (+1, -1, 0).
        text: its words.
    """

    quantity: Quantity
    larger: int
    text: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two texts, read.

    Arguments:
        trees: one a sentence.
        places: of every word of every tree.
        terms: all words that are compared, in order.
    """

    trees: tuple[Tree, ...]
    places: tuple[tuple[Place, ...], ...]
    terms: tuple[Term, ...]

    def place(self, term: Term) -> Place:
        """Where a term stands."""
        return self.places[term.sentence][term.word]


def read_side(parses: Sequence[Parsed], kind: Kind) -> Side:
    """Read the parsed sentences of a provision of this kind."""
    trees = tuple(build(parsed) for parsed in parses)
    all_places = tuple(places(tree, kind, number == 0) for number, tree in enumerate(trees))
    terms: list[Term] = []
    for number, (parsed, tree) in enumerate(zip(parses, trees, strict=True)):
        found = _amounts(parsed, all_places[number])
        for word in range(len(tree.words)):
            if word in found:
                amount = found[word]
                if amount is not None:
                    terms.append(Term(f"#{amount.quantity.key}", number, word, amount))
            elif _counts(tree, word, all_places[number][word]):
                terms.append(Term(key_of(tree.words[word].text, tree.lemma(word)), number, word))
    return Side(trees, all_places, tuple(terms))


def _counts(tree: Tree, number: int, place: Place) -> bool:
    word = tree.words[number]
    if word.lemma in POSSIBLE and word.dep == "aux":
        return word.head != place.clause and not tree.child_lemmas(word.head, "neg")
    if word.text.lower() in DEGREES and number and tree.lemma(number - 1) == "or":
        return False
    if place.clause == number and place.mode.force is Force.DUTY and word.lemma in REQUIRED:
        return False
    if word.lemma == "following" and word.pos != "ADP":
        return False
    if word.lemma in TELLING or word.text.lower() in TELLING:
        return True
    if word.pos not in CONTENT_POS or not word.text[:1].isalnum() or word.lemma in MODALS:
        return False
    return not ({word.lemma, key_of(word.text, word.lemma)} & EMPTY)


def _amounts(parsed: Parsed, where: tuple[Place, ...]) -> dict[int, Amount | None]:
    """The words that quantities are made of; the quantity itself stands at the last of them."""
    tokens = tokenize(parsed.text)
    out: dict[int, Amount | None] = {}
    for hit in with_carried_bounds(tokens, find_quantities(tokens)):
        start, end = tokens[hit.start].start, tokens[hit.end - 1].end
        inside = [i for i, w in enumerate(parsed.words) if start <= w.start and w.end <= end]
        if inside:
            place = where[inside[-1]]
            larger = place.alternative * _widening(hit.quantity, tokens, hit.start, place)
            text = parsed.text[start:end]
            out |= dict.fromkeys(inside)
            out[inside[-1]] = Amount(hit.quantity, larger, text)
    return out


def _widening(quantity: Quantity, tokens: Sequence[Token], start: int, place: Place) -> int:
    """Whether a larger amount lets more (+1) or less (-1) through."""
    lead = {token.stem for token in tokens[max(0, start - 1) : start + 1]}
    if quantity.bound is Bound.AT_LEAST:
        return -1
    if quantity.bound is Bound.EXACT and lead & {"after", "until"}:
        return -1
    lasting = "for" in lead and place.mode.force is Force.DUTY
    return -1 if lasting and quantity.bound is not Bound.EVERY else 1
