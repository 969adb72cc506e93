"""What the rules and scales are, in words: for a terminal, and for the pages docs/rules.md and
docs/scales.md, which are these functions' results and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from textwrap import fill
from typing import Any

from policygen.errors import UnknownNameError
from policygen.rule import Example, Rule
from policygen.rules import all_rules

UNEXPLAINED = "unexplained"  # what findings name that no rule explains
REWRITE = "POLICYGEN_BLESS=1 ./run test -k explaining"
REWRITE_DOCS = "POLICYGEN_BLESS=1 ./run test -k docs"
_WIDTH = 96
_NO_RULE = (
    "The two texts differ here, and no rule can say what that does to the student: a person should"
    " read both. Such a finding is unclear; it never says that a change is harmless."
)
_OTHERS = {
    UNEXPLAINED: _NO_RULE,
    "form": (
        "The words of a provision changed, and both wordings were read as the same: other small words,"
        " another order, synonyms or set phrases. Such a finding is neutral."
    ),
    "moved": "A provision stands at another place than in the model. Such a finding is neutral.",
}
_READINGS = {
    "condition": "the stronger the value, the fewer situations a provision reaches",
    "duty": "the stronger the value, the more a duty demands",
    "hedge": "the stronger the value, the more firmly a duty binds; without any it binds fully",
}
_EFFECTS = ("weakens", "strengthens", "neutral")
_SHOWN = {
    "weakens": "weakens protection",
    "strengthens": "strengthens protection",
    "neutral": "has no effect",
}


def rule_ids() -> tuple[str, ...]:
    """Every name that a finding's `rule` can have, by the alphabet."""
    return tuple(sorted((*(rule.id for rule in all_rules()), *_OTHERS)))


def explain(rule_id: str) -> str:
    """What a rule watches, why that matters, and its examples, as lines of at most 96 columns.

    Arguments:
        rule_id: as findings name it.

    Raises:
        UnknownNameError: there is no such rule; the nearest names are offered.
    """
    known = {rule.id: rule for rule in all_rules()}
    if rule_id in _OTHERS:
        return f"{rule_id}\n\n{fill(_OTHERS[rule_id], _WIDTH)}\n"
    if rule_id not in known:
        near = get_close_matches(rule_id.strip().lower(), rule_ids(), n=3, cutoff=0.6)
        offer = f"Did you mean {' or '.join(near)}? " if near else ""
        raise UnknownNameError(
            f"there is no rule {rule_id!r}", fix=f"{offer}The rules are: {', '.join(rule_ids())}."
        )
    rule = known[rule_id]
    lines = [rule.id, "", fill(f"Watches: {rule.watches}", _WIDTH)]
    lines += [fill(f"Why it matters: {rule.matters}", _WIDTH)]
    for effect, examples in _examples(rule):
        lines += ["", f"An edit that {_SHOWN[effect]}:"]
        for example in examples:
            lines += [_indented("before", example.before), _indented("after", example.after)]
    return "\n".join(lines) + "\n"


def listed() -> str:
    """Every rule with what it watches, by the alphabet, as lines of at most 96 columns."""
    watched = {rule.id: rule.watches for rule in all_rules()} | _OTHERS
    width = max(map(len, watched)) + 2
    lines = (
        fill(watched[name], _WIDTH, initial_indent=f"{name:{width}}", subsequent_indent=" " * width)
        for name in rule_ids()
    )
    return "\n".join(lines) + "\n"


def commands_page(helps: Mapping[str, str]) -> str:
    """The page docs/cli.md: the help of every command.

    Arguments:
        helps: what `COMMAND --help` prints, by command ("policygen compare"), in order.
    """
    parts = [
        "# Commands",
        _written_from("the commands of `src/policygen/cli/`", REWRITE_DOCS),
        "Reports go to standard output, all else to standard error. Exit codes: 0 nothing that"
        " `--fail-on` names,\n1 something of it, 2 could not run.",
    ]
    for command, text in helps.items():
        parts += [f"## {command}", f"```text\n{text.strip()}\n```"]
    return "\n\n".join(parts) + "\n"


def rules_page(rules: Sequence[Rule]) -> str:
    """The page docs/rules.md: every rule, by the alphabet."""
    parts = [
        "# Rules",
        _written_from("the files of `src/policygen/rules`"),
        "Each finding names the rule that explains it; `policygen explain RULE` shows the same in a"
        " terminal.\nThe examples are the rule's tests too. Read backwards, an edit has the other"
        " effect.",
    ]
    for rule in sorted(rules, key=lambda rule: rule.id):
        parts += [f"## {rule.id}", rule.watches, f"**Why it matters:** {rule.matters}"]
        rows = [
            (_SHOWN[effect], example.before, example.after)
            for effect, examples in _examples(rule)
            for example in examples
        ]
        parts.append(_table(("an edit that", "before", "after"), rows))
    return "\n\n".join([*parts, f"## {UNEXPLAINED}", _NO_RULE]) + "\n"


def scales_page(scales: Iterable[Mapping[str, Any]]) -> str:
    """The page docs/scales.md: every ordered concept, by the alphabet.

    Arguments:
        scales: the data of the files of `scales/`, already validated.
    """
    parts = [
        "# Scales",
        _written_from("the files of `scales`"),
        "The ordered concepts of the field. A text that moves a provision from one value to another"
        " changes\nwhich students it reaches. Values stand from the weakest to the strongest.",
    ]
    for scale in sorted(scales, key=lambda scale: str(scale["id"])):
        parts += [f"## {scale['id'].replace('_', ' ')}", f"**{scale['question']}**"]
        parts += [scale["why"], f"Source: {scale['source']}"]
        rows = [
            (str(number), value["label"], value["example"], value.get("opposite", ""))
            for number, value in enumerate(scale["values"], 1)
        ]
        parts.append(_table(("", "value", "a case that meets it", "a case that doesn't"), rows))
        parts.append(_notes(scale))
    return "\n\n".join(parts) + "\n"


def _examples(rule: Rule) -> Iterable[tuple[str, tuple[Example, ...]]]:
    return zip(_EFFECTS, (rule.weakens, rule.strengthens, rule.neutral), strict=True)


def _indented(label: str, text: str) -> str:
    start = f"  {label:8}"
    return fill(text, _WIDTH, initial_indent=start, subsequent_indent=" " * len(start))


def _written_from(place: str, rewrite: str = REWRITE) -> str:
    return f"*Written from {place}: change those, then run `{rewrite}`.*"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines
    )


def _notes(scale: Mapping[str, Any]) -> str:
    """How the values are read: what stronger means, what silence means, what isn't ordered."""
    labels = {value["id"]: f"“{value['label']}”" for value in scale["values"]}
    notes = [f"How it is read: {_READINGS[scale['reading']]}."]
    if scale.get("unstated"):
        notes.append(f"A text that says nothing means {labels[scale['unstated']]}.")
    if "implies" in scale:
        pairs = (f"{labels[high]} over {labels[low]}" for high, low in scale["implies"])
        notes.append(f"Only these are ordered: {'; '.join(pairs)}.")
    return " ".join(notes)
