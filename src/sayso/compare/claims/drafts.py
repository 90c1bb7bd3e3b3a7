"""Drafts: what becomes of each group of a story, and of what stands alone, before claims have their places.

in: units and their groups    out: `Draft`s, each with its verdict and the key that ranks it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.claims.borne import Numbers, borne_out, parted
from sayso.compare.claims.moored import moored
from sayso.compare.claims.ranking import ORDER, strength, weight_of
from sayso.compare.claims.reach import SENTENCE, hangs, reach
from sayso.compare.clauses.units import Unit, with_denial
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.participants import Measure
from sayso.compare.differ.numbers.casualties import Toll, toll_verdict
from sayso.compare.differ.pairs.other_word import on_other_word
from sayso.compare.differ.pairs.relations import DOUBTED, Verdict, told_apart, whose
from sayso.compare.options import CompareOptions
from sayso.compare.voices.door import voices
from sayso.compare.voices.second_hand import root
from sayso.model import Report, Span, by_moment, told_at
from sayso.model.comparison import Relation

_LONGEST_LABEL = 10  # words
_CREDIT = re.compile(r"\W*(?:(?:additional |with )?reporting|(?:edited|written|photographs?)) by\b", re.I)
_TURNED = "put together by what is to be done and by whom: announced on one day, ruled out on another"
# What begins so is no statement without what goes before.
_ASKS = re.compile(r"\W*(?:what|how|why|(?:for|of|in|on|to|by|with|from|at|under|through) (?:which|whom|whose))\b", re.I)
_OWN = 1.2  # what a clause must weigh to stand alone where the rest of its sentence does not


class Draft(Struct, frozen=True):
    """A claim before it has its place. telling: how telling it is as an agreement.  head: the account whose words head it, where
    that is no matter of how well they stand alone.  ground: what its accounts stand together by, where that is not that their
    clauses are alike.  borne: of an agreement by account, whether the others have its numbers too.  odd: an account that was put
    with those of an agreement, and parts from all of them.  loose: one that
    was put with them, and has too little in common with any."""

    rank: tuple[float, ...]
    telling: float
    key: tuple[str, int, int]
    units: tuple[Unit, ...]
    spans: tuple[Span, ...]
    verdict: Verdict
    head: int | None = None
    ground: str | None = None
    borne: tuple[bool, ...] = ()
    odd: tuple[Unit, ...] = ()
    loose: tuple[Unit, ...] = ()


def numbers_heeded(draft: Draft, numbers: Numbers) -> Draft:
    """An agreement as sure as its numbers allow: not where two accounts may give other numbers of one thing."""
    v = draft.verdict
    if v.relation != "agree" and v.kinds != ("source",):
        return draft
    borne = borne_out(draft.units, draft.spans, numbers)
    if not parted(draft.units, draft.spans, numbers):
        return replace(draft, borne=borne)
    return replace(less_sure(draft), borne=borne)


def less_sure(draft: Draft) -> Draft:
    """A claim of likeness as one that is not sure."""
    return replace(draft, rank=(draft.rank[0], 1.0, *draft.rank[2:]), verdict=less_sure_of(draft.verdict))


def less_sure_of(verdict: Verdict) -> Verdict:
    """A verdict of likeness as one that is not sure."""
    return replace(verdict, sure=False, score=None if verdict.score is None else min(verdict.score, DOUBTED))


def standing_alone(units: Sequence[Unit], reports: Sequence[Report]) -> Relation:
    """What a clause that no other report has is: told by only one where all others are whole, else unmatched."""
    own = {root(reports[u.report]) for u in units}
    return "only_one" if all(r.extent == "full" for r in reports if root(r) not in own) else "unmatched"


def measured(measure: Measure, reports: Sequence[Report], *, sure: bool, ground: str | None = None, risen: bool = False) -> Draft:
    """The claim that one measure or count is given differently. ground: what shows that it is of one thing. risen: it has grown
    from report to report."""
    told = sorted(measure.told, key=lambda t: by_moment(told_at(reports[t[0].report]))) if risen else measure.told
    units = tuple(unit for unit, _ in told)
    verdict = told_apart([(unit, q.span) for unit, q in told], reports, sure=sure)
    verdict = replace(verdict, relation="developed", kinds=()) if risen else verdict
    telling = round(strength(units, len(voices(units, reports))), 9)
    rank = (ORDER[verdict.relation], float(not sure), 0.0, -telling)
    return Draft(rank, telling, min(u.key for u in units), units, tuple(u.span for u in units), verdict, ground=ground)


def made_sure(draft: Draft) -> Draft:
    """A claim of what differs as one that is sure: what else was found shows that it is of one thing."""
    if draft.verdict.relation != "differ":
        return draft
    return replace(draft, rank=(draft.rank[0], 0.0, *draft.rank[2:]), verdict=replace(draft.verdict, sure=True))


def counted_over(toll: Toll, reports: Sequence[Report]) -> Draft:
    """The claim of how many died, were hurt, … by each report that tells it."""
    verdict = toll_verdict(toll, reports)
    units = tuple(unit for unit, _ in toll.told)
    telling = round(strength(units, len(voices(units, reports))), 9)
    rank = (ORDER[verdict.relation], float(not verdict.sure), 0.0, -telling)
    spans = tuple(reach(u, (units,), verdict) for u in units)
    spans = tuple(moored(units, spans, reports)[0]) if verdict.relation == "agree" else spans
    ground = f"put together by what they count, near the top of each report: {toll.deed}"
    return Draft(rank, telling, min(u.key for u in units), units, spans, verdict, ground=ground)


class Contradiction(Struct, frozen=True):
    """What is contested, by each report that has it. disputes: of one statement and one denier, one a report.  also: who has the
    statement without its denial."""

    disputes: tuple[Dispute, ...]
    also: tuple[Unit, ...] = ()

    @property
    def sides(self) -> tuple[tuple[Unit, ...], tuple[Unit, ...]]:
        """What is contested, and what contests it."""
        told = [sides_of(d) for d in self.disputes]
        return (*(said for said, _ in told), *self.also), tuple(denial for _, denial in told)


def sides_of(dispute: Dispute) -> tuple[Unit, Unit]:
    """What is contested in a dispute, and what contests it: its second account, but where its first denies."""
    return (dispute.told[1], dispute.told[0]) if dispute.values[0] == "denied" else dispute.told


def contradicted_by(found: Contradiction, reports: Sequence[Report]) -> Draft:
    """The claim of what is contested and who denies it, all accounts of either side together; of one report its draft alone."""
    if len(found.disputes) == 1 and not found.also:
        return contradicting(found.disputes[0], reports)
    told = {u.n: t for d in found.disputes for u, *t in zip(d.told, d.marks, d.spans or map(with_denial, d.told), strict=True)}
    said, denials = found.sides
    units = said + denials
    marks, spans = zip(*(told.get(u.n, ((), u.span)) for u in units), strict=True)
    alone = contradicting(found.disputes[0], reports)
    values = ("said",) * len(said) + ("denied",) * len(denials)
    telling = round(strength(units, len(voices(units, reports))), 9)
    others = any(a.report != b.report and a.speakers and b.speakers and on_other_word(a, b) for a, b in combinations(said, 2))
    kinds = ("polarity", "source") if others else alone.verdict.kinds
    # What only names what it denies may mean another's words, but where one sentence has both, or one report alone denies it.
    sure = any(
        d.sure and (d.spans is None or d.in_one_sentence or (len(found.disputes) == 1 and not d.nobodys)) for d in found.disputes
    )
    verdict = replace(alone.verdict, kinds=kinds, sure=sure, values=values, marks=marks)
    return Draft((alone.rank[0], float(not sure), 0.0, -telling), telling, min(u.key for u in units), units, spans, verdict, 0)


def contradicting(dispute: Dispute, reports: Sequence[Report]) -> Draft:
    """The claim in which two sources, of a report or of two, contradict each other; with who else has what either says."""
    pair, more = dispute.told, (*dispute.also, *dispute.too)
    also = tuple(u for u, _, _ in more)
    why = " against ".join(f"{v} ({whose(u, reports)})" for v, u in zip(dispute.values, pair, strict=True))
    units = pair + also
    values = dispute.values + tuple(value for _, value, _ in more)
    marks = dispute.marks + tuple((mark,) if mark else () for _, _, mark in more)
    verdict = Verdict("differ", (dispute.kind,), dispute.sure, values, marks, why)
    telling = round(strength(units, len(voices(units, reports))), 9)
    rank = (ORDER[verdict.relation], float(not dispute.sure), 0.0, -telling)
    spans = (dispute.spans or tuple(with_denial(u) for u in pair)) + tuple(_with(u.span, mark) for u, _, mark in more)
    head = 1 if dispute.values[0] == "denied" else 0  # what is contested, and not its denial
    return Draft(rank, telling, min(u.key for u in units), units, spans, verdict, head)


def _with(span: Span, mark: Span | None) -> Span:
    """A clause with the words that are set off, which may stand before or behind it."""
    return Span(min(span.start, mark.start), max(span.end, mark.end)) if mark else span


def come_to(draft: Draft, dispute: Dispute) -> Draft:
    """A claim that has both accounts of what became of somebody, as what that is."""
    told = {u.n: (value, marks) for u, value, marks in zip(dispute.told, dispute.values, dispute.marks, strict=True)}
    values, marks = zip(*(told.get(u.n, (None, ())) for u in draft.units), strict=True)
    why = " against ".join(dispute.values)
    verdict = replace(draft.verdict, relation="developed", kinds=(), sure=True, values=values, marks=marks, why=why)
    return replace(draft, verdict=verdict, rank=(ORDER["developed"], 0.0, 0.0, -draft.telling))


def reversed_since(dispute: Dispute, reports: Sequence[Report], ground: str = _TURNED) -> Draft:
    """The claim of what was to be and then was not to be, or the other way round."""
    draft = contradicting(dispute, reports)
    verdict = replace(draft.verdict, relation="developed", kinds=(), sure=True)
    return replace(draft, verdict=verdict, rank=(ORDER["developed"], 0.0, 0.0, -draft.telling), head=1, ground=ground)


def alone(
    units: Sequence[Unit],
    pairs: dict[tuple[int, int], float],
    grouped: set[int],
    reports: Sequence[Report],
    o: CompareOptions,
    loose: Collection[int] = (),
) -> list[Draft]:
    """What stands in one report alone: a sentence none of whose clauses has its like elsewhere, or such a clause of it. loose: the
    numbers of clauses that have something like them elsewhere, which is no account of the same thing."""
    best = [0.0] * len(units)
    for (i, j), s in pairs.items():
        best[i], best[j] = max(best[i], s), max(best[j], s)
    taken = {(units[k].report, units[k].clause.sentence) for k in grouped}
    chosen: dict[tuple[int, Span], int] = {}
    for k, unit in enumerate(units):
        place = (unit.report, unit.clause.sentence)
        if (
            k in grouped
            or (best[k] >= o.alone and unit.n not in loose)
            or is_label(unit, reports[unit.report].text)
            or (place in taken and (unit.norm < _OWN or hangs(unit) or _ASKS.match(unit.text)))
        ):
            continue
        if place not in chosen or tells_more(unit, units[chosen[place]]):
            chosen[place] = k
    return [single(units[k], place in taken, reports, elsewhere=best[k] >= o.alone) for place, k in chosen.items()]


def is_label(unit: Unit, text: str) -> bool:
    """Whether a clause is of a line that tells nothing by itself: a heading amid an article, or who else worked on it."""
    s = unit.clause.sentence
    words = s.of(text)
    if _CREDIT.match(words):
        return True
    own_line = text[max(0, s.start - 1) : s.start] in ("", "\n") and text[s.end : s.end + 1] in ("", "\n")
    return own_line and len(words.split()) <= _LONGEST_LABEL and not words.endswith((".", "!", "?", "”", '"', "’", "…", ":"))


def tells_more(a: Unit, b: Unit) -> bool:
    """Whether a clause carries more of its sentence than another."""
    return (sum(a.weights.values()), b.key) > (sum(b.weights.values()), a.key)


def single(unit: Unit, shared: bool, reports: Sequence[Report], *, elsewhere: bool = False) -> Draft:
    """The claim of a clause that stands alone, shown with its whole sentence where that is short and all its own. elsewhere:
    another report has something like it, so that nobody can say that it is told by one only."""
    relation: Relation = "unmatched" if elsewhere else standing_alone((unit,), reports)
    sentence = unit.clause.sentence
    whole = not shared and sentence.end - sentence.start <= SENTENCE
    verdict = Verdict(relation, values=(None,), marks=((),))
    telling = round(weight_of(unit), 9)
    return Draft(
        (ORDER[relation], 0.0, 0.0, -telling), telling, unit.key, (unit,), (sentence if whole else with_denial(unit),), verdict
    )
