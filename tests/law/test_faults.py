"""Bad law data is refused with file, line and remedy: each file of tests/invalid is one fault."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from policygen.errors import DataError
from policygen.law.verify import verify
from policygen.law_store import load_law

INVALID = sorted((Path(__file__).parent.parent / "invalid").glob("*.yaml"))


def marked(text: str, mark: str) -> list[str]:
    return re.findall(rf"^# {mark}: (.*)$", text, re.MULTILINE)


@pytest.fixture
def data(tmp_path: Path, checkout: Path) -> Path:
    root = tmp_path / "data"
    for folder in ("state_requirements", "scales", "model_policies"):
        shutil.copytree(checkout / folder, root / folder)
    return root


@pytest.mark.parametrize("fault", INVALID, ids=lambda path: path.stem)
def test_bad_data_is_refused(fault: Path, data: Path) -> None:
    text = fault.read_text("utf-8")
    (name,) = marked(text, "as")
    file = data / "state_requirements" / name
    file.write_text(text, "utf-8")
    if fault.stem == "wrong-quotation":
        law = load_law(data)
        copy = "No laws or guidance on seclusion.\n" * 2000
        proof = verify(law.states, (), law.codebook, law.sources, {"mde-2018": copy})
        told = "\n".join(str(one) for one in proof.faults if one.where.startswith("ID"))
    else:
        with pytest.raises(DataError) as caught:
            load_law(data)
        told = str(caught.value)
        assert name in told
        assert re.search(r"line \d+", told)
        assert "Mend" in told
    for expected in marked(text, "expects"):
        assert expected in told


def test_all_problems_are_told_at_once(data: Path) -> None:
    for state in ("AL", "WY"):
        file = data / "state_requirements" / f"{state}.yaml"
        text = file.read_text("utf-8")
        file.write_text(text.replace("  status:\n", "  statuss:\n", 1), "utf-8")
    (data / "state_requirements" / "TX.yaml").unlink()
    with pytest.raises(DataError) as caught:
        load_law(data)
    told = str(caught.value)
    assert "AL.yaml" in told
    assert "WY.yaml" in told
    assert "there is no file TX.yaml" in told
