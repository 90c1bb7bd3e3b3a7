"""Adds invented reports to a library, to be killed while it does: PATH COUNT."""

from __future__ import annotations

import sys
from pathlib import Path

from sayso.library import open_to_add
from tests.library.made import reading, stream

if __name__ == "__main__":
    with open_to_add(Path(sys.argv[1])) as library:
        print("open", flush=True)
        for one in stream(int(sys.argv[2])):
            if library.known(one) is None:
                library.keep(one, reading(one.article))
                print("kept", flush=True)
