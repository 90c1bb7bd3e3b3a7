"""Wishes: whether how a process stands is only wished for, asked of somebody, or told as what may come.

in: a report, the clause of a saying of how it stands, the saying's place    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Collection

from sayso.compare.process.mentions import Mentions
from sayso.model import Clause, Member, Span

_BEFORE = 25  # characters before a saying in which its "may" stands
_REACH = 110  # characters before it in which somebody asks or wishes
_NEAR = 40  # characters before a wish in which it is said whose it is
_MAY = re.compile(r"\b(?:may|might|could)\b(?! (?:not|no longer|never)\b)", re.I)
_SHOULD = re.compile(r"\b(?:should|must|ought to)\b", re.I)
_WAY_TO = re.compile(
    r"\b(?:paths?|ways?|doors?|roads?|routes?|bridge|obstacles?|prospects?) (?:to|for|of) (?:[\w’'-]+ ){0,2}$", re.I
)
_BESIDE = re.compile(
    r"(?:suspend|paus|halt|freez|froze|postpon|interrupt|stop|ceas)\w* (?:[\w’'-]+ ){1,6}?"
    r"(?:throughout|during|while|when|before|after|amid|pending) ",
    re.I,
)
_REVIVES = re.compile(r"\b(?:reinstat|reviv|restor|rejoin|renegotiat|salvag)\w* (?:[\w’'-]+ ){0,4}$", re.I)
_ASKS = r"(?:ask|urg|call|appeal|demand|press|plead|begg?|implor)(?:s|e|es|ed|ing)?\b"
_WISHES = r"(?:want|hop|wish|pray|long)(?:s|e|es|ed|ing)?\b|would like\b"
# "Called on Solvania to | resume talks"; "wants | the talks to continue"; "demanded that | the talks resume".
_TO = re.compile(rf"\b(?:(?P<asks>{_ASKS})|(?P<wishes>{_WISHES}))[^.;:,“”\"]{{0,80}}? to (?:\w+ )?$", re.I)
_IT_TO = re.compile(
    rf"\b(?:(?P<asks>{_ASKS})|(?P<wishes>{_WISHES})) (?:for |that )?(?:the |all |both |their |these |such )?(?:[\w’'-]+ )?$", re.I
)


def is_only_wished(member: Member, mentions: Mentions, clause: Clause, at: Span, names: Collection[str]) -> bool:
    """Whether that it goes on is asked of somebody, or wished by one who takes no part: "the talks should go on at any cost". What
    one who takes part hopes for tells how it stands."""
    text = member.report.text
    if _SHOULD.search(text, at.start, at.end):
        return True
    start = max(clause.sentence.start, at.start - _REACH)
    led = _TO.search(text, start, at.start) or _IT_TO.search(text, start, at.start)
    if led is None or led["asks"]:
        return led is not None
    whose = Span(max(clause.sentence.start, led.start() - _NEAR), led.start())
    return not any(actor.id in names for _, actor in mentions.inside(whose))


def is_way_to_it(text: str, clause: Clause, at: Span) -> bool:
    """Whether only a way to it is told of: "the path to | dialogue will open"."""
    return _WAY_TO.search(text, max(clause.sentence.start, at.start - _REACH), at.start) is not None


def is_beside_it(saying: str) -> bool:
    """Whether something else stops while it goes on: "would suspend testing throughout negotiations"."""
    return _BESIDE.match(saying) is not None


def is_of_old(text: str, clause: Clause, at: Span) -> bool:
    """Whether an accord is one to be brought back: "seeks to reinstate | the agreement that was signed"."""
    return _REVIVES.search(text, max(clause.sentence.start, at.start - _REACH), at.start) is not None


def only_may_be(text: str, clause: Clause, at: Span) -> bool:
    """Whether an end or a pause only may come: "the talks could collapse", "may suspend the talks"."""
    return _MAY.search(text, max(clause.span.start, at.start - _BEFORE), at.end) is not None
