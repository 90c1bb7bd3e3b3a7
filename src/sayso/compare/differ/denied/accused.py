"""Accused: what somebody is accused of, and denies elsewhere, in another report or later in one: "critics accused Varga of leaking
the memo", and "Varga said his office does not leak"; "is suing the firm for fraud", and "the firm: there was no fraud".

in: the units of a story, little ones too    out: a `Dispute` each. It takes a word of accusation, who is accused by name, that
one's own denial, and what both have in common besides the name: no other report need be alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from sayso.compare.clauses.alike import PRONOUNS, cue_of, is_told, other_days
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED, rarity, stem, words_of_name
from sayso.compare.differ.denied.accusations import accused_in, denies
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.denying import DENIES
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span, may_be_one, words_of

_MOST = 60  # denials of a story that are looked at
_TOLD = 200  # accusations that each is held against
_COMMON, _SHARED = 0.45, 0.12  # rarity from which a word tells anything, and by how much both must share more than that
_NAME = 0.09  # what another name in both tells beside that
_DENIED = re.compile(DENIES, re.I)
_ROOT = 5  # letters by which "racism" is known in "racist"
# What somebody has done by what is said of them: then who opens the sentence is who is meant.
_AS_TOLD = re.compile(r"\b(?:reportedly|allegedly|supposedly|purportedly)\b", re.I)
_ONES = frozenset(("he", "she"))
_OPENS = 60  # characters of a sentence in which that one stands
_NO_VERB = NO_DEED | {stem("ask")}
_ACCUSING = frozenset(map(stem, ("accuse", "accusation", "allege", "allegation", "claim", "charge", "blame", "deny", "dispute")))
_ACCUSES = re.compile(
    r"\b(?:accus(?:es?|ed|ing|ations?)|alleg(?:es?|ed|edly|ing|ations?)|blam(?:es?|ed|ing)|suspected|supposed(?:ly)?|purported(?:ly)?|"
    r"reportedly|"
    r"charg(?:es|ed|ing) (?:that|with)|charges of|claim(?:s|ed|ing)?|condemn(?:s|ed|ing)?|denounc(?:es?|ed|ing)|su(?:es|ed|ing)\b|"
    r"lawsuits?|complaint|repudiate)\b",
    re.I,
)
_WORDS = (
    "accus", "alleg", "blam", "suspected", "supposed", "purported", "charg", "claim", "condemn", "denounc", "sue", "suing",
    "lawsuit", "complaint", "repudiate", "reportedly",
)  # fmt: skip
# General knowledge: what people are accused of, a deed a line, by how its words begin.
_DEEDS = tuple(
    re.compile(rf"\b(?:{roots})\w*", re.I)
    for roots in (
        "collu|conspir",
        "brib|kickback",
        "meddl|interfer",
        "embezzl|misappropriat|siphon",
        "assault|molest|grop|harass|abus|rap(?:e|ed|ing|ist)\\b",
        "mislead|misled|lied|lying|false (?:information|statements?|testimony)",
        "plagiari",
        "discriminat|racis|bigot",
        "fraud|rigg|cheat",
        "tortur",
        "spy|spied|wiretap|surveil",
        "launder",
        "leak",
        "blackmail|extort",
        "doping|doped|performance-enhancing",
        "cover(?:ed|ing)?[- ]up|conceal",
    )
)
# Who takes an accusation back, or speaks against it, does not make it.
_AGAINST = re.compile(
    r"\b(?:no|not|never|bogus|false|sham|baseless|debunk\w*|disprov\w+|den(?:y|ies|ied|ying)|disput\w+|reject\w*|dismiss\w*|defend\w*|"
    r"refut\w+|falsely|wrongly|wrongfully|mistakenly|apologi[sz]\w+|clear(?:s|ed|ing)?|innocent|question\w*)\b|n[’']t\b",
    re.I,
)
_NONE = re.compile(
    r"\b(?:there (?:is|was|were|are|has been|had been) (?:absolutely |simply )?[“\"‘]? ?no|no (?:\w+ )?(?:evidence|proof|sign) of|"
    rf"{DENIES} (?:(?:any|all|the|having|personally) ){{0,2}}(?:claims?|allegations?|accusations?|charges?|suggestions?) of) "
    r"(?:any |such )?(?P<what>[A-Za-z][\w-]{4,30})\b(?! (?:that|of|for)\b)",
    re.I,
)
_THEIRS = re.compile(r"\b(?:I|we|he|she|they|his|her|its|their|my|our)\b", re.I)
_NO_PROOF = re.compile(r"\bno (?:\w+ )?(?:evidence|proof) (?:has|have|had|was|were|is)\b", re.I)  # that it lacks is nobody's denial
_NONE_WORDS = ("no ", "claim", "allegation", "accusation", "charge", "suggestion")  # of which each that it finds has one
# Whose accusation somebody only tells of: "the union's claim that …".
_ANOTHERS = re.compile(r"(?:[’']s|s[’']|\btheir|\bhis|\bher) (?:\w+ )?(?:claim|allegation|accusation|charge|complaint)s?\b", re.I)
# Whose critics speak is not who speaks: "Varga's critics".
_OPPONENTS = re.compile(
    r"^.{2,60}?(?:[’']s?|s[’']) (?:\w+ )?"
    r"(?=(?:critics|opponents?|rivals?|accusers?|detractors|foes|adversar(?:y|ies)|enem(?:y|ies)|challengers?|victims?)\b)",
    re.I,
)
_LOOKED_INTO = r"\b(?:investigat\w+|probe|inquiry|inquiries|looking|look) (?:into|of|over) (?:[\w’'-]+ ){0,4}"
# That there is none of these denies nothing that anybody is accused of.
_NOTHING_DONE = re.compile(
    r"(?:doubts?|ways?|question|reason|sign|chance|evidence|plans?|point|risk|threat|problems?|immediate|information|agreement|word|"
    r"choice|excuse|alternative|substitute|comparison|wrongdoing|indication|decision|going|longer|other|further|specific|direct|"
    r"major|serious|minimum|place|limit|limits|deadline|guarantee|suggestion|denying)",
    re.I,
)


class _Denial(Struct, frozen=True):
    """A denial, who says it by the words of their name, and, where it only says that there was none of something, of what."""

    unit: Unit
    who: frozenset[str]
    what: str | None


class _Accusation(Struct, frozen=True):
    """An accusation. accuser: the words of whose it is.  named: the words of its clause.  before: those of its sentence before it,
    where the clause names nobody who does it: "is suing Marsh, alleging they conspired".  of_one: whether that is "he" or "she"."""

    unit: Unit
    accuser: frozenset[str]
    named: frozenset[str]
    before: frozenset[str]
    of_one: bool

    @classmethod
    def of(cls, unit: Unit) -> _Accusation:
        who = heads(unit, "subject")
        before = "" if who - EMPTY else unit.sentence[: unit.span.start - unit.clause.sentence.start]
        accuser = frozenset[str]().union(*(_words(_OPPONENTS.sub("", name)) for name in unit.speakers))
        return cls(unit, accuser, _words(unit.text), _words(before), bool(who & _ONES))


def accused(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """The denials of a story with what their source is accused of, the closest of each report. strangers: whether two reports are
    hardly of one thing."""
    denials = _denials(units)[:_MOST]
    told = [_Accusation.of(u) for u in _accusing(having(units, _WORDS))[:_TOLD]] if denials else []
    for denial in denials:
        near = (a for a in told if _names(a, denial) and not strangers(a.unit.report, denial.unit.report))
        found = [(shared, a.unit) for a in near if (shared := _shared(a, denial))]
        best: dict[int, tuple[float, Unit]] = {}
        for f in sorted(found, key=lambda f: (-f[0], not _says_so(f[1]), abs(f[1].place - denial.unit.place), f[1].key)):
            best.setdefault(f[1].report, f)
        for shared, unit in best.values():
            yield _dispute(unit, denial, sure=_is_of_it(unit, denial, one_deed=shared >= 1.0))


def _denials(units: Sequence[Unit]) -> list[_Denial]:
    """The denials, of each sentence the shortest clause that is one."""
    found: dict[tuple[int, Span], _Denial] = {}
    for denial in filter(None, map(_denial, units)):
        place = denial.unit.report, denial.unit.clause.sentence
        if place not in found or len(denial.unit.text) < len(found[place].unit.text):
            found[place] = denial
    return list(found.values())


def _denial(unit: Unit) -> _Denial | None:
    """A clause as a denial of somebody who is known."""
    if not unit.speakers or unit.clause.hedge:
        return None
    who = words_of_name(unit.speakers[0])
    none = _NONE.search(unit.text) if any(hint in unit.text.lower() for hint in _NONE_WORDS) else None
    if _NO_PROOF.search(unit.text):
        return None
    what = none["what"].lower() if none and not _NOTHING_DONE.fullmatch(none["what"]) else None
    if not who or not (denies(unit) or what):
        return None
    return _Denial(unit, who, what)


def _accusing(units: Sequence[Unit]) -> list[Unit]:
    """The clauses that accuse: by a word in them, or by the one that says that they are said."""
    by_cue: dict[tuple[int, str], bool] = {}
    found: list[Unit] = []
    for unit in units:
        a = unit.attribution
        accuses = _says_so(unit)
        if not accuses and a is not None and a.cue:
            key = unit.report, a.id
            accuses = by_cue[key] if key in by_cue else by_cue.setdefault(key, _ACCUSES.search(cue_of(unit)) is not None)
        if accuses and _may_accuse(unit):
            found.append(unit)
    return found


def _may_accuse(unit: Unit) -> bool:
    """Whether a clause with a word of accusation tells one, and does not take it back or tell of another's."""
    if not is_told(unit) or denied(unit) or _AGAINST.search(unit.text):
        return False
    return not (unit.speakers and _ANOTHERS.search(unit.text))


def _says_so(unit: Unit) -> bool:
    """Whether a clause has the word of accusation itself."""
    return _ACCUSES.search(unit.text) is not None


def _names(accusation: _Accusation, denial: _Denial) -> bool:
    """Whether an accusation, or its sentence before it, names who denies and does not make it."""
    who, a = denial.who - accusation.accuser, denial.unit.attribution
    if not who.isdisjoint(accusation.named):
        return True
    person = a is not None and a.source_kind == "named_person"
    return (person or not accusation.of_one) and not who.isdisjoint(accusation.before)


def _shared(accusation: _Accusation, denial: _Denial) -> float:
    """How much an accusation of who denies and the denial have in common; 0 where they may be of two things."""
    told, unit = accusation.unit, denial.unit
    if (told.report == unit.report and told.clause.sentence == unit.clause.sentence) or other_days(told, unit):
        return 0.0
    if any(may_be_one(x, y) for x in told.speakers if not _OPPONENTS.search(x) for y in unit.speakers):
        return 0.0
    accuser, who = accusation.accuser, denial.who - accusation.accuser
    if denial.what is not None:
        deed = next((d.pattern for d in _DEEDS if d.match(denial.what)), rf"\b{re.escape(denial.what[:_ROOT])}")
        return float(_accuses_of(told, deed))
    if any(deed.search(unit.text) and _accuses_of(told, deed.pattern) for deed in _DEEDS):
        return 1.0
    opens, by_word = _opening(told, unit), _by_word(unit)
    if not who & (opens | accusation.named) or not (by_word or who & (opens | accused_in(told))):
        return 0.0
    if unit.predicate in told.weights and unit.predicate not in _NO_VERB:
        return 1.0
    own = {w[:_ROOT] for w in denial.who}
    keys = (k for k in unit.weights.keys() & told.weights.keys() if k[0] not in "~@#%" and k[:_ROOT] not in own)
    shared = sum(max(0.0, rarity(k) - _COMMON) for k in keys if k not in _ACCUSING)
    others = {k for k in unit.names & told.names if k[0] == "~" and k[1:] not in denial.who | accuser and len(k) > _ROOT}
    shared += _NAME * len(others) if shared and by_word else 0.0
    return shared if shared >= _SHARED else 0.0


def _opening(told: Unit, denial: Unit) -> frozenset[str]:
    """The words by which a sentence opens, where its clause has as reported what the denial is of: the same deed, and another name
    in both: "Marsh is facing calls to go for reportedly meeting Lind", and "he had never met Lind"."""
    of_one = denial.predicate in told.weights and bool(denial.names & told.names)
    return _words(told.sentence[:_OPENS]) if of_one and _AS_TOLD.search(told.text) else frozenset()


def _words(text: str) -> frozenset[str]:
    return frozenset(w.lower() for w in words_of(text))


def _accuses_of(told: Unit, deed: str) -> bool:
    """Whether an accusation is of a deed, and not of what was done while that was looked into."""
    return re.search(deed, told.text, re.I) is not None and re.search(_LOOKED_INTO + deed, told.text, re.I) is None


def _by_word(unit: Unit) -> bool:
    """Whether a denial is one by the word itself: "denied", "disputed"."""
    return is_denial(unit) and _DENIED.search(unit.sentence) is not None


def _is_of_it(told: Unit, denial: _Denial, *, one_deed: bool) -> bool:
    """Whether a denial is of what somebody is accused of, and not of something else at the same place ("had not resigned from the
    club", of who is accused of taking the club's money): by its word, or by the verb, be it ever so common."""
    if denial.what is not None or _by_word(denial.unit):
        return one_deed or _by_word(denial.unit)
    return _of_themselves(denial) and (one_deed or any(denial.unit.predicate in forms(w) for w in told.text.split()))


def _of_themselves(denial: _Denial) -> bool:
    """Whether what is denied is told of who denies, or of what is theirs: of the "I" that is accused and not of "the bureau"."""
    subjects = heads(denial.unit, "subject")
    return not subjects or bool(subjects & (PRONOUNS | denial.who)) or _THEIRS.search(denial.unit.text) is not None


def _dispute(told: Unit, denial: _Denial, *, sure: bool) -> Dispute:
    unit = denial.unit
    marks = tuple(s for s in unit.clause.negation if unit.clause.sentence.holds(s))
    word = _ACCUSES.search(told.text)
    mark = (Span(told.span.start + word.start(), told.span.start + word.end()),) if word else ()
    return Dispute((told, unit), "polarity", ("said", "denied"), (mark, marks), sure=sure)
