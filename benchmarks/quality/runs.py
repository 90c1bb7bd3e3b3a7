"""Runs of tasks, several at a time, each in a process of its own.

in: tasks, the shared folder    out: what came of each, in their order
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import repeat
from multiprocessing import get_context
from pathlib import Path

from msgspec import Struct

from benchmarks.quality.chain import ours
from benchmarks.quality.printed import Figures
from benchmarks.quality.shared import Shared
from benchmarks.quality.tasks import TASKS, Setting, Task


class Run(Struct, frozen=True):
    """What came of a task. figures: None where it failed.  took: seconds by the clock."""

    figures: Figures | None
    took: float


def runs(tasks: Sequence[Task], shared: Shared, jobs: int) -> Iterator[tuple[Task, Run]]:
    """The tasks, each as soon as it and those before it are done. What takes times runs when the others are done. jobs: how many at
    a time; one needs no further process."""
    together = [t for t in tasks if jobs > 1 and not t.alone]
    if together:
        with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
            yield from zip(together, pool.map(_by_name, [t.name for t in together], repeat(shared.root)), strict=True)
    yield from ((task, _run(task, shared)) for task in tasks if task not in together)


def _by_name(name: str, folder: Path) -> Run:
    """What comes of a task, by its name: a task itself can't be handed to a process."""
    return _run(next(t for t in TASKS if t.name == name), Shared(folder))


def _run(task: Task, shared: Shared) -> Run:
    start = time.perf_counter()
    return Run(measured(task, Setting(shared, ours(), Path())), time.perf_counter() - start)


def measured(task: Task, setting: Setting) -> Figures | None:
    """The figures of a task in a folder of its own, or None, and why, where anything in it broke: the others go on."""
    with tempfile.TemporaryDirectory(prefix="sayso-quality-") as work:
        try:
            return task.run(Setting(setting.shared, setting.chain, Path(work)))
        except Exception as error:
            print(f"{task.name} ({setting.chain.name}): {type(error).__name__}: {error}", file=sys.stderr)
            return None
