"""Claims: the groups of a story and what stands alone, ranked, with voices.

in: a `Story`    out: its `Claim`s, most telling first, with what whole reports leave out of them, and what they rest on.

clauses | candidates | scored | drafted (`drafting`) | ranked | the first of each relation | voices
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.claims.absorbed import without_absorbed
from sayso.compare.claims.covered import without_covered
from sayso.compare.claims.drafting import drafts_of
from sayso.compare.claims.drafts import Draft
from sayso.compare.claims.elsewhere import not_alone
from sayso.compare.claims.explain import explain
from sayso.compare.claims.giving import lacks_number
from sayso.compare.claims.kinds import kind_of
from sayso.compare.claims.lacking import has_most, in_common, lacks, sentences_of
from sayso.compare.claims.material import Material, material_of
from sayso.compare.claims.matters import Missed, matters
from sayso.compare.claims.of_conditions import Conditions
from sayso.compare.claims.of_weight import carries, tells_of_it
from sayso.compare.claims.omissions import omissions
from sayso.compare.claims.out_of_turn import in_turn
from sayso.compare.claims.over_months import over_months
from sayso.compare.claims.ranking import ORDER, line_of, may_agree_worth
from sayso.compare.claims.restated import without_parts, without_restated
from sayso.compare.claims.settled import with_word
from sayso.compare.claims.told_before import told_before
from sayso.compare.clauses.conditioned import with_condition
from sayso.compare.clauses.corrections import MENDED
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.pairs.relations import DOUBTED, agreement
from sayso.compare.options import LIKELY_ONE, SURELY_ONE, CompareOptions
from sayso.compare.voices.door import caveat, independent, voices
from sayso.model import Account, Claim, Explained, Omission, Process, Report, Span, Story


class Claims(Struct, frozen=True):
    """The claims of a story, most telling first; explained only where that was asked for. old: of those that only reports since the
    moment that was asked about have, which an earlier one tells in other words."""

    claims: tuple[Claim, ...]
    old: frozenset[str] = frozenset()
    omissions: tuple[Omission, ...] = ()
    explained: tuple[Explained, ...] = ()


def claims_of(story: Story, o: CompareOptions, dealt: Process | None = None) -> Claims:
    """The claims of a story. dealt: the process that it is about."""
    m = material_of(story)
    drafts = sorted(_settled(list(over_months(drafts_of(m, o, dealt), m.reports)), o), key=_place)
    conditions = Conditions(dealt, m.told, m.reports)
    drafts = sorted(not_alone(drafts, m.told, m.reports, o.most, m.corrections.set_apart(), conditions), key=_place)
    # What a person put apart stays so.
    once = without_covered(without_absorbed(without_parts(without_restated(drafts)))) if m.corrections.none else drafts
    kept = _most(sorted(in_turn(once, m.told, m.reports), key=_place), o)
    told = _Told(kept, m, conditions)
    claims = tuple(_claim(f"c{n}", d, story, m.reports) for n, d in enumerate(kept, 1))
    return Claims(
        claims=with_word(claims, m.corrections, m.reports),
        old=frozenset(claims[k].id for k in told_before(kept, m, o.since)),
        omissions=omissions(claims, m.reports, told),
        explained=tuple(_explained(claims, kept, m)) if o.explain else (),
    )


def _explained(claims: Sequence[Claim], kept: Sequence[Draft], m: Material) -> Iterator[Explained]:
    for claim, draft in zip(claims, kept, strict=True):
        yield explain(claim, draft.units, m.told, m.pairs, m.score, m.reports, draft.ground)


class _Told:
    """Whether reports have something like a claim, though it was not taken for an account of it."""

    def __init__(self, kept: Sequence[Draft], m: Material, conditions: Conditions) -> None:
        self._kept, self._m, self._conditions = kept, m, conditions
        self._places: dict[int, dict[str, set[int]]] = {}

    def like(self, claim: int, report: int) -> bool:
        """Whether a report has anything like it."""
        accounts, own, told = self._accounts(claim), self._own(report), self._m.reports[report]
        if self._sets_it(accounts, report):
            return True
        if lacks_number(accounts, own):
            return any(self._m.score(a, b) >= LIKELY_ONE for a in accounts for b in own if not b.little)
        text, score = f"{told.title or ''}\n{told.text}", self._m.score
        if not lacks(accounts, own, text, score, self._elsewhere):
            return True
        return tells_of_it(in_common(accounts, self._elsewhere), accounts, own, list(sentences_of(text)), score)

    def carries(self, claim: int, line: str) -> bool:
        """Whether what is shown of it says who did what."""
        return any(carries(u, line, self._m.reports[u.report].text) for u in self._accounts(claim))

    def of_one_mind(self, claim: int) -> bool:
        """Whether none of its accounts, or each of them, says that it is not so."""
        return len({denied(u) for u in self._accounts(claim)}) == 1

    def common(self, claim: int) -> frozenset[str]:
        """What its accounts have in common."""
        return frozenset(in_common(self._accounts(claim), self._elsewhere))

    def matters(self) -> Iterator[tuple[Missed, list[int]]]:
        """What one whole report has nothing of though all others tell of it, with the claims that tell of it, the fullest first."""
        held = [{(u.report, u.clause.sentence) for u in d.units} for d in self._kept]
        for missed in matters(self._m.told, self._m.reports, self._elsewhere, self._m.score):
            if self._sets_it(missed.accounts, missed.report):
                continue
            places = {(u.report, u.clause.sentence) for u in missed.accounts}
            yield missed, sorted((n for n, h in enumerate(held) if h & places), key=lambda n: (-len(held[n] & places), n))

    def most(self, claim: int, report: int) -> bool:
        """Whether a report has most of it."""
        return has_most(self._accounts(claim), self._own(report), self._elsewhere)

    def _sets_it(self, accounts: Sequence[Unit], report: int) -> bool:
        """Whether a report has a condition like one of these, in words of its own."""
        return any(self._conditions.like(u, report) for u in accounts)

    def _accounts(self, claim: int) -> list[Unit]:
        return [u for u in self._kept[claim].units if u.report not in self._m.copies]

    def _own(self, report: int) -> list[Unit]:
        return [u for u in self._m.told if u.report == report]

    def _elsewhere(self, unit: Unit, key: str) -> int:
        """In how many sentences of its report but its own a word stands."""
        if unit.report not in self._places:
            places = self._places.setdefault(unit.report, {})
            for u in self._own(unit.report):
                for k in u.around:
                    places.setdefault(k, set()).add(u.place)
        return len(self._places[unit.report][key] - {unit.place})


def _place(draft: Draft) -> tuple[object, ...]:
    return *draft.rank, draft.key


def _settled(drafts: Sequence[Draft], o: CompareOptions) -> list[Draft]:
    """The drafts; those that differ in their source alone count as what they also are, agreed: where they likelier are of two
    things, for then it is no wonder that two say them; and where they are too many to be read, and surely say one thing."""
    drafts = [_agreed(d) if _merely_source(d) and (d.verdict.score or 0) < LIKELY_ONE else d for d in drafts]
    differ = sorted((d for d in drafts if d.verdict.relation == "differ"), key=_place)
    over = {d.key for d in differ[o.most_differ :] if _merely_source(d) and (d.verdict.score or 0) >= LIKELY_ONE}
    return [_agreed(d) if d.key in over and _merely_source(d) else d for d in drafts]


def _merely_source(draft: Draft) -> bool:
    """Whether a claim differs in its source alone, and not surely: what one quotation is given to two people in stays that."""
    return draft.verdict.kinds == ("source",) and not draft.verdict.sure


def _agreed(draft: Draft) -> Draft:
    """A claim as an agreement; that its accounts are of one thing by their grammar alone makes nobody surely agree who was not
    taken to."""
    score = draft.verdict.score or 0.0
    verdict = agreement(len(draft.units), DOUBTED if score == SURELY_ONE else score)
    worth = draft.telling if verdict.sure else may_agree_worth(draft.telling, verdict.score)
    return replace(draft, rank=(ORDER["agree"], float(not verdict.sure), 0.0, -worth), verdict=verdict)


def _most(drafts: Sequence[Draft], o: CompareOptions) -> list[Draft]:
    """The first of each relation, and of what differs in its source alone what is left of the differences."""
    seen: dict[str, int] = {}
    kept = []
    for draft in drafts:
        relation = draft.verdict.relation
        seen[relation] = seen.get(relation, 0) + 1
        if seen[relation] <= (o.most_differ if relation == "differ" and _merely_source(draft) else o.most):
            kept.append(draft)
    return kept


def _claim(name: str, draft: Draft, story: Story, reports: Sequence[Report]) -> Claim:
    parted = voices(draft.units, reports)
    spans = [with_condition(u.clause, s) for u, s in zip(draft.units, draft.spans, strict=True)]
    shown = [" ".join(s.of(story.members[u.report].reading.article.text).split()) for u, s in zip(draft.units, spans, strict=True)]
    line = line_of(draft.units, shown, draft.borne) if draft.head is None else draft.head
    verdict = draft.verdict
    return Claim(
        id=name,
        claim=shown[line],
        accounts=tuple(
            _account(u, span, value, marks, story, reports)
            for u, span, value, marks in zip(draft.units, spans, verdict.values, verdict.marks, strict=True)
        ),
        relation=verdict.relation,
        differs_in=verdict.kinds,
        why=verdict.why,
        sure=verdict.sure,
        score=verdict.score,
        voices=parted,
        independent=independent(draft.units, parted),
        caveat=caveat(draft.units, parted, reports),
        mended=verdict.why in MENDED,
    )


def _account(
    unit: Unit, span: Span, value: str | None, marks: tuple[Span, ...], story: Story, reports: Sequence[Report]
) -> Account:
    a = unit.attribution
    return Account(
        report=reports[unit.report].id,
        span=span,
        attribution=(a.id or None) if a else None,
        source_kind=kind_of(a, story.members[unit.report].reading) if a else None,
        speaker=a.speaker if a else None,
        stance=a.stance if a else None,
        value=value,
        marks=marks,
        via=a.via if a else None,
    )
