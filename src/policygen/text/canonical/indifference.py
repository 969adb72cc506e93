"""Brings what leaves a matter open to "whether or not": ", willing or not,", "with consent or without it"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from policygen.text.canonical.contraries import contraries_left_open
from policygen.text.canonical.goes_by import goes_by, telling
from policygen.text.tokens import Token, stem

_WHETHER = ("whether", "or", "not")
_LONGEST = 5  # tokens before a bare "or not", or of what "with" takes
_ENDS = frozenset(",;.:)")
_ARTICLES = frozenset("a an the any his her their its this that these those it he she they".split())
# What says of a question that its answer changes nothing.
_NO_MATTER = tuple(
    tuple(stem(word) for word in phrase.split())
    for phrase in (
        "it makes no difference|it does not matter|it doesn't matter|it matters not|it is immaterial|it is irrelevant|"
        "it is of no importance|it is of no consequence|it is not relevant|this is so|that is so|this holds"
    ).split("|")
)
_NO_MATTER_OPENERS = frozenset(words[0] for words in _NO_MATTER)


@goes_by(*telling(_NO_MATTER), "whether", "no", "not", "none", "without", "or")
def indifferent(tokens: Sequence[Token]) -> list[Token]:
    """The tokens with "whether or not" for each other form in which a sentence leaves a matter open."""
    plain = contraries_left_open(_no_matter(tokens))
    return _either(_with_or_without(_be_it_or_not(_or_not(plain))))


def _either(tokens: Sequence[Token]) -> list[Token]:
    """ "..., whether it can be left or is locked" as "..., whether or not it can be left or is locked"."""
    out = list(tokens)
    for at in range(1, len(out) - 3):
        if out[at].stem != "whether" or out[at - 1].text != ",":
            continue
        end = next((i for i in range(at, len(out)) if out[i].text in _ENDS), len(out))
        listed = out[at + 1].text.lower() in _PLACING and any(
            t.text == "," for t in out[end : end + 1]
        )
        listed = listed and "or" not in [token.stem for token in out[at:end]]
        if listed:
            end = _end_of_list(out, end)
        inside = [token.stem for token in out[at + 1 : end]]
        if inside[-2:] == ["or", "not"]:
            continue
        if "or" not in inside or inside[:1] == ["or"]:
            continue
        if not set(inside) & _VERBS and not listed:
            continue
        pair = [replace(out[at], text=w, stem=w) for w in _WHETHER]
        return _either([*out[:at], *pair, *out[at + 1 :]])
    return out


_VERBS = frozenset({"be", "have", "can", "do"})
# What begins a case and no question: ", whether on payroll, sent by an agency, or working for free".
_PLACING = frozenset("on under for during within before after inside".split())


def _end_of_list(tokens: Sequence[Token], at: int) -> int:
    """Where a list of cases ends that a comma carries on: the end of the item that "or" joins."""
    stops = (i for i in range(at, len(tokens)) if tokens[i].text in ";.:)")
    clause = next(stops, len(tokens))
    joint = next((i for i in range(at, clause) if tokens[i].stem == "or"), None)
    if joint is None:
        return at
    return next((i for i in range(joint, clause) if tokens[i].text == ","), clause)


def _put(tokens: Sequence[Token], at: int, size: int, words: Sequence[str]) -> list[Token]:
    """The tokens with these stems for `size` tokens from `at` on."""
    start, end = tokens[at].start, tokens[at + size - 1].end
    pattern = replace(tokens[at], start=start, end=end)
    return [
        *tokens[:at],
        *(replace(pattern, text=word, stem=stem(word)) for word in words),
        *tokens[at + size :],
    ]


def _no_matter(tokens: Sequence[Token]) -> list[Token]:
    """ "It makes no difference if X (or not)" as "whether or not X"."""
    out = list(tokens)
    for at in range(len(out)):
        if out[at].stem not in _NO_MATTER_OPENERS:
            continue
        for words in _NO_MATTER:
            said = tuple(t.stem for t in out[at : at + len(words)])
            opener = out[at + len(words)].stem if at + len(words) < len(out) else ""
            if said != words or opener not in ("if", "whether"):
                continue
            end = next(
                (i for i in range(at + len(words), len(out)) if out[i].text in _ENDS), len(out)
            )
            tail = [t.stem for t in out[end - 2 : end]] == ["or", "not"]
            rest = out[: end - 2] + out[end:] if tail else out
            follows = [t.stem for t in rest[at + len(words) + 1 : at + len(words) + 3]]
            size = len(words) + (3 if follows == ["or", "not"] else 1)
            return _no_matter(_put(rest, at, size, _WHETHER))
    return out


def _or_not(tokens: Sequence[Token]) -> list[Token]:
    """ ", enclosed or not," and ", injury or no injury," as ", whether or not enclosed,"."""
    out = list(tokens)
    for at in range(2, len(out) - 1):
        size = _or_no(out, at)
        if not size:
            continue
        comma = next(
            (i for i in range(at - 1, max(-1, at - _LONGEST - 1), -1) if out[i].text == ","), None
        )
        if comma is None or comma == at - 1 or any(t.stem == "whether" for t in out[comma:at]):
            continue
        if any(t.stem in ("be", "do", "have", "may", "shall") for t in out[comma + 1 : at]):
            continue
        cut = out[:at] + out[at + size :]
        pattern = out[comma + 1]
        pair = [replace(pattern, text=w, stem=w, end=pattern.start) for w in _WHETHER]
        return _or_not([*cut[: comma + 1], *pair, *cut[comma + 1 :]])
    return out


def _or_no(tokens: Sequence[Token], at: int) -> int:
    """How many tokens "or not", "or no" or "or no complaint" (after "complaint") has here, or 0."""
    said = [token.stem for token in tokens[at : at + 3]]
    if said[:1] != ["or"] or said[1:2] not in (["not"], ["no"]):
        return 0
    again = said[1:2] == ["no"] and said[2:] == [tokens[at - 1].stem]
    size = 3 if again else 2
    ends = at + size >= len(tokens) or tokens[at + size].text in _ENDS
    return size if ends else 0


def _be_it_or_not(tokens: Sequence[Token]) -> list[Token]:
    """ ", be the student willing or not" as ", whether or not the student be willing"."""
    out = list(tokens)
    for at in range(1, len(out) - 3):
        follows = out[at + 1].text.lower()
        if out[at].text.lower() != "be" or out[at - 1].text != "," or follows not in _ARTICLES:
            continue
        end = next((i for i in range(at, min(len(out), at + 12)) if out[i].text in _ENDS), None)
        if end is None or [t.stem for t in out[end - 2 : end]] != ["or", "not"]:
            continue
        pair = [replace(out[at], text=w, stem=w) for w in _WHETHER]
        return [*out[:at], *pair, *out[at + 1 : end - 2], *out[end:]]
    return out


def _with_or_without(tokens: Sequence[Token]) -> list[Token]:
    """ "With the parents' consent or without it" as "with or without the parents' consent"."""
    out = list(tokens)
    for at in range(2, len(out) - 1):
        size = _or_without(out, at)
        if not size:
            continue
        begin = next(
            (
                i
                for i in range(at - 2, max(-1, at - _LONGEST - 2), -1)
                if out[i].stem in ("with", "under")
            ),
            None,
        )
        if begin is None or begin == at - 1 or any(t.text in ",;" for t in out[begin:at]):
            continue
        said = [t.stem for t in out[begin + 1 : at]]
        after = [t.stem for t in out[at + size : at + size + len(said)]]
        again = 1 if after[:1] in (["it"], ["they"], ["them"], ["one"]) else 0
        again = len(said) if after == said else again
        ends = at + size + again >= len(out) or not out[at + size + again].is_word
        if not again and not ends:
            continue
        opener = [replace(out[begin], text=w, stem=w) for w in ("with", "or", "without")]
        return [*out[:begin], *opener, *out[begin + 1 : at], *out[at + size + again :]]
    return out


def _or_without(tokens: Sequence[Token], at: int) -> int:
    """How many tokens "or without", "or with none" or "or none" has here, or 0."""
    said = tuple(token.stem for token in tokens[at : at + 3])
    return (
        2
        if said[:2] in (("or", "without"), ("or", "none"))
        else 3
        if said == ("or", "with", "none")
        else 0
    )
