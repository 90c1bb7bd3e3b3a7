"""Why a process is one, and what its steps, states and conditions rest on, in words, for a look inside.

in: a story and its process    out: `Ground`s
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.compare.clauses.corrections import Corrections
from sayso.compare.process.acts import Taking, why_step
from sayso.compare.process.connectors import CONNECTOR, ON_A_THING
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import keys_of
from sayso.compare.process.of_the_process import MATTER, STAKE, WILLED
from sayso.compare.process.setting import Setting, mentions_of, sentences_in, setting
from sayso.compare.process.state import running, sayings_of
from sayso.compare.process.steps import dated_steps, taking_of
from sayso.compare.timeline.grounds import MOST, basis_of_day, how_dated, runners_up
from sayso.compare.timeline.happenings import Happening
from sayso.compare.timeline.tellings import tellings
from sayso.model import Basis, Condition, Ground, Member, Process, ProcessState, ProcessStep, RunnerUp, Span, Story


def process_grounds(story: Story, process: Process) -> Iterator[Ground]:
    """What a process rests on, and each of its steps, states and conditions."""
    found = setting(story)
    if found is None:
        return
    yield _kind(found)
    members = {m.report.id: m for m in found.members}
    taking = taking_of(found)
    groups = {
        (g[0].entry.report, g[0].entry.span): g
        for g in tellings(dated_steps(story, found, taking, process.conditions), Corrections.of(story))
    }
    for k, step in enumerate(process.steps):
        yield _step(k, step, groups.get((step.report, step.span), []), members[step.report], found, taking)
    for k, state in enumerate(process.state):
        yield _state(k, state, members[state.report], found)
    for k, condition in enumerate(process.conditions):
        yield _condition(k, condition, members[condition.report], found)


def _kind(found: Setting) -> Ground:
    counted = [mentions_of(sentences_in(m), found.kind.nouns) for m in found.members]
    told = f"{sum(counted)} sentence{'s'[: sum(counted) != 1]}, in {sum(n > 0 for n in counted)} of {len(counted)} reports"
    return Ground(part="process", index=0, rule=(f"a {found.kind.name}: its words stand in {told}",))


def _step(k: int, step: ProcessStep, group: list[Happening], member: Member, found: Setting, taking: Taking) -> Ground:
    texts = {step.report: member.report.text}
    rule = [why_step(group[0], Mentions(member), taking, texts) or "it met a condition"] if group else []
    if not group:
        rule.append("the decision that its report leads with; no day is told of it")
    if step.speaker:
        rule.append(f"on the word of {step.speaker}")
    return Ground(
        part="step",
        index=k,
        report=step.report,
        rests_on=(*basis_of_day(group), *_matter(member, step.span, MATTER), *_takers(member, step.span, found)),
        rule=(*rule, *how_dated(step, group, member.report)),
        runners_up=runners_up(group),
    )


def _state(k: int, state: ProcessState, member: Member, found: Setting) -> Ground:
    """The surest saying of a report of what it is of, and what else it says of how that stands."""
    told = [s for s in sayings_of(member, found.names[state.report]) if running(s.of) in (running(state.of), "")]
    first = next(s for s in told if s.span == state.span and s.value == state.value)
    others = [s for s in told if s.span != first.span]
    return Ground(
        part="state",
        index=k,
        report=state.report,
        rests_on=(Basis(what=f"says that it is {state.value}", span=first.at),),
        rule=(f"{_of_all(len(others))}: {first.sureness:.1f}; the earlier in the report, the surer",),
        runners_up=tuple(
            RunnerUp(report=state.report, span=s.span, score=round(s.sureness, 2), told=s.value) for s in others[:MOST]
        ),
    )


def _of_all(others: int) -> str:
    return f"the surest of {others + 1} sayings" if others else "the one saying of its report"


def _condition(k: int, condition: Condition, member: Member, found: Setting) -> Ground:
    return Ground(
        part="condition",
        index=k,
        report=condition.report,
        rests_on=tuple(_parts(condition, member, found)),
        rule=tuple(_held(condition, member)),
    )


def _parts(condition: Condition, member: Member, found: Setting) -> Iterator[Basis]:
    """The words that make a condition: what opens it, what is willed, the matter or who takes part."""
    text, needs, then = member.report.text, condition.needs, condition.then or condition.span
    if opens := CONNECTOR.match(text, needs.start, needs.end) or ON_A_THING.match(text, needs.start, needs.end):
        yield Basis(what="opens what is needed", span=Span(*opens.span()))
    if willed := WILLED.search(text, then.start, then.end):
        yield Basis(what="what hangs on it is willed or to be done", span=Span(*willed.span()))
    matter = list(_matter(member, condition.span, MATTER)) or list(_matter(member, condition.span, STAKE))
    yield from matter or _takers(member, condition.span, found)


def _held(condition: Condition, member: Member) -> Iterator[str]:
    """How it is known who sets a condition and who must act."""
    then = condition.then or condition.span
    if condition.held_by:
        said = any(a.speaker == condition.held_by and any(c.touches(then) for c in a.content) for a in member.reading.attributions)
        yield f"held by {condition.held_by}, who {'says it' if said else 'is named in what hangs on it'}"
    if condition.must_act:
        yield f"{condition.must_act} is named first in what is needed"


def _matter(member: Member, span: Span, words: re.Pattern[str]) -> Iterator[Basis]:
    """The first words within a stretch that name the matter of a process."""
    if named := words.search(member.report.text, span.start, span.end):
        yield Basis(what="the matter", span=Span(*named.span()))


def _takers(member: Member, span: Span, found: Setting) -> Iterator[Basis]:
    """Those within a stretch who take part."""
    for at, actor in sorted(Mentions(member).inside(span), key=lambda m: m[0]):
        if found.keys & set(keys_of(actor)):
            yield Basis(what="takes part", span=at)
