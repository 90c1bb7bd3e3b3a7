"""Write the trained reader as two int8 graphs.

    python -m training.attributions.export --reader reader.pt --encoder FOLDER --out WEIGHTS

Weights of matrices and embeddings become signed bytes, a scale a column (onnxruntime's dynamic quantization). They use seven of
their eight bits, so that processors without VNNI add them up without overflow.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training.attributions.network import Reader, load

_LENGTH = 64


class Trunk(nn.Module):
    """The trunk for one window: (length,) numbers in, (length, width) states and (length, 3) logits out."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, ids: Tensor, shapes: Tensor, tags: Tensor, deps: Tensor) -> tuple[Tensor, Tensor]:
        states, logits = self.reader.trunk(ids[None], shapes[None], tags[None], deps[None], torch.zeros(1))
        return states[0], logits[0]


class Roles(nn.Module):
    """The branch for one cue."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, states: Tensor, distances: Tensor, on_cue: Tensor) -> tuple[Tensor, Tensor]:
        roles, valid = self.reader.roles(states[None], distances[None], torch.zeros(1), on_cue[None])
        return roles[0], valid


def main() -> None:
    """Write trunk.onnx, roles.onnx, vocabulary.txt, labels.json and their hashes."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--reader", type=Path, required=True)
    p.add_argument("--encoder", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--float", action="store_true", help="leave the weights as they are, to see what int8 costs")
    o = p.parse_args()
    o.out.mkdir(parents=True, exist_ok=True)
    reader, labels = load(o.reader, o.encoder)
    numbers = torch.ones(_LENGTH, dtype=torch.int64)
    states = torch.zeros((_LENGTH, reader.words.embedding_dim))
    _write(Trunk(reader), (numbers,) * 4, ("ids", "shapes", "tags", "deps"), ("hidden", "cues"), o.out / "trunk.onnx", o.float)
    _write(
        Roles(reader),
        (states, numbers, torch.ones(_LENGTH)),
        ("states", "distances", "on_cue"),
        ("roles", "valid"),
        o.out / "roles.onnx",
        o.float,
    )
    (o.out / "vocabulary.txt").write_text((o.encoder / "vocab.txt").read_text(encoding="utf-8"), encoding="utf-8")
    (o.out / "labels.json").write_text(json.dumps({"tags": labels.tags, "deps": labels.deps}), encoding="utf-8")
    names = ("trunk.onnx", "roles.onnx", "vocabulary.txt", "labels.json")
    hashes = {n: hashlib.sha256((o.out / n).read_bytes()).hexdigest() for n in names}
    (o.out / "sha256.json").write_text(json.dumps(hashes, indent=2) + "\n", encoding="utf-8")


def _write(
    module: nn.Module, given: tuple[Tensor, ...], inputs: tuple[str, ...], outputs: tuple[str, ...], path: Path, as_float: bool
) -> None:
    length = {0: "length"}
    axes = {name: length for name in (*inputs, *outputs) if name != "valid"}
    with tempfile.TemporaryDirectory() as work:
        whole = Path(work) / "float.onnx"
        torch.onnx.export(
            module, given, whole, input_names=inputs, output_names=outputs, dynamic_axes=axes, opset_version=17, dynamo=False
        )
        if as_float:
            path.write_bytes(whole.read_bytes())
        else:
            quantize_dynamic(
                whole,
                path,
                op_types_to_quantize=["MatMul", "Gather"],
                per_channel=True,
                reduce_range=True,
                weight_type=QuantType.QInt8,
            )
    onnx.checker.check_model(onnx.load(path))


if __name__ == "__main__":
    main()
