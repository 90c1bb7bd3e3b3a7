"""Where the library lies: where it was told to, else in the user's own data folder. Its place is always told.

in: what the command line says    out: a path
"""

from __future__ import annotations

import os
from pathlib import Path

NAME = "library.sqlite"
VARIABLE = "SAYSO_LIBRARY"


def place_of(told: Path | str | None = None) -> Path:
    """The library's file: as told, else as ``SAYSO_LIBRARY`` says, else `library.sqlite` in the user's data folder."""
    if told:
        return Path(told).expanduser()
    if named := os.environ.get(VARIABLE):
        return Path(named).expanduser()
    return own_place()


def own_place() -> Path:
    """The library's file in the user's own data folder."""
    from platformdirs import user_data_path

    return user_data_path("sayso", appauthor=False) / NAME
