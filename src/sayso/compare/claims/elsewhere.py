"""Elsewhere: what is listed as only one report's, though a sentence of another has most of its words, or words of their class
("an inquiry was opened", "the ministry is investigating"), or has somebody say most of it whose words it is here as well: then
nobody can say that the others lack it.

in: the claims of a story in their order, all its clauses    out: the same, those told as not surely of one report alone
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec.structs import replace

from sayso.compare.claims.drafts import Draft
from sayso.compare.claims.had_otherwise import contested_places, had_otherwise
from sayso.compare.claims.in_others import Sentences, surnames
from sayso.compare.claims.of_conditions import Conditions
from sayso.compare.claims.other_words import OtherWords
from sayso.compare.claims.ranking import ORDER
from sayso.compare.clauses.units import Unit
from sayso.compare.voices.second_hand import root
from sayso.model import Report, Span, Stretch

_MOST_OF_IT = 0.6  # of what its words weigh, in one sentence of another report
_WORDS = 2  # of these, names, numbers and days aside
_LOOKED_AT = 3  # times as many claims as are shown are looked at
_NO_WORD = ("~", "#", "%", "@")
_WHEN_SAID = frozenset(("tonight", "today", "yesterd", "now", "moment"))  # of the hour in which it was said, not of what is told

Place = tuple[int, Span]


def not_alone(
    drafts: Sequence[Draft],
    told: Sequence[Unit],
    reports: Sequence[Report],
    most: int,
    apart: Sequence[Stretch] = (),
    conditions: Conditions | None = None,
) -> list[Draft]:
    """The claims, in their order. most: how many of what only one has are shown.  apart: what a person set apart: who has read it
    knows that others have no more than something like it.  conditions: those that the process of the story hangs on."""
    lone = list(islice((d for d in drafts if d.verdict.relation == "only_one" and len(d.units) == 1), _LOOKED_AT * most))
    had = set(had_by([d.units[0] for d in lone], told, reports))
    again = {d.key for k, d in enumerate(lone) if k in had}
    rest = [d for d in lone if d.key not in again and not _is_set_apart(d.units[0], reports, apart)]
    sentences, words = (Sentences(told), OtherWords(told)) if rest else (None, None)
    for d in rest:
        others = _of_others(d.units[0], reports)
        if (sentences and sentences.have(d.units[0], others)) or (words and words.have(d.units[0], others)):
            again.add(d.key)
    contested = contested_places(drafts) if rest else frozenset()
    again |= {
        d.key for d in rest if d.key not in again and had_otherwise(d.units[0], told, _of_others(d.units[0], reports), contested)
    }
    again |= {d.key for d in rest if conditions and _is_a_condition(d.units[0], conditions, reports)}
    if not again:
        return list(drafts)
    return [_doubted(d) if d.key in again and d.verdict.relation == "only_one" else d for d in drafts]


def had_by(units: Sequence[Unit], told: Sequence[Unit], reports: Sequence[Report]) -> Iterator[int]:
    """Which of some clauses, by their places, stand for the most part in one of other sentences. told: the clauses of these."""
    holders = _holders(told, {key for u in units for key in _own(u)})
    common = {key for key, places in holders.items() if key[0] == "~" and 2 * len({report for report, _ in places}) >= len(reports)}
    said = _said_in(told, {name for u in units for name in surnames(u)})
    yield from (k for k, u in enumerate(units) if _is_elsewhere(u, common, holders, reports, said))


def _is_a_condition(unit: Unit, conditions: Conditions, reports: Sequence[Report]) -> bool:
    """Whether a report of other origin has a condition that may be the one that a clause tells."""
    return conditions.several and any(conditions.like(unit, k) for k in _of_others(unit, reports))


def _is_set_apart(unit: Unit, reports: Sequence[Report], apart: Sequence[Stretch]) -> bool:
    own = reports[unit.report].id
    return any(s.report == own and s.span.touches(unit.span) for s in apart)


def _of_others(unit: Unit, reports: Sequence[Report]) -> set[int]:
    """The reports of other origin."""
    return {k for k, r in enumerate(reports) if root(r) != root(reports[unit.report])}


def _own(unit: Unit) -> dict[str, float]:
    return {key: weight for key, weight in unit.weights.items() if key[0] != "@"}


def _holders(told: Sequence[Unit], keys: set[str]) -> dict[str, list[Place]]:
    """The sentences that have each of these words."""
    found: defaultdict[str, list[Place]] = defaultdict(list)
    for place, around in {(u.report, u.clause.sentence): u.around for u in told}.items():
        for key in keys & around.keys():
            found[key].append(place)
    return found


def _said_in(told: Sequence[Unit], names: set[str]) -> dict[str, set[Place]]:
    """The sentences in which each of these people says something."""
    found: defaultdict[str, set[Place]] = defaultdict(set)
    for unit in told:
        for name in names.intersection(surnames(unit)):
            found[name].add((unit.report, unit.clause.sentence))
    return found


def _is_elsewhere(
    unit: Unit, common: set[str], holders: dict[str, list[Place]], reports: Sequence[Report], said: dict[str, set[Place]]
) -> bool:
    """Whether a sentence of a report of other origin has most of a clause, and all its numbers. common: the names that half of
    the reports have, which tell nothing of what is told.  said: the sentences in which somebody speaks; in one of who says the
    clause, one word is enough, be it most of what the clause says apart from when it was said."""
    own = {key: weight for key, weight in _own(unit).items() if key not in common}
    plain = {key: weight for key, weight in own.items() if key[0] != "%" and key not in _WHEN_SAID}
    theirs = {place for name in surnames(unit) for place in said.get(name, ())}
    shares: defaultdict[Place, float] = defaultdict(float)
    for key, weight in own.items():
        for place in holders.get(key, ()):
            shares[place] += weight
    least, least_said = (_MOST_OF_IT * sum(keys.values()) for keys in (own, plain))
    for place in (p for p, share in shares.items() if share >= least or p in theirs):
        held = [key for key in own if place in holders.get(key, ())]
        words = sum(key[0] not in _NO_WORD for key in held)
        had = sum(plain.get(key, 0.0) for key in held) if place in theirs else 0.0
        most = (shares[place] >= least and words >= _WORDS) or (words > 0 and had >= least_said > 0)
        all_numbers = all(key in held for key in own if key[0] == "#")
        if most and all_numbers and root(reports[place[0]]) != root(reports[unit.report]):
            return True
    return False


def _doubted(draft: Draft) -> Draft:
    """What one report tells, and of which it is not sure that the others lack it."""
    rank = (ORDER["unmatched"], *draft.rank[1:])
    return replace(draft, rank=rank, verdict=replace(draft.verdict, relation="unmatched"))
