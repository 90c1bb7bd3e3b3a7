"""One command, watched: how much of one core it took, and how much memory its process tree held at most."""

from __future__ import annotations

import resource
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from benchmarks.quality.chain import ChainError

_EVERY = 0.1
_PROC = Path("/proc")


class Run(Struct, frozen=True):
    """seconds: of one core, which others on the machine don't change.  clock: seconds on the clock.

    peak: most MB that the process and its children held at once (None where /proc is not there).
    """

    seconds: float
    clock: float
    peak: float | None


def watched(command: Sequence[str], given: Path | None, to: Path) -> Run:
    """Run a command over a file. Raises `ChainError` where it ended with more than 1."""
    start, before, peak = time.perf_counter(), _children(), 0.0
    with given.open("rb") if given else Path("/dev/null").open("rb") as source, to.open("wb") as sink:
        process = subprocess.Popen(command, stdin=source, stdout=sink, stderr=subprocess.DEVNULL)
        while process.poll() is None:
            peak = max(peak, sum(_resident(p) for p in _tree(process.pid)))
            time.sleep(_EVERY)
    if process.returncode not in (0, 1):
        raise ChainError(f"{' '.join(command[:4])} ended with {process.returncode}")
    return Run(_children() - before, time.perf_counter() - start, peak or None)


def _children() -> float:
    """Seconds of a core that ended children took so far."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _tree(pid: int) -> Iterator[int]:
    """A process and everything it started."""
    yield pid
    try:
        children = (_PROC / str(pid) / "task" / str(pid) / "children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _tree(int(child))


def _resident(pid: int) -> float:
    """MB that a process holds in memory; 0 where it is gone."""
    try:
        pages = int((_PROC / str(pid) / "statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * resource.getpagesize() / 1e6
