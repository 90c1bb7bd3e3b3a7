"""A reading: all that was found in one article, every piece of it pointing at the words it rests on.

Fields that the contract names come first; what the comparison needs beyond them (`clauses`) follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

from msgspec import Struct, field

from sayso.model.about import About
from sayso.model.article import Article
from sayso.model.span import Span

ActorKind = Literal["person", "organisation", "country", "place", "group"]
SourceKind = Literal["named_person", "anonymous_person", "organisation", "group", "document", "outlet", "unknown"]
Manner = Literal["direct", "indirect", "mixed"]
Stance = Literal["stated", "claimed", "confirmed", "denied", "believed", "asked", "threatened", "promised", "no_comment"]
Status = Literal["happened", "planned", "conditional", "possible", "denied", "ended"]
EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip

BY_A_PERSON = "a person"
"""`made_by` of a statement that a person gave to somebody else."""


class Actor(Struct, frozen=True, kw_only=True):
    """Someone or something that speaks or acts on the page, under the fullest name the page gives.

    country is ISO 3166-1 alpha-3. An unnamed source is an actor with ``named=False``; two unnamed ones stay two.
    """

    id: str
    name: str
    kind: ActorKind
    named: bool = True
    country: str | None = None
    mentions: tuple[Span, ...] = ()


class Attribution(Struct, frozen=True, kw_only=True):
    """Someone's statement: source, cue and content, as in PARC3 (Pareti 2012) and PolNeAR (Newell et al. 2018).

    speaker is the fullest name this page gives the source, speaker_actor its actor's id; both None where in doubt.
    inside is the id of the attribution this one is nested in. via is the outlet it is second-hand from.
    made_by names the rule that found it, or `learned` where the network alone did; score is the chance that it is right, estimated
    as the model card tells, None where nobody did. about holds what else the page tells of the source and the saying, and what
    qualifies the content from inside; None where nobody looked.
    """

    id: str
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    manner: Manner
    source_kind: SourceKind = "unknown"
    speaker: str | None = None
    speaker_actor: str | None = None
    inside: str | None = None
    stance: Stance = "stated"
    via: str | None = None
    score: float | None = None
    made_by: str | None = None
    about: About | None = None


class Rejected(Struct, frozen=True, kw_only=True):
    """What looked like a statement and was not let stand: for a look inside, no part of the ledger.

    rule: the rule that proposed it, `learned` for the network.  score: the network's, where it was asked.  why: a few words for a
    reader.
    """

    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    content: tuple[Span, ...]
    rule: str
    score: float | None = None
    why: str


class TimeExpression(Struct, frozen=True, kw_only=True):
    """A TIMEX3 expression (ISO-TimeML) with the whole days it covers, both inclusive; None where that is not known."""

    span: Span
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str | None = None
    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")


class Participant(Struct, frozen=True, kw_only=True):
    """Who does it or to whom it is done."""

    name: str
    country: str | None = None
    span: Span | None = None


class Place(Struct, frozen=True, kw_only=True):
    """Where it happens; coordinates in degrees (WGS 84) where known."""

    name: str
    country: str | None = None
    lat: float | None = None
    lon: float | None = None


class Event(Struct, frozen=True, kw_only=True):
    """Who does something to whom: one of PLOVER's sixteen types (Halterman et al. 2023).

    attribution is the innermost attribution it stands inside; None is the outlet's own voice.
    """

    id: str
    type: EventType
    mode: str | None = None
    trigger: Span
    actor: Participant | None = None
    recipient: Participant | None = None
    first: date | None = field(default=None, name="from")
    last: date | None = field(default=None, name="to")
    place: Place | None = None
    status: Status = "happened"
    condition: Span | None = None
    attribution: str | None = None


class Quantity(Struct, frozen=True, kw_only=True):
    """A number as the page puts it, with what is counted.

    low and high bound the value ("at least 13" has no high; "20 to 30" has both; "dozens" is 24 upwards). unit is a measure
    ("percent", "USD", "km", "hour", …) or None for a count; thing is the lemma of the noun that is counted or measured.
    approximate is True for "about", "nearly", "some" and round words.
    """

    span: Span
    low: float | None
    high: float | None
    unit: str | None = None
    thing: str | None = None
    approximate: bool = False


class Clause(Struct, frozen=True, kw_only=True):
    """The smallest stretch that says one thing: a verb with its arguments. The comparison aligns clauses across reports.

    span: first to last word.  sentence: the sentence it stands in.  predicate: lemma of its verb.  roles: (role, head lemma) of its
    arguments.  terms: content lemmas, lower case.  names: ids of the named actors it mentions.  times: indices into the
    reading's times.  negation, hedge, condition: the words that deny, weaken or condition it, where it has any.
    modality: "planned" for will/plan to, "possible" for may/could, "obliged" for must/should, else None.
    attribution: the innermost attribution it stands in; None is the outlet's own voice.
    proper: the words of the proper names in it, lower case, whether or not an actor was found behind them.
    """

    span: Span
    sentence: Span
    predicate: str
    roles: tuple[tuple[str, str], ...] = ()
    terms: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    times: tuple[int, ...] = ()
    negation: tuple[Span, ...] = ()
    hedge: tuple[Span, ...] = ()
    condition: Span | None = None
    modality: Literal["planned", "possible", "obliged"] | None = None
    attribution: str | None = None
    proper: tuple[str, ...] = ()


class MadeBy(Struct, frozen=True, kw_only=True):
    """Name and version of what made a reading."""

    extract: str
    annotate: str | None = None


class Reading(Struct, frozen=True, kw_only=True):
    """All that was found in one article. `read` is False where nothing was annotated; `unread_because` says why.

    rejected: what was considered and not kept, only where it was asked for.
    """

    schema: Literal["sayso/reading/1"] = "sayso/reading/1"
    made_by: MadeBy
    read: bool = True
    unread_because: str | None = None
    article: Article
    actors: tuple[Actor, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    events: tuple[Event, ...] = ()
    clauses: tuple[Clause, ...] = ()
    rejected: tuple[Rejected, ...] = ()

    def spans(self) -> Iterator[Span]:
        """Every span of the reading: each must lie inside the article's text."""
        yield from self.article.paragraphs
        yield from (post.span for post in self.article.posts)
        for actor in self.actors:
            yield from actor.mentions
        for a in self.attributions:
            yield from (*a.source, *a.cue, *a.content, *(a.about.spans() if a.about else ()))
        for r in self.rejected:
            yield from (*r.source, *r.cue, *r.content)
        yield from (t.span for t in self.times)
        for e in self.events:
            parts = (e.actor, e.recipient)
            yield from (s for s in (e.trigger, e.condition, *(p.span for p in parts if p)) if s)
        for c in self.clauses:
            yield from (c.span, c.sentence, *c.negation, *c.hedge, *(q.span for q in c.quantities))
            if c.condition:
                yield c.condition

    def __post_init__(self) -> None:
        for span in self.spans():
            if not span.inside(self.article.text):
                raise ValueError(
                    f"span {tuple(span)} lies outside the text of {self.article.id} ({len(self.article.text)} code points)"
                )
