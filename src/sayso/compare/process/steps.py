"""Steps: what was done in a process so far, and what is announced, each once, with its day and on whose word.

in: a story, its setting, the conditions with what became of them    out: `ProcessStep`s, the earliest first, the undated last.
The order: dated happenings that are deeds of the process (`acts`), and those that met a condition | each once | the decision each
report leads with, on the day on which it was told
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.clauses.whose import word_of
from sayso.compare.process.act_words import ANSWERS, DECIDED, OF_AN_OFFER, UNDECIDED
from sayso.compare.process.acts import Taking, is_act, is_by_forces, is_done_by_outsider, itself, kind_of, named_in, why_step
from sayso.compare.process.denied import is_denied
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import keys_of, sentences_of
from sayso.compare.process.of_the_process import MATTER
from sayso.compare.process.setting import LEAST_PARTIES, Setting
from sayso.compare.process.spokesmen import sides_of
from sayso.compare.process.state import as_said, clause_at
from sayso.compare.process.words import NEGOTIATION
from sayso.compare.timeline.became import in_time
from sayso.compare.timeline.day_order import by_the_hour
from sayso.compare.timeline.happenings import Happening, in_order
from sayso.compare.timeline.hours import names_a_day
from sayso.compare.timeline.standing import standing
from sayso.compare.timeline.tellings import once
from sayso.compare.timeline.told import happenings
from sayso.model import Clause, Condition, Member, ProcessStep, Span, Story, TimelineEntry, dated, day_of

MOST = 16
_MOST_LED = 4
_MOST_OF_ONE = 2
_LEAD = 8  # sentences of a report, among which stands the decision that it leads with
_ANSWERED = re.compile(
    r"\b(?:turned (?:the|its|their|his|her) (?:[\w-]+ ){0,2}?(?:offer|proposal|terms) down|"
    r"(?:turned down|rejected|refused|accepted) (?:the|its|their|his|her) (?:[\w’'-]+ ){0,3}?(?:offer|proposal|terms))\b",
    re.I,
)
_LATELY, _A_MONTH = timedelta(days=7), timedelta(days=31)
_AFTER, _AFTER_REACH = re.compile(r"\bafter (?:just |only |nearly |about |almost )?$", re.I), 16
_PRONOUNS = frozenset(("it", "they"))


def taking_of(found: Setting, sides: Mapping[str, str] | None = None) -> Taking:
    """Who takes part in a process, and who speaks for one that does. sides: by a person's name whom one speaks for, where known."""
    sides = sides_of(found.members, found.takers) if sides is None else sides
    people = frozenset(k for m in found.members for a in m.reading.actors if a.name in sides for k in keys_of(a))
    days = [day for m in found.members if (day := day_of(dated(m.report))) is not None]
    return Taking(found.kind.name, found.keys, found.keys | people, min(days, default=None))


def dated_steps(story: Story, found: Setting, taking: Taking, conditions: Sequence[Condition] = ()) -> list[Happening]:
    """The dated happenings that are of the process, or met a condition of it, and that nobody only denies."""
    named = {m.report.id: Mentions(m) for m in found.members}
    by_id = {m.report.id: m for m in found.members}
    texts = {m.report.id: m.report.text for m in found.members}
    told = (h for h in happenings(story) if h.clause is None or not is_denied(by_id[h.entry.report], h.clause))
    return [h for h in told if why_step(h, named[h.entry.report], taking, texts) or _met(h.entry, conditions)]


def _met(e: TimelineEntry, conditions: Sequence[Condition]) -> bool:
    """Whether a happening is what met a condition."""
    return any(c.met and c.met_report == e.report and c.met_span and e.span.touches(c.met_span) for c in conditions)


def steps_of(story: Story, found: Setting, taking: Taking, conditions: Sequence[Condition]) -> tuple[ProcessStep, ...]:
    """The dated happenings that are of the process, and the decisions that reports lead with; earliest first, the undated last."""
    members, by_id = found.members, {m.report.id: m for m in found.members}
    word = Corrections.of(story)
    every = _as_they_came(once(dated_steps(story, found, taking, conditions), word), word)
    dated_ones = sorted(_each_once(every), key=lambda h: -h.telling)[: MOST - _MOST_LED]
    told: list[tuple[ProcessStep, Clause | None]] = [
        (_step(h.entry, h.entry.status, h.clause, by_id[h.entry.report]), h.clause) for h in dated_ones
    ]
    for led in _led_with(members, taking, conditions):
        if len(told) < MOST and not _is_told(led, told):
            told.append(led)
    return by_the_hour(sorted((s for s, _ in told), key=lambda s: in_order(_entry(s))))


def _entry(s: ProcessStep) -> TimelineEntry:
    return TimelineEntry(first=s.first, last=s.last, text=s.text, report=s.report, span=s.span)


def _as_they_came(steps: Sequence[Happening], word: Corrections = UNSAID) -> list[Happening]:
    """The steps without those that were announced and are told as done by another: each step once."""
    done = {(h.entry.report, h.entry.span) for h in steps}
    told = ((h, in_time(h, steps, word).entry) for h in steps)
    return [h for h, e in told if e.came_span is None or (e.came_report or "", e.came_span) not in done]


def _each_once(steps: Sequence[Happening]) -> Iterator[Happening]:
    """The steps without those that tell a deed of the same kind on the same day in other words: "rejected the offer", "the bid was
    turned down"."""
    told: list[Happening] = []
    for h in sorted(steps, key=lambda h: (-h.telling, in_order(h.entry))):
        if not any(_same_deed(h, o) for o in told):
            told.append(h)
            yield h


def _same_deed(h: Happening, other: Happening) -> bool:
    """Whether two reports tell a deed of one kind on the same day or month, of the same names, or of what the matter itself did."""
    if h.entry.report == other.entry.report or h.entry.first is None or h.entry.last is None:
        return False
    if (h.entry.first, h.entry.last, h.entry.status) != (other.entry.first, other.entry.last, other.entry.status):
        return False
    kind = kind_of(h.clause, h.entry.text)
    if kind is None or kind != kind_of(other.clause, other.entry.text) or h.entry.last - h.entry.first > _A_MONTH:
        return False
    names, others = (set(x.clause.proper) if x.clause else set() for x in (h, other))
    one, two = itself(h.clause), itself(other.clause)
    if one and two:
        return bool(one & two) or bool((one | two) & _PRONOUNS)
    return bool(names & others)


def _is_told(led: tuple[ProcessStep, Clause], told: Sequence[tuple[ProcessStep, Clause | None]]) -> bool:
    """Whether the decision that a report leads with is a step that is told already: a deed of one kind of the same names, on no
    other day."""
    step, clause = led
    kind = kind_of(clause, step.text)
    for other, its in told:
        if step.report == other.report and step.span.touches(other.span):
            return True
        same = (
            kind is not None
            and step.report != other.report
            and its is not None
            and kind_of(its, other.text) == kind
            and bool({*clause.proper} & {*its.proper})
        )
        if same and (step.first is None or step.first == other.first):
            return True
    return False


def _step(e: TimelineEntry, status: str, clause: Clause | None, member: Member) -> ProcessStep:
    said = word_of(clause, member.reading)
    speaker = said.speaker if said else None
    return ProcessStep(first=e.first, last=e.last, text=e.text, status=status, report=e.report, span=e.span, speaker=speaker)


def _led_with(members: Sequence[Member], taking: Taking, conditions: Sequence[Condition]) -> Iterator[tuple[ProcessStep, Clause]]:
    """The decisions each report leads with: its first clauses of a deed that name one who takes part and the matter; on the day on
    which it was told ("has agreed to buy it, the two said on Monday"), where a day is told; and what met a condition."""
    for member in members:
        mentions = Mentions(member)
        left = _MOST_OF_ONE
        for clause in _leading(member):
            span = _decision(member, mentions, clause, taking) or _that_met(member, clause, conditions)
            if span is not None and not _is_needed(member, span, conditions):
                first, last = _told_on(member, clause) or (None, None)
                text = span.of(member.report.text)
                entry = TimelineEntry(text=text, report=member.report.id, span=span, first=first, last=last)
                planned = clause.modality == "planned" and not clause.negation and not DECIDED.search(text)
                yield _step(entry, "planned" if planned else "happened", clause, member), clause
                left -= 1
            if not left:
                break


def _leading(member: Member) -> Iterator[Clause]:
    """The clauses that a report leads with, and behind these the answers to an offer: "the union had turned the offer down"."""
    text, lead = member.report.text, sentences_of(member)[:_LEAD]
    told = sorted(member.reading.clauses, key=lambda c: c.span)
    yield from (c for c in told if c.sentence in lead)
    yield from (c for c in told if c.sentence not in lead and _ANSWERED.search(text, c.span.start, c.span.end))


def _is_needed(member: Member, span: Span, conditions: Sequence[Condition]) -> bool:
    """Whether words are only what something hangs on, and nothing that was done: "only after the union called off the strike"."""
    return any(not c.met and c.report == member.report.id and c.then is not None and c.needs.holds(span) for c in conditions)


def _that_met(member: Member, clause: Clause, conditions: Sequence[Condition]) -> Span | None:
    """The words of a clause that met a condition, where no day is told of it."""
    dated_on = any(member.reading.times[k].first is not None for k in clause.times)
    span = None if dated_on else standing(member.report.text, clause)
    met = span and any(c.met and c.met_report == member.report.id and c.met_span and c.met_span.holds(span) for c in conditions)
    return span if met else None


def _decision(member: Member, mentions: Mentions, clause: Clause, taking: Taking) -> Span | None:
    """The words of a decision, where a clause tells one of those who take part, or the refusal of what one offers."""
    text = member.report.text
    hangs = clause.condition or any(c.condition and c.condition.touches(clause.span) for c in member.reading.clauses)
    unsure = clause.hedge or hangs or clause.modality in ("possible", "obliged") or is_denied(member, clause)
    unsure = unsure or UNDECIDED.search(clause.span.of(text)) is not None
    days = [k for k in clause.times if not _is_how_long(member, k)]
    if unsure or days or not taking.keys & named_in(mentions, clause, taking.keys):
        return None
    answers = clause.modality == "planned" and clause.attribution is not None and clause.predicate in ANSWERS
    if clause.negation and not answers:
        return None
    armed = taking.kind == NEGOTIATION and is_by_forces(clause)
    if armed or not is_act(clause, clause.span.of(text)) or is_done_by_outsider(mentions, clause, taking):
        return None
    ahead = clause.modality == "planned" and not clause.negation and not DECIDED.search(clause.span.of(text))
    if ahead and not (answers and clause.predicate in OF_AN_OFFER) and not _speaks_for_one(member, clause, taking):
        return None
    span = _with_let(member, clause, standing(text, clause))
    both = len(taking.keys & named_in(mentions, clause, taking.keys)) >= LEAST_PARTIES
    return as_said(member, clause, span) if span and (both or MATTER.search(span.of(text))) else None


def _is_how_long(member: Member, k: int) -> bool:
    """Whether a time only says how long something had gone on: "suspended it after four days"."""
    t = member.reading.times[k]
    return t.type == "DURATION" and _AFTER.search(member.report.text, max(0, t.span.start - _AFTER_REACH), t.span.start) is not None


def _with_let(member: Member, clause: Clause, span: Span | None) -> Span | None:
    """ "Has agreed to let" with whom and what it lets."""
    if span is None or clause.predicate not in ("let", "allow"):
        return span
    let = (c for c in member.reading.clauses if c.sentence == clause.sentence and span.end <= c.span.start <= span.end + 1)
    return Span(span.start, max((c.span.end for c in let), default=span.end))


def _speaks_for_one(member: Member, clause: Clause, taking: Taking) -> bool:
    """Whether what is announced is announced by one who takes part, or told by nobody."""
    said = word_of(clause, member.reading)
    who = {k for a in member.reading.actors if said and said.speaker == a.name for k in keys_of(a)}
    return said is None or bool(who & taking.insiders)


def _told_on(member: Member, clause: Clause) -> tuple[date, date] | None:
    """The one day on which a statement was made that a clause stands in, where that is the report's or the days before it."""
    said, published = word_of(clause, member.reading), day_of(dated(member.report))
    if said is None or not said.cue or published is None:
        return None
    saying = clause_at(member, said.cue[0])
    for k in saying.times if saying else ():
        t = member.reading.times[k]
        day = t.first == t.last and names_a_day(t.span.of(member.report.text))  # "in the afternoon" is of no day that is told
        if t.first is not None and day and timedelta() <= published - t.first <= _LATELY:
            return t.first, t.first
    return None
