"""The course of a story in a terminal: what happened when, who cites whom, and the process with its state and conditions.

in: a sheet, a story    out: lines on the sheet.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import islice

from sayso.export.accounts import bare, dotted
from sayso.export.foremost import foremost
from sayso.export.labels import CHANGES, MOST_MOVED, OUTCOMES, ROLES, count, moment, moved, stands, unmoved, when
from sayso.export.sheet import Run, Sheet
from sayso.export.text_grounds import put_ground
from sayso.export.view import StoryView, first_told, news_from, others_of, rows_of, untold
from sayso.export.word_of import word_of
from sayso.model import Condition, Process, ProcessState, ProcessStep, Span, TimelineEntry

#: Entries of the timeline, and of the process, that a terminal shows.
LINES = 6


def put_course(sheet: Sheet, story: StoryView, *, every: bool = False) -> None:
    """What one leaves out, timeline, origins, process: each only where there is one. every: all entries of each."""
    lines = sys.maxsize if every else LINES
    _put_omissions(sheet, story, lines)
    _put_timeline(sheet, story, lines)
    _put_origins(sheet, story)
    if story.comparison.process:
        _put_process(sheet, story, story.comparison.process, lines)


def put_head(sheet: Sheet, title: str, note: str = "") -> None:
    """The heading of a part, with a note on it."""
    sheet.blank()
    sheet.put((title.upper(), "bold"), *(("  ", (note, "dim")) if note else ()), hang=2)


def set_off(text: str, colour: bool) -> Run:
    """Words that matter most: underlined, or between stars where there is no colour."""
    if colour:
        return text, "bold underline yellow"
    core = text.strip()
    return text.replace(core, f"*{core}*", 1) if core else text


def put_changes(sheet: Sheet, story: StoryView, *, every: bool = False) -> None:
    """What moved since the moment that was asked for, as the comparison has it: the most telling first."""
    c = story.comparison
    if c.since is None:
        return
    put_head(sheet, f"What moved since {moment(c.since)}")
    if not c.changes:
        sheet.put(unmoved(c), indent=2, hang=2)
    lines = sys.maxsize if every else MOST_MOVED
    for change in c.changes[:lines]:
        told = moved(change)
        words = dotted(story.text(change.report), change.span)
        sheet.put(
            (f"{CHANGES[change.kind]}{f': {told}' if told else ''}  ", "bold"),
            *words,
            (f" · {story.names[change.report]}", "dim"),
            indent=2,
            hang=4,
        )
    _put_more(sheet, len(c.changes) - lines)


def _put_omissions(sheet: Sheet, story: StoryView, lines: int) -> None:
    """What one whole report leaves out that all the others have, or tell of."""
    left = [(o.report, o.matter, story.claim(id)) for o in story.comparison.omissions for id in o.claims]
    if not left:
        if told := untold(story):
            put_head(sheet, "What one leaves out")
            sheet.put((told, "dim"), indent=2, hang=2)
        return
    put_head(sheet, "What one leaves out")
    for report, matter, view in left[:lines]:
        words = "".join(p.text for p in view.pieces)
        lacks = f" has nothing of {matter}; see {view.number}: " if matter else f" lacks {view.number}: "
        sheet.put((story.names[report], "cyan"), lacks, words, indent=2, hang=4, lines=1)
    _put_more(sheet, len(left) - lines)


def _put_timeline(sheet: Sheet, story: StoryView, lines: int) -> None:
    entries = story.comparison.timeline
    if not entries:
        return
    put_head(sheet, "When")
    steps = {_key(step): (k, step.status) for k, step in enumerate(_steps(story))}
    rows = foremost(story.comparison, lines)
    news = news_from(rows, story.comparison)
    if news:
        sheet.put(("background", "dim"), indent=2, hang=2)
    for n, row in enumerate(rows):
        if n == news > 0:
            sheet.put(("the story", "dim"), indent=2, hang=2)
        of_process, status = steps.get(_key(row.entry), (None, None))
        _put_dated(sheet, story, row.entry, status, row.announced)
        at = ("timeline", row.index)
        put_ground(sheet, story, at)
        if of_process is not None:
            put_ground(sheet, story, ("step", of_process), at)
    _put_more(sheet, len(rows_of(story.comparison)) - lines)


def _steps(story: StoryView) -> tuple[ProcessStep, ...]:
    return story.comparison.process.steps if story.comparison.process else ()


def _key(entry: TimelineEntry | ProcessStep) -> tuple[str, Span]:
    return entry.report, entry.span


def more(hidden: int | str, numbers: str = "") -> str:
    """That there is more, by which numbers it goes, and how to see it."""
    return f"and {hidden} more{f': {numbers}' if numbers else ''} (--all)"


def _put_more(sheet: Sheet, hidden: int) -> None:
    if hidden > 0:
        sheet.put((more(hidden), "dim"), indent=2)


def _put_dated(
    sheet: Sheet,
    story: StoryView,
    entry: TimelineEntry | ProcessStep,
    status: str | None,
    announced: TimelineEntry | None = None,
) -> None:
    dated = when(entry.first, entry.last) or "day not told"
    status = status or entry.status
    label = f" · {status}" if status != "happened" else ""
    words = dotted(story.text(entry.report), entry.span)
    before = f" · announced by {story.names[announced.report]}" if announced else ""
    told = f" · {story.names[entry.report]}{label}{_told(story, entry)}{before}"
    sheet.put((f"{dated}  ", "bold"), *words, (told, "dim"), indent=2, hang=4)
    if isinstance(entry, TimelineEntry) and entry.came_report and entry.came_span:
        became = dotted(story.text(entry.came_report), entry.came_span)
        label = "it came" if entry.came else "it did not come"
        sheet.put((f"{label}  ", "bold"), *became, (f" · {story.names[entry.came_report]}", "dim"), indent=4, hang=4)


def _told(story: StoryView, entry: TimelineEntry | ProcessStep) -> str:
    """On whose word a step or an entry is; how many tell an entry and who did first, where several do."""
    if isinstance(entry, ProcessStep):
        return f" · {entry.speaker}" if entry.speaker else ""
    others = "".join(f" · {told}" for told in others_of(story, entry))
    first = first_told(story, entry)
    tellers = f" · {len(entry.reports)} reports{f', first {first}' if first else ''}" if len(entry.reports) > 1 else ""
    by = word_of(story.comparison, entry)
    return f"{f' · on the word of {by}' if by else ''}{tellers}{others}"


def _put_origins(sheet: Sheet, story: StoryView) -> None:
    if not story.comparison.origins:
        return
    put_head(sheet, "Who cites whom")
    cited: dict[tuple[str, str], int] = {}
    for origin in story.comparison.origins:
        key = (story.names[origin.report], origin.cites)
        cited[key] = cited.get(key, 0) + 1
    for (name, cites), times in cited.items():
        sheet.put((name, "cyan"), " cites ", (cites, "bold"), f" ({times} times)" if times > 1 else "", indent=2, hang=2)


def _put_process(sheet: Sheet, story: StoryView, process: Process, lines: int) -> None:
    put_head(sheet, "The process")
    parties = [f"{p.name} ({ROLES[p.role]})" for p in process.parties]
    if parties:
        sheet.put(", ".join(parties), indent=2, hang=2)
    if process.channel or process.place:
        told_of = [(word, told) for word, told in (("how: ", process.channel), ("where: ", process.place)) if told]
        sheet.put(*(run for word, told in told_of for run in ((word, "dim"), f"{told}  ")), indent=2, hang=2)
    put_ground(sheet, story, ("process", 0))
    above = {_key(row.entry) for row in foremost(story.comparison, lines)}
    steps = [step for step in process.steps if _key(step) not in above]
    told = len(process.steps) - len(steps)
    if told:
        sheet.put((f"{count(told, 'step')} among the days above", "dim"), indent=2)
    used = bool(parties) + bool(process.channel or process.place) + bool(told)
    _put_what_counts(sheet, story, process, steps, lines - used)


def _put_what_counts(sheet: Sheet, story: StoryView, process: Process, steps: list[ProcessStep], lines: int) -> None:
    """The newest of the steps not told yet, how it stands, what it hangs on: in so many lines."""
    states, conditions = _states(process), _same_conditions(story, process)
    of_steps, of_states, of_conditions = shared(lines, len(steps), len(states), len(conditions))
    for step in steps[len(steps) - of_steps :]:
        _put_dated(sheet, story, step, step.status)
        put_ground(sheet, story, ("step", process.steps.index(step)))
    for same_state in states[:of_states]:
        _put_state(sheet, story, same_state)
        for state in same_state:
            put_ground(sheet, story, ("state", process.state.index(state)))
    for same in conditions[:of_conditions]:
        _put_condition(sheet, story, same)
        put_ground(sheet, story, ("condition", process.conditions.index(same[0])))
    _put_more(sheet, len(steps) + len(states) + len(conditions) - of_steps - of_states - of_conditions)


def shared(lines: int, *have: int) -> list[int]:
    """How many of each list are shown in so many lines: in turn, the last list first, until all are or the lines are used up."""
    shares = [0] * len(have)
    for i in islice(_turns(have), max(0, lines)):
        shares[i] += 1
    return shares


def _turns(have: tuple[int, ...]) -> Iterator[int]:
    for turn in range(max(have, default=0)):
        yield from (i for i in reversed(range(len(have))) if have[i] > turn)


def _states(process: Process) -> list[list[ProcessState]]:
    """How it stands: the reports that have it so, by state and what is in it."""
    told = dict.fromkeys((s.value, s.of, s.speaker) for s in process.state)
    return [[s for s in process.state if (s.value, s.of, s.speaker) == one] for one in told]


def _put_state(sheet: Sheet, story: StoryView, same: list[ProcessState]) -> None:
    """A state in the words of the first report that has it so."""
    names = ", ".join(dict.fromkeys(story.names[state.report] for state in same))
    words = dotted(story.text(same[0].report), same[0].span)
    by = f" · {same[0].speaker}" if same[0].speaker else ""
    sheet.put((f"{stands(same[0])}  ", "bold"), *words, (f" · {names}{by}", "dim"), indent=2, hang=4)


def _same_conditions(story: StoryView, process: Process) -> list[list[Condition]]:
    """The conditions, those in the same words held by the same side together."""
    same: dict[tuple[str, str | None], list[Condition]] = {}
    for condition in process.conditions:
        words = bare(condition.span.of(story.text(condition.report)))
        same.setdefault((words, condition.held_by), []).append(condition)
    return list(same.values())


def _put_condition(sheet: Sheet, story: StoryView, same: list[Condition]) -> None:
    """What must come true is set off inside the words that hold both."""
    first = same[0]
    text, whole, needs = story.text(first.report), first.span, first.needs
    before, after = text[whole.start : needs.start], text[needs.end : whole.end]
    names = ", ".join(dict.fromkeys(story.names[c.report] for c in same))
    held = f" · held by {first.held_by}" if first.held_by else ""
    one = first.must_act == first.held_by  # whose yes it needs
    held += (", who must act" if one else f" · {first.must_act} must act") if first.must_act else ""
    hangs = "hangs on  " if not first.met else "hung on  "
    sheet.put((hangs, "bold"), before, set_off(needs.of(text), sheet.colour), after, (f" · {names}{held}", "dim"), indent=2, hang=4)
    _put_outcome(sheet, story, first)


def _put_outcome(sheet: Sheet, story: StoryView, condition: Condition) -> None:
    """What became of a condition, where a later report tells."""
    if condition.met is None or condition.met_report is None or condition.met_span is None:
        return
    words = dotted(story.text(condition.met_report), condition.met_span)
    by = f" · {condition.met_by}" if condition.met_by else ""
    label = OUTCOMES[condition.met]
    sheet.put((f"{label}  ", "bold"), *words, (f" · {story.names[condition.met_report]}{by}", "dim"), indent=4, hang=4)
