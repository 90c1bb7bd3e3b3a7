"""Corrected: a person's word upon what may become a claim. What was said to be of two things stands in no claim together, whatever
rule put it there; what was said to say one thing is agreed on.

in: all drafts of a story, and a `Word`    out: the same, corrected
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.borne import Numbers, numbers_by_report
from sayso.compare.claims.bundled import together
from sayso.compare.claims.drafts import Draft, counted_over, numbers_heeded, single
from sayso.compare.claims.ranking import ORDER
from sayso.compare.clauses.conditioned import with_condition
from sayso.compare.clauses.corrections import BY_A_PERSON, PARTLY_BY_A_PERSON, Corrections, still_unlike
from sayso.compare.clauses.numbers import is_vague
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.numbers.casualties import Toll, toll_verdict
from sayso.compare.differ.pairs.relations import DOUBTED, Verdict, agreement, judge, whose
from sayso.model import Report, Span, Stretch, overlap

_LONE = ("only_one", "unmatched")


class Word(Struct, frozen=True):
    """A person's word, and what it is upon. told: all clauses but those of copies.  near: the numbers of those that another report
    may have too.  tolls: those that were found."""

    corrections: Corrections
    told: list[Unit]
    reports: list[Report]
    score: Scorer
    near: set[int]
    tolls: tuple[Toll, ...]


def corrected(drafts: Sequence[Draft], word: Word) -> list[Draft]:
    """The drafts after a person's word.

    All of it is done here, when all is put together, and no sooner: what lost its like while clauses are put together would be
    given another's, and others with it.
    """
    numbers = numbers_by_report(word.told)
    kept, lone = list[Draft](), list[tuple[Unit, Span]]()
    for draft in drafts:
        parts = _parted(draft, word, numbers)
        kept += [_agreed(d, word) for d in parts]
        own = {u.n for d in parts for u in d.units}
        lone += [(u, span) for u, span in zip(draft.units, draft.spans, strict=True) if u.n not in own]
    kept = list(_each_once(kept))
    shown = [place for d in kept for place in _shown(d)] + [Stretch(u.key[0], span) for u, span in lone]
    for stretch in word.corrections.set_apart():
        if not any(p.report == stretch.report and p.span.touches(stretch.span) for p in shown):
            lone += _most_of(stretch, word.told)
    there = {u.n for d in kept for u in d.units}
    alone = {u.n: (u, span) for u, span in reversed(lone) if u.n not in there}
    return kept + [replace(single(u, True, word.reports, elsewhere=u.n in word.near), spans=(span,)) for u, span in alone.values()]


def _parted(draft: Draft, word: Word, numbers: Numbers) -> list[Draft]:
    """A draft in as many as a person's word makes of it, be it only by the words that are shown of its accounts; without those that
    are left alone."""
    if word.corrections.may_stand(_shown(draft)):
        return [draft]
    parts = word.corrections.parted(_shown(draft), lambda i, j: word.score(draft.units[i], draft.units[j]))
    found = (_of_those(draft, part, word, numbers) for part in parts if len(part) > 1)
    return [d for d in found if d is not None and word.corrections.may_stand(_shown(d))]


def _of_those(draft: Draft, part: Sequence[int], word: Word, numbers: Numbers) -> Draft | None:
    """The draft of some of its accounts; None where they tell nothing together."""
    units = tuple(draft.units[k] for k in part)
    if draft.verdict.score is not None or draft.verdict.relation in _LONE:
        return numbers_heeded(together([units], word.reports, word.score), numbers)
    if (toll := _toll_of(draft, word)) is not None:
        told = tuple(toll.told[k] for k in part)
        return counted_over(replace(toll, told=told), word.reports) if sum(not is_vague(q) for _, q in told) > 1 else None
    v = draft.verdict
    verdict = replace(v, values=tuple(v.values[k] for k in part), marks=tuple(v.marks[k] for k in part))
    unlike = _unlike(verdict, range(len(units)))
    if v.relation != "agree" and not unlike:
        return None
    if unlike:
        verdict = replace(verdict, why=_why(units, verdict, min(unlike), word.reports))
    spans = tuple(draft.spans[k] for k in part)
    return replace(draft, key=min(u.key for u in units), units=units, spans=spans, verdict=verdict, head=None, borne=())


def _agreed(draft: Draft, word: Word) -> Draft:
    """A draft without what set those of its accounts apart that say one thing by a person's word."""
    v, of_one = draft.verdict, word.corrections.of_one(_shown(draft))
    if v.relation in _LONE or len(set(of_one)) == len(of_one) or (v.relation == "agree" and v.sure):
        return draft
    verdict = _verdict(draft, of_one, word)
    if verdict == v:
        return draft
    sources_alone = verdict.kinds == ("source",)
    rank = (ORDER[verdict.relation], float(not verdict.sure), float(sources_alone), -draft.telling)
    return replace(draft, rank=rank, verdict=verdict, head=draft.head if verdict.relation == "differ" else None)


def _verdict(draft: Draft, of_one: Sequence[int], word: Word) -> Verdict:
    """The verdict on accounts of which some say one thing by a person's word. of_one: as `Corrections.of_one` has it."""
    v, n = draft.verdict, len(draft.units)
    if len(set(of_one)) == 1:
        return Verdict("agree", values=(None,) * n, marks=((),) * n, why=BY_A_PERSON)
    if v.relation == "agree":
        return v
    if v.score is not None:
        now = judge(draft.units, word.reports, word.score, of_one)
    elif (toll := _toll_of(draft, word)) is not None:
        now = toll_verdict(toll, word.reports, of_one)
    else:
        now = _of_values(draft, of_one, word.reports)
    return replace(now, why=PARTLY_BY_A_PERSON) if now.relation == "agree" else now


def _toll_of(draft: Draft, word: Word) -> Toll | None:
    """The toll that a draft tells, if it is one."""
    return next((t for t in word.tolls if tuple(u.n for u, _ in t.told) == tuple(u.n for u in draft.units)), None)


def _of_values(draft: Draft, of_one: Sequence[int], reports: Sequence[Report]) -> Verdict:
    """The same of accounts that were put together by their values."""
    v = draft.verdict
    unlike = _unlike(v, of_one)
    if not unlike:
        return agreement(len(draft.units), DOUBTED)
    values = tuple(x if any(k in p for p in unlike) else None for k, x in enumerate(v.values))
    marks = tuple(x if values[k] is not None else () for k, x in enumerate(v.marks))
    return replace(v, values=values, marks=marks, why=_why(draft.units, v, min(unlike), reports))


def _unlike(verdict: Verdict, of_one: Sequence[int]) -> set[tuple[int, int]]:
    """The pairs of accounts that give values that are not the same, after a person's word."""
    valued = [(k, value.casefold()) for k, value in enumerate(verdict.values) if value is not None]
    return still_unlike(((i, j) for (i, x), (j, y) in combinations(valued, 2) if x != y), of_one)


def _why(units: Sequence[Unit], verdict: Verdict, pair: tuple[int, int], reports: Sequence[Report]) -> str:
    return " against ".join(f"{verdict.values[k]} ({whose(units[k], reports)})" for k in pair)


def _each_once(drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts without what is agreed on by a person's word where another, a larger or an earlier one, has all its accounts."""
    homes: dict[int, list[int]] = {}
    for n, draft in enumerate(drafts):
        for unit in draft.units:
            homes.setdefault(unit.n, []).append(n)
    for n, draft in enumerate(drafts):
        own = {u.n for u in draft.units}
        with_it = [m for m in homes[draft.units[0].n] if m != n and own <= {u.n for u in drafts[m].units}]
        if draft.verdict.why != BY_A_PERSON or not any(len(drafts[m].units) > len(own) or m < n for m in with_it):
            yield draft


def _shown(draft: Draft) -> list[Stretch]:
    """The words that are shown of each account."""
    return [Stretch(u.key[0], with_condition(u.clause, s)) for u, s in zip(draft.units, draft.spans, strict=True)]


def _most_of(stretch: Stretch, told: Iterable[Unit]) -> list[tuple[Unit, Span]]:
    """The clause that has most of some words, if any has."""
    own = [u for u in told if u.key[0] == stretch.report and u.span.touches(stretch.span)]
    most = max(own, key=lambda u: (overlap(u.span, stretch.span), u.key), default=None)
    return [(most, most.span)] if most is not None else []
