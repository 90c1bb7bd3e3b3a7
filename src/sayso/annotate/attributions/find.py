"""Attributions: who says what, and the unnamed sources behind it.

colons | posts | quotations | claims_by |              each reads by rules: the text laid out goes in, drafts come out
phrases | whose | clauses | closing
attitudes                                              what has no word of saying, by a small model over the parse (`fast`)
settle | own_line, trailing, halves, gainsaid          which of the rules' drafts stand; where a source begins; whose a half is
learned                                                what the network hears, joined with them (`standard`; not in `fast`)
speakers | stance, manner, via, nesting                the same for every reader
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Literal

from msgspec.structs import replace

from sayso.annotate.attributions.about import about
from sayso.annotate.attributions.as_told import says_the_opposite
from sayso.annotate.attributions.attitudes import read_attitudes
from sayso.annotate.attributions.chances import chance_of
from sayso.annotate.attributions.citing import names_a_source, without_citing
from sayso.annotate.attributions.claims_by import read_claims_by
from sayso.annotate.attributions.clauses import read_clauses
from sayso.annotate.attributions.closing import read_closing
from sayso.annotate.attributions.colon import read_colons
from sayso.annotate.attributions.deeds import is_deed
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.gainsaid import with_gainsaid
from sayso.annotate.attributions.halves import parted
from sayso.annotate.attributions.learned import Why, hear, joined, shipped
from sayso.annotate.attributions.own_line import on_own_line
from sayso.annotate.attributions.phrases import read_phrases
from sayso.annotate.attributions.posts import read_posts
from sayso.annotate.attributions.quoted import read_quotations
from sayso.annotate.attributions.related import tells_of_others
from sayso.annotate.attributions.settle import nesting, settle
from sayso.annotate.attributions.speakers import Cast
from sayso.annotate.attributions.speakers_named import Speaker
from sayso.annotate.attributions.stance import manner_of, stance_of, via_of
from sayso.annotate.attributions.trailing import set_off
from sayso.annotate.attributions.whose import read_whose
from sayso.annotate.datelines import behind_dateline
from sayso.language import Parsed
from sayso.model import Actor, Attribution, Rejected, Span

Reader = Callable[[Layout], Iterator[Draft]]
# `standard`: the learned reader and the rules; `fast`: the rules and a small model over the parse.
ReaderName = Literal["standard", "fast"]
_ELSEWHERE = "stands in a list of other stories"
_DONE = "tells what somebody did, not what was said"
_CITED = "names whom the report goes by, and nothing that was said"
_OPPOSITE = "may be the opposite of what its source said"
_OUTDONE = "another reading of these words stands"
_WHY: dict[Why, str] = {
    "unsure": "only the learned reader has it, and is not sure enough",
    "own voice": "told in the report's own voice",
    "handed on": "hands on another's statement, which stands",
    "another's": "its words are another's, by a rule",
    "unheard": "the learned reader hears no statement here, or has half of these words in another",
}
# Where two readers find the same statement, the earlier one's stands.
READERS: tuple[Reader, ...] = (
    read_colons, read_posts, read_quotations, read_claims_by, read_phrases, read_whose, read_clauses, read_closing,
)  # fmt: skip
# Without the network attitudes are read by a small model over the parse; the network knows them better.
FAST: tuple[Reader, ...] = (*READERS, read_attitudes)


def find_attributions(
    parsed: Parsed, actors: tuple[Actor, ...], reader: ReaderName = "standard"
) -> tuple[tuple[Attribution, ...], tuple[Actor, ...]]:
    """The statements of a text in order, and the actors with the unnamed sources (``named=False``) added.

    reader: `standard`, the learned one together with the rules; or `fast`, the rules with a small model for
    attitudes.
    Raises `LanguageError` where the learned reader's files are missing or changed.
    """
    attributions, cast, _ = explain_attributions(parsed, actors, reader)
    return attributions, cast


def explain_attributions(
    parsed: Parsed, actors: tuple[Actor, ...], reader: ReaderName = "standard"
) -> tuple[tuple[Attribution, ...], tuple[Actor, ...], tuple[Rejected, ...]]:
    """`find_attributions`, and what was not let stand, in the order of the text."""
    layout = Layout(parsed)
    drafts, rejected = _by_rules(layout) if reader == "fast" else _by_both(layout)
    rejected.sort(key=lambda r: r.content)
    drafts = [set_off(layout, _without_dateline(layout, on_own_line(layout, d))) for d in drafts]
    drafts = [without_citing(layout, d) for d in with_gainsaid(layout, parted(layout, drafts))]
    cast = Cast(layout, actors)
    speakers = [cast.speaker(d) for d in drafts]
    rows = zip(drafts, speakers, nesting(drafts), strict=True)
    found = (_attribution(layout, k, *row, reader) for k, row in enumerate(rows))
    return tuple(found), cast.actors(), tuple(rejected)


def _without_dateline(layout: Layout, draft: Draft) -> Draft:
    """A draft whose source begins behind the dateline of its paragraph: "HARROW, Nov 3 - The mayor said"."""
    if not draft.source:
        return draft
    first = draft.source[0]
    start = behind_dateline(layout.text, *layout.paragraphs[layout.paragraph_at(first.start)])
    if not first.start < start < first.end:
        return draft
    source = Span(start, first.end)
    tokens = layout.parsed.at(source)
    roots = [t.i for t in tokens if not source.holds(layout.tokens[t.head].span) or t.head == t.i]
    return replace(draft, source=(source, *draft.source[1:]), head=roots[-1] if roots else draft.head)


def _by_rules(layout: Layout) -> tuple[list[Draft], list[Rejected]]:
    own, others = _apart(layout, (d for read in FAST for d in read(layout)))
    drafts = settle(layout, own)
    rejected = [_rejected(d, why) for d, why in others]
    return drafts, rejected + [_rejected(d, _OUTDONE) for d in _unsettled(own, drafts)]


def _by_both(layout: Layout) -> tuple[list[Draft], list[Rejected]]:
    own, others = _apart(layout, (d for read in READERS for d in read(layout)))
    settled = settle(layout, own)
    dropped = list(_unsettled(own, settled))
    heard = hear(layout, shipped(), {t.i for d in own for s in d.cue for t in layout.parsed.at(s)})
    mine, elsewhere = _apart(layout, heard.drafts)
    both = joined(layout, settled, replace(heard, drafts=tuple(mine)), [d for d in dropped if d.rule == "according-to"])
    rejected = [_rejected(d, why) for d, why in (*others, *elsewhere)] + [_rejected(d, _OUTDONE) for d in dropped]
    return list(both.drafts), rejected + [_rejected(d, _WHY[why]) for d, why in both.fallen]


def _apart(layout: Layout, drafts: Iterable[Draft]) -> tuple[list[Draft], list[tuple[Draft, str]]]:
    """The report's own statements; and what is none, with the reason: what stands in lists of other stories, or tells of a deed."""
    own: list[Draft] = []
    others: list[tuple[Draft, str]] = []
    for draft in drafts:
        if tells_of_others(layout, draft):
            others.append((draft, _ELSEWHERE))
        elif is_deed(layout, draft):
            others.append((draft, _DONE))
        elif names_a_source(layout, draft):
            others.append((draft, _CITED))
        elif says_the_opposite(layout, draft):
            others.append((draft, _OPPOSITE))
        else:
            own.append(draft)
    return own, others


def _unsettled(found: list[Draft], kept: list[Draft]) -> Iterator[Draft]:
    """The drafts that do not stand, under their cue and with the beginning of each part: an end may have been cut off. A quotation
    that was joined to its statement stands in that."""
    parts: dict[tuple[Span, ...], list[Span]] = {}
    for draft in kept:
        parts.setdefault(draft.cue, []).extend(draft.content)
    every = [part for some in parts.values() for part in some]
    for draft in found:
        standing = every if draft.goes_on else parts.get(draft.cue, [])
        if not all(any(s.start <= part.start < s.end for s in standing) for part in draft.content):
            yield draft


def _rejected(draft: Draft, why: str) -> Rejected:
    return Rejected(source=draft.source, cue=draft.cue, content=draft.content, rule=draft.rule, score=draft.score, why=why)


def _attribution(layout: Layout, k: int, draft: Draft, speaker: Speaker, inside: int | None, reader: ReaderName) -> Attribution:
    return Attribution(
        id=_id(k),
        source=draft.source,
        cue=draft.cue,
        content=draft.content,
        manner=manner_of(layout, draft),
        source_kind=speaker.kind,
        speaker=speaker.name,
        speaker_actor=speaker.actor,
        inside=None if inside is None else _id(inside),
        stance=stance_of(layout, draft),
        via=via_of(layout, draft),
        score=chance_of(draft, reader),
        made_by=draft.rule,
        about=about(layout, draft),
    )


def _id(k: int) -> str:
    return f"q{k + 1}"
