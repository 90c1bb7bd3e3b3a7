"""Times: TIMEX3 expressions with the days they cover."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sayso.annotate.timex import rules_clock, rules_dates, rules_lengths, rules_relative  # noqa: F401  (they register their rules)
from sayso.annotate.timex.grammar import RULES, Context, Found, Meaning
from sayso.annotate.timex.lexer import CHAR, Lexeme, classes, lex
from sayso.annotate.timex.tense import TenseFinder
from sayso.language import Parsed
from sayso.model import Span, TimeExpression

_INERT = {CHAR["other"], CHAR["break"], CHAR["comma"], CHAR["hyphen"]}


def find_times(parsed: Parsed, published: date | None) -> tuple[TimeExpression, ...]:
    """The time expressions of a text, in order, resolved against the day it was published."""
    lexemes = lex(parsed.text)
    tense = TenseFinder(parsed)
    context = Context(published=published, tense_at=tense.at, pos_at=tense.tag_at)
    return tuple(_walk(lexemes, context))


def _walk(lexemes: list[Lexeme], context: Context) -> Iterator[TimeExpression]:
    """Left to right, at each place the longest expression."""
    line, i = classes(lexemes), 0
    while i < len(line):
        best = None if line[i] in _INERT else _best_at(lexemes, line, i, context)
        if best is None:
            i += 1
            continue
        found, meaning = best
        start, end = lexemes[found.match.start()].start, lexemes[found.match.end() - 1].end
        yield TimeExpression(span=Span(start, end), type=meaning.type, value=meaning.value, first=meaning.first, last=meaning.last)
        if meaning.told is not None:
            context.told, context.told_at = meaning.told, start
        i = found.match.end()


def _best_at(lexemes: list[Lexeme], line: str, i: int, context: Context) -> tuple[Found, Meaning] | None:
    matches = [(m, r) for r in RULES if (m := r.pattern.match(line, i))]
    for m, r in sorted(matches, key=lambda x: -x[0].end()):
        found = Found(lexemes, m)
        try:
            meaning = r.action(found, context)
        except (ValueError, OverflowError):  # no such day, or one outside the calendar: "Feb. 30", "9999999 years ago"
            continue
        if meaning is not None:
            return found, meaning
    return None
