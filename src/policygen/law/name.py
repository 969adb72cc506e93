"""What a user means by the name of a law: "MO", "MO@2019", "mo-hb1568-2020"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from policygen.errors import UnknownNameError
from policygen.law.dates import day
from policygen.law.elements import LawVersion
from policygen.law.nouns import Codebook, Jurisdiction
from policygen.law.on import FEDERAL, law_of, version_on


@dataclass(frozen=True, slots=True)
class Named:
    """A law that was named.

    Arguments:
        label: what reports call it.
        state: its jurisdiction, or None where a version was named that the table doesn't know.
        on: the day (YYYY-MM-DD).
        version: its required elements, or None where they aren't known for that day.
    """

    label: str
    state: Jurisdiction | None
    on: str
    version: LawVersion | None


def named(
    name: str,
    states: Mapping[str, Jurisdiction],
    versions: tuple[LawVersion, ...],
    codebook: Codebook,
    on: str | None = None,
) -> Named:
    """Find the law with this name.

    Arguments:
        name: two letters or a state's name, perhaps with "@" and a date; or the id of a version.
        on: the day where the name has none; else the data's own day.

    Raises:
        UnknownNameError: there is no such law.
        InputError: what stands behind "@" is no date.
    """
    plain, at, date = name.strip().partition("@")
    when = day(date) if at else on or codebook.current_as_of
    version = next((one for one in versions if one.id == plain.lower()), None)
    if version is not None and not at:
        return Named(version.title, None, when, version)
    guidance = law_of(versions, FEDERAL, when) if plain.upper() == FEDERAL else None
    if guidance is not None:
        return Named(guidance.title, None, when, guidance)
    state = next(
        (
            one
            for one in states.values()
            if plain.upper() == one.id or plain.lower() == one.name.lower()
        ),
        None,
    )
    if state is None:
        ids = ", ".join(one.id for one in versions)
        raise UnknownNameError(
            f"there is no law {name!r}",
            fix=f"Write two letters of a state (MO), with a date if you like (MO@2019), or one of: {ids}.",
        )
    bound = version_on(versions, state.id, when)
    label = f"{state.name} on {when}" + (f" ({bound.title})" if bound else "")
    return Named(label, state, when, bound)
