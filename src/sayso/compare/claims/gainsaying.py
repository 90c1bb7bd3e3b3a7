"""Gainsaying: denials in other words, put among the claims: each with all that it denies, or beside the denial of the same report
that a contradiction has already.

in: the drafts so far and the `Dispute`s found    out: the drafts with them
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from sayso.compare.claims.drafts import Contradiction, Draft, contradicted_by
from sayso.compare.clauses.corrections import Corrections
from sayso.compare.clauses.units import Unit, with_denial
from sayso.compare.differ.disputes import Dispute
from sayso.model import Report

_BESIDE = 1  # sentences between two denials of one thing in a report


def with_gainsaid(
    drafts: Sequence[Draft], found: Iterable[Dispute], reports: Sequence[Report], corrections: Corrections
) -> list[Draft]:
    """The drafts with denials in other words, but for what a person set apart."""
    of_denial: dict[int, list[Dispute]] = defaultdict(list)
    for dispute in found:
        of_denial[dispute.told[1].n].append(dispute)
    rows = list(drafts)
    for disputes in of_denial.values():
        near = (n for n, d in enumerate(rows) if _denies_it(d, disputes))
        home = next((n for n in near if not corrections.any_apart((disputes[0].told[1],), rows[n].units)), None)
        if home is not None:
            rows[home] = _with_denial(rows[home], disputes[0])
        else:
            also: tuple[Unit, ...] = ()
            for told, _ in (d.told for d in disputes[1:]):
                also = also if corrections.any_apart((told,), (*disputes[0].told, *also)) else (*also, told)
            rows.append(contradicted_by(Contradiction((disputes[0],), also), reports))
    return rows


def _denies_it(draft: Draft, disputes: Sequence[Dispute]) -> bool:
    """Whether a contradiction has one of the statements, and another denial beside this one in its report."""
    if "polarity" not in draft.verdict.kinds:
        return False
    denial, told = disputes[0].told[1], {d.told[0].n for d in disputes}
    has = any(u.n in told for u in draft.units)
    return has and any(
        v not in (None, "said") and _beside(u, denial) for u, v in zip(draft.units, draft.verdict.values, strict=True)
    )


def _beside(a: Unit, b: Unit) -> bool:
    return a.report == b.report and abs(a.place - b.place) <= _BESIDE


def _with_denial(draft: Draft, dispute: Dispute) -> Draft:
    """A contradiction with one more denial, unless it has it."""
    denial, v = dispute.told[1], draft.verdict
    if any(u.n == denial.n for u in draft.units):
        return draft
    verdict = replace(v, values=(*v.values, "denied"), marks=(*v.marks, dispute.marks[1]))
    return replace(draft, units=(*draft.units, denial), spans=(*draft.spans, with_denial(denial)), verdict=verdict)
