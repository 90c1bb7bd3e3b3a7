"""Attributions: who says what, and the unnamed sources behind it.

    colons | posts | quotations | phrases | clauses      each a reader: the text laid out goes in, drafts come out
    settle                                       which drafts stand, and which stands inside which
    speakers | stance, manner, via               the same for every reader

Every reader gives the same shape, so that a learned one can stand beside them: one line in `READERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sayso.annotate.attributions.about import about
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
from sayso.model import Actor, Attribution, Rejected

Reader = Callable[[Layout], Iterator[Draft]]
# Where two readers find the same statement, the earlier one's stands.
READERS: tuple[Reader, ...] = (read_colons, read_posts, read_quotations, read_phrases, read_clauses)


def find_attributions(parsed: Parsed, actors: tuple[Actor, ...]) -> tuple[tuple[Attribution, ...], tuple[Actor, ...]]:
    """The statements of a text in order, and the actors with the unnamed sources (``named=False``) added."""
    attributions, cast, _ = explain_attributions(parsed, actors)
    return attributions, cast


def explain_attributions(
    parsed: Parsed, actors: tuple[Actor, ...]
) -> tuple[tuple[Attribution, ...], tuple[Actor, ...], tuple[Rejected, ...]]:
    """`find_attributions`, and what was not let stand, in the order of the text."""
    layout = Layout(parsed)
    own: list[Draft] = []
    others: list[Draft] = []
    for draft in (d for read in READERS for d in read(layout)):
        (others if tells_of_others(layout, draft) else own).append(draft)
    drafts = settle(layout, own)
    rejected = [_rejected(d, "stands in a list of other stories") for d in others]
    rejected += [_rejected(d, "another reading of these words stands") for d in _unsettled(own, drafts)]
    rejected.sort(key=lambda r: r.content)
    cast = Cast(layout, actors)
    speakers = [cast.speaker(d) for d in drafts]
    rows = zip(drafts, speakers, nesting(drafts), strict=True)
    return tuple(_attribution(layout, k, *row) for k, row in enumerate(rows)), cast.actors(), tuple(rejected)


def _unsettled(found: list[Draft], kept: list[Draft]) -> Iterator[Draft]:
    """The drafts of which cue or content is in none that stands. A quotation that was joined to its statement stands in that."""
    contents = {part for d in kept for part in d.content}
    cues = {d.cue for d in kept}
    return (d for d in found if not contents.issuperset(d.content) or not (d.goes_on or d.cue in cues))


def _rejected(draft: Draft, why: str) -> Rejected:
    return Rejected(source=draft.source, cue=draft.cue, content=draft.content, rule=draft.rule, score=draft.score, why=why)


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
        score=draft.score,
        made_by=draft.rule,
        about=about(layout, draft),
    )


def _id(k: int) -> str:
    return f"q{k + 1}"
