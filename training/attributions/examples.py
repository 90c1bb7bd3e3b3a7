"""PolNeAR's articles as training examples: pieces, windows, each token's cue tag, and each cue's roles."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct

from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.learned.pieces import Cutter, Integers, Pieces, Window, distances, needed, windows
from sayso.model import Span

NONE, SOURCE, CONTENT, CUE = range(4)


class Asked(Struct, frozen=True):
    """One cue: the pieces ``[low, high)`` looked at, the cue's own ``[first, last]``, its distances, and the roles to find."""

    low: int
    high: int
    first: int
    last: int
    distances: Integers
    roles: Integers


class Example(Struct, frozen=True):
    """An article. cue_tags: a piece's tag (0 none, 1 begins a cue, 2 goes on with one). gold: the tokens that are cues."""

    id: str
    pieces: Pieces
    windows: list[Window]
    cue_tags: Integers
    asked: list[Asked]
    gold: frozenset[int]


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The articles of a JSON Lines file, packed or not."""
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def example(row: dict[str, Any], layout: Layout, cutter: Cutter) -> Example:
    """An article with its gold attributions."""
    pieces = cutter.pieces(layout)
    tags, asked, gold = np.zeros(len(pieces.ids), dtype=np.int64), [], set()
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
        asked.append(Asked(low, high, first, last, distances(low, high, first, last), roles[low:high]))
    return Example(row["id"], pieces, windows(pieces), tags, asked, frozenset(gold))


def _pieces(layout: Layout, pieces: Pieces, spans: list[list[int]]) -> Integers:
    """The pieces of the tokens that some spans touch."""
    tokens = sorted({t.i for start, end in spans for t in layout.parsed.at(Span(start, end))})
    found = [np.arange(pieces.first[i], pieces.first[i + 1]) for i in tokens]
    return np.concatenate(found) if found else np.zeros(0, dtype=np.int64)
