"""Words that say nothing by themselves: readings that differ only in these are the same."""

from __future__ import annotations

from policygen.text.tokens import stem

_WORDS = (
    "a an the of to in on at by for with from as into onto be have do it its they them",
    "their he she his her him himself herself themselves itself this that these those there",
    "here such same said own so then thus also which who whom whose what is are and or but",
    "term mean means meaning refer refers define defined thing occur occurs case follow",
    "following hereby herein thereof therein thereby thereafter under shall may must will",
    "can would use used using being made make makes carry out take takes taken place up",
    "about way manner when if where while concern concerning regarding respect policy",
    "section paragraph subsection subdivision one two type kind sort form ie eg etc per",
    "exist apply applies deem consider deemed considered whenever part put require required",
    "each every any all other another behalf portion become time period three four",
    "particular begin remain either both responsibility duty procedure practice act action",
    "technique situation otherwise whatever even see purpose bar too again always further",
    "addition additionally listed list merely mere circumstance measure person people",
    "individual someone somebody anyone self oneself though although",
)
LIGHT: frozenset[str] = frozenset(stem(word) for line in _WORDS for word in line.split())
