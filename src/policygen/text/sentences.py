"""Cuts clean text into sentences without a parser."""

from __future__ import annotations

import re
from itertools import pairwise

from policygen.text.canonical.nothing_else import says_nothing_else
from policygen.text.rules_in_definitions import rule_after_definition

# Words before a full stop that don't end a sentence.
_ABBREVIATION = re.compile(
    r"(?:\b(?:U\.S\.C|U\.S|R\.S|Mo|Rev|Stat|Sec|Secs|Art|Ch|Cl|Par|Pt|No|Nos|Reg|Regs|Ann|Code|Gen|"
    r"Dr|Mr|Mrs|Ms|St|Jr|Sr|Inc|Co|Dept|Ed|e\.g|i\.e|etc|vs|v|cf|al|approx|min|hrs?|p|pp|"
    r"subd|subsec|Admin|Educ|Conn|Minn|Mich|Wash|Colo|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Miss|"
    r"Neb|Nev|Okla|Or|Pa|Tenn|Tex|Va|Vt|Wis|Wyo|a\.m|p\.m)|\b[A-Z]|§\s*[\d.]+)$"
)
_END = re.compile(r"([.?!])([\"'”’)\]]*)\s+(?=[\"'“‘(\[]*[A-Z0-9(])")
_LABEL_INSIDE = re.compile(r"[:;]\s*(?:(?:and|or)\s+)?[0-9]{1,2}$")
_LABEL_ONLY = re.compile(r"^\(?(?:[0-9]{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]?$")


def sentence_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Character offsets (start, end) of each sentence; together they hold every word once."""
    cuts: list[int] = []
    for match in _END.finditer(text):
        head = text[(cuts[-1] if cuts else 0) : match.start()].strip()
        before = head.split()[-1] if head.split() else ""
        if match.group(1) == "." and (
            _ABBREVIATION.search(before) or _LABEL_ONLY.match(head) or _LABEL_INSIDE.search(head)
        ):
            continue
        if _open_bracket(head) or (head and says_nothing_else(text[match.end() :])):
            continue
        cuts.append(match.end())
    cuts = sorted([*cuts, *_rules_inside(text, [0, *cuts, len(text)])])
    edges = [0, *cuts, len(text)]
    spans = []
    for start, end in pairwise(edges):
        piece = text[start:end]
        if piece.strip():
            left = len(piece) - len(piece.lstrip())
            spans.append((start + left, start + len(piece.rstrip())))
    return tuple(spans)


def _rules_inside(text: str, edges: list[int]) -> list[int]:
    """Where the rules begin that follow a definition in its sentence."""
    found = ((start, rule_after_definition(text[start:end])) for start, end in pairwise(edges))
    return [start + rule for start, rule in found if rule is not None]


def _open_bracket(head: str) -> bool:
    """Whether a bracket is open at the end of `head`: sentences don't end inside brackets."""
    return head.count("(") > head.count(")") + len(re.findall(r"(?:^|\s)[0-9a-zA-Z]{1,3}\)", head))
