"""Compares two documents: align, read, find the differences, judge them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from policygen.comparing.differing import differing
from policygen.comparing.learned.place_verdict import with_whole_places
from policygen.comparing.learned.verdict import (
    lone_with_third_reading,
    with_third_reading,
    with_what_stands_there,
)
from policygen.comparing.pairing.agree import agree_on_kinds
from policygen.comparing.pairing.align import LEAST_ALIKE, Aligned, provisions_of
from policygen.comparing.pairing.beside import person_moved, said_beside
from policygen.comparing.pairing.kinship import written_apart
from policygen.comparing.pairing.renaming import same_but_for_names
from policygen.comparing.pairing.whole_places import whole_places
from policygen.comparing.side_by_side import side_by_side
from policygen.comparing.sureness import as_sure_as_read
from policygen.comparing.telling.cells import cell_findings, in_its_row
from policygen.comparing.telling.form import moved, renamed_only, reworded
from policygen.comparing.telling.judge import Parties, ranked
from policygen.comparing.titles import valued_title
from policygen.comparing.without_counterpart import at_its_place, judge_lone
from policygen.comparison import Comparison, Match, Party
from policygen.finding import Direction, Finding
from policygen.policy import Document, Kind, Passage
from policygen.text.kinds.told_practice import only_names
from policygen.text.lexicon import Lexicon
from policygen.text.naming_texts import NAMES_A_TEXT


def compare_documents(model: Document, district: Document, lexicon: Lexicon) -> Comparison:
    """Every difference between a model and a district's text that bears on a student's protection."""
    texts = side_by_side(model, district, lexicon)
    model, district, pairs, notices = texts.model, texts.district, texts.pairs, texts.notices
    if notices and not any(pair.before and pair.after for pair in pairs):
        return Comparison(_party(model), _party(district), (), (), notices)
    parties = Parties(model, district, texts.lexicon, texts.names)
    findings = [one for found in _compare_all((*pairs, *texts.ruled), parties) for one in found]
    findings += moved(pairs) + cell_findings(texts.cells, texts.lexicon)
    pairs += texts.ruled + tuple(
        Aligned(
            *(provisions_of([one] if one else [], texts.lexicon) for one in (c.before, c.after))
        )
        for c in texts.cells
    )
    notices += tuple(filter(None, (written_apart(pairs),)))
    ordered = ranked(findings)
    return Comparison(
        _party(model),
        _party(district),
        ordered,
        _matches(pairs, ordered, district),
        notices,
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """The findings on one pair: by the rules alone, and with the third reading beside them."""

    by_rules: list[Finding]
    told: list[Finding]


_NOTHING = _Found([], [])


def _compare_all(pairs: Sequence[Aligned], parties: Parties) -> list[list[Finding]]:
    """The findings of each pair: those with two sides first, which the others are judged beside."""
    found = [
        _compare_pair(pair, parties) if pair.before and pair.after else _NOTHING for pair in pairs
    ]
    told = [one.told for one in found]
    changed = {
        number
        for number, some in enumerate(told)
        if any(one.direction is not Direction.NEUTRAL for one in some)
    }
    apart = bool(written_apart(pairs))
    for number, pair in enumerate(pairs):
        if not (pair.before and pair.after):
            doubtful = said_beside(pair, pairs, changed) or person_moved(pair, pairs, told)
            alone = judge_lone(pair, pairs, parties, doubtful=doubtful, apart=apart)
            told[number] = lone_with_third_reading(alone, *_passages(pair), parties.lexicon)
            place = at_its_place(pair, pairs)
            told[number] = with_what_stands_there(told[number], *place, parties.lexicon)
            found[number] = _Found(alone, told[number])
    return with_whole_places(
        whole_places(pairs),
        [_agreed(pair) for pair in pairs],
        [one.by_rules for one in found],
        told,
        parties.lexicon,
    )


def _compare_pair(aligned: Aligned, parties: Parties) -> _Found:
    """What differs between provisions that both documents have."""
    before, after = _passages(aligned)
    if _same_words(aligned):
        return _NOTHING
    if _is_title(before) or _is_title(after):
        titles = valued_title(before, after, parties) or reworded(before, after, title=True)
        return _Found(titles, titles)
    if parties.names and same_but_for_names(before, after, parties.names):
        renamed = renamed_only(before, after)
        return _Found(renamed, renamed)
    agreed = agree_on_kinds(before, after)
    found = differing(agreed, parties) or reworded(before, after)
    sure = as_sure_as_read(found, before, after)
    told = with_third_reading(sure, *agreed, parties.lexicon)
    return _Found(list(sure), [in_its_row(one, after[0]) for one in told])


def _agreed(aligned: Aligned) -> tuple[Sequence[Passage], Sequence[Passage]]:
    """The passages of both sides, under kinds that agree where both are there."""
    before, after = _passages(aligned)
    return agree_on_kinds(before, after) if before and after else (before, after)


_TITLE = 0  # the group of a title that runs into its paragraph


def _is_title(passages: Sequence[Passage]) -> bool:
    """A few words that bind nobody: a title or a caption that wasn't marked as a heading."""
    return all(
        p.kind is Kind.STATEMENT
        and (
            only_names(p.text)
            or (len(p.text.split()) < 8 and p.text[-1:].isalnum() and ": " not in p.text)
            or p.group == _TITLE
            or NAMES_A_TEXT.match(p.text)
        )
        and not (p.cell and p.cell.row and p.cell.column)
        for p in passages
    )


def _passages(aligned: Aligned) -> tuple[list[Passage], list[Passage]]:
    """The passages of both sides of a pair."""
    before, after = (
        [p for provision in side for p in provision.passages]
        for side in (aligned.before, aligned.after)
    )
    return before, after


def _same_words(aligned: Aligned) -> bool:
    before, after = _passages(aligned)
    return _texts(before) == _texts(after)


def _texts(passages: Sequence[Passage]) -> list[tuple[str, str, str]]:
    return [(" ".join(p.text.split()), p.stem, p.closing) for p in passages]


def _party(document: Document) -> Party:
    return Party(
        document.title, document.source, document.format, len(document.passages), document.notices
    )


def _matches(
    pairs: Sequence[Aligned], findings: Sequence[Finding], district: Document
) -> tuple[Match, ...]:
    """Every passage of the district's text beside its counterpart, then what only the model has."""
    counterpart: dict[int, Passage | None] = {}
    lost: list[Passage] = []
    for aligned in pairs:
        before, after = _passages(aligned)
        partners = _partners(before, after)
        for number, passage in enumerate(after):
            counterpart[id(passage)] = before[partners[number]] if number in partners else None
        lost += [p for number, p in enumerate(before) if number not in partners.values()]
    out = []
    for passage in district.passages:
        ids = tuple(
            f.id
            for f in findings
            if f.after is not None
            and (f.where.start, f.where.end) == (passage.span.start, passage.span.end)
        )
        out.append(Match(counterpart.get(id(passage)), passage, ids))
    for passage in lost:
        ids = tuple(f.id for f in findings if f.after is None and f.before == passage.text)
        out.append(Match(passage, None, ids))
    return tuple(out)


def _partners(before: Sequence[Passage], after: Sequence[Passage]) -> dict[int, int]:
    """Which passage of an aligned provision stands for which: the most alike first."""
    scored = sorted(
        (-Indel.normalized_similarity(old.text, new.text), abs(i - j), j, i)
        for i, old in enumerate(before)
        for j, new in enumerate(after)
    )
    partners: dict[int, int] = {}
    for score, _, j, i in scored:
        if score <= -LEAST_ALIKE and j not in partners and i not in partners.values():
            partners[j] = i
    return partners
