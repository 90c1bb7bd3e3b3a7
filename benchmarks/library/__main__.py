"""Whether a library is the same however it was filled: `python -m benchmarks.library --data ../shared --kills 50`.

one go | ten parts | the other way round (reports and readings alone) | killed at random moments (SIGKILL)

Each gives a checksum of all that the library holds; 0 where those agree. `--most` takes the first reports of the stream only.

With `--invented N` instead: how long a library of N invented reports takes to answer; 0 where 95 of 100 searches take under 100 ms.
`--keep FILE` leaves it there, and goes on from what is there. With `--pages` as well: how long its pages take in the browser.
"""

from __future__ import annotations

import argparse
import gzip
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.library.checksum import digest
from benchmarks.library.invented import fill, report
from benchmarks.library.pages import report_pages

_STREAM = "data/stories/stream.jsonl.gz"
_PARTS = 10
_SOON = 0.1  # seconds that 95 of 100 searches take at most
_PAGE = 0.2  # seconds that 95 of 100 pages take at most
_SEED = 20260310


def main(arguments: list[str] | None = None) -> int:
    """Fill a library in each way; 0 where they agree."""
    o = _options(arguments)
    if o.invented:
        return _invented(o.invented, o.keep, o.times, pages=o.pages)
    if o.data is None:
        print("name the folder with --data, or how many reports to invent with --invented", file=sys.stderr)
        return 2
    stream = o.data / _STREAM
    if not stream.exists():
        print(f"{stream} is missing", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="sayso-library-") as folder:
        work = Path(folder)
        with gzip.open(stream, "rt", encoding="utf-8") as lines:
            rows = list(islice(lines, o.most))
        whole, took = _filled(work / "whole", [rows], o.reader)
        size = whole.stat().st_size / len(rows) / 1024
        print(f"one go       {digest(whole)[:16]}  {len(rows)} reports, {took:.0f} s, {size:.1f} KB each")
        parts, _ = _filled(work / "parts", list(_cut(rows)), o.reader)
        print(f"{_PARTS} parts     {digest(parts)[:16]}")
        back, _ = _filled(work / "back", [rows[::-1]], o.reader)
        print(f"reversed     {digest(back, ordered=False)[:16]}  against {digest(whole, ordered=False)[:16]}")
        killed, kills = _killed(work / "killed", rows, o.kills, took, o.reader)
        print(f"{kills} kills    {digest(killed)[:16]}")
        same = digest(whole) == digest(parts) == digest(killed)
        return 0 if same and digest(back, ordered=False) == digest(whole, ordered=False) else 1


def _options(arguments: list[str] | None) -> argparse.Namespace:
    p = argparse.ArgumentParser(prog="python -m benchmarks.library", description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, default=None, help="the folder with data/")
    p.add_argument("--most", type=int, default=None, help="so many reports of the stream")
    p.add_argument("--kills", type=int, default=50, help="how often to kill")
    p.add_argument("--reader", default="fast", choices=("fast", "standard"))
    p.add_argument("--invented", type=int, default=0, metavar="N", help="time the answers of a library of so many invented reports")
    p.add_argument("--pages", action="store_true", help="time the pages of sayso serve instead")
    p.add_argument("--keep", type=Path, default=None, metavar="FILE", help="where that library lies; else it goes afterwards")
    p.add_argument("--times", type=int, default=40, help="how often each kind of question is asked")
    return p.parse_args(arguments)


def _invented(count: int, keep: Path | None, times: int, *, pages: bool) -> int:
    with tempfile.TemporaryDirectory(prefix="sayso-library-") as folder:
        path = keep or Path(folder) / "library.sqlite"
        if not pages:
            return 0 if report(path, count, times) < _SOON else 1
        fill(path, count)
        return 0 if report_pages(path, times) < _PAGE else 1


def _cut(rows: Sequence[str]) -> Iterator[Sequence[str]]:
    for n in range(_PARTS):
        yield rows[n * len(rows) // _PARTS : (n + 1) * len(rows) // _PARTS]


def _filled(folder: Path, parts: Sequence[Sequence[str]], reader: str) -> tuple[Path, float]:
    """The library that some parts, added one after the other, make; and how long it took."""
    library = _folder(folder)
    began = time.monotonic()
    for part in parts:
        _lines(folder, part)
        subprocess.run(_command(library, reader), cwd=folder, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return library, time.monotonic() - began


def _killed(folder: Path, rows: Sequence[str], kills: int, took: float, reader: str) -> tuple[Path, int]:
    """The library that adding makes which is killed over and over, at moments spread over what is left to do; and how often."""
    library, random, done = _folder(folder), Random(_SEED), 0
    _lines(folder, rows)
    while True:
        run = subprocess.Popen(_command(library, reader), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            run.wait(timeout=random.uniform(0.2, max(4.0, 2 * took / max(kills, 1))) if done < kills else None)
            return library, done
        except subprocess.TimeoutExpired:
            run.kill()
            run.wait()
            done += 1


def _folder(folder: Path) -> Path:
    folder.mkdir()
    return folder / "library.sqlite"


def _lines(folder: Path, rows: Sequence[str]) -> None:
    (folder / "stream.jsonl").write_text("".join(rows), encoding="utf-8")


def _command(library: Path, reader: str) -> list[str]:
    return [sys.executable, "-m", "sayso", "add", "stream.jsonl", "--library", str(library), "--reader", reader, "--quiet"]


if __name__ == "__main__":
    sys.exit(main())
