"""Units: the clauses of a story's reports, with what the comparison asks of each, worked out once.

in: a `Story`    out: its `Unit`s. A clause that only tells that something was said ("officials said") makes none; one that says too
little to be found again in another report ("it would not be sold") makes a little one.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import count

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.aged import without_ages
from sayso.compare.clauses.described import Described
from sayso.compare.clauses.disbelief import disbelieved_in, not_believed
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.fractions import with_shares
from sayso.compare.clauses.instead import given
from sayso.compare.clauses.mouths import Mouths
from sayso.compare.clauses.occasions import with_occasions
from sayso.compare.clauses.once import DATED
from sayso.compare.clauses.openings import Opening, openings
from sayso.compare.clauses.pounds import is_british, with_sterling
from sayso.compare.clauses.retractions import retractions, taken_back
from sayso.compare.clauses.shared import parted
from sayso.compare.clauses.tolls import as_toll
from sayso.compare.clauses.words import rarity, stem
from sayso.model import Attribution, Clause, Member, Quantity, Reading, Span, Story, TimeExpression, known_by, overlap

_LEAST_WEIGHT = 0.9  # a clause below this summed rarity says nothing that could be told apart from others
_NAME, _FIGURE = 0.7, 0.6  # what a word of a name, and a day or number, weighs; stems weigh up to 1 by their rarity
_FEW = 60  # clauses that a story is taken to have at least: in two short texts a word seen twice is no topic yet
_SEEN = 120  # a key in one clause of so many weighs in full
_NAMELESS = frozenset({"anonymity", "anonymous"})  # "speaking on condition of anonymity" tells of the source
_TOLD = 4  # characters of a statement that a clause must hold to tell any of it: a quotation mark is nothing
_FRAME = 80  # characters of a frame beside its statement: who says it, with a description
_APPENDED = 60  # characters a source's description may run on behind it
_LONG = 420  # characters: a "clause" above this is a parse gone wrong, or a list

_LEGAL = re.compile(
    r"\ball rights reserved\b|\bcopyright (?:©|\d{4})|\bclick here to\b|\b(?:hide|show) caption\b", re.I
)  # what a publisher says of its pages
_LONGEST_HEADING = 10  # words
_QUOTED = re.compile('[“”"]')
_IN_MARKS = re.compile(r"“(?:(?!\n\s*\n)[^“”])+”|\"[^\"\n]+\"")
# Before what somebody did not say again: it is nobody's account now ("she did not repeat her promise that …").
_NOT_SAID = re.compile(
    r"\b(?:did|does|do|has|have|had|would|could|will)(?: not|n[’']t) (?!\w* ?been )(?:\w+ ){0,2}?"
    r"(?:repeat(?:ed)?|renew(?:ed)?|reaffirm(?:ed)?|confirm(?:ed)?|say|said)\b"
    r"(?:(?! (?:but|and|who|what|how|when|where|why)\b)[^.,;!?“”\"]){0,60}? (?:that|whether|if) $",
    re.I,
)
_MARKS = ".,;:!?\"'“”‘’()"  # around a word
_SMALL_WORD = re.compile(r"\b[a-z][\w-]*")
# Behind "and not": what is set against a thing, and no verb ("and not, as he had said, in May", "and not nine").
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST_WORD = 40  # characters
_NO_VERB = re.compile(r",| (?:in|on|at|by|for|from|to|with|as|until|because|the|an?|its|their|his|her|\d[\d.,]*|[A-Z][\w’'-]+)\b")
_OF_THEM = re.compile(r" of (?:them|whom|which|these|those)\b", re.I)
_SHORT = 3  # letters of a name's words that tell nobody: "the", "Mr", "von"
_IT = re.compile(r"\b(?:it|this|that)\W*$", re.I)
_DENIES = frozenset({"deny", "dispute", "reject", "refute"})
_ALIKE = 0.6  # share of the shorter account's runs of three words that stand in the other
_LEAST_GRAMS = 5  # runs of three that two accounts in the same words share at least


class Unit(Struct, frozen=True):
    """A clause that may become an account.

    n: its number among the story's units, by which what is worked out of it is kept.  key: (report, start), by which ties are
    broken.  report: index of its report.  place: of its sentence in the report, 0 the first.
    weights: stems, name words and countries with how much sharing them says; total their sum, norm their length.
    sentence: the words of its sentence; around: the weights of all of it.  speakers: innermost first; heard: the words of their
    names; credited: who is credited in its sentence or the ones beside it, as `known_by` has them.  denials: the words of its
    sentence that deny what it says, lower case.  called: the small words that the report calls who says it by ("mayor").  little:
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

    @property
    def span(self) -> Span:
        """Where it stands in its report."""
        return self.clause.span


def units_of(story: Story) -> list[Unit]:
    """The units of a story, report by report, without little ones."""
    return [u for u in all_units_of(story) if not u.little]


def all_units_of(story: Story, *, every: bool = False) -> list[Unit]:
    """The units of a story, report by report, behind them the little ones: those that somebody says, or every one."""
    members = [_read_anew(m) for m in story.members]
    keys = [list(_keys(m.reading)) for m in members]
    weights = _weights(keys, {r for r, m in enumerate(members) if m.report.copy_of is not None})
    numbers, described, mouths = count(), Described(members), Mouths.of(story)
    found = (
        u
        for r, m in enumerate(members)
        for u in _of_report(r, m, keys[r], weights, numbers, described, mouths, every)
        if every or not u.little or u.speakers or _is_dated_deed(u) or _is_bare_denial(u.clause, m.report.text)
    )
    return sorted(found, key=lambda u: u.little)


def _is_dated_deed(unit: Unit) -> bool:
    """Whether a clause tells when something was done that is done once, or at what hour: "Anders was born in 1951"."""
    return (unit.predicate in DATED and bool(unit.times)) or any(t.type == "TIME" for t in unit.times)


def _read_anew(member: Member) -> Member:
    """A report with its clauses as what they come to: tolls as deaths, fractions as per cent, how often something was done as
    times, pounds as money, ages as no counts, what several sources count parted, none of what is denied beside another value."""
    told, text = member.reading.clauses, member.reading.article.text
    british = is_british(text)
    own = (with_sterling(given(c, text, member.reading.times), text, british=british) for c in told)
    counted = (as_toll(without_ages(c, text), text) for c in own)
    clauses = tuple(parted((with_occasions(with_shares(c, text), text) for c in counted), member.reading.attributions))
    if len(clauses) == len(told) and all(c is old for c, old in zip(clauses, told, strict=True)):
        return member
    return Member(report=member.report, reading=replace(member.reading, clauses=clauses))


def _keys(reading: Reading) -> Iterator[dict[str, float]]:
    """What each clause can share with another, with what it weighs before the story is seen: stems, words of names ("~"),
    countries ("@"), days ("%"), numbers ("#")."""
    countries = {a.id: a.country for a in reading.actors if a.country}
    days = [f"%{t.first}:{t.last}" if t.first is not None else None for t in reading.times]
    for clause in reading.clauses:
        keys = {key: rarity(key) for key in map(stem, clause.terms)}
        keys.update({f"~{w}": _NAME for w in clause.proper})
        keys.update({f"@{countries[n]}": _NAME for n in clause.names if n in countries})
        keys.update({day: _FIGURE for k in clause.times if (day := days[k])})
        keys.update({f"#{q.low if q.low is not None else q.high}:{q.unit or ''}": _FIGURE for q in clause.quantities})
        yield keys


def _weights(keys: Sequence[Sequence[dict[str, float]]], copies: Collection[int]) -> dict[str, float]:
    """What sharing each key says: what it weighs by itself, the less the larger the share of the story's clauses in which it
    stands. One clause a report is none, for that is what sharing a fact looks like. Copies count for nothing: a text is not
    commoner for being reprinted."""
    own = [report for r, report in enumerate(keys) if r not in copies]
    counts = Counter(key for report in own for clause in report for key in clause)
    holders = Counter(key for report in own for key in {k for clause in report for k in clause})
    total = max(_FEW, sum(len(report) for report in own))
    every = {key: rare for report in keys for clause in report for key, rare in clause.items()}
    return {key: _weight(rare, max(1, counts[key] - holders[key] + 1) / total) for key, rare in every.items()}


def _weight(rare: float, share: float) -> float:
    """How much sharing a key says. The story's own subject, in every third clause, says nothing about which fact is told."""
    return rare * min(1.0, math.log(1 / max(share, 1e-4)) / math.log(_SEEN))


def _of_report(
    r: int,
    member: Member,
    keys: Sequence[dict[str, float]],
    weighing: dict[str, float],
    numbers: Iterator[int],
    described: Described,
    mouths: Mouths,
    every: bool,
) -> Iterator[Unit]:
    reading, text = member.reading, member.reading.article.text
    attributions = {a.id: a for a in reading.attributions}
    sentences = {s: k for k, s in enumerate(sorted({c.sentence for c in reading.clauses}))}
    weighed = [dict(zip(own, map(weighing.__getitem__, own), strict=True)) for own in keys]
    frames = _Frames(reading)
    shouted = text.upper() == text  # an old wire's report, all in capitals
    credited, called = _credited(reading, sentences), _called(reading)
    sides = {a.id: a.country for a in reading.actors if a.kind in ("country", "organisation")}
    around: dict[Span, dict[str, float]] = {}
    back, quoted = retractions(member), _quotations(text)
    opened = {s: openings(s.of(text)) for s in sentences}
    disbelieved = {s: tuple(disbelieved_in(text, s)) for s in sentences}
    for clause, weights in zip(reading.clauses, weighed, strict=True):
        around.setdefault(clause.sentence, {}).update(weights)
    for clause, weights in zip(reading.clauses, weighed, strict=True):
        if (frames(clause) and not _is_bare_denial(clause, text)) or _tells_nothing(clause, text, shouted=shouted):
            continue
        if not every and _NOT_SAID.search(text, clause.sentence.start, clause.span.start):
            continue
        if not clause.hedge and (word := _left_open(clause, opened[clause.sentence], text)) is not None:
            clause = replace(clause, hedge=(word,))
        whole, statement = around[clause.sentence], frames.statement(clause)
        clause = replace(clause, negation=tuple(s for s in clause.negation if not _of_a_thing(text, s)))
        if verb := taken_back(clause, back) or not_believed(clause, disbelieved[clause.sentence]):
            clause = replace(clause, negation=(*clause.negation, verb))
        actor = attributions[statement].speaker_actor if statement else None
        yield Unit(
            n=next(numbers),
            key=(member.report.id, clause.span.start, clause.span.end),
            report=r,
            place=sentences[clause.sentence],
            clause=clause,
            text=clause.span.of(text),
            sentence=clause.sentence.of(text),
            weights=weights,
            total=sum(weights.values()),
            norm=_length(weights),
            around=whole,
            around_norm=_length(whole),
            predicate=stem(clause.predicate),
            roles=frozenset((role, stem(head)) for role, head in clause.roles),
            names=frozenset(k for k in weights if k[0] in "~@"),
            quantities=clause.quantities,
            times=tuple(t for k in clause.times if (t := reading.times[k]).first is not None),
            attribution=attributions.get(statement or "") or _somebody(clause, quoted),
            speakers=(speakers := tuple(_speakers(attributions, statement))),
            heard=frozenset(w for name in speakers for w in name.lower().split() if len(w) > _SHORT),
            credited=frozenset().union(*(credited.get(sentences[clause.sentence] + k, ()) for k in (-1, 0, 1))),
            grams=trigrams(clause.span.of(text)),
            denials=tuple(s.of(text).lower() for s in clause.negation if clause.sentence.holds(s)),
            called=called.get(actor or "", frozenset()),
            side=sides.get(actor or ""),
            persons=mouths.persons(member.report.id, actor),
            others=mouths.others(member.report.id, actor),
            described=described,
            little=_says_little(clause, weights) or (clause.predicate in _DENIES and _is_bare_denial(clause, text)),
        )


def _left_open(clause: Clause, opened: Sequence[Opening], text: str) -> Span | None:
    """The words by which a sentence leaves a clause open: before it ("it is claimed that", "legend has it that"), as it begins
    ("whether"), or at its verb ("is likely to visit")."""
    start, first, last = clause.sentence.start, clause.span.start - clause.sentence.start, clause.span.end - clause.sentence.start
    for o in opened:
        if o.form != "verb":
            open_ = o.word[1] <= first < o.end or first in (o.word[0], o.rest)
        else:
            open_ = first <= o.word[0] and o.rest < last and stem(clause.predicate) in forms(_first_word(text, start + o.rest))
        if open_:
            return Span(start + o.word[0], start + o.word[1])
    return None


def _first_word(text: str, start: int) -> str:
    found = _WORD.search(text, start, start + _LONGEST_WORD)
    return found[0] if found else ""


def _tells_nothing(clause: Clause, text: str, *, shouted: bool) -> bool:
    """Whether a clause is none that anybody tells: too long to be one, a heading, a publisher's notice. shouted: whether the text
    is all in capitals, as no heading is then."""
    sentence = clause.sentence
    if clause.span.end - clause.span.start > _LONG or _LEGAL.search(text, sentence.start, sentence.end):
        return True
    return not shouted and _heading(sentence.of(text))


def _is_bare_denial(clause: Clause, text: str) -> bool:
    """Whether a clause denies what was said before it, in a word: "the ministry denied it"."""
    return (bool(clause.negation) or clause.predicate in _DENIES) and _IT.search(clause.span.of(text)) is not None


def _quotations(text: str) -> list[Span]:
    """The stretches of a text that stand between quotation marks, each within its paragraph."""
    return [Span(*m.span()) for m in _IN_MARKS.finditer(text)]


def _somebody(clause: Clause, quoted: Sequence[Span]) -> Attribution | None:
    """Whose word a clause is that stands in a quotation whose speaker no reader knows: somebody's, and not the outlet's own."""
    if not any(q.holds(clause.span) for q in quoted):
        return None
    return Attribution(id="", content=(clause.span,), manner="direct", source_kind="unknown")


def _of_a_thing(text: str, negation: Span) -> bool:
    """Whether a "not" denies a thing set against another, or a part of what was told, and no clause: "in March 2019, not March
    2023", "28 people were hurt, none of them badly"."""
    word, before = negation.of(text).lower(), text[max(0, negation.start - 5) : negation.start]
    if word == "not" and before.endswith((" and ", ", but ")) and _NO_VERB.match(text, negation.end):
        return True
    if not before.endswith((", ", "— ", "– ")):
        return False
    return word == "not" or (word in ("none", "neither") and _OF_THEM.match(text, negation.end) is not None)


def _heading(sentence: str) -> bool:
    """Whether a sentence is a heading: a few words, all in capitals, and nobody's shout in quotation marks."""
    return sentence.isupper() and len(sentence.split()) <= _LONGEST_HEADING and not _QUOTED.search(sentence)


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


def _says_little(clause: Clause, weights: dict[str, float]) -> bool:
    """Whether a clause could not be told apart from others: it has nothing beside names, days and its verb ("the ministry met on
    Friday"), or only common words."""
    if clause.quantities:
        return False
    words = [key for key in weights if key[0] not in "~@%" and key != stem(clause.predicate)]
    return not words or sum(weights.values()) < _LEAST_WEIGHT


class _Frames:
    """Which clauses of a report only tell that a statement was made ("officials said"), or of its source ("briefed on the
    matter")."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.article.text
        self._sources = sorted(s for a in reading.attributions for s in a.source)
        self._contents = {a.id: a.content for a in reading.attributions}
        self._cues = sorted((cue, a.id) for a in reading.attributions for cue in a.cue)
        self._source_starts = [s.start for s in self._sources]
        self._cue_starts = [cue.start for cue, _ in self._cues]

    def __call__(self, clause: Clause) -> bool:
        span = clause.span
        if not _NAMELESS.isdisjoint(clause.terms):
            return True
        held = self._held(span)
        first, stop = (bisect_left(self._source_starts, at) for at in clause.sentence)
        if any(clause.sentence.holds(source) and _describes(span, source) for source in self._sources[first:stop]):
            return True
        return bool(held) and all(self._told(name, span) < _TOLD and not self._counts(name, clause) for name in held)

    def statement(self, clause: Clause) -> str | None:
        """The statement that a clause is: the innermost one it stands in, or the one that it holds with its frame and all ("“Not
        one gun was moved,” said the ministry")."""
        if clause.attribution is not None:
            return clause.attribution
        told = {name: self._told(name, clause.span) for name in self._held(clause.span)}
        most = max(told, key=lambda name: (told[name], name), default=None)
        if most is not None and _is_bare_denial(clause, self._text):
            return most
        if most is None or told[most] < max(_TOLD, (clause.span.end - clause.span.start - _FRAME) // 2):
            return None
        return most

    def _held(self, span: Span) -> list[str]:
        """The statements whose cue stands in a span."""
        first, stop = bisect_left(self._cue_starts, span.start), bisect_left(self._cue_starts, span.end)
        return [name for cue, name in self._cues[first:stop] if span.holds(cue)]

    def _counts(self, name: str, clause: Clause) -> bool:
        """Whether a statement gives a number of the clause ("14, according to the hospital")."""
        return any(content.holds(q.span) for content in self._contents[name] for q in clause.quantities)

    def _told(self, name: str, span: Span) -> int:
        """How many characters of a statement's content stand in a span."""
        return sum(overlap(span, c) for c in self._contents[name])


def _describes(span: Span, source: Span) -> bool:
    """Whether a clause is part of a source's description, or runs on behind it ("officials briefed on the matter"). What begins
    with the source and goes on is a clause of its own: "the council approved the bridge"."""
    if span.start <= source.start:
        return source.holds(span)
    return source.start < span.start <= source.end + 2 and span.end <= source.end + _APPENDED


def _speakers(attributions: dict[str, Attribution], name: str | None) -> Iterator[str]:
    """Who says it, and who says that they say it, innermost first."""
    for _ in range(4):
        attribution = attributions.get(name or "")
        if attribution is None:
            return
        if attribution.speaker:
            yield attribution.speaker
        name = attribution.inside


def _length(weights: dict[str, float]) -> float:
    return math.sqrt(sum(w * w for w in weights.values())) or 1.0


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
