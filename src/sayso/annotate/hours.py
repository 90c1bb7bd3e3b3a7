"""Hours: times of the day, each as one figure: "3:40 a.m.", "3.40am", "at 3:40 on Tuesday morning", "shortly before 4".

in: a text    out: (span, minutes after midnight, the same or twelve hours later) in text order. The second is later only where the
text leaves open which half of the day it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.annotate.hours_in_words import hours_in_words
from sayso.model import Span

_MARKED = re.compile(r"(?<![\w:.])(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])(?:\.m\b\.?|m\b)", re.I)
_OF_24 = re.compile(r"(?<![\w:.])(?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])")
# An hour that only the words around it tell from a score, a price or a count ("shares closed at 3.40", "the toll stood at 4").
_LED = re.compile(
    r"\b(?:(?P<close>(?:shortly|just|soon) (?:before|after))|at|around|about|before|after|until|till|since|from|by)\s"
    r"(?:(?:about|around|roughly|approximately|nearly|exactly)\s)?"
    r"(?P<hour>1[0-2]|0?[1-9])(?:(?P<sign>[:.])(?P<minute>[0-5]\d))?(?![\w:%]|[.,]\d|-\w)(?P<clock>\so[’']clock\b)?"
    r"(?:,?\s(?:(?:in|on|of|at)\s)?(?:the\s|that\s|this\s|[A-Z][a-z]+day\s|yesterday\s|(?<=\sat )(?=night))"
    r"(?P<part>morning|afternoon|evening|night)\b)?"
    r"(?P<ends>\s*(?:[.;,!?)]|$|\n)|\son\s[A-Z][a-z]+day\b)?"
)
_DAY = 1440
_NOON = 12
_DUSK = 6  # "at 9 at night" is before midnight, "at 3 at night" behind it


def hours(text: str) -> list[tuple[Span, float, float]]:
    """The times of the day in a text, none touching another."""
    found = list(_marked(text))
    for more in (_led(text), _of_24(text), hours_in_words(text)):
        taken = sorted(h[0] for h in found)
        found += [h for h in more if not touches(h[0], taken)]
    return sorted(found)


def _marked(text: str) -> Iterator[tuple[Span, float, float]]:
    for m in _MARKED.finditer(text):
        hour, minute = int(m["hour"]), int(m["minute"] or 0)
        if 1 <= hour <= _NOON:
            value = float((hour % _NOON + (_NOON if m["half"].lower() == "p" else 0)) * 60 + minute)
            yield Span(m.start(), m.end()), value, value


def _of_24(text: str) -> Iterator[tuple[Span, float, float]]:
    for m in _OF_24.finditer(text):
        value = float(int(m["hour"]) * 60 + int(m["minute"]))
        yield Span(m.start(), m.end()), value, value


def _led(text: str) -> Iterator[tuple[Span, float, float]]:
    """Hours without a mark of their own: with a colon, a part of the day or an "o'clock", or as "shortly before 4"."""
    for m in _LED.finditer(text):
        if not (m["part"] or m["clock"] or m["sign"] == ":" or (m["close"] and m["ends"])):
            continue
        if len(m["hour"]) > 1 and m["sign"] == ":" and not m["part"]:  # "at 10:20" is told by the clock of 24 hours
            continue
        hour, part = int(m["hour"]) % _NOON, m["part"]
        late = part in ("afternoon", "evening") or (part == "night" and hour >= _DUSK)
        value = float((hour + _NOON * late) * 60 + int(m["minute"] or 0))
        end = m.end("clock") if m["clock"] else m.end("minute") if m["minute"] else m.end("hour")
        yield Span(m.start("hour"), end), value, value if part else value + _DAY / 2


def touches(span: Span, taken: list[Span]) -> bool:
    """Whether a span touches one of some short, sorted ones."""
    low, high = 0, len(taken)
    while low < high:
        mid = (low + high) // 2
        low, high = (mid + 1, high) if taken[mid].end <= span.start else (low, mid)
    return low < len(taken) and taken[low].start < span.end
