"""Omissions: what a whole report leaves out that every other independent whole report has.

in: the claims, the reports, and who has nearly the same    out: an `Omission` for each such report. With fewer than three whole
reports there is no "every other"; a report that has something near a claim may only put it otherwise (`lacking`), and is left
alone, and so is one of a day when nobody had told it yet.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Protocol

from sayso.compare.clauses.numbers import dimension, magnitude, one_thing, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.voices.second_hand import root
from sayso.model import Claim, Omission, Quantity, Report, dated, day_of

_LEAST = 3
_BY_THEN = 2  # reports that must have a thing by the day of one that leaves it out
_FEW = 3  # things that one report leaves out, which a reader takes in
_STILL = timedelta(days=1)  # after it was told what is news may be told again
_COMMON = frozenset({"ordinal", "clock", "age", "time"})  # these are shared by chance
_TELLING, _LARGE = 10, 100
_NEAR = 3.0  # how many times as many a number that was told again may be
_NUMBER_OF = re.compile(r"\bnumber of (?:the )?([a-z][\w-]+)", re.I)
_ROUNDED = 0.02  # by how much a rounded number may miss
_LIKELY = 0.75  # the chance from which accounts that have enough in common are of one thing
_TOLD = ("agree", "differ", "developed")


class Matter(Protocol):
    """What is known of claims by their number, and of reports."""

    def like(self, claim: int, report: int) -> bool:
        """Whether a report has something like a claim."""

    def most(self, claim: int, report: int) -> bool:
        """Whether it has most of it, so that it tells it too."""

    def carries(self, claim: int, line: str) -> bool:
        """Whether a claim that is shown in these words says who did what."""

    def of_one_mind(self, claim: int) -> bool:
        """Whether its accounts all tell that it was, or all that it was not."""

    def common(self, claim: int) -> frozenset[str]:
        """What its accounts have in common."""


def omissions(claims: Sequence[Claim], reports: Sequence[Report], told: Matter) -> tuple[Omission, ...]:
    """What each whole report leaves out, a few things, the most telling first."""
    whole = {r.id: k for k, r in enumerate(reports) if r.extent == "full" and r.copy_of is None}
    if len(whole) < _LEAST:
        return ()
    by_id = {r.id: r for r in reports}
    left: dict[str, list[int]] = {}
    for n, claim in enumerate(claims):
        tellers = {root(by_id[a.report]) for a in claim.accounts} & whole.keys()
        lacking = whole.keys() - tellers
        if len(tellers) < 2 or len(tellers) < len(lacking) or not _is_one_thing(claim) or not told.carries(n, claim.claim):
            continue
        if "polarity" not in claim.differs_in and not told.of_one_mind(n):
            continue  # "has not paid" is what one tells, "must pay" the others
        if len(lacking) > 1:
            lacking = {r for r in lacking if not told.most(n, whole[r])}
        if len(lacking) != 1 or not _was_news(claim, by_id[r := min(lacking)], by_id) or told.like(n, whole[r]):
            continue
        if not any(_much_alike(told.common(n), told.common(k)) for k in left.get(r, ())):
            left.setdefault(r, []).append(n)
    return tuple(Omission(report=r.id, claims=tuple(claims[n].id for n in left[r.id][:_FEW])) for r in reports if r.id in left)


def _much_alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether two claims have most of what the accounts of either share: one thing, told twice."""
    return 2 * len(a & b) >= min(len(a), len(b)) > 0


def _was_news(claim: Claim, report: Report, by_id: Mapping[str, Report]) -> bool:
    """Whether two reports of the same day or an earlier one have the claim already, for what came up later nobody could tell, and
    one of them in the words that it is shown in; and some report of that day, the day before or a later one, for what is older need
    not be told again."""
    own = day_of(dated(report))
    days = {root(by_id[a.report]): day_of(dated(by_id[a.report])) for a in claim.accounts}
    if own is None or None in days.values():
        return True
    known = [d for d in days.values() if d is not None]
    if sum(d <= own for d in known) < _BY_THEN or own > max(known) + _STILL:
        return False
    later = [a for a in claim.accounts if (d := day_of(dated(by_id[a.report]))) is not None and d > own]
    return not any(_shows(claim, a.span.of(by_id[a.report].text)) for a in later)


def _shows(claim: Claim, words: str) -> bool:
    """Whether a claim is shown in the words of an account."""
    return " ".join(claim.claim.split()).strip("… ") in " ".join(words.split())


def lacks_number(accounts: Sequence[Unit], own: Sequence[Unit]) -> bool:
    """Whether all accounts of a claim give one telling number, a sum or a share or a large one, that stands nowhere in a report:
    then it lacks the claim, whatever else of it is alike; but not where it gives another number of the same thing at the same verb
    ("120 flats" for "136 flats"). own: the units of the report."""
    telling = [q for q in accounts[0].quantities if _is_telling(accounts[0], q) and all(_gives(u, q) for u in accounts)]
    return bool(telling) and not any(_gives(u, q) or _gives_another(u, q, accounts) for q in telling for u in own)


def gives_number(accounts: Sequence[Unit], unit: Unit) -> bool:
    """Whether a clause gives a telling number of an account, one that may be it ("9.2 million" for 9.21 million), or another number
    of the same thing."""
    telling = [q for u in accounts for q in u.quantities if _is_telling(u, q)] if unit.quantities else []
    if any(dimension(p) == dimension(q) and _is_about(p, q) for p in unit.quantities for q in telling):
        return True
    return any(_gives_another(unit, q, accounts) for q in telling)


def _is_about(p: Quantity, q: Quantity) -> bool:
    return standing(p, q) != "apart" or abs(magnitude(p) - magnitude(q)) <= _ROUNDED * magnitude(q)


def _is_telling(unit: Unit, q: Quantity) -> bool:
    """Whether two texts hardly share a number by chance; one that only describes a noun is no fact of its own ("136-unit")."""
    told = unit.text[q.span.start - unit.span.start : q.span.end - unit.span.start + 1]
    if "-" in told or dimension(q) in _COMMON:
        return False
    return magnitude(q) >= (_LARGE if dimension(q) == "count" else _TELLING)


def _gives(unit: Unit, q: Quantity) -> bool:
    return any(dimension(p) == dimension(q) and standing(p, q) == "same" for p in unit.quantities)


def _gives_another(unit: Unit, q: Quantity, accounts: Sequence[Unit]) -> bool:
    """Whether a clause counts what the accounts count, at one of their verbs or nouns; or, if it is not many times as many, at any:
    "has risen to 9,500" is 6,000 people, told later."""
    alike = [p for p in unit.quantities if _counts_one(unit, p, q)]
    if any(magnitude(q) / _NEAR <= magnitude(p) <= magnitude(q) * _NEAR for p in alike):
        return True
    return bool(alike) and any(unit.predicate == a.predicate or unit.roles & a.roles for a in accounts)


def _counts_one(unit: Unit, p: Quantity, q: Quantity) -> bool:
    """Whether two numbers count one thing, of which the number may be told: "the number of people has risen to 9,500"."""
    if one_thing(p, q) == 1.0:
        return True
    told = _NUMBER_OF.search(unit.sentence, 0, p.span.start - unit.clause.sentence.start) if p.thing is None else None
    return told is not None and q.thing is not None and stem(told[1].lower().rstrip("s")) == stem(q.thing.rstrip("s"))


def _is_one_thing(claim: Claim) -> bool:
    """Whether its accounts are likely of one thing, whatever they have otherwise."""
    return claim.relation in _TOLD and (claim.score is None or claim.score >= _LIKELY)
