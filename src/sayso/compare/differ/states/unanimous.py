"""Unanimous: that all of a board, a council, a court … were for something by one report, and that some of them were not by another:
"the board unanimously recommended the offer", and "two of the nine directors voted against the sale".

in: the units of a story, little ones too    out: a `Dispute` of polarity for each such body. It takes the words for both, one body,
and something that the two sentences share beside it: what was voted on, and not only the body's own name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Literal

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, on_a_line, other_days
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.grounds.asunder import another_one, in_two_places
from sayso.compare.differ.grounds.beside import Beside, beside, of_others
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.participants import ties
from sayso.model import Span

_MOST = 40  # clauses of either sort that are looked at
_BODIES_LIST = {
    "board": "board boards directors director",
    "council": "council councils councillors councilors councillor aldermen",
    "court": "court courts judges justices judge panel bench",
    "jury": "jury jurors juror",
    "parliament": "parliament assembly house deputies mps lawmakers senators senate legislators",
    "cabinet": "cabinet ministers government",
    "committee": "committee commission members panel",
    "union": "union delegates branches",
}
_BODIES: dict[str, frozenset[str]] = {
    word: frozenset(b for b, other in _BODIES_LIST.items() if word in other.split())
    for line in _BODIES_LIST.values()
    for word in line.split()
}
_MEMBERS = (
    r"directors?|councill?ors?|judges?|justices?|jurors?|deputies|mps|lawmakers|senators|ministers|members|delegates|commissioners"
)
_FEW = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|a (?:third|quarter|minority|handful)|\d{1,3})"
)
_ALL = Sought(
    r"\b(?:unanimous(?:ly)?|with(?:out| no) (?:a (?:single )?)?(?:dissent(?:ing (?:vote|voice))?|votes? against)|"
    rf"(?:nobody|no one|no (?:{_MEMBERS})) (?:voted against|opposed|dissented)|"
    rf"(?:every|each|all(?: of)?(?: the| its)?(?: \w+)?) (?:{_MEMBERS}) "
    r"(?:(?:had|have|has) )?(?:voted for|backed|supported|approved|agreed|signed|recommended))\b",
)
_SOME = Sought(
    rf"\b{_FEW}(?: of (?:the|its|their) (?:\w+ )?)?(?: ?(?:{_MEMBERS}))?(?: (?!not\b|nor\b)[\w’'&.-]+){{0,8}}? "
    r"(?:(?:had|have|has) )?(?:voted against|opposed|dissented|abstained|voted no)\b",
)
# Before the words for all: it was not so, or nearly, or is asked for.
_NOT_QUITE = re.compile(
    r"(?:\b(?:not|never|cannot|nearly|almost|hardly|scarcely|virtually|practically|all but|anything but|far from|short of|"
    r"less than|close to|neither|needs?|requires?|required|needed|without|no|if|fail(?:s|ed)? to|"
    r"hop(?:e|es|ed|ing)|seeks?|sought|wants?|wanted|urged|called for|asked|or)|n[’']t)(?: [\w’'-]+){0,3} ?$",
    re.I,
)
_WORD = re.compile(r"[a-z]+", re.I)
_TOKEN = re.compile(r"[^\W_][\w’'&-]*")
# Where the noun ends that was voted on.
_NOUN_ENDS = re.compile(
    r"[^\w’' &-]|\b(?:of|for|on|in|at|to|by|from|over|with|that|which|who|after|because|during|before|when|as|and|or|was|were|is|"
    r"had|has|said|says)\b",
    re.I,
)
_TO_IT = re.compile(r"^ (?:(?:against|from|on|in|over|for|to|approving|accepting|selling) )?(?!of\b|said\b)", re.I)
_BEYOND = re.compile(r"\b(?:before|after|when|while|since|ahead of|despite|during|as)\b|[,;:]", re.I)
# That a firm is bought goes by many names.
_DEALS_LIST = "offer sale bid takeover merger purchase acquisition buyout deal"
# No thing that a body votes on.
_NO_THING_LIST = """
    vote voting oppose back support approve agree sign recommend dissent abstain say meeting adviser spokesman
"""
_DEALS = frozenset(map(stem, _DEALS_LIST.split()))
_NO_THING = frozenset(map(stem, (*_NO_THING_LIST.split(), *_BODIES)))


class _Vote(Struct, frozen=True):
    """What a clause says of how a body stood to something."""

    unit: Unit
    body: frozenset[str]
    mark: Span


def unanimous(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What all of a body were for and some of it not; the first of each body. strangers: whether two reports are hardly of one
    thing."""
    whole = [v for v in _votes(units, _ALL) if not _not_quite(v)][:_MOST]
    parted = [v for v in _votes(units, _SOME) if not v.unit.clause.negation][:_MOST] if whole else []
    seen: set[str] = set()
    for a, b in sorted(product(whole, parted), key=_least_like):
        bodies = a.body & b.body
        if a.unit.report == b.unit.report or not bodies or bodies & seen or strangers(a.unit.report, b.unit.report):
            continue
        if other_days(a.unit, b.unit) or another_one(a.unit, b.unit) or in_two_places(a.unit, b.unit):
            continue
        shared = ties(a.unit, b.unit)
        on_one = _on_one(a, b)
        if on_one:
            seen |= bodies
            sure = on_one == "surely" and any(k[0] == "~" for k in shared)
            values = on_a_line(a.unit, a.mark), on_a_line(b.unit, b.mark)
            yield Dispute((a.unit, b.unit), "polarity", values, ((a.mark,), (b.mark,)), sure=sure)


def _least_like(pair: tuple[_Vote, _Vote]) -> tuple[bool, int]:
    """The pairs that share a name first, then by their places."""
    a, b = (v.unit for v in pair)
    return not any(k[0] == "~" for k in ties(a, b)), a.place + b.place


def _votes(units: Sequence[Unit], words: Sought) -> Iterator[_Vote]:
    """What clauses tell in these words, and as so."""
    for unit in that_may_have(units, words):
        plain = unit.clause.modality is None and not unit.clause.hedge and is_told(unit)
        if plain and (m := words.pattern.search(unit.text)) is not None:
            body = frozenset().union(*(_BODIES.get(w.lower(), ()) for w in _WORD.findall(unit.sentence)))
            start = unit.span.start
            yield _Vote(unit, body, Span(start + m.start(), start + m.end()))


def _not_quite(vote: _Vote) -> bool:
    """Whether it is denied of a body that all of it were for something, or they nearly were, or have to be."""
    before = vote.unit.text[: vote.mark.start - vote.unit.span.start]
    return _NOT_QUITE.search(before) is not None or any(not vote.mark.holds(s) for s in vote.unit.clause.negation)


def _on_one(all_for: _Vote, some_against: _Vote) -> Literal["surely", "maybe"] | None:
    """Whether two votes are on one thing: surely where what some were against is what all were for, and nothing beside it shows two
    of its kind; maybe where the sentences share another noun than the body's, and no such thing is told."""
    thing = _thing(some_against)
    if thing is None:
        shared = {k for k in ties(all_for.unit, some_against.unit) if k[0].isalpha()}
        return "maybe" if shared - _NO_THING else None
    word, about = thing
    told = [(s, m.span()) for m in _TOKEN.finditer(all_for.unit.text) for s in stems_of(m[0])]
    same = [where for s, where in told if s in stems_of(word)]
    if same:
        others = [beside(all_for.unit.text, *where) for where in same]
        apart = all(of_others(other, about) for other in others) or all(_is_beyond(all_for, start) for start, _ in same)
        return "maybe" if apart else "surely"
    deals = [where for s, where in told if s in _DEALS] if stems_of(word) & _DEALS else []
    if deals:
        return "maybe" if about.nouns or all(beside(all_for.unit.text, *where).nouns for where in deals) else "surely"
    around = {s for m in _TOKEN.finditer(all_for.unit.sentence) for s in stems_of(m[0])}
    return "maybe" if stems_of(word) & around else None


def _is_beyond(vote: _Vote, start: int) -> bool:
    """Whether a noun of a clause stands behind what was voted on: "unanimously elected a chief before the vote on the sale"."""
    return _BEYOND.search(vote.unit.text[vote.mark.end - vote.unit.span.start : start]) is not None


def _thing(vote: _Vote) -> tuple[str, Beside] | None:
    """What some were against: its noun, and what stands beside it."""
    text, start = vote.unit.text, vote.mark.end - vote.unit.span.start
    lead = _TO_IT.match(text[start:])
    if lead is None:
        return None
    begin = start + lead.end()
    ends = _NOUN_ENDS.search(text, begin)
    words = list(_TOKEN.finditer(text, begin, ends.start() if ends else len(text)))
    return (words[-1][0], beside(text, *words[-1].span())) if words else None
