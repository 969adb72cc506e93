"""The rules, one a file, found by walking this folder."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from policygen.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of this folder, in the order in which they are asked.

    Raises:
        ValueError: two rules have one id.
    """
    rules: list[Rule] = []
    for module in iter_modules(__path__):
        loaded = import_module(f"{__name__}.{module.name}")
        rules += [value for value in vars(loaded).values() if isinstance(value, Rule)]
    ids = [rule.id for rule in rules]
    for one in ids:
        if ids.count(one) > 1:
            raise ValueError(f"two rules have the id {one!r}")
    return tuple(sorted(rules, key=lambda rule: (rule.order, rule.id)))
