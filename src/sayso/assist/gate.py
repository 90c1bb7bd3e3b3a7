"""What an assistant may have read: the web's addresses, and files in the folders that the server was started for. Nothing else.

A page can tell an assistant to read whatever it likes. So files outside the folders, hidden files, devices and standard input are
refused before anything is opened, in the same words whether or not they are there; addresses of this machine and of private
networks are refused by the room `read`.

in: a source as an assistant gives it    out: the source as it is read; else a `UsageError` that says what may be
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from sayso.model import UsageError

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]{0,20})://", re.I)
_LONGEST = 2_000
_ENTRIES = 2_000  # of a folder; a larger one is refused
_NO_FOLDER = "start sayso mcp with --folder DIR to let it read files in DIR"


class Gate:
    """Which sources may be read. folders: those whose files may be.  offline: whether no address may."""

    def __init__(self, folders: Sequence[Path] = (), *, offline: bool = False) -> None:
        self.folders = tuple(f.resolve() for f in folders)
        self.offline = offline

    def allowed(self, sources: Sequence[str]) -> list[str]:
        """The sources as they are read, each once. Raises `UsageError` for the first that may not be."""
        return list(dict.fromkeys(self._allowed(source.strip()) for source in sources))

    def _allowed(self, source: str) -> str:
        if not source or len(source) > _LONGEST or not source.isprintable():
            raise UsageError("a source is an address or a path of one line", hint=self._hint())
        if source == "-":
            raise UsageError("standard input is the protocol's own, no page", hint=self._hint())
        scheme = _SCHEME.match(source)
        if scheme is None:
            return self._file(source)
        if scheme[1].lower() not in ("http", "https"):
            raise UsageError(f"{scheme[1]}:// is not read, only http:// and https://", hint=self._hint())
        return self._address(source)

    def _address(self, source: str) -> str:
        if self.offline:
            raise UsageError("no address is asked: sayso mcp was started with --offline", hint=self._hint())
        try:
            named = "@" in urlsplit(source).netloc
        except ValueError:
            named = False  # no address at all: read says so
        if named:
            raise UsageError("an address with a name or password in it is not asked for", hint="give it without")
        return source

    def _file(self, source: str) -> str:
        """The path of a file or folder that may be read, links in it followed."""
        for folder in self.folders:
            try:
                path = (folder / Path(source).expanduser()).resolve()
                fits = _within(path, folder) and (path.is_file() or (path.is_dir() and self._fit(path)))
            except (OSError, RuntimeError, ValueError):  # no file can be called so
                continue
            if fits:
                return str(path)
        raise UsageError(f"no page that may be read is called {source[:200]!r}", hint=self._hint())

    def _fit(self, folder: Path) -> bool:
        """Whether all in a folder may be read: a link in it may lead out. Raises `UsageError` where it holds too much."""
        for n, entry in enumerate(_entries(folder)):
            if n >= _ENTRIES:
                raise UsageError(f"{folder.name} holds more than {_ENTRIES} files", hint="name a folder in it, or files")
            if entry.is_symlink() and not any(_within(entry.resolve(), f) for f in self.folders):
                raise UsageError(f"{entry.name} in {folder.name} leads out of it", hint="name the files one by one")
        return True

    def _hint(self) -> str:
        """What may be read."""
        files = f"files in {', '.join(map(str, self.folders))}" if self.folders else None
        told = " and ".join(filter(None, (None if self.offline else "http(s) addresses", files)))
        return f"{told or 'nothing'} may be read" + ("" if self.folders else f"; {_NO_FOLDER}")


def _within(path: Path, folder: Path) -> bool:
    """Whether a path is a folder or lies in it, nothing on the way hidden."""
    return path.is_relative_to(folder) and not any(part.startswith(".") for part in path.relative_to(folder).parts)


def _entries(folder: Path) -> Iterator[Path]:
    for root, folders, names in os.walk(folder):
        folders[:] = [f for f in folders if not f.startswith(".")]
        yield from (Path(root, name) for name in (*folders, *names) if not name.startswith("."))
