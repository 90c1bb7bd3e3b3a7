"""Clocks: the hour of one happening that two reports have otherwise: "the shooting began at about 11 pm", "the shooting began
before dawn"; "at noon", "in the early evening".

in: two units, or those of a story    out: the words that can't both be so; `Dispute`s of time where no clause need be alike. It
takes one deed, in one verb or in two that tell the same, plainly told, of one thing; and times that no reading of them brings
together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.align.pairs import Scorer
from sayso.compare.clauses.alike import is_told, same_arguments, words
from sayso.compare.clauses.moments import Moment, apart, moment
from sayso.compare.clauses.pronouns import EMPTY, heads, theme
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.asunder import in_two_places
from sayso.compare.differ.difference import LOOK
from sayso.compare.differ.disputes import Dispute
from sayso.compare.timeline.happenings import is_called_off
from sayso.compare.timeline.words import MISHAPS, STEPS

_MOST = 120  # clauses with a time of the day that are looked at
_LEAST = 6  # minutes apart, from which two clocks are worth a look
_SURELY = 60  # and from which they are no slip of a minute hand

# Verbs that tell one deed; general knowledge, not tuned on any set.
_DEEDS_LIST = (
    "begin start commence erupt open break:out flare",
    "end finish conclude stop close shut",
    "break burst fail collapse rupture give:way cave",
    "explode detonate go:off",
    "crash collide smash plough",
    "arrest detain",
    "call alert summon notify",
    "arrive land come reach",
    "leave depart",
    "die perish",
    "sink founder",
    "read deliver announce hand",
    "recover raise salvage retrieve",
)
_ALONE = {stem(verb): n for n, line in enumerate(_DEEDS_LIST) for verb in line.split() if ":" not in verb}
_WITH = {tuple(verb.split(":")): n for n, line in enumerate(_DEEDS_LIST) for verb in line.split() if ":" in verb}
# Mishaps and steps that are one in whatever words: a story has one of each sort on a day.
_TOLD_BY_WORDS = dict(enumerate((*MISHAPS, *STEPS), len(_DEEDS_LIST)))
_WALKED_OUT = next(n for n, p in _TOLD_BY_WORDS.items() if p.search("walked out"))
# Verbs that say no more than that it happened: what happened is their noun.
_HAPPEN = frozenset(map(stem, ("happen", "occur", "take", "come", "hit", "strike", "shake", "rip", "tear", "rock", "hold")))
_NOUNS_LIST = {
    "explosion": "explode", "blast": "explode", "detonation": "explode", "bombing": "explode", "crash": "crash",
    "collision": "crash", "shooting": "shoot", "gunfire": "shoot", "collapse": "collapse", "arrest": "arrest", "arrival": "arrive",
    "derailment": "derail", "sinking": "sink", "breach": "break",
}  # fmt: skip
_NOUNS = {stem(noun): stem(verb) for noun, verb in _NOUNS_LIST.items()}
_STRIKES = frozenset(map(stem, ("strike", "walkout", "stoppage")))  # "the walkout of the drivers began": they walked out
_ONE_THING_LIST = (
    "fire blaze inferno", "bus coach vehicle", "train express", "strike walkout stoppage", "explosion blast bomb device",
    "ship ferry boat vessel trawler tanker", "plane aircraft jet airliner", "dam wall dyke dike levee embankment",
    "quake earthquake tremor", "poll polling station", "bridge span", "shooting gunfire", "talk negotiation meeting round session",
    "voting vote ballot",
)  # fmt: skip
_ONE_THING = tuple(frozenset(map(stem, line.split())) for line in _ONE_THING_LIST)
_ANOTHER = re.compile(
    r"\b(?:another|second|third|further|again|also|later(?! than)|other|both|each|every|usually|normally|always|initially|since)\b",
    re.I,
)


class _Timed(Struct, frozen=True):
    unit: Unit
    at: Moment


def hours_apart(a: Unit, b: Unit, score: float) -> tuple[Moment, Moment] | None:
    """The times of the day of two accounts of one deed that can't both be so."""
    if not (_is_done(a) and _is_done(b)) or a.clause.modality != b.clause.modality:
        return None
    one, other = moment(a), moment(b)
    if one is None or other is None or apart(one, other) < _LEAST or _of_two(a, b) or not one_deed(a, b, score):
        return None
    return one, other


def surely_apart(a: Unit, b: Unit, one: Moment, other: Moment) -> bool:
    """Whether two times of one deed leave no doubt: both by the clock, in one verb, of the same thing and day, an hour apart."""
    same = a.predicate == b.predicate and same_arguments(a, b) and bool(theme(a) & theme(b) - EMPTY)
    told = one.exact and other.exact and len(one.stretches) == len(other.stretches) == 1 and one.day == other.day is not None
    return same and told and apart(one, other) >= _SURELY and not (a.clause.modality or b.clause.modality)


def clocks(units: Sequence[Unit], strangers: Callable[[int, int], bool], score: Scorer) -> Iterator[Dispute]:
    """What two reports have at two times of the day, each deed once. strangers: whether two reports are hardly of one thing."""
    timed = [_Timed(u, at) for u in sorted(units, key=lambda u: (u.place, u.key)) if _is_done(u) and (at := moment(u)) is not None]
    by_deed: dict[object, list[_Timed]] = defaultdict(list)
    for t in timed[:_MOST]:
        for deed in _deeds(t.unit):
            by_deed[deed].append(t)
    seen: set[frozenset[int]] = set()
    for told in by_deed.values():
        for x, y in combinations(told, 2):
            a, b = x.unit, y.unit
            if a.report == b.report or frozenset((a.report, b.report)) in seen or strangers(a.report, b.report):
                continue
            if hours_apart(a, b, 0.0 if a.little or b.little else score(a, b)) and not _also(told, x, y):
                seen.add(frozenset((a.report, b.report)))
                yield Dispute((a, b), "time", (words(a, x.at.span), words(b, y.at.span)), ((x.at.span,), (y.at.span,)))


def one_deed(a: Unit, b: Unit, score: float) -> bool:
    """Whether two accounts are of one deed of one thing: in one verb or in two that tell the same; of the same noun, or of one that
    is likely the same by all else that they say."""
    deeds = _deeds(a) & _deeds(b)
    if not deeds:
        return False
    if any(n in _TOLD_BY_WORDS for n in deeds) and not (a.names - b.names and b.names - a.names):
        return True
    one, other = theme(a) - EMPTY, theme(b) - EMPTY
    same = bool(one & other) or any(one & line and other & line for line in _ONE_THING)
    if same:
        whom = [heads(u, "object") - EMPTY for u in (a, b)]
        return not all(whom) or bool(whom[0] & whom[1]) or score >= LOOK
    return score >= LOOK


def _deeds(unit: Unit) -> set[object]:
    """What a clause tells as done, by its verb, its noun or its words."""
    verb, text = unit.predicate, unit.text.lower()
    found: set[object] = {n for n, p in _TOLD_BY_WORDS.items() if p.search(unit.text)}
    nouns = {_NOUNS[t] for t in theme(unit) if t in _NOUNS} if verb in _HAPPEN else set()
    if _ALONE.get(verb) == 0 and theme(unit) & _STRIKES:
        found.add(_WALKED_OUT)
    for noun in nouns:
        found.add(_ALONE.get(noun, noun))
    for (word, behind), n in _WITH.items():
        if verb == stem(word) and re.search(rf"\b{behind}\b", text):
            found.add(n)
    if not nouns:
        found.add(_ALONE.get(verb, verb))
    return found


def _of_two(a: Unit, b: Unit) -> bool:
    """Whether anything shows that two accounts are of two deeds: another place, another one of many."""
    return in_two_places(a, b) or any(_ANOTHER.search(u.text) for u in (a, b))


def _is_done(unit: Unit) -> bool:
    clause = unit.clause
    return is_told(unit) and not (clause.negation or is_called_off(unit.text, clause)) and clause.modality in (None, "planned")


def _also(told: Sequence[_Timed], x: _Timed, y: _Timed) -> bool:
    """Whether one of the two reports has the deed at the other's time, too."""
    return any((t.unit.report == r.unit.report and not apart(t.at, o.at)) for t in told for r, o in ((x, y), (y, x)))
