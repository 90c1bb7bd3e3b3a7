"""Adding, versions, copies, removal: what the library holds afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given as drawn
from hypothesis import settings

from sayso.library import Given, Wanted, Writer, open_library, open_to_add
from sayso.library.packed import pack, pack_reading, unpack_reading
from sayso.model import Failure, LibraryError, Reading
from tests.strategies import readings

from .conftest import Keep
from .made import digest, given, reading, stream

LONG = " ".join(f"Crew {n} of the ferry told the harbour that it would not sail on day {n}." for n in range(12))
EDITED = LONG.replace("on day 3.", "on day 30.")
URL = "https://halyard.example/ferry"
FAILED = Failure(source="https://halyard.example/gone", stage="read", cause="timeout", message="no answer", hint="try again")


def add(library: Writer, items: list[Given]) -> None:
    for one in items:
        library.keep(one, reading(one.article))


def _changed(library: Writer, story: str) -> list[str | None]:
    """When the reports of a story were changed, as comparing takes them."""
    return [m.report.modified for m in library.told_story(story).members]


class TestWhatSaysOnlyWhenItWasChanged:
    def test_it_stands_on_that_day(self, path: Path, library: Writer) -> None:
        add(library, [given(published=None, modified="2026-03-12T09:00Z", url=URL), given(published=None, title="Undated")])
        told = library.report(URL)
        assert (told.report.published, told.reading.article.modified) == (None, "2026-03-12T09:00Z")
        assert [s.last_day for s in library.stories()] == ["2026-03-12", None]

    def test_it_is_read_where_it_was_kept_without_a_day(self, path: Path, library: Writer) -> None:
        import sqlite3

        add(library, [given(published=None, modified="2026-03-12T09:00Z", url=URL)])
        with sqlite3.connect(path) as c:
            c.execute("update readings set day = ''")
        assert len(library.report(URL).reading.attributions) == 1


class TestAddingTwice:
    def test_it_changes_nothing(self, path: Path, library: Writer) -> None:
        add(library, list(stream(40)))
        before = digest(path)
        add(library, list(stream(40)))
        assert digest(path) == before

    def test_it_is_known_beforehand(self, library: Writer, keep: Keep) -> None:
        one = given(url=URL)
        assert library.known(one) is None
        kept = keep(one)
        assert kept.became == "added"
        again = library.known(one)
        assert again is not None
        assert (again.became, again.report, again.version, again.story) == ("unchanged", kept.report, 1, kept.story)

    def test_parts_give_the_same_as_one_go(self, tmp_path: Path) -> None:
        count, cuts = 27, (1, 4, 27)
        items = list(stream(count))
        for parts in cuts:
            for n in range(parts):
                with open_to_add(tmp_path / f"{parts}.sqlite") as library:
                    add(library, items[n * count // parts : (n + 1) * count // parts])
        assert len({digest(tmp_path / f"{parts}.sqlite") for parts in cuts}) == 1

    def test_the_other_way_round_gives_the_same_reports_and_readings(self, tmp_path: Path) -> None:
        import sqlite3

        items = list(stream(27))
        held = []
        for name, order in (("a", items), ("b", items[::-1])):
            with open_to_add(tmp_path / name) as library:
                add(library, order)
            with sqlite3.connect(tmp_path / name) as db:
                tables = [sorted(db.execute(f"SELECT * FROM {t}").fetchall()) for t in ("reports", "readings", "addresses")]
            db.close()
            held.append(tables)
        assert held[0][:2] == held[1][:2]

    def test_two_who_add_at_once_lose_nothing(self, tmp_path: Path, path: Path, library: Writer) -> None:
        items = list(stream(30))
        with open_to_add(path) as other:
            for n, one in enumerate(items):
                add((library, other)[n % 2], [one])
        with open_to_add(tmp_path / "alone.sqlite") as alone:
            add(alone, items)
        assert digest(path) == digest(tmp_path / "alone.sqlite")


class TestVersions:
    def test_an_edited_page_becomes_one(self, library: Writer, keep: Keep) -> None:
        first = keep(given(url=URL, text=LONG))
        second = keep(given(url=URL, text=EDITED))
        assert (second.became, second.report, second.version, second.story) == ("version", first.report, 2, first.story)
        assert [(c.of, c.numbers) for c in second.changes] == [("reworded", (("3", "30"),))]
        told = library.report(URL)
        assert told.report.versions == 2
        assert told.reading.article.text == EDITED
        assert [v.number for v in told.versions] == [1, 2]
        assert told.versions[1].changes == second.changes

    def test_an_older_state_stands_beside_the_newest(self, library: Writer, keep: Keep) -> None:
        keep(given(url=URL, text=EDITED, modified="2026-03-11T12:00Z"))
        keep(given(url=URL, text=LONG, modified="2026-03-10T12:00Z"))
        assert library.report(URL).reading.article.text == EDITED

    def test_a_teaser_grows_into_its_page_and_is_placed_anew(self, library: Writer, keep: Keep) -> None:
        teaser = keep(given(text="Crews will stay ashore, a union says.", extent="teaser", source="front.html"))
        assert library.stories() == ()
        page = keep(given(url=URL, text=LONG))
        assert (page.became, page.report) == ("version", teaser.report)
        (story,) = library.stories()
        assert (story.reports, story.whole) == (1, 1)
        assert library.story(teaser.story).story.id == page.story
        assert keep(given(text="Crews will stay ashore, a union says.", extent="teaser")).became == "unchanged"

    def test_one_that_does_not_say_so_was_changed_when_that_was_seen(self, library: Writer, keep: Keep) -> None:
        one = keep(given(url=URL, text=LONG, title="The ferry"))
        assert _changed(library, one.story) == [None]
        keep(given(url=URL, text=EDITED, title="The ferry"))
        seen = library.report(URL).versions[-1].seen
        assert _changed(library, one.story) == [seen]

    def test_what_the_page_says_of_its_change_wins(self, library: Writer, keep: Keep) -> None:
        one = keep(given(url=URL, text=LONG))
        keep(given(url=URL, text=EDITED, modified="2026-03-11T12:00Z"))
        assert _changed(library, one.story) == ["2026-03-11T12:00Z"]

    def test_a_teaser_that_grew_was_not_changed(self, library: Writer, keep: Keep) -> None:
        keep(given(text="Crews will stay ashore, a union says.", extent="teaser", source="front.html"))
        assert _changed(library, keep(given(url=URL, text=LONG)).story) == [None]

    def test_the_outlet_that_a_version_leaves_out_stays(self, library: Writer, keep: Keep) -> None:
        keep(given(url=URL, text=LONG))
        keep(given(url=URL, text=EDITED, outlet=None))
        assert library.report(URL).report.outlet == "Halyard Wire"


class TestFilled:
    """What was not known of a report, and is told when the same page is given again."""

    def test_an_outlet_and_a_day_that_were_not_known(self, library: Writer, keep: Keep) -> None:
        first = keep(given(text=LONG, outlet=None, published=None))
        again = keep(given(text=LONG, outlet="Market Street Journal", published="2026-03-10"))
        assert (again.became, again.report, again.version) == ("filled", first.report, 1)
        (member,) = library.told_story(first.story).members
        assert (member.report.outlet, member.report.published, member.report.modified) == (
            "Market Street Journal",
            "2026-03-10",
            None,
        )
        (story,) = library.stories(Wanted(outlet="market street journal"))
        assert (story.outlets, story.last_day) == (("Market Street Journal",), "2026-03-10")
        assert len(library.search("outlet:market day").hits) > 0

    def test_the_second_time_nothing_changes(self, path: Path, library: Writer, keep: Keep) -> None:
        keep(given(text=LONG, outlet=None))
        keep(given(text=LONG, outlet="Market Street Journal"))
        before = digest(path)
        assert keep(given(text=LONG, outlet="Market Street Journal")).became == "unchanged"
        assert digest(path) == before

    def test_what_the_page_says_stays(self, library: Writer, keep: Keep) -> None:
        first = keep(given(text=LONG, outlet="Halyard Wire", published=None))
        assert keep(given(text=LONG, outlet="halyard wire", published="2026-03-10")).became == "filled"
        report = library.report(first.report).report
        assert (report.outlet, report.published) == ("Halyard Wire", "2026-03-10")
        assert keep(given(text=LONG, outlet="Halyard Wire", published="2026-03-12")).became == "unchanged"
        assert library.report(first.report).report.published == "2026-03-10"

    def test_a_page_that_says_less_takes_nothing_away(self, library: Writer, keep: Keep) -> None:
        keep(given(text=LONG))
        assert keep(given(text=LONG, outlet=None, published=None)).became == "unchanged"


class TestCopies:
    def test_the_earliest_is_the_original_in_either_order(self, tmp_path: Path) -> None:
        early = given(url="https://a.example/x", text=LONG, outlet="A", published="2026-03-10")
        late = given(url="https://b.example/x", text=LONG, outlet="B", published="2026-03-11")
        for name, order in (("one", [early, late]), ("other", [late, early])):
            with open_to_add(tmp_path / name) as library:
                add(library, order)
                (story,) = library.stories()
                copies = {r.outlet: r.copy_of is not None for r in library.story(story.id).reports}
            assert copies == {"A": False, "B": True}

    def test_a_text_that_two_share_is_read_once(self, library: Writer, keep: Keep) -> None:
        one = given(url="https://a.example/x", text=LONG, outlet="A")
        keep(one)
        other = given(url="https://b.example/x", text=LONG, outlet="B").article
        found = library.reading_of(other, "made-up-1")
        assert found is not None
        assert found.article == other
        assert found.attributions == reading(one.article).attributions
        assert library.reading_of(other, "made-up-2") is None


class TestRemove:
    def test_nothing_is_left_of_it(self, path: Path, library: Writer) -> None:
        import sqlite3
        from contextlib import closing

        items = list(stream(30))
        add(library, items)
        for one in items:
            library.remove(one.own_id or "")
        assert library.faults() == ()
        with closing(sqlite3.connect(path)) as db:
            tables = ("reports", "versions", "addresses", "readings", "stages", "stories", "members", "open_reports")
            assert [db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables] == [0] * len(tables)

    def test_a_copy_becomes_the_original(self, library: Writer, keep: Keep) -> None:
        ids = [keep(given(url=f"https://{x}.example/x", text=LONG, outlet=x, published=f"2026-03-1{n}")).report
               for n, x in enumerate("abc")]  # fmt: skip
        library.remove(ids[0])
        keep(given(url="https://d.example/x", text=LONG, outlet="d", published="2026-03-15"))
        (story,) = library.stories()
        first = min(ids[1:])
        assert {r.id: r.copy_of for r in library.story(story.id).reports if r.id != first and r.copy_of != first} == {}
        assert library.faults() == ()

    def test_what_is_not_there_is_said(self, library: Writer) -> None:
        with pytest.raises(LibraryError, match="no report is called 'r-12345'") as raised:
            library.remove("r-12345")
        assert raised.value.cause == "not-found"


class TestFailures:
    def test_they_are_kept_and_counted(self, library: Writer) -> None:
        library.keep_failure(FAILED)
        library.keep_failure(FAILED)
        (line,) = library.failures()
        assert (line.source, line.cause, line.message, line.hint, line.tries) == (
            FAILED.source,
            "timeout",
            "no answer",
            "try again",
            2,
        )

    def test_one_that_works_leaves_the_list(self, library: Writer, keep: Keep) -> None:
        library.keep_failure(FAILED)
        keep(given(url=URL, source=FAILED.source))
        assert library.failures() == ()


def test_a_reading_comes_back_as_it_was(library: Writer, path: Path) -> None:
    one = given(url=URL, text=LONG)
    kept = library.keep(one, reading(one.article))
    with open_library(path) as shelf:
        back = shelf.report(kept.report).reading
    assert back.article.text == LONG
    assert all(span.inside(back.article.text) for span in back.spans())
    assert [a.content[0].of(back.article.text) for a in back.attributions] == [LONG[:9]]


@settings(max_examples=30)
@drawn(readings())
def test_every_reading_rests_and_comes_back_equal(made: Reading) -> None:
    assert unpack_reading(pack(made.article), pack_reading(made)) == made


def test_one_that_fails_half_way_leaves_nothing(path: Path, library: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    items = list(stream(12))
    add(library, items[:10])
    before = digest(path)
    with monkeypatch.context() as patched:
        patched.setattr("sayso.library.writer.retell", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            add(library, items[10:11])
    assert digest(path) == before
    add(library, items)
    assert library.counts()[0] == 12


def test_an_outlet_is_found_however_large_its_letters_are(library: Writer, keep: Keep) -> None:
    kept = keep(given(url="https://a.example/x", text=LONG, outlet="Halyard WIRE"))
    keep(given(url="https://b.example/x", text="A mill burns in Korra.", title="Mill burns", outlet="Halyard Wirehouse"))
    for name in ("halyard wire", "Halyard Wire", " HALYARD WIRE "):
        assert [s.id for s in library.stories(Wanted(outlet=name))] == [kept.story]
        assert len(library.story(kept.story, Wanted(outlet=name)).reports) == 1
    assert library.stories(Wanted(outlet="Halyard")) == ()
