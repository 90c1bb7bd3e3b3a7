"""Voices: which accounts go back to one origin, and whether that can be known.

in: the accounts of a claim, as units with their reports    out: groups of indices. One voice are a report and its copy,
a newsroom's report and its teaser, what one newsroom tells in its own voice on two pages, accounts in the same words or nearly so,
own words of reports that carry one agency's text, accounts of one and the same speaker, accounts that are second-hand from one
newsroom, and that newsroom's own account beside them. Who is one, and who is not, is as a person said, where one did.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from sayso.compare.clauses.mouths import said_one, said_two
from sayso.compare.clauses.one_quotation import may_be_anothers, one_quotation
from sayso.compare.clauses.sides import one_side
from sayso.compare.clauses.sources import two_of_one_name
from sayso.compare.clauses.units import Unit, same_words, trigrams
from sayso.compare.voices.bodies import of_two_states
from sayso.compare.voices.newsrooms import one_newsroom, same_newsroom
from sayso.compare.voices.officers import of_one_origin
from sayso.compare.voices.one_body import may_be_that_union, of_one_body, of_two_bodies
from sayso.compare.voices.one_figure import may_be_one_count
from sayso.compare.voices.second_hand import is_report, passed_on_by, root, second_hand_of_any
from sayso.compare.voices.two_descriptions import may_be_described_twice, misspelt
from sayso.compare.voices.wording import carry_one_text, nearly_one_wording, quotes_the_same
from sayso.model import Attribution, Report, may_be_one, one_person, surely_one, telling_words, words_of
from sayso.model.comparison import Caveat

_TOLD = frozenset({"named_person", "organisation"})
_UNNAMED = frozenset({"anonymous_person", "group", "unknown"})
# Whose word a named person's is not, be it in the same words; a body's may be told by one of its people.
_OTHERS = frozenset({"named_person", "organisation", "anonymous_person", "outlet"})
_REPRINTED, _ALIKE = 8, 0.8  # runs of three words that reprinted sentences share, and which part of the shorter's they are
_SAID_ONE = "a person said that both have it from one and the same"
# Bodies of many mouths: that two outlets have it from "police" does not show that one officer told both.
_MANY_LIST = "police authorities officials officers prosecutors investigators firefighters rescuers detectives troops"
_MANY = frozenset(_MANY_LIST.split())


def voices(units: Sequence[Unit], reports: Sequence[Report]) -> tuple[tuple[int, ...], ...]:
    """Indices of `units` by common origin, in order of their first."""
    origin = list(range(len(units)))
    for i in range(len(units)):
        for j in range(i):
            if origin[i] != origin[j] and why_one(units[i], units[j], reports) and not _set_apart(units, origin, i, j):
                old, new = max(origin[i], origin[j]), min(origin[i], origin[j])
                origin = [new if o == old else o for o in origin]
    return tuple(tuple(k for k, o in enumerate(origin) if o == first) for first in sorted(set(origin)))


def _set_apart(units: Sequence[Unit], origin: Sequence[int], i: int, j: int) -> bool:
    """Whether a person said of two who stand in two voices that they are two."""
    one, other = ([u for u, o in zip(units, origin, strict=True) if o == origin[k] and u.others] for k in (i, j))
    return any(said_two(a, b) for a in one for b in other)


def independent(units: Sequence[Unit], parted: Sequence[Sequence[int]]) -> int | None:
    """How many origins stand behind a claim; None where that can't be known: several of them are unnamed, who may be one person, an
    unnamed one may speak for another ("a coastguard official", "the coastguard") or is told in another's words, several are
    "police", or a figure is told without a word of who counted."""
    return len(parted) if why_unknown(units, parted) is None else None


def why_unknown(units: Sequence[Unit], parted: Sequence[Sequence[int]]) -> str | None:
    """Why nobody can tell how many origins stand behind a claim, in a few words; None where it can be told."""
    unnamed = [voice for voice in parted if _nobody_named(units, voice)]
    if len(unnamed) > 1:
        return "several are unnamed, who may be one"
    if len(parted) > 1 and any(all(_is_nobodys_quotation(units[k]) for k in voice) for voice in parted):
        return "one is a quotation of which nobody knows whose it is"
    if any(may_be_anothers(units[j], units[k]) for one, other in combinations(parted, 2) for j in one for k in other):
        return "one is a quotation of which nobody knows whose it is"
    if any(_may_be_one(units, voice, other) for voice in unnamed for other in parted if other is not voice):
        return "an unnamed one may speak for another, or in another's words"
    if any(_may_be_one_body(units[j], units[k]) for one, other in combinations(parted, 2) for j in one for k in other):
        return "several are a body of many mouths, such as police"
    pairs = ((units[j], units[k]) for one, other in combinations(parted, 2) for j in one for k in other)
    for a, b in pairs:
        if not said_two(a, b) and not of_two_bodies(a, b) and (may_be_described_twice(a, b) or may_be_that_union(a, b)):
            return "one may be who another is told as, or speak for it"
        if not said_two(a, b) and may_be_one_count(a, b):
            return "one figure, and a report that gives it does not say who counted"
    return None


def _is_nobodys_quotation(unit: Unit) -> bool:
    a = unit.attribution
    return a is not None and a.manner == "direct" and a.source_kind == "unknown" and not a.speaker


def _may_be_one(units: Sequence[Unit], one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether a speaker of one voice may be one of another's: by their names, or since both say it in the same words."""
    names = [{a.speaker for k in voice if (a := units[k].attribution) is not None and a.speaker} for voice in (one, other)]
    by_name = any(may_be_one(x, y) for x in names[0] for y in names[1])
    return by_name or any(_is_said(units[k]) and same_words(units[j], units[k]) for j in one for k in other)


def _is_said(unit: Unit) -> bool:
    return unit.attribution is not None


def _may_be_one_body(a: Unit, b: Unit) -> bool:
    """Whether two accounts are of a body of many mouths, under a name that may be one."""
    names = [u.attribution.speaker for u in (a, b) if u.attribution is not None and u.attribution.speaker]
    return not said_two(a, b) and len(names) == 2 and _many_mouths(*names) and may_be_one(*names)


def _many_mouths(*names: str) -> bool:
    """Whether a body of many mouths ("police") stands without a name that tells which of them it is, on one side at least."""
    return all(_MANY & set(words_of(name)) for name in names) and not all(map(telling_words, names))


def caveat(units: Sequence[Unit], parted: Sequence[Sequence[int]], reports: Sequence[Report]) -> Caveat | None:
    """What a reader must know of the voices behind a claim of several reports."""
    if len({u.report for u in units}) < 2:
        return None
    if _circular(units, reports):
        return "circular"
    unnamed = _unnamed(units, parted)
    if len(parted) == 1:
        return "one_unnamed_source" if unnamed else "one_source"
    return "unnamed_sources" if unnamed == len(parted) else None


def _unnamed(units: Sequence[Unit], parted: Sequence[Sequence[int]]) -> int:
    """In how many voices nobody but unnamed sources speaks."""
    return sum(_nobody_named(units, voice) for voice in parted)


def _nobody_named(units: Sequence[Unit], voice: Sequence[int]) -> bool:
    """Whether a voice is unnamed sources' and of newsrooms that pass on what those say, as theirs or in their own."""
    said = [units[k].attribution for k in voice]
    passed_on = [a is None or a.source_kind == "outlet" or is_report(a) for a in said]
    return all(_is_unnamed(a) or by for a, by in zip(said, passed_on, strict=True)) and not all(passed_on)


def _is_unnamed(a: Attribution | None) -> bool:
    return a is not None and a.source_kind in _UNNAMED


def _circular(units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether two outlets have it from each other."""
    cites = [(reports[u.report].outlet, via) for u in units if (via := passed_on_by(u.attribution, reports))]
    return any(
        same_newsroom(via, other) and same_newsroom(back, own) for own, via in cites for other, back in cites if own != other
    )


def why_one(a: Unit, b: Unit, reports: Sequence[Report]) -> str | None:
    """Why two accounts are one voice, in a few words; None where they are two."""
    one, other, two = reports[a.report], reports[b.report], said_two(a, b)
    if said_one(a, b):
        return _SAID_ONE
    if a.report == b.report:
        own = a.attribution is None and b.attribution is None
        return "both are the report's own voice" if own else None if two else _said_by_one(a, b) or of_one_origin(a, b)
    if root(one) == root(other):
        return "one report reprints the other"
    if "teaser" in (one.extent, other.extent) and one_newsroom(one.outlet, other.outlet):
        return "one is a teaser from the newsroom of the other"  # it stood on the very page, or on one beside it
    if may_be_anothers(a, b):
        return second_hand_of_any(a, other, reports) or second_hand_of_any(b, one, reports)
    apart = two or _two_sources(a.attribution, b.attribution) or two_of_one_name(a, b) or _two_figures(a, b)
    if not apart and not _came_since(a, b) and (same_words(a, b) or _one_sentence(a, b) or nearly_one_wording(a, b)):
        return "in the same words"
    if not two and _one_quotation(a, b):
        return "the same quotation"
    outlets = [u.attribution is None for u in (a, b)]
    if all(outlets) and not two and one_newsroom(one.outlet, other.outlet):
        return "one newsroom tells it in its own voice"
    if all(outlets) and not two and carry_one_text(one.text, other.text):
        return "both reports carry one text"
    if of_two_states(a, one, b, other):
        return None
    said = None if two else _said_by_one(a, b) or of_one_origin(a, b)
    return said or second_hand_of_any(a, other, reports) or second_hand_of_any(b, one, reports)


def _said_by_one(a: Unit, b: Unit) -> str | None:
    return same_source(a.attribution, b.attribution) or _of_one_side(a, b) or of_one_body(a, b)


def _one_quotation(a: Unit, b: Unit) -> bool:
    """Whether two accounts are somebody's words in quotation marks, word for word, be he named here ("Rizzo"), only described there
    ("the first baseman") or not found; not where two are named."""
    kinds = {u.attribution.source_kind if u.attribution else None for u in (a, b)}
    return not kinds <= _TOLD and (one_quotation(a, b) or quotes_the_same(a, b))


def _of_one_side(a: Unit, b: Unit) -> str | None:
    return "both are what one state says, or a body that speaks for it" if one_side(a, b) else None


def _came_since(a: Unit, b: Unit) -> bool:
    """Whether one tells as planned what the other tells as done: those are no words that were copied."""
    return (a.clause.modality == "planned") != (b.clause.modality == "planned")


def _two_figures(a: Unit, b: Unit) -> bool:
    """Whether two whose names may not be one's give figures that the other has not, each: those are no words that were copied."""
    names = [u.attribution.speaker for u in (a, b) if u.attribution is not None and u.attribution.speaker]
    if len(names) < 2 or may_be_one(*names):
        return False
    one, other = ({q.low for q in u.quantities} for u in (a, b))
    return bool(one - other and other - one)


def _one_sentence(a: Unit, b: Unit) -> bool:
    """Whether two short clauses are the same words of one sentence that was reprinted."""
    if a.predicate != b.predicate or not a.grams & b.grams:
        return False
    one, other = trigrams(a.sentence), trigrams(b.sentence)
    shared = len(one & other)
    return shared >= _REPRINTED and shared >= _ALIKE * min(len(one), len(other))


def _two_sources(a: Attribution | None, b: Attribution | None) -> bool:
    """Whether two accounts are of two people or bodies who surely are two ("the fire service", "the mayor, Ines Falk"), or of a
    named person and somebody unnamed: what both say in the same words is no copied sentence, though the unnamed one may be the
    other (see `independent`)."""
    if a is None or b is None or not a.speaker or not b.speaker:
        return False
    kinds = {a.source_kind, b.source_kind}
    told = kinds <= _TOLD or ("named_person" in kinds and kinds <= _OTHERS)
    return told and not same_source(a, b) and not may_be_one(a.speaker, b.speaker)


def carried_over(units: Sequence[Unit], reports: Sequence[Report]) -> bool:
    """Whether one newsroom alone says this, in the same words on each of its pages: a caption, a notice to readers or its own
    background, carried from page to page, in which nobody agrees with anybody. What somebody is quoted with is no such thing."""
    if any(u.attribution for u in units):
        return False
    pairs = list(combinations(units, 2))
    words = {" ".join(u.text.split()).casefold() for u in units}
    alike = len(words) == 1 or all(same_words(a, b) for a, b in pairs)
    return alike and all(one_newsroom(reports[a.report].outlet, reports[b.report].outlet) for a, b in pairs)


def _one_body(a: str, b: str) -> bool:
    """Whether two names are one body's, or one of them is only what the other is ("police", "Police in Rivaburg"): not counted
    twice."""
    plain = not telling_words(a) or not telling_words(b)
    return surely_one(a, b) or (plain and may_be_one(a, b))


def same_source(a: Attribution | None, b: Attribution | None) -> str | None:
    """Why two statements are of one origin: one named speaker, or one newsroom that both have it from. Two unnamed sources stay
    two."""
    if a is None or b is None:
        return None
    if a.via and b.via and same_newsroom(a.via, b.via):
        return f"both have it from {a.via}"
    if "anonymous_person" in (a.source_kind, b.source_kind) or not a.speaker or not b.speaker:
        return None
    if _many_mouths(a.speaker, b.speaker):
        return None
    both_people = {a.source_kind, b.source_kind} == {"named_person"}
    people = one_person(a.speaker, b.speaker) or misspelt(a.speaker, b.speaker)
    one = people if both_people else _one_body(a.speaker, b.speaker)
    return f"both have it from {max(a.speaker, b.speaker, key=len)}" if one else None
