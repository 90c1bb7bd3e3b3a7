"""Why a claim is as it is: what put its accounts together, what nearly was one of them, what its relation and voices rest on.

in: the units of a claim, all scored pairs    out: an `Explained`. Scores are those that the claim was made by.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from sayso.compare.align.pairs import Scorer, contributions
from sayso.compare.claims.shown import shown_in
from sayso.compare.clauses.units import Unit
from sayso.compare.voices.door import voices, why_one, why_unknown
from sayso.model import Claim, Explained, Reason, Report, RunnerUp

_MOST = 3  # features of a pair, and runners-up of a claim
#: What the features of a pair say, for a reader.
SAID = {
    "cosine": "words in common", "around": "their sentences alike", "contained": "one holds the other's words",
    "rarest": "a rare word in common", "predicate": "the same verb", "roles": "the same arguments", "names": "the same names",
    "number_same": "the same number", "number_apart": "other numbers of one thing", "time_same": "the same days",
    "time_apart": "other days", "speaker": "speakers of one name", "grams": "the same runs of words", "length": "unlike in length",
    "lead": "both near the top", "cosine_x_predicate": "the same verb and words", "shared": "many words in common",
    "verb_apart": "other verbs", "small_number": "the same small number",
}  # fmt: skip


def explain(
    claim: Claim, own: Sequence[Unit], units: Sequence[Unit], pairs: Mapping[tuple[int, int], float], score: Scorer,
    reports: Sequence[Report], ground: str | None = None,
) -> Explained:  # fmt: skip
    """What a claim rests on. own: its accounts, of which one may be a part of one of the units.  ground: what they stand together
    by, where that is not that their clauses are alike."""
    places = {u.n: k for k, u in enumerate(units)}
    return Explained(
        claim=claim.id,
        reasons=tuple(
            Reason(accounts=(i, j), score=round(score(own[i], own[j]), 3), because=_because(own[i], own[j]))
            for i, j in combinations(range(len(own)), 2)
        ),
        runners_up=tuple(_runners_up({places[u.whole] for u in own}, units, pairs, reports)),
        relation=(
            *((ground,) if ground else ()),
            *_relation(replace(claim, shown=shown_in(claim, {r.id: r.text for r in reports})), reports),
        ),
        voices=tuple(_voices(own, reports)),
    )


def _as_shown(claim: Claim, reports: Sequence[Report]) -> Claim:
    return replace(claim, shown=shown_in(claim, {r.id: r.text for r in reports}))


def _because(a: Unit, b: Unit) -> tuple[tuple[str, float], ...]:
    """What speaks most for or against two clauses saying one thing, in log odds."""
    ranked = sorted(contributions(a, b).items(), key=lambda c: -abs(c[1]))
    return tuple((SAID[name], round(value, 2)) for name, value in ranked[:_MOST] if abs(value) > 0.05)


def _runners_up(
    inside: Collection[int], units: Sequence[Unit], pairs: Mapping[tuple[int, int], float], reports: Sequence[Report]
) -> list[RunnerUp]:
    """What nearly was one of the accounts. inside: the places of the units that these are, or are parts of."""
    best = dict[int, float]()
    for (i, j), s in pairs.items():
        if (i in inside) != (j in inside):
            other = j if i in inside else i
            best[other] = max(best.get(other, 0.0), s)
    ranked = sorted(best.items(), key=lambda b: (-round(b[1], 6), units[b[0]].key))[:_MOST]
    return [RunnerUp(report=reports[units[k].report].id, span=units[k].span, score=round(s, 3)) for k, s in ranked]


def _relation(claim: Claim, reports: Sequence[Report]) -> tuple[str, ...]:
    """The relation in words, with what it rests on: what the heading says under which the claim stands, and nothing else."""
    if claim.relation in ("only_one", "unmatched"):
        return (_alone(claim, reports),)
    unsure = ("not sure that they are of one thing",) if claim.shown == "perhaps" else ()
    return (*_apart_in(claim), *((claim.why,) if claim.why else ()), *unsure)


def _apart_in(claim: Claim) -> tuple[str, ...]:
    """What sets the accounts of a claim apart."""
    kinds = ", ".join(claim.differs_in)
    if claim.relation == "agree":
        return () if claim.why else ("no number of one thing, no day, denial or hedge sets them apart",)
    if claim.relation == "developed":
        return (f"{'' if claim.sure else 'perhaps '}told otherwise as time went on{f', in {kinds}' if kinds else ''}",)
    if claim.differs_in == ("source",):
        return ("of what is held against each other only who says so sets them apart",)
    return (f"{'surely' if claim.sure else 'perhaps'} apart in {kinds or 'number'}",)


def _alone(claim: Claim, reports: Sequence[Report]) -> str:
    """Why nothing stands beside what one report has, and what is not sure of that."""
    if claim.relation == "only_one":
        return "no clause of another report comes near enough"
    own = {a.report for a in claim.accounts}
    cut = any(r.extent != "full" and r.copy_of is None and r.id not in own for r in reports)
    why = "one of them is a teaser or cut off" if cut else "something like it stands there"
    return f"no clause of another report was taken for it, but {why}"


def _voices(own: Sequence[Unit], reports: Sequence[Report]) -> list[str]:
    """Which accounts are one voice, and why; why nobody can tell how many there are."""
    found = []
    for one, other in combinations(own, 2):
        if why := why_one(one, other, reports):
            names = [reports[u.report].called for u in (one, other)]
            who = f"both accounts of {names[0]}" if one.report == other.report else " and ".join(names)
            found.append(f"{who}: {why}")
    unknown = why_unknown(own, voices(own, reports)) if len(own) > 1 else None
    if unknown:
        found.append(f"how many origins there are can’t be known: {unknown}")
    alone = "each account has an origin of its own, as far as the words tell"
    return list(dict.fromkeys(found)) or ([alone] if len(own) > 1 else [])
