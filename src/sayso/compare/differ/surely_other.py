"""Surely another's word: the same statement of two sources, told where nothing leaves room for doubt: that it is one statement,
that each source is whoever the cue beside it names, and that these are two.

in: two units on the word of two, and the chance that they are of one thing    out: yes or no. What a clause tells of its own
speaker or in passing is never surely another's word; nor is what an outlet tells in its own voice, which it may have from anywhere,
nor what an outlet is cited for that may have it from the other's source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from sayso.compare.clauses.alike import is_told, words
from sayso.compare.clauses.numbers import dimension, standing
from sayso.compare.clauses.one_quotation import one_quotation
from sayso.compare.clauses.pronouns import EMPTY, PERSONAL, theme
from sayso.compare.clauses.sources import is_another
from sayso.compare.clauses.units import Unit, day, same_words
from sayso.compare.clauses.words import stem, stems_of
from sayso.compare.differ.deixis import bare_hour
from sayso.compare.differ.no_source import told_by_outlet
from sayso.compare.differ.plainly import alike_told, counted_alike
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Attribution

_ONE_STATEMENT = 0.85  # chance of being of one thing from which two sources of it are sure
_ONE_COUNT = 0.75  # and where both give one number of it
_MOST = 0.75  # share of the shorter account in the other by which two are of one thing whatever their subjects are called
# Ways of finding a statement that hold on to a cue right beside it: "police said that …", "…, according to police".
_BY_CUE = frozenset({"clause", "clause-around", "clause-quoted", "according-to", "quotation-after", "quotation-before"})
_SPEAKING = frozenset({"named_person", "organisation", "anonymous_person", "group"})
_PRESS = re.compile(r"\b(?:media|press|reports?|reporters?|journalists?|newspapers?|outlets?|channels?|broadcasters?)\b", re.I)
_BEHIND = re.compile(r",|\b(?:of|in|from|for|with|who|that|on|at|by|to)\b")
_LEAD = 8  # characters that a statement may begin before its main clause: a quotation mark, "that"
_PASSING = re.compile(
    r"\W*(\w+(?:ing|ed)|that|who|which|when|where|after|before|while|because|as|how|why|what|if|though|since)\b", re.I
)


def surely_on_other_word(a: Unit, b: Unit, score: float) -> bool:
    """Whether two accounts that stand on another's word surely are one statement of two sources."""
    enough = _ONE_COUNT if counted_alike(a, b) else _ONE_STATEMENT
    if score < enough or not (_is_main(a) and _is_main(b)) or not alike_told(a, b) or _may_pass_on(a, b):
        return False
    if _on_other_days(a, b) or _counted_apart(a, b) or _of_themselves(a) or _of_themselves(b) or _of_one_text(a, b):
        return False
    return bool(theme(a) & theme(b) - EMPTY) or _held(a, b) >= _MOST


def surely_quoted_of_two(a: Unit, b: Unit) -> bool:
    """Whether one quotation, word for word, is given to two people, each named at a cue in the sentence of the quotation: to two by
    name, or to "another man" and to the cameraman. Who is named here and described there may be one."""
    if not one_quotation(a, b) or not (_quotes(a) and _quotes(b)):
        return False
    kinds = [u.attribution.source_kind for u in (a, b) if u.attribution]
    if kinds == ["named_person", "named_person"]:
        return True
    return kinds == ["anonymous_person", "anonymous_person"] and (is_another(a) or is_another(b))


def _quotes(unit: Unit) -> bool:
    """Whether a clause is a person's words, with who says them and the cue in one sentence, and that no pronoun."""
    a, sentence = unit.attribution, unit.clause.sentence
    if a is None or a.manner != "direct" or a.made_by not in _BY_CUE or unit.described is None or not a.source:
        return False
    if not all(sentence.holds(s) for s in (*a.source[:1], *a.cue)):
        return False
    return a.source[0].of(unit.described.text(unit.report)).casefold() not in PERSONAL


def _is_main(unit: Unit) -> bool:
    """Whether a clause is what its statement says first, at its cue, and nothing told in passing."""
    a = unit.attribution
    if a is None or not _at_cue(unit, a) or not (a.source_kind in _SPEAKING or _is_cited(unit, a)):
        return False
    if not theme(unit) or _in_passing(unit) or not is_told(unit):
        return False
    held = a.made_by == "according-to" and any(unit.span.holds(cue) for cue in a.cue)
    return held or abs(unit.span.start - a.content[0].start) <= _LEAD


def _at_cue(unit: Unit, a: Attribution) -> bool:
    """Whether a statement was found by the cue beside it; where the network alone found it, whether source and cue stand side by
    side in its sentence."""
    if a.made_by in _BY_CUE:
        return True
    sides = sorted((*a.source, *a.cue))
    near = len(a.source) == len(a.cue) == 1 and sides[1].start - sides[0].end <= 1
    return a.made_by == "learned" and near and all(unit.clause.sentence.holds(s) for s in sides) and not told_by_outlet(unit)


def _in_passing(unit: Unit) -> bool:
    """Whether a clause opens as what is told in passing does: "leaving four hurt", "which …"; "Beijing" and "the United" do not."""
    found = _PASSING.match(unit.text)
    named = {"united", *(k[1:] for k in unit.names)}
    return found is not None and found[1].lower() not in named and stem(found[1].lower()) not in named


def _is_cited(unit: Unit, a: Attribution) -> bool:
    """Whether an outlet is cited for a whole sentence, or right before its word: behind "…, which the ministry said …" its name may
    stand for all of that."""
    if a.source_kind != "outlet":
        return False
    return a.made_by != "clause-around" or a.content[0].start - unit.clause.sentence.start <= _LEAD


def _may_pass_on(a: Unit, b: Unit) -> bool:
    """Whether one source is an outlet that may have it from the other: as any outlet from another, from what "reports" say, and the
    outlet from whoever speaks in its own report or told it so."""
    cited = [u for u in (a, b) if u.attribution is not None and u.attribution.source_kind == "outlet"]
    if len(cited) != 1:
        return bool(cited)
    other = b if cited[0] is a else a
    own = other.described.outlet(other.report) if other.described else None
    via = other.attribution.via if other.attribution else None
    names = cited[0].speakers[:1]
    return any(_PRESS.search(name) for name in other.speakers[:1]) or any(same_newsroom(n, m) for n in names for m in (own, via))


def _of_themselves(unit: Unit) -> bool:
    """Whether somebody speaks of themselves, or of whom a pronoun leaves open: "he had misspoken"; Russia: "Russia opposes". The
    fire brigade does not where it tells of the fire."""
    about = theme(unit)
    return about <= EMPTY or any(stems_of(word) & about for name in unit.speakers for word in _called(name))


def _called(name: str) -> Iterator[str]:
    """The words by which a source may speak of itself: those of its name, or what it is, where that is all that is told."""
    lead = _BEHIND.split(name, maxsplit=1)[0].split()
    yield from (w for w in name.split() if w[:1].isupper())
    yield from lead[-1:]


def _on_other_days(a: Unit, b: Unit) -> bool:
    """Whether both tell a day and share none. An hour alone tells none."""
    told = [[day(t) for t in u.times if not bare_hour(words(u, t.span), t)] for u in (a, b)]
    return all(told) and not any(first <= end and start <= last for (first, last), (start, end) in product(*told))


def _of_one_text(a: Unit, b: Unit) -> bool:
    """Whether two have printed one text: each may know its source by other sentences."""
    return same_words(a, b) or a.sentence.split() == b.sentence.split()


def _counted_apart(a: Unit, b: Unit) -> bool:
    """Whether two accounts have numbers of one measure that aren't the same."""
    return any(dimension(p) == dimension(q) and standing(p, q) != "same" for p, q in product(a.quantities, b.quantities))


def _held(a: Unit, b: Unit) -> float:
    """The share of the shorter account's weight that stands in the other, too."""
    shared = sum(min(w, b.weights[key]) for key, w in a.weights.items() if key in b.weights)
    return shared / (min(a.total, b.total) or 1.0)
