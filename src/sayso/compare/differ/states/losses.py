"""Losses: how many of a side or a sort of people died or were hurt by one report, and that not one of them did by another:
"killing nine Ossel soldiers", and "no Ossel soldier lost his life"; "two passengers were hurt", and "not one passenger was".

in: the units of a story, little ones too    out: a `Dispute` of number for each such deed. No clause need be alike: it takes a
denial by its words near the top of its report, a count of the same people and the same deed in another that is no younger, and no
other day or place. "Nobody was hurt", of whomever, is told by `nones`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct

from sayso.compare.clauses.alike import amount, is_told
from sayso.compare.clauses.fronts import TROOPS, of_one_side, side_of
from sayso.compare.clauses.numbers import PEOPLE
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.denied.nones import MOST, TOP, is_against
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.numbers.casualties import deed_of
from sayso.model import Quantity, Report, Span

_HELPERS = r"(?:(?:was|were|is|are|has|have|had|been|be|ever) )*"
_DEEDS = {
    "the dead": r"killed|died|dead|drowned|shot dead|lost (?:his|her|their|its) (?:own )?li(?:fe|ves)|perished|fallen",
    "the hurt": r"hurt|injured|wounded|harmed",
    "the arrested": r"arrested|detained",
    "the missing": r"missing|unaccounted for",
}
_NOT_ONE = re.compile(
    r"\W*(?:(?:and|but|that) )?(?P<none>(?:no|not (?:one|a single)|none of (?:the|its|our|their|his|her))"
    r" (?P<who>(?:[\w’'-]{1,30} ){0,3}?[\w’'-]{1,30})) "
    + _HELPERS
    + "(?:" + "|".join(f"(?P<d{n}>{words})" for n, words in enumerate(_DEEDS.values())) + r")\b",
    re.I,
)  # fmt: skip
# Whose losses are none: "Ossel suffered no losses", "we lost nobody".
_NO_LOSSES = re.compile(
    r"\W*(?:(?:and|but|that) )?(?P<who>(?:[\w’'-]{1,30} ){0,4}?)"
    r"(?:(?:has|have|had) )?(?P<none>(?:suffered|had|sustained|reported|took|taken) no (?:losses|casualties|deaths|fatalities)|"
    r"lost (?:nobody|no ?one|no (?:man|men|soldiers?|troops)))\b",
    re.I,
)
# It may yet be so, is told of some of them, or of another while.
_LESS = re.compile(
    r"\b(?:yet|so far|immediate(?:ly)?|at first|initially|else|further|other|more|serious(?:ly)?|badly|new|since|if|whether)\b",
    re.I,
)
_OWN = re.compile(r"none of (?!the )", re.I)
_NAME = re.compile(r"\b[A-ZÀ-Þ][a-zà-ÿ’'-]{3,}")
_THEIRS = re.compile(r"none of (?:its|our|their)\b", re.I)
_NO_SORT = frozenset({"men", "people", "person", "one", "soul", "body", "life", "member", "casualty"})
_LEADS = frozenset({"own", "the", "its", "their", "our", "his", "her", "no", "of"})


class _None(Struct, frozen=True):
    """That not one of some people died, was hurt, …: their side and their sort, as far as told. whole: whether they are all of
    those, and not somebody's own ("none of its supporters")."""

    unit: Unit
    deed: str
    side: str | None
    sort: str | None
    mark: Span
    whole: bool


def losses(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What one report counts of a side's or a sort's dead, hurt, …, and another says is none; the first of each."""
    plain = [u for u in units if u.place < TOP and is_told(u) and u.clause.modality is None and not u.clause.hedge]
    denials = [none for u in plain if (none := _none(u)) is not None][:MOST]
    known = named_by(units)
    seen: set[tuple[str, str | None, str | None]] = set()
    for none in denials:
        key = none.deed, none.side, none.sort
        counted = [] if key in seen else [(u, q) for u in plain for q in u.quantities if _counts(u, q, none)]
        against = [
            (u, q) for u, q in counted if is_against(u, none.unit, reports, strangers) and not _elsewhere(u, none.unit, known)
        ]
        if against:
            seen.add(key)
            told, q = min(against, key=lambda t: (t[0].place, t[0].key))
            words = none.unit.text[none.mark.start - none.unit.span.start : none.mark.end - none.unit.span.start]
            yield Dispute((told, none.unit), "number", (amount(told, q.span), words), ((q.span,), (none.mark,)), sure=none.whole)


def _none(unit: Unit) -> _None | None:
    """What a clause says there is not one of; None where it says no such thing, or of whomever."""
    m = _NOT_ONE.match(unit.text)
    if m is not None:
        deed = next(deed for n, deed in enumerate(_DEEDS) if m[f"d{n}"])
    elif (m := _NO_LOSSES.match(unit.text)) is not None:
        deed = "the dead"
    if m is None or _LESS.search(unit.sentence):
        return None
    words = [w for w in m["who"].split() if w.lower() not in _LEADS]
    theirs = _THEIRS.match(m["none"]) is not None
    names = _NAME.findall(" ".join(words)) or (
        [] if words and m.re is _NOT_ONE and not theirs else _names_of(unit, words, theirs=theirs)
    )
    sort = _singular(words[-1]) if words and m.re is _NOT_ONE and words[-1] not in names else None
    side = names[0].lower() if names else None
    sort = None if sort in _NO_SORT else sort
    start = unit.span.start
    whole = _OWN.match(m["none"]) is None or (side is not None and not theirs)
    mark = Span(start + m.start("none"), start + m.end("none"))
    return _None(unit, deed, side, sort, mark, whole) if side or sort else None


def _names_of(unit: Unit, words: Sequence[str], *, theirs: bool = False) -> list[str]:
    """The names in whose mouth a "we" or "they" is, whose losses are told; or "none of its men". theirs: whether it is that."""
    own = theirs or not words or words[-1].lower() in ("they", "we", "it")
    return [n for n in _NAME.findall(" ".join(unit.speakers[:1])) if n.lower() not in _LEADS] if own else []


def _counts(unit: Unit, q: Quantity, none: _None) -> bool:
    """Whether a number counts some of those of whom there are none."""
    if unit.clause.negation or not q.low or deed_of(unit, q) != none.deed:
        return False
    side = side_of(unit, q)
    if none.side is not None and (side is None or not of_one_side(side, none.side)):
        return False
    if none.side is None and side is not None:
        return False
    if not none.whole and none.side is None and None in (q.thing, none.sort):  # "none of its own men", beside "six wounded"
        return False
    return none.sort is None or q.thing is None or _one_sort(q.thing, none.sort)


def _elsewhere(a: Unit, b: Unit, known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two clauses are of two places: killed at Sarn, and at Orin."""
    return in_two_places(a, b, at=True) or of_other_places(a, b, known)


def _one_sort(thing: str, sort: str) -> bool:
    return TROOPS.get(thing, thing) == TROOPS.get(sort, sort)


def _singular(noun: str) -> str:
    noun = noun.lower()
    return noun[:-1] if noun.endswith("s") and noun not in PEOPLE and noun not in TROOPS else noun
