"""Whose side a person speaks for: "Kestria's fisheries minister, Anselm Dray", "a lawyer for Tamas Okel, Petra Sohn".

in: the reports, who takes part    out: by a person's name, the name of the party or go-between that the page says is theirs
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from sayso.compare.clauses.unions import is_union
from sayso.compare.process.names import Taker, keys_of
from sayso.model import Member, Span

_ROLE = (
    r"(?:minister|president|premier|envoy|ambassador|spokes(?:man|woman|person)|secretary|chancellor|leader|negotiator|delegate|"
    r"general|commander|chief executive|chair(?:man|woman)?|director|lawyer|attorney|head|boss|chief|official)"
)
_OWNED = re.compile(rf"[’']s? (?:[\w-]+ ){{0,4}}?{_ROLE},? $", re.I)
_ITS_OWN = re.compile(r"[’']s? ")  # "Talvia's Iron Lady Katya Moren", where the epithet is part of the name
_OWNS = re.compile(r"[’']")
_FOR = re.compile(rf"\b{_ROLE} (?:of|for|at) (?:the )?(?:[A-Z][\w-]+ )?$", re.I)
_BEHIND = re.compile(rf", (?:the )?(?:[\w-]+ ){{0,3}}?{_ROLE} (?:of|for) (?:the )?$", re.I)
_ITS_HEAD = re.compile(rf"(?:the )?(?:[\w-]+ ){{0,3}}?{_ROLE} (?:of|for) (?:the )?", re.I)
_STEWARDS = r"(?:picket|shop|strike|union) (?:steward|captain|organi[sz]er)"
_STEWARD = re.compile(rf"\b{_STEWARDS},? $", re.I)
_A_STEWARD = re.compile(rf", (?:an?|the|its|their) (?:\w+ )?{_STEWARDS}\b", re.I)
_REACH = 60  # characters between a party's name and its speaker's
_PLURAL = re.compile(r"[A-Z]\w{3,}[a-z]s")  # a party called by its members: "Liberals"
_MOST = 300  # mentions looked at


def sides_of(members: Sequence[Member], takers: Sequence[Taker]) -> dict[str, str]:
    """By a person's name, whom the reports say that one speaks for; nothing where they say two."""
    found: dict[str, set[str]] = {}
    for member in members:
        text = member.report.text
        party = {a.id: t.name for t in takers for a in member.reading.actors if t.keys & set(keys_of(a))}
        named = sorted(((s, a) for a in member.reading.actors for s in a.mentions), key=lambda n: (n[0], n[1].id))
        for (one, first), (two, second) in islice(pairwise(named), _MOST):
            inside = one.holds(two) or two.holds(one)  # "Kestria's fisheries minister" is a mention of the minister, too
            whose = (second, first) if first.kind == "person" else (first, second)
            if inside and whose[0].id in party:
                if whose[1].kind == "person" and _is_its_own(text, one, two):
                    found.setdefault(whose[1].name, set()).add(party[whose[0].id])
                continue
            between = text[one.end : two.start]
            if len(between) > _REACH or "\n" in between:
                continue
            before = text[max(0, one.start - _REACH) : one.start]
            led = _OWNED.match(between) or _ITS_OWN.fullmatch(between) or (between in (", ", ",") and _FOR.search(before))
            if second.kind == "person" and first.id in party and led:
                found.setdefault(second.name, set()).add(party[first.id])
            if first.kind == "person" and second.id in party and _BEHIND.match(between):
                found.setdefault(first.name, set()).add(party[second.id])
        for name, side in (*_led_by(member, takers), *_stewards(member, takers)):
            found.setdefault(name, set()).add(side)
    return {name: sides.pop() for name, sides in found.items() if len(sides) == 1}


def _is_its_own(text: str, one: Span, two: Span) -> bool:
    """Whether of two mentions, one within the other, the longer is of who speaks for the shorter: "the union's general secretary",
    "general secretary of the Pitworkers' Union"."""
    outer, inner = (one, two) if one.holds(two) else (two, one)
    before = text[outer.start : inner.start]
    if before.lower() in ("", "the "):
        return _OWNS.match(text, inner.end) is not None
    return _ITS_HEAD.fullmatch(before) is not None and inner.end == outer.end


def _led_by(member: Member, takers: Sequence[Taker]) -> Iterator[tuple[str, str]]:
    """Whom a report calls the leader of a party by its adjective: "the Liberal leader, Karin Ost", of the Liberals."""
    text = member.report.text
    people = [(s, a.name) for a in member.reading.actors if a.kind == "person" for s in a.mentions]
    for taker in takers:
        if not _PLURAL.fullmatch(taker.name):
            continue
        one = re.escape(taker.name[:-1])
        before, behind = re.compile(rf"\b{one} {_ROLE},? $"), re.compile(rf", the {one} {_ROLE}\b")
        for s, name in islice(people, _MOST):
            if before.search(text, max(0, s.start - _REACH), s.start) or behind.match(text, s.end):
                yield name, taker.name


def _stewards(member: Member, takers: Sequence[Taker]) -> Iterator[tuple[str, str]]:
    """Whom a report calls a steward of the pickets or the shop, of the only union that takes part: "Picket steward Jan Holt"."""
    unions = [t.name for t in takers if t.role == "party" and is_union(t.name)]
    if len(unions) != 1:
        return
    text = member.report.text
    people = ((s, a.name) for a in member.reading.actors if a.kind == "person" for s in a.mentions)
    for s, name in islice(people, _MOST):
        if _STEWARD.search(text, max(0, s.start - _REACH), s.start) or _A_STEWARD.match(text, s.end):
            yield name, unions[0]
