"""Shaded: what one report has behind a hedge, and another as so, in a word or two that both have: "may have been in response to the
exercise", "in response to the exercise"; "a reportedly all-white club", "the all-white club".

in: the clauses of a story, and the chances that two are of one thing    out: `Dispute`s of certainty, which only may differ. The
verb need not be one: what is hedged is what stands right behind the hedge, and the other clause has its first or second word that
tells anything, and no doubt anywhere in its sentence. Where both have one verb, `certainty` tells more of it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.sought import Sought
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import LITTLE, stem
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Quantity, Span

# Chance from which two clauses are looked at; below the second they must share more.
_LEAST, _LIKELY = 0.2, 0.5
_BE_VERB = stem("be")
_FAR, _NEAR = 8, 2  # words behind a hedge that are looked at, and among which the first that both have must be
_MANY = 2  # words that both have, from which what they say need be less
# How much the words that both have say, together; the one that stands right behind the hedge; and of what is less likely one.
_SAYS, _SAYS_ALONE, _SAYS_MUCH = 0.5, 0.4, 0.8
_BE = r"(?: have)?(?: be(?:en)?)?"
# General knowledge: words under which something is less than said to be so. What is likely to come is no doubt of what is.
_HEDGE = Sought(
    r"\b(?:(?:may|might)(?: well)? (?:have been|have|be)|reportedly|allegedly|alleged|suspected|possibl[ey]|apparent(?:ly)?|"
    rf"supposedly|purported(?:ly)?|unconfirmed|(?:believed|thought|rumou?red|said|reported|alleged|suspected|presumed) to{_BE}|"
    rf"(?:appear|seem)(?:s|ed)? to{_BE})\b"
)
_AS_TOLD = frozenset({"believed to be", "said to be", "reported to be", "rumoured to be", "rumored to be"})
_SURELY, _WHOLE = 0.9, 0.75  # chance, and share of what is hedged that is told as so, from which the hedge alone is the difference
_OF_A_NOUN = frozenset({"alleged", "suspected", "apparent", "purported", "unconfirmed"})
# One of these in the sentence of the other leaves it open, too, or asks, or sets it against another.
_OPEN = re.compile(
    r"\b(?:may|might|could|would|if|whether|alleg\w*|reportedly|claim\w*|accus\w*|suspect\w*|suspicion\w*|possib\w*|apparent\w*|"
    r"appear\w*|seem\w*|suppos\w*|purport\w*|unconfirmed|unclear|unknown|believe\w*|belief|thought|think\w*|rumou?r\w*|theor\w*|"
    r"speculat\w*|suggest\w*|presum\w*|probabl[ey]|likely|perhaps|doubt\w*|s[ck]eptic\w*|question\w*|look\w*|den(?:y|ie[sd]))\b|\?",
    re.I,
)
_ACCUSED = re.compile(r"\b(?:accus\w+|charged|den(?:y|ie[sd]|ying)|question\w*|whether)\b|\?", re.I)
_NOT = re.compile(r"\b(?:not|never|no|without|avoid\w*|prevent\w*)\b|n[’']t\b", re.I)
# What something is meant to be is no doubt of what it is.
_MEANT = re.compile(r"\b(?:intend|meant|aim|design|hop|want|seek|sought)\w* (?:\w+ )?to (?:be|become) (?:an? )?$", re.I)
_ENDS = re.compile(r"[.;:–—“”\"]|, (?:but|which|who|and|as|while|though)\b")
_PUT_IN = re.compile(r"[.,;:–—“”\"]")
_WORD = re.compile(r"[A-Za-z0-9][\w’'-]*")
_SMALL_LIST = """
    the a an of to in for on at by with from that this it he she they we you i his her their our my your any been be being
    have has had is are was were do does did will so very just one about into who what when than more as and or but said says
    also its which over after before him them there here some other another
"""
_SMALL = frozenset(_SMALL_LIST.split())


class _Shade(Struct, frozen=True):
    """A hedge in a clause. words: what stands behind it, as stems, of all that tell anything; the first first."""

    word: str
    mark: Span
    words: tuple[str, ...]


def shaded(
    units: Sequence[Unit],
    chances: Mapping[tuple[int, int], float],
    copies: Collection[int],
    strangers: Callable[[int, int], bool],
) -> Iterator[Dispute]:
    """What one report has behind a hedge and another as so, the likeliest first, each sentence once. copies: reports that reprint
    others.  strangers: whether two reports are hardly of one thing."""
    seen: set[tuple[int, Span]] = set()
    shades: dict[int, _Shade | None] = {}
    for i, j in _likeliest(units, chances):
        a, b, chance = units[i], units[j], chances[i, j]
        for u in (a, b):
            if u.n not in shades:
                shades[u.n] = _shade(u)
        if (shades[a.n] is None) == (shades[b.n] is None) or a.report == b.report:
            continue
        if not {a.report, b.report}.isdisjoint(copies) or strangers(a.report, b.report):
            continue
        places = {(u.report, u.clause.sentence) for u in (a, b)}
        weaker, fact = (a, b) if shades[a.n] else (b, a)
        found = None if places & seen else _told_surer(weaker, shades[weaker.n], fact, chance)
        if found is not None:
            seen |= places
            yield found


def _likeliest(units: Sequence[Unit], chances: Mapping[tuple[int, int], float]) -> list[tuple[int, int]]:
    """The pairs that are looked at, the likeliest first, whatever the order of the reports."""
    near = (p for p, chance in chances.items() if chance >= _LEAST)
    return sorted(near, key=lambda p: (-round(chances[p], 9), sorted(units[k].key for k in p)))


def _told_surer(weaker: Unit, shade: _Shade | None, fact: Unit, chance: float) -> Dispute | None:
    """That one clause has behind a hedge what the other has as so. chance: that both are of one thing."""
    if shade is None or not _is_fact(fact) or _counts_another(weaker, fact):
        return None
    own = {stem(w.lower()): m for m in _WORD.finditer(fact.text) for w in (m[0],)}
    both = [w for w in shade.words[:_FAR] if w in own]
    if not both or both[0] not in shade.words[:_NEAR] or weaker.predicate == fact.predicate != _BE_VERB:
        return None  # one verb in both is for `certainty`, which asks who does it and to what
    said = sum(weaker.around.get(w, 0.0) for w in set(both))
    alone, first, likely = len(set(both)) < _MANY, both[0] == shade.words[0], chance >= _LIKELY
    least = _SAYS_MUCH if not likely else _SAYS_ALONE if alone else _SAYS
    named = likely or (first and shade.word in _OF_A_NOUN)  # "the alleged demands", "its demand"
    if said < least or not named or (alone and not (first and likely)):
        return None
    m, start = own[both[0]], fact.span.start
    mark = Span(start + m.start(), start + m.end())
    # All that is hedged is told as so, in these words.
    whole = len(both) >= _WHOLE * len(shade.words) and len(set(both)) > _MANY and first
    sure = whole and chance >= _SURELY and shade.word in _AS_TOLD
    values, marks, spans = (shade.word, "stated"), ((shade.mark,), (mark,)), (weaker.span, fact.span)
    return Dispute((weaker, fact), "certainty", values, marks, spans, sure=sure)


def _shade(unit: Unit) -> _Shade | None:
    """The first hedge of a clause, with what stands behind it; None where the clause denies or asks, or tells of an accusation."""
    m = _HEDGE.pattern.search(unit.text) if _HEDGE.may_be_in(unit.text.lower()) else None
    if m is None or _ACCUSED.search(unit.sentence) or _NOT.search(unit.text):
        return None
    if _MEANT.search(unit.text, 0, m.start()):
        return None
    # What is put in between commas ends with the second: "who is reportedly ill, defended".
    end = (_PUT_IN if "," in unit.text[: m.start()] else _ENDS).search(unit.text, m.end())
    behind = unit.text[m.end() : end.start() if end else len(unit.text)]
    told = [w.lower() for w in _WORD.findall(behind)]
    words = tuple(stem(w) for w in told if w not in _SMALL and stem(w) not in LITTLE)
    start = unit.span.start
    return _Shade(m[0].lower(), Span(start + m.start(), start + m.end()), words) if words else None


def _is_fact(unit: Unit) -> bool:
    """Whether a clause says that something is so, with no doubt, question or "not" in its sentence."""
    sure = not unit.clause.hedge and unit.clause.modality in (None, "planned") and not unit.clause.condition
    return sure and is_told(unit) and _OPEN.search(unit.sentence) is None and _NOT.search(unit.text) is None


def _counts_another(a: Unit, b: Unit) -> bool:
    """Whether both count, and nothing alike: 18 who are thought to be in danger of their lives, and 42 who are."""
    one, other = ({_size(q) for q in u.quantities} for u in (a, b))
    return bool(one) and bool(other) and not one & other


def _size(q: Quantity) -> tuple[float | None, float | None]:
    return q.low, q.high
