"""Read anew: the clauses of a report as what they come to: with what leaves them open or denies them, without what denies none.

in: a report, a clause of it    out: the same, read anew; whether a sentence is none that anybody tells
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.compare.clauses.aged import without_ages
from sayso.compare.clauses.credit_lines import credited_in_line
from sayso.compare.clauses.disbelief import Disbelieved, not_believed
from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.fractions import with_shares
from sayso.compare.clauses.instead import given
from sayso.compare.clauses.occasions import with_occasions
from sayso.compare.clauses.openings import Opening
from sayso.compare.clauses.pounds import is_british, with_sterling
from sayso.compare.clauses.retractions import Retraction, taken_back
from sayso.compare.clauses.shared import parted
from sayso.compare.clauses.tolls import as_toll
from sayso.compare.clauses.words import stem
from sayso.model import Clause, Member, Span

# What a publisher says of its pages.
_LEGAL = re.compile(r"\ball rights reserved\b|\bcopyright (?:©|\d{4})|^\W*click here\b|\bclick here to\b", re.I)
_LONGEST_HEADING = 10  # words
_QUOTED = re.compile('[“”"]')
# Before what somebody did not say again: it is nobody's account now ("she did not repeat her promise that …").
_NOT_SAID = re.compile(
    r"\b(?:did|does|do|has|have|had|would|could|will)(?: not|n[’']t) (?!\w* ?been )(?:\w+ ){0,2}?"
    r"(?:repeat(?:ed)?|renew(?:ed)?|reaffirm(?:ed)?|confirm(?:ed)?|say|said)\b"
    r"(?:(?! (?:but|and|who|what|how|when|where|why)\b)[^.,;!?“”\"]){0,60}? (?:that|whether|if) $",
    re.I,
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST_WORD = 40  # characters
# Behind "and not": what is set against a thing, and no verb ("and not, as he had said, in May", "and not nine").
_NO_VERB = re.compile(r",| (?:in|on|at|by|for|from|to|with|as|until|because|the|an?|its|their|his|her|\d[\d.,]*|[A-Z][\w’'-]+)\b")
# Who has not decided whether to do a thing does not say that it will not be done.
_NOT_DECIDED = re.compile(
    r"(?P<word>(?:not|n[’']t|yet)(?: (?:yet|still|to))? (?:decided?|said|say|made up \w+ minds?)),? (?:whether|if)\b", re.I
)
_OF_THEM = re.compile(r" of (?:them|whom|which|these|those)\b", re.I)


def read_anew(member: Member) -> Member:
    """A report with its clauses as what they come to: tolls as deaths, fractions as per cent, how often something was done as
    times, pounds as money, ages as no counts, what several sources count parted, none of what is denied beside another value."""
    told, text = member.reading.clauses, member.reading.article.text
    british = is_british(text)
    own = (with_sterling(given(c, text, member.reading.times), text, british=british) for c in told)
    counted = (as_toll(without_ages(c, text), text) for c in own)
    clauses = tuple(parted((with_occasions(with_shares(c, text), text) for c in counted), member.reading.attributions))
    if len(clauses) == len(told) and all(c is old for c, old in zip(clauses, told, strict=True)):
        return member
    return Member(report=member.report, reading=replace(member.reading, clauses=clauses))


def as_told(
    clause: Clause, text: str, opened: Sequence[Opening], back: tuple[Retraction, ...], disbelieved: Sequence[Disbelieved]
) -> Clause:
    """A clause with what leaves it open, and with what denies it, be it that it was taken back or not believed. opened,
    disbelieved: of its sentence.  back: of its report."""
    if not clause.hedge and (word := _left_open(clause, opened, text)) is not None:
        clause = replace(clause, hedge=(word,))
    if clause.negation:
        clause = _undecided(replace(clause, negation=tuple(s for s in clause.negation if not _of_a_thing(text, s))), text)
    if verb := taken_back(clause, back) or not_believed(clause, disbelieved):
        clause = replace(clause, negation=(*clause.negation, verb))
    return clause


def is_not_said(clause: Clause, text: str) -> bool:
    """Whether a clause is what somebody is said not to have said again."""
    return _NOT_SAID.search(text, clause.sentence.start, clause.span.start) is not None


def _left_open(clause: Clause, opened: Sequence[Opening], text: str) -> Span | None:
    """The words by which a sentence leaves a clause open: before it ("it is claimed that", "legend has it that"), as it begins
    ("whether"), or at its verb ("is likely to visit")."""
    start, first, last = clause.sentence.start, clause.span.start - clause.sentence.start, clause.span.end - clause.sentence.start
    for o in opened:
        if o.form != "verb":
            open_ = o.word[1] <= first < o.end or first in (o.word[0], o.rest)
        else:
            open_ = first <= o.word[0] and o.rest < last and stem(clause.predicate) in forms(_first_word(text, start + o.rest))
        if open_:
            return Span(start + o.word[0], start + o.word[1])
    return None


def _first_word(text: str, start: int) -> str:
    found = _WORD.search(text, start, start + _LONGEST_WORD)
    return found[0] if found else ""


def tells_nothing(sentence: str, *, shouted: bool) -> bool:
    """Whether a sentence is none that anybody tells: a heading, a publisher's notice, a line on whose text a page uses. shouted:
    whether the text is all in capitals, as no heading is then."""
    if _LEGAL.search(sentence) is not None or credited_in_line(sentence) is not None:
        return True
    return not shouted and _heading(sentence)


def _undecided(clause: Clause, text: str) -> Clause:
    """A clause with the "not" of "has not decided whether to sell" as what leaves it open, and no denial of selling."""
    found = {s: m for s in clause.negation if (m := _NOT_DECIDED.match(text, s.start)) and m.end() < clause.span.end}
    if not found:
        return clause
    words = tuple(Span(*m.span("word")) for m in found.values())
    return replace(clause, negation=tuple(s for s in clause.negation if s not in found), hedge=clause.hedge or words)


def _of_a_thing(text: str, negation: Span) -> bool:
    """Whether a "not" denies a thing set against another, or a part of what was told, and no clause: "in March 2019, not March
    2023", "28 people were hurt, none of them badly"."""
    word, before = negation.of(text).lower(), text[max(0, negation.start - 5) : negation.start]
    if word == "not" and before.endswith((" and ", ", but ")) and _NO_VERB.match(text, negation.end):
        return True
    if not before.endswith((", ", "— ", "– ")):
        return False
    return word == "not" or (word in ("none", "neither") and _OF_THEM.match(text, negation.end) is not None)


def _heading(sentence: str) -> bool:
    """Whether a sentence is a heading: a few words, all in capitals, and nobody's shout in quotation marks."""
    return sentence.isupper() and len(sentence.split()) <= _LONGEST_HEADING and not _QUOTED.search(sentence)
