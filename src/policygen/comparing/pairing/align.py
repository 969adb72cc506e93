"""Puts the provisions of two documents beside each other."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.comparing.pairing.at_sight import CLEARLY, COMMON, one_word_alike
from policygen.comparing.pairing.gathering import gathered
from policygen.comparing.pairing.leaning import go_on
from policygen.comparing.pairing.questions import asks_whether
from policygen.comparing.pairing.split_lists import is_list, share_of_list
from policygen.comparing.pairing.terms import names_one_term
from policygen.comparing.pairing.wording import canonical_words, words_of
from policygen.policy import Kind, Passage
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import stems

MOST_PARTS = 5  # provisions that one may be split into
NEARNESS = 0.15  # what a neighbour's counterpart is ahead of others as a host, in shares of words
LEAST_ALIKE = 0.34  # share of words two provisions must have in common to be read together


@dataclass(frozen=True, slots=True)
class Provision:
    """A whole provision: a definition, a sentence, or a list with its stem."""

    passages: tuple[Passage, ...]
    words: tuple[str, ...]
    canon: tuple[str, ...] = ()  # the same with set phrases in their canonical form

    @property
    def term(self) -> str:
        """The term it defines, or ""."""
        return self.passages[0].term

    @property
    def kind(self) -> Kind:
        """What it does."""
        return self.passages[0].kind


@dataclass(frozen=True, slots=True)
class Aligned:
    """Provisions of both documents that say the same or nearly; one side may be empty."""

    before: tuple[Provision, ...]
    after: tuple[Provision, ...]


def provisions_of(passages: Sequence[Passage], lexicon: Lexicon) -> tuple[Provision, ...]:
    """The passages gathered into whole provisions, in reading order."""
    groups: dict[int, list[Passage]] = {}
    for passage in passages:
        groups.setdefault(passage.group, []).append(passage)
    return tuple(_provision(group, lexicon) for group in groups.values())


def _provision(group: Sequence[Passage], lexicon: Lexicon) -> Provision:
    words, canon = words_of(group, lexicon), canonical_words(group, lexicon)
    if all(asks_whether(passage) for passage in group):  # it is like other questions alone
        words, canon = (tuple(f"{word}?" for word in some) for some in (words, canon))
    return Provision(tuple(group), words, canon)


_EMPTY = frozenset({"no", "more", "less", "than"})
_PERSONS = frozenset({"we", "us", "our", "student"})
# A rule on one of these says nothing of another, however alike the two sentences are.
_PRACTICES = frozenset({"seclud", "seclus", "restrain", "restraint", "isol", "hold"})


def align(before: Sequence[Provision], after: Sequence[Provision]) -> tuple[Aligned, ...]:
    """Pair the provisions: same words first, same term next, then the most alike.

    What is left over joins a pair whose own left-over words it holds (a provision that was split or
    merged), or stands alone as removed or added.
    """
    left, right = set(range(len(before))), set(range(len(after)))
    pairs: list[tuple[list[int], list[int]]] = []
    by_words: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for j in sorted(right):
        by_words[after[j].words].append(j)
    for i in sorted(left):
        if before[i].words and by_words[before[i].words]:
            j = by_words[before[i].words].pop(0)
            pairs.append(([i], [j]))
            left.discard(i)
            right.discard(j)
    _pair_most_alike(pairs, left, right, before, after, at_sight=True)
    _gather(pairs, left, right, before, after)
    for one, other in ((before, after), (_by_canon(before), _by_canon(after))):
        for j in sorted(right):
            best = _host(pairs, one, other, other[j], j - 1, earlier=False)
            if best is not None:
                pairs[best][1].append(j)
                right.discard(j)
        for i in sorted(left):
            best = _host(pairs, one, other, one[i], i - 1, earlier=True)
            if best is not None:
                pairs[best][0].append(i)
                left.discard(i)
    _pair_most_alike(pairs, left, right, _by_canon(before), _by_canon(after))
    go_on(pairs, (left, right), (before, after), MOST_PARTS)
    out = [
        Aligned(tuple(before[i] for i in sorted(a)), tuple(after[j] for j in sorted(b)))
        for a, b in pairs
    ]
    out += [Aligned((before[i],), ()) for i in sorted(left)]
    out += [Aligned((), (after[j],)) for j in sorted(right)]
    return tuple(out)


def _pair_most_alike(
    pairs: list[tuple[list[int], list[int]]],
    left: set[int],
    right: set[int],
    before: Sequence[Provision],
    after: Sequence[Provision],
    *,
    at_sight: bool = False,
) -> None:
    """Pair what is left over with what shares most words with it, the most alike first.

    Two that are little alike by a single telling word ("calm down", "the calm room") aren't paired at sight.
    """
    scores = sorted(
        (
            (score, i, j)
            for i in left
            for j in right
            if (score := _alike(before[i], after[j])) >= LEAST_ALIKE
            and not (
                at_sight and score < CLEARLY and one_word_alike(before[i].words, after[j].words)
            )
        ),
        key=lambda entry: (-entry[0], abs(entry[1] - entry[2]), entry[1], entry[2]),
    )
    for _, i, j in scores:
        if i in left and j in right:
            pairs.append(([i], [j]))
            left.discard(i)
            right.discard(j)


def _gather(
    pairs: list[tuple[list[int], list[int]]],
    left: set[int],
    right: set[int],
    before: Sequence[Provision],
    after: Sequence[Provision],
) -> None:
    """Pair what is left over with the several parts that the other text has for it."""
    for i in sorted(left):
        parts = gathered(before[i].canon, [(j, after[j].canon) for j in sorted(right)])
        if parts and len(parts) <= MOST_PARTS:
            pairs.append(([i], parts))
            left.discard(i)
            right.difference_update(parts)
    for j in sorted(right):
        parts = gathered(after[j].canon, [(i, before[i].canon) for i in sorted(left)])
        if parts and len(parts) <= MOST_PARTS:
            pairs.append((parts, [j]))
            right.discard(j)
            left.difference_update(parts)


def _by_canon(provisions: Sequence[Provision]) -> list[Provision]:
    """The provisions with their canonical words."""
    return [replace(one, words=one.canon or one.words) for one in provisions]


_TIMED = re.compile(r"\b(?:second|minute|hour|day|week|month|year|once|now)s?\b", re.IGNORECASE)


def _is_label(provision: Provision) -> bool:
    """A few words that bind nobody, such as a district's name: no part of another provision."""
    text = provision.passages[-1].text
    lone = len(provision.passages) == 1 and not provision.passages[0].stem
    few = lone and len(text.split()) <= 4 and not _TIMED.search(text)
    return few and provision.kind is Kind.STATEMENT and (text[-1:].isalnum() or text[-1:] == ":")


def _alike(one: Provision, other: Provision) -> float:
    """Share of common words (Dice), more for the same term and the same heading, less for other kinds."""
    if not one.words or not other.words:
        return 0.0
    shared = Counter(one.words) & Counter(other.words)
    common = shared.total() if set(shared) - _EMPTY else 0
    score = 2 * common / (len(one.words) + len(other.words))
    if one.kind is other.kind and not one.term and not other.term:
        score += 0.06
    if one.term and other.term:
        if stems(one.term.lower()) == stems(other.term.lower()):
            return score + 1.0
        return score + 0.8 if names_one_term(one.term, other.term) else score - 0.3
    return score


def _counted(provisions: Sequence[Provision], numbers: Sequence[int]) -> Counter[str]:
    """The words of some provisions together."""
    return Counter(word for number in numbers for word in provisions[number].words)


def _host(
    pairs: Sequence[tuple[list[int], list[int]]],
    before: Sequence[Provision],
    after: Sequence[Provision],
    orphan: Provision,
    beside: int,
    *,
    earlier: bool,
) -> int | None:
    """The pair whose other side holds most of an orphan's words that its own side lacks.

    The pair of the provision before the orphan (its number: `beside`) is taken first.
    """
    if _is_label(orphan):
        return None
    words = Counter(orphan.words)
    best: tuple[float, int] | None = None
    for number, (left, right) in enumerate(pairs):
        if not words or len(left if earlier else right) >= MOST_PARTS:
            continue
        own, other = _counted(before, left), _counted(after, right)
        missing = (other - own) if earlier else (own - other)
        telling = Counter({word: n for word, n in words.items() if word not in COMMON})
        shared = missing & words
        share = 0.0 if telling and set(shared) <= _PERSONS else shared.total() / words.total()
        there = [after[j] for j in right] if earlier else [before[i] for i in left]
        if is_list(orphan.passages) and any(is_list(one.passages) for one in there):
            share = max(share, share_of_list(missing, words))
        said = (other & telling).total() / telling.total() if telling else 0.0
        if share < 0.5 and said >= 0.5 and own != other:
            share = said * 0.9
        said_again = (other & words).total() / words.total() >= 0.85
        said_again = said_again and (bool(telling) or words.total() > 1)
        if share < 0.5 and said_again and not set(words - other) & _PRACTICES:
            share = 0.5
        if share >= 0.5:
            share += NEARNESS if beside in (left if earlier else right) else 0.0
        if share >= 0.5 and (best is None or share > best[0]):
            best = (share, number)
    return best[1] if best else None
