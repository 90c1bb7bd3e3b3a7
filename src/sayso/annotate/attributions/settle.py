"""Which drafts stand where readers found the same statement, in what order, and which stands inside which."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources_words import is_outlet
from sayso.model import Span, covers, overlap

# Two drafts whose contents share this much of the longer one say the same thing.
_SAME = 0.7
_QUOTATIONS = frozenset(("quotation-after", "quotation-before", "quotation-according"))
# A statement that fills this much of what an outlet tells is what the outlet tells.
_MOST = 0.5
# Rules whose source may stand behind what it says.
_BEHIND = frozenset(("according-to", "headline-colon"))
# What may stand between a statement and the quotation that goes on from it.
_LOOSE = " \n\t.,;:?!-–—”\"')"
# How many drafts away in the text a nested or continued statement can stand: more than any sentence holds.
_WINDOW = 12


def settle(layout: Layout, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts that stand, in the order of the text. Earlier readers win over later ones on the same cue or words."""
    kept: list[Draft] = []
    starts: list[int] = []
    verbs: dict[int, Draft] = {}
    for draft in drafts:
        start = draft.content[0].start
        at = bisect_left(starts, start)
        if draft.verb is not None and draft.verb in verbs:
            _widen(kept, verbs[draft.verb], draft)
        elif not any(_same(draft, kept[j]) for j in window(at, len(kept))):
            starts.insert(at, start)
            kept.insert(at, draft)
            if draft.verb is not None:
                verbs[draft.verb] = draft
    ordered = sorted(kept, key=lambda d: (extent(d).start, d.content[0].start))
    return _joined(layout, _handed_on(layout, _cut_short(layout, ordered)))


def nesting(drafts: list[Draft]) -> list[int | None]:
    """For each draft the index of the smallest other one in whose content it stands, or None."""
    out: list[int | None] = []
    for k, draft in enumerate(drafts):
        around = [j for j in window(k, len(drafts)) if j != k and _inside(draft, drafts[j])]
        out.append(min(around, key=lambda j: length(drafts[j].content), default=None))
    return out


def window(k: int, count: int) -> range:
    return range(max(0, k - _WINDOW), min(count, k + _WINDOW + 1))


def _inside(inner: Draft, outer: Draft) -> bool:
    """Whether a statement, its cue with it, stands in another's content."""
    if not inner.cue:
        return False
    return all(covers(outer.content, s) for s in inner.cue) and any(covers(outer.content, s) for s in inner.content)


def _same(a: Draft, b: Draft) -> bool:
    """Whether two drafts hold nearly the same words, and neither tells of the other."""
    if nested(a, b) or nested(b, a):
        return False
    shared = sum(overlap(x, y) for x in a.content for y in b.content)
    return shared >= _SAME * max(length(a.content), length(b.content))


def nested(inner: Draft, outer: Draft) -> bool:
    """Whether a statement's cue stands inside another's content."""
    return any(covers(outer.content, cue) for cue in inner.cue)


def _widen(kept: list[Draft], other: Draft, draft: Draft) -> None:
    """Put a clause in the place of the quotation that it holds, where one cue has both: said that "we will go" to the end."""
    if (
        draft.rule == "clause"
        and other.rule == "quotation-before"
        and other in kept
        and all(covers(draft.content, part) for part in other.content)
    ):
        kept[kept.index(other)] = draft


# A statement and who hands it on


def _cut_short(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """ "Police said they have no plans, according to lawyers": the last words are no part of what police said."""
    out = list(drafts)
    for k, outer in enumerate(drafts):
        if outer.rule in _BEHIND:
            for j in window(k, len(drafts)):
                inner = out[j]
                if j != k and nested(inner, outer) and (content := _until(layout, inner.content, outer.cue[0].start)):
                    out[j] = replace(inner, content=content)
    return out


def _until(layout: Layout, content: tuple[Span, ...], stop: int) -> tuple[Span, ...]:
    """Content up to a place where it holds that, without what stands behind; nothing where it doesn't."""
    if not any(s.start < stop < s.end for s in content):
        return ()
    cut = (layout.trim(s.start, min(s.end, stop)) for s in content if s.start < stop)
    return tuple(s for s in cut if s is not None)


def _handed_on(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """ "The minister said X, according to Reuters" is the minister's statement, by way of Reuters, and not Reuters' own."""
    carriers = {inner: outer for outer in range(len(drafts)) for inner in _handed(layout, drafts, outer)}
    dropped = set(carriers.values())
    via = {k: name_of(layout, drafts[outer]) for k, outer in carriers.items()}
    return [replace(d, via=via.get(k)) for k, d in enumerate(drafts) if k not in dropped]


def _handed(layout: Layout, drafts: list[Draft], k: int) -> Iterator[int]:
    """The statements that "according to" an outlet hands on."""
    outer = drafts[k]
    if outer.rule != "according-to" or not is_outlet(name_of(layout, outer)):
        return
    for j in window(k, len(drafts)):
        if j != k and nested(drafts[j], outer) and length(drafts[j].content) >= _MOST * length(outer.content):
            yield j


def name_of(layout: Layout, draft: Draft) -> str:
    """The source's words on one line, without an article."""
    words = draft.source[0].of(layout.text).split() if draft.source else []
    return " ".join(words[1:] if words and words[0].lower() == "the" else words)


# A statement and the quotation that goes on from it


def _joined(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """Drafts with the quotations that go straight on from a statement put to it: Smith said he would go. "I have to." """
    out: list[Draft] = []
    for draft in drafts:
        before = _just_before(layout, out, draft) if draft.goes_on else None
        if before is None:
            out.append(draft)
        else:
            out[before] = replace(out[before], content=(*out[before].content, *draft.content))
    return out


def _just_before(layout: Layout, drafts: list[Draft], draft: Draft) -> int | None:
    """Index of the statement that ends right before a quotation; the outermost where several do.

    In the paragraph before, only a quotation counts: an indirect statement is not gone on with in a paragraph of its own.
    """
    start = draft.content[0].start
    here = layout.paragraph_at(start)
    opens = layout.paragraphs[here].start == start
    for k in range(max(0, len(drafts) - _WINDOW), len(drafts)):
        other = drafts[k]
        end = extent(other).end
        near = layout.paragraph_at(other.content[0].start) == here or (opens and other.rule in _QUOTATIONS)
        if near and end <= start and not layout.text[end:start].strip(_LOOSE):
            return k
    return None


def extent(draft: Draft) -> Span:
    """From the first to the last code point of source, cue and content."""
    spans = (*draft.source, *draft.cue, *draft.content)
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def length(content: tuple[Span, ...]) -> int:
    return sum(s.end - s.start for s in content)
