"""Given names and the gender they usually go with: general knowledge, in `tables/given_names.tsv`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal, cast

Given = Literal["male", "female", "either"]


def given_gender(name: str) -> Given | None:
    """What a first name tells of gender; "either" where it goes with both, None where it is no given name that we know."""
    return _table().get(name)


@cache
def _table() -> dict[str, Given]:
    table = files("sayso.annotate").joinpath("tables", "given_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in table.splitlines()[1:])
    return {name: cast(Given, gender) for name, gender in rows}
