"""Speakers by name across texts: whether two statements are put in one mouth.

in: a story's readings, the checked text's among them    out: an answer for two statements. A speaker is known by every name and
description that any of the texts gives, so that "the mayor" here and her name there are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from sayso.compare.check.officers import COMPANY, has_office, is_plain_body, is_titled, speaks_for, talked_of, told_of
from sayso.compare.check.people import FAMILIES
from sayso.compare.check.roles import Roles
from sayso.compare.check.spokespeople import mouth_of
from sayso.compare.check.states import States
from sayso.model import Actor, Attribution, Reading, Span, initials, known_by, may_be_one, one_person, telling_words, words_of

_COURT = re.compile(r"(?:the |an? )?(?:[\w’'-]{1,20} ){0,3}(?:court|tribunal)(?: [io][nf] [\w’' -]{1,40})?", re.I)
_BENCH = re.compile(
    r"(?:the |an? |two |three |its )?(?:[\w’'-]{1,20} )?(?:judges?|magistrates?|justices)(?: [io][nf] [\w’' -]{1,40})?", re.I
)
_LEAD = 40  # characters before a name in which stands what it is called: "the rail operator Nordbane"
_CALLED = re.compile(rf"\b(?:the|an?) (?:[a-z-]+ ){{0,3}}?({'|'.join(sorted(COMPANY))}) $", re.I)
_HIGH = frozenset({"president", "premier", "minister", "mayor", "governor", "chancellor", "king", "queen"})
_ITS = re.compile(
    r"(?:its|their) (?:\w+ )?(?:army|navy|military|government|ministry|police|forces?|embassy|presidency|spokes\w+)\b", re.I
)
_PARENT = re.compile(r"^(?:the )?\w{2,14}-of-[\w-]{1,12} (?=[A-Z])", re.I)
_OF_POLICE = frozenset({"cop", "officer", "detective", "policeman", "policewoman"})
_FIRST = 4  # words of a statement among which its owner is looked for
_BEGINS = 60  # characters of a sentence that are its beginning
_POLICE = frozenset({"the", "police", "cop", "cops", "policemen"})
_BODY_AND_PERSON = frozenset({"organisation", "named_person"})
_UNNAMED = frozenset({"anonymous_person", "group", "unknown", "document"})


class Speakers:
    """Who is called what in the texts of a story."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._also: dict[tuple[str, ...], set[str]] = {}
        self._readings = tuple(readings)
        self._roles = Roles(self._readings)
        self.states = States(self._readings)
        for reading in self._readings:
            for actor in reading.actors:
                if actor.named and words_of(actor.name):
                    self._note(actor, reading.article.text)

    def _note(self, actor: Actor, text: str) -> None:
        names = self._also.setdefault(words_of(actor.name), set())
        for span in actor.mentions:
            names.update(words_of(span.of(text)))
            if actor.kind == "organisation" and (called := _CALLED.search(text[max(0, span.start - _LEAD) : span.start])):
                names.add(called[1].lower())

    def one_mouth(self, a: Attribution, text_a: str, b: Attribution, text_b: str) -> bool:
        """Whether two statements may be of one speaker."""
        if self._by_role(a, text_a, b) or self._by_role(b, text_b, a) or _own_body(a, b, text_b):
            return True
        if self._by_another_role(a, text_a, b) or self._by_another_role(b, text_b, a):
            return False
        if self.states.one_name(a.speaker or "", b.speaker or "") or (_is_police(a.speaker) and _is_police(b.speaker)):
            return True
        if self._company_by_name(a, b) or self._company_by_name(b, a):
            return True
        if {a.source_kind, b.source_kind} == {"named_person"}:  # two people are known by their names, not by what they are
            return one_person(_without_role(a.speaker or ""), _without_role(b.speaker or ""))
        names = (a.speaker or "", b.speaker or "")
        if {
            a.source_kind,
            b.source_kind,
        } == _BODY_AND_PERSON:  # "a former director of Brightwater" is not Brightwater: see one_house
            return initials(*names) or may_be_one(*names)
        one, other = self._called(a, text_a), self._called(b, text_b)
        shared = one & other
        if telling_words(" ".join(shared)) or initials(*names) or may_be_one(*names) or company_and_name(a, b):
            return True
        return bool(shared) and {a.source_kind, b.source_kind} & _UNNAMED != set()

    def is_mouth(self, a: Attribution, text: str, b: Attribution, reading: Reading) -> Literal["surely", "maybe"] | None:
        """Whether a body of the text speaks through a person of a report: "police said", of words of a police spokeswoman's."""
        if a.source_kind == "named_person" or b.source_kind != "named_person" or not a.source:
            return None
        if a.source_kind == "organisation" and speaks_for(a.speaker, b.speaker, self._readings):
            return "surely"
        source, theirs = a.source[0].of(text), reading.article.text
        if self._by_another_role(a, text, b):  # "the chief of police" is somebody, and no body that others speak for
            return None
        people = [x for x in reading.actors if x.kind == "person" and x.named and one_person(x.name, b.speaker or "")]
        told = [words for person in people for _, words in told_of(person, theirs)]
        return mouth_of(source, [*told, *(s.of(theirs) for s in b.source)])

    def one_house(self, a: Attribution, text: str, b: Attribution) -> bool:
        """Whether one of two speakers is a body and the other one who speaks for it: then either may be named for the other; so
        may a court and its unnamed judges."""
        if a.speaker and b.speaker and _of_a_court(a.speaker) | _of_a_court(b.speaker) == {"court", "bench"}:
            return True
        if b.speaker and b.source_kind == "organisation" and any(is_titled(s.of(text), b.speaker) for s in a.source):
            return True
        if b.speaker and any(is_plain_body(s.of(text)) for s in a.source) and has_office(b.speaker, self._readings):
            return True
        return speaks_for(a.speaker, b.speaker, self._readings)

    def may_be_silent(self, a: Attribution, b: Attribution, reading: Reading) -> bool:
        """Whether a report's "the company declined to comment" may be the silence of a body by its name."""
        plain = set(words_of(b.speaker or "")) & COMPANY
        return bool(plain and a.speaker and b.source) and talked_of(a.speaker or "", reading, b.source[0].start)

    def named_in(self, a: Attribution, reading: Reading, place: Span) -> bool:
        """Whether the sentence of a report that words stand in, unquoted, has the speaker as who does or says it: there the report
        need not have been read as a statement ("Ms Calder called for an end to it")."""
        called = known_by(a.speaker or "")
        for clause in reading.clauses:
            if clause.sentence.holds(place) and clause.attribution is None:
                subjects = {head for role, head in clause.roles if role == "subject"}
                before = Span(clause.sentence.start, max(clause.sentence.start, place.start)).of(reading.article.text)
                if _singular(called) & _singular({*subjects, *words_of(before)}):
                    return True
                if COMPANY & subjects and a.speaker and talked_of(a.speaker, reading, place.start):
                    return True  # "the company has not ruled it out", of one that was named before
        return False

    def named_next(self, a: Attribution, reading: Reading, place: Span) -> bool:
        """Whether the sentence behind the one that words stand in begins with the speaker's name: "a witness said so. Tom Brand,
        34, was waiting for the bus" may name the witness, and may not."""
        sentences = sorted({clause.sentence for clause in reading.clauses})
        behind = next((s for s in sentences if s.start >= place.end), None)
        name = telling_words(a.speaker or "")
        return behind is not None and bool(name) and name <= set(words_of(behind.of(reading.article.text)[:_BEGINS]))

    def _company_by_name(self, a: Attribution, b: Attribution) -> bool:
        """Whether one speaker is only called "the company" and the other by a name that was read as a person's here, and that other
        texts have as a body's: "Calder Vale", of Calder Vale Health."""
        if not _is_plain_company(a.speaker or "") or b.source_kind != "named_person":
            return False
        name = words_of(b.speaker or "")
        actors = [x for r in self._readings for x in r.actors if words_of(x.name)[: len(name)] == name]
        return any(x.kind == "organisation" and len(words_of(x.name)) > len(name) for x in actors)

    def _by_role(self, a: Attribution, text: str, b: Attribution) -> bool:
        """Whether one speaker is only called what the texts call the other beside the name: "the mayor of Tarn"."""
        told = _words_for(a, text)
        if not telling_words(a.speaker or "") <= set(words_of(told)):  # who was found to be somebody is that one
            return False
        return self._roles.holders(told) == (words_of(b.speaker or ""),)

    def _by_another_role(self, a: Attribution, text: str, b: Attribution) -> bool:
        """Whether one speaker is called what the texts call others, and the other is a person by name whom they do not call so."""
        if a.source_kind not in _UNNAMED or b.source_kind != "named_person":
            return False
        return self._roles.is_another(_words_for(a, text), words_of(b.speaker or ""))

    def loosely(self, a: Attribution, text: str) -> bool:
        """Whether a speaker is told by no name ("officials", "a source"): then who it was can't be held against a report. An office
        that the reports give to one person alone ("the prime minister") is as good as a name."""
        told = {w for s in a.source for w in words_of(s.of(text))}
        if told & _HIGH and len(self._roles.holders(_words_for(a, text))) == 1:
            return False
        return a.source_kind in _UNNAMED or a.speaker is None

    def _called(self, a: Attribution, text: str) -> set[str]:
        found = set(words_of(a.speaker or ""))
        for span in a.source:
            found.update(words_of(span.of(text)))
        return found | self._also.get(words_of(a.speaker or ""), set())


def _words_for(a: Attribution, text: str) -> str:
    """The words that a text has for a speaker."""
    return " ".join(s.of(text) for s in a.source)


def _own_body(a: Attribution, b: Attribution, text: str) -> bool:
    """Whether the second speaker is a body of the first one's: "Sundria's forces retook it, its army said"."""
    if not b.source or not b.content or not _ITS.match(b.source[0].of(text)) or a.source_kind != "organisation":
        return False
    return bool(telling_words(a.speaker or "") & set(words_of(" ".join(b.content[0].of(text).split()[:_FIRST]))))


def _without_role(name: str) -> str:
    """A name without the office before it, or what a tabloid has there: "Councillor Dina Marsh", "Mum-of-two Joan Pell"."""
    words = _PARENT.sub("", name).split()
    return " ".join(words[1:]) if len(words) > 1 and words[0].lower() in FAMILIES else " ".join(words)


def _is_police(speaker: str | None) -> bool:
    """Whether a speaker is the police, and no more is said of them: "police", "cops"."""
    words = set(words_of(speaker or ""))
    return bool(words) and words <= _POLICE


def _singular(words: Iterable[str]) -> set[str]:
    """Words without the ending of a plural; those for the police as "police"."""
    return {"police" if w in _OF_POLICE else w for w in (w.removesuffix("s") for w in words)}


def _is_plain_company(speaker: str) -> bool:
    """Whether a speaker is called a company and no more: "the company", "the shipping group"."""
    words = words_of(speaker)
    return bool(words) and words[-1] in COMPANY and speaker.removeprefix("The ").removeprefix("the ").islower()


def company_and_name(a: Attribution | None, b: Attribution | None) -> bool:
    """Whether one speaker is only called "the company" and the other is an organisation's name, which tells what it is."""
    if a is None or b is None:
        return False
    plain = [x for x in (a, b) if _is_plain_company(x.speaker or "")]
    named = [x for x in (a, b) if x not in plain and telling_words(x.speaker or "")]
    return len(named) == len(plain) == 1 and named[0].source_kind == "organisation"


def _of_a_court(speaker: str) -> set[str]:
    """Whether a speaker is called a court ("Orin District Court"), or judges without a name ("judges in Orin")."""
    return {kind for kind, called in (("court", _COURT), ("bench", _BENCH)) if called.fullmatch(speaker)}
