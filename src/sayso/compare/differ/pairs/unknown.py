"""Unknown: what one account says is not known of a thing, and another tells: "the cause of the fire is unknown", "the fire was
caused by a candle".

in: two `Unit`s that say one thing, and the score of that    out: at most one `Difference` of certainty; sure where what is told is
the cause
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.compare.clauses.alike import other_days
from sayso.compare.clauses.forms import stems_told
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import elsewhere, in_two_places
from sayso.compare.differ.grounds.difference import LOOK, Difference
from sayso.compare.differ.grounds.facts import tells_fact
from sayso.compare.differ.pairs.causes import cause_of
from sayso.model import Span

_UNKNOWN_OF_IT = re.compile(
    r"\b(?P<what>cause|reason|motive|identity|name|origin|whereabouts|price|cost|number|toll|age|condition|fate)s?\b"
    r"(?P<of>[^,;]{0,80}?) "
    r"(?:is|are|was|were|remains?|remained) (?:still |as yet |largely )?"
    r"(?P<word>unknown|unclear|a mystery|(?:not|n[o’']t) (?:\w+ )?(?:known|clear|certain))\b",
    re.I,
)
_HINTS = ("known", "clear", "mystery", "certain")  # of which each that it finds has one
_CAUSE = frozenset(("cause", "reason", "motive"))


def unknown(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """What one account says is not known, beside what the other tells as fact."""
    found = [_UNKNOWN_OF_IT.search(u.text) if any(hint in u.text.lower() for hint in _HINTS) else None for u in (a, b)]
    open_, fact, m = (a, b, found[0]) if found[0] else (b, a, found[1])
    if m is None or all(found) or score < LOOK or not tells_fact(fact) or not _of_it(m["of"], fact):
        return
    start = open_.span.start
    mark, word = (Span(start + m.start("word"), start + m.end("word")),), m["word"].lower()
    yield Difference(
        kind="certainty",
        sure=m["what"].lower() in _CAUSE
        and cause_of(fact) is not None
        and not other_days(a, b)
        and not in_two_places(a, b)
        and not elsewhere(fact, frozenset(open_.around)),
        values=(word, "stated") if open_ is a else ("stated", word),
        marks=(mark, ()) if open_ is a else ((), mark),
        strength=0.7,
    )


def _of_it(of: str, fact: Unit) -> bool:
    """Whether a sentence has any of what it is not known of: of the fire, and not of the delay."""
    asked = stems_told(of)
    return not asked or any(stem in fact.around for stem in asked)
