"""Every pair of colors that the report puts on one another has the contrast of WCAG 2 AA."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

LEAST = 4.5  # WCAG 2.2, success criterion 1.4.3, for text of ordinary size
CSS = files("policygen.render").joinpath("report.css").read_text("utf-8")
LIGHT_PART, DARK_PART = CSS.split("prefers-color-scheme: dark", 1)

ON_PAPER_AND_SHEET = ("ink", "muted", "link")
TINTED = ("ins", "del", "weakens", "strengthens", "unclear", "neutral")
PAIRS = [
    *((text, ground) for text in ON_PAPER_AND_SHEET for ground in ("paper", "sheet")),
    *((text, f"{text}-tint") for text in TINTED),
    *((text, "neutral-tint") for text in ("ink", "muted", "link")),  # a passage that is jumped to
]


def colors(part: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", part.split("* {", 1)[0]))


def luminance(color: str) -> float:
    channels = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(theme: str, text: str, ground: str) -> None:
    palette = colors(LIGHT_PART if theme == "light" else DARK_PART)
    assert contrast(palette[text], palette[ground]) >= LEAST


def test_both_themes_name_the_same_colors_and_nothing_is_colored_past_them() -> None:
    assert colors(LIGHT_PART).keys() == colors(DARK_PART).keys()
    rules = CSS.split("* {", 1)[1].split("@media print")[0]
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", rules)


def test_the_measure_is_right_for_black_on_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
