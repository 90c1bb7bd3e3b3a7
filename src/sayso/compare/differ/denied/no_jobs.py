"""No jobs: how many jobs are to go by one who speaks, and that none are by another: "no jobs were at risk", and "at least 200
cuts"; "there will be no redundancies", and "will cut 200 jobs".

in: the units of a story, little ones too    out: a `Dispute` of number each, which only may differ: the jobs may be of two firms.
It takes a denial near the top of its report, a number of jobs that go, and no other day; of one report, the words of two sources
right beside each other, of two, one name that both sentences have, and a denial no older than the number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from sayso.compare.clauses.alike import amount, is_told, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.denied.nones import MOST, TOP
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Quantity, Report, Span, dated, day_of

_BESIDE = 2  # sentences between the words of two sources of one report
_WORDS = ("job", "redundanc", "layoff", "lay-off", "laid off", "post", "position", "worker", "employee", " cuts")
_JOBS = r"(?:jobs?|posts?|positions?|workers?|employees?)"
_CUTS = r"(?:(?:job|staff) (?:cuts|losses)|redundanc(?:y|ies)|lay-?offs|dismissals)"
_GO = (
    r"(?:at risk|in danger|threatened|go|be (?:lost|cut|axed|shed|dismissed|made redundant|laid off)|"
    r"lost|cut|axed|shed|dismissed|laid off|made redundant)"
)
_NONE = re.compile(
    rf"(?P<none>\bno (?:[\w-]+ )?{_JOBS})(?: at [\w’'-]+(?: [\w’'-]+)?)? "
    rf"(?:(?:will|would|is|are|was|were|being|to) ){{1,2}}{_GO}\b|"
    rf"\bthere (?:will be|would be|are|were) (?P<no>no {_CUTS})",
    re.I,
)
# It may yet be so, or is told of some of them.
_LESS = re.compile(r"\b(?:compulsory|forced|yet|so far|further|other|more|new|immediate(?:ly)?|if|unless|whether|until)\b", re.I)
_LOST = re.compile(
    r"\b(?:cut(?:s|ting)?|axe[sd]?|axing|shed(?:ding)?|slash\w*|los(?:e|es|t|ing)|los(?:s|ses)|go|goes|at risk|threatened|"
    r"lay(?:ing)? off|laid off|redundan\w+|dismiss\w*|cost)\b",
    re.I,
)
_CUT_THINGS = frozenset({"cut", "layoff", "lay-off", "redundancy", "dismissal"})  # these go by their noun
_THINGS = _CUT_THINGS | {"job", "post", "position", "worker", "employee", "loss"}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def no_jobs(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """Where some are to lose their jobs and none are, each denial once of every report."""
    plain = [u for u in having(units, _WORDS) if u.place < TOP and is_told(u) and not u.clause.condition]
    denials = [(u, m) for u in plain if (m := _NONE.search(u.text)) and not _LESS.search(u.sentence)][:MOST]
    told = [(u, q) for u in plain if denials and (q := _lost(u)) is not None][:MOST]
    for denial, m in denials:
        seen: set[int] = set()
        for unit, q in told:
            if unit.report not in seen and _is_against(unit, denial, reports, strangers):
                seen.add(unit.report)
                way = "none" if m["none"] else "no"
                mark = Span(denial.span.start + m.start(way), denial.span.start + m.end(way))
                yield Dispute((unit, denial), "number", (amount(unit, q.span), m[way].lower()), ((q.span,), (mark,)))


def _lost(unit: Unit) -> Quantity | None:
    """How many jobs go, by a clause; None where it tells no such thing."""
    if unit.clause.negation or unit.denials or _NONE.search(unit.text):
        return None
    jobs = (q for q in unit.quantities if q.thing in _THINGS and q.unit is None and q.low)
    return next((q for q in jobs if q.thing in _CUT_THINGS or _LOST.search(unit.text)), None)


def _is_against(told: Unit, denial: Unit, reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> bool:
    """Whether two clauses are of one firm and time, by what can be seen."""
    if other_days(told, denial) or any(year not in denial.sentence for year in _YEAR.findall(told.text)):
        return False
    if told.report == denial.report:
        both = bool(told.speakers and denial.speakers) and apart(told, denial)
        return both and 0 < abs(denial.place - told.place) <= _BESIDE
    days = [day_of(dated(reports[u.report])) for u in (told, denial)]
    if strangers(told.report, denial.report) or days[0] is None or days[1] is None or days[1] < days[0]:
        return False
    names = [{k for k in u.around if k[0] == "~"} for u in (told, denial)]
    return bool(names[0] & names[1]) and not told.clause.hedge
