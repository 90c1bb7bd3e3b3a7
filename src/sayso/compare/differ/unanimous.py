"""Unanimous: that all of a board, a council, a court … were for something by one report, and that some of them were not by another:
"the board unanimously recommended the offer", and "two of the nine directors voted against the sale".

in: the units of a story, little ones too    out: a `Dispute` of polarity for each such body. It takes the words for both, one body,
and something that the two sentences share beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.asunder import another_one, in_two_places
from sayso.compare.differ.disputes import Dispute
from sayso.compare.differ.participants import ties
from sayso.model import Span

_MOST = 40  # clauses of either sort that are looked at
_BODIES_LIST = {
    "board": "board directors director", "council": "council councillors councilors councillor aldermen", "court": "court judges "
    "justices judge panel bench", "jury": "jury jurors juror", "parliament": "parliament assembly house deputies mps lawmakers "
    "senators senate legislators", "cabinet": "cabinet ministers government", "committee": "committee commission members panel",
    "union": "union delegates branches", "security council": "nations",
}  # fmt: skip
_BODIES = {word: body for body, line in _BODIES_LIST.items() for word in line.split()}
_MEMBERS = (
    r"directors?|councill?ors?|judges?|justices?|jurors?|deputies|mps|lawmakers|senators|ministers|members|delegates|commissioners"
)
_FEW = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a (?:third|quarter|minority|handful)|\d{1,3})"
)
_ALL = re.compile(
    r"\b(?:unanimous(?:ly)?|with(?:out| no) (?:a (?:single )?)?(?:dissent(?:ing (?:vote|voice))?|votes? against)|"
    rf"(?:nobody|no one|no (?:{_MEMBERS})) (?:voted against|opposed|dissented)|"
    rf"(?:every|each|all(?: of)?(?: the| its)?(?: \w+)?) (?:{_MEMBERS}) "
    r"(?:(?:had|have|has) )?(?:voted for|backed|supported|approved|agreed|signed|recommended))\b",
    re.I,
)
_SOME = re.compile(
    rf"\b{_FEW}(?: of (?:the|its|their) (?:\w+ )?)?(?: ?(?:{_MEMBERS}))?(?: (?!not\b|nor\b)[\w’'&.-]+){{0,8}}? "
    r"(?:(?:had|have|has) )?(?:voted against|opposed|dissented|abstained|voted no)\b",
    re.I,
)
_WORD = re.compile(r"[a-z]+", re.I)


class _Vote(Struct, frozen=True):
    """What a clause says of how a body stood to something."""

    unit: Unit
    body: frozenset[str]
    mark: Span


def unanimous(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What all of a body were for and some of it not; the first of each body. strangers: whether two reports are hardly of one
    thing."""
    plain = [u for u in units if is_told(u) and u.clause.modality is None and not u.clause.hedge]
    whole = list(_votes(plain, _ALL))[:_MOST]
    parted = [v for v in _votes(plain, _SOME) if not v.unit.clause.negation][:_MOST] if whole else []
    seen: set[str] = set()
    for a, b in sorted(product(whole, parted), key=_least_like):
        bodies = a.body & b.body
        if a.unit.report == b.unit.report or not bodies or bodies & seen or strangers(a.unit.report, b.unit.report):
            continue
        if other_days(a.unit, b.unit) or another_one(a.unit, b.unit) or in_two_places(a.unit, b.unit):
            continue
        shared = ties(a.unit, b.unit)
        if shared:
            seen |= bodies
            sure = any(k[0] == "~" for k in shared)
            yield Dispute((a.unit, b.unit), "polarity", (_words(a), _words(b)), ((a.mark,), (b.mark,)), sure=sure)


def _least_like(pair: tuple[_Vote, _Vote]) -> tuple[bool, int]:
    """The pairs that share a name first, then by their places."""
    a, b = (v.unit for v in pair)
    return not any(k[0] == "~" for k in ties(a, b)), a.place + b.place


def _votes(units: Sequence[Unit], words: re.Pattern[str]) -> Iterator[_Vote]:
    for unit in units:
        if (m := words.search(unit.text)) is not None:
            body = frozenset(b for w in _WORD.findall(unit.sentence) if (b := _BODIES.get(w.lower())) is not None)
            start = unit.span.start
            yield _Vote(unit, body, Span(start + m.start(), start + m.end()))


def _words(vote: _Vote) -> str:
    start = vote.unit.span.start
    return " ".join(vote.unit.text[vote.mark.start - start : vote.mark.end - start].split())
