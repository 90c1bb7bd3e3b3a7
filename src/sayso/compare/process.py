"""The process behind a story, where there is one: talks, a truce, a strike, a merger, a trial.

in: a story    out: its parties and go-betweens, the channel, the steps so far, how it stands in each report, and what the next step
hangs on; None for a story that is no process. The order:

kind (named often enough, in enough reports) | parties (two or more) | steps | state | conditions
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from sayso.compare.mentions import Mentions
from sayso.compare.process_conditions import conditions_of
from sayso.compare.process_names import key_of, parties_of, sentences_of
from sayso.compare.process_state import state_of
from sayso.compare.process_words import BOTH, CHANNELS, DEALINGS, DECISIVE, KINDS, MATTERS, Kind
from sayso.compare.timeline import Happening, happenings, in_order, once, standing
from sayso.model import Clause, Member, Process, ProcessParty, ProcessStep, Span, Story, TimelineEntry

MOST_STEPS = 16
_MOST_UNDATED = 4
# A story is a process where words that name one stand in so many sentences, and in so large a share of the reports; three reports
# of a crash that mention peace talks once each are none.
_LEAST_SENTENCES = 4
_LEAST_SHARE = 0.5
_LEAST_PARTIES = 2
_MATTERS = re.compile(rf"\b(?:{MATTERS})\b", re.I)
_BOTH = re.compile(rf"\b(?:{BOTH})\b", re.I)
_MEETING = re.compile(
    r"\b(?:talks?|negotiations?|meetings?|summit|court|hearings?|trial|mediation)\b[^.;\n]{0,40}?\b(?:in|at)\s", re.I
)
_BESIDE = 4  # characters between these words and the place
_CHANNELS = tuple(re.compile(c, re.I) for c in CHANNELS)


def process(story: Story) -> Process | None:
    """The process that the story is about, or None. Copies say nothing of their own."""
    members = [m for m in story.members if m.report.copy_of is None]
    kind = _kind(members)
    parties = (*parties_of(members), *_prosecutors(members, kind)) if kind else ()
    if kind is None or sum(p.role == "party" for p in parties) < _LEAST_PARTIES:
        return None
    names = _ids(members, parties)
    state = tuple(s for m in members if (s := state_of(m, names[m.report.id])) is not None)
    conditions = tuple(c for m in members for c in conditions_of(m, names[m.report.id]))
    steps = _steps(story, members, parties)
    if not state and not conditions and len(steps) < _LEAST_PARTIES:
        return None
    return Process(
        parties=parties, channel=_channel(members), place=_place(members), steps=steps, state=state, conditions=conditions
    )  # fmt: skip


def _kind(members: Sequence[Member]) -> Kind | None:
    """What kind of process the reports name most, where they name one often enough."""
    counted = [(sum(n), kind, n) for kind in KINDS if (n := [_mentions(m, kind) for m in members])]
    total, kind, by_report = max(counted, key=lambda c: c[0])
    share = sum(n > 0 for n in by_report) / len(by_report)
    text = " ".join(m.report.text for m in members).lower()
    needed = not kind.needs or any(re.search(rf"\b{need}\b", text) for need in kind.needs)
    return kind if total >= _LEAST_SENTENCES and share >= _LEAST_SHARE and needed else None


def _mentions(member: Member, kind: Kind) -> int:
    """The sentences of a report that name this kind of process."""
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, kind.nouns))})\b", re.I)
    return sum(pattern.search(s.of(member.report.text)) is not None for s in sentences_of(member))


def _prosecutors(members: Sequence[Member], kind: Kind) -> Iterator[ProcessParty]:
    """The side of a trial that has no name."""
    if kind.name == "trial" and sum(len(re.findall(r"\bprosecutors\b", m.report.text)) for m in members) >= _LEAST_PARTIES:
        yield ProcessParty(name="prosecutors", role="party")


def _ids(members: Sequence[Member], parties: Sequence[ProcessParty]) -> dict[str, frozenset[str]]:
    """The ids, report by report, of the actors that take part."""
    keys = _keys(members, parties)
    return {m.report.id: frozenset(a.id for a in m.reading.actors if key_of(a) in keys) for m in members}


def _channel(members: Sequence[Member]) -> str | None:
    """What the parties speak through, in a report's words: "indirect talks", "a key channel of communication"."""
    for pattern in _CHANNELS:
        for member in members:
            if m := pattern.search(member.report.text):
                return m.group()
    return None


def _place(members: Sequence[Member]) -> str | None:
    """Where the parties meet: the place that is named behind "talks in" and its like most often."""
    found: Counter[str] = Counter()
    for member in members:
        places = {s: a.name for a in member.reading.actors if a.kind in ("place", "country") for s in a.mentions}
        for m in _MEETING.finditer(member.report.text):
            found.update(name for span, name in places.items() if 0 <= span.start - m.end() <= _BESIDE)
    return max(sorted(found), key=lambda name: found[name], default=None)


def _steps(story: Story, members: Sequence[Member], parties: Sequence[ProcessParty]) -> tuple[ProcessStep, ...]:
    """The dated happenings that are of the process, and decisions that no day is told of; earliest first, the undated last."""
    keys = _keys(members, parties)
    by_id = {m.report.id: m for m in members}
    named = {m.report.id: Mentions(m) for m in members}
    dated = once([h for h in happenings(story) if _is_step(h, named[h.entry.report], keys)])
    dated = sorted(dated, key=lambda h: -h.telling)[: MOST_STEPS - _MOST_UNDATED]
    steps = [
        _step(h.entry, h.entry.status, h.clause, by_id[h.entry.report]) for h in sorted(dated, key=lambda h: in_order(h.entry))
    ]
    told = [(s.report, s.span) for s in steps]
    undated = [s for s in _undated(members, named, keys) if not any(r == s.report and x.touches(s.span) for r, x in told)]
    return (*steps, *undated[:_MOST_UNDATED])


def _keys(members: Sequence[Member], parties: Sequence[ProcessParty]) -> frozenset[str]:
    """What the parties and go-betweens are known under in the reports."""
    names = {p.name for p in parties}
    return frozenset(key_of(a) for m in members for a in m.reading.actors if a.name in names)


def _is_step(h: Happening, mentions: Mentions, keys: frozenset[str]) -> bool:
    """Whether a happening is of the process.

    It names one who takes part and the matter; or it tells of dealings that name one who takes part and somebody else, or the
    matter and somebody; or it is a noun of the matter.
    """
    matter = _MATTERS.search(h.entry.text) is not None
    if h.clause is None:
        return matter
    named = _named(mentions, h.clause)
    both = _BOTH.search(h.entry.text) is not None
    if h.clause.predicate not in DEALINGS:
        return matter and (both or bool(named & keys))
    return both or (matter and bool(named)) or (bool(named & keys) and len(named) >= 2)


def _named(mentions: Mentions, clause: Clause) -> set[str]:
    """Who is named in a clause; a place speaks for its country."""
    return {key_of(actor) for _, actor in mentions.inside(clause.span)}


def _step(e: TimelineEntry, status: str, clause: Clause | None, member: Member) -> ProcessStep:
    said = {a.id: a.speaker for a in member.reading.attributions}
    speaker = said.get(clause.attribution) if clause and clause.attribution else None
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
    unsure = clause.negation or clause.hedge or clause.modality in ("possible", "obliged")
    if clause.predicate not in DECISIVE or unsure or clause.times or not keys & _named(mentions, clause):
        return None
    span = standing(member.report.text, clause)
    return span if span and _MATTERS.search(span.of(member.report.text)) else None
