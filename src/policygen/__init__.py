"""policygen: read, compare, check and write school policies on seclusion and restraint."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from policygen.api import compare, read, read_text
    from policygen.generate_api import generate
    from policygen.law_api import check

__version__ = "0.1.0"
__all__ = ["__version__", "check", "compare", "generate", "read", "read_text"]


def __getattr__(name: str) -> Any:
    """Load the public verbs on first use, so that `policygen --help` stays fast."""
    if name in ("compare", "read", "read_text"):
        return getattr(import_module("policygen.api"), name)
    if name == "generate":
        return import_module("policygen.generate_api").generate
    if name == "check":
        return getattr(import_module("policygen.law_api"), name)
    raise AttributeError(f"module 'policygen' has no attribute {name!r}")
