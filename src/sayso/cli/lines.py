"""What a filter says to somebody who gives it files: it takes JSON Lines from standard input.

in: the sources on the command line    out: nothing, or a `UsageError` with the line to type
"""

from __future__ import annotations

import shlex
from typing import Annotated

import typer

from sayso.model import UsageError

_NAMED = 3  # files that a hint names

NoSources = Annotated[list[str] | None, typer.Argument(hidden=True, metavar="< FILE")]
"""What a filter takes no sources by: it says what to type instead."""


def only_lines(command: str, sources: list[str] | None, instead: str) -> None:
    """Raises `UsageError` where a filter was given files: it takes lines from standard input. instead: the command for files."""
    given = [source for source in sources or () if source != "-"]
    if not given:
        return
    lines = given[0].lower().endswith((".jsonl", ".ndjson"))
    names = " ".join(map(shlex.quote, given[:_NAMED])) + (" …" if len(given) > _NAMED else "")
    typed = f"sayso {command} < {shlex.quote(given[0])}" if lines else f"{instead} {names}"
    raise UsageError(f"sayso {command} takes JSON Lines from standard input and no files", hint=f"type: {typed}")
