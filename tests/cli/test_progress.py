"""How far a run is: only where it takes long, with an honest estimate."""

from __future__ import annotations

import io

import pytest

from sayso.cli import progress
from sayso.cli.progress import Progress, told


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """Time that passes when it is told to."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    clock = Clock()
    monkeypatch.setattr(progress, "time", clock)
    return clock


@pytest.mark.parametrize(
    ("done", "total", "seconds", "words"),
    [
        (12, 40, 4.0, "12 of 40 reports, 3.0 a second, about 9 seconds left"),
        (12, None, 4.0, "12 reports, 3.0 a second"),
        (40, 40, 4.0, "40 of 40 reports, 10.0 a second"),
        (1, 20, 60.0, "1 of 20 reports, 1.0 a minute, about 19 minutes left"),
        (1, 2000, 60.0, "1 of 2,000 reports, 1.0 a minute, about 33.3 hours left"),
        (3, 10, 0.0, "3 of 10 reports"),
    ],
)
def test_in_words(done: int, total: int | None, seconds: float, words: str) -> None:
    assert told("reports", done, total, seconds) == words


def test_an_estimated_total_says_so() -> None:
    assert told("lines", 10, 95, 10.0, about=True).startswith("10 of about 95 lines")


def test_a_short_run_says_nothing(clock: Clock) -> None:
    for stream in (io.StringIO(), Terminal()):
        with Progress(stream) as shown:
            for n in range(19):
                clock.now += 0.1
                shown("pages", n, 19)
        assert stream.getvalue() == ""


def test_a_terminal_gets_a_line_that_goes_away(clock: Clock) -> None:
    stream = Terminal()
    with Progress(stream) as shown:
        clock.now += 2.5
        shown("pages", 5, 10)
        assert stream.getvalue() == "\r\x1b[K5 of 10 pages, 2.0 a second, about 2 seconds left"
    assert stream.getvalue().endswith("\r\x1b[K")


def test_a_stage_is_timed_from_the_end_of_the_one_before(clock: Clock) -> None:
    stream = Terminal()
    with Progress(stream) as shown:
        clock.now += 1.0
        shown("pages", 5, 5)
        clock.now += 2.0
        shown("reports", 1, 5)
    assert "1 of 5 reports, 0.5 a second, about 8 seconds left" in stream.getvalue()


def test_waiting_is_told_at_once_on_a_terminal_only(clock: Clock) -> None:
    terminal, log = Terminal(), io.StringIO()
    for stream in (terminal, log):
        with Progress(stream) as shown:
            shown.waiting("asking for 2 pages")
    assert terminal.getvalue() == "\r\x1b[Kasking for 2 pages …\r\x1b[K"
    assert log.getvalue() == ""


def test_a_log_gets_plain_lines_seldom(clock: Clock) -> None:
    stream = io.StringIO()
    with Progress(stream) as shown:
        for n in range(1, 121):
            clock.now += 1.0
            shown("pages", n, 120)
    assert stream.getvalue().count("\n") == 4
    assert "\x1b" not in stream.getvalue()
    assert stream.getvalue().startswith("30 of 120 pages, 1.0 a second")


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_a_terminal_that_wants_no_escapes_gets_none(clock: Clock, monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    stream = Terminal()
    with Progress(stream) as shown:
        shown.waiting("asking for 2 pages")
        clock.now += 31.0
        shown("pages", 5, 10)
    assert stream.getvalue().startswith("5 of 10 pages")
    assert "\x1b" not in stream.getvalue()
    assert "\r" not in stream.getvalue()
