"""Fact checks: what somebody says, and the outlet, in the next sentence and its own voice, says is false: "the mayor said that
crime had doubled. That is false."; "there is no evidence for that".

in: the units of a story, the texts of its reports    out: a `Dispute` each. What stands within quotation marks is not the outlet's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span

_OPENS = r"(?:(?:But|In fact|Actually|Officially|However|In reality|In truth|Still),? )?"
_CLAIM = r"(?:claim|statement|assertion|allegation|accusation|charge|suggestion|figure)s?"
_IT = rf"(?:(?:that|this)(?: {_CLAIM})?|(?:those|these|the|his|her|their) {_CLAIM})"
_VERY = r"(?:\w{1,20}ly |just |also |a |an ){0,3}"
_FALSE = "(?:false|untrue|incorrect|inaccurate|wrong|baseless|unfounded|lie|misleading|fiction|nonsense)"
_IS, _IS_NOT = "(?:is|was|are|were)", r"(?:isn[’']t|wasn[’']t|aren[’']t|weren[’']t|(?:is|was|are|were) not)"
_NEXT = re.compile(
    rf"[”\"]?\s{{1,3}}(?P<says>{_OPENS}(?:{_IT} {_IS} {_VERY}{_FALSE}|"
    rf"{_IT} {_IS_NOT} {_VERY}(?:true|correct|accurate|so|the case|right)|"
    r"there (?:is|was|has been) (?:no|little) (?:\w+ )?(?:evidence|proof|truth|basis|indication) "
    rf"(?:of|for|to support|in|to|behind) {_IT})(?=[,.;:!]| [–—-]| and\b| but\b|\n|$))",
    re.I,
)
_AHEAD = 160  # characters behind a statement in which its fact check ends
_PARAGRAPH = 2000  # characters back within which quotation marks are counted


def factchecks(units: Sequence[Unit], texts: Sequence[str]) -> Iterator[Dispute]:
    """What the outlet says is false of what it has just reported. texts: those of the reports, in order."""
    last: dict[tuple[int, Span], Unit] = {}
    for unit in units:
        a = unit.attribution
        if a is not None and a.cue and unit.speakers and is_told(unit):
            place = unit.report, unit.clause.sentence
            last[place] = max((unit, last.get(place, unit)), key=lambda u: (u.norm, u.key))
    for (report, sentence), told in last.items():
        text = texts[report]
        m = _NEXT.match(text, sentence.end, sentence.end + _AHEAD)
        if m is not None and not _is_quoted(text, m.start("says")):
            yield _dispute(told, Span(m.start("says"), m.end("says")), m["says"])


def _is_quoted(text: str, at: int) -> bool:
    """Whether a place stands within quotation marks, by those of its paragraph."""
    start = max(text.rfind("\n", 0, at) + 1, at - _PARAGRAPH)
    before = text[start:at]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _dispute(told: Unit, span: Span, says: str) -> Dispute:
    denial = replace(
        told, n=-1 - told.n, key=(told.key[0], span.start, span.end), place=told.place + 1, text=says, sentence=says,
        clause=replace(told.clause, span=span, sentence=span, negation=(span,), attribution=None), attribution=None, speakers=(),
    )  # fmt: skip
    return Dispute((told, denial), "polarity", ("said", says), ((), (span,)), (_whole(told), span))


def _whole(unit: Unit) -> Span:
    """A statement as far as its sentence has it."""
    sentence = unit.clause.sentence
    content = [s for s in (unit.attribution.content if unit.attribution else ()) if sentence.holds(s)]
    return Span(min([unit.span.start, *(s.start for s in content)]), max([unit.span.end, *(s.end for s in content)]))
