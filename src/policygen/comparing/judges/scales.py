"""Compares what two readings say on the field's scales, where their words differ."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed, SaidValue
from policygen.comparing.judges.things import name_other_things
from policygen.comparing.judges.value_signs import (
    caps,
    hangs_on_opinion,
    measure_the_same,
    sign_of_value,
)
from policygen.comparing.structure.items import Matching
from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.markers import Scope


def scale_differences(matching: Matching, lexicon: Lexicon) -> list[Difference]:
    """Values that moved on their scale; the words that say them (or the same in other words) are settled.

    A left-over word counts for every value that it helps to say. Its counterpart is the value of the
    same scale that shares words with it, or else one in left-over words of the other text, under the
    same sign. A value that the other text says too, or that silence has, is no difference.
    """
    return _Scales(matching, lexicon).run()


class _Scales:
    """The values of both readings, and which items say them."""

    def __init__(self, matching: Matching, lexicon: Lexicon) -> None:
        self.matching = matching
        self.lexicon = lexicon
        self.number = [
            {item.at: i for i, item in enumerate(matching.items[side])} for side in (0, 1)
        ]
        self.counterpart = (dict(matching.pairs), {j: i for i, j in matching.pairs})
        self.found: list[Difference] = []

    def run(self) -> list[Difference]:
        """Pair the left-over values of both texts, then judge those that have no counterpart."""
        for side in (0, 1):
            for hit in self.left(side):
                other = self.partner(side, hit)
                if other is not None:
                    self.judge(*((other, hit) if side else (hit, other)))
        for side in (0, 1):
            for hit in self.left(side):
                self.against_amount(side, hit)
        for side in (0, 1):
            for hit in self.left(side):
                self.alone(side, hit)
        return self.found

    def against_amount(self, side: int, hit: SaidValue) -> None:
        """A time in words against a time in numbers: "the same day" for "within 24 hours"."""
        scale = self.lexicon.scales[hit.scale]
        minutes = scale.value(hit.value).minutes
        if minutes is None:
            return
        for j in self.matching.content_left(1 - side):
            placed = self.matching.items[1 - side][j].placed
            amount = placed.unit.quantity
            if amount is None or not measure_the_same(scale, amount):
                continue
            words = self.settle(side, hit)
            self.matching.drop(1 - side, [j])
            after = self.measured_from(1 - side, j, hit)  # "one hour after the end of the day"
            if (amount.amount == minutes and not caps(amount) and not after) or not words:
                return
            earlier = after or minutes < amount.amount  # the words bind more tightly
            earlier = earlier or caps(amount)  # "weekly" for "no more than once a week"
            sign = (
                sign_of_value(self.matching.readings[side], scale, hit)
                if scale.measures == "interval"
                else hit.sign
            )
            effect = sign if earlier == bool(side) else -sign
            removed, added = ((placed,), words) if side else (words, (placed,))
            self.found.append(Difference(Change.QUANTITY, effect, removed, added, "", placed.scope))
            return

    def measured_from(self, side: int, number: int, hit: SaidValue) -> bool:
        """Whether an amount counts from the very moment that the words of the other text name."""
        at = self.matching.items[side][number].at
        return any(
            other.scale == hit.scale and other.value == hit.value and 0 < other.start - at <= 4
            for other in self.matching.readings[side].values
        )

    def items_of(self, side: int, hit: SaidValue) -> list[int]:
        """The items that say a value."""
        return [
            self.number[side][at] for at in range(hit.start, hit.end) if at in self.number[side]
        ]

    def left(self, side: int) -> list[SaidValue]:
        """The values of a side in words that have no counterpart, the longest phrases first.

        On a scale on which silence has a value, also those that the other side doesn't speak to.
        """
        open_items = set(self.matching.content_left(side))
        spoken = {h.scale for h in self.matching.readings[1 - side].values}
        hits = [
            h
            for h in self.matching.readings[side].values
            if open_items & set(self.items_of(side, h))
            or (self.lexicon.scales[h.scale].unstated and h.scale not in spoken)
        ]
        return sorted(hits, key=lambda h: (h.start - h.end, h.start))

    def partner(self, side: int, hit: SaidValue) -> SaidValue | None:
        """The value of the other side that stands for a value, or None."""
        other = 1 - side
        if not set(self.matching.content_left(side)) & set(self.items_of(side, hit)):
            return None
        candidates = [
            h
            for h in self.matching.readings[other].values
            if h.scale == hit.scale and self.denied(other, h) == self.denied(side, hit)
        ]
        shared = {
            self.counterpart[side][i]
            for i in self.items_of(side, hit)
            if i in self.counterpart[side]
        }
        near = [h for h in candidates if shared & set(self.items_of(other, h))]
        if near:
            return near[0]
        open_items = set(self.matching.content_left(other))
        loose = [
            h
            for h in candidates
            if open_items & set(self.items_of(other, h)) and self.same_sign(side, hit, h)
        ]
        same = [h for h in loose if h.value == hit.value]
        return next(iter(same or loose), None)

    def denied(self, side: int, hit: SaidValue) -> bool:
        """Whether a value is said not to be: "not alone"."""
        return self.matching.readings[side].placed[hit.start].scope is Scope.NEGATION

    def same_sign(self, side: int, hit: SaidValue, other: SaidValue) -> bool:
        """Whether more of two values does the same for the student in their places."""
        scale = self.lexicon.scales[hit.scale]
        if hit.sign == other.sign or scale.measures != "deadline":
            return hit.sign == other.sign
        openers = [
            self.matching.readings[s].placed[h.start].opener
            for s, h in ((side, hit), (1 - side, other))
        ]
        return any(openers) and sign_of_value(
            self.matching.readings[side], scale, hit
        ) == sign_of_value(self.matching.readings[1 - side], scale, other)

    def judge(self, before: SaidValue, after: SaidValue) -> None:
        """Compare two values of one scale and settle the words that say them."""
        scale = self.lexicon.scales[before.scale]
        order = scale.compare(before.value, after.value)
        if order == 0 and self.open_in(0, before) != self.open_in(1, after):
            return  # a word more in a phrase of the same value: the scale doesn't know it
        if order == 0 and self.names_other_things(before, after):
            return  # a teacher for any employee
        removed, added = self.settle(0, before), self.settle(1, after)
        if order == 0 or not (removed or added):
            return
        effect = (
            0 if order is None else -order * sign_of_value(self.matching.readings[0], scale, before)
        )
        if hangs_on_opinion(self.matching.readings[0], scale, before) or hangs_on_opinion(
            self.matching.readings[1], scale, after
        ):
            effect = -effect
        place = (removed or added)[0]
        self.found.append(
            Difference(
                Change.SCALE,
                effect,
                removed,
                added,
                scale.id,
                place.scope,
                (before.value, after.value),
            )
        )

    def names_other_things(self, before: SaidValue, after: SaidValue) -> bool:
        """Whether two wordings of one value name different things of the field, told apart by kind."""
        keys = [
            {self.matching.items[side][i].key for i in self.items_of(side, hit)}
            for side, hit in ((0, before), (1, after))
        ]
        return name_other_things(keys[0], keys[1], self.lexicon.things)

    def open_in(self, side: int, hit: SaidValue) -> bool:
        """Whether words that say a value have no counterpart."""
        left = set(self.matching.content_left(side))
        return bool(left & set(self.items_of(side, hit)))

    def settle(self, side: int, hit: SaidValue) -> tuple[Placed, ...]:
        """Take a value's words out of the comparison; those of them that had no counterpart."""
        numbers = self.items_of(side, hit)
        left = [i for i in numbers if i in self.matching.open[side]]
        self.matching.drop(side, numbers)
        return tuple(self.matching.items[side][i].placed for i in left)

    def said_as_age(self, side: int, hit: SaidValue) -> bool:
        """Whether a value is an age ("younger than eight") that was compared with the other text's age."""
        numbers = [self.number[side].get(at) for at in range(hit.start, hit.end)]
        amounts = [
            self.matching.items[side][n].placed.unit.quantity for n in numbers if n is not None
        ]
        return any(one is not None and one.dimension == "age" for one in amounts) and any(
            n in self.counterpart[side] for n in numbers if n is not None
        )

    def alone(self, side: int, hit: SaidValue) -> None:
        """A value that only one text says, on a scale on which silence has a value."""
        scale = self.lexicon.scales[hit.scale]
        reading = self.matching.readings[side]
        spoken = {h.scale for h in self.matching.readings[1 - side].values}
        first = reading.placed[hit.start]
        if self.said_as_age(side, hit) or (first.scope is Scope.INCLUDING and not first.opener):
            return  # "including a preschool child": a case that is named, and no limit
        if not scale.unstated or (hit.scale in spoken and not self.open_in(side, hit)):
            return
        kind = reading.passages[reading.placed[hit.start].passage].kind
        if scale.reading == "condition" and kind is Kind.DUTY and hit.sign > 0:
            return  # what a duty asks for is no condition
        placed = self.settle(side, hit) or reading.placed[hit.start : hit.end]
        order = scale.compare(scale.unstated, hit.value)
        if not order or not placed:
            return
        effect = -order * sign_of_value(self.matching.readings[side], scale, hit)
        if hangs_on_opinion(self.matching.readings[side], scale, hit):
            effect = -effect
        removed, added = ((), placed) if side else (placed, ())
        values = (scale.unstated, hit.value) if side else (hit.value, scale.unstated)
        self.found.append(
            Difference(
                Change.SCALE,
                effect if side else -effect,
                removed,
                added,
                scale.id,
                placed[0].scope,
                values,
            )
        )
