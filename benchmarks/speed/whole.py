"""The whole way: a folder of pages in, compared stories out, one process; the plain chain stage by stage over the same pages."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.quality.chain import Chain
from benchmarks.quality.shared import Row, Shared, write_rows
from benchmarks.speed.measured import Run, watched
from benchmarks.speed.stages import Rate

_DATA = "data/extraction/scrapinghub.jsonl.gz"


def whole_way(chain: Chain, shared: Shared, *options: str) -> Rate:
    """`sayso compare FOLDER` over the shared pages; start-up, told apart, is the same command over one page."""
    with tempfile.TemporaryDirectory(prefix="sayso-speed-") as folder:
        work = Path(folder)
        pages = list(shared.rows(_DATA))
        one, every = _folder(work / "one", pages[:1]), _folder(work / "every", pages)
        command = (*chain.command, "compare", "--format", "json", *options)
        first = watched((*command, str(one)), None, work / "first.out")
        run = watched((*command, str(every)), None, work / "every.out")
        return _rate(pages, first.seconds, run)


def whole_way_plain(chain: Chain, shared: Shared) -> Rate:
    """Extract, annotate, cluster and compare of the plain chain over the same pages, one process after the other."""
    with tempfile.TemporaryDirectory(prefix="sayso-speed-") as folder:
        pages = list(shared.rows(_DATA))
        first, every = (_plain(chain, Path(folder), rows) for rows in (pages[:1], pages))
        return _rate(pages, first.seconds, every)


def _plain(chain: Chain, work: Path, pages: list[Row]) -> Run:
    """The four filters, each over what the one before gave."""
    given = write_rows(work / "pages.jsonl", ({"id": p["id"], "html": p["html"], "url": p.get("url")} for p in pages))
    runs = [watched((*chain.command, "extract"), given, work / "extracted.jsonl")]
    articles = [{"id": r["id"], **r["article"]} for r in Shared(work).rows("extracted.jsonl")]
    given = write_rows(work / "articles.jsonl", articles)
    runs += [watched((*chain.command, stage), given, work / f"{stage}.out") for stage in ("annotate", "cluster")]
    placed = {r["id"]: r["story"] for r in Shared(work).rows("cluster.out")}
    stories = [{"story": s, "reports": [a for a in articles if placed[a["id"]] == s]} for s in dict.fromkeys(placed.values())]
    runs.append(watched((*chain.command, "compare"), write_rows(work / "stories.jsonl", stories), work / "compare.out"))
    return Run(sum(r.seconds for r in runs), sum(r.clock for r in runs), max((r.peak for r in runs if r.peak), default=None))


def _rate(pages: list[Row], start: float, run: Run) -> Rate:
    seconds = max(1e-3, run.seconds - start)
    words = sum(len((p["gold"].get("text") or "").split()) for p in pages[1:])
    return Rate((len(pages) - 1) / seconds, words / seconds, start, run.peak)


def _folder(to: Path, pages: list[Row]) -> Path:
    to.mkdir()
    for n, row in enumerate(pages):
        (to / f"{n:03d}.html").write_text(row["html"], encoding="utf-8", errors="surrogatepass")
    return to
