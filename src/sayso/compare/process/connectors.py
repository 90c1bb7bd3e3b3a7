"""The words that join what is needed and what hangs on it, "if", "unless", "hinges on", and where they turn a sentence round.

in: a sentence of a report    out: matches of a connector; the two parts, what is needed first
"""

from __future__ import annotations

import re

from sayso.compare.timeline.standing import after_dateline
from sayso.model import Span

_ONLY_IF = (
    r"if and only if|only if|only when|only after|only once|unless|until|as long as|so long as|provided that|provided|"
    r"providing that|assuming that|on (?:the )?condition that|on (?:one|the sole|the only|a single) condition\W{1,3}that|"
    r"in the event that|in case|even if|if"
)
# "when" and "once" tell of times as often as of conditions: only behind words of willingness do they bind, or where they open a
# sentence and what they tell of must be done first. "before" binds where something will not be done before it.
_MOMENT = r"(?<!\bat )(?<!\bfor )(?<!\bof )(?<!\bin )the (?:moment|minute|instant)(?! (?:of|when|that|for|in|is|was)\b)"
CONNECTOR = re.compile(
    rf"\b(?P<sure>{_ONLY_IF})\b|(?<=[\w”\"] )[“\"]?(?P<when>when|once|after|as soon as|{_MOMENT})\b|"
    r"(?<=[\w”\"] )(?P<before>before)\b|"
    rf"\b(?P<first>when|once|after|as soon as|{_MOMENT})\b",
    re.I,
)
_ON_WHAT = r"(?= (?:the )?(?:\w+ ){0,2}(?:approval|consent|clearance|vote|ratification|outcome|review)\b"
ON_A_THING = re.compile(
    r"\b(?:(?:conditional|contingent|dependent|predicated) (?:up)?on|in (?:exchange|return) for|"
    r"on condition of(?! anonymity)|(?:(?:hang|hing)(?:s|es|ed)?|hung) on(?! to\b)|"
    rf"subject to{_ON_WHAT})|depend(?:s|ed)? on{_ON_WHAT}| (?:whether|if)\b))\b",
    re.I,
)
# What somebody did for something has been done: "took the money in return for the contract"; who offered it waits for it.
IN_RETURN = re.compile(r"in (?:exchange|return) for", re.I)
WAITS = re.compile(r"\b(?:offer|propos|want|seek|sought|ask|agree|plan|deal|accord|demand|suggest|call|hope|expect)\w*", re.I)
# A day that comes of itself: who will do something "when the trial resumes" sets no condition.
SITS = re.compile(
    r"(?:when|once|as soon as|after) (?:the |his |her |their )?(?:(?!and\b)[\w’'-]{1,20} ){0,2}?"
    r"(?:trial|hearings?|court|case|proceedings|session|parliament|assembly|senate|congress) "
    r"(?:(?:is|was|are) (?:to )?)?(?:resum|reconven|continu|begin|open|start|return|sits?\b|meets?\b|goes on|comes back)\w*",
    re.I,
)
# What is told of an accord or a strike in the present, and is still to come where it hangs on something.
STANDS = re.compile(
    r"\b(?:takes? effect|(?:comes?|goes|go) (?:into (?:force|effect)|ahead)|enters? into force|stands?|holds?|appl(?:y|ies)|"
    r"ends?|starts?|begins?|is (?:off|on|void|valid|binding|final)|(?:go|goes) (?:on|back)|continues?|resumes?|"
    r"(?:is|are) to (?!be\b|blame\b|say\b|come\b)\w+|(?:falls?|goes) through|collapses?|lapses?|fails?|passes|dies|"
    r"(?:is|are) (?:called off|lifted|suspended|ended|dropped|withdrawn|released|freed|signed|paid|raised|restored))\b",
    re.I,
)
# A connector behind which verb and subject change places: "not until X pays | will the strike end", "should X pay, …".
_TURNED = re.compile(
    r"\W{0,3}(?:not (?:until|before|unless)|only (?:if|when|once|after))\b[^,;:“”\"]{4,200}?"
    r"(?=(?P<then> (?:will|would|can|could|shall) (?!be\b|not\b|have\b)(?:[\w’'-]+ ){1,8}))",
    re.I,
)
_SHOULD = re.compile(
    r"(?<=[\w”\"] )(?P<needs>should (?:(?:the|its|their|both|either) )?[\w’'-]+ (?!(?:be|have|not|do|never)\b)[^,;:.“”\"]{3,160})"
)
_SHOULD_FIRST = re.compile(r"\W{0,3}(?P<needs>Should [^,;:“”\"]{5,160}), (?P<then>[^,;:“”\"]{5,160})")
# "For the strike to end, Nordfrys must pay": what is wanted stands first, as an infinitive.
_FOR_IT = re.compile(
    r"\W{0,3}for (?P<then>[^,;:“”\"]{3,80} to (?!be\b)[^,;:“”\"]{2,80}), "
    r"(?P<needs>[^,;:“”\"]{2,80} (?:must|(?:(?:will|would) )?(?:have|has|need|needs) to) (?!have\b)[^,;:.“”\"]{3,160})",
    re.I,
)
_LEAST_WORDS = 3
_WILL = re.compile(r"\b(?:will|would|could|can)\b", re.I)
_END = re.compile(r"[,;:“”\"]|\.(?=\s|$|”|\")")


def turned_round(text: str, sentence: Span) -> tuple[Span, Span] | None:
    """What is needed and what for where verb and subject have changed places: "not until it pays | will the strike be called off",
    "the strike would end | should it pay", or what is wanted stands first: "for the strike to end, | it must pay"."""
    if m := _TURNED.match(text, sentence.start, sentence.end):
        stop = _END.search(text, m.end() + 1, sentence.end)
        then = cut(text, Span(m.end(), stop.start() if stop else sentence.end))
        needs = cut(text, Span(m.start(), m.end()))
        return (needs, then) if needs and then and len(needs.of(text).split()) > _LEAST_WORDS else None
    if m := _FOR_IT.match(text, sentence.start, sentence.end):
        return Span(*m.span("needs")), Span(*m.span("then"))
    if m := _SHOULD_FIRST.match(text, sentence.start, sentence.end):
        return (Span(*m.span("needs")), Span(*m.span("then"))) if _WILL.search(m["then"]) else None
    if m := _SHOULD.search(text, sentence.start, sentence.end):
        begins = max((e.end() for e in _END.finditer(text, sentence.start, m.start())), default=sentence.start)
        then = cut(text, Span(begins, m.start()))
        return (Span(*m.span("needs")), then) if then and _WILL.search(then.of(text)) else None
    return None


def cut(text: str, span: Span, start: int = 0, end: int | None = None) -> Span | None:
    """A span within bounds, without dateline and white space and marks at its ends."""
    span = after_dateline(text, span)
    a, b = max(span.start, start), min(span.end, end if end is not None else span.end)
    while a < b and text[a] in " ,;:“”\"'—–-\n":
        a += 1
    while a < b and text[b - 1] in " ,;:“\"'—–-\n":
        b -= 1
    return Span(a, b) if b - a > 1 else None
