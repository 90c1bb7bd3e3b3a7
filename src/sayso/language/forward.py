"""The same weights, multiplied faster: spaCy's token encoders, run by numpy's BLAS and once a word type.

spaCy embeds every token anew and multiplies by a BLAS of its own. Here a word type is embedded once a batch (nothing in the
embedding knows the context), and each layer's pieces lie apart in its weights, so that the largest of them is taken over blocks.
What comes out differs by the rounding of sums alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Matrix = NDArray[np.float32]
_MIX = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying loses nothing


class Layer(Struct, frozen=True):
    """Maxout and layer normalisation. weight: inputs x (pieces x width), a piece's columns side by side."""

    weight: Matrix
    bias: Matrix
    pieces: int
    gain: Matrix
    shift: Matrix

    def __call__(self, rows: Matrix) -> Matrix:
        """The layer's output for each row."""
        sums = rows @ self.weight
        sums += self.bias
        width = self.gain.shape[0]
        best: Matrix = sums[:, :width]
        for k in range(1, self.pieces):
            np.maximum(best, sums[:, k * width : (k + 1) * width], out=best)
        best = best - best.mean(axis=1, keepdims=True, dtype=np.float32)
        variance = np.einsum("ij,ij->i", best, best) / np.float32(width)
        best *= (1.0 / np.sqrt(variance + np.float32(1e-8)))[:, None]
        best *= self.gain
        best += self.shift
        return best


def quicken(component: Any) -> None:
    """Let a component's token encoder and its products run here. Only for reading: a model so changed cannot be trained."""
    for node in component.model.walk():
        if {"embed", "encode"} <= set(node.ref_names):
            node._func = _forward(node)
    component.model._to_ops(_ops())


def _forward(node: Any) -> Callable[[Any, Any, bool], Any]:
    """What the encoder `node` (hash embeddings, then maxout over windows) does with documents."""
    embed, encode = node.get_ref("embed"), node.get_ref("encode")
    columns = next(n for n in embed.walk() if n.name == "extract_features").attrs["columns"]
    tables = [n for n in embed.walk() if n.name == "ints-getitem>>hashembed"]
    (mixed,) = _layers(embed)
    layers, pad = _layers(encode), encode.attrs["pad"]

    def vectors(features: Any) -> Matrix:
        return mixed(np.hstack([t.predict(features) for t in tables]))

    def forward(model: Any, docs: Any, is_train: bool) -> Any:
        assert not is_train, "a quickened model only reads"
        first, which = _types(docs)
        features = np.vstack([d.to_array(columns).reshape(len(d), len(columns)) for d in docs])[first]
        known = vectors(features.astype(np.uint64)) if len(first) else np.zeros((0, mixed.gain.shape[0]), np.float32)
        ends = np.cumsum([len(d) for d in docs])[:-1]
        return [_encode(known[w], layers, pad) for w in np.split(which, ends)], _untrained

    return forward


def _types(docs: Any) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where each word type stands first among the tokens of all documents, and each token's type.

    A type is a form with its norm (the tokenizer may give one of its own) and whether a space follows.
    """
    from spacy.attrs import NORM, ORTH, SPACY

    rows = np.vstack([d.to_array([ORTH, NORM, SPACY]).reshape(len(d), 3) for d in docs]).astype(np.uint64)
    keys = (rows[:, 0] * _MIX + rows[:, 1]) * _MIX + rows[:, 2]
    _, first, which = np.unique(keys, return_index=True, return_inverse=True)
    return first, which


def _encode(rows: Matrix, layers: list[Layer], pad: int) -> Matrix:
    """A document's vectors in their context: each layer looks one token to either side."""
    height, width = rows.shape[0] + 2 * pad, rows.shape[1]
    here = np.zeros((height, width), np.float32)
    here[pad : height - pad] = rows
    window = np.zeros((height, 3, width), np.float32)
    for layer in layers:
        window[1:, 0], window[:, 1], window[:-1, 2] = here[:-1], here, here[1:]
        here += layer(window.reshape(height, 3 * width))
    return np.ascontiguousarray(here[pad : height - pad])


def _layers(model: Any) -> list[Layer]:
    """The maxout layers below a model, in order."""
    nodes = list(model.walk())
    maxouts = [n for n in nodes if n.name == "maxout"]
    norms = [n for n in nodes if n.name == "layernorm"]
    return [_layer(m, n) for m, n in zip(maxouts, norms, strict=True)]


def _layer(maxout: Any, norm: Any) -> Layer:
    weight, bias = maxout.get_param("W"), maxout.get_param("b")
    width, pieces, inputs = weight.shape
    apart = np.ascontiguousarray(weight.transpose(2, 1, 0).reshape(inputs, pieces * width))
    return Layer(apart, np.ascontiguousarray(bias.T).ravel(), pieces, norm.get_param("G"), norm.get_param("b"))


def _ops() -> Any:
    """thinc's operations, with numpy's product of matrices."""
    from thinc.api import NumpyOps

    class Ops(NumpyOps):  # type: ignore[misc]
        def gemm(self, x: Any, y: Any, out: Any = None, trans1: bool = False, trans2: bool = False) -> Any:
            return np.matmul(x.T if trans1 else x, y.T if trans2 else y, out=out)

    return Ops()


def _untrained(_: Any) -> Any:
    raise NotImplementedError("a quickened model only reads")
