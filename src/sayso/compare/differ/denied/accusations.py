"""Accusations: what somebody is accused of, or said to have done, in a report, and their own denial a few sentences on: "Varga is
alleged to have taken a stake", and then "Varga's office said he had never owned a share".

in: the units of a story, little ones too    out: a `Dispute` each. It takes a word of accusation, a name in its sentence, and a
plain "not" or a denial that whoever bears this name says soon after.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sayso.compare.clauses.alike import inside, is_told
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.pronouns import heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span, words_of

_MOST = 200  # accusations of a report that are looked at
_ON = 3  # sentences that the denial may stand behind the accusation
_ACCUSES = re.compile(
    r"\b(?:alleged to have|(?:is|are|was|were|been|being) (?:accused|suspected) of|(?:is|are|was|were) said to have|allegedly|"
    r"(?P<whom>accus(?:es?|ed|ing)|blam(?:es?|ed|ing)))\b",
    re.I,
)
_ACCUSES_HAS = ("alleged", "accus", "blam", "suspected", "said to")  # one of these is in every such clause, in small letters
_NEAR = 80  # characters from a word of accusation within which it names who is accused
# Who does not say anything denies nothing, nor who can't, or need not.
_NO_DENIAL = re.compile(
    r"\b(?:comment|respond|repl(?:y|ied)|answer|reached|immediately|(?:could|can|should|would|need|must|will)(?: not|n[’']t))\b",
    re.I,
)
# Who does not dispute it admits it.
_ADMITS = re.compile(r"(?:\b(?:not|never)|n[’']t) (?:\w+ )?(?:disput|den(?:y|ied)|contest|object)", re.I)
# Who an accused one belongs to is not accused: "the brother of Mayor Anna Varga", "Anna Varga's party".
_ANOTHERS = re.compile(
    r"\bof (?:[a-z]{1,20} ){0,2}(?:[A-ZÀ-Þ][\w.-]{0,40} ?){1,5}|"
    r"(?<![\w-])(?:[A-ZÀ-Þ][\w.-]{0,40} ){0,4}[A-ZÀ-Þ][\w-]{0,40}[’']s?(?= \w)"
)
# Who speaks for one who is accused, and of whom they do.
_LAWYER = re.compile(
    r"\b(?:(?i:his|her|their|its)|(?P<whose>(?:[A-ZÀ-Þ][\w.-]{0,40} ){0,3}[A-ZÀ-Þ][\w-]{0,40})(?:[’']s|(?<=s)[’'])) "
    r"(?:defen[cs]e )?(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|spokes\w+|representatives?|publicist|legal team)\b"
)
# What a lawyer says no to that is the accusation, and not how the client is: "had never been there", "did not do it".
_OF_IT = re.compile(
    r"\b(?:there|guilty|involved|responsible|part in|nothing to do with|(?:do|done|did) (?:it|that|this|so)|anything|wrong|"
    r"at the scene|at home|to blame|near (?:it|the))\b|\bdid(?: not|n[’']t)\W*$",
    re.I,
)
_CLIENT = frozenset({stem("client"), "he", "she", "they", "it"})
_WORD = re.compile(r"[\w’'-]+")
_BARE = 3  # letters of a name's word that names nobody


def accusations(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What is alleged of somebody who denies it; the first denial of each accusation."""
    by_report: dict[int, list[Unit]] = defaultdict(list)
    for unit in units:
        by_report[unit.report].append(unit)
    for told in by_report.values():
        denials = sorted((u for u in told if denies(u)), key=lambda u: u.key)
        for accusing in sorted((u for u in told if _accuses(u)), key=lambda u: u.key)[:_MOST]:
            found = next((d for d in denials if _is_of(d, accusing)), None)
            if found is not None:
                yield _dispute(accusing, found)


def _accuses(unit: Unit) -> bool:
    small = unit.text.lower()
    if not any(stem in small for stem in _ACCUSES_HAS):
        return False
    return _ACCUSES.search(unit.text) is not None and is_told(unit) and not is_denial(unit)


def denies(unit: Unit) -> bool:
    """Whether somebody says in it that it is not so, and not that they say nothing."""
    if not unit.speakers or not denied(unit) or unit.clause.hedge or not is_told(unit) or not _is_somebody(unit):
        return False
    return _NO_DENIAL.search(unit.text) is None and _ADMITS.search(unit.text) is None


def _is_of(denial: Unit, accusing: Unit) -> bool:
    """Whether a denial soon follows an accusation, by one who is named in it and who does not accuse."""
    if not 0 <= denial.place - accusing.place <= _ON or denial.key <= accusing.key:
        return False
    names = accused_in(accusing)
    own = {w.lower() for w in words_of(denial.speakers[0])} | (names if _speaks_for(denial, accusing, names) else set())
    accuser = {w.lower() for name in accusing.speakers for w in words_of(name)}
    return bool(names & own - accuser)


def _speaks_for(denial: Unit, accusing: Unit, names: set[str]) -> bool:
    """Whether who denies speaks for who is accused: "Brandt's lawyer said his client had never been there", or "his lawyer", in the
    sentence after; by what it has of the accusation."""
    of_it = _OF_IT.search(denial.text) or is_denial(denial) or any(denial.predicate in forms(w) for w in accusing.text.split())
    if not heads(denial, "subject") & _CLIENT or not of_it:
        return False
    m = _LAWYER.search(denial.sentence)
    if m is None:
        return False
    if m["whose"] is None and accusing.attribution is not None and accusing.attribution.source_kind == "named_person":
        return False  # "her lawyer": that of who accuses, too
    return denial.place - accusing.place <= 1 if m["whose"] is None else bool(names & {w.lower() for w in words_of(m["whose"])})


def _is_somebody(unit: Unit) -> bool:
    return unit.attribution is not None and unit.attribution.source_kind not in ("document", "outlet", "unknown")


def accused_in(unit: Unit) -> set[str]:
    """The words of names near a word of accusation, on the side on which who is accused stands."""
    m = _ACCUSES.search(unit.text)
    if m is None:
        return set()
    start = unit.span.start - unit.clause.sentence.start
    first, last = start + m.start(), start + m.end()
    near = unit.sentence[last : last + _NEAR] if m["whom"] else unit.sentence[max(0, first - _NEAR) : first]
    names = {key[1:] for key in unit.around if key[0] == "~"}
    words = {w.lower() for w in _WORD.findall(_ANOTHERS.sub(" ", near))}
    return {w for w in words & names if len(w) > _BARE}


def _dispute(accusing: Unit, denial: Unit) -> Dispute:
    m = _ACCUSES.search(accusing.text)
    start = accusing.span.start
    mark = (Span(start + m.start(), start + m.end()),) if m else ()
    return Dispute((accusing, denial), "polarity", ("said", "denied"), (mark, inside(denial, denial.clause.negation)), sure=True)
