"""Reach: how much of its sentence is shown of an account.

in: the accounts of a claim and the groups of clauses beside theirs    out: a stretch of text each, and whether it says what the
others say, and that whole
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.compare.align.candidates import CONDITIONS
from sayso.compare.claims.anchored import anchored, told_with, unlinked
from sayso.compare.claims.borne import lacked
from sayso.compare.claims.fitted import adds, fitted, own_weight, words_of
from sayso.compare.claims.moored import moored
from sayso.compare.claims.points import has_other_point
from sayso.compare.claims.run_on import run_on
from sayso.compare.clauses.broken_off import is_broken_off
from sayso.compare.clauses.made_whole import is_cut_off, made_whole
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.unreal import unreal
from sayso.compare.differ.pairs.doubts import is_awaited
from sayso.compare.differ.pairs.relations import Verdict
from sayso.compare.options import SURELY_ONE
from sayso.model import Report, Span

SENTENCE = 260  # characters up to which a sentence that stands alone is shown whole
# What begins with one of these is no statement without what goes before.
_HANGING = CONDITIONS | {
    "to", "that", "which", "who", "whom", "whose", "where", "when", "whether", "only", "even", "because", "while", "like", "than",
}  # fmt: skip
_OPEN = ("condition", "demand")
_QUOTED = '“”"‘'
_TOO_FEW = 3  # words of a clause that say nothing without the rest of its sentence

Parts = Sequence[Sequence[Unit]]
"""The groups of a bundle: each of clauses that say one thing, all of the same sentences."""


def agreed(units: Sequence[Unit], parts: Parts, verdict: Verdict, reports: Sequence[Report]) -> tuple[tuple[Span, ...], list[bool]]:
    """What is shown of each account of an agreement, and whether it is whole and no more than the others say."""
    told = [_whole(u, units, parts, verdict) for u in units]
    spans = [shown for shown, _ in told]
    told = [(fitted(u, shown, units, spans), whole) for u, (shown, whole) in zip(units, told, strict=True)]
    fits = [
        whole and not is_cut_off(shown, reports[u.report].text) and not _says_otherwise(u, shown, units, parts, verdict)
        for u, (shown, whole) in zip(units, told, strict=True)
    ]
    if (verdict.score or 0.0) < SURELY_ONE and not (verdict.relation == "agree" and verdict.sure):
        return tuple(shown for shown, _ in told), fits
    shown, sense = moored(units, run_on(units, [shown for shown, _ in told], reports), reports)
    shown, held = anchored(units, shown, reports)
    shown = told_with(units, unlinked(units, shown, reports), reports)
    said = [(u, s.of(reports[u.report].text)) for u, s in zip(units, shown, strict=True)]
    fits = [
        fit and says and held[k] and not has_other_point(*said[k], [o for o in said if o[0].report != said[k][0].report])
        for k, (fit, says) in enumerate(zip(fits, sense, strict=True))
    ]
    return tuple(shown), fits


def _whole(unit: Unit, units: Sequence[Unit], parts: Parts, verdict: Verdict) -> tuple[Span, bool]:
    """What is shown of an account of an agreement, and whether that neither begins nor ends amid a phrase."""
    others = [u for u in units if u.report != unit.report]
    return made_whole(unit, _agreed_reach(unit, units, parts, verdict), lambda words: own_weight(unit, words, others))


def reach(unit: Unit, parts: Parts, verdict: Verdict) -> Span:
    """The clauses of a unit's sentence that the bundle holds, as one stretch, with the words that hedge or deny it where
    that is the point."""
    held = [u.span for part in parts for u in part if (u.report, u.clause.sentence) == (unit.report, unit.clause.sentence)]
    sentence = unit.clause.sentence
    short = unit.span != sentence and sentence.end - sentence.start <= SENTENCE
    if short and (hangs(unit) or is_broken_off(unit) or len(unit.text.split()) <= _TOO_FEW or unreal(unit) in _OPEN):
        held.append(sentence)  # "140 prisoners freed" tells nothing, or a lie, without "Kareth wants"
    if short and "taken back" in verdict.values:
        held.append(sentence)  # "the mine be closed" is asked for in one account, and in the other not any more
    held += _denying(unit)
    if "certainty" in verdict.kinds:
        held += [s for s in unit.clause.hedge if unit.clause.sentence.holds(s)]
    if "polarity" in verdict.kinds:
        held += [s for s in unit.clause.negation if unit.clause.sentence.holds(s)]
    whole = Span(min(s.start for s in held), max(s.end for s in held))
    return _as_said(unit, whole) if _runs_over_its_cue(unit, whole) else whole


def hangs(unit: Unit) -> bool:
    """Whether a clause says nothing without the rest of its sentence: "until the company withdraws", "leaving four hurt",
    "based on the register" (of what was not)."""
    first = unit.text.split(maxsplit=1)[0].strip("“\"'").lower()
    return first in _HANGING or (first.endswith(("ing", "ed")) and unit.clause.predicate[:3] == first[:3])


def _agreed_reach(unit: Unit, units: Sequence[Unit], parts: Parts, verdict: Verdict) -> Span:
    """What is shown of an account of an agreement: no more than its clause where the rest says what the other accounts lack, lest
    one report's words stand there as everybody's. What would be a lie, or nothing, without the rest keeps it."""
    whole = reach(unit, parts, verdict)
    if not _goes_beyond(unit, whole, units, parts):
        return whole
    return _as_said(unit, whole) if _needs_more(unit) else unit.span


def _runs_over_its_cue(unit: Unit, whole: Span) -> bool:
    """Whether a stretch takes in what stands before who says it, and is no part of what is said: "because he feared for his job,
    | said | the siren had never sounded"."""
    a = unit.attribution
    if a is None or not a.cue or len(a.content) != 1 or whole == unit.clause.sentence:
        return False
    before = unit.sentence[: max(0, a.cue[0].start - unit.clause.sentence.start)]
    said_too = any(mark in before for mark in _QUOTED)  # "“They don’t care,” she wrote, “so I guess …”"
    return not said_too and whole.start < a.cue[0].start and a.cue[-1].end <= a.content[0].start <= unit.span.start


def _as_said(unit: Unit, whole: Span) -> Span:
    """A stretch about a clause without who says it, unless it is denied: "“We were stunned when he lost,” | Holm, 46, said"."""
    said = unit.attribution.content if unit.attribution and unit.attribution.stance != "denied" else ()
    content = next((c for c in said if c.holds(unit.span)), None)
    if content is None or not content.touches(whole):
        return whole
    return Span(max(whole.start, content.start), min(whole.end, content.end))


def _needs_more(unit: Unit) -> bool:
    """Whether a clause must not be shown without the rest of its sentence."""
    return (
        unreal(unit) in _OPEN
        or is_awaited(unit)
        or len(unit.text.split()) <= _TOO_FEW
        or bool(_denying(unit))
        or is_broken_off(unit)
    )


def _denying(unit: Unit) -> list[Span]:
    """The words of a sentence by which its source denies a clause: without "Dravo denied that" it would say the opposite."""
    a = unit.attribution
    if a is None or a.stance != "denied":
        return []
    return [s for s in (*a.source, *a.cue) if unit.clause.sentence.holds(s)]


def _says_otherwise(unit: Unit, shown: Span, units: Sequence[Unit], parts: Parts, verdict: Verdict) -> bool:
    """Whether the words shown of an account break off before their point, or are more than the others have, which is no matter
    where they are told as another's."""
    if shown == unit.span:
        return is_broken_off(unit)
    if verdict.relation != "agree":
        return False
    added = f"{words_of(unit, Span(shown.start, unit.span.start))} {words_of(unit, Span(unit.span.end, shown.end))}"
    return _goes_beyond(unit, shown, units, parts) or adds(unit, added, [u for u in units if u.report != unit.report])


def _goes_beyond(unit: Unit, shown: Span, units: Sequence[Unit], parts: Parts) -> bool:
    """Whether the words shown of an account say what the other accounts' sentences lack."""
    if shown == unit.span:
        return False
    others = [u for u in units if u.report != unit.report]
    if shown == unit.clause.sentence:
        return lacked(unit, unit.around, others)
    held = (u.weights for part in parts for u in part if u.report == unit.report and shown.holds(u.span))
    return lacked(unit, {key: w for weights in held for key, w in weights.items()}, others)
