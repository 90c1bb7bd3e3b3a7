"""Every figure of every stage against its floor: `python -m benchmarks.quality --data ../shared`.

tasks | ours (and the plain chain beside it) | one table | floors: exit status 1 where a figure is under its own
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from benchmarks.quality import floors as gate
from benchmarks.quality import table
from benchmarks.quality.chain import plain
from benchmarks.quality.printed import Figures
from benchmarks.quality.runs import Run, measured, runs
from benchmarks.quality.shared import MissingDataError, Shared
from benchmarks.quality.tasks import TASKS, Setting, Task

_JOBS = 2  # every task takes a core and up to a gigabyte
KEPT = Path(__file__).resolve().parents[2] / ".cache" / "plain-chain"


def main(arguments: list[str] | None = None) -> int:
    """Run the tasks that were asked for; 0 where every figure keeps its floor."""
    o = _options(arguments)
    try:
        shared = Shared(o.data)
    except MissingDataError as error:
        print(error, file=sys.stderr)
        return 2
    floors = gate.load()
    print(table.head())
    found = {task.name: _report(task, run, shared, floors, o.baseline) for task, run in runs(_chosen(o), shared, o.jobs)}
    if o.write_floors:
        gate.save(gate.raised(found, floors, lower=bool(o.allow_lower)))
        print(f"floors written; reason for lower ones: {o.allow_lower}" if o.allow_lower else "floors written: raised only")
    misses = gate.under(found, gate.load()) + [f"{t}: failed" for t, f in found.items() if f is None and t not in floors]
    print(f"\n{len(misses)} under their floor or failed" if misses else "\nevery figure keeps its floor")
    print(*(f"  {m}" for m in misses), sep="\n")
    return 1 if misses else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    p = argparse.ArgumentParser(prog="python -m benchmarks.quality", description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True, help="the folder with data/, score/, seed/ and baseline/")
    p.add_argument(
        "--only", action="append", metavar="TASK", choices=[t.name for t in TASKS], help="this task alone (may be repeated)"
    )
    p.add_argument("--quick", action="store_true", help="the tasks that take seconds")
    p.add_argument(
        "--jobs", type=int, default=min(_JOBS, os.cpu_count() or 1), help="tasks at a time (%(default)s); what is timed runs alone"
    )
    p.add_argument("--no-baseline", dest="baseline", action="store_false", help="leave the plain chain out")
    p.add_argument("--write-floors", action="store_true", help="raise floors to what was measured")
    p.add_argument(
        "--allow-lower", metavar="REASON", help="with --write-floors: lower them too; the reason belongs into the commit"
    )
    return p.parse_args(arguments)


def _chosen(o: argparse.Namespace) -> list[Task]:
    return [t for t in TASKS if (t.name in o.only if o.only else t.quick or not o.quick)]


def _report(task: Task, run: Run, shared: Shared, floors: gate.Floors, baseline: bool) -> Figures | None:
    """Print a task's rows and give back our figures (None where the task failed)."""
    mine = run.figures
    other = _beside(task, shared) if baseline and task.plain else None
    print(*(table.line(row) for row in table.rows(task.name, mine, other, floors)), sep="\n", flush=True)
    if task.note and mine is not None:
        print(f"  {task.note(shared)}", flush=True)
    print(f"{task.name}: {run.took:.0f} s", file=sys.stderr)
    return mine


def _beside(task: Task, shared: Shared) -> Figures | None:
    """What ours is put beside: the task's own rule, which takes no time, or the plain chain."""
    return task.rule(shared) if task.rule else _plain(task, shared)


def _plain(task: Task, shared: Shared) -> Figures | None:
    """The plain chain's figures, kept from an earlier run on the same data, scorer and chain."""
    kept = KEPT / f"{task.name.replace(' ', '-')}-{shared.hash((*task.reads, 'baseline/lib.py'))[:16]}.json"
    if kept.exists():
        return json.loads(kept.read_text(encoding="utf-8"))
    figures = measured(task, Setting(shared, plain(shared), Path()))
    if figures is not None:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(figures), encoding="utf-8")
    return figures


if __name__ == "__main__":
    sys.exit(main())
