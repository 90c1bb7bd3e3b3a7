"""Times: TIMEX3 expressions with the days they cover.

The way: text | lexer (words by class) | grammar (at each place the longest expression) | its meaning, from left to right, so that
"the previous day" finds the day told before.

What `first` and `last` say, by class:

    a day, week, month, quarter, season,     its first and last day; weeks run from Monday to Sunday, seasons are the
    year, decade, century                    meteorological ones of the north, "the 20th century" is 1900 to 1999
    early, mid, late                         of a month 1..10, 11..20, 20..end; of a year its thirds (January-April …);
                                             of a decade the years 0-3, 4-6, 7-9; else thirds of its days; the value is the whole's
    earlier this year, later this week       up to the day of publication, or from it on
    Friday, Tuesday night, 5 p.m.            that day: the last one up to publication, or the next where the verb or "next" says so
    April, Nov. 8, the third quarter         without a year: the last that has begun, or the next where the verb says so
    three days, two weeks, five months ago   that day, that calendar week, that month
    a year ago, four years ago               about then: the month of that day and one or more either side, one in four years;
                                             "nearly" leaves out those before, "more than" those after
    the past three months, the next week     the days up to publication or from it on (DURATION)
    now, currently                           the day of publication
    a plain DURATION, a SET, "recently"      None: they tell a length or a habit, no days

Where the day of publication is not known, only what an expression itself fixes is told: "Nov. 8" is XXXX-11-08 with no days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sayso.annotate.timex import rules_clock, rules_dates, rules_lengths, rules_relative  # noqa: F401  (they register their rules)
from sayso.annotate.timex.grammar import RULES, Context, Found, Meaning, put_off
from sayso.annotate.timex.lexer import Lexeme, classes, lex
from sayso.annotate.timex.tense import TenseFinder
from sayso.annotate.timex.words import SPORT
from sayso.language import Parsed
from sayso.model import Span, TimeExpression

_SPORTING = 3  # words of sport that make a text one of sport
# All rules in one, without names: whether any expression begins here. Most places fail it, and fail it fast.
_ANY = re.compile("|".join(re.sub(r"\(\?P<\w+>", "(?:", r.pattern.pattern) for r in RULES))

# The time of an instant; midnight to the second is that of a page that knows its day alone.
_CLOCK = re.compile(
    r"\d{4}-\d\d-\d\d[T ](?!00:00(?::00)?(?:\.0+)?(?:Z|[+-]|$))(?P<hour>\d\d):(?P<minute>\d\d)[\d:.]*(?P<zone>Z|[+-]\d)?"
)
_BOUNDS = frozenset({"until", "till", "til"})


def find_times(
    parsed: Parsed, published: date | None, text: str | None = None, instant: str | None = None
) -> tuple[TimeExpression, ...]:
    """The time expressions of a text, in order and apart, resolved against the day it was published.

    text: the text as it stands, where its datelines were left out of the parse: they tell days too.  instant: when on that day
    it was published, as ISO 8601, where the page says so.
    """
    tense = TenseFinder(parsed)
    lexemes = lex(parsed.text if text is None else text)
    sport = sum(x.text in SPORT for x in lexemes) >= _SPORTING
    clock = _CLOCK.match(instant or "")
    context = Context(
        published=published,
        tense_at=tense.at,
        pos_at=tense.tag_at,
        says_at=tense.says_at,
        joins_at=tense.joins_at,
        sport=sport,
        clock=int(clock["hour"]) * 60 + int(clock["minute"]) if clock else None,
        zoned=bool(clock and clock["zone"]),
    )
    return tuple(_walk(lexemes, context))


def _walk(lexemes: list[Lexeme], context: Context) -> Iterator[TimeExpression]:
    """Left to right, at each place the longest expression."""
    line, i = classes(lexemes), 0
    while i < len(line):
        begins = _ANY.match(line, i) and not (lexemes[i].text == "that" and context.joins_at(lexemes[i].start))
        best = _best_at(lexemes, line, i, context) if begins else None
        if best is None:
            i += 1
            continue
        found, meaning = best
        span = Span(found.start, lexemes[found.match.end() - 1].end)
        yield TimeExpression(span=span, type=meaning.type, value=meaning.value, first=meaning.first, last=meaning.last)
        if meaning.told is not None and not _is_bound(lexemes, i) and not put_off(found):
            context.told, context.told_at = meaning.told, found.start
            if meaning.told.unit == "day":
                _note_day(context, meaning.told.first, found.start)
            if meaning.told.unit == "day" and (published := context.published) and meaning.told.first <= published:
                context.come, context.come_at = meaning.told.first, found.start
        i = found.match.end()


def _note_day(context: Context, day: date, start: int) -> None:
    """A day that was told: of what befell, or only of when somebody spoke."""
    context.spoken = context.says_at(start)
    if not context.spoken:
        context.befell, context.befell_at = day, start
        context.days.add(day)


def _is_bound(lexemes: list[Lexeme], i: int) -> bool:
    """Whether a day is only how long something lasts: nothing told behind "stays shut until Thursday" happens on Thursday."""
    return i > 0 and lexemes[i - 1].text in _BOUNDS


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
