"""The grammar: rules over word classes, and what a rule sees when it fires.

A pattern is a regular expression whose letters are word classes: ``{part}? hyphen? {month} (comma? {year})?`` reads "an optional
part of a period, caught as `part`; an optional hyphen; a month, caught; …". ``{n:number|day|a}`` catches one of several classes as
`n`, ``<number|day>`` is one of several uncaught, ``(?<=prep)`` looks back. Each class is one character, so patterns run over the
text's classes in linear time, and no repetition in them is unbounded.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from itertools import takewhile
from typing import Literal

from msgspec import Struct, field

from sayso.annotate.timex.calendar import Period
from sayso.annotate.timex.lexer import CHAR, Lexeme
from sayso.annotate.timex.words import PUBLISHED

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Tense = Literal["past", "present", "future"]


class Meaning(Struct, frozen=True):
    """What an expression stands for: its TIMEX3 type and value, the days it covers, and how much of the match it takes.

    told: the period that later expressions ("the previous day") start from, where this one fixes one.
    """

    type: TimexType
    value: str | None
    first: date | None = None
    last: date | None = None
    told: Period | None = None


class Context(Struct):
    """What an expression is resolved against: the day of publication, the time told last, the tense of the verb above it.

    come, come_at: the last day told that was not ahead of publication, and where.
    spoken: whether the day told last is only that of a saying ("she said on Tuesday").  befell, befell_at: the last day told that
    is none, and where.
    sport: whether the text tells of matches, whose quarters and halves are none of the year.
    clock: minutes after midnight at which it was published, where that is known.  zoned: whether by the clock of a zone, which may
    not be that of the place.  days: those told so far, but for those of a saying.
    joins_at: whether a word only joins a clause to its verb: "reported that Saturday night had been quiet".
    """

    published: date | None
    tense_at: Callable[[int], Tense | None]
    pos_at: Callable[[int], str]
    told: Period | None = None
    told_at: int = 0
    come: date | None = None
    come_at: int = 0
    spoken: bool = False
    befell: date | None = None
    befell_at: int = 0
    sport: bool = False
    clock: int | None = None
    zoned: bool = False
    days: set[date] = field(default_factory=set)
    says_at: Callable[[int], bool] = lambda _: False
    joins_at: Callable[[int], bool] = lambda _: False

    def base(self, anchor: str) -> date | None:
        """The day that "last" or "previous" counts from."""
        if anchor == PUBLISHED or self.told is None:
            return self.published
        return self.told.first


class Found(Struct, frozen=True):
    """A match of a rule: its caught lexemes by name, and the lexemes around."""

    lexemes: list[Lexeme]
    match: re.Match[str]

    def __getitem__(self, name: str) -> Lexeme | None:
        i = self.match.start(name) if name in self.match.re.groupindex else -1
        return self.lexemes[i] if i >= 0 else None

    def text(self, name: str) -> str:
        """The caught lexeme in lower case, or ""."""
        x = self[name]
        return x.text if x else ""

    def number(self, name: str) -> int:
        """The caught lexeme's value as a whole number. Raises ValueError where it was not caught."""
        x = self[name]
        if x is None or x.value is None:
            raise ValueError(name)
        return int(x.value)

    @property
    def start(self) -> int:
        """Where the first lexeme stands in the text."""
        return self.lexemes[self.match.start()].start

    def before(self, k: int = 1) -> Lexeme | None:
        """The k-th lexeme before the match."""
        i = self.match.start() - k
        return self.lexemes[i] if i >= 0 else None

    def after(self, k: int = 1) -> Lexeme | None:
        """The k-th lexeme behind the match."""
        i = self.match.end() + k - 1
        return self.lexemes[i] if i < len(self.lexemes) else None


_SURELY = frozenset(("postponed", "adjourned", "delayed", "extended", "suspended", "cancelled", "canceled"))
_PUT_OFF = _SURELY | {"off", "moved", "closed", "shut"}
_CLAUSE_ENDS = frozenset((".", ",", ";", ":", "and", "but"))
_OBJECT = 7  # words before "until" among which the verb is looked for


def put_off(m: Found) -> bool:
    """Whether a match is what something is put off until, so that it lies ahead though it is told in the past: "was put off until
    Monday", "postponed its vote until December", "extended the deadline to Friday"."""
    until, verb = m.before(), m.before(2)
    if until is None or until.text not in ("until", "till", "to"):
        return False
    if verb is not None and verb.text in (_SURELY if until.text == "to" else _PUT_OFF):
        return True
    words = (x.text if (x := m.before(k)) else "." for k in range(2, 2 + _OBJECT))
    clause = list(takewhile(lambda x: x not in _CLAUSE_ENDS, words))
    return any(x in _SURELY or (x == "off" and before == "put") for x, before in zip(clause, [*clause[1:], ""], strict=False))


Action = Callable[[Found, Context], Meaning | None]


class Rule(Struct, frozen=True):
    """A pattern and what it means."""

    pattern: re.Pattern[str]
    action: Action


RULES: list[Rule] = []
_TERM = re.compile(r"\{(?:(\w+):)?([\w|]+)\}|<([\w|]+)>|\(\?<[=!]|\(\?:|\(\?!|\(\?=|([a-z_]+)")


def rule(*patterns: str) -> Callable[[Action], Action]:
    """Register a function as the meaning of these patterns. Of rules that match at one place the longest wins, then the first."""

    def register(action: Action) -> Action:
        RULES.extend(Rule(compiled(p), action) for p in patterns)
        return action

    return register


def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern over classes as one over their characters. Raises KeyError for a class that does not exist."""
    return re.compile(_TERM.sub(_term, pattern).replace(" ", "").replace("\n", ""))


def _term(m: re.Match[str]) -> str:
    name, caught, either, bare = m.groups()
    if caught:
        return f"(?P<{name or caught}>{_set(caught)})"
    if either or bare:
        return _set(either or bare)
    return m.group()


def _set(kinds: str) -> str:
    chars = "".join(CHAR[k] for k in kinds.split("|"))
    return chars if len(chars) == 1 else f"[{chars}]"


def of_period(p: Period, type_: TimexType = "DATE", *, value: str | None = None, told: bool = True) -> Meaning:
    """A meaning that covers a period."""
    return Meaning(type_, value or p.value, p.first, p.last, p if told else None)
