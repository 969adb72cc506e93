"""The words that every report uses, so that all of them say the same thing."""

from __future__ import annotations

import re
from pathlib import PurePath

from policygen.comparison import CONFIDENCES, Comparison, Party
from policygen.finding import Direction, FallenDuty, Finding, Where
from policygen.render.whose import whose_changed
from policygen.text.diff import Piece, redline

NOT_LEGAL_ADVICE = (
    "This report shows where to look. It is not legal advice, and a person should read each change."
)

_VERDICTS = {
    Direction.WEAKENS: "Weakens protection",
    Direction.STRENGTHENS: "Strengthens protection",
    Direction.NEUTRAL: "No effect on protection",
    Direction.UNCLEAR: "Unclear",
}
_EFFECTS = {Direction.WEAKENS: "weaken", Direction.STRENGTHENS: "strengthen"}
_DOUBT = {"medium": "Seems to", "low": "May"}

ACCEPTED = "Accepted by the district"
ACCEPTED_NOTE = "Found like the others, and not counted: the district says why it stands by them."

_SURE = {
    "high": "two readings agree, or a whole provision differs",
    "medium": "not every reading tells it, or another doubt",
    "low": "doubtful",
}
_WITNESS = {
    Direction.WEAKENS: "Who loses protection",
    Direction.STRENGTHENS: "Who gains protection",
}
_FALLS_AWAY = {
    Direction.WEAKENS: "What no longer reaches this student",
    Direction.STRENGTHENS: "What now reaches this student",
}

# Control characters could steer a terminal, and direction marks could turn words round on the
# page: they show as the replacement character. Tab, line feed and return stay white space.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def visible(text: str) -> str:
    """A document's words on one line, with nothing in them that steers a screen."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", " ".join(text.split()))


_EMPHASIS = re.compile(r"\*{2,3}|__|(?<!\w)\*(?=\w)|(?<=[\w.,;:])\*(?!\w)|`")


def without_emphasis(text: str) -> str:
    """A quotation without the marks by which Markdown sets words in bold or italics."""
    return _EMPHASIS.sub("", text)


def marks(before: str | None, after: str | None) -> tuple[Piece, ...]:
    """The redline of two wordings for display: pieces without outer space, to join by one space."""
    pieces: list[Piece] = []
    for piece in redline(before or "", after or ""):
        words = visible(piece.text)
        if not words:
            continue
        if pieces and pieces[-1].kind == piece.kind:
            words = f"{pieces.pop().text} {words}"
        pieces.append(Piece(piece.kind, words))
    return tuple(pieces)


def listed(comparison: Comparison, *, show_neutral: bool) -> tuple[Finding, ...]:
    """The findings that a report lists, in the comparison's order; accepted ones stand apart."""
    return tuple(
        finding
        for finding in comparison.findings
        if not finding.accepted and (show_neutral or finding.direction is not Direction.NEUTRAL)
    )


def accepted(comparison: Comparison) -> tuple[Finding, ...]:
    """The findings that the district stands by, in the comparison's order."""
    return tuple(finding for finding in comparison.findings if finding.accepted)


def headline(comparison: Comparison, *, show_neutral: bool = False) -> str:
    """All counts in one line: "1 change weakens, 0 strengthen, 0 unclear; 42 passages read".

    Accepted changes are counted apart, where there are any; those without effect where they are
    shown.
    """
    counts = comparison.summary()
    weakens, strengthens, stood_by = (counts[key] for key in ("weakens", "strengthens", "accepted"))
    neutral = f", {counts['neutral']} without effect" if show_neutral and counts["neutral"] else ""
    return (
        f"{weakens} {'change weakens' if weakens == 1 else 'changes weaken'}, "
        f"{strengthens} {'strengthens' if strengthens == 1 else 'strengthen'}, "
        f"{counts['unclear']} unclear{neutral}"
        f"{f', {stood_by} accepted' if stood_by else ''}; "
        f"{comparison.district.passages} "
        f"{'passage' if comparison.district.passages == 1 else 'passages'} read"
    )


def heading(finding: Finding) -> str:
    """A finding's verdict as a heading, as sure as the finding: "May weaken protection"."""
    effect, doubt = _EFFECTS.get(finding.direction), _DOUBT.get(finding.confidence)
    if effect and doubt:
        return f"{doubt} {effect} protection"
    return _VERDICTS[finding.direction]


def sureness(finding: Finding) -> str:
    """How sure a finding is and why: "medium (one reading alone)"."""
    if finding.direction not in _EFFECTS:
        return finding.confidence
    whole = finding.before is None or finding.after is None
    if finding.confidence == "high":
        return f"high ({'a whole provision differs' if whole else 'two readings agree'})"
    if finding.confidence == "medium" and whole and finding.rule == "provision":
        return "medium (the other text may say it in words of its own)"
    if finding.confidence == "medium" and finding.rule == "condition":
        return "medium (told by the place of the words)"
    if finding.confidence == "medium":
        return (
            f"medium ({'not every reading tells it' if finding.witness else 'no example to show'})"
        )
    return f"{finding.confidence} ({_SURE[finding.confidence]})"


def confidence(comparison: Comparison) -> str:
    """How sure the verdicts are, in one line; "" for fewer than two, which say it themselves."""
    counts = comparison.confidence()
    total = sum(counts.values())
    if total < 2:
        return ""
    told = [f"{counts[level]} {level} ({_SURE[level]})" for level in CONFIDENCES if counts[level]]
    return f"Confidence in the {total} verdicts: {', '.join(told)}."


def unread(comparison: Comparison) -> str:
    """How many words of changed passages landed in no slot, in one line; "" for none."""
    count = sum(len(words.split()) for one in comparison.unread() for words in one.words)
    if not count:
        return ""
    told = "1 word" if count == 1 else f"{count} words"
    return f"Of the changed passages {told} could not be placed; see the unclear changes."


def verdict(comparison: Comparison) -> str:
    """The result in one plain sentence, for the head of a page."""
    counts = comparison.summary()
    weakens, unclear = counts["weakens"], counts["unclear"]
    if weakens:
        return f"{weakens} {'change weakens' if weakens == 1 else 'changes weaken'} protection."
    if unclear:
        need = "1 change needs" if unclear == 1 else f"{unclear} changes need"
        return f"No change was found that weakens protection; {need} a person's reading."
    return "No change was found that weakens protection."


def unlisted(comparison: Comparison, *, show_neutral: bool) -> str:
    """What a report says of the changes that it leaves out, or ""."""
    shown = (*listed(comparison, show_neutral=show_neutral), *accepted(comparison))
    count = len(comparison.findings) - len(shown)
    if not count:
        return ""
    subject = "1 change" if count == 1 else f"{count} changes"
    return f"{subject} without effect on protection {'is' if count == 1 else 'are'} not listed."


def notices(comparison: Comparison) -> tuple[str, ...]:
    """What the reader should know of the comparison and of the reading of each document."""
    of_parties = (
        f"{name}: {notice}"
        for name, party in zip(
            names(comparison), (comparison.model, comparison.district), strict=True
        )
        for notice in party.notices
    )
    return tuple(visible(notice) for notice in (*comparison.notices, *of_parties))


def names(comparison: Comparison) -> tuple[str, str]:
    """What to call the two texts, the model first: their titles, told apart where they're equal."""
    model, district = comparison.model, comparison.district
    titles = visible(model.title), visible(district.title)
    if titles[0] != titles[1]:
        return titles
    files = file_name(model), file_name(district)
    if files[0] != files[1] and all(files):
        return f"{titles[0]} ({files[0]})", f"{titles[1]} ({files[1]})"
    return f"{titles[0]} (present text)", f"{titles[1]} (proposed text)"


def place(where: Where) -> str:
    """The place as a reader would look it up: "page 3, paragraph 12"."""
    page = f"page {where.page}, " if where.page is not None else ""
    return f"{page}paragraph {where.paragraph}"


def place_of(finding: Finding) -> str:
    """The place of a finding; a removed provision stands in the first text only."""
    return f"{place(finding.where)}{' of the model' if finding.after is None else ''}"


def duty(fallen: FallenDuty) -> str:
    """A provision that falls away, with its place."""
    return f"{visible(fallen.text)} ({place(fallen.where)})"


def category(finding: Finding) -> str:
    """The category as words: "narrowed protected definition"; "changed duty" where it's unclear.

    A change without effect is a "reworded duty", or a "moved duty" where only its place differs. What is a
    right of a parent or a student, or a duty of theirs, is told as that: "narrowed right of the parent".
    """
    if finding.direction is Direction.UNCLEAR:
        return f"changed {finding.kind.replace('-', ' ')}"
    if finding.direction is Direction.NEUTRAL:
        return (
            f"{'moved' if finding.rule == 'moved' else 'reworded'} {finding.kind.replace('-', ' ')}"
        )
    return whose_changed(finding) or finding.category.replace("-", " ")


def subject(finding: Finding) -> str:
    """What changed, as a heading: "Narrowed protected definition of “seclusion”"."""
    term = f" of “{visible(finding.term)}”" if finding.term else ""
    return f"{category(finding).capitalize()}{term}"


def witness_label(finding: Finding) -> str:
    """What the concrete situation of a finding shows."""
    return _WITNESS.get(finding.direction, "A situation to think of")


def falls_away_label(finding: Finding) -> str:
    """What the list of affected provisions shows."""
    return _FALLS_AWAY.get(finding.direction, "What uses this term")


def file_name(party: Party) -> str:
    """The name of a document's file without the folders of the reader's own machine."""
    return visible(PurePath(party.source.replace("\\", "/")).name)
