"""What tests of single sentences ask of a comparison."""

from __future__ import annotations

import policygen


def directions(before: str, after: str) -> set[str]:
    """The directions of all findings on two texts."""
    texts = (policygen.read_text(text, title="text") for text in (before, after))
    return {str(finding.direction) for finding in policygen.compare(*texts).findings}


def assert_lost(before: str, after: str) -> None:
    """That the later text weakens, and the way back strengthens, and neither does the other as well."""
    assert "weakens" in directions(before, after)
    assert "strengthens" not in directions(before, after)
    assert "strengthens" in directions(after, before)
    assert "weakens" not in directions(after, before)


def assert_same(before: str, after: str) -> None:
    """That two texts differ in form alone, whichever is the model."""
    assert directions(before, after) == {"neutral"}
    assert directions(after, before) == {"neutral"}
