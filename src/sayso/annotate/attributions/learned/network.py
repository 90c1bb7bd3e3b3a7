"""The two graphs of the learned reader: a trunk that runs once a window, and roles that run once a cue."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sayso.annotate.attributions.learned.pieces import Cutter, Labels, Pieces, distances, needed, windows
from sayso.language import Graph, Vocabulary, checked

Floats = NDArray[np.float32]
_FOLDER = Path(__file__).parent / "weights"
NONE, SOURCE, CONTENT, CUE = range(4)


class Network:
    """The trained reader: `trunk` and `roles` give chances for each token."""

    def __init__(self, cutter: Cutter, trunk: Any, roles: Any) -> None:
        self.cutter, self._trunk, self._roles = cutter, trunk, roles

    def trunk(self, pieces: Pieces) -> tuple[Floats, Floats]:
        """States (pieces, width), and for each token the chances to begin a cue and to go on with one (tokens, 2)."""
        states, logits = [], []
        for w in windows(pieces):
            cut = slice(w.start, w.stop)
            state, logit = self._trunk(ids=pieces.ids[cut], shapes=pieces.shapes[cut], tags=pieces.tags[cut], deps=pieces.deps[cut])
            own = slice(w.core - w.start, w.end - w.start)
            states.append(state[own])
            logits.append(logit[own])
        chances = np.zeros((len(pieces.first) - 1, 2), dtype=np.float32)
        start, read = _by_token(pieces, 0, len(pieces.ids), softmax(np.concatenate(logits)))
        chances[start : start + len(read)] = read[:, 1:]
        return np.concatenate(states), chances

    def roles(self, pieces: Pieces, states: Floats, first: int, last: int) -> tuple[int, Floats, float]:
        """For the cue of tokens ``[first, last]``: a first token, the chances of each role for the tokens from there on, and the
        chance that it is a cue at all."""
        low_cue, high_cue = int(pieces.first[first]), int(pieces.first[last + 1]) - 1
        low, high = needed(pieces, low_cue, high_cue)
        on_cue = np.zeros(high - low, dtype=np.float32)
        on_cue[low_cue - low : high_cue + 1 - low] = 1
        logits, valid = self._roles(states=states[low:high], distances=distances(low, high, low_cue, high_cue), on_cue=on_cue)
        return *_by_token(pieces, low, high, softmax(logits)), float(1 / (1 + np.exp(-float(valid[0]))))


def softmax(logits: Floats) -> Floats:
    """Chances of the last axis."""
    e: Floats = np.exp(logits - logits.max(-1, keepdims=True))
    return np.asarray(e / e.sum(-1, keepdims=True), dtype=np.float32)


def _by_token(pieces: Pieces, low: int, high: int, chances: Floats) -> tuple[int, Floats]:
    """The first token that has a piece among ``[low, high)``, and from there to the last the mean over each token's pieces."""
    first = int(pieces.token[low])
    count = int(pieces.token[high - 1]) + 1 - first
    where = pieces.token[low:high] - first
    sums = np.zeros((count, chances.shape[1]), dtype=np.float32)
    np.add.at(sums, where, chances)
    return first, np.asarray(sums / np.maximum(1, np.bincount(where, minlength=count))[:, None], dtype=np.float32)


@cache
def shipped() -> Network:
    """The shipped network, loaded once a process. Raises `LanguageError` where its files are missing or changed."""
    hashes = json.loads((_FOLDER / "sha256.json").read_text(encoding="utf-8"))
    files = checked(_FOLDER, hashes)
    labels = json.loads(files["labels.json"])
    vocabulary = Vocabulary(files["vocabulary.txt"].decode("utf-8").splitlines())
    cutter = Cutter(vocabulary, Labels(tuple(labels["tags"]), tuple(labels["deps"])))
    return Network(cutter, Graph(files["trunk.onnx"]), Graph(files["roles.onnx"]))
