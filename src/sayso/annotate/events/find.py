"""Events: who does what to whom, in PLOVER's sixteen types.

in: a parse with its actors, times and attributions    out: `Event`s in order
matches (`match`) | who is who (`parts`) | status and day (`status`) | the attribution it stands inside
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from msgspec import structs

from sayso.annotate.countries import geo_words
from sayso.annotate.events.frames import Match
from sayso.annotate.events.match import find_matches
from sayso.annotate.events.parts import Cast, cast_of, participant, place_of
from sayso.annotate.events.status import circumstance, time_of
from sayso.language import Parsed
from sayso.model import Actor, Attribution, Event, Span, TimeExpression

_MOST_PAIRS = 4  # of one trigger, where several do it to several


def find_events(
    parsed: Parsed, actors: tuple[Actor, ...], times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]
) -> tuple[Event, ...]:
    """The events of a text, in order. One trigger gives an event for each pair of those who do it and those it is done to."""
    cast = cast_of(parsed, geo_words(parsed.text), actors)
    found = [e for m in find_matches(parsed) for e in _events(cast, m, times, attributions)]
    return tuple(_numbered(k, e) for k, e in enumerate(found))


def _numbered(k: int, event: Event) -> Event:
    return structs.replace(event, id=f"e{k}")


def _events(cast: Cast, match: Match, times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]) -> Iterator[Event]:
    """The events of one match."""
    told = circumstance(cast.parsed, match.trigger)
    when = time_of(cast.parsed, match.trigger, times)
    inside = _attribution(match.trigger.span, attributions)
    pairs = list(product(match.actors or (None,), match.recipients or (None,)))[:_MOST_PAIRS]
    for actor, recipient in pairs:
        yield Event(
            id="",
            type=match.type,
            mode=match.mode or None,
            trigger=match.trigger.span,
            actor=None if actor is None else participant(cast, actor),
            recipient=None if recipient is None else participant(cast, recipient),
            first=when.first if when else None,
            last=when.last if when else None,
            place=place_of(cast, match.trigger),
            status=told.status,
            condition=told.condition,
            attribution=inside,
        )


def _attribution(trigger: Span, attributions: tuple[Attribution, ...]) -> str | None:
    """The id of the innermost attribution whose content holds the trigger."""
    holding = [(sum(len(range(*c)) for c in a.content), a.id) for a in attributions if any(c.holds(trigger) for c in a.content)]
    return min(holding)[1] if holding else None
