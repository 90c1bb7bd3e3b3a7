"""Reversed: what somebody had said would be, and a later report has it that they, or the government they lead, gave it up: "said a
public inquiry would be held", and then "the government has ruled out a public inquiry".

in: the earlier and the later reports    out: a `Change` for each, at the words that give it up. Only of one thing by its whole
name, told as done, and by who had promised it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from sayso.compare.changes.done import PRONOUNS, Teller
from sayso.compare.clauses.words import stem
from sayso.model import Change, Clause, Span, words_of

_THING = r"(?:an?|the|any|his|her|its|their|plans for an?|plans for the) (?P<thing>(?:[a-z-]{3,20} ){1,2}[a-z-]{4,20})\b"
# Before the verb of what will be, and behind it: "a public inquiry would be held", "would hold a public inquiry".
_WILL_BE = re.compile(
    rf"\b{_THING} (?:would|will) be (?:held|opened|set up|launched|ordered|called|built|paid|introduced|published|convened)\b", re.I
)
_WILL_DO = re.compile(
    r"\b(?:would|will|promised to|pledged to|vowed to) (?:hold|open|set up|launch|order|call|build|introduce|publish|convene|grant)"
    rf" {_THING}",
    re.I,
)
_GIVES_UP = re.compile(
    rf"\b(?:(?:has|have|had) )?(?:ruled out|rejected|scrapped|abandoned|shelved|dropped|refused to (?:hold|open|order|set up|call)"
    rf"|backed away from|gone back on|went back on) {_THING}",
    re.I,
)
_LEADS = re.compile(r"\b(?:prime minister|president|premier|chancellor|minister|government)\b", re.I)
_CABINET = frozenset(("government", "cabinet", "ministry", "minister"))
_REACH = 80  # characters before a name in which an office stands
_MOST = 40
_LEAST = 4  # letters of a word of a name


class _Promise(Struct, frozen=True):
    """What was to be. who: the words of the name of who said so.  leads: whether they lead a government."""

    teller: Teller
    clause: Clause
    thing: frozenset[str]
    who: frozenset[str]
    leads: bool


def reversed_since(earlier: Sequence[Teller], later: Sequence[Teller]) -> Iterator[Change]:
    """What the later reports tell as given up that the same ones had promised in the earlier; each thing once."""
    promised = list(islice((p for t in earlier for p in _promises(t)), _MOST))
    taken: set[frozenset[str]] = set()
    for t in later if promised else ():
        for clause in t.clauses:
            m = _GIVES_UP.search(t.text, clause.span.start, clause.span.end)
            thing = _words(m["thing"]) if m else frozenset()
            p = next((p for p in promised if _is_one(p.thing, thing) and _gives_it_up(t, clause, p)), None)
            if m is None or p is None or p.thing in taken or clause.negation or clause.modality or clause.condition:
                continue
            taken.add(p.thing)
            was = " ".join(p.clause.span.of(p.teller.text).split())
            yield Change(kind="turned", claim=None, report=t.report.id, span=clause.span, published=t.report.published, before=was)


def _promises(teller: Teller) -> Iterator[_Promise]:
    for clause in teller.clauses:
        m = _WILL_BE.search(teller.text, clause.span.start, clause.span.end) or _WILL_DO.search(
            teller.text, clause.span.start, clause.span.end
        )
        said = teller.said_in(clause)
        if m is None or clause.negation or clause.condition or said is None or said.stance == "denied" or not said.speaker:
            continue
        who = frozenset(w for w in words_of(said.speaker) if len(w) >= _LEAST)
        leads = _LEADS.search(said.speaker) is not None or any(_leads(teller, s) for s in said.source)
        yield _Promise(teller, clause, _words(m["thing"]), who, leads)


def _leads(teller: Teller, source: Span) -> bool:
    """Whether a source stands with the office of one who leads a government."""
    return _LEADS.search(teller.text, max(0, source.start - _REACH), source.end) is not None


def _gives_it_up(teller: Teller, clause: Clause, promise: _Promise) -> bool:
    """Whether who gives it up is who promised it, or the government they lead."""
    own = {head for role, head in clause.roles if role == "subject"} - PRONOUNS
    words = set(words_of(clause.span.of(teller.text)))
    if promise.who & words & teller.people or (own & promise.who):
        return True
    return promise.leads and bool(own & _CABINET)


def _words(thing: str) -> frozenset[str]:
    return frozenset(stem(w) for w in words_of(thing))


def _is_one(promised: frozenset[str], given_up: frozenset[str]) -> bool:
    """Whether two names of things are one: of all words of the shorter, two at least."""
    shared = promised & given_up
    return len(shared) >= 2 and (shared in (promised, given_up))
