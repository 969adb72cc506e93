"""What a sentence does: define, permit, prohibit, oblige, or none of these."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policygen.policy import Kind
from policygen.text.lexicon import Lexicon
from policygen.text.tokens import Token, stems, tokenize

_SUBJECTS = {"no", "the", "a", "he", "she", "they", "it", "student", "parent", "staff", "child", "pupil", "such", "each"}
_NOT_THE_TERM = {"team", "plan", "prevent", "intervent", "respons", "room", "staff", "program", "train", "drill", "servic", "card"}
_IMPERATIVES = {
    "tell", "call", "notify", "write", "complet", "keep", "stay", "watch", "check", "send", "record", "report",
    "document", "releas", "stop", "ask", "give", "make", "record", "review", "contact", "inform", "sign",
    "submit", "log", "note", "remov", "open", "let", "offer", "return", "meet", "debrief", "monitor", "observ",
}  # fmt: skip
_SUBORDINATE = {
    "if", "when", "whenev", "where", "wherev", "who", "whom", "which", "that", "whose", "unless", "until",
    "after", "befor", "while", "upon", "once", "becaus", "although", "though", "as",
}  # fmt: skip
_FRONTED = {"if", "when", "whenev", "where", "wherev", "unless", "after", "befor", "upon", "once", "follow", "while", "until"}
_MODAL = {"shall", "must", "will", "may", "can", "should", "might", "could"}
_PROHIBITED = re.compile(
    r"\b(?:prohibited|forbidden|barred|banned|not (?:be )?(?:permitted|allowed|authorized)|unlawful|"
    r"never (?:permitted|allowed|used)|not an? (?:acceptable|permissible))\b"
)
_ALLOWED = re.compile(
    r"\b(?:is|are|be) (?:only )?(?:permitted|allowed|permissible|authorized|lawful|reserved)\b|"
    r"\bhas the right\b|\bhave the right\b|\b(?:is|are) (?:free|entitled) to\b|\bnothing in this\b|"
    r"\b(?:seclusion|isolation|restraints?|holds?|force) (?:is|are) (?:only )?(?:used|applied|imposed|begun)\b|"
    r"\bused only\b|\bonly (?:be )?used\b|\breserves? the (?:use|right)\b"
)
_NEVER = re.compile(r"\b(?:is|are) never\b|\b(?:is|are) not to\b|^\s*no (?:student|child|pupil|employee|staff|one|person|adult|behavior|plan)\b")
_ONLY_IF = re.compile(r"\bonly (?:if|when|where|in|by|after|with|as|for|to|upon|until|once|under|during|while)\b")
_PEOPLE = re.compile(r"\b(?:students?|child|pupils?|parents?|family|staff|we|employees?|principal|teachers?|adults?|nurse|team)\b")
_BELIEFS = re.compile(
    r"\b(?:believes?|recognizes?|purpose|intends?|intended|values?|committed|commitment|adopted|revised|applies|apply|governs?|"
    r"goal|mission|philosophy|means?|defined|refers?|is a|are a|includes?|cited)\b"
)
_EXCUSES = re.compile(
    r"\b(?:is|are|shall be|be) not required\b|\bneed not\b|\bdoes not (?:violate|breach)\b|\bnot (?:be )?(?:a |in )?violation\b|"
    r"\bno [\w -]{3,40} (?:is|are) (?:required|needed|necessary)\b|\bexcuses?\b|\bcounts? as (?!seclu|restrain|isol)|"
    r"\bnothing in this\b|\bnot apply to\b|\b(?:is|are) exempt\b|\bmay be waived\b|\b(?:is|are) sufficient\b|\bsuffices\b"
)
_REQUIRED = re.compile(
    r"\b(?:is|are) (?:required|obliged|responsible|expected|to be|to)\b|\bduty of\b|\brequires?\b|\bensures?\b|"
    r"\bneeds? to\b|\b(?:is|are) encouraged\b|\bhas to\b|\bhave to\b"
)
_DEFINING = re.compile(
    r"\b(?:means?|refers? to|(?:is|are) defined as|shall mean|(?:does|do|shall) not include|"
    r"(?:is|are) (?:also )?(?:called|considered|deemed|presumed|counted|not (?:a |an )?(?:form of )?(?:considered|deemed|presumed)))\b"
)
_IS_NOT_TERM = re.compile(
    r"\b(?:is|are) (?:also )?not (?:itself |considered |deemed |regarded as )?(?:to be )?(?:an? |in )?(?:[\w-]+ )?"
    r"(?:restraints?|seclusion|isolation|secluded|isolated|restrained|time-?out|emergency|included|covered)\b"
    r"|\b(?:is|are) excluded\b"
)
_EXCLUDES = re.compile(r"\b(?:does|do|shall) not include\b|\bexcludes?\b")
_PRESENT_DUTY = re.compile(
    r"\b(?:is|are) (?:\w+ ){0,2}(?:reported|documented|recorded|notified|informed|told|trained|reviewed|kept|sent|given|"
    r"monitored|observed|watched|supervised|released|ended|entered|logged|debriefed|provided|held|invited|"
    r"called|checked|examined|used|limited|stopped|completed|filed|retained|maintained|made|required)\b|"
    r"\b(?:monitors|watches|observes|notifies|reports|records|ends|tells|keeps|sends|reviews|trains|calls|"
    r"provides|completes|checks|stays|remains|releases|stops|documents|informs|signs|submits|conducts|gives)\b"
)


def excludes(sentence: str) -> bool:
    """Whether a sentence only takes something out of a definition."""
    text = f" {sentence.lower()} "
    return bool(_EXCLUDES.search(text) or _IS_NOT_TERM.search(text))


def says_what_it_is_not(sentence: str) -> bool:
    """Whether a sentence says of its subject that a term does not cover it ("... is not seclusion")."""
    text = f" {sentence.lower()} "
    return bool(_IS_NOT_TERM.search(text)) and not _EXCLUDES.search(text)


def term_kind(term: str, lexicon: Lexicon) -> Kind | None:
    """What a definition of `term` does, by the lexicon; None for a term it doesn't know.

    The longest known ending of the term decides ("emergency physical restraint" is a restraint).
    """
    words = stems(term.lower())
    if set(words) & {"risk", "danger", "dangerous", "threat", "emergency", "crisi", "imminent", "immin"} and not (
        set(words) & {"restraint", "seclus", "isol", "intervent", "plan", "team"}
    ):
        return Kind.TRIGGER
    for start in range(len(words)):
        kind = lexicon.terms.get(words[start:])
        if kind:
            return kind
    return None


def sentence_kind(sentence: str, lexicon: Lexicon, stem_words: str = "") -> Kind:
    """What a sentence that isn't a definition's first does.

    Arguments:
        sentence: its words.
        stem_words: the words before a list that the sentence is an item of; they decide first.
    """
    if stem_words:
        kind = sentence_kind(stem_words, lexicon)
        if kind is not Kind.STATEMENT:
            return kind
    text = f" {sentence.lower()} "
    if _EXCUSES.search(text) and not re.search(r"\b(?:shall|must)\b(?! not)", text) and not re.search(
        r"\bnot count as\b", text
    ):
        return _about_definition(sentence, text, lexicon) or Kind.PERMISSION
    modal = _main_modal(sentence)
    if modal is not None:
        word, negative = modal
        if word in ("shall", "must", "will", "should") and not negative:
            defining = re.search(
                r"\b(?:shall|must|will) be (?:considered|deemed|treated as|presumed)\b", text
            )
            if defining:
                return _about(sentence, lexicon) or Kind.DUTY
            if _PROHIBITED.search(text) and re.search(
                r"\b(?:shall|must|will|should) be (?:strictly )?(?:prohibited|forbidden)", text
            ):
                return Kind.PROHIBITION
            if re.search(
                r"\b(?:shall|must|will|should)(?: be)? (?:only |solely )?(?:used|reserve[ds]?|employed|applied|permitted|allowed|limited)\b.*\b(?:only|solely|reserve)|"
                r"\b(?:shall|must|will|should) (?:only|solely) be|\bshall be (?:reserved|limited) (?:for|to)",
                text,
            ) and _restrictive(text):
                return Kind.PERMISSION
            return Kind.DUTY
        if word in ("may", "can", "might", "could") and not negative:
            return Kind.PERMISSION
        return Kind.PROHIBITION
    if _PROHIBITED.search(text) or _NEVER.search(text):
        return Kind.PROHIBITION
    imperative = _imperative(sentence)
    if imperative:
        return imperative
    if _IS_NOT_TERM.search(text):
        return _about(sentence, lexicon) or Kind.STATEMENT
    if _DEFINING.search(text) or re.search(
        r"\b(?:is|are) (?:not )?(?:an? )?(?:form of |kind of )?", text
    ):
        about = _about(sentence, lexicon)
        if about and not _PRESENT_DUTY.search(text) and not _ALLOWED.search(text):
            return about
    if _ALLOWED.search(text) or (_ONLY_IF.search(text) and _restrictive(text)):
        return Kind.PERMISSION
    if _REQUIRED.search(text) or _PRESENT_DUTY.search(text) or _tells_what_is_done(text):
        return Kind.DUTY
    return Kind.STATEMENT


def _about_definition(sentence: str, text: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the term that a sentence excludes something from ("... is not a restraint")."""
    return _about(sentence, lexicon) if _IS_NOT_TERM.search(text) else None


def _imperative(sentence: str) -> Kind | None:
    """What a sentence without a subject orders ("Tell the parent ...", "Never leave ...")."""
    first = [token.stem for token in tokenize(sentence)[:3] if token.is_word]
    if first[:2] == ["do", "not"] or first[:1] == ["never"]:
        return Kind.PROHIBITION
    return Kind.DUTY if first and first[0] in _IMPERATIVES else None


def _tells_what_is_done(text: str) -> bool:
    """Whether a sentence without a modal describes what staff do: handbooks state duties so."""
    words = text.split()
    return len(words) >= 7 and bool(_PEOPLE.search(text)) and not _BELIEFS.search(text)


def _restrictive(text: str) -> bool:
    return bool(re.search(r"\b(?:restrain|seclu|isolat|time.?out|hold|confine|force)", text))


def _main_modal(sentence: str) -> tuple[str, bool] | None:
    """The first modal outside a subordinate clause, and whether it is negative."""
    tokens = tokenize(sentence)
    if [token.stem for token in tokens[:2]] in (["in", "no"], ["at", "no"], ["on", "no"]):
        tokens = tokens[1:]
    if tokens and tokens[0].stem in _FRONTED:
        comma = next((i for i, token in enumerate(tokens) if token.text == ","), 0)
        if any(token.stem in _MODAL for token in tokens[comma + 1 :]):
            tokens = tokens[comma + 1 :] if comma else tokens
    subordinate = ""
    since = 0
    own_subject = False
    fallback: tuple[str, bool] | None = None
    no_subject = bool(tokens) and tokens[0].stem in _NOBODY and not (
        len(tokens) > 1 and tokens[1].stem in ("later", "more", "longer", "fewer", "less")
    )
    for i, token in enumerate(tokens):
        if token.stem in _SUBORDINATE and not (token.stem in ("as", "that") and i and tokens[i - 1].stem in ("such", "so")):
            subordinate, since = token.stem, 0
            own_subject = i + 1 < len(tokens) and tokens[i + 1].stem in _SUBJECTS
        elif token.text in (",", ";", ":", "."):
            subordinate = ""
        elif token.stem in _MODAL:
            negative = _negative(tokens, i) or (no_subject and (tokens[0].stem != "under" or _has_no(tokens)))
            inside = subordinate in _RELATIVES and (own_subject or since <= 2)
            if not subordinate or (subordinate in _RELATIVES and not inside):
                return token.stem, negative
            if fallback is None and not (subordinate in _RELATIVES and inside):
                fallback = (token.stem, negative)
        since += 1
    return fallback


_RELATIVES = {"who", "whom", "which", "that", "whose"}
_NOBODY = {"no", "neither", "never", "nobody", "none", "nor", "under"}


def _has_no(tokens: Sequence[Token]) -> bool:
    return any(token.stem == "no" for token in tokens[:3])


def _negative(tokens: Sequence[Token], at: int) -> bool:
    following = [t.stem for t in tokens[at + 1 : at + 4]]
    if "not" in following[:2] or "never" in following[:2] or "neither" in following[:2]:
        return "only" not in following[:3]
    return "under" in following[:1] and "no" in following[:2]


def _about(sentence: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the term of the field that a sentence is about.

    A protected category counts anywhere, a safe harbour in the subject or right after the verb; a
    trigger only as the subject.
    """
    words = stems(sentence.lower())
    verb = next((i for i, word in enumerate(words) if word in ("be", "exist", "includ", "mean", "not")), len(words))
    found: set[Kind] = set()
    for at in range(len(words)):
        for size in range(min(4, len(words) - at), 0, -1):
            kind = lexicon.terms.get(words[at : at + size])
            if kind is None or words[at] in ("parent", "student", "staff", "train", "injuri", "complaint", "injury"):
                continue
            following = words[at + size : at + size + 1]
            subject = at + size <= verb and at <= 3
            if following and following[0] in _NOT_THE_TERM:
                break
            near = subject or verb <= at <= verb + 4
            if kind is Kind.PROTECTED_DEFINITION or (kind is Kind.SAFE_HARBOUR and near) or (kind is Kind.TRIGGER and subject):
                found.add(kind)
            break
    for kind in (Kind.PROTECTED_DEFINITION, Kind.SAFE_HARBOUR, Kind.TRIGGER):
        if kind in found:
            return kind
    return None
