"""Count in how many stretches of news each word stands: the background of clustering's rarity (`src/sayso/cluster/background.txt`).

in: the texts of seven of the public sets under SHARED/data    out: counts of words, endings cut, that three sets or more hold.
The story stream is not among them: it is what clustering is measured on. Usage: background.py SHARED
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sayso.cluster.words import words_of

_OUT = Path(__file__).resolve().parents[2] / "src" / "sayso" / "cluster" / "background.txt"
_SETS = (
    "attributions/polnear-train.jsonl.gz",
    "times/timebank.jsonl",
    "times/aquaint.jsonl",
    "moments/main_event.jsonl",
    "moments/timeline_docs.jsonl",
    "extraction/fundus.jsonl.gz",
    "extraction/scrapinghub.jsonl.gz",
)
_STRETCH, _MOST, _LEAST = 1200, 6000, 400  # code points: of a stretch, looked at of a text, below which a stretch is left out
_SOURCES = 3
_EACH = 600  # stretches taken of a set, evenly spread, so that one campaign's names in the largest set do not pass for common words
_ENGLISH = re.compile(r"\b(the|of|and|to)\b")


def rows(path: Path) -> Iterator[dict]:
    """The lines of a set."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def texts(data: Path, name: str) -> Iterator[str]:
    """The English texts of a set."""
    for row in rows(data / name):
        if "gold" not in row:
            yield row["text"]
            continue
        text = row["gold"].get("text") or "\n".join(row["gold"].get("paragraphs") or [])
        if len(_ENGLISH.findall(text)) > len(text) / 60:
            yield text


def stretches(text: str) -> Iterator[str]:
    """The start of a text in pieces, so that long reports weigh like short ones."""
    pieces = (text[i : i + _STRETCH] for i in range(0, min(len(text), _MOST), _STRETCH))
    return (p for p in pieces if len(p) > _LEAST)


def main(shared: Path) -> None:
    """Count and write."""
    counts: Counter[str] = Counter()
    held: Counter[str] = Counter()
    total = 0
    for name in _SETS:
        found = [set(words_of(p)) for text in texts(shared / "data", name) for p in stretches(text)]
        taken = found[:: max(1, -(-len(found) // _EACH))]
        counts.update(word for words in taken for word in words)
        held.update(set().union(*taken))
        total += len(taken)
    kept = [(w, n) for w, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if held[w] >= _SOURCES]
    _OUT.write_text("\n".join([_HEAD, str(total), *(f"{w} {n}" for w, n in kept)]) + "\n", encoding="utf-8")
    print(f"{total} stretches, {len(kept)} words")


_HEAD = (
    f"# How many stretches of news ({_STRETCH} signs each, seven sets) hold a word, endings cut; words of {_SOURCES} sets or more."
)

if __name__ == "__main__":
    main(Path(sys.argv[1]))
