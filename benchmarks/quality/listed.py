"""Conflicts that readers listed in stories of the stream after the rules of the comparison were made: how far these carry beyond
the stories they were made on.

in: `training/compare/judged/listed.jsonl` (ids and offsets), the stream's rows    out: stories with their relations, in the form of
the hand-made ones. Of its two parts "read" may be read by whoever works on the comparison; "held" is only counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.quality.shared import Row

_LISTED = Path(__file__).resolve().parents[2] / "training" / "compare" / "judged" / "listed.jsonl"


def held_stories(reports: Iterable[Row]) -> Iterator[Row]:
    """The stories held back from those who work on the comparison, with their relations. reports: the stream's rows."""
    with _LISTED.open(encoding="utf-8") as lines:
        listed = {row["story"]: row["relations"] for row in map(json.loads, lines) if row["part"] == "held"}
    texts: dict[str, list[Row]] = {name: [] for name in listed}
    for report in reports:
        if report["story"] in texts:
            texts[report["story"]].append(report)
    for name, own in sorted(texts.items()):
        yield {"story": name, "reports": own, "relations": [_relation(r, own) for r in listed[name]]}


def _relation(relation: Row, reports: Iterable[Row]) -> Row:
    """A relation with its words in the place of offsets: what the scorer reads."""
    text = {r["id"]: r["text"] for r in reports}
    accounts = [{"report": r, "quote": text[r][start:end], "value": str(side)} for r, start, end, side in relation["accounts"]]
    return {"kind": relation["kind"], "claim": "", "accounts": accounts}
