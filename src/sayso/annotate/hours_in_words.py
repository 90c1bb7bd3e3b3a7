"""Hours in words, each as one figure: "at nine in the morning", "half past six", "ten o'clock", "noon".

in: a text    out: (span, minutes after midnight, the same or twelve hours later) in text order. A number word is an hour only where
the words around it leave no other reading: "arrested six on Tuesday night" and "the toll stood at four in the evening" count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.model import Span

_NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_HOUR = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "a quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_THEN = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50}
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
# One of these stands in every hour in words: most texts have few.
_HINT = re.compile(
    r"\b(?:past|to)\s(?:\d|[a-z])|o[’']clock|\b(?:morning|afternoon|evening|night)\b|\b(?:noon|midday|midnight)\b|[a-z]\s?[ap]\.?m\b|"
    r"\b(?:before|after)\s[a-z]|\b(?:fifteen|twenty|thirty|forty|fifty)\b",
    re.I,
)
# Before an hour: what can lead to no count ("shortly after"), or to one only behind a verb of standing or of change ("at").
_LEAD = re.compile(
    r"\b(?:(?P<close>(?:shortly|just|soon|right|a little|not long) (?:before|after))|"
    r"(?P<lead>at|around|about|before|after|until|till|since|from|by|between|and|to))\s"
    r"(?:(?:about|around|roughly|approximately|nearly|almost|exactly)\s)?(?:the\s)?$",
    re.I,
)
_STANDING = re.compile(r"\b(?:st(?:oo|an)d(?:s|ing)?|put|remain\w*|toll|number|figure|count|total|tally)\s(?:\w+\s){0,2}$", re.I)
_CHANGING = re.compile(
    r"\b(?:r[io]se\w*|rising|risen|gr[eo]w\w*|climb\w*|f[ae]ll\w*|"
    r"increas\w*|dropp?\w*|up|down)\b[^.;!?]{0,45}$",
    re.I,
)
_TAKING = re.compile(r"\b(?:kill|injur|wound|hurt|arrest|detain|free|beat|lost|won|by)\w*\s$", re.I)  # "killed about nine"
_WORDED = re.compile(
    rf"(?<![\w-])(?:(?:(?P<past>{'|'.join(sorted(_MINUTES, key=len, reverse=True))})(?: minutes)?\s(?P<side>past|to)\s)?"
    rf"(?P<hour>{_HOUR}|(?<=past )\d{{1,2}}|(?<=to )\d{{1,2}})(?:[\s-](?P<then>{'|'.join(sorted(_THEN, key=len, reverse=True))}))?"
    rf"(?![\w%]|[.,:]\d|-\w)(?:\s?(?P<half>[ap])(?:\.m\b\.?|m\b)|"
    r"(?P<clock>\so[’']clock\b)?"
    rf"(?:(?P<inthe>,?\s(?:(?:in|of) the|at|(?:in )?(?:that|this))\s)(?P<part>morning|afternoon|evening|night)\b|"
    rf"(?:,?\s(?:on\s)?(?:{_WEEKDAY}|yesterday|the (?:same|next|following))\s)(?P<later>morning|afternoon|evening|night)\b)?)"
    r"|(?P<point>noon|midday|midnight)\b(?!\s(?:sun|mass|prayers?|train|news|bulletin|blue|oil|snack|raids?)\b))",
    re.I,
)
_POINTS = {"noon": 720.0, "midday": 720.0, "midnight": 0.0}
# What may stand behind a part of the day that is none of a thing: "nine in the morning rush" counts.
_GOES_ON = (
    r"(?=\s*(?:[^\w\s]|$)|\s(?:on|of|when|as|after|before|by|in|at|and|but|or|while|with|to|from|until|that|for|who|local|"
    rf"had|has|was|were|is|will|would|yesterday|today|it|he|she|they|the|a|an|{_WEEKDAY})\b)"
)
_ENDS_HERE = re.compile(_GOES_ON, re.I)
_CLOSES = re.compile(rf"\s*(?:[.;,!?)”\"]|$|\n)|\s(?:on\s{_WEEKDAY}|{_WEEKDAY}|when)\b", re.I)
_BEFORE = 60  # characters before an hour that are looked at
_NOON, _HOUR_LONG, _HALF_DAY = 12, 60, 720.0
_DUSK = 6  # "at nine at night" is before midnight, "at three at night" behind it


def hours_in_words(text: str) -> Iterator[tuple[Span, float, float]]:
    """The times of the day that a text tells in words."""
    if _HINT.search(text) is None:
        return
    for m in _WORDED.finditer(text):
        if m["point"]:
            if m["point"].islower():  # no "Noon" of a name
                yield Span(m.start(), m.end()), _POINTS[m["point"]], _POINTS[m["point"]]
        elif _is_hour(text, m):
            low, high = _minutes(m)
            yield Span(m.start(), _end(m)), low, high


def _is_hour(text: str, m: re.Match[str]) -> bool:
    """Whether a number word is an hour, by what stands around it."""
    if m["clock"] or m["half"]:
        return True
    part = m["part"] or m["later"]
    if part and _ENDS_HERE.match(text, m.end()) is None:
        return False
    if m["past"] and m["side"].lower() == "past":
        return True
    before = text[max(0, m.start() - _BEFORE) : m.start()]
    lead = _LEAD.search(before)
    if lead is None:
        return bool(m["past"] and part)
    closes = bool(part) or _CLOSES.match(text, m.end()) is not None
    if lead["close"]:
        return closes
    if m["past"]:
        return closes and lead["lead"].lower() in ("at", "until", "till", "since", "before", "after")
    if m["then"] and lead["lead"].lower() == "at":
        return closes
    before = before[: lead.start()]
    loose = lead["lead"].lower() in ("about", "around", "by", "and", "to", "from")
    counts = _STANDING.search(before) or (loose and (_CHANGING.search(before) or _TAKING.search(before)))
    return bool(part) and not counts


def _minutes(m: re.Match[str]) -> tuple[float, float]:
    """The minutes after midnight that an hour in words may mean."""
    hour = (_NUMBERS.index(m["hour"].lower()) + 1 if m["hour"].isalpha() else int(m["hour"])) % _NOON
    minute = _MINUTES[m["past"].lower()] * (1 if m["side"].lower() == "past" else -1) if m["past"] else 0
    minute += _THEN[m["then"].lower()] if m["then"] else 0
    part = (m["part"] or m["later"] or "").lower()
    half = (m["half"] or "").lower()
    late = half == "p" or part in ("afternoon", "evening") or (part == "night" and hour >= _DUSK)
    value = float((hour + _NOON * late) * _HOUR_LONG + minute) % (2 * _HALF_DAY)
    return value, value if part or half else (value + _HALF_DAY) % (2 * _HALF_DAY)


def _end(m: re.Match[str]) -> int:
    """Where an hour ends: with its part of the day, where that stands right behind it; the day in between is no part of it."""
    if m["part"]:
        return m.end("part")
    if m["clock"]:
        return m.end("clock")
    return m.end() if m["half"] else m.end("then") if m["then"] else m.end("hour")
