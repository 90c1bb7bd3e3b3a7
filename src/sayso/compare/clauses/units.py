"""Units: the clauses of a story's reports, with what the comparison asks of each, worked out once.

in: a `Story`    out: its `Unit`s. A clause that only tells that something was said ("officials said") makes none; one that says too
little to be found again in another report ("it would not be sold") makes a little one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.asks import asks, names_its_thing
from sayso.compare.clauses.described import Described
from sayso.compare.clauses.disbelief import disbelieved_in
from sayso.compare.clauses.frames import DENIES, Frames, is_bare_denial, quotations, somebody, speakers_of, unnamed
from sayso.compare.clauses.mouths import Mouths
from sayso.compare.clauses.once import DATED
from sayso.compare.clauses.openings import openings
from sayso.compare.clauses.read_anew import as_told, is_not_said, read_anew, tells_nothing
from sayso.compare.clauses.remarks import without_cue, without_remark
from sayso.compare.clauses.retractions import had_been_said, retractions
from sayso.compare.clauses.weighing import keys_of, length_of, says_little, weights_of
from sayso.compare.clauses.whose import whose_word
from sayso.compare.clauses.words import stem
from sayso.model import Attribution, Clause, Member, Quantity, Reading, Span, Story, TimeExpression, known_by

_LONG = 420  # characters: a "clause" above this is a parse gone wrong, or a list
_MARKS = ".,;:!?\"'“”‘’()"  # around a word
_SMALL_WORD = re.compile(r"\b[a-z][\w-]*")
_SHORT = 3  # letters of a name's words that tell nobody: "the", "Mr", "von"
_ALIKE = 0.6  # share of the shorter account's runs of three words that stand in the other
_LEAST_GRAMS = 5  # runs of three that two accounts in the same words share at least


class Unit(Struct, frozen=True):
    """A clause that may become an account.

    n: its number among the story's units, by which what is worked out of it is kept; -1 - n that of a part of it.  key: (report,
    start), by which ties are broken.  report: index of its report.  place: of its sentence in the report, 0 the first.
    weights: stems, name words and countries with how much sharing them says; total their sum, norm their length.
    sentence: the words of its sentence; around: the weights of all of it.  speakers: innermost first; heard: the words of their
    names, and of `told_of`: of whom it is the outlet that tells what they do or want, where that was read as their statement.
    credited: who is credited in its sentence or the ones beside it, as `known_by` has them.  denials: the words of its sentence
    that deny what it says, lower case.  called: the small words that the report calls who says it by ("mayor").  little:
    whether it says too little for others to be found by it.  side: the country whose state or body says it, where a table knows it.
    described: what the texts of the story tell of its sources.  persons, others: who says it, where a person said
    who that is (`mouths`).
    """

    n: int
    key: tuple[str, int, int]
    report: int
    place: int
    clause: Clause
    text: str
    sentence: str
    weights: dict[str, float]
    total: float
    norm: float
    around: dict[str, float]
    around_norm: float
    predicate: str
    roles: frozenset[tuple[str, str]]
    names: frozenset[str]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    attribution: Attribution | None
    speakers: tuple[str, ...]
    heard: frozenset[str]
    credited: frozenset[str]
    grams: frozenset[tuple[str, ...]]
    denials: tuple[str, ...] = ()
    called: frozenset[str] = frozenset()
    little: bool = False
    side: str | None = None
    described: Described | None = None
    persons: frozenset[int] = frozenset()
    others: frozenset[int] = frozenset()
    told_of: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands in its report."""
        return self.clause.span

    @property
    def whole(self) -> int:
        """The number of the clause that it is, or is a part of."""
        return self.n if self.n >= 0 else -1 - self.n


def units_of(story: Story) -> list[Unit]:
    """The units of a story, report by report, without little ones."""
    return [u for u in all_units_of(story) if not u.little]


def all_units_of(story: Story, *, every: bool = False) -> list[Unit]:
    """The units of a story, report by report, behind them the little ones: those that somebody says, or every one."""
    members = [read_anew(m) for m in story.members]
    keys = [list(keys_of(m.reading)) for m in members]
    weights = weights_of(keys, {r for r, m in enumerate(members) if m.report.copy_of is not None})
    numbers, described, mouths = count(), Described(members), Mouths.of(story)
    reports = (_Report(r, m, keys[r], weights, described, mouths) for r, m in enumerate(members))
    sentences = ((s, m.report.text) for m in members for s in {c.sentence for c in m.reading.clauses})
    asked = any(any(map(names_its_thing, asks(s.of(text)))) for s, text in sentences)
    found = (
        u
        for report, m in zip(reports, members, strict=True)
        for u in report.units(numbers, every=every)
        if every
        or not u.little
        or u.speakers
        or _is_dated_deed(u)
        or _tells_of_dead(u)
        or is_bare_denial(u.clause, m.report.text)
        or (asked and _may_answer(u))
    )
    return sorted(found, key=lambda u: u.little)


def _is_dated_deed(unit: Unit) -> bool:
    """Whether a clause tells when something was done that is done once, or at what hour: "Anders was born in 1951"."""
    return (unit.predicate in DATED and bool(unit.times)) or any(t.type == "TIME" for t in unit.times)


def _tells_of_dead(unit: Unit) -> bool:
    """Whether a clause tells that somebody died: "one of them is dead", "no one has died"."""
    return any(word in unit.text for word in (" dead", " died", " killed"))


def _may_answer(unit: Unit) -> bool:
    """Whether a clause asks a question that another may have answered, or is a short sentence of its own: "the pilot was drunk"."""
    sentence = unit.clause.sentence
    return bool(asks(unit.sentence)) or (unit.span.end + 1 >= sentence.end and unit.span.start == sentence.start)


class _Report:
    """A report with what is asked of each of its clauses, worked out once."""

    def __init__(
        self,
        r: int,
        member: Member,
        keys: Sequence[dict[str, float]],
        weighing: dict[str, float],
        described: Described,
        mouths: Mouths,
    ) -> None:
        reading = member.reading
        self._r, self._id, self._text = r, member.report.id, reading.article.text
        self._reading, self._back = reading, retractions(member)
        self._weights = [dict(zip(own, map(weighing.__getitem__, own), strict=True)) for own in keys]
        self._attributions = {a.id: a for a in reading.attributions}
        self._places = {s: k for k, s in enumerate(sorted({c.sentence for c in reading.clauses}))}
        self._frames, self._quoted = Frames(reading), quotations(self._text)
        self._credited, self._called = _credited(reading, self._places), _called(reading)
        self._sides = {a.id: a.country for a in reading.actors if a.kind in ("country", "organisation")}
        self._described, self._mouths = described, mouths
        self._around: dict[Span, dict[str, float]] = {}
        for clause, weights in zip(reading.clauses, self._weights, strict=True):
            self._around.setdefault(clause.sentence, {}).update(weights)
        self._lengths = {sentence: length_of(weights) for sentence, weights in self._around.items()}

    def units(self, numbers: Iterator[int], *, every: bool) -> Iterator[Unit]:
        """The units of the clauses that tell something. every: also of what somebody is only said not to have said."""
        for raw, clause, weights in self._told(every=every):
            statement = self._attributions.get(self._frames.statement(raw) or "")
            unsaid = (
                every and statement is not None and statement.stance == "no_comment"
            )  # in a text that is checked it stays theirs
            own = statement if unsaid else whose_word(statement, clause, self._attributions, self._text)
            clause = without_cue(own, without_remark(own, clause, self._text), self._text)
            unit = self._unit(next(numbers), clause, weights, self._frames.handed_on(own, clause), statement)
            yield unit if statement is None or own is statement else replace(unit, told_of=statement.speaker)

    def _told(self, *, every: bool) -> Iterator[tuple[Clause, Clause, dict[str, float]]]:
        """The clauses that tell something, as they were read and as they are told, with what they weigh."""
        text = self._text
        shouted = text.upper() == text  # an old wire's report, all in capitals
        opened = {s: openings(s.of(text)) for s in self._places}
        silent = {s for s in self._places if tells_nothing(s.of(text), shouted=shouted)}
        disbelieved = {s: tuple(disbelieved_in(text, s)) for s in self._places}
        for clause, weights in zip(self._reading.clauses, self._weights, strict=True):
            if clause.sentence in silent or clause.span.end - clause.span.start > _LONG:
                continue
            if self._frames(clause) and not is_bare_denial(clause, text):
                continue
            if every or not is_not_said(clause, text):
                yield clause, as_told(clause, text, opened[clause.sentence], self._back, disbelieved[clause.sentence]), weights

    def _unit(
        self, n: int, clause: Clause, weights: dict[str, float], said: Attribution | None, statement: Attribution | None
    ) -> Unit:
        """The unit of a clause. said: whose word it is, where somebody's.  statement: as which it was read."""
        text, place, whole = self._text, self._places[clause.sentence], self._around[clause.sentence]
        heard = speakers_of(self._attributions, statement)
        actor = said.speaker_actor if said else None
        return Unit(
            n=n,
            key=(self._id, clause.span.start, clause.span.end),
            report=self._r,
            place=place,
            clause=clause,
            text=clause.span.of(text),
            sentence=clause.sentence.of(text),
            weights=weights,
            total=sum(weights.values()),
            norm=length_of(weights),
            around=whole,
            around_norm=self._lengths[clause.sentence],
            predicate=stem(clause.predicate),
            roles=frozenset((role, stem(head)) for role, head in clause.roles),
            names=frozenset(k for k in weights if k[0] in "~@"),
            quantities=clause.quantities,
            times=tuple(t for k in clause.times if (t := self._reading.times[k]).first is not None),
            attribution=said or somebody(clause, self._quoted) or (unnamed(clause) if had_been_said(clause, self._back) else None),
            speakers=tuple(speakers_of(self._attributions, said)),
            heard=frozenset(w for name in heard for w in name.lower().split() if len(w) > _SHORT),
            credited=frozenset().union(*(self._credited.get(place + k, ()) for k in (-1, 0, 1))),
            grams=trigrams(clause.span.of(text)),
            denials=tuple(s.of(text).lower() for s in clause.negation if clause.sentence.holds(s)),
            called=self._called.get(actor or "", frozenset()),
            side=self._sides.get(actor or ""),
            persons=self._mouths.persons(self._id, actor),
            others=self._mouths.others(self._id, actor),
            described=self._described,
            little=says_little(clause, weights) or (clause.predicate in DENIES and is_bare_denial(clause, text)),
        )


def _credited(reading: Reading, sentences: dict[Span, int]) -> dict[int, frozenset[str]]:
    """By sentence, who is credited in it."""
    starts = sorted(s.start for s in sentences)
    found: dict[int, frozenset[str]] = {}
    for a in reading.attributions:
        if a.speaker and a.cue:
            place = max(0, bisect_right(starts, a.cue[0].start) - 1)
            found[place] = found.get(place, frozenset()) | known_by(a.speaker)
    return found


def _called(reading: Reading) -> dict[str, frozenset[str]]:
    """By actor, the small words that a report calls it by, in its mentions and as a source: "the mayor, Ulla Brenn"."""
    told: dict[str, set[str]] = {}
    for name, span in (
        *((a.id, span) for a in reading.actors for span in a.mentions),
        *((a.speaker_actor, span) for a in reading.attributions for span in a.source if a.speaker_actor),
    ):
        told.setdefault(name, set()).update(w for w in _SMALL_WORD.findall(span.of(reading.article.text)))
    return {name: frozenset(words) for name, words in told.items()}


def trigrams(text: str) -> frozenset[tuple[str, ...]]:
    """The runs of three words of a text, lower case."""
    words = [bare for w in text.lower().split() if (bare := w.strip(_MARKS))]
    return frozenset(zip(words, words[1:], words[2:], strict=False))


def day(t: TimeExpression) -> tuple[date, date]:
    """The days that a time covers; only for times that have a first day."""
    assert t.first is not None, "units keep only resolved times"
    return t.first, t.last or t.first


def same_words(a: Unit, b: Unit) -> bool:
    """Whether two accounts stand in nearly the same words."""
    shared = len(a.grams & b.grams)
    return shared >= _LEAST_GRAMS and shared >= _ALIKE * min(len(a.grams), len(b.grams))


def with_denial(unit: Unit) -> Span:
    """A clause with the words that deny it, where they stand outside it in its sentence: "denied that the exit was locked"."""
    words = [s for s in unit.clause.negation if unit.clause.sentence.holds(s)]
    return Span(min([unit.span.start, *(s.start for s in words)]), max([unit.span.end, *(s.end for s in words)]))
