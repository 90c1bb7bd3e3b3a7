"""The process behind a story, where there is one: talks, a truce, a strike, a merger, a trial.

in: a story    out: its parties and go-betweens, the channel, the steps so far, how it stands in each report, and what the next step
hangs on; None for a story that is no process. The order:

kind (named often enough, in enough reports) | parties (two or more; the accused, in a trial) | steps | state | conditions
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.process.bail import bail_conditions
from sayso.compare.process.conditions import MOST, conditions_of
from sayso.compare.process.connectors import CONNECTOR
from sayso.compare.process.demands import demanded_in
from sayso.compare.process.due import due_by
from sayso.compare.process.holders import doer_in
from sayso.compare.process.meeting import channel_of, court_of, place_of
from sayso.compare.process.names import Taker
from sayso.compare.process.on_trial import is_of_the_trial
from sayso.compare.process.outcome import became, met_in_other_words, open_or_met
from sayso.compare.process.requirements import required_by
from sayso.compare.process.setting import LEAST_PARTIES, Setting, setting
from sayso.compare.process.spokesmen import sides_of
from sayso.compare.process.state import at_odds, running, states_of
from sayso.compare.process.steps import steps_of, taking_of
from sayso.compare.process.unsigned import with_disputed
from sayso.compare.process.words import LABOUR, TRIAL, UNNAMED_GO_BETWEEN, UNSEEN_GO_BETWEEN
from sayso.model import (
    Condition,
    Member,
    Process,
    ProcessParty,
    ProcessState,
    ProcessStep,
    Story,
    Stretch,
    dated,
    day_of,
)

_LEFT_ON = frozenset(("first", "also", "now", "then", "soon"))  # words that a reading leaves on a name
_GO_BETWEENS = (re.compile(UNNAMED_GO_BETWEEN), re.compile(UNSEEN_GO_BETWEEN))
_OF_TALKS = ("talks", "truce", "")
_THEY = re.compile(r"the (?:[a-z]+ )?(?:\w*men|women|\w+ers|rebels|militants|families|residents) (?:will|would|could)\b", re.I)
_STEM = 4  # letters that a people's and its state's name share
_MOST_GO_BETWEENS = 5  # of a report


def process(story: Story) -> Process | None:
    """The process that the story is about, or None. Copies say nothing of their own."""
    found = setting(story)
    if found is None:
        return None
    members, takers, names = found.members, found.takers, found.names
    word = Corrections.of(story)
    state = _held_together([s for m in members for s in states_of(m, names[m.report.id])], members, word)
    state = tuple(s for s in with_disputed(state, members, names, word) if _is_of_it(found, s))
    sides = sides_of(members, takers)
    people = {a.name for m in members for a in m.reading.actors if a.kind == "person"}
    hung = (c for m in members for c in _conditions(m, names[m.report.id], sides, found.accused) if _is_of_it(found, c))
    held = (_named_as(_by_no_go_between(c, found, sides), takers, sides, people) for c in hung)
    told = (became(c, members, word) for c in held)
    conditions = open_or_met(met_in_other_words(tuple(told), members, word), state, members, labour=found.kind.name == LABOUR)
    steps = tuple(s for s in steps_of(story, found, taking_of(found, sides), conditions) if _is_of_it(found, s))
    if not state and not conditions and len(steps) < LEAST_PARTIES:
        return None
    parties = tuple(t.part for t in takers)
    tried = found.kind.name == TRIAL  # how and where its sides talk is told of another matter of theirs
    return Process(
        parties=parties if found.charged else (*parties, *_unnamed_go_between(members, parties)),
        channel=None if tried else channel_of(members, [t.name for t in takers if t.role == "party"]),
        place=court_of(members) if tried else place_of(members),
        steps=steps,
        state=state,
        conditions=conditions,
    )


def _is_of_it(found: Setting, told: ProcessState | ProcessStep | Condition) -> bool:
    """Whether what a report tells is of this process: beside the trial of one who is charged others may talk and settle, and
    beside talks that few reports of something else tell of, an inquiry may hear and the town's drivers strike."""
    of_talks = not isinstance(told, ProcessState) or running(told.of) in _OF_TALKS
    if found.aside and not (told.report in found.aside and of_talks):
        return False
    member = next(m for m in found.members if m.report.id == told.report)
    return not found.charged or is_of_the_trial(member, told.span, found.names[told.report])


def _conditions(member: Member, names: Collection[str], sides: Mapping[str, str], charged: Sequence[str]) -> list[Condition]:
    """What a report says that the process hangs on: by the terms of a bail, by an "if", by what it needs; of two in one place the
    former.

    names: ids of those who take part.  sides: by name, for whom a person speaks.  charged: whom a court tries.
    """
    own = {*names, *(a.id for a in member.reading.actors if a.name in sides)}
    found = list(bail_conditions(member, charged)) if charged else []
    for more in (conditions_of(member, own), required_by(member), demanded_in(member, own), due_by(member, names)):
        found += [c for c in more if not any(o.needs.touches(c.needs) for o in found)]
    return sorted(found, key=lambda c: c.span)[:MOST]


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


def _without_title(name: str, people: Collection[str]) -> str:
    """A name without the words that a report puts before it and no other does: "Iron Lady Katya Moren", "Katya Moren"."""
    return min((p for p in people if name.endswith(f" {p}") and " " in p), key=len, default=name)


def _by_no_go_between(condition: Condition, found: Setting, sides: Mapping[str, str]) -> Condition:
    """A condition that the side holds that would act, where a go-between only tells of it: "the men would let them go if they were
    paid, the monk said"; of what he would do himself, or of a truce, he holds it."""
    holder = condition.held_by or ""
    between = {t.name for t in found.takers if t.role == "mediator"}
    is_one = any(n in (holder, sides.get(holder)) or n.endswith(f" {holder}") or holder.endswith(f" {n}") for n in between)
    if not is_one or condition.then is None or holder == condition.must_act:
        return condition
    member = next(m for m in found.members if m.report.id == condition.report)
    then = condition.then.of(member.report.text)
    doer = doer_in(member, condition.then)
    himself = doer is not None and any(n in (doer, sides.get(doer)) for n in between)
    if himself or (doer is None and not _THEY.match(then)):
        return condition
    return replace(condition, held_by=doer if doer != condition.must_act else None)


def _named_as(condition: Condition, takers: Sequence[Taker], sides: Mapping[str, str], people: Collection[str]) -> Condition:
    """A condition whose act is a party's under the party's name, without the word that a reading left on it ("Teskia first"); what
    one says who speaks for a side, that side holds."""
    holder = _without_title(condition.held_by or "", people)
    holder = next((t.name for t in takers if holder.lower() == f"the {t.name.lower()}"), holder)
    side = next((sides[s] for s in sorted(sides) if s == holder or (holder and s.endswith(f" {holder}"))), holder)
    condition = replace(condition, held_by=_whole_name(side, takers) or None)
    who = condition.must_act or ""
    party = next((t.name for t in takers if who.startswith(f"{t.name} ") and who[len(t.name) + 1 :] in _LEFT_ON), None)
    return replace(condition, must_act=party or _whole_name(who, takers) or None)


def _whole_name(who: str, takers: Sequence[Taker]) -> str:
    """Whom a short name stands for among those who take part: "the Front", of the Orvan Liberation Front."""
    short = who.removeprefix("the ")
    whole = [t.name for t in takers if short and _is_short_for(short, t.name) and not CONNECTOR.match(t.name)]
    return whole[0] if len(whole) == 1 and short[0].isupper() else who


def _is_short_for(short: str, name: str) -> bool:
    return name.endswith(f" {short}") or name.startswith(f"{short} ")


def _unnamed_go_between(members: Sequence[Member], parties: Sequence[ProcessParty]) -> tuple[ProcessParty, ...]:
    """Who goes between where that one has no name: "mediated by the state arbitrator", "Swiss diplomats are mediating"."""
    if any(p.role == "mediator" for p in parties):
        return ()
    texts = [member.report.text for member in members]
    told = (m["who"] for pattern in _GO_BETWEENS for text in texts for m in islice(pattern.finditer(text), _MOST_GO_BETWEENS))
    sides = {p.name[:_STEM] for p in parties if p.role == "party"}
    found = next((who for who in told if who[:_STEM] not in sides), None)
    return (ProcessParty(name=found, role="mediator"),) if found else ()
