"""What trained readers make of texts, for another to learn from: distillation (Hinton, Vinyals and Dean 2015).

    python -m training.attributions.teach --data ../shared --vocabulary VOCAB.TXT \
        --teacher big.pt FOLDER --teacher small.pt FOLDER --out taught.pt

Read are PolNeAR's training part and, with no gold at all, the texts of the stream of stories: news of the world, where PolNeAR is
US politics. Several teachers are one: the mean of their chances. `train --taught` learns from what is written.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from sayso.annotate.attributions.learned.pieces import Cutter, cue_runs
from sayso.language import Vocabulary
from training.attributions.examples import LABELLED, Example, Taught, TaughtCue, example, laid_out, rows, unlabelled
from training.attributions.network import Reader, load
from training.attributions.train import cue_asked, read_roles, read_trunk, token_chances

# What the teachers give less to be a cue is nothing to learn from.
CUE_BAR = 0.1
_TOGETHER = 24


def main() -> None:
    """Read every text once with every teacher and write the mean."""
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--vocabulary", type=Path, required=True, help="the pieces that texts are cut into: BERT's uncased ones")
    p.add_argument("--teacher", nargs=2, action="append", type=Path, required=True, metavar=("READER", "ENCODER"))
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--half", action="store_true", help="multiply in bfloat16")
    o = p.parse_args()
    teachers, labels = zip(*(load(*t) for t in o.teacher), strict=True)
    cutter = Cutter(Vocabulary(o.vocabulary.read_text(encoding="utf-8").splitlines()), labels[0])
    texts = [*rows(o.data / LABELLED), *unlabelled(o.data)]
    start, taught = time.time(), {}
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=o.half):
        for done, (row, layout) in enumerate(laid_out(texts), 1):
            e = example(row, layout, cutter)
            if len(e.pieces.ids):
                taught[row["id"]] = teach(teachers, e)
            if done % 40 == 0:
                print(json.dumps({"texts": done, "of": len(texts), "seconds": round(time.time() - start)}), flush=True)
    torch.save(taught, o.out)


def teach(teachers: Sequence[Reader], e: Example) -> Taught:
    """The mean of what the teachers make of an article: of its cues, and of the gold cues and those they see themselves."""
    trunks = [read_trunk(t, e.pieces, e.windows) for t in teachers]
    cues = torch.stack([logits.softmax(-1) for _, logits in trunks]).mean(0)
    begins, inside = token_chances(e.pieces, cues.log())
    runs = [r for r in cue_runs(begins, inside, CUE_BAR) if not any(t in e.gold for t in range(r[0], r[1] + 1))]
    asked = [*e.asked, *(cue_asked(e.pieces, first, last) for first, last, _ in runs)]
    told: list[TaughtCue] = []
    for k in range(0, len(asked), _TOGETHER):
        some = asked[k : k + _TOGETHER]
        read = [read_roles(t, states, some) for t, (states, _) in zip(teachers, trunks, strict=True)]
        roles = torch.stack([r.softmax(-1) for r, _, _ in read]).mean(0)
        valid = torch.stack([v.sigmoid() for _, v, _ in read]).mean(0)
        told += [
            TaughtCue(a.first, a.last, float(v), _short(r[: a.high - a.low])) for a, r, v in zip(some, roles, valid, strict=True)
        ]
    return Taught(_short(cues), told)


def _short(chances: Tensor) -> np.ndarray:
    return chances.numpy().astype(np.float16)


if __name__ == "__main__":
    main()
