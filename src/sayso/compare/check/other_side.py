"""The other side: whether a clause of the reports tells the other side of a matter of yes and no than a clause of the checked text:
"the permit ran until 2028", "the permit ran out in June"; "the pages were a forgery", "the pages were genuine".

in: two clauses    out: yes or no. Only of what lasts, and of one noun.
"""

from __future__ import annotations

from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.states.opposed_papers import PAPERS
from sayso.compare.differ.states.opposed_words import Matter

_LASTING = tuple(m for m in PAPERS if m.lasts)


def tells_the_other_side(unit: Unit, other: Unit) -> bool:
    """Whether two clauses tell two sides of one matter, of one noun."""
    for matter in _LASTING:
        one, theirs = _side(matter, unit), _side(matter, other)
        if one and theirs and any({one, theirs} == {c.one, c.other} for c in matter.clashes):
            return bool(_nouns(matter, unit) & _nouns(matter, other))
    return False


def _side(matter: Matter, unit: Unit) -> str | None:
    """The side that a clause tells; none where it tells both or none, or is denied from outside."""
    low = unit.text.lower()
    if not any(hint in low for hint in matter.hints):
        return None
    found = {side for side, wordings in matter.sides if any(w.words.pattern.search(unit.text) for w in wordings)}
    outside = denied(unit) and any(not unit.span.holds(s) for s in unit.clause.negation)
    return next(iter(found)) if len(found) == 1 and not outside else None


def _nouns(matter: Matter, unit: Unit) -> frozenset[str]:
    return matter.heads & {one_word(w.lower()) for w in unit.text.split()}
