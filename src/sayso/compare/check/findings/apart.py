"""Apart: what does not dispute a finding, though a row of the story has both: the denial that the other report tells too, the plea
or the number of another who is named.

in: the story's claims, its reports and their clauses    out: of the accounts that a finding rests on and one other, yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.clauses.named_first import named_first
from sayso.compare.clauses.units import Unit
from sayso.model import Account, Claim, Report, may_be_one, words_of

_PLEA = re.compile(r"\bplea(?:d|ds|ded)?\b", re.I)
_PLEADS = re.compile(r".*?(?=\bplea)", re.I | re.S)
_FULL = re.compile(r"[A-ZÀ-Þ][\w’-]{1,30} [A-ZÀ-Þ][\w’-]{1,30}")
_BEFORE = 300  # characters before a plea in which it stands whose it is


class Apart:
    """Which accounts of the story are no word against each other."""

    def __init__(self, claims: Sequence[Claim], reports: Sequence[Report], units: Sequence[Unit]) -> None:
        self._texts = {r.id: r.text for r in reports}
        self._denials = [a for c in claims for a in c.accounts if a.stance == "denied" and a.speaker]
        self._units = {(reports[u.report].id, u.span.start): u for u in units}  # a row may show the sentence

    def denies_too(self, own: Sequence[Account], other: Account) -> bool:
        """Whether the report of another account tells the very denial that a finding rests on: it has what is denied beside it."""
        said = [a for a in own if a.stance == "denied" and a.speaker]
        if not said or len(said) < len(own) or other.stance == "denied":
            return False
        theirs = [d.speaker or "" for d in self._denials if d.report == other.report]
        return any(may_be_one(a.speaker or "", name) for a in said for name in theirs)

    def of_two(self, own: Sequence[Account], other: Account) -> bool:
        """Whether all accounts of a finding tell of one who is named, and the other of another: each of a plea, or of a number of
        theirs."""
        return bool(own) and all(self._of_two(a, other) for a in own)

    def _of_two(self, a: Account, other: Account) -> bool:
        one, theirs = (x.span.of(self._texts[x.report]) for x in (a, other))
        if _PLEA.search(one) and _PLEA.search(theirs):
            return self._of_two_pleas(one, other)
        first, second = self._first(a), self._first(other)
        return bool(first and second) and not first & set(words_of(theirs)) and not second & set(words_of(one))

    def _of_two_pleas(self, one: str, other: Account) -> bool:
        """Whether a plea is that of one by name, and the other's words, and those before them, do not have the name."""
        pleads = _PLEADS.match(one)
        names = _FULL.findall(one[: pleads.end()]) if pleads else []
        if not names:
            return False
        start = max(0, other.span.start - _BEFORE)
        led = self._texts[other.report][start : other.span.end].split("\n")[-1]
        return names[-1].split()[-1].lower() not in words_of(led)

    def _first(self, a: Account) -> frozenset[str]:
        """The words of the name that an account opens with: "Petrel, which is based in Orin, employs 620"."""
        unit = self._units.get((a.report, a.span.start))
        return named_first(unit) if unit else frozenset()
