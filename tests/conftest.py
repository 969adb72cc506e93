"""What all tests share: the checkout's root, and hypothesis set to give the same run each time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("house", derandomize=True, deadline=None)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """What can be asked of the tests."""
    parser.addoption(
        "--every-case",
        action="store_true",
        help="judge every committed case, not a quarter of them",
    )


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The top folder of the project."""
    return Path(__file__).resolve().parent.parent
