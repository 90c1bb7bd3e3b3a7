"""Makes the readings of a library anew, to be killed while it does."""

from __future__ import annotations

from pathlib import Path

from sayso.library import open_to_renew
from sayso.renewing import renew_all
from tests.library.made import reading


def main(path: str, maker: str, *every: str) -> None:
    with open_to_renew(Path(path), maker, every=every == ("all",)) as library:
        print("open", flush=True)
        renew_all(library, make=lambda articles: (reading(article, maker) for article in articles))
        print("done", flush=True)
