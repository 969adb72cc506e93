"""Says what an earlier moment does where a time runs from it, or until it."""

from __future__ import annotations

from policygen.change import Placed, SaidValue
from policygen.comparing.structure.reading import Reading
from policygen.policy import Kind
from policygen.text.markers import Scope
from policygen.text.quantities.bounds import Bound
from policygen.text.tokens import stem

_LATEST_BEFORE = ((stem("before"),), (stem("prior"),))
_NEAR = 24  # units before a moment in which the amount stands that is counted from it


def sign_of_moment(reading: Reading, hit: SaidValue) -> int:
    """+1 if an earlier moment protects the student more, -1 if less, 0 if it can't be told.

    A deadline that runs from an earlier moment is over sooner; so is the time for which a record is
    kept, or for which a parent may appeal.
    """
    placed = reading.placed[hit.start]
    duty = reading.passages[placed.passage].kind is Kind.DUTY
    if placed.scope is Scope.UNTIL:
        last = duty and _is_last_moment(reading, placed)
        return _main_sign(reading, placed) if last else -placed.sign
    amount = _amount(reading, hit)
    if hit.scale == _WHICH_OF_TWO and _of_two_events(reading, placed, amount):
        return -placed.sign  # the first of two events is either of them, the last is both
    if amount is not None and amount.unit.quantity is not None:
        upper = amount.unit.quantity.bound in (Bound.AT_MOST, Bound.EXACT, Bound.EVERY)
        if amount.unit.words[:1] == ("for",) and reading.kind is Kind.DUTY:
            upper = False  # records are kept for so long
        return amount.sign if upper else -amount.sign
    return placed.sign if duty and placed.scope is Scope.MAIN else 0


def _of_two_events(reading: Reading, placed: Placed, amount: Placed | None) -> bool:
    """Whether the moments are those of a condition's events: "when he is calm, or at ten minutes, whichever is first".

    An amount before the condition counts from its event; and what is kept or stays open lasts until then.
    """
    if placed.scope is not Scope.CONDITION:
        return False
    if amount is not None and amount.path[: len(placed.path)] != placed.path:
        return False
    said = (p for p in reading.placed if p.passage == placed.passage and p.scope is Scope.MAIN)
    return not any(_LASTING & set(p.unit.words) for p in said)


_WHICH_OF_TWO = "earlier_or_later"
_LASTING = frozenset(
    stem(word)
    for word in "keep retain preserve maintain stay remain store last open available".split()
)


def _main_sign(reading: Reading, placed: Placed) -> int:
    """The sign of the main clause of a passage."""
    own = (p for p in reading.placed if p.passage == placed.passage and p.scope is Scope.MAIN)
    return next(own, placed).sign


def _is_last_moment(reading: Reading, placed: Placed) -> bool:
    """Whether a scope names the event by which a duty is done at the latest: "or before the next meeting"."""
    opener = next((p for p in reading.placed if p.opener and p.path == placed.path), placed)
    return opener.unit.words in _LATEST_BEFORE


def sign_of_ending(reading: Reading, hit: SaidValue) -> int:
    """+1 where a value says when a hold ends: the sooner, the better, in a duty, a leave or a ban alike.

    "Shall be released when", "may be held only until" and "shall not go on after" name one moment; where no
    word speaks of an end, the value is a condition like any other.
    """
    placed = reading.placed[hit.start]
    if placed.scope is Scope.UNTIL or reading.passages[placed.passage].kind not in _ACTING:
        return 1 if placed.scope is Scope.UNTIL else hit.sign
    said = (p for p in reading.placed if p.scope in (Scope.MAIN, Scope.NEGATION))
    main = {word for p in said for word in p.unit.words}
    return 1 if main & _ENDS else hit.sign


_ACTING = (Kind.DUTY, Kind.PERMISSION, Kind.PROHIBITION, Kind.STATEMENT)
_ENDS = frozenset(
    stem(word)
    for word in "release end stop cease terminate discontinue free let continue last return remain remove".split()
)


def sign_of_deadline(reading: Reading, hit: SaidValue) -> int:
    """What it does for the student that something must be done sooner.

    A deadline after the event that starts it ("after each use ... on the same day") belongs to what
    is done; a sentence that defines no term and says by when something is done is a duty.
    """
    placed = reading.placed[hit.start]
    passage = reading.passages[placed.passage]
    if passage.kind in (Kind.PROTECTED_DEFINITION, Kind.STATEMENT) and not passage.term:
        return 1 if placed.scope is Scope.MAIN else hit.sign
    if passage.kind is not Kind.DUTY or placed.scope is not Scope.CONDITION:
        return hit.sign
    opener = next((p for p in reading.placed if p.opener and p.path == placed.path), placed)
    main = next((p for p in reading.placed if p.scope is Scope.MAIN), placed)
    by_itself = placed.opener  # "whenever it is convenient": the words open no event
    return main.sign if by_itself or opener.unit.words in _EVENTS else hit.sign


def sign_of_interval(reading: Reading, hit: SaidValue) -> int:
    """What it does for the student that something is done more often.

    A sentence that defines no term and says how often something is done is a duty; a leave to do it more
    often is a wider one.
    """
    placed = reading.placed[hit.start]
    passage = reading.passages[placed.passage]
    if passage.kind in (Kind.PROTECTED_DEFINITION, Kind.STATEMENT) and not passage.term:
        return 1 if placed.scope is Scope.MAIN else hit.sign
    if passage.kind is Kind.DUTY and placed.scope in _REACHED:
        return 1  # "keep a student who is secluded in sight at all times": how often, as with "every hour"
    return hit.sign


_REACHED = (Scope.UNIVERSAL, Scope.RELATIVE)
# Words that begin the event from which a duty arises; what follows may belong to the duty again.
_EVENTS = tuple((stem(word),) for word in ("during", "after", "upon", "following"))


def _amount(reading: Reading, hit: SaidValue) -> Placed | None:
    """The amount of time nearest before a moment in its passage."""
    passage = reading.placed[hit.start].passage
    for one in reversed(reading.placed[max(0, hit.start - _NEAR) : hit.start]):
        quantity = one.unit.quantity
        if one.passage == passage and quantity is not None and quantity.dimension == "time":
            return one
    return None
