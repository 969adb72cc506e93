"""Sees that two wordings of one grade of harm name different acts or injuries: a bite is no blow."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.comparing.judges.values.things import name_other_things
from policygen.text.lexicon import Scale
from policygen.text.things import Things
from policygen.text.tokens import stem

# Words that name one act, injury or fault each; all others of a grade only say how grave it is.
_NAMED = {
    stem(word): number
    for number, words in enumerate(
        (
            "hit strike punch slap blow",
            "kick",
            "bite",
            "assault attack",
            "aggression aggressive assaultive violence violent",
            "agitated agitation",
            "concussion",
            "bone fractured broken",
            "hospital hospitalization medical treatment",
            "unconsciousness",
            "suicide",
            "disfigurement",
            "disability",
            "rule code",
            "profanity swearing cursing curse swear",
            "rude rudeness insolence disrespect disrespectful",
            "verbal",
            "shout yell scream noise noisy",
            "talk back answer argue backtalk",
            "tantrum",
            "emotional psychological mental distress trauma traumatize",
            "financial",
            "permanent irreversible",
            "protracted prolonged",
            "temporary passing transient",
        )
    )
    for word in words.split()
}


def of_other_kinds(scale: Scale, keys: tuple[Sequence[str], Sequence[str]], things: Things) -> bool:
    """Whether two wordings of one value name different things, or on the scale of harm other acts or injuries."""
    if name_other_things(*keys, things):
        return True
    if scale.id != "harm":
        return False
    one, other = ({_NAMED[key] for key in words if key in _NAMED} for words in keys)
    return one != other
