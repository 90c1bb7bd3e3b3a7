"""`sayso export`: the whole library as JSON Lines."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from sayso.cli.options import Output
from sayso.cli.output import check_output
from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import say

EXAMPLES = """\b
All that the library holds, reports with their versions and readings, stories,
failures, as lines of JSON that other programs can read:
  sayso export > desk.jsonl
  sayso export --library desk.sqlite -o desk.jsonl

\b
Taken in again, it is the same library:
  sayso import desk.jsonl --library other.sqlite

\b
Exit status: 0 fine, 1 no library, or it can't be read or written,
2 wrong use.
"""


def export(library: LibraryFile = None, output: Output = None) -> None:
    """Write the whole library as JSON Lines."""
    from sayso.library import exported, place_of

    check_output(output, named=Path("library.jsonl"))
    path = place_of(library)
    lines = exported(path)
    if output is None:
        sys.stdout.buffer.writelines(lines)
        sys.stdout.buffer.flush()
    else:
        _write(output, lines)
    say(tell_place(path))


def _write(output: Path, lines: object) -> None:
    """The lines in a file that stands there whole or not at all."""
    part = output.with_name(output.name + ".part")
    try:
        with part.open("wb") as out:
            out.writelines(lines)  # type: ignore[arg-type]
        part.replace(output)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    typer.echo(f"Exported to {output}", err=True)
