"""Finds what changed between words that both texts have: modality, connectives, signs, amounts."""

from __future__ import annotations

from collections import Counter

from policygen.compare.second.judge import lists
from policygen.compare.second.match import Matching
from policygen.compare.second.mode import Force, Mode
from policygen.compare.second.terms import Amount, Side
from policygen.text.quantity import Bound

Shift = tuple[int, str]
Clause = tuple[int, int]


def paired_clauses(before: Side, after: Side, matching: Matching) -> dict[Clause, Clause]:
    """For each main clause of the earlier text the later one that shares most words with it."""
    shared: Counter[tuple[Clause, Clause]] = Counter()
    for i, j in matching.left.items():
        one, other = before.terms[i], after.terms[j]
        shared[
            (one.sentence, before.place(one).clause), (other.sentence, after.place(other).clause)
        ] += 1
    out: dict[Clause, Clause] = {}
    for (one_clause, other_clause), _ in sorted(shared.items(), key=lambda e: (-e[1], e[0])):
        if one_clause not in out and other_clause not in out.values():
            out[one_clause] = other_clause
    return out


def mode_shifts(before: Side, after: Side, clauses: dict[Clause, Clause]) -> tuple[Shift, ...]:
    """What became of the force of each paired clause."""
    out = []
    for (s, c), (t, d) in sorted(clauses.items()):
        one, other = before.places[s][c].mode, after.places[t][d].mode
        effect = _mode_effect(one, other)
        if effect is not None:
            out.append((effect, f"{_name(one)} became {_name(other)}"))
    return tuple(out)


def _name(mode: Mode) -> str:
    return f"{'soft ' if mode.grade == 2 else ''}{mode.force.value}"


def _mode_effect(one: Mode, other: Mode) -> int | None:
    """None where the force is the same."""
    if one.force is other.force:
        if one.force in (Force.DUTY, Force.BAN) and one.grade != other.grade:
            return 1 if other.grade > one.grade else -1
        return None
    both = {one.force, other.force}
    if both == {Force.BAN, Force.LEAVE}:
        return None if one.closed and other.closed else (1 if other.force is Force.BAN else -1)
    if both in ({Force.DUTY, Force.LEAVE}, {Force.DUTY, Force.EXEMPTION}, {Force.BAN, Force.EXEMPTION}):
        return 1 if other.force in (Force.DUTY, Force.BAN) else -1
    return 0


def connective_shifts(before: Side, after: Side, matching: Matching) -> tuple[Shift, ...]:
    """Members of a coordination that are joined by "or" instead of "and", or the reverse."""
    out: dict[tuple[int, int], Shift] = {}
    for i, j in matching.left.items():
        one, other = before.terms[i], after.terms[j]
        tree, later = before.trees[one.sentence], after.trees[other.sentence]
        links = tree.link[one.word], later.link[other.word]
        if set(links) != {"and", "or"} or not _still_fellows(before, after, matching, i, j):
            continue
        place = before.place(one)
        if place.union and after.place(other).union and lists(tree, one.word):
            continue
        effect = place.alternative if links == ("and", "or") else -place.alternative
        key = (one.sentence, tree.first[one.word])
        out.setdefault(key, (effect, f'"{links[0]}" became "{links[1]}"'))
    return tuple(out[key] for key in sorted(out))


def _still_fellows(before: Side, after: Side, matching: Matching, i: int, j: int) -> bool:
    one, other = before.terms[i], after.terms[j]
    members = before.trees[one.sentence].members(one.word)
    later = after.trees[other.sentence].members(other.word)
    return any(
        before.terms[a].sentence == one.sentence
        and after.terms[b].sentence == other.sentence
        and before.terms[a].word in members
        and after.terms[b].word in later
        for a, b in matching.left.items()
        if a != i
    )


def sign_shifts(
    before: Side, after: Side, matching: Matching, clauses: dict[Clause, Clause]
) -> tuple[Shift, ...]:
    """Words that both texts have under opposite signs, where their clauses have the same force."""
    for i, j in matching.left.items():
        one, other = before.terms[i], after.terms[j]
        place, later = before.place(one), after.place(other)
        if place.mode.force is not later.mode.force:
            continue
        if place.alternative * later.alternative < 0:
            word = before.trees[one.sentence].words[one.word].text
            return ((0, f'"{word}" stands under the opposite sign'),)
    return ()


def amount_shifts(before: Side, after: Side, matching: Matching) -> tuple[Shift, ...]:
    """Quantities that became larger or smaller."""
    out: list[Shift] = []
    for i, j in sorted(matching.left.items()):
        one, other = before.terms[i].amount, after.terms[j].amount
        if one and other and one.quantity != other.quantity:
            if one.quantity.amount != other.quantity.amount or _opposed(one, other):
                out.append((_amount_effect(one, other), f"{one.text} became {other.text}"))
    return tuple(out)


def _opposed(one: Amount, other: Amount) -> bool:
    bounds = {one.quantity.bound, other.quantity.bound}
    return bounds == {Bound.AT_LEAST, Bound.AT_MOST}


def _amount_effect(one: Amount, other: Amount) -> int:
    if one.larger != other.larger or _opposed(one, other):
        return 0
    return one.larger if other.quantity.amount > one.quantity.amount else -one.larger
