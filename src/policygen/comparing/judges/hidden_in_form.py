"""The judges asked where every word of both texts has its counterpart, each in its turn: the first that sees
something tells it.
"""

from __future__ import annotations

from policygen.change import Difference
from policygen.comparing.judges.joining.closed_examples import closed_example_differences
from policygen.comparing.judges.joining.limits_of_one_act import limit_of_one_act_differences
from policygen.comparing.judges.people.exchanged import exchanged_differences
from policygen.comparing.judges.times.under_way import under_way_differences
from policygen.comparing.judges.values.aimed_effects import aimed_effect_differences
from policygen.comparing.judges.values.meant_effects import meant_effect_differences
from policygen.comparing.structure.items import Matching


def hidden_in_form(matching: Matching) -> list[Difference]:
    """What the form of a clause changes although its words are the same."""
    return (
        under_way_differences(matching)
        or limit_of_one_act_differences(matching)
        or closed_example_differences(matching)
        or meant_effect_differences(matching)
        or aimed_effect_differences(matching)
        or exchanged_differences(matching)
    )
