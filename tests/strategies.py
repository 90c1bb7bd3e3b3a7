"""Hypothesis strategies for the values that travel: one a type, each making every form the type can take.

Who adds a field to a type adds it here too; `tests/model/test_wire.py` fails where a field is always at its default.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import get_args

from hypothesis import strategies as st

from sayso.model import (
    Account,
    Actor,
    Article,
    Attribution,
    Caption,
    Claim,
    Clause,
    Comparison,
    Condition,
    Event,
    HeldApart,
    Link,
    MadeBy,
    Note,
    Origin,
    Participant,
    Place,
    Post,
    Process,
    ProcessParty,
    ProcessState,
    ProcessStep,
    Quantity,
    Reading,
    Report,
    Span,
    Teaser,
    TimeExpression,
    TimelineEntry,
    paragraphs_of,
)
from sayso.model.article import NoteKind
from sayso.model.reading import EventType, SourceKind, Stance, Status

words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
maybe_words = st.none() | words
days = st.none() | st.dates(date(1900, 1, 1), date(2100, 12, 31))
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
identities = st.uuids().map(str)


def spans(text: str) -> st.SearchStrategy[Span]:
    """Spans that lie inside `text` and are not empty."""
    return _spans(len(text))


@cache
def _spans(length: int) -> st.SearchStrategy[Span]:
    ends = st.integers(0, length - 1)
    return st.tuples(ends, ends).map(lambda two: Span(min(two), max(two) + 1))


def some(items: st.SearchStrategy, most: int = 2) -> st.SearchStrategy[tuple]:
    """Tuples of up to `most` items."""
    return st.lists(items, max_size=most).map(tuple)


def choices(literal: object) -> st.SearchStrategy:
    """The values of a Literal type."""
    return st.sampled_from(get_args(literal))


_captions = some(st.builds(Caption, text=words, credit=maybe_words))
_notes = some(st.builds(Note, kind=choices(NoteKind), text=words))
_related = some(st.builds(Link, title=words, url=maybe_words))
_teasers = some(
    st.builds(
        Teaser, title=words, summary=maybe_words, agency=maybe_words, place=maybe_words, published=maybe_words, url=maybe_words
    )
)
_makers = st.builds(MadeBy, extract=words, annotate=maybe_words)
_some_words = some(words)
_minutes = st.none() | st.integers(1, 90)
_kinds = st.sampled_from(["report", "opinion", "live", "other"])
_extents = st.sampled_from(["full", "truncated", "teaser"])


@cache
def _posts(length: int) -> st.SearchStrategy:
    return some(st.builds(Post, span=_spans(length), heading=maybe_words, published=maybe_words, authors=some(words)))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(texts)
    return Article(
        id=draw(identities),
        url=draw(maybe_words),
        outlet=draw(maybe_words),
        title=draw(maybe_words),
        authors=draw(_some_words),
        author_places=draw(_some_words),
        published=draw(maybe_words),
        modified=draw(maybe_words),
        language=draw(maybe_words),
        reading_minutes=draw(_minutes),
        kind=draw(_kinds),
        page_type=draw(maybe_words),
        extent=draw(_extents),
        text=text,
        text_sha256=draw(words),
        paragraphs=paragraphs_of(text),
        captions=draw(_captions),
        warnings=draw(_some_words),
        notes=draw(_notes),
        agencies=draw(_some_words),
        posts=draw(_posts(len(text))),
        related=draw(_related),
        teasers=draw(_teasers),
        source=draw(maybe_words),
        name=draw(maybe_words),
    )


@cache
def _found_in(length: int) -> dict[str, st.SearchStrategy]:
    """What may be found in a text of so many letters, by the fields of a reading: made once, as making a strategy takes longer than
    to draw from it."""
    at = _spans(length)
    participants = st.none() | st.builds(Participant, name=words, country=maybe_words, span=st.none() | at)
    quantities = st.builds(
        Quantity,
        span=at,
        low=st.none() | st.floats(0, 1e9),
        high=st.none() | st.floats(0, 1e9),
        unit=maybe_words,
        thing=maybe_words,
        approximate=st.booleans(),
    )
    return {
        "actors": some(
            st.builds(
                Actor,
                id=identities,
                name=words,
                kind=st.sampled_from(["person", "organisation", "country", "place", "group"]),
                named=st.booleans(),
                country=maybe_words,
                mentions=some(at),
            )
        ),
        "attributions": some(
            st.builds(
                Attribution,
                id=identities,
                source=some(at),
                cue=some(at),
                content=some(at),
                manner=st.sampled_from(["direct", "indirect", "mixed"]),
                source_kind=choices(SourceKind),
                speaker=maybe_words,
                speaker_actor=maybe_words,
                inside=maybe_words,
                stance=choices(Stance),
                via=maybe_words,
                score=st.none() | st.floats(0, 1),
                made_by=maybe_words,
            )
        ),
        "times": some(
            st.builds(
                TimeExpression,
                span=at,
                type=st.sampled_from(["DATE", "TIME", "DURATION", "SET"]),
                value=maybe_words,
                first=days,
                last=days,
            )
        ),
        "events": some(
            st.builds(
                Event,
                id=identities,
                type=choices(EventType),
                mode=maybe_words,
                trigger=at,
                actor=participants,
                recipient=participants,
                first=days,
                last=days,
                place=st.none()
                | st.builds(
                    Place,
                    name=words,
                    country=maybe_words,
                    lat=st.none() | st.floats(-90, 90),
                    lon=st.none() | st.floats(-180, 180),
                ),
                status=choices(Status),
                condition=st.none() | at,
                attribution=maybe_words,
            )
        ),
        "clauses": some(
            st.builds(
                Clause,
                span=at,
                sentence=at,
                predicate=words,
                roles=some(st.tuples(words, words)),
                terms=some(words),
                names=some(words),
                quantities=some(quantities),
                times=some(st.integers(0, 9)),
                negation=some(at),
                hedge=some(at),
                condition=st.none() | at,
                modality=st.sampled_from([None, "planned", "possible", "obliged"]),
                attribution=maybe_words,
            )
        ),
    }


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    article = draw(articles())
    found = {field: draw(strategy) for field, strategy in _found_in(len(article.text)).items()}
    return Reading(made_by=draw(_makers), read=draw(st.booleans()), unread_because=draw(maybe_words), article=article, **found)


@st.composite
def comparisons(draw: st.DrawFn) -> Comparison:
    reports = draw(
        st.lists(
            st.builds(
                Report,
                id=identities,
                title=maybe_words,
                outlet=maybe_words,
                url=maybe_words,
                published=maybe_words,
                extent=st.sampled_from(["full", "truncated", "teaser"]),
                copy_of=maybe_words,
                text=texts,
                name=maybe_words,
            ),
            min_size=1,
            max_size=3,
            unique_by=lambda r: r.id,
        ).map(tuple)
    )
    first = reports[0]
    at, rid = spans(first.text), st.just(first.id)
    accounts = st.builds(
        Account,
        report=rid,
        span=at,
        attribution=maybe_words,
        source_kind=st.none() | choices(SourceKind),
        speaker=maybe_words,
        stance=st.none() | choices(Stance),
        value=maybe_words,
        marks=some(at),
        via=maybe_words,
    )
    process = st.builds(
        Process,
        parties=some(st.builds(ProcessParty, name=words, role=st.sampled_from(["party", "mediator", "host"]))),
        channel=maybe_words,
        steps=some(st.builds(ProcessStep, first=days, last=days, text=words, status=words, report=rid, span=at)),
        state=some(
            st.builds(ProcessState, report=rid, value=st.sampled_from(["open", "paused", "ended", "agreed", "disputed"]), span=at)
        ),
        conditions=some(st.builds(Condition, report=rid, span=at, needs=at, then=st.none() | at, held_by=maybe_words)),
    )
    return Comparison(
        story=draw(words),
        title=draw(maybe_words),
        first=draw(days),
        last=draw(days),
        reports=reports,
        claims=draw(
            some(
                st.builds(
                    Claim,
                    id=identities,
                    claim=words,
                    accounts=some(accounts),
                    relation=st.sampled_from(["agree", "differ", "developed", "only_one", "unmatched"]),
                    differs_in=some(st.sampled_from(["number", "certainty", "source", "time", "polarity"])),
                    why=maybe_words,
                    sure=st.booleans(),
                    score=st.none() | st.floats(0, 1),
                    voices=some(some(st.integers(0, 5))),
                    independent=st.none() | st.integers(1, 9),
                    mended=st.booleans(),
                    at_one=some(some(st.integers(0, 5))),
                    apart=some(
                        st.builds(HeldApart, accounts=some(st.integers(0, 5)), report=rid, span=at, claim=st.none() | identities)
                    ),
                )
            )
        ),
        timeline=draw(some(st.builds(TimelineEntry, first=days, last=days, text=words, report=rid, span=at))),
        origins=draw(some(st.builds(Origin, report=rid, cites=words, span=at))),
        process=draw(st.none() | process),
    )
