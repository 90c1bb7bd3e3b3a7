"""What a story leaves open: what is told as not known, and who would not comment, unless a later report settles it.

in: the reports in their order, their readings    out: lines
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from sayso.compare.clauses.words import rarity, stem
from sayso.export.brief.cites import Numbers, cut
from sayso.export.brief.line import Line, namesakes, speakers_in, unless_told, whom
from sayso.export.brief.settled import is_settled, stems_in, tells_unknown
from sayso.export.brief.standing import standing_words
from sayso.export.labels import day
from sayso.model import Clause, Comparison, Reading, Span, dated, day_of, surely_before

_HOW_LONG = re.compile(
    r"\b(?:how (?:much )?long(?:er)?|when|whether)\b.{1,80}\b(?:last|end|go on|continue|be over|called off)\b", re.I
)
# Who "refused to recognise the result" is not silent; who "declined to say" is.
_ACTS = re.compile(
    r"\b(?:refus|declin)\w+ to (?!(?:\w+ly )?(?:say|comment|answer|discuss|confirm|deny|speculate|elaborate|respond|reply|speak|"
    r"talk|tell|explain|give|name|identify|disclose|reveal|provide|address|go into|get into|describe|specify|take|offer|release|"
    r"rule out|share|detail|be)\b)",
    re.I,
)
_FRAME = frozenset(
    map(
        stem,
        [
            "whether",
            "know",
            "known",
            "clear",
            "yet",
            "not",
            "unclear",
            "unknown",
            "remain",
            "immediately",
            "certain",
            "will",
            "say",
        ],
    )
)
_TELLING = 0.5  # rarity from which one word says what it is about


def unknown(reports: Sequence[str], c: Comparison, readings: Mapping[str, Reading], numbers: Numbers) -> Iterator[Line]:
    """What each report says is not known, its first such sentence; what is older than the newest report says of when it is."""
    newest = max((d for r in c.reports if (d := day_of(dated(r)))), default=None)
    published = {r.id: dated(r) for r in c.reports}
    for report in (r for r in reports if r in readings):
        later = [readings[r] for r in reports if r in readings and surely_before(published[report], published[r])]
        clause = _first_open(readings[report], later)
        if clause is None or _is_over(clause.sentence.of(readings[report].article.text), report, c):
            continue
        said = {a.id: a.speaker for a in readings[report].attributions}
        told = day(published[report]) if day_of(published[report]) not in (newest, None) else None
        yield Line(
            label=f"not known on {told}" if told else "not known",
            words=cut(clause.sentence.of(readings[report].article.text)),
            by=said.get(clause.attribution or ""),
            cites=(numbers.cite(report, clause.sentence),),
        )


def _is_over(words: str, report: str, c: Comparison) -> bool:
    """Whether what nobody knew the end of has ended since: "it was unclear how long the strike would last"."""
    if _HOW_LONG.search(words) is None or c.process is None:
        return False
    published = {r.id: dated(r) for r in c.reports}
    ended = (s.of for s in c.process.state if s.value == "ended" and surely_before(published[report], published[s.report]))
    return any(of is not None and of in words.lower() for of in ended)


def _first_open(reading: Reading, later: Sequence[Reading]) -> Clause | None:
    """The first clause of a report that says that something is not known, and that none of the later ones settles."""
    text = reading.article.text
    told = (c for c in reading.clauses if tells_unknown(c.span.of(text)))
    return next((c for c in told if not is_settled(c, reading, later)), None)


def silent(reports: Sequence[str], readings: Mapping[str, Reading], numbers: Numbers) -> Iterator[Line]:
    """Who would not comment, the first of each report; who speaks in a later one is silent no more, nor who did there what
    they would not speak of."""
    shared = namesakes(speakers_in(reports, readings))
    for k, report in enumerate(reports):
        spoke = {
            whom(a.speaker, a.source_kind, r, shared)
            for r in reports[k + 1 :]
            if r in readings
            for a in readings[r].attributions
            if a.speaker and a.stance != "no_comment"
        }
        for a in readings[report].attributions if report in readings else ():
            if a.stance == "no_comment" and a.speaker and whom(a.speaker, a.source_kind, report, shared) not in spoke:
                asked = " ".join(s.of(readings[report].article.text) for s in a.content)
                if any(_did(a.speaker, asked, readings[r]) for r in reports[k + 1 :] if r in readings):
                    continue
                span = Span(min(s.start for s in (*a.source, *a.content)), max(s.end for s in (*a.cue, *a.content)))
                words = standing_words(readings[report], span, span.of(readings[report].article.text))
                if _ACTS.search(words):
                    continue
                yield Line(label="no comment", words=words, by=unless_told(a.speaker, words), cites=(numbers.cite(report, span),))
                break


def _did(who: str, asked: str, later: Reading) -> bool:
    """Whether a report tells that somebody did what they would not speak of: "has not said whether it will sell", "agreed to
    sell"."""
    name, about = stems_in(who), stems_in(asked) - stems_in(who) - _FRAME
    for clause in later.clauses:
        words = clause.span.of(later.article.text)
        plain = not (clause.hedge or clause.negation or clause.condition)
        if plain and name and name <= stems_in(words) and any(rarity(w) >= _TELLING for w in about & stems_in(words)):
            return True
    return False
