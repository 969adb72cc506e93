"""Compares how firmly two texts presume one thing: "may be presumed retaliatory", "shall be presumed retaliatory".

Nobody is told to do anything by a presumption; what is presumed tells whom it serves.
"""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.structure.ranked_adverbs import Said, judged
from policygen.comparing.structure.reading import Reading
from policygen.text.markers import Scope
from policygen.text.units import UnitKind

_MAY, _SHALL = 1, 2
_PRESUMED = re.compile(
    r"\b(?:(?P<may>may|can|might|could)|(?P<shall>shall|must|will)) (?:then |thereupon )?be "
    r"(?:presumed|deemed|taken|held|considered|regarded as|treated as) "
    r"(?:(?:to be|to have been|to constitute|as) )?(?P<what>[^.;]{3,60})",
    re.IGNORECASE,
)
_WRONG = re.compile(
    r"^(?:an? |in |an act of |taken in |done in )*(?:retaliat\w+|reprisals?|unlawful|improper|wrongful|unjustified|"
    r"excessive|unreasonable|violations?|because of|on account of|in response to|breach(?:es)?)\b",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r"^(?:an? |in |given |to have )*(?:justified|lawful|proper|reasonable|necessary|consent\w*|agreed|accepted|"
    r"waived|withdrawn|abandoned|good faith|correct|accurate)\b",
    re.IGNORECASE,
)
_ASSENT = re.compile(
    r"\b(?:consent|agreement|permission|assent|approval|waiver)\b[^,;.]{0,30}$", re.I
)


def without_presumptions(
    before: Reading, after: Reading
) -> tuple[Reading, Reading, list[Difference]]:
    """Both readings without the modals of the one presumption that each has, and what their change does."""
    sides = (before, after)
    said = [_presumption(one) for one in sides]
    if said[0] is None or said[1] is None or said[0][0].rank == said[1][0].rank:
        return before, after, []
    senses = {said[0][1], said[1][1]}
    if len(senses) > 1 or 0 in senses:
        return before, after, []
    modals = [[said[0][0]], [said[1][0]]]
    ranks = [one[0].rank for one in modals]
    first, second, found = judged(sides, modals, senses.pop(), ranks, Scope.MAIN)
    return first, second, [replace(one, change=Change.MODALITY, scale="modality") for one in found]


def _presumption(reading: Reading) -> tuple[Said, int] | None:
    """The modal of the only presumption of a text, and whom it serves: +1 the student, -1 the school."""
    found = [
        (number, match)
        for number, passage in enumerate(reading.passages)
        for match in _PRESUMED.finditer(passage.text)
    ]
    if len(found) != 1:
        return None
    ((number, match),) = found
    units = tuple(
        n
        for n, one in enumerate(reading.placed)
        if one.passage == number
        and one.unit.kind is UnitKind.MODAL
        and match.start() <= one.unit.start < match.start("what")
    )
    what = match["what"]
    given = _ASSENT.search(reading.passages[number].text[: match.start()])
    sense = 1 if _WRONG.match(what) else -1 if given or _RIGHT.match(what) else 0
    rank = _MAY if match["may"] else _SHALL
    return (Said(rank, units, number, match.start(), match.end()), sense) if units else None
