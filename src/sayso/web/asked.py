"""What is asked of a page: every byte from outside becomes a value here, or a `UsageError` that says what is wrong with it.

in: the name in a path and what stands behind its question mark    out: names, days, numbers and spans, each bounded
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from sayso.library import Wanted
from sayso.model import Span, UsageError

_LONGEST = 300  # signs of a name
_NUMBER = re.compile(r"[0-9]{1,6}", re.ASCII)
_SPAN = re.compile(r"([0-9]{1,9})-([0-9]{1,9})", re.ASCII)


class Asked(Struct, frozen=True):
    """A question. name: of the thing that the path names.  fields: what stands behind the question mark."""

    name: str
    fields: Mapping[str, str]

    def text(self, field: str, most: int = _LONGEST) -> str | None:
        """A few words; None where there are none."""
        told = self.fields.get(field, "").strip()
        if len(told) > most:
            raise UsageError(f"{field} has more than {most} signs")
        return told or None

    def day(self, field: str) -> str | None:
        """A day (ISO 8601)."""
        told = self.text(field)
        try:
            return told and date.fromisoformat(told).isoformat()
        except ValueError:
            raise UsageError(f"{field}: {told!r} is no day", hint="write it as 2026-03-10") from None

    def number(self, field: str, default: int, most: int) -> int:
        """A number, 1 at least."""
        told = self.text(field)
        if told is None:
            return default
        if not _NUMBER.fullmatch(told) or not 1 <= int(told) <= most:
            raise UsageError(f"{field}: {told[:20]!r} is no number from 1 to {most}")
        return int(told)

    def span(self, field: str) -> Span | None:
        """Words of a text; None where what is told is none, since a link that is old or mangled still leads to its report."""
        found = _SPAN.fullmatch(self.fields.get(field, ""))
        start, end = (int(n) for n in found.groups()) if found else (0, 0)
        return Span(start, end) if start < end else None

    def chosen(self, field: str) -> bool:
        """Whether a box was ticked."""
        return self.fields.get(field) == "1"

    def wanted(self) -> Wanted:
        """What a list is narrowed to."""
        return Wanted(outlet=self.text("outlet"), since=self.day("since"), until=self.day("until"))
