"""Says what one phrase that only one text has does for the student."""

from __future__ import annotations

from policygen.comparing.second.groups import Group, Shape
from policygen.comparing.second.mode import Force
from policygen.comparing.second.place import Place
from policygen.comparing.second.terms import Side
from policygen.comparing.second.tree import Tree
from policygen.comparing.second.words import (
    INCLUDING,
    LOOSENING,
    NEGATIONS,
    ONLY,
    POSSIBLE,
    TRYING,
    WIDENING,
)

_BINDING = (Force.DUTY, Force.BAN)


def effect_of(side: Side, group: Group) -> int:
    """What adding a phrase does for the student: +1 protects more, -1 less, 0 can't be told."""
    term = side.terms[group.top]
    tree, place = side.trees[term.sentence], side.place(term)
    lemmas = {side.trees[side.terms[n].sentence].lemma(side.terms[n].word) for n in group.terms}
    if lemmas <= NEGATIONS:
        return 0
    if lemmas <= ONLY:
        return _only(place)
    if tree.lemma(term.word) in LOOSENING and len(group.terms) == 1:
        return -1 if place.mode.force in _BINDING else 0
    if tree.lemma(term.word) in TRYING and place.mode.force is Force.DUTY:
        return -1
    if group.shape is Shape.FELLOW:
        return _fellow(side, group)
    if group.shape is Shape.CLAUSE:
        return {Force.DUTY: 1, Force.BAN: 1, Force.LEAVE: -1, Force.EXEMPTION: -1}.get(
            place.mode.force, 0
        )
    describing = tree.relation[term.word] in ("relcl", "acl", "amod", "advmod")
    if group.shape is Shape.AROUND and not (describing or _before_noun(side, group)):
        return 0
    if len(group.terms) == 1 and tree.lemma(term.word) in POSSIBLE:
        return place.alternative
    opened = side.places[term.sentence][group.opener]
    if tree.lemma(group.opener) in INCLUDING:
        return opened.attach if place.mode.force is not Force.DUTY else -opened.attach
    if tree.relation[term.word] in ("nsubj", "nsubjpass", "poss"):
        return 0
    if lemmas & WIDENING or "whether" in tree.child_lemmas(group.opener, "mark"):
        return opened.attach
    return -opened.attach


def _before_noun(side: Side, group: Group) -> bool:
    """Whether a phrase is one describing word right before a noun, however it was parsed."""
    term = side.terms[group.top]
    words = side.trees[term.sentence].words
    if len(group.terms) > 1 or term.word + 1 >= len(words):
        return False
    word, following = words[term.word], words[term.word + 1]
    describing = word.pos == "ADJ" or word.tag in ("VBN", "VBG", "JJ")
    return describing and following.pos in ("NOUN", "PROPN")


def _only(place: Place) -> int:
    if place.mode.force is Force.DEFINITION:
        return -place.mode.act
    return {Force.LEAVE: 1, Force.DUTY: -1, Force.BAN: -1}.get(place.mode.force, 0)


def _fellow(side: Side, group: Group) -> int:
    """One more member of a coordination: an alternative, or one more demand."""
    term = side.terms[group.top]
    tree = side.trees[term.sentence]
    member = term.word if group.member is None else group.member
    fellow = term.word if group.fellow is None else group.fellow
    links = {tree.link[other] for other in tree.members(member)} - {""}
    place = side.places[term.sentence][fellow]
    link = tree.link[member] or (links.pop() if len(links) == 1 else "")
    if not link:
        return 0
    plural = tree.words[fellow].tag in ("NNS", "NNPS") and place.mode.force is Force.DEFINITION
    joins = link == "or" or ((place.union or plural) and lists(tree, fellow))
    return place.alternative if joins else -place.alternative


def lists(tree: Tree, number: int) -> bool:
    """Whether "and" after a noun lists kinds (plural, mass) and doesn't put two things together."""
    word = tree.words[number]
    if word.pos not in ("NOUN", "PROPN", "PRON") and word.tag != "VBG":
        return False
    return not any(lemma in ("a", "an", "one") for lemma in tree.child_lemmas(number, "det"))
