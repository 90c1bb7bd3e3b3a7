"""What many do at once: the words that tell that they struck, marched, watched, lost their jobs or fled, and what is counted of it.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from msgspec import Struct

from sayso.compare.clauses.befallen import BEFALLS as _BEFALLS
from sayso.compare.clauses.numbers import PEOPLE, SOMEBODY

_ANYBODY = frozenset({None, *PEOPLE, *SOMEBODY, "striker", "driver", "crowd", "participant", "participants"})
_STRIKING_LIST = """
    docker dockworker pilot doctor steward cleaner lecturer clerk conductor railwayman postman porter operator guard crew cook baker
    builder weaver welder mechanic engineer technician packer courier worker
"""
_STRIKING = _ANYBODY | frozenset(_STRIKING_LIST.split())
_WATCHING = frozenset({None, "spectator", "fan", "people", "crowd", "supporter"})
_MARCHING = _ANYBODY | {"marcher", "protester", "demonstrator"}
_VOTING = frozenset({*_ANYBODY, "vote", "voter", "ballot", "elector", *SOMEBODY})
_DARK = frozenset({"home", "house", "household", "customer", "property", "building", "people", "resident", "premise"})
_STILL = r"still|remain\w*|restor\w+|reconnect\w+|back|again|peak\w*"  # at another hour
_JOBS = frozenset({"job", "post", "position", "worker", "employee", "staff", "people"})

# Before what is counted: how many, in figures or a word, with what bounds it and whose it is.
_SO_MANY = (
    r"(?:(?:about|some|up to|no|fewer|more|less|than|around|nearly|almost|roughly|at|least|as|many|another|the|town|city|region) )"
    r"{0,4}"
    r"(?:[\d,.]{1,9} |\w+ hundred |\w+ thousand )?(?:of (?:its|their) )?"
)


class Deed(Struct, frozen=True):
    """What many do. plain: the words by which two reports are known to tell of it, None where none will do.  loose: these and
    others, which will do where two sources of one report speak side by side.  things: what is counted of it.  never: words beside
    which it is another deed.  counts: in what its number is told, per cent or heads.  far: how many times as much another report
    may have; who marches counts otherwise than who watches."""

    plain: re.Pattern[str] | None
    loose: re.Pattern[str]
    things: frozenset[str | None]
    never: re.Pattern[str] | None = None
    counts: str = "count"
    far: float = 2.0


def _deed(plain: str, also: str, things: frozenset[str | None], never: str = "", far: float = 2.0, counts: str = "count") -> Deed:
    both = "|".join(filter(None, (plain, also)))
    return Deed(_words(plain) if plain else None, _words(both), things, _words(never) if never else None, counts, far)


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.I)


DEEDS = (
    _deed(
        r"walk(?:s|ed|ing)? out|stop(?:s|ped)? work(?:ing)?|down(?:s|ed)? tools|took part[^.;]{0,60} (?:strike|walkout|stoppage)|"
        r"(?:on|join(?:s|ed|ing)?) (?:the |a )?(?:strike|walkout|stoppage)|"
        r"stay(?:s|ed|ing)? (?:away from work|off (?:the job|work)|out(?! of\b| late\b| all\b))|"
        r"(?:fail(?:s|ed|ing)? to|did not) (?:report|turn up) for work",
        r"struck|striking",
        _STRIKING,
        far=5.0,  # a union and a firm count otherwise
    ),
    _deed(
        r"march(?:ed|ing)|rallied|demonstrat(?:ed|ing)|(?:joined|attended|took part in|turned out (?:for|to)) (?:the|a) "
        r"(?:march|rally|protest|demonstration)|(?:number|crowd) of (?:the )?(?:marchers|protesters|demonstrators)|"
        r"(?:march|rally|protest|demonstration) (?:that )?(?:drew|attracted|brought)|(?:took|taken|come|came) to the streets|"
        r"(?:counted|estimated|filled|up to|some|about|around|than|of|by) (?:[\d,.]+|\w+) (?:marchers|protesters|demonstrators)",
        r"took part|taken part|taking part|turned (?:out|up)|gathered|protested",
        _MARCHING,
        r"arrest\w*|detain\w*|injur\w*|hurt|kill\w*|planned|expected",
        5.0,
    ),
    _deed(
        r"(?:in front|a crowd|attendance) of|watched by|spectators|(?:crowd|attendance) (?:was|stood)|"
        r"attended(?! (?:hospital|court|school|university))|(?:had |have )?(?:came|"
        r"come) to (?:[\w’'-]+ ){0,3}?(?:to )?(?:see|hear|watch|listen)|flocked to",
        "",
        _WATCHING,
    ),
    _deed(
        rf"(?:loss|lost|losing|loses?|cut(?:s|ting)?|shed(?:s|ding)?|ax(?:e|ed|ing)|destroy(?:s|ed|ing)?|scrap(?:s|ped|ping)?|"
        rf"slash(?:es|ed|ing)?|eliminat(?:es?|ed|ing)|cost(?:s|ing)?) (?:of )?(?:their )?{_SO_MANY}(?:jobs|posts|positions)|"
        r"jobs (?:will |would |are |were )?(?:be )?(?:go|lost|cut|at risk)|redundan(?:t|cies)|laid off|"
        r"(?:jobs|posts|positions) (?:are |were |will |would |have |had )?(?:be |been |to )?(?:go|gone|"
        r"lost|cut|axed|disappear|vanish|at risk)",
        r"dismissed|sacked|had to go",
        _JOBS,
    ),
    _deed(_BEFALLS["power"], "", _DARK, _STILL),
    _deed(_BEFALLS["water"], "", _DARK, _STILL),
    _deed(
        r"(?:voted?|voting) (?:for|in favou?r|to (?:strike|walk out|accept|approve|leave|join|stop))|back(?:ed|ing)|"
        r"support(?:ed|ing)?|approv(?:ed|al|ing)|in favou?r|said yes",
        "",
        _VOTING,
        r"against|opposed|rejected|turnout|took part|taken part|poll(?:s|ed)?|survey\w*",
        counts="percent",
    ),
    _deed(
        r"turnout|(?:took|taken|taking) part|cast (?:their |a )?(?:ballots?|votes?)|participat\w+",
        "",
        _VOTING,
        r"for the|in favou?r|against|poll(?:s|ed)|survey\w*",
        counts="percent",
    ),
    _deed("", r"fled|evacuated|(?:left|leave|driven from|forced from) their homes|displaced", _ANYBODY),
)
