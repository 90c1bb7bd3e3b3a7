"""Left open: what one report tells as fact and another only as alleged, believed or not confirmed, wherever in a sentence the words
for that stand: "is thought to have fallen into a well", "it is claimed that", "was accused of leaking", beside "fell", "leaked".

in: the units of a story, little ones too    out: `Dispute`s of certainty. No clause need be alike for them: it takes one deed, most of
what is left open in the words of the other, or one telling number, and nothing that parts them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.align.quoted import SAYING
from sayso.compare.clauses.alike import PRONOUNS, other_days
from sayso.compare.clauses.forms import forms, stems_told
from sayso.compare.clauses.hedged import LIGHT, Hedged, hedged
from sayso.compare.clauses.numbers import dimension, is_small, is_vague, one_thing, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import rarity, stem
from sayso.compare.differ.disputes import Dispute
from sayso.compare.differ.facts import known_since, tells_fact
from sayso.compare.differ.plainly import same_deeds
from sayso.model import Quantity, Report, Span, may_be_one
from sayso.model.comparison import DiffersIn

_MOST = 400  # clauses that tell one deed
_TELLING = 0.6  # what the words in common weigh at least beside one number
_NUMBER_WORDS = frozenset(map(stem, ("hundred", "thousand", "million", "billion", "trillion", "dozen")))
_OF_ONE = 0.5  # how surely two numbers are of one thing
_SHARED, _SHARE = 1.2, 0.3  # what the words in common weigh together, and which share of what is left open they are
_SHARE_LOOSE = 0.6  # the same beside a hedge that is as often a manner of speaking ("appears to"), and beside accusations
_SHARE_WHOLE = 0.9  # share from which the words in common are as good as all of them, however common
_SHARE_ALL, _ALL = 0.7, 3  # share and number of words in common that will do for one deed without one verb
_LOOSE = re.compile(r"may|might|appear|seem|apparently|accus", re.I)
_LATER_KNOWN = re.compile(r"believed|thought|suspected|feared|presumed|may|might|appear|seem|apparently|known|clear|confirm|verif", re.I)
_NO_DEED = frozenset(
    map(stem, ("be", "have", "say", "do", "get", "see", "want", "need", "know", "mean", "go", "come", "report", "claim", "call", "become"))
)
# Verbs and nouns of deeds that tell the same where most else is the same; general knowledge, not tuned on any set.
_ALIKE_LIST = """
    visit/trip/travel/journey affect/expose/compromise/impact/hit resume/restart/reopen rent/hire fund/finance
"""
_ALIKE = tuple(frozenset(map(stem, line.split("/"))) for line in _ALIKE_LIST.split())
# Who was asked to do something is told by the deed that was asked for.
_ASKED = re.compile(r"\b(asked|ordered|urged|told|forced|pressed|instructed|invited|begged) (?:[\w.’'-]+ ){1,5}?to [a-z]", re.I)
_GRANTED = re.compile(r"\b(?:even|just because|although|though|as if|as though|if|whether|how|why)\b[^,;]{0,60}$", re.I)


class _Fact(Struct, frozen=True):
    """A clause that tells something as so. deeds: the stems of its verb and what says the same.  words: those of all its words."""

    unit: Unit
    deeds: frozenset[str]
    words: frozenset[str]


def left_open(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is left open in one report and told as fact in another, each such telling once."""
    told = defaultdict(list)
    for unit in units:
        told[unit.report, unit.clause.sentence].append(unit)
    open_ = [h for own in told.values() for h in hedged(sorted(own, key=lambda u: u.key))]
    if not open_:
        return
    facts = _by_deed(_facts(units))
    seen: set[tuple[int, Span]] = set()
    for h in sorted(open_, key=lambda h: (h.unit.report, h.span)):
        place, fact = (h.unit.report, h.unit.clause.sentence), _told_as_fact(h, facts, open_, reports, strangers)
        if fact is not None and not {place, (fact.report, fact.clause.sentence)} & seen:
            seen |= {place, (fact.report, fact.clause.sentence)}
            yield _dispute(h, fact)


def _facts(units: Iterable[Unit]) -> Iterator[_Fact]:
    for unit in units:
        if tells_fact(unit):
            verbs = heads(unit, "object") - EMPTY if unit.predicate in LIGHT else {unit.predicate}
            asked = _ASKED.search(unit.text)
            verbs = verbs | (set(forms(asked[1])) if asked else set())
            deeds = frozenset[str]().union(*map(_same_deeds, verbs - _NO_DEED - SAYING))
            yield _Fact(unit, deeds, stems_told(unit.text) | {head for _, head in unit.roles})


def _same_deeds(deed: str) -> frozenset[str]:
    """A verb, or the noun of a deed, with those that tell the same."""
    return same_deeds(deed).union(*(alike for alike in _ALIKE if deed in alike))


def _by_deed(facts: Iterable[_Fact]) -> dict[str, list[_Fact]]:
    """The facts under each of their deeds, and all of them under none."""
    found: dict[str, list[_Fact]] = defaultdict(list)
    for fact in facts:
        for deed in ("", *sorted(fact.deeds)):
            found[deed].append(fact)
    return found


def _told_as_fact(
    h: Hedged,
    facts: dict[str, list[_Fact]],
    open_: Sequence[Hedged],
    reports: Sequence[Report],
    strangers: Callable[[int, int], bool],
) -> Unit | None:
    """The clause of another report that tells best as fact what one leaves open; None where its own report does so too."""
    if _GRANTED.search(h.text, 0, h.mark.start - h.span.start):
        return None
    keys = ("",) if h.clausal or _telling_numbers(h) else sorted(h.verbs)
    near = {f.unit.n: f for key in keys for f in facts.get(key, ())[:_MOST]}
    found = [(s, f.unit) for f in near.values() if (s := _likeness(h, f)) is not None]
    if any(u.report == h.unit.report for _, u in found):
        return None
    hedging = {o.unit.report for o in open_ if any(o.verbs & same_deeds(u.predicate) and len(o.words & h.words) > 1 for _, u in found)}
    found = [(s, u) for s, u in found if u.report not in hedging and not strangers(u.report, h.unit.report) and not (_LATER_KNOWN.search(h.word) and known_since(h.unit, u, reports))]
    best = max(found, key=lambda x: (x[0], -len(x[1].text), x[1].key), default=None)
    return best[1] if best else None


def _likeness(h: Hedged, f: _Fact) -> float | None:
    """How much of what is left open a fact has, where they may be of one deed."""
    a, b = h.unit, f.unit
    verbs = h.verbs | f.deeds
    shared = {w for w in (h.words & f.words) - verbs - _NUMBER_WORDS if not w[0].isdigit()}
    weight, whole = sum(map(rarity, shared)), sum(map(rarity, h.words - h.verbs - LIGHT)) or 1.0
    share = weight / whole
    counted = _one_number(h, b)
    least = _SHARE_LOOSE if _LOOSE.match(h.word) else _SHARE
    if not h.verbs & f.deeds:
        if not (counted and len(shared) > 1 and weight >= _SHARED) and not (h.clausal and len(shared) >= _ALL and share >= _SHARE_ALL):
            return None
    elif not counted and not (shared and h.noun and share >= _SHARE_WHOLE) and not (len(shared) > 1 and ((weight >= _SHARED and share >= least) or share >= _SHARE_WHOLE)):
        return None
    bare = counted and h.verbs & f.deeds and any(_is_one(p, q) for p, q in product(_telling_numbers(h), b.quantities))
    if (weight < _TELLING and not bare) or _parted(h, f, counted=counted):
        return None
    return share + counted


def _one_number(h: Hedged, b: Unit) -> bool:
    """Whether both give one telling number."""
    pairs = ((p, q) for p, q in product(_telling_numbers(h), b.quantities) if standing(p, q) == "same")
    return any(one_thing(p, q) >= _OF_ONE or (dimension(p) == dimension(q) and _is_one(p, q)) for p, q in pairs)


def _is_one(p: Quantity, q: Quantity) -> bool:
    """Whether two numbers are one to the figure, and no round one: 143 million."""
    figures = f"{p.low or 0:.0f}".rstrip("0")
    return p.low == q.low and p.high == q.high and len(figures) > 1


def _telling_numbers(h: Hedged) -> list[Quantity]:
    """The numbers that no two texts share by chance."""
    return [q for q in _numbers(h) if not is_small(q) and not is_vague(q) and dimension(q) not in ("clock", "ordinal", "time", "percent")]


def _parted(h: Hedged, f: _Fact, *, counted: bool) -> bool:
    """Whether anything parts the two: who does it, to whom, a day, a number, one text."""
    a, b = h.unit, f.unit
    if other_days(a, b) or h.word in b.sentence.lower():
        return True
    lead = stems_told(h.text[: h.mark.start - h.span.start]) - PRONOUNS - EMPTY
    own = h.words | h.verbs
    who, whom = (heads(b, role) - EMPTY - PRONOUNS for role in ("subject", "object"))
    if lead and who and not who & own:
        return True
    if h.passive and lead and whom and not whom & lead:
        return True
    if whom and not whom & own and not (counted or b.predicate in LIGHT):
        return True
    pairs = [(p, q) for p, q in product(_numbers(h), b.quantities) if dimension(p) == dimension(q)]
    if pairs and all(standing(p, q) == "apart" for p, q in pairs):
        return True
    return h.word.endswith("ly") and any(may_be_one(x, y) for x, y in product(a.speakers, b.speakers))


def _numbers(h: Hedged) -> list[Quantity]:
    return [q for q in h.unit.quantities if h.span.holds(q.span)]


def _dispute(h: Hedged, fact: Unit) -> Dispute:
    """What is left open, as an account of its own, and the fact."""
    own = replace(h.unit, key=(h.unit.key[0], h.span.start, h.span.end), text=h.text)
    kind: DiffersIn = "certainty"
    return Dispute((own, fact), kind, (h.word, "stated"), ((h.mark,), ()), (h.span, fact.span), sure=True)
