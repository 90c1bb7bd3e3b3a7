"""Runs a job over and over, each time in a process of its own that can be killed, without starting Python each time.

As a program, it loads the job's module and waits: for each line of arguments it forks and runs the module's `main`.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import IO

_GONE = "gone\n"


class Forks:
    """A program that forks."""

    def __init__(self, to: IO[str], told: IO[str]) -> None:
        self._to, self._told = to, told

    def killed_after(self, seconds: float, *arguments: str, waits: bool) -> None:
        """Start the job and kill it so long after its first word, or after its start."""
        self._to.write(json.dumps(arguments) + "\n")
        self._to.flush()
        process = int(self._told.readline())
        if waits:
            self._told.readline()
        time.sleep(seconds)
        with suppress(ProcessLookupError):  # it has come to its end
            os.kill(process, signal.SIGKILL)
        while not self._told.readline().endswith(_GONE):
            pass


@contextmanager
def forks(module: str) -> Iterator[Forks]:
    """A program that runs the `main` of a module."""
    command = [sys.executable, "-m", "tests.library.forks", module]
    with subprocess.Popen(command, cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        yield Forks(run.stdin, run.stdout)


def _serve(module: str) -> None:
    job = import_module(module).main
    for line in sys.stdin:
        process = os.fork()
        if not process:
            print(os.getpid(), flush=True)
            job(*json.loads(line))
            os._exit(0)
        os.waitpid(process, 0)
        print(_GONE, end="", flush=True)


if __name__ == "__main__":
    _serve(sys.argv[1])
