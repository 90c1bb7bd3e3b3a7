"""Recurring: whether what two accounts have on two days was done twice, by what the story tells: missiles were fired on Tuesday
and on Friday.

in: two units with a day each, their reports and all units of the story    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from sayso.compare.clauses.alike import CORE, is_told, other_days
from sayso.compare.clauses.pronouns import EMPTY
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.model import Report, dated, day_of

# One of several; not "the second round", which both may tell of.
_ONE_MORE = re.compile(r"\b(?:again|another|latest|more|further|fresh|repeated(?:ly)?|(?:series|wave|spate|string) of)\b", re.I)
_ANY_ONE = re.compile(r"\W*an? ", re.I)
_MEETING = frozenset(map(stem, ("meet", "talk", "gather", "convene")))
_OFTEN = 3  # days from which those who are to meet on two days may meet twice
_MOST = 60  # clauses of one deed that are looked at


def recurs(a: Unit, b: Unit, reports: Sequence[Report], units: Sequence[Unit]) -> bool:
    """Whether a deed that has two days was done on both, or is to be."""
    if _one_more(a) != _one_more(b) or _done_since(a, b, reports) or _done_since(b, a, reports):
        return True
    if a.predicate in _MEETING and a.clause.modality == b.clause.modality == "planned" and _days_between(a, b) >= _OFTEN:
        return True
    return _told_of_two(a, b, units)


def may_be_two(a: Unit, b: Unit) -> bool:
    """Whether two clauses of what is done tell of "a storm" each, which may be two, and their sentences go on with nothing in
    common."""
    if a.clause.modality or b.clause.modality or not (_ANY_ONE.match(a.text) and _ANY_ONE.match(b.text)):
        return False
    rest = [{key for key in u.around.keys() - u.weights.keys() if key[0] not in "#%"} for u in (a, b)]
    return all(rest) and not rest[0] & rest[1]


def _one_more(unit: Unit) -> bool:
    """Whether a clause tells of one of several, by a word that belongs to its deed and to no number ("more than")."""
    return any(not unit.text[m.end() :].lower().startswith(" than") for m in _ONE_MORE.finditer(unit.text))


def _done_since(first: Unit, then: Unit, reports: Sequence[Report]) -> bool:
    """Whether what one report tells as done was done after another had told it as done."""
    told = day_of(dated(reports[first.report]))
    done = not (first.clause.modality or then.clause.modality)
    return told is not None and done and all(day(t)[0] > told for t in then.times)


def _days_between(a: Unit, b: Unit) -> int:
    return min(abs((day(s)[0] - day(t)[0]).days) for s in a.times for t in b.times)


def _told_of_two(a: Unit, b: Unit, units: Sequence[Unit]) -> bool:
    """Whether a report has the deed, of the same somebody or something, on two days, each told as done."""
    nouns = {head for role, head in a.roles if role in CORE} & {head for role, head in b.roles if role in CORE} - EMPTY
    if not nouns:
        return False
    deeds = {a.predicate, b.predicate}
    alike = [u for u in units if u.predicate in deeds and u.times and _is_done(u) and _about(u, nouns)][:_MOST]
    return any(
        u.report == v.report and u.clause.sentence != v.clause.sentence and other_days(u, v) for u, v in combinations(alike, 2)
    )


def _is_done(unit: Unit) -> bool:
    return unit.clause.modality is None and not unit.clause.negation and is_told(unit)


def _about(unit: Unit, nouns: set[str]) -> bool:
    """Whether a clause has all that the two accounts tell the deed of."""
    return nouns <= {head for role, head in unit.roles if role in CORE}
