"""Search: what is found, in whose mouth, in what order; what was removed is not; and a query is never more than a query."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import Phase, settings
from hypothesis import given as drawn
from hypothesis import strategies as st
from msgspec.structs import replace

from sayso.library import Given, Hit, Writer, open_library, open_to_add
from sayso.library.cut import words
from sayso.library.fulltext import faults_of
from sayso.model import Actor, Article, Attribution, LibraryError, MadeBy, QueryError, Reading, Span
from tests.strategies import readings

from .conftest import Keep
from .made import given, reading, stream
from .older import as_of

TEXT = (
    "The ferry of Ostamar lies idle. Elena Marsk, the minister, said 1,200 crews had left, while the union waited. "
    "“We never closed the border,” a source close to O’Neill told the Courier.\n\nThe F-16 cost $3.5m, and 5.4% of it is paid."
)
LATER = "The ferry of Brennick sails again. The mayor of Brennick says that crews came back."


def said(article: Article) -> Reading:
    """TEXT as a reader would take it."""

    def at(piece: str) -> Span:
        start = article.text.index(piece)
        return Span(start, start + len(piece))

    first = Attribution(
        id="a1", source=(at("Elena Marsk, the minister"),), cue=(at("said"),), content=(at("1,200 crews had left"),),
        manner="indirect", source_kind="named_person", speaker="Elena Marsk", stance="claimed",
    )  # fmt: skip
    second = Attribution(
        id="a2", source=(at("a source close to O’Neill"),), cue=(at("told"),), content=(at("We never closed the border"),),
        manner="direct", source_kind="anonymous_person", stance="denied",
    )  # fmt: skip
    crews = Actor(id="p1", name="Sailors of Ostamar", kind="group", mentions=(at("crews"),))
    made = MadeBy(extract="sayso", annotate="made-up-1")
    return Reading(made_by=made, article=article, actors=(crews,), attributions=(first, second))


@pytest.fixture
def shelf(library: Writer) -> Writer:
    """Two reports, the second the newer one."""
    one = given(url="https://a.example/1", text=TEXT, title="Crews leave", published="2026-03-10")
    library.keep(one, said(one.article))
    two = given(
        url="https://b.example/2", text=LATER, title="Ferry sails", outlet="Lanmouth Courier", published="2026-03-12",
        language="de",
    )  # fmt: skip
    library.keep(two, replace(reading(two.article), attributions=()))
    return library


def shown(hit: Hit) -> str:
    """A hit as a line: who says it, its words, those that were looked for between stars."""
    base, text = hit.span.start if hit.span else 0, hit.words
    for mark in reversed(hit.marked):
        text = f"{text[: mark.start - base]}*{text[mark.start - base : mark.end - base]}*{text[mark.end - base :]}"
    return f"{hit.speaker or hit.form}: {text}"


def found(library: Writer, query: str) -> list[str]:
    return [shown(hit) for hit in library.search(query).hits]


MARSK = "Elena Marsk: Elena Marsk, the minister, said 1,200 {} had left"
GOLDEN = [
    ("crews", [MARSK.format("*crews*"), "headline: *Crews* leave", "sentence: The mayor of Brennick says that *crews* came back."]),
    ("1200", [MARSK.replace("1,200", "*1,200*").format("crews")]),
    ("200", []),
    ("5", []),
    ("5.4", ["sentence: The F-16 cost $3.5m, and *5.4*% of it is paid."]),
    ("f-16 $3.5m", ["sentence: The *F-16* cost *$3.5m*, and 5.4% of it is paid."]),
    ("16", []),
    ("O'NEILL", ["a source close to O’Neill: We never closed the border,” a source close to *O’Neill* told"]),
    ("neill", []),
    ('"closed the bord*"', ["a source close to O’Neill: We never *closed the border*,” a source close to O’Neill told"]),
    ('"the closed border"', []),
    ("ferry -ostamar", ["headline: *Ferry* sails", "sentence: The *ferry* of Brennick sails again."]),
    ("idle OR again ferry", ["sentence: The *ferry* of Brennick sails *again*.", "sentence: The *ferry* of Ostamar lies *idle*."]),
    ("said-by:marsk crews", [MARSK.format("*crews*")]),
    ("said-by:marsk union", []),  # the union stands in her sentence, and not in what she says
    ("said-by:minister left", [MARSK.format("crews").replace("left", "*left*")]),
    ("about:sailors", [MARSK.format("crews")]),
    ("kind:unnamed border", ["a source close to O’Neill: We never closed the *border*,” a source close to O’Neill told"]),
    ("stance:claimed", [MARSK.format("crews")]),
    ("crews outlet:courier", ["sentence: The mayor of Brennick says that *crews* came back."]),
    ("crews language:de", ["sentence: The mayor of Brennick says that *crews* came back."]),
    ("crews language:en", [MARSK.format("*crews*"), "headline: *Crews* leave"]),
    ("crews language:fr", []),
    ("crews after:2026-03-11", ["sentence: The mayor of Brennick says that *crews* came back."]),
    ("crews before:2026-03-10", []),
    ("after:2026-03-12 before:2026-03-13 crews", ["sentence: The mayor of Brennick says that *crews* came back."]),
]  # fmt: skip


@pytest.mark.parametrize(("query", "hits"), GOLDEN, ids=[q for q, _ in GOLDEN])
def test_golden(shelf: Writer, query: str, hits: list[str]) -> None:
    assert sorted(found(shelf, query)) == sorted(hits)


class TestHits:
    def test_they_stand_where_they_are_said_to(self, shelf: Writer) -> None:
        (hit,) = shelf.search("said-by:marsk 1,200").hits
        text = shelf.report(hit.report).reading.article.text
        assert hit.span is not None
        assert hit.span.of(text) == hit.words
        assert [m.of(text) for m in hit.marked] == ["1,200"]
        assert (hit.attribution, hit.source_kind, hit.stance, hit.outlet, hit.published) == (
            "a1",
            "named_person",
            "claimed",
            "Halyard Wire",
            "2026-03-10",
        )

    def test_the_newer_comes_first_of_what_fits_alike(self, shelf: Writer) -> None:
        days = [hit.published for hit in shelf.search("ferry").hits if hit.form == "sentence"]
        assert days == ["2026-03-12", "2026-03-10"]

    def test_what_only_says_when_it_was_changed_is_of_that_day(self, library: Writer, keep: Keep) -> None:
        keep(given(text=LATER, published=None, modified="2026-03-12T09:00Z"))
        assert [len(library.search(f"crews after:{day}").hits) for day in ("2026-03-12", "2026-03-13")] == [1, 0]

    def test_a_copy_says_nothing_more(self, keep: Keep, library: Writer) -> None:
        long = " ".join(f"Crew {n} of the ferry told the harbour that it would not sail on day {n}." for n in range(12))
        for outlet in "abc":
            keep(given(url=f"https://{outlet}.example/x", text=long, outlet=outlet, title=f"Of {outlet}"))
        assert len(library.search('"would not sail on day 7"').hits) == 1

    def test_of_a_story_alone(self, shelf: Writer) -> None:
        (first, *_) = shelf.search("idle").hits
        assert {hit.story for hit in shelf.search(f"story:{first.story} -zzz").hits} == {first.story}
        with pytest.raises(LibraryError, match="no story is called 'nowhere'"):
            shelf.search("story:nowhere ferry")

    def test_a_limit_and_what_lies_beyond(self, shelf: Writer) -> None:
        told = shelf.search("ferry", most=1)
        assert (len(told.hits), told.passages, told.more) == (1, 3, False)


class TestLanguages:
    @pytest.mark.parametrize(("told", "found"), [("EN", 1), (" en ", 1), ("en kind:group", 0), ("en-gb", 0), ("", 0), (None, 0)])
    def test_of_a_page_that_gives_no_code_it_is_not_known(self, keep: Keep, library: Writer, told: str | None, found: int) -> None:
        keep(given(text=LATER, title=None, language=told))
        assert len(library.search("language:en mayor").hits) == found
        assert library.search("kind:group mayor").hits == ()


class TestChanges:
    def test_a_version_takes_the_place_of_the_one_before(self, shelf: Writer, keep: Keep) -> None:
        keep(
            given(
                url="https://b.example/2",
                text=LATER.replace("mayor", "harbourmaster"),
                title="Ferry sails",
                outlet="Lanmouth Courier",
                published="2026-03-12",
            )
        )
        assert found(shelf, "mayor") == []
        assert len(found(shelf, "harbourmaster")) == 1
        assert len([line for line in found(shelf, "brennick") if "sails again" in line]) == 1

    def test_an_older_state_does_not(self, library: Writer, keep: Keep) -> None:
        keep(given(url="https://b.example/2", text=LATER, modified="2026-03-12T12:00Z"))
        keep(given(url="https://b.example/2", text=LATER.replace("mayor", "harbourmaster"), modified="2026-03-11T12:00Z"))
        assert found(library, "harbourmaster") == []
        assert len(found(library, "mayor")) == 1

    def test_what_was_removed_is_not_found(self, shelf: Writer, path: Path) -> None:
        shelf.remove("https://a.example/1")
        assert found(shelf, "idle OR crews") == ["sentence: The mayor of Brennick says that *crews* came back."]
        shelf.remove("https://b.example/2")
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("SELECT count(*) FROM search_docsize").fetchone() == (0,)
            assert db.execute("SELECT count(*) FROM passages").fetchone() == (0,)
        assert sound(shelf)


def sound(library: Writer) -> bool:
    """Whether the index is whole."""
    with library._engine.connect().execution_options(writes=True) as c, c.begin():
        return faults_of(c) == () and library.faults() == ()


class TestAnOlderLibrary:
    @pytest.fixture
    def older(self, path: Path) -> Path:
        """One of thirty reports that was made before search was."""
        with open_to_add(path) as library:
            for one in stream(30):
                library.keep(one, reading(one.article))
        as_of(path, "0002")
        return path

    def test_it_is_made_findable_once_and_that_is_told(self, older: Path) -> None:
        with open_library(older) as library:
            told: list[int] = []
            assert len(library.search("stood still", most=100, heard=told.append).hits) > 10
            assert told == [0]
            library.search("ferry", heard=told.append)
            assert told == [0]
        assert older.with_name("library.sqlite.before-0008").exists()

    def test_it_holds_what_one_holds_that_was_always_searched(self, older: Path, tmp_path: Path) -> None:
        with open_to_add(tmp_path / "new.sqlite") as library:
            for one in stream(30):
                library.keep(one, reading(one.article))
            new = {(h.report, h.words) for h in library.search("stood OR days", most=500).hits}
        with open_library(older) as library:
            assert {(h.report, h.words) for h in library.search("stood OR days", most=500).hits} == new

    def test_one_whose_search_knew_no_languages(self, path: Path) -> None:
        with open_to_add(path) as library:
            for code in ("en", "de"):
                one = given(url=f"https://{code}.example/1", text=f"A ferry sails, in {code}.", title=None, language=code)
                library.keep(one, reading(one.article))
            # An edited page that no longer names its outlet is still of it.
            one = given(url="https://de.example/1", text="The ferry sails late, in de.", title=None, outlet=None, language="de")
            library.keep(one, reading(one.article))
        as_of(path, "0005")
        with open_to_add(path) as library:
            library.remove("https://en.example/1")  # before it is made findable again
            told: list[int] = []
            assert len(library.search("language:de outlet:halyard ferry", heard=told.append).hits) == 1
            assert told == [0]
            assert library.search("language:en ferry").hits == ()
            assert sound(library)

    def test_where_it_is_stopped_it_goes_on(self, older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sayso.library.indexed._AT_ONCE", 7)

        def stop(left: int) -> None:
            raise KeyboardInterrupt

        with open_library(older) as library, pytest.raises(KeyboardInterrupt):
            library.search("ferry", heard=stop)
        with open_to_add(older) as library:  # what is added, edited and removed meanwhile is right too
            library.remove("n3")
            one = given(own_id="n4", title="Zzyzx road", text="A zzyzx road is closed. " * 9, outlet="Outlet 4")
            library.keep(one, reading(one.article))
        with open_to_add(older) as library:
            told: list[int] = []
            hits = library.search("-kind:group", most=500, heard=told.append).hits
            assert told == [16, 9, 2, 0] or told[-1] == 0
            assert len({h.report for h in hits} | {h.copy_of for h in hits if h.copy_of}) >= 25
            assert library.search("zzyzx").hits
            assert sound(library)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Writer]:
    """A library that is only asked."""
    with open_to_add(tmp_path_factory.mktemp("typed") / "l.sqlite", clock=lambda: datetime(2026, 3, 12, tzinfo=UTC)) as library:
        for one in stream(12):
            library.keep(one, reading(one.article))
        yield library


class TestWhatIsTyped:
    """No query is more than a query."""

    @pytest.mark.parametrize(
        "query",
        ['text : x', 'NEAR(ferry, 2)', 'ferry"*', "marks:statement", '"a" + "b"', "^ferry", "{text} : ferry",
         "ferry; DROP TABLE reports",
         "' OR 1=1", "search", "rowid", "fér\x00ry", "\udcff", '""', '"\\""', "said-by:\"' x\"", "ferry\nOR\tbridge", "text:ferry"],
        ids=range(18),
    )  # fmt: skip
    def test_what_looks_like_its_language(self, full: Writer, query: str) -> None:
        before = full.counts()
        with suppress(QueryError):
            full.search(query)
        assert full.counts() == before

    @settings(max_examples=150, deadline=None)
    @drawn(query=st.text(max_size=30) | st.text(alphabet=" ()\"*-:ORNTaferry16$.,'", max_size=30))
    def test_any_text_finds_or_is_refused(self, full: Writer, query: str) -> None:
        with suppress(QueryError, LibraryError):
            full.search(query)


def test_what_was_added_is_found_by_each_of_its_words(library: Writer) -> None:
    held = 0

    @settings(max_examples=30, deadline=None, phases=(Phase.generate,))  # making one smaller takes minutes
    @drawn(made=readings())
    def added(made: Reading) -> None:
        nonlocal held
        held += 1
        one = Given(article=replace(made.article, url=f"https://a.example/{held}", title="Of it"), own_id=f"own-{held}")
        kept = library.keep(one, replace(made, article=one.article))
        report = library.report(kept.report)
        for word in sorted({*words(report.reading.article.text), *words(report.report.title)})[:12]:
            hits = library.search(f'"{word}" story:{kept.story}', most=500).hits
            roots = {kept.report, report.report.copy_of}
            assert any(hit.report in roots or hit.copy_of in roots for hit in hits), word
        library.remove(kept.report)
        assert kept.report not in {hit.report for hit in library.search("-zzz", most=500).hits}

    added()
    assert sound(library)
