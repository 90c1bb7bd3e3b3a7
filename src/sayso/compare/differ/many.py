"""What many do at once: the words that tell that they struck, marched, watched, lost their jobs or fled, and what is counted of it.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.compare.clauses.numbers import PEOPLE, SOMEBODY

_ANYBODY = frozenset({None, *PEOPLE, *SOMEBODY, "striker", "driver", "crowd", "participant", "participants"})
_WATCHING = frozenset({None, "spectator", "fan", "people", "crowd", "supporter"})
_JOBS = frozenset({"job", "post", "position", "worker", "employee", "staff", "people"})


class Deed(Struct, frozen=True):
    """What many do. plain: the words by which two reports are known to tell of it, None where none will do.  loose: these and
    others, which will do where two sources of one report speak side by side.  things: what is counted of it."""

    plain: re.Pattern[str] | None
    loose: re.Pattern[str]
    things: frozenset[str | None]


def _deed(plain: str, also: str, things: frozenset[str | None]) -> Deed:
    both = "|".join(filter(None, (plain, also)))
    return Deed(_words(plain) if plain else None, _words(both), things)


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.I)


DEEDS = (
    _deed(
        r"walk(?:s|ed|ing)? out|stop(?:s|ped)? work(?:ing)?|down(?:s|ed)? tools|took part[^.;]{0,60} (?:strike|walkout|stoppage)|"
        r"(?:on|join(?:s|ed|ing)?) (?:the |a )?(?:strike|walkout|stoppage)",
        r"struck|striking",
        _ANYBODY,
    ),
    _deed(
        r"march(?:ed|ing)|rallied|demonstrat(?:ed|ing)|(?:joined|attended|took part in|turned out (?:for|to)) (?:the|a) "
        r"(?:march|rally|protest|demonstration)|(?:number|crowd) of (?:the )?(?:marchers|protesters|demonstrators)",
        r"took part|taken part|taking part|turned (?:out|up)|gathered|protested",
        _ANYBODY,
    ),
    _deed(
        r"(?:in front|a crowd|attendance) of|watched by|spectators|(?:crowd|attendance) (?:was|stood)",
        "",
        _WATCHING,
    ),
    _deed(
        r"(?:loss|lost|losing|loses?|cut(?:s|ting)?|shed(?:s|ding)?|ax(?:e|ed|ing)) (?:of )?(?:their |about |some |the )?"
        r"(?:[\d,.]+ )?(?:jobs|posts|positions)|"
        r"jobs (?:will |would |are |were )?(?:be )?(?:go|lost|cut|at risk)|redundan(?:t|cies)|laid off",
        r"dismissed|sacked|had to go",
        _JOBS,
    ),
    _deed("", r"fled|evacuated|(?:left|leave|driven from|forced from) their homes|displaced", _ANYBODY),
)
