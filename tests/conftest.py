"""What all tests share: how a test says what it needs of the machine."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine, event

ROOT = Path(__file__).resolve().parents[1]

# The same examples on every run, so that a red build is red again; time is the test's own limit, not Hypothesis's.
settings.register_profile("sayso", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("sayso")


@event.listens_for(Engine, "connect")
def no_waiting(connection: sqlite3.Connection, _: object) -> None:
    """No test cuts the power: a library needn't wait for the disk, which is most of the time that keeping a report takes."""
    connection.execute("PRAGMA synchronous = OFF")


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
