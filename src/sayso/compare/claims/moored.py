"""Moored: an account of an agreement with what its words point back to, so that they say something by themselves.

in: the accounts of a claim and what is shown of each    out: what to show, and whether it can be understood: from the beginning of
its sentence, or from that of the sentence before, never more
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from sayso.compare.clauses.pointing_back import Known, points_back
from sayso.compare.clauses.sentence_before import sentence_before
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems
from sayso.model import Report, Span

_LONGEST = 360  # characters of two sentences that are shown
_NEAR = 240  # characters before an account in which its report tells the same as another's sentence before
_SHARED = 2  # words that these share
_FIRST = re.compile(r"[\W_]*(?P<word>[\w’'-]+)")
_BEGINS = re.compile(r"(?:^|[\"“‘'.:;!?…])\W*$")
_AUXILIARY = re.compile(r"is|are|was|were|has|have|had|will|would|can|could|may|might|must|should")
# "Months after Brenn revoked its permit", amid a sentence: whose, the main clause tells.
_HANGING = re.compile(r"(?:[a-z]+ )?(?:after|before|until|since|because|while|when|as) [^,;]*\b(?:its|their|his|her|it|them)\b")
# The words of a gallery's buttons, which stand amid its captions.
_CAPTION = re.compile(r"\b(?:Hide|Show) [Cc]aption\b|\bPhotos?: ")
_PEOPLE = frozenset({"named_person", "anonymous_person"})
_BODIES = frozenset({"organisation", "document", "outlet"})
# A body's name that leaves open what it is: "the original called for …".
_UNNAMED = re.compile(r"(?:the |this |that )?(?:original|other|latter|former|first|second|same|one|it)", re.I)
_SEVERAL = frozenset({"group", "organisation"})
_MANY = re.compile(r"(?:the )?(?:\w+s|people|police|men|women)\b", re.I)
# Behind these stands what is not so: it was said in error, or taken back since.
_ERROR = r"incorrectly|falsely|wrongly|mistakenly|erroneously|inaccurately"
_TOLD_SO = r"stated|claimed|reported|said|says|suggested|told|alleged|asserted|wrote|announced"
_TAKEN_BACK = r"corrected|retracted|withdrew|withdrawn"
_WRONG = re.compile(
    rf"\b(?:(?:{_ERROR}) (?:\w+ )?(?:{_TOLD_SO})|(?:{_TOLD_SO})(?: \w+)? (?:{_ERROR})|"
    rf"(?:{_TAKEN_BACK}) (?:an?|its|his|her|their|the)(?: \w+)? (?:report|claim|story|statement|article|post))\b",
    re.I,
)
# And what is only hoped, imagined or suspected.
_HOPED = re.compile(
    r"\b(?:suspects?|suspected|trusts?|confident|hopeful|optimistic|convinced|pretend(?:s|ed)?|imagine[sd]?|wish(?:es|ed)?|"
    r"suppose[sd]?)(?: that)?\W*$",
    re.I,
)
_SAID_BEHIND = re.compile(r"[”\"’']?,[”\"’']? ")
# A clause that only grants something, and stands before what is said in spite of it.
_GRANTS = re.compile(r"\W*(?:while|although|though|whereas)\b", re.I)

Frame = Literal["error", "hope"]


def moored(units: Sequence[Unit], spans: Sequence[Span], reports: Sequence[Report]) -> tuple[list[Span], list[bool]]:
    """What is to be shown of each account, and whether it makes sense by itself: what one tells as an error, or as hoped, says
    nothing with those who tell it as so."""
    told = [_moored(u, shown, reports[u.report].text) for u, shown in zip(units, spans, strict=True)]
    shown = [span for span, _ in told]
    near = [stems(reports[u.report].text[max(0, s.start - _NEAR) : s.end]) for u, s in zip(units, shown, strict=True)]
    frames = [_framed(u, span) for u, span in zip(units, spans, strict=True)]
    alike = len(set(frames)) == 1
    sense = [
        says
        and (alike or frames[k] is None)
        and not (_by_this(u, spans[k], reports) and not _bears(u, shown[k], reports, near, units))
        for k, (u, (_, says)) in enumerate(zip(units, told, strict=True))
    ]
    return shown, sense


def _by_this(unit: Unit, shown: Span, reports: Sequence[Report]) -> bool:
    """Whether what is shown opens with a "this" or "it" that stands for what is told before."""
    return points_back(shown.of(reports[unit.report].text), _known(unit)) == "thing"


def _bears(unit: Unit, shown: Span, reports: Sequence[Report], near: Sequence[frozenset[str]], units: Sequence[Unit]) -> bool:
    """Whether another report has something of the sentence before, shown with an account, by what stands there about its own:
    that it is what "this" stands for."""
    if shown.start >= unit.clause.sentence.start:
        return True
    before = stems(Span(shown.start, unit.clause.sentence.start).of(reports[unit.report].text))
    return any(len(before & keys) >= _SHARED for u, keys in zip(units, near, strict=True) if u.report != unit.report)


def _moored(unit: Unit, shown: Span, text: str) -> tuple[Span, bool]:
    if _CAPTION.search(text, shown.start, shown.end):
        return shown, False
    known = _known(unit)
    cut = _lacks_subject(unit, shown) or _framed(unit, shown) is not None
    back = "thing" if cut else points_back(shown.of(text), known)
    if back == "not" and _HANGING.match(shown.of(text)) and shown.start > unit.clause.sentence.start:
        wider = Span(unit.clause.sentence.start, shown.end)
        return (wider if wider.end - wider.start <= _LONGEST else shown), True
    if back == "not":
        return shown, True
    for start in _starts(unit, shown, text, near=back != "person"):
        wider = Span(start, shown.end)
        if wider.end - wider.start > _LONGEST or _CAPTION.search(text, wider.start, wider.end):
            continue
        if points_back(wider.of(text), known) in ("not", "somewhat"):
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
    several = a.source_kind in _SEVERAL or _MANY.match(a.speaker) is not None
    person, body = a.source_kind in _PEOPLE, a.source_kind in _BODIES and _UNNAMED.fullmatch(a.speaker) is None
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


def _framed(unit: Unit, shown: Span) -> Frame | None:
    """How the words of a sentence about what is shown take that back, or make a hope of it: before it ("falsely said that"), or,
    that it was told in error, right behind it ("…, the Osk Post falsely said")."""
    before = _before(unit, shown)
    if _WRONG.search(before):
        return "error"
    if _HOPED.search(before):
        return "hope"
    behind = unit.sentence[max(0, shown.end - unit.clause.sentence.start) :]
    return "error" if _SAID_BEHIND.match(behind) and _WRONG.search(behind) else None


def _before(unit: Unit, shown: Span) -> str:
    """The words of a sentence before what is shown."""
    return unit.sentence[: max(0, shown.start - unit.clause.sentence.start)]
