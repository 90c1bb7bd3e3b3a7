"""The process behind a story, where there is one: talks, a truce, a strike, a merger, a trial.

in: a story    out: its parties and go-betweens, the channel, the steps so far, how it stands in each report, and what the next step
hangs on; None for a story that is no process. The order:

kind (named often enough, in enough reports) | parties (two or more; the accused, in a trial) | steps | state | conditions
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.clauses.whose import word_of
from sayso.compare.process.conditions import MATTER, STAKE, conditions_of
from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import Taker, key_of, keys_of, sentences_of
from sayso.compare.process.outcome import became, met_in_other_words, open_or_met
from sayso.compare.process.setting import LEAST_PARTIES, Setting, setting
from sayso.compare.process.spokesmen import sides_of
from sayso.compare.process.state import at_odds, states_of
from sayso.compare.process.words import BOTH, CHANNELS, DEALINGS, DECISIVE, INTERVIEWED, LABOUR, MEANS, SPEAKING, UNNAMED_GO_BETWEEN
from sayso.compare.timeline.became import in_time
from sayso.compare.timeline.happenings import Happening, in_order
from sayso.compare.timeline.standing import standing
from sayso.compare.timeline.tellings import once
from sayso.compare.timeline.told import happenings
from sayso.model import (
    Clause,
    Condition,
    Member,
    Process,
    ProcessParty,
    ProcessState,
    ProcessStep,
    Span,
    Story,
    Stretch,
    TimelineEntry,
    dated,
    day_of,
)

MOST_STEPS = 16
_MOST_UNDATED = 4
_BOTH = re.compile(rf"\b(?:{BOTH})\b", re.I)
_MEETING = re.compile(
    r"\b(?:talks?|negotiations?|meetings?|summit|court|hearings?|trial|mediation|negotiated|met)\b[^.;\n]{0,40}?\b(?:in|at)\s"
    r"(?:the (?:[\w-]+ ){0,2}(?:town|city|village|port|resort|capital) of )?",
    re.I,
)
_LEFT_ON = frozenset(("first", "also", "now", "then", "soon"))  # words that a reading leaves on a name
_GIVING = DECISIVE | {"free", "release", "lift", "exchange", "hand", "return", "raise", "cut", "guarantee"}
_BESIDE = 4  # characters between these words and the place
_MEANS, _SPEAKING = re.compile(MEANS, re.I), re.compile(SPEAKING, re.I)
_INTERVIEWED, _GO_BETWEEN = re.compile(INTERVIEWED), re.compile(UNNAMED_GO_BETWEEN)
_MOST_MEANS = 20
_CHANNELS = tuple(re.compile(c, re.I) for c in CHANNELS)


def process(story: Story) -> Process | None:
    """The process that the story is about, or None. Copies say nothing of their own."""
    found = setting(story)
    if found is None:
        return None
    members, takers, names = found.members, found.takers, found.names
    word = Corrections.of(story)
    state = _held_together([s for m in members for s in states_of(m, names[m.report.id])], members, word)
    sides = sides_of(members, takers)
    told = (became(_named_as(c, takers, sides), members, word) for m in members for c in conditions_of(m, names[m.report.id]))
    conditions = open_or_met(met_in_other_words(tuple(told), members, word), state, members, labour=found.kind.name == LABOUR)
    steps = _steps(story, found)
    if not state and not conditions and len(steps) < LEAST_PARTIES:
        return None
    parties = tuple(t.part for t in takers)
    return Process(
        parties=(*parties, *_unnamed_go_between(members, parties)),
        channel=_channel(members),
        place=_place(members),
        steps=steps,
        state=state,
        conditions=conditions,
    )


def _held_together(
    states: Sequence[ProcessState], members: Sequence[Member], word: Corrections = UNSAID
) -> tuple[ProcessState, ...]:
    """How it stands by each report, with what one of the same day has otherwise told as disputed, unless a person said that the
    two are of two things, or say one."""
    days = {m.report.id: day_of(dated(m.report)) for m in members}

    def is_disputed(s: ProcessState) -> bool:
        others = [t for t in states if t.report != s.report and at_odds(s, t) and days[t.report] == days[s.report]]
        return any(not word.speaks_of(Stretch(s.report, s.span), Stretch(t.report, t.span)) for t in others)

    return tuple(replace(s, disputed=True) if is_disputed(s) else s for s in states)


def _named_as(condition: Condition, takers: Sequence[Taker], sides: Mapping[str, str]) -> Condition:
    """A condition whose act is a party's under the party's name, without the word that a reading left on it ("Teskia first"); what
    one says who speaks for a side, that side holds."""
    condition = replace(condition, held_by=sides.get(condition.held_by or "", condition.held_by))
    who = condition.must_act or ""
    party = next((t.name for t in takers if who.startswith(f"{t.name} ") and who[len(t.name) + 1 :] in _LEFT_ON), None)
    return replace(condition, must_act=party) if party else condition


def _channel(members: Sequence[Member]) -> str | None:
    """What the parties speak through, in the reports' words: "indirect talks", "a key channel of communication", and by what means:
    "by video link"."""
    texts = [member.report.text for member in members]
    told = next((m.group() for pattern in _CHANNELS for text in texts if (m := pattern.search(text))), None)
    means = next((words for member in members if (words := _means(member))), None)
    return ", ".join(filter(None, (told, means))) or None


def _means(member: Member) -> str | None:
    """By what means a report says that the parties speak with each other."""
    text = member.report.text
    for m in islice(_MEANS.finditer(text), _MOST_MEANS):
        sentence = next((s for s in sentences_of(member) if s.start <= m.start() < s.end), None)
        words = sentence.of(text) if sentence else ""
        if _SPEAKING.search(words.replace(m.group(), "")) and not _INTERVIEWED.search(words):
            return m.group()
    return None


def _unnamed_go_between(members: Sequence[Member], parties: Sequence[ProcessParty]) -> tuple[ProcessParty, ...]:
    """Who goes between where that one has no name: "mediated by the state arbitrator"."""
    if any(p.role == "mediator" for p in parties):
        return ()
    found = next((m for member in members if (m := _GO_BETWEEN.search(member.report.text))), None)
    return (ProcessParty(name=found["who"], role="mediator"),) if found else ()


def _place(members: Sequence[Member]) -> str | None:
    """Where the parties meet: the place that is named behind "talks in" and its like most often."""
    found: Counter[str] = Counter()
    for member in members:
        places = {s: a.name for a in member.reading.actors if a.kind in ("place", "country") for s in a.mentions}
        for m in _MEETING.finditer(member.report.text):
            found.update(name for span, name in places.items() if 0 <= span.start - m.end() <= _BESIDE)
    return max(sorted(found), key=lambda name: found[name], default=None)


def dated_steps(story: Story, found: Setting) -> list[Happening]:
    """The dated happenings that are of the process, and that nobody only denies."""
    named, keys = {m.report.id: Mentions(m) for m in found.members}, found.keys
    by_id = {m.report.id: m for m in found.members}
    told = (h for h in happenings(story) if h.clause is None or not is_denied(by_id[h.entry.report], h.clause))
    return [h for h in told if why_step(h, named[h.entry.report], keys)]


def _steps(story: Story, found: Setting) -> tuple[ProcessStep, ...]:
    """The dated happenings that are of the process, and decisions that no day is told of; earliest first, the undated last."""
    members, keys = found.members, found.keys
    by_id = {m.report.id: m for m in members}
    named = {m.report.id: Mentions(m) for m in members}
    word = Corrections.of(story)
    dated = _as_they_came(once(dated_steps(story, found), word), word)
    dated = sorted(dated, key=lambda h: -h.telling)[: MOST_STEPS - _MOST_UNDATED]
    steps = [
        _step(h.entry, h.entry.status, h.clause, by_id[h.entry.report]) for h in sorted(dated, key=lambda h: in_order(h.entry))
    ]
    told = [(s.report, s.span) for s in steps]
    undated = [s for s in _undated(members, named, keys) if not any(r == s.report and x.touches(s.span) for r, x in told)]
    return (*steps, *undated[:_MOST_UNDATED])


def _as_they_came(steps: Sequence[Happening], word: Corrections = UNSAID) -> list[Happening]:
    """The steps without those that were announced and are told as done by another: each step once."""
    done = {(h.entry.report, h.entry.span) for h in steps}
    told = ((h, in_time(h, steps, word).entry) for h in steps)
    return [h for h, e in told if e.came_span is None or (e.came_report or "", e.came_span) not in done]


def why_step(h: Happening, mentions: Mentions, keys: frozenset[str]) -> str | None:
    """What makes a happening one of the process; None where it is not.

    It names one who takes part and the matter; or tells of what they bargain over being given or taken; or it tells of dealings
    that name one who takes part and somebody else, or the matter and somebody; or it is a noun of the matter.
    """
    matter = MATTER.search(h.entry.text) is not None
    if h.clause is None:
        return "a noun of the matter" if matter else None
    named = _named(mentions, h.clause, keys)
    if h.clause.predicate in DEALINGS and matter and named:
        return "dealings about the matter, of somebody named"
    if h.clause.predicate in _GIVING and named & keys and STAKE.search(h.entry.text):
        return "gives or takes what is bargained over, by one who takes part"
    if h.clause.predicate in DEALINGS and named & keys and len(named) >= 2:
        return "dealings of one who takes part with somebody named"
    if _BOTH.search(h.entry.text) and (matter or h.clause.predicate in DEALINGS):
        return "tells of both sides"
    return "names the matter and one who takes part" if matter and named & keys else None


def _named(mentions: Mentions, clause: Clause, keys: frozenset[str]) -> set[str]:
    """Who is named in a clause, as those that take part are known where it is one of them; a place speaks for its country."""
    return {next((k for k in keys_of(actor) if k in keys), key_of(actor)) for _, actor in mentions.inside(clause.span)}


def _step(e: TimelineEntry, status: str, clause: Clause | None, member: Member) -> ProcessStep:
    said = word_of(clause, member.reading)
    speaker = said.speaker if said else None
    return ProcessStep(first=e.first, last=e.last, text=e.text, status=status, report=e.report, span=e.span, speaker=speaker)


def _undated(members: Sequence[Member], named: dict[str, Mentions], keys: frozenset[str]) -> Iterator[ProcessStep]:
    """The decision each report leads with: its first clause of a decisive verb that names one who takes part and the matter."""
    for member in members:
        for clause in sorted(member.reading.clauses, key=lambda c: c.span):
            span = _decision(member, named[member.report.id], clause, keys)
            if span is not None:
                entry = TimelineEntry(text=span.of(member.report.text), report=member.report.id, span=span)
                yield _step(entry, "planned" if clause.modality == "planned" else "happened", clause, member)
                break


def _decision(member: Member, mentions: Mentions, clause: Clause, keys: frozenset[str]) -> Span | None:
    hangs = clause.condition or any(c.condition and c.condition.touches(clause.span) for c in member.reading.clauses)
    unsure = clause.negation or clause.hedge or hangs or clause.modality in ("possible", "obliged")
    unsure = unsure or is_denied(member, clause)
    if clause.predicate not in DECISIVE or unsure or clause.times or not keys & _named(mentions, clause, keys):
        return None
    span = standing(member.report.text, clause)
    return span if span and MATTER.search(span.of(member.report.text)) else None
