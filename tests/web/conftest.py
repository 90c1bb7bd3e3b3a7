"""A library of the sample pages, one of them edited since, and a way to ask its pages without a socket."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from sayso.cli.app import app
from sayso.web.app import app_of
from sayso.web.serving import hosts_of
from sayso.web.shelf import Shelf

HOST = "127.0.0.1:8017"
Get = Callable[..., httpx.Response]


def asking(shelf: Shelf, said: list[str] | None = None) -> Get:
    """A way to ask a shelf's pages: the address, the method, headers."""
    told: list[str] = [] if said is None else said
    application = app_of(shelf, hosts_of(8017), told.append)

    async def ask(address: str, method: str, headers: dict[str, str]) -> httpx.Response:
        transport = httpx.ASGITransport(app=application)
        async with httpx.AsyncClient(transport=transport, base_url=f"http://{HOST}") as client:
            return await client.request(method, address, headers=headers)

    return lambda address, method="GET", **headers: asyncio.run(
        ask(address, method, {name.replace("_", "-"): value for name, value in headers.items()})
    )


def add(library: Path, *pages: Path) -> None:
    """Add pages with the small reader."""
    done = CliRunner().invoke(app, ["add", *map(str, pages), "--library", str(library), "--reader", "fast", "--quiet"])
    assert done.exit_code == 0, done.output


@pytest.fixture(scope="session")
def samples_library(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two stories of four reports, and pages that stand alone; a number of one was changed."""
    folder = tmp_path_factory.mktemp("web")
    library, pages = folder / "library.sqlite", folder / "pages"
    for story in ("talks", "fire"):
        shutil.copytree(samples / story, pages / story)
    add(library, pages)
    edited = pages / "talks" / "review.html"
    edited.write_text(edited.read_text(encoding="utf-8").replace("160", "170"), encoding="utf-8")
    add(library, edited)
    return library


@pytest.fixture
def library(samples_library: Path, tmp_path: Path) -> Path:
    """A copy of the library, for a test to change."""
    return Path(shutil.copy(samples_library, tmp_path / "library.sqlite"))


@pytest.fixture
def shelf(library: Path) -> Iterator[Shelf]:
    """A shelf with the library on it."""
    found = Shelf(library)
    yield found
    found.close()


@pytest.fixture
def get(shelf: Shelf) -> Get:
    """Ask a page."""
    return asking(shelf)
