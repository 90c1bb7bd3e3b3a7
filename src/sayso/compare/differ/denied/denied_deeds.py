"""Denied deeds: what somebody denies doing, by the verb, and another has them do: "denied stealing the van", beside "Osen stole the
van", or "accused Osen of stealing a van".

in: the units of a story, little ones too    out: a `Dispute` each. It takes the same verb, who denies as who does it (or is accused
of it) by name, and what it is done to in both; no clause need be alike for it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from msgspec import Struct

from sayso.compare.clauses.alike import cue_of, is_told, other_days
from sayso.compare.clauses.forms import forms, stems_told
from sayso.compare.clauses.having import having
from sayso.compare.clauses.pronouns import EMPTY, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import NO_DEED, stem, stems_of_name
from sayso.compare.differ.grounds.asunder import in_two_places
from sayso.compare.differ.grounds.bounded import beyond
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.compare.differ.grounds.narrowed import narrowed
from sayso.model import Span, may_be_one, one_person, words_of

_MOST = 40  # denials of a story that are looked at
_TOLD = 300  # clauses that each is held against
_WORDS = ("denied ", "denies ", "denying ", "deny ")
_DENIED = re.compile(
    r"\b(?:denied|denies|denying|deny) (?:(?:ever|having|even|being|been|\w{2,12}ly) ){0,4}"
    r"(?!(?:funding|building|landing|planning|parking|training|housing) (?:to|for|rights?|permits?|permission)\b)"
    r"(?P<verb>[a-z]{2,14}(?:ing|ed|en|t|n|ne|ld|me)|having)\b(?P<rest>[^,;:.“”\"]{0,120})",
    re.I,
)
_ING = re.compile(r"ing$", re.I)
_HAVING = re.compile(r"\b(?:having|being|been)\b", re.I)
_ENDS = re.compile(r"\b(?:after|before|when|while|but|because|who|which|although|though|saying|as)\b", re.I)
_ACCUSES = re.compile(r"\b(?:accus|alleg|blam|charg|suspect)", re.I)
# What is said to have been done and was taken back: "dropped a charge that Osen stole the van", "cleared of".
_TAKEN_BACK = re.compile(
    r"\b(?:drop(?:s|ped|ping)?|withdr[ae]w\w*|retract\w*|clear(?:s|ed|ing)?|acquit\w*|quash\w*|overturn\w*|abandon\w*)\b", re.I
)
# Accused without ground; and what was tried, or wanted, and not done.
_NOT_DONE = re.compile(
    r"\b(?:apologi[sz]\w+ for|falsely|wrongly|wrongfully|mistakenly|(?:try|tries|tried|trying|attempt\w*|fail\w*|threaten\w*|"
    r"plann?\w*|want\w*|hop(?:e|ed)|refus\w*|declin\w*) to)\b",
    re.I,
)
_TOLD_IN = re.compile(
    r"\bin (?:[\w’'-]+ ){1,3}(?:film|movie|novel|drama|musical|sitcom|opera|sketch)\b(?! (?:studio|set|festival|crew|company)\b)",
    re.I,
)  # what is done there is nobody's deed
# A court denies a motion to be heard, and no deed of its own.
_COURT = re.compile(r"\b(?:court|judge|tribunal|magistrate)\b", re.I)
_NAMED = re.compile(r"\b(?:[A-ZÀ-Þ][\w’-]{1,30} ){0,3}[A-ZÀ-Þ][\w-]{1,30}\b")
_DENY = stem("deny")
# Who does something, by their office and then by name: "the governor, Paul Hale, ordered".
_APPOSED = re.compile(r"\W*(?:[Tt]he |[Aa]n? )?(?:[\w-]+ ){0,3}[\w-]+, (?P<who>[A-ZÀ-Þ][^,;:]{2,40}),")


class _Denial(Struct, frozen=True):
    """unit: the denial.  mark: its words.  verbs: the stems that the denied verb may have.  words: those of what it is done to.
    who: those of the name of who denies.  whole: all that is denied, as it stands."""

    unit: Unit
    mark: Span
    verbs: frozenset[str]
    words: frozenset[str]
    who: frozenset[str]
    whole: str


def denied_deeds(units: Sequence[Unit], strangers: Callable[[int, int], bool]) -> Iterator[Dispute]:
    """What somebody denies doing, with who has them do it, one of each report. strangers: whether two reports are hardly of one
    thing."""
    denials = [d for u in having(units, _WORDS) if (d := _denial(u)) is not None][:_MOST]
    verbs = frozenset[str]().union(*(d.verbs for d in denials))
    near = [u for u in units if not verbs.isdisjoint(u.weights)] if verbs else []
    for denial in denials:
        told = [u for u in near if _has_them_do_it(u, denial)][:_TOLD]
        best: dict[int, Unit] = {}
        for unit in sorted(told, key=lambda u: (bool(u.clause.hedge), abs(u.place - denial.unit.place), u.key)):
            if not strangers(unit.report, denial.unit.report):
                best.setdefault(unit.report, unit)
        for unit in best.values():
            sure = not narrowed(denial.whole, unit.sentence[unit.span.start - unit.clause.sentence.start :])
            yield Dispute((unit, denial.unit), "polarity", ("said", "denied"), ((), (denial.mark,)), sure=sure)


def _denial(unit: Unit) -> _Denial | None:
    m = _DENIED.search(unit.text)
    if m is None or not unit.speakers or not (is_denial(unit) or unit.predicate == _DENY) or unit.clause.modality:
        return None
    plain = _ING.search(m["verb"]) is not None
    if not plain and not _HAVING.search(m[0][: m.start("verb") - m.start()]):
        return None  # "denied charges", "denied bail"
    rest = _ENDS.split(m["rest"], maxsplit=1)[0]
    verbs = frozenset(forms(m["verb"])) - NO_DEED
    who = stems_of_name(unit.speakers[0]) - EMPTY
    mark = Span(unit.span.start + m.start(), unit.span.start + m.end("verb"))
    if not verbs or not who or _COURT.search(unit.speakers[0]):
        return None
    return _Denial(unit, mark, verbs, stems_told(rest) - verbs, who, m[0])


def _has_them_do_it(told: Unit, denial: _Denial) -> bool:
    """Whether a clause says that who denies a deed did it, or is accused of it."""
    if denial.verbs.isdisjoint(told.weights) or denied(told) or not is_told(told) or told.clause.modality is not None:
        return False
    own = denial.unit
    if told.report == own.report and told.clause.sentence == own.clause.sentence:
        return False
    if any(may_be_one(x, y) for x, y in product(told.speakers, own.speakers)) or other_days(told, own) or in_two_places(told, own):
        return False
    if beyond(told, own):
        return False
    if _NOT_DONE.search(told.sentence) or _TOLD_IN.search(told.sentence):
        return False
    if _TAKEN_BACK.search(told.sentence, 0, told.span.start - told.clause.sentence.start) or is_another(told, own.speakers[0]):
        return False
    accuses = _ACCUSES.search(f"{cue_of(told)} {told.text}") is not None
    who = doers(told) if told.predicate in denial.verbs else heads(told, "object") if accuses else frozenset()
    if not who & denial.who:
        return False
    return not denial.words or bool(denial.words & (told.weights.keys() | {head for _, head in told.roles}))


def doers(unit: Unit) -> frozenset[str]:
    """The stems of whom a clause has do it, and of their name where that is set beside."""
    m = _APPOSED.match(unit.text)
    return heads(unit, "subject") | stems_of_name(m["who"] if m else "")


def is_another(told: Unit, name: str) -> bool:
    """Whether a clause names somebody else of the same surname: "Mia Osen", where Karl Osen denies."""
    own = words_of(name)
    same = (m[0] for m in _NAMED.finditer(told.text) if len(own) > 1 and own[-1] in words_of(m[0]))
    return any(not one_person(found, name) for found in same)
