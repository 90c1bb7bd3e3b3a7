"""How a process stands, as one report has it: open, paused, ended, agreed or disputed, at the words that say so, and which one."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import timedelta
from itertools import islice

from msgspec import Struct

from sayso.compare.clauses.conditioned import with_condition
from sayso.compare.clauses.whose import word_of
from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.moments import is_newer, moment_of
from sayso.compare.process.sayings import PATTERNS, Standing
from sayso.compare.process.wishes import is_beside_it, is_of_old, is_only_wished, is_way_to_it, only_may_be
from sayso.compare.process.words import ACCORDS, RUNNING
from sayso.compare.timeline.standing import after_dateline, without_loose_end
from sayso.model import Clause, Member, ProcessState, Span, dated, day_of

# What goes before an accord that is not there: "efforts to reach a deal", "failed to sign", "if they agreed".
_NOT_YET = re.compile(
    r"(?:\bto|\bnot|n[’']t|\bfail\w*|\bwithout|\baimed at|\bbefore|\bonce|\bas soon as|\bif|\bunless|\buntil|\bwould|\bwill|"
    r"\bshall|"
    r"\bcould|\bmight) (?:[\w’'-]+ )?$",
    re.I,
)
# What is to be ended goes on, whatever comes of the talks about it: "talks to end a ten-day strike in the north broke down".
_AIM = re.compile(
    r"\b(?:(?:to|would|could) (?:end|avert|stop|settle|resolve|halt|prevent)|at (?:ending|averting|stopping|settling|resolving)|"
    r"(?:an?|the|any) end to) (?:[\w’'-]+ ){0,4}$",
    re.I,
)
# "The round of talks that was interrupted by the raid had opened on Tuesday."
_HAD_BEGUN = re.compile(r"\bhad (?:only |just |first )?(?:opened|begun|started|resumed|restarted|reopened|continued)$", re.I)
_AIM_REACH = 60  # characters before a matter in which it is told as an aim
_BEFORE = 25  # characters before a saying in which it is told as only wanted
_SHOULD = re.compile(r"\b(?:should|must|ought to|had to|needs? to) (?:[\w’'-]+ )?$", re.I)
# What somebody only wants stopped goes on: "has asked the court to halt the strike".
_WANTED = re.compile(
    r"\b(?:ask|urg|want|seek|sought|call|appl|refus|hop|tr(?:y|ies|ied)|threaten|petition|press)\w*\b[^.;:]{0,80}\bto (?:\w+ )?$",
    re.I,
)
_WANTED_REACH = 100
_MATTER = re.compile(rf"\b(?:(?:{RUNNING}|{ACCORDS}|bid)\b|offer(?=s\b|ed\b|\b))", re.I)
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
# A trial ends by a verdict or by being given up: not with a hearing of it, nor with a day in court, nor with what it heard of ("the
# trial was told that the marriage had ended").
_OF_A_COURT = frozenset(("trial", "hearing", "lawsuit", "suit", "proceedings"))
_SITTING = re.compile(r"\b(?:hearings?|session|sitting|day|week|morning|afternoon|heard|told|shown|said|that)\b", re.I)
_A_DAY_OF = re.compile(r"\b(?:day|session|week|hearing) (?:of|in) (?:\w+ ){0,2}$", re.I)
_FOR_THE_DAY = re.compile(
    r" (?:early\b|(?:late )?(?:for (?:the (?:day|night|week|weekend|morning|afternoon|moment|year|holidays?|recess)|"
    r"today|lunch|now)\b|"
    r"(?:just |shortly )?(?:at|before|after|around|by|about) (?:about |around |just after )?(?:noon|midday|lunch|\d)|"
    r"until |till |(?:this |on \w{6,9} )?(?:morning|afternoon|evening)\b))",
    re.I,
)
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
_UNDECIDED = re.compile(r"(?:has|have|had) not ", re.I)
_VERDICT = re.compile(r"guilty|convicted|acquitted|sentenced|jailed", re.I)
# A clause that only says what something hangs on: "only after the strike was suspended".
_HANGS = re.compile(
    r"[“\"]?(?:only )?(?:if|unless|until|till|before|once|provided|as long as|so long as)\b|only (?:after|when)\b", re.I
)
# The same words before a clause that a parse begins behind them: "provided | the union agreed to a two-year deal".
_HANGS_ON = re.compile(
    r"\b(?:if|unless|until|till|once|provided(?: that)?|providing(?: that)?|on (?:the )?condition(?: that)?|(?:as|so) long(?: as)?|"
    r"assuming(?: that)?|in case|should) $",
    re.I,
)
# A clause that only says when or what for: "while the talks were under way", "for talks to begin".
_WHEN = re.compile(r"(?:while|during|before|after|when|since|as|for|to) ", re.I)
# A deal is one of two of those that take part; of a bystander's purchase it says nothing.
_OF_TWO = re.compile(r"(?:will|is to|are to) |.*\bwhether ", re.I)
_TWO = 2
_STRUCK = re.compile(r"walk(?:s|ed)? (?:out|off)|down(?:s|ed) tools|(?:joined|began|launched) ", re.I)
_WALKED = re.compile(r"walk(?:s|ed)? out\b", re.I)
_NEGOTIATING = frozenset(
    ("delegation", "negotiator", "delegate", "envoy", "representative", "leader", "chief", "secretary", "team")
)
_WENT_ON = re.compile(r"\b(?:strike|walkout)\b.* (?:went|goes) on$", re.I)  # "bread was scarce as the strike went on"
_TRIAL_BEGAN = re.compile(r"trial (?:began|opened|started)", re.I)
_THAT = re.compile(r"(?:\b(?:that|those)|\b(?:an|the|their) (?:earlier|previous|last)(?: [\w’'-]+)?) $", re.I)
_FOR_LONG = re.compile(r" for (?:[\w-]+ ){1,3}?(?:hours|days|weeks|months|years)\b", re.I)
_LONG_AGO = timedelta(days=30)  # a step that old is history, not how it stands
_ANOTHER_YEAR = timedelta(days=300)  # what ended or was agreed that long ago is another round of it
_SINCE = re.compile(r"\bsince (?:\w+ )?$", re.I)
_SOME_REACH = 30  # characters before a matter in which its article stands
_SOME = re.compile(r"\b(?:an?|an? (?:earlier|previous)|(?:the |their )?(?:earlier|previous|last|first)) (?:[\w’'-]+ )?$", re.I)
_WITH = re.compile(r"(?: \w+){0,2}? with (?:the )?", re.I)
_NEAR = 3  # characters behind "with" in which its name stands
_LEAST = 1.5
_IN_PRINCIPLE = re.compile(r"in principle$", re.I)
_IN_PRINCIPLE_TO = re.compile(r"in principle (?:to|on|that) (?:[\w’'-]+ ){0,4}$", re.I)
_DUE = re.compile(r"\b(?:due|set|about|threaten\w*|ready|preparing) to $", re.I)  # "are due to walk out"
_NOT_YET_REACH = 30  # characters before a saying in which its "not yet" stands
_BEHIND = 15  # characters behind an accord in which it can be one in principle only
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


class _Said(Struct, frozen=True):
    """Where a report says how its process may stand. words: the saying; mentions, names: of its report, and ids of those who take
    part."""

    member: Member
    clause: Clause
    span: Span
    words: str
    mentions: Mentions
    names: Collection[str]

    @property
    def text(self) -> str:
        """Its report's text."""
        return self.member.report.text

    def has_before(self, words: re.Pattern[str], reach: int | None = None) -> bool:
        """Whether some words stand before it in its sentence, or so many characters before it at most."""
        first = self.clause.sentence.start
        return words.search(self.text, first if reach is None else max(first, self.span.start - reach), self.span.start) is not None


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
            said = _Said(member, clause, span, m.group(), mentions, names)
            if _hangs(said) or _is_of_others(said, value) or _NOT_SO[value](said):
                continue
            stands: Standing = "open" if value == "ended" and _goes_on(text, span) else value
            sureness = weight + 1.5 * (1 - m.start() / len(text)) - 2.0 * _is_history(member, clause)
            told = without_loose_end(text, after_dateline(text, with_condition(clause)))
            told = as_said(member, clause, told)
            yield Saying(stands, sureness, Span(told.start, max(told.end, span.end)), _matter(m.group(), strikes=strikes), span)


def _hangs(said: _Said) -> bool:
    """Whether it only says what something hangs on, or what should be."""
    text, clause = said.text, said.clause
    before = max(clause.sentence.start, clause.span.start - _BEFORE)
    if _HANGS.match(text, clause.span.start) or _HANGS_ON.search(text, before, clause.span.start):
        return True
    return _SHOULD.search(text, max(0, said.span.start - _BEFORE), said.span.start) is not None


def _is_of_others(said: _Said, value: Standing) -> bool:
    """Whether it is of a bystander's purchase or verdict, of talks with another, or denied."""
    part = set(said.clause.names) & set(said.names)
    if (_OF_TWO.match(said.words) and len(part) < _TWO) or (_VERDICT.search(said.words) and not part):
        return True
    if value != "disputed" and is_denied(said.member, said.clause):
        return True
    return _with_another(said.member, said.mentions, said.span, said.clause, said.names)


def _is_no_open(said: _Said) -> bool:
    """Whether it only says when, is not so, was begun before, wished for, over or still to come."""
    text, clause, span = said.text, said.clause, said.span
    if _is_when(text, clause, said.words) or _is_not(clause, span, text) or is_way_to_it(text, clause, span):
        return True
    if _had_begun(said.member, clause, said.words) or is_only_wished(said.member, said.mentions, clause, span, said.names):
        return True
    if _STRUCK.match(said.words) and (clause.modality == "planned" or said.has_before(_DUE, _BEFORE)):
        return True
    return _is_over(text, clause, span) or _left_a_room(said.words, clause) or _is_not_yet_in_principle(said)


def _is_no_pause(said: _Said) -> bool:
    """Whether what stops is meant, wanted, agreed only in principle, may be, or stops beside the process."""
    if only_may_be(said.text, said.clause, said.span) or is_beside_it(said.words):
        return True
    if said.has_before(_AIM, _AIM_REACH) or said.has_before(_WANTED, _WANTED_REACH) or said.has_before(_IN_PRINCIPLE_TO):
        return True
    return _is_not_yet_in_principle(said)


def _is_no_end(said: _Said) -> bool:
    """Whether it is of another year, a day in court, or no more than a pause that is none."""
    if _is_of_another_year(said.member, said.clause, said.span) or _is_a_day_in_court(said.text, said.words, said.span):
        return True
    return _is_not_yet(said) or _is_no_pause(said)


def _is_no_accord(said: _Said) -> bool:
    """Whether it is of another year or an old accord, is not so, or only so in principle."""
    text, clause, span = said.text, said.clause, said.span
    if _is_of_another_year(said.member, clause, span) or is_of_old(text, clause, span) or _is_not(clause, span, text):
        return True
    return "in principle" in text[span.start : span.end + _BEHIND].lower() or _is_not_yet(said)


def _is_not_yet(said: _Said) -> bool:
    return _NOT_YET.search(said.text[max(0, said.span.start - _NOT_YET_REACH) : said.span.start]) is not None


def _is_not_yet_in_principle(said: _Said) -> bool:
    """Whether what is told as agreed in principle is not even that yet."""
    return _IN_PRINCIPLE.search(said.words) is not None and _is_not_yet(said)


_NOT_SO: dict[Standing, Callable[[_Said], bool]] = {
    "open": _is_no_open,
    "paused": _is_no_pause,
    "ended": _is_no_end,
    "agreed": _is_no_accord,
    "disputed": _is_not_yet_in_principle,
}


def _is_when(text: str, clause: Clause, saying: str) -> bool:
    """Whether a clause only says when or what for; "after the drivers walked out" still has it that they strike, and "as her trial
    began" that it goes on."""
    only = _WHEN.match(text, clause.span.start)
    begun = only is not None and only.group().lower() in ("after ", "as ") and (_STRUCK.match(saying) or _TRIAL_BEGAN.match(saying))
    goes_on = only is not None and only.group().lower() == "as " and _WENT_ON.search(saying) is not None
    return only is not None and not (begun or goes_on)


def _is_over(text: str, clause: Clause, span: Span) -> bool:
    """Whether what went on is told of an earlier round: "that truce held for three years"."""
    before = text[max(clause.sentence.start, span.start - _SOME_REACH) : span.start]
    return _THAT.search(before) is not None or _FOR_LONG.match(text, span.end, clause.sentence.end) is not None


def _had_begun(member: Member, clause: Clause, saying: str) -> bool:
    """Whether a report tells in its own voice what had begun before what it tells: no state of now."""
    return _HAD_BEGUN.search(saying) is not None and word_of(clause, member.reading) is None


def _left_a_room(saying: str, clause: Clause) -> bool:
    """Whether who walked out are those who negotiate, and left the talks, not their work."""
    return _WALKED.match(saying) is not None and any(role == "subject" and head in _NEGOTIATING for role, head in clause.roles)


def _is_a_day_in_court(text: str, saying: str, span: Span) -> bool:
    """Whether what ended is a hearing or a day of a trial, and not the trial: "the hearing ended at noon", "the trial ended for the
    week"."""
    of = _MATTER.search(saying)
    if of is None or of.group().lower() not in _OF_A_COURT:
        return False
    before = text[max(0, span.start - _BEFORE) : span.start]
    sitting = _SITTING.search(saying) is not None or _A_DAY_OF.search(before) is not None
    return sitting or _FOR_THE_DAY.match(text, span.end) is not None


def _goes_on(text: str, span: Span) -> bool:
    """Whether only a round of talks ended, and the next is told of behind it: "a first round ended; a second has been set"."""
    only = _A_ROUND_OF.search(text, max(0, span.start - _BEFORE), span.start) is not None
    return only and _THE_NEXT.search(text, span.end) is not None


def _with_another(member: Member, mentions: Mentions, span: Span, clause: Clause, names: Collection[str]) -> bool:
    """Whether the talks of a saying are with somebody who takes no part in this: "in talks with Caldor about another offer"."""
    with_whom = _WITH.match(member.report.text, span.end, clause.sentence.end)
    if with_whom is None:
        return False
    start = with_whom.end()
    met = [actor for at, actor in mentions.inside(clause.sentence) if start <= at.start <= start + _NEAR]
    return bool(met) and met[0].kind in ("organisation", "person") and not any(actor.id in names for actor in met)


def _is_not(clause: Clause, span: Span, text: str) -> bool:
    """Whether a clause says "not" of its saying, before it or within: "is not in talks", "no talks are under way"; who pleads "not
    guilty" says it of something else, and what is "not decided" is open."""
    return (
        not _VERDICT.search(span.of(text))
        and not _UNDECIDED.match(span.of(text))
        and any(n.start < span.end for n in clause.negation if clause.span.holds(n))
    )


def _matter(saying: str, *, strikes: bool) -> str | None:
    """What a saying is of, in its own word, or else what it can only be of; None where it may be of several. strikes: whether the
    report speaks of a strike."""
    found = _MATTER.search(saying)
    if _IN_PRINCIPLE.search(saying):  # what is accepted in principle is talked of; no truce goes on by it
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


def _is_of_another_year(member: Member, clause: Clause, at: Span) -> bool:
    """Whether what ended or was agreed is of another year than the report: by the clause's own time, or, of "a truce", by one that
    the sentence gives beside it ("a truce that was signed in 2024 collapsed"). What is so "since" then is so now."""
    day, text = day_of(dated(member.report)), member.report.text
    if day is None:
        return False
    beside = _SOME.search(text, max(clause.sentence.start, at.start - _SOME_REACH), at.start) is not None
    within = clause.sentence if beside else clause.span
    inside = [t for t in member.reading.times if within.holds(t.span)]
    last = [t.last for t in inside if t.last and not _SINCE.search(text, within.start, t.span.start)]
    return bool(last) and max(last) < day - _ANOTHER_YEAR
