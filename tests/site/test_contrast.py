"""Every pair of colors that pages put on one another has the contrast of WCAG 2 AA."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.render.test_contrast import LEAST, colors, contrast

CSS = (Path(__file__).resolve().parents[2] / "site" / "style.css").read_text("utf-8")
LIGHT_PART, DARK_PART = CSS.split("prefers-color-scheme: dark", 1)
TINTED = ("ins", "del", "weakens", "strengthens", "unclear", "neutral", "changed")
PAIRS = [
    *((text, ground) for text in ("ink", "muted", "link") for ground in ("paper", "sheet")),
    *((text, "neutral-tint") for text in ("ink", "muted", "link", "changed")),
    *((text, f"{text}-tint") for text in TINTED),
    *((text, "paper") for text in ("weakens", "strengthens", "changed")),
    *((f"s{number}-ink", f"s{number}") for number in range(5)),
]
GRAPHICS = 3  # success criterion 1.4.11, for bars, borders of fields and lines of pictures


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(theme: str, text: str, ground: str) -> None:
    palette = colors(LIGHT_PART if theme == "light" else DARK_PART)
    assert contrast(palette[text], palette[ground]) >= LEAST


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("mark", ["c0", "c1", "c2", "edge"])
def test_what_is_drawn_stands_out(theme: str, mark: str) -> None:
    palette = colors(LIGHT_PART if theme == "light" else DARK_PART)
    assert contrast(palette[mark], palette["paper"]) >= GRAPHICS


def test_both_themes_name_the_same_colors_and_nothing_is_colored_past_them() -> None:
    assert colors(LIGHT_PART).keys() == colors(DARK_PART).keys()
    rules = CSS.split("* {", 1)[1].split("@media print")[0]
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", rules)
