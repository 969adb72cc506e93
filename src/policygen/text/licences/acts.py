"""Reads what is done behind a noun or an infinitive: "the placement of a student in a room", "to hold a student"."""

from __future__ import annotations

import re
from dataclasses import replace

from policygen.text.licences.pieces import Piece, Words, other, own

# Those who act for a school, or on its grounds; students and parents aren't among them.
STAFF = (
    r"(?:staff|employees?|personnel|principals?|teachers?|adults?|nurses?|officers?|administrators?|aides?|"
    r"psychologists?|counselors?|superintendents?|therapists?|physicians?|doctors?|specialists?|paraprofessionals?|"
    r"contractors?|volunteers?|substitutes?|monitors?|drivers?|coordinators?|directors?|professionals?|persons?|"
    r"people|individuals?|anyone|anybody|everyone|everybody|those who|supervisors?|designees?|guards?|officials?)"
)
_DETERMINERS = (
    r"(?:(?:the|an?|any|all|every|each|its|our|other|sworn|trained|certified|licensed|qualified) )*"
)
HOLDERS = re.compile(
    rf"{_DETERMINERS}(?:(?!(?:of|who|that|which|for|in|with|to|where|when)\b)[\w'’-]+ ){{0,4}}?"
    rf"(?:(?:members? of (?:the |its |a )?(?:[\w'’-]+ ){{0,4}}?(?:staff|team|faculty))|{STAFF})\b",
    re.IGNORECASE,
)
_GERUND = re.compile(
    r"(?P<how>(?:[a-z]+ly )?)(?P<verb>[a-z]{2,}ing)\b(?P<more>(?: (?:or|and) [a-z]{2,}ing\b)*)(?! of\b)",
    re.IGNORECASE,
)
_NOUN_ING = re.compile(
    r"(?:the )?(?P<verb>[a-z]{2,}ing)(?P<more>(?: (?:or|and) [a-z]{2,}ing\b)*) of ", re.IGNORECASE
)
_NOT_DONE = re.compile(
    r"(?:nothing|during|being|building|according|following|including|having|meeting|training)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"to (?=[a-z]+)", re.IGNORECASE)
_USE = re.compile(
    r"(?:the |any )?(?P<use>use of|application of|resort to|recourse to) ", re.IGNORECASE
)
_VERBS = {
    "placement": "place", "confinement": "confine", "seclusion": "seclude", "isolation": "isolate",
    "restraint": "restrain", "questioning": "question", "removal": "remove", "sedation": "sedate",
    "inclusion": "include", "referral": "refer", "exclusion": "exclude", "administration": "administer",
    "interview": "interview", "transport": "transport", "search": "search",
}  # fmt: skip
_NOUN = re.compile(
    rf"(?:(?:the|an?|any) )?(?P<how>physical )?(?P<noun>{'|'.join(_VERBS)}) of ", re.IGNORECASE
)
_ITS = re.compile(rf"(?P<whose>its|their) (?P<noun>{'|'.join(_VERBS)})\b", re.IGNORECASE)
_BY = re.compile(r".* by (?P<who>[^,;]+)$", re.IGNORECASE)


def act_of(sentence: str, start: int, end: int, holder: Words = ()) -> tuple[Words, Words]:
    """Who acts and what is done, where a noun, a gerund or an infinitive says it.

    Arguments:
        start, end: its place in the sentence.
        holder: who may act, where the sentence names them elsewhere; else "staff".

    Returns: the subject and the verb's words that stand behind "may".
    """
    begin = start + len(sentence[start:end]) - len(sentence[start:end].lstrip(" ,"))
    by = _BY.search(sentence[:end], begin)
    stop = end
    if by and not holder and HOLDERS.match(sentence, by.start("who"), end):
        holder, stop = own(sentence, by.start("who"), end), by.start("who") - len(" by ")
    staff = holder or other("staff", begin, begin)
    to = _TO.match(sentence, begin, stop)
    if to:
        return staff, own(sentence, to.end(), stop)
    if not _NOT_DONE.match(sentence, begin, stop):
        for form in (_NOUN_ING, _GERUND):
            found = form.match(sentence, begin, stop)
            if found:
                return staff, _verbs(sentence, found) + own(sentence, found.end(), stop)
    noun = _NOUN.match(sentence, begin, stop)
    if noun:
        verb = f"{'physically ' if noun['how'] else ''}{_VERBS[noun['noun'].lower()]}"
        return staff, other(verb, noun.start(), noun.end()) + own(sentence, noun.end(), stop)
    its = _ITS.match(sentence, begin, stop)
    if its:
        does = other(_VERBS[its["noun"].lower()], *its.span("noun"))
        pronoun = "it" if its["whose"].lower() == "its" else "them"
        return staff, does + other(pronoun, *its.span("whose")) + own(sentence, its.end(), stop)
    use = _USE.match(sentence, begin, stop)
    if holder:
        does = other("use", *(use.span("use") if use else (begin, begin)))
        return staff, does + own(sentence, use.end() if use else begin, stop)
    return own(sentence, use.end() if use else begin, stop), other("be used", begin, begin)


def _verbs(sentence: str, found: re.Match[str]) -> Words:
    """The verbs in their base form: "physically restrain", "take or post"."""
    how = found.groupdict().get("how") or ""
    out = own(sentence, found.start("how"), found.end("how")) if how else ()
    out += other(base_form(found["verb"]), *found.span("verb"))
    for one in re.finditer(r"(or|and) (\w+)", found["more"]):
        at = found.start("more")
        out += other("or", at + one.start(1), at + one.end(1))  # each of them is done by itself
        out += other(base_form(one[2]), at + one.start(2), at + one.end(2))
    return out


_AGAIN = re.compile(
    r"(?P<noun>[a-z]+s) (?P<who>that|which|who) (?P<one>[^;]+?)(?P<joint>,? and (?P=noun)) (?=(?P=who)\b)",
    re.IGNORECASE,
)


def alternatives(piece: Piece) -> Words:
    """Several things that are barred, each by itself: "holds that hurt, and holds that choke" with "or"."""
    again = _AGAIN.match(piece.text)
    if again is None or len(piece.text) != piece.end - piece.start:
        return (piece,)
    joint, end = again.start("joint"), again.end("joint")
    first = replace(piece, text=piece.text[:joint], end=piece.start + joint)
    rest = Piece(piece.text[end + 1 :], piece.start + end + 1, piece.end)
    return (first, Piece("or", piece.start + joint, piece.start + end), rest)


_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_SILENT_E = re.compile(
    r"(?:[cvuz]|[dr]g|(?<![aeiou])[aeiou][dkmnprst]|[bcdfgkpt]l|(?<![aeiou])as|[aeiou]s)$"
)
_NO_E = re.compile(r"(?:[eo]n|er|or|it|op|ss|ish|[aeiou]{2}[a-z])$")


def base_form(gerund: str) -> str:
    """The base form of a verb in "-ing", as far as its letters tell."""
    root = gerund.lower().removesuffix("ing")
    if _DOUBLED.search(root):
        return root[:-1]
    if _SILENT_E.search(root) and not _NO_E.search(root):
        return root + "e"
    return root
