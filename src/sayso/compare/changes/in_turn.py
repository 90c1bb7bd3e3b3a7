"""In turn: the changes as a reader takes them: the most telling first, each thing once.

in: all changes that were found, the earlier and the later reports    out: the changes
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from sayso.compare.changes.done import Teller, day_from
from sayso.model import Change, ChangeKind, by_moment, dated

# How the process stands, then what turns the story, then numbers, then what else is told otherwise, then what is only new.
_WEIGHT: tuple[tuple[ChangeKind, ...], ...] = (
    ("state", "met", "refused"),
    ("admitted", "withdrawn", "deed", "settled", "turned", "off"),
    ("number", "came"),
    ("denial", "named"),
    ("cut", "edited"),
    ("new",),
)
_PLACE = {kind: place for place, kinds in enumerate(_WEIGHT) for kind in kinds}
_LONG = timedelta(days=7)
_TURNS = 1  # the place of what turns the story: it comes in the order in which it is told
# What tells a thing better than these others do, at the same words.
_BETTER: dict[ChangeKind, frozenset[str]] = {
    "admitted": frozenset(("turned", "denial", "named", "number", "settled")),
    "withdrawn": frozenset(("denial", "turned")),
    "settled": frozenset(("deed", "came", "denial", "turned")),
    "state": frozenset(("deed", "denial")),
    "met": frozenset(("deed", "settled", "came")),
    "refused": frozenset(("deed", "settled", "denial")),
    "off": frozenset(("deed", "settled", "withdrawn")),
    "came": frozenset(("deed",)),
}
_TOLD_WHOLE = ("admitted", "withdrawn")  # what stands in a sentence that tells one of these has been read there
_NAME = re.compile(r"(?<=[^\W\d_] )[^\W\d_a-z][^\W\d_]+|\d")


def in_turn(found: Sequence[Change], earlier: Sequence[Teller], later: Sequence[Teller]) -> tuple[Change, ...]:
    """The changes without doubles: the same words tell the same thing once, and what is new is not what they tell besides."""
    by = {t.report.id: t for t in later}
    first = day_from([*earlier, *later])
    ranked = sorted(found, key=lambda c: _rank(c, by, first))
    denials = {c.before for c in ranked if c.kind == "admitted" and c.before}
    counted = {(c.report, c.span) for c in ranked if c.kind == "number"}
    kept: list[Change] = []
    for c in sorted(ranked, key=lambda c: c.kind not in _BETTER):
        same = [k for k in kept if k.report == c.report and (k.span.holds(c.span) or c.span.holds(k.span))]
        again = c.kind in ("new", "denial") and _words(c, by) in denials
        again = again or (c.kind == "deed" and (c.report, c.span) in counted)
        if not again and not any(_tells(k, c) for k in same):
            kept.append(c)
    chosen = {id(c) for c in kept}
    return tuple(c for c in ranked if id(c) in chosen)


def _tells(kept: Change, c: Change) -> bool:
    """Whether a change tells what another at the same words does."""
    if kept.kind == c.kind or c.kind == "new" or c.kind in _BETTER.get(kept.kind, ()):
        return True
    return c.kind in ("deed", "settled") and kept.kind in _TOLD_WHOLE and kept.span.holds(c.span)


def _rank(change: Change, by: dict[str, Teller], first: date | None) -> tuple[object, ...]:
    """By what it is; what turns the story by where its report has it; of what is only new, what lay before the story last, and what
    names nobody and nothing."""
    place = _PLACE[change.kind]
    teller = by.get(change.report)
    if place == _TURNS and teller is not None:
        at = sum(s.start <= change.span.start for s in teller.sentences)
        return place, at, by_moment(dated(teller.report)), change.report, change.span.start
    if change.kind == "new":
        return place, _is_background(change, teller, first), _NAME.search(_words(change, by)) is None
    return (place,)


def _is_background(change: Change, teller: Teller | None, first: date | None) -> bool:
    """Whether what is new tells of days long before the story's first report."""
    if teller is None or first is None:
        return False
    own = [c for c in teller.clauses if change.span.touches(c.span)]
    days = [last for c in own for _, last in teller.days(c)]
    return bool(days) and all(last < first - _LONG for last in days)


def _words(change: Change, by: dict[str, Teller]) -> str:
    teller = by.get(change.report)
    return " ".join(change.span.of(teller.text).split()) if teller is not None else ""
