"""Stories of the shared sets, read: the rows that train and check the comparison, with readings kept between runs.

in: the shared folder    out: `Story`s. A reading is kept under the hash of its text, day and maker in `.cache/readings`, so that
tuning the comparison does not wait for the readers.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

import sayso.annotate
from sayso.annotate import annotate
from sayso.cluster import ClusterOptions, group
from sayso.model import Article, Member, Reading, Report, Story, paragraphs_of

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".cache" / "readings"
HANDMADE, STREAM = "data/comparison/dev.jsonl", "data/stories/stream.jsonl.gz"

Row = dict


def handmade(shared: Path) -> list[Row]:
    """The stories whose relations readers listed."""
    return [json.loads(line) for line in (shared / HANDMADE).open(encoding="utf-8")]


def others(shared: Path) -> list[Row]:
    """The stream's other stories of two reports or more, as rows of the same shape, without relations."""
    known = {r["id"] for row in handmade(shared) for r in row["reports"]}
    named = {row["story"] for row in handmade(shared)}
    stories: dict[str, list[Row]] = defaultdict(list)
    with gzip.open(shared / STREAM, "rt", encoding="utf-8") as lines:
        for line in lines:
            report = json.loads(line)
            if report["story"] not in named and report["id"] not in known:
                stories[report["story"]].append(report)
    return [{"story": name, "reports": reports} for name, reports in sorted(stories.items()) if len(reports) > 1]


def read_stories(rows: Iterable[Row]) -> Iterator[Story]:
    """Each row as a story whose copies were found, as the filter `sayso compare -` makes it."""
    for row in rows:
        articles = [_article(r) for r in row["reports"]]
        readings = readings_of(articles)
        grouping = group(readings, ClusterOptions(together=True))
        copies = {m.report.id: m.report.copy_of for story in grouping.stories for m in story.members}
        members = tuple(Member(report=Report.of(r.article, copies.get(r.article.id)), reading=r) for r in readings)
        yield Story(name=row["story"], title=articles[0].title, members=members)


def readings_of(articles: Sequence[Article]) -> list[Reading]:
    """The reading of each article, from the cache where it is there."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = [FOLDER / _name(a) for a in articles]
    missing = [(f, a) for f, a in zip(files, articles, strict=True) if not f.exists()]
    for (file, _), reading in zip(missing, annotate([a for _, a in missing]), strict=True):
        file.write_bytes(msgspec.msgpack.encode(reading))
    decode = msgspec.msgpack.Decoder(Reading).decode
    return [decode(f.read_bytes()) for f in files]


def _article(r: Row) -> Article:
    return Article(
        id=r["id"], title=r["title"], outlet=r.get("outlet"), url=r.get("url"), published=r.get("published"), text=r["text"],
        text_sha256=hashlib.sha256(r["text"].encode()).hexdigest(), paragraphs=paragraphs_of(r["text"]),
    )  # fmt: skip


def _name(article: Article) -> str:
    made = "".join(sorted(hashlib.sha256(p.read_bytes()).hexdigest() for p in Path(sayso.annotate.__file__).parent.rglob("*.py")))
    return hashlib.sha256(f"{made}\n{article.id}\n{article.published}\n{article.text}".encode()).hexdigest()
