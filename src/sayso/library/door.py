"""The two doors of a library: to read it, and to add to it.

Adding knows how reports are put into stories; reading loads none of that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.library.open import drop_empty, open_library, open_to_write
from sayso.library.sqlite import faults_of

if TYPE_CHECKING:
    from sayso.cluster import ClusterOptions
    from sayso.library.carry import Taken
    from sayso.library.health import Maker
    from sayso.library.reader import Library
    from sayso.library.renew import Renewing
    from sayso.library.writer import Writer

__all__ = ["examined", "exported", "imported", "open_library", "open_to_add", "open_to_renew"]


def examined(library: Library) -> tuple[tuple[Maker, ...], tuple[str, ...]]:
    """What made a library's readings; and what is wrong with it, a line each, nothing where all is well."""
    from sayso.library.health import ills, makers
    from sayso.library.indexed import index_faults

    with library.reading() as c:
        wrong, told, made = faults_of(c), tuple(ills(c)), makers(c)
    return made, (*wrong, *index_faults(library.path), *told)


def exported(path: Path) -> Iterator[bytes]:
    """All that a library holds, as it is at one moment, a line each. Raises `LibraryError` where there is none."""
    from sayso.library.carry import lines_of

    with open_library(path) as library, library.reading() as c:
        yield from lines_of(c)


def imported(path: Path, lines: Iterable[bytes]) -> Taken:
    """A new library made of the lines of an export. Raises `LibraryError` where they are no export's, or the library holds reports
    already; where there was none before, none stays behind then."""
    new = not path.exists()
    try:
        with open_to_add(path) as library:
            return library.take(lines)
    except BaseException:
        if new:
            drop_empty(path)
        raise


def open_to_add(path: Path, options: ClusterOptions | None = None, clock: Callable[[], datetime] | None = None) -> Writer:
    """A library to add to, made where there is none. options: how reports are put into stories.  clock: what the time is.

    Raises `LibraryError` where it can't be opened or written.
    """
    from sayso.cluster import ClusterOptions
    from sayso.library.writer import Writer

    return Writer(path, open_to_write(path), options or ClusterOptions(), clock)


def open_to_renew(path: Path, maker: str, *, every: bool = False) -> Renewing:
    """A library whose readings are made anew. maker: what makes them now.  every: also those that it made before.

    Raises `LibraryError` where there is none, or it can't be written.
    """
    from sayso.library.renew import Renewing

    open_library(path).close()  # one that isn't there is not made
    return Renewing(path, open_to_write(path), maker, every=every)
