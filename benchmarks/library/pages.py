"""How long `sayso serve` takes for a page: `python -m benchmarks.library --invented 20000 --pages`.

Each kind of page is asked for over the application's own door (ASGI, no socket): processor and wall time, of which the first tells
about the program and the second about the machine too. A story is asked for the first time, compared and written, and again.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from urllib.parse import quote

import httpx

from benchmarks.library.invented import Invented, _queries
from sayso.web.app import app_of
from sayso.web.shelf import Shelf

_SEED = 20260311
_HOST = "127.0.0.1:8017"


def _asked(shelf: Shelf, random: Random, count: int) -> Iterator[tuple[str, list[str]]]:
    """A kind of page, and so many addresses of it."""
    invented = Invented()
    stories = [s.id for s in shelf.library.stories(most=2_000)]
    some = random.sample(stories, count)
    reports = [r.id for s in some for r in shelf.library.story(s).reports[:1]]
    names = random.sample(invented.names, count)
    yield "stories", [f"/?page={random.randint(1, 5)}" for _ in range(count)]
    yield "stories, far back", [f"/?page={random.randint(50, 120)}" for _ in range(count)]
    yield "stories, an outlet", [f"/?outlet={quote(invented.names[n % 40])}+Wire&since=2024-02-01" for n in range(count)]
    yield "stories, of one", [f"/?about={quote(n)}" for n in names]
    yield "a story, first", [f"/story/{s}" for s in some]
    yield "a story, again", [f"/story/{s}" for s in some]
    yield "a report", [f"/report/{r}?at=100-200" for r in reports]
    yield "sources", [f"/sources/{s}" for s in some]
    yield "a person", [f"/person?name={quote(n)}" for n in names]
    yield "a surname", [f"/person?name={quote(n.split()[-1])}" for n in names]
    queries = _queries(invented, random, stories)
    yield "search", [f"/search?q={quote(queries[n % len(queries)][1]())}" for n in range(count)]
    yield "failures", ["/failures"] * count


async def _times(shelf: Shelf, count: int) -> list[tuple[str, list[tuple[float, float]]]]:
    """Of each kind of page the processor and wall time of each answer, in seconds."""
    transport = httpx.ASGITransport(app=app_of(shelf, {_HOST}, print))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{_HOST}") as client:
        await client.get("/")
        told = []
        for kind, addresses in _asked(shelf, Random(_SEED), count):
            told.append((kind, [await _time(client, address) for address in addresses]))
        return told


async def _time(client: httpx.AsyncClient, address: str) -> tuple[float, float]:
    wall, processor = time.perf_counter(), time.process_time()
    answer = await client.get(address)
    took = time.process_time() - processor, time.perf_counter() - wall
    if answer.status_code != 200:
        raise ValueError(f"{address}: {answer.status_code}")
    return took


def report_pages(path: Path, count: int, say: Callable[[str], object] = print) -> float:
    """Ask a library for its pages, and tell; the 95th percentile of the wall time of all, in seconds."""
    shelf = Shelf(path)
    try:
        told = asyncio.run(_times(shelf, count))
    finally:
        shelf.close()
    for kind, took in [*told, ("every page", [t for _, some in told for t in some])]:
        processor, wall = ([t[n] for t in took] for n in (0, 1))
        say(f"{kind:<18} processor {_line(processor)}   wall {_line(wall)}")
    return _at([t[1] for _, some in told for t in some], 95) / 1000


def _line(seconds: Sequence[float]) -> str:
    return f"half {_at(seconds, 50):6.1f} ms, 95 % {_at(seconds, 95):6.1f} ms"


def _at(seconds: Sequence[float], percent: int) -> float:
    return 1000 * sorted(seconds)[min(len(seconds) - 1, len(seconds) * percent // 100)]
