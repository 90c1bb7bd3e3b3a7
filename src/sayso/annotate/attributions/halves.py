"""Semicolons: which half of a sentence is on whose word.

in: the drafts that stand, in the order of the text    out: the same, each with its own half.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from sayso.annotate.attributions.cues import DENYING, PASSING_ON, SAID_BEFORE, SAYING
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.settle import extent, length, name_of, nested, window
from sayso.annotate.attributions.sources_words import PRONOUNS, is_outlet
from sayso.model import Span, overlap

_OPENING = 12  # characters between a semicolon and the statement behind it: " and ", " but then "
_CONTRASTS = frozenset(("but", "while", "whereas", "although", "though", "yet"))
# Whoever does this in a half of its own speaks for itself: "The union wants 6 per cent; …".
_SPEAKS = SAYING | {"want", "seek", "ask", "expect", "hope", "fear", "believe", "think", "call"}


def parted(layout: Layout, drafts: Iterable[Draft]) -> list[Draft]:
    """Each draft with its own half; without those of which nothing is left."""
    own = [d for d in (_behind_its_semicolon(layout, d) for d in drafts) if d.content]
    own = [_up_to_the_next(layout, own, k) for k in range(len(own))]
    own = [_without_frame(layout, own, k) for k in range(len(own))]
    return _passed_on(layout, [_without_anothers(layout, d) for d in own if d.content])


def _passed_on(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """ "The Evening Post quoted a sailor as saying that…" is the sailor's statement, by way of the Post, and not the Post's."""
    carriers: dict[int, int] = {}
    for k, outer in enumerate(drafts):
        cue = (t.lemma.lower() for s in outer.cue for t in layout.parsed.at(s))
        if not PASSING_ON.isdisjoint(cue) and outer.source and is_outlet(name_of(layout, outer)):
            inside = [j for j in window(k, len(drafts)) if j != k and drafts[j].source and nested(drafts[j], outer)]
            carriers.update({j: k for j in inside if drafts[j].head != outer.head})
    dropped = set(carriers.values())
    passed = [replace(d, via=name_of(layout, drafts[carriers[k]])) if k in carriers else d for k, d in enumerate(drafts)]
    return [d for k, d in enumerate(passed) if k not in dropped]


def _behind_its_semicolon(layout: Layout, draft: Draft) -> Draft:
    """ "It would open in May, the mayor said; the builder says June": what stands before the semicolon that the source opens behind
    is none of its words."""
    if not draft.source or not draft.cue or draft.source[0].start > draft.cue[0].start:
        return draft
    start = draft.source[0].start
    stop = layout.text.rfind(";", max(0, start - _OPENING), start)
    if stop < 0 or layout.quote_at(stop) is not None or draft.content[0].start > stop:
        return draft
    if _denies_it(layout, draft):
        return replace(draft, content=_cut(layout, draft.content, draft.content[0].start, stop))  # what stands before is denied
    return replace(draft, content=_cut(layout, draft.content, stop + 1, draft.content[-1].end))


def _denies_it(layout: Layout, draft: Draft) -> bool:
    """Whether somebody denies an "it"."""
    thing = layout.parsed.child(draft.verb, "dobj") if draft.verb is not None and draft.word in DENYING else None
    return thing is not None and thing.lower in SAID_BEFORE


def _up_to_the_next(layout: Layout, drafts: list[Draft], k: int) -> Draft:
    """ "Police said the quay was closed; the mayor said it would open": what has a source of its own behind a semicolon is no part
    of what the first one said."""
    outer = drafts[k]
    stops = (_semicolon(layout, drafts[j], outer) for j in window(k, len(drafts)) if j != k)
    stop = min((s for s in stops if s is not None), default=None)
    return outer if stop is None else replace(outer, content=_cut(layout, outer.content, outer.content[0].start, stop))


def _semicolon(layout: Layout, inner: Draft, outer: Draft) -> int | None:
    """The semicolon behind what a source said, right before a statement with a source of its own."""
    start, first, last = extent(inner).start, outer.content[0].start, outer.content[-1].end
    stop = layout.text.rfind(";", max(first, start - _OPENING), start)
    told = inner.source and outer.cue and outer.cue[-1].end <= stop < last
    return stop if told and stop > first and layout.quote_at(stop) is None else None


def _without_frame(layout: Layout, drafts: list[Draft], k: int) -> Draft:
    """ "The lawyer denies it, the Post reported": who hands a statement on, and its cue, are no part of it."""
    inner, content = drafts[k], drafts[k].content
    around = [drafts[j] for j in window(k, len(drafts)) if j != k and nested(inner, drafts[j])]
    around = [d for d in around if not nested(d, inner) or length(d.content) > length(content)]
    frames = [s for d in around for s in (*d.source, *d.cue)]
    for frame in frames:
        content = tuple(p for s in content for p in (_less(layout, s, frame) if overlap(s, frame) else (s,)))
    return replace(inner, content=content)


def _less(layout: Layout, part: Span, frame: Span) -> tuple[Span, ...]:
    """A part without the frame in it."""
    sides = (layout.trim(part.start, frame.start), layout.trim(frame.end, part.end))
    return tuple(s for s in sides if s is not None and s.start < s.end)


def _without_anothers(layout: Layout, draft: Draft) -> Draft:
    """ "The union wants 6 per cent; the firm's limit is 4, Ms Foss said": what another wants or says in a half of its own before is
    not told on the word of who stands behind the last half."""
    if not draft.source or not draft.cue:
        return draft
    if draft.cue[-1].end < draft.content[-1].start and len(draft.content) > 1:  # "…, the mayor said, but the builder says June"
        told = layout.parsed.at(draft.content[-1])
        contrast = told[0].lower in _CONTRASTS and _speaks_for_itself(layout, draft.content[-1])
        return replace(draft, content=draft.content[:-1]) if contrast else draft
    if draft.cue[0].start < draft.content[-1].end:
        return draft
    first, last = draft.content[0].start, draft.content[-1].end
    stop = layout.text.rfind(";", first, last)
    if stop < 0 or layout.quote_at(stop) is not None or not _speaks_for_itself(layout, Span(first, stop)):
        return draft
    content = _cut(layout, draft.content, stop + 1, last)
    return replace(draft, content=content) if content else draft


def _speaks_for_itself(layout: Layout, half: Span) -> bool:
    """Whether a half tells what its subject, no pronoun, says or wants."""
    subject = next((t for t in layout.parsed.at(half) if t.dep == "nsubj"), None)
    return subject is not None and subject.lower not in PRONOUNS and layout.tokens[subject.head].lemma.lower() in _SPEAKS


def _cut(layout: Layout, content: tuple[Span, ...], start: int, stop: int) -> tuple[Span, ...]:
    """The parts of a content between two places."""
    inside = (s for s in content if s.end > start and s.start < stop)
    cut = (layout.trim(max(s.start, start), min(s.end, stop)) for s in inside)
    return tuple(s for s in cut if s is not None)
