"""Compares what two readings say on the field's scales, where their words differ."""

from __future__ import annotations

from policygen.change import Change, Difference, Placed, SaidValue
from policygen.comparing.judges.values.barred_actors import bars_the_untrained
from policygen.comparing.judges.values.company import in_one_company
from policygen.comparing.judges.values.counted import measured_from, one_counts
from policygen.comparing.judges.values.excepted_values import excepts_conceded, names_an_exception
from policygen.comparing.judges.values.joined_otherwise import without_other_joints
from policygen.comparing.judges.values.kinds_of_harm import of_other_kinds
from policygen.comparing.judges.values.list_leads import only_leads_a_list
from policygen.comparing.judges.values.said_anew import of_what_is_new, said_beside
from policygen.comparing.judges.values.value_signs import (
    caps,
    counts_things,
    hangs_on_opinion,
    measure_the_same,
    minutes_of,
    points_back,
    said_as_age,
    same_sign,
    sign_beside_amount,
    sign_between,
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
        minutes = minutes_of(scale, hit.value)
        if minutes is None:
            return
        for j in self.matching.content_left(1 - side):
            placed = self.matching.items[1 - side][j].placed
            amount = placed.unit.quantity
            if amount is None or not measure_the_same(scale, amount):
                continue
            words = self.settle(side, hit)
            self.matching.drop(1 - side, [j])
            # "one hour after the end of the day"
            after = measured_from(self.matching, 1 - side, j, hit)
            if (amount.amount == minutes and not caps(amount) and not after) or not words:
                return
            earlier = after or minutes < amount.amount  # the words bind more tightly
            earlier = earlier or caps(amount)  # "weekly" for "no more than once a week"
            reading = self.matching.readings[side]
            sign = sign_beside_amount(reading, scale, hit, placed)
            effect = sign if earlier == bool(side) else -sign
            removed, added = ((placed,), words) if side else (words, (placed,))
            self.found.append(Difference(Change.QUANTITY, effect, removed, added, "", placed.scope))
            return

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
            if (
                open_items & set(self.items_of(side, h))
                and not points_back(self.matching.readings[side], h)
            )
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
            if (h.scale, self.denied(other, h)) == (hit.scale, self.denied(side, hit))
            and not one_counts(self.matching, (side, hit), (other, h), self.lexicon)
            and not excepts_conceded(self.matching, side, hit, h)
        ]
        near = (h for h in candidates if self.shares_words(side, hit, h))
        for one in sorted(near, key=lambda h: h.value != hit.value):
            twice = said_beside(self.matching.readings[side], hit, one)
            return None if any(self.shares_words(side, again, one) for again in twice) else one
        left = set(self.matching.content_left(other))
        loose = [
            h
            for h in candidates
            if left & set(self.items_of(other, h))
            and same_sign(self.matching, side, self.lexicon.scales[h.scale], hit, h)
            and not self.has_its_own(other, h)
        ]
        same = [h for h in loose if h.value == hit.value]
        return next(iter(same or loose), None)

    def shares_words(self, side: int, hit: SaidValue, other: SaidValue) -> bool:
        """Whether a value of one side and one of the other are said with words that are counterparts."""
        mine = (self.counterpart[side].get(i) for i in self.items_of(side, hit))
        return bool(set(mine) & set(self.items_of(1 - side, other)))

    def has_its_own(self, side: int, hit: SaidValue) -> bool:
        """Whether the other text says a condition of the same scale in words that are a value's counterparts.

        "Serious physical harm" has "physical harm", so that "damage to property" beside it is one more.
        """
        return self.lexicon.scales[hit.scale].reading == "condition" and any(
            one.scale == hit.scale and self.shares_words(side, hit, one)
            for one in self.matching.readings[1 - side].values
        )

    def denied(self, side: int, hit: SaidValue) -> bool:
        """Whether a value is said not to be: "not alone"."""
        return self.matching.readings[side].placed[hit.start].scope is Scope.NEGATION

    def judge(self, before: SaidValue, after: SaidValue) -> None:
        """Compare two values of one scale and settle the words that say them."""
        scale = self.lexicon.scales[before.scale]
        order = scale.compare(before.value, after.value)
        if order == 0 and self.open_in(0, before) != self.open_in(1, after):
            return  # a word more in a phrase of the same value: the scale doesn't know it
        if order and bars_the_untrained(self.matching, before, after):
            return  # fewer are barred, by a word that only the place can judge
        if order == 0 and of_other_kinds(scale, self.keys_of(before, after), self.lexicon.things):
            return  # a teacher for any employee
        numbers = [self.items_of(side, hit) for side, hit in ((0, before), (1, after))]
        if order == 0 and not in_one_company(self.matching, *numbers):
            return  # said of something else
        removed, added = self.settle(0, before), self.settle(1, after)
        if order == 0 or not (removed or added):
            return
        sides = self.matching.readings
        effect = 0 if order is None else -order * sign_between(sides[0], scale, before)
        if hangs_on_opinion(sides[0], scale, before) or hangs_on_opinion(sides[1], scale, after):
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

    def keys_of(self, before: SaidValue, after: SaidValue) -> tuple[list[str], list[str]]:
        """The words that say a value of each side, in order."""
        one, two = (
            [self.matching.items[side][i].key for i in self.items_of(side, hit)]
            for side, hit in ((0, before), (1, after))
        )
        return one, two

    def open_in(self, side: int, hit: SaidValue) -> bool:
        """Whether words that say a value have no counterpart."""
        left = set(self.matching.content_left(side))
        return bool(left & set(self.items_of(side, hit)))

    def settle(self, side: int, hit: SaidValue) -> tuple[Placed, ...]:
        """Take a value's words out of the comparison; those of them that had no counterpart."""
        numbers = without_other_joints(self.matching, side, self.items_of(side, hit))
        left = [i for i in numbers if i in self.matching.open[side]]
        self.matching.drop(side, numbers)
        return tuple(self.matching.items[side][i].placed for i in left)

    def alone(self, side: int, hit: SaidValue) -> None:
        """A value that only one text says, on a scale on which silence has a value."""
        scale = self.lexicon.scales[hit.scale]
        reading = self.matching.readings[side]
        spoken = {h.scale for h in self.matching.readings[1 - side].values}
        aged = said_as_age(self.matching, side, self.items_of(side, hit))
        aged = aged or names_an_exception(self.matching, side, hit)
        aged = aged or of_what_is_new(self.matching, side, scale, hit)
        if aged or only_leads_a_list(self.matching, side, reading.placed[hit.start]):
            return
        if not scale.unstated or (hit.scale in spoken and not self.open_in(side, hit)):
            return
        words = {n for n in self.items_of(side, hit) if self.matching.items[side][n].is_content}
        if words and words <= self.counterpart[side].keys():
            return
        if scale.measures == "coverage" and counts_things(self.matching, 1 - side):
            return  # "two officials" became "certain officials"
        duty = reading.passages[reading.placed[hit.start].passage].kind is Kind.DUTY
        if scale.reading == "condition" and duty and hit.sign > 0:
            return  # what a duty asks for is no condition
        placed = self.settle(side, hit) or reading.placed[hit.start : hit.end]
        order = scale.compare(scale.unstated, hit.value)
        if not order or not placed:
            return
        effect = -order * sign_of_value(reading, scale, hit) * (1 if side else -1)
        if hangs_on_opinion(reading, scale, hit):
            effect = -effect
        values = (scale.unstated, hit.value) if side else (hit.value, scale.unstated)
        removed, added = ((), placed) if side else (placed, ())
        told = (scale.id, placed[0].scope, values)
        self.found.append(Difference(Change.SCALE, effect, removed, added, *told))
