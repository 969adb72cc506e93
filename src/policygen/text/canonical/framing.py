"""Brings the frames of a definition to one: "by X is meant", "the word X refers to", "... is called X"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from policygen.text.canonical.goes_by import by_first
from policygen.text.markers import MODALS
from policygen.text.tokens import Token, stem

_NAMING = frozenset(stem(word) for word in "term word phrase expression label name".split())
_MEAN, _INCLUDE, _ONLY = stem("mean"), stem("include"), stem("only")
_LONGEST = 6  # tokens of a term
_QUOTED = 2  # characters between two words from which a quotation mark stands there
_STANDS = by_first((
    ("stand", "for"), ("be", "the", "name", "for"), ("be", "a", "name", "for"),
    ("be", "the", "name", "give", "to"), ("be", "the", "name", "of"),
))  # fmt: skip
_COVERS = by_first((
    ("extend", "to"), ("reach",), ("cover",), ("take", "in"), ("embrac",), ("also", "cover"),
    ("also", "extend", "to"), ("also", "reach"),
))  # fmt: skip
_NAMES = by_first(((_MEAN,), (_INCLUDE,), ("describ",), ("refer", "to"), ("denot",)))
_ONLY_COVERS = by_first((
    ("extend", "only", "to"), ("reach", "only"), ("cover", "only"), ("be", "limit", "to"),
    ("be", "confin", "to"), ("be", "restrict", "to"), ("includ", "only"),
))  # fmt: skip
_CALLED = by_first((
    ("be", "call"), ("be", "know", "as"), ("be", "term"), ("be", "refer", "to", "as"),
    ("be", "also", "call"), ("be", "also", "know", "as"), ("be", "style"),
))  # fmt: skip
_ARTICLES = frozenset({"a", "an", "the"})
_CONDITIONS = frozenset({"if", "when", "where", "whenev"})
# What follows "is called" where somebody is summoned or telephoned.
_SUMMONED = frozenset(
    stem(word)
    for word in (
        "by within in at on before after immediately promptly to upon for first again back twice once only "
        "and or if when as from into out off until during not no each every same next later soon home away".split()
    )
)


def without_also(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without an "also" after a modal, which would part the words of a set phrase."""
    return [
        token
        for at, token in enumerate(tokens)
        if token.stem not in _ALSO
        or not at
        or (tokens[at - 1].stem not in MODALS and (tokens[at - 1].stem, token.stem) != _IS_TOO)
    ]


_ALSO = frozenset({stem("also"), stem("likewise")})
_IS_TOO = ("be", stem("likewise"))  # "is likewise forbidden"


def framed(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a sentence with what only frames its term in one form."""
    out = _by_is_meant(_as_we_call_it(list(tokens)))
    out = _without_naming_nouns(out)
    return _called(_covering(out))


# How we speak, before the term: "we speak of an emergency if ...", "what we call seclusion is ...".
_AS_CALLED = (
    ("we", "speak", "of"), ("we", "talk", "of"), ("what", "we", "call"), ("what", "be", "call"), ("we", "call", "it"),
    ("we", "use", "the", "word"), ("we", "use", "the", "term"), ("we", "use", "the", "name"),
    ("we", "use", "the", "phrase"),
)  # fmt: skip
# What comes back to all that was said, and names it: "..., that is a restraint".
_COMES_BACK = by_first((
    ("that", "be"), ("this", "be"), ("it", "be"), ("that", "be", "call"), ("this", "be", "call"), ("it", "be", "call"),
    ("count", "as"), ("this", "count", "as"), ("that", "count", "as"), ("this", "constitut"), ("that", "constitut"),
    ("qualifi", "as"), ("amount", "to"), ("this", "amount", "to"), ("that", "amount", "to"),
))  # fmt: skip
_TERM_AT_MOST = 3  # words of a term that ends a sentence


def _as_we_call_it(tokens: list[Token]) -> list[Token]:
    """ "We speak of X if ..." as "X means if ...", "when ..., that is X" as "when ... means X"."""
    if [t.text.lower() for t in tokens[:2]] in (["something", "is"], ["anything", "is"]):
        return [replace(tokens[0], stem="thing"), *tokens[1:]]
    for words in _AS_CALLED:
        if tuple(t.stem for t in tokens[: len(words)]) == words:
            return tokens[len(words) :]
    if [t.stem for t in tokens[:1]] == ["by"]:
        for at in range(2, min(len(tokens) - 2, _LONGEST + 2)):
            if tokens[at].stem == "we" and tokens[at + 1].stem in (_MEAN, "understand"):
                that = 1 if tokens[at + 2].stem == "that" else 0
                return [
                    *tokens[1:at],
                    replace(tokens[at + 1], stem=_MEAN),
                    *tokens[at + 2 + that :],
                ]
    for at in range(4, len(tokens) - 1):
        size = _matches(tokens, at, _COMES_BACK)
        if not size:
            continue
        term = [t for t in tokens[at + size :] if t.text not in (".", *_ARTICLES)]
        if 0 < len(term) <= _TERM_AT_MOST and _is_term(term):
            return _put(tokens, at, size, (_MEAN,))
    return tokens


_TERMS = frozenset(
    stem(word)
    for word in "seclusion isolation restraint escort emergency confinement timeout out incident crisis".split()
)


def _is_term(tokens: Sequence[Token]) -> bool:
    return tokens[-1].stem in _TERMS and all(t.is_word or t.text == "-" for t in tokens)


def _by_is_meant(tokens: list[Token]) -> list[Token]:
    """ "By X is meant Y" as "X means Y"."""
    if not tokens or tokens[0].stem != "by":
        return tokens
    for at in range(2, min(len(tokens) - 1, _LONGEST + 2)):
        for size, subject in ((1, {"we"}), (2, {"board", "district", "policy", "school"})):
            who = [t.stem for t in tokens[at : at + size]]
            if who[-1:] and who[-1] in subject and tokens[at + size].stem in (_MEAN, "understand"):
                verb = replace(tokens[at + size], stem=_MEAN)
                return [*tokens[1:at], verb, *tokens[at + size + 1 :]]
    for at in range(2, min(len(tokens) - 1, _LONGEST + 2)):
        size = 3 if [t.stem for t in tokens[at : at + 2]] == ["be", "here"] else 2
        said = [t.stem for t in tokens[at : at + size]]
        if said[:1] == ["be"] and said[-1:] == [_MEAN] and len(said) == size:
            return [*tokens[1:at], tokens[at + size - 1], *tokens[at + size :]]
    return tokens


def _without_naming_nouns(tokens: list[Token]) -> list[Token]:
    """The tokens without "the word" before a term in quotation marks."""
    out: list[Token] = []
    for at, token in enumerate(tokens):
        following = tokens[at + 1 : at + 2]
        quoted = following and following[0].start - token.end >= _QUOTED
        if token.stem in _NAMING and (quoted or _names_what_follows(tokens, at)):
            out.append(replace(token, stem="term"))
            continue
        out.append(token)
    return out


def _names_what_follows(tokens: Sequence[Token], at: int) -> bool:
    """Whether "the word" opens a sentence that says what the words behind it cover: "the word restraint covers ..."."""
    opens = at == 0 or (at == 1 and tokens[0].stem == "the")
    ahead = range(at + 2, min(len(tokens), at + 2 + _TERM_AT_MOST))
    verbs = (_COVERS, _STANDS, _NAMES)
    return opens and any(_matches(tokens, n, forms) for n in ahead for forms in verbs)


def _covering(tokens: list[Token]) -> list[Token]:
    """ "The term X extends to Y" as "X includes Y", "X stands for Y" as "X means Y"."""
    tokens = _among(tokens)
    lead = 1 if tokens and tokens[0].stem in _ARTICLES else 0
    named = [t.stem for t in tokens[lead : lead + 1]] == ["term"]
    begins = lead + 1 if named else 0
    for at in range(begins + 1, min(len(tokens), begins + 1 + _LONGEST)):
        quoted = at and tokens[at].start - tokens[at - 1].end >= _QUOTED
        for forms, words in (
            (_ONLY_COVERS, (_INCLUDE, _ONLY)),
            (_COVERS, (_INCLUDE,)),
            (_STANDS, (_MEAN,)),
        ):
            size = _matches(tokens, at, forms)
            if size and (named or quoted or _says_so(tokens[at : at + size])):
                return _put(tokens, at, size, words)
        if tokens[at].stem in ("be", "mean", "includ", "shall", "may", "do", "not"):
            break
    return tokens


def _among(tokens: list[Token]) -> list[Token]:
    """ "Among X are Y" as "X includes Y"."""
    begins = 1 if [t.stem for t in tokens[:1]] == [_INCLUDE] else 0
    if [t.stem for t in tokens[begins : begins + 1]] != ["among"]:
        return tokens
    for at in range(begins + 2, min(len(tokens) - 1, begins + 1 + _LONGEST)):
        if tokens[at].stem == "be":
            verb = replace(tokens[at], stem=_INCLUDE)
            return [*tokens[begins + 1 : at], verb, *tokens[at + 1 :]]
    return tokens


def _says_so(tokens: Sequence[Token]) -> bool:
    """Whether a verb frames a term by itself: "is the name for", "extends only to"."""
    said = [t.stem for t in tokens]
    return "name" in said or said == ["extend", "only", "to"]


def _called(tokens: list[Token]) -> list[Token]:
    """ "... is called X" as "... means X", where X ends the sentence or a condition follows it."""
    for at in range(2, len(tokens)):
        size = _matches(tokens, at, _CALLED)
        if not size:
            continue
        rest = [t for t in tokens[at + size :] if t.text not in (".", ")")]
        term = [t.stem for t in rest if t.stem not in _ARTICLES]
        ends = 0 < len(term) <= 4 and not set(term) & _SUMMONED
        adjective = (
            len(term) > 2
            and term[0] not in _SUMMONED
            and not rest[0].text.endswith("ly")
            and term[1] in _CONDITIONS
        )
        if (ends and not any(t.text.endswith("ly") for t in rest)) or adjective:
            return _put(tokens, at, size, ("be",) if adjective else (_MEAN,))
    return tokens


def _matches(
    tokens: Sequence[Token], at: int, forms: Mapping[str, tuple[tuple[str, ...], ...]]
) -> int:
    """How many tokens one of these forms takes from here, or 0."""
    begun = forms.get(tokens[at].stem, ()) if at < len(tokens) else ()
    said = (
        len(form) for form in begun if tuple(t.stem for t in tokens[at : at + len(form)]) == form
    )
    return max(said, default=0)


def _put(tokens: list[Token], at: int, size: int, words: Sequence[str]) -> list[Token]:
    """The tokens with these stems in the place of some."""
    whole = replace(tokens[at], end=tokens[at + size - 1].end)
    return [*tokens[:at], *(replace(whole, stem=word) for word in words), *tokens[at + size :]]
