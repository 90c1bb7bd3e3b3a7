"""Answers: a denial that only names what it denies ("the minister rejected that claim"), beside the statement that it answers.

in: the units of a story, little ones too    out: a `Dispute` each. What is answered is the nearest statement of another source, two
sentences back at most; or, where the denial says whose claim it was, that source's nearest. A bare "denied that" answers the
sentence right before it in its paragraph, whatever that says no to, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.alike import is_told, named_as, words
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.sources import apart, does_it, said_by_report
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.denials import denied
from sayso.compare.differ.disputes import Dispute
from sayso.model import Span, known_by

_BACK = 2  # sentences
_MARKS = 4  # characters of quotation marks and stops about a statement
_LONGEST = 300  # characters of a statement, above which only its clause is shown
_CLAIM = (
    r"(?:claim|allegation|accusation|suggestion|criticism|assertion|account|version|notion|argument|characteri[sz]ation|"
    r"rumou?r)s?\b"
)
_PAPER = r"(?:statement|report|figure|estimate|charge|complaint)s?\b"  # these may also be papers, or what a court decides on
_DENIES = r"(?<!\bto )\b(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|contradict(?:s|ed|ing)?)"
_FALSE = (
    r"(?:(?:an? )?(?:\w{1,20}ly |outright |complete |total |pure )?"
    r"(?:false|untrue|baseless|groundless|unfounded|nonsense|fabrication|invention|lie)\b|not (?:true|so|correct|the case)\b)"
)
_REJECTS = r"(?<!\bto )\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|contest(?:s|ed)?|push(?:es|ed)? back (?:against|on|at))"
_GOES_ON = r"(?! (?:that|of|about|by|in)\b)"  # what tells the claim itself is no bare name of it
_POINTS = r"(?:all |any )?(?:that|this|these|those|such|the)(?: \w+)?"
_ANSWERS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?:{_DENIES}|{_REJECTS}) {_POINTS} {_CLAIM}{_GOES_ON}",
        rf"{_DENIES} (?:that|this|these|those) {_PAPER}{_GOES_ON}",
        rf"{_DENIES} (?P<bare>it|that|this)(?=[.,;”\"]|$)",
        rf"\b(?:call(?:s|ed)?|(?:dismiss|describ|brand)(?:e?s|ed)?) (?P<bare>it|that|this) (?:as )?{_FALSE}(?=[.,;”\"]|$)",
        rf"^\W*(?:that )?(?P<bare>that|this|it) (?:is|was) (?:simply |just )?{_FALSE}(?=[.,;”\"]|$)",
        r"^\W*(?:that )?(?P<bare>it|he|she|they) (?:has|had|did|was|were|is|are|would|will)(?: not|n[’']t)(?=[.,;”\"]|$)",
        rf"(?:{_DENIES}|{_REJECTS}) (?P<whose>(?:[\w.-]+ ){{0,4}}?[\w.-]+)(?:[’']s|(?<=s)[’'])(?: \w+)? {_CLAIM}{_GOES_ON}",
    )
)
# A clause that only tells when, where or of whom, is not what is denied where there is another.
_SIDE_CLAUSE = re.compile(
    r"\W*(?:(?:[\w-]+ ){0,3}?(?:after|before|since|until)|when|while|as soon as|once|who|whom|whose|which|where|in which)\b", re.I
)
_ANY = re.compile(rf"{_DENIES}|{_REJECTS}|\b{_FALSE}|(?: not|n[’']t)\W*$", re.I)
# One of these is in each that `_ANY` finds.
_HINTS = (
    "den", "disput", "refut", "rebut", "contradict", "reject", "dismiss", "contest", "push", "not", "n’t", "n't", "fals", "untrue",
    "baseless", "groundless", "unfounded", "nonsense", "fabricat", "invent", "lie",
)  # fmt: skip
# What the outlet adds to a statement, of others than who speaks: "…, the chief said, though some of the victims dispute that".
_ASIDE = re.compile(r"\W*(?:(?:even )?though|although|but|while|whereas) ", re.I)
_NOT = re.compile(
    r"\b(?:not|never|neither|nor|cannot|nobody|nothing|none|no|few|hardly|barely|scarcely|seldom|without|instead of|rather than|"
    r"short of|refus\w+|declin\w+|fail\w*|stopp\w+)\b|n[’']t\b",
    re.I,
)


def answers(units: Sequence[Unit], texts: Sequence[str]) -> Iterator[Dispute]:
    """The denials of a story's reports that answer what another source said before them. texts: those of the reports, in order."""
    said = {told[0].report: told for told in said_by_report(units)}
    for unit in map(_as_told, units):
        found = _named(unit)
        if found is not None:
            told, parts = said.get(unit.report, ()), found.groupdict()
            just = parts.get("bare") is not None
            answered = _just_said(unit, told, texts[unit.report]) if just else _answered(unit, told, parts.get("whose"))
            if answered is not None:
                mark = Span(unit.span.start + found.start(), unit.span.start + found.end())
                values = ("said", words(unit, mark))
                said_before = _without(_statement(answered), unit.span, texts[unit.report])
                yield Dispute((answered, unit), "polarity", values, ((), (mark,)), (said_before, unit.span), sure=True)


def _as_told(unit: Unit) -> Unit:
    """A unit; what the outlet adds to a statement, of others than who speaks, as the outlet's own."""
    if unit.attribution is None or not _ASIDE.match(unit.text) or not _ANY.search(unit.text):
        return unit
    if not heads(unit, "subject") - EMPTY or does_it((*unit.speakers, named_as(unit)), unit):
        return unit
    return replace(unit, attribution=None, speakers=())


def _without(told: Span, aside: Span, text: str) -> Span:
    """A statement without the aside that ends it, nor the mark between them."""
    if not told.start < aside.start < told.end:
        return told
    return Span(told.start, told.start + len(text[told.start : aside.start].rstrip(" ,;–—")))


def _named(unit: Unit) -> re.Match[str] | None:
    """Where a clause denies what it only names, and whose word it is does so and no other; the outlet may tell who did."""
    low = unit.text.lower()
    if unit.clause.modality or not any(hint in low for hint in _HINTS) or not _ANY.search(unit.text):
        return None
    found = next((m for pattern in _ANSWERS if (m := pattern.search(unit.text))), None)
    if found is None or _NOT.search(unit.text, 0, found.start()):
        return None
    subjects = heads(unit, "subject") - EMPTY
    if unit.attribution is None:
        return found if subjects else None
    return found if not subjects or does_it((*unit.speakers, named_as(unit)), unit) else None


def _answered(denial: Unit, told: Sequence[Unit], whose: str | None) -> Unit | None:
    """The statement that a denial is of."""
    named = known_by(whose) if whose else None
    said = [
        u
        for u in told
        if u.key < denial.key
        and not denied(u)
        and (not u.little or _is_all(u, denial))
        and is_told(u)
        and _is_anothers(u, denial)
        and (any(known_by(name) & named for name in u.speakers) if named else denial.place - u.place <= _BACK)
    ]
    return max(said, key=lambda u: (u.place, not _SIDE_CLAUSE.match(u.text), u.norm, u.key), default=None)


def _just_said(denial: Unit, told: Sequence[Unit], text: str) -> Unit | None:
    """The statement of another that stands right before a denial which only says "that": in its sentence, or else in the one before
    in its paragraph. What it says no to itself may be denied ("said there was no warning. The service denied that")."""
    near = [
        u
        for u in told
        if u.key < denial.key and denial.place - u.place <= 1 and "\n\n" not in text[u.span.start : denial.span.start]
    ]
    last = max((u.place for u in near), default=None)
    said = [u for u in near if u.place == last and (not u.little or _is_all(u, denial)) and is_told(u) and _is_anothers(u, denial)]
    return max(said, key=lambda u: (not _SIDE_CLAUSE.match(u.text), u.norm, u.key), default=None)


def _is_all(told: Unit, denial: Unit) -> bool:
    """Whether a short clause, just before, is all that its source says: "the boat was full, the mayor said. He denied it"."""
    content = told.attribution.content if told.attribution else ()
    whole = sum(s.end - s.start for s in content) <= told.span.end - told.span.start + _MARKS
    return whole and bool(told.roles) and denial.place - told.place == 1


def _is_anothers(told: Unit, denial: Unit) -> bool:
    """Whether a statement is somebody else's than who denies; where the outlet tells of the denial, by who does it."""
    return apart(told, denial) if denial.attribution is not None else not does_it(told.speakers, denial)


def _statement(unit: Unit) -> Span:
    """The whole statement that a clause is part of, where it is short."""
    content = unit.attribution.content if unit.attribution else ()
    whole = Span(min([unit.span.start, *(s.start for s in content)]), max([unit.span.end, *(s.end for s in content)]))
    return whole if whole.end - whole.start <= _LONGEST else unit.span
