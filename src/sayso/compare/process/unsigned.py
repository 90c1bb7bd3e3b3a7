"""Unsigned: whether a report has it that nothing is agreed on yet: "neither side has signed", "is studying the plan and had not
answered it", "might reject the text".

in: a report, who takes part    out: yes or no; the states of a story, an accord that another report of that day or later knows
nothing of told as disputed
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice

from msgspec.structs import replace

from sayso.compare.clauses.corrections import UNSAID, Corrections
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import sentences_of
from sayso.compare.process.words import ACCORDS, BOTH
from sayso.model import Member, ProcessState, Span, Stretch, dated, surely_before

_THING = rf"(?:{ACCORDS}|plan|proposals?|text|draft|offer|terms|document|paper)"
_GAP = r"(?:[\w’'-]+ ){0,5}?"
_YES = (
    r"(?:signed|agreed|accepted|answered|replied|responded|put (?:its|their|his|her) names?|given (?:an?|its|their) answer|"
    r"said yes)"
)
_SIDE = r"(?:sides?|part(?:y|ies)|governments?|countr(?:y|ies)|delegations?|capitals?|of them|of the two)"
_NOT_YET = re.compile(
    rf"\bneither (?:{_SIDE} )?{_GAP}(?:has|had|have) (?:yet )?{_YES}\b|"
    rf"\bno (?:{_SIDE}) (?:has|had|have) (?:yet )?{_YES}\b|"
    rf"\b(?:has|have|had|did)(?: not|n[’']t)(?: yet)? (?:{_YES}|accept|sign|agree|answer|reply|respond)\b|"
    rf"\b(?:has|have|had|is|are|was|were) (?:still )?yet to (?:be )?(?:sign|accept|agree|answer|repl|respond|say yes)\w*|"
    rf"\b(?:nothing|no (?:{ACCORDS})) (?:has|had|have) (?:yet )?been (?:yet )?(?:agreed|signed|reached|settled)\b|"
    rf"\b(?:is|are|was|were) (?:still )?(?:studying|considering|weighing|examining|reviewing) {_GAP}{_THING}\b|"
    rf"\b(?:might|may|could) (?:yet |still )?(?:reject|turn down) (?:it|them|{_GAP}{_THING})\b|"
    rf"\b(?:serious|grave|strong|many) doubts about {_GAP}{_THING}\b",
    re.I,
)
_OF_IT = re.compile(rf"\b{_THING}\b", re.I)
_BARE = re.compile(r"(?: (?:it|them|yet|anything))?(?:\s*[,.;:”\"]|$| (?:on|by|as|and|but|said)\b)", re.I)
_BOTH = re.compile(rf"\b(?:{BOTH}|neither|nothing)\b", re.I)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_BEFORE = 260  # characters before a sentence in which what is not signed is named
_MOST = 6
_ROOT = 5  # letters by which a people is known as a state's: "Solvanian", "Solvania"
_AGREED = "agreed"


def is_unsigned(member: Member, names: Collection[str]) -> bool:
    """Whether a report has it that those who take part have not agreed, signed or answered. names: ids of the actors that do."""
    return next(_where(member, names), None) is not None


def _where(member: Member, names: Collection[str]) -> Iterator[Span]:
    """The words of a report that say so."""
    text, mentions = member.report.text, Mentions(member)
    roots = {a.name[:_ROOT] for a in member.reading.actors if a.id in names and len(a.name) >= _ROOT}
    for sentence in sentences_of(member):
        for m in islice(_NOT_YET.finditer(text, sentence.start, sentence.end), _MOST):
            words = sentence.of(text)
            bare = _BARE.match(text, m.end()) and _OF_IT.search(text, max(0, sentence.start - _BEFORE), sentence.start)
            about = _OF_IT.search(words) or bare
            own = any(a.id in names for _, a in mentions.inside(sentence)) or any(root in words for root in roots)
            if about and not _YEAR.search(words) and (own or _BOTH.search(words)):
                yield Span(*m.span())


def with_disputed(
    states: Sequence[ProcessState], members: Sequence[Member], names: Mapping[str, Collection[str]], word: Corrections = UNSAID
) -> tuple[ProcessState, ...]:
    """The states, an accord that a report of that day or later has as not there told as disputed, unless that report has an accord
    too, or the accord's report is the later one of one day. word: a person's."""
    if not any(s.value == _AGREED for s in states):
        return tuple(states)
    agreed = {s.report for s in states if s.value == _AGREED}
    without = [m for m in members if m.report.id not in agreed and is_unsigned(m, names[m.report.id])]
    when = {m.report.id: dated(m.report) for m in members}

    def is_gainsaid(s: ProcessState) -> bool:
        others = (m for m in without if not surely_before(when[m.report.id], when[s.report]))
        place = Stretch(s.report, s.span)
        return any(not word.speaks_of(place, Stretch(m.report.id, next(_where(m, names[m.report.id])))) for m in others)

    return tuple(replace(s, disputed=True) if s.value == _AGREED and is_gainsaid(s) else s for s in states)
