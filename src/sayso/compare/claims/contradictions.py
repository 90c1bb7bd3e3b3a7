"""Contradictions of one thing: the same statement and its denial, told by several reports, are one contradiction with all their
accounts of either side.

in: the `Dispute`s of a story's reports, the claims of its groups, a `Scorer`    out: `Contradiction`s, and the claims that are left
beside them
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import product

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.drafts import Contradiction, Draft, sides_of
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.options import LIKELY_ONE
from sayso.model import may_be_one, telling_words

_MOST = 60  # contradictions that each is held against
_SAID_TOO = 0.7  # chance from which another report's account is one of what is contested
_SAID_SURELY = 0.9  # the same, beside what one sentence tells and says to be denied, which is sure by itself
_STEM = 5  # letters that the name of a country and of who is of it share


def of_one(found: Sequence[Dispute], drafts: Sequence[Draft], score: Scorer, copies: Collection[int]) -> list[Contradiction]:
    """The contradictions, those of one statement and one denier together, with whatever other report has the statement. copies:
    reports that reprint others."""
    homes: dict[int, set[int]] = defaultdict(set)
    for n, draft in enumerate(drafts):
        for unit in draft.units:
            homes[unit.n].add(n)
    joined: list[list[Dispute]] = []
    for dispute in found:
        home = next((parts for parts in joined[:_MOST] if all(_of_one(dispute, d, homes, score) for d in parts)), None)
        if home is None:
            joined.append([dispute])
        else:
            home.append(dispute)
    taken = {u.n for d in found for u in d.told}
    return [Contradiction(tuple(parts), _said_too(parts, drafts, homes, copies, taken)) for parts in joined]


def told_in(found: Collection[Contradiction], draft: Draft, copies: Collection[int]) -> bool:
    """Whether a claim says no more than that several reports have what is contested, or the denial."""
    if not _merely_told(draft):
        return False
    own = {u.n for u in draft.units if u.report not in copies}
    return any(own <= {u.n for u in side} for c in found for side in c.sides)


def _of_one(one: Dispute, other: Dispute, homes: Mapping[int, set[int]], score: Scorer) -> bool:
    """Whether two contradictions are of one statement, told by two reports, and of one who denies it."""
    if one.kind != "polarity" or other.kind != "polarity":
        return False
    (said, denial), (said_too, denial_too) = sides_of(one), sides_of(other)
    if said.report == said_too.report or denial.report == denial_too.report or not _one_denier(denial, denial_too):
        return False
    return bool(homes.get(said.n, set()) & homes.get(said_too.n, set())) or score(said, said_too) >= LIKELY_ONE


def _one_denier(a: Unit, b: Unit) -> bool:
    """Whether two denials are of one source: "Ardenia" is whose "Ardenian ministry" it is."""
    if any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers)):
        return True
    return any(x[:_STEM] == y[:_STEM] for x, y in product(_words(a), _words(b)))


def _words(unit: Unit) -> set[str]:
    """The longer words by which who denies is known; where the outlet tells of it, of the clause's subject."""
    words = {w for name in unit.speakers for w in telling_words(name)} or heads(unit, "subject") - EMPTY
    return {w for w in words if len(w) >= _STEM}


def _said_too(
    parts: Sequence[Dispute],
    drafts: Sequence[Draft],
    homes: Mapping[int, set[int]],
    copies: Collection[int],
    taken: Collection[int],
) -> tuple[Unit, ...]:
    """The accounts of what is contested that stand in a claim beside those that are answered, of reports without a denial.
    taken: clauses that stand in a contradiction of their own."""
    if any(d.kind != "polarity" for d in parts):
        return ()
    there = {u.report for d in parts for u in d.told} | set(copies)
    near = (drafts[n] for n in sorted({n for d in parts for n in homes.get(sides_of(d)[0].n, ())}))
    # What is sure by itself stays so beside what surely is the same.
    named = [d for d in parts if d.sure and d.spans is not None and (d.in_one_sentence or (len(parts) == 1 and not d.nobodys))]
    verbs = {sides_of(d)[0].predicate for d in (*named, *(d for d in parts if d.by_verb))}
    told = (u for draft in near if _merely_told(draft, _SAID_SURELY if verbs else _SAID_TOO) for u in draft.units)
    same = (u for u in told if not verbs or u.predicate in verbs)
    found = (u for u in same if u.report not in there and u.n not in taken and not denied(u))
    return tuple({u.report: u for u in found}.values())


def _merely_told(draft: Draft, least: float = LIKELY_ONE) -> bool:
    """Whether a claim is no more than that several reports have one thing, likely of one."""
    v = draft.verdict
    mere = v.relation == "agree" or (v.relation == "differ" and v.kinds == ("source",))
    return mere and (v.score or 0.0) >= least
