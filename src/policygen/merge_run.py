"""Runs a three-way merge: reads three texts, merges them, judges each change, writes the result."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from policygen import api
from policygen.errors import InputError
from policygen.finding import Direction
from policygen.generating.merge import CONFLICT, LOCAL, UPDATED, merge, merged_text
from policygen.output import write_file, write_stdout

_TOLD = {
    Direction.WEAKENS: "weakens protection",
    Direction.STRENGTHENS: "strengthens protection",
    Direction.UNCLEAR: "can't be judged",
}


def run(
    base: str,
    district: str,
    model: str,
    output: Path | None,
    force: bool,
    say: Callable[[str], None],
) -> int:
    """Merge, write, and tell of each change what it does; 1 if there are conflicts.

    Raises:
        PolicygenError: a text can't be read, or the output can't be written.
    """
    pieces = merge(*(_text(name) for name in (base, district, model)))
    text = merged_text(pieces)
    if output is None:
        write_stdout(text)
    else:
        write_file(output, text, force=force, inputs=(base, district, model))
    conflicts = 0
    for piece in pieces:
        if piece.kind == UPDATED:
            say(f"Taken from the new model: {_words(piece.model or piece.base)}")
            say(f"  against the old model it {_judged(piece.base, piece.model)}.")
        elif piece.kind == LOCAL:
            say(f"Kept as the district has it: {_words(piece.district or piece.base)}")
            say(f"  against the model it {_judged(piece.model, piece.district)}.")
        elif piece.kind == CONFLICT:
            conflicts += 1
            say(f"Conflict {conflicts}: {_words(piece.district or piece.model)}")
            say(f"  taking the new model's wording {_judged(piece.district, piece.model)}.")
    changed = sum(piece.kind == UPDATED for piece in pieces)
    say(f"{changed} taken over, {conflicts} conflicts.")
    return 1 if conflicts else 0


def _judged(before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """What a change does to protection, by compare's judgment."""
    if not _has_words(before) or not _has_words(after):
        lone = before if _has_words(before) else after
        if not _has_words(lone):
            return "changes nothing"
        came = "adds" if lone is after else "drops"
        return f"{came} {len(lone)} block{'s' if len(lone) != 1 else ''} of its own"
    findings = api.compare(
        api.read_text("\n\n".join(before)), api.read_text("\n\n".join(after))
    ).findings
    told = [_TOLD[d] for d in _TOLD if any(finding.direction is d for finding in findings)]
    return " and ".join(told) or "has no effect on protection"


def _has_words(texts: tuple[str, ...]) -> bool:
    return any(any(c.isalnum() for c in text) for text in texts)


def _words(texts: tuple[str, ...]) -> str:
    text = " ".join(" ".join(texts).split())
    return text if len(text) <= 90 else f"{text[:87]}..."


def _text(name: str) -> str:
    """A file's text as Markdown blocks; Word, PDF and web pages by their readers.

    Raises:
        InputError: it can't be read.
    """
    path = Path(name)
    if path.suffix.lower() in (".md", ".txt"):
        try:
            return path.read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InputError("the file can't be read", name, "Check the path.") from error
    document = api.read(name)
    lines: list[str] = []
    heading: tuple[str, ...] = ()
    for passage in document.passages:
        if passage.heading != heading:
            heading = passage.heading
            lines += [f"{'#' * len(heading)} {heading[-1]}"] if heading else []
        lines.append(passage.text)
    return "\n\n".join(lines)
