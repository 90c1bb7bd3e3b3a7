"""Fates: what became of those of whom an earlier report told: missing, and then found dead; questioned, arrested, then charged, or
let go; made to leave their homes, then back; trapped or taken, then freed; and of what was closed, then open again.

in: the units of a story, its reports    out: a `Dispute` each, the earlier account first, which time explains. It takes those of
one noun or name, two days, and both told as so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from msgspec import Struct

from sayso.compare.clauses.alike import CORE, PRONOUNS, is_told, on_a_line, words
from sayso.compare.clauses.having import having
from sayso.compare.clauses.numbers import PEOPLE
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Report, Span, dated, day_of

_MOST = 60  # clauses of one step that are looked at: each is held against all of a later one
_BE = r"(?:is|are|was|were|be|been|being|remain(?:s|ed)?)"
_GET = r"(?:is|are|was|were|been|being)"


class _Stage(Struct, frozen=True):
    """What may become of somebody, by the words that tell it. hints: of which one stands in each."""

    words: re.Pattern[str]
    hints: tuple[str, ...]


def _stage(words: str, hints: str) -> _Stage:
    return _Stage(re.compile(rf"\b(?:{words})\b", re.I), tuple(hints.split(",")))


# What may become of somebody, step by step. General knowledge, not tuned on any set.
_COURSES = (
    (
        _stage(
            rf"{_BE} (?:still |also |feared |now )?(?:missing|unaccounted for)|had not been found", "missing,unaccounted,been found"
        ),
        _stage(
            r"found dead|found (?:alive|safe)|(?:body|bodies) (?:was|were|had been|have been) (?:found|recovered|identified)|"
            r"(?:found|recovered|identified) (?:the )?(?:body|bodies)",
            "found dead,found alive,found safe,body,bodies",
        ),
    ),
    (
        _stage(
            rf"{_GET} (?:\w+ )?(?:injured|hurt|wounded)|in (?:an? )?(?:\w+ )?(?:critical|serious|grave) condition|"
            r"fighting for (?:his|her) life",
            "injured,hurt,wounded,condition,fighting for",
        ),
        _stage(r"died|had died|was (?:pronounced|declared) dead", "died,dead"),
    ),
    (
        _stage(rf"question(?:ed|ing)|{_GET} (?:detained|held for questioning)", "question,detained"),
        _stage(rf"{_GET} arrested|arrested", "arrested"),
        _stage(rf"{_GET} charged|charged with", "charged"),
        _stage(
            rf"{_GET} (?:convicted|acquitted|found (?:not )?guilty|sentenced|jailed|cleared)",
            "convicted,acquitted,guilty,sentenced,jailed,cleared",
        ),
    ),
    (
        _stage(
            rf"(?:{_GET}|ha[sd] been|have been) (?:\w+ )?(?:arrested|detained|remanded|taken into custody)|arrested|detained|"
            rf"{_BE} (?:\w+ )?(?:in|under|into) (?:custody|arrest)",
            "arrest,detained,remanded,custody",
        ),
        _stage(
            rf"{_GET} (?:\w+ )?(?:released|freed|let go)|released (?:without charge|on bail)|walked free",
            "released,freed,let go,walked free",
        ),
    ),
    (
        _stage(
            rf"{_GET} (?:evacuated|moved out|ordered out)|(?:told|ordered|forced|had) to leave|evacuated",
            "evacuated,moved out,ordered out,to leave",
        ),
        _stage(
            rf"(?:{_GET} )?(?:allowed|let|able) (?:to (?:go|return|move) )?(?:back|home)|(?:allowed|able) to return|"
            rf"(?:returned|went|gone|come|came|moved) (?:back )?(?:home|to their (?:homes|houses|flats))",
            "allowed,let ,able,home,to their",
        ),
    ),
    (
        _stage(
            rf"(?:ha[sd] |have )?{_BE} (?:\w+ )?(?:closed|shut|suspended|halted|grounded)", "closed,shut,suspended,halted,grounded"
        ),
        _stage(r"(?:re-?opened|resumed|re-?started|open again|opened again)", "opened,resumed,started,open again"),
    ),
    (
        _stage(rf"{_GET} (?:trapped|buried|stranded)|(?:trapped|buried|stranded) (?:in|under|below|by)", "trapped,buried,stranded"),
        _stage(rf"{_GET} (?:freed|rescued|brought out|pulled out|reached)", "freed,rescued,brought out,pulled out,reached"),
    ),
    (
        _stage(
            rf"seized|abducted|kidnapped|took hostage|taken hostage|had taken|{_GET} (?:taken|held hostage)",
            "seized,abducted,kidnapped,hostage,taken",
        ),
        _stage(rf"{_GET} (?:freed|released)|came home|{_BE} (?:now )?free", "free,released,came home"),
    ),
)
_COUNTED = 6  # from this course on it takes one number in both: many are trapped, and taken, and freed
_ANYBODY = frozenset(map(stem, (*PEOPLE, "man", "woman", "other", "number", "body", "police", "rescuer", "officer")))
_MISSING = re.compile(r"\bmissing|unaccounted", re.I)
_THE_MISSING = re.compile(r"\b(?:of the|the \w+|been|who (?:were|was)) missing\b", re.I)
_AGED = re.compile(r"\b(?:of|aged?) (\d\d)\b|\b(\d\d)[- ]year[- ]old", re.I)
_OTHERS = re.compile(r"\b(?:another|a second|a third|other|more)\b", re.I)


class _Step(Struct, frozen=True):
    """A clause that tells of a step, and the words that do."""

    unit: Unit
    words: Span


def fates(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What became of somebody between two reports; the last that is told of each. strangers: whether two reports are hardly of one
    thing."""
    for n, course in enumerate(_COURSES):
        told = [list(islice(_telling(units, stage), _MOST)) for stage in course]
        seen: set[str] = set()
        for later in range(len(course) - 1, 0, -1):
            for then in told[later]:
                steps = (b for earlier in range(later - 1, -1, -1) for b in told[earlier])
                before = (
                    b for b in steps if not strangers(b.unit.report, then.unit.report) and (n < _COUNTED or _as_many(b, then))
                )
                found = next(((b, who) for b in before if (who := _one(b, then, reports))), None)
                if found and found[1] not in seen:
                    seen.add(found[1])
                    yield _dispute(found[0], then)


def _telling(units: Sequence[Unit], stage: _Stage) -> Iterator[_Step]:
    for unit in having(units, stage.hints):
        m = stage.words.search(unit.text)
        if m and _is_plain(unit):
            yield _Step(unit, Span(unit.span.start + m.start(), unit.span.start + len(unit.text[: m.end()].rstrip())))


def _is_plain(unit: Unit) -> bool:
    c = unit.clause
    return not (c.negation or c.modality or c.hedge or c.condition) and is_told(unit)


def _one(before: _Step, then: _Step, reports: Sequence[Report]) -> str:
    """Of whom two clauses of two days both tell, in a word; "" where of nobody surely."""
    a, b = before.unit, then.unit
    days = [day_of(dated(reports[u.report])) for u in (a, b)]
    if a.report == b.report or None in days or days[0] >= days[1] or _OTHERS.search(b.text):  # type: ignore[operator]
        return ""
    one, other = _told_of(a), _told_of(b)
    if own := {w for w in one & other if w not in _ANYBODY}:
        return min(own)
    if one & other and _ages(a) & _ages(b):
        return min(one & other)
    return "missing" if _MISSING.search(words(a, before.words)) and _THE_MISSING.search(b.sentence) else ""


def _as_many(before: _Step, then: _Step) -> bool:
    """Whether two clauses count as many: "seized 23 pupils", "fourteen of the 23 were freed"."""
    one, other = ({q.low for q in s.unit.quantities if q.unit is None and q.low} for s in (before, then))
    return bool(one & other)


def _told_of(unit: Unit) -> set[str]:
    """Whom or what a clause tells of: its subject and object, by noun or by name, and whom it counts."""
    return (
        {stem(head) for role, head in unit.roles if role in CORE} | {stem(q.thing) for q in unit.quantities if q.thing}
    ) - PRONOUNS


def _ages(unit: Unit) -> set[str]:
    return {age for m in _AGED.finditer(unit.text) for age in m.groups() if age}


def _dispute(before: _Step, then: _Step) -> Dispute:
    values = [on_a_line(s.unit, s.words) for s in (before, then)]
    return Dispute((before.unit, then.unit), "polarity", (values[0], values[1]), ((before.words,), (then.words,)))
