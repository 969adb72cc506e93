"""Finds what differs between two provisions, as they stand and in one form, and how sure that is.

A permission and a prohibition can say one thing in forms that share few words. They are compared as they
stand; where that leaves a difference, they are compared in one form too (`text/licences/`), whose limits
stand in the same places. The form counts where it tells something, unless the texts as they stand say the contrary.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.change import Change, Difference
from policygen.comparing.agreeing import HIGH, LOW, Weighed
from policygen.comparing.apart import weigh_apart
from policygen.comparing.cut import whole_passages_cut
from policygen.comparing.differences import differences
from policygen.comparing.pairing.announced_actor import without_announced_actors
from policygen.comparing.pairing.antecedents import without_named_antecedents
from policygen.comparing.pairing.one_licence import in_one_licence
from policygen.comparing.passage_by_passage import passage_by_passage
from policygen.comparing.structure.reading import Reading, read_provision
from policygen.comparing.telling.judge import Parties, judge
from policygen.finding import Finding
from policygen.policy import Passage

Sides = tuple[Sequence[Passage], Sequence[Passage]]


def differing(read: Sides, parties: Parties) -> list[Finding]:
    """The findings on two provisions under kinds that agree; none where they say the same.

    Raises:
        MissingPartError: the parser or its model is missing.
    """
    first, second = (read_provision(one, parties.lexicon) for one in read)
    cut = whole_passages_cut(first, second, read, parties)
    if cut is not None:
        return cut
    found = _differences(first, second, read, parties)
    weighed = weigh_apart(found, *read, parties.lexicon.you) if found else ()
    licence = in_one_licence(*read) if found else None
    if licence is None:
        doubted = any(one.difference.effect == 0 for one in weighed)
        apart = passage_by_passage(*read, parties) if doubted else None
        return _told(weighed, read, parties) if apart is None else apart
    formed = (licence.passages[0],), (licence.passages[1],)
    first, second = (read_provision(one, parties.lexicon) for one in formed)
    there = _differences(first, second, formed, parties)
    if not there:
        return []
    again = weigh_apart(there, *formed, parties.lexicon.you)
    signs, contrary = _signs(again), {-sign for sign in _signs(weighed)}
    sure = all(one.difference.change in _SURE for one in weighed if one.difference.effect)
    if not signs and contrary and sure:
        return _told(weighed, read, parties)
    if len(signs) == 1 and signs == contrary:
        again = tuple(one if one.confidence == HIGH else _unclear(one) for one in again)
    placed = tuple(replace(one, difference=licence.back(one.difference)) for one in again)
    told = (licence.told[0],), (licence.told[1],)
    return _told(placed, told, parties)


# What is judged by more than its place among words that may have other forms.
_SURE = (Change.EXCEPTION, Change.BAN, Change.POLARITY, Change.SCALE, Change.QUANTITY)


def _unclear(one: Weighed) -> Weighed:
    return Weighed(replace(one.difference, effect=0), LOW)


def _signs(weighed: Sequence[Weighed]) -> set[int]:
    return {one.difference.effect for one in weighed} - {0}


def _told(weighed: Sequence[Weighed], read: Sides, parties: Parties) -> list[Finding]:
    return [judge(one.difference, *read, parties, one.confidence) for one in weighed]


def _differences(
    first: Reading, second: Reading, read: Sides, parties: Parties
) -> list[Difference]:
    """What differs between two readings of a provision, but for what the documents say elsewhere."""
    documents = (parties.model, parties.district)
    found = without_announced_actors(differences(first, second, parties.lexicon), read, documents)
    return without_named_antecedents(found, read, documents)
