"""The two doors of a library: to read it, and to add to it.

Adding knows how reports are put into stories; reading loads none of that.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.library.open import open_library, open_to_write

if TYPE_CHECKING:
    from sayso.cluster import ClusterOptions
    from sayso.library.writer import Writer

__all__ = ["open_library", "open_to_add"]


def open_to_add(path: Path, options: ClusterOptions | None = None, clock: Callable[[], datetime] | None = None) -> Writer:
    """A library to add to, made where there is none. options: how reports are put into stories.  clock: what the time is.

    Raises `LibraryError` where it can't be opened or written.
    """
    from sayso.cluster import ClusterOptions
    from sayso.library.writer import Writer

    return Writer(path, open_to_write(path), options or ClusterOptions(), clock)
