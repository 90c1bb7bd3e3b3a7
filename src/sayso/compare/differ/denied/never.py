"""Never: that a thing was done by one source, and never was by another, told in other words: "no siren was heard", and "the
sirens had wailed"; "nobody told us", and "every family was phoned"; "denied receiving any note", and "had written to the firm".

in: the units of a story, little ones too    out: `Dispute`s of polarity, one of each denial. It takes one matter (`matters`), done
and not done; in one report the words of two sources that answer each other, in two the same thing or the same people too; and
nothing that shows another time or other people.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from sayso.compare.clauses.alike import is_told, other_days
from sayso.compare.clauses.sources import apart
from sayso.compare.clauses.things import one_word
from sayso.compare.clauses.units import Unit, day
from sayso.compare.clauses.which_one import nouns_of
from sayso.compare.clauses.words import stem
from sayso.compare.differ.denied.matters import NOBODY, THINGS, all_nouns, done, not_done, things_of
from sayso.compare.differ.denied.parties import heads_of, may_be_the_same, of_the_same, share
from sayso.compare.differ.grounds.asunder import in_two_places
from sayso.compare.differ.grounds.bounded import beyond
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.occasions import of_other_occasions
from sayso.compare.differ.grounds.other_things import of_two_things
from sayso.compare.differ.grounds.scope import misses, was_before_since
from sayso.model import Report, Span, dated, day_of

_BESIDE = 3  # sentences that two who answer each other may be apart
_ON = 6  # and where both speak of one thing by its noun
_TOP = 20  # sentences of a report in which another's denial finds what it denies
_MOST = 120  # denials that are looked at
_TOLD = 200  # clauses that each is held against
# What was done later, or of which the day is another, may not have been done when it is said that it was not.
_LATER = re.compile(
    r"\b(?:later|afterwards?|eventually|finally|at last|since|now|meanwhile|again|another|previous(?:ly)?|earlier|other)\b|"
    r"\bafter (?!(?:an?|one|two|three|\d+) (?:minute|hour|day|week|month)s?\b)",
    re.I,
)
# What is told or written behind it: "never wrote that", of which the clause has nothing.
_RUNS_ON = re.compile(r"\W*(?:that|whether|what|how|why|to|about|if|of)\b", re.I)
# Who was not told when it would be may have been told to do something.
_ASKED = re.compile(r"\W*(?:when|that|whether|why|what|who|how)\b(?! to\b)", re.I)
_TO_DO = re.compile(r"\b(?:told|notified|informed)(?: [\w’'-]+){1,4} to [a-z]", re.I)
_SINCE = re.compile(r"\bsince\b", re.I)
_HAS = re.compile(r"\b(?:has|have)\b", re.I)
_HAD = re.compile(r"\W*had\b", re.I)
_NONE_CAN_SAY = re.compile(
    r"\b(?:nobody|no one|no-one|none of them|can[’']?t|cannot|can not|could(?: not|n[’']t)|never)"
    r"(?: can| could)? (?:say|claim|complain|pretend|argue)(?: that)?\W*$",
    re.I,
)
_AND = re.compile(r"(?:\band|\bbut|\bor|,)\s*$", re.I)
_ABOUT = ("about", "of", "over", "on", "for")
_TO_WHERE, _COMING = ("to", "at", "in"), frozenset(map(stem, ("come", "go", "arrive", "reach")))
_FOR_LIST = "pay ask apply vote work come go arrive"
_FOR = frozenset(map(stem, _FOR_LIST.split()))
_TIMES_LIST = """
    minute hour day week month year time morning evening night monday tuesday wednesday thursday friday saturday sunday
"""
_TIMES = frozenset(one_word(noun) for noun in _TIMES_LIST.split())  # for how long, and when, and not of what
_SOUND = "sound"
_ITSELF, _WHEN = frozenset({"subject", "attribute"}), frozenset({"at", "before"})
_ONE_OF_MANY = re.compile(
    r"\b(?:an?|another|one|any|some|his|her|my) (?:[\w-]+ )?(?:alarm|siren|detector|bell|klaxon|horn|whistle)s?\b", re.I
)
_HEAR = stem("hear")


def never_within(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What one source of a report tells was done and another, who answers or is answered, was not."""
    denials = _denials(u for u in units if u.speakers)
    reports = {u.report for u, _ in denials}
    told = [(u, names) for u in units if u.report in reports and u.speakers and (names := done(u)) and _is_plain(u)]
    near = (
        (did, no)
        for no, names in denials
        for did, did_too in told
        if did.report == no.report and names & did_too and _answer(did, no, names & did_too)
    )
    yield from _nearest([(did, no) for did, no in near if apart(did, no) and _of_one(did, no)])


def _answer(did: Unit, no: Unit, names: Iterable[str]) -> bool:
    """Whether two statements stand so near that one answers the other."""
    between = abs(did.place - no.place)
    return between <= _BESIDE or (between <= _ON and any(things_of(did, n) & things_of(no, n) for n in names))


def never_between(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What one report tells was done and another was not, of the same thing or the same people; not what has been done since."""
    top = [u for u in units if u.place < _TOP]
    denials = _denials(top)
    asked = frozenset[str]().union(*(names for _, names in denials))
    told = [(u, names) for u in top if (names := done(u)) & asked and _is_plain(u)][:_TOLD] if asked else []
    found = [
        (did, no)
        for no, names in denials
        for did, did_too in told
        if did.report != no.report
        and names & did_too
        and _is_known(did, no, names & did_too)
        and not strangers(did.report, no.report)
        and apart(did, no)
        and _of_one(did, no, between=True)
        and not _has_more(did, no)
        and not _came_since(did, no, reports)
    ]
    yield from _nearest(found)


def _denials(units: Iterable[Unit]) -> list[tuple[Unit, frozenset[str]]]:
    """The clauses that say that something was not done, with the matters of which they say so."""
    return [(u, names) for u in units if (names := not_done(u)) and _is_plain(u)][:_MOST]


def _is_known(did: Unit, no: Unit, names: Iterable[str]) -> bool:
    """Whether two clauses of two reports have the thing of a matter in common, or who did it or to whom."""
    if any(n == _SOUND and things_of(did, n) & things_of(no, n) for n in names):
        return True
    return share(did, no) or of_the_same(did, no)


def _came_since(did: Unit, no: Unit, reports: Sequence[Report]) -> bool:
    """Whether what one report says has not been done may have been by the day of the other."""
    days = [day_of(dated(reports[u.report])) for u in (did, no)]
    if days[0] is None or days[1] is None:
        return False
    later = days[0] > days[1] and _HAS.search(no.text) is not None
    return later or any(day(t)[0] > days[1] for t in did.times)


def _has_more(did: Unit, no: Unit) -> bool:
    """Whether the denial is of more than the clause has ("never wrote that"), or of another object ("never offered the post")."""
    if _RUNS_ON.match(no.sentence, no.span.end - no.clause.sentence.start):
        return True
    one, other = heads_of(did, "object"), heads_of(no, "object")
    return did.predicate == no.predicate and bool(one - other and other - one)


def _nearest(found: Sequence[tuple[Unit, Unit]]) -> Iterator[Dispute]:
    """Of each denial the nearest statement that it denies, none twice."""
    seen: set[int] = set()
    for did, no in sorted(found, key=_fit):
        if did.n not in seen and no.n not in seen:
            seen |= {did.n, no.n}
            yield Dispute((did, no), "polarity", ("said", "denied"), ((), _marks(no)), sure=_is_sure(did, no), by_verb=True)


def _fit(pair: tuple[Unit, Unit]) -> tuple[object, ...]:
    """How well a statement fits a denial, the best first: of the same thing by its noun, and near."""
    did, no = pair
    shared = all_nouns(did) & all_nouns(no) & THINGS
    return did.report != no.report, not shared, abs(did.place - no.place), did.key, no.key


def _marks(no: Unit) -> tuple[Span, ...]:
    """The words that deny."""
    own = tuple(s for s in no.clause.negation if no.clause.sentence.holds(s))
    m = NOBODY.match(no.text)
    return own or ((Span(no.span.start + m.start(), no.span.start + m.end()),) if m else ())


def _is_sure(did: Unit, no: Unit) -> bool:
    """Whether both are of one device, told by its noun and nothing else that either has alone, and of nothing but whether it went
    off."""
    if _HEAR in (did.predicate, no.predicate) or no.clause.negation[1:] or any(t.type != "TIME" for t in did.times):
        return False
    if of_other_occasions(did, no):
        return False
    if {role for role, _ in no.roles} - _ITSELF or {role for role, _ in did.roles} - _ITSELF - _WHEN:
        return False
    told = [[n for n in nouns_of(u).get("subject", ()) if n.stem in things_of(u, _SOUND)] for u in (did, no)]
    which = [
        {(n.head, n.before.every, frozenset((link, b.every) for link, b in n.behind.items())) for n in nouns} for nouns in told
    ]
    return bool(which[0]) and which[0] == which[1] and not any(_ONE_OF_MANY.search(u.text) for u in (did, no))


def _is_plain(unit: Unit) -> bool:
    """Whether a clause tells what was, and does not suppose it; what begins with "had" may be the second of two that one did."""
    c = unit.clause
    before = unit.sentence[: max(0, unit.span.start - c.sentence.start)]
    if _NONE_CAN_SAY.search(before):  # "nobody can say they weren't told"
        return False
    told = is_told(unit) or (_HAD.match(unit.text) is not None and _AND.search(before) is not None and "?" not in unit.sentence)
    return told and c.modality is None and not c.hedge and not c.condition


def _at_other_times(did: Unit, no: Unit) -> bool:
    """Whether both tell when, and it is not the same; what was not done since a day may have been done before it."""
    if no.times and _SINCE.search(no.text):
        return was_before_since(did, no)
    return other_days(did, no)


def _of_another_matter(did: Unit, no: Unit) -> bool:
    """Whether both tell of or for what it was, or whither, and it is not the same."""
    for role in (*_ABOUT, *(_TO_WHERE if no.predicate in _COMING else ())):
        one, other = heads_of(did, role) - _TIMES, heads_of(no, role) - _TIMES
        if one and other and not one & other:
            return True
    return False


def of_others(found: Dispute) -> bool:
    """Whether one deed is told of two matters or people, though it was found for a contradiction: "had never paid for night
    shifts", "had paid for uniforms"."""
    if found.kind != "polarity" or found.values not in (("said", "denied"), ("denied", "said")):
        return False
    did, no = found.told if found.values[0] == "said" else found.told[::-1]
    if did.predicate != no.predicate:
        return False
    # Who was exchanged "for prisoners" may have been so "for militants".
    return (did.predicate in _FOR and _of_another_matter(did, no)) or not may_be_the_same(did, no)


def _of_one(did: Unit, no: Unit, *, between: bool = False) -> bool:
    """Whether nothing shows that they are of two times, matters or people."""
    later = _LATER.search(did.sentence, max(0, did.span.start - did.clause.sentence.start))
    if _at_other_times(did, no) or later or (did.predicate == no.predicate and misses(did, no)):
        return False
    if beyond(did, no) or of_two_things(did, no, alike=False) == "surely":
        return False
    if in_two_places(did, no, at=True) or _of_another_matter(did, no):
        return False
    asked = _ASKED.match(no.sentence, no.span.end - no.clause.sentence.start)
    if asked and _TO_DO.search(did.sentence, max(0, did.span.start - did.clause.sentence.start)):
        return False
    return may_be_the_same(did, no, between=between)
