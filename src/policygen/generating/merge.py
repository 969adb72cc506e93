"""Three-way merge of a model's update into a district's wording, block by block."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

KEPT, UPDATED, LOCAL, BOTH, CONFLICT = "kept", "updated", "local", "both", "conflict"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the merged text.

    Arguments:
        kind: "kept" (nobody changed it), "updated" (the model alone), "local" (the district alone),
            "both" (both the same way), or "conflict".
        base, district, model: the blocks of each text.
    """

    kind: str
    base: tuple[str, ...]
    district: tuple[str, ...]
    model: tuple[str, ...]

    @property
    def merged(self) -> tuple[str, ...]:
        """The blocks that the merged text has; a conflict keeps the district's words."""
        return self.model if self.kind == UPDATED else self.district


def blocks(text: str) -> tuple[str, ...]:
    """The paragraphs, headings and list items of a Markdown text."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        items = re.split(r"\n(?=\s*(?:[-*•]|\(?[0-9a-zA-Z]{1,3}[.)])\s)", paragraph)
        found += [item.rstrip() for item in items if item.strip()]
    return tuple(found)


def merge(base: str, district: str, model: str) -> tuple[Piece, ...]:
    """Bring what changed from the old model to the new one into the district's text.

    Arguments:
        base: the old model that the district started from.
        district: its present text.
        model: the new model.

    Source of the method: S. Khanna, K. Kunal, B. C. Pierce, A formal investigation of diff3 (2007).
    """
    old, own, new = blocks(base), blocks(district), blocks(model)
    to_own, to_new = _matches(old, own), _matches(old, new)
    pieces: list[Piece] = []
    at = own_at = new_at = 0
    while at < len(old) or own_at < len(own) or new_at < len(new):
        step = at
        while step < len(old) and not (step in to_own and step in to_new):
            step += 1
        own_end = to_own[step] if step < len(old) else len(own)
        new_end = to_new[step] if step < len(old) else len(new)
        if step > at or own_end > own_at or new_end > new_at:
            pieces += _unstable(old[at:step], own[own_at:own_end], new[new_at:new_end])
        if step < len(old):
            pieces.append(Piece(KEPT, (old[step],), (own[own_end],), (new[new_end],)))
            own_end, new_end, step = own_end + 1, new_end + 1, step + 1
        at, own_at, new_at = step, own_end, new_end
    return tuple(pieces)


def _unstable(old: Sequence[str], own: Sequence[str], new: Sequence[str]) -> list[Piece]:
    """A stretch that at least one side changed, split where its blocks can be paired one by one."""
    if not _even(own) and not _even(new) and not _even(old):
        return []
    if _same(old, own):
        return [Piece(UPDATED, tuple(old), tuple(own), tuple(new))]
    if _same(old, new):
        return [Piece(LOCAL, tuple(old), tuple(own), tuple(new))]
    if _same(own, new):
        return [Piece(BOTH, tuple(old), tuple(own), tuple(new))]
    if len(old) == len(own) == len(new) > 1:
        pairs = zip(old, own, new, strict=True)
        return [
            piece for a, b, c in pairs for piece in _unstable((a,), (b,), (c,)) or [_one(a, b, c)]
        ]
    return [Piece(CONFLICT, tuple(old), tuple(own), tuple(new))]


def _one(base: str, own: str, model: str) -> Piece:
    return Piece(KEPT, (base,), (own,), (model,))


def _matches(old: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """The blocks of the old text that stand unchanged in another one."""
    matcher = SequenceMatcher(None, _even(old), _even(other), autojunk=False)
    return {
        start + step: there + step
        for start, there, size in matcher.get_matching_blocks()
        for step in range(size)
    }


def _same(one: Sequence[str], other: Sequence[str]) -> bool:
    return _even(one) == _even(other)


def _even(texts: Sequence[str]) -> list[str]:
    """Blocks with even white space and without the numbers of headings and items."""
    bare = (
        re.sub(r"^(#+\s*)?(?:\d+(?:\.\d+)*\.?|[-*•]|\([a-z0-9]+\))\s+", r"\1", one) for one in texts
    )
    return [" ".join(one.split()) for one in bare]


def merged_text(pieces: Sequence[Piece]) -> str:
    """The merged policy as Markdown; each conflict shows both wordings between marks."""
    out: list[str] = []
    number = 0
    for piece in pieces:
        if piece.kind != CONFLICT:
            out += piece.merged
            continue
        number += 1
        out += [
            f"<!-- conflict {number}: the district's wording -->",
            *piece.district,
            f"<!-- conflict {number}: the new model's wording -->",
            *piece.model,
            f"<!-- end of conflict {number} -->",
        ]
    return "\n\n".join(out) + "\n"
