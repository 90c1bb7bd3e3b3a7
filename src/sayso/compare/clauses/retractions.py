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
# What was asked for or threatened, and is not any more: "dropped a demand that …", "no longer insists that …".
_ASKED = (
    r"demands?|calls?|insistence|requests?|pleas?|appeals?|threats?|conditions?|requirements?|objections?|vows?|pledges?|promises?|"
    r"plans?|proposals?|bids?|intentions?"
)
_OF_AN_ASK = re.compile(
    rf"\b(?P<verb>(?:dropp(?:ed|ing)|drops|abandon(?:ed|s|ing)|g(?:ave|iven|iving|ives) up|withdr(?:ew|awn|aws|awing)|waived|"
    rf"(?:backed|backing|climbed) (?:down from|away from|off)|retreat(?:ed|ing) from|t(?:ook|aken) back|shelved|scrapped)"
    rf" (?:(?!(?:and|but|that|who|which)\b)[\w’'-]+ ){{0,3}}?(?:{_ASKED}) (?:that|for|to|on)|"
    r"no longer (?:demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|call(?:s|ed|ing)?|ask(?:s|ed|ing)?|requir(?:es?|ed|ing)|"
    r"threaten(?:s|ed|ing)?)(?: (?:that|for|to|on))?) ",
    re.I,
)
# Before such words: it was not taken back, or only may be ("refused to drop", "if the union abandons").
_NOT_DONE = re.compile(
    r"\b(?:not|never|refus\w+|den(?:y|ies|ied)|if|provided|unless|until|once|whether|without|would|could|may|might|should|must|will|to|be)\b"
    r"[^.,;]{0,30}$|n[’']t [^.,;]{0,20}$",
    re.I,
)
# The same of what was said: "refused to withdraw", "asked her to retract"; who "was forced to withdraw" did.
_REFUSED = re.compile(
    r"\b(?:not|never|refus\w+|declin\w+|if|unless|until|would|could|may|might|should|must|will|"
    r"(?:ask|urg|demand|call|press|told|tell|want)\w* (?:[\w’'-]+ ){0,4}?to)\b(?:(?! and | but )[^.,;]){0,20}$|"
    r"n[’']t [^.,;]{0,20}$",
    re.I,
)
_GIVES_UP = re.compile(
    r"\b(?:dropp?\w*|abandon\w*|g[ai]v\w+ up|withdr\w+|waive\w*|backed|climbed|retreat\w*|scrap\w*|shelve\w*|longer)\b", re.I
)
_BEFORE = 50  # characters in which those stand
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
    "mistakenly", "erroneously", "in error", "version", "edition", "taken down", "took down", "drop", "abandon", " up ", "waive",
    "down from", "retreat", "shelve", "scrap", "no longer",
)  # fmt: skip


class Retraction(Struct, frozen=True):
    """What was taken back (content), in which sentence of which report, and the words that say so (verb). of_an_ask: it was asked
    for, threatened or planned, and not said to be so.  said: somebody had said it, and not a page or a newsroom of itself."""

    report: str
    sentence: Span
    verb: Span
    content: Span
    of_an_ask: bool = False
    said: bool = False


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
            m = pattern.search(text, sentence.start, sentence.end)
            if m and not (pattern is _OF_A_PERSON and _REFUSED.search(text, max(sentence.start, m.start() - _BEFORE), m.start())):
                end = _AND_THEN.search(text, m.end(), sentence.end)
                content = Span(m.end(), end.start() if end else sentence.end)
                yield Retraction(member.report.id, sentence, Span(*m.span("verb")), content, said=pattern is _OF_A_PERSON)
                break
        else:
            if back := _of_an_ask(member, sentence):
                yield back
            elif m := _BARE.search(text, sentence.start, sentence.end) or _WHOLE.search(text, sentence.start, sentence.end):
                verb = m.span("own") if m.re is _WHOLE and m["own"] else m.span("verb")
                yield Retraction(member.report.id, sentence, Span(*verb), Span(*m.span()))


def _of_an_ask(member: Member, sentence: Span) -> Retraction | None:
    """What a sentence says was asked for or threatened, and is not any more."""
    text = member.report.text
    m = _OF_AN_ASK.search(text, sentence.start, sentence.end)
    if m is None or _NOT_DONE.search(text, max(sentence.start, m.start() - _BEFORE), m.start()):
        return None
    stop = _AND_THEN.search(text, m.end(), sentence.end)
    content = text[m.end() : stop.start() if stop else sentence.end].rstrip(" .,;:!?”\"'")
    return Retraction(member.report.id, sentence, Span(*m.span("verb")), Span(m.end(), m.end() + len(content)), of_an_ask=True)


def asks_no_more(words: str) -> bool:
    """Whether words that take back are of what was asked for, threatened or planned, and not of what was said to be so."""
    return _OF_AN_ASK.match(f"{words} ") is not None


def gives_up(words: str) -> bool:
    """Whether something is given up in these words, be it told or not what that is: "abandoned its demand"."""
    return _GIVES_UP.search(words) is not None


def _of_notes(text: str) -> Iterator[Span]:
    """The sentences of a page's notes on itself, of which the reading makes no clauses."""
    for start, end in notes_on_itself(text):
        at = start
        for stop in (*(m.start() for m in _STOP.finditer(text, start, end)), end):
            yield Span(at, stop)
            at = stop + 1


def _is_content(back: Retraction, clause: Clause) -> bool:
    """Whether a clause is what was taken back: it stands in its words, or is the clause that takes back and gives no words."""
    own = clause.span.holds(back.content)
    return back.content.holds(clause.span) or (
        own and (back.content.holds(back.verb) or (back.of_an_ask and clause.span.holds(back.verb)))
    )


def taken_back(clause: Clause, found: tuple[Retraction, ...]) -> Span | None:
    """The words that take back what a clause says; None where nothing does, or where the reading has them as its negation."""
    within = next((r for r in found if _is_content(r, clause)), None)
    if within is None or any(within.verb.touches(span) for span in clause.negation):
        return None
    return within.verb


def had_been_said(clause: Clause, found: tuple[Retraction, ...]) -> bool:
    """Whether a clause stands in what somebody had said and takes back: it is no outlet's own word, whoever said it."""
    return any(r.said and r.content.holds(clause.span) for r in found)
