"""Reversals: what was to be by an earlier report, and by a later one is not to be: "would appeal", "will not appeal".

in: the units of a story, little ones too, for plans are told in few words    out: a `Dispute` each, the earlier account
first, which time explains. It takes the same verb ahead in both, of the same one by name, in reports of different days.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report, Span, dated, day_of

_NOT = frozenset({"not", "n't", "n’t", "never"})
_WILL = re.compile(r"\b(?:will|would|won[’']t|wouldn[’']t|shall|is to|are to|plans? to|intends? to)\b", re.I)
_ROOT = 3  # letters by which a verb is known in its forms


def reversals(units: Sequence[Unit], reports: Sequence[Report]) -> Iterator[Dispute]:
    """What was announced and then given up, or ruled out and then announced; of each the first and the last account."""
    for ahead in _by_deed(units).values():
        told = sorted(
            ((day, u.key, u) for u in ahead if (day := day_of(dated(reports[u.report]))) is not None), key=lambda t: t[:2]
        )
        pairs = (
            (a, b)
            for (first, _, a), (last, _, b) in product(told, reversed(told))
            if first < last and denied(a) != denied(b) and _of_one_thing(a, b)
        )
        found = next(pairs, None)
        if found:
            values = tuple(_plan(u) for u in found)
            yield Dispute(found, "polarity", (values[0], values[1]), (_not(found[0]), _not(found[1])))


def _plan(unit: Unit) -> str:
    """The words that tell what is to be: "would appeal", "will not appeal"."""
    m = _WILL.search(unit.text)
    verb = m and re.compile(rf"\b{re.escape(unit.clause.predicate[:_ROOT])}[\w-]*", re.I).search(unit.text, m.end())
    return " ".join((unit.text[m.start() : verb.end()] if m and verb else unit.text).split())


def _by_deed(units: Sequence[Unit]) -> dict[tuple[str, str], list[Unit]]:
    """What is to be done or not, by its verb and by who is to do it, by a name."""
    found: dict[tuple[str, str], list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.clause.modality == "planned" and unit.predicate not in LITTLE and is_told(unit) and _plainly(unit):
            for head in sorted(heads(unit, "subject") - EMPTY):
                if any(name[1:].startswith(head) for name in unit.names if name[0] == "~"):
                    found[unit.predicate, head].append(unit)
    return found


def _plainly(unit: Unit) -> bool:
    """Whether nothing but a plain "not" qualifies it: not "is expected to", "may" or "unless"."""
    return not unit.clause.hedge and (not unit.clause.negation or not _NOT.isdisjoint(unit.denials))


def _of_one_thing(a: Unit, b: Unit) -> bool:
    objects = [heads(u, "object") - EMPTY for u in (a, b)]
    return (not all(objects) or bool(objects[0] & objects[1])) and not other_days(a, b)


def _not(unit: Unit) -> tuple[Span, ...]:
    return tuple(s for s in unit.clause.negation if unit.span.holds(s))
