"""Findings in a line for a person."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.compare.check.figures import Figure
from sayso.compare.check.quotations import Match
from sayso.compare.check.statements import Spoken
from sayso.compare.clauses.alike import words
from sayso.compare.clauses.units import Unit
from sayso.model import Report, Span

_SHOWN = 3  # of a list in a line


def told_quotation(text: str, best: Match | None) -> str:
    """How the reports have a quotation."""
    if best is None:
        return "no report has these words"
    if best.exact:
        return "word for word"
    own = _listed(dict.fromkeys(s.of(text) for s in best.differs))
    return f"nearly, but for {own}" if own else "nearly, with words left out"


def told_speaker(told: Spoken, names: Mapping[str, str]) -> str:
    """Whose words the reports say they are."""
    if told.verdict == "same_speaker":
        return "the reports have it from the same speaker"
    if told.verdict == "contradicted":
        return "the reports have the same speaker, but one says it and the other does not"
    if told.verdict == "other_speaker":
        whose = _listed(dict.fromkeys(m.statement.speaker for m in told.mouths if m.statement and m.statement.speaker))
        return f"said by {whose}"
    if told.verdict == "no_speaker":
        where = _listed(dict.fromkeys(names[m.report] for m in told.mouths), quote=False)
        return f"told by {where} in its own voice" if where else "nobody says so in the reports"
    if not told.mouths:
        return "what is said is too short to look for"
    whose = _listed(
        dict.fromkeys(m.statement.speaker for m in told.mouths if m.statement and m.statement.speaker and not m.against)
    )
    return (
        f"the reports have it from {whose}; whether that is who is meant can't be told" if whose else "it can't be told who said it"
    )


def told_figure(figure: Figure, unit: Unit, reports: Sequence[Report]) -> str:
    """How the reports have a number or day."""
    if figure.verdict == "not_found":
        said = re.compile(rf"(?<![\w.,]){re.escape(words(unit, figure.span))}(?![\w.,]*\d|\w)", re.I)
        where = dict.fromkeys(r.called for r in reports if said.search(r.text))
        return f"no report has it of this, though it stands in {_listed(where, quote=False)}" if where else "no report has it"
    if figure.verdict == "disputed":
        having = _listed(dict.fromkeys(reports[u.report].called for u, _ in figure.places), quote=False)
        return f"as {having}, but {_valued(figure.against, reports)}"
    if figure.verdict == "unclear":
        return "the reports have this day, maybe of something else"
    values = dict.fromkeys((words(u, s), reports[u.report].called) for u, s in figure.places)
    shown = list(values)[:_SHOWN]
    if figure.verdict == "reported":
        return "as " + ", ".join(dict.fromkeys(called for _, called in shown))
    return f"the reports have {_valued(figure.places, reports)}"


def _valued(places: Sequence[tuple[Unit, Span]], reports: Sequence[Report]) -> str:
    """The figures at some places, each with its report."""
    values = dict.fromkeys((words(u, s), reports[u.report].called) for u, s in places)
    return ", ".join(f"{value} ({called})" for value, called in list(values)[:_SHOWN])


def _listed(items: Mapping[str | None, None] | dict[str, None], *, quote: bool = True) -> str:
    some = [f"“{x}”" if quote else str(x) for x in list(items)[:_SHOWN]]
    return ", ".join(some) + (" …" if len(items) > _SHOWN else "")
