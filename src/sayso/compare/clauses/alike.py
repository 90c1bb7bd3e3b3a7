"""Alike: what two accounts share by their grammar, and what sort of telling each is: before any of it is weighed.

in: one `Unit` or two    out: yes or no
"""

from __future__ import annotations

import re
from datetime import timedelta
from itertools import product

from sayso.compare.clauses.asks import asks
from sayso.compare.clauses.kept import once_a_unit
from sayso.compare.clauses.units import Unit, day
from sayso.model import Report, Span, dated, day_of
from sayso.model.bounds import BOUNDS

CORE = frozenset({"subject", "object", "attribute", "recipient"})
_BEING = frozenset({"attribute", "in", "on", "at", "under", "behind", "against"})
PRONOUNS = frozenset({"he", "she", "it", "they", "who", "which", "that", "this", "we", "i", "him", "her", "them"})
_LONGEST_OPENING = 40  # characters within which a clause's first word ends
_SUPPOSING = frozenset({"if", "unless", "whether", "until", "should", "would", "what", "how", "why", "had", "when", "like", "once"})
_HAD_SAID = re.compile(r"\bhad\b", re.I)

_BOUND = re.compile(rf"\b{BOUNDS} (?:an? )?$", re.I)  # right before a number
_BEFORE = timedelta(days=45)  # what is told of days longer ago than this is of something else
_RECORD = re.compile(r"\b(?:deadliest|worst|bloodiest|first|biggest|largest)\b", re.I)  # what is held against others
# In a sentence that tells of another time, or counts over a longer one.
_ELSEWHERE = re.compile(
    r"\b(?:(?:in|since|of|from|between|during|by) (?:\w+ )?(?:1[89]|20)\d\d|(?:years?|months?|weeks?) (?:ago|earlier|before)|"
    r"last (?:year|month|decade|summer|winter|spring|autumn|fall)|(?:this|a) year|"
    r"(?:per|each|every) (?:day|week|month|year|summer|winter|season)|annually|previous|similar|since|"
    r"anniversary|(?:in|over) the (?:last|past)|decades?|"
    r"earlier (?:attack|crash|quake|incident|bombing|shooting|accident))\b",
    re.I,
)
# What somebody was: "once the cashier of the firm, named".
_ONCE_WAS = re.compile(r"\W*once (?:an?|the|his|her|its|their) [^,.;]{3,60}, \w", re.I)
_TO_COME = re.compile(r"\b(?:is|are) (?:due\b|(?:(?:set|expected|scheduled) )?to\b)")
_SENSED = re.compile(r"\bcould be (?:seen|heard|felt|smelt|smelled)\b")  # what could be was
_HAD_TO = re.compile(r"\bhad to\b", re.I)  # what had to be done was done
# When a thing came to be, told beside what is so of it.
_ASIDE = re.compile(
    r"\b(?:built|founded|born|made|established|elected|appointed|bought|installed|launched|opened) in (?:\w+ )?(?:1[89]|20)\d\d\b",
    re.I,
)
# In a sentence that tells what was said, feared or possible, and not what is so.
_NOT_SO = re.compile(
    r"\b(?:not true|untrue|false(?:ly)?|hoax|rumou?rs?|(?:proved|was|were|is|are) wrong|"
    r"den(?:y|ies|ied) (?:that|having|(?:reports?|claims?) (?:of|that))|could (?:see|leave|mean|have)|might have|feared)\b",
    re.I,
)


def close(a: Unit, b: Unit) -> bool:
    """Whether two clauses tell of one happening by their predicate and an argument or name, not by shared topic words."""
    heads = {head for _, head in a.roles} & {head for _, head in b.roles}
    return one_predicate(a, b) and bool(heads or a.names & b.names)


def one_predicate(a: Unit, b: Unit) -> bool:
    """Whether the verb is the same; being is the same only where what something is, or is in or on, has the same word ("is a
    danger", "is in talks", "are on strike")."""
    if a.predicate != b.predicate:
        return False
    return a.predicate != "be" or any(role in _BEING for role, _ in a.roles & b.roles)


def same_arguments(a: Unit, b: Unit) -> bool:
    """Whether the arguments that both have are the same: a negated verb with other arguments denies nothing. Where no argument is
    shared, a name must be."""
    for role in CORE:
        one, other = (frozenset(head for r, head in u.roles if r == role) for u in (a, b))
        if one and other and not one & other and not (one | other) & PRONOUNS:
            return False
    return bool(a.roles & b.roles or a.names & b.names)


def subject_words(unit: Unit) -> set[str]:
    """What an account is of, its verb, numbers and days aside: who was convicted of fraud may be acquitted of bribery."""
    return {key for key in unit.weights if key != unit.predicate and key[0] not in "#%"}


def verb_inside(a: Unit, b: Unit) -> bool:
    """Whether the verb of one stands in the other in any form."""
    return a.predicate in b.weights or b.predicate in a.weights


def one_matter(a: Unit, b: Unit) -> bool:
    """Whether two clauses share a noun that one of them is about: the open day that will take place, and was cancelled."""
    heads = {head for role, head in (*a.roles, *b.roles) if role in CORE} - PRONOUNS
    return any(head in a.weights and head in b.weights for head in heads)


def other_days(a: Unit, b: Unit) -> bool:
    """Whether both tell a day and share none."""
    if not a.times or not b.times:
        return False
    return not any(day(s)[0] <= day(t)[1] and day(t)[0] <= day(s)[1] for s, t in product(a.times, b.times))


def other_moments(a: Unit, b: Unit) -> bool:
    """Whether both tell when, and it is not the same: other days, or other parts or hours of one."""
    hours = [{t.value for t in u.times if t.type == "TIME"} for u in (a, b)]
    return other_days(a, b) or (all(hours) and not hours[0] & hours[1])


@once_a_unit
def is_told(unit: Unit) -> bool:
    """Whether a clause says that something is so, and does not only suppose or ask it."""
    if unit.clause.modality == "obliged" or "?" in unit.sentence:
        return False
    first = unit.text[:_LONGEST_OPENING].split(maxsplit=1)[:1]
    word = first[0].strip("“\"'").lower() if first else ""
    return word not in _SUPPOSING or (word == "once" and _ONCE_WAS.match(unit.text) is not None)


def is_asked(unit: Unit) -> bool:
    """Whether a clause is what it is not known, or not decided, whether it is so."""
    start = unit.clause.sentence.start
    return any(
        a.sort in ("plan", "deed") and start + a.first < unit.span.end and unit.span.start < start + a.end
        for a in asks(unit.sentence)
    )


def of_another_time(unit: Unit) -> bool:
    """Whether a clause's sentence tells of another time, or counts over a longer one."""
    return _ELSEWHERE.search(unit.sentence) is not None


@once_a_unit
def told_before(unit: Unit) -> bool:
    """Whether an account looks back at what somebody had said before: its number is not what the report gives."""
    sentence, cue = unit.clause.sentence, unit.attribution.cue if unit.attribution else ()
    told = (unit.sentence[max(0, s.start - sentence.start - 4) : s.end - sentence.start] for s in cue if sentence.holds(s))
    return any(_HAD_SAID.search(words) is not None for words in told)


def is_of_the_story(unit: Unit, number: Span, report: Report, *, ahead: bool = False, alone: bool = False) -> bool:
    """Whether a number is of what its report is about, told as a thing that is so: not of another year or place, nor of what it is
    held against ("nine people died in the worst fire since 1959, which had left 40 dead"). ahead: what is to come, or may be so,
    counts too, as a price does that will be paid, or must be.  alone: only the clause itself is asked of what time it is, for what
    it tells is so whatever the rest of its sentence is of."""
    owed = unit.clause.modality == "obliged" and "?" not in unit.sentence and (ahead or _HAD_TO.search(unit.text) is not None)
    if not (owed or is_told(unit)) or told_before(unit) or unit.clause.negation or _NOT_SO.search(unit.sentence):
        return False
    if awaited(unit) and not ahead and not owed:
        return False
    record = _RECORD.search(unit.sentence)
    end = record.start() if record else len(unit.sentence)
    told, start = (unit.text, unit.span.start) if alone and record is None else (unit.sentence, unit.clause.sentence.start)
    asides = [Span(start + m.start(), start + m.end()) for m in _ASIDE.finditer(told)] if alone else []
    if number.start - unit.clause.sentence.start > end or any(
        not any(s.start <= start + m.start() < s.end for s in asides) for m in _ELSEWHERE.finditer(told, 0, end)
    ):
        return False
    published = day_of(dated(report))
    times = (t for t in unit.times if record is None and not any(s.holds(t.span) for s in asides))
    return published is None or all(day(t)[0] >= published - _BEFORE for t in times)


def stage(unit: Unit) -> str | None:
    """Whether what a clause tells is to come, may be or must be; nothing where it is done, as what had to be done is."""
    return None if _HAD_TO.search(unit.text) else unit.clause.modality


@once_a_unit
def is_ahead(unit: Unit) -> bool:
    """Whether a clause tells what is to come, may be or must be, be it by no more than "is to"."""
    if unit.clause.modality == "possible" and _SENSED.search(unit.text) is not None:
        return False
    return stage(unit) is not None or _TO_COME.search(unit.text) is not None


def awaited(unit: Unit) -> bool:
    """Whether a clause is of what was wanted or may be, or of how long something had not been: its negation denies no fact."""
    return unit.clause.modality is not None or bool(unit.clause.hedge) or " since " in unit.text


def words(unit: Unit, span: Span) -> str:
    """The words of the unit's report at a span inside it."""
    start = unit.span.start
    return unit.text[span.start - start : span.end - start]


def on_a_line(unit: Unit, span: Span) -> str:
    """`words`, whatever line breaks stand among them."""
    return " ".join(words(unit, span).split())


def amount(unit: Unit, number: Span) -> str:
    """The words of a number with what bounds it: "more than 50"."""
    bound = _BOUND.search(unit.text, 0, number.start - unit.span.start)
    return words(unit, Span(unit.span.start + bound.start(), number.end) if bound else number)


def named_as(unit: Unit) -> str:
    """The words of a unit's sentence that name who says it, lower case: "his lawyer, petra simm"."""
    sentence = unit.clause.sentence
    spans = (s for s in (unit.attribution.source if unit.attribution else ()) if sentence.holds(s))
    return " ".join(unit.sentence[s.start - sentence.start : s.end - sentence.start] for s in spans).lower()


def cue_of(unit: Unit) -> str:
    """The words of a unit's sentence that say that it is said: "alleging", before "they conspired"."""
    sentence = unit.clause.sentence
    spans = (s for s in (unit.attribution.cue if unit.attribution else ()) if sentence.holds(s))
    return " ".join(unit.sentence[s.start - sentence.start : s.end - sentence.start] for s in spans)


def inside(unit: Unit, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(s for s in spans if unit.span.holds(s))
