"""Gainsaying: denials in other words, put among the claims: each with all that it denies, or beside the denial of the same report
that a contradiction has already.

in: the drafts so far and the `Dispute`s found    out: the drafts with them
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product

from msgspec.structs import replace

from sayso.compare.claims.drafts import Contradiction, Draft, contradicted_by
from sayso.compare.clauses.units import Unit, with_denial
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report, may_be_one

_BESIDE = 1  # sentences between two denials of one thing in a report


def with_gainsaid(drafts: Sequence[Draft], found: Iterable[Dispute], reports: Sequence[Report]) -> list[Draft]:
    """The drafts with denials in other words."""
    of_denial: dict[int, list[Dispute]] = defaultdict(list)
    for dispute in found:
        of_denial[dispute.told[1].n].append(dispute)
    rows = list(drafts)
    for disputes in of_denial.values():
        home = next((n for n, d in enumerate(rows) if _denies_it(d, disputes)), None)
        if home is not None:
            rows[home] = _with_denial(rows[home], disputes[0])
        else:
            also = tuple(d.told[0] for d in disputes[1:])
            rows.append(contradicted_by(Contradiction((disputes[0],), also), reports))
    return rows


def also_accused(drafts: Sequence[Draft], found: Iterable[Dispute]) -> tuple[list[Draft], list[Dispute]]:
    """The drafts, those contradictions that have a denial already with what else its source is accused of, and what is left of what
    was found. What stands in a contradiction of its own is answered there."""
    rows, rest = list(drafts), []
    answered = {u.n for d in rows if "polarity" in d.verdict.kinds for u in d.units}
    for dispute in found:
        told, denial = dispute.told
        home = next((n for n, d in enumerate(rows) if "polarity" in d.verdict.kinds and _has_denial(d, denial)), None)
        if home is None:
            rest.append(dispute)
        elif told.n not in answered and all(u.report != told.report for u in rows[home].units):
            rows[home] = _with_told(rows[home], dispute)
    return rows, rest


def _has_denial(draft: Draft, denial: Unit) -> bool:
    place = denial.report, denial.clause.sentence
    denials = (u for u, v in zip(draft.units, draft.verdict.values, strict=True) if v not in (None, "said"))
    return any((u.report, u.clause.sentence) == place for u in denials)


def _with_told(draft: Draft, dispute: Dispute) -> Draft:
    """A contradiction with one more account of what is contested, behind those that it has."""
    told, v = dispute.told[0], draft.verdict
    at = sum(value == "said" for value in v.values)
    values, marks = (*v.values[:at], "said", *v.values[at:]), (*v.marks[:at], dispute.marks[0], *v.marks[at:])
    units, spans = (*draft.units[:at], told, *draft.units[at:]), (*draft.spans[:at], told.span, *draft.spans[at:])
    return replace(draft, units=units, spans=spans, verdict=replace(v, values=values, marks=marks))


def _denies_it(draft: Draft, disputes: Sequence[Dispute]) -> bool:
    """Whether a contradiction has one of the statements, and another denial beside this one in its report, or by the same source
    in another."""
    if "polarity" not in draft.verdict.kinds:
        return False
    denial, told = disputes[0].told[1], {d.told[0].n for d in disputes}
    has = any(u.n in told for u in draft.units)
    denials = (u for u, v in zip(draft.units, draft.verdict.values, strict=True) if v not in (None, "said"))
    return has and any(_beside(u, denial) or _of_one_source(u, denial) for u in denials)


def _beside(a: Unit, b: Unit) -> bool:
    return a.report == b.report and abs(a.place - b.place) <= _BESIDE


def _of_one_source(a: Unit, b: Unit) -> bool:
    return a.report != b.report and any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def _with_denial(draft: Draft, dispute: Dispute) -> Draft:
    """A contradiction with one more denial, unless it has it."""
    denial, v = dispute.told[1], draft.verdict
    if any(u.n == denial.n for u in draft.units):
        return draft
    verdict = replace(v, values=(*v.values, "denied"), marks=(*v.marks, dispute.marks[1]))
    return replace(draft, units=(*draft.units, denial), spans=(*draft.spans, with_denial(denial)), verdict=verdict)
