"""Values that a clause denies in giving another: "in February, not in October", "not on Tuesday but on Wednesday".

in: a clause, its text and the text's times    out: the clause with what it gives alone: no day or number that it says it was not,
and no "not" that denies but such a one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from sayso.model import Clause, Span, TimeExpression

_WINDOW = 70  # characters before a value in which it is set against another
_ASIDE = r"(?:, (?:as|like) [^,;.]{1,40},)?"  # "not, as the company said, in October"
_LINK = r"(?:(?:in|on|at|by|for|from|since|to|of|about|around|nearly|some|the|early|late|mid|last|an?) ){0,3}"
# Right before a value, where another one is given before it.
_NOT_IT = re.compile(
    rf"(?:[,;—–-] ?|\band |\bbut )(?P<not>not){_ASIDE} {_LINK}$|\b(?P<rather>rather than|instead of) {_LINK}$", re.I
)
# Right before a value, where another one is given behind it.
_NOT_THIS = re.compile(rf"\b(?P<not>not){_ASIDE} {_LINK}$", re.I)
_BUT = re.compile(rf"(?: [\w-]+){{0,2}},? (?:but|[—–-]) {_LINK}", re.I)  # "not 12 trucks but 15", "not on Tuesday but on Wednesday"
_WORD = re.compile(r"\w+")


def given(clause: Clause, text: str, times: Sequence[TimeExpression]) -> Clause:
    """The clause without the days and numbers that it denies in giving others of their sort; with the day that it gives behind
    one, where a parse left that to the next clause: "met not on Tuesday | but on Wednesday"."""
    words = clause.span.of(text).lower()
    if "not" not in words and "rather than" not in words and "instead of" not in words:
        return clause
    days = {t.span: k for k, t in enumerate(times) if clause.sentence.holds(t.span) and t.type in ("DATE", "TIME")}
    own = [times[k].span for k in clause.times if times[k].span in days]
    denied = [*_denied(clause, text, own, list(days))]
    for unit in {q.unit for q in clause.quantities}:
        counted = [q.span for q in clause.quantities if q.unit == unit]
        denied += _denied(clause, text, counted, counted)
    return _without(clause, text, denied, days, times) if denied else clause


class _Denied(Struct, frozen=True):
    """A value that is denied, the words that deny it, and the value that is given behind it."""

    value: Span
    words: Span
    instead: Span | None = None


def _denied(clause: Clause, text: str, values: Sequence[Span], others: Sequence[Span]) -> Iterator[_Denied]:
    for span in values:
        start = max(clause.sentence.start, span.start - _WINDOW)
        before = text[start : span.start]
        m = _NOT_IT.search(before)
        if m is not None and any(clause.span.start <= o.start and o.end <= start + m.start() + 1 for o in others):
            yield _Denied(span, Span(start + m.start(m.lastgroup or 0), start + m.end(m.lastgroup or 0)))
        elif (m := _NOT_THIS.search(before)) is not None and (but := _BUT.match(text, span.end)) is not None:
            instead = next((o for o in others if o.start == but.end()), None)
            if instead is not None:
                yield _Denied(span, Span(start + m.start("not"), start + m.end("not")), instead)


def _without(
    clause: Clause, text: str, denied: Sequence[_Denied], days: Mapping[Span, int], times: Sequence[TimeExpression]
) -> Clause:
    gone = {d.value for d in denied}
    new = [s for d in denied if (s := d.instead) is not None and s in days and not clause.span.holds(s)]
    left = tuple(k for k in clause.times if times[k].span not in gone)
    kept = [times[k].span for k in left] + [q.span for q in clause.quantities if q.span not in gone]
    unsaid = {w for span in gone for w in _words(text, span)} - {w for span in kept for w in _words(text, span)}
    return replace(
        clause,
        span=Span(clause.span.start, max((clause.span.end, *(s.end for s in new)))),
        times=(*left, *(days[s] for s in new)),
        quantities=tuple(q for q in clause.quantities if q.span not in gone),
        terms=tuple(t for t in clause.terms if t.lower() not in unsaid),
        roles=tuple((role, head) for role, head in clause.roles if head.lower() not in unsaid),
        negation=tuple(s for s in clause.negation if not any(s.touches(d.words) for d in denied)),
    )


def _words(text: str, span: Span) -> list[str]:
    return _WORD.findall(span.of(text).lower())
