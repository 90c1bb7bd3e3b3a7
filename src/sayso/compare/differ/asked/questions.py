"""Questions: the open questions of a story's reports, each with the clause that asks it, and the words for what it is asked of.

in: the units of a story, little ones too    out: `Question`s
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from sayso.compare.clauses.alike import told_before
from sayso.compare.clauses.asks import HINTS, Ask, asks, names_its_thing
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import EMPTY, theme
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stems_of
from sayso.compare.differ.grounds.other_things import Apart
from sayso.model import Span, words_of

_MOST = 60  # questions of a story
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
# Where a noun with what stands before it ends.
_ENDS = re.compile(
    r"\b(?:of|in|at|on|near|by|that|which|who|where|when|while|and|or|to|for|from|with|after|before|as|is|was|were|has|had|have|"
    r"outside|inside|aboard|off|over|under|during|between|against|last|yesterday|this|early|late)\b|[,;(]",
    re.I,
)
_PARTICLES = frozenset({"back", "up", "down", "off", "out", "away", "over", "again", "yet", "so"})
_CLEFT = re.compile(r"\bit (?:was|is) (?!not\b|unclear|clear|known)[^,;.:]{3,80} $", re.I)
_NO_OWNER = frozenset({"new", "will", "take", "place", "is", "be", "on"})
_OWNER = 4  # words behind "of" in which it stands whose a thing is
_OF = re.compile(r"\b([^\W\d_][\w’'-]{0,30}) (of|on|against|at) (?:the |an? |his |her |its |their )?")
_WHEN = re.compile(r"(?:\w+day|noon|midnight|dawn|dusk|night|once|first|least|last|sea|\d+)\b", re.I)  # "on Monday", "at sea"
_HAPPENED = re.compile(r"start|beg|broke|happ|occur|came about", re.I)  # these say no more than that it did
_AS_TOLD = {"down": ("crash", "collapse"), "ill": ("illness", "sickness", "outbreak"), "sick": ("illness", "sickness", "outbreak")}
_SOME = re.compile(r"\b(?:an?|another|some|several|two|three) (?:[\w’'-]+ ){0,2}$", re.I)
_GENERAL_LIST = "accident incident disaster tragedy catastrophe event matter thing problem"
GENERAL = frozenset(one_word(noun) for noun in _GENERAL_LIST.split())
"""What any mishap may be called."""


_OPENING = 2  # sentences that open a report
_DEATH = re.compile(r"\b(?:died|dead|deaths?|body|bodies|illness|ill)\b", re.I)
_BACK = 4  # sentences, the own one too, in which it stands of what "the cause" is
_MISHAPS_LIST = """
    fire explosion crash collision collapse derailment sinking outage leak spill blackout landslide capsizing flood outbreak
"""
MISHAPS = frozenset(one_word(noun) for noun in _MISHAPS_LIST.split())
"""What happens and has a cause that is looked for."""


class Question(Struct, frozen=True):
    """An open question of a report. unit: the clause that is most of it.  span, mark: where it stands, and the words that leave it
    open.  things: the words for what is asked of, as `one_word` has them."""

    ask: Ask
    unit: Unit
    span: Span
    mark: Span
    things: frozenset[str]


def questions(units: Sequence[Unit]) -> list[Question]:
    """The open questions of a story's reports, in their order."""
    told: dict[tuple[int, Span], list[Unit]] = defaultdict(list)
    for unit in having(units, HINTS):
        told[unit.report, unit.clause.sentence].append(unit)
    found = (q for place in sorted(told, key=lambda p: (p[0], p[1].start)) for q in _of(sorted(told[place], key=lambda u: u.key)))
    first = [q for q, _ in zip(found, range(_MOST), strict=False)]
    if all(names_its_thing(q.ask) for q in first):
        return first
    mishaps = _mishaps(units)
    return [x for q in first if (x := q if names_its_thing(q.ask) else _with_mishap(q, mishaps)) is not None]


def _mishaps(units: Sequence[Unit]) -> Mapping[int, Mapping[int, frozenset[str]]]:
    """By report and sentence what it tells of that has a cause, as `one_word` has it."""
    found: dict[int, dict[int, frozenset[str]]] = defaultdict(dict)
    for unit in units:
        words = frozenset(one_word(k) for k in unit.around if k[0] not in "~#%@") & MISHAPS
        if words:
            found[unit.report][unit.place] = found[unit.report].get(unit.place, frozenset()) | words
    return found


def _with_mishap(q: Question, mishaps: Mapping[int, Mapping[int, frozenset[str]]]) -> Question | None:
    """A question of "the cause" as one of the cause of what its report opens with, where that alone stands before it, or beside;
    none where two things do."""
    own = mishaps.get(q.unit.report, {})
    start = q.span.start - q.unit.clause.sentence.start
    if q.unit.place not in own and _DEATH.search(q.unit.sentence, 0, start):  # "a worker died, and the cause was not known"
        return None
    top = frozenset[str]().union(*(own.get(place, ()) for place in range(_OPENING)))
    near = [own[place] for place in range(q.unit.place, max(-1, q.unit.place - _BACK), -1) if place in own]
    thing = near[0] if near else frozenset()
    return replace(q, things=thing) if len(thing) == 1 and thing <= top else None


class Nearby:
    """The clauses of the sentence before a clause's, which tell what its pronoun stands for."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._by_place: dict[tuple[int, int], list[Unit]] = defaultdict(list)
        for unit in units:
            self._by_place[unit.report, unit.place].append(unit)

    def before(self, unit: Unit) -> list[Unit]:
        """The clauses of the sentence before, in their order."""
        return sorted(self._by_place.get((unit.report, unit.place - 1), ()), key=lambda u: u.key)

    def meant(self, unit: Unit) -> frozenset[str]:
        """The stems of what "it" or "she" may stand for in a clause: what the sentence before is about, and who says it."""
        told = self.before(unit)
        said = frozenset(s for u in told for name in u.speakers[:1] for w in words_of(name) for s in stems_of(w))
        return frozenset(w for u in told for head in theme(u) - EMPTY for w in (head, one_word(head))) | said

    def near(self, unit: Unit) -> list[Unit]:
        """Those of its own sentence and of the two before."""
        return [u for k in (2, 1, 0) for u in self._by_place.get((unit.report, unit.place - k), ())]


def _of(own: Sequence[Unit]) -> Iterator[Question]:
    """The questions of the sentence of some clauses."""
    start = own[0].clause.sentence.start
    for ask in asks(own[0].sentence):
        span, mark = Span(start + ask.first, start + ask.end), Span(start + ask.mark[0], start + ask.mark[1])
        unit = max(own, key=lambda u: (min(u.span.end, span.end) - max(u.span.start, span.start), u.key))
        if not told_before(unit):
            yield Question(ask, unit, span, mark, things_of(ask))


def things_of(ask: Ask) -> frozenset[str]:
    """The words for what was caused or done: of "Tuesday's blaze at the mill" the blaze, of "how the ship sank" that it sank."""
    if ask.sort != "cause" or not ask.did or _HAPPENED.match(ask.did):
        return head_of(ask.thing)
    told = _AS_TOLD.get(ask.did.lower())
    return one_of(ask.did) if told is None else head_of(ask.thing).union(*map(one_of, told))


def head_of(phrase: str) -> frozenset[str]:
    """The noun that a few words are about: the last one before what tells more of it."""
    first = _WORD.search(phrase)
    end = _ENDS.search(phrase, first.end()) if first else None
    words = _WORD.findall(phrase[: end.start()] if end else phrase)
    words = words[:-1] if len(words) > 1 and words[-1].lower() in _PARTICLES else words
    return one_of(words[-1]) if words else frozenset()


def of_another(q: Question, unit: Unit) -> Apart | None:
    """Whether a clause has the thing that is asked of as that of another: "the trial of the captain", "of the mate"; "the attack on
    the ministry", "on the school". A name and a noun may be one ("on the mayor", "on Ada Brandt")."""
    one, other = _of_what(q.ask.thing, q.things), _of_what(unit.text, q.things)
    links = [link for link in one.keys() & other.keys() if not one[link][1] & other[link][1]]
    sure = any(link == "of" or one[link][0] == other[link][0] for link in links)
    return "surely" if sure else "perhaps" if links else None


def owned_by_none(q: Question, unit: Unit, text: str) -> bool:
    """Whether a clause has the thing as that of something of which the report that asks (text) has no word: "the trial of the new
    ferry", where it tells of a murder."""
    known = {s for w in _WORD.findall(text) for s in (w.lower(), one_word(w.lower()))}
    told = _of_what(unit.text, q.things).values()
    return any(known.isdisjoint(words - _NO_OWNER) and words - _NO_OWNER for _, words in told)


def _of_what(words: str, things: frozenset[str]) -> Mapping[str, tuple[bool, frozenset[str]]]:
    """Of whom or what the thing is, and on or at what, where that is told, by the small word that leads to it: whether a name is
    told, and the words."""
    led = [(m[2], words[m.end() :]) for m in _OF.finditer(words) if one_of(m[1]) & things and not _WHEN.match(words, m.end())]
    told = [(link, [m[0] for m in islice(_WORD.finditer(behind), _OWNER)]) for link, behind in led]
    return {link: (own[0][0].isupper(), frozenset(w for word in own for w in one_of(word))) for link, own in told if own}


def is_it_who(unit: Unit) -> int | None:
    """Where in its sentence begins what a clause with "who" or "that" is of: "it was ice [that brought down the plane]"; None where
    it is no such clause."""
    m = _CLEFT.search(unit.sentence, 0, max(0, unit.span.start - unit.clause.sentence.start))
    return m.start() if m and unit.text.startswith(("who ", "that ", "which ")) else None


def one_of(word: str) -> frozenset[str]:
    """A word of a text as the words that it may be a form of."""
    return frozenset({one_word(word), *forms(word), *(one_word(form) for form in forms(word))})


def is_some(unit: Unit, things: frozenset[str]) -> bool:
    """Whether a clause has the thing as one of its kind: "sparks started a fire in the barn"."""
    return any(_SOME.search(unit.text, 0, m.start()) for m in _WORD.finditer(unit.text) if one_of(m[0]) & things)
