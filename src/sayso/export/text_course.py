"""The course of a story in a terminal: what happened when, who cites whom, and the process with its state and conditions.

in: a sheet, a story    out: lines on the sheet.
"""

from __future__ import annotations

from sayso.export.accounts import bare, dotted
from sayso.export.labels import ROLES, STATES, count, days
from sayso.export.sheet import Run, Sheet
from sayso.export.view import StoryView
from sayso.model import Condition, Process, ProcessStep, Span, TimelineEntry

#: Lines of one list that a terminal shows.
LINES = 8


def put_course(sheet: Sheet, story: StoryView) -> None:
    """Timeline, origins, process: each only where there is one."""
    _put_timeline(sheet, story)
    _put_origins(sheet, story)
    if story.comparison.process:
        _put_process(sheet, story, story.comparison.process)


def put_head(sheet: Sheet, title: str) -> None:
    """The heading of a part."""
    sheet.blank()
    sheet.put((title.upper(), "bold"))


def set_off(text: str, colour: bool) -> Run:
    """Words that matter most: underlined, or between stars where there is no colour."""
    if colour:
        return text, "bold underline yellow"
    core = text.strip()
    return text.replace(core, f"*{core}*", 1) if core else text


def _put_timeline(sheet: Sheet, story: StoryView) -> None:
    entries = story.comparison.timeline
    if not entries:
        return
    put_head(sheet, "When")
    status = {_key(step): step.status for step in _steps(story)}
    for entry in entries[:LINES]:
        _put_dated(sheet, story, entry, status.get(_key(entry)))
    _put_more(sheet, len(entries) - LINES)


def _steps(story: StoryView) -> tuple[ProcessStep, ...]:
    return story.comparison.process.steps if story.comparison.process else ()


def _key(entry: TimelineEntry | ProcessStep) -> tuple[str, Span]:
    return entry.report, entry.span


def _put_more(sheet: Sheet, hidden: int) -> None:
    if hidden > 0:
        sheet.put((f"and {hidden} more", "dim"), indent=2)


def _put_dated(sheet: Sheet, story: StoryView, entry: TimelineEntry | ProcessStep, status: str | None) -> None:
    when = days(entry.first, entry.last) or "day not told"
    label = f" · {status}" if status and status != "happened" else ""
    words = dotted(story.text(entry.report), entry.span)
    sheet.put((f"{when}  ", "bold"), *words, (f" · {story.names[entry.report]}{label}", "dim"), indent=2, hang=4)


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


def _put_process(sheet: Sheet, story: StoryView, process: Process) -> None:
    put_head(sheet, "The process")
    parties = [f"{p.name} ({ROLES[p.role]})" for p in process.parties]
    if parties:
        sheet.put(", ".join(parties), indent=2, hang=2)
    if process.channel:
        sheet.put(("through ", "dim"), process.channel, indent=2, hang=2)
    _put_steps(sheet, story, process)
    _put_states(sheet, story, process)
    for same in _same_conditions(story, process)[:LINES]:
        _put_condition(sheet, story, same)


def _put_steps(sheet: Sheet, story: StoryView, process: Process) -> None:
    """The steps that the timeline just above doesn't show."""
    above = {_key(entry) for entry in story.comparison.timeline[:LINES]}
    steps = [step for step in process.steps if _key(step) not in above]
    told = len(process.steps) - len(steps)
    if told:
        sheet.put((f"{count(told, 'step')} among the days above", "dim"), indent=2)
    for step in steps[:LINES]:
        _put_dated(sheet, story, step, step.status)
    _put_more(sheet, len(steps) - LINES)


def _put_states(sheet: Sheet, story: StoryView, process: Process) -> None:
    """How it stands: each state once, in the words of the first report that has it so."""
    for value in dict.fromkeys(state.value for state in process.state):
        same = [state for state in process.state if state.value == value]
        names = ", ".join(dict.fromkeys(story.names[state.report] for state in same))
        words = dotted(story.text(same[0].report), same[0].span)
        sheet.put((f"{STATES[value]}  ", "bold"), *words, (f" · {names}", "dim"), indent=2, hang=4)


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
    sheet.put(
        ("hangs on  ", "bold"), before, set_off(needs.of(text), sheet.colour), after, (f" · {names}{held}", "dim"), indent=2, hang=4
    )
