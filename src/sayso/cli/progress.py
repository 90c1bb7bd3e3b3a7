"""How far a run is, on standard error: only where it takes long enough for somebody to wonder."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self, TextIO

from sayso.cli.output import takes_escapes

_FIRST = 2.0  # seconds before anything is said on a terminal
_TERMINAL = 0.2  # seconds between two lines on a terminal, where each takes the other's place
_PLAIN = 30.0  # seconds between two lines in a log
_CLEAR = "\r\x1b[K"


class Progress:
    """Call it with what is counted, how many are done, and of how many (None where that is not known; `about`: an estimate).

    On a terminal the line renews itself and goes away at the end; elsewhere, and where escape sequences are not wanted, plain
    lines come at long intervals.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._terminal = takes_escapes(self._stream)
        self._started = time.monotonic()
        self._stage: str | None = None
        self._stage_started = self._last = self._heard = self._started
        self._shown = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.clear()

    def __call__(self, what: str, done: int, total: int | None, *, about: bool = False) -> None:
        now = time.monotonic()
        if what != self._stage:
            self._stage, self._stage_started = what, self._heard
        self._heard = now
        quiet = max(_FIRST - (now - self._started), (_TERMINAL if self._terminal else _PLAIN) - (now - self._last))
        if quiet > 0:
            return
        self._last = now
        self._write(told(what, done, total, now - self._stage_started, about=about))

    def waiting(self, what: str) -> None:
        """Say at once, on a terminal, what is being waited for: a site may take its time before anything can be counted."""
        if self._terminal:
            self._write(f"{what} …")

    def clear(self) -> None:
        """Take the line off the terminal."""
        if self._shown:
            self._stream.write(_CLEAR)
            self._stream.flush()
            self._shown = False

    def _write(self, line: str) -> None:
        self._stream.write(f"{_CLEAR}{line}" if self._terminal else f"{line}\n")
        self._stream.flush()
        self._shown = self._terminal


def told(what: str, done: int, total: int | None, seconds: float, *, about: bool = False) -> str:
    """Progress in words: "12 of 40 reports, 3.1 a second, about 9 seconds left"; `about` where the total is an estimate."""
    rate = done / seconds if seconds > 0 else 0.0
    line = (
        f"{done:,} of {'about ' if about else ''}{total:,} {what}"
        if total
        else f"{done:,} {what.removesuffix('s') if done == 1 else what}"
    )
    if rate > 0:
        line += f", {rate:,.1f} a second" if rate >= 0.1 else f", {rate * 60:,.1f} a minute"
    if total and rate > 0 and done < total:
        line += f", about {_duration((total - done) / rate)} left"
    return line


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} seconds"
    return f"{round(seconds / 60)} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"
