"""Other things: whether two accounts that share a verb and much else are of two things, by what each names in the same place: a
vote on the dam and one on the budget, talks with one and with another, the trial of one brother and of the other.

in: two units, and the words in which they part    out: "surely", "perhaps" or nothing; what parts them, as that leaves it

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations, product
from typing import Literal, TypeVar

from msgspec.structs import replace

from sayso.compare.clauses.alike import CORE
from sayso.compare.clauses.pronouns import EMPTY
from sayso.compare.clauses.sources import does_it, holds_its_cue
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.which_one import Beside, Noun, nouns_of
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.contrasts import exclude
from sayso.compare.differ.grounds.difference import Difference
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span, words_of

Apart = Literal["surely", "perhaps"]
P = TypeVar("P", Difference, Dispute)

# What these are done with is who else does it; with others may be what one account has of several ("sailed with nurses", "with
# forty doctors aboard").
_WITH_ANOTHER_LIST = "meet talk negotiate speak sign deal agree merge play compete fight side clash confer trade quarrel"
_WITH_ANOTHER = frozenset(map(stem, _WITH_ANOTHER_LIST.split()))
_SOMETHING_OF = re.compile(r"\b(?P<of>at|of|in|for|from) (?P<whole>(?:the |[A-Z][\w-]+ ){0,3}?[\w-]+)[’']s (?P<what>[a-z][\w-]+)")
_APPOSED = re.compile(r", (?P<who>[A-ZÀ-Þ][\w’-]{2,30} [A-ZÀ-Þ][\w’-]{1,30})(?=,)")
_FULL_NAME = re.compile(r"(?<=[a-z,] )[A-ZÀ-Þ][\w’-]{2,30} [A-ZÀ-Þ][\w’-]{1,30}(?! [A-ZÀ-Þ])")
_FULL = 2  # words of a full name
_LEAST = 4  # letters of a word that another may end in
# Each line what one of a kind is, and the others are not.
_ONE_OF_LIST = (
    "first second third fourth fifth sixth last", "north northern south southern east eastern west western central", "upper lower",
    "left right", "front rear back", "inner outer", "men women", "boy girl",
)  # fmt: skip
_ONE_OF = tuple(frozenset(map(stem, line.split())) for line in _ONE_OF_LIST)
_PLACING_LIST = "in at on near along across around outside inside through beside behind under off"
_PLACING = frozenset(_PLACING_LIST.split())
# What anybody or anything may be called: it shows nothing to be two.
_GENERAL_LIST = """
    people person man woman men women child other one some several side party group body team member crew official authority
    authorities government state country nation officer police force company firm business plan deal move measure decision
    thing matter issue case place site area region town city village part number total figure victim suspect leader chief head
    minister spokesman source report statement work service system project event incident way time day week month year court
    judge building
"""
_GENERAL = frozenset(map(stem, _GENERAL_LIST.split()))


def of_one_thing(found: P, told: tuple[Unit, Unit], *, alike: bool = True) -> P | None:
    """What parts two accounts, as far as they are of one thing: of two it is nothing; of what may be two it is not sure, or, where
    it was not, nothing either, unless time explains it. What has come of a plan is not told by likeness alone. alike: as
    `of_two_things` has it."""
    # The words of a hedge name nothing; those that a record is marked by name what it is the first of.
    apart = of_two_things(*told, ((), ()) if found.kind == "certainty" else found.marks, alike=alike)
    if apart == "perhaps" and not (isinstance(found, Difference) and found.came):
        return replace(found, sure=False) if found.sure or (isinstance(found, Difference) and found.grows) else None
    return None if apart == "surely" else found


def any_of_two_things(told: Iterable[Unit]) -> Apart | None:
    """Whether any two accounts of two reports are of two things."""
    return _surest(of_two_things(a, b) for a, b in combinations(told, 2) if a.report != b.report)


def amid_others(a: Unit, b: Unit, units: Sequence[Unit]) -> bool:
    """Whether two accounts that name nobody stand behind sentences that are surely of two things: "two buyers are keen", of the
    yards of two firms. units: those of the story."""
    if a.names or b.names:
        return False
    one, other = ([u for u in units if u.report == x.report and u.place == x.place - 1] for x in (a, b))
    return any(x.predicate == y.predicate and of_two_things(x, y) == "surely" for x, y in product(one, other))


def of_two_things(
    a: Unit, b: Unit, over: tuple[Collection[Span], Collection[Span]] = ((), ()), *, alike: bool = True
) -> Apart | None:
    """Whether two accounts are of two things. over: the words of each in which they part.  alike: whether they were put together
    because they are alike; if not, two nouns may be two words for one thing ("the attack", "the bombardment")."""
    one, other = (_told(u, spans) for u, spans in zip((a, b), over, strict=True))
    roles = one.keys() & other.keys()
    one_verb = alike and (a.predicate == b.predicate or exclude(a.predicate, b.predicate))  # "was convicted", "was acquitted"
    one, other = _without_doers(one, other), _without_doers(other, one)
    looked_at = sorted(roles if one_verb else roles & CORE)
    found = [_in_role(role, one[role], other[role], a, b, one_verb=one_verb) for role in looked_at]
    if one_verb and not roles & _PLACING:
        found.append(_elsewhere(one, other, a, b))
    core = [[n for role in sorted(CORE & told.keys()) for n in told[role]] for told in (one, other)]
    found += [_of_their_kind(x, y) for x, y in product(*core) if x.head == y.head]
    if one_verb and all(core) and not any(x.head == y.head or _is_sort_of(x.word, y.word) for x, y in product(*core)):
        found.append(_none_shared(core[0], core[1], a, b))
    found += [_namesakes(a, b), "perhaps" if _of_part(a, b) or _of_part(b, a) else None]
    return _surest(found)


def of_other_people(a: Unit, b: Unit) -> bool:
    """Whether each of two accounts has somebody by a full name who is nowhere in the other's sentence: "no doctor visited Amir
    Sule", "a doctor visited Lela Banu". Who says it is none of them."""
    said = {w for u in (a, b) for name in u.speakers for w in words_of(name)}
    one, other = ([frozenset(words_of(m[0])) - said for m in _FULL_NAME.finditer(u.text)] for u in (a, b))
    around = [{k[1:] for k in u.around if k[0] == "~"} for u in (a, b)]
    return any(name and not name & around[1] for name in one) and any(name and not name & around[0] for name in other)


def _without_doers(one: dict[str, list[Noun]], other: dict[str, list[Noun]]) -> dict[str, list[Noun]]:
    """The nouns of a clause by role, without an object that is what the other has for its subject: "is said to own a villa"."""
    doers = {n.head for n in other.get("subject", ())}
    objects = [n for n in one.get("object", ()) if n.head not in doers]
    return {**one, "object": objects} if objects and "subject" not in one else one


def _namesakes(a: Unit, b: Unit) -> Apart | None:
    """Whether each of two accounts tells by an aside that it is of another one of one surname: "the driver, Karl Simm,"."""
    one, other = ({m["who"] for m in _APPOSED.finditer(u.text)} for u in (a, b))
    return "surely" if any(_of_one_surname(words_of(x), words_of(y)) for x, y in product(one, other)) else None


def _of_part(part: Unit, whole: Unit) -> bool:
    """Whether one account is of something of what the other is of: "profit at the bank's branches", "profit at the bank"."""
    found = (m for m in _SOMETHING_OF.finditer(part.text) if m["what"].lower() not in whole.text.lower())
    behind = (whole.text.partition(f" {m['of']} {m['whole']}") for m in found)
    return any(led_in and not rest[:1].isalpha() and rest[:1] not in ("’", "'") for _, led_in, rest in behind)


def _of_one_surname(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names, in lower case, are those of two people of one surname: not "Will" and "Willem"."""
    return len(one) == len(other) == _FULL and one[-1] == other[-1] and one[0][0] != other[0][0]


def _elsewhere(one: Mapping[str, list[Noun]], other: Mapping[str, list[Noun]], a: Unit, b: Unit) -> Apart | None:
    """Whether two accounts may be of two places, told by other small words: "along the coast", "in the hills"."""
    places = [[n for role in sorted(_PLACING & told.keys()) for n in told[role] if not n.is_name] for told in (one, other)]
    return "perhaps" if all(places) and _none_shared(places[0], places[1], a, b) else None


def _told(unit: Unit, over: Collection[Span]) -> dict[str, list[Noun]]:
    """The nouns of a clause by role; who only says it is not what it is of."""
    told = nouns_of(unit, over)
    if holds_its_cue(unit) and does_it(unit.speakers, unit):
        told.pop("subject", None)
    return told


def _in_role(role: str, one: list[Noun], other: list[Noun], a: Unit, b: Unit, *, one_verb: bool) -> Apart | None:
    """Whether what stands in one role of two clauses is of two things."""
    same = [(x, y) for x, y in product(one, other) if x.head == y.head or _is_sort_of(x.word, y.word)]
    if same:
        named = [{n.head for n in told if n.is_name} for told in (one, other)]  # "the airline Aurel", "the airline Norfly"
        of_two: Apart | None = "perhaps" if named[0] - named[1] and named[1] - named[0] else None
        return _surest([of_two, *(_of_their_kind(x, y) for x, y in same)])
    if not one_verb or (role not in CORE and any(n.word.endswith("ing") for n in (*one, *other))):
        return None  # a deed led in by a small word is told in many ways: "against taking part", "against joining"
    if role == "with" and a.predicate not in _WITH_ANOTHER:
        return None
    return _none_shared(one, other, a, b)


def _none_shared(one: Sequence[Noun], other: Sequence[Noun], a: Unit, b: Unit) -> Apart | None:
    """Whether nouns of which none is the other's are of two things: not where a pronoun may be either, nor a name and a noun, nor
    two names where both accounts name one country ("the UK", "Britain"), nor where the other account has the noun elsewhere."""
    if any(n.stem in EMPTY for n in (*one, *other)) or {n.is_name for n in one} != {n.is_name for n in other}:
        return None
    if one[0].is_name and any(k[0] == "@" for k in a.names & b.names):
        return None
    if any(_has(b, n) for n in one) or any(_has(a, n) for n in other):
        return None
    return "perhaps" if any(n.stem in _GENERAL for n in (*one, *other)) else "surely"


def _has(unit: Unit, noun: Noun) -> bool:
    return noun.stem in unit.weights or f"~{noun.word.lower()}" in unit.weights


def _of_their_kind(x: Noun, y: Noun) -> Apart | None:
    """Whether what stands beside one noun in two accounts tells of two of its kind."""
    if _beside_its_like(x) != _beside_its_like(y):
        return "perhaps"  # "the train behind the express"
    links = sorted(x.behind.keys() & y.behind.keys())
    return _surest([_by_words(x.before, y.before), *(_by_words(x.behind[k], y.behind[k]) for k in links)])


def _beside_its_like(noun: Noun) -> bool:
    """Whether another of its kind stands behind a noun; "the wall of the dam" is one."""
    return any(noun.head in beside.nouns for link, beside in noun.behind.items() if link != "of")


def _by_words(p: Beside, q: Beside) -> Apart | None:
    """Whether words that tell which one it is tell of two. A name and a noun may be one ("the Osk chief", "the port's chief"), and
    of two names beside one more noun each may tell the rest of one ("Osk's owner", "owner Jan Orme")."""
    one, other = ({*x.nouns, *map(stem, x.names)} for x in (p, q))  # "the West gate" is no name
    if any(one & few and other & few and not one & other & few for few in _ONE_OF):
        return "surely"
    if _of_namesakes(p, q):
        return "surely"
    few = one - other, other - one
    if all(len(x) == 1 for x in few) and one & other and not any(_is_sort_of(x, y) for x, y in product(*few)):
        return "perhaps"  # "the bribery case", "the dumping case"
    if any(_is_sort_of(x, y) for x, y in product(p.every, q.every)):
        return None
    if p.every and q.every and not p.every & q.every:
        return "surely" if bool(p.names) == bool(q.names) else None
    if p.nouns and q.nouns and not p.nouns & q.nouns:
        return "surely"
    return "perhaps" if p.names - q.names and q.names - p.names and not p.nouns & q.nouns else None


def _of_namesakes(p: Beside, q: Beside) -> bool:
    """Whether two names are those of two people of one surname: "the trial of Viktor Marsh", "of Emil Marsh"; not of "Jan" and
    "Jon"."""
    one, other = p.names - q.names, q.names - p.names
    alike = p.nouns == q.nouns and len(p.names & q.names) == len(one) == len(other) == 1
    return alike and min(one)[0] != min(other)[0]


def _is_sort_of(one: str, other: str) -> bool:
    """Whether one word is the other with what tells its sort before it: "shipyard" and "yard", "schoolgirls" and "girls"."""
    less, more = sorted((one.lower(), other.lower()), key=len)
    return len(less) >= _LEAST and more.endswith(less) and more.removesuffix(less)[-1:].isalpha()


def _surest(found: Iterable[Apart | None]) -> Apart | None:
    every = set(found)
    return "surely" if "surely" in every else "perhaps" if "perhaps" in every else None
