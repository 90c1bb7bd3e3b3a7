"""Where the words of a statement of the text stand in the reports.

in: a statement, what the text was found to hold    out: its `Place`s: those of its quotations where they are long enough to tell,
else those of its clauses
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.check.findings.case import Case
from sayso.compare.check.gainsaying import denied_elsewhen, denies_it, gainsays, other_time, turned_by_not
from sayso.compare.check.quotations import Match
from sayso.compare.check.replies import denied_around, is_last_of, is_turned, own_word, under_not
from sayso.compare.check.statements import Place, short_places
from sayso.compare.clauses.alike import verb_inside
from sayso.compare.clauses.numbers import one_thing, standing
from sayso.compare.clauses.pronouns import PERSONAL, theme
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.model import Attribution, Report, Span, may_be_one

_CALLING = re.compile(r"(?:call|describ|brand|dub|label|denounc|condemn|dismiss|slam|blast)\w*\b", re.I)
_SHORT = 3  # words below which a quotation's place tells nothing of who said it
_WHOLE = 0.9  # of a clause that says little by itself ("he will appeal") a report's, in its verb, must hold so much
_COUNTED = 0.7  # how surely two numbers must count one thing to tell that a clause is the text's


def places(statement: Attribution, case: Case) -> list[Place]:
    """Where the words of a statement stand in the reports: its quotations where they are long enough to tell, else its clauses."""
    held, written = case.held, case.written
    inside = [
        m for q, found in case.quoted if any(c.holds(q) for c in statement.content) for m in found if _telling(m, case.reports)
    ]
    if inside:
        return [Place(m.report, m.span) for m in inside]
    if called := _called_so(statement, case):
        return called
    near = [
        (u, b.unit)
        for u, found in zip(held.units, held.near, strict=True)
        if any(c.holds(u.span) if u.little else c.touches(u.span) for c in statement.content) and _is_of(u, statement)
        for b in found
        if b.enough and not other_time(u, b.unit) and not _not_then(u, b.unit)
        if not u.little or (b.share >= _WHOLE and u.predicate == b.unit.predicate)
    ]
    own = [(u, o) for u in held.units if any(c.touches(u.span) for c in statement.content) for o in held.others if _theirs(u, o)]
    near = own or _taken_up(statement, near, case) or near
    if near and all(denies_it(u, theirs) for u, theirs in near):
        near += [(u, o) for u, theirs in near for o in own_word(u, [theirs], held.others)]
    near += [
        (u, o) for u in held.units if any(c.touches(u.span) for c in statement.content) for o in held.others if is_last_of(o, u)
    ]
    near = _telling_it(near)
    if near:
        by_others = denied_around(statement.source[0], case.text.attributions) if statement.source else ()
        turned = [
            is_turned(statement, u, written) or under_not(u, held.units) or (_by_others(u, by_others) and not denied(theirs))
            for u, theirs in near
        ]
        against = [(gainsays(u, theirs) or denies_it(u, theirs)) != t for (u, theirs), t in zip(near, turned, strict=True)]
        return [_place(theirs, gainsaid, case.reports) for (_, theirs), gainsaid in zip(near, against, strict=True)]
    return list(short_places(statement, written, case.readings))


def _by_others(unit: Unit, cues: Sequence[Span]) -> bool:
    """Whether a clause has its denial from others than its speaker: "her department disputes the opposition's claim that …"."""
    return any(cue in unit.clause.negation for cue in cues)


def _called_so(statement: Attribution, case: Case) -> list[Place]:
    """Where the few quoted words stand by which a statement calls a thing something ("called the offer “an insult”"): what is
    called so may be told in others' words."""
    if not any(_CALLING.match(cue.of(case.written)) for cue in statement.cue):
        return []
    return [
        Place(m.report, m.span) for q, found in case.quoted if any(c.holds(q) for c in statement.content) for m in found if m.exact
    ]


def _taken_up(statement: Attribution, near: list[tuple[Unit, Unit]], case: Case) -> list[tuple[Unit, Unit]]:
    """Where the clause that begins a statement stands, of which only the rest was found: right behind that, in its verb and of an
    "it". "Solm had dropped the demand that they be freed" is his who said "it had dropped that demand", and not theirs who
    "demanded that they be freed"."""
    content = [u for u in case.held.units if any(c.holds(u.span) for c in statement.content)]
    if not near or not content or any(u is content[0] for u, _ in near):
        return []
    lead, behind = content[0], {(o.report, o.place + k) for _, o in near for k in (0, 1)}
    return [
        (lead, o)
        for o in case.held.others
        if (o.report, o.place) in behind and o.predicate == lead.predicate and theme(o) and theme(o) <= PERSONAL
    ]


def _not_then(unit: Unit, other: Unit) -> bool:
    """Whether only one of two is denied, and of another day: who said "freed on Tuesday" may say "not on Monday"."""
    return denied_elsewhen(unit, other) and turned_by_not(unit, other)


def _telling_it(near: list[tuple[Unit, Unit]]) -> list[tuple[Unit, Unit]]:
    """The places of clauses without those that count otherwise, where others have the text's number, and without those that have no
    "not" where others have the text's, and that do not gainsay it: "no prisoner had been freed" is not in the mouth of who said "if
    14 prisoners were freed"."""
    counted = {id(u) for u, o in near if _counts(u, o) == "same"}
    agreed = {id(u) for u, o in near if denied(u) == denied(o)}
    return [
        (u, o)
        for u, o in near
        if not (id(u) in counted and _counts(u, o) == "apart")
        if not (id(u) in agreed and denied(u) != denied(o) and not (gainsays(u, o) or denies_it(u, o)))
    ]


def _counts(unit: Unit, other: Unit) -> str | None:
    """How the numbers of a clause stand in another: all of them there, one of them otherwise, or neither."""
    ways = [
        {standing(q, p) for p in other.quantities if one_thing(q, p) >= _COUNTED} for q in unit.quantities if q.unit != "ordinal"
    ]
    if not ways:
        return None
    return "same" if all("same" in w for w in ways) else "apart" if any(w == {"apart"} for w in ways) else None


def _is_of(unit: Unit, statement: Attribution) -> bool:
    """Whether a clause is a statement's, and not another's that is told within its words: "…, a claim that Imre
    rejected, saying"."""
    own = unit.attribution
    if own is None or own.id in ("", statement.id) or own.inside == statement.id:
        return True
    return not own.source or not any(c.holds(own.source[0]) for c in statement.content) or not _two(own, statement)


def _two(one: Attribution, other: Attribution) -> bool:
    return bool(one.speaker and other.speaker) and not may_be_one(one.speaker or "", other.speaker or "")


def _theirs(unit: Unit, other: Unit) -> bool:
    """Whether a clause of the reports is one speaker's, in the text's verb, with the text's day or number, and about an "it": that
    stands nearer in another's words, who names the thing."""
    if not theme(other) or not theme(other) <= PERSONAL:
        return False
    one_verb = unit.predicate == other.predicate or verb_inside(unit, other)
    if not one_verb or not any(may_be_one(x, y) for x in unit.speakers for y in other.speakers):
        return False
    days = any(s.first == t.first and s.last == t.last for s in unit.times for t in other.times)
    if days or unit.little:  # of a clause that says little only the day tells which it is
        return days
    return any(one_thing(p, q) >= _COUNTED and standing(p, q) == "same" for p in unit.quantities for q in other.quantities)


def _place(unit: Unit, against: bool, reports: Sequence[Report]) -> Place:
    """Where a report's clause stands; what gainsays the text is shown with the sentence that does so ("denied that …")."""
    report = reports[unit.report].id
    return Place(report, unit.span, against, unit.clause.sentence if against else None)


def _telling(match: Match, reports: Sequence[Report]) -> bool:
    text = next(r.text for r in reports if r.id == match.report)
    return len(match.span.of(text).split()) >= _SHORT
