"""Articles and words a second of each stage and of the whole way: `python -m benchmarks.speed --data ../shared`.

start-up told apart | peak memory of the process tree | the plain chain in the same run, as a ratio

Seconds are those of one core, so that what else the machine does changes little.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.quality import floors as gate
from benchmarks.quality.chain import Chain, ours, plain
from benchmarks.quality.shared import MissingDataError, Shared
from benchmarks.speed.growth import SIZES, growth, ordinary
from benchmarks.speed.stages import FAST, STAGES, Rate, Stage, parse_alone, timed
from benchmarks.speed.whole import whole_way, whole_way_plain

TASK, GROWTH = "speed", "growth"


def main(arguments: list[str] | None = None) -> int:
    """Time every stage; 0 where the whole way keeps its floors."""
    o = _options(arguments)
    try:
        shared = Shared(o.data)
    except MissingDataError as error:
        print(error, file=sys.stderr)
        return 2
    if o.only_growth:
        return _told({GROWTH: _growth(o.data, SIZES[:2])})
    print(_line("stage", "items/s", "words/s", "start s", "peak MB", "plain items/s", "ratio"))
    for stage in STAGES:
        _report(stage.name, _try(stage, ours(), shared), _try(stage, plain(shared), shared) if o.baseline else None)
    _parse(shared)
    return _told({TASK: _whole(shared, o.baseline), GROWTH: _growth(o.data)})


def _told(measured: gate.Measured) -> int:
    """What fell under its floor, printed; 0 where nothing did."""
    misses = gate.under(measured, {task: gate.load().get(task, {}) for task in measured})
    print(*misses, sep="\n")
    return 1 if misses else 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    p = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__.splitlines()[0])
    p.add_argument("--data", type=Path, required=True, help="the folder with data/ and baseline/")
    p.add_argument("--no-baseline", dest="baseline", action="store_false", help="leave the plain chain out")
    p.add_argument("--only-growth", action="store_true", help="time nothing but the comparison, of up to a hundred reports")
    return p.parse_args(arguments)


def _try(stage: Stage, chain: Chain, shared: Shared) -> Rate | None:
    """The rate, or None and why: one stage that breaks does not stop the others."""
    with tempfile.TemporaryDirectory(prefix="sayso-speed-") as work:
        try:
            return timed(stage, chain, shared, Path(work))
        except Exception as error:
            print(f"{stage.name} ({chain.name}): {type(error).__name__}: {error}", file=sys.stderr)
            return None


def _report(name: str, mine: Rate | None, other: Rate | None) -> None:
    ratio = f"{mine.items / other.items:.2f}" if mine and other else "-"
    numbers = [f"{x:.1f}" if x is not None else "-" for x in (mine.items, mine.words, mine.start, mine.peak)] if mine else ["-"] * 4
    print(_line(name, *numbers, f"{other.items:.1f}" if other else "-", ratio), flush=True)


def _parse(shared: Shared) -> None:
    try:
        print(_line("  the parse alone", "", f"{parse_alone(shared):.1f}", "", "", "", ""), flush=True)
    except Exception as error:
        print(f"parse: {type(error).__name__}: {error}", file=sys.stderr)


def _whole(shared: Shared, baseline: bool) -> dict[str, float] | None:
    """The whole way of the shared pages: what is gated."""
    try:
        mine, fast = whole_way(ours(), shared), whole_way(ours(), shared, *FAST)
    except Exception as error:
        print(f"whole way: {type(error).__name__}: {error}", file=sys.stderr)
        return None
    other = whole_way_plain(plain(shared), shared) if baseline else None
    _report("whole way", mine, other)
    _report("whole way fast", fast, other)
    # What is promised of the whole way is promised of the fast reader; the network brings a hundred megabytes of its own.
    peaks = {"peak memory MB": fast.peak, "peak memory MB standard": mine.peak}
    return {"articles a second": fast.items, **{name: peak for name, peak in peaks.items() if peak is not None}}


def _growth(data: Path, sizes: Sequence[int] | None = None) -> dict[str, float] | None:
    """The comparison of more and more reports, read before: what is gated of it."""
    try:
        usual, seconds = ordinary(data), growth(data, sizes)
    except Exception as error:
        print(f"growth: {type(error).__name__}: {error}", file=sys.stderr)
        return None
    print(f"comparing thirty reports of ordinary length that were read before: {usual:.2f} s", flush=True)
    for n, took in seconds.items():
        print(f"comparing {n} reports that were read before: {took:.2f} s, {1000 * took / n:.0f} ms a report", flush=True)
    few, many = min(seconds), max(seconds)
    return {
        "seconds to compare thirty": usual,
        "seconds to compare thirty of any length": seconds[few],
        "cost of a report, of the most to the fewest": seconds[many] / many / (seconds[few] / few),
    }


def _line(*cells: str) -> str:
    return "{:<20} {:>9} {:>10} {:>8} {:>8} {:>14} {:>7}".format(*cells).rstrip()


if __name__ == "__main__":
    sys.exit(main())
