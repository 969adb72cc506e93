"""Tells what became of a provision from which whole passages were cut out, or into which they were put."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.change import Change, Difference
from policygen.comparing.differences import differences
from policygen.comparing.judges.one_sided.cut_out import cut_items, cut_sentences
from policygen.comparing.judges.one_sided.second_best import (
    effect_of_second_best,
    is_second_best,
)
from policygen.comparing.pairing.align import LEAST_ALIKE
from policygen.comparing.proofs.restated_exclusions import only_restates
from policygen.comparing.structure.reading import Reading, read_provision
from policygen.comparing.telling.judge import Parties, judge
from policygen.finding import Finding
from policygen.policy import Kind, Passage
from policygen.text.kinds.forms import says_to_whom
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import stems

_EXAMPLES = re.compile(r"\b(?:such as|for example|for instance|e\.g\.)[\s,:]*$", re.IGNORECASE)


def whole_passages_cut(
    first: Reading,
    second: Reading,
    read: tuple[Sequence[Passage], Sequence[Passage]],
    parties: Parties,
) -> list[Finding] | None:
    """What it does that items or sentences came or went; None if anything else differs, too."""
    return _items_cut(first, second, read, parties) or _sentences_cut(first, second, parties)


def _items_cut(
    first: Reading,
    second: Reading,
    read: tuple[Sequence[Passage], Sequence[Passage]],
    parties: Parties,
) -> list[Finding]:
    """What it does that items of a list came or went.

    Of examples it is said with low confidence: what they are examples of stands as before.
    """
    found = cut_items(first, second) or []
    longer = first if len(first.passages) > len(second.passages) else second
    out = []
    for one in found:
        placed = (one.removed or one.added)[0]
        examples = _EXAMPLES.search(longer.passages[placed.passage].stem)
        out.append(judge(one, *read, parties, "low" if examples else "high"))
    return out


def _sentences_cut(first: Reading, second: Reading, parties: Parties) -> list[Finding] | None:
    """What sentences do that only one text has, but for those that another of its sentences says too."""
    found = cut_sentences(first, second)
    if found is None:
        return None
    passages, side = found
    shorter = parties.model if side else parties.district
    lost = [
        one
        for one in passages
        if (one.kind is not Kind.STATEMENT or says_to_whom(one.text))
        and not _said_by(one, shorter.passages, parties.lexicon)
        and not only_restates(one, shorter.passages)
    ]
    longer = (second if side else first).passages
    out = []
    for one in lost:
        second_best = is_second_best(one)
        effect = effect_of_second_best(one, longer) if second_best else 1
        difference = Difference(Change.PROVISION, effect if side else -effect, (), ())
        old, new = ((), (one,)) if side else ((one,), ())
        out.append(judge(difference, old, new, parties, "medium" if second_best else "high"))
    return out


def _said_by(passage: Passage, others: Sequence[Passage], lexicon: Lexicon) -> bool:
    """Whether one of several passages protects a student at least as much as this one."""
    own = read_provision((passage,), lexicon)
    near = [
        one for one in others if one.kind is passage.kind and _share(passage, one) >= LEAST_ALIKE
    ]
    return any(
        all(one.effect > 0 for one in differences(own, read_provision((other,), lexicon), lexicon))
        for other in near
    )


def _share(passage: Passage, other: Passage) -> float:
    """Share of a passage's words that another one has, too."""
    words = set(stems(passage.text))
    return len(words & set(stems(other.text))) / len(words) if words else 0.0
