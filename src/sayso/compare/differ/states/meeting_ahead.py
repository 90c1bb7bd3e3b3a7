"""Meeting ahead: that the sides are to meet by one report, and that no meeting is planned by another: "had agreed to meet again on
Friday", and "there is no meeting on Friday", "no date has been fixed for new talks".

in: the units of a story, its reports    out: one `Dispute` of polarity at most, which only may be. The sides need no name, for a
story has one such talks; a report that tells of the meeting itself denies none, and neither may lie a day behind the other: by then
it may have been called off. Where both name a day, it is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.having import that_may_have
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit, day
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.told_by_two import by_two
from sayso.model import Report, Span

_TOP = 25  # sentences of a report in which it is told
_SOON = timedelta(days=1)  # between two reports of which neither tells what came since
_TALKS = r"(?:talks|negotiations|meeting|meetings|round|session|summit)"
_NONE = Sought(
    rf"\b(?P<no>(?:there (?:is|are|was|were|will be|would be) no (?:new |further |more )?{_TALKS}\b(?! of| with the press)|"
    rf"no (?:date|day|time) (?:has|had|have|was|is) (?:yet )?(?:been )?(?:fixed|set|agreed|named) for (?:[a-z]+ ){{0,3}}?{_TALKS}|"
    rf"no (?:new |further |more |fresh )?{_TALKS} (?:is|are|was|were|has been|have been|had been) "
    r"(?:planned|scheduled|set|arranged|agreed|fixed)|"
    r"(?:will|would) not (?:meet|return to the (?:table|talks)|sit down)\b))"
)
_AHEAD = Sought(
    r"\b(?P<yes>(?:agreed|due|set|expected|scheduled|plan(?:s|ned)?|promised|are|is|were|was|will|would|had agreed) (?:to )?"
    r"(?:meet|resume|reconvene|sit down|return to the (?:table|talks)|hold (?:new |fresh |further |more )?(?:talks|a meeting)|"
    r"continue (?:the )?(?:talks|negotiations))|"
    rf"{_TALKS} (?:[\w’'-]+ ){{0,7}}?(?:will|would|are|is|were|was) (?:to |due to |set to |expected to )?(?:resume|reconvene|"
    r"continue|be held|take place|begin|start))\b"
)
_SIDES = re.compile(
    r"\b(?:sides|parties|delegations|negotiators|teams|union|unions|company|talks|negotiations|government|rebels|envoys|leaders|they|"
    r"both|mediators?)\b",
    re.I,
)
_UNREAL = re.compile(
    r"\b(?:if|unless|whether|refus\w+|hop\w+|urg\w+|call(?:s|ed)? (?:on|for)|should|could|may|might|until|no)\b", re.I
)
_AFTER = re.compile(r" (?:until|unless|before|if|as long as|while)\b")  # "there will be no talks until the pickets go"


def meeting_ahead(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """That a meeting is to come by one source, and none is by another; the first of the story."""
    denials = [u for u in that_may_have(units, _NONE) if u.place < _TOP and is_told(u) and _denies(u)]
    told = [u for u in that_may_have(units, _AHEAD) if u.place < _TOP and is_told(u) and _is_planned(u)] if denials else []
    planning = {u.report for u in told}
    for b in sorted(denials, key=lambda u: (not u.times, u.key)):  # that there is none on one day says more
        for a in told:
            own = a.report == b.report or b.report not in planning  # who tells of it himself denies none of another's
            if own and by_two(a, b, reports, strangers, within=_SOON) and _of_one_day(a, b):
                yield Dispute((a, b), "polarity", ("said", "denied"), ((_mark(a, _AHEAD, "yes"),), (_mark(b, _NONE, "no"),)))
                return


def _mark(unit: Unit, words: Sought, group: str) -> Span:
    m = words.pattern.search(unit.text)
    start = unit.span.start
    return Span(start + m.start(group), start + m.end(group)) if m else unit.span


def _denies(unit: Unit) -> bool:
    m = _NONE.pattern.search(unit.text)
    return m is not None and not unit.clause.condition and not _AFTER.match(unit.sentence[_end(unit, m) :])


def _end(unit: Unit, m: re.Match[str]) -> int:
    return unit.span.start - unit.clause.sentence.start + m.end()


def _is_planned(unit: Unit) -> bool:
    """Whether a clause has the sides meet again as a thing that is fixed."""
    c = unit.clause
    if c.negation or c.condition or c.hedge or _UNREAL.search(unit.text) or _AHEAD.pattern.search(unit.text) is None:
        return False
    return _SIDES.search(unit.text) is not None


def _of_one_day(a: Unit, b: Unit) -> bool:
    """Whether both name one day, or either none."""
    one, other = ([day(t) for t in u.times if t.type in ("DATE", "TIME")] for u in (a, b))
    return not (one and other) or any(x[0] <= y[1] and y[0] <= x[1] for x in one for y in other)
