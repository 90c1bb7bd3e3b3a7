"""Data frames: the frozen values as tables that pandas and polars work on.

in: values of one type    out: a frame with a row each, and a column a field

A span becomes two columns, `start` and `end`; a list of words stays a list; a calendar day (`day`, `first_day`, `last_day`) becomes
one of the frame's own days; what is not flat stays what it is as JSON.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib import import_module
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Struct, to_builtins
from msgspec.structs import FieldInfo, fields

from sayso.model import Span, UsageError, day_of

if TYPE_CHECKING:
    import pandas
    import polars

_DAYS = ("day", "first_day", "last_day")
Column = tuple[str, type | None, list[Any]]
"""A column: its name, the type of its values (None where they are not flat), and they themselves."""


def to_polars(items: Iterable[Struct]) -> polars.DataFrame:
    """A polars frame with a row for each of some values of one type, and a column for each field.

        >>> import sayso
        >>> with sayso.open("desk.sqlite") as desk:
        ...     frame = sayso.to_polars(desk.statements())
        >>> "Elena Marsk" in frame["speaker"]
        True

    Raises `UsageError` where polars isn't installed.
    """
    pl: Any = installed("polars", "sayso.to_polars", "python -m pip install polars, or take sayso.to_pandas")
    kinds = polars_types(pl)
    made = [pl.Series(name, values, dtype=kinds[kind]) for name, kind, values in columns(list(items))]
    frame: polars.DataFrame = pl.DataFrame(made)
    return frame


def to_pandas(items: Iterable[Struct]) -> pandas.DataFrame:
    """A pandas frame with a row for each of some values of one type, and a column for each field.

        >>> import sayso
        >>> with sayso.open("desk.sqlite") as desk:
        ...     frame = sayso.to_pandas(desk.reports())
        >>> frame[frame.extent == "full"].groupby("outlet").size().loc["Halyard Wire"].item()
        1

    Days are `datetime64`, whole numbers `Int64`, so that what is missing stays missing. Raises `UsageError` where pandas isn't
    installed.
    """
    pd: Any = installed("pandas", "sayso.to_pandas", "python -m pip install pandas, or take sayso.to_polars")
    kinds: dict[type | None, str] = {
        str: "str",
        int: "Int64",
        float: "float64",
        bool: "boolean",
        date: "datetime64[s]",
        list: "object",
        None: "object",
    }
    made = {name: pd.Series(values, dtype=kinds[kind]) for name, kind, values in columns(list(items))}
    frame: pandas.DataFrame = pd.DataFrame(made)
    return frame


def columns(items: Sequence[Struct]) -> list[Column]:
    """The columns of a table of some values. Raises `UsageError` where they are not of one type."""
    if not items:
        return []
    other = next((i for i in items if type(i) is not type(items[0])), None)
    if other is not None or not isinstance(items[0], Struct):
        both = " and ".join(dict.fromkeys(type(i).__name__ for i in (items[0], other) if i is not None))
        raise UsageError(f"no table is made of {both}", hint="give values of one type, as stories() or statements() do")
    return [column for field in fields(items[0]) for column in _columns_of(field, [getattr(i, field.name) for i in items])]


def _columns_of(field: FieldInfo, values: list[Any]) -> Iterator[Column]:
    kind = kind_of(field.type)
    if kind is Span:
        before = "" if field.name == "span" else f"{field.name}_"
        yield f"{before}start", int, [None if v is None else v.start for v in values]
        yield f"{before}end", int, [None if v is None else v.end for v in values]
    elif kind is str and field.name in _DAYS:
        yield field.name, date, [day_of(v) for v in values]
    elif kind is None or kind is list:
        yield field.name, kind, [to_builtins(list(v) if isinstance(v, tuple) else v) for v in values]
    else:
        yield field.name, kind, values


def kind_of(told: Any) -> type | None:
    """The type of a field's values, whether or not one may be missing; None where they are not flat."""
    origin = get_origin(told)
    if origin in (Union, UnionType):
        kinds = {kind_of(part) for part in get_args(told) if part is not NoneType}
        return kinds.pop() if len(kinds) == 1 else None
    if origin is Annotated:
        return kind_of(get_args(told)[0])
    if origin is Literal:
        return str
    if told == tuple[str, ...]:
        return list
    return told if told in (str, int, float, bool, date, Span) else None


def polars_types(pl: Any) -> dict[type | None, Any]:
    """The type of a polars column, by that of the values that it holds; None, which polars finds itself, where they are not flat.
    pl: polars."""
    return {str: pl.String, int: pl.Int64, float: pl.Float64, bool: pl.Boolean, date: pl.Date, list: pl.List(pl.String), None: None}


def installed(name: str, wanted_by: str, hint: str) -> Any:
    """The package. Raises `UsageError` that says what to install where it isn't there."""
    try:
        return import_module(name)
    except ImportError as error:
        raise UsageError(f"{wanted_by} wants {name}, which isn't installed", cause="not-installed", hint=hint) from error
