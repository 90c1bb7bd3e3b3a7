"""Files, folders and standard input."""

from __future__ import annotations

import difflib
import errno
import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePath

from sayso.model import Failure, Page, ReadError
from sayso.read.content import Origin, pages_of
from sayso.read.options import ReadOptions

_PAGES = "pages are HTML, text, mail, PDF, Word, RTF, feeds, web archives or JSON Lines"  # what an empty folder might have held
# What browsers save beside a page, and what else lies in folders of pages. Documents are not here, not even of kinds that can't
# be read: somebody who put them into the folder wants to hear that.
_NO_PAGES = frozenset(
    [
        *("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "heic"),
        *("mp3", "mp4", "m4a", "webm", "ogg", "wav", "mov", "woff", "woff2", "ttf", "otf", "eot"),
        *("css", "scss", "js", "mjs", "map", "wasm", "py", "pyc", "so", "dll", "exe", "bin"),
        *("db", "sqlite", "sqlite3", "lock", "toml", "yaml", "yml", "md", "log", "csv", "tsv"),
    ]
)
_CAUSES = {
    errno.EACCES: ("not-allowed", "may not be read", "check who owns it: ls -l"),
    errno.EPERM: ("not-allowed", "may not be read", "check who owns it: ls -l"),
    errno.ENAMETOOLONG: ("missing-file", "no file can have so long a name", None),
    errno.ELOOP: ("missing-file", "a link that leads to itself", None),
}


def read_stdin(options: ReadOptions) -> Iterator[Page | Failure]:
    """What comes in on standard input: a page, or pages as JSON Lines."""
    origin = Origin(source="-", name="standard input")
    stream = getattr(sys.stdin, "buffer", None)
    if stream is None:
        yield origin.failure(ReadError("standard input is closed", cause="empty"))
        return
    yield from pages_of(stream, origin, options)


def read_file(source: str, options: ReadOptions, name: str | None = None) -> Iterator[Page | Failure]:
    """The pages of a file."""
    origin = Origin(source=_printable(source), name=_printable(name or Path(source).name))
    if not source:
        yield origin.failure(ReadError("an empty name", cause="missing-file"))
        return
    try:
        Path(source).stat()
    except (OSError, ValueError) as error:
        yield origin.failure(why_unread(source, error))
        return
    try:
        with Path(source).open("rb") as stream:
            yield from pages_of(stream, origin, options)
    except OSError as error:
        yield origin.failure(why_unread(source, error))


def why_unread(source: str, error: OSError | ValueError) -> ReadError:
    """Why a file could not be opened or read, for a person."""
    if isinstance(error, FileNotFoundError):
        return _missing(source)
    if isinstance(error, ValueError):  # a NUL in the name
        return ReadError("no file can have this name", cause="missing-file")
    cause, message, hint = _CAUSES.get(error.errno or 0, ("unreadable", f"cannot be read: {error.strerror or error}", None))
    return ReadError(message, cause=cause, hint=hint)


def read_folder(source: str, options: ReadOptions) -> Iterator[Page | Failure]:
    """The pages of a folder and those under it, sorted by path; at its end a note on what was left out by its kind."""
    left_out: Counter[str] = Counter()
    found = False
    for path in _walk(Path(source)):
        if path.suffix.lower().lstrip(".") in _NO_PAGES:
            left_out[path.suffix.lower()] += 1
            continue
        found = True
        yield from read_file(str(path), options, str(path.relative_to(source)))
    origin = Origin(source=_printable(source), name=_printable(Path(source).name))
    if not found:
        yield origin.failure(ReadError("a folder without pages", cause="empty", hint=_PAGES))
    elif left_out:
        kinds = ", ".join(f"{n} {suffix}" for suffix, n in left_out.most_common(5))
        yield origin.failure(ReadError(f"left out by their kind: {kinds}", cause="skipped"))


def _walk(folder: Path) -> Iterator[Path]:
    """Regular files under a folder, sorted; hidden ones, links to folders and what browsers save beside a page left out."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _beside_page(f, names))
        for name in sorted(names):
            path = Path(root, name)
            if not name.startswith(".") and path.is_file() and not _fixture_of(name, names):
                yield path


def _fixture_of(name: str, names: list[str]) -> bool:
    """Whether a file is what `sayso fixture` wrote of the page beside it: "pier.article.txt" next to "pier.html"."""
    stem = name.removesuffix(".article.txt")
    return stem != name and any(other != name and PurePath(other).stem == stem for other in names)


def _beside_page(folder: str, names: list[str]) -> bool:
    """Whether a folder is what a browser saved beside a page: "Talks_files" next to "Talks.html"."""
    stem = folder.removesuffix("_files")
    return stem != folder and any(f"{stem}{suffix}" in names for suffix in (".html", ".htm"))


def _printable(path: str) -> str:
    """A path whose bytes are no UTF-8 as text that can be written: what can't be becomes a question mark."""
    return path.encode("utf-8", "replace").decode()


def _missing(source: str) -> ReadError:
    """What is said of a file that isn't there, with the nearest name that is."""
    path = Path(source)
    if not path.parent.is_dir():
        site = "." in source.split("/")[0].strip(".")
        hint = f"an address starts with https://, as in https://{source}" if site else f"there is no folder {path.parent}"
        return ReadError("no such file", cause="missing-file", hint=hint)
    near = _nearest(path.name, [p.name for p in path.parent.iterdir()])
    return ReadError("no such file", cause="missing-file", hint=f"did you mean {path.with_name(near)}?" if near else None)


def _nearest(name: str, names: list[str]) -> str | None:
    """The name most like one that isn't there, or None; endings are left aside: ".html" alone makes no two names alike."""
    stems: dict[str, list[str]] = {}
    for n in sorted(names):
        if not n.startswith("."):
            stems.setdefault(Path(n).stem.casefold(), []).append(n)
    near = difflib.get_close_matches(Path(name).stem.casefold(), stems, n=1, cutoff=0.7)
    return difflib.get_close_matches(name, stems[near[0]], n=1, cutoff=0.0)[0] if near else None
