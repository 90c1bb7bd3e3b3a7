"""Remarks: what the outlet remarks on a statement behind it, as a noun of its own: "said the mill would close, a move that
surprised many", "called it a war they had to win — a far cry from what he said in May".

in: a statement, a clause    out: whether the clause is such a remark; the clause without the one that ends it, or without who says
it before it. Where who speaks is
named behind the remark, or it stands in quotation marks, it is theirs. Whose it is where neither tells, no words show: an outlet's
own word too few accuses nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from sayso.model import Attribution, Clause, Span

_REMARK = (
    r"(?:an?|the (?:very )?(?:same|first|second|third|latest|last|only|largest|biggest|most)|one of the|another|part of an?)"
    r" (?:[\w’'-]+ ){0,3}?"
    r"(?:moves?|steps?|decisions?|shifts?|reversals?|turns?|turnabouts?|departures?|contrasts?|cry|goals?|targets?|topics?|subjects?|"
    r"issues?|positions?|stances?|claims?|charges?|accusations?|allegations?|assertions?|contentions?|remarks?|comments?|phrases?|"
    r"lines?|points?|figures?|times?|agreements?|deals?|measures?|developments?|signs?|signals?|blows?|setbacks?|boosts?|"
    r"references?|process|policy|policies|practices?|events?|sessions?)\b"
)
_REMARKED = re.compile(rf"(?:,[”\"’']?| [—–]| --?)\s(?P<remark>{_REMARK})", re.I)
_DONE = re.compile(r"[,;—–]|--")  # what ends a remark
_BEFORE = 90  # characters before a clause in which the remark that it belongs to may begin
_LED = 70  # characters of a clause within which the noun of a remark stands
_SAID = re.compile(r"(?:has |have |had |also |later )?(?:said|says|say|added|adds|tweeted|wrote)\b", re.I)
_WORDS = 4  # of what is said, at least
_MARKS = 2  # characters by which a clause may go on behind what is said in it
_LEAST = 15  # characters of a clause before a remark


def is_remark(a: Attribution, clause: Clause, text: str) -> bool:
    """Whether a clause is what the outlet remarks on a statement, or stands in that."""
    start = clause.span.start
    for m in _remarks(a, clause, text, start - _BEFORE, min(clause.span.end, start + _LED)):
        if m.start("remark") <= start and not _DONE.search(text, m.end(), max(start, m.end())):
            return True
    return False


def without_remark(a: Attribution | None, clause: Clause, text: str) -> Clause:
    """A clause of a statement without what the outlet remarks at its end."""
    if a is None or not a.cue or not a.source:
        return clause
    first, last = clause.span.start + _LEAST, clause.span.end
    m = next((m for m in _remarks(a, clause, text, first, last) if not _DONE.search(text, m.end(), last)), None)
    if m is None:
        return clause
    span = Span(clause.span.start, m.start())
    kept = tuple(q for q in clause.quantities if q.span.end <= span.end)
    return replace(clause, span=span, quantities=kept)


def without_cue(a: Attribution | None, clause: Clause, text: str) -> Clause:
    """A clause of a statement without who says it and the word of saying, where the parse has run these into it: "because he
    feared for his job, said | the alarm had never sounded"."""
    if a is None or not a.cue or clause.span.start >= a.cue[0].start or not _SAID.match(a.cue[0].of(text)):
        return clause
    said = [s for s in a.content if s.start < clause.span.end and s.end > clause.span.start]
    if not said or said[0].start < a.cue[-1].end or clause.span.end > said[-1].end + _MARKS:
        return clause
    span = Span(said[0].start, clause.span.end)
    if len(span.of(text).split()) < _WORDS:
        return clause
    return replace(clause, span=span, quantities=tuple(q for q in clause.quantities if q.span.start >= span.start))


def _remarks(a: Attribution, clause: Clause, text: str, first: int, last: int) -> Iterator[re.Match[str]]:
    """The remarks in a stretch of a clause's sentence, behind the words of a statement of it and outside of quotation marks."""
    start, told = clause.sentence.start, max(s.end for s in (*a.cue, *a.source))
    if a.manner == "direct" or told > last or not clause.sentence.holds(a.cue[0]):
        return
    for m in _REMARKED.finditer(text, max(told, first), last):
        if not in_marks(text, start, m.start("remark")):
            yield m


def in_marks(text: str, first: int, at: int) -> bool:
    """Whether a place in a sentence stands between quotation marks."""
    return text.count("“", first, at) > text.count("”", first, at) or text.count('"', first, at) % 2 == 1
