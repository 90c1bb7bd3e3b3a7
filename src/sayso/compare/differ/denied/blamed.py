"""Blamed: what two say of each other: "the army said rebels had shelled the school", and "the rebels said the army had shelled it",
or "the rebels blamed the army".

in: the units of a story, little ones too    out: a `Dispute` each. It takes two sources, each of whom has the other as the one who
did it, and the same deed of the same thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span, words_of

_MOST = 80  # statements of one deed, or of blame, that are held against each other
_BARE = 3  # letters of a name's word that names nobody
_BLAMING = frozenset(map(stem, ("blame", "accuse")))
# What two may well do to each other, or each by themselves, and what is no deed.
_BOTH_LIST = """
    be have say tell make do get go come take give want need know think believe see meet talk call ask support help join face fight
    play beat trust love like hate thank marry need visit follow understand respect welcome praise sign agree
"""
_BOTH = frozenset(map(stem, _BOTH_LIST.split()))
_PRONOUNS = frozenset({"it", "them", "him", "her"})
_IT = re.compile(r"\bfor (?:it|that|this)\b|\bof (?:doing )?(?:it|that|this)\b|\bof being behind it\b", re.I)


def blamed(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What each of two sources says that the other did, once a deed."""
    said = [u for u in units if u.speakers and is_told(u) and not denied(u) and not u.clause.hedge and u.clause.modality is None]
    deeds: dict[str, list[Unit]] = {}
    for unit in said:
        if unit.predicate not in _BOTH | _BLAMING:
            deeds.setdefault(unit.predicate, []).append(unit)
    blaming = [u for u in said if u.predicate in _BLAMING][:_MOST]
    for told in deeds.values():
        near = (p for p in combinations(told[:_MOST], 2) if _of_each_other(*p) and _of_one_thing(*p))
        answered = ((a, b) for a in told[:_MOST] for b in blaming if _blames(b, a))
        pair = next(near, None) or next(answered, None)
        if pair is not None:
            yield _dispute(*pair)


def _of_each_other(a: Unit, b: Unit) -> bool:
    """Whether each has the other as who did it."""
    return _does(a, b) and _does(b, a) and apart(a, b) and not other_days(a, b)


def _does(told: Unit, other: Unit) -> bool:
    """Whether who speaks in the other clause is who does it in this one, and not who tells it."""
    subjects = heads(told, "subject") - EMPTY
    return bool(subjects & _names(other)) and not subjects & _names(told)


def _of_one_thing(a: Unit, b: Unit) -> bool:
    """Whether it is done to the same: by a noun of both; or by "it" in the second, right after the first."""
    one, other = heads(a, "object"), heads(b, "object")
    if one & other - EMPTY:
        return True
    return bool(one) and other <= _PRONOUNS and bool(other) and a.report == b.report and b.place - a.place == 1


def _blames(blame: Unit, told: Unit) -> bool:
    """Whether who is said to have done it blames who says so, for that deed."""
    if not _does(told, blame) or not apart(told, blame) or other_days(told, blame):
        return False
    if not heads(blame, "object") & _names(told):
        return False
    own = heads(told, "object") - EMPTY
    deed = told.predicate in blame.weights or bool(own & set(blame.weights))
    return deed or (told.report == blame.report and blame.place - told.place == 1 and _IT.search(blame.text) is not None)


def _names(unit: Unit) -> frozenset[str]:
    """The stems of the words by which who speaks is known."""
    words = (w for name in unit.speakers[:1] for w in words_of(name) if len(w) >= _BARE)
    return frozenset(s for w in words for s in stems_of(w.lower())) - EMPTY


def _dispute(a: Unit, b: Unit) -> Dispute:
    marks = tuple(_doer(u) for u in (a, b))
    values = tuple(
        u.text[m[0].start - u.span.start : m[0].end - u.span.start] if m else "said" for u, m in zip((a, b), marks, strict=True)
    )
    return Dispute((a, b), "polarity", (values[0], values[1]), (marks[0], marks[1]))


def _doer(unit: Unit) -> tuple[Span, ...]:
    """Who is said to have done it: the subject, or whom a clause blames."""
    who = heads(unit, "object" if unit.predicate in _BLAMING else "subject") - EMPTY
    found = next((m for m in re.finditer(r"[\w’'-]+", unit.text) if stems_of(m[0].lower()) & who), None)
    return (Span(unit.span.start + found.start(), unit.span.start + found.end()),) if found else ()
