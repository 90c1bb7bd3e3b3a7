"""A library in a folder of its own, with a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sayso.library import Given, Kept, Writer, open_to_add

from .made import reading, still

Keep = Callable[[Given], Kept]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "desk").mkdir()
    return tmp_path / "desk" / "library.sqlite"


@pytest.fixture
def library(path: Path) -> Iterator[Writer]:
    with open_to_add(path, clock=still) as shelf:
        yield shelf


@pytest.fixture
def keep(library: Writer) -> Keep:
    """Keep an article with a reading that no model made."""
    return lambda one: library.keep(one, reading(one.article))
