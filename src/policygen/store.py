"""The data folders: finds them, reads them, and tells every fault of them at once."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from policygen.data_file import DataFile, parse_data_file, read_data_file
from policygen.data_schema import Problem, problems
from policygen.errors import DataError, UnknownNameError
from policygen.model_policy import ModelPolicy, Source, extracts_of, policy_text

DATA_VARIABLE = "POLICYGEN_DATA"


def data_root(explicit: Path | None = None) -> Path:
    """The folder that holds `model_policies`, `scales` and the other data folders.

    The first of: the argument, the variable POLICYGEN_DATA, the checkout around this file, the
    copy inside the installed package.

    Raises:
        DataError: it isn't there.
    """
    named = os.environ.get(DATA_VARIABLE)
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent
    if explicit or named:
        root = explicit or Path(str(named))
    elif package.parent.name == "src" and (checkout / "model_policies").is_dir():
        root = checkout
    else:
        root = package / "_data"
    if not (root / "model_policies").is_dir():
        raise DataError(
            "the data folder has no folder 'model_policies'",
            str(root),
            f"Point {DATA_VARIABLE} at a folder that has one, or unset it for the built-in data.",
        )
    return root


def load_yaml_folder(
    folder: Path | str, schema_name: str, root: Path | None = None
) -> tuple[DataFile, ...]:
    """All `*.yaml` files of a folder, by name, each checked against a schema.

    Arguments:
        folder: an absolute path, or a name below the data folder such as "scales".
        schema_name: name of a file in `schemas/` without its ending, such as "scale-1".
        root: the data folder, if not the one that `data_root` finds.

    Raises:
        DataError: the folder isn't there, or files break the schema: all problems at once.
    """
    place = Path(folder)
    return _load(place if place.is_absolute() else data_root(root) / place, "*.yaml", schema_name)


def load_weights(root: Path | None = None) -> Mapping[str, Any]:
    """The weights that were learned from labelled edits, checked: `scales/learned/weights.json`.

    Raises:
        DataError: the file isn't there, or isn't made of weights.
    """
    path = data_root(root) / "scales" / "learned" / "weights.json"
    remedy = "Install policygen again, or learn them anew: python benchmarks/learn.py --write."
    try:
        loaded: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
        models = [*loaded["views"].values(), loaded["together"], loaded["whole places"]]
        tables = [model[name] for model in models for name in ("direction", "harmless")]
        numbers = [
            loaded["edits"],
            *(model["start"] for model in models),
            *(n for table in tables for n in table.values()),
        ]
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise DataError("the learned weights can't be read", str(path), remedy) from error
    if not all(type(number) in (int, float) for number in numbers):
        raise DataError("a learned weight isn't a number", str(path), remedy)
    return loaded


def encoder_folder(root: Path | None = None) -> Path:
    """The folder of the encoder that was learned from labelled edits: `scales/learned/encoder`.

    Raises:
        DataError: its weights aren't there.
    """
    folder = data_root(root) / "scales" / "learned" / "encoder"
    if not (folder / "weights.npz").is_file():
        remedy = "Install policygen again, or learn it anew: python benchmarks/learn_encoder.py."
        raise DataError("the encoder isn't there", str(folder), remedy)
    return folder


def front_matter(path: Path) -> DataFile:
    """The keys at the head of a Markdown file, and its `body`.

    Raises:
        DataError: it has no front matter, or it isn't sound YAML.
    """
    file = read_data_file(path)
    refuse(file.problems, path)
    return file


def load_models(root: Path | None = None) -> tuple[ModelPolicy, ...]:
    """All model policies of the data folder, by id.

    Raises:
        DataError: files break the schema: all problems at once.
    """
    folder = data_root(root) / "model_policies"
    loaded = _load(folder, "*.md", "model-policy-1")
    refuse(
        [
            Problem(
                str(file.path),
                file.lines[("id",)],
                f"'id' is {file.data['id']!r}; the file's name asks for {file.path.stem!r}",
            )
            for file in loaded
            if file.data["id"] != file.path.stem
        ],
        folder,
    )
    return tuple(_model(file) for file in loaded)


def model(model_id: str, root: Path | None = None) -> ModelPolicy:
    """The model policy with this id.

    Raises:
        UnknownNameError: there is none; the nearest ids are offered.
        DataError: as in `load_models`.
    """
    models = {policy.id: policy for policy in load_models(root)}
    if model_id in models:
        return models[model_id]
    near = get_close_matches(model_id.lower(), models, n=3, cutoff=0.4)
    offer = f"Did you mean {' or '.join(near)}? " if near else ""
    raise UnknownNameError(
        f"there is no model policy {model_id!r}",
        fix=f"{offer}The model policies are: {', '.join(models) or 'none'}.",
    )


@cache
def schema(name: str) -> Mapping[str, Any]:
    """A JSON Schema of the product, by its file's name without the ending.

    Raises:
        UnknownNameError: there is none; the ones there are offered.
    """
    folder = files("policygen") / "schemas"
    names = sorted(entry.name.removesuffix(".json") for entry in folder.iterdir())
    if name not in names:
        raise UnknownNameError(
            f"there is no schema {name!r}", fix=f"The schemas are: {', '.join(names)}."
        )
    loaded: Mapping[str, Any] = json.loads((folder / f"{name}.json").read_text("utf-8"))
    return loaded


def _load(folder: Path, pattern: str, schema_name: str) -> tuple[DataFile, ...]:
    """The files of a folder, read and checked; nothing is told until all have been looked at."""
    if not folder.is_dir():
        raise DataError(
            "the data folder lacks this folder",
            str(folder),
            f"Install policygen again, or check {DATA_VARIABLE}.",
        )
    loaded = [checked(path, schema_name) for path in sorted(folder.glob(pattern))]
    refuse([problem for _, faults in loaded for problem in faults], folder)
    return tuple(file for file, _ in loaded)


def checked(path: Path, schema_name: str) -> tuple[DataFile, tuple[Problem, ...]]:
    """A data file and all that is wrong with it; a text that was read before isn't read again."""
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        file = read_data_file(path)  # which tells why
        return file, file.problems
    return _parsed(path, text, schema_name)


@lru_cache(maxsize=512)
def _parsed(path: Path, text: str, schema_name: str) -> tuple[DataFile, tuple[Problem, ...]]:
    file = parse_data_file(path, text)
    rules = schema(schema_name)
    return file, file.problems or problems(file.data, rules, file.lines, str(path))


def refuse(found: Iterable[Problem], place: Path) -> None:
    """Raise one error that tells all of the problems, if there are any."""
    told = sorted(found)
    if not told:
        return
    if len(told) == 1:
        where = f"{told[0].file}, line {told[0].line}"
        raise DataError(told[0].what, where, "Mend this line and try again.")
    lines = "".join(f"\n  {problem}" for problem in told)
    raise DataError(
        f"{len(told)} problems in the data:{lines}", str(place), "Mend these lines and try again."
    )


def _model(file: DataFile) -> ModelPolicy:
    data = file.data
    source = data["source"]
    return ModelPolicy(
        id=data["id"],
        title=data["title"],
        status=data["status"],
        jurisdiction=data["jurisdiction"],
        date=data["date"],
        source=Source(**source),
        deviations=tuple(data["deviations"]),
        summary=data["summary"],
        extracts=extracts_of(file.body),
        text=policy_text(file.body),
        path=file.path,
    )
