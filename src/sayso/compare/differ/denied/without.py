"""Without: what one has done without a thing that another says was there: "searched the newsroom without a warrant", and "officers
had a warrant when they searched the newsroom".

in: the units of a story, little ones too    out: `Dispute`s of polarity, not sure. It takes the deed and what it was done to in
both sentences, and the thing by its noun as had, shown or given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stem
from sayso.compare.differ.denied.involved import whom
from sayso.compare.differ.grounds.asunder import in_two_places
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.other_things import of_two_things
from sayso.model import Span

_TOP = 25  # sentences of a report that are looked at
_MOST = 40  # clauses with a "without"
_NEAR = 4  # sentences that two sources of one report may stand apart
_WITHOUT = re.compile(
    r"\bwithout (?:having |being |ever )?(?:an?|any|the|his|her|its|their|a single)? ?(?:(?:search|arrest|court|valid|proper|prior|"
    r"building|work|driving|parliamentary|public|legal) )?(?P<noun>[a-z][a-z-]{3,20})\b",
    re.I,
)
_HAD = (
    r"\b(?:had|has|have|held|holds?|obtained|got|gotten|shown?|showed|presented|carried|carrying|produced|wore|wearing|with|under|"
    r"issued|granted|given|received|signed|on the basis of|armed with)\b(?: [\w’'-]+){0,3}? "
)
_NOT = re.compile(r"\b(?:not|never|no|without|any|if|would|could|should|must|nor|lack\w*)\b|n[’']t\b", re.I)
# Without these much is done, and of these each may have another.
_NO_THING_LIST = """
    delay question doubt exception warning evidence reason result success incident help power water comment further more trouble
    difficulty saying giving making naming having being taking telling using asking proof problem charge interruption notice
    precedent explanation hesitation limit end any pause mentioning knowing paying waiting leaving going
"""
_NO_THING = frozenset(map(stem, _NO_THING_LIST.split()))


def without(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What was done without a thing, and with it."""
    plain = [u for u in units if u.place < _TOP and is_told(u) and u.clause.modality is None and not u.clause.condition]
    lacking = [(u, m) for u in plain if "without" in u.denials and (m := _WITHOUT.search(u.text)) is not None]
    for no, m in lacking[:_MOST]:
        nouns = frozenset(forms(m["noun"]))
        if no.predicate in LITTLE or nouns & _NO_THING:
            continue
        had = re.compile(rf"{_HAD}(?:{re.escape(m['noun'])})s?\b", re.I)
        found = [u for u in plain if nouns & u.weights.keys() and had.search(u.text) and _is_against(u, no, strangers)]
        if found:
            did = min(found, key=lambda u: (u.report != no.report, abs(u.place - no.place), u.key))
            mark = Span(no.span.start + m.start(), no.span.start + m.end())
            yield Dispute((did, no), "polarity", ("said", "denied"), ((), (mark,)), by_verb=True)


def _is_against(did: Unit, no: Unit, strangers: Callable[[int, int], bool]) -> bool:
    """Whether a clause has the thing, of the same deed done to the same."""
    if did.report == no.report:
        if not (did.speakers and no.speakers and apart(did, no) and 0 < abs(did.place - no.place) <= _NEAR):
            return False
    elif strangers(did.report, no.report):
        return False
    if did.denials or _NOT.search(did.text) or other_days(did, no) or in_two_places(did, no, at=True):
        return False
    if no.predicate not in did.around or of_two_things(did, no, alike=False) == "surely":
        return False
    return bool(whom(no) & {k.removeprefix("~") for k in did.around} or no.names & {k for k in did.around if k[0] == "~"})
