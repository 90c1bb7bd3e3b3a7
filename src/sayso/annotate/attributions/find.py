"""Attributions: who says what, and the unnamed sources behind it.

    colons | posts | quotations | phrases | clauses      each a reader: the text laid out goes in, drafts come out
    settle                                       which drafts stand, and which stands inside which
    speakers | stance, manner, via               the same for every reader

Every reader gives the same shape, so that a learned one can stand beside them: one line in `READERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sayso.annotate.attributions.clauses import read_clauses
from sayso.annotate.attributions.colon import read_colons
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.phrases import read_phrases
from sayso.annotate.attributions.posts import read_posts
from sayso.annotate.attributions.quoted import read_quotations
from sayso.annotate.attributions.related import tells_of_others
from sayso.annotate.attributions.settle import nesting, settle
from sayso.annotate.attributions.speakers import Cast, Speaker
from sayso.annotate.attributions.stance import manner_of, stance_of, via_of
from sayso.language import Parsed
from sayso.model import Actor, Attribution

Reader = Callable[[Layout], Iterator[Draft]]
# Where two readers find the same statement, the earlier one's stands.
READERS: tuple[Reader, ...] = (read_colons, read_posts, read_quotations, read_phrases, read_clauses)


def find_attributions(parsed: Parsed, actors: tuple[Actor, ...]) -> tuple[tuple[Attribution, ...], tuple[Actor, ...]]:
    """The statements of a text in order, and the actors with the unnamed sources (``named=False``) added."""
    layout = Layout(parsed)
    drafts = settle(layout, (d for read in READERS for d in read(layout) if not tells_of_others(layout, d)))
    cast = Cast(layout, actors)
    speakers = [cast.speaker(d) for d in drafts]
    rows = zip(drafts, speakers, nesting(drafts), strict=True)
    return tuple(_attribution(layout, k, *row) for k, row in enumerate(rows)), cast.actors()


def _attribution(layout: Layout, k: int, draft: Draft, speaker: Speaker, inside: int | None) -> Attribution:
    return Attribution(
        id=_id(k),
        source=draft.source,
        cue=draft.cue,
        content=draft.content,
        manner=manner_of(layout, draft.content),
        source_kind=speaker.kind,
        speaker=speaker.name,
        speaker_actor=speaker.actor,
        inside=None if inside is None else _id(inside),
        stance=stance_of(draft),
        via=via_of(layout, draft),
        made_by=draft.rule,
    )


def _id(k: int) -> str:
    return f"q{k + 1}"
