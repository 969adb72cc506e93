"""Tells a sentence on the document itself, which binds nobody: "This policy describes when ..."."""

from __future__ import annotations

import re

from policygen.policy import Kind

_TEXT = (
    r"(?:policy|handbook|guide|guidebook|guidance|procedures?|regulations?|document|booklet|brochure|chapter|section|part|"
    r"page|rules?|guidelines?|manual|summary)"
)
_THIS = rf"(?:(?:this|our) {_TEXT}|the (?:following|present) {_TEXT}|this {_TEXT}, together with [^,]+,)"
_TELLS = (
    r"(?:states?|describes?|explains?|sets? (?:out|forth)|outlines?|summari[sz]es?|lists?|contains?|introduces?|"
    r"restates?|lays? out|tells? (?:you|parents|families|staff|how|what|when)|gives? (?:you )?(?:an overview|a summary|"
    r"the background)|provides? (?:you )?(?:information|guidance|an overview|an explanation|a summary)|implements?|"
    r"supersedes?|replaces?|repeals?|reflects?|(?:is|was|has been) (?:written|intended|meant|designed|adopted|based|"
    r"issued|organi[sz]ed|divided|derived|drawn|prepared|published))"
)
_OF_THE_TEXT = re.compile(
    rf"^\s*{_THIS} (?:(?:shall|will|must) )?(?:also |then |briefly )?{_TELLS}\b(?! that\b)"
    rf"|^\s*(?:it|this|this {_TEXT}) (?:is not|is no|(?:does|do) not (?:constitute|replace|give)) legal advice\b"
    rf"|^\s*the (?:purposes?|aim|goal|objective|intent) of (?:this|these|our) {_TEXT} (?:is|are) to\b"
)
_BINDS_STILL = re.compile(r"\bto (?:\w+ )?(?:prohibit|forbid|ban|eliminate|prevent|end)\b")
_ASKS_FOR_NONE = re.compile(
    rf"^\s*(?:this|the|our) {_TEXT} (?:asks for|requires|demands|calls for|makes) no (?!more\b|fewer\b|less\b|later\b)"
)


# On the words themselves: "the term is explained here because ...", "we use the phrase in the same sense throughout".
_WORD = r"(?:term|word|phrase|expression|abbreviation|acronym|heading|title|label|name)s?"
_ALIKE = r"in the same (?:sense|meaning|way)"
_OF_WORDS = re.compile(
    r"^\W*(?:we|the (?:policy|handbook|district|school|board)) (?:also )?"
    r"(?:uses?|keeps?|borrows?|explains?|defines?|prints?) "
    rf"(?:the|this|that|these|those) {_WORD}\b[^.;]*"
    rf"\b(?:throughout|{_ALIKE}|with the same meaning|for (?:convenience|brevity|short)|because)\b"
    rf"|^\W*(?:the|this|that|these|those) {_WORD} (?:is|are|was|were) (?:also )?"
    r"(?:explained|defined|spelled|printed|repeated|mentioned|listed|kept|given|used) "
    r"(?:here|above|below|once|in (?:bold|full|italics|capitals)|for (?:convenience|brevity)|"
    rf"throughout|{_ALIKE})\b"
)
_PRACTICE = r"\b(?:restrain|seclu|isolat|confin|hold|force|time.?out)\w*"
# What the sentence before it is good for: "this permits the observer to summon help".
_GOOD_FOR = re.compile(
    r"^\W*(?:this|doing so|that) (?:permits?|allows?|enables?|lets|helps?|(?:is|serves) (?:meant )?(?:to|so that)|"
    rf"makes it (?:possible|easier) for)\b(?!.*(?:{_PRACTICE}|\b(?:only|unless|not|never|shall|must)\b))"
)
_LETS_USE = re.compile(
    rf"^\W*(?:this|that) (?:permits?|allows?|authorizes?|entitles?|lets)\b(?!.*\bnot\b).*{_PRACTICE}"
)
# "The purpose of the call is to keep families informed", "the board thanks the committee".
_SAYS_WHY = re.compile(
    r"^\W*the (?:purpose|aim|point|goal|object|idea) of (?:the|this|that|a|an|each|such|these) (?:\w+ ){0,2}?(?:calls?|"
    r"notices?|reports?|records?|meetings?|conferences?|talks?|debriefings?|reviews?|visits?|forms?|logs?|trainings?|"
    r"letters?|questions?) (?:is|are) (?:only |simply )?to\b"
    r"|^\W*(?:we|the (?:\w+ )?(?:board|district|school|superintendent|committee)) (?:also )?(?:thanks?|commends?|"
    r"appreciates?|congratulates?|(?:is|are) (?:grateful|indebted|proud))\b"
    r"|^\W*(?:all |our )?(?:staff|employees|teachers|those who [^.;,]{3,40}|everyone) "
    r"(?:deserves?|(?:has|have) earned) (?:our |the board's )?(?:thanks|praise|credit|recognition|respect|gratitude)\b"
)
# Where papers are: "forms may be found on the website".
_WHERE = re.compile(
    r"^\W*(?:(?:the|an?|these|those|our|more|further|copies of|links? to) )*(?:[\w-]+ ){0,3}?(?:forms?|cop(?:y|ies)|"
    rf"templates?|flyers?|pamphlets?|checklists?|links?|information|details|{_TEXT})"
    r"(?: (?:for|of|to|on|about) [^.;:]{3,50}?)? (?:can|may)"
    r" (?:also |always )?be found (?:on|at|in|under)\b(?!.*\b(?:only|not)\b)[^.;]*\.?\s*$"
)
# "Nothing in this policy changes the law": leaves all as it is.
_CHANGES_NOTHING = re.compile(
    r"^\s*nothing (?:in|under) (?:this|these|our) \w+ (?:shall |is (?:intended|meant) to |may )?"
    r"(?:changes?|affects?|alters?|amends?|modif(?:y|ies)|waives?|replaces?|diminish(?:es)?|lessens?|abridges?|"
    r"supersedes?|takes? away)\b"
)
# "No other ground suffices": bars what wasn't named before.
_NONE_SUFFICES = re.compile(
    r"^\s*no (?:other |further )?(?:ground|reason|purpose|circumstance|situation|basis|cause|condition|excuse)s? "
    r"(?:suffices?|(?:is|are) (?:enough|sufficient|accepted|allowed)|counts?|will do|"
    r"justif(?:y|ies)|appl(?:y|ies)|exists?)\b"
)


def kind_of_what_the_text_says(text: str) -> Kind | None:
    """What a sentence on the document or on the grounds named before it does; None for any other sentence.

    - What the document is, holds or is for, and that it changes nothing: a statement.
    - What its words are, what the rule before or an act is good for, where papers are; thanks: a statement.
    - That the rule before lets somebody use restraint or seclusion: a permission.
    - That it asks for no consent, notice or the like: a permission.
    - That no other ground is enough: a prohibition.

    Arguments:
        text: the sentence in lower case.
    """
    if _CHANGES_NOTHING.search(text):
        return Kind.STATEMENT
    if any(one.match(text) for one in (_OF_WORDS, _GOOD_FOR, _SAYS_WHY, _WHERE)):
        return Kind.STATEMENT
    if _LETS_USE.match(text):
        return Kind.PERMISSION
    if _OF_THE_TEXT.match(text) and not _BINDS_STILL.search(text):
        return Kind.STATEMENT
    if _NONE_SUFFICES.match(text):
        return Kind.PROHIBITION
    return Kind.PERMISSION if _ASKS_FOR_NONE.match(text) else None
