"""Units: the clauses of a story's reports, with what the comparison asks of each, worked out once.

in: a `Story`    out: its `Unit`s. A clause that says too little to be found again ("officials said") makes none.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct

from sayso.compare.words import rarity, stem
from sayso.model import Attribution, Clause, Member, Quantity, Reading, Span, Story, TimeExpression

_LEAST_WEIGHT = 0.9  # a clause below this summed rarity says nothing that could be told apart from others
_LONG = 420  # characters: a "clause" above this is a parse gone wrong, or a list


class Unit(Struct, frozen=True):
    """A clause that may become an account.

    key: (report, start), by which ties are broken.  report: index of its report.  place: of its sentence in the report, 0 the
    first. weights: stems, name words and countries with how much sharing them says; norm their length.  sentence: the words
    of its sentence; around: the weights of all of it.
    """

    key: tuple[str, int, int]
    report: int
    place: int
    clause: Clause
    text: str
    sentence: str
    weights: dict[str, float]
    norm: float
    around: dict[str, float]
    around_norm: float
    predicate: str
    roles: frozenset[tuple[str, str]]
    names: frozenset[str]
    quantities: tuple[Quantity, ...]
    times: tuple[TimeExpression, ...]
    attribution: Attribution | None
    grams: frozenset[tuple[str, ...]]

    @property
    def span(self) -> Span:
        """Where it stands in its report."""
        return self.clause.span


def units_of(story: Story) -> list[Unit]:
    """The units of a story, report by report."""
    keys = [[_keys(m.reading, c) for c in m.reading.clauses] for m in story.members]
    shares = _shares(keys)
    return [u for r, m in enumerate(story.members) for u in _of_report(r, m, keys[r], shares)]


def _keys(reading: Reading, clause: Clause) -> dict[str, bool]:
    """What a clause can share with another: stems, words of names, countries; True marks a name."""
    keys = {stem(t): False for t in clause.terms}
    keys.update({f"~{w}": True for w in clause.proper})
    countries = {a.id: a.country for a in reading.actors if a.country}
    keys.update({f"@{countries[n]}": True for n in clause.names if n in countries})
    return keys


def _shares(keys: Sequence[Sequence[dict[str, bool]]]) -> dict[str, float]:
    """In what share of the story's clauses a key stands, reports weighing alike whatever their length."""
    share: Counter[str] = Counter()
    for report in keys:
        for key, n in Counter(k for clause in report for k in clause).items():
            share[key] += n / max(1, len(report)) / len(keys)  # type: ignore[assignment]
    return dict(share)


def _weight(key: str, name: bool, share: float) -> float:
    """How much sharing a key says. The story's own subject, in every third clause, says nothing about which fact is told."""
    local = min(1.0, math.log(1 / max(share, 1e-4)) / math.log(60))
    return local * (0.7 if name else rarity(key))


def _of_report(r: int, member: Member, keys: Sequence[dict[str, bool]], shares: dict[str, float]) -> Iterator[Unit]:
    reading, text = member.reading, member.reading.article.text
    attributions = {a.id: a for a in reading.attributions}
    sentences = {s: k for k, s in enumerate(sorted({c.sentence for c in reading.clauses}))}
    weighed = [{k: _weight(k, name, shares[k]) for k, name in own.items()} for own in keys]
    around: dict[Span, dict[str, float]] = {}
    for clause, weights in zip(reading.clauses, weighed, strict=True):
        around.setdefault(clause.sentence, {}).update(weights)
    for clause, weights in zip(reading.clauses, weighed, strict=True):
        if (sum(weights.values()) < _LEAST_WEIGHT and not clause.quantities) or clause.span.end - clause.span.start > _LONG:
            continue
        whole = around[clause.sentence]
        yield Unit(
            key=(member.report.id, clause.span.start, clause.span.end),
            report=r,
            place=sentences[clause.sentence],
            clause=clause,
            text=clause.span.of(text),
            sentence=clause.sentence.of(text),
            weights=weights,
            norm=_length(weights),
            around=whole,
            around_norm=_length(whole),
            predicate=stem(clause.predicate),
            roles=frozenset((role, stem(head)) for role, head in clause.roles),
            names=frozenset(k for k in weights if k[0] in "~@"),
            quantities=clause.quantities,
            times=tuple(t for k in clause.times if (t := reading.times[k]).first is not None),
            attribution=attributions.get(clause.attribution) if clause.attribution else None,
            grams=frozenset(_grams(clause.span.of(text))),
        )


def _length(weights: dict[str, float]) -> float:
    return math.sqrt(sum(w * w for w in weights.values())) or 1.0


def _grams(text: str, n: int = 3) -> Iterator[tuple[str, ...]]:
    """The runs of three words of a text, lower case."""
    words = [w.strip(".,;:!?\"'“”‘’()").lower() for w in text.split()]
    words = [w for w in words if w]
    return (tuple(words[k : k + n]) for k in range(len(words) - n + 1))


def day(t: TimeExpression) -> tuple[date, date]:
    """The days that a time covers; only for times that have a first day."""
    assert t.first is not None, "units keep only resolved times"
    return t.first, t.last or t.first
