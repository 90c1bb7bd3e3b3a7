"""Undone: claims that a report had and that were taken back, and plans that a later report has called off.

in: a clause of the checked text, what carries it, the reports    out: the clause that undoes it, or None. A text that tells of the
undoing itself, in the same sentence or the next, is not held against it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sayso.compare.check.claims import Carried
from sayso.compare.check.held import Beside, Held
from sayso.compare.clauses.numbers import standing
from sayso.compare.clauses.retractions import Retraction, retractions
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.unreal import unreal
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Report, Span, Story, dated, overlap

_FEW = 2  # telling words that what was taken back, or called off, shares with a claim
_DAY = 10  # letters of the day that a time begins with: on one day, what calls off outdoes the plan
_BEHIND = 160  # characters behind a clause in which a text may tell of its undoing
_TOLD = re.compile(
    r"\b(?:withdr[ae]w|retract|correct|disown|recant|mistaken|cancel|call(?:ed|s|ing)? off|postpon|scrap|put off)", re.I
)
_WAS_TO = re.compile(r"\b(?:was|were|had been) (?:due |set |to\b|planned|scheduled|expected)|\b(?:had )?planned to\b", re.I)
_CALLS_OFF = re.compile(
    r"\b(?:cancelled|canceled|called off|scrapped|dropped)\b(?! (?:only|if|unless))",
    re.I,
)


class Undone:
    """What the reports of a story take back or call off."""

    def __init__(self, story: Story) -> None:
        self._reports = [m.report for m in story.members]
        self._back: Mapping[int, Sequence[Retraction]] = {
            k: found for k, m in enumerate(story.members) if (found := retractions(m))
        }

    def taken_back(self, unit: Unit, carrying: Sequence[Unit], others: Sequence[Unit]) -> Unit | None:
        """The clause that takes a claim back, where all that carry it are of the newsroom that took it back, or are what it took
        back."""
        for k, found in self._back.items():
            report = self._reports[k]
            for back in found:
                words = back.sentence.of(report.text)
                inside = [u for u in others if u.report == k and overlap(u.span, back.sentence) > 0]
                if inside and self._all_of(carrying, k, back, words) and _is_it(unit, back, report, inside):
                    return max(inside, key=lambda u: (overlap(u.span, back.content), u.key))
        return None

    def outlet(self, unit: Unit) -> str:
        """What the report of a clause is called by."""
        report = self._reports[unit.report]
        return report.called

    def _all_of(self, carrying: Sequence[Unit], k: int, back: Retraction, sentence: str) -> bool:
        """Whether every clause that carries it stands in the retraction, or in a report whose outlet it names."""
        own = [u for u in carrying if not (u.report == k and back.sentence.touches(u.span))]
        return all(u.report != k and _names_outlet(sentence, self._reports[u.report]) for u in own)

    def called_off(self, unit: Unit, told: Sequence[Unit], others: Sequence[Unit]) -> Unit | None:
        """The clause of a later report by which a plan that the text tells as standing was called off: it has the deed, by name or
        by verb, and one of its names."""
        if denied(unit) or unit.clause.modality != "planned" or _WAS_TO.search(unit.text):
            return None
        plans = [
            dated(self._reports[u.report]) for u in told if unreal(u, unit.predicate) is None and not _CALLS_OFF.search(u.sentence)
        ]
        names = {key for key in unit.weights if key[0] == "~"}
        for other in others:
            m = _CALLS_OFF.search(other.text)
            if (
                m is None
                or denied(other)
                or other.clause.condition
                or other.clause.modality
                or len(names & other.around.keys()) < _FEW
            ):
                continue
            when = dated(self._reports[other.report])
            if unit.predicate in stems(other.text) and plans and all(when and p and p[:_DAY] <= when[:_DAY] for p in plans):
                return other
        return None


def unless_undone(unit: Unit, near: Sequence[Beside], told: Carried, held: Held, undone: Undone, written: str) -> Carried:
    """What the reports make of a claim, unless what carries it was taken back, or the plan that it tells was called off."""
    if told.verdict not in ("carried", "unclear") or not told.units or _told_of_it(written, unit):
        return told
    if told.verdict == "carried" and (back := undone.taken_back(unit, told.units, held.others)):
        return Carried("contradicted", f"withdrawn since, as {undone.outlet(back)} tells", (back, *told.units))
    if off := undone.called_off(unit, [b.unit for b in near if b.enough], held.others):
        return Carried(
            "contradicted", f"called off since, as {undone.outlet(off)} tells", (off, *(u for u in told.units if u is not off))
        )
    return told


def _told_of_it(text: str, unit: Unit) -> bool:
    """Whether the checked text tells in the sentence, or just behind it, that it was taken back or called off."""
    sentence = unit.clause.sentence
    return _TOLD.search(text, sentence.start, min(len(text), sentence.end + _BEHIND)) is not None


def _names_outlet(sentence: str, report: Report) -> bool:
    outlet = (report.outlet or "").removeprefix("The ")
    return bool(outlet) and (outlet in sentence or any(same_newsroom(m[0], report.outlet) for m in _CAPITALS.finditer(sentence)))


_CAPITALS = re.compile(r"[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){1,4}")


def _is_it(unit: Unit, back: Retraction, report: Report, inside: Sequence[Unit]) -> bool:
    """Whether a claim is what was taken back: it shares a number with it, and a word, or several words where it has no number."""
    content: Span = back.content
    shared = stems(content.of(report.text)) & unit.weights.keys()
    theirs = [p for u in inside for p in u.quantities if content.holds(p.span)]
    if unit.quantities and theirs:
        return bool(shared) and any(standing(q, p) == "same" for q in unit.quantities for p in theirs)
    return len(shared) >= _FEW
