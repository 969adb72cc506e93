"""Recognizes a definition that names its term last: "a child who is shut in is secluded", "... we speak of time-out".

Handbooks and rules in plain words describe what happens and then say what it is called; such a
sentence asks nothing of anybody, whatever verbs its description has.
"""

from __future__ import annotations

import re

_STUDENT = r"(?:student|pupil|child|learner|kid|youngster)"
_KINDS = (
    r"(?:(?:physical|mechanical|chemical|prone|supine|manual|serious|grave|imminent|immediate|physically|mechanically|"
    r"chemically|in-school|emergency|brief|incidental) )*"
)
_NOUN = (
    rf"{_KINDS}(?:seclusion|isolation|restraint|time-?out|escort|confinement|emergency(?: situation)?|"
    r"crisis(?: situation)?|danger(?: of (?:serious )?(?:physical |bodily )?harm)?|corporal punishment|suspension|"
    r"dangerous (?:behavior|conduct)|"
    r"contact|safety equipment|reportable incident|aversive (?:intervention|procedure)|physical harm)s?"
)
_STATE = rf"{_KINDS}(?:secluded|isolated|restrained|confined|escorted|timed out)"
_SAID = (
    rf"(?:(?:an? |the |in |a case of |an act of |a form of |use of )*(?P<term>{_NOUN}|{_STATE}))"
)
_NAME = rf"(?:(?:an? |the |in |a case of |an act of |a form of |use of )*(?P<term>{_NOUN}))"
_CONDITION = (
    r"(?:where|when|if|whenever|wherever|as soon as|as long as|even|whether|no matter|regardless|irrespective|"
    r"provided|unless|but only if|only if|by|also)\b"
)
_ENDS = rf"(?=\W*$|,? {_CONDITION})"
_LAST = r"(?=\W*$)"
_SEEN = (
    r"(?:(?:regarded|treated|counted|classed|viewed|understood|looked on|looked upon|seen|known) as|considered|deemed|"
    r"called|termed|named)"
)
_COMES_TO = (
    r"(?:is|are|makes? up|brings? about|gives? rise to|constitutes?|amounts? to|counts? as|qualif(?:y|ies) as|"
    r"forms?)"
)
# What is done to a student who is shut in or held.
_HELD = (
    r"(?:alone|kept|held|shut|confined|placed|put|left|locked|closed|sits?|stays?|room|space|area|apart|separated|"
    r"unable|cannot|can't|movement|limbs?|immobile|still)"
)
_WE = r"(?:we|the (?:district|board|schools?|policy))"
# What a sentence describes, before it names it: no person who acts, and no one thing that was named before.
_DESCRIBED = (
    r"^(?:(?:Any|Every|Each|An?)\b(?! (?:student|pupil|child|parent)s? (?:is|are|has)\b)|To |Contact\b|Behavior\b|"
    r"Conduct\b|Medication\b|Force\b|Equipment\b|Devices?\b|(?!During\b|Nothing\b|Following\b|According\b|Depending\b|"
    r"Pending\b|Being\b|Regarding\b)[A-Z][a-z]+ing\b)"
)
_FRAMES = tuple(
    re.compile(form)
    for form in (
        # "A pupil who ... has been placed in seclusion", "a child whose ... is secluded where ..."
        rf"^(?:An?|Any|Each|Every) {_STUDENT} (?:who|whose|whom|that)\b(?=.*\b{_HELD}\b).{{12,}}? "
        rf"(?:is|has been|is being|was) (?:then |thereby |thus |being )?(?:placed |put |said to be |considered |"
        rf"regarded as )?{_SAID}(?! by\b| only\b| but only\b){_ENDS}",
        # "Where ..., we speak of time-out", "..., and we call this an escort"
        rf"\b{_WE} (?:speaks?|talks?) of {_SAID}{_LAST}",
        rf"\b{_WE} (?:calls?|considers?|terms?|names?) (?:it|this|that|them|these|such \w+) {_SAID}{_LAST}",
        rf"\b{_WE} (?:regards?|counts?|treats?|sees?) (?:it|this|that|them|these|such \w+) as {_SAID}{_LAST}",
        rf"^(?:We|In our schools we) (?:also )?say that (?:an?|the) {_STUDENT} is {_SAID} {_CONDITION}",
        # "...; this strategy is called time-out", "Touching ... is regarded as incidental contact where ..."
        rf"{_DESCRIBED}.{{6,}}? (?:is|are) (?:here |thereby |then )?{_SEEN} {_NAME}{_ENDS}",
        rf"[;,:] (?:and )?(?:this|that|the|such an?) \w+ (?:is|are) {_SEEN} {_SAID}{_LAST}",
        # "Giving a student medication in order to ... is chemical restraint"
        rf"{_DESCRIBED}.{{12,}}?,? {_COMES_TO} {_NAME}{_ENDS}",
        rf"^(?:If|When|Whenever|Where|Should|Once)\b.{{12,}}, (?:then )?there is {_SAID}{_LAST}",
        rf"^Only (?:if|when|where)\b.{{12,}}? is there {_SAID}{_LAST}",
        rf"^(?:If|When|Whenever|Where|Once)\b.{{12,}}, (?:then )?(?:he or she|they|he|she|staff|that person) "
        rf"(?:(?:have|has) (?:used|applied) {_SAID}|(?P<act>restrains?|secludes?|isolates?|escorts?) the {_STUDENT}"
        rf"(?: physically)?){_LAST}",
        # "Staff have used a restraint when ...", "It is mechanical restraint to strap ..."
        rf"^(?:Staff|Adults|Employees|An? (?:adult|employee|teacher|aide)|We|Somebody|Someone)\b[^,;]* "
        rf"(?:have|has) used {_SAID} (?:when|if|whenever|where|as soon as) "
        r"(?:they|he or she|we|that person|the adult)\b",
        rf"^It is {_SAID} to (?!be\b)[a-z]+",
        rf"^We (?P<act>restrain|seclude|isolate|escort) (?:an?|the) {_STUDENT} (?:physically )?(?:if|when|whenever) we "
        r"(?!must|need|have to|can|may|shall|should|decide|think|believe)[a-z]+",
        rf"^Among (?:the )?{_SAID} (?:we|the policy|this policy) (?:counts?|includes?)\b",
        rf"^(?:An? |The )?{_SAID}, (?:as (?:we|this|the|used|it)|in the (?:sense|meaning)|for our purposes|"
        r"in (?:this|our) (?:policy|handbook|schools?))[^,]{0,50}, ",
    )
)
_BINDS = re.compile(
    r"\b(?:shall|must|should|ought|is to|are to|may only|not|never)\b|\b(?:prohibited|forbidden|permitted|allowed)\b",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(
    r"\b(?:who|which|that|whom|whose|if|when|where|whenever|wherever|so that|by which|how|why|because)\b[^,;]*",
    re.I,
)
_MARKS = re.compile(r"[\"“”*]|(?<!\w)[‘']|’(?!\w)")
_NONE = re.compile(r"^\s*(?:No|None|Neither|Nothing|Nobody|Not|Never)\b")
_ACTS = {
    "restrain": "restrained",
    "seclude": "secluded",
    "isolate": "isolated",
    "escort": "escorted",
}


def classified_term(sentence: str) -> str:
    """The term that a sentence puts what it describes under, or "" if it does no such thing."""
    text = _MARKS.sub("", sentence).strip()
    if _NONE.match(text):
        return ""
    for frame in _FRAMES:
        found = frame.search(text)
        if found is None or _binds(text, found):
            continue
        groups = found.groupdict()
        act = groups.get("act")
        physically = "physically " if re.search(r"\bphysically(?:\W*$| if| when)", text) else ""
        return f"{physically}{_ACTS[act.removesuffix('s')]}" if act else groups["term"]
    return ""


_SEVERAL = re.compile(
    rf"\b(?:are|make up|bring about|give rise to|constitute|amount to|count as|qualify as|form) {_SAID}{_LAST}"
)


def names_several(sentence: str) -> bool:
    """Whether a sentence puts several things under a term that it names last: "A, B and C make up a crisis"."""
    text = _MARKS.sub("", sentence).strip()
    return bool(classified_term(sentence)) and _SEVERAL.search(text) is not None


def _binds(text: str, found: re.Match[str]) -> bool:
    """Whether the sentence asks or forbids something, outside of what it describes."""
    named = found.start("term") if found.groupdict().get("term") else found.end()
    before = _DESCRIBES.sub(" ", text[:named])
    return _BINDS.search(before) is not None
