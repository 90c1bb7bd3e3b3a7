"""Pages that nobody printed, and a way to run the command."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from sayso.cli.app import app

Run = Callable[..., Result]

HALYARD = """<!doctype html><html lang="en"><head><title>Ferry talks break off in Ostamar</title>
<meta property="og:site_name" content="Halyard Wire">
<meta property="article:published_time" content="2026-03-10T18:00:00Z"></head>
<body><article><h1>Ferry talks break off in Ostamar</h1>
<p>Marenta broke off talks with the ferry crews of Ostamar on Tuesday, the harbour minister, Ann Lee, said.</p>
<p>“We waited for nine hours and nobody came,” Lee told reporters at the harbour. She said that 24 ferries lay idle.</p>
<p>The crews denied that they had stayed away. Their union said the minister had left before the meeting began.</p>
<p>A person close to the talks said a new round could begin on Friday if the crews dropped their demand for more pay.</p>
</article></body></html>"""

REVIEW = """<!doctype html><html lang="en"><head><title>Marenta leaves ferry talks</title>
<meta property="og:site_name" content="The Harbour Review">
<meta property="article:published_time" content="2026-03-11T08:00:00Z"></head>
<body><article><h1>Marenta leaves ferry talks</h1>
<p>The talks between Marenta and the ferry crews of Ostamar have broken off, the harbour minister, Ann Lee, said on Tuesday.</p>
<p>Lee said that 31 ferries lay idle in the harbour of Ostamar. “Nobody came,” she told reporters.</p>
<p>The union of the crews said the minister had left before the meeting of Tuesday began. It denied that the crews stayed away.</p>
<p>Shops on the islands ran short of milk, a grocer in Ostamar, Piet Oram, said.</p>
</article></body></html>"""

ORCHARD = """<!doctype html><html lang="en"><head><title>Apple harvest comes early to Norwend</title>
<meta property="og:site_name" content="Westway Gazette">
<meta property="article:published_time" content="2026-08-30T08:00:00Z"></head>
<body><article><h1>Apple harvest comes early to Norwend</h1>
<p>Growers in the valley of Norwend began picking apples two weeks early, after the warmest spring on record there.</p>
<p>“The trees do not read calendars,” said Willa Thorne, who keeps 300 of them above the village of Brennick.</p>
<p>The growers' society said it expected 4,000 tonnes of fruit. Prices would fall by a tenth, it said.</p>
</article></body></html>"""

GERMAN = """<!doctype html><html lang="de"><head><title>Die Fähren von Ostamar</title></head>
<body><article><h1>Die Fähren von Ostamar</h1>
<p>Die Gespräche zwischen Marenta und den Fährleuten von Ostamar sind am Dienstag abgebrochen worden, sagte die Ministerin.</p>
<p>Die Fährleute bestreiten, dass sie nicht gekommen seien. Die Ministerin sei gegangen, bevor das Treffen begann.</p>
</article></body></html>"""


@pytest.fixture(autouse=True)
def no_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test asks the library of who runs it."""
    monkeypatch.setenv("SAYSO_LIBRARY", str(tmp_path / "none.sqlite"))


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with two reports of one event, one of another, and one in German."""
    return pages_in(tmp_path)


def pages_in(folder: Path) -> Path:
    """The same, made in a folder."""
    made = folder / "pages"
    made.mkdir()
    for name, page in (("halyard", HALYARD), ("review", REVIEW), ("orchard", ORCHARD), ("german", GERMAN)):
        (made / f"{name}.html").write_text(page)
    return made


def library_of(folder: Path, pages: Path) -> Path:
    """A library of some pages, read by the small reader."""
    path = folder / "library.sqlite"
    done = CliRunner().invoke(app, ["add", str(pages), "--library", str(path), "--reader", "fast", "--quiet"])
    assert done.exit_code == 0, done.output
    return path


@pytest.fixture
def run() -> Run:
    """Run the command in this process: arguments, and what comes in on standard input."""

    def runner(*arguments: object, given: str | bytes = "") -> Result:
        return CliRunner().invoke(app, [str(a) for a in arguments], input=given, prog_name="sayso")

    return runner


@pytest.fixture
def lines() -> Callable[[str], list[dict[str, object]]]:
    """The objects of JSON Lines."""
    return lambda text: [json.loads(line) for line in text.splitlines()]
