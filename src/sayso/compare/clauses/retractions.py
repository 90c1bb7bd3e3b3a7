"""Retractions: what a report says was taken back: "the mayor withdrew her statement that …", "an earlier version of this article
said …".

in: a report    out: its `Retraction`s, in the order of the text. A claim inside one is told as not so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from sayso.language import notes_on_itself
from sayso.model import Clause, Member, Span

_SAID = (
    r"statements?|claims?|reports?|reporting|coverage|accounts?|accusations?|allegations?|charges?|testimony|remarks?|assertions?|"
    r"stor(?:y|ies)|articles?|suggestions?|predictions?|warnings?|words"
)
_TAKES_BACK = (
    r"(?:withdr(?:ew|aw(?:s|n|ing)?)|retract(?:s|ed|ing)?|disown(?:s|ed)?|recant(?:s|ed|ing)?|correct(?:s|ed|ing)|remov(?:es|ed|ing)|"
    r"t(?:ook|akes?|aken|aking) back|back(?:s|ed|ing)? away from|walk(?:s|ed|ing)? back)"
)
_OPENS = r"(?:(?:that|which)(?: \w+)? (?:said|stated|claimed|reported|alleged)(?: that)?|that|in which [\w ]{2,30} said(?: that)?)"
_OF_A_PERSON = re.compile(rf"\b(?P<verb>{_TAKES_BACK})\b (?:[\w’'-]+ ){{0,4}}?(?:{_SAID}) {_OPENS} ", re.I)
# Without its words, which then stand nowhere or before: "Stein took back his charge".
_BARE = re.compile(
    r"\b(?P<verb>withdr(?:ew|awn)|retract(?:s|ed)|recant(?:s|ed)|t(?:ook|aken) back) (?:all )?"
    r"(?:his|her|its|their|our) (?:[\w-]{1,30} ){0,2}?"
    r"(?:statements?|claims?|charges?|accusations?|allegations?|testimony|remarks?|reports?|stor(?:y|ies)|articles?|calls?|demands?|threats?)\b"
    r"(?! (?:that|which|in))",
    re.I,
)
# A page or a newsroom that takes back its own, and does not say what; a museum removes "the original story boards".
_WHOLE = re.compile(
    r"\b(?P<verb>(?:withdr(?:ew|awn)|retracted|taken down|took down|removed) (?:an?|the|our|its) "
    r"(?:earlier|previous|original|first) "
    r"(?:versions? of (?:this|the|our|its) (?:article|story|report)|(?:reports?|articles?|stor(?:y|ies))))\b"
    r"(?=[.,;]| (?:and|that|which|about|on)\b)|"
    r"\bthis (?:article|story|report) (?P<own>(?:has been|was) (?:withdrawn|retracted))\b",
    re.I,
)
# Where what follows is no part of what was taken back: "…, and the court sentenced".
_AND_THEN = re.compile(r"[,;] (?:and|but|while|as) |; ")
_WRONGLY = re.compile(
    r"\b(?P<verb>(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|reported|stated|wrote)|"
    r"(?:said|reported|stated|wrote) (?:wrongly|incorrectly|mistakenly|in error))(?: that)? ",
    re.I,
)
_OF_A_PAGE = re.compile(
    r"\b(?P<verb>(?:earlier|previous|original|first) (?:version|edition)s? of (?:this|the|our|that) (?:article|story|report|page)) "
    r"(?:[\w’'-]+ ){0,3}?(?:said|stated|gave|reported|misstated|wrote|claimed)(?: that)? ",
    re.I,
)
_STOP = re.compile(r"(?<=[.!?]) (?=[^\W\da-z])")
# One of these stands in every sentence that takes anything back: a look at most sentences is enough.
_HINTS = (
    "withdr", "retract", "disown", "recant", "correct", "remov", "took back", "take", "taking back", "away from", "walk", "wrongly",
    "mistakenly", "erroneously", "in error", "version", "edition", "taken down", "took down",
)  # fmt: skip


class Retraction(Struct, frozen=True):
    """What was taken back (content), in which sentence of which report, and the words that say so (verb)."""

    report: str
    sentence: Span
    verb: Span
    content: Span


def retractions(member: Member) -> tuple[Retraction, ...]:
    """What a report says was taken back."""
    return tuple(_found(member))


def _found(member: Member) -> Iterator[Retraction]:
    text = member.report.text
    whole = text.lower()
    hints = [hint for hint in _HINTS if hint in whole]
    if not hints:
        return
    for sentence in sorted({*(c.sentence for c in member.reading.clauses), *_of_notes(text)}):
        words = sentence.of(text).lower()
        if not any(hint in words for hint in hints):
            continue
        for pattern in (_OF_A_PERSON, _OF_A_PAGE, _WRONGLY):
            if m := pattern.search(text, sentence.start, sentence.end):
                end = _AND_THEN.search(text, m.end(), sentence.end)
                yield Retraction(
                    member.report.id, sentence, Span(*m.span("verb")), Span(m.end(), end.start() if end else sentence.end)
                )
                break
        else:
            if m := _BARE.search(text, sentence.start, sentence.end) or _WHOLE.search(text, sentence.start, sentence.end):
                verb = m.span("own") if m.re is _WHOLE and m["own"] else m.span("verb")
                yield Retraction(member.report.id, sentence, Span(*verb), Span(*m.span()))


def _of_notes(text: str) -> Iterator[Span]:
    """The sentences of a page's notes on itself, of which the reading makes no clauses."""
    for start, end in notes_on_itself(text):
        at = start
        for stop in (*(m.start() for m in _STOP.finditer(text, start, end)), end):
            yield Span(at, stop)
            at = stop + 1


def _is_content(back: Retraction, clause: Clause) -> bool:
    """Whether a clause is what was taken back: it stands in its words, or is the clause that takes back and gives no words."""
    return back.content.holds(clause.span) or (clause.span.holds(back.content) and back.content.holds(back.verb))


def taken_back(clause: Clause, found: tuple[Retraction, ...]) -> Span | None:
    """The words that take back what a clause says; None where nothing does, or where the reading has them as its negation."""
    within = next((r for r in found if _is_content(r, clause)), None)
    if within is None or any(within.verb.touches(span) for span in clause.negation):
        return None
    return within.verb
