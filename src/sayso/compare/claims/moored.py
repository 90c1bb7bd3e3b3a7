"""Moored: an account of an agreement with what its words point back to, so that they say something by themselves.

in: the accounts of a claim and what is shown of each    out: what to show, and whether it can be understood: from the beginning of
its sentence, or from that of the sentence before, never more
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.clauses.pointing_back import Known, points_back
from sayso.compare.clauses.sentence_before import sentence_before
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.model import Report, Span

_LONGEST = 360  # characters of two sentences that are shown
_FIRST = re.compile(r"[\W_]*(?P<word>[\w’'-]+)")
_BEGINS = re.compile(r"(?:^|[\"“‘'.:;!?…])\W*$")
_AUXILIARY = re.compile(r"is|are|was|were|has|have|had|will|would|can|could|may|might|must|should")
# "Months after Brenn revoked its permit", amid a sentence: whose, the main clause tells.
_HANGING = re.compile(r"(?:[a-z]+ )?(?:after|before|until|since|because|while|when|as) [^,;]*\b(?:its|their|his|her|it|them)\b")
_PEOPLE = frozenset({"named_person", "anonymous_person"})
_BODIES = frozenset({"organisation", "document", "outlet"})
_SEVERAL = frozenset({"group", "organisation"})
_MANY = re.compile(r"(?:\w+s|people|police|men|women)\b", re.I)
# Behind these stands what is not so, or is only hoped, asked or doubted.
_FRAMED = re.compile(
    r"\b(?:(?:incorrectly|falsely|wrongly|mistakenly|erroneously) (?:\w+ )?(?:stated|claimed|reported|said|suggested|told)|"
    r"(?:suspects?|suspected|trusts?|"
    r"confident|hopeful|optimistic|convinced|pretend(?:s|ed)?|imagine[sd]?|wish(?:es|ed)?|suppose[sd]?)(?: that)?\W*$)",
    re.I,
)
# A clause that only grants something, and stands before what is said in spite of it.
_GRANTS = re.compile(r"\W*(?:while|although|though|whereas)\b", re.I)


def moored(units: Sequence[Unit], spans: Sequence[Span], reports: Sequence[Report]) -> tuple[list[Span], list[bool]]:
    """What is to be shown of each account, and whether it makes sense by itself."""
    told = [_moored(u, shown, reports[u.report].text) for u, shown in zip(units, spans, strict=True)]
    return [shown for shown, _ in told], [sense for _, sense in told]


def _moored(unit: Unit, shown: Span, text: str) -> tuple[Span, bool]:
    known = _known(unit)
    cut = _lacks_subject(unit, shown) or _framed(unit, shown)
    back = "thing" if cut else points_back(shown.of(text), known)
    if back == "not" and _HANGING.match(shown.of(text)) and shown.start > unit.clause.sentence.start:
        wider = Span(unit.clause.sentence.start, shown.end)
        return (wider if wider.end - wider.start <= _LONGEST else shown), True
    if back == "not":
        return shown, True
    for start in _starts(unit, shown, text, near=back != "person"):
        wider = Span(start, shown.end)
        if wider.end - wider.start <= _LONGEST and points_back(wider.of(text), known) in ("not", "somewhat"):
            return wider, not (cut and _GRANTS.match(wider.of(text)))
    return shown, back == "somewhat"


def _starts(unit: Unit, shown: Span, text: str, *, near: bool) -> Iterator[int]:
    """Where a wider stretch may begin: at the sentence, and at the one before it. near: only where that is of one paragraph with
    it, as what "this" stands for is."""
    at = min(unit.clause.sentence.start, shown.start)
    if at < shown.start:
        yield at
    before = sentence_before(text, at)
    if before is not None and not (near and "\n\n" in text[before:at]):
        yield before


def _known(unit: Unit) -> Known:
    """Whom a pronoun may stand for as the one who says it."""
    a, subject = unit.attribution, any(role == "subject" for role, _ in unit.roles)
    if a is None:
        return Known(subject=subject)
    quoted = a.manner == "direct" and any(c.start <= unit.span.start < c.end for c in a.content)
    if not a.speaker:
        return Known(quoted=quoted, subject=subject)
    several = a.source_kind in _SEVERAL or _MANY.fullmatch(a.speaker.split(",")[0].split()[0]) is not None
    person, body = a.source_kind in _PEOPLE, a.source_kind in _BODIES
    return Known(person=person, body=body, several=several, quoted=quoted, subject=subject)


def _lacks_subject(unit: Unit, shown: Span) -> bool:
    """Whether what is shown begins with the clause's own verb, amid its sentence: "… | carry them across the sea"."""
    first = _FIRST.match(unit.sentence, max(0, shown.start - unit.clause.sentence.start))
    return (
        first is not None
        and shown.start >= unit.clause.sentence.start
        and (stem(first["word"].lower()) == unit.predicate or _AUXILIARY.fullmatch(first["word"]) is not None)
        and _BEGINS.search(_before(unit, shown)) is None
    )


def _framed(unit: Unit, shown: Span) -> bool:
    """Whether the words before what is shown take it back, or make a hope or a question of it."""
    return _FRAMED.search(_before(unit, shown)) is not None


def _before(unit: Unit, shown: Span) -> str:
    """The words of a sentence before what is shown."""
    return unit.sentence[: max(0, shown.start - unit.clause.sentence.start)]
