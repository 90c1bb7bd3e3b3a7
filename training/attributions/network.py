"""The network of the learned reader, in torch: a trunk, cues tagged on top of it, and roles tagged once for each cue.

Layers 1-4 of all-MiniLM-L6-v2 are the trunk; 5-6 with a head tag cues; a copy of 5-6, told where the cue stands, tags source,
content and cue, and says whether it is a cue at all. The layers are BERT's (Devlin et al. 2019), post-norm.
"""

from __future__ import annotations

import copy
import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as f

TRUNK = 4
CUE_TAGS, ROLES = 3, 4


class Layer(nn.Module):
    """One transformer layer."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.mixed = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """x: (batch, length, width); mask: (batch, 1, 1, length), 0 at a piece and a large negative number elsewhere."""
        b, n, w = x.shape
        q, k, v = (t.view(b, n, self.heads, w // self.heads).transpose(1, 2) for t in self.mixed(x).split(w, dim=-1))
        scores = q @ k.transpose(2, 3) / (w // self.heads) ** 0.5 + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + f.dropout(self.out(mixed), self.dropout, self.training))
        return self.norm2(x + f.dropout(self.down(f.gelu(self.up(x))), self.dropout, self.training))


class Reader(nn.Module):
    """The whole network; `trunk` runs once a window, `roles` once a cue."""

    def __init__(self, folder: Path, shapes: int, tags: int, deps: int, distances: int) -> None:
        super().__init__()
        c = json.loads((folder / "config.json").read_text())
        width, self.drop = c["hidden_size"], c["hidden_dropout_prob"]
        self.words = nn.Embedding(c["vocab_size"], width)
        self.places = nn.Embedding(c["max_position_embeddings"], width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.shapes, self.tags, self.deps = (nn.Embedding(n, width) for n in (shapes, tags, deps))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        layers = [Layer(width, c["num_attention_heads"], c["intermediate_size"], self.drop) for _ in range(c["num_hidden_layers"])]
        self.lower, self.upper = nn.ModuleList(layers[:TRUNK]), nn.ModuleList(layers[TRUNK:])
        self._load(load_file(folder / "model.safetensors"))
        self.branch = copy.deepcopy(self.upper)
        self.distances = nn.Embedding(distances, width)
        self.cue_head = nn.Linear(width, CUE_TAGS)
        self.role_head = nn.Linear(width, ROLES)
        self.valid_head = nn.Linear(width, 1)
        for new in (self.shapes, self.tags, self.deps, self.distances):
            nn.init.normal_(new.weight, std=0.01)
        self.words.weight.requires_grad_(False)

    def shrink(self, inner: list[int]) -> None:
        """Give the layers so many inner units, as a pruned reader has them: those of the trunk, of cues, of roles."""
        for layer, n in zip([*self.lower, *self.upper, *self.branch], inner, strict=True):
            layer.up, layer.down = nn.Linear(layer.up.in_features, n), nn.Linear(n, layer.down.out_features)

    def trunk(self, ids: Tensor, shapes: Tensor, tags: Tensor, deps: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """States (batch, length, width) of the shared layers, and the cue tags' logits (batch, length, 3)."""
        at = torch.arange(ids.shape[1])
        x = self.words(ids) + self.places(at) + self.kind + self.shapes(shapes) + self.tags(tags) + self.deps(deps)
        x = f.dropout(self.norm(x), self.drop, self.training)
        for layer in self.lower:
            x = layer(x, mask)
        y = x
        for layer in self.upper:
            y = layer(y, mask)
        return x, self.cue_head(y)

    def roles(self, states: Tensor, distances: Tensor, mask: Tensor, on_cue: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of none, source, content, cue (batch, length, 4), and of being a cue at all (batch)."""
        x = states + self.distances(distances)
        for layer in self.branch:
            x = layer(x, mask)
        pooled = (x * on_cue[..., None]).sum(1) / on_cue.sum(1, keepdim=True).clamp(min=1)
        return self.role_head(x), self.valid_head(pooled).squeeze(-1)

    def _load(self, given: dict[str, Tensor]) -> None:
        """The pretrained weights under BERT's names."""
        given = {k.removeprefix("bert."): v.float() for k, v in given.items()}
        with torch.no_grad():
            self.words.weight.copy_(given["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(given["embeddings.position_embeddings.weight"])
            self.kind.copy_(given["embeddings.token_type_embeddings.weight"][0])
            _linear(self.norm, given, "embeddings.LayerNorm")
            for k, layer in enumerate([*self.lower, *self.upper]):
                name = f"encoder.layer.{k}"
                for part in ("weight", "bias"):
                    qkv = [given[f"{name}.attention.self.{x}.{part}"] for x in ("query", "key", "value")]
                    getattr(layer.mixed, part).copy_(torch.cat(qkv))
                _linear(layer.out, given, f"{name}.attention.output.dense")
                _linear(layer.norm1, given, f"{name}.attention.output.LayerNorm")
                _linear(layer.up, given, f"{name}.intermediate.dense")
                _linear(layer.down, given, f"{name}.output.dense")
                _linear(layer.norm2, given, f"{name}.output.LayerNorm")


def _linear(module: nn.Module, given: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(given[f"{name}.weight"])
    module.bias.copy_(given[f"{name}.bias"])
