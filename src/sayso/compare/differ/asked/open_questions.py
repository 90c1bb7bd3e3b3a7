"""Open questions: what one report leaves as a question, beside another that tells the answer as fact: "investigators have not
established what set off the explosion", and "it was set off by sparks"; "the family has not decided", and "the family will back the
deal".

in: the units of a story, little ones too    out: a `Dispute` of certainty for each such question. No clause need be alike: the
answer takes the question's deed and its thing (`causes`, `doers`, `plans`). What is known on a later day was found out meanwhile.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.alike import is_of_the_story, other_days
from sayso.compare.clauses.having import having
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.asked import causes, plans
from sayso.compare.differ.asked.causes import told_cause
from sayso.compare.differ.asked.deeds import told_date, told_deed, told_place
from sayso.compare.differ.asked.doers import ATTACKS, told_doer
from sayso.compare.differ.asked.plans import told_plan
from sayso.compare.differ.asked.questions import Nearby, Question, is_it_who, of_another, one_of, owned_by_none, questions
from sayso.compare.differ.grounds.asunder import another_one, elsewhere, in_two_places, named_by, other_phrase
from sayso.compare.differ.grounds.authority import has_authority, is_made_up
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.facts import tells_fact
from sayso.compare.differ.grounds.other_things import Apart, of_two_things
from sayso.compare.differ.grounds.struck import of_two_mishaps
from sayso.compare.differ.grounds.taken_back import is_taken_back
from sayso.model import Report, Span, dated, day_of

_MOST = 400  # clauses that may answer a question
_LEAD = 120  # characters before a question that are shown with it
_AHEAD = ("plan", "date")  # questions of what is to come
_NEXT_DAY = timedelta(days=1)
_NOT_KNOWING = re.compile(r"(?:do|does|did)\b|no (?:idea|clue)|can|could|unable")
_LAST_WORD = re.compile(r"([\w’'-]+)\W+(?:(?:has|have|had|is|are|was|were|still) )?$")
_SEVERAL = re.compile(
    r"police|authorities|they|nobody|\w+(?:[^s]s|men)|company|ministry|authority|office|service|airline|coastguard", re.I
)
_KNOWN = (None, "named_person", "organisation", "document")  # on whose word an answer can be sure


class _Answer(Struct, frozen=True):
    """A clause that answers a question. surely: whether nothing speaks against its being of this very question, and of its time.
    since: whether it is of a later day, on which it may have been found out."""

    unit: Unit
    surely: bool
    since: bool = False


Found = list[tuple[Question, list[_Answer]]]


def open_questions(
    units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]
) -> tuple[list[Dispute], list[Dispute]]:
    """What one report leaves as a question and another tells as fact, each question once; and what was surely found out since, on
    a later day. strangers: whether two reports are hardly of one thing."""
    asked = questions(units)
    if not asked:
        return [], []
    nearby = Nearby(units)
    found = [(q, _answers(q, asked, units, nearby, reports, strangers)) for q in asked]
    seen = set[tuple[int, Span]]()
    differ = list(_each([(q, own) for q, told in found if (own := [a for a in told if not a.since])], seen))
    return differ, list(_each([(q, own) for q, told in found if (own := [a for a in told if a.since and a.surely])], seen))


def _each(found: Found, seen: set[tuple[int, Span]]) -> Iterator[Dispute]:
    """Of what was found each sentence once. seen: the sentences that are told."""
    for q, answers in sorted(found, key=lambda f: (not f[1][0].surely, f[0].ask.unsaid, f[0].unit.place, f[0].unit.key)):
        places = {_sentence(u) for u in (q.unit, answers[0].unit)}
        if not places & seen:
            also = {o.unit.report: o for o, told in reversed(found) if told[0].unit.n == answers[0].unit.n and o is not q}
            also = {report: o for report, o in also.items() if report not in (q.unit.report, *(a.unit.report for a in answers))}
            seen |= places | {_sentence(o.unit) for o in also.values()}
            yield _dispute(q, answers, [also[report] for report in sorted(also)])


def _sentence(unit: Unit) -> tuple[int, Span]:
    return unit.report, unit.clause.sentence


def _dispute(q: Question, answers: Sequence[_Answer], others: Sequence[Question]) -> Dispute:
    """What is asked, and told; with the other reports that tell it, and those that ask it, too."""
    best, *rest = (_telling(a.unit) for a in answers)
    spans = _shown(q), best.span
    also, too = tuple((t, "stated", None) for t in rest), tuple((_asking(o), o.ask.word, o.mark) for o in others)
    told, values, marks = (_asking(q), best), (q.ask.word, "stated"), ((q.mark,), ())
    return Dispute(told, "certainty", values, marks, spans, sure=answers[0].surely, also=also, too=too)


def _shown(q: Question) -> Span:
    """The sentence of a question up to its end, or only the question where much stands before it."""
    return Span(q.unit.clause.sentence.start, q.span.end) if q.ask.first < _LEAD else q.span


def _asking(q: Question) -> Unit:
    """The clause that asks, as all of the question."""
    shown = _shown(q)
    start = q.unit.clause.sentence.start
    text = q.unit.sentence[shown.start - start : shown.end - start]
    clause = replace(q.unit.clause, span=shown)
    return replace(q.unit, key=(q.unit.key[0], shown.start, shown.end), clause=clause, text=text)


def _telling(unit: Unit) -> Unit:
    """A clause that answers with what it is of: "it was ice that brought down the plane"."""
    start = is_it_who(unit)
    if start is None:
        return unit
    span = Span(unit.clause.sentence.start + start, unit.span.end)
    return replace(unit, clause=replace(unit.clause, span=span), text=unit.sentence[start : span.end - unit.clause.sentence.start])


def _answers(
    q: Question,
    asked: Sequence[Question],
    units: Sequence[Unit],
    nearby: Nearby,
    reports: Sequence[Report],
    strangers: Callable[[int, int], bool],
) -> list[_Answer]:
    """The clauses that answer a question as fact, the best of each report that leaves it not open itself, the surest first."""
    known = named_by(units)
    best: dict[int, tuple[tuple[object, ...], _Answer]] = {}
    for unit, surely in _told(q, units, nearby):
        if strangers(unit.report, q.unit.report) or _sentence(unit) == _sentence(q.unit):
            continue
        answer = _is_of_one(q, unit, surely, reports, known)
        if answer is None or _leaves_open(unit, q, asked):
            continue
        rank = (not answer.surely, unit.place, unit.key)
        if unit.report not in best or rank < best[unit.report][0]:
            best[unit.report] = (rank, answer)
    return [a for _, a in sorted(best.values(), key=lambda x: x[0])]


def _told(q: Question, units: Sequence[Unit], nearby: Nearby) -> Iterator[tuple[Unit, bool]]:
    """The clauses that tell what is asked, and whether surely."""
    if q.ask.sort == "date":
        told = ((u, told_date(q, u)) for u in units if u.times)
    elif q.ask.sort == "plan":
        told = ((u, told_plan(q, u, nearby)) for u in having(units, plans.HINTS)[:_MOST])
    elif q.ask.sort == "cause":
        told = ((u, told_cause(u, q.things, nearby)) for u in having(units, causes.HINTS)[:_MOST])
    elif q.ask.sort == "doer":
        things = _attack_meant(q, nearby)
        told = ((u, told_doer(u, q.ask.did, things, q.unit)) for u in units)
    elif q.ask.sort == "deed":
        told = ((u, told_deed(q, u, nearby)) for u in units if u.predicate == q.unit.predicate)
    else:
        told = ((u, told_place(q, u, nearby)) for u in units)
    yield from ((u, surely) for u, surely in told if surely is not None and (q.ask.sort in _AHEAD or tells_fact(u)))


def _attack_meant(q: Question, nearby: Nearby) -> frozenset[str]:
    """What is asked of, where "it" stands for the attack that its sentence, or one of the two before it, tells of."""
    if not q.things & one_of("it"):
        return q.things
    return frozenset(w for u in nearby.near(q.unit) for w in u.weights if w in ATTACKS)


def _is_of_one(
    q: Question, unit: Unit, surely: bool, reports: Sequence[Report], known: Mapping[int, frozenset[str]]
) -> _Answer | None:
    """A clause as what it answers of a question of the same thing; None where it does not. known: by report the names that it
    has."""
    planned = q.ask.sort in _AHEAD
    if is_made_up(unit) or in_two_places(q.unit, unit, at=True) or another_one(q.unit, unit) or other_phrase(q.unit, unit):
        return None
    if not planned and (other_days(q.unit, unit) or not is_of_the_story(unit, unit.span, reports[unit.report])):
        return None
    two = _of_two(q, unit, reports)
    if "surely" in two:
        return None
    kind = unit.attribution.source_kind if unit.attribution else None
    sure = surely and not two and kind in _KNOWN and not q.ask.unsaid and bool(q.ask.thing) and not _is_ones_own(q)
    sure = sure and (planned or not elsewhere(unit, known.get(q.unit.report, frozenset())))
    sure = sure and (planned or has_authority(unit)) and not is_taken_back(unit, reports[unit.report])
    if unit.report == q.unit.report:
        both = bool(q.unit.speakers) and bool(unit.speakers) and apart(q.unit, unit)
        return _Answer(unit, False) if both else None
    open_, told = (day_of(dated(reports[u.report])) for u in (q.unit, unit))
    if open_ is None or told is None:
        return _Answer(unit, False)
    since = told - open_ > _NEXT_DAY
    return _Answer(unit, sure and (since or told <= open_), since)


def _of_two(q: Question, unit: Unit, reports: Sequence[Report]) -> set[Apart]:
    """How surely a clause is of another thing than what is asked, by what shows it."""
    stays = q.ask.sort in _AHEAD and " be " in q.ask.thing  # "will be the coach" has no noun that "will leave the club" must have
    two = {None if stays else of_two_things(q.unit, unit, alike=False)}  # "the first shot", "the last shot"
    if q.ask.sort != "plan":
        two.add(of_another(q, unit))
    if q.ask.sort == "cause":
        two.add(of_two_mishaps(q.ask.thing, unit.text, (reports[q.unit.report].text, reports[unit.report].text)))
    if q.ask.sort == "date" and owned_by_none(q, unit, reports[q.unit.report].text):
        two.add("perhaps")
    return {apart for apart in two if apart is not None}


def _is_ones_own(q: Question) -> bool:
    """Whether it is only one person who does not know: "the captain did not know what had caused the noise"."""
    word = _LAST_WORD.search(q.unit.sentence, 0, q.ask.mark[0])
    own = _NOT_KNOWING.match(q.ask.word) is not None and " be " not in q.ask.word
    return own and (word is None or not _SEVERAL.fullmatch(word[1]))


def _leaves_open(unit: Unit, q: Question, asked: Sequence[Question]) -> bool:
    """Whether the report of an answer leaves the same open elsewhere."""
    return unit.report != q.unit.report and any(
        o.unit.report == unit.report and o.ask.sort == q.ask.sort and bool(o.things & q.things) for o in asked
    )
