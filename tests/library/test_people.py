"""Who is who in the library: kept with each report, weighed when it is asked."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from sayso.library import Library, Wanted, Writer, open_library, open_to_add
from sayso.model import Actor, MadeBy, Reading, Span

from .made import MAKER, given, of_people, said
from .older import as_of

TABLES = ("people", "ties", "sayings")


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that the library keeps of who is who."""
    with closing(sqlite3.connect(path)) as db:
        return {table: sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in TABLES}


def told(library: Library, name: str = "Elena Marsk") -> list[tuple[bool, list[str]]]:
    """Each person of a name, by their own statements' words."""
    found = library.who(name)
    return [(p.person.sure, [s.words for s in p.sayings if s.way == "said"]) for p in found]


@pytest.fixture
def filled(library: Writer) -> Writer:
    for one, reading in of_people():
        library.keep(one, reading)
    return library


MINISTER = [
    "the ferry would sail to Ostamar in spring",
    "the ferry would not sail to Ostamar in spring",
    "the harbour of Lindale was safe",
]
RUNNER, NOT_KNOWN = ["her knee had healed over the winter"], ["nothing had been decided by anybody"]


class TestWho:
    def test_two_of_one_name_stand_apart_and_what_is_not_known_is_nobodys(self, filled: Writer) -> None:
        assert told(filled) == [(True, MINISTER), (True, RUNNER), (False, NOT_KNOWN)]

    def test_what_tells_them_apart(self, filled: Writer) -> None:
        minister, runner, _ = filled.who("Marsk")
        assert (minister.person.roles, runner.person.roles) == (("foreign minister", "minister"), ("sprinter",))

    def test_a_change_of_position_stands_side_by_side(self, filled: Writer) -> None:
        (turn,) = filled.who("Elena Marsk")[0].turns
        assert (turn.of, turn.before.outlet, turn.after.outlet) == ("denial", "Wire", "Echo")

    def test_what_others_said_of_them(self, filled: Writer) -> None:
        of = [(s.said_by, s.words) for s in filled.who("Elena Marsk")[1].sayings if s.way == "of"]
        assert of == [("Red Lantern", "Elena Marsk erred in case 3")]

    def test_the_span_and_the_link_lead_to_the_words(self, filled: Writer) -> None:
        saying = filled.who("Elena Marsk")[0].sayings[0]
        article = filled.report(saying.report).reading.article
        assert saying.span.of(article.text) == saying.words
        assert saying.link == "https://wire.example/1#:~:text=the%20ferry%20would%20sail%20to%20Ostamar%20in%20spring"

    def test_a_body(self, filled: Writer) -> None:
        (lantern,) = filled.who("red lantern")
        assert (lantern.person.kind, len(lantern.sayings)) == ("body", 5)

    def test_narrowed(self, filled: Writer) -> None:
        found = filled.who("Elena Marsk", Wanted(outlet="Echo", since="2026-03-05"))
        assert [[s.day for s in p.sayings if s.way == "said"] for p in found] == [["2026-03-06"]]

    def test_the_latest_so_many(self, filled: Writer) -> None:
        (minister, *_) = filled.who("Elena Marsk", most=1)
        assert (len(minister.sayings), minister.left_out) == (1, 5)

    def test_nobody(self, filled: Writer) -> None:
        assert [filled.who(name) for name in ("Ana Marsk", "nobody at all", "", "'; DROP TABLE ties")] == [(), (), (), ()]


class TestKept:
    def test_added_twice_changes_nothing(self, filled: Writer) -> None:
        before = rows(filled.path)
        for one, reading in of_people():
            filled.keep(one, reading)
        assert rows(filled.path) == before

    def test_a_new_version_takes_the_place_of_the_old(self, filled: Writer) -> None:
        one, reading = said(1, "Wire", "2026-03-01", "Foreign Minister Elena Marsk", "the ferry had sunk off the coast at dawn")
        assert filled.keep(one, reading).became == "version"
        assert told(filled)[0][1] == ["the ferry had sunk off the coast at dawn", *MINISTER[1:]]

    def test_what_is_removed_leaves_no_trace(self, library: Writer) -> None:
        people = of_people()
        for one, reading in people[:2]:
            library.keep(one, reading)
        before = rows(library.path)
        for one, reading in people[2:]:
            library.keep(one, reading)
        for one, _ in people[2:]:
            library.remove(one.article.url or "")
        assert rows(library.path) == before
        for one, _ in people[:2]:
            library.remove(one.article.url or "")
        assert rows(library.path) == {table: [] for table in TABLES}

    @settings(max_examples=12, deadline=None)
    @drawn(order=st.permutations(range(5)))
    def test_in_any_order_it_is_the_same(self, order: list[int], tmp_path_factory: pytest.TempPathFactory) -> None:
        path = tmp_path_factory.mktemp("order") / "library.sqlite"
        people = of_people()
        with open_to_add(path) as library:
            for n in order:
                library.keep(*people[n])
            assert told(library) == [(True, MINISTER), (True, RUNNER), (False, NOT_KNOWN)]

    def test_a_library_from_before_has_its_people_after(self, filled: Writer, path: Path) -> None:
        before, found = rows(path), told(filled)
        filled.close()
        as_of(path, "0001")
        with open_library(path) as library:
            assert told(library) == found
        assert rows(path) == before

    def test_keeping_asks_no_more_the_more_there_is(self, library: Writer) -> None:
        asked = []
        for n in range(40):
            count = statements(library, n)
            asked.append(count)
        assert max(asked[-10:]) <= max(asked[2:10]) + 4


def statements(library: Writer, n: int) -> int:
    """How many statements keeping one more report of the minister takes."""
    from sqlalchemy import event

    heard: list[str] = []

    def hear(_c: object, _cursor: object, statement: str, *_: object) -> None:
        heard.extend([statement] if any(t in statement for t in TABLES) else [])

    event.listen(library._engine, "before_cursor_execute", hear)
    words = f"the ferry number {n} would sail on the tide of day {n} to port {n}"
    library.keep(*said(n, "Wire", "2026-03-01", "Foreign Minister Elena Marsk", words))
    event.remove(library._engine, "before_cursor_execute", hear)
    return len(heard)


class TestSources:
    def test_the_ledger_of_a_story(self, filled: Writer) -> None:
        story = filled.report("https://wire.example/1").report.story
        found = filled.sources(story)
        assert found.story.id == story
        assert {s.name for s in found.sources} >= {"Elena Marsk", "Red Lantern"}

    def test_two_spellings_of_one_name_are_the_same_in_any_order(self, tmp_path: Path) -> None:
        kept = []
        for order in (("Spider-Man", "Spiderman"), ("Spiderman", "Spider-Man")):
            path = tmp_path / f"{order[0]}.sqlite"
            with open_to_add(path) as library:
                for name in order:
                    text = f"{name} said nothing."
                    one = given(text=text, url=f"https://wire.example/{name}", title=name)
                    actor = Actor(id="a1", name=name, kind="person", mentions=(Span(0, len(name)),))
                    library.keep(
                        one, Reading(made_by=MadeBy(extract="sayso", annotate=MAKER), article=one.article, actors=(actor,))
                    )
                assert len(library.who("Spiderman")[0].person.ties) == 2
            kept.append(rows(path))
        assert kept[0] == kept[1]
