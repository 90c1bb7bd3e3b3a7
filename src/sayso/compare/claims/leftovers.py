"""Leftovers: what somebody says, or a report opens with, and no claim has: too short, or of words too common, to be found by
likeness ("denied that any agreement had been reached"). No statement of weight may vanish.

in: all clauses of a story and its drafts so far    out: more `Draft`s: an agreement where reports have it in the same words, or
all but the same, else what one has
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from msgspec.structs import replace

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.bundled import together
from sayso.compare.claims.drafts import Draft, is_label, single, tells_more
from sayso.compare.claims.ranking import ORDER
from sayso.compare.claims.reach import agreed
from sayso.compare.clauses.alike import other_days
from sayso.compare.clauses.numbers import dimension, standing
from sayso.compare.clauses.one_quotation import is_a_quotation, one_quotation, quotation_of
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.denials import denied
from sayso.compare.differ.grounds.surely_other import surely_quoted_of_two
from sayso.compare.differ.pairs.relations import DOUBTED, Verdict, agreement
from sayso.compare.differ.pairs.steps import steps_of_two
from sayso.compare.options import LIKELY_ONE, SURELY_ONE
from sayso.model import Attribution, Report, Span, may_be_one, words_of

_TOP = 3  # sentences that open a report: what it tells there is of weight, whoever's word it is
_FAR = 20  # sentences of a report beyond which a leftover is no loss
_LEAST = 3  # words of a statement
_ALIKE = 0.6  # share of the words of both that two leftovers have in common, to be of one thing
_LIKE = 0.75  # share of the words of a leftover that a sentence of another report has, to be something like it
_MOST = 200  # leftovers of a story that are held against each other
# What begins with one of these holds under it alone: "before a truce was in force" is not "once a truce was in force".
_UNDER = frozenset(
    ["if", "unless", "until", "once", "before", "after", "when", "while", "because", "since", "although", "though", "as"]
)
_LONE = ("only_one", "unmatched")
_SAME_WORDS = "put together by the same words"


def leftovers(told: Sequence[Unit], drafts: Sequence[Draft], reports: Sequence[Report], score: Scorer) -> list[Draft]:
    """The drafts with what none of them has. told: all clauses but those of copies, little ones too."""
    left = [u for u in _left(told, drafts) if not is_label(u, reports[u.report].text)][:_MOST]
    lone = {d.units[0].n: d for d in drafts if d.verdict.relation in _LONE and len(d.units) == 1}
    groups = list(_groups([*left, *(d.units[0] for d in lone.values())][:_MOST]))
    joined = {u.n for units in groups if len(units) > 1 for u in units}
    kept = [d for d in drafts if not (len(d.units) == 1 and d.units[0].n in joined and d.units[0].n in lone)]
    new = [in_same_words(units, reports, score) for units in groups if len(units) > 1]
    sentences = _Sentences(told)
    return kept + new + [single(u, False, reports, elsewhere=sentences.have_elsewhere(u)) for u in left if u.n not in joined]


class _Sentences:
    """The sentences of a story, by their words."""

    def __init__(self, told: Sequence[Unit]) -> None:
        self._by_word: dict[str, list[tuple[int, Span]]] = {}
        for place, around in {(u.report, u.clause.sentence): u.around for u in told}.items():
            for word in around:
                self._by_word.setdefault(word, []).append(place)

    def have_elsewhere(self, unit: Unit) -> bool:
        """Whether another report has something like a clause: most of its words, in one sentence."""
        own = {k for k in unit.weights if len(k) > _LEAST}
        least = max(1, _LIKE * len(own))
        shared = Counter(place for word in own for place in self._by_word.get(word, ()))
        return any(n >= least for (report, _), n in shared.items() if report != unit.report)


def _left(told: Sequence[Unit], drafts: Sequence[Draft]) -> Iterator[Unit]:
    """Of each sentence that no draft has anything of the clause that tells most, if it is of weight."""
    shown = {(u.report, u.clause.sentence) for d in drafts for u in d.units}
    spans: dict[int, list[Span]] = {}
    for d in drafts:
        for unit, span in zip(d.units, d.spans, strict=True):
            spans.setdefault(unit.report, []).append(span)
    best: dict[tuple[int, Span], Unit] = {}
    for unit in told:
        place = (unit.report, unit.clause.sentence)
        if place in shown or not _of_weight(unit) or any(s.holds(unit.span) for s in spans.get(unit.report, ())):
            continue
        if place not in best or tells_more(unit, best[place]):
            best[place] = unit
    yield from sorted(best.values(), key=lambda u: (u.place, u.key))


def _of_weight(unit: Unit) -> bool:
    """Whether a clause is somebody's statement, or stands at the very top, and is more than a scrap."""
    if unit.place >= _FAR or len(unit.text.split()) < _LEAST or not unit.roles:
        return False
    return bool(unit.speakers) or (unit.place < _TOP and not unit.little)


def _groups(left: Sequence[Unit]) -> Iterator[tuple[Unit, ...]]:
    """The leftovers, those of several reports that say one thing together: in one verb, or by a quotation."""
    groups: list[list[Unit]] = []
    under: defaultdict[str | None, list[int]] = defaultdict(list)  # by the verb of the first; under none, with a quotation
    for unit in left:
        keys = (unit.predicate, None) if quotation_of(unit) is not None else (unit.predicate,)
        near = sorted({k for key in keys for k in under[key]})
        home = next((k for k in near if all(u.report != unit.report and _says_it(u, unit) for u in groups[k])), None)
        if home is not None:
            groups[home].append(unit)
            continue
        for key in keys:
            under[key].append(len(groups))
        groups.append([unit])
    yield from map(tuple, groups)


def _says_it(a: Unit, b: Unit) -> bool:
    """Whether two clauses say one thing in all but the same words, no number, day or denial apart."""
    if _one_saying(a, b):
        return True
    if a.predicate != b.predicate or denied(a) != denied(b) or other_days(a, b) or _numbers_apart(a, b):
        return False
    if steps_of_two(a, b):
        return False
    if _same_words(a, b):
        return _one_frame(a, b)
    if _first(a) != _first(b) and {_first(a), _first(b)} & _UNDER:
        return False
    one, other = ({k for k in u.weights if len(k) > _LEAST} for u in (a, b))
    return len(one & other) > 1 and len(one & other) >= _ALIKE * len(one | other)


def _one_saying(a: Unit, b: Unit) -> bool:
    """Whether two clauses are the same quotation, and no more than hold one phrase of it."""
    return one_quotation(a, b) and is_a_quotation(a) and is_a_quotation(b)


def _first(unit: Unit) -> str:
    return unit.text.split(maxsplit=1)[0].lower()


def _one_frame(a: Unit, b: Unit) -> bool:
    """Whether nothing but a pronoun speaks of whom the same words are: then they must be one source's."""
    named = bool(a.names) or sum(not k.startswith(("#", "%")) for k in a.weights) > 1
    return named or any(may_be_one(x, y) for x in a.speakers for y in b.speakers)


def _same_words(a: Unit, b: Unit) -> bool:
    one, other = ([w.lower() for w in words_of(u.text)] for u in (a, b))
    return bool(one) and one == other


def _numbers_apart(a: Unit, b: Unit) -> bool:
    return any(dimension(p) == dimension(q) and standing(p, q) == "apart" for p in a.quantities for q in b.quantities)


def _word_for_word(a: Unit, b: Unit) -> bool:
    """Whether two clauses are the same quotation, or the same words of what may be one source."""
    return _one_saying(a, b) or (_same_words(a, b) and any(may_be_one(x, y) for x in a.speakers for y in b.speakers))


def _of_two_people(units: Sequence[Unit]) -> tuple[str, str] | None:
    """The names of two people who are both quoted with this, where they can't be one."""
    quoted = [u.speakers[0] for u in units if u.speakers and u.attribution is not None and _is_quoted_person(u.attribution)]
    return next(((x, y) for x, y in combinations(quoted, 2) if not may_be_one(x, y)), None)


def _is_quoted_person(a: Attribution) -> bool:
    return a.manner == "direct" and a.source_kind == "named_person"


def in_same_words(units: tuple[Unit, ...], reports: Sequence[Report], score: Scorer) -> Draft:
    """What reports have in one another's words: surely where word for word and of one source, or else perhaps; a quotation that
    they give to two people differs in that."""
    draft = together([units], reports, score)
    one = draft.units[0]
    if draft.verdict.kinds == ("source",) and any(surely_quoted_of_two(a, b) for a, b in combinations(draft.units, 2)):
        verdict = replace(draft.verdict, sure=True, score=max(draft.verdict.score or 0.0, SURELY_ONE))
        return replace(draft, verdict=verdict, rank=(ORDER["differ"], 0.0, 0.0, -draft.telling), ground=_SAME_WORDS)
    if draft.verdict.relation != "agree" and draft.verdict.kinds != ("source",):
        return draft
    if (two := _of_two_people(draft.units)) is not None:
        values, marks = tuple(u.speakers[0] if u.speakers else None for u in draft.units), ((),) * len(draft.units)
        verdict = Verdict("differ", ("source",), False, values, marks, " against ".join(two), SURELY_ONE)
        return replace(draft, verdict=verdict, rank=(ORDER["differ"], 1.0, 1.0, -draft.telling), ground=_SAME_WORDS)
    verdict = agreement(len(draft.units), max(draft.verdict.score or 0.0, SURELY_ONE))
    spans, fits = agreed(draft.units, [units], verdict, reports)
    if all(fits) and all(_word_for_word(one, u) for u in draft.units[1:]):
        return replace(draft, spans=spans, verdict=verdict, rank=(ORDER["agree"], 0.0, 0.0, -draft.telling), ground=_SAME_WORDS)
    chance = min(max(draft.verdict.score or 0.0, LIKELY_ONE), DOUBTED)
    return replace(draft, verdict=replace(draft.verdict, sure=False, score=chance))
