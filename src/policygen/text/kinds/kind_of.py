"""What a sentence does: define, permit, prohibit, oblige, or none of these."""

from __future__ import annotations

import re

from policygen.policy import Kind
from policygen.text.canonical.denied_twice import said_once
from policygen.text.canonical.granted import GRANTED, LETS
from policygen.text.canonical.leading import without_lead_in
from policygen.text.canonical.no_longer import denied_by_no_longer
from policygen.text.canonical.not_always import sometimes
from policygen.text.canonical.not_prevented import as_leave
from policygen.text.canonical.nothing_else import joined_with_nothing_else
from policygen.text.canonical.own_wish import is_left_to_readers
from policygen.text.canonical.requiring import limited_by_assent
from policygen.text.canonical.seldom import as_a_ban
from policygen.text.kinds import bans_told, construing, forms, limiting, limits_of_use, terms_said
from policygen.text.kinds.about_the_text import kind_of_what_the_text_says
from policygen.text.kinds.aboutness import about
from policygen.text.kinds.bringing_about import brings_about
from policygen.text.kinds.deeming import DEEMS, is_paper
from policygen.text.kinds.doing_away import DOES_AWAY
from policygen.text.kinds.emergencies import tells_when_it_is_one
from policygen.text.kinds.imperatives import imperative_kind
from policygen.text.kinds.joined_right import clause_before_a_right
from policygen.text.kinds.modals import main_modal
from policygen.text.kinds.plain_practice import HAS_NONE, plain_kind
from policygen.text.kinds.plural_practice import tells_what_many_do
from policygen.text.kinds.practices import practice_kind, tells_what_is_done
from policygen.text.kinds.predicates import denied as kind_denied
from policygen.text.kinds.predicates import first_named, predicated
from policygen.text.kinds.reaching import kind_by_reach
from policygen.text.kinds.releasing import releasing_kind
from policygen.text.kinds.sufficing import sufficing_kind
from policygen.text.kinds.told_practice import (
    EXPECTS,
    only_names,
    tells_practice,
    tells_what_staff_do,
)
from policygen.text.lexicon import Lexicon
from policygen.text.naming_texts import says_whom_it_binds
from policygen.text.tokens import stems

_DANGERS = set("risk danger dangerous threat emergency crisi imminent immin".split())
_NO_TRIGGER = {"restraint", "seclus", "isol", "intervent", "plan", "team", "respons", "room"}


def term_kind(term: str, lexicon: Lexicon) -> Kind | None:
    """What a definition of `term` does, by the lexicon; None for a term it doesn't know.

    The longest known ending of the term decides ("emergency physical restraint" is a restraint).
    """
    words = stems(term.lower())
    if set(words) & _DANGERS and not (set(words) & _NO_TRIGGER):
        return Kind.TRIGGER
    for start in range(len(words)):
        kind = lexicon.terms.get(words[start:])
        if kind:
            return kind
    return None


def sentence_kind(sentence: str, lexicon: Lexicon, stem_words: str = "") -> Kind:
    """What a sentence that isn't a definition's first does; to do away with records is a leave, however said.

    Arguments:
        sentence: its words.
        stem_words: the words before a list that the sentence is an item of; they decide first.
    """
    kind = _kind(sentence, lexicon, stem_words)
    if kind in (Kind.DUTY, Kind.STATEMENT) and DOES_AWAY.search(f" {sentence.lower()} "):
        return Kind.PERMISSION
    return kind


_COPULA = re.compile(r".*\b(is|are|counts?|constitutes?|amounts?|qualif(?:y|ies))\b")


def _kind(sentence: str, lexicon: Lexicon, stem_words: str) -> Kind:
    """What a sentence does by its words and its form."""
    if stem_words:
        kind = sentence_kind(stem_words, lexicon)
        if kind is not Kind.STATEMENT:
            return kind
    rest, owed = without_lead_in(sentence)
    if owed:
        kind = sentence_kind(rest, lexicon)
        return kind if kind is Kind.PROHIBITION else Kind.DUTY
    rest = construing.in_the_present(_COMES_TO_AN_END.sub("ends", rest))
    rest = as_leave(limited_by_assent(joined_with_nothing_else(rest)))
    sentence = forms.NONE_BUT.sub(
        "Only ", as_a_ban(said_once(sometimes(denied_by_no_longer(rest))))
    )
    sentence = forms.NOT_ONE.sub("No ", sentence)
    sentence = forms.BY_NONE_BUT.sub("only by", sentence)
    text = f" {terms_said.written_out(sentence.lower())} "
    if (of_text := kind_of_what_the_text_says(text)) is not None:
        return of_text
    if terms_said.EACH_IS_INCIDENT.search(text):
        return Kind.PROTECTED_DEFINITION
    if (reached := kind_by_reach(text)) is not None:
        return reached
    if terms_said.is_held_not_to_be(sentence):
        return about(sentence, lexicon) or Kind.STATEMENT
    if (
        forms.EXCUSES.search(text)
        and not re.search(r"\b(?:shall|must)\b(?! not)", text)
        and not re.search(r"\bnot count as\b", text)
    ):
        if forms.NO_EXCUSE.search(text):
            return Kind.PROHIBITION
        return _about_definition(sentence, text, lexicon) or Kind.PERMISSION
    if (released := releasing_kind(sentence)) is not None:
        return released
    if construing.NO_BAN.search(text) or construing.LAPSES.search(text):
        return Kind.PERMISSION
    if construing.MERGES.search(text):
        return Kind.SAFE_HARBOUR  # what is merged is counted, and reported, once
    if construing.orders_nothing(text) or says_whom_it_binds(sentence):
        return Kind.STATEMENT
    construed = construing.CONSTRUED.search(text)
    if construed:
        return Kind.PROHIBITION if construed.group("leave") else Kind.PERMISSION
    if forms.ARE_MET.search(text):
        return Kind.PERMISSION
    if forms.FIRST_BANS.match(text):
        return Kind.PROHIBITION
    if forms.REACHES.search(text):
        return about(sentence, lexicon) or Kind.STATEMENT
    if tells_when_it_is_one(text):
        return Kind.TRIGGER
    if EXPECTS.search(text):
        return Kind.DUTY
    if LETS.match(sentence):
        return Kind.PERMISSION
    modal = main_modal(sentence)
    limited = limits_of_use.LIMITS_FORCE.search(text) and _restrictive(text)
    if modal is not None and (limited or (GRANTED.match(sentence) and not modal[1])):
        return Kind.PERMISSION
    if modal is not None:
        word, negative = modal
        if word in ("shall", "must", "will", "should") and not negative:
            advised = forms.ADVISED_AGAINST.search(text)
            if advised and main_modal(text[: advised.start()]) is None:
                return Kind.PROHIBITION  # not "shall keep watch, and shall refrain from other work"
            defining = DEEMS.search(text)
            if defining and not is_paper(sentence[: defining.start()]):
                said = sentence[defining.end() - 1 :]
                return first_named(said, lexicon) or about(sentence, lexicon) or Kind.DUTY
            if forms.PROHIBITED.search(text) and re.search(
                r"\b(?:shall|must|will|should) be (?:strictly )?"
                r"(?:prohibited|forbidden|unlawful|banned|barred|unacceptable|impermissible|off limits|outlawed)",
                text,
            ):
                return Kind.PROHIBITION
            if re.search(
                r"\b(?:shall|must|will|should)(?: be)? (?:only |solely )?(?:used|reserve[ds]?|employed|applied|"
                r"permitted|allowed|limited)\b.*\b(?:only|solely|reserve)|"
                r"\b(?:shall|must|will|should) (?:only|solely) be|\bshall be (?:reserved|limited) (?:for|to)",
                text,
            ) and (_restrictive(text) or limits_of_use.KEPT_FOR_DANGER.search(text)):
                return Kind.PERMISSION
            if limiting.RESERVES.search(text) or limits_of_use.ORDERS_PRACTICE.search(text):
                return Kind.PERMISSION
            held = _restrictive(text) or bool(limits_of_use.STUDENT_HELD.search(text))
            limits = held and limits_of_use.LIMITS_USE.search(text)
            if limits or limits_of_use.ORDERS_PRACTICE.search(text):
                return Kind.PERMISSION
            if limiting.LASTS_AT_MOST.search(text) and _restrictive(text):
                return Kind.PERMISSION
            if forms.ONLY_THEY.search(text):
                return Kind.PERMISSION
            return Kind.DUTY
        if word in ("may", "can", "might", "could") and not negative:
            clause = clause_before_a_right(sentence)
            owed = bool(clause) and _kind(f"{clause}.", lexicon, "") is Kind.DUTY
            return Kind.DUTY if owed else Kind.PERMISSION
        return Kind.PERMISSION if limiting.LIMITS_A_LEAVE.search(text) else Kind.PROHIBITION
    first = _first_clause(text)
    banned = any(form.search(first) for form in bans_told.FORMS)
    if HAS_NONE.search(text):
        return Kind.PROHIBITION
    denies = terms_said.IS_NEVER_TERM.search(text) or terms_said.NONE_IS_TERM.search(text)
    if banned and not denies:
        return Kind.PROHIBITION
    practice = practice_kind(text)
    if practice and not terms_said.IS_NOT_TERM.search(text):
        return practice
    imperative = imperative_kind(sentence)
    if imperative and not terms_said.IS_NOT_TERM.search(text):
        return Kind.PERMISSION if is_left_to_readers(text) else imperative
    if terms_said.takes_out_of_it(sentence):
        return Kind.PROTECTED_DEFINITION
    denied = terms_said.IS_NOT_TERM.search(text)
    if denied:
        verb = _COPULA.match(
            denied.group()
        )  # what stands before it is no term: "neither a hug nor an escort is"
        named = text[denied.start() + (verb.start(1) if verb else 0) :]
        return kind_denied(named, lexicon) or about(sentence, lexicon) or Kind.STATEMENT
    if forms.URGED.match(text):
        return Kind.DUTY
    main = forms.TRAILING.sub(" ", forms.FRONTED.sub(" ", text))
    if forms.DEFINING.search(main) or re.search(
        r"\b(?:is|are) (?:not )?(?:an? )?(?:form of |kind of )?", main
    ):
        category = predicated(main, lexicon) or about(sentence, lexicon)
        done = forms.PRESENT_DUTY.search(text) or tells_what_is_done(text)
        done = done or tells_practice(text)
        done = done and not terms_said.IS_A_THING.search(text)
        if category and not done and not forms.ALLOWED.search(text):
            return category
    if forms.is_allowed(text) or (forms.ONLY_IF.search(text) and _restrictive(text)):
        return Kind.PERMISSION
    if terms_said.TERM_DOES.search(text):
        return about(sentence, lexicon) or Kind.STATEMENT
    told = tells_what_staff_do(text) and not only_names(sentence)
    if told or forms.REQUIRED.search(text) or forms.PRESENT_DUTY.search(text):
        return Kind.DUTY
    if tells_what_is_done(text) or brings_about(text):
        return Kind.DUTY
    practised = tells_practice(text) or tells_what_many_do(text)
    if practised and not forms.BELIEFS.search(text):
        return Kind.DUTY
    return plain_kind(text) or sufficing_kind(sentence) or Kind.STATEMENT


def _about_definition(sentence: str, text: str, lexicon: Lexicon) -> Kind | None:
    """The kind of the term that a sentence excludes something from ("... is not a restraint")."""
    return about(sentence, lexicon) if terms_said.IS_NOT_TERM.search(text) else None


_COMES_TO_AN_END = re.compile(r"\bcomes to (?:an end|a close|a stop|a halt)\b", re.IGNORECASE)


def _first_clause(text: str) -> str:
    """The clause that decides, where the first one gives leave: "is allowed to part them; striking is not allowed"."""
    first, *rest = _CLAUSES.split(text, maxsplit=1)
    return f"{first} " if rest and forms.ALLOWED.search(first) else text


_CLAUSES = re.compile(r"; |, (?:but|however|though|although|while|whereas|yet) ")


def _restrictive(text: str) -> bool:
    return bool(
        re.search(r"\b(?:restrain|seclu|isolat|time.?out|hold|confine|force|intervention)", text)
    )
