"""One deed: how much of what a sentence leaves open another clause tells as fact, and whether anything parts the two.

in: a `Hedged` and a `Fact`    out: the share of its words that the fact has, or None where they are not surely of one deed
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import product

from msgspec import Struct

from sayso.compare.align.quoted import SAYING
from sayso.compare.clauses.alike import PRONOUNS, other_days
from sayso.compare.clauses.forms import forms, stems_told
from sayso.compare.clauses.hedged import LIGHT, Hedged
from sayso.compare.clauses.numbers import dimension, is_small, is_vague, one_thing, standing
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED, rarity, stem, words_of_name
from sayso.compare.differ.grounds.asunder import in_two_places, other_phrase
from sayso.compare.differ.grounds.facts import tells_fact, told_by_accuser
from sayso.compare.differ.pairs.plainly import same_deeds
from sayso.model import Quantity, may_be_one

_WEIGHT, _SHARE = 1.2, 0.3  # what the words in common weigh together, and which share of what is left open they are
# The share beside a word that is as often a manner of speaking ("appears to"), or says what somebody is blamed for.
_SHARE_LOOSE = 0.6
_LOOSE = re.compile(r"may|might|appear|seem|apparently|accus", re.I)
_SHARE_WHOLE = 0.9  # share from which the words in common are as good as all of them, however common
_SHARE_ALL, _ALL = 0.7, 3  # share and number of words in common that will do for one deed without one verb
_FEWEST = 2  # words in common of two deeds that no telling number is of
_TELLING = 0.6  # what the words in common weigh at least beside one number
_OF_ONE = 0.5  # how surely two numbers are of one thing
_NUMBER_WORDS = frozenset(map(stem, ("hundred", "thousand", "million", "billion", "trillion", "dozen")))
_ANYBODYS = frozenset({"clock", "ordinal", "time", "percent"})  # numbers of these stand in any two texts
_TOLD_LIST = "report claim call become"
_NO_DEED = NO_DEED | frozenset(map(stem, _TOLD_LIST.split()))
# Verbs and nouns of deeds that tell the same where most else is the same; general knowledge, not tuned on any set.
_ALIKE_LIST = """
    visit/trip/travel/journey affect/expose/compromise/impact/hit resume/restart/reopen rent/hire fund/finance
"""
_ALIKE = tuple(frozenset(map(stem, line.split("/"))) for line in _ALIKE_LIST.split())
# Who was asked to do something is told by the deed that was asked for.
_ASKED = re.compile(r"\b(asked|ordered|urged|told|forced|pressed|instructed|invited|begged) (?:[\w.’'-]+ ){1,5}?to [a-z]", re.I)


class Fact(Struct, frozen=True):
    """A clause that tells something as so. deeds: the stems of its verb and what says the same.  words: those of all its words."""

    unit: Unit
    deeds: frozenset[str]
    words: frozenset[str]


def facts(units: Iterable[Unit], wanted: Collection[str] | None = None) -> Iterator[Fact]:
    """The clauses that tell something as so. wanted: the deeds that are asked for; None, where all are."""
    for unit in units:
        deeds = _deeds_of(unit)
        if (wanted is None or not deeds.isdisjoint(wanted)) and tells_fact(unit):
            yield Fact(unit, deeds, stems_told(unit.text) | {head for _, head in unit.roles})


def _deeds_of(unit: Unit) -> frozenset[str]:
    """The stems of a clause's verb, of what says the same, and of the verb by which it was asked for."""
    asked = _ASKED.search(unit.text) if " to " in unit.text else None
    verbs = heads(unit, "object") - EMPTY if unit.predicate in LIGHT else {unit.predicate}
    return frozenset[str]().union(*map(_same_deeds, {*verbs, *(forms(asked[1]) if asked else ())} - _NO_DEED - SAYING))


@cache
def _same_deeds(deed: str) -> frozenset[str]:
    return same_deeds(deed).union(*(alike for alike in _ALIKE if deed in alike))


def likeness(h: Hedged, f: Fact) -> float | None:
    """How much of what is left open a fact has, where they are of one deed: most of the words, or one telling number, beside one
    verb; or nearly all of them."""
    common = h.words & f.words
    if len(common) < _FEWEST and (h.verbs.isdisjoint(f.deeds) or not telling_numbers(h)):  # as most are
        return None
    shared = {w for w in common - h.verbs - f.deeds - _NUMBER_WORDS if not w[0].isdigit()}
    weight = sum(map(rarity, shared))
    share = weight / (sum(map(rarity, h.words - h.verbs - LIGHT)) or 1.0)
    same, surely = _numbers_of_one(h, f.unit)
    if not _is_one(h, f, shared, weight, share, counted=same) or (weight < _TELLING and not (surely and h.verbs & f.deeds)):
        return None
    return None if _parted(h, f, counted=same) else share + same


def _is_one(h: Hedged, f: Fact, shared: set[str], weight: float, share: float, *, counted: bool) -> bool:
    """Whether the words in common are enough to be of one deed. counted: whether both have one telling number."""
    several = len(shared) > 1
    if not h.verbs & f.deeds:
        all_but_verb = h.opening.form == "clause" and len(shared) >= _ALL and share >= _SHARE_ALL
        return all_but_verb or (counted and several and weight >= _WEIGHT)
    least = _SHARE_LOOSE if _LOOSE.match(h.word) else _SHARE
    return counted or (several and (share >= _SHARE_WHOLE or (weight >= _WEIGHT and share >= least)))


def telling_numbers(h: Hedged) -> list[Quantity]:
    """The numbers of what is left open that no two texts share by chance."""
    return [q for q in _numbers(h) if not is_small(q) and not is_vague(q) and dimension(q) not in _ANYBODYS]


def _numbers(h: Hedged) -> list[Quantity]:
    return [q for q in h.unit.quantities if h.span.holds(q.span)]


def _numbers_of_one(h: Hedged, unit: Unit) -> tuple[bool, bool]:
    """Whether both give one telling number of one thing, and whether surely: the very thing, or to the figure and no round one (143
    million)."""
    pairs = [(p, q, one_thing(p, q)) for p, q in product(telling_numbers(h), unit.quantities) if standing(p, q) == "same"]
    surely = any(of_one == 1.0 or (dimension(p) == dimension(q) and _to_the_figure(p, q)) for p, q, of_one in pairs)
    return surely or any(of_one >= _OF_ONE for _, _, of_one in pairs), surely


def _to_the_figure(p: Quantity, q: Quantity) -> bool:
    return p.low == q.low and p.high == q.high and len(f"{p.low or 0:.0f}".rstrip("0")) > 1


def _parted(h: Hedged, f: Fact, *, counted: bool) -> bool:
    """Whether anything parts the two: one text, a day, who does it and to whom, a number, that it is one who says both."""
    fact = f.unit
    if other_days(h.unit, fact) or in_two_places(h.unit, fact) or h.word in fact.sentence.lower():
        return True
    if _other_nouns(h, f, counted=counted) or other_phrase(h.unit, f.unit):
        return True
    pairs = [(p, q) for p, q in product(_numbers(h), fact.quantities) if dimension(p) == dimension(q)]
    return (bool(pairs) and all(standing(p, q) == "apart" for p, q in pairs)) or _says_both(h, fact)


def _other_nouns(h: Hedged, f: Fact, *, counted: bool) -> bool:
    """Whether a fact has another doer, or another thing that it is done to. Of another verb the doer is another's, who "described
    the truck as full of weapons"."""
    fact, own, lead = f.unit, h.words | h.verbs, stems_told(h.lead) - PRONOUNS - EMPTY
    if h.opening.form == "clause":
        lead = own if h.verbs & f.deeds else frozenset()
    who, whom = (heads(fact, role) - EMPTY - PRONOUNS for role in ("subject", "object"))
    if lead and ((who and not who & own) or (h.opening.passive and whom and not whom & lead)):
        return True
    return bool(whom) and not whom & own and not (counted or fact.predicate in LIGHT)


def _says_both(h: Hedged, fact: Unit) -> bool:
    """Whether one source says both: of it what is reportedly so may be the other's words, cut short; and who accuses says so."""
    if h.word.startswith(("accus", "alleg", "suspect")) and told_by_accuser(fact):
        return True
    if h.word.startswith(("accus", "claim")):
        before = h.unit.sentence[: h.mark.start - h.unit.clause.sentence.start].lower()
        return any(w in before for name in fact.speakers for w in words_of_name(name))
    return h.word.endswith("ly") and any(may_be_one(x, y) for x, y in product(h.unit.speakers, fact.speakers))
