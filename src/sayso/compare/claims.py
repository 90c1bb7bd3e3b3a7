"""Claims: the groups of a story and what stands alone, ranked, with voices.

in: a `Story`    out: its `Claim`s, most telling first, with what whole reports leave out of them, and what they rest on.

clauses | candidates | scored | grouped | judged | voices | what stands in one report alone | ranked
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.differences import denied, opposed
from sayso.compare.explain import explain
from sayso.compare.groups import bundle, group, settle
from sayso.compare.omissions import omissions
from sayso.compare.options import LIKELY_ONE, CompareOptions
from sayso.compare.pairs import Scorer
from sayso.compare.participants import Measure, measures
from sayso.compare.ranking import ORDER, contested, speaks_for_itself, strength, weight_of
from sayso.compare.relations import Verdict, agreement, judge, told_apart
from sayso.compare.units import Unit, units_of
from sayso.compare.voices import carried_over, caveat, independent, root, voices
from sayso.model import Account, Claim, Explained, Omission, Report, Span, Story, by_moment
from sayso.model.comparison import Relation

_SENTENCE = 260  # characters up to which a sentence that stands alone is shown whole
_LIKE = 0.1  # score from which a report has something like a claim
_TWICE = 2  # times a report may stand in a claim
_OPPOSED = 0.25  # log odds from which two opposite statements are of one thing
_OWN = 1.2  # what a clause must weigh to stand alone where the rest of its sentence does not


class _Draft(Struct, frozen=True):
    """A claim before it has its place. telling: how telling it is as an agreement."""

    rank: tuple[float, ...]
    telling: float
    key: tuple[str, int, int]
    units: tuple[Unit, ...]
    spans: tuple[Span, ...]
    verdict: Verdict


class Claims(Struct, frozen=True):
    """The claims of a story, most telling first; explained only where that was asked for."""

    claims: tuple[Claim, ...]
    omissions: tuple[Omission, ...] = ()
    explained: tuple[Explained, ...] = ()


def claims_of(story: Story, o: CompareOptions) -> Claims:
    """The claims of a story."""
    units = units_of(story)
    reports = [m.report for m in story.members]
    score = Scorer(units)
    pairs = {(i, j): score(units[i], units[j]) for i, j in score.pairs}
    copies = {k for k, r in enumerate(reports) if r.copy_of is not None}
    grouped = settle(units, group(units, pairs, score, o.least, o.link, copies), score)
    held = {k for members in grouped for k in members}
    denying = {u.n for u in units if denied(u)}
    bundles = _opposed(bundle([tuple(units[k] for k in members) for members in grouped]), score, denying)
    held |= _contradicted(bundles, units, held, score, denying)
    drafts = [_together(parts, reports, score) for parts in bundles]
    drafts += [_measured(m, reports) for m in measures(units)]
    drafts += _alone(units, pairs, held, reports, o)
    kept = _most(sorted(_settled(drafts, o), key=_place), o)
    claims = tuple(_claim(f"c{n}", d, story, reports) for n, d in enumerate(kept, 1))
    places = {u.key: k for k, u in enumerate(units)}
    members = [tuple(places[u.key] for u in d.units) for d in kept]
    return Claims(
        claims=claims,
        omissions=omissions(claims, reports, _near(claims, members, units, pairs, reports)),
        explained=tuple(explain(c, m, units, pairs, score, reports) for c, m in zip(claims, members, strict=True))
        if o.explain
        else (),
    )


def _near(
    claims: Sequence[Claim], members: Sequence[tuple[int, ...]], units: Sequence[Unit], pairs: dict[tuple[int, int], float],
    reports: Sequence[Report],
) -> dict[str, frozenset[str]]:  # fmt: skip
    """By claim, the reports that have something like it, though it was not taken for an account."""
    homes: dict[int, list[int]] = {}
    for n, of_claim in enumerate(members):
        for k in of_claim:
            homes.setdefault(k, []).append(n)
    found: list[set[str]] = [set() for _ in claims]
    for (i, j), s in pairs.items():
        if s >= _LIKE:
            for one, other in ((i, j), (j, i)):
                for n in homes.get(one, ()):
                    found[n].add(reports[units[other].report].id)
    return {claim.id: frozenset(near) for claim, near in zip(claims, found, strict=True)}


def _opposed(
    bundles: Sequence[Sequence[tuple[Unit, ...]]], score: Scorer, denying: Collection[int]
) -> list[list[tuple[Unit, ...]]]:
    """The bundles, with two put together where one says that it is so and the other that it is not: there a report may stand twice,
    with sources of its own that contradict each other."""
    found: list[list[tuple[Unit, ...]]] = []
    by_verb: dict[str, list[int]] = {}  # only clauses of one verb can deny each other
    for parts in bundles:
        verbs = sorted({u.predicate for u in parts[0]})
        near = sorted({n for verb in verbs for n in by_verb.get(verb, ())})
        home = next((n for n in near if _contradict(found[n][0], parts[0], score, denying)), None)
        if home is None:
            home = len(found)
            found.append(list(parts))
        else:
            found[home][0] = (*found[home][0], *parts[0])
            found[home].extend(parts[1:])
        for verb in verbs:
            by_verb.setdefault(verb, []).append(home)
    return found


def _contradicted(
    bundles: Sequence[list[tuple[Unit, ...]]], units: Sequence[Unit], held: set[int], score: Scorer, denying: Collection[int]
) -> set[int]:
    """Add to each bundle the clause of one of its own reports that says the opposite, and tell which were added."""
    homes: dict[str, list[list[tuple[Unit, ...]]]] = {}
    for parts in bundles:
        for predicate in sorted({u.predicate for u in parts[0]}):
            homes.setdefault(predicate, []).append(parts)
    added = set()
    for k, unit in enumerate(units):
        if k in held:
            continue
        for parts in homes.get(unit.predicate, []):
            own = sum(u.report == unit.report for u in parts[0])
            if 0 < own < _TWICE and _contradict(parts[0], (unit,), score, denying):
                parts[0] = (*parts[0], unit)
                added.add(k)
                break
    return added


def _contradict(one: Sequence[Unit], other: Sequence[Unit], score: Scorer, denying: Collection[int]) -> bool:
    """Whether a clause of one group says that what one of the other says is not so. denying: the numbers of those that deny."""
    pairs = ((a, b) for a in one for b in other if a.predicate == b.predicate and (a.n in denying) != (b.n in denying))
    return any(opposed(a, b) and score.likeness(a, b) >= _OPPOSED for a, b in pairs)


def _together(parts: Sequence[Sequence[Unit]], reports: Sequence[Report], score: Scorer) -> _Draft:
    """The claim that a bundle of groups makes: the verdict of its most telling group, each account as long as its clauses reach.

    Accounts go by day, so that the order of the reports does not matter.
    """

    def by_day(unit: Unit) -> tuple[datetime, tuple[str, int, int]]:
        return by_moment(reports[unit.report].published), unit.key

    def reprint(units: Sequence[Unit]) -> bool:
        """Whether it is only a text and its copies that say this: what others say too is the better account of the passage."""
        return len({u.report for u in units if reports[u.report].copy_of is None}) < 2

    groups = [tuple(sorted(part, key=by_day)) for part in parts]
    judged = sorted(
        ((judge(units, reports, score), units) for units in groups),
        key=lambda j: (ORDER[j[0].relation], reprint(j[1]), not j[0].sure, -len(j[1]), min(u.key for u in j[1])),
    )
    verdict, units = judged[0]
    if verdict.relation == "agree":
        if len({root(reports[u.report]) for u in units}) == 1:
            return _told_by_one(units, parts, reports, round(max(weight_of(u) for u in units), 9))
        if carried_over(units, reports):
            return _told_by_one(units, parts, reports, 0.0)  # it stands last: mostly it is no account at all
    spans = tuple(_reach(u, parts, verdict) for u in units)
    sources_alone = verdict.kinds == ("source",)
    telling = round(strength(units, len(voices(units, reports))), 9)
    worth = round(contested(units, verdict.score or 0.0), 9) if sources_alone else telling
    rank = (ORDER[verdict.relation], float(not verdict.sure), float(sources_alone), -worth)
    return _Draft(rank, telling, min(u.key for u in units), units, spans, verdict)


def _told_by_one(units: Sequence[Unit], parts: Sequence[Sequence[Unit]], reports: Sequence[Report], telling: float) -> _Draft:
    """The claim of a report and its reprints alone, or of one newsroom's pages: nobody agrees with anybody, one has it."""
    none = (None,) * len(units)
    relation = _standing_alone(units, reports)
    verdict = Verdict(relation, values=none, marks=((),) * len(units))
    spans = tuple(_reach(u, parts, verdict) for u in units)
    return _Draft((ORDER[relation], 0.0, 0.0, -telling), telling, min(u.key for u in units), tuple(units), spans, verdict)


def _standing_alone(units: Sequence[Unit], reports: Sequence[Report]) -> Relation:
    """What a clause that no other report has is: told by only one where all others are whole, else unmatched."""
    own = {root(reports[u.report]) for u in units}
    return "only_one" if all(r.extent == "full" for r in reports if root(r) not in own) else "unmatched"


def _measured(measure: Measure, reports: Sequence[Report]) -> _Draft:
    """The claim that reports give a participant's age or measure differently."""
    units = tuple(unit for unit, _ in measure.told)
    verdict = told_apart([(unit, q.span) for unit, q in measure.told], reports)
    telling = round(strength(units, len(voices(units, reports))), 9)
    rank = (ORDER[verdict.relation], 0.0, 0.0, -telling)
    return _Draft(rank, telling, min(u.key for u in units), units, tuple(u.span for u in units), verdict)


def _reach(unit: Unit, parts: Sequence[Sequence[Unit]], verdict: Verdict) -> Span:
    """The clauses of a unit's sentence that the bundle holds, as one stretch, with the words that hedge or deny it where
    that is the point."""
    held = [u.span for part in parts for u in part if (u.report, u.clause.sentence) == (unit.report, unit.clause.sentence)]
    if "certainty" in verdict.kinds:
        held += [s for s in unit.clause.hedge if unit.clause.sentence.holds(s)]
    if "polarity" in verdict.kinds:
        held += [s for s in unit.clause.negation if unit.clause.sentence.holds(s)]
    return Span(min(s.start for s in held), max(s.end for s in held))


def _alone(
    units: Sequence[Unit], pairs: dict[tuple[int, int], float], grouped: set[int], reports: Sequence[Report], o: CompareOptions
) -> list[_Draft]:
    """What stands in one report alone: a sentence none of whose clauses has its like elsewhere, or such a clause of it."""
    best = [0.0] * len(units)
    for (i, j), s in pairs.items():
        best[i], best[j] = max(best[i], s), max(best[j], s)
    taken = {(units[k].report, units[k].clause.sentence) for k in grouped}
    chosen: dict[tuple[int, Span], int] = {}
    for k, unit in enumerate(units):
        place = (unit.report, unit.clause.sentence)
        if k in grouped or best[k] >= o.alone or (place in taken and unit.norm < _OWN):
            continue
        if place not in chosen or _more(unit, units[chosen[place]]):
            chosen[place] = k
    return [_single(units[k], place in taken, reports) for place, k in chosen.items()]


def _more(a: Unit, b: Unit) -> bool:
    """Whether a clause carries more of its sentence than another."""
    return (sum(a.weights.values()), b.key) > (sum(b.weights.values()), a.key)


def _single(unit: Unit, shared: bool, reports: Sequence[Report]) -> _Draft:
    """The claim of a clause that stands alone, shown with its whole sentence where that is short and all its own."""
    relation = _standing_alone((unit,), reports)
    sentence = unit.clause.sentence
    whole = not shared and sentence.end - sentence.start <= _SENTENCE
    verdict = Verdict(relation, values=(None,), marks=((),))
    telling = round(weight_of(unit), 9)
    return _Draft((ORDER[relation], 0.0, 0.0, -telling), telling, unit.key, (unit,), (sentence if whole else unit.span,), verdict)


def _place(draft: _Draft) -> tuple[object, ...]:
    return *draft.rank, draft.key


def _settled(drafts: Sequence[_Draft], o: CompareOptions) -> list[_Draft]:
    """The drafts; those that differ in their source alone, and are too many to be read, count as what they also are: agreed, where
    they surely say one thing."""
    differ = sorted((d for d in drafts if d.verdict.relation == "differ"), key=_place)
    over = {d.key for d in differ[o.most_differ :] if d.verdict.kinds == ("source",) and (d.verdict.score or 0) >= LIKELY_ONE}
    return [_agreed(d) if d.key in over and d.verdict.kinds == ("source",) else d for d in drafts]


def _agreed(draft: _Draft) -> _Draft:
    verdict = agreement(len(draft.units), draft.verdict.score or 0.0)
    return replace(draft, rank=(ORDER["agree"], float(not verdict.sure), 0.0, -draft.telling), verdict=verdict)


def _most(drafts: Sequence[_Draft], o: CompareOptions) -> list[_Draft]:
    """The first of each relation."""
    seen: dict[str, int] = {}
    kept = []
    for draft in drafts:
        relation = draft.verdict.relation
        seen[relation] = seen.get(relation, 0) + 1
        if seen[relation] <= (o.most_differ if relation == "differ" else o.most):
            kept.append(draft)
    return kept


def _claim(name: str, draft: _Draft, story: Story, reports: Sequence[Report]) -> Claim:
    parted = voices(draft.units, reports)
    line = max(range(len(draft.units)), key=lambda k: (round(speaks_for_itself(draft.units[k]), 9), draft.units[k].key))
    text = story.members[draft.units[line].report].reading.article.text
    verdict = draft.verdict
    return Claim(
        id=name,
        claim=" ".join(draft.spans[line].of(text).split()),
        accounts=tuple(
            _account(u, span, value, marks, reports)
            for u, span, value, marks in zip(draft.units, draft.spans, verdict.values, verdict.marks, strict=True)
        ),
        relation=verdict.relation,
        differs_in=verdict.kinds,
        why=verdict.why,
        sure=verdict.sure,
        score=verdict.score,
        voices=parted,
        independent=independent(draft.units, parted),
        caveat=caveat(draft.units, parted, reports),
    )


def _account(unit: Unit, span: Span, value: str | None, marks: tuple[Span, ...], reports: Sequence[Report]) -> Account:
    a = unit.attribution
    return Account(
        report=reports[unit.report].id,
        span=span,
        attribution=a.id if a else None,
        source_kind=a.source_kind if a else None,
        speaker=a.speaker if a else None,
        stance=a.stance if a else None,
        value=value,
        marks=marks,
        via=a.via if a else None,
    )
