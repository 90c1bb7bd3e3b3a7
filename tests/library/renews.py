"""Makes the readings of a library anew, to be killed while it does: PATH MAKER [all]."""

from __future__ import annotations

import sys
from pathlib import Path

from sayso.library import open_to_renew
from sayso.renewing import renew_all
from tests.library.made import reading

if __name__ == "__main__":
    maker = sys.argv[2]
    with open_to_renew(Path(sys.argv[1]), maker, every=sys.argv[3:] == ["all"]) as library:
        print("open", flush=True)
        renew_all(library, make=lambda articles: (reading(article, maker) for article in articles))
        print("done", flush=True)
