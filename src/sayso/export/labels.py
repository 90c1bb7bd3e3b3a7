"""The few words that sayso says itself: labels for kinds, relations and stances, dates and counts. Everything else is a report's.

in: codes and numbers of the model    out: short English labels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from sayso.compare import shown_in
from sayso.model import Article, Change, Claim, Comparison, ProcessState, Report, dated, day_of, instant_of

DASH = "–"
_LONGEST_FILE = 30  # of a file's name that tells two reports of one outlet apart
_LONGEST_NEED = 90  # characters of what something hung on
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Sign(NamedTuple):
    """A shape and a word: told apart without colour, and by a screen reader."""

    shape: str
    word: str


#: How a source is identified. Filled shapes have a name, hollow ones have none.
SOURCES: dict[str, Sign] = {
    "named_person": Sign("◆", "named"),
    "anonymous_person": Sign("◇", "unnamed"),
    "organisation": Sign("■", "organisation"),
    "group": Sign("▲", "group"),
    "document": Sign("▤", "document"),
    "outlet": Sign("▸", "newsroom"),
    "unknown": Sign("○", "unattributed"),
}

#: How a statement is put; what is plainly stated needs no sign.
STANCES: dict[str, Sign] = {
    "claimed": Sign("≈", "claimed"),
    "confirmed": Sign("✓", "confirmed"),
    "denied": Sign("✗", "denied"),
    "believed": Sign("~", "believed"),
    "asked": Sign("?", "asked"),
    "threatened": Sign("!", "threatened"),
    "promised": Sign("→", "promised"),
    "no_comment": Sign("∅", "no comment"),
}

OWN_VOICE = Sign("□", "the outlet itself")

#: What differs, as a heading and as it is counted: one, many.
KINDS: dict[str, tuple[str, str, str]] = {
    "number": ("Number", "number differs", "numbers differ"),
    "polarity": ("Contradiction", "contradiction", "contradictions"),
    "certainty": ("Certainty", "certainty differs", "certainties differ"),
    "time": ("Time", "time differs", "times differ"),
    "source": ("Source", "source differs", "sources differ"),
}

#: What a reader can do about reports that were left out.
TOGETHER = "--together compares other stories all the same"

#: The sections of a comparison, in the order they are read: key, heading, what the heading means.
SECTIONS: tuple[tuple[str, str, str], ...] = (
    ("differ", "Where they differ", "the accounts don’t fit together"),
    ("may_differ", "Where they may differ", "not sure"),
    ("developed", "What changed", "a difference that time explains"),
    ("agree", "What they agree on", "more than one report has it"),
    ("perhaps", "Perhaps the same", "side by side, for you to look whether they are"),
    ("only_one", "What only one has", "not found in the others, which are whole reports"),
    (
        "unmatched",
        "Found in one",
        "not sure that the others lack it: something like it stands there, or one is a teaser or cut off",
    ),
)

#: What to know of the voices behind a claim.
CAVEATS = {
    "one_source": "all from one source",
    "one_unnamed_source": "all from one unnamed source",
    "unnamed_sources": "none but unnamed sources, who may be the same",
    "circular": "they cite each other",
}
#: Lines of what moved that are shown at once.
MOST_MOVED = 12
#: What moved a claim since a moment.
CHANGES = {
    "new": "new",
    "admitted": "admitted after denial",
    "deed": "new step",
    "settled": "now settled",
    "number": "number changed",
    "turned": "now told otherwise",
    "came": "came about",
    "off": "called off",
    "denial": "now denied",
    "named": "now on the record",
    "withdrawn": "taken back",
    "state": "how it stands",
    "met": "condition met",
    "refused": "condition refused",
    "edited": "page edited",
    "cut": "cut from the page",
}
#: What became of a condition.
OUTCOMES = {True: "it was met", False: "it is refused"}
#: Of these it is told what was before, and what is now.
_MOVED = ("number", "state")

EXTENTS = {"full": "whole", "truncated": "cut off", "teaser": "teaser"}
ROLES = {"party": "party", "mediator": "go-between", "host": "host"}


def moved(change: Change) -> str | None:
    """What was before and what is now, where that says more than the words: "1,400 → 1,600"; "before: a person close to it"."""
    before, after = change.before, change.after
    if change.kind in _MOVED:
        if before and after:
            return " → ".join((before, *(step[:1].lower() + step[1:] for step in change.steps), after))
        return after or (f"before: {before}" if before else None)
    if change.kind in ("met", "refused") and before:
        return f"it hung on “{shorten(before, _LONGEST_NEED)}”"
    if change.kind in ("edited", "cut"):
        told = f"“{shorten(before, _LONGEST_NEED)}”" if before else None
        return told if change.kind == "cut" or told is None else f"before: {told}"
    if change.kind == "named" and before and after:
        return f"{after}; before: {before}"
    if change.kind in ("turned", "admitted", "settled") and before:
        return f"before: {before if change.kind == 'turned' else shorten(before, _LONGEST_NEED)}"
    return None


def unmoved(c: Comparison) -> str:
    """That nothing moved since the moment asked for, and why: no report is newer, or the newer ones have nothing new."""
    start = instant_of(c.since)
    ends = {r.id: end for r in c.reports if (end := instant_of(dated(r), last=True)) is not None}
    newer = sum(start is not None and end >= start for end in ends.values())
    undated = len(c.reports) - len(ends)
    unplaced = f"; {count(undated, 'report')} without a day can’t be placed" if undated else ""
    if newer:
        return f"nothing: {count(newer, 'report')} since then, without anything that was not told before{unplaced}"
    last = max(ends, key=lambda r: ends[r], default=None)
    newest = next((dated(r) for r in c.reports if r.id == last), None)
    return f"nothing: no report is newer{f', the last is of {moment(newest)}' if newest else ''}{unplaced}"


def stands(state: ProcessState) -> str:
    """How it stands, with what does, and that another has it otherwise: "ended (talks; disputed)"."""
    told = "; ".join(filter(None, (state.of, "disputed" if state.disputed and state.value != "disputed" else None)))
    return f"{state.value} ({told})" if told else state.value


def section_of(claim: Claim) -> str:
    """The key of the section that a claim stands in."""
    return claim.shown or shown_in(claim, {})


def kinds_of(claim: Claim) -> str:
    """What a claim's accounts differ in, as a heading: "Number, time"."""
    words = [KINDS[kind][0] for kind in claim.differs_in]
    return ", ".join([*words[:1], *(w.lower() for w in words[1:])])


def count(n: int, one: str, many: str | None = None) -> str:
    """A number with its noun in the right form, such as "1 denial" or "2 denials"."""
    return f"{n} {one if n == 1 else many or one + 's'}"


def day(published: str | None) -> str | None:
    """The day of an ISO 8601 day or instant: "10 Mar 2026". None where it gives none."""
    return days(day_of(published), None)


def day_told(text: Article | Report) -> str:
    """The day of a text: "10 Mar 2026", "changed 10 Mar 2026" where it says no more than that, "no day given"."""
    changed = day(text.modified)
    return day(text.published) or (f"changed {changed}" if changed else "no day given")


def moment(told: str) -> str:
    """A day, or an instant with its hour as it was given: "13 May 2026, 12:00"; what is neither stays as it is."""
    shown = day(told)
    hour = told[11:16]
    return f"{shown}, {hour}" if shown and hour else shown or told


def voices_told(claim: Claim) -> str:
    """How many independent voices a claim has, or that nobody can know, what to know of them, and whether a person set it right."""
    n = claim.independent
    told = "how many independent voices can’t be known" if n is None else count(n, "independent voice")
    told = f"{told}: {CAVEATS[claim.caveat]}" if claim.caveat else told
    return f"{told}; said to be one thing by a person" if claim.mended else told


def days(first: date | None, last: date | None) -> str | None:
    """A stretch of whole days, as short as it can be put: "10 Mar 2026", "10–12 Mar 2026", "Mar 2026", "2026"."""
    first, last = first or last, last or first
    if first is None or last is None:
        return None
    return _whole(first, last) or _stretch(first, last)


def when(first: date | None, last: date | None) -> str | None:
    """The days that something lies within, as a timeline has them: "10 Mar 2026"; "≈ 10–12 Mar 2026", "≈ Mar 2026" where it was on
    one of these or over them; "by 31 Mar 2026" and "from 1 Mar 2026" where one end is open."""
    told = days(first, last)
    if told is None or first == last:
        return told
    return f"by {told}" if first is None else f"from {told}" if last is None else f"≈ {told}"


def _whole(first: date, last: date) -> str | None:
    """A calendar year or month that is covered from end to end, by its name."""
    starts, ends = first.day == 1, last == date.max or date.fromordinal(last.toordinal() + 1).day == 1
    if not (starts and ends and first.year == last.year):
        return None
    if (first.month, last.month) == (1, 12):
        return f"{first.year}"
    return f"{MONTHS[first.month - 1]} {first.year}" if first.month == last.month else None


def _stretch(first: date, last: date) -> str:
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year} {DASH} {end}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} {DASH} {end}"
    return f"{first.day}{DASH}{end}"


def names_of(reports: Sequence[Report]) -> dict[str, str]:
    """What to call each report: its outlet, else the name of its file, else its title.

    Those that would be called alike are told apart by what differs: the day, the hour, the file's name or the title; else they are
    numbered.
    """
    alike: dict[str, list[Report]] = {}
    for r in reports:
        alike.setdefault((r.outlet or r.name or _short(r.title or "") or r.id).strip() or r.id, []).append(r)
    told = {r.id: f"{name} ({own})" if (own := _own(r, same)) else name for name, same in alike.items() for r in same}
    return _numbered({r.id: told[r.id] for r in reports})


def _own(report: Report, others: Sequence[Report]) -> str:
    """What a report has for itself among those called alike: its day or hour, else its file's name where each has one, else its
    title, else ""."""
    one_day, one_year = (len({(dated(r) or "")[:n] for r in others}) == 1 for n in (10, 4))
    in_year = partial(_day_within, one_year=one_year), partial(_day_and_hour, one_year=one_year)
    of_time: tuple[Callable[[Report], str], ...] = (_hour,) if one_day else in_year
    for label in (*of_time, _file, _quoted_title):
        labels = [label(r) for r in others]
        if len(others) > 1 and all(labels) and len(set(labels)) == len(labels):
            return label(report)
    return ""


def _day_within(report: Report, *, one_year: bool) -> str:
    """The day of a report, without its year where all are of one; "" where it is not told."""
    told = day(dated(report)) or ""
    return told.rsplit(" ", 1)[0] if one_year else told


def _hour(report: Report) -> str:
    """The hour of a report, as it was given; "" where it is not."""
    return (dated(report) or "")[11:16]


def _day_and_hour(report: Report, *, one_year: bool) -> str:
    return f"{_day_within(report, one_year=one_year)}, {_hour(report)}" if _hour(report) else ""


def _file(report: Report) -> str:
    """The file's name, or the last part of an address; "" where there is no name but the outlet's."""
    name = report.name if report.name != report.outlet else None
    return shorten((name or "").rstrip("/").rsplit("/", 1)[-1], _LONGEST_FILE)


def _quoted_title(report: Report) -> str:
    return _short(report.title or "")


def _numbered(names: dict[str, str]) -> dict[str, str]:
    seen: dict[str, int] = {}
    numbered = {}
    for key, name in names.items():
        seen[name] = seen.get(name, 0) + 1
        numbered[key] = name if seen[name] == 1 else f"{name} ({seen[name]})"
    return numbered


_SINCE = {"stated": "as fact", "denied": "not so", "said": "so"}


def value_of(claim: Claim, value: str) -> str:
    """A value as it is shown: beside words that hedge, what is stated flatly stands "as fact"; an outlet's own word is told as such
    everywhere alike. What had not happened yet, nobody need have denied."""
    if value == "own voice":
        return OWN_VOICE.word
    if claim.relation == "developed":
        return _SINCE.get(value, value)
    return "as fact" if value == "stated" and "certainty" in claim.differs_in else value


def _short(title: str, most: int = 36) -> str:
    """A title in quotation marks, cut at a word where it is long."""
    words = " ".join(title.split())
    return f"“{shorten(words, most)}”" if words else ""


def shorten(words: str, most: int) -> str:
    """The first words of a line, with dots where more follow."""
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0] + " …"


def heading(comparison: Comparison, most: int = 90) -> str:
    """A story's title, else the first words of its first report that has any: never a name of ours."""
    words = (r.title or r.text for r in comparison.reports)
    first = next((" ".join(w.split()) for w in words if w.strip()), comparison.story)
    return comparison.title or shorten(first, most)
