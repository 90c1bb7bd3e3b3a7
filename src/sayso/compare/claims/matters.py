"""Matters: what all whole reports but one tell of, each in its own way, so that no claim has them all: an inquiry, of which one
names the chair, one the day and one the place.

in: the clauses of a story, its reports    out: a `Missed` for each matter of which one report has nothing

A matter is known by a name that all of the others have and one has not, and by what else the sentences have in common in which
they have it; a mere noun is one thing here and another there ("the town hall", "a church hall"). To say that a report has nothing
of it is an accusation: so at least four whole reports are asked for (two of three share a name by chance), the common words must
be many, and the report is searched for them by their beginnings, for what is like them, and for numbers.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.lacking import Elsewhere, has_nothing, in_common, sentences_of, share
from sayso.compare.claims.of_weight import tells_of_it
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import has_word
from sayso.model import Report, initials

_LEAST = 4  # whole reports, of which all but one have a thing
_TELLING = 0.5  # what a word weighs at least by which a matter is known
_ALL, _PLAIN = 2.0, 0.9  # what the words in common must weigh together, and those of them that are no names
_MUCH, _MOST = 0.4, 0.6  # of what they weigh, and of what those weigh that most accounts have
_BEGINNING = 5  # letters by which two words are akin: "Ulmar" and "Ulmari", "minister" and "ministry"
_OF_IT = 2  # akin words in one sentence, by which it tells of a matter
_NO_WORD = ("#", "%", "@")
_WORD = re.compile(r"[^\W_][\w’-]*")
_NAME = re.compile(r"\b[A-Z][\w-]*(?: [A-Z][\w-]*)*")
_TITLE = re.compile(r"\b[A-Z][\w-]*(?: (?:(?:of|for|and|on|the) ){0,2}[A-Z][\w-]*){0,7}")
_WHERE = re.compile(r"\b(?:in|at|near|from|to|outside|around) (?:town of |city of |village of )?$", re.I)
_OF_A_TOWN = re.compile(r" (?:town|city|county|village|council|hospital|police|station|airport|harbour|hall)\b", re.I)
_BEFORE_IT = re.compile(r"(?:The|A|An|In|On|At|Its?|His|Her|Mr|Mrs|Ms) ")

Held = dict[int, list[Unit]]
"""By report its clauses in whose sentences a word stands."""


class Missed(Struct, frozen=True):
    """What one report has nothing of. report: its place.  matter: a name.  accounts: a clause of each of the others, in
    whose sentence it stands, those that have most in common.  common: what they have in common."""

    report: int
    matter: str
    accounts: tuple[Unit, ...]
    common: frozenset[str]


def matters(told: Sequence[Unit], reports: Sequence[Report], elsewhere: Elsewhere, score: Scorer) -> Iterator[Missed]:
    """What one of the whole reports has nothing of, though all others tell of it."""
    whole = [k for k, r in enumerate(reports) if r.extent == "full" and r.copy_of is None]
    if len(whole) < _LEAST:
        return
    having = _having(told)
    for report in whole:
        own, text = [u for u in told if u.report == report], f"{reports[report].title or ''}\n{reports[report].text}"
        low, others = text.lower(), set(whole) - {report}
        for key, held in having.items():
            if report in held or not others <= held.keys() or key[1:] in low:
                continue
            accounts = _nearest({r: held[r] for r in sorted(others)})
            common = in_common(accounts, elsewhere)
            name = _name_of(key, accounts, text) if _is_a_matter(key, common, accounts) else None
            if name and _has_nothing(common, accounts, own, text, score):
                yield Missed(report, name, tuple(accounts), frozenset(common))


def _having(told: Sequence[Unit]) -> dict[str, Held]:
    """The words of names, with the clauses of each report in whose sentences they stand."""
    held: defaultdict[str, Held] = defaultdict(dict)
    for unit in told:
        for key in unit.around:
            if key[0] == "~":
                held[key].setdefault(unit.report, []).append(unit)
    return {key: held[key] for key in sorted(held)}


def _nearest(held: Held) -> list[Unit]:
    """Of each report the clause whose sentence has most of what half of the others have beside the same word."""
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for report, units in held.items():
        for unit in units:
            for key in unit.around:
                holders[key].add(report)
    shared = {key for key, reports in holders.items() if len(reports) >= max(2, len(held) / 2)}

    def in_shared(weights: Mapping[str, float]) -> float:
        return math.fsum(w for key, w in weights.items() if key in shared)

    return [max(units, key=lambda u: (in_shared(u.around), in_shared(u.weights), -u.place)) for units in held.values()]


def _is_a_matter(key: str, common: Mapping[str, float], accounts: Sequence[Unit]) -> bool:
    """Whether accounts that share a name are of one matter: what they have in common is telling, names aside too, and each has
    much of it, or most of what most of them have."""
    words = {k: weight for k, weight in common.items() if k[0] not in _NO_WORD}
    plain = [weight for k, weight in words.items() if k[0] != "~"]
    if max(u.around[key] for u in accounts) < _TELLING or math.fsum(words.values()) < _ALL or math.fsum(plain) < _PLAIN:
        return False
    holders = Counter(k for u in accounts for k in u.around.keys() & common.keys())
    core = {k: weight for k, weight in common.items() if holders[k] > len(accounts) / 2}
    return all(share(common, u.around) >= _MUCH or (core and share(core, u.around) >= _MOST) for u in accounts)


def _has_nothing(common: Mapping[str, float], accounts: Sequence[Unit], own: Sequence[Unit], text: str, score: Scorer) -> bool:
    """Whether a report has nothing of what the accounts have in common, in whatever words."""
    if _is_akin(common, text) or not has_nothing(common, accounts, own, text, score):
        return False
    return not tells_of_it(common, accounts, own, list(sentences_of(text)), score)


def _is_akin(common: Collection[str], text: str) -> bool:
    """Whether a sentence of a text has words that begin like two of these: "the Ulmari foreign ministry" is Ulmar's minister."""
    words = [key.lstrip("~") for key in common if key[0] not in _NO_WORD]
    sentences = ({w.lstrip("~") for w in sentence} for sentence in sentences_of(text))
    return any(sum(any(_begin_alike(w, own) for own in sentence) for w in words) >= _OF_IT for sentence in sentences)


def _begin_alike(one: str, other: str) -> bool:
    least = min(len(one), len(other))
    return one == other or (least >= _BEGINNING and one[:least] == other[:least])


def _name_of(key: str, accounts: Sequence[Unit], text: str) -> str | None:
    """The name with a word in it by which most accounts call somebody or something, if a text has nothing of it."""
    runs = (_BEFORE_IT.sub("", m.group()) for u in accounts for m in _NAME.finditer(u.sentence))
    names = Counter(run for run in runs if key[1:] in map(str.lower, _WORD.findall(run)))
    if not names:
        return None
    name = max(names, key=lambda n: (names[n], len(n), n))
    return None if _may_be_named(name, text) or _is_where(name, accounts) else name


def _is_where(name: str, accounts: Sequence[Unit]) -> bool:
    """Whether a name only tells where things were: "in Tarrowdale", "Tarrowdale town hall"."""
    told = (u.sentence.partition(name) for u in accounts)
    where = [bool(_WHERE.search(before) or _OF_A_TOWN.match(behind)) for before, at, behind in told if at]
    return sum(where) * 2 >= len(where) > 0


def _may_be_named(name: str, text: str) -> bool:
    """Whether a text may have a name, be it a word of it, spelled otherwise ("Zelensky", "Zelenskiy") or its first letters."""
    words, low = [w.lower() for w in _WORD.findall(name)], text.lower()
    beginnings = {w[:_BEGINNING] for w in _WORD.findall(low) if len(w) >= _BEGINNING}
    if any(has_word(low, w) or w[:_BEGINNING] in beginnings for w in words):
        return True
    return any(initials(name, m.group()) for m in _TITLE.finditer(text))
