"""Closed classes of English words on which the second reading relies, as lower-case base forms.

This is grammar, not policy: what turns a scope, what opens a condition, what says
nothing by itself.
"""

from __future__ import annotations

from policygen.text.tokens import stem


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MODALS = {
    "shall": 3, "must": 3, "will": 3, "should": 2, "ought": 2, "may": 1, "can": 1, "ca": 1,
    "might": 1, "could": 1, "wo": 3, "sha": 3, "need": 0,
}  # fmt: skip
NEGATIONS = _set("not n't no never neither nor none nobody cannot hardly scarcely")
# Prepositions and conjunctions under which a scope turns.
TURNING = _set("unless without except excluding besides lest save barring")
TURNING_PAIRS = {"other": "than", "rather": "than", "instead": "of"}
# Verbs and adjectives whose complement does not come about.
PREVENTING = _set(
    "prevent keep bar block stop prohibit forbid refuse fail unable incapable free lack deny "
    "avoid exclude absent absence cease refrain restrict hinder preclude decline omit "
    "neglect exempt"
)
# Of these also the direct object.
PREVENTING_OBJECT = _set("lack deny refuse avoid prohibit forbid exclude omit")
WHEN_MARKS = _set(
    "if when whenever where wherever after once upon following during while as provided in "
    "because since pending whether throughout"
)
UNTIL_MARKS = _set("until till before prior")
WHEN_NOUNS = _set("case event time circumstance situation instance occasion emergency")
UNIVERSALS = _set("each every any all whatever whichever both")
WIDENING = _set(
    "regardless irrespective notwithstanding even despite though although albeit however"
)
INCLUDING = _set("including include such like")
ADDING = _set("include exclude comprise contain list")
ONLY = _set("only solely exclusively")
DEGREES = _set("more fewer less longer shorter greater")
POSSIBLE = _set("may can might could")
# Verbs of trying and of mere advice: what they govern need not be reached.
TRYING = _set(
    "try attempt endeavor endeavour strive seek aim effort encourage consider recommend "
    "intend plan hope advise urge suggest prefer"
)
# Adverbs that leave room for other cases.
LOOSENING = _set("generally normally usually typically ordinarily often sometimes possibly")
PERSONS = _set(
    "student parent person staff staffer employee personnel member adult teacher principal "
    "official administrator individual anyone everyone nurse guardian child pupil family "
    "worker"
)
BENEFICIARIES = _set("student parent guardian child pupil family")
LEEWAY = _set("practicable feasible possible appropriate reasonable reasonably needed extent")
DISTRIBUTIVE = _set("all any each every other")  # alike unless they part a list
# Words that decide a meaning though they name nothing: a text is the same only if it keeps them.
SENSITIVE = _set(
    "and or nor all any each every some most few both either neither more less least than other"
)
PROHIBITED = _set("prohibit forbid ban bar unlawful impermissible disallow")
ALLOWED = _set("permit allow authorize permissible lawful acceptable authorise")
REQUIRED = _set("require oblige expect responsible necessary mandatory obligate need direct")
ADVISED = _set("encourage recommend advise urge suggest")
DEFINING = _set(
    "mean refer define include exclude denote comprise consider deem constitute call be occur exist"
)

_SAME = {
    "pupil": "student", "child": "student", "learner": "student", "youngster": "student",
    "guardian": "parent", "personnel": "staff", "employee": "staff", "must": "shall",
    "will": "shall", "cannot": "not", "n't": "not", "whenever": "when", "if": "when",
    "where": "when", "wherever": "when", "upon": "after", "once": "after", "following": "after",
    "may": "may", "might": "may", "could": "may", "can": "may", "solely": "only",
    "exclusively": "only", "till": "until", "prior": "before",
}  # fmt: skip
_EMPTY = _set(
    "use used using mean means refer define term phrase word call so thus also such same said "
    "thing occur case follow accordance purpose order way manner which who be have do make "
    "carry take place one two other another own this that section policy paragraph respect "
    "concern regard apply kind type sort form there here then however therefore moreover "
    "example out up together time member school act action event circumstance situation "
    "instance deem consider"
)
EMPTY: frozenset[str] = frozenset(stem(word) for word in _EMPTY) | _EMPTY
# Function words that count as content, for they decide what a scope does.
TELLING: frozenset[str] = (
    TURNING | NEGATIONS | UNTIL_MARKS | ONLY | WIDENING | _set("than instead during while")
)
CONTENT_POS = _set("NOUN PROPN VERB ADJ ADV NUM")


def key_of(text: str, lemma: str) -> str:
    """The form under which a word is matched: its stem, names of one role folded."""
    word = text.lower().replace("’", "'")
    folded = _SAME.get(lemma) or _SAME.get(word)
    return stem(folded or word)
