"""Statements of the checked text: whether the reports put the words in the same mouth.

in: a statement of the text, and where its words stand in the reports    out: a verdict with the reports' statements
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from sayso.compare.check.given import only_number
from sayso.compare.check.kinds import root
from sayso.compare.check.senses import stands_among
from sayso.compare.check.speakers import Speakers
from sayso.compare.clauses.words import stem, stems
from sayso.compare.voices.newsrooms import same_newsroom
from sayso.model import Attribution, Reading, Span, overlap, words_of

# Verbs of saying whose negation says that a thing was not said, and no more.
_PLAINLY = re.compile(
    r"\b(?:sa(?:y|ys|id)|tell|tells|told|claim(?:s|ed)?|stat(?:e|es|ed)|announc(?:e|es|ed)|report(?:s|ed)?|confirm(?:s|ed)?|"
    r"specif(?:y|ies|ied)|mention(?:s|ed)?)\b",
    re.I,
)
# And those by which one says that a thing is so.
_GRANTING = re.compile(r"\b(?:admit|conced|acknowledg|agree[sd]?\b|accept|insist|maintain|reveal|disclos|confess|affirm)", re.I)
_ABLE = re.compile(r"\b(?:could|can|would|will|may|might|must|should)(?:n[’']t)?\b", re.I)
_NOT = re.compile(r"\b(?:not|never|cannot)\b|n[’']t\b", re.I)
_NONE = re.compile(
    rf"{_NOT.pattern}|\b(?:nothing|none|nobody|no one|no part|no role|no link)\b|"
    r"\bthere (?:is|are|was|were|ha(?:s|ve|d) been) no\b",
    re.I,
)
# What somebody does not do who says nothing at all; "has not confirmed" is about a thing.
_COMMENT = re.compile(r"\b(?:comment|respond|repl(?:y|ied)|answer|react|elaborate|return|available|reach)", re.I)
_NOT_SILENT = re.compile(r"(?:\b(?:not|never)|n[’']t) (?:\w+ )?(?:declin|refus)[^.;]*$", re.I)
_BEFORE = 24  # characters before a cue in which its "did not" stands
_ADDING = re.compile(r"\badding(?: that)?\b", re.I)
_APPOSED = re.compile(r", (?:(?:the|a|an) )?(?:[a-z][\w’'-]* ){0,4}[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}")
_FEW = 2  # words of four letters and more from which a short statement can be looked for
_AS_SHORT = 3  # times as long as it another's content may be
_EMPTY_LIST = "that have been were would will could should there with from they them this what which"
_EMPTY = frozenset(map(stem, _EMPTY_LIST.split()))
_NUMBER = re.compile(r"\d[\d,.]*\d")
_LONG = re.compile(r"[^\W\d_]{4,}")
_ENOUGH, _MOST = 3, 0.75  # words of a statement, and the share of them, that another of the same speaker must have to be the like
_UN = 6  # letters from which a word that begins with "un" is taken for the contrary of another
_HALF = 0.5  # of a place's words must stand in a statement for it to be that statement's


class Place(Struct, frozen=True):
    """Where the words of a statement stand in a report.

    against: whether they say there that it is not so.  shown: what a reader must see to see that.
    """

    report: str
    span: Span
    against: bool = False
    shown: Span | None = None


class Mouth(Struct, frozen=True):
    """Who says the words in a report; no statement where the report tells them itself."""

    report: str
    span: Span
    statement: Attribution | None
    against: bool = False


class Spoken(Struct, frozen=True):
    """The verdict on a statement's speaker, and the mouths that it rests on."""

    verdict: str
    mouths: tuple[Mouth, ...]


def spoken(
    statement: Attribution, text: str, places: Sequence[Place], readings: Mapping[str, Reading], speakers: Speakers
) -> Spoken:
    """In whose mouth the reports put the words of a statement, found at these places."""
    mouths = [m for place in places for m in _mouths(readings[place.report], place)]
    told = [m for m in mouths if m.statement is not None]
    same = [m for m in told if m.statement and _one(statement, text, m, readings, speakers)]
    if same:
        here = _saying(statement, text)
        there = {_saying(m.statement, readings[m.report].article.text) for m in same if m.statement}
        against = all(m.against for m in same)
        unsaid = here is not None and there == {not here} and (here or not against)  # who said the contrary has not said it
        if statement.stance != "no_comment" and all(m.statement and m.statement.stance == "no_comment" for m in same):
            return Spoken("contradicted", tuple(same))  # who "declined to say whether it was so" has not said that it was
        gainsaid = (here is True or _grants(statement, text) or _denies(statement, text)) and against
        if unsaid or gainsaid:
            return Spoken("contradicted", tuple(same))
        return Spoken("same_speaker", tuple([m for m in same if not m.against] or same))
    own = [
        m
        for m in mouths
        if (m.statement is None or (statement.source_kind != "named_person" and not m.against))
        and _is_newsroom(statement.speaker, readings[m.report].article.outlet)
    ]
    if own:  # "the Herald reports that": what it tells, or has from others, is its word
        return Spoken("same_speaker", tuple(own))
    through = _through_people(statement, text, told, readings, speakers)
    if through is not None:
        return through
    added = [m for m in mouths if _added(statement, text, m, readings, speakers)]
    if added:  # "“There is none,” she said, adding that …"
        return Spoken("same_speaker", tuple(added))
    if not mouths or speakers.loosely(statement, text):
        return Spoken("unclear", tuple(mouths))
    beside = [m for m in mouths if speakers.named_in(statement, readings[m.report], m.span)]
    named = [
        m for m in told if m.statement and (m.statement.speaker or "1")[0].isalpha() and not m.against
    ]  # "13 votes" say nothing
    if beside:  # "said Anna Lind, a former director of Brightwater": where another says the very words, a name beside is no mouth
        return Spoken("unclear" if named else "same_speaker", tuple(beside))
    unnamed = [m for m in named if m.statement and m.statement.source_kind == "anonymous_person"]
    if len(unnamed) == len(named) and any(speakers.named_next(statement, readings[m.report], m.span) for m in named):
        return Spoken("unclear", tuple(named))
    if statement.stance == "denied" and not any(m.statement and m.statement.stance == "denied" for m in named):
        return Spoken("unclear", tuple(mouths))  # that another said it is no word against a denial
    if any(m.statement and speakers.one_house(statement, text, m.statement) for m in named):
        return Spoken("unclear", tuple(named))
    if named:
        return Spoken("other_speaker", tuple(named))
    return Spoken("unclear" if told else "no_speaker", tuple(mouths))


def _is_newsroom(name: str | None, outlet: str | None) -> bool:
    """Whether a speaker is the newsroom of a report, by its whole name or by the words that this begins with: "Radio Vestland", of
    Radio Vestland International."""
    if same_newsroom(name, outlet):
        return True
    short, long = words_of(name or ""), words_of(outlet or "")
    return len(short) >= _FEW and long[: len(short)] == short


def _through_people(
    statement: Attribution, text: str, told: Sequence[Mouth], readings: Mapping[str, Reading], speakers: Speakers
) -> Spoken | None:
    """The people through whom the text's speaker, a body, says it in the reports."""
    for how, verdict in (("surely", "same_speaker"), ("maybe", "unclear")):
        found = [
            m
            for m in told
            if m.statement and not m.against and speakers.is_mouth(statement, text, m.statement, readings[m.report]) == how
        ]
        if found:
            return Spoken(verdict, tuple(found))
    return None


def is_silence(statement: Attribution, text: str) -> bool:
    """Whether a statement only tells that somebody said nothing: "declined to comment"."""
    told = " ".join(s.of(text) for s in (*statement.cue, *statement.content))
    return statement.stance == "no_comment" and _COMMENT.search(told) is not None and not broke_silence(statement, text)


def broke_silence(statement: Attribution, text: str) -> bool:
    """Whether a statement tells that somebody did not keep silent: "did not decline to comment"."""
    told = (text[max(0, c.start - _BEFORE) : c.end] for c in statement.cue)
    return statement.stance == "no_comment" and any(_NOT_SILENT.search(words) for words in told)


def spoke(statement: Attribution, text: str, readings: Mapping[str, Reading], speakers: Speakers) -> Spoken:
    """Whether the reports have it that who is told not to have kept silent did."""
    silent = kept_silent(statement, text, Spoken("unclear", ()), readings, speakers)
    return Spoken("contradicted", silent.mouths) if silent.verdict == "same_speaker" else Spoken("unclear", ())


def kept_silent(statement: Attribution, text: str, told: Spoken, readings: Mapping[str, Reading], speakers: Speakers) -> Spoken:
    """Whether the reports have it that the same one said nothing, in whatever words; told: what their like words gave. That another
    one declined to comment is no word of his, and carries nobody's silence."""
    same = tuple(
        Mouth(name, a.content[0], a)
        for name, reading in readings.items()
        for a in reading.attributions
        if is_silence(a, reading.article.text) and speakers.one_mouth(statement, text, a, reading.article.text)
    )
    if same:
        return Spoken("same_speaker", same)
    maybe = tuple(
        Mouth(name, a.content[0], a)
        for name, reading in readings.items()
        for a in reading.attributions
        if is_silence(a, reading.article.text) and speakers.may_be_silent(statement, a, reading)
    )
    if maybe:
        return Spoken("unclear", maybe)
    return Spoken("no_speaker", ()) if told.verdict == "other_speaker" or not told.mouths else told


def spoke_of_it(statement: Attribution, text: str, readings: Mapping[str, Reading], speakers: Speakers) -> Spoken | None:
    """Statements of the same speaker that share words, or a number, with one that no report has in its words: it may be meant by
    them."""
    said = " ".join(c.of(text) for c in statement.content)
    words, numbers = _roots(said), set(_NUMBER.findall(said))
    found = [
        Mouth(name, a.content[0], a)
        for name, reading in readings.items()
        for a in reading.attributions
        if a.content and speakers.one_mouth(statement, text, a, reading.article.text)
        for theirs in (" ".join(c.of(reading.article.text) for c in a.content),)
        if numbers & set(_NUMBER.findall(theirs)) or len(words & _roots(theirs)) >= _FEW
    ]
    return Spoken("unclear", tuple(found)) if found else None


def spoke_the_like(statement: Attribution, text: str, readings: Mapping[str, Reading], speakers: Speakers) -> Spoken | None:
    """Statements of the same speaker that hold most words of one, or words that may stand for them, and its numbers: what another
    says in nearer words ("was found dead", of the fire chief) is no reason to take it from who says it too ("recovered the bodies
    of both", of the police). A quotation is whose it is."""
    said = " ".join(c.of(text) for c in statement.content)
    words, numbers = _roots(said), set(_NUMBER.findall(said))
    if statement.manner == "direct" or len(words) < _ENOUGH:
        return None
    found = [
        Mouth(name, a.content[0], a)
        for name, reading in readings.items()
        for a in reading.attributions
        if a.content and a.stance == statement.stance and speakers.one_mouth(statement, text, a, reading.article.text)
        for theirs in (" ".join(c.of(reading.article.text) for c in a.content),)
        if numbers <= set(_NUMBER.findall(theirs)) and bool(_NOT.search(theirs)) == bool(_NOT.search(said))
        for roots in (_roots(theirs),)
        if sum(stands_among(w, roots) for w in words) >= _MOST * len(words)
    ]
    return Spoken("same_speaker", tuple(found)) if found else None


def gave_it(statement: Attribution, text: str, readings: Mapping[str, Reading], speakers: Speakers) -> Spoken | None:
    """Statements of the same speaker with the number of one that only gives a number: "put the number at 2,100"."""
    end = max(s.end for s in (*statement.cue, *statement.content)) if statement.cue and statement.content else 0
    said = text[statement.source[0].start : end] if statement.source else ""
    numbers = set(_NUMBER.findall(said))
    if not numbers or not only_number(said):
        return None
    found = [
        Mouth(name, a.content[0], a)
        for name, reading in readings.items()
        for a in reading.attributions
        if a.content and numbers <= set(_NUMBER.findall(" ".join(c.of(reading.article.text) for c in a.content)))
        if speakers.one_mouth(statement, text, a, reading.article.text)
    ]
    return Spoken("same_speaker", tuple(found)) if found else None


def _roots(words: str) -> set[str]:
    found = _LONG.findall(words)
    bare = (w[2:] for w in found if w[:2].lower() == "un" and len(w) > _UN)  # "went unanswered", "was never answered"
    return {root(w) for w in (*found, *bare)} - _EMPTY


def _grants(statement: Attribution, text: str) -> bool:
    """Whether a page tells that somebody said a thing was so, by a verb that says no less: "admitted", "agreed"."""
    cue = " ".join(c.of(text) for c in statement.cue)
    return _GRANTING.search(cue) is not None and _NOT.search(cue) is None and _ABLE.search(cue) is None


def _denies(statement: Attribution, text: str) -> bool:
    """Whether a page tells plainly that somebody denied it."""
    return statement.stance == "denied" and _NOT.search(" ".join(c.of(text) for c in statement.cue)) is None


def short_places(statement: Attribution, text: str, readings: Sequence[Reading]) -> Iterator[Place]:
    """Where statements of the reports have all the words of one that is too short to be a claim ("that the talks had stalled")."""
    said = " ".join(c.of(text) for c in statement.content)
    words = _telling(said)
    if len(words) < _FEW:
        return
    for reading in readings:
        for a in reading.attributions:
            theirs = " ".join(c.of(reading.article.text) for c in a.content)
            if words <= _telling(theirs) and len(theirs) <= _AS_SHORT * len(said):
                against = (
                    (a.stance == "denied") + len(_NONE.findall(theirs)) - (statement.stance == "denied") - len(_NONE.findall(said))
                )
                yield Place(reading.article.id, a.content[0], against % 2 == 1)


def _telling(words: str) -> frozenset[str]:
    return stems(words) - _EMPTY


def _saying(statement: Attribution, text: str) -> bool | None:
    """Whether a page tells by a plain verb of saying that somebody said it, or that they did not ("has not claimed", "never said");
    None where the verb is another: who "has not ruled it out" has said a thing of its own."""
    cue = " ".join(c.of(text) for c in statement.cue)
    if not _PLAINLY.search(cue) or _ABLE.search(cue):
        return None
    return _NOT.search(cue) is None


def was_not_said(statement: Attribution | None, text: str) -> bool:
    """Whether a page only tells that somebody did not say, or grant, a thing: "has not admitted that he knew"."""
    if statement is None or statement.stance == "denied":
        return False
    cue = " ".join(c.of(text) for c in statement.cue)
    return _NOT.search(cue) is not None and (_PLAINLY.search(cue) or _GRANTING.search(cue)) is not None


def _one(statement: Attribution, text: str, mouth: Mouth, readings: Mapping[str, Reading], speakers: Speakers) -> bool:
    assert mouth.statement is not None, "only told words have a mouth"
    told = readings[mouth.report].article.text
    return speakers.one_mouth(statement, text, mouth.statement, told) or _named_behind(statement, mouth.statement, told)


def _named_behind(statement: Attribution, other: Attribution, told: str) -> bool:
    """Whether a report's source is called by no name and told right behind who it is: "the arbitrator, retired judge Henrik
    Saller"."""
    name = (statement.speaker or "").split()
    if other.source_kind == "named_person" or not other.source or not name or not name[-1][0].isupper():
        return False
    apposed = _APPOSED.match(told, other.source[0].end)
    return apposed is not None and name[-1] in apposed[0].split()


def _added(statement: Attribution, text: str, mouth: Mouth, readings: Mapping[str, Reading], speakers: Speakers) -> bool:
    """Whether a report has words as what the speaker added to others of the same sentence."""
    reading = readings[mouth.report]
    if mouth.statement is not None and mouth.statement.source_kind == "named_person":
        return False
    told = reading.article.text
    if mouth.against or not _ADDING.search(told[max(0, mouth.span.start - _BEFORE) : mouth.span.start + _BEFORE]):
        return False
    sentence = next((c.sentence for c in reading.clauses if c.sentence.holds(mouth.span)), None)
    before = [a for a in reading.attributions if a.source and sentence and sentence.holds(a.source[0]) and a.source[0] < mouth.span]
    return any(speakers.one_mouth(statement, text, a, told) for a in before)


def _mouths(reading: Reading, place: Place) -> Iterator[Mouth]:
    """Every statement that the words stand in, innermost and outer ones alike; the report itself where they stand in none."""
    span, found = place.span, False
    for a in reading.attributions:
        whole = bool(a.source) and all(span.holds(part) for part in (a.source[0], *a.content))  # "the owner declined to comment"
        if whole or sum(overlap(span, c) for c in a.content) >= _HALF * (span.end - span.start):
            found = True
            yield Mouth(place.report, place.shown or span, a, place.against)
    if not found:
        yield Mouth(place.report, place.shown or span, None, place.against)
