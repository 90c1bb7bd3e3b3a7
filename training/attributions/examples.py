"""PolNeAR's articles as training examples: pieces, windows, each token's cue tag, and each cue's roles."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from benchmarks.quality.cached import parses
from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.learned.pieces import Chances, Cutter, Integers, Pieces, Window, distances, needed, windows
from sayso.model import Span

Row = dict[str, Any]
NONE, SOURCE, CONTENT, CUE = range(4)
LABELLED = "data/attributions/polnear-train.jsonl.gz"
UNLABELLED = "data/stories/stream.jsonl.gz"
# Texts kept out: what figures are taken on. A text is one of them if it shares this many of its runs of eight words.
_KEPT_OUT = "data/ledger/dev.jsonl"
_RUN, _SHARED = 8, 0.2
# Texts parsed at a time.
_BATCH = 40
# Of a cue that teachers doubt more than this nothing is to be learned but the doubt.
ROLE_BAR = 0.3


class Asked(Struct, frozen=True):
    """One cue: the pieces ``[low, high)`` looked at, the cue's own ``[first, last]``, its distances, and what is to be found.

    roles: for each piece looked at the chances of none, source, content, cue; None where nothing is to be learned of them.
    valid: the chance that it is a cue at all.
    """

    low: int
    high: int
    first: int
    last: int
    distances: Integers
    roles: Chances | None
    valid: float


class Example(Struct, frozen=True):
    """An article. cues: for each piece the chances that it is of none, begins a cue, goes on with one. gold: the tokens that are
    cues."""

    id: str
    pieces: Pieces
    windows: list[Window]
    cues: Chances
    asked: list[Asked]
    gold: frozenset[int]


class TaughtCue(Struct, frozen=True):
    """What teachers make of a cue, pieces ``[first, last]``."""

    first: int
    last: int
    valid: float
    roles: Chances


class Taught(Struct, frozen=True):
    """What teachers make of an article, as chances: of each piece's cue tag, and of some cues."""

    cues: Chances
    asked: list[TaughtCue]


def rows(path: Path) -> Iterator[Row]:
    """The articles of a JSON Lines file, packed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def laid_out(texts: Sequence[Row]) -> Iterator[tuple[Row, Layout]]:
    """Each article with its text parsed and laid out, some at a time."""
    for k in range(0, len(texts), _BATCH):
        some = texts[k : k + _BATCH]
        yield from ((row, Layout(parsed)) for row, parsed in zip(some, parses([t["text"] for t in some]), strict=True))


def example(row: Row, layout: Layout, cutter: Cutter) -> Example:
    """An article with its gold attributions."""
    pieces = cutter.pieces(layout)
    tags, asked, gold = np.zeros(len(pieces.ids), dtype=np.int64), list[Asked](), set[int]()
    for attribution in row["attributions"]:
        at = {k: _pieces(layout, pieces, attribution[k]) for k in ("source", "content", "cue")}
        if not len(at["cue"]):
            continue
        gold |= set(pieces.token[at["cue"]].tolist())
        first, last = int(at["cue"][0]), int(at["cue"][-1])
        tags[at["cue"]] = 2
        tags[pieces.token == pieces.token[first]] = 1
        low, high = needed(pieces, first, last)
        roles = np.zeros(len(pieces.ids), dtype=np.int64)
        for role, name in ((SOURCE, "source"), (CONTENT, "content"), (CUE, "cue")):
            roles[at[name]] = role
        asked.append(Asked(low, high, first, last, distances(low, high, first, last), _sure(roles[low:high], 4), 1.0))
    return Example(row["id"], pieces, windows(pieces), _sure(tags, 3), asked, frozenset(gold))


def learning(e: Example, taught: Taught, share: float) -> Example:
    """An example with its chances mixed with those of teachers, `share` of them. A cue that only they see has their roles, and
    is one by `share` of their chance.
    """
    told = {(t.first, t.last): t for t in taught.asked}
    asked = [_mixed_cue(a, told[a.first, a.last], share) for a in e.asked]
    for t in (t for at, t in told.items() if at not in {(a.first, a.last) for a in e.asked}):
        low, high = needed(e.pieces, t.first, t.last)
        roles = t.roles.astype(np.float32) if t.valid > ROLE_BAR else None
        asked.append(Asked(low, high, t.first, t.last, distances(low, high, t.first, t.last), roles, share * t.valid))
    return replace(e, cues=_mixed(e.cues, taught.cues, share), asked=asked)


def _mixed_cue(a: Asked, t: TaughtCue, share: float) -> Asked:
    roles = None if a.roles is None else _mixed(a.roles, t.roles, share)
    return replace(a, roles=roles, valid=(1 - share) * a.valid + share * t.valid)


def _mixed(gold: Chances, taught: Chances, share: float) -> Chances:
    return np.asarray((1 - share) * gold + share * taught, dtype=np.float32)


def _sure(which: Integers, of: int) -> Chances:
    """One chance of 1 a row."""
    return np.eye(of, dtype=np.float32)[which]


def _pieces(layout: Layout, pieces: Pieces, spans: list[list[int]]) -> Integers:
    """The pieces of the tokens that some spans touch."""
    tokens = sorted({t.i for start, end in spans for t in layout.parsed.at(Span(start, end))})
    found = [np.arange(pieces.first[i], pieces.first[i + 1]) for i in tokens]
    return np.concatenate(found) if found else np.zeros(0, dtype=np.int64)


def unlabelled(data: Path) -> Iterator[Row]:
    """Texts to learn from without a gold, none of which is one that figures are taken on."""
    measured = {run for row in rows(data / _KEPT_OUT) for run in _runs(row["text"])}
    for row in rows(data / UNLABELLED):
        own = _runs(row["text"] or "")
        if own and len(own & measured) < _SHARED * len(own):
            yield {"id": row["id"], "text": row["text"], "attributions": []}


def _runs(text: str) -> set[tuple[str, ...]]:
    words = text.lower().split()
    return {tuple(words[k : k + _RUN]) for k in range(len(words) - _RUN + 1)}
