"""The verbs on generated documents: make one, check the library, prove a file by its sidecar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from policygen import api, law_api
from policygen.clause_store import load_clauses
from policygen.errors import InputError
from policygen.generating import lint
from policygen.generating.answers import Answers, Fault, checked, fault_of_text, plain
from policygen.generating.assemble import assembled
from policygen.generating.choose import chosen, questions
from policygen.generating.clause import (
    BLANK,
    DOCUMENTS,
    POLICY,
    RECOMMENDED,
    REQUIRED,
    Clause,
    Question,
)
from policygen.generating.manuscript import Manuscript
from policygen.generating.templates import own_names
from policygen.law.elements import LawVersion
from policygen.law.on import law_of
from policygen.policy import Document

LEVELS = (REQUIRED, RECOMMENDED)
STATES = ("MO", "MI", "MN", "US")


@dataclass(frozen=True, slots=True)
class Made:
    """A generated document and what it was made from.

    Arguments:
        manuscript: the document.
        version: the law that it was made for.
        clauses: in their order.
        answers: as they were used, defaults included.
        on: the day of the law (YYYY-MM-DD).
        state, level, document: as asked for.
    """

    manuscript: Manuscript
    version: LawVersion
    clauses: tuple[Clause, ...]
    answers: Mapping[str, object]
    on: str
    state: str
    level: str
    document: str


def generate(
    state: str = "MO",
    answers: Mapping[str, object] | None = None,
    *,
    level: str = REQUIRED,
    as_of: str | None = None,
) -> Document:
    """The policy that a state's law asks for, as a document.

    Arguments:
        state: two letters, or "US" for the federal guidance.
        answers: by variable; "district" is the district's name.
        level: "required" or "recommended".
        as_of: the day of the law (YYYY-MM-DD); else the data's own.

    Raises:
        InputError: no law is known for that day, answers are missing or can't stand.
    """
    from policygen.render.policy_markdown import markdown

    made = make(state, answers or {}, level=level, as_of=as_of)
    return api.read_text(markdown(made.manuscript), title=made.manuscript.title)


def make(
    state: str,
    answers: Mapping[str, object],
    *,
    level: str = REQUIRED,
    as_of: str | None = None,
    document: str = POLICY,
    draft: bool = False,
) -> Made:
    """A generated document with all that it was made from.

    Arguments:
        document: "policy", "procedure", "report-form" or "parent-notice".
        draft: leave visible blanks for missing answers and mark the document as a draft.

    Raises:
        InputError: as in `generate`; every missing or wrong answer is named at once.
    """
    on = law_api.law_day(as_of)
    version = _law(state, on)
    library = load_clauses()
    clauses = _clauses(version.state, level, document)
    if not clauses:
        raise InputError(
            f"the library has no {document} for {version.state}",
            fix="Leave it out, or add its clauses (CONTRIBUTING.md).",
        )
    _refuse_other_law(clauses, version, on)
    given = {name: value for name, value in answers.items() if name != "district"}
    district = str(answers.get("district") or "").strip()
    result = checked(
        questions(clauses),
        given,
        {element.id: f"{version.citation.code} {element.citation}" for element in version.elements},
        _other_names(version.state),
    )
    _refuse(result, district, draft)
    blanks = tuple(question.name for question, _ in result.missing)
    values: dict[str, object] = {**result.values, **{n: BLANK.format(name=n) for n in blanks}}
    if not district:
        blanks, district = ("district", *blanks), BLANK.format(name="district")
    context = {
        **{n: plain(v) if isinstance(v, str) and n not in blanks else v for n, v in values.items()},
        **own_names(version, law_api.law().name_of(version.state), plain(district), values),
    }
    manuscript = assembled(library, clauses, version, context, document, district)
    if blanks:
        manuscript = replace(manuscript, draft=True, blanks=blanks)
    return Made(
        manuscript,
        version,
        clauses,
        {"district": district, **result.values},
        on,
        version.state,
        level,
        document,
    )


def asked(state: str, level: str, as_of: str | None = None) -> tuple[tuple[Question, Clause], ...]:
    """Every question that a state's policy and the documents with it ask, each once.

    Raises:
        InputError: no law is known for that day.
    """
    version = _law(state, law_api.law_day(as_of))
    clauses = tuple(
        clause for document in DOCUMENTS for clause in _clauses(version.state, level, document)
    )
    return questions(clauses)


def library_faults() -> tuple[str, ...]:
    """Every fault of the clause library against the law data, a sentence each."""
    data = law_api.law()
    return tuple(lint.faults(load_clauses(), data.versions, data.codebook, STATES))


def _clauses(state: str, level: str, document: str) -> tuple[Clause, ...]:
    if level not in LEVELS:
        raise InputError(
            f"there is no level {level!r}", fix=f"The levels are: {', '.join(LEVELS)}."
        )
    return chosen(load_clauses(), state, level, document)


def _refuse_other_law(clauses: tuple[Clause, ...], version: LawVersion, on: str) -> None:
    """Refuse a day whose law lacks elements that the clauses draw their words from."""
    known = {element.id for element in version.elements}
    if all(name in known for clause in clauses for name in clause.meets):
        return
    raise InputError(
        f"no clauses were written for the law of {on}: {version.title}",
        fix="Leave out --as-of, or name a day on which the newest version is in effect (policygen law show).",
    )


def _other_names(state: str) -> frozenset[str]:
    """Every variable that any document or level of this state asks for."""
    return frozenset(
        question.name
        for clause in load_clauses().clauses
        if clause.is_for(state)
        for question in clause.questions
    )


def _law(state: str, on: str) -> LawVersion:
    data = law_api.law()
    letters = state.strip().upper()
    version = law_of(data.versions, letters, on)
    if version is None or letters not in STATES:
        known = ", ".join(STATES)
        dated = f" on {on}" if letters in STATES else ""
        raise InputError(
            f"no law to make a policy from is known for {state!r}{dated}",
            fix=f"The states are: {known} (US is the federal guidance). policygen law show tells the dates.",
        )
    return version


def _refuse(result: Answers, district: str, draft: bool) -> None:
    """Refuse wrong answers always, missing ones where no draft is asked for; all at once."""
    told: list[Fault] = list(result.faults)
    fault = fault_of_text("district", district) if district else None
    if fault is not None:
        told.append(fault)
    if not draft:
        if not district:
            told.append(Fault("district", "it is missing", "Give the district's name."))
        told += [
            Fault(
                question.name,
                f"it is missing; the clause {clause.id!r} asks for it ({clause.path})",
                question.question,
            )
            for question, clause in result.missing
        ]
    if not told:
        return
    lines = "".join(f"\n  {one.name}: {one.what}. {one.fix}" for one in told)
    raise InputError(
        f"answers are missing or can't stand ({len(told)}):{lines}",
        fix="Mend the answers, or make a draft with visible blanks: --draft.",
    )
