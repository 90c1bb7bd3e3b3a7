"""Attributions: who says what, and the unnamed sources behind it.

quotations | clauses | phrases (each a reader: layout in, drafts out) | settle which drafts stand | speakers | stance, manner, via

Every reader gives the same shape, so that a learned one can stand beside them: one line in `READERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sayso.annotate.attribution_clauses import read_clauses
from sayso.annotate.attribution_draft import Draft, Layout
from sayso.annotate.attribution_phrases import read_phrases
from sayso.annotate.attribution_quoted import read_quotations
from sayso.annotate.attribution_settle import settle
from sayso.annotate.attribution_colon import read_colons
from sayso.annotate.speakers import Cast
from sayso.annotate.stance import manner_of, stance_of, via_of
from sayso.language import Parsed
from sayso.model import Actor, Attribution

Reader = Callable[[Layout], Iterator[Draft]]
READERS: tuple[Reader, ...] = (read_colons, read_quotations, read_phrases, read_clauses)


def find_attributions(parsed: Parsed, actors: tuple[Actor, ...]) -> tuple[tuple[Attribution, ...], tuple[Actor, ...]]:
    """The statements of a text in order, and the actors with the unnamed sources (``named=False``) added."""
    layout = Layout(parsed)
    drafts = settle(layout, [d for read in READERS for d in read(layout)])
    cast = Cast(layout, actors)
    found: list[Attribution] = []
    for k, draft in enumerate(drafts):
        speaker = cast.speaker(draft)
        found.append(
            Attribution(
                id=f"q{k + 1}",
                source=draft.source,
                cue=draft.cue,
                content=draft.content,
                manner=manner_of(layout, draft.content),
                source_kind=speaker.kind,
                speaker=speaker.name,
                speaker_actor=speaker.actor,
                stance=stance_of(layout, draft),
                via=via_of(layout, draft),
                made_by=draft.rule,
            )
        )
    return tuple(found), cast.actors()
