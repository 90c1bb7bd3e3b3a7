"""An export taken into a library that holds reports: as if its pages were added."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from sayso.library import Given, Joined, Writer, examined, exported, joined, open_library, open_to_add
from sayso.model import Failure, LibraryError, Reading

from .made import MAKER, digest, given, of_people, reading, stream

Kept = tuple[Given, Reading]


def made(one: Given) -> Kept:
    return one, reading(one.article)


def library_of(path: Path, every: Sequence[Kept]) -> Path:
    with open_to_add(path) as library:
        for one, read in every:
            library.keep(one, read)
    return path


def texts(path: Path) -> dict[str, list[str]]:
    """What a library holds: of each report the hash of every version, the current one's reading, the headline."""
    found = {}
    with open_library(path) as library:
        for story in library.stories(every=True):
            for line in library.story(story.id).reports:
                told = library.report(line.id)
                found[line.id] = [*(str(v.number) for v in told.versions), told.reading.article.text_sha256, str(line.title)]
    return found


def states(n: int, count: int, **fields: object) -> list[Kept]:
    """So many states of one page, none of which says when it was changed."""
    return [made(given(url=f"https://a.example/{n}", text=f"The ferry sailed {k} times. " * 20, **fields)) for k in range(count)]


@pytest.fixture
def halves(tmp_path: Path) -> tuple[Path, Path]:
    """Two libraries that share some reports."""
    every = [made(one) for one in stream(40)]
    return library_of(tmp_path / "one.sqlite", every[:25]), library_of(tmp_path / "other.sqlite", every[15:])


def test_reports_of_both_are_there_and_a_second_time_changes_nothing(halves: tuple[Path, Path], tmp_path: Path) -> None:
    one, other = halves
    assert joined(one, exported(other)) == Joined(added=15, unchanged=10)
    whole = library_of(tmp_path / "whole.sqlite", [made(one) for one in stream(40)])
    assert texts(one) == texts(whole)
    assert digest(one, ordered=False) == digest(whole, ordered=False)
    with open_library(one) as library:
        assert examined(library)[1] == ()
    before = digest(one)
    assert joined(one, exported(other)) == Joined(unchanged=25)
    assert digest(one) == before


def test_into_a_new_library_it_is_as_added_by_day(tmp_path: Path) -> None:
    every = [made(one) for one in stream(40)]
    one, other = library_of(tmp_path / "one.sqlite", every), tmp_path / "other.sqlite"
    assert joined(other, exported(one)).added == 40
    with open_to_add(one) as library:
        id_of = {k[0].own_id: library.keep(*k).report for k in every}
    by_day = sorted(every, key=lambda k: (k[0].article.published or "~", id_of[k[0].own_id]))
    by_day_library = library_of(tmp_path / "by-day.sqlite", by_day)
    assert digest(other, ordered=False) == digest(by_day_library, ordered=False) == digest(one, ordered=False)
    with open_library(other) as library, open_library(by_day_library) as expected:
        assert len(library.stories()) == len(expected.stories())


class TestVersions:
    def test_all_come_with_a_report_that_is_new(self, tmp_path: Path) -> None:
        one, other = library_of(tmp_path / "1.sqlite", states(1, 1)), library_of(tmp_path / "2.sqlite", states(2, 3))
        assert joined(one, exported(other)) == Joined(added=1)
        assert texts(one).items() >= texts(other).items()

    def test_later_ones_follow_those_that_are_here(self, tmp_path: Path) -> None:
        one, other = library_of(tmp_path / "1.sqlite", states(1, 1)), library_of(tmp_path / "2.sqlite", states(1, 3))
        assert joined(one, exported(other)) == Joined(versions=1)
        assert texts(one) == texts(other)

    def test_an_older_one_does_not_take_the_place_of_a_newer(self, tmp_path: Path) -> None:
        one, other = library_of(tmp_path / "1.sqlite", states(1, 3)), library_of(tmp_path / "2.sqlite", states(1, 1))
        before = texts(one)
        assert joined(one, exported(other)) == Joined(unchanged=1)
        assert texts(one) == before
        later = library_of(tmp_path / "3.sqlite", states(1, 3)[2:])
        before = texts(later)
        assert joined(later, exported(library_of(tmp_path / "4.sqlite", states(1, 3)))) == Joined(unchanged=1)
        assert texts(later) == before

    def test_a_teaser_grows_into_its_page(self, tmp_path: Path) -> None:
        teaser = made(given(title="Ferry sails", text="A ferry sails.", extent="teaser", url="https://a.example/1"))
        page = made(given(title="Ferry sails", text="A ferry sails to Ostamar. " * 20, url="https://a.example/1"))
        one, other = library_of(tmp_path / "1.sqlite", [teaser]), library_of(tmp_path / "2.sqlite", [page])
        assert joined(one, exported(other)) == Joined(versions=1)
        with open_library(one) as library:
            assert library.report("https://a.example/1").report.extent == "full"
        assert joined(one, exported(library_of(tmp_path / "3.sqlite", [teaser]))) == Joined(unchanged=1)


class TestCorrections:
    def test_those_of_words_come_along_and_those_of_stories_do_not(self, tmp_path: Path) -> None:
        people = of_people()
        path, to = library_of(tmp_path / "1.sqlite", people), library_of(tmp_path / "2.sqlite", [made(o) for o in stream(5)])
        with open_to_add(path) as library:
            first, second = (library.report(f"https://{name}.example/{n}").report for name, n in (("wire", 1), ("post", 3)))
            library.mend.wrong_speaker(first.id, "the ferry would sail to Ostamar in spring", "Oda Kestrel")
            library.mend.same_person(f"Elena Marsk@{first.id}", f"Elena Marsk@{second.id}")
            library.mend.split(first.story, [first.id])
            library.mend.wrong_speaker(first.id, "erred in case 1", None)
            library.mend.undo()
        taken = joined(to, exported(path))
        assert (taken.added, taken.edits, taken.left_out, taken.refused) == (5, 2, 1, ())
        with open_library(to) as library:
            said = {a.speaker for a in library.report(first.id).reading.attributions}
            assert said == {"Oda Kestrel", "Red Lantern"}
            assert [e.lost for e in library.edits()] == [(), ()]
            assert any({first.id, second.id} <= {t.ref.report for t in p.person.ties} for p in library.who("Elena Marsk"))
            assert examined(library)[1] == ()
        again = joined(to, exported(path))
        assert (again.unchanged, again.edits) == (5, 0)

    def test_of_a_report_that_could_not_be_taken(self, tmp_path: Path) -> None:
        path = library_of(tmp_path / "1.sqlite", of_people())
        with open_to_add(path) as library:
            first = library.report("https://wire.example/1").report.id
            library.mend.wrong_speaker(first, "the ferry would sail to Ostamar in spring", "Oda Kestrel")
        lines = [line for line in exported(path) if f'"kind":"report","id":"{first}"'.encode() not in line]
        taken = joined(tmp_path / "2.sqlite", lines)
        assert (taken.added, taken.edits) == (4, 0)
        assert [r.why for r in taken.refused] == [f"a correction of {first}, which didn't come along"]


def test_bad_lines_are_told_and_the_others_go_on(halves: tuple[Path, Path]) -> None:
    one, other = halves
    lines = list(exported(other))
    at = next(n for n, line in enumerate(lines) if b'"kind":"report"' in line)
    spoilt = json.loads(lines[at]) | {"version": 9}
    taken = joined(one, [*lines[:at], json.dumps(spoilt).encode(), b"[" * 10_000, *lines[at + 1 :]])
    assert [r.line for r in taken.refused] == [at + 1, at + 2]
    assert taken.added + taken.unchanged == 24


@pytest.mark.parametrize("lines", [[], [b"{}"], [b'{"kind":"story","id":"s-1"}']])
def test_what_is_no_export_makes_nothing(tmp_path: Path, lines: list[bytes]) -> None:
    with pytest.raises(LibraryError):
        joined(tmp_path / "new.sqlite", lines)
    assert not (tmp_path / "new.sqlite").exists()


def test_failures_come_along_once(library: Writer, path: Path, tmp_path: Path) -> None:
    library.keep_failure(Failure(source="x.pdf", stage="read", cause="broken", message="broken"), "The Tarn Post")
    to = library_of(tmp_path / "2.sqlite", [made(given())])
    for _ in range(2):
        joined(to, exported(path))
        with open_library(to) as other:
            assert [(f.source, f.tries, f.outlet) for f in other.failures()] == [("x.pdf", 1, "The Tarn Post")]


def test_each_report_keeps_the_reading_that_it_brings(tmp_path: Path) -> None:
    one = given(url="https://a.example/1")
    path = library_of(tmp_path / "1.sqlite", [(one, reading(one.article, "older-1"))])
    to = library_of(
        tmp_path / "2.sqlite", [made(given(url="https://b.example/2", outlet="Echo", title="Other", text="Other words."))]
    )
    joined(to, exported(path))
    with open_library(to) as library:
        assert library.report("https://a.example/1").reading.made_by.annotate == "older-1"
        assert library.report("https://b.example/2").reading.made_by.annotate == MAKER
