"""Compares two documents: align, read, find the differences, judge them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz.distance import Indel

from policygen.change import Change, Difference
from policygen.comparing.agreeing import weigh
from policygen.comparing.differences import differences
from policygen.comparing.pairing.agree import agree_on_kinds
from policygen.comparing.pairing.align import LEAST_ALIKE, Aligned, Provision, align, provisions_of
from policygen.comparing.pairing.announced_actor import without_announced_actors
from policygen.comparing.pairing.beside import said_beside
from policygen.comparing.pairing.questions import answered_in_full, is_question
from policygen.comparing.pairing.renaming import renamings, same_but_for_names, with_models_names
from policygen.comparing.pairing.usage import is_auxiliary, with_kinds_by_use
from policygen.comparing.structure.reading import read_provision
from policygen.comparing.structure.scopes import restriction_sign
from policygen.comparing.telling.form import moved, renamed_only, reworded
from policygen.comparing.telling.judge import Parties, judge, ranked
from policygen.comparison import Comparison, Match, Party
from policygen.finding import Direction, Finding
from policygen.policy import Document, Kind, Passage
from policygen.text.forms import bars_the_others, only_limits, says_to_whom
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope
from policygen.text.terms_said import excludes
from policygen.text.units import UnitKind

NOTHING = "Nothing comparable was found: no definition, duty, prohibition or permission stands in {which}."


def compare_documents(model: Document, district: Document, lexicon: Lexicon) -> Comparison:
    """Every difference between a model and a district's text that bears on a student's protection."""
    notices = _notices(model, district)
    model, district = (with_kinds_by_use(one, lexicon) for one in (model, district))
    names = renamings(model, district)
    renamed = provisions_of(with_models_names(district.passages, names), lexicon)
    pairs = _align(
        provisions_of(model.passages, lexicon),
        [
            replace(provision, words=other.words, canon=other.canon)
            for provision, other in zip(
                provisions_of(district.passages, lexicon), renamed, strict=True
            )
        ],
    )
    if notices and not any(pair.before and pair.after for pair in pairs):
        return Comparison(_party(model), _party(district), (), (), notices)
    parties = Parties(model, district, lexicon, names)
    findings = [one for found in _compare_all(pairs, parties) for one in found]
    findings += moved(pairs)
    ordered = ranked(findings)
    return Comparison(
        _party(model),
        _party(district),
        ordered,
        _matches(pairs, ordered, district),
        notices,
    )


def _align(before: Sequence[Provision], after: Sequence[Provision]) -> tuple[Aligned, ...]:
    """Align in an order that doesn't depend on which document is the model."""
    if [p.words for p in before] > [p.words for p in after]:
        return tuple(Aligned(pair.after, pair.before) for pair in align(after, before))
    return align(before, after)


def _compare_all(pairs: Sequence[Aligned], parties: Parties) -> list[list[Finding]]:
    """The findings of each pair: those with two sides first, which the others are judged beside."""
    found = [_compare_pair(pair, parties) if pair.before and pair.after else [] for pair in pairs]
    changed = {
        number
        for number, some in enumerate(found)
        if any(one.direction is not Direction.NEUTRAL for one in some)
    }
    for number, pair in enumerate(pairs):
        if not (pair.before and pair.after):
            doubtful = said_beside(pair, pairs, changed)
            found[number] = _judge_lone(pair, parties, doubtful=doubtful)
    return found


def _compare_pair(aligned: Aligned, parties: Parties) -> list[Finding]:
    """What differs between provisions that both documents have."""
    before = [p for provision in aligned.before for p in provision.passages]
    after = [p for provision in aligned.after for p in provision.passages]
    if _same_words(aligned):
        return []
    if _is_title(before) or _is_title(after):
        return reworded(before, after)
    if parties.names and same_but_for_names(before, after, parties.names):
        return renamed_only(before, after)
    read = agree_on_kinds(before, after)
    first, second = (read_provision(one, parties.lexicon) for one in read)
    found = without_announced_actors(
        differences(first, second, parties.lexicon), read, (parties.model, parties.district)
    )
    if not found:
        return reworded(before, after)
    weighed = weigh(found, *read)
    return [judge(one.difference, *read, parties, one.confidence) for one in weighed]


def _judge_lone(aligned: Aligned, parties: Parties, *, doubtful: bool) -> list[Finding]:
    """What a provision does that only one document has; unclear where it may not be new."""
    before = [p for provision in aligned.before for p in provision.passages]
    after = [p for provision in aligned.after for p in provision.passages]
    lone = _lone(aligned, parties.lexicon)
    if doubtful:
        lone = [replace(one, effect=0) for one in lone]
    if all(is_question(passage) for passage in (*before, *after)):
        answered = all(answered_in_full(d.passages) for d in (parties.model, parties.district))
        lone = [] if answered else [replace(one, effect=0) for one in lone]
    return [judge(one, before, after, parties) for one in lone]


def _is_title(passages: Sequence[Passage]) -> bool:
    """A few words that bind nobody: a title or a caption that wasn't marked as a heading."""
    return all(
        p.kind is Kind.STATEMENT and len(p.text.split()) < 8 and p.text[-1:].isalnum()
        for p in passages
    )


def _is_caption(passages: Sequence[Passage]) -> bool:
    """A few words without a full stop, no item of a list: a heading that wasn't marked as one."""
    (first, *rest) = passages
    words = first.text.split()
    if rest or first.stem or len(words) > 6:
        return False
    return first.text[-1:].isalnum() or _CAPTION.match(first.text) is not None


# "Prohibited practices.": a participle and its noun, with a full stop.
_CAPTION = re.compile(
    r"(?:Prohibited|Permitted|Required|Authorized|Allowed|Banned) \w+(?: \w+)?\.?$"
)


def _same_words(aligned: Aligned) -> bool:
    before = [p for provision in aligned.before for p in provision.passages]
    after = [p for provision in aligned.after for p in provision.passages]
    return _texts(before) == _texts(after)


def _texts(passages: Sequence[Passage]) -> list[tuple[str, str, str]]:
    return [(" ".join(p.text.split()), p.stem, p.closing) for p in passages]


def _lone(aligned: Aligned, lexicon: Lexicon) -> list[Difference]:
    """A provision that only one document has, as a difference; what binds nobody is left out.

    A sentence on where the policy applies is unclear: it may reach more or fewer students.
    """
    kind = (aligned.before or aligned.after)[0].kind
    passages = (aligned.before or aligned.after)[0].passages
    if kind is Kind.STATEMENT and any(says_to_whom(p.text) for p in passages):
        return [Difference(Change.PROVISION, 0, (), ())]
    if kind is Kind.STATEMENT or _is_caption(passages):
        return []
    if kind is Kind.PROTECTED_DEFINITION and is_auxiliary(passages[0], lexicon):
        return [Difference(Change.PROVISION, 0, (), ())]
    if kind is Kind.PROHIBITION and all(bars_the_others(p.text) for p in passages):
        return [Difference(Change.PROVISION, 0, (), ())]
    reach = -restriction_sign(kind)
    if kind in _DEFINITIONS and all(excludes(passage.text) for passage in passages):
        reach = -reach
    if kind is Kind.PERMISSION and all(only_limits(f"{p.stem} {p.text}") for p in passages):
        reach = 1  # "shall be used only ...": a limit, which bars all the rest
    if kind in (Kind.PERMISSION, Kind.DUTY) and _is_the_parents(passages, kind, lexicon):
        reach = -reach
    return [Difference(Change.PROVISION, reach if aligned.after else -reach, (), ())]


def _is_the_parents(passages: Sequence[Passage], kind: Kind, lexicon: Lexicon) -> bool:
    """Whether a permission is a right of the parent, or a duty a burden on the parent."""
    placed = read_provision(passages[:1], lexicon).placed
    modal = next((i for i, p in enumerate(placed) if p.unit.kind is UnitKind.MODAL), 0)
    comma = next((i for i in range(modal, len(placed)) if placed[i].unit.key == ","), len(placed))
    main = [p.sign for p in placed[:comma] if p.scope is Scope.MAIN]  # more may be the school's
    usual = restriction_sign(kind) * (-1 if kind is Kind.DUTY else 1)
    return bool(main) and all(sign != usual for sign in main)


_DEFINITIONS = (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER)


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
        before = [p for provision in aligned.before for p in provision.passages]
        after = [p for provision in aligned.after for p in provision.passages]
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


def _notices(model: Document, district: Document) -> tuple[str, ...]:
    bare = [
        name
        for name, document in (("the model", model), ("the district's text", district))
        if all(p.kind is Kind.STATEMENT for p in document.passages)
    ]
    if not bare:
        return ()
    return (NOTHING.format(which=" and ".join(bare)),)
