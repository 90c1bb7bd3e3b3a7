"""From the network's chances to drafts: cues first, then for each its source and its content."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from msgspec import Struct

from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.learned.network import CONTENT, CUE, SOURCE, Floats, Network
from sayso.annotate.attributions.learned.pieces import Pieces, cue_runs
from sayso.language import Token
from sayso.model import Span

# What a statement has to score: on the network's word alone, and where a rule names the same cue. Tuned on PolNeAR's development
# part and the ledger's.
ALONE, TOLD = 0.65, 0.2
_HOLE = 2
_WHEN_OR_WHERE = frozenset(("on", "in", "at", "during", "after", "before"))
_SHARED = 0.5
_GROWN = 0.2
# A source further from its cue than what was looked at is none; a source of less chance than this is none either.
_SOURCE_BAR = 0.35
_MARKS = "\"“”„‟‘‚'`«»"


class Found(Struct, frozen=True):
    """A statement as tokens: the cue's, the source's and the content's, and its score."""

    cue: tuple[int, ...]
    source: tuple[int, ...]
    content: tuple[int, ...]
    score: float


class Heard(Struct, frozen=True):
    """What the network makes of a text. drafts: its statements, in order.  cues: for each token the chance that a cue holds it."""

    drafts: tuple[Draft, ...]
    cues: Floats

    def chance(self, layout: Layout, spans: Sequence[Span]) -> float:
        """The chance that the best token of some spans is of a cue."""
        return max((float(self.cues[t.i]) for s in spans for t in layout.parsed.at(s)), default=0.0)


def hear(layout: Layout, network: Network, told: Collection[int] = (), alone: float = ALONE) -> Heard:
    """The statements that score `alone`, or `TOLD` where their cue has a token of `told`."""
    pieces = network.cutter.pieces(layout)
    if not len(pieces.ids):
        return Heard((), np.zeros(len(layout.tokens), dtype=np.float32))
    states, chances = network.trunk(pieces)
    all_found = []
    for first, last, chance in cue_runs(chances[:, 0], chances[:, 1], TOLD * TOLD):
        bar = TOLD if any(i in told for i in range(first, last + 1)) else alone
        # A score is the root of two chances' product: under the bar's square the first alone decides.
        if chance >= bar * bar and pieces.first[first] < pieces.first[last + 1]:
            all_found.append(_roles(layout, network, pieces, states, first, last, chance))
    apart = _apart([f for f in all_found if f is not None and f.score >= TOLD])
    return Heard(tuple(d for f in apart if (d := _draft(layout, f)) is not None), chances.sum(axis=1))


def _roles(layout: Layout, network: Network, pieces: Pieces, states: Floats, first: int, last: int, chance: float) -> Found | None:
    start, roles, valid = network.roles(pieces, states, first, last)
    score = float(np.sqrt(min(1.0, chance) * valid))
    best = roles.argmax(-1)
    others = {start + int(k) for k in np.flatnonzero((best == SOURCE) | (best == CUE))} | set(range(first, last + 1))
    content = _closed(layout, [start + int(k) for k in np.flatnonzero(best == CONTENT)], others)
    if not any(layout.tokens[i].text[:1].isalnum() for i in content):
        return None
    run = _with_its_noun(layout, _source(layout, start, roles, best))
    rest = [i for i in content if not (run and run[0] <= i <= run[-1] and _is_amid(i, run, best, start))]
    content = rest if any(layout.tokens[i].text[:1].isalnum() for i in rest) else content
    taken = set(content)
    source = [i for i in run if i not in taken]
    cue = sorted({*range(first, last + 1), *(start + int(k) for k in np.flatnonzero(best == CUE) if abs(start + k - first) <= 6)})
    cue = _without_preposition(layout, [i for i in cue if i not in taken], taken)
    return Found(tuple(cue), tuple(source), tuple(content), score)


def _without_preposition(layout: Layout, cue: list[int], content: set[int]) -> list[int]:
    """A cue without the preposition of a time or a place at its end: said [on Tuesday], but "called for" what is said."""
    while len(cue) > 1 and layout.tokens[cue[-1]].lower in _WHEN_OR_WHERE and cue[-1] + 1 not in content:
        cue = cue[:-1]
    return cue


def _closed(layout: Layout, tokens: list[int], others: set[int]) -> list[int]:
    """Tokens with holes of at most two words closed, unless source or cue stand there."""
    out: list[int] = []
    for i in tokens:
        if out and i - out[-1] - 1 <= 2 * _HOLE:
            hole = range(out[-1] + 1, i)
            words = sum(layout.tokens[k].text[:1].isalnum() for k in hole)
            if words <= _HOLE and not any(k in others or _parts(layout.tokens[k]) for k in hole):
                out += hole
        out.append(i)
    return out


def _parts(token: Token) -> bool:
    return token.pos == "SPACE" and "\n" in token.text


def _source(layout: Layout, start: int, roles: Floats, best: np.ndarray) -> list[int]:
    """The one run of source tokens with the most chance."""
    runs: list[list[int]] = []
    for k in np.flatnonzero(best == SOURCE):
        if runs and k - runs[-1][-1] <= _HOLE:
            runs[-1] += range(runs[-1][-1] + 1, int(k) + 1)
        else:
            runs.append([int(k)])
    if not runs:
        return []
    run = max(runs, key=lambda r: float(roles[r, SOURCE].sum()))
    if float(roles[run, SOURCE].max()) < _SOURCE_BAR:
        return []
    lead = layout.tokens[start + run[0]]
    by = lead.dep in ("agent", "prep") and lead.lower in ("by", "from", "to")  # "reported [by] the agency"
    found = [start + k for k in run[1 if by else 0 :]]
    before = layout.tokens[found[0] - 1] if found and found[0] else None
    whole = before is not None and before.pos == "DET" and before.head in found
    return [found[0] - 1, *found] if whole else found


def _with_its_noun(layout: Layout, run: list[int]) -> list[int]:
    """A source that begins with the small word of where somebody is, with that one: "[Doctors] in Kvareti"."""
    if not run or layout.tokens[run[0]].dep != "prep" or layout.tokens[run[0]].head != run[0] - 1:
        return run
    noun = layout.tokens[run[0] - 1]
    return [run[0] - 1, *run] if noun.pos in ("NOUN", "PROPN") else run


def _is_amid(i: int, run: list[int], best: np.ndarray, start: int) -> bool:
    """Whether a word of a content stands amid a source: "the | hospital | in the nearby town"; or is the noun it begins with."""
    return i == run[0] or (run[0] < i < run[-1] and not any(best[k - start] == CONTENT for k in (i - 1, i + 1)))


def _apart(every: list[Found]) -> list[Found]:
    """Without the weaker of two that say the same: half of the shorter content in common, and neither tells of the other."""
    kept: list[Found] = []
    for f in sorted(every, key=lambda f: -f.score):
        if not any(_same(f, g) for g in kept):
            kept.append(f)
    return sorted(kept, key=lambda f: (min((*f.cue[:1], f.content[0])), f.content[0]))


def _same(a: Found, b: Found) -> bool:
    x, y = set(a.content), set(b.content)
    if set(a.cue) & y or set(b.cue) & x:
        return False
    return len(x & y) >= _SHARED * min(len(x), len(y))


def _draft(layout: Layout, f: Found) -> Draft | None:
    content = _grown(layout, f, _spans(layout, _with_article(layout, f, _without_that(layout, _with_subject(layout, f)))))
    if not content:
        return None
    verb = _head(layout, f.cue)
    return Draft(
        source=_spans(layout, f.source),
        cue=tuple(s for c in _spans(layout, f.cue) if (s := _unquoted(layout, c)) is not None),
        content=content,
        rule="learned",
        word=layout.tokens[verb].lemma.lower() if verb is not None else "",
        verb=verb,
        head=_head(layout, f.source),
        score=f.score,
    )


def _with_subject(layout: Layout, f: Found) -> tuple[int, ...]:
    """Content that begins with a clause's verb, with the subject right before it, unless that is the source's or the cue's."""
    start = f.content[0]
    before = start - 1
    others = {*f.source, *f.cue}
    for token in layout.parsed.tokens[start : start + 4]:
        verb = token.head if token.dep in ("aux", "auxpass", "neg") else token.i
        subject = layout.parsed.child(verb, "nsubj") or layout.parsed.child(verb, "nsubjpass")
        if subject is not None and subject.right == before and not others.intersection(range(subject.left, start)):
            return (*range(subject.left, start), *f.content)
        if token.dep not in ("aux", "auxpass", "neg", "advmod"):
            break
    return f.content


def _with_article(layout: Layout, f: Found, content: tuple[int, ...]) -> tuple[int, ...]:
    """Content with the article right before it, where the noun that it belongs to stands inside."""
    before = content[0] - 1
    article = layout.tokens[before] if before >= 0 and before not in {*f.source, *f.cue} else None
    whole = article is not None and article.pos == "DET" and article.dep == "det" and article.head in set(content)
    return (before, *content) if whole else content


def _without_that(layout: Layout, content: tuple[int, ...]) -> tuple[int, ...]:
    """Content without the conjunction that leads it in."""
    lead = layout.tokens[content[0]]
    return content[1:] if lead.lower == "that" and lead.dep == "mark" and len(content) > 1 else content


def _head(layout: Layout, tokens: Sequence[int]) -> int | None:
    """The token that the others hang on: the one nearest the root, a verb before others."""
    inside = set(tokens)
    heads = [i for i in tokens if layout.tokens[i].head not in inside or layout.tokens[i].head == i]
    heads = [i for i in heads if layout.tokens[i].pos not in ("PUNCT", "SPACE")] or heads
    return min(heads, key=lambda i: (layout.tokens[i].pos in ("DET", "ADP", "PART"), i), default=None)


def _spans(layout: Layout, tokens: Sequence[int]) -> tuple[Span, ...]:
    """Tokens as spans of code points, one a run, trimmed."""
    runs: list[tuple[int, int]] = []
    for i in tokens:
        if runs and i == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], i)
        else:
            runs.append((i, i))
    found = (layout.trim(layout.tokens[a].start, layout.tokens[b].end) or _bare(layout, a, b) for a, b in runs)
    return tuple(s for s in found if s is not None)


def _unquoted(layout: Layout, span: Span) -> Span | None:
    """A span without the quotation marks and white space at its ends."""
    start, end = span
    while start < end and (layout.text[start].isspace() or layout.text[start] in _MARKS):
        start += 1
    while end > start and (layout.text[end - 1].isspace() or layout.text[end - 1] in _MARKS):
        end -= 1
    return Span(start, end) if start < end else None


def _bare(layout: Layout, first: int, last: int) -> Span | None:
    """A span of punctuation alone: a colon that is a cue."""
    text = layout.text[layout.tokens[first].start : layout.tokens[last].end]
    return Span(layout.tokens[first].start, layout.tokens[last].end) if text.strip() else None


def _grown(layout: Layout, f: Found, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """Content with the whole of each quotation of which it has a fifth, but for source and cue."""
    spans = [s for s in content if any(c.isalnum() for c in s.of(layout.text))]
    for outer in {q.outer for s in spans for q in layout.quotes if q.outer.start < s.end and s.start < q.outer.end}:
        shared = sum(max(0, min(s.end, outer.end) - max(s.start, outer.start)) for s in spans)
        holds = any(outer.start <= layout.tokens[i].start < outer.end for i in (*f.cue, *f.source))
        if shared >= _GROWN * (outer.end - outer.start) and not holds:
            spans.append(outer)
    return merged(layout, spans)


def merged(layout: Layout, spans: list[Span]) -> tuple[Span, ...]:
    """Spans in order, those that touch or overlap made one, unless a line ends between them."""
    out: list[Span] = []
    for s in sorted(spans):
        if (out and s.start <= out[-1].end + 1 and "\n" not in layout.text[out[-1].end : s.start]) or (
            out and s.start < out[-1].end
        ):
            out[-1] = Span(out[-1].start, max(out[-1].end, s.end))
        else:
            out.append(s)
    return tuple(out)
