"""Errors that a user can act on: what happened, where, and what to do next."""

from __future__ import annotations


class PolicygenError(Exception):
    """A problem with the user's input or machine, told in three parts.

    Arguments:
        what: what happened, as one sentence without its final full stop.
        where: file, page or line, as the user would name it; empty if there is no place.
        fix: what to do next, as one sentence.
    """

    exit_code = 2

    def __init__(self, what: str, where: str = "", fix: str = "") -> None:
        self.what = what
        self.where = where
        self.fix = fix
        super().__init__(what, where, fix)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        remedy = f"\n{self.fix}" if self.fix else ""
        return f"{place}{self.what}.{remedy}"


class InputError(PolicygenError):
    """A document that can't be read as it is."""


class DataError(PolicygenError):
    """Data of the product itself (a scale, a model policy) that breaks its schema."""


class OutputError(PolicygenError):
    """A place that can't be written to."""


class UnknownNameError(PolicygenError):
    """A name (of a model, a rule, a format) that doesn't exist; `fix` offers the nearest ones."""


class MissingPartError(PolicygenError):
    """A library or system part that this machine lacks; `fix` says how to get it."""
