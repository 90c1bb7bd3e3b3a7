"""Second thoughts: what somebody says on a later day is not so of what the same one had said before: "may have been caused by a
heater", and then "began in the wiring and not at a heater".

in: the units of a story    out: a `Dispute` each, the earlier account first, which time explains. It takes one source by name, two
days, a "not" or "ruled out" right at the thing that the earlier account names, and one more word in common, for what it is of; or
words that exclude each other of one thing: "was contaminated", and then "was safe".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice, permutations

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, on_a_line
from sayso.compare.clauses.having import Clauses
from sayso.compare.clauses.pronouns import EMPTY, theme
from sayso.compare.clauses.sources import may_be_one_source
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.contrasts import said_to_be, says_how_it_is
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.pairs.causes import cause_of
from sayso.model import Report, Span, dated, day_of

_MOST = 200  # clauses that deny a thing which are looked at: each is held against what its source said before
_PAIRS = 4000  # pairs of clauses about one thing that are looked at
_LED = r"(?:in|at|by|from|with|on|to|of|because of|due to)"
_WORDS = r"(?P<thing>[\w’'-]+(?: (?!(?:as|and|but|or|that|had|was|is)\b)[a-z][\w’'-]+)?)"
_THING = rf"(?:{_LED} )?(?:(?:the|a|an|any|its|his|her|their) )?{_WORDS}"
# General knowledge: the words that deny one thing beside another that is so, or as what was looked into.
_NOT_IT = (
    re.compile(rf"(?:,|\band|\bbut)(?: \w+)? (?P<not>not (?!(?:the|an?) (?:usual|only|first|last|same)\b){_THING})", re.I),
    re.compile(rf"\b(?P<not>(?:rather than|instead of|ruled out|ruling out|rules out|excluded) {_THING})", re.I),
    re.compile(rf"(?P<not>{_WORDS} (?:(?:has|have|had) been|was|were|(?:could|can) be) (?:ruled out|excluded))\b", re.I),
    re.compile(
        r"(?P<not>(?P<thing>[\w’'-]+) (?:was|were|is|had|has)(?: been)? (?:not|never) (?:the cause|to blame|involved))\b", re.I
    ),
    re.compile(rf"\b(?P<not>not (?:caused|started|triggered|sparked|set off) by (?:(?:the|a|an|any) )?{_WORDS})", re.I),
)
_NOT_ANY = re.compile(r"\b(?:not|no|any|never|without)(?: (?:an?|the|any))? $", re.I)  # before a thing: it was not so before either
_ANY = ("not ", "never", "rather than", "instead of", "ruled out", "rules out", "ruling out", "excluded")  # of which each has one


class _Denied(Struct, frozen=True):
    """A clause with the thing that it says it was not."""

    unit: Unit
    things: frozenset[str]
    mark: Span


def rethought(units: Sequence[Unit], reports: Sequence[Report]) -> Iterator[Dispute]:
    """What a source says on a later day is not so of what it had said; the first of each thing."""
    said = Clauses(u for u in units if u.speakers and is_told(u))
    seen: set[tuple[int, str]] = set()
    for found in list(filter(None, map(_not_it, said.having(_ANY))))[:_MOST]:
        earlier = [u for u in said if _is_taken_back(u, found, reports)]
        last = (
            max(earlier, key=lambda u: (day_of(dated(reports[u.report])) or "", -u.place, u.key), default=None) if earlier else None
        )
        if last is not None and (last.n, min(found.things)) not in seen:
            seen.add((last.n, min(found.things)))
            mark = _place(last, found.things)
            if mark is not None:
                yield _dispute(last, mark, found)
    yield from _opposites(said, reports)


def _opposites(said: Sequence[Unit], reports: Sequence[Report]) -> Iterator[Dispute]:
    """What a source says on a later day is the opposite of what it had said it was; the first of each thing."""
    by_thing: dict[str, list[Unit]] = defaultdict(list)
    for unit in filter(says_how_it_is, said):
        for thing in sorted(theme(unit) - EMPTY):
            by_thing[thing].append(unit)
    taken: set[int] = set()
    for of_it in by_thing.values():
        for before, then in islice(permutations(of_it, 2), _PAIRS):
            if {before.n, then.n} & taken or not _is_later(before, then, reports) or not may_be_one_source(before, then):
                continue
            found = said_to_be(before, then)
            if found is not None:
                taken |= {before.n, then.n}
                yield Dispute((before, then), "polarity", found.values, found.marks)


def _is_later(before: Unit, then: Unit, reports: Sequence[Report]) -> bool:
    days = [day_of(dated(reports[u.report])) for u in (before, then)]
    return days[0] is not None and days[1] is not None and days[0] < days[1]


def _not_it(unit: Unit) -> _Denied | None:
    for pattern in _NOT_IT:
        m = pattern.search(unit.text)
        if m is not None:
            things = frozenset().union(*map(stems_of, m["thing"].split())) - EMPTY
            start = unit.span.start
            return _Denied(unit, things, Span(start + m.start("not"), start + m.end("not"))) if things else None
    return None


def _is_taken_back(before: Unit, then: _Denied, reports: Sequence[Report]) -> bool:
    """Whether an account is of the same source, of an earlier day, and has as so what the later says it was not."""
    if not _is_later(before, then.unit, reports) or denied(before) or not may_be_one_source(before, then.unit):
        return False
    named = {head for _, head in before.roles} | {w for w in before.weights if w[0] not in "~@%#"}
    speakers = {s for name in (*before.speakers, *then.unit.speakers) for w in name.split() for s in stems_of(w)}
    rest = (set(then.unit.weights) & set(before.weights)) - then.things - EMPTY - speakers - {f"~{w}" for w in then.unit.heard}
    return bool(then.things & named) and any(k[0] not in "%#@" for k in rest)


def _place(unit: Unit, things: frozenset[str]) -> Span | None:
    """The words of what the earlier account names: all of the cause, where it is one."""
    cause = cause_of(unit)
    if cause is not None and any(stems_of(w) & things for w in re.findall(r"[\w’'-]+", cause[0])):
        return cause[1]
    start = unit.span.start
    found = next((m for m in re.finditer(r"[\w’'-]+", unit.text) if stems_of(m[0]) & things), None)
    if found is None or _NOT_ANY.search(unit.text, 0, found.start()):
        return None
    return Span(start + found.start(), start + found.end())


def _dispute(before: Unit, mark: Span, then: _Denied) -> Dispute:
    values = on_a_line(before, mark), on_a_line(then.unit, then.mark)
    return Dispute((before, then.unit), "polarity", values, ((mark,), (then.mark,)))
