"""Named actors: who speaks or acts on the page, with every mention."""

from __future__ import annotations

from sayso.language import Parsed
from sayso.model import Actor


def find_actors(parsed: Parsed) -> tuple[Actor, ...]:
    """The named actors of a text, in the order of first mention."""
    return ()
