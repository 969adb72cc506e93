"""Puts two documents side by side: kinds by their use, terms under one name, provisions beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policygen.comparing.pairing.agree import agree_on_kinds
from policygen.comparing.pairing.align import Aligned, Provision, align, provisions_of
from policygen.comparing.pairing.answers import with_answers_kinds
from policygen.comparing.pairing.renaming import Renaming, renamings, with_models_names
from policygen.comparing.pairing.ruled_cells import split_by_rule
from policygen.comparing.pairing.tables import CellPair, paired_cells
from policygen.comparing.pairing.usage import with_kinds_by_use
from policygen.policy import Document, Kind, Passage
from policygen.text.lexicon import Lexicon
from policygen.text.spoken_to import whom_texts_speak_to

NOTHING = "Nothing comparable was found: no definition, duty, prohibition or permission stands in {which}."


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two documents, ready to be judged.

    Arguments:
        model, district: with the kinds that their passages have by their use.
        lexicon: with the person whom the texts speak to.
        names: terms that only changed names.
        pairs: the provisions, each beside its counterpart.
        ruled: cells of tables that hold rules, likewise.
        cells: the other cells that both documents have.
        notices: what the user should know of it.
    """

    model: Document
    district: Document
    lexicon: Lexicon
    names: tuple[Renaming, ...]
    pairs: tuple[Aligned, ...]
    ruled: tuple[Aligned, ...]
    cells: tuple[CellPair, ...]
    notices: tuple[str, ...]

    def changed(self) -> tuple[tuple[tuple[Passage, ...], tuple[Passage, ...]], ...]:
        """The passages of each provision whose words differ, under kinds that agree; one side may be empty."""
        out = []
        for pair in (*self.pairs, *self.ruled):
            before, after = (
                tuple(p for provision in side for p in provision.passages)
                for side in (pair.before, pair.after)
            )
            if [p.text.split() for p in before] != [p.text.split() for p in after]:
                out.append(agree_on_kinds(before, after) if before and after else (before, after))
        return tuple(out)


def side_by_side(model: Document, district: Document, lexicon: Lexicon) -> SideBySide:
    """Two documents with their provisions beside each other; swapping them swaps the sides alone."""
    notices = _notices(model, district)
    lexicon = replace(lexicon, you=whom_texts_speak_to([model.text, district.text]))
    model, district = (
        with_answers_kinds(with_kinds_by_use(one, lexicon), lexicon) for one in (model, district)
    )
    names = renamings(model, district)
    cells = paired_cells(model.passages, district.passages)
    ruled, unruled = split_by_rule(cells, lexicon)
    rest = [_without(cells, side, one) for side, one in enumerate((model, district))]
    renamed = provisions_of(with_models_names(rest[1], names), lexicon)
    pairs = _align(
        provisions_of(rest[0], lexicon),
        [
            replace(provision, words=other.words, canon=other.canon)
            for provision, other in zip(provisions_of(rest[1], lexicon), renamed, strict=True)
        ],
    )
    return SideBySide(
        model, district, lexicon, names, pairs, ruled, tuple(unruled), () if ruled else notices
    )


def _without(cells: Sequence[CellPair], side: int, document: Document) -> tuple[Passage, ...]:
    """The passages of a document but for those cells of tables that have their counterparts."""
    paired = {id(cell.after if side else cell.before) for cell in cells}
    return tuple(passage for passage in document.passages if id(passage) not in paired)


def _align(before: Sequence[Provision], after: Sequence[Provision]) -> tuple[Aligned, ...]:
    """Align in an order that doesn't depend on which document is the model."""
    if [p.words for p in before] > [p.words for p in after]:
        return tuple(Aligned(pair.after, pair.before) for pair in align(after, before))
    return align(before, after)


def _notices(model: Document, district: Document) -> tuple[str, ...]:
    bare = [
        name
        for name, document in (("the model", model), ("the district's text", district))
        if all(p.kind is Kind.STATEMENT for p in document.passages)
    ]
    if not bare:
        return ()
    return (NOTHING.format(which=" and ".join(bare)),)
