"""Words, numbers and marks of a text, with their places and stems."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer  # type: ignore[import-untyped]


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark: `text[start:end]`, and the stem that stands for all its forms."""

    text: str
    stem: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number, not a mark."""
        return self.stem[:1].isalnum()


# Irregular forms that the stemmer can't fold, each to its base form.
IRREGULAR: dict[str, str] = {
    "held": "hold", "kept": "keep", "left": "leave", "shut": "shut", "shown": "show",
    "given": "give", "gave": "give", "taken": "take", "took": "take", "told": "tell",
    "sent": "send", "made": "make", "done": "do", "did": "do", "does": "do", "written": "write",
    "wrote": "write", "begun": "begin", "began": "begin", "felt": "feel", "found": "find",
    "met": "meet", "seen": "see", "saw": "see", "known": "know", "knew": "know", "went": "go",
    "gone": "go", "goes": "go", "came": "come", "brought": "bring", "thought": "think", "bound": "bind",
    "chosen": "choose", "chose": "choose", "lain": "lie", "struck": "strike", "fell": "fall",
    "fallen": "fall", "ran": "run", "stood": "stand", "understood": "understand",
    "children": "child", "men": "man", "women": "woman", "people": "person", "persons": "person",
    "lives": "life", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be",
    "being": "be", "am": "be", "has": "have", "had": "have", "having": "have", "an": "a",
    "those": "that", "these": "this", "others": "others", "min": "minute", "mins": "minute",
    "hrs": "hour", "hr": "hour", "feet": "foot", "ceased": "cease", "dealt": "deal",
    "used": "use", "using": "use", "uses": "use", "any": "any", "only": "only", "early": "early",
    "hurt": "hurt", "worn": "wear", "lit": "light", "lighted": "light", "arisen": "arise",
    "sought": "seek", "said": "say", "says": "say", "put": "put", "set": "set", "led": "lead",
    "locking": "lock", "unlocked": "unlocked", "nonlocked": "unlocked", "within": "within",
    "physically": "physically", "physical": "physical", "possibly": "possibly",
    "international": "international", "internal": "internal", "university": "university",
    "immediate": "immediate", "immediately": "immediately", "notified": "notify",
    "notifies": "notify", "notifying": "notify", "secure": "secure",
    "secured": "secure", "secures": "secure", "securing": "secure", "security": "security",
    "general": "general", "generally": "generally", "several": "several", "severe": "severe",
    "severely": "severe", "hour": "hour", "hours": "hour", "during": "during",
    "ordinary": "ordinary", "ordinarily": "ordinarily", "normally": "normally",
    "normal": "normal", "needs": "need", "needed": "need", "less": "less", "lesser": "less",
    "district": "district", "policy": "policy", "policies": "policy", "care": "care",
    "caring": "care", "careful": "careful", "important": "important", "staffing": "staffing",
    "organization": "organization", "organ": "organ", "whole": "whole", "wholly": "whole",
    "schooling": "schooling", "news": "news", "assess": "assess", "agency": "agency",
    "agent": "agent", "emergency": "emergency", "emergencies": "emergency", "emerge": "emerge",
    "member": "member", "members": "member", "interest": "interest", "once": "once",
    "one": "one", "ones": "one", "none": "none", "evening": "evening", "even": "even",
    "every": "each", "ever": "ever", "never": "never", "their": "their", "his": "his",
    "this": "this", "as": "as", "us": "us", "its": "its", "always": "always", "unless": "unless",
    "periodic": "periodic", "periodically": "periodic", "likely": "likely", "timely": "timely",
    "information": "information", "continuous": "continuous", "continuously": "continuous",
    "yearly": "yearly", "monthly": "monthly", "weekly": "weekly", "quarterly": "quarterly",
    "dangerous": "dangerous", "willful": "willful", "willfully": "willful",
    "knowingly": "knowingly", "purposeful": "purposeful", "purposefully": "purposeful",
    "purposely": "purposeful", "presently": "presently", "considerable": "considerable",
    "material": "material", "materially": "material", "objective": "objective",
    "objectively": "objective", "commonly": "commonly", "reasonable": "reasonable",
    "reasonably": "reasonable", "mostly": "mostly", "personal": "personal",
    "occasional": "occasional", "occasionally": "occasional", "initial": "initial",
    "initially": "initial", "necessary": "necessary", "necessarily": "necessary",
    "unnecessary": "unnecessary", "serious": "serious", "seriously": "serious",
    "forbidden": "forbid", "forbade": "forbid", "must": "shall", "will": "shall",
    "involuntarily": "involuntary", "involuntary": "involuntary", "voluntarily": "voluntary",
    "voluntary": "voluntary", "temporarily": "temporary", "temporary": "temporary",
    "practicable": "practicable", "department": "department", "departments": "department",
    "practical": "practical", "practically": "practically",
    "exclusively": "sole", "solely": "sole", "sq": "squar", "ft": "foot", "severity": "severe",
    "phone": "telephon",
    "phones": "telephon", "phoned": "telephon", "phoning": "telephon", "provider": "provider", "providers": "provider",
    "willing": "willing", "willingly": "willingly", "willingness": "willing",
    "unwilling": "unwilling", "unwillingly": "unwilling", "hourly": "hourly",
    "buses": "bus", "stimuli": "stimulus", "criterion": "criteria", "meant": "mean", "hung": "hang",
    "besides": "besides", "regardless": "regardless", "perhaps": "perhaps", "whereas": "whereas",
    "namely": "namely", "publication": "publish", "publications": "publish",
    "handcuffed": "handcuff", "handcuffing": "handcuff", "cuffed": "cuff", "cuffing": "cuff",
    "complainant": "complainant", "illegible": "illegible",
    "administrator": "administrator", "administrators": "administrator",  # not "administration"
    "investigator": "investigator", "investigators": "investigator", "educator": "educator", "educators": "educator",
    "evaluator": "evaluator", "evaluators": "evaluator",
    "coordinator": "coordinator", "coordinators": "coordinator",
    "semesterly": "semesterly", "termly": "termly", "trimesterly": "trimesterly",  # not the semester itself
}  # fmt: skip

# Further verbs with forms of their own: the base form, then the others.
_STRONG_VERBS = (
    "arise arose|beat beaten|become became|bear bore borne|bend bent|bite bitten|bleed bled|blow blew blown|"
    "break broke|build built|buy bought|catch caught|dig dug|draw drew drawn|drive drove driven|eat ate eaten|"
    "feed fed|fight fought|flee fled|forget forgot forgotten|forgo forwent forgone|freeze froze frozen|get got gotten|"
    "go goes|undergo underwent undergone|grow grew grown|hear heard|overhear overheard|hide hid hidden|kneel knelt|"
    "lay laid|learn learnt|lend lent|lose lost|mislead misled|oversee oversaw overseen|overcome overcame|pay paid|"
    "rewrite rewrote rewritten|rise rose risen|sell sold|shake shook shaken|sit sat|sleep slept|speak spoke spoken|"
    "spend spent|spit spat|steal stole stolen|stick stuck|sting stung|strike stricken|swear swore sworn|swing swung|"
    "teach taught|tear tore torn|throw threw thrown|undertake undertook undertaken|uphold upheld|wake woke woken|"
    "wear wore|weep wept|withdraw withdrew withdrawn|withhold withheld|withstand withstood|foresee foresaw foreseen"
)
IRREGULAR |= {
    form: base
    for base, *forms in (verb.split() for verb in _STRONG_VERBS.split("|"))
    for form in forms
}

_TOKEN = re.compile(
    r"(?P<word>\b(?:[eE]\. ?g\.|[iI]\. ?e\.)|[0-9]+(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+\.[0-9]+(?:\.[0-9]+)*|[0-9]+|§+|%"
    r"|[^\W\d_]+(?:['’][^\W\d_]+)?)|(?P<mark>[.,;:()\[\]/–—-])"
)
_CONTRACTIONS = {
    "e.g.": ("for", "exampl"), "e. g.": ("for", "exampl"),
    "i.e.": ("that", "be"), "i. e.": ("that", "be"),
    "can't": ("can", "not"), "cannot": ("can", "not"), "won't": ("will", "not"),
    "doesn't": ("do", "not"), "don't": ("do", "not"), "isn't": ("be", "not"),
    "aren't": ("be", "not"), "shan't": ("shall", "not"), "mustn't": ("must", "not"),
    "needn't": ("need", "not"), "hasn't": ("have", "not"), "wasn't": ("be", "not"),
    "haven't": ("have", "not"), "couldn't": ("could", "not"), "shouldn't": ("should", "not"),
    "wouldn't": ("would", "not"), "didn't": ("do", "not"), "weren't": ("be", "not"),
}  # fmt: skip
# "We'll", "they've", "you're": a pronoun with its verb.
_CONTRACTIONS |= {
    f"{pronoun}'{verb}": (pronoun, said)
    for pronoun in "i we you he she it they there that who".split()
    for verb, said in (("ll", "shall"), ("ve", "have"), ("re", "be"))
}

_stemmer = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem that all forms of an English word share ("leaving", "left", "leaves": "leav").

    Method: a table of irregular forms, then the Snowball English stemmer.
    """
    lower = word.lower().replace("’", "'")
    lower = lower.removesuffix("'s").removesuffix("s'") if "'" in lower else lower
    lower = IRREGULAR.get(lower, lower)
    if not lower.isalpha() or lower in _KEEP:
        return lower
    return str(_stemmer.stemWord(lower))


_KEEP = frozenset(value for key, value in IRREGULAR.items() if key == value)


@lru_cache(maxsize=4096)
def tokenize(text: str) -> tuple[Token, ...]:
    """The tokens of a text in order; quotation marks and other signs are passed over."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        parts = _CONTRACTIONS.get(word.lower().replace("’", "'"))
        if parts:
            tokens.extend(Token(word, part, start, end) for part in parts)
        elif match.lastgroup == "mark":
            tokens.append(Token(word, "-" if word in "–—" else word, start, end))
        else:
            tokens.append(Token(word, stem(word), start, end))
    return tuple(tokens)


def stems(text: str) -> tuple[str, ...]:
    """The stems of a text's words, marks left out."""
    return tuple(token.stem for token in tokenize(text) if token.is_word)
