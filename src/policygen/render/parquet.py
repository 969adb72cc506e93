"""Tables as Parquet files: the one door to pyarrow, which the extra `parquet` brings."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from importlib.util import find_spec

from policygen.errors import MissingPartError

Row = Mapping[str, str | int | None]


def check_installed() -> None:
    """Refuse before any work where the library isn't there.

    Raises:
        MissingPartError: pyarrow isn't installed.
    """
    if find_spec("pyarrow") is None:
        raise MissingPartError(
            "the library pyarrow isn't installed",
            "--parquet",
            "Install it: python -m pip install 'policygen[parquet]'.",
        )


def parquet(rows: tuple[Mapping[str, type], Sequence[Row]]) -> bytes:
    """A table as a Parquet file; one release of pyarrow always gives the same bytes.

    Arguments:
        rows: the type of each column (`str` or `int`) in their order, and the rows; a column that
            a row doesn't have is empty (null) in it.
    """
    import pyarrow
    from pyarrow.parquet import write_table

    columns, values = rows
    kinds = {str: pyarrow.string(), int: pyarrow.int32()}
    schema = pyarrow.schema([(name, kinds[kind]) for name, kind in columns.items()])
    table = pyarrow.Table.from_pylist([dict(row) for row in values], schema=schema)
    out = io.BytesIO()
    write_table(table, out, compression="zstd")
    return out.getvalue()
