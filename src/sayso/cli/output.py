"""Where a result goes: the terminal, a pipe, a file, a browser."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from shlex import quote
from typing import BinaryIO, TextIO

from sayso.model import UsageError

DEFAULT_HTML, READING_HTML, CHECK_HTML, BRIEF_HTML = (
    Path(f"sayso-{made}.html") for made in ("comparison", "reading", "check", "brief")
)
_SUFFIXES = {".html": "html", ".htm": "html", ".json": "json", ".jsonl": "json"}


class Format(StrEnum):
    """How a result is written."""

    text = "text"
    json = "json"
    html = "html"


def chosen_format(given: Format | None, output: Path | None, open_it: bool) -> Format:
    """The format that was asked for; else the one that the file's name or `--open` means; else text."""
    if open_it and given not in (None, Format.html):
        raise UsageError("--open shows the HTML page", hint=f"leave out --format {given}")
    if given:
        return given
    meant = _SUFFIXES.get(output.suffix.lower(), "text") if output else "text"
    return Format.html if open_it else Format(meant)


def told_format(output: Path | None, given: Format | None, meant: Format) -> str | None:
    """What is said where a file's name does not tell a format and none was asked for; None where there is nothing to say."""
    if output is None or given or meant is Format.html or output.suffix.lower() in (*_SUFFIXES, ".txt", ".text", ""):
        return None
    return f"{output}: “{output.suffix}” stands for no format, so it is written as {meant}; --format chooses another"


def check_output(path: Path | None, sources: Iterable[str] = (), *, named: Path = DEFAULT_HTML) -> None:
    """Raise `UsageError` where a file can't be written, before any work is done for it. named: how a file could be called."""
    if path is None:
        return
    if path.is_dir():
        raise UsageError(f"{path} is a folder", hint=f"name a file in it: {path / named}")
    if not path.parent.is_dir():
        raise UsageError(f"{path} cannot be written: there is no folder {path.parent}", hint=f"mkdir -p {quote(str(path.parent))}")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise UsageError(f"{path} cannot be written: you have no leave to", hint="name another file")
    if path.exists() and any(_same(path, source) for source in sources):
        raise UsageError(f"{path} is one of the pages to read; it would be written over", hint="name another file with -o")


@contextmanager
def opened(path: Path | None) -> Iterator[BinaryIO]:
    """Where a result's bytes go: a file, or standard output; UTF-8 whatever the terminal's encoding."""
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        stream = path.open("wb")
    except OSError as error:
        raise UsageError(f"{path} cannot be written: {error.strerror}") from error
    with stream:
        yield stream


def write_line(line: str) -> None:
    """A line of JSON on standard output, at once."""
    sys.stdout.buffer.write(line.encode() + b"\n")
    sys.stdout.buffer.flush()


def width() -> int:
    """Columns of the terminal; 80 where there is none."""
    return shutil.get_terminal_size((80, 24)).columns


def colour() -> bool:
    """Whether standard output takes colours (https://no-color.org)."""
    return takes_escapes(sys.stdout)


def takes_escapes(stream: TextIO) -> bool:
    """Whether a stream is a terminal that obeys escape sequences, of a person who wants them."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def would_flood(wanted: Format) -> bool:
    """Whether markup would run over somebody's terminal."""
    return wanted is Format.html and sys.stdout.isatty()


def open_in_browser(path: Path) -> bool:
    """Show a file in the user's browser; whether one was found."""
    import webbrowser

    return webbrowser.open(path.resolve().as_uri())


def _same(path: Path, source: str) -> bool:
    try:
        return path.samefile(source)
    except (OSError, ValueError):
        return False
