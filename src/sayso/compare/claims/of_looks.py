"""Drafts of what is worth a look: what only may be a difference, of which no other draft tells more than that two say it.

in: the drafts so far, the material of a story    out: the drafts with these, in the place of what merely has both accounts; and
what was found
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sayso.compare.claims.already import COUNTING, marks_of, merely_has, told_together
from sayso.compare.claims.drafts import Draft, contradicting, made_sure
from sayso.compare.claims.material import Material
from sayso.compare.differ.denied.at_first import at_first
from sayso.compare.differ.denied.two_sides import two_sides
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.other_things import of_one_thing
from sayso.compare.differ.numbers.forecasts import forecasts
from sayso.compare.differ.numbers.nths import nths
from sayso.compare.differ.numbers.one_count import one_count
from sayso.compare.differ.pairs.shaded import shaded
from sayso.compare.differ.states.opposite_said import opposite_said
from sayso.model import Span

_MOST = 2  # of each sort in a story: a reader is not to look at more
_MOST_NUMBERS = 6  # of numbers, which are told at a glance
_NOT_IT = {"number": "time", "time": "number"}
_MORE_THAN_SOURCES = ("number", "certainty", "time", "polarity", "developed")


def with_looks(drafts: Sequence[Draft], m: Material) -> tuple[list[Draft], list[Dispute]]:
    """The drafts with what may be a difference and no more, the first of each sort; and that."""
    strangers, found = m.score.strangers, []
    told = (*one_count(m.own, m.reports, strangers), *nths(m.own, m.reports, strangers))
    counts = [one for d in told if (one := of_one_thing(d, d.told, alike=d.told[0].predicate == d.told[1].predicate)) is not None]
    every = [made_sure(d) if any(c.sure and _marks_both(d, c) for c in counts) else d for d in drafts]
    sorts = (
        _of_one_thing(shaded(m.units, m.pairs, m.copies, strangers)),
        at_first(m.own),
        two_sides(m.own),
        _of_one_thing(opposite_said(m.own, m.reports, strangers)),
        forecasts(m.own, strangers),
        (d for d in counts if d.kind != "number"),
        (d for d in counts if d.kind == "number"),
    )
    for k, sort in enumerate(sorts, 1):
        left = _MOST if k < len(sorts) else _MOST_NUMBERS
        for d in sort:
            if not left:
                break
            telling = [x for x in every if not _tells_another(x, d)]
            if told_together(d, telling, _kinds_beside(d)) or _sentences_told(d, telling):
                continue
            every = [x for x in every if not merely_has(x, d)] + [contradicting(d, m.reports)]
            found.append(d)
            left -= 1
    return every, found


def _of_one_thing(found: Iterable[Dispute]) -> Iterator[Dispute]:
    return (one for d in found if (one := of_one_thing(d, d.told, alike=False)) is not None)


def _kinds_beside(dispute: Dispute) -> set[str]:
    """In what a draft differs that tells what was found: how high a river rose tells nothing of when."""
    return set(_MORE_THAN_SOURCES) - {_NOT_IT.get(dispute.kind, "")}


def _marks_both(draft: Draft, dispute: Dispute) -> bool:
    """Whether a draft tells the same two numbers as a difference."""
    return draft.verdict.relation == "differ" and draft.verdict.kinds[:1] == ("number",) and _places(dispute) <= marks_of(draft)


def _places(dispute: Dispute) -> set[tuple[int, Span]]:
    """Where the two words stand that part."""
    return {(u.report, span) for u, spans in zip(dispute.told, dispute.marks, strict=True) for span in spans}


def _tells_another(draft: Draft, dispute: Dispute) -> bool:
    """Whether a draft tells other numbers of the two sentences than these: how many fought a fire, and not how long."""
    marks = marks_of(draft)
    return dispute.kind == "number" and draft.verdict.kinds[:1] == ("number",) and len(marks) > 1 and not _places(dispute) & marks


def _sentences_told(dispute: Dispute, drafts: Sequence[Draft]) -> bool:
    """Whether a draft tells a difference between the two sentences already, by other clauses of theirs."""
    own: set[tuple[int, Span]] = {(u.report, u.clause.sentence) for u in dispute.told}
    other = {"source"} | (set(_MORE_THAN_SOURCES) - _kinds_beside(dispute))
    differing = (
        d for d in drafts if d.verdict.relation in COUNTING and not (d.verdict.kinds and other.issuperset(d.verdict.kinds))
    )
    most = 1 if len(own) == 1 else 2
    return any(len(own & {(u.report, u.clause.sentence) for u in d.units}) >= most for d in differing)
