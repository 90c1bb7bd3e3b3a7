"""The network of the learned reader, in torch: a trunk, cues tagged on top of it, and roles tagged once for each cue.

Layers 1-4 of all-MiniLM-L6-v2 are the trunk; 5-6 with a head tag cues; a copy of 5-6, told where the cue stands, tags source,
content and cue, and says whether it is a cue at all. The layers are BERT's (Devlin et al. 2019), post-norm. A teacher is the same
with another encoder: all-mpnet-base-v2 has layers of the same make, and how near two pieces stand told to every one of them.
"""

from __future__ import annotations

import copy
import json
import math
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as f

from sayso.annotate.attributions.learned.pieces import DISTANCES, SHAPES, Labels

# So many of the last layers are there twice, for cues and for roles; those under them are shared.
BRANCH = 2
CUE_TAGS, ROLES = 3, 4
# MPNet's vocabulary is BERT's behind four signs of its own, of which the third parts texts; its first two places are not used.
_MPNET_FIRST, _MPNET_PARTING, _MPNET_PLACES = 4, 2, 2
_BERT_PARTING = 102
_NEAR, _FARTHEST = 8, 128
_BERT = ("self.query", "self.key", "self.value", "output.dense", "output.LayerNorm")


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
        """x: (batch, length, width); mask: (batch, 1 or heads, 1 or length, length): what is added to how much a
        piece looks at another, a large negative number where there is none."""
        b, n, w = x.shape
        q, k, v = (t.view(b, n, self.heads, w // self.heads).transpose(1, 2) for t in self.mixed(x).split(w, dim=-1))
        scores = q @ k.transpose(2, 3) * (w // self.heads) ** -0.5 + mask.to(q.dtype)
        # In as many bits as the rest: autocast would go to 32 and back. (Fused attention's backward pass is slow on a processor.)
        with torch.autocast("cpu", enabled=False):
            mixed = scores.softmax(-1) @ v
        mixed = mixed.transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + f.dropout(self.out(mixed), self.dropout, self.training))
        return self.norm2(x + f.dropout(self.down(f.gelu(self.up(x))), self.dropout, self.training))


class Reader(nn.Module):
    """The whole network; `trunk` runs once a window, `roles` once a cue."""

    def __init__(self, folder: Path, shapes: int, tags: int, deps: int, distances: int, branch: int = BRANCH) -> None:
        super().__init__()
        c = json.loads((folder / "config.json").read_text())
        width, self.drop, heads = c["hidden_size"], c["hidden_dropout_prob"], c["num_attention_heads"]
        self.mpnet = c["model_type"] == "mpnet"
        self.words = nn.Embedding(c["vocab_size"], width)
        self.places = nn.Embedding(c["max_position_embeddings"], width)
        self.kind = nn.Parameter(torch.zeros(width))
        self.shapes, self.tags, self.deps = (nn.Embedding(n, width) for n in (shapes, tags, deps))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.nearness = nn.Embedding(4 * _NEAR, heads) if self.mpnet else None
        layers = [Layer(width, heads, c["intermediate_size"], self.drop) for _ in range(c["num_hidden_layers"])]
        self.lower, self.upper = nn.ModuleList(layers[:-branch]), nn.ModuleList(layers[-branch:])
        self._load(load_file(folder / "model.safetensors"))
        self.branch = copy.deepcopy(self.upper)
        self.distances = nn.Embedding(distances, width)
        self.cue_head = nn.Linear(width, CUE_TAGS)
        self.role_head = nn.Linear(width, ROLES)
        self.valid_head = nn.Linear(width, 1)
        for new in (self.shapes, self.tags, self.deps, self.distances):
            nn.init.normal_(new.weight, std=0.01)
        for still in (self.words, self.nearness):
            if still is not None:
                still.weight.requires_grad_(False)

    def shrink(self, inner: list[int]) -> None:
        """Give the layers so many inner units, as a pruned reader has them: those of the trunk, of cues, of roles."""
        for layer, n in zip([*self.lower, *self.upper, *self.branch], inner, strict=True):
            layer.up, layer.down = nn.Linear(layer.up.in_features, n), nn.Linear(n, layer.down.out_features)

    def kept(self, labels: Labels) -> dict[str, Any]:
        """All that makes this reader, for `torch.save`."""
        layers = [*self.lower, *self.upper, *self.branch]
        return {
            "state": self.state_dict(),
            "labels": [labels.tags, labels.deps],
            "inner": [layer.up.out_features for layer in layers],
            "branch": len(self.branch),
        }

    def trunk(self, ids: Tensor, shapes: Tensor, tags: Tensor, deps: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """States (batch, length, width) of the shared layers, and the cue tags' logits (batch, length, 3)."""
        at = torch.arange(ids.shape[1])
        mask = self._with_nearness(mask, len(at))
        if self.mpnet:
            ids, at = torch.where(ids == _BERT_PARTING, _MPNET_PARTING, ids + _MPNET_FIRST), at + _MPNET_PLACES
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
        mask = self._with_nearness(mask, x.shape[1])
        for layer in self.branch:
            x = layer(x, mask)
        pooled = (x * on_cue[..., None]).sum(1) / on_cue.sum(1, keepdim=True).clamp(min=1)
        return self.role_head(x), self.valid_head(pooled).squeeze(-1)

    def _with_nearness(self, mask: Tensor, length: int) -> Tensor:
        """A mask with what MPNet adds for how far apart two pieces stand: a number a head for each of 16 distances either way,
        eight of them exact, the others ever wider (Song et al. 2020; as in T5)."""
        if self.nearness is None:
            return mask
        at = torch.arange(length)
        away = at[None, :] - at[:, None]
        far = _NEAR + (torch.log(away.abs().clamp(min=1) / _NEAR) / math.log(_FARTHEST / _NEAR) * _NEAR).long()
        bucket = torch.where(away.abs() < _NEAR, away.abs(), far.clamp(max=2 * _NEAR - 1)) + (away > 0) * 2 * _NEAR
        return mask + self.nearness(bucket).permute(2, 0, 1)[None]

    def _load(self, given: dict[str, Tensor]) -> None:
        """The pretrained weights under BERT's names or MPNet's."""
        given = {k.removeprefix("bert.").removeprefix("mpnet."): v.float() for k, v in given.items()}
        with torch.no_grad():
            self.words.weight.copy_(given["embeddings.word_embeddings.weight"])
            self.places.weight.copy_(given["embeddings.position_embeddings.weight"])
            if self.nearness is None:
                self.kind.copy_(given["embeddings.token_type_embeddings.weight"][0])
            else:
                self.nearness.weight.copy_(given["encoder.relative_attention_bias.weight"])
            _linear(self.norm, given, "embeddings.LayerNorm")
            names = ("attn.q", "attn.k", "attn.v", "attn.o", "LayerNorm") if self.mpnet else _BERT
            for k, layer in enumerate([*self.lower, *self.upper]):
                name = f"encoder.layer.{k}"
                query_key_value, out, norm = names[:3], *names[3:]
                for part in ("weight", "bias"):
                    qkv = [given[f"{name}.attention.{x}.{part}"] for x in query_key_value]
                    getattr(layer.mixed, part).copy_(torch.cat(qkv))
                _linear(layer.out, given, f"{name}.attention.{out}")
                _linear(layer.norm1, given, f"{name}.attention.{norm}")
                _linear(layer.up, given, f"{name}.intermediate.dense")
                _linear(layer.down, given, f"{name}.output.dense")
                _linear(layer.norm2, given, f"{name}.output.LayerNorm")


def _linear(module: nn.Module, given: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(given[f"{name}.weight"])
    module.bias.copy_(given[f"{name}.bias"])


def reader_of(encoder: Path, labels: Labels, branch: int = BRANCH) -> Reader:
    """A reader that begins as a pretrained encoder."""
    return Reader(encoder, SHAPES, len(labels.tags) + 1, len(labels.deps) + 1, DISTANCES, branch)


def load(path: Path, encoder: Path) -> tuple[Reader, Labels]:
    """A trained reader, ready to read, and the labels it knows."""
    kept = torch.load(path)
    labels = Labels(*map(tuple, kept["labels"]))
    reader = reader_of(encoder, labels, kept.get("branch", BRANCH))
    reader.shrink(kept["inner"])
    reader.load_state_dict(kept["state"])
    return reader.eval(), labels
