"""The folder of public sets, scorers, seed page and plain chain that the benchmarks take as an argument."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Row = dict[str, Any]


class MissingDataError(Exception):
    """The folder, or something in it that a task wants, is not there; says what."""


class Shared:
    """DATA, with a word about what it lacks."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        if not self.root.is_dir():
            raise MissingDataError(
                f"no folder {root}: the benchmarks want DATA=folder with data/, score/, seed/ and baseline/ in it"
            )

    def path(self, name: str) -> Path:
        """A file of the folder. Raises `MissingDataError` where it is not there."""
        found = self.root / name
        if not found.exists():
            raise MissingDataError(f"{self.root} has no {name}")
        return found

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a set of JSON Lines, packed or not."""
        path = self.path(name)
        with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
            yield from (json.loads(line) for line in file if line.strip())

    def hash(self, names: Iterable[str]) -> str:
        """One hash of the bytes of some files of the folder."""
        digest = hashlib.sha256()
        for name in names:
            digest.update(name.encode() + self.path(name).read_bytes())
        return digest.hexdigest()


def write_rows(path: Path, rows: Iterable[Row]) -> Path:
    """Write JSON Lines; the path is given back."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    return path
