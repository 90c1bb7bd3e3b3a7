"""Sources that the parse found in the paragraph before: a caption or a headline without a stop runs on into "Chief Ray said".

in: the text laid out, a draft    out: the same with the source that stands right before its cue, in the cue's paragraph; without a
source where none does. A source that runs on into its cue ends before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from sayso.annotate.attributions.draft import Draft, Layout
from sayso.language import Token
from sayso.model import Span

_PARTS = frozenset(("DET", "ADJ", "NOUN", "PROPN", "PART", "NUM", "ADP"))
_LONGEST = 14  # tokens of a source that opens a paragraph


def on_own_line(layout: Layout, draft: Draft) -> Draft:
    """A draft whose source stands in its cue's paragraph, and ends before the cue."""
    if len(draft.source) != 1 or not draft.cue or draft.source[0].start >= draft.cue[0].start:
        return draft
    source, cue = draft.source[0], draft.cue[0]
    start = layout.paragraphs[layout.paragraph_at(cue.start)].start
    if source.start >= start:
        return _before_cue(layout, draft, source, cue)
    tokens = _opening(layout.parsed.at(Span(start, cue.start)) if start < cue.start else ())
    head = next((t for t in reversed(_before_preposition(tokens)) if t.pos in ("NOUN", "PROPN")), None)
    if head is None:
        return replace(draft, source=(), head=None)
    return replace(draft, source=(Span(tokens[0].start, tokens[-1].end),), head=head.i)


def _before_cue(layout: Layout, draft: Draft, source: Span, cue: Span) -> Draft:
    """A draft whose source ends before its cue: "some rumours | have suggested"."""
    if not source.start < cue.start < source.end <= cue.end or layout.token_at(cue.start).pos not in ("AUX", "VERB"):
        return draft
    own = layout.trim(source.start, cue.start)
    return replace(draft, source=(own,)) if own is not None else draft


def _opening(tokens: Sequence[Token]) -> Sequence[Token]:
    """The noun phrase that opens a paragraph and stands before a cue, up to a comma; none where more than that stands there."""
    stop = next((k for k, t in enumerate(tokens) if t.text == ","), len(tokens))
    found = list(tokens[:stop])
    while found and found[-1].pos in ("AUX", "ADV", "SPACE"):
        found.pop()
    plain = all(t.pos in _PARTS or t.text in "-." for t in found)
    return found if plain and len(found) <= _LONGEST else []


def _before_preposition(tokens: Sequence[Token]) -> Sequence[Token]:
    return tokens[: next((k for k, t in enumerate(tokens) if t.pos == "ADP"), len(tokens))]
