"""Which drafts stand where readers found the same statement, and in what order."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from sayso.annotate.attribution_draft import Draft, Layout
from sayso.annotate.sources_words import is_outlet
from sayso.model import Span, covers, overlap

# Two drafts whose contents share this much of the shorter one say the same thing.
_SAME = 0.7
_QUOTATIONS = frozenset(("quotation-after", "quotation-before", "quotation-according"))
# A statement that fills this much of what an outlet tells is what the outlet tells.
_MOST = 0.5
# What may stand between a statement and the quotation that goes on from it.
_LOOSE = " \n\t.,;:?!-–—”\"')"


def settle(layout: Layout, drafts: Iterable[Draft]) -> list[Draft]:
    """The drafts that stand, in the order of the text. Earlier readers win over later ones on the same cue."""
    kept: list[Draft] = []
    verbs: set[int] = set()
    for draft in drafts:
        if draft.verb is not None and draft.verb in verbs:
            _widen(kept, draft)
            continue
        if any(_same(draft, other) for other in kept):
            continue
        if draft.verb is not None:
            verbs.add(draft.verb)
        kept.append(draft)
    return _joined(layout, _handed_on(layout, sorted(kept, key=lambda d: (_extent(d).start, d.content[0].start))))


def _handed_on(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """ "The minister said X, according to Reuters" is the minister's statement, by way of Reuters, and not Reuters' own."""
    carriers = {
        id(inner): outer
        for outer in drafts
        if outer.rule == "according-to" and is_outlet(_name(layout, outer))
        for inner in drafts
        if inner is not outer and _nested(inner, outer) and _length(inner.content) >= _MOST * _length(outer.content)
    }
    dropped = {id(outer) for outer in carriers.values()}
    out = []
    for draft in drafts:
        if id(draft) in carriers:
            out.append(replace(draft, via=_name(layout, carriers[id(draft)])))
        elif id(draft) not in dropped:
            out.append(draft)
    return out


def _name(layout: Layout, draft: Draft) -> str:
    """The source's words on one line, without an article."""
    words = draft.source[0].of(layout.text).split() if draft.source else []
    return " ".join(words[1:] if words and words[0].lower() == "the" else words)


def _widen(kept: list[Draft], draft: Draft) -> None:
    """Put a clause in the place of the quotation that it holds, where one cue has both: said that "we will go" to the end."""
    for k, other in enumerate(kept):
        if (
            other.verb == draft.verb
            and other.rule == "quotation-before"
            and all(covers(draft.content, part) for part in other.content)
        ):
            kept[k] = draft


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
    paragraph = layout.paragraph_at(start)
    for k, other in enumerate(drafts):
        end = _extent(other).end
        near = layout.paragraph_at(other.content[0].start) == paragraph or (
            other.rule in _QUOTATIONS and paragraph_opens(layout, start)
        )
        if end <= start and near and not layout.text[end:start].strip(_LOOSE):
            return k
    return None


def paragraph_opens(layout: Layout, offset: int) -> bool:
    """Whether a paragraph begins at an offset."""
    return layout.paragraphs[layout.paragraph_at(offset)].start == offset


def _extent(draft: Draft) -> Span:
    """From the first to the last code point of source, cue and content."""
    spans = (*draft.source, *draft.cue, *draft.content)
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _same(a: Draft, b: Draft) -> bool:
    """Whether two drafts hold nearly the same words."""
    if _nested(a, b) or _nested(b, a):
        return False
    shared = sum(overlap(x, y) for x in a.content for y in b.content)
    return shared >= _SAME * max(_length(a.content), _length(b.content))


def _nested(inner: Draft, outer: Draft) -> bool:
    """Whether a statement's cue stands inside another's content."""
    return any(covers(outer.content, cue) for cue in inner.cue)


def _length(content: tuple[Span, ...]) -> int:
    return sum(s.end - s.start for s in content)
