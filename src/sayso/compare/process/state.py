"""How a process stands, as one report has it: open, paused, ended, agreed or disputed, at the words that say so, and which one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from itertools import islice

from msgspec import Struct

from sayso.compare.clauses.conditioned import with_condition
from sayso.compare.clauses.whose import word_of
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.moments import is_newer, moment_of
from sayso.compare.process.not_so import IN_PRINCIPLE, MATTER, NOT_SO, Said, hangs, is_of_others
from sayso.compare.process.sayings import PATTERNS, Standing
from sayso.compare.timeline.standing import after_dateline, without_loose_end
from sayso.model import Clause, Member, ProcessState, Span, dated, day_of

# What a saying without such a word is of; None is its own word.
_IMPLIED: tuple[tuple[re.Pattern[str], str | None], ...] = tuple(
    (re.compile(words, re.I), of)
    for words, of in (
        (r"\bto work\b|\bwalk(?:s|ed)? (?:out|off)\b|\btools\b", "strike"),
        (r"guilty|convicted|acquitted|sentenced|jailed|cleared|\btrial\b|innocent", "trial"),
        (r"\bsu(?:e[sd]?|ing)\b|complaint", "lawsuit"),
        (r"siege|stand-?off|hijacking", None),
        (r"mediat|negotiat|\btalk|\b(?:part|participation)$|\bmeet\b|delegations|envoys|\bsides\b", "talks"),
        (r"\b(?:merge|buy|acquire|take over)\b|\bpay .* for\b|whether .*\bsell\b", "merger"),
    )
)
_STRIKES = re.compile(
    r"\b(?:strikes?|strikers|walkout|(?:workers|staff|crews|nurses|members|employees|\w{2,20}ers) walk(?:ed)? (?:out|off))\b", re.I
)
_PROCESSES = {
    "strike": ("strike", "walkout"),
    "trial": ("trial", "hearing", "lawsuit", "proceedings"),
    "truce": ("truce", "ceasefire", "cease-fire"),
}
_OFFERED = ("offer", "bid", "takeover", "merger")
# A round of talks that ended is no end of them where the report has the next one.
_A_ROUND_OF = re.compile(r"\b(?:rounds?|sessions?|day) of (?:[\w-]+ ){0,2}$", re.I)
_THE_NEXT = re.compile(
    r"\b(?:second|third|fourth|fifth|next|new|another|further) (?:rounds?|meetings?|sessions?|talks)\b[^.;\n]{0,50}?"
    r"\b(?:(?:is|are|was|were|ha[sd] been|have been) (?:\w+ )?(?:set|scheduled|planned|agreed|due|arranged|to)|will|would)\b|"
    r"\b(?:sides|parties|they|delegations|negotiators) (?:will|would|are (?:due |set )?to|agreed to) "
    r"(?:meet|talk|return|sit down)\b|"
    r"\b(?:talks|negotiations) (?:will|would|(?:is|are|were) (?:due |set )?to) (?:resume|continue|go on)\b",
    re.I,
)
_LONG_AGO = timedelta(days=30)  # a step that old is history, not how it stands
_LEAST = 1.5
_BEFORE = 25  # characters before "a round of" talks in which it is told as the only one
_MOST = 40  # sayings of one pattern that are weighed


class Saying(Struct, frozen=True):
    """One saying of how it stands. span: as it can be shown; at: the words that say it."""

    value: Standing
    sureness: float
    span: Span
    of: str | None
    at: Span


def states_of(member: Member, names: Collection[str]) -> tuple[ProcessState, ...]:
    """How the process stands in a report: its surest saying, the earlier the surer; and beside it that of each other process that
    runs in the story, for talks may have ended while the strike goes on. Nothing where it does not say.

    names: ids of the actors that take part; a verdict counts only where it is theirs.
    """
    best: dict[str, Saying] = {}
    for said in _of_now(member, sayings_of(member, names)):
        clause = clause_at(member, said.at)
        beside = said.of is not None and not (clause and _is_history(member, clause))
        if said.sureness >= _LEAST and (beside or not best):
            best.setdefault(running(said.of), said)
    return tuple(
        ProcessState(report=member.report.id, value=s.value, span=s.span, of=s.of, speaker=_word_of(member, s.at))
        for s in best.values()
        if s.span not in [o.span for o in best.values() if o.sureness > s.sureness]
    )


def _of_now(member: Member, told: Sequence[Saying]) -> list[Saying]:
    """The sayings without those of an earlier moment than another tells of the same: "the talks are on hold, he had said on
    Tuesday", where they go on on Friday."""
    moments = [moment_of(member, clause_at(member, s.at), s.at) for s in told]
    overtaken = [
        any(running(o.of) == running(s.of) and o.value != s.value and is_newer(m, n) for o, m in zip(told, moments, strict=True))
        for s, n in zip(told, moments, strict=True)
    ]
    return [s for s, gone in zip(told, overtaken, strict=True) if not gone]


def at_odds(one: ProcessState, other: ProcessState) -> bool:
    """Whether two reports can't both be right on how one process stands: what ended is not paused, nor did it not
    end. What is agreed on ends, what goes on may have been paused, and who turns an offer down does not deny that talks ended."""
    values = {one.value, other.value}
    if any(s.value == "disputed" and s.of in _OFFERED for s in (one, other)):
        return False
    return running(one.of) == running(other.of) and (values == {"ended", "paused"} or values == {"ended", "disputed"})


def running(of: str | None) -> str:
    """Which of the processes of a story something is of: the strike, the trial, the truce, or else the talks with all that they may
    come to. "" where nobody knows."""
    return next((name for name, words in _PROCESSES.items() if of in words), "talks" if of else "")


def _word_of(member: Member, span: Span) -> str | None:
    """On whose word a stretch of text is; None where it is the outlet's own."""
    said = word_of(clause_at(member, span), member.reading)
    return said.speaker if said else None


def sayings_of(member: Member, names: Collection[str]) -> list[Saying]:
    """All that a report says of how the process stands, the surest first."""
    return sorted(_sayings(member, names), key=lambda s: (-s.sureness, s.span.start))


def _sayings(member: Member, names: Collection[str]) -> Iterator[Saying]:
    """Every saying with its sureness. Those inside a condition say what might be, those of long ago what was."""
    text = member.report.text
    conditions = [c.condition for c in member.reading.clauses if c.condition]
    mentions = Mentions(member)
    strikes = _STRIKES.search(f"{member.report.title or ''}\n{text}") is not None
    low = text.lower()
    for value, weight, saying in PATTERNS:
        for m in islice(saying.pattern.finditer(text), _MOST) if saying.may_be_in(low) else ():
            span = Span(m.start(), m.end())
            clause = clause_at(member, span)
            if clause is None or "\n" in m.group() or any(c.touches(span) for c in conditions):
                continue
            said = Said(member, clause, span, m.group(), mentions, names)
            if hangs(said) or is_of_others(said, value) or NOT_SO[value](said):
                continue
            stands: Standing = "open" if value == "ended" and _goes_on(text, span) else value
            sureness = weight + 1.5 * (1 - m.start() / len(text)) - 2.0 * _is_history(member, clause)
            told = without_loose_end(text, after_dateline(text, with_condition(clause)))
            told = as_said(member, clause, told)
            yield Saying(stands, sureness, Span(told.start, max(told.end, span.end)), _matter(m.group(), strikes=strikes), span)


def _goes_on(text: str, span: Span) -> bool:
    """Whether only a round of talks ended, and the next is told of behind it: "a first round ended; a second has been set"."""
    only = _A_ROUND_OF.search(text, max(0, span.start - _BEFORE), span.start) is not None
    return only and _THE_NEXT.search(text, span.end) is not None


def _matter(saying: str, *, strikes: bool) -> str | None:
    """What a saying is of, in its own word, or else what it can only be of; None where it may be of several. strikes: whether the
    report speaks of a strike."""
    found = MATTER.search(saying)
    if IN_PRINCIPLE.search(saying):  # what is accepted in principle is talked of; no truce goes on by it
        return "talks"
    if found:
        return found.group().lower()
    implied = next((m for m in (pattern.search(saying) for pattern, _ in _IMPLIED) if m), None)
    word = next((word for pattern, word in _IMPLIED if implied and pattern is implied.re), None)
    if word == "strike" and not strikes:  # who walks out may leave a room
        return None
    return word or (implied.group().lower() if implied else None)


def as_said(member: Member, clause: Clause, span: Span) -> Span:
    """The words of a clause without who says it, whom a parse has left at its end: "is to buy it, | the firms"."""
    said = word_of(clause, member.reading)
    ends = [c.end for c in said.content if c.start < span.end and c.end > span.start] if said else []
    end = min(ends, default=span.end)
    beside = said is not None and any(end <= s.start < span.end for s in said.source)
    return without_loose_end(member.report.text, Span(span.start, end)) if beside else span


def clause_at(member: Member, span: Span) -> Clause | None:
    """The shortest clause that holds a stretch of text, or else begins it."""
    clauses = member.reading.clauses
    holding = [c for c in clauses if c.span.holds(span)] or [c for c in clauses if c.span.start <= span.start < c.span.end]
    return min(holding, key=lambda c: c.span.end - c.span.start, default=None)


def _is_history(member: Member, clause: Clause) -> bool:
    """Whether the clause tells of a day long before the report's."""
    day = day_of(dated(member.report))
    times = [member.reading.times[k] for k in clause.times]
    return day is not None and any(t.last is not None and t.last < day - _LONG_AGO for t in times)
