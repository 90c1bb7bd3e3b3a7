"""Whom a report goes by: "…, the Post reported, citing a source at the firm" tells of the report, and is no part of what it has.

in: the text laid out, a draft    out: the draft without such a phrase at its end; whether a draft is nothing but one
"""

from __future__ import annotations

from msgspec.structs import replace

from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.language import Token

_SOURCES = words.PERSONS | words.OUTLETS
# No statement's phrase is longer (tokens).
_LONGEST = 40


def names_a_source(layout: Layout, draft: Draft) -> bool:
    """Whether a draft's cue is "citing", and what it cites is who was asked: no statement."""
    verb = next((t for s in draft.cue for t in layout.parsed.at(s) if t.lower == "citing"), None)
    thing = layout.parsed.child(verb.i, "dobj") if verb is not None else None
    return thing is not None and _is_source(layout, thing)


def without_citing(layout: Layout, draft: Draft) -> Draft:
    """A statement behind its cue without ", citing a source at the firm" at its end."""
    if not draft.source or not draft.cue or not draft.content or draft.content[-1].start < draft.cue[-1].end:
        return draft
    part = draft.content[-1]
    tokens = layout.parsed.at(part)
    verb = next((t for t in tokens[-_LONGEST:] if t.lower == "citing" and not layout.quoted(t.i)), None)
    if verb is None or verb.i == tokens[0].i or layout.tokens[verb.i - 1].text != "," or verb.right < tokens[-1].i:
        return draft
    cut = layout.trim(part.start, verb.start)
    return replace(draft, content=(*draft.content[:-1], cut)) if cut is not None else draft


def _is_source(layout: Layout, thing: Token) -> bool:
    """Whether a noun is a person's or a newsroom's."""
    return thing.lemma.lower() in _SOURCES or thing.entity == "PERSON" or (thing.pos == "PROPN" and thing.entity == "ORG")
