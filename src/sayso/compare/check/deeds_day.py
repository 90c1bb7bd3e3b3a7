"""The day that the reports have for a deed, where the sentence that tells it has only another deed's: "have suspended their strike,
clearing the way for talks on Friday. The union announced the decision on Thursday morning".

in: a clause of the text with its day, the clauses beside it, all clauses of the reports    out: the days of the sentences that tell
the same deed, or take it up, best first; none where no day is better than those that stand beside it
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.check.senses import may_stand_for
from sayso.compare.check.times import as_long
from sayso.compare.clauses.alike import words
from sayso.compare.clauses.units import Unit
from sayso.model import TimeExpression

_PART = re.compile(r"\b(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk)\b", re.I)
_TAKEN_UP = re.compile(
    r"\b(?:the|this|that) (?:decision|move|step|announcement|news|measure|suspension|vote|ruling|resignation|agreement|deal|attack|"
    r"arrest|arrests|incident|accident|statement)\b|\brelieved of\b|\b(?:pending|until) the (?:outcome|inquiry|investigation)\b",
    re.I,
)
_NEXT = 2  # sentences behind one that may take up its deed
_ENOUGH = 2


def nearest_told(
    unit: Unit, t: TimeExpression, beside: Sequence[Unit], others: Sequence[Unit]
) -> list[tuple[Unit, TimeExpression]]:
    """The days of the deed, best first."""
    found = [(_worth(unit, t, b, u, x), u, x) for b in beside for u in _after(b, others) for x in u.times if as_long(t, x)]
    good = sorted((f for f in found if f[0] >= _ENOUGH), key=lambda f: (-f[0], f[1].key))
    return [(u, x) for n, (_, u, x) in enumerate(good) if all(x.span != y.span or u.report != o.report for _, o, y in good[:n])]


def _after(beside: Unit, others: Sequence[Unit]) -> Iterator[Unit]:
    """The clauses of a sentence and of those right behind it."""
    return (u for u in others if u.report == beside.report and 0 <= u.place - beside.place <= _NEXT)


def _worth(unit: Unit, t: TimeExpression, beside: Unit, other: Unit, x: TimeExpression) -> int:
    """How likely a day is that of the deed: it stands at its verb, or where it is taken up, and is of the same part of a day."""
    at_it = other.predicate == unit.predicate or may_stand_for(unit.predicate, other.predicate)
    taken_up = other.place > beside.place and _TAKEN_UP.search(other.sentence) is not None
    parts = [_PART.search(words(u, y.span)) for u, y in ((unit, t), (other, x))]
    one_part = parts[0] is not None and parts[1] is not None and parts[0][0].lower() == parts[1][0].lower()
    return 2 * at_it + taken_up + one_part
