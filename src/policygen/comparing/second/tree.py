"""A dependency tree in which the members of a coordination share one governor."""

from __future__ import annotations

from dataclasses import dataclass, replace

from policygen.comparing.second.words import NEGATIONS
from policygen.text.nlp import Parsed, Word


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed text with its coordinations resolved.

    Arguments:
        words: of the text.
        children: numbers of each word's own dependents, conjuncts left out.
        conjuncts: numbers of the words that a word is directly followed by in a coordination.
        first: number of the first member of each word's coordination; its own where it has none.
        link: "and", "or" or "" (none), by which each word is joined to its fellows.
        governor: number of the word that the whole coordination depends on; its own for roots.
        relation: the dependency of the coordination's first member.
    """

    words: tuple[Word, ...]
    children: tuple[tuple[int, ...], ...]
    conjuncts: tuple[tuple[int, ...], ...]
    first: tuple[int, ...]
    link: tuple[str, ...]
    governor: tuple[int, ...]
    relation: tuple[str, ...]

    def lemma(self, number: int) -> str:
        """The base form of a word."""
        return self.words[number].lemma

    def child_lemmas(self, number: int, *deps: str) -> tuple[str, ...]:
        """The base forms of a word's dependents, of certain relations if any are named."""
        return tuple(
            self.words[c].lemma
            for c in self.children[number]
            if not deps or self.words[c].dep in deps
        )

    def negated(self, number: int, *deps: str) -> bool:
        """Whether a word has a negation of its own; "no later than" and its like are none."""
        return any(
            self.words[c].lemma in NEGATIONS
            and (not deps or self.words[c].dep in deps)
            and (c + 1 == len(self.words) or self.words[c + 1].tag not in ("JJR", "RBR"))
            for c in self.children[number]
        )

    def members(self, number: int) -> tuple[int, ...]:
        """All members of the coordination that a word belongs to, itself among them."""
        head = self.first[number]
        return tuple(i for i, first in enumerate(self.first) if first == head)

    def ancestors(self, number: int) -> tuple[int, ...]:
        """The governors above a word, nearest first."""
        out: list[int] = []
        at = number
        while self.governor[at] != at and self.governor[at] not in out:
            at = self.governor[at]
            out.append(at)
        return tuple(out)


def build(parsed: Parsed) -> Tree:
    """The tree of a parsed text (of several sentences: a forest)."""
    words = _mended(parsed.words)
    children: list[list[int]] = [[] for _ in words]
    conjuncts: list[list[int]] = [[] for _ in words]
    for number, word in enumerate(words):
        if word.head != number:
            (conjuncts if word.dep == "conj" else children)[word.head].append(number)
    first = [_first(words, number) for number in range(len(words))]
    governor = [words[f].head if words[f].head != f else i for i, f in enumerate(first)]
    governor = [i if first[i] == g else g for i, g in enumerate(governor)]
    return Tree(
        words,
        tuple(map(tuple, children)),
        tuple(map(tuple, conjuncts)),
        tuple(first),
        tuple(_link(words, children, conjuncts, i) for i in range(len(words))),
        tuple(governor),
        tuple(words[f].dep for f in first),
    )


def _mended(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with misplaced finite clauses hung where they belong.

    Parsers often coordinate a clause with the nearest verb ("kept from leaving or believes"), or
    the second of two conditions with the main verb ("may be used if A is so and B is so").
    """
    out = list(words)
    for number, word in enumerate(words):
        if word.dep == "conj" and _finite(words, number):
            head = _finite_head(words, word.head)
            if not _has_modal(words, number) and _has_modal(words, head):
                head = _condition_between(words, head, number)
            if head != word.head and words[head].pos in ("VERB", "AUX"):
                out[number] = replace(word, head=head)
    return tuple(out)


def _finite_head(words: tuple[Word, ...], head: int) -> int:
    """The head itself, or, for a verb in -ing, the next verb above it."""
    while words[head].tag == "VBG" and words[head].head != head:
        head = words[head].head
        while words[head].pos == "ADP" and words[head].head != head:
            head = words[head].head
    return head


def _condition_between(words: tuple[Word, ...], head: int, number: int) -> int:
    """The last finite adverbial clause of a main verb before a word; the verb if there is none."""
    clauses = [
        i
        for i in range(head + 1, number)
        if words[i].dep == "advcl" and words[i].head == head and _finite(words, i)
    ]
    return clauses[-1] if clauses else head


def _has_modal(words: tuple[Word, ...], number: int) -> bool:
    return any(w.head == number and w.dep == "aux" and w.tag == "MD" for w in words)


def _finite(words: tuple[Word, ...], number: int) -> bool:
    return words[number].tag in ("VBZ", "VBP", "VBD", "MD") or any(
        w.head == number and w.dep in ("aux", "auxpass") and w.tag in ("VBZ", "VBP", "VBD", "MD")
        for w in words
    )


def _first(words: tuple[Word, ...], number: int) -> int:
    while words[number].dep == "conj" and words[number].head != number:
        number = words[number].head
    return number


def _link(
    words: tuple[Word, ...], children: list[list[int]], conjuncts: list[list[int]], number: int
) -> str:
    """The conjunction that joins a member: the one before it, else the next in the chain."""
    if words[number].dep == "conj":
        head = words[number].head
        between = [
            words[c].lemma
            for c in children[head]
            if words[c].dep in ("cc", "preconj") and head < c < number
        ]
        if not between:  # hung higher: the conjunction stays with the word it followed
            between = [w.lemma for w in words[max(0, number - 6) : number] if w.dep == "cc"]
        if between:
            return _connective(between[-1])
    for follower in conjuncts[number]:
        found = _link(words, children, conjuncts, follower)
        if found:
            return found
    return ""


def _connective(lemma: str) -> str:
    if lemma in ("or", "nor"):
        return "or"
    return "and" if lemma in ("and", "&", "but", "plus") else ""
