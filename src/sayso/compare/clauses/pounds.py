"""Pounds: a weight, or the money of Britain: money where they are millions of nothing, or where the report writes its sign or
pence.

in: a clause and its text    out: the clause, such pounds as pounds sterling
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.model import Clause

_POUND, _STERLING = "pound", "GBP"
_MILLIONS = re.compile(r"\b(?:million|billion|trillion|[mb]n|m)\b", re.I)
_OF_A_THING = re.compile(r" of \w")
_WRITTEN = re.compile(r"£|\bpence\b|\bsterling\b")


def with_sterling(clause: Clause, text: str, *, british: bool) -> Clause:
    """The clause, its pounds as money where they are. british: whether the report has that money elsewhere."""
    if not any(q.unit == _POUND for q in clause.quantities):
        return clause
    told = []
    for q in clause.quantities:
        money = q.unit == _POUND and (british or _MILLIONS.search(q.span.of(text))) and not _OF_A_THING.match(text, q.span.end)
        told.append(replace(q, unit=_STERLING) if money else q)
    return replace(clause, quantities=tuple(told))


def is_british(text: str) -> bool:
    """Whether a report writes of the money of Britain by its sign or its pence."""
    return _WRITTEN.search(text) is not None
