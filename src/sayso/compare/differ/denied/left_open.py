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

from sayso.compare.clauses.forbidden import forbids
from sayso.compare.clauses.hedged import Hedged, hedged
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.facts import known_since
from sayso.compare.differ.pairs.one_deed import Fact, facts, likeness, telling_numbers
from sayso.compare.differ.pairs.plainly import same_deeds
from sayso.model import Report, Span

_MOST = 2000  # facts that each is held against
_SHARED = 2  # words in common from which what two sentences leave open may be one thing
# What is only supposed, or not known, may be known later; that others have it so stays so.
_OF_NOW = re.compile(
    r"believed|thought|suspected|feared|presumed|may|might|appear|seem|apparently|known|unknown|clear|certain|confirm|verif|establish"
)
_GRANTED = re.compile(r"\b(?:even|just because|although|though|as if|as though|if|whether|how|why)\b[^,;]{0,60}$", re.I)
# What is granted to be so before something is set against it: "may have won the vote, but".
_BUT = re.compile(r"[”\"’']?,? (?:but|yet)\b")
_CONCEDES = frozenset({"may", "might"})
_SETTLED = re.compile(r"\b(?:pleaded guilty|pled guilty|pleads guilty|admitted (?:to )?\w+ing|was convicted|found guilty)\b", re.I)
_NO = re.compile(r"\b(?:not|never|no|nobody|none|nothing|neither)\b|n[’']t\b", re.I)


def left_open(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is left open in one report and told as fact in another, each sentence once. strangers: whether two reports are hardly
    of one thing."""
    told: dict[tuple[int, Span], list[Unit]] = defaultdict(list)
    for unit in units:
        told[_sentence(unit)].append(unit)
    every = (h for own in told.values() for h in hedged(sorted(own, key=lambda u: u.key)))
    open_ = [h for h in every if _leaves_it_open(h) and not _is_settled(h, reports[h.unit.report].text)]
    by_deed, seen = _by_deed(facts(units, _wanted(open_))), set[tuple[int, Span]]()
    for h in sorted(open_, key=lambda h: (h.unit.report, h.span)):
        told_so = _told_as_fact(h, by_deed, open_, reports, strangers)
        places = {_sentence(h.unit), *map(_sentence, told_so[:1])}
        if told_so and not places & seen:
            seen |= places
            own = replace(h.unit, key=(h.unit.key[0], h.span.start, h.span.end), text=h.text)
            fact, *more = told_so
            spans, also = (h.span, fact.span), tuple((u, "stated", None) for u in more)
            yield Dispute((own, fact), "certainty", (h.word, "stated"), ((h.mark,), ()), spans, sure=True, also=also)


def _leaves_it_open(h: Hedged) -> bool:
    """Whether a sentence leaves open that something is so, and neither grants it nor says so of what is not."""
    start = h.unit.clause.sentence.start
    granted = h.word in _CONCEDES and _BUT.match(h.unit.sentence, h.span.end - start) is not None
    if forbids(h.unit.sentence, h.mark.start - start):
        return False
    return not granted and not _GRANTED.search(h.lead) and not _NO.search(h.text, h.mark.end - h.span.start)


def _is_settled(h: Hedged, text: str) -> bool:
    """Whether what somebody is accused of is so by the report itself, which tells of a plea or a verdict."""
    return h.word.startswith("accus") and _SETTLED.search(text) is not None


def _sentence(unit: Unit) -> tuple[int, Span]:
    return unit.report, unit.clause.sentence


def _wanted(open_: Sequence[Hedged]) -> frozenset[str] | None:
    """The deeds of which facts are asked for; None, where a number or all other words may do without the verb."""
    if any(_by_all_words(h) for h in open_):
        return None
    return frozenset[str]().union(*(h.verbs for h in open_))


def _by_all_words(h: Hedged) -> bool:
    return h.opening.form == "clause" or bool(telling_numbers(h))


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
) -> list[Unit]:
    """The clauses that tell best as fact what one leaves open, one each of other reports, the best first."""
    keys = ("",) if _by_all_words(h) else sorted(h.verbs)
    near = {f.unit.n: f for key in keys for f in by_deed.get(key, ())[:_MOST]}
    found = [(like, f.unit) for f in near.values() if (like := likeness(h, f)) is not None]
    if any(u.report == h.unit.report for _, u in found):
        return []
    apart = [(like, u) for like, u in found if not strangers(u.report, h.unit.report) and not _leaves_open(u, h, open_)]
    since = _OF_NOW.search(h.word) is not None
    known = [(like, u) for like, u in apart if not (since and known_since(h.unit, u, reports))]
    by_report: dict[int, Unit] = {}
    for _, u in sorted(known, key=lambda x: (-x[0], len(x[1].text), x[1].key)):
        by_report.setdefault(u.report, u)
    return list(by_report.values())


def _leaves_open(fact: Unit, h: Hedged, open_: Sequence[Hedged]) -> bool:
    """Whether the report of a fact leaves the same open elsewhere."""
    deeds = same_deeds(fact.predicate)
    return any(o.unit.report == fact.report and o.verbs & deeds and len(o.words & h.words) >= _SHARED for o in open_)
