"""Differences: in which slot two accounts of one thing part, and how surely.

in: two `Unit`s that say one thing, and the score of that    out: `Difference`s, each with its values and the words that carry it.
A sure one needs more than the score: the same predicate or arguments, the same thing counted, and the difference in the slot
itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from sayso.compare.clauses.alike import close, inside, is_asked, is_told, other_days, same_arguments, words
from sayso.compare.clauses.named_first import named_first, of_two_named
from sayso.compare.clauses.numbers import dimension, one_thing, standing
from sayso.compare.clauses.own_stance import both_of_themselves, each_of_its_own
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.retractions import asks_no_more, gives_up
from sayso.compare.clauses.sources import OWN_VOICE, apart, doers, named_doers_apart, other_doers, source
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.asunder import another_one, places
from sayso.compare.differ.grounds.contrasts import contrast, may_change, of_one_thing, outright
from sayso.compare.differ.grounds.deixis import WEEKDAYS, bare_hour, comparable
from sayso.compare.differ.grounds.denials import accused_of_it, denied, denied_plainly, has_not, none_of_them, one_sentence, opposed
from sayso.compare.differ.grounds.difference import LOOK, Difference
from sayso.compare.differ.grounds.occasions import of_other_occasions
from sayso.compare.differ.grounds.of_a_part import is_led_in_only_there, of_a_part
from sayso.compare.differ.grounds.other_things import of_other_people
from sayso.compare.differ.grounds.recurring import may_be_two
from sayso.compare.differ.grounds.scope import misses, only_due
from sayso.compare.differ.grounds.surely_other import surely_quoted_of_two
from sayso.compare.differ.pairs.causes import causes
from sayso.compare.differ.pairs.certainty import surer
from sayso.compare.differ.pairs.clocks import hours_apart, surely_apart
from sayso.compare.differ.pairs.counts import counted
from sayso.compare.differ.pairs.doubts import other_places
from sayso.compare.differ.pairs.other_word import NOBODY_NAMED, left_to_others, on_other_word
from sayso.compare.differ.pairs.steps import one_step
from sayso.compare.timeline.ahead import is_called_off
from sayso.model import Quantity, Span, TimeExpression

_STAYING = frozenset(map(stem, ("stay", "remain", "be", "keep")))
_PLEADING = frozenset({stem("plead")})
_UNTIL = re.compile(r"\b(?:until|till|expected|scheduled|due|forecast|estimated|by (?:next )?(?:[A-Z]\w+day|the end of))\b")
_VAGUE = frozenset({"that day", "now", "today", "yesterday", "currently", "recently", "tonight", "tomorrow"})
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?)\b\.?"
)
_NUMBER = r"([1-3]?\d)(?:st|nd|rd|th)?\b"
_DATE = re.compile(rf"\b(?:{_NUMBER} (?:of )?{_MONTH}|{_MONTH} {_NUMBER})", re.I)
_OPPOSED_SURELY = 0.85  # the same for one that denies what the other says
_OUTRIGHT_SURELY = 0.95  # the same for verbs that exclude each other
_RUNS = 2  # of three words that two clauses must share, for other days of theirs to be sure
_DATED_SURELY = 0.9  # the same for other days: launches and votes come more than once
_ONE = 0.5  # how surely two numbers are of one thing, for two days of theirs to be no difference
_NOT_YET = re.compile(r"\b(?:ha(?:s|ve|d) not|ha(?:s|ve|d)n[’']t|not yet|yet to)\b", re.I)  # what is not may still come
# There was none beside those that are told of: "no one else was hurt", "no further arrests".
_DENIES_TOO = re.compile(r"\b(?:has|have|had) denied\b", re.I)
_NO_MORE = re.compile(r"\b(?:(?:nobody|no one|no-one|nothing|none) else|no (?:further|other|more|additional))\b", re.I)


def differences(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """The differences between two accounts, the plainest first."""
    yield from counted(a, b, score)
    yield from _polarity(a, b, score)
    yield from _opposites(a, b, score)
    yield from causes(a, b)
    yield from _times(a, b, score)
    yield from surer(a, b, score)
    yield from _sources(a, b, score)


def _polarity(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    dropped = [any(map(asks_no_more, u.denials)) for u in (a, b)]
    if dropped[0] != dropped[1]:
        yield from _asked(a, b, dropped, score)
        return
    denying = [denied(a, b), denied(b, a)]
    if denying[0] == denying[1]:
        return
    if other_days(a, b) or other_places(a, b) or of_other_people(a, b) or (other_doers(a, b) and not accused_of_it(a, b)):
        return
    told, denial = (b, a) if denying[0] else (a, b)
    if _of_two_pleas(a, b) or each_of_its_own(told, denial):
        return
    if _DENIES_TOO.search(told.text):
        return  # told of by the police, and denied there too
    if _NO_MORE.search(denial.text) or misses(told, denial) or (denied_plainly(denial) and one_sentence(a, b)):
        return
    if not close(a, b):
        if score >= LOOK and (accused_of_it(a, b) or none_of_them(a, b)):
            values = ("denied", "said") if denying[0] else ("said", "denied")
            yield Difference(kind="polarity", sure=False, values=values, marks=(_only_here(a, b), _only_here(b, a)), strength=0.8)
        return
    outright = opposed(a, b)
    if not outright and has_not(told):  # who is not said to deny has a "not" too, of something else
        return
    if not outright and (score < LOOK or not (is_told(a) and is_told(b)) or only_due(a, b)):
        return
    if len(a.clause.negation) != len(b.clause.negation):  # who takes back that it "was built without a permit" denies it
        denying = [len(u.clause.negation) == max(len(a.clause.negation), len(b.clause.negation)) for u in (a, b)]
    yield Difference(
        kind="polarity",
        sure=score >= _OPPOSED_SURELY
        and outright
        and _same_doer(a, b)
        and not both_of_themselves(a, b)
        and not (another_one(a, b) or of_other_occasions(a, b) or of_a_part(told, denial) or is_led_in_only_there(told, denial)),
        values=("denied" if denying[0] else "said", "denied" if denying[1] else "said"),
        marks=(_only_here(a, b), _only_here(b, a)),
        strength=0.9 if outright else 0.5,
        grows=any(_NOT_YET.search(u.text) is not None for u, denies in zip((a, b), denying, strict=True) if denies),
    )


def _of_two_pleas(a: Unit, b: Unit) -> bool:
    """Whether two pleas are of two accused by name, or one is and the other of whomever: of those before one court one owns up and
    another does not."""
    if not {a.predicate, b.predicate} <= _PLEADING:
        return False
    return of_two_named(a, b) or bool(named_first(a)) != bool(named_first(b))


def _asked(a: Unit, b: Unit, dropped: list[bool], score: float) -> Iterator[Difference]:
    """What one account asks for, or has as asked for, and the other as asked for no more: a later day explains it."""
    still = a if dropped[1] else b
    if (
        score >= LOOK
        and not _of_two_bodies(a, b)
        and not still.clause.negation
        and not gives_up(still.sentence)
        and not other_days(a, b)
    ):
        had = "planned" if still.clause.modality == "planned" else "asked"
        values = ("taken back", had) if dropped[0] else (had, "taken back")
        yield Difference(
            kind="polarity", sure=False, values=values, marks=(_only_here(a, b), _only_here(b, a)), strength=0.9, grows=True
        )


def _of_two_bodies(a: Unit, b: Unit) -> bool:
    """Whether two bodies that surely are two say it: what one demands another does not drop."""
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    return kinds == {"organisation"} and apart(a, b)


def _same_doer(a: Unit, b: Unit) -> bool:
    """Whether it is known of both accounts who does it, and that it is one: "he" may be anybody."""
    return bool(doers(a) & doers(b)) or (bool(heads(a, "object") & heads(b, "object") - EMPTY) and not (doers(a) or doers(b)))


def _only_here(a: Unit, b: Unit) -> tuple[Span, ...]:
    """The words that deny in an account and not in the other."""
    others = {words(b, span).lower() for span in b.clause.negation}
    return inside(a, tuple(span for span in a.clause.negation if words(a, span).lower() not in others))


def _opposites(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """Words that exclude each other, where one side does not deny and the other affirm what comes to the same."""
    found = contrast(a, b) if score >= LOOK and of_one_thing(a, b) and not each_of_its_own(a, b) else None
    if found:
        sure = score >= _OUTRIGHT_SURELY and outright(a, b)
        grows = not sure and may_change(a, b)
        yield Difference(kind="polarity", sure=sure, values=found.values, marks=found.marks, strength=0.8, grows=grows)


def _hours(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    """Two times of the day of one deed that can't both be so."""
    if moments := hours_apart(a, b, score):
        one, other = moments
        yield Difference(
            kind="time",
            sure=score >= _DATED_SURELY and surely_apart(a, b, one, other),
            values=(words(a, one.span), words(b, other.span)),
            marks=((one.span,), (other.span,)),
            strength=0.95,
            grows=is_forecast(a) and is_forecast(b),
        )


def _times(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    if (hours := next(_hours(a, b, score), None)) is not None:
        yield hours
        return
    if not a.times or not b.times or not (close(a, b) or _stay_so(a, b) or one_step(a, b)):
        return
    if other_days(a, b) and contrast(a, b) is not None:
        return  # a test that was negative, and a later one that was positive
    if named_doers_apart(a, b) or is_asked(a) != is_asked(b):  # it is another who did it; "unclear whether it will be on Monday"
        return
    pairs = [(s, t) for s in a.times for t in b.times]
    if any(_told_of_each(p, q) for p, q in product(a.quantities, b.quantities)):
        return  # on two days there were so many, and so many
    if score >= LOOK and (dates := _other_dates(a, b)) and _is_off(a) == _is_off(b):
        yield dates
        return
    if any(day(s)[0] <= day(t)[1] and day(t)[0] <= day(s)[1] for s, t in pairs):
        return
    s, t = pairs[0]
    if not comparable(a, s, b, t):
        return
    one, other = words(a, s.span).lower(), words(b, t.span).lower()
    if one == other or _one_weekday((one, s), (other, t)):  # what they are counted from differs, not what is said
        return
    if _length(s) != _length(t) or bare_hour(one, s) or bare_hour(other, t):  # "March 2020" and "now", or a day only guessed at
        return
    if score < LOOK or _is_off(a) != _is_off(b):
        return
    dated = all(x.type == "DATE" and day(x)[0] == day(x)[1] for x in (s, t)) and not {one, other} & _VAGUE
    yield Difference(
        kind="time",
        sure=score >= _DATED_SURELY
        and len(a.grams & b.grams) >= _RUNS
        and len(pairs) == 1
        and dated
        and same_arguments(a, b)
        and not may_be_two(a, b)
        and not _at_two_places(a, b)
        and (one in WEEKDAYS) == (other in WEEKDAYS),
        values=(words(a, s.span), words(b, t.span)),
        marks=((s.span,), (t.span,)),
        strength=0.8,
        grows=is_forecast(a) and is_forecast(b),
    )


def _at_two_places(a: Unit, b: Unit) -> bool:
    """Whether each says in which place, and not in one, whatever else it names: "after Halden they will meet in Tarn"."""
    one, other = places(a), places(b)
    return bool(one and other) and one.isdisjoint(other)


def _told_of_each(p: Quantity, q: Quantity) -> bool:
    """Whether two numbers of one thing part: each is of its own day."""
    whole = all(x.low is not None and x.low.is_integer() for x in (p, q))  # "magnitude 5.4" may be taken for one that orders
    return (
        dimension(p) != "clock"
        and not (dimension(p) == "ordinal" and whole)
        and one_thing(p, q) >= _ONE
        and standing(p, q) == "apart"
    )


def _stay_so(a: Unit, b: Unit) -> bool:
    """Whether both say, in whatever verb of staying, that one thing goes on as it is: "stays closed", "will remain closed"."""
    staying = all(u.predicate in _STAYING for u in (a, b))
    alike = [heads(a, role) & heads(b, role) - EMPTY for role in ("subject", "attribute")]
    return staying and all(alike)


def is_forecast(unit: Unit) -> bool:
    """Whether a clause tells how long something will go on, or when something is to come: that may be put back."""
    return unit.clause.modality == "planned" or _UNTIL.search(unit.text) is not None


def _other_dates(a: Unit, b: Unit) -> Difference | None:
    """Where each account has one date of the calendar and these are not the same, whatever years they are taken to be of:
    "January 1" and "July 1 next year"."""
    one, other = _DATE.findall(a.text), _DATE.findall(b.text)
    told = [{(m or n)[:3].lower(): (d or e) for d, m, n, e in found} for found in (one, other)]
    if len(one) != 1 or len(other) != 1 or told[0] == told[1]:
        return None
    times = [next((t for t in u.times if _DATE.search(words(u, t.span))), None) for u in (a, b)]
    if times[0] is None or times[1] is None or not comparable(a, times[0], b, times[1]):
        return None
    spans = times[0].span, times[1].span
    values = (words(a, spans[0]), words(b, spans[1]))
    return Difference(kind="time", sure=False, values=values, marks=((spans[0],), (spans[1],)), strength=0.8)


def _is_off(unit: Unit) -> bool:
    """Whether it is told as not done on its day: "will not meet on Thursday" and "met on Friday" are both true."""
    return bool(unit.clause.negation) or is_called_off(unit.text, unit.clause)


def _length(time: TimeExpression) -> str:
    """How long what a time expression tells of is: a day, some days, months or years."""
    days = (day(time)[1] - day(time)[0]).days + 1
    return "day" if days == 1 else "days" if days < 28 else "months" if days < 365 else "years"


def _one_weekday(*told: tuple[str, TimeExpression]) -> bool:
    """Whether a weekday alone, or with a part of the day, stands against the same one: "Tuesday" and "Tuesday, Dec. 26".
    A name is counted from the day of its report, and that may be the day of a later edition."""
    bare = [set(text.split()) & WEEKDAYS and not any(c.isdigit() for c in text) for text, _ in told]
    days = [day(time) for _, time in told]
    return any(bare) and all(first == last for first, last in days) and len({first.weekday() for first, _ in days}) == 1


def _sources(a: Unit, b: Unit, score: float) -> Iterator[Difference]:
    quoted = surely_quoted_of_two(a, b)
    if on_other_word(a, b, None if quoted else score):
        one, other = source(a.attribution), source(b.attribution)
        strength = 0.5 if OWN_VOICE in (one, other) else 0.6
        yield Difference(kind="source", sure=quoted, values=(one, other), marks=((), ()), strength=strength)
    elif left_to_others(a, b, score):
        one, other = (u.speakers[0] if u.speakers else NOBODY_NAMED for u in (a, b))
        yield Difference(kind="source", sure=False, values=(one, other), marks=((), ()), strength=0.5)
