"""Ahead: whether a clause tells of what is to come by a time or of what was done then, and whether that was called off.

in: a clause of a report, a time    out: a status, or yes or no
"""

from __future__ import annotations

import re
from typing import Literal

from sayso.compare.timeline.bearing import is_moved_to, is_present, is_to_be
from sayso.compare.timeline.words import CALLED_OFF, EXPECTED, PUT_OFF, WEEKDAYS
from sayso.model import Clause, Member, Span, TimeExpression, dated, day_of

_MONTH = 31  # days
_NEAR = 60  # days about publication within which a happening belongs to the story itself
_DECIDED = re.compile(
    r"\b(decided|agreed|voted|chose|opted|vowed|promised|offered|proposed|pledged|threatened) "
    r"(?:\w+ly |on \w+ (?:(?:morning|afternoon|evening|night) )?)?"
    r"to (?:\w+ly )?(\w+)",
    re.I,
)
_DECIDED_ON = re.compile(
    r"(?<!\bhad )\b(?:(?:decided|agreed|voted|chose|opted|planned|ordered|arranged) (?:(?!on\b)[\w%.,-]+ ){0,5}?|"
    r"(?:vowed|promised|pledged) (?:(?:again|not|\w+ly) )?)"  # who "promised it to her on Sunday" did so that day
    r"to (?!(?:me|us|you|him|her|it|them|the|an?|their|his|its|our) )[a-z]+ (?:\S+ ){0,6}on $",
    re.I,
)
# "Invited them to the resort for talks on Thursday", "announced a meeting on Thursday": the day is that of the talks.
_ARRANGED = re.compile(
    r"\b(?:invit|summon|call|ask|propos|offer|schedul|arrang|announc|agree|conven|plann|urg)\w* (?!on\b)[^.;:]{0,110}?"
    r"\b(?:talks|negotiations|meetings?|summit|session|round|conference|hearing|vote|ceremony)\b(?: [\w’'-]+){0,6}? on $|"
    r"\b(?:is|are) (?:entitled|allowed|eligible|registered|invited|free|called on) to [a-z]+(?: [\w’'-]+){0,4}? on $",
    re.I,
)
_ARRANGED_LATELY = 3  # days back from which a weekday that something was arranged for is the coming one
# "… and would be handed over by Friday".
_WILL_BY = re.compile(r"\b(?:will|shall|would|(?:is|are) (?:due |set )?to) (?:then |now |soon )?(?:be |have )?[^.,;:]{0,60}$", re.I)
_LIMIT = re.compile(r"\b(by|before|until|till|no later than)(?: the)? $", re.I)
_ASKED_TO = re.compile(r"\b(?:to|for) ")
LIMITING = 20  # characters before a time in which such a word stands
_ROOT = 4  # letters by which a verb is known in its forms
_WORD = re.compile(r"[\w’'-]+")
_DECIDES = frozenset(("vote", "decide", "agree", "choose", "opt", "move", "resolve", "urge", "recommend", "ask", "order"))
# A court that refuses something has ruled: "the High Court on Tuesday refused to ban the march".
REFUSALS = frozenset(("refused", "declined"))
_A_COURT = re.compile(r"\b(?:courts?|tribunal|judges?)(?: (?!that\b|who\b|which\b|and\b|but\b)[\w’'-]+){0,4} $", re.I)
_COURT_REACH = 60  # characters before a refusal in which its court stands
_ONE_FORM = frozenset(("set", "cut", "hit", "put", "shut", "quit", "let", "hurt", "spread", "split"))  # the past looks the same


def deadline(text: str, clause: Clause, t: TimeExpression) -> str | None:
    """The word that makes a time the end of a stretch that is open to the left: "by Friday", "before the end of March"."""
    m = _LIMIT.search(text, max(clause.sentence.start, t.span.start - LIMITING), t.span.start)
    if m is None or text[t.span.end : t.span.end + 2] in ("’s", "'s"):
        return None  # what was done by "Monday's storm" had no deadline
    if t.type == "TIME" and (m.group(1).lower() != "by" or clause.modality not in ("planned", "obliged")):
        return None
    if m.group(1).lower() != "by" and is_past(clause.span.of(text), clause):
        return None  # what came "shortly before midnight on Monday" came on Monday
    return m.group(1).lower()


def denied(text: str, clause: Clause) -> bool:
    """Whether a clause says that something was not done."""
    return any(is_no(text, clause, span) for span in clause.negation)


def is_no(text: str, clause: Clause, word: Span) -> bool:
    """Whether a word of refusing says that a clause's deed was not done: to reject it is to do something, so is to meet "without
    result", and so is to vote on Wednesday to reject it. text: in which the word stands."""
    said = word.of(text).lower()
    if said in REFUSALS and _A_COURT.search(text, max(clause.sentence.start, word.start - _COURT_REACH), word.start):
        return False
    decided_on = clause.predicate in _DECIDES and text[max(0, word.start - len(" to ")) : word.start].lower() == " to "
    return said != "without" and said[:_ROOT] != clause.predicate[:_ROOT] and not decided_on


def is_of_what_was_decided(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a bare weekday that was read as the last one is the day of what was decided on: "voted to return on Friday"."""
    if t.span.of(text).lower() not in WEEKDAYS or clause.modality is not None:
        return False
    before = text[clause.span.start : t.span.start]
    return _DECIDED_ON.search(before) is not None


def is_arranged(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether a bare weekday is that of what somebody is asked to, or what is arranged for it, and not when that was done: one read
    as some days back, or one that is still to come."""
    text, published = member.report.text, day_of(dated(member.report))
    if published is None or t.first is None or t.span.of(text).lower() not in WEEKDAYS:
        return False
    if 0 <= (published - t.first).days < _ARRANGED_LATELY:
        return False
    return _ARRANGED.search(text, clause.sentence.start, t.span.start) is not None


def _will_be_by(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether it is by a day to come that something will be done, told behind something else: "was lost, and would be sent by
    Friday"."""
    published, text = day_of(dated(member.report)), member.report.text
    if published is None or t.last is None or t.last < published or deadline(text, clause, t) is None:
        return False
    return _WILL_BY.search(text, clause.span.start, t.span.start) is not None


def status_at(member: Member, t: TimeExpression, clause: Clause | None) -> Literal["happened", "planned"]:
    """Planned, where its day is behind the report's or expected, or, where it is the report's own or not known, the clause says
    will."""
    published = day_of(dated(member.report))
    decided = clause is not None and is_of_what_was_decided(member.report.text, clause, t)
    if decided and published is not None and t.first is not None and t.first > published:
        return "planned"
    if clause is not None and (EXPECTED.search(clause.span.of(member.report.text)) or _is_due(member, clause, t)):
        return "planned"
    if clause is not None and _will_be_by(member, clause, t):
        return "planned"
    if published is not None and t.first is not None:
        words = clause.span.of(member.report.text) if clause else ""
        running = t.first <= published <= (t.last or t.first) and (
            _is_short(t) or (clause is not None and _is_by(member, clause, t))
        )
        later_today = running and clause is not None and _is_ahead(words, clause)
        ahead = t.first > published and (clause is None or not is_past(words, clause) or _is_to_come(member, clause, t))
        return "planned" if ahead or later_today else "happened"
    return "planned" if clause is not None and clause.modality == "planned" else "happened"


def _is_to_come(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether a clause in the past tells of what is to come: "adjourned the trial until Monday"."""
    text = member.report.text
    return is_until(text, t) or is_invited(text, clause, t) or is_present(text, clause, t) or is_arranged(member, clause, t)


def _is_short(t: TimeExpression) -> bool:
    """Whether a time is no longer than a month."""
    return t.first is not None and t.last is not None and (t.last - t.first).days <= _MONTH


def _is_by(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether it is told by when something is done."""
    return deadline(member.report.text, clause, t) is not None


def _is_due(member: Member, clause: Clause, t: TimeExpression) -> bool:
    """Whether something is to be done, or was, on a day near the report's; or must be by it, or was put off to it."""
    text = member.report.text
    to_be = is_to_be(clause.span.of(text), clause) and is_near(member, t)
    return to_be or is_moved_to(text, clause, t.span) or (clause.modality == "obliged" and _is_by(member, clause, t))


def is_invited(text: str, clause: Clause, t: TimeExpression) -> bool:
    """Whether a time is that of what someone is asked to: "invited both sides to talks on Wednesday"."""
    return (
        clause.predicate in ("invite", "summon", "call", "agree")
        and _ASKED_TO.search(text, clause.span.start, t.span.start) is not None
    )


def is_until(text: str, t: TimeExpression) -> bool:
    """Whether a time is the one until which something waits."""
    limit = _LIMIT.search(text, max(0, t.span.start - LIMITING), t.span.start)
    return limit is not None and limit.group(1).lower() in ("until", "till")


def _is_ahead(words: str, clause: Clause) -> bool:
    """Whether a clause tells of what is to come, and not of what was decided to come of it."""
    return clause.modality == "planned" and not any(_is_decided(m, clause) for m in _DECIDED.finditer(words))


def _is_decided(found: re.Match[str], clause: Clause) -> bool:
    """Whether it is the deed of this very clause that was decided on, and not that of a clause within it ("which vowed to …")."""
    deciding, deed = (word[:3].lower() for word in found.groups())
    return deed == clause.predicate[:3] and any(term[:3] == deciding for term in clause.terms)


def is_past(words: str, clause: Clause) -> bool:
    """Whether the verb of a clause, of these words, stands in the past: what was done is not to come, though its day can be taken
    for one ahead."""
    if clause.modality == "planned":
        return False
    if clause.predicate in _ONE_FORM and not re.search(rf"\bto {clause.predicate}\b", words, re.I):
        return True
    verb = [w for w in map(str.lower, _WORD.findall(words)) if w[:3] == clause.predicate[:3]]
    return not verb or not any(w == clause.predicate or w.endswith(("s", "ing")) for w in verb)


def is_called_off(words: str, clause: Clause) -> bool:
    """Whether a clause of these words says that what was announced is put off or given up."""
    return clause.predicate in CALLED_OFF or (" off" in words.lower() and PUT_OFF.search(words) is not None)


def is_near(member: Member, t: TimeExpression) -> bool:
    """Whether a time lies about the day of its report."""
    day = day_of(dated(member.report))
    return day is not None and t.last is not None and abs((day - t.last).days) <= _NEAR
