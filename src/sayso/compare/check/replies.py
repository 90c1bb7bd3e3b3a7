"""Replies to what was said before: "Harlan denies it", of the clause before it in another's words, and "a seventh worker died".

in: a statement or clause of the checked text, what it stands beside    out: whether it denies another's words, and where it says no
more than that; whether it counts on to the number of another
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.gainsaying import says_not
from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.numbers import PEOPLE
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.denials import denied, denied_plainly
from sayso.model import Attribution, Span, may_be_one

# What a bare denial ends in: "denies it", "disputed that on Monday" says more.
_IT = re.compile(r"\s(?:it|this|that|them|both)\b(?=\s*(?:[.,;:!?)–—]|$|\n|and\b|but\b))", re.I)
_TO = re.compile(r"(?:for [^.;]{1,40}? )?to\b", re.I)
_ABOUT = frozenset({"subject", "object", "attribute"})
_PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"]
_NTH = re.compile(rf"\b(?:an?|the) (?P<nth>{'|'.join(_PLACES[1:])}|\d{{1,4}}(?:st|nd|rd|th)) (?P<thing>[A-Za-z]+)", re.I)


def is_turned(statement: Attribution, unit: Unit, text: str) -> bool:
    """Whether a statement says the contrary of what a clause in it was read to say. "Denby says the doors were locked; Harlan
    denies it" has one clause for both: read as Denby's it is not denied, which it is for Harlan; read as Harlan's it is denied,
    which it is not for Denby."""
    its = unit.attribution
    if not any(a is not None and denial_of_it(a, text) for a in (statement, its)):
        return False
    return (denied_plainly(unit) != (statement.stance == "denied")) != denied(unit)


def denial_of_it(statement: Attribution, text: str) -> Span | None:
    """The clause of a statement that only denies what was said before it ("Harlan denies it"): no claim of its own."""
    if statement.stance != "denied" or not statement.source or not statement.cue:
        return None
    start, end = statement.source[0].start, statement.cue[-1].end
    it = _IT.match(text, end)
    behind = bool(statement.content) and all(c.end <= start for c in statement.content)
    return Span(start, it.end()) if it and behind and start < end else None


def denied_around(span: Span, statements: Sequence[Attribution]) -> tuple[Span, ...]:
    """The words by which a stretch of a text is what somebody denies: those of "disputes", of "her department disputes the
    opposition's claim that she cut the number"."""
    denials = (a for a in statements if a.stance == "denied" and a.speaker and any(c.holds(span) for c in a.content))
    return tuple(cue for a in denials for cue in a.cue if not span.holds(cue))


def own_word(unit: Unit, against: Sequence[Unit], others: Sequence[Unit]) -> tuple[Unit, ...]:
    """The clauses of the reports in which who says it in the text says it there too, of an "it" ("Roth said Lee had promised it"),
    where all that stands against it is another's denial."""
    if not unit.speakers or not all(u.attribution is not None and u.attribution.stance == "denied" for u in against):
        return ()
    names = {key for key in unit.weights if key[0] == "~"}
    return tuple(
        o
        for o in others
        if o.predicate == unit.predicate and not denied(o) and not denied(unit) and names & o.weights.keys()
        if any(may_be_one(x, y) for x in unit.speakers for y in o.speakers)
    )[:2]


def like_word(unit: Unit, others: Sequence[Unit]) -> tuple[Unit, ...]:
    """The clauses of the reports in which who says no in the text says no of the same thing, in other words: "nobody heard a
    siren", of "no siren had sounded". What another says against that is no word against his having said it."""
    about = {head for role, head in unit.roles if role in _ABOUT} - PRONOUNS
    if not unit.speakers or not says_not(unit):
        return ()
    return tuple(
        o
        for o in others
        if says_not(o) and about & {head for role, head in o.roles if role in _ABOUT}
        if any(may_be_one(x, y) for x in unit.speakers for y in o.speakers)
    )[:2]


def under_not(unit: Unit, before: Sequence[Unit]) -> bool:
    """Whether a clause is what another, right before it, says was not done: "for it to be kept open", of "he had never asked"."""
    if not _TO.match(unit.text):
        return False
    return any(denied(u) and u.place == unit.place and 0 <= unit.span.start - u.span.end <= 1 for u in before)


def is_last_of(last: Unit, all_of_them: Unit) -> bool:
    """Whether a clause tells of the last of those that another counts, at the same deed: "a seventh worker died" says that seven
    did."""
    if last.predicate != all_of_them.predicate:
        return False
    counted = [q for q in all_of_them.quantities if q.unit is None and q.thing and q.low == q.high and not q.approximate]
    return any(
        q.low == _place(m["nth"]) and q.thing and (stem(q.thing) == stem(m["thing"]) or {q.thing, m["thing"].lower()} <= PEOPLE)
        for q in counted
        for m in _NTH.finditer(last.text)
    )


def _place(nth: str) -> int:
    return int(nth[:-2]) if nth[0].isdigit() else _PLACES.index(nth.lower()) + 1
