"""What is heard in a text: each statement as a line that can be read by eye."""

from __future__ import annotations

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import find_attributions
from sayso.language import parse


def said(text: str) -> list[tuple[str | None, str, str]]:
    """Speaker, kind of source and words of each statement, by the standard reader."""
    parsed = next(parse([text]))
    found, _ = find_attributions(parsed, find_actors(parsed))
    return [(a.speaker, a.source_kind, " | ".join(s.of(text) for s in a.content)) for a in found]
