"""What a sentence without a subject orders."""

from __future__ import annotations

from policygen.policy import Kind
from policygen.text.acts import ACTS
from policygen.text.tokens import stem, tokenize

_IMPERATIVES = {
    "tell", "call", "notify", "write", "complet", "keep", "stay", "watch", "check", "send", "record", "report",
    "document", "releas", "stop", "ask", "give", "make", "review", "contact", "inform", "sign",
    "submit", "log", "note", "remov", "open", "let", "offer", "return", "meet", "debrief", "monitor", "observ",
}  # fmt: skip


# Other verbs of what schools do, where what they are done to follows: "Seek the nurse's help", "assign one adult".
_ACTS = (ACTS | {"get", "go"}) - frozenset(
    "use see hold escort place put order state name date list plan study help allow".split()
)
_OBJECTS = frozenset(
    "the a an your each any all every this that these those it them him her one two no another immediate "
    "medical".split()
)
_FRONTS = frozenset(
    map(stem, "if when whenever after before once upon during while until otherwise then".split())
)
_CASES = (("as", "soon", "as"), ("in", "case", "of"), ("as", "long", "as"))


def imperative_kind(sentence: str) -> Kind | None:
    """What a sentence without a subject orders ("Tell the parent ...", "Never leave ...")."""
    tokens = tokenize(sentence)
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), -1)
    fronted = bool(tokens) and (
        tokens[0].stem in _FRONTS or tuple(t.text.lower() for t in tokens[:3]) in _CASES
    )
    if fronted:
        tokens = tokens[comma + 1 :]  # "If no, do not use restraint."
    first = [token.stem for token in tokens[:3] if token.is_word]
    if tokens and tokens[0].text.lower().endswith("ing"):
        return None  # "Giving a child a drug is ...": a subject, and no order
    if first[:2] == ["do", "not"] or first[:1] == ["never"]:
        return Kind.PROHIBITION
    if first and first[0] in _IMPERATIVES:
        return Kind.DUTY
    objects = [token.text.lower() for token in tokens[1:2]]
    acts = bool(tokens) and tokens[0].text.lower() in _ACTS
    return Kind.DUTY if acts and objects and objects[0] in _OBJECTS else None
