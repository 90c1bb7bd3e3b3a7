"""What all tests share: how a test says what it needs of the machine."""

from __future__ import annotations

import gc
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache, wraps
from itertools import count
from pathlib import Path

import pytest
import typer.testing
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, event

from sayso.library import open as opening

ROOT = Path(__file__).resolve().parents[1]

# The same examples on every run, so that a red build is red again; time is the test's own limit, not Hypothesis's.
settings.register_profile("sayso", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sayso")

# The commands are the same in every run of one process; to make them of their functions took a third of the time of each.
typer.testing._get_command = cache(typer.testing._get_command)


@event.listens_for(Engine, "connect")
def no_waiting(connection: sqlite3.Connection, _: object) -> None:
    """No test cuts the power: a library needn't wait for the disk, which is most of the time that keeping a report takes."""
    connection.execute("PRAGMA synchronous = OFF")


def pytest_collection_finish() -> None:
    """Ten thousand tests and what they import stay: they needn't be looked through each time that something may be thrown away,
    nor need that be as often. It took a tenth of the time of all tests."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.fixture(scope="session", autouse=True)
def new_libraries_are_copies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A new library is a copy of one that the migrations made in this session: they take as long as keeping four reports. Whoever
    wants them anew takes `opening._bring_up.__wrapped__`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "_bring_up", _copying(opening._bring_up, tmp_path_factory))
        yield


def _copying(bring_up: Callable[[Path], None], folders: pytest.TempPathFactory) -> Callable[[Path], None]:
    number = count()

    @cache
    def made() -> Path:
        path = folders.mktemp("made") / "library.sqlite"
        bring_up(path)
        return path

    @wraps(bring_up)
    def copied(path: Path) -> None:
        with suppress(OSError):  # what is wrong with the place is told by the way that everybody else goes
            if not path.exists():
                fresh = Path(shutil.copyfile(made(), made().with_name(f"{next(number)}.sqlite")))
                path.hardlink_to(fresh)  # at once, and never over what another has made
                fresh.unlink()
        bring_up(path)

    return copied


def needed(found: object, what: str) -> None:
    """Skip the test by name where the machine lacks something; under CI=true lacking it is a failure."""
    if found:
        return
    if os.environ.get("CI") == "true":
        pytest.fail(f"CI must have {what}")
    pytest.skip(f"this machine has no {what}")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium to look at pages with."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    needed(path, "Chromium (scripts/system-packages installs it)")
    assert path is not None
    return path


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample pages."""
    return ROOT / "samples"
