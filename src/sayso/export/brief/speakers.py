"""Who says so: the speakers of a story in a brief, those first whom most reports carry.

in: a comparison, its readings as they are meant    out: a line each, with how many statements there are of theirs; the same words
are one, however many reports carry them
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sayso.export.brief.cites import Numbers
from sayso.export.brief.line import Line, and_more, in_turn, namesakes, speakers_in, whom
from sayso.export.labels import SOURCES, count
from sayso.export.standing import Called, called_in
from sayso.link import different
from sayso.model import Attribution, Comparison, Reading, Span, words_at


class _Said(NamedTuple):
    """A statement: its report, where its words begin, who says it and as what, and the words."""

    report: str
    span: Span
    name: str
    kind: str
    words: str


def speakers(c: Comparison, readings: dict[str, Reading], numbers: Numbers, most: int) -> Iterator[Line]:
    """Who is heard most, over all reports but copies, with where each is first heard in a report."""
    ranked = sorted(
        ((different(s.words for s in said), said) for said in _heard(c, readings)),
        key=lambda told: (-len({s.report for s in told[1]}), -told[0], told[1][0].name),
    )
    for number, said in ranked[:most]:
        first = {s.report: s.span for s in reversed(said)}
        yield Line(
            label=max((s.name for s in said), key=len),
            by=SOURCES[said[0].kind].word,
            note=count(number, "statement"),
            cites=tuple(sorted((numbers.cite(report, span) for report, span in sorted(first.items())), key=lambda m: m.number)),
        )
    yield from and_more(len(ranked) - most)


def _heard(c: Comparison, readings: dict[str, Reading]) -> list[list[_Said]]:
    """The statements of each speaker, a body under whatever the reports call it."""
    shared, called = namesakes(speakers_in(in_turn(c), readings)), called_in(c, readings)
    heard: dict[str, list[_Said]] = {}
    for report in in_turn(c):
        for a in readings[report].attributions if report in readings else ():
            if a.content and (said := _said(a, report, readings[report], called)):
                heard.setdefault(whom(said.name, said.kind, report, shared), []).append(said)
    return list(heard.values())


def _said(a: Attribution, report: str, reading: Reading, called: Called) -> _Said | None:
    if not a.speaker or a.source_kind == "unknown":
        return None
    name = called(report, a.speaker) if a.source_kind == "organisation" else a.speaker
    return _Said(report, a.content[0], name, a.source_kind, words_at(reading.article.text, a.content))
