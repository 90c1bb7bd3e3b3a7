"""One's turn: the number that a report has right behind a name, without a verb of its own: "the Reds won 48 seats and the Greens
21" tells how many the Greens won, and not the 48.

in: a number of the text, the clauses beside it    out: the places of the number behind the same name, and whether it is the text's
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.held import Beside
from sayso.compare.clauses.numbers import magnitude
from sayso.compare.clauses.units import Unit
from sayso.model import Quantity, Span

_WHO = re.compile(r"\W*(?:[Tt]he )?(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}) (?:has |had |have )?[a-z]+ (?:[a-z]+ )?$")
_SMALL_LIST = "two three four five six seven eight nine ten eleven twelve"
_WORDS = dict(zip(_SMALL_LIST.split(), range(2, 13), strict=True))
_NUMBER = rf"(?P<n>\d[\d,]*\d|\d|{'|'.join(_WORDS)})(?=[,.;]|$| (?:and|of|in|at|on)\b)"


def of_ones_turn(unit: Unit, q: Quantity, near: Sequence[Beside]) -> list[tuple[Unit, Span, bool]]:
    """The numbers of the nearest sentences that stand right behind the name of who the text's clause is about: each with its place,
    and whether it is as much."""
    who = _WHO.match(unit.text[: max(0, q.span.start - unit.span.start)])
    if who is None or q.unit is not None:
        return []
    behind = re.compile(rf"\b(?:and|while|but|against|,) (?:the )?{re.escape(who['name'].split()[-1])},? {_NUMBER}", re.I)
    found = []
    for other in {(b.unit.report, b.unit.place): b.unit for b in near}.values():
        start = other.clause.sentence.start
        if (m := behind.search(other.sentence)) is not None:
            found.append((other, Span(start + m.start("n"), start + m.end("n")), _value(m["n"]) == magnitude(q)))
    return found


def _value(words: str) -> float:
    return float(_WORDS.get(words.lower()) or words.replace(",", ""))
