"""The door: which reader takes which source.

``-`` | an address | a folder | a file; whatever comes of it is looked at by `content`, not by its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from sayso.model import Failure, Page
from sayso.read.fetch import fetch
from sayso.read.files import read_file, read_folder, read_stdin
from sayso.read.options import ReadOptions

__all__ = ["ReadOptions", "read"]

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*)://", re.I)


def read(sources: Iterable[str], options: ReadOptions | None = None) -> Iterator[Page | Failure]:
    """A page or a failure for each source, in order, lazily. A folder or a file of JSON Lines gives many.

    Nothing is raised for a bad source: it becomes a `Failure` with its cause, and the others go on.
    """
    o = options or ReadOptions()
    for source in sources:
        yield from _read_one(str(source), o)


def _read_one(source: str, options: ReadOptions) -> Iterator[Page | Failure]:
    if source == "-":
        return read_stdin(options)
    if scheme := _SCHEME.match(source):
        return fetch(source, options) if scheme[1].lower() in ("http", "https") else iter([_other_scheme(source, scheme[1])])
    try:
        if source and Path(source).is_dir():
            return read_folder(source, options)
    except (OSError, ValueError):
        pass  # a name no file can have: read_file says so
    return read_file(source, options)


def _other_scheme(source: str, scheme: str) -> Failure:
    return Failure(
        source=source,
        stage="read",
        cause="unsupported-scheme",
        message=f"{scheme}:// is not read, only http:// and https://",
        hint="give a file by its path" if scheme.lower() == "file" else None,
    )
