"""Days as ISO texts that may be partial ("2021", "2021-07"): their first and their last day."""

from __future__ import annotations

import calendar
import re

from policygen.errors import InputError

_ISO = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


def is_date(text: str) -> bool:
    """Whether a text is an ISO date, perhaps partial, of a day that exists."""
    match = _ISO.match(text)
    if match is None:
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def first_day(text: str) -> str:
    """The first day of a date that may be partial: "2021" is 2021-01-01."""
    return text + "-01" * (3 - len(text.split("-")))


def last_day(text: str) -> str:
    """The last day of a date that may be partial: "2021-02" is 2021-02-28."""
    parts = text.split("-")
    if len(parts) == 1:
        return f"{text}-12-31"
    if len(parts) == 2:
        return f"{text}-{calendar.monthrange(int(parts[0]), int(parts[1]))[1]:02}"
    return text


def day(text: str) -> str:
    """The day that a user named; a year or month alone means its last day.

    Raises:
        InputError: it isn't a date.
    """
    if not is_date(text):
        raise InputError(
            "this is no date", repr(text), "Write it as YYYY-MM-DD, YYYY-MM or YYYY: 2022-07-01."
        )
    return last_day(text)
