"""Count in how many reports each stem stands: the background of the comparison's weights (`sayso/compare/clauses/background.json`).

in: PolNeAR's training part and the story stream    out: counts of stems that stand in at least four reports; what is mostly part of
a person's name is left out.
Usage: background.py SHARED
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "benchmarks" / "quality"))

from cached import parses  # noqa: E402

from sayso.annotate.clauses import find_clauses  # noqa: E402
from sayso.compare.clauses.words import stem  # noqa: E402
from sayso.language import Parsed  # noqa: E402

_OUT = ROOT / "src" / "sayso" / "compare" / "background.json"
_LEAST = 4


def texts(shared: Path):
    """The reports that are counted."""
    for path in ("attributions/polnear-train.jsonl.gz", "stories/stream.jsonl.gz"):
        with gzip.open(shared / "data" / path, "rt", encoding="utf-8") as lines:
            yield from (json.loads(line)["text"] for line in lines)


def people(parsed: Parsed) -> Counter[str]:
    """By how much more often a stem stands in a person's name than elsewhere."""
    found: Counter[str] = Counter()
    for t in parsed.tokens:
        found[stem(t.lemma.lower())] += 1 if t.entity == "PERSON" else -1
    return found


def main(shared: Path) -> None:
    """Count and write."""
    counts: Counter[str] = Counter()
    named: Counter[str] = Counter()
    documents, stream = 0, texts(shared)
    while batch := list(islice(stream, 32)):
        for parsed in parses(batch):
            documents += 1
            counts.update({stem(t) for c in find_clauses(parsed, (), (), ()) for t in c.terms})
            named.update(people(parsed))
    kept = {w: n for w, n in sorted(counts.items()) if n >= _LEAST and named[w] <= 0}
    _OUT.write_text(json.dumps({"documents": documents, "stems": kept}, separators=(",", ":"), ensure_ascii=False) + "\n")
    print(f"{documents} reports, {len(kept)} stems")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
