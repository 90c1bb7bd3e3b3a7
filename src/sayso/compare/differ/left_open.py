"""Left open: what one report tells as fact and another only as alleged, believed or not confirmed, wherever in a sentence the words
for that stand: "is thought to have fallen into a well", "it is claimed that", "was accused of leaking", beside "fell", "leaked".

in: the units of a story, little ones too    out: `Dispute`s of certainty. No clause need be alike for them (`one_deed`). What a
report itself tells as fact as well, or the other one leaves open too, is no difference.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.hedged import Hedged, hedged
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.disputes import Dispute
from sayso.compare.differ.facts import known_since
from sayso.compare.differ.one_deed import Fact, facts, likeness, telling_numbers
from sayso.compare.differ.plainly import same_deeds
from sayso.model import Report, Span

_MOST = 2000  # facts that each is held against
_SHARED = 2  # words in common from which what two sentences leave open may be one thing
# What is only supposed, or not known, may be known later; that others have it so stays so.
_OF_NOW = re.compile(
    r"believed|thought|suspected|feared|presumed|may|might|appear|seem|apparently|known|unknown|clear|certain|confirm|verif|establish"
)
_GRANTED = re.compile(r"\b(?:even|just because|although|though|as if|as though|if|whether|how|why)\b[^,;]{0,60}$", re.I)


def left_open(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is left open in one report and told as fact in another, each sentence once. strangers: whether two reports are hardly
    of one thing."""
    told: dict[tuple[int, Span], list[Unit]] = defaultdict(list)
    for unit in units:
        told[_sentence(unit)].append(unit)
    open_ = [h for own in told.values() for h in hedged(sorted(own, key=lambda u: u.key)) if not _GRANTED.search(h.lead)]
    by_deed, seen = _by_deed(facts(units)) if open_ else {}, set[tuple[int, Span]]()
    for h in sorted(open_, key=lambda h: (h.unit.report, h.span)):
        fact = _told_as_fact(h, by_deed, open_, reports, strangers)
        if fact is not None and not {_sentence(h.unit), _sentence(fact)} & seen:
            seen |= {_sentence(h.unit), _sentence(fact)}
            own = replace(h.unit, key=(h.unit.key[0], h.span.start, h.span.end), text=h.text)
            yield Dispute((own, fact), "certainty", (h.word, "stated"), ((h.mark,), ()), (h.span, fact.span), sure=True)


def _sentence(unit: Unit) -> tuple[int, Span]:
    return unit.report, unit.clause.sentence


def _by_deed(told: Iterable[Fact]) -> dict[str, list[Fact]]:
    """The facts under each of their deeds, and all of them under none."""
    found: dict[str, list[Fact]] = defaultdict(list)
    for fact in told:
        for deed in ("", *sorted(fact.deeds)):
            found[deed].append(fact)
    return found


def _told_as_fact(
    h: Hedged,
    by_deed: Mapping[str, Sequence[Fact]],
    open_: Sequence[Hedged],
    reports: Sequence[Report],
    strangers: Callable[[int, int], bool],
) -> Unit | None:
    """The clause of another report that tells best as fact what one leaves open."""
    keys = ("",) if h.opening.clausal or telling_numbers(h) else sorted(h.verbs)
    near = {f.unit.n: f for key in keys for f in by_deed.get(key, ())[:_MOST]}
    found = [(like, f.unit) for f in near.values() if (like := likeness(h, f)) is not None]
    if any(u.report == h.unit.report for _, u in found):
        return None
    apart = [(like, u) for like, u in found if not strangers(u.report, h.unit.report) and not _leaves_open(u, h, open_)]
    since = _OF_NOW.search(h.word) is not None
    best = [(like, -len(u.text), u.key, u) for like, u in apart if not (since and known_since(h.unit, u, reports))]
    return max(best, key=lambda x: x[:3])[3] if best else None


def _leaves_open(fact: Unit, h: Hedged, open_: Sequence[Hedged]) -> bool:
    """Whether the report of a fact leaves the same open elsewhere."""
    deeds = same_deeds(fact.predicate)
    return any(o.unit.report == fact.report and o.verbs & deeds and len(o.words & h.words) >= _SHARED for o in open_)
