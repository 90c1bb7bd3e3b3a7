"""Leave out the inner units of a trained reader's layers that say least.

    python -m training.attributions.prune --data ../shared --reader reader.pt --encoder FOLDER --out pruned.pt

A unit whose output hardly varies from text to text is as good as a constant: it goes, and its mean goes into the bias behind it.
What varies least, weighed by how strongly the next matrix takes it up, goes first. `train --start` trains what is left again.
"""

from __future__ import annotations

import argparse
from itertools import islice
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as f

from benchmarks.quality.cached import parses
from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.learned.pieces import Cutter
from sayso.language import Vocabulary
from training.attributions.examples import example, rows
from training.attributions.network import Layer, Reader, load
from training.attributions.train import read_roles, read_trunk


def main() -> None:
    """Write the reader without the share of its inner units that says least."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--reader", type=Path, required=True)
    p.add_argument("--encoder", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--share", type=float, default=0.3, help="share of each layer's inner units to leave out")
    p.add_argument("--articles", type=int, default=60, help="training articles to watch the units on")
    o = p.parse_args()
    reader, labels = load(o.reader, o.encoder)
    vocabulary = Vocabulary((o.encoder / "vocab.txt").read_text(encoding="utf-8").splitlines())
    layers = [*reader.lower, *reader.upper, *reader.branch]
    watched = _watched(reader, layers, Cutter(vocabulary, labels), o)
    for layer, (mean, variance) in zip(layers, watched, strict=True):
        leave_out(layer, mean, variance, o.share)
    torch.save(reader.kept(labels), o.out)


def _watched(reader: Reader, layers: list[Layer], cutter: Cutter, o: argparse.Namespace) -> list[tuple[Tensor, Tensor]]:
    """Mean and variance of each layer's inner units over some training articles."""
    count = [0] * len(layers)
    sums = [torch.zeros(2, layer.up.out_features) for layer in layers]

    def watch(k: int) -> None:
        def hook(_: nn.Module, __: object, out: Tensor) -> None:
            units = f.gelu(out).flatten(0, -2)
            count[k] += len(units)
            sums[k] += torch.stack((units.sum(0), (units**2).sum(0)))

        layers[k].up.register_forward_hook(hook)

    for k in range(len(layers)):
        watch(k)
    texts = list(islice(rows(o.data / "data/attributions/polnear-train.jsonl.gz"), o.articles))
    with torch.no_grad():
        for row, parsed in zip(texts, parses([t["text"] for t in texts]), strict=True):
            e = example(row, Layout(parsed), cutter)
            states, _ = read_trunk(reader, e.pieces, e.windows)
            if e.asked:
                read_roles(reader, states, e.asked)
    return [(s[0] / n, s[1] / n - (s[0] / n) ** 2) for s, n in zip(sums, count, strict=True)]


def leave_out(layer: Layer, mean: Tensor, variance: Tensor, share: float) -> None:
    """Make a layer smaller in place."""
    weight = variance * (layer.down.weight**2).sum(0)
    stays = torch.sort(torch.argsort(weight, descending=True)[: round((1 - share) * len(weight) / 32) * 32]).values
    goes = torch.ones(len(weight), dtype=torch.bool)
    goes[stays] = False
    up, down = nn.Linear(layer.up.in_features, len(stays)), nn.Linear(len(stays), layer.down.out_features)
    with torch.no_grad():
        down.bias.copy_(layer.down.bias + layer.down.weight[:, goes] @ mean[goes])
        down.weight.copy_(layer.down.weight[:, stays])
        up.weight.copy_(layer.up.weight[stays])
        up.bias.copy_(layer.up.bias[stays])
    layer.up, layer.down = up, down


if __name__ == "__main__":
    main()
