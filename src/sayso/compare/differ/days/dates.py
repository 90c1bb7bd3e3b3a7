"""Dates: the year or the day of what is done once, however it is put: "built in 1998", "the ship, built in 1994"; "docked on 24
September", "reached Osk on 22 September"; "comes into force on January 1", "takes effect on 1 July".

in: the units of a story    out: `Dispute`s of time. No clause need be alike for it: each report has one date of the deed, and their
sentences share who or what it is of.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import told_before
from sayso.compare.clauses.pronouns import EMPTY, theme
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import another_one, in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.near_top import in_turn
from sayso.compare.differ.grounds.participants import ties
from sayso.model import Span

_TOP = 20  # sentences of a report in which what it is about is told
_NEAR = 15  # characters before a deed in which a "not" is of it
_MOST = 200  # dates of a story that are held against each other
_MONTHS_LIST = "January February March April May June July August September October November December"
_MONTHS = _MONTHS_LIST.split()
_MONTH = rf"(?:{'|'.join(_MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_DATE = (
    rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{_MONTH})(?:,? (?P<year>(?:1[6-9]|20)\d\d))?|"
    rf"(?P<month2>{_MONTH})(?: (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[:.]\d))?(?:,? (?P<year2>(?:1[6-9]|20)\d\d))?|"
    rf"(?P<year3>(?:1[6-9]|20)\d\d))(?![\w-])"
)
# What is done once to one thing; general knowledge. Behind each, up to a few words further, the date.
_DEEDS = {
    "built": r"built|constructed|erected",
    "founded": r"founded|established|set up",
    "opened": r"opened|inaugurated",
    "born": r"born",
    "bought": r"bought|acquired|tak(?:en|es) over|took over|purchased|takeover",
    "elected": r"(?<!re-)elected|voted into office|took office|came to power|won office|sworn in|took power",
    "appointed": r"appointed|took the helm|became (?:its |the )?(?:chief executive|chairman|director|head|president)",
    "married": r"married|wed|wedding",
    "arrested": r"(?<!re-)arrested|detained|taken into custody",
    "seized": r"abducted|kidnapped|captured|snatched|seized|tak(?:en|ing) (?:hostage|captive|prisoner|them|him|her)|taken",
    "arrived": r"docked|berthed|moored|reached|arrived|put in|called at",
    "effect": r"(?:com(?:es?|ing)|came|enter(?:s|ed)?|go(?:es)?|going|went) into (?:force|effect)|tak(?:es?|ing) effect|"
    r"took effect",
    "completed": r"(?:deal|sale|takeover|merger|purchase|transaction|acquisition)\b[\w ,]{0,40}? (?:completed?|closed?|"
    r"finali[sz]ed|concluded)",
    "closed": r"shut down|closed down|decommissioned|mothballed",
    "vanished": r"went missing|disappeared|vanished|last seen",
    "died": r"died|death",
    "sank": r"sank|sunk|went down",
    "signed": r"signed",
}
_GAP = (
    r"(?:,? (?!and\b|but\b|who\b|which\b|when\b|after\b|before\b)[\w’'&.-]+){0,7}?,? (?:on|in|since|from|by|for|until|"
    r"before)(?: (?:the )?(?:early|late|mid|end of|start of|beginning of|middle of|spring of|summer of|autumn of|fall of|"
    r"winter of))?[ -]"
)
_FOUND = {deed: re.compile(rf"\b(?P<deed>{words})\b{_GAP}{_DATE}", re.I) for deed, words in _DEEDS.items()}
_FRONT = {
    deed: re.compile(rf"\b(?:in|on) {_DATE},? (?:[\w’'-]+ ){{0,5}}?(?P<deed>{words})\b", re.I) for deed, words in _DEEDS.items()
}
_HINT = re.compile(rf"\b(?:1[6-9]|20)\d\d\b|\b{_MONTH}\b")
_ANY_DEED = re.compile("|".join(_DEEDS.values()), re.I)
_ANOTHER = re.compile(
    r"\b(?:another|second|third|first|again|re-\w+ed|rebuilt|reopened|rearrested|reappointed|also|other|both|each|every|"
    r"previous|former|later|since then|not|never|expected|planned|until)\b",
    re.I,
)
_FIRM = re.compile(r"\b[Tt]he (?:company|firm|business|group)\b")
_ONCE = frozenset({"built", "founded", "opened", "born", "bought", "married", "closed"})  # the others may be done again
_SOON = frozenset({"effect", "completed"})  # what is mostly still to come

When = tuple[int | None, int | None, int | None]


class _Dated(Struct, frozen=True):
    """What is told to have been done when: year, month and day, as far as they are told."""

    unit: Unit
    when: When
    span: Span


def dates(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What two reports have on two dates, each deed once. strangers: whether two reports are hardly of one thing."""
    known = named_by(units)
    for deed, told in sorted(_by_deed(units).items()):
        lone = [t for t in told if all(_same(t.when, o.when) for o in told if o.unit.report == t.unit.report)]
        for a, b in combinations(lone[:_MOST], 2):
            if a.unit.report == b.unit.report or _same(a.when, b.when) or strangers(a.unit.report, b.unit.report):
                continue
            if in_two_places(a.unit, b.unit) or of_other_places(a.unit, b.unit, known):
                continue
            if (a.unit.names - b.unit.names and b.unit.names - a.unit.names) or another_one(a.unit, b.unit):
                continue
            if (shared := ties(a.unit, b.unit)) or _of_a_pronoun(a.unit, b.unit) or _of_the_firm(a.unit, b.unit):
                sure = deed in _ONCE and _of_one_thing(a.unit, b.unit, shared) and not any(t.unit.clause.hedge for t in (a, b))
                spans = [Span(min(t.unit.span.start, t.span.start), max(t.unit.span.end, t.span.end)) for t in (a, b)]
                said = [t.unit.sentence[t.span.start - t.unit.clause.sentence.start :][: t.span.end - t.span.start] for t in (a, b)]
                yield Dispute((a.unit, b.unit), "time", (said[0], said[1]), ((a.span,), (b.span,)), (spans[0], spans[1]), sure=sure)
                break


def _of_one_thing(a: Unit, b: Unit, shared: set[str]) -> bool:
    """Whether two clauses are about one noun, or one of them about what its sentence tells before, and share more than the deed."""
    one, other = (theme(u) - EMPTY for u in (a, b))
    told = shared - {a.predicate, b.predicate}
    return bool(told and (one & other or not one or not other)) or sum(k[0] == "~" for k in told) > 1


def _of_a_pronoun(a: Unit, b: Unit) -> bool:
    """Whether one of two clauses says of whom or what it is by a pronoun, which may be the other's."""
    return any(theme(u) and theme(u) <= EMPTY for u in (a, b))


def _of_the_firm(a: Unit, b: Unit) -> bool:
    """Whether both sentences are about the firm of their report, by no name."""
    return all(_FIRM.search(u.sentence) and not u.names for u in (a, b))


def _same(one: When, other: When) -> bool:
    """Whether two dates may be one, as far as both are told."""
    both = [(x, y) for x, y in zip(one, other, strict=True) if x is not None and y is not None]
    return not both or all(x == y for x, y in both)


def _by_deed(units: Sequence[Unit]) -> dict[str, list[_Dated]]:
    """The dates of the tops of reports by the deed."""
    found: dict[str, list[_Dated]] = defaultdict(list)
    seen: set[tuple[int, int, str]] = set()
    for unit in in_turn(units):
        if unit.place >= _TOP or not _HINT.search(unit.sentence) or not _ANY_DEED.search(unit.text) or told_before(unit):
            continue
        start = unit.clause.sentence.start
        for deed in _DEEDS:
            for m in (_FOUND[deed].search(unit.sentence), _FRONT[deed].search(unit.sentence)):
                if m is None or not unit.span.holds(Span(start + m.start("deed"), start + m.end("deed"))):
                    continue
                if (unit.report, start + m.start("deed"), deed) in seen or _ANOTHER.search(unit.text) or _ANOTHER.search(m.group()):
                    continue
                if any(m.start() - _NEAR <= s.start - start < m.end() for s in unit.clause.negation):
                    continue
                when, at = _when(m)
                if deed not in _SOON and unit.clause.modality is not None:
                    continue
                seen.add((unit.report, start + m.start("deed"), deed))
                found[deed].append(_Dated(unit, when, Span(start + at[0], start + at[1])))
                break
    return found


def _when(m: re.Match[str]) -> tuple[When, tuple[int, int]]:
    """The date of a match, and where it stands."""
    groups = {name: m.span(name) for name in ("day", "month", "year", "month2", "day2", "year2", "year3") if m[name] is not None}
    month = m["month"] or m["month2"]
    number = next((n for n, name in enumerate(_MONTHS, 1) if month and name[:3].lower() == month[:3].lower()), None)
    year, day = m["year"] or m["year2"] or m["year3"], m["day"] or m["day2"]
    at = min(s for s, _ in groups.values()), max(e for _, e in groups.values())
    return (int(year) if year else None, number, int(day) if day else None), at
