"""What a sentence without a subject orders."""

from __future__ import annotations

from policygen.policy import Kind
from policygen.text.tokens import tokenize

_IMPERATIVES = {
    "tell", "call", "notify", "write", "complet", "keep", "stay", "watch", "check", "send", "record", "report",
    "document", "releas", "stop", "ask", "give", "make", "review", "contact", "inform", "sign",
    "submit", "log", "note", "remov", "open", "let", "offer", "return", "meet", "debrief", "monitor", "observ",
}  # fmt: skip


def imperative_kind(sentence: str) -> Kind | None:
    """What a sentence without a subject orders ("Tell the parent ...", "Never leave ...")."""
    tokens = tokenize(sentence)
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), -1)
    if tokens and tokens[0].stem in ("if", "when", "after", "befor", "otherwis", "then"):
        tokens = tokens[comma + 1 :]  # "If no, do not use restraint."
    first = [token.stem for token in tokens[:3] if token.is_word]
    if tokens and tokens[0].text.lower().endswith("ing"):
        return None  # "Giving a child a drug is ...": a subject, and no order
    if first[:2] == ["do", "not"] or first[:1] == ["never"]:
        return Kind.PROHIBITION
    return Kind.DUTY if first and first[0] in _IMPERATIVES else None
