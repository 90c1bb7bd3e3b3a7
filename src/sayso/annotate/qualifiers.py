"""What denies, weakens or conditions a statement, from inside it.

in: a parse and the spans of a content    out: `Qualifier`s in text order, each with the clause it bears on.
The finders are those of the clauses. What stands outside the content (its cue: "denied that") is the stance, no qualifier.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from sayso.annotate.clause_spans import Stretch, lines_of, split
from sayso.annotate.hedges import conditions, hedges, negations
from sayso.language import Parsed
from sayso.model import Span
from sayso.model.about import Qualifier, QualifierType

_COMPLEMENTS = frozenset(("ccomp", "csubj", "csubjpass"))
_JOINED = 4  # conjuncts that are followed to the first: "they believe he slipped, fell and died"


class Clauses(Struct, frozen=True):
    """A parse with its clauses by their heads, made once a text."""

    parsed: Parsed
    by_head: dict[int, Stretch]


def clauses_of(parsed: Parsed) -> Clauses:
    """The clauses of a parse, for `qualifiers`."""
    return Clauses(parsed, {s.head.i: s for s in split(parsed, lines_of(parsed))})


def qualifiers(clauses: Clauses, content: Sequence[Span]) -> tuple[Qualifier, ...]:
    """The words inside a content that deny, weaken or condition one of its clauses."""
    found = {q for part in content for q in _within(clauses, part)}
    return tuple(sorted(found, key=lambda q: (q.span, q.type, q.scope)))


def _within(clauses: Clauses, part: Span) -> Iterator[Qualifier]:
    for token in clauses.parsed.at(part):
        stretch = clauses.by_head.get(token.i)
        if stretch is None or not part.touches(stretch.span):
            continue
        span = stretch.span
        scope = Span(max(span.start, part.start), min(span.end, part.end))
        yield from (Qualifier(span=s, type=kind, scope=scope) for kind, s in _found(clauses, stretch) if part.holds(s))


def _found(clauses: Clauses, stretch: Stretch) -> Iterator[tuple[QualifierType, Span]]:
    governor = _governor(clauses, stretch)
    yield from (("negation", s) for s in negations(clauses.parsed, stretch, governor))
    yield from (("hedge", s) for s in hedges(clauses.parsed, stretch, governor))
    condition = conditions(clauses.parsed, stretch)
    if condition is not None:
        yield "condition", condition


def _governor(clauses: Clauses, stretch: Stretch) -> Stretch | None:
    """The clause whose complement this one is, or the first of those it is joined to."""
    for _ in range(_JOINED):
        above = clauses.by_head.get(stretch.above) if stretch.above is not None else None
        if above is None or stretch.head.dep in _COMPLEMENTS:
            return above
        if stretch.head.dep != "conj":
            return None
        stretch = above
    return None
