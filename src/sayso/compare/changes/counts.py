"""Counts: how many there are of what a story goes on counting (the dead, the hurt, the missing, the saved, what else stands with
one noun and one verb), where a later report gives another number of it, in other words than those that stand in one claim.

in: the earlier and the later reports    out: a `Change` for each, before and after. Only a number that is put as that of all:
"in all", "now", "rose to", "so far", or that opens its report.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from msgspec import Struct

from sayso.compare.changes.done import Teller
from sayso.compare.clauses.tolls import as_toll
from sayso.compare.clauses.words import stem
from sayso.model import Change, Clause, Quantity, Span

# General knowledge, not tuned on any set.
_KINDS = (
    ("dead", re.compile(r"\b(?:died|dead|killed|death toll|lost their lives|fatalities|deaths)\b", re.I)),
    ("hurt", re.compile(r"\b(?:injured|wounded|hurt|in(?: the)? hospitals?|hospitali[sz]ed|treated)\b", re.I)),
    ("missing", re.compile(r"\b(?:missing|unaccounted for)\b", re.I)),
    ("saved", re.compile(
        r"\b(?:saved|rescued|brought out|pulled out|freed|pulled [\w ]{0,20}?(?:out|alive)|brought [\w ]{0,20}?to safety)\b",
        re.I)),
    ("inside", re.compile(r"\b(?:trapped|still inside|cut off|stranded)\b", re.I)),
    ("arrested", re.compile(r"\b(?:arrested|detained|in custody)\b", re.I)),
    ("evacuated", re.compile(r"\b(?:evacuated|left their homes|fled|homeless)\b", re.I)),
    ("ill", re.compile(r"\b(?:fallen ill|sick|infected|ill|cases)\b", re.I)),
)  # fmt: skip
_OF_ALL = re.compile(
    r"\b(?:in all|in total|altogether|so far|now|total|toll|rose|risen|climbed|increased|fell|fallen|dropped|bringing|brings|"
    r"brought the|up to|by then|since then|(?:are|is) known)\b",
    re.I,
)
_HAS_RISEN = re.compile(r"\b(?:rose|risen|rises|rising|climbed|increased|up) (?:[\w-]+ ){0,3}?to\b", re.I)  # of fewer it has not
_STILL = re.compile(
    r"\b(?:are|is|were|was|remain(?:s|ed)?) (?:still )?(?:missing|unaccounted)\b|\bstill missing\b", re.I
)  # a whole count
_OF_SOME = re.compile(
    r"\b(?:of (?:them|whom|the|those|these)|among|another|more|further|other|others|others|including|last year|in (?:19|20)\d\d|"
    r"earlier (?:this|in)|at one|each|every|may|might|could|feared|would|will|if|not|no)\b",
    re.I,
)
# "bringing to seven the number of those who were saved": what is said before of it is of some.
_BRINGS = re.compile(
    r"\b(?:bring(?:ing|s)|brought|tak(?:ing|es)|took|rais(?:ing|es)|lift(?:ing|s|ed)|push(?:ing|es|ed)) (?:the (?:[\w-]+ ){1,6}?)?"
    r"to (?:at least |about |some )?(?P<n>[\w,-]+)\b",
    re.I,
)
_ONE_OF = re.compile(r"\W*(?P<one>one) of (?:the|its|their|his|her|two|three|four|five|six) ", re.I)
_PEOPLE_LIST = "people person man woman child visitor passenger worker"
_PEOPLE = frozenset(_PEOPLE_LIST.split())
# What a story has more and more of, and goes on counting.
_REPORTED_LIST = "report know record register confirm count"
_REPORTED = frozenset(_REPORTED_LIST.split())
_CASES_LIST = "fire case death accident incident attack arrest complaint infection victim breach theft"
_CASES = frozenset(_CASES_LIST.split())
# What more and more do: "eight women now accuse him".
_JOINED_LIST = "accuse complain sue join back support"
_JOINED = frozenset(_JOINED_LIST.split())
_NUMBER_OF = re.compile(r"\bnumber of (?:those |the )?(?P<thing>\w+) who (?:now |have |had )?(?P<verb>\w+)", re.I)
_RISES = frozenset(("rise", "climb", "grow", "increase", "stand", "reach", "fall", "drop"))
_NUMBER_IN = re.compile(r"\bnumber of\b", re.I)  # what stands beside it is no thing that is counted: "rose to 95 on Thursday"
_ONE_OF_THEM = {"women": "woman", "men": "man", "people": "people", "children": "child"}
_OPENS = 2  # sentences of a report that open it
_MOST = 40  # counts of a report


class _Count(Struct, frozen=True):
    teller: Teller
    clause: Clause
    number: Quantity
    kind: str
    of_all: bool


def counted(earlier: Sequence[Teller], later: Sequence[Teller]) -> Iterator[Change]:
    """The numbers that later reports give otherwise, the newest of each."""
    before: dict[str, _Count] = {}
    told: set[tuple[str, float | None]] = set()
    for t in earlier:
        for c in islice(_counts(t), _MOST):
            told.add((c.kind, c.number.low))
            known = before.get(c.kind)
            if known is None or known.teller is not t or (c.of_all and not known.of_all):
                before[c.kind] = c
    taken: set[str] = set()
    for t in reversed(later):
        for c in islice(_counts(t), _MOST):
            was = before.get(c.kind)
            if was is None or not c.of_all or c.kind in taken:
                continue
            taken.add(c.kind)
            if (c.kind, c.number.low) in told:  # a number that was told before is no news, whatever one told in between
                continue
            if was.number.low != c.number.low and not _is_bound(was, c):
                yield Change(
                    kind="number",
                    claim=None,
                    report=t.report.id,
                    span=c.clause.span,
                    published=t.report.published,
                    before=was.number.span.of(was.teller.text),
                    after=c.number.span.of(t.text),
                )


def _is_bound(was: _Count, now: _Count) -> bool:
    """Whether a number lies within what was told before, as "some 300" does in "at least 200"; those that die with time rise."""
    a, b = was.number, now.number
    if a.low is None or b.low is None:
        return True
    if b.approximate and abs(a.low - b.low) < 0.1 * max(a.low, b.low):
        return True
    if b.low < a.low and _HAS_RISEN.search(now.clause.span.of(now.teller.text)):
        return True
    return now.kind in ("dead", "saved", "arrested") and b.low < a.low


def _counts(teller: Teller) -> Iterator[_Count]:
    """What a report counts of a kind: people of one state, or what stands with one noun and verb."""
    opening = set(teller.sentences[:_OPENS])
    for clause in teller.clauses:
        words = clause.span.of(teller.text)
        brings = _BRINGS.search(words)
        if brings:
            yield from _brought(teller, clause, brings)
            continue
        one = _ONE_OF.match(words)
        if one and _KINDS[0][1].search(words) and clause.modality is None and not clause.negation:
            start = clause.span.start + one.start("one")
            yield _Count(teller, clause, Quantity(span=Span(start, start + 3), low=1.0, high=1.0), _KINDS[0][0], False)
            continue
        every = [q for q in clause.quantities if q.unit is None and q.low is not None]
        heads = [q for q in every if q.thing in _PEOPLE] or every
        if len(heads) != 1 or clause.modality is not None or clause.negation or clause.condition is not None:
            continue
        if _OF_SOME.search(words):
            continue
        kind = _kind_of(as_toll(clause, teller.text), heads[0], words)
        if kind is not None:
            of_all = (
                bool(_OF_ALL.search(words))
                or (kind == "missing" and bool(_STILL.search(words)))
                or (clause.sentence in opening and kind in ("dead", "missing", "saved"))
            )
            yield _Count(teller, clause, heads[0], kind, of_all)


def _brought(teller: Teller, clause: Clause, m: re.Match[str]) -> Iterator[_Count]:
    """The count that something brings to what it is."""
    who = _NUMBER_OF.search(teller.text, clause.span.start, clause.sentence.end)
    number = next((q for q in clause.quantities if q.span.start == clause.span.start + m.start("n")), None)
    kinds = [name for name, pattern in _KINDS if pattern.search(teller.text, clause.span.start, clause.sentence.end)]
    if who is not None and (joined := _lemma(who["verb"])) is not None:
        kinds = [f"{joined} {_ONE_OF_THEM.get(who['thing'].lower(), who['thing'].lower().removesuffix('s'))}"]
    if number is not None and number.low is not None and len(kinds) == 1:
        yield _Count(teller, clause, number, kinds[0], True)


def _lemma(verb: str) -> str | None:
    return next((v for v in _JOINED if verb.lower().startswith(v.removesuffix("e"))), None)


def _kind_of(clause: Clause, number: Quantity, words: str) -> str | None:
    if clause.predicate in _REPORTED and number.thing in _CASES:
        return f"reported {number.thing}"
    if clause.predicate in _JOINED and number.thing is not None and ("subject", number.thing) in clause.roles:
        return f"{clause.predicate} {number.thing}"
    if clause.predicate in _RISES and _NUMBER_IN.search(words):
        return next((name for name, pattern in _KINDS if pattern.search(words)), None)
    found = [name for name, pattern in _KINDS if pattern.search(words)]
    if len(found) == 1:
        return found[0] if number.thing is None or number.thing in _PEOPLE else f"{found[0]} {stem(number.thing)}"
    return None
