"""Second-hand: which newsroom an account was had from, and whether that is the one of another's report.

in: an account, another's report, the reports of the story    out: why the two are one voice, in a few words, or None
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.compare.clauses.units import Unit
from sayso.compare.voices.newsrooms import one_newsroom, same_newsroom
from sayso.compare.voices.origins import cited_in, outlet_in
from sayso.model import Attribution, Report, dated, day_of, known_by, surely_before

_OPENING = 300  # characters of a report within which it says that it retells another's
_THE_REPORT = re.compile(
    r"(?:the|that|this|its|earlier|previous|media|press|news)? ?(?:news )?(?:report|reports|article|story)|"
    r"the (?:news)?paper|the (?:daily|weekly|magazine|broadcaster|network|channel|outlet)|the news (?:site|website|agency|outlet)",
    re.I,
)  # "the newspaper" is the one that the report cites


def second_hand_of_any(a: Unit, report: Report, reports: Sequence[Report]) -> str | None:
    """Whether an account is second-hand from the outlet of another, or from one that reprints the same."""
    own = reports[a.report]
    named = passed_on_by(a.attribution, reports)
    via = named or _credited_beside(a, reports)
    cited = _retold(a.attribution, own, reports)
    if not via and not cited:  # as most are
        return None
    origin = root(report)
    same = (r for r in reports if (r.copy_of or r.id) == origin and not _before(own, r, by_day=bool(named)))
    return next((why for r in same if (why := _second_hand(via, cited, r))), None)


def _before(own: Report, other: Report, *, by_day: bool) -> bool:
    """Whether a report surely came out before another. by_day: not on one day, where the hours tell nothing: it says from whom it
    has an account, and the page that it cites may have been changed since."""
    one, two = dated(own), dated(other)
    return surely_before(one, two) and not (by_day and day_of(one) == day_of(two))


def passed_on_by(a: Attribution | None, reports: Sequence[Report]) -> str | None:
    """The newsroom that a statement is second-hand from: named as that, or an outlet of the story that is its speaker."""
    if a is None or a.via or not a.speaker:
        return a.via if a else None
    if a.source_kind == "document":
        return outlet_in(a.speaker, frozenset(r.outlet for r in reports if r.outlet))
    return a.speaker if any(same_newsroom(a.speaker, r.outlet) for r in reports) else None


def _credited_beside(unit: Unit, reports: Sequence[Report]) -> str | None:
    """The newsroom, an outlet of the story, that alone is credited beside what a report tells in its own voice: the sentence
    before it, or behind, ends with "…, the Osk Post reports"."""
    own = reports[unit.report].outlet
    if unit.attribution is not None or not unit.credited:
        return None
    others = (r.outlet for r in reports if r.outlet and not one_newsroom(r.outlet, own))
    return next((name for name in others if known_by(name) == unit.credited), None)


def is_report(a: Attribution) -> bool:
    """Whether a statement is "the report"'s or "the newspaper"'s, of which newsroom it does not say."""
    return bool(a.speaker) and _THE_REPORT.fullmatch(a.speaker or "") is not None


def root(report: Report) -> str:
    """The id of the report that a reprint goes back to, its own where it is none."""
    return report.copy_of or report.id


def _second_hand(via: str | None, cited: str | None, report: Report) -> str | None:
    """Whether the newsroom that an account was passed on by, or the one whose report it retells, is that of another's report."""
    if via and same_newsroom(via, report.outlet):
        return f"one has it from {via}, which is the other"
    return f"one retells what {cited} reported, which is the other" if cited and same_newsroom(cited, report.outlet) else None


def _retold(a: Attribution | None, own: Report, reports: Sequence[Report]) -> str | None:
    """The one newsroom that a report cites, where it retells that one's report: in its own voice, if it opens with it, or as "the
    report" says."""
    if a is not None and (a.manner == "direct" or not (a.speaker is None or _THE_REPORT.fullmatch(a.speaker))):
        return None
    cites = cited_in(own.text, frozenset(r.outlet for r in reports if r.outlet))
    if not cites or not all(same_newsroom(name, cites[0][1]) for _, name in cites):
        return None
    return cites[0][1] if a is not None or min(cites)[0] < _OPENING else None
