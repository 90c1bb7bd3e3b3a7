"""What a process needs, told without an "if": "two thirds of them must accept it", "it must be ratified by both parliaments", "the
authority still has to approve the deal"; and what was done of it: "has sold its terminal, removing one obstacle to the takeover".

in: a report    out: `Condition`s, with who must act; what is told as done is met
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from sayso.compare.clauses.whose import word_of
from sayso.compare.process.both import Both, who_act, who_approve
from sayso.compare.process.connectors import cut
from sayso.compare.process.deeds import heads
from sayso.compare.process.denied import is_denied
from sayso.compare.process.holders import actor_in
from sayso.compare.process.names import sentences_of
from sayso.compare.process.state import clause_at
from sayso.compare.process.words import BODIES, MATTERS
from sayso.compare.timeline.ahead import is_past
from sayso.compare.timeline.standing import standing
from sayso.model import Clause, Condition, Member, Span

_SHARE = (
    r"(?:two[- ]thirds|three[- ]quarters|half|an? (?:[\w-]{1,20} )?majority|"
    r"\d{1,3}(?:\.\d{1,2})? ?(?:per cent|percent|%|votes|seats))"
)
_BODY = rf"(?:{BODIES}|office|agency|congress(?:es)?|parliaments|conference|delegates|voters|holders|senators|opposition)"
_YES = r"(?:approval|consent|clearance|ratification|support|backing|blessing|go-ahead|green light)"
_STILL = r"(?:must|(?:has|have) (?:still |yet )?to|still (?:has|have|needs?) to) (?:still |first |also |all |both )?"
_SAY_YES = r"(?:accept|approve|tender|back|ratify|endorse|consent to|agree to|vote for|support|clear)"
_SAID_YES = r"(?:accepted|approved|backed|ratified|endorsed|cleared|supported|put to (?:a |the )?vote)"
# "Two thirds of them | must accept | it"; "it | must be ratified by | the two parliaments".
_MUST = re.compile(rf"\b{_STILL}(?:(?P<active>{_SAY_YES})|be {_SAID_YES}(?P<passive> by|(?= to | in )))\b", re.I)
# "The Greens | need | two thirds of their delegates"; "the merger | would need | the approval of the ministry".
_NEED = re.compile(
    r"\b(?:(?:would|will) (?:also |still )?(?:need|require)|needs?|requires?|awaits?|hangs on|hinges on) (?:also )?"
    rf"(?:(?:the|an?|at least|about) ){{0,3}}?(?:{_SHARE}|(?:[\w-]{{1,20}} ){{0,2}}?{_YES}\b)",
    re.I,
)
_PIVOT = re.compile(rf"{_MUST.pattern}|{_NEED.pattern}", re.I)
_WHO = re.compile(rf"\b(?:{_SHARE}|{_BODY})\b", re.I)
_BREAK = re.compile(r"[,;:“”\"()]|\b(?:and|but|that|because|which|if|unless|until|once|when|before|said|says) ", re.I)
_STOP = re.compile(r"[,;:“”\"()]|\.(?=\s|$)| (?:and|but|before|which|who|because|as|while|if|unless|so that)\b", re.I)
_MATTER = re.compile(rf"\b(?:{MATTERS}|merge|acquire|purchase|sale|vote|budget|coalition)\b", re.I)
_WHOSE = re.compile(
    rf"\b(?:of|from|by) (?P<who>(?:[\w’'-]{{1,30}} ){{0,5}}?{_BODY}\b(?: of (?:[\w’'-]{{1,30}} )?[\w’'-]{{1,30}})?)", re.I
)
_OF_WHOM = re.compile(r"\b(?:of|from|by) (?P<who>(?:[\w’'-]{1,30} ){0,5}?[\w’'-]{1,30})(?=$| (?:in|before|at|on|after|by|to)\b)")
_BY_WHEN = re.compile(r" (?:within|by|before|in|on|at) .*$")
# "…, removing one obstacle to | its takeover of Hessel"; "…, clearing the way for | the truce".
_CLEARED = re.compile(
    r",? (?:and (?:thereby )?)?(?:(?:remov|clear)(?:ing|ed|es|s) (?:[\w’'-]{1,20} ){1,3}?(?:obstacle|hurdle|barrier)s? "
    r"(?:to|for|in) |"
    r"(?:clear|pav)(?:ing|ed|es|s) the way (?:for|to) )"
    r"(?P<then>[^,.;:“”\"]{4,80}?)(?=[,.;:]|$| (?:on|after|in|at|by)\b)",
    re.I,
)
# "The takeover cannot close | without the consent of | the Commission".
_WITHOUT = re.compile(
    r"\b(?:cannot|can not|can[’']t|could not|couldn[’']t|may not|will not|won[’']t|would not|wouldn[’']t|must not) "
    r"(?:[\w’'-]{1,20} ){1,8}?(?P<needs>without (?:the |its |their |prior |written ){0,2}"
    rf"{_YES}\b[^,;:.“”\"()]{{0,90}})",
    re.I,
)
_LEFT, _RIGHT, _BEFORE = 110, 110, 200  # characters about the verb that are read
_MOST = 2  # of a sentence
_LEAST_WORDS = 3


def required_by(member: Member) -> Iterator[Condition]:
    """What a report tells as needed for the process, or as done of it, in the order of the text."""
    text = member.report.text
    for sentence in sentences_of(member):
        for m in islice(_PIVOT.finditer(text, sentence.start, sentence.end), _MOST):
            if found := _needed(member, sentence, m):
                yield found
        may = text.find("without", sentence.start, sentence.end) >= 0
        without = _WITHOUT.search(text, sentence.start, sentence.end) if may else None
        if without and (found := _without(member, sentence, without)):
            yield found
        cleared = _CLEARED.search(text, sentence.start, sentence.end)
        if cleared and (found := _cleared(member, sentence, cleared)):
            yield found


def _needed(member: Member, sentence: Span, m: re.Match[str]) -> Condition | None:
    """A need told by "must" or "needs", where it is of the matter; None where nobody who decides, nor a share, is named."""
    text = member.report.text
    clause = clause_at(member, Span(*m.span()))
    if clause is None or clause.negation or is_denied(member, clause):
        return None
    both = _both(text, clause, sentence, m)
    left, right = _left(text, sentence, m.start()), _right(text, sentence, m.end())
    if both and m.group("active"):  # who must is named before the verb, and the first of them before an "and"
        left = Span(max(sentence.start, clause.span.start), m.start())
    elif both:
        right = max(right, both.end)
    told = _MATTER.search(text, max(0, sentence.start - _BEFORE), sentence.end)
    if left is None or told is None:
        return None
    needs = cut(text, Span(left.start, right))
    if needs is None or len(needs.of(text).split()) <= _LEAST_WORDS or not _is_by_one_who_decides(text, left, m, right):
        return None
    who = both.names if both else _who(text, left, m, right)  # whose yes it needs holds it, too
    return Condition(report=member.report.id, span=needs, needs=needs, held_by=who, must_act=who)


def _both(text: str, clause: Clause, sentence: Span, m: re.Match[str]) -> Both | None:
    """All whose yes is needed, where two or more must give it."""
    return who_act(text, clause) if m.group("active") else who_approve(text, m.start(), sentence.end)


def _without(member: Member, sentence: Span, m: re.Match[str]) -> Condition | None:
    """A need that is told by what can't be without it: "cannot close without the consent of the Commission"."""
    text = member.report.text
    needs, left = cut(text, Span(*m.span("needs"))), _left(text, sentence, m.start())
    both = who_approve(text, m.start(), sentence.end)
    whose = _OF_WHOM.search(m["needs"])
    then = cut(text, Span(left.start, m.start("needs"))) if left else None
    if needs is None or then is None or not (both or whose) or not _MATTER.search(then.of(text)):
        return None
    who = both.names if both else whose and whose["who"]
    span = Span(then.start, needs.end)
    return Condition(report=member.report.id, span=span, needs=needs, then=then, held_by=who, must_act=who)


def _is_by_one_who_decides(text: str, left: Span, m: re.Match[str], right: int) -> bool:
    """Whether a body or a share of votes must say yes; a need always names one or the other, or an approval."""
    if m.group("active"):
        return _WHO.search(left.of(text)) is not None
    return m.group("passive") is None or _WHO.search(text, m.end(), right) is not None


def _who(text: str, left: Span, m: re.Match[str], right: int) -> str | None:
    """Whose yes is needed: the subject of "must accept", who stands behind "be ratified by", of whom a share or an approval is."""
    if m.group("passive") is not None:
        return _BY_WHEN.sub("", text[m.end() : right].strip()) or None
    if m.group("active"):
        return left.of(text)
    whose = _WHOSE.search(text, m.start(), right)
    return whose["who"] if whose else None


def _left(text: str, sentence: Span, at: int) -> Span | None:
    """The subject before a verb: from the last break of the sentence."""
    start = max(sentence.start, at - _LEFT)
    breaks = [b.end() for b in _BREAK.finditer(text, start, at)]
    return cut(text, Span(max(breaks, default=sentence.start), at))


def _right(text: str, sentence: Span, at: int) -> int:
    """Where what is needed ends behind its verb."""
    stop = _STOP.search(text, at, min(sentence.end, at + _RIGHT))
    return stop.start() if stop else min(sentence.end, at + _RIGHT)


def _cleared(member: Member, sentence: Span, m: re.Match[str]) -> Condition | None:
    """A need that is told as met: the deed before "removing one obstacle to", and what it stood in the way of."""
    text = member.report.text
    led = [c for c in member.reading.clauses if c.sentence == sentence and c.span.start < m.start() and c.roles]
    deed = max(led, key=lambda c: c.span.start, default=None)
    span = standing(text, deed) if deed else None
    then = cut(text, Span(*m.span("then")))
    if deed is None or span is None or then is None or not _MATTER.search(then.of(text)):
        return None
    if deed.negation or deed.hedge or deed.modality or is_denied(member, deed) or not is_past(span.of(text), deed):
        return None
    needs = Span(span.start, min(span.end, m.start()))
    said, who = word_of(deed, member.reading), actor_in(member, needs)
    if who and who.split()[-1].lower() not in heads(deed, "subject"):
        who = None
    return Condition(
        report=member.report.id, span=Span(needs.start, then.end), needs=needs, then=then, met=True, met_report=member.report.id,
        met_span=needs, met_by=said.speaker if said else None, must_act=who,
    )  # fmt: skip
