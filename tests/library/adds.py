"""Adds invented reports to a library, to be killed while it does."""

from __future__ import annotations

from pathlib import Path

from sayso.library import open_to_add
from tests.library.made import reading, stream


def main(path: str, count: str) -> None:
    with open_to_add(Path(path)) as library:
        print("open", flush=True)
        for one in stream(int(count)):
            if library.known(one) is None:
                library.keep(one, reading(one.article))
                print("kept", flush=True)
