"""Causes told: what brought about the mishap that a story is of, by each report, in whatever words: "methane brought down the
roof", "gas has been ruled out", "water from old workings was the likeliest explanation"; "a short circuit started the blaze",
"it was set on purpose".

in: the units of a story    out: `Dispute`s of polarity, one at most of a cause that another report rules out, and one of two
causes. No clause need be alike: near the top of its report a cause, told by its sort (gas, wiring, a fire set on purpose,
a bird, …), is that of the one mishap. Two causes may work together, so that none is sure; who has both is held against none.

What two reports tell as facts is held against each other by `mishaps`, too, which may be sure; here what may have been, and
what was not, count as well.

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import is_told, of_another_time, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.asunder import in_two_places, named_by, of_other_places
from sayso.compare.differ.grounds.authority import is_made_up
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.taken_back import is_taken_back
from sayso.model import Report, Span

_TOP = 18  # sentences of a report in which the cause of what it is about is told
_MOST = 80
_BESIDE = 3  # sentences between two sources of one report
_LEAD = 600  # characters of a report in which it stands what it is about
_SORTS = {
    "gas": r"gas|methane|firedamp|propane|butane",
    "wiring": r"electrical (?:fault|failure|short|problem)|wiring|short[- ]circuit|lithium|batter(?:y|ies)|faulty cable",
    "on purpose": r"arson(?:ists?)?|(?:started|set|lit|laid) (?:deliberately|on purpose)|deliberately (?:started|set|lit)|sabotage|"
    r"saboteurs?|tamper(?:ed|ing)|petrol bombs?|foul play",
    "a bomb": r"bombs?|explosive device|explosives|missiles?|rockets?|drones?|shells?|torpedo|mines?(?= (?:laid|planted|had|was))",
    "lightning": r"lightning",
    "wind": r"(?:strong |high )?(?:winds?|gusts?)|storm|gale",
    "water": r"water|rain|rainfall|flood(?:s|ing|ed)?",
    "ice": r"ice|icing|snow|frost",
    "fog": r"fog|poor visibility",
    "somebody's error": r"(?:human|pilot|driver|crew|operator) error|(?:driver|pilot|captain)[’']s (?:mistake|error)|speeding|"
    r"excessive speed|drunk\w*|asleep|reckless\w*",
    "a failure of the machine": r"(?:mechanical|engine|brake|technical|rudder|steering|hydraulic|software|signal|"
    r"equipment) (?:failure|fault|problem|trouble)|(?:failed|faulty|worn|defective) (?:brakes?|engines?|signals?|bearings?|"
    r"valves?|couplings?)|brakes",
    "decay": r"metal fatigue|corrosion|rust|corroded \w+|rotten \w+|cracks?|(?:poor|lack of|neglected) maintenance",
    "load": r"overload(?:ed|ing)|too many (?:people|passengers)|overcrowding",
    "a bird": r"birds?|bird strike|geese|gulls?",
    "a flame left": r"cigarettes?|candles?|heaters?|stoves?|cooking|kitchen|fireworks|firecrackers?|flares?|barbecues?|sparks?",
    "contamination": r"contaminated \w+|bacteria|salmonella|poison(?:ed|ing)?|pesticides?|virus",
}  # fmt: skip
_ANY = "|".join(f"(?P<s{n}>{words})" for n, words in enumerate(_SORTS.values()))
_SORT = re.compile(rf"\b(?:{_ANY})\b", re.I)
_MADE = (
    r"(?:caused|triggered|sparked|started|set off|ignited|touched off|brought down|weakened|led to|blew|downed|destroyed|sank|"
    r"derailed|made|ripped|tore)"
)
_FEW = r"(?:[\w’'-]+ ){0,6}?"
# Behind the sort: it made the thing happen.
_MAKES = re.compile(
    rf" ?{_FEW}(?:(?:may|might|could|must|probably|likely|apparently|appears? to|seems? to|is (?:thought|believed|understood|said|"
    rf"suspected) to|had|has|have|was|were) )*(?:have )?(?:{_MADE}\b|to blame\b|behind (?:it|the)\b|"
    r"the (?:(?:likely|likeliest|probable|most likely|main|real) )?(?:cause|explanation|reason|culprit)\b)",
    re.I,
)
# Before it: it was made by …
_MADE_BY = re.compile(
    r"\b(?:(?:caused|triggered|sparked|started|set off|ignited|touched off|brought (?:down|about)|weakened|downed|hit) by|due to|"
    r"because of|owing to|"
    r"blamed? (?:it )?on|blam(?:ed|es|ing)|(?:the )?result of|resulted from|down to|"
    r"the (?:likely |probable |real |main )?cause (?:was|is|may have been|might have been|could have been)|points? to|pointed to|"
    rf"suspects?|suspected|consistent with) {_FEW}$",
    re.I,
)
_ON_PURPOSE = "on purpose"  # told as itself
_OUT_BEFORE = re.compile(
    r"\b(?:rul(?:ed|es|ing) out|exclud(?:ed|es|ing)|discount(?:ed|s|ing)|dismiss(?:ed|es|ing)|no (?:evidence|signs?|indication|"
    rf"trace|suggestion) (?:of|that)|not (?:been )?(?:caused|triggered|started|brought down) by|not (?:due to|because of)) {_FEW}$",
    re.I,
)
_OUT_BEHIND = re.compile(
    r" ?(?:[\w’'-]+ ){0,3}?(?:(?:had|has|have|was|were) (?:been )?(?:ruled out|excluded|discounted)|(?:played no|had no) "
    r"(?:part|role)|did not (?:cause|start|bring|trigger|set)|was not (?:the cause|to blame|behind))\b",
    re.I,
)
_NOT = r"(?:\bnot|n[’']t|\bcannot|\bnever|\bwithout|\bno (?:one|cause|possibility|theory))"
_NOT_OUT = re.compile(rf"{_NOT} (?:\w+ ){{0,3}}$", re.I)
_WORDS = (
    "caus", "trigger", "spark", "started", "set off", "ignit", "touched off", "brought ", "weakened", "led to", "due to",
    "because of", "owing to", "blam", "result", "down to", "ruled out", "ruling out", "rules out", "exclud", "discount", "dismiss",
    "no evidence", "no sign", "no indication", "no trace", "explanation", "culprit",
    "behind", "point", "suspect", "consistent with", "arson",
    "deliberate", "on purpose", "sabotage", "ripped", "tore", "hit by", "downed", "played no", "had no",
)  # fmt: skip
# What is mended, closed or feared by it is not the mishap.
_NO_MISHAP = re.compile(
    r"\b(?:delay\w*|closure|closed|cancel\w+|outrage|anger|protests?|panic|concern|fears?|debate|row|prices?)\b", re.I
)
_MISHAP = re.compile(
    r"\b(?:fire|blaze|explosion|blast|crash|collision|collapse\w*|derail\w*|sinking|sank|capsiz\w+|outage|blackout|leak|spill|landslide|"
    r"accident|disaster|outbreak|illness|came down|gave way|burst|breach\w*|failure|crashed|burned|roof|emergency landing)\b",
    re.I,
)
# What it made happen, in its own clause.
_EFFECT = re.compile(
    rf"{_MISHAP.pattern}|\b(?:it|them|cause|explanation|culprit|smoke|alarm|jet|plane|aircraft|ship|ferry|train|bridge|dam|ceiling|"
    r"deaths?|blame[sd]?|blaming)\b",
    re.I,
)


class _Cause(Struct, frozen=True):
    """A cause that a clause tells. out: whether it is ruled out.  mark: its words."""

    unit: Unit
    sort: str
    out: bool
    mark: Span


def causes_told(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What one report tells as the cause and another rules out; and two causes of one mishap. strangers: whether two reports are
    hardly of one thing."""
    told = [c for u in having(units, _WORDS) if u.place < _TOP and (c := _cause(u, reports[u.report])) is not None][:_MOST]
    known = named_by(units)
    sorts: dict[int, set[str]] = {}
    for c in told:
        sorts.setdefault(c.unit.report, set()).add(c.sort)
    for apart_ in (_one_is_out, _two_causes):
        for a, b in combinations(told, 2):
            if apart_(a, b, sorts) and _of_one(a.unit, b.unit, strangers, known) and _is_mishap(a, b, reports):
                yield _dispute(a, b)
                break


def _cause(unit: Unit, report: Report) -> _Cause | None:
    """The cause that a clause tells of something, or rules out."""
    if not is_told(unit) or of_another_time(unit) or unit.clause.condition or is_made_up(unit):
        return None
    for m in _SORT.finditer(unit.text):
        sort = list(_SORTS)[next(n for n in range(len(_SORTS)) if m[f"s{n}"])]
        before, behind = unit.text[: m.start()], unit.text[m.end() :]
        out = (_OUT_BEFORE.search(before) or _OUT_BEHIND.match(behind)) and not _NOT_OUT.search(
            unit.sentence.partition(unit.text)[0]
        )
        made = (_MADE_BY.search(before) or _MAKES.match(behind)) and _EFFECT.search(unit.text)
        told = sort == _ON_PURPOSE or made
        if (out or told) and not (not out and unit.clause.negation) and not _NO_MISHAP.search(unit.text):
            if is_taken_back(unit, report):
                return None
            start = unit.span.start
            return _Cause(unit, sort, bool(out), Span(start + m.start(), start + m.end()))
    return None


def _one_is_out(a: _Cause, b: _Cause, _: Mapping[int, set[str]]) -> bool:
    return a.sort == b.sort and a.out != b.out


def _two_causes(a: _Cause, b: _Cause, sorts: Mapping[int, set[str]]) -> bool:
    """Whether two reports tell two causes, neither the other's too."""
    if a.out or b.out or a.sort == b.sort or a.unit.report == b.unit.report:
        return False
    return b.sort not in sorts[a.unit.report] and a.sort not in sorts[b.unit.report]


def _of_one(a: Unit, b: Unit, strangers: Callable[[int, int], bool], known: Mapping[int, frozenset[str]]) -> bool:
    """Whether two clauses are of one mishap, on the word of two."""
    if other_days(a, b):
        return False
    if a.report == b.report:
        return bool(a.speakers and b.speakers) and apart(a, b) and abs(a.place - b.place) <= _BESIDE
    return not strangers(a.report, b.report) and not of_other_places(a, b, known) and not in_two_places(a, b, at=True)


def _is_mishap(a: _Cause, b: _Cause, reports: Sequence[Report]) -> bool:
    """Whether both reports open with a mishap."""
    return all(_MISHAP.search(reports[c.unit.report].text, 0, _LEAD) for c in (a, b))


def _dispute(a: _Cause, b: _Cause) -> Dispute:
    told = (_words(a), _words(b)) if a.out == b.out else ("denied", "said") if a.out else ("said", "denied")
    return Dispute((a.unit, b.unit), "polarity", told, ((a.mark,), (b.mark,)))


def _words(cause: _Cause) -> str:
    start = cause.unit.span.start
    return cause.unit.text[cause.mark.start - start : cause.mark.end - start]
