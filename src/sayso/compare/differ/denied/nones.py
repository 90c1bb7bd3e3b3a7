"""Nones: what one report tells, and another says there was none of: "two were arrested", and "there were no arrests"; "two were
hurt", and "nobody was hurt"; "the ministers met", and "no such meeting took place".

in: the units of a story, little ones too    out: a `Dispute` for each such deed, of number where people are counted. No clause need
be alike: it takes a deed by its verb or noun, plainly told near the top of both reports, and no other day or place; what there had
been none of yet may have come.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from sayso.compare.clauses.alike import amount, is_of_the_story, is_told, other_days
from sayso.compare.clauses.numbers import PEOPLE, dimension
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Quantity, Report, Span, dated, day_of

TOP = 15  # sentences of a report in which what it is about is told
_BESIDE = 2  # sentences between a count and the word of another of the same report that there were none
MOST = 200  # clauses of either side that are looked at
_LEAD = r"\W*(?:(?:but|and|that|while|as) ){0,2}"
_DONE = r"(?:took place|(?:was|were) (?:held|made|reported|recorded))\b"
# A "no" right before the deed, and no "yet": "no further arrests", "nobody else was hurt", "no one in the crew was hurt" and "no
# arrests have been made" say less.
_NONE = re.compile(
    rf"{_LEAD}(?:(?P<there>there (?:was|were) no (?:such )?(?P<a>[\w-]+)(?! (?:of|between|with|about|on)\b))|"
    rf"(?P<no>no (?:such )?(?P<b>[\w-]+) {_DONE})|"
    r"(?P<who>(?:nobody|no one|no-one) (?:was |were )?(?P<c>[\w-]+)))\b",
    re.I,
)
_YET = re.compile(r"\b(?:yet|so far|immediate(?:ly)?|at first|initially|else|further|other|more|serious(?:ly)?|badly)\b", re.I)
# General knowledge: what befalls people, who are counted, and what is held; of anything else "no" says too little.
_TOLL_WORDS = {
    "died": "die", "deaths": "die", "killed": "die", "casualties": "injure", "hurt": "injure", "injured": "injure",
    "wounded": "injure", "injuries": "injure", "arrests": "arrest", "arrested": "arrest", "detained": "arrest",
}  # fmt: skip
_HELD_WORDS = {"meeting": "meet", "talks": "talk", "protest": "protest", "attack": "attack", "explosion": "blast", "blast": "blast"}
_DEEDS = {word: stem(base) for word, base in (_TOLL_WORDS | _HELD_WORDS).items()}
_TOLLS = frozenset(_DEEDS[word] for word in _TOLL_WORDS)
_GOES_ON = re.compile(r"\b(?:took place|(?:was|were) held)\b", re.I)


def nones(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What is told in one report, and in another said not to have been; the first of each deed."""
    plain = [u for u in units if u.place < TOP and is_told(u) and u.clause.modality is None and not u.clause.hedge]
    denials = [(u, m, deed) for u in plain if (m := _NONE.match(u.text)) and (deed := _deed(u, m)) is not None][:MOST]
    seen: set[str] = set()
    for unit, found, deed in denials:
        if deed in seen:
            continue
        if told := [u for u in plain if _tells(u, deed) and is_against(u, unit, reports, strangers)]:
            seen.add(deed)
            yield _dispute(min(told, key=lambda u: (u.place, u.key)), unit, found, deed)


def _deed(unit: Unit, m: re.Match[str]) -> str | None:
    """The deed of which there was none; None where that is left open, or is no deed."""
    deed = _DEEDS.get((m["a"] or m["b"] or m["c"]).lower())
    return None if _YET.search(unit.sentence) else deed


def _tells(unit: Unit, deed: str) -> bool:
    """Whether a clause tells of a deed as done: of people whom it befell, or, by its verb or noun, that it was held."""
    if unit.clause.negation or unit.denials or _NONE.match(unit.text):
        return False
    if deed in _TOLLS:
        return unit.predicate == deed and bool(_counted(unit))
    return unit.predicate == deed or (deed in heads(unit, "subject") | heads(unit, "object") and bool(_GOES_ON.search(unit.text)))


def _counted(unit: Unit) -> list[Quantity]:
    """How many people a clause counts: "two", "three men"."""
    return [q for q in unit.quantities if dimension(q) == "count" and (q.thing is None or q.thing in PEOPLE)]


def is_against(told: Unit, denial: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two clauses are of two reports of one happening, the denial's no older one."""
    if told.report == denial.report:
        return _is_beside(told, denial)
    if strangers(told.report, denial.report) or other_days(told, denial):
        return False
    if told.names - denial.names and denial.names - told.names and not told.names & denial.names:
        return False
    days = [day_of(dated(reports[u.report])) for u in (told, denial)]
    if days[0] is None or days[1] is None or days[1] < days[0]:
        return False
    return all(is_of_the_story(told, q.span, reports[told.report]) for q in _counted(told)) and bool(_shared(told, denial))


def _is_beside(told: Unit, denial: Unit) -> bool:
    """Whether two clauses of one report stand side by side on the word of two sources: "the union said four were hurt. The company
    said nobody was hurt"."""
    both = bool(told.speakers and denial.speakers) and apart(told, denial)
    return both and 0 < denial.place - told.place <= _BESIDE and not other_days(told, denial)


def _shared(told: Unit, denial: Unit) -> bool:
    """Whether their sentences have more in common than the deed; a bare denial has nothing else that could be."""
    rest = {k for k in denial.around if k != denial.predicate and k[0] not in "#%"} - EMPTY
    return len(rest) <= 3 or any(k in told.around for k in rest)


def _dispute(told: Unit, denial: Unit, m: re.Match[str], deed: str) -> Dispute:
    start = denial.span.start
    way = next(name for name in ("there", "no", "who") if m[name])
    none = Span(start + m.start(way), start + m.end(way))
    counted = _counted(told)
    if deed in _TOLLS and counted:
        values = (amount(told, counted[0].span), m[way].lower())
        return Dispute((told, denial), "number", values, ((counted[0].span,), (none,)))
    return Dispute((told, denial), "polarity", ("said", "denied"), ((), (none,)))
