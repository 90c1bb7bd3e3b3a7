"""Findings on statements: whether the reports put the words in the same mouth; and the stretches of a text that are no claims."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sayso.compare.check.findings.case import Case
from sayso.compare.check.findings.outlets import outlets_word
from sayso.compare.check.findings.places import places
from sayso.compare.check.replies import denial_of_it
from sayso.compare.check.statements import (
    Spoken,
    broke_silence,
    gave_it,
    is_silence,
    kept_silent,
    spoke,
    spoke_of_it,
    spoke_the_like,
    spoken,
)
from sayso.compare.check.tell import told_speaker
from sayso.model import Attribution, Evidence, Finding, Reading, Span

_CALLED_OFF = re.compile(r"(?:call|put)\w* (?:off\b|(?:[\w’'-]+ ){1,4}off$)", re.I)
# What the learned reader takes for a word of saying though no clause follows it, and rightly: it has somebody's view of a thing.
_VOICED = re.compile(
    r"(?:call|describ|brand|dub|label|accus|blam|prais|critici[sz]|condemn|hail|denounc|liken|compar|report|document|cit|quot|"
    r"predict|warn|claim|alleg|stat|express|voic|confirm|admit|acknowledg|reveal|announc|propos|estimat|said|say|tell|told)",
    re.I,
)
_ROOT = 5  # letters by which a verb is known in its forms
_DEED = 60  # characters of a verb with what it is done to
_LONG = 4  # words from which a quotation that no report has is nobody's
_SHORT = 3  # words below which a clause tells nothing of who said it
_TELLS_MORE = re.compile(r"\b(?:who|whom|whose|which|that|where|when|after|since)\b|, \w+(?:ed|ing)\b", re.I)  # of a silence


def said(case: Case) -> Iterator[Finding]:
    """A finding for each statement of which the text tells who made it."""
    readings = {r.id: reading for r, reading in zip(case.reports, case.readings, strict=True)}
    names = {r.id: r.called for r in case.reports}
    for statement in case.text.attributions:
        if statement.source and not _is_deed(statement, case.text):
            told = _mouths_of(statement, case, readings)
            if not _is_told_as_deed(statement, told, case.written, readings):
                yield _spoken(statement.source[0], told, names)


def _is_deed(statement: Attribution, reading: Reading) -> bool:
    """Whether a statement was read off a deed: "the union called off the strike", "the court fined the bank 2 million"."""
    if statement.manner == "direct" or not statement.cue:
        return False
    text, end = reading.article.text, max(s.end for s in (*statement.cue, *statement.content))
    if _CALLED_OFF.match(text, statement.cue[0].start, min(end, statement.cue[0].start + _DEED)):
        return True
    if statement.made_by != "learned" or statement.stance != "stated" or _VOICED.match(statement.cue[0].of(text)):
        return False
    return not any(c.holds(clause.span) for c in statement.content for clause in reading.clauses)


def _is_told_as_deed(statement: Attribution, told: Spoken, text: str, readings: Mapping[str, Reading]) -> bool:
    """Whether a request, or an offer, that no report has as anybody's words is told by one as the same deed: "invited both parties
    to return", "offered to resign"."""
    if told.verdict != "no_speaker" or statement.made_by not in ("request", "infinitive") or not statement.cue:
        return False
    verb = re.compile(rf"\b{re.escape(statement.cue[0].of(text).lower()[:_ROOT])}", re.I)
    return any(
        verb.search(clause.sentence.of(readings[m.report].article.text))
        for m in told.mouths
        for clause in readings[m.report].clauses
        if clause.sentence.touches(m.span)
    )


def _mouths_of(statement: Attribution, case: Case, readings: Mapping[str, Reading]) -> Spoken:
    """In whose mouth the reports put a statement."""
    text, speakers = case.written, case.speakers
    told = spoken(statement, text, places(statement, case), readings, speakers)
    if broke_silence(statement, text):
        told = spoke(statement, text, readings, speakers)
    elif is_silence(statement, text):
        told = kept_silent(statement, text, told, readings, speakers)
    elif not told.mouths and _looked_for(statement, case):
        told = spoke_of_it(statement, text, readings, speakers) or Spoken("no_speaker", ())
    if told.verdict != "same_speaker":
        told = gave_it(statement, text, readings, speakers) or told
    if told.verdict == "other_speaker":
        told = spoke_the_like(statement, text, readings, speakers) or told
    if told.verdict in ("other_speaker", "no_speaker"):
        told = outlets_word(statement, told, case) or told
    return told


def _spoken(span: Span, told: Spoken, names: dict[str, str]) -> Finding:
    evidence = (
        Evidence(
            report=m.report,
            span=m.span,
            speaker=m.statement.speaker if m.statement else None,
            source_kind=m.statement.source_kind if m.statement else None,
        )
        for m in told.mouths
    )
    return Finding(
        id="",
        kind="statement",
        verdict=told.verdict,  # type: ignore[arg-type]
        span=span,
        fails=told.verdict in ("other_speaker", "no_speaker", "contradicted"),
        why=told_speaker(told, names),
        evidence=tuple(dict.fromkeys(evidence)),
    )


def _looked_for(statement: Attribution, case: Case) -> bool:
    """Whether a statement says enough to be looked for: a quotation, or a clause, that is long enough to be told from
    others and that no report may tell in other words."""
    if any(len(q.of(case.written).split()) >= _LONG and any(c.holds(q) for c in statement.content) for q, _ in case.quoted):
        return True
    told = [u for u in case.held.units if not u.little and len(u.text.split()) >= _SHORT]
    return any(c.holds(u.span) for u in told for c in statement.content if case.loosely.told(u) is None)


def told_otherwise(case: Case) -> list[Span]:
    """The stretches of a text that are no claims: quotations, with who says them in the same breath, and silences."""
    text, quoted = case.text, [q for q, _ in case.quoted]
    frames = [
        Span(min(s.start for s in parts), max(s.end for s in parts))
        for a in text.attributions
        if a.manner == "direct" and all(any(q.start - 1 <= c.start and c.end <= q.end + 2 for q in quoted) for c in a.content)
        for parts in ([*a.source, *a.cue, *a.content],)
    ]
    frames += [span for a in text.attributions if (span := denial_of_it(a, text.article.text))]
    frames += [
        Span(a.source[0].start, a.cue[-1].end)
        for a in text.attributions
        if a.stance == "no_comment" and a.source and a.cue and a.source[0].start < a.cue[-1].end
        if not _TELLS_MORE.search(a.source[0].of(text.article.text))
    ]
    return [*quoted, *frames, *_silences(text)]


def _silences(text: Reading) -> list[Span]:
    """The clauses in which somebody says nothing: whose silence it is, is a matter of the statement. Where they tell more of them
    ("Dane, who took bribes, declined to comment") or of a matter ("on reports that it had paid") that is a claim like others."""
    silent = [a for a in text.attributions if a.source and a.content and is_silence(a, text.article.text)]
    bare = [a for a in silent if not any(_TELLS_MORE.search(s.of(text.article.text)) for s in (a.source[0], *a.content))]
    return [Span(min(a.source[0].start, a.content[0].start), max(a.source[0].end, a.content[0].end)) for a in bare]
