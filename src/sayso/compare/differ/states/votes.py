"""Votes: how a vote came out, by each report: "the vote was 222-190", "passed the House by 220 to 190".

in: the units of a story    out: `Dispute`s of number. No clause need be alike for it: a vote that has one side of
the other report's, is near to it on the other side and about nobody else, and no other in either report, is one vote.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import other_moments
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import another_one
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span

_OUTCOME = re.compile(
    r"(?<![\w$£€.,–-])(?<!\bfrom )(?<!\bbetween )(?<!\bat )(?<!\baged )(?<!\bages )(\d{1,3})(?:-to-| ?[-–—] ?| to )(\d{1,3})"
    r"(?![\w%.]?\d|[\w%–-]| (?:years?|months?|weeks?|days?|hours?|minutes?|per ?cent|[ap]\.?m|o[’']clock)\b)",
    re.I,
)
# The same with the words of the sides: "182 votes in favour and 146 against", "182 for, 141 against", "by 182 votes to 141".
_SIDES = re.compile(
    r"(?<![\w$£€.,–-])(\d{1,3}) (?:(?:votes?|mps|members|deputies|lawmakers|senators|delegates|councillors|representatives|"
    r"voted|were|"
    r"came out) ){0,3}?(?:to|(?:in favou?r|for|yes)(?: of (?:it|the \w+))?,?(?: and| to| with)?) (\d{1,3})"
    r"(?: (?:votes? )?(?:voted |were )?(?:against|opposed|no\b))?(?![\w%.]?\d|[\w%–-]| (?:years?|months?|weeks?|days?|"
    r"hours?|minutes?|per ?cent)\b)",
    re.I,
)
_VOTED = re.compile(r"\b(?:vot(?:e[sd]?|ing)|pass(?:ed|age)|approv(?:ed|al)|reject(?:ed|ion)|ratified|confirmed|margin)\b", re.I)
_WORDS = ("vot", "pass", "approv", "reject", "ratified", "confirmed", "margin")  # one stands in each that it finds
_LOST = re.compile(r"\b(?:fail\w*|reject\w*|defeat\w*|threw out|thrown out|voted down|lost)\b", re.I)
_GAME = re.compile(
    r"\b(?:beat|win|won|lost|lead|led|score[sd]?|game|match|goals?|points?|innings|half|poll(?:s|ed)?|ages?|per ?cent)\b", re.I
)
_BODY = re.compile(
    r"\b(house|senate|parliament|commons|lords|congress|assembly|council|court|committee|commission|board|cabinet|knesset|bundestag|"
    r"duma)\b",
    re.I,
)
# What is voted on is no body that votes: "to set up an independent commission", "the creation of a select committee".
_VOTED_ON = re.compile(
    r"\b(?:creat\w+|establish\w*|form(?:s|ed|ing|ation)?|set(?:ting)? up|convene\w*|launch\w*|back\w*|reject\w*|"
    r"propos\w+|call\w*)(?: of| for)? (?:the|a|an|its|this|that|such a)(?: [a-z-]+){0,3} $",
    re.I,
)
_VOTED_ON_LEAD = 60  # characters before a body in which that stands
_VOTES = frozenset(map(stem, ("vote", "favour", "favor", "member")))  # no thing that is voted on
_LEAST = 20  # votes that were cast: of nine judges five and four are any two cases', of fifteen directors eleven and four
_MOST = 200  # votes of a story that are held against each other
_APART, _AND = 0.03, 2  # of all votes, and in heads: how far a side's number may be from the other's to be of one vote


class _Vote(Struct, frozen=True):
    """How a vote came out, by one clause. bodies: those that its sentence names; names: the words of its other names."""

    unit: Unit
    sides: tuple[int, int]
    bodies: frozenset[str]
    names: frozenset[str]
    span: Span


def votes(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The votes that two reports give otherwise, each report's once. strangers: whether two reports are hardly of one thing."""
    told = list(_votes(units))[:_MOST]
    done: set[int] = set()
    for a, b in combinations(told, 2):
        one, other = a.unit.report, b.unit.report
        if one == other or done & {one, other} or not _of_one(a, b) or strangers(one, other) or other_moments(a.unit, b.unit):
            continue
        near = [v for v in told if v.unit.report in (one, other) and (_of_one(a, v) or _of_one(b, v))]
        if {v.sides for v in near} == {a.sides, b.sides} and all(v.sides == (a if v.unit.report == one else b).sides for v in near):
            done |= {one, other}
            said = [v.unit.sentence[v.span.start - v.unit.clause.sentence.start :][: v.span.end - v.span.start] for v in (a, b)]
            shown = [Span(min(v.unit.span.start, v.span.start), max(v.unit.span.end, v.span.end)) for v in (a, b)]
            yield Dispute((a.unit, b.unit), "number", (said[0], said[1]), ((a.span,), (b.span,)), (shown[0], shown[1]), sure=True)


def _of_one(a: _Vote, b: _Vote) -> bool:
    """Whether two outcomes are of one vote, and not the same: no two bodies', about no two people, and one side of them alike."""
    if a.sides == b.sides or not any(x == y for x, y in zip(a.sides, b.sides, strict=True)):
        return False
    if any(one and other and not one & other for one, other in ((a.bodies, b.bodies), (a.names, b.names))):
        return False
    if bool(_LOST.search(a.unit.sentence)) != bool(_LOST.search(b.unit.sentence)) or another_one(a.unit, b.unit):
        return False
    one, other = (heads(v.unit, "object") - EMPTY - _VOTES for v in (a, b))
    if one and other and not one & other:
        return False
    far = _APART * max(sum(a.sides), sum(b.sides)) + _AND
    return all(abs(x - y) <= far for x, y in zip(a.sides, b.sides, strict=True))


def _bodies(sentence: str) -> frozenset[str]:
    """The bodies that a sentence names, but for those that it is voted to have."""
    found = _BODY.finditer(sentence)
    return frozenset(m[1].lower() for m in found if not _VOTED_ON.search(sentence, max(0, m.start() - _VOTED_ON_LEAD), m.start()))


def _votes(units: Sequence[Unit]) -> Iterator[_Vote]:
    """The outcomes of votes that reports tell, each in the longest clause that has it."""
    seen: set[tuple[int, int]] = set()
    worded = (u for u in having(units, _WORDS) if _VOTED.search(u.sentence) and not _GAME.search(u.sentence))
    telling = [u for u in worded if _has_outcome(u.sentence)]
    for unit in sorted(telling, key=lambda u: (u.report, u.place, not _has_outcome(u.text), -len(u.text), u.key)):
        bodies = _bodies(unit.sentence)
        names = frozenset(k for k in unit.around if k[0] == "~" and k[1:] not in bodies)
        start = unit.clause.sentence.start
        for m in (*_OUTCOME.finditer(unit.sentence), *_SIDES.finditer(unit.sentence)):
            at, sides = start + m.start(), (int(m[1]), int(m[2]))
            if (unit.report, at) not in seen and unit.clause.sentence.holds(unit.span) and sum(sides) > _LEAST:
                seen.add((unit.report, at))
                yield _Vote(unit, sides, bodies, names, Span(at, start + m.end()))


def _has_outcome(text: str) -> bool:
    return _OUTCOME.search(text) is not None or _SIDES.search(text) is not None
