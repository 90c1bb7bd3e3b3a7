"""Lists narrowed by outlet, day, language and who appears."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from sayso.library import Wanted, Writer
from sayso.model import Failure

from .made import filled, given, of_people, reading


@pytest.fixture(autouse=True)
def six(path: Path) -> None:
    """Five reports that name Elena Marsk or somebody of her name, and one in German that names nobody."""
    filled(path, _six)


def _six(library: Writer) -> None:
    for one, made in of_people():
        library.keep(one, made)
    german = given(
        text="Die Brücke ist zu. " * 20, title="Brücke zu", outlet="Tagblatt", published="2026-03-02", url="https://t.example/1"
    )
    german = replace(german, article=replace(german.article, language="de"))
    library.keep(german, reading(german.article))


def reports(library: Writer, **wanted: str) -> set[str | None]:
    """The titles of all reports that fit."""
    w = Wanted(**wanted)
    return {r.title for s in library.stories(w) for r in library.story(s.id, w).reports}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"actor": "Elena Marsk"}, {"Page 1", "Page 2", "Page 3", "Page 4", "Page 5"}),
        ({"actor": "marsk"}, {"Page 1", "Page 2", "Page 3", "Page 4", "Page 5"}),
        ({"actor": "Ana Marsk"}, set()),
        ({"actor": "Nobody Atall"}, set()),
        ({"actor": "Red Lantern", "outlet": "ECHO"}, {"Page 2", "Page 4"}),
        ({"actor": "Marsk", "since": "2026-03-04", "until": "2026-03-05"}, {"Page 2", "Page 3"}),
        ({"actor": "Marsk", "language": "de"}, set()),
        ({"language": "DE"}, {"Brücke zu"}),
        ({"language": "de", "since": "2026-03-03"}, set()),
        ({"outlet": "tagblatt", "language": "de"}, {"Brücke zu"}),
    ],
)
def test_reports_that_fit(library: Writer, wanted: dict[str, str], found: set[str]) -> None:
    assert reports(library, **wanted) == found


def test_filters_hold_of_one_report_together(library: Writer) -> None:
    """A story in which one report is of the outlet and another of the day is not found."""
    text = "The ferry of Ostamar lies idle since its crews left it and nobody knows when it will sail again. " * 4
    for n, (outlet, day) in enumerate((("Early Post", "2026-04-01"), ("Late Post", "2026-04-03"))):
        one = given(text=f"{text} {n}", outlet=outlet, published=day, url=f"https://{n}.example/f", title="Ferry of Ostamar idle")
        library.keep(one, reading(one.article))
    assert len(library.stories(Wanted(outlet="Early Post", since="2026-04-01"))) == 1
    assert library.stories(Wanted(outlet="Early Post", since="2026-04-02")) == ()
    assert len(library.stories(Wanted(outlet="Late Post", since="2026-04-02"))) == 1


def test_stories_of_an_actor_stand_in_the_order_of_all_stories(library: Writer) -> None:
    every, narrowed = library.stories(), library.stories(Wanted(actor="Marsk"))
    assert [s for s in every if s in narrowed] == list(narrowed)
    assert library.stories(Wanted(actor="Marsk"), most=2) == narrowed[:2]


def test_sources_of_an_outlet_or_a_name(library: Writer) -> None:
    story = library.report("https://echo.example/2").report.story

    def names(**wanted: str) -> set[str]:
        return {s.name for s in library.sources(story, Wanted(**wanted)).sources}

    assert names() >= {"Elena Marsk", "Red Lantern"}
    assert {"Elena Marsk"} <= names(actor="Elena Marsk") <= {"Elena Marsk", "Marsk"}  # an only surname may be hers
    assert names(actor="Ana Marsk") <= {"Marsk"}
    assert names(actor="Red Lantern", outlet="echo") == {"Red Lantern"}
    assert names(outlet="Nowhere Post") == set()
    assert library.sources(story, Wanted(since="2026-03-08")).sources == ()
    assert names(language="EN") == names()
    assert names(language="de") == set()


def test_statements_in_a_language(library: Writer) -> None:
    assert len(library.who("Red Lantern", Wanted(language="EN"))) == len(library.who("Red Lantern")) == 1
    assert library.who("Red Lantern", Wanted(language="de")) == ()


def test_failures_by_day_and_outlet(library: Writer) -> None:
    library.keep_failure(Failure(source="x.pdf", stage="read", cause="broken", message="broken"), "The Tarn Post")
    for wanted, some in (
        (Wanted(), True),
        (Wanted(outlet="the tarn post", since="2026-03-12", until="2026-03-12"), True),
        (Wanted(outlet="Echo"), False),
        (Wanted(since="2026-03-13"), False),
        (Wanted(until="2026-03-11"), False),
    ):
        assert bool(library.failures(wanted)) is some
