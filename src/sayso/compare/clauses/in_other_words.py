"""In other words: matters that reports tell in words that have nothing in common: that nobody died, that it is not known who did
it, who drove, that somebody was told to go, that there will be a vote on a strike.

in: nothing    out: the words that tell each matter, and whether two sentences of it must share a name to be of one thing

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re

from msgspec import Struct

_NOT_KNOWN = (
    r"(?:unclear|unknown|unresolved|"
    r"(?:not|n[’']t)(?: yet)?(?: been)? (?:known|clear|resolved|established|settled|determined|answered)|"
    r"an? (?:open question|mystery))"
)
_DID = (
    r"(?:fired|shot|did it|carried out|was behind|is behind|was responsible|is responsible|attacked|is to blame|was to blame|began)"
)
_GO = r"(?:resign|quit|step down|stand down)"


class Matter(Struct, frozen=True):
    """A matter by the words that tell it. hints: of which one stands in each, in lower case.  named: whether it is of one thing
    only where one is named in both.  wordy: only where one word stands behind both.  moves: whether more comes to be known of it,
    so that who tells it later may tell more."""

    words: re.Pattern[str]
    hints: tuple[str, ...]
    named: bool = False
    wordy: bool = False
    moves: bool = False


def _matter(words: str, hints: str, *, named: bool = False, wordy: bool = False, moves: bool = False) -> Matter:
    return Matter(re.compile(rf"\b(?:{words})", re.I), tuple(hints.split(",")), named, wordy, moves)


MATTERS = (
    _matter(
        r"(?:no one|nobody|no-one|none) (?:\w+ ){0,2}?(?:died|dead|killed)\b|no (?:deaths|fatalities)\b|"
        r"denied that any(?:one|body) (?:had|has|was) (?:been )?(?:killed|died)\b|without loss of life\b",
        "no one,nobody,no-one,none ,no deaths,no fatalities,denied that any,loss of life",
    ),
    _matter(
        rf"who {_DID}[^.;]{{0,60}}? {_NOT_KNOWN}\b|question of who {_DID}[^.;]{{0,60}}? {_NOT_KNOWN}\b|"
        rf"(?:is|was|remains?|has) {_NOT_KNOWN} who {_DID}",
        "who ",
    ),
    _matter(
        rf"(?:the cause|what caused|what set off|what started)\b[^.;]{{0,60}}? {_NOT_KNOWN}\b|"
        r"(?:investigat|examin|establish|determin|looking into)\w* (?:what caused|the cause)\b|too early to say (?:what|how)\b",
        "the cause,what caused,what set off,what started,too early to say",
    ),
    _matter(
        r"(?:caused|started|sparked|set off) by (?:an? |the )?(?:[\w’'-]+ ){0,4}?(?:machine|device|fault|cable|heater|leak|spark|"
        r"battery|concentrator|cigarette|explosion|blast|gas|lightning|wiring)\b|"
        r"(?:likel\w+|probable|possible) (?:cause|source|explanation)\b|(?:as|was|is) the (?:\w+ )?(?:cause|source) of\b",
        "caused by,started by,sparked by,set off by,cause,source,explanation",
        moves=True,
    ),
    _matter(
        r"(?:warn(?:ed|ings?|s)?|wr(?:ote|itten) to|(?:letters?|notices?|memos?) (?:to|sent|from))\b[^.;]{0,80}?"
        r"\b(?:about|over|of) ",
        "warn,wrote to,written to,letter,notice,memo",
        wordy=True,
    ),
    _matter(r"(?:at|behind) the wheel\b|drove\b|(?:was|were) driving\b|the driver,", "wheel,drove,driving,the driver", named=True),
    _matter(
        rf"(?:call|demand|urg|ask|want|tell|told)\w* (?:[\w’'-]+ ){{0,5}}?(?:to (?:{_GO}|go)\b|resignation\b|resigns\b)|"
        rf"(?:must|should) (?:{_GO}|go)\b",
        "resign,to go,quit,step down,stand down,must go,should go",
        named=True,
    ),
    _matter(
        r"ballot (?:its|their|the) (?:members|nurses|workers|staff|teachers|drivers)\b|(?:vote|ballot) on (?:an? |going on )?"
        r"(?:strike|walkout|industrial action|stoppage)\b|strike ballot\b",
        "ballot,vote on",
    ),
    _matter(
        r"(?:no one|nobody|no-one) (?:\w+ ){0,3}?(?:arrested|in custody|detained|held)\b|no arrests?\b|"
        r"denied (?:\w+ ){0,4}?(?:arrest|in custody|under arrest)\b",
        "no one,nobody,no-one,no arrest,denied",
    ),
)  # fmt: skip
