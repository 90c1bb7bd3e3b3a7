"""The contract's JSON, and the schema that is made from the types.

in: a value    out: its JSON line, and back. `msgspec` does the work; this file only fixes how.
"""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def to_json(value: object) -> str:
    """One line of JSON, in the contract's shape."""
    return msgspec.json.encode(value).decode()


def from_json(line: str | bytes, kind: type[T]) -> T:
    """The value that a line of JSON stands for.

    Raises `msgspec.ValidationError` with the path inside the document ("Expected `str`, got `int` - at `$.article.title`").
    """
    return msgspec.json.decode(line, type=kind)


def json_schema(kind: type) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a type."""
    return msgspec.json.schema(kind)
