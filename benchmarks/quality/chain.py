"""A chain under test: ours or the plain one, both run as the contract's filters, each stage a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.quality.shared import Shared

_TAIL = 400


class ChainError(Exception):
    """A stage of a chain broke: its exit status and last words."""


class Chain:
    """A command that takes ``STAGE`` and reads standard input. name: what the table calls it."""

    def __init__(self, name: str, *command: str) -> None:
        self.name = name
        self.command = command

    def filter(self, stage: str, given: Path, to: Path, *more: str) -> Path:
        """Run a stage over a file into another. Status 1 (some lines failed) is an answer; anything else raises `ChainError`."""
        with given.open("rb") as source, to.open("wb") as sink:
            done = subprocess.run([*self.command, stage, *more], stdin=source, stdout=sink, stderr=subprocess.PIPE, check=False)
        self._judge(stage, done)
        return to

    def print(self, stage: str, *more: str) -> str:
        """What a stage prints for some arguments."""
        done = subprocess.run(
            [*self.command, stage, *more], stdin=subprocess.DEVNULL, capture_output=True, text=True, encoding="utf-8", check=False
        )
        self._judge(stage, done)
        return done.stdout

    def _judge(self, stage: str, done: subprocess.CompletedProcess[bytes] | subprocess.CompletedProcess[str]) -> None:
        if done.returncode not in (0, 1):
            words = done.stderr if isinstance(done.stderr, str) else done.stderr.decode(errors="replace")
            raise ChainError(f"{self.name} {stage} ended with {done.returncode}: {words.strip()[-_TAIL:]}")


def ours() -> Chain:
    """The sayso of this interpreter."""
    return Chain("sayso", sys.executable, "-m", "sayso")


def plain(shared: Shared) -> Chain:
    """The plain chain; it makes an environment of its own when it first runs, which takes a minute and the network."""
    return Chain("plain chain", str(shared.path("baseline/sayso")))


def scored(script: Path, *arguments: Path | str, given: str | None = None) -> str:
    """What a scorer prints. Raises `ChainError` where it broke (a score under a bound, status 1, is none)."""
    done = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)],
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        raise ChainError(f"{script.name} ended with {done.returncode}: {done.stderr.strip()[-_TAIL:]}")
    return done.stdout
