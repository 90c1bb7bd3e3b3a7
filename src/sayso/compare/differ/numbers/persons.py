"""Ages of people by their names: "Odile Marsh, 34", "Marsh, who is 43", "the 43-year-old Odile Marsh".

in: the units of a story, and the texts of its reports    out: for each person whose age reports give otherwise, each
report's unit with its number. A surname alone is one person's only where the report names one of that surname.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from sayso.compare.clauses.alike import told_before
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.participants import Measure, Parting, Told
from sayso.model import Quantity, one_person

_OLDEST = 115
_FAR = 12  # years that an age may be off: further apart are mostly two of one name, a mother and her daughter
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:[a-z]{1,3} )?[A-ZÀ-Þ][\w’'.-]*){0,3}"
# Before a number: the name that it is the age of.
_BEFORE = re.compile(
    rf"({_NAME})(?:, (?:aged |now )?|,? who (?:is|was|turned) |(?:, (?:an?|the) (?:[a-z-]+ ){1, 4})?,? aged | \((?:aged )?|"
    rf" (?:is|was) )$"
)
_BEHIND = re.compile(r"(?: years old)?(?:[,.;)]|$| and\b)|,? years? old\b")
_OLD_ONE = re.compile(rf"(?:[- ]years?[- ]old)?,? (?:[a-z-]+ ){{0,3}}({_NAME})")
_THEN = re.compile(r"\b(?:then|when (?:he|she|they) (?:was|were)|at the age of|since (?:he|she) was|ago)\b", re.I)
_CALLED = "Mr Mrs Ms Miss Dr Sir Lady Lord Professor Prof President Mayor Captain Sergeant Judge Chief"
_TITLES = frozenset(_CALLED.split())

# Words before a surname where a sentence begins.
_STARTS = """
    When While After Before But And If As For In On At That The Then Although Though Because Since With By To From So Later Today
"""
_NO_NAMES = frozenset(_STARTS.split())


def ages(units: Sequence[Unit], texts: Sequence[str]) -> Iterator[Parting]:
    """The ages of one person that reports give otherwise; surely of a whole name, and more than a birthday apart. texts: of the
    reports."""
    told = [(name, t) for name, t in _told(units, texts) if name]
    done: set[int] = set()
    for k, (name, _) in enumerate(told):
        same = [j for j in range(k, len(told)) if j not in done and one_person(name, told[j][0])]
        done.update(same)
        if all(one_person(told[i][0], told[j][0]) for i, j in combinations(same, 2)):
            yield from _apart([told[j][1] for j in same], whole=all(len(told[j][0].split()) > 1 for j in same))


def _apart(told: Sequence[Told], *, whole: bool) -> Iterator[Parting]:
    by_report: dict[int, list[Told]] = {}
    for t in told:
        by_report.setdefault(t[0].report, []).append(t)
    lone = [own[0] for own in by_report.values() if len({q.low for _, q in own}) == 1]
    if len({q.low for _, q in lone}) > 1:
        numbers = [q.low or 0.0 for _, q in lone]
        sure = whole and 1 < max(numbers) - min(numbers) <= _FAR and not any(u.clause.hedge for u, _ in lone)
        yield Parting(Measure.of(lone), sure)


def _told(units: Sequence[Unit], texts: Sequence[str]) -> Iterator[tuple[str | None, Told]]:
    seen: set[tuple[int, int]] = set()
    for unit in sorted(units, key=lambda u: (u.key[:2], len(u.text), u.key)):
        for q in unit.quantities:
            if (unit.report, q.span.start) in seen or told_before(unit) or unit.clause.negation or _THEN.search(unit.text):
                continue
            if (called := _aged(unit, q)) is not None:
                seen.add((unit.report, q.span.start))
                yield _whole(called, texts[unit.report]), (unit, q)


def _aged(unit: Unit, q: Quantity) -> str | None:
    """The name that a number is the age of."""
    if q.unit not in (None, "age") or q.low is None or q.low != q.high or not 0 < q.low <= _OLDEST or q.low != int(q.low):
        return None
    start = unit.clause.sentence.start
    before, behind = unit.sentence[: q.span.start - start], unit.sentence[q.span.end - start :]
    if q.unit == "age":
        found = _OLD_ONE.match(behind)
    else:
        found = _BEFORE.search(before[-90:]) if _BEHIND.match(behind) and unit.sentence[q.span.start - start].isdigit() else None
    return " ".join(w for w in found[1].split() if w.rstrip(".") not in _TITLES) if found else None


def _whole(called: str, text: str) -> str | None:
    """The one name of a report that a name may be; the name itself where it is whole, None where there are several."""
    surname = re.escape(called.split()[-1])
    before = {m[1] for m in re.finditer(rf"\b([A-ZÀ-Þ][\w’'-]+) {surname}\b", text)} - _TITLES - _NO_NAMES
    if len(called.split()) > 1:
        return called
    return f"{before.pop()} {called}" if len(before) == 1 else None if before else called
