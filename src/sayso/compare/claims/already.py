"""Already: whether drafts tell by themselves what was found in another way.

in: what was found, the drafts so far    out: whether one of them has it
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import product

from sayso.compare.claims.drafts import Draft
from sayso.compare.clauses.sources import does_it
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.participants import Measure
from sayso.model import Span, may_be_one

COUNTING = ("differ", "developed")


def numbers_set_apart(measure: Measure, drafts: Sequence[Draft]) -> bool:
    """Whether a claim of two of the accounts has their numbers as a difference already."""
    own = {(u.report, q.span) for u, q in measure.told}
    counting = (d for d in drafts if "number" in d.verdict.kinds or d.verdict.relation == "developed")
    return any(len(own & marks_of(d)) > 1 for d in counting)


def number_told(measure: Measure, drafts: Sequence[Draft]) -> bool:
    """Whether a claim has one of the numbers as a difference already."""
    own = {(u.report, q.span) for u, q in measure.told}
    return any(own & marks_of(d) for d in drafts if "number" in d.verdict.kinds)


def denial_told(dispute: Dispute, drafts: Sequence[Draft]) -> bool:
    """Whether a claim has the denial already, in words of its own: "the company denied that it had told drivers", beside what
    another report's "the company denied this" answers."""
    told, denial = dispute.told
    return any(
        any(u.n == told.n for u in d.units)
        and any(u.n != told.n and denied(u) and (does_it(u.speakers, denial) or _one_speaker(u, denial)) for u in d.units)
        for d in drafts
        if "polarity" in d.verdict.kinds
    )


def told_together(dispute: Dispute, drafts: Sequence[Draft], kinds: Collection[str] = ()) -> bool:
    """Whether a claim of some difference, or of one in these kinds, has both accounts, or the same two sentences in a copy."""
    own, sentences = {u.n for u in dispute.told}, {u.sentence for u in dispute.told}
    differing = (
        d for d in drafts if d.verdict.relation in COUNTING and (not kinds or set(kinds) & {*d.verdict.kinds, d.verdict.relation})
    )
    return any(own <= {u.n for u in d.units} or _has_sentences(d, sentences, dispute) for d in differing)


def _has_sentences(draft: Draft, sentences: set[str], dispute: Dispute) -> bool:
    return len(sentences) > 1 and dispute.kind in draft.verdict.kinds and sentences <= {u.sentence for u in draft.units}


def certainty_told(dispute: Dispute, drafts: Sequence[Draft]) -> bool:
    """Whether a claim surely differs by how sure it is in accounts of both sentences already."""
    own = {(u.report, u.clause.sentence) for u in dispute.told}
    sure = (d for d in drafts if d.verdict.sure and d.verdict.relation in COUNTING and "certainty" in d.verdict.kinds)
    return any(own <= {(u.report, u.clause.sentence) for u in d.units} for d in sure)


def merely_has(draft: Draft, dispute: Dispute) -> bool:
    """Whether a claim has two accounts that contradict each other, and no more than that two say them, or that they may be one."""
    return _is_mere(draft) and {u.n for u in dispute.told} <= {u.n for u in draft.units}


def has_both_sides(draft: Draft, dispute: Dispute) -> bool:
    """Whether what may be one stands in two sentences that contradict each other: "opened the gates as the lake neared its limit",
    "kept the gates shut so that the lake would stay full"."""
    if not _is_mere(draft) or draft.verdict.sure:
        return False
    own, (told, other) = {(u.report, u.clause.sentence) for u in draft.units}, dispute.told
    sides = [told, *(u for u, _, _ in dispute.too)], [other, *(u for u, _, _ in dispute.also)]
    return all(any((u.report, u.clause.sentence) in own for u in side) for side in sides)


def passes_over(draft: Draft, dispute: Dispute) -> bool:
    """Whether a claim has what just two sentences say as one and the same though one leaves it open, or as only worth a look."""
    own, v = {(u.report, u.clause.sentence) for u in dispute.told}, draft.verdict
    mere = v.relation == "agree" or (v.relation == "differ" and not v.sure and v.kinds[:1] == ("certainty",))
    return mere and {(u.report, u.clause.sentence) for u in draft.units} == own


def merely_counts(draft: Draft, measure: Measure) -> bool:
    """The same of two accounts that give one measure differently."""
    return _is_mere(draft) and {u.n for u, _ in measure.told} <= {u.n for u in draft.units}


def _is_mere(draft: Draft) -> bool:
    """Whether a claim tells no more than that several say what it has, or that what they have may be one."""
    v = draft.verdict
    return v.kinds == ("source",) or (v.relation == "agree" and not v.sure)


def marks_of(draft: Draft) -> set[tuple[int, Span]]:
    """By report, the words in which a claim's accounts differ."""
    return {(u.report, span) for u, marks in zip(draft.units, draft.verdict.marks, strict=True) for span in marks}


def _one_speaker(a: Unit, b: Unit) -> bool:
    return any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))
