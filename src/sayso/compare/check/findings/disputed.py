"""What a text has as some report has it, while another report has it otherwise: a writer must know that before he prints it.

in: findings that hold, the rows in which the story's reports differ, the reports' clauses    out: the same, those disputed
that stand in such a row, with the other reports' words beside their own
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.check.findings.apart import Apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems
from sayso.model import Account, Claim, Evidence, Finding, Report, Span

_FIGURES = frozenset(("number", "time"))
_FACTS = frozenset(("polarity", "certainty"))
_HALF = 0.5  # of the shorter of two stretches, from which they tell one thing
_DAY = 10  # characters of the day that a report's date begins with
_SHOWN = 3  # reports that have it otherwise


def with_disputed(
    found: Sequence[Finding], claims: Sequence[Claim], reports: Sequence[Report], units: Sequence[Unit], written: str
) -> list[Finding]:
    """The findings, with what the story's reports are not at one about told as disputed. written: the checked text."""
    rows = [c for c in claims if c.relation in ("differ", "developed")]
    names = {r.id: r.called for r in reports}
    told = Apart(claims, reports, units)
    dates = {r.id: r.published or "" for r in reports}
    texts = {r.id: r.text for r in reports}
    return (
        [_of_rows(f, [row for row in rows if _has_its_words(f, row, written, texts)], names, told, dates) for f in found]
        if rows
        else list(found)
    )


def _of_rows(f: Finding, rows: Sequence[Claim], names: dict[str, str], apart: Apart, dates: dict[str, str]) -> Finding:
    """A finding that holds, as disputed where a row has its words beside others that differ from them."""
    if f.verdict not in ("reported", "carried"):
        return f
    for row in rows:
        others = list(_otherwise(f, row, apart))
        if others and not _is_latest(f, row, others, dates):
            told = ", ".join(f"{names[a.report]}: {a.value}" for a in others[:_SHOWN])
            time = ", which time may explain" if row.relation == "developed" else "" if row.sure else ", maybe of something else"
            return replace(f, verdict="disputed", why=f"{f.why}, but {told}{time}", evidence=_beside(f, others))
    return f


def _has_its_words(f: Finding, row: Claim, written: str, texts: dict[str, str]) -> bool:
    """Whether what a row is about is in a claim's own words: what disputes that they "had agreed to meet" is no word against "kept
    the sides in separate rooms", though that is carried by it too. A figure is its own words."""
    if f.kind in ("number", "day"):
        return True
    said = stems(f.span.of(written))
    own = [a for a in row.accounts if any(_is_of(f, e, a) for e in f.evidence)]
    about = [stems(" ".join(mark.of(texts[a.report]) for mark in a.marks)) for a in own]
    told = [stems(a.span.of(texts[a.report])) for a in own]
    return any(not words or words & said for words in about) or any(len(said & t) >= _HALF * len(said) for t in told)


def _otherwise(f: Finding, row: Claim, apart: Apart) -> Iterator[Account]:
    """The accounts of a row that have it otherwise than the one that a finding rests on; none where it rests on none of them."""
    figure = f.kind in ("number", "day")
    if not (_FIGURES if figure else _FACTS) & set(row.differs_in) and not (figure and row.relation == "developed"):
        return
    own = [a for a in row.accounts if any(_is_of(f, e, a) for e in f.evidence)]
    values = {a.value for a in own if a.value}
    if not values:
        return
    known = {a.report for a in own}
    others = (a for a in row.accounts if a.value and a.value not in values and a.report not in known)
    yield from (a for a in others if not apart.denies_too(own, a) and (row.sure or not apart.of_two(own, a)))


def _is_latest(f: Finding, row: Claim, others: Sequence[Account], dates: dict[str, str]) -> bool:
    """Whether the text has the newest of what grew from report to report: what an older one has says nothing against it."""
    if row.relation != "developed":
        return False
    own = [dates[a.report] for a in row.accounts if any(_is_of(f, e, a) for e in f.evidence)]
    return bool(own) and all(day and day[:_DAY] < max(own)[:_DAY] for day in (dates[a.report] for a in others))


def _is_of(f: Finding, e: Evidence, a: Account) -> bool:
    """Whether an account is what a finding rests on: for a number or a day by the very figure, for a claim by most of its words."""
    if e.report != a.report:
        return False
    if f.kind in ("number", "day"):
        return any(m.touches(mark) for m in e.marks for mark in a.marks)
    shared = min(e.span.end, a.span.end) - max(e.span.start, a.span.start)
    return shared >= _HALF * min(_length(e.span), _length(a.span))


def _beside(f: Finding, others: Sequence[Account]) -> tuple[Evidence, ...]:
    """What the finding rests on first, then the words of those that have it otherwise."""
    theirs = (
        Evidence(report=a.report, span=a.span, speaker=a.speaker, source_kind=a.source_kind, marks=a.marks) for a in others[:_SHOWN]
    )
    return (*f.evidence[:1], *theirs, *f.evidence[1:])


def _length(span: Span) -> int:
    return span.end - span.start
