"""What denies, weakens or conditions a statement, from inside it.

in: a parse; then a statement's content    out: `Qualifier`s in text order, each with the clause it bears on.
The finders are those of the clauses. What stands outside the content (its cue: "denied that") is the stance, no qualifier.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from sayso.annotate.clause_spans import Stretch, governor_of, lines_of, split
from sayso.annotate.hedges import conditions, hedges, negations
from sayso.language import Parsed
from sayso.model import Span
from sayso.model.about import Qualifier, QualifierType

# Behind these "if" begins a question: "investigating if", "not clear if".
_ASKING = frozenset((
    "ask", "check", "clear", "decide", "determine", "doubt", "examine", "find", "investigate", "know", "learn", "question", "say",
    "see", "sure", "tell", "unclear", "unsure", "wonder",
))  # fmt: skip
# With these "possible" weakens nothing: "everything possible", "as soon as possible".
_ALL_POSSIBLE = frozenset(("all", "anything", "everything", "far", "much", "quickly", "soon"))


def qualifiers_of(parsed: Parsed) -> tuple[Qualifier, ...]:
    """All words of a text that deny, weaken or condition one of its clauses."""
    by_head = {s.head.i: s for s in split(parsed, lines_of(parsed))}
    found = {q for s in by_head.values() for q in _bearing_on(parsed, s, governor_of(parsed, s, by_head))}
    return tuple(sorted(found, key=lambda q: (q.span, q.type, q.scope)))


def inside(found: Sequence[Qualifier], content: Sequence[Span]) -> tuple[Qualifier, ...]:
    """Those of a text's qualifiers (in order) that stand in a content; their clauses end where it ends."""
    return tuple(q for part in content for q in _within(found, part))


def _within(found: Sequence[Qualifier], part: Span) -> Iterator[Qualifier]:
    for k in range(bisect_left(found, part.start, key=lambda q: q.span.start), len(found)):
        q = found[k]
        if q.span.start >= part.end:
            return
        if part.holds(q.span) and part.touches(q.scope):
            scope = Span(max(q.scope.start, part.start), min(q.scope.end, part.end))
            yield Qualifier(span=q.span, type=q.type, scope=scope)


def _bearing_on(parsed: Parsed, stretch: Stretch, governor: Stretch | None) -> Iterator[Qualifier]:
    for kind, span in _words(parsed, stretch, governor):
        if _qualifies(parsed, span):
            yield Qualifier(span=span, type=kind, scope=stretch.span)


def _words(parsed: Parsed, stretch: Stretch, governor: Stretch | None) -> Iterator[tuple[QualifierType, Span]]:
    yield from (("negation", s) for s in negations(parsed, stretch, governor))
    yield from (("hedge", s) for s in hedges(parsed, stretch, governor))
    condition = conditions(parsed, stretch)
    if condition is not None:
        yield "condition", condition


def _qualifies(parsed: Parsed, span: Span) -> bool:
    """Whether words that were found bear on a clause here: not "too big to fail", "everything possible", "asked if", "even if"."""
    token = parsed.at(span)[0]
    if token.lemma.lower() == "fail":
        return parsed.child(token.i, "xcomp") is not None
    if token.lower == "possible":
        return parsed.tokens[token.head].lower not in _ALL_POSSIBLE
    if token.lower == "even":
        return False
    return token.lower != "if" or token.i == 0 or parsed.tokens[token.i - 1].lemma.lower() not in _ASKING
