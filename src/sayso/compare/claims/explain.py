"""Why a claim is as it is: what put its accounts together, what nearly was one of them, what its relation and voices rest on.

in: the units of a claim, all scored pairs    out: an `Explained`. Scores are those that the claim was made by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from sayso.compare.align.pairs import Scorer, contributions
from sayso.compare.clauses.units import Unit
from sayso.compare.voices.door import why_one
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
    claim: Claim, members: Sequence[int], units: Sequence[Unit], pairs: Mapping[tuple[int, int], float], score: Scorer,
    reports: Sequence[Report], ground: str | None = None,
) -> Explained:  # fmt: skip
    """What a claim rests on. members: indices of its units, in the order of its accounts.  ground: what they stand together by,
    where that is not that their clauses are alike."""
    own = [units[k] for k in members]
    return Explained(
        claim=claim.id,
        reasons=tuple(
            Reason(accounts=(i, j), score=round(score(own[i], own[j]), 3), because=_because(own[i], own[j]))
            for i, j in combinations(range(len(own)), 2)
        ),
        runners_up=tuple(_runners_up(members, units, pairs, reports)),
        relation=(*((ground,) if ground else ()), *_relation(claim)),
        voices=tuple(_voices(own, reports)),
    )


def _because(a: Unit, b: Unit) -> tuple[tuple[str, float], ...]:
    """What speaks most for or against two clauses saying one thing, in log odds."""
    ranked = sorted(contributions(a, b).items(), key=lambda c: -abs(c[1]))
    return tuple((SAID[name], round(value, 2)) for name, value in ranked[:_MOST] if abs(value) > 0.05)


def _runners_up(
    members: Sequence[int], units: Sequence[Unit], pairs: Mapping[tuple[int, int], float], reports: Sequence[Report]
) -> list[RunnerUp]:
    inside, best = set(members), dict[int, float]()
    for (i, j), s in pairs.items():
        if (i in inside) != (j in inside):
            other = j if i in inside else i
            best[other] = max(best.get(other, 0.0), s)
    ranked = sorted(best.items(), key=lambda b: (-round(b[1], 6), units[b[0]].key))[:_MOST]
    return [RunnerUp(report=reports[units[k].report].id, span=units[k].span, score=round(s, 3)) for k, s in ranked]


def _relation(claim: Claim) -> tuple[str, ...]:
    """The relation in words, with what it rests on."""
    if claim.relation in ("only_one", "unmatched"):
        return ("no clause of another report comes near enough",)
    if claim.relation == "agree":
        return (claim.why or "no number, day, denial or hedge sets them apart",)
    kinds = ", ".join(claim.differs_in) or "number"
    surely = "surely" if claim.sure else "perhaps"
    return (f"{surely} apart in {kinds}", *((claim.why,) if claim.why else ()))


def _voices(own: Sequence[Unit], reports: Sequence[Report]) -> list[str]:
    """Which accounts are one voice, and why."""
    names = [reports[u.report].called for u in own]
    found = []
    for i, j in combinations(range(len(own)), 2):
        if why := why_one(own[i], own[j], reports):
            found.append(f"{names[i]} and {names[j]}: {why}")
    return found or (["each account has an origin of its own, as far as the words tell"] if len(own) > 1 else [])
