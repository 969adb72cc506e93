"""The comparison as JSON that satisfies the published schema `policygen/comparison/1`."""

from __future__ import annotations

import json

from policygen.comparison import Comparison


def report(comparison: Comparison) -> str:
    """The comparison as plain data, indented by two, in UTF-8, with a final line break."""
    return json.dumps(comparison.to_dict(), indent=2, ensure_ascii=False) + "\n"
