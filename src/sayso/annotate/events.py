"""Events: who does what to whom, in PLOVER's sixteen types."""

from __future__ import annotations

from sayso.language import Parsed
from sayso.model import Actor, Attribution, Event, TimeExpression


def find_events(
    parsed: Parsed, actors: tuple[Actor, ...], times: tuple[TimeExpression, ...], attributions: tuple[Attribution, ...]
) -> tuple[Event, ...]:
    """The events of a text, in order."""
    return ()
