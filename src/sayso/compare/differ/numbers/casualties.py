"""Casualties: how many died, were hurt, arrested, rescued … in what a story is about, as each report has it.

in: the units of a story    out: for each such deed the number that each report gives of it. No clause need be alike for it: near
the top of its report, and of no other year or place, a toll is of what the report is about, and the reports of a story are about
one thing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from sayso.compare.clauses.alike import amount, is_of_the_story
from sayso.compare.clauses.corrections import still_unlike
from sayso.compare.clauses.fronts import TROOPS
from sayso.compare.clauses.numbers import PEOPLE, SOMEBODY, is_vague, magnitude, standing
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.grounds.near_top import in_turn
from sayso.compare.differ.grounds.participants import Told, acquainted
from sayso.compare.differ.grounds.unlike import counts_who_did_it
from sayso.compare.differ.numbers.by_side import by_side
from sayso.compare.differ.pairs.relations import Verdict, whose
from sayso.model import Quantity, Report, by_moment, came_that_day, may_precede, told_at
from sayso.model.comparison import Relation

_TOP = 12  # sentences of a report in which its toll stands
_NEAR = 1.3  # how many times as much a toll further down may be, to be the same one
_FAR = 4.0  # and any other: what is many times as much is of another place, or a part
_MOST_OF_THREE = 3  # reports that have a toll where another has one that is worlds apart
_DOZEN = 12.0
_FEW = 20  # up to which a number is told to the one
_FURTHER = 150  # and before it, in which the noun of a running toll stands
_WINDOW = 60  # characters on either side of a number in which the word stands that it is a toll of

_HOSPITALS = r"(?:(?:the|an?|two|three|four|several|local|nearby|area|city|different) )*hospitals?"
_TAKEN = rf"(?:taken|rushed|brought|sent|admitted|transported|airlifted) to {_HOSPITALS}"
_SHELTERS = r"(?:higher ground|(?:emergency |temporary |nearby )?(?:shelters|schools|sports halls|churches|gyms)\b)"
_HOMELESS = (
    r"(?:forced|driven|ordered|moved) (?:from|out of) their (?:homes|houses)|fle(?:e|d)(?! (?:police|the scene|justice))|homeless|"
    r"(?:leave|left|abandon(?:ed)?|quit) their (?:homes|houses)|"
    rf"(?:brought|taken|moved|led|carried) (?:to safety|to {_SHELTERS}|out of their (?:homes|houses)|from their (?:homes|houses))"
)
_TREATED = (
    r"(?:being )?(?:treated|cared for|looked after) (?:(?:in|at) (?:[\w.’']+ ){0,4}?(?:hospitals?|clinics?)|"
    r"for (?:\w+ ){0,2}?(?:injur(?:y|ies)|wounds|burns|shock|cuts))"
)
_WORDS = {
    "the dead": r"kill(?:s|ed|ing)?|dead|die[sd]?|dying|deaths?|slain|drown(?:s|ed|ing)?|fatalities|"
    r"(?:shot|stabbed|crushed|burn(?:ed|t)|beaten|trampled|hacked|blown) (?:dead|to death)|"
    r"(?:l(?:ay|ie[sd]?|ying)|found|left|dropped) dead|slaughter(?:s|ed|ing)?|massacred?|butchered|perish(?:es|ed|ing)?|"
    r"gunned down|mown down|mowed down|wiped out|los(?:t|e|es|ing) (?:their|his|her) li(?:ves|fe)",
    "the hurt": r"injur(?:es?|ed|ing|ies)|wound(?:s|ed|ing)?|hurt(?:s|ing)?|"
    r"(?:suffer|sustain)(?:ed|s|ing)? (?:[\w-]+ ){0,2}?(?:injuries|wounds|burns)|"
    r"in (?:an? )?(?:critical|serious|grave|life-threatening) condition",
    "the arrested": r"arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|in custody",
    "the missing": r"missing|unaccounted",
    "the rescued": r"rescu(?:es?|ed|ing)|(?:pulled|dug|brought|got) out(?: alive| safely)?|pulled (?:from|free)|dug free",
    "those taken to hospital": rf"{_TAKEN}|{_TREATED}|hospitali[sz]ed",
    "the ill": r"f(?:ell|all(?:en|ing)) (?:ill|sick)|(?:became|become|becoming|got|taken|made) (?:ill|sick)|poisoned|sickened",
    "those who left their homes": rf"evacuat(?:es?|ed|ing)|displaced|{_HOMELESS}",
    "the trapped": r"trapped",
    "those on board": r"on ?board|aboard",
}
_BEHIND = {deed: re.compile(rf"(?:{words})\b", re.I) for deed, words in _WORDS.items()}
_WORDS_AHEAD = {**_WORDS, "those on board": r"carry(?:ing)?|carried|carries|on ?board were|aboard were"}
_AHEAD = {deed: re.compile(rf"\b(?:{words})\b", re.I) for deed, words in _WORDS_AHEAD.items()}
# Between a number and the word behind it: who, and the verb's helpers ("12 more people have now been killed").
_TO_VERB = re.compile(
    r"(?: (?:(?!(?:of|and|or|by|in|from|to|the|who|which|that|were|was|wounded|injured|hurt|dead|killed|missing|"
    r"arrested|detained|trapped|rescued)\b)[\w’'-]+ ){1,2}(?=(?:WHO|people|troops|servicemen)\b))?"
    r"[\s,]*(?:(?:of|them|more|others?|people|persons|passengers|crew|victims|residents|guests|children|men|women|who|was|were|are|is|have|has|had|been|be|being|left|reported|"
    r"told|ordered|asked|confirmed|known|also|now|still|slightly|lightly|seriously|critically|severely|badly|"
    r"initially|so|far|reportedly|to|troops|servicemen|WHO)\b ?)*".replace("WHO", "|".join(f"{who}s?" for who in sorted(SOMEBODY))),
    re.I,
)
# Between the word and the number behind it: "killed at least", "the death toll rose to".
_TO_NUMBER = re.compile(
    r"(?:[\s,]*\b(?:at (?:least|most)|(?:stood|stands|now) at|up|to|as|many|more|than|over|nearly|almost|about|around|some|roughly|"
    r"approximately|another|an?|total|estimated|of|the|toll|had|has|have|rose|rises|risen|climb(?:s|ed)|stood|stands|reached|was|is|"
    r"now)\b)*[\s]*",
    re.I,
)
# Before a number that is a part of the toll, or comes on top of it.
_PART = re.compile(
    r"\b(?:of (?:whom|which|them|those|the)|includ(?:es?|ing|ed)|among (?:them|those)|additional|further)\b[^.;]{0,30}$", re.I
)
# How badly they are hurt: so many are a part of all who are, and stand beside those alone that are hurt as badly.
_SORT = re.compile(
    r"\b(?:(?P<badly>serious(?:ly)?|critical(?:ly)?|severely?|badly|life-threatening)|slight(?:ly)?|lightly|minor)\b", re.I
)
# Between a number's people and the verb: where they are from ("pupils of a school in Welm fell ill").
_FROM_WHERE = (
    r" [a-z]+ (?:of|in|from|at|aboard|on) (?:(?!(?:who|which|that|and|or|but)\b)[\w’'-]+ ){1,6}?"
    r"(?:(?:were|was|have|had|has|been|to) )*"
)
_ON_TOP = re.compile(r" (?:more|others?)\b", re.I)
_ANOTHER = re.compile(r"\banother $", re.I)
_GROWS = r"(?:r[io]se[sn]?|climb(?:s|ed)|reach(?:es|ed)|stands|stood|gr[eo]wn?|increased|jumped|went up|gone up)"
_SUM = r"(?:at least |about |around |more than |as many as )?"
_OF_DEAD = rf"(?:number|count) of (?:(?!and\b)\w+ ){{0,5}}?(?:{_WORDS['the dead']})|(?:death )?toll"
# A running toll, from its noun to its number: "the number of people killed when the ferry sank rose to", "bringing to".
_TO_TOLL = (
    rf"(?:\b(?:{_OF_DEAD})\b[^.;:]{{0,90}}? {_GROWS}(?: now)?(?: from [\w-]{{1,20}})?(?: to| at)?|"
    rf"\b(?:bring|rais|tak|lift|push)(?:ing|e?s) the (?:{_OF_DEAD})\b[^.;:]{{0,60}}? to) {_SUM}"
)
# The same of those who did not die: "the number of people treated for injuries has risen to".
_ROSE_TO = {
    deed: re.compile(
        rf"\bnumber of (?:(?!and\b)\w+ ){{0,4}}?(?:{_WORDS[deed]})\b[^.;:]{{0,60}}? {_GROWS}(?: now)?(?: from"
        rf" [\w-]{{1,20}})?(?: to| at)? "
        rf"{_SUM}$",
        re.I,
    )
    for deed in ("those taken to hospital", "the hurt", "the missing", "the arrested")
}
_BRINGS_TO = rf"\b(?:bring|rais|tak|lift|push)(?:ing|e?s) to {_SUM}"
_TOLL_BEFORE, _BRINGING = (re.compile(f"{words}$", re.I) for words in (_TO_TOLL, _BRINGS_TO))
_TOLL_BEHIND = re.compile(rf" the (?:{_OF_DEAD})\b", re.I)
_NUMBER = r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,6}teen|[a-z]{3,6}ty)\b)"
_HAS_TOLL = re.compile(rf"{_TO_TOLL}{_NUMBER}|{_BRINGS_TO}[\w-]{{1,20}} the (?:{_OF_DEAD})\b", re.I)
_DIED = re.compile(r" (?:wounded|injured|hurt) (?:[\w-]+ ){0,2}?(?:have |has |had |later )?(?:died|dead)\b", re.I)
_TROOPS_TOLL = re.compile(r" the number of (?:\w+ ){0,3}?(?:soldiers|troops|servicemen)\b", re.I)
_LIFE = "life"
_LOST_LIVES = re.compile(rf"\b(?:loss of|claim(?:s|ed|ing)?|cost(?:s|ing)?|took|taken) {_SUM}$", re.I)
# "On its way with 46 passengers and four crew"; "52 passengers on the packed flight".
_ON_BOARD = "those on board"
_BOARDED = re.compile(r"\b(?:with|carrying|carried)(?: about| around| some| its| all)? $", re.I)
_WITH_CREW = re.compile(r" passengers and (?:the |its |all )?crew\b", re.I)  # of both; "46 passengers and four crew" is not
_ON_THE_CRAFT = re.compile(r" passengers (?:were )?(?:on|in|aboard) (?:the|a|an|its) ", re.I)
_CRAFT = re.compile(
    r"\b(?:flight|plane|aircraft|jet|airliner|turboprop|ferry|ship|boat|train|coach|bus|tram|on its way|bound for|en route)\b", re.I
)
_COUNTED = frozenset({*PEOPLE, *SOMEBODY, *TROOPS, "number", _LIFE})  # "raising to five the number of its troops killed"
_SHRINKING = frozenset({"the missing", "the trapped"})  # these are found, and grow fewer
_SETTLED = frozenset({"those on board"})  # so many they were; who gives another number says otherwise
# Those who are counted by where they are from.
_OF_A_PLACE = ("the ill", "those taken to hospital", "those who left their homes")
_FROM_A_PLACE = {deed: re.compile(rf"{_FROM_WHERE}(?:{_WORDS[deed]})\b", re.I) for deed in _OF_A_PLACE}
# Of these it is no matter who they are: pupils are children, and men are people.
_ANYBODY = frozenset({*_OF_A_PLACE, "the arrested", "the rescued"})
# Those who are a part of the hurt or dead, so that their number is no toll.
_SORTS_OF_PEOPLE = frozenset({"man", "woman", "child", "worker"})


class Toll(Struct, frozen=True):
    """What one deed comes to: the number that each report gives, by the reports' moments. deed: who is counted, in a word or two.
    shrinks: whether it does so with time; settled: whether it is not told to change at all."""

    deed: str
    told: tuple[Told, ...]
    shrinks: bool
    settled: bool = False


def casualties(units: Sequence[Unit], reports: Sequence[Report], strangers: Callable[[int, int], bool]) -> Iterator[Toll]:
    """The tolls that two reports or more have, one number a report. strangers: whether two reports are hardly of one thing."""
    of_deeds: dict[tuple[str, str], dict[int, list[Told]]] = defaultdict(lambda: defaultdict(list))
    for unit in in_turn(units):
        for q in unit.quantities:
            deed = deed_of(unit, q)
            if deed is not None and is_of_the_story(unit, q.span, reports[unit.report], alone=_is_running(unit, q)):
                of_deeds[deed, "" if deed in _ANYBODY else _sort(unit, q)][unit.report].append((unit, q))
    for (deed, sort), every in sorted(of_deeds.items(), key=lambda found: found[0]):
        for side, found in by_side(every, units):
            told = acquainted(_one_a_report(found, reports, anybody=deed in _ANYBODY), strangers)
            if len(told) > 1:
                in_order = sorted(told, key=lambda t: (by_moment(told_at(reports[t[0].report])), t[0].key))
                who = ", ".join(filter(None, (sort, side.title())))
                yield Toll(f"{deed} ({who})" if who else deed, tuple(in_order), deed in _SHRINKING, deed in _SETTLED)


def _one_a_report(found: dict[int, list[Told]], reports: Sequence[Report], *, anybody: bool) -> tuple[Told, ...]:
    """The toll that each report gives near its top, an exact one before a vague one, the first of several; else one further down
    that is like those. Where they are worlds apart, those of most reports; none at all where fewer than two are exact."""
    top = {r: [t for t in told if t[0].place < _TOP] for r, told in found.items() if not _disputed(told)}
    chosen = {r: min(told, key=lambda t: (is_vague(t[1]), t[0].place, t[1].span)) for r, told in top.items() if told}
    known = [magnitude(q) for _, q in chosen.values() if not is_vague(q)]
    for report in top.keys() - chosen.keys():
        like = [t for t in found[report] if not is_vague(t[1]) and any(k / _NEAR <= magnitude(t[1]) <= k * _NEAR for k in known)]
        if like:
            chosen[report] = like[0]
    told = [chosen[r] for r in sorted(chosen) if anybody or _is_toll(chosen[r][1])]
    told = _of_one_world(told, reports)
    exact = [magnitude(q) for _, q in told if not is_vague(q)]
    if len(exact) < 2:
        return ()
    return tuple((u, q) for u, q in told if not is_vague(q) or magnitude(q) <= max(exact))


def _of_one_world(told: Sequence[Told], reports: Sequence[Report]) -> list[Told]:
    """The numbers as far as none is many times another; where some are, the three or more of most reports that are not; none where
    they only grew."""
    in_turn_told = sorted(told, key=lambda t: by_moment(told_at(reports[t[0].report])))
    grown = [magnitude(q) for _, q in in_turn_told if not is_vague(q)]
    exact = sorted(grown)
    if not exact or exact[-1] <= _FAR * exact[0]:
        return list(told)
    if grown == exact:
        return []
    least = max(exact, key=lambda k: (sum(k <= x <= _FAR * k for x in exact), k))
    near = [t for t in told if least <= magnitude(t[1]) <= _FAR * least and not is_vague(t[1])]
    return near if len(near) >= _MOST_OF_THREE and 2 * len(near) > len(exact) else []


def toll_verdict(toll: Toll, reports: Sequence[Report], of_one: Sequence[int] = ()) -> Verdict:
    """How the numbers of a toll stand to each other: alike, grown with time, or apart, which then is for somebody to look at.
    of_one: which of the accounts say one thing by a person's word, as `Corrections.of_one` has it."""
    parting = [(i, j) for i, j in combinations(range(len(toll.told)), 2) if _differ(toll.told[i], toll.told[j])]
    if of_one:
        parting = sorted(still_unlike(parting, of_one))
    unlike = [(toll.told[i], toll.told[j]) for i, j in parting]
    grown = [pair for pair in unlike if not toll.settled and _grown(*pair, reports, shrinks=toll.shrinks)]
    apart = [pair for pair in unlike if pair in grown or not _within_bounds(*pair)]
    clash = [pair for pair in apart if pair not in grown and standing(pair[0][1], pair[1][1]) == "apart"]
    relation: Relation = "agree" if not apart else "developed" if grown and not clash else "differ"
    pairs = {"agree": [], "developed": grown, "differ": clash or apart}[relation]
    why = " against ".join(f"{amount(u, q.span)} ({whose(u, reports)})" for u, q in pairs[0]) if pairs else None
    parted = {u.n for pair in pairs for u, _ in pair}
    valued = [relation != "agree" and (u.n in parted or not is_vague(q)) for u, q in toll.told]
    return Verdict(
        relation,
        ("number",) if relation == "differ" else (),
        relation != "differ",
        tuple(amount(u, q.span) if shown else None for (u, q), shown in zip(toll.told, valued, strict=True)),
        tuple((q.span,) if relation != "agree" else () for _, q in toll.told),
        why,
    )


def _differ(a: Told, b: Told) -> bool:
    """Whether two numbers are not the same. Of few, "at least nine" is not "at least eight"; a word that names no number ("dozens")
    parts from what is less than it alone."""
    p, q = a[1], b[1]
    if is_vague(p) or is_vague(q):
        return standing(p, q) == "apart"
    if abs(magnitude(p) - magnitude(q)) == 1 and counts_who_did_it(*a) != counts_who_did_it(*b):
        return False
    if standing(p, q) == "same" and None in (p.high, q.high) and _DOZEN in (magnitude(p), magnitude(q)):
        return False  # "at least 13", "more than a dozen"
    few = max(magnitude(p), magnitude(q)) <= _FEW and not p.approximate and not q.approximate
    return magnitude(p) != magnitude(q) if few else standing(p, q) != "same"


def _within_bounds(a: Told, b: Told) -> bool:
    """Whether an exact number is one of those that the other leaves open, and near to it: 59 and "at least 50"."""
    return any(
        bound.high is None and exact.low == exact.high and (bound.low or 0.0) <= (exact.low or 0.0) <= (bound.low or 0.0) * _NEAR
        for bound, exact in ((a[1], b[1]), (b[1], a[1]))
    )


def _grown(a: Told, b: Told, reports: Sequence[Report], *, shrinks: bool) -> bool:
    """Whether the greater of two numbers is of the later report, or came into a report that was changed later."""
    less, more = sorted((a, b), key=lambda t: magnitude(t[1]))
    one, other = (reports[t[0].report] for t in (less, more))
    return may_precede(one, other) or came_that_day(one, other) or (shrinks and may_precede(other, one))


def _disputed(told: Sequence[Told]) -> bool:
    """Whether two sources of one report give two tolls: which of them is the report's?"""
    exact = [(u, q) for u, q in told if u.place < _TOP and not is_vague(q)]
    return any(
        standing(p, q) == "apart" and a.speakers and b.speakers and a.speakers[0] != b.speakers[0]
        for (a, p), (b, q) in combinations(exact, 2)
    )


def _is_toll(q: Quantity) -> bool:
    return q.thing not in _SORTS_OF_PEOPLE


def _is_running(unit: Unit, q: Quantity) -> bool:
    """Whether a number is what a toll has come to, of whatever else its sentence tells: "missing since the flood"."""
    start = q.span.start - unit.clause.sentence.start
    return (
        _BRINGING.search(unit.sentence, max(0, start - _WINDOW), start) is not None
        or _TOLL_BEFORE.search(unit.sentence, max(0, start - _FURTHER), start) is not None
        or any(words.search(unit.sentence, max(0, start - _FURTHER), start) for words in _ROSE_TO.values())
    )


def _sort(unit: Unit, q: Quantity) -> str:
    """Who is counted where it is not anybody, but soldiers or miners: their number stands beside theirs alone."""
    if q.thing in TROOPS or q.thing in SOMEBODY:
        return TROOPS.get(q.thing, q.thing)
    counted = _TROOPS_TOLL.match(unit.sentence, q.span.end - unit.clause.sentence.start) if q.thing == "number" else None
    return "soldier" if counted else ""


def deed_of(unit: Unit, q: Quantity) -> str | None:
    """What a number is a toll of; None where it is of none, or of a part of one."""
    if q.unit is not None or (q.thing is not None and q.thing not in _COUNTED):
        return None
    start, end = q.span.start - unit.clause.sentence.start, q.span.end - unit.clause.sentence.start
    before, behind = unit.sentence[max(0, start - _WINDOW) : start], unit.sentence[end : end + _WINDOW]
    if behind[:1] == "-" or before[-1:] == "/":  # a picture's number: "7/8"
        return None
    if _TOLL_BEFORE.search(unit.sentence[max(0, start - _FURTHER) : start]):
        return "the dead"
    rose = next((deed for deed, words in _ROSE_TO.items() if words.search(unit.sentence, max(0, start - _FURTHER), start)), None)
    if rose is not None:
        return rose
    if _BRINGING.search(before) and _TOLL_BEHIND.match(behind):
        return "the dead"
    if _PART.search(before):
        return None
    if (
        q.thing == "passenger"
        and not _WITH_CREW.match(behind)
        and (_BOARDED.search(before) or _ON_THE_CRAFT.match(behind))
        and _CRAFT.search(unit.sentence)
    ):
        return _ON_BOARD
    if q.thing == _LIFE:
        return "the dead" if _LOST_LIVES.search(before) else None
    deed = _told_behind(behind) or _told_ahead(before) if q.thing != "number" else None
    if sort := _SORT.search(behind[: _WINDOW // 2]):
        return ("the badly hurt" if sort["badly"] else "the slightly hurt") if deed == "the hurt" else None
    if deed == "the dead" and _HAS_TOLL.search(unit.sentence):
        return None  # they come on top of it: "rose to 13 after two passengers died"
    if deed == "the hurt" and _DIED.match(behind):
        return None  # they are of the dead now: "three wounded soldiers died in hospital"
    on_top = _ON_TOP.match(behind) is not None or _ANOTHER.search(before) is not None
    return None if on_top and deed != "the hurt" else deed


def _told_behind(behind: str) -> str | None:
    between = _TO_VERB.match(behind)
    end = between.end() if between else 0
    told = (deed for deed, words in _BEHIND.items() if words.match(behind, end))
    return next(told, None) or next((deed for deed, words in _FROM_A_PLACE.items() if words.match(behind)), None)


def _told_ahead(before: str) -> str | None:
    return next(
        (deed for deed, words in _AHEAD.items() if any(_TO_NUMBER.fullmatch(before, m.end()) for m in words.finditer(before))), None
    )
