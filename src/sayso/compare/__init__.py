"""Where the accounts of a story agree, differ or stand alone, and how many independent voices stand behind each.

in: `Story`s    out: a `Comparison` each, in order, lazily. `check` holds a written text against a story's reports;
`as_prose` and `bare` take from it what sets it out; `Bodies` tells who "the company" is. All are loaded when they are asked for:
most runs check nothing, and some compare nothing.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from sayso.compare.options import LIKELY_ONE, SURELY_ONE, CompareOptions

if TYPE_CHECKING:
    from sayso.compare.check import as_prose, bare, check
    from sayso.compare.claims.shown import shown_in
    from sayso.compare.clauses.bodies_meant import Bodies
    from sayso.compare.clauses.who_is_meant import all_as_meant
    from sayso.compare.door import compare

_WHERE = {
    "Bodies": "clauses.bodies_meant", "all_as_meant": "clauses.who_is_meant", "as_prose": "check", "bare": "check",
    "check": "check", "compare": "door",
    "shown_in": "claims.shown",
}  # fmt: skip

__all__ = [
    "LIKELY_ONE",
    "SURELY_ONE",
    "Bodies",
    "CompareOptions",
    "all_as_meant",
    "as_prose",
    "bare",
    "check",
    "compare",
    "shown_in",
]


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)


class _Room(ModuleType):
    """Keeps `check` the function, though its folder of that name is imported later and the import system would bind that."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name == "check" and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Room
