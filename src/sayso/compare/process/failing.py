"""What comes where a thing is not done: "gave it until Friday to improve its offer, failing which | it will ballot its members",
"failing an agreement by Friday, | the union will strike".

in: a sentence    out: what is needed and what comes without it; None where it has no such words
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from sayso.compare.process.connectors import cut
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.words import BODIES
from sayso.model import Condition, Member, Span

_WORD = r"(?:[\w’'-]+ )"
_WILL = r"(?:will|would|shall|is to|are to|threaten(?:s|ed)? to)"
_END = r"[^,;:.“”\"\n]"
# "…until Friday to improve its offer, | failing which | it will ballot its members"; what is due is told before.
_WHICH = re.compile(
    rf"(?P<needs>{_END}{{8,160}}?),? (?:failing which|otherwise|or else) (?P<then>{_WORD}{{1,6}}?{_WILL} {_END}{{3,120}})", re.I
)
_DUE = re.compile(r"\b(?:until|by|before|must|ha(?:s|d|ve) to|deadline|ultimatum|within)\b", re.I)
# "Failing an agreement by Friday, | the union will strike"; "Without a better offer by Friday | …".
_LED = re.compile(
    rf"\W{{0,3}}(?P<needs>(?:failing (?!which\b)|(?:in the absence of|without|absent) (?:an?|any|the) ){_END}{{4,80}}?)"
    rf"(?:, (?P<then>{_WORD}{{1,6}}?{_WILL} {_END}{{3,120}})|"
    rf"(?P<bare>(?:the|its|their) (?:(?!the ){_WORD}){{1,4}}?{_WILL} {_END}{{3,120}}))",
    re.I,
)
_OF_IT = re.compile(
    r"\b(?:agreement|deal|accord|offer|settlement|guarantees?|compromise|progress|answer|reply|truce|assurances?)\b", re.I
)

_HAS = re.compile(r"failing|Failing|otherwise|or else|absence of|ithout an|ithout the|bsent")  # a word of these patterns
_GAVE = re.compile(r"\b(?:gave|gives?|(?:has|had|have) given) ", re.I)
_BODY = re.compile(rf"(?:the |its |their )(?:[\w-]{{1,20}} )?(?:{BODIES})\b", re.I)
_ARTICLE = 4  # characters: an article


def failing(text: str, sentence: Span) -> tuple[Span, Span] | None:
    """What must be done, and what comes without it."""
    if not _HAS.search(text, sentence.start, sentence.end):
        return None
    if m := _LED.match(text, sentence.start, sentence.end):
        found = m if _OF_IT.search(m["needs"]) else None
    else:
        m = _WHICH.search(text, sentence.start, sentence.end)
        found = m if m and _DUE.search(m["needs"]) else None
    if found is None:
        return None
    bare = "bare" in found.groupdict() and found["bare"]
    needs, then = cut(text, Span(*found.span("needs"))), cut(text, Span(*found.span("bare" if bare else "then")))
    return (needs, then) if needs and then else None


def ultimatum(member: Member, condition: Condition) -> Condition:
    """A condition of one who gave another time with these two: "the union | gave | Nordfrys | until Friday, failing which it will
    strike"."""
    text, needs = member.report.text, condition.needs
    gave = _GAVE.search(text, needs.start, needs.end)
    named = sorted(Mentions(member).inside(needs), key=lambda n: n[0]) if gave else []
    before = [a.name for s, a in named if gave and s.end <= gave.start() and s.start - needs.start <= _ARTICLE]
    behind = [a.name for s, a in named if gave and 0 <= s.start - gave.end() <= _ARTICLE]
    if gave and not behind and (body := _BODY.match(text, gave.end(), needs.end)):
        behind = [body.group()]
    if not before or not behind:
        return condition
    return replace(condition, held_by=before[0], must_act=behind[0])
