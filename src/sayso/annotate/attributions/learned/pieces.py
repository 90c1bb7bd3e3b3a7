"""What the encoder reads of a text: its pieces with their features, and the windows they are read in.

Training and reading both go through here, so that they cannot drift apart.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from sayso.annotate.attributions.draft import Layout
from sayso.language import Token, Vocabulary

Integers = NDArray[np.int64]
Chances = NDArray[np.floating[Any]]
# How a token is written, times whether it stands in quotation marks.
SHAPES, QUOTED = 10, 5
# One window holds so many pieces of its own, ends with a sentence, and sees so many more on either side.
CORE, AROUND = 256, 16
# How far a cue's source and content are looked for: its sentence, those beside it, and so many pieces either way.
REACH, BESIDE = 72, 1
# Distances from the cue in buckets that double: 0, 1, 2, 3-4, 5-8, … on either side.
_HALF = 8
DISTANCES = 2 * _HALF + 1


class Pieces(Struct, frozen=True):
    """A text as numbers, one row a piece. token, sentence, paragraph: where each piece belongs."""

    ids: Integers
    shapes: Integers
    tags: Integers
    deps: Integers
    token: Integers
    sentence: Integers
    paragraph: Integers
    first: Integers
    """For each token the index of its first piece; one number more at the end."""


class Labels(Struct, frozen=True):
    """The tags and dependency labels that have a number; 0 stands for any other."""

    tags: tuple[str, ...]
    deps: tuple[str, ...]


class Window(Struct, frozen=True):
    """Pieces ``[start, stop)`` that are read together, of which ``[core, end)`` are the window's own."""

    start: int
    stop: int
    core: int
    end: int


class Cutter:
    """Makes `Pieces` of texts, with one vocabulary and one set of labels."""

    def __init__(self, vocabulary: Vocabulary, labels: Labels) -> None:
        self.vocabulary = vocabulary
        self._tag = {t: k + 1 for k, t in enumerate(labels.tags)}
        self._dep = {d: k + 1 for k, d in enumerate(labels.deps)}

    def pieces(self, layout: Layout) -> Pieces:
        """The pieces of a text; a blank line is a piece of its own, other white space is none."""
        rows: list[tuple[int, int, int, int, int, int, int]] = []
        first = []
        for token, quoted in zip(layout.tokens, _quoted(layout), strict=True):
            first.append(len(rows))
            cut = self.vocabulary.cut(token.text) or ((self.vocabulary.parting,) if "\n" in token.text else ())
            if cut:
                features = (
                    _shape(token) + QUOTED * quoted,
                    self._tag.get(token.tag, 0),
                    self._dep.get(token.dep, 0),
                    token.i,
                    token.sentence,
                    layout.paragraph_at(token.start),
                )
                rows += [(piece, *features) for piece in cut]
        ids, shapes, tags, deps, where, sentence, paragraph = np.array(rows, dtype=np.int64).reshape(-1, 7).T.copy()
        starts = np.array([*first, len(rows)], dtype=np.int64)
        return Pieces(ids, shapes, tags, deps, where, sentence, paragraph, starts)


def _quoted(layout: Layout) -> list[bool]:
    """For each token whether it stands in quotation marks, the marks with it."""
    out = [False] * len(layout.tokens)
    for quote in layout.quotes:
        for token in layout.parsed.at(quote.outer):
            out[token.i] = True
    return out


def _shape(token: Token) -> int:
    text = token.text
    if text[0].isdigit():
        return 3
    if not text[0].isalpha():
        return 4
    return 0 if text[0].islower() else 2 if len(text) > 1 and text.isupper() else 1


def windows(pieces: Pieces) -> list[Window]:
    """Windows whose own parts cover the text once, each cut at a sentence's end where one is near enough."""
    count, core, out = len(pieces.ids), 0, []
    while core < count:
        end = min(count, core + CORE)
        if end < count:
            ends = np.flatnonzero(pieces.sentence[core + 1 : end + 1] != pieces.sentence[core:end])
            end = core + int(ends[-1]) + 1 if len(ends) else end
        out.append(Window(max(0, core - AROUND), min(count, end + AROUND), core, end))
        core = end
    return out


def reach(pieces: Pieces, first: int, last: int) -> tuple[int, int]:
    """The pieces ``[low, high)`` in which the source and the content of a cue, pieces ``[first, last]``, are looked for."""
    low = int(np.searchsorted(pieces.sentence, pieces.sentence[first] - BESIDE, "left"))
    high = int(np.searchsorted(pieces.sentence, pieces.sentence[last] + BESIDE, "right"))
    return max(low, first - REACH), min(high, last + 1 + REACH)


def needed(pieces: Pieces, first: int, last: int) -> tuple[int, int]:
    """`reach`, but without the sentences beside the cue's where no quotation stands near: nothing of the statement stands there."""
    low, high = reach(pieces, first, last)
    if (pieces.shapes[low:high] >= QUOTED).any():
        return low, high
    start = int(np.searchsorted(pieces.sentence, pieces.sentence[first], "left"))
    end = int(np.searchsorted(pieces.sentence, pieces.sentence[last], "right"))
    return max(low, start), min(high, end)


def distances(low: int, high: int, first: int, last: int) -> Integers:
    """For each piece of ``[low, high)`` the bucket of its distance from the cue; `_HALF` on the cue itself."""
    at = np.arange(low, high)
    away = np.where(at < first, at - first, np.where(at > last, at - last, 0))
    bucket = np.minimum(np.ceil(np.log2(np.maximum(np.abs(away), 1))).astype(np.int64) + 1, _HALF)
    return (np.sign(away) * np.where(away == 0, 0, bucket) + _HALF).astype(np.int64)


def cue_runs(begins: Chances, inside: Chances, bar: float) -> list[tuple[int, int, float]]:
    """Cues ``(first token, last token, score)`` from each token's chance to begin a cue and to go on with one.

    A cue begins where beginning is likelier than going on, or where nothing was begun; its score is its best token's.
    """
    out: list[tuple[int, int, float]] = []
    total = begins + inside
    for k in np.flatnonzero(total > bar).tolist():
        if out and out[-1][1] == k - 1 and inside[k] >= begins[k]:
            out[-1] = (out[-1][0], k, max(out[-1][2], float(total[k])))
        else:
            out.append((k, k, float(total[k])))
    return out
