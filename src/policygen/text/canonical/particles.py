"""Puts a verb's particle beside the verb: "talk the incident over", "write the time down"."""

from __future__ import annotations

from collections.abc import Sequence

from policygen.text.tokens import Token, stem

# Verbs that say something else with their particle; what stands between the two is their object.
_PARTICLES = {
    stem(verb): frozenset(particles.split())
    for verb, particles in (
        ("talk", "over through"), ("think", "over through"), ("write", "down up"), ("note", "down"),
        ("jot", "down"), ("fill", "out in"), ("hand", "over in out"), ("carry", "out"), ("point", "out"),
        ("look", "over"), ("turn", "down"), ("make", "public"),
    )
}  # fmt: skip
_LONGEST = 4  # words of an object before a particle
_OBJECT = frozenset(
    stem(word) for word in "the a an each every any all it this that them his her their its".split()
)
_ENDS = frozenset(
    stem(word)
    for word in "with to for within on at by in and or before after as when if each every once no not".split()
)


def with_particles(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, each particle right behind its verb."""
    out = list(tokens)
    for at in range(len(out) - 2):
        particles = _PARTICLES.get(out[at].stem)
        if particles is None or out[at + 1].stem not in _OBJECT:
            continue
        for end in range(at + 2, min(at + 2 + _LONGEST, len(out))):
            if not out[end].is_word:
                break
            if out[end].text.lower() in particles and _ends(out, end + 1):
                out[at + 1 : end + 1] = [out[end], *out[at + 1 : end]]
                break
    return out


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether nothing follows that the particle could govern: "looks the child over", not "over the fence"."""
    return at >= len(tokens) or not tokens[at].is_word or tokens[at].stem in _ENDS
