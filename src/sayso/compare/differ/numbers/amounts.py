"""Amounts: what a deal, a repair, a fine, a loan … costs, and how long somebody is jailed for, as each report has it.

in: the units of a story    out: for each such matter the amounts that reports give otherwise. No clause need be alike for it, as
with tolls: near the top of its report, the only one of its matter there, and near to the others', an amount is of what the report
is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations

from sayso.compare.clauses.alike import is_of_the_story, other_days
from sayso.compare.clauses.numbers import apart_and_near, dimension, is_money, is_vague, standing
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import of_two_things
from sayso.compare.differ.grounds.near_top import gathered, lone
from sayso.compare.differ.grounds.participants import Measure, Parting, Told, acquainted, surely
from sayso.compare.differ.grounds.told_as import is_added, is_parted
from sayso.model import Quantity, Report

_NEAR_TOP = 4  # sentences in which a price without a name is of what the report is about
_WINDOW = 70  # characters before and behind an amount in which the word stands that it is an amount of
_JAIL = "jail"
_TERMS = frozenset({"month", "year"})  # in which a sentence is counted
_PER_SHARE = re.compile(r"[^.;]{0,25}\b(?:per|a|an|each|every|for each|for every) share\b", re.I)
_EACH_SHARE = re.compile(r"\b(?:each|every|per)(?: (?!share)[\w’'-]+){0,2} share(?: at)? $", re.I)
_TRADED = re.compile(  # what a share fetches at the exchange, another day otherwise, and no offer
    r"\b(?:closed|clos(?:es|ing)|opened|fell|fallen|rose|risen|trad(?:ed|es|ing)|jumped|slipped|slid|dropped|dipped|plunged|soared|"
    r"climbed|quoted)\b[^.;]{0,30}$",
    re.I,
)
# What money changes hands for, or goes lost with; general knowledge, not tuned on any set.
_WORDS = {
    "price": r"buy(?:s|ing)?|bought|acquir\w+|acquisition|takeover|t(?:ake|akes|aking|ook) over|merger|purchase[sd]?|"
    r"(?:sold|sell(?:s|ing)?) (?!shares)|sale of|transaction|deal\b[^.;]{0,40}? (?:worth|valued)|valu(?:ed|ing) (?:at|the)|"
    r"(?:purchase|the|sale) price|pa(?:y|ys|id|ying) [^.;]{0,30}\bfor (?:the|its) (?:company|firm|group|business|rival|stake)|"
    r"for the (?:company|firm|group|business|rival|stake)",
    "debt": r"(?<!including )(?<!excluding )(?<!including its )debts?|ow(?:es?|ed|ing)|borrowings",
    "cost": r"repair\w*|rebuil\w+|reconstruct\w+|damage[sd]?|restor(?:e|ing|ation)|losses",
    "fine": r"fine[sd]?|penalt(?:y|ies)|settle(?:d|s|ment)?|compensation|damages",
    "bribe": r"bribe(?:s|ry)?|kickbacks?|embezzl\w+|brib(?:es?|ing)|payoffs?",
    "cash": r"(?:in|of) (?:small |used )?(?:notes|banknotes|bills|cash)|envelopes?|a sum of|cash payments?|suitcases?",
    "loan": r"loans?|lend(?:s|ing)?|lent|credit line|bail-?out|rescue package|aid package",
    "ransom": r"ransoms?|for (?:his|her|their|its|the) (?:release|freedom|return)",
    "theft": r"stolen|stole|heist|theft|robbery|loot",
}
_MATTERS = {matter: re.compile(rf"\b(?:{words})\b", re.I) for matter, words in _WORDS.items()}
_JAILED = re.compile(
    r"\b(?:sentenced|jailed|imprisoned) [^.;]{0,40}$|\b(?:sentence|(?:prison|jail) term) of (?:\w+ ){0,2}$|"
    r"\b(?:go|goes|went|sent|going) to (?:prison|jail) for (?:\w+ ){0,2}$|"
    r"\b(?:gets?|got|given|receives?|received|handed|faces) (?:\w+ ){0,2}$",
    re.I,
)
_BEHIND_BARS = re.compile(r"[^.;]{0,12}\b(?:in (?:prison|jail)|behind bars|imprisonment|prison|jail|sentence)\b", re.I)
_SENTENCE = re.compile(r"(?:-long)?[- ](?:prison|jail) (?:sentence|term)\b", re.I)
_IN_JAIL = re.compile(r"\b(?:jailed|imprisoned|(?:prison|jail) for)\b", re.I)

# These two sentences about money share whatever they are about.
_MONEY_LIST = "million billion euro dollar pound crown cost price pay worth say year"
_MONEY_WORDS = frozenset(map(stem, _MONEY_LIST.split()))
_SAYS_FINE_LIST = "euro dollar pound crown fine penalty settlement sum million billion damages compensation"
_SAYS_FINE = frozenset(map(stem, _SAYS_FINE_LIST.split()))
_ALONE = frozenset({_JAIL, "ransom"})  # a report tells of one
_LONG_AGO = frozenset({"cash", "bribe"})  # of what a court hears, mostly of a year that its sentence tells
_PLAIN = frozenset({_JAIL, "ransom", "price", "fine", "share"})  # what is so much and no other, once it is told
_BY_NAME = frozenset({"price", "loan", "debt"})  # many a thing is sold and lent for in one report, and many owe
# Right before an amount, whatever else is told of it: "values the company, including its debt, at", "puts a price tag of".
_PRICED = re.compile(
    r"\b(?:price tag of|valu(?:es|ed|ing) [^;\n]{1,60}? at) (?:(?:about|around|nearly|almost|some|up to) )?$", re.I
)
# Before an amount and behind it: it is paid for somebody's firm ("would pay more than 4 billion crowns for Brightmere").
_PAID = re.compile(r"\b(?:pay|pays|paid|paying|offer(?:s|ed|ing)?|bid(?:s|ding)?) (?:[\w-]+ ){0,4}$")
_FOR_ONE = re.compile(r"[^.;A-Z]{0,15}\bfor (?:the )?(?:[a-z’'-]+ ){0,2}[A-ZÀ-Þ]")
# What a price may be with or without, and of what it may be a part: told of one price alone, the two may both be so.
_OF_DEBT = re.compile(r"\b(?:debts?|ow(?:es?|ed|ing)|borrowings|liabilities)\b", re.I)
_OF_PART = re.compile(r"\b(?:[\d.]+ ?(?:%|per ?cent)|percent|stakes?|half|a third|a quarter|majority|minority)(?:\b|(?<=%))", re.I)
_WHICH_PART = re.compile(r"[’']s? ((?:[\w-]+ ){1,3}(?:business|unit|division|arm|branch|operations?|assets?|subsidiary))\b")

_Matter = tuple[str, str]


def amounts(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Parting]:
    """The amounts of one matter that reports give otherwise. strangers: whether two reports are hardly of one thing."""
    for matter, by_report in sorted(gathered(units, partial(_sort, reports)).items()):
        told = acquainted(lone(by_report), strangers)
        pairs = [(one, other) for one, other in combinations(told, 2) if _apart(one, other, matter)]
        if pairs:
            apart = {u.n for pair in pairs for u, _ in pair}
            beside = Measure.of(t for t in told if _beside(t, told, apart, matter))
            yield Parting(beside, any(_surely(*pair, matter[0]) for pair in pairs))


def _surely(one: Told, other: Told, matter: str) -> bool:
    """Whether two amounts that part are plainly of one thing; two prices, where both are of as much of it."""
    a, b = one[0], other[0]
    if matter not in _PLAIN or not surely(one, other, ahead=True) or (matter == "fine" and _of_two_fined(a, b)):
        return False
    return matter != "price" or all(found(a) == found(b) for found in (_with_debt, _share, _which_part))


def _of_two_fined(a: Unit, b: Unit) -> bool:
    """Whether one body fines one, and another one: "fined the airline", "fined the airport"."""
    own, others = (heads(u, "object") - _SAYS_FINE for u in (a, b))
    return a.predicate == b.predicate and bool(own and others) and not own & others


def _with_debt(unit: Unit) -> bool:
    return _OF_DEBT.search(unit.sentence) is not None


def _share(unit: Unit) -> frozenset[str]:
    """What tells that a price is of a part."""
    return frozenset(m[0].lower() for m in _OF_PART.finditer(unit.text))


def _which_part(unit: Unit) -> frozenset[str]:
    """What of a firm is sold, where it is not all of it."""
    return frozenset(m[1].lower() for m in _WHICH_PART.finditer(unit.text))


def _beside(one: Told, told: Sequence[Told], apart: set[int], matter: _Matter) -> bool:
    """Whether an amount parts from another, or is the same as one that does."""
    return one[0].n in apart or any(o[0].n in apart and standing(one[1], o[1]) == "same" and _akin(one, o, matter) for o in told)


def _apart(one: Told, other: Told, matter: _Matter) -> bool:
    (a, p), (b, q) = one, other
    return (
        a.report != b.report
        and apart_and_near(p, q)
        and not other_days(a, b)
        and not of_two_things(one, other)
        and _akin(one, other, matter)
    )


def _akin(one: Told, other: Told, matter: _Matter) -> bool:
    """Whether the sentences of two amounts speak of one thing more than money: a price of one buyer or thing by its name."""
    shared = one[0].around.keys() & other[0].around.keys()
    if matter[0] in _BY_NAME:
        unnamed = [t[0].place < _NEAR_TOP and not any(k[0] == "~" for k in t[0].around) for t in (one, other)]
        return any(k[0] == "~" for k in shared) or any(unnamed)
    return matter[0] in _ALONE or any(k[0] not in "#%@" and k not in _MONEY_WORDS for k in shared)


def _sort(reports: Sequence[Report], unit: Unit, q: Quantity) -> _Matter | None:
    """The matter of an amount, and what it is measured in; None where it is of nothing that the report is about."""
    matter = _matter(unit, q)
    if matter is None or is_vague(q) or is_added(unit, q) or is_parted(unit, q):
        return None
    of_it = is_of_the_story(unit, q.span, reports[unit.report], ahead=True, alone=matter in _LONG_AGO)
    return (matter, _measure(q)) if of_it else None


def _measure(q: Quantity) -> str:
    return dimension(q) if q.unit is not None else stem(q.thing or "")


def _matter(unit: Unit, q: Quantity) -> str | None:
    """What an amount is paid for, or a while is the length of; None where it is neither, or of two things at once."""
    start, end = q.span.start - unit.clause.sentence.start, q.span.end - unit.clause.sentence.start
    before, behind = unit.sentence[max(0, start - _WINDOW) : start], unit.sentence[end : end + _WINDOW]
    if q.unit in _TERMS and _SENTENCE.match(behind):
        return _JAIL
    if q.unit in _TERMS:
        jailed = _JAILED.search(before) is not None
        return _JAIL if jailed and (_BEHIND_BARS.match(behind) or _IN_JAIL.search(before)) else None
    if not is_money(q):
        return None
    if _PER_SHARE.match(behind) or _EACH_SHARE.search(before):
        return None if _TRADED.search(before) else "share"
    if _PRICED.search(before):
        return "price"
    told = [matter for matter, words in _MATTERS.items() if words.search(before) or words.search(behind)]
    if not told and _PAID.search(before) and _FOR_ONE.match(behind):
        return "price"
    return told[0] if len(told) == 1 else None
