"""Clauses: the smallest stretches that say one thing, for the comparison to align.

in: a parse with its actors, times and attributions    out: `Clause`s in text order.
A clause is a verb with its arguments; what it shares with the clause above it (the subject of a conjunct, the noun before a
relative) counts among its terms. A sentence without a verb is one clause.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from sayso.annotate.clause_spans import Stretch, governor_of, lines_of, split
from sayso.annotate.hedge_words import DAY_NAMES, HEDGING_VERBS, LIGHT, NO_TERMS, OPEN, PLANNING
from sayso.annotate.hedges import conditions, hedges, modality, negations
from sayso.annotate.quantities import find_quantities
from sayso.language import Parsed, Token
from sayso.model import Actor, Attribution, Clause, Quantity, Span, TimeExpression

_DEEPEST = 40  # statements inside each other that are looked through; news has three or four
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "ADV"})
_ARGUMENTS = {
    "nsubj": "subject",
    "agent": "subject",
    "nsubjpass": "object",
    "dobj": "object",
    "dative": "recipient",
    "attr": "attribute",
    "acomp": "attribute",
    "oprd": "attribute",
}


class _Around(Struct, frozen=True):
    """What of a text's reading a clause may point at, sorted for look-up."""

    parsed: Parsed
    mentions: tuple[tuple[Span, str], ...]
    times: tuple[TimeExpression, ...]
    quantities: tuple[Quantity, ...]
    contents: tuple[tuple[Span, str], ...]


def find_clauses(
    parsed: Parsed, actors: tuple[Actor, ...], times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]
) -> tuple[Clause, ...]:
    """The clauses of a text, in order."""
    around = _Around(
        parsed,
        tuple(sorted((m, a.id) for a in actors if a.named for m in a.mentions)),
        times,
        find_quantities(parsed, [t.span for t in times if t.type == "DATE"]),
        tuple(sorted(((c, a.id) for a in attributions for c in a.content), key=lambda x: (x[0].start, -x[0].end, x[1]))),
    )
    lines = lines_of(parsed)
    stretches = split(parsed, lines)
    heads = {s.head.i: s for s in stretches}
    return tuple(_clause(around, s, heads, lines) for s in stretches)


def _clause(around: _Around, stretch: Stretch, heads: dict[int, Stretch], lines: Sequence[int]) -> Clause:
    parsed = around.parsed
    verb = _verb(parsed, stretch.head)
    governor = governor_of(parsed, stretch, heads)
    shared = _shared(parsed, stretch)
    span, own = stretch.span, {t.i for t in stretch.tokens}
    numbers = [q for q in _within(around.quantities, span) if _owned(parsed, q.span, own)]
    sentence = _sentence(parsed, stretch, lines)
    return Clause(
        span=span,
        sentence=sentence,
        predicate=verb.lemma.lower(),
        roles=_roles(parsed, stretch, verb, shared),
        terms=_terms([*stretch.tokens, *shared]),
        proper=_proper([*stretch.tokens, *shared]),
        names=_names(around, span, own, shared),
        quantities=tuple(numbers),
        times=tuple(k for k, t in enumerate(around.times) if span.touches(t.span) and _owned(parsed, t.span, own)),
        negation=tuple(n for n in negations(parsed, stretch, governor) if sentence.holds(n)),
        hedge=tuple(h for h in hedges(parsed, stretch, governor) if sentence.holds(h)),
        condition=conditions(parsed, stretch),
        modality=modality(parsed, stretch),
        attribution=_innermost(around.contents, stretch.head.span),
    )


def _sentence(parsed: Parsed, stretch: Stretch, lines: Sequence[int]) -> Span:
    """The sentence of a clause, as far as it stands on the clause's line."""
    first, stop = parsed.sentences[stretch.head.sentence]
    line = lines[stretch.head.i]
    first = bisect_left(lines, line, first, stretch.head.i)
    stop = bisect_left(lines, line + 1, stretch.head.i, stop)
    return parsed.span(first, stop)


def _verb(parsed: Parsed, head: Token) -> Token:
    """The verb that says what happens: "plans to close" is a closing."""
    verb = head
    for _ in range(4):
        inner = parsed.child(verb.i, "xcomp")
        if inner is None or inner.pos not in ("VERB", "AUX") or verb.lemma.lower() not in OPEN | PLANNING | LIGHT | HEDGING_VERBS:
            return verb
        verb = inner
    return verb


def _shared(parsed: Parsed, stretch: Stretch) -> list[Token]:
    """The arguments a clause takes from the one above: the first conjunct's subject, the noun a relative stands at."""
    head = stretch.head
    if head.dep in ("relcl", "acl"):
        return [parsed.tokens[head.head]]
    hops, i = 0, head.i
    while parsed.tokens[i].dep in ("conj", "advcl") and hops < 4:
        if parsed.child(i, "nsubj", "nsubjpass", "expl") is not None:
            break
        i, hops = parsed.tokens[i].head, hops + 1
    if hops == 0:
        return []
    subject = parsed.child(i, "nsubj", "nsubjpass")
    return [subject] if subject is not None else []


def _roles(parsed: Parsed, stretch: Stretch, verb: Token, shared: Sequence[Token]) -> tuple[tuple[str, str], ...]:
    """Who does it, to whom, with what: (role, head lemma), prepositions as their own roles."""
    found = []
    chain = {stretch.head.i, verb.i}
    for i in sorted(chain):
        for child in parsed.children(i):
            if child.dep in _ARGUMENTS:
                head = parsed.child(child.i, "pobj") if child.dep == "agent" else child
                if head is not None:
                    found.append((_ARGUMENTS[child.dep], head.lemma.lower()))
            elif child.dep == "prep" and (noun := parsed.child(child.i, "pobj")):
                found.append((child.lower, noun.lemma.lower()))
    passive = parsed.child(stretch.head.i, "nsubjpass", "auxpass") is not None
    if not any(role == "subject" for role, _ in found):
        found.extend(("object" if passive or stretch.head.tag == "VBN" else "subject", t.lemma.lower()) for t in shared)
    return tuple(dict.fromkeys(found))


def _terms(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The content lemmas of a clause, each once; names apart."""
    lemmas = (t.lemma.lower() for t in tokens if t.pos in _CONTENT and t.text[:1].isalpha())
    return tuple(dict.fromkeys(w for w in lemmas if len(w) > 2 and w not in LIGHT and w not in NO_TERMS))


def _proper(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words of proper names, lower case."""
    words = (t.lower.removesuffix("'s").removesuffix("’s") for t in tokens if t.pos == "PROPN")
    return tuple(dict.fromkeys(w for w in words if len(w) > 1 and w.rstrip(".") not in DAY_NAMES))


def _names(around: _Around, span: Span, own: set[int], shared: Sequence[Token]) -> tuple[str, ...]:
    """The named actors whose mentions the clause holds, or shares."""
    ids = [name for at, name in _touching(around.mentions, span) if _owned(around.parsed, at, own)]
    for token in shared:
        ids += [name for at, name in _touching(around.mentions, token.span)]
    return tuple(dict.fromkeys(ids))


def _touching(sorted_spans: Sequence[tuple[Span, str]], span: Span) -> list[tuple[Span, str]]:
    """Those of some short spans, sorted, that touch a span."""
    k = bisect_left(sorted_spans, (Span(max(0, span.start - 120), 0), ""))
    found = []
    while k < len(sorted_spans) and sorted_spans[k][0].start < span.end:
        if sorted_spans[k][0].end > span.start:
            found.append(sorted_spans[k])
        k += 1
    return found


def _within(quantities: Sequence[Quantity], span: Span) -> list[Quantity]:
    """The quantities that stand inside a span."""
    k = bisect_left(quantities, span.start, key=lambda q: q.span.start)
    found = []
    while k < len(quantities) and quantities[k].span.start < span.end:
        found.append(quantities[k])
        k += 1
    return found


def _owned(parsed: Parsed, span: Span, own: set[int]) -> bool:
    """Whether the clause owns a word of the span: what stands inside its ends may be another clause's."""
    return any(t.i in own for t in parsed.at(span))


def _innermost(contents: Sequence[tuple[Span, str]], head: Span) -> str | None:
    """The statement whose content starts nearest before the clause's head and holds it.

    Contents nest or stand apart, so that the nearest start is the innermost; `_DEEPEST` of them are looked at.
    """
    behind = bisect_right(contents, head.start, key=lambda content: content[0].start)
    holding = (name for at, name in reversed(contents[max(0, behind - _DEEPEST) : behind]) if at.holds(head))
    return next(holding, None)
