"""Two short reports of one happening that part in a sentence, and what becomes of it."""

from __future__ import annotations

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days

ONE = (
    "Ilse Brandt, the spokeswoman in Tarn for the ministry, told the Courier about it on Monday; mayor Olaf Prenn was "
    "shaken, he said."
)
OTHER = "Mayor Olaf Prenn of Tarn said he was shaken. Ilse Brandt spoke for the ministry in Tarn on Monday."


def parted(one: str, other: str, *, day: str = "2026-09-08") -> list[Claim]:
    """The claims of two reports that differ in a number or a time. day: of the second."""
    told = over_days(("2026-09-08", "Gazette", f"{one}\n\n{ONE}"), (day, "Echo", f"{other}\n\n{OTHER}"))
    (found,) = compare([told])
    return [c for c in found.claims if c.relation == "differ" and {"number", "time"} & set(c.differs_in)]


def surely(one: str, other: str) -> list[tuple[bool, frozenset[str | None]]]:
    """Of each such claim whether it is sure, and its values."""
    return [(c.sure, frozenset(a.value for a in c.accounts)) for c in parted(one, other)]
