"""Statements in transcripts: paragraphs that open with the speaker's name in capitals and a colon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.annotate.attribution_draft import Draft, Layout
from sayso.model import Span

_TURN = re.compile(r"[\"“]?([A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]+){0,3}): ")
# One such line is as often a label ("UPDATE: …") as a speaker; transcripts have several.
_FEWEST = 2
_LABELS = frozenset(
    "UPDATE WATCH RELATED READ MORE NOTE CORRECTION EXCLUSIVE BREAKING VIDEO PHOTOS LISTEN Q A EDITOR SOURCE".split()
)


def read_transcript(layout: Layout) -> Iterator[Draft]:
    """Each turn of a transcript; nothing where the text holds none."""
    turns = [
        (p, m) for p in layout.paragraphs if (m := _TURN.match(layout.text, p.start, p.end)) and not _LABELS & set(m[1].split())
    ]
    if len(turns) < _FEWEST:
        return
    for paragraph, match in turns:
        name = Span(*match.span(1))
        content = layout.trim(match.end(), paragraph.end)
        if content is not None:
            head = layout.parsed.at(name)[-1]
            yield Draft(
                source=(name,), cue=(Span(name.end, name.end + 1),), content=(content,), rule="transcript", word=":", head=head.i
            )  # fmt: skip
