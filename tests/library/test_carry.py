"""Exported and imported again a library is equal; a line that can't be taken is told with its number, and the others go on."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from sayso.library import Taken, Writer, carry, examined, exported, lines_from, open_to_add
from sayso.model import Failure, LibraryError

from .made import digest, given, of_people, reading, stream
from .test_anything import page

COUNT = 12  # four stories, with two copies and one that has no day: what is spoilt is one line of them
PAGES = st.tuples(st.integers(0, 5), st.integers(0, 2), st.booleans(), st.booleans())


def fill(library: Writer, count: int) -> None:
    for one in stream(count):
        library.keep(one, reading(one.article))


def imported(lines: Sequence[bytes], to: Path) -> Taken:
    with open_to_add(to) as library:
        return library.take(lines)


def changed(line: bytes, **fields: object) -> bytes:
    return json.dumps(json.loads(line) | fields).encode()


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, ...]:
    """The lines of a library."""
    path = tmp_path_factory.mktemp("lines") / "library.sqlite"
    with open_to_add(path) as library:
        fill(library, COUNT)
    return tuple(exported(path))


class TestEqual:
    def test_a_stream_goes_on_in_the_copy(self, library: Writer, path: Path, tmp_path: Path) -> None:
        fill(library, COUNT)
        library.keep_failure(Failure(source="x.pdf", stage="read", cause="broken", message="broken"), "The Tarn Post")
        lines = list(exported(path))
        copy = tmp_path / "copy.sqlite"
        assert imported(lines, copy) == Taken(reports=COUNT, stories=len(library.stories(every=True)), refused=())
        assert digest(copy) == digest(path)
        assert list(exported(copy)) == lines
        with open_to_add(copy) as other:
            assert other.failures() == library.failures()
            fill(other, 2 * COUNT)
        fill(library, 2 * COUNT)
        assert digest(copy) == digest(path)

    @drawn(pages=st.lists(PAGES, max_size=12), gone=st.integers(0, 3))
    @settings(max_examples=12, deadline=None)  # a second or two: each makes two libraries and keeps up to twelve pages in both
    def test_whatever_was_added_edited_and_removed(self, pages: list[tuple[int, int, bool, bool]], gone: int) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path, copy = Path(folder) / "one.sqlite", Path(folder) / "copy.sqlite"
            with open_to_add(path) as library:
                for number, edit, teaser, addressed in pages:
                    one = page(number, edit, teaser=teaser, addressed=addressed)
                    kept = library.keep(one, reading(one.article))
                    if gone and number == gone:
                        library.remove(kept.report)
            lines = list(exported(path))
            assert imported(lines, copy).refused == ()
            assert digest(copy) == digest(path)
            assert list(exported(copy)) == lines

    def test_people_and_search_are_kept_anew(self, library: Writer, path: Path, tmp_path: Path) -> None:
        for one, read in of_people():
            library.keep(one, read)
        fill(library, 10)
        edited = page(1, 0), page(1, 1)
        for one in edited:
            library.keep(one, reading(one.article))
        copy = tmp_path / "copy.sqlite"
        assert imported(list(exported(path)), copy).refused == ()
        assert digest(copy) == digest(path)
        with open_to_add(copy) as other:
            assert other.who("Elena Marsk") == library.who("Elena Marsk") != ()
            for query in ("ferry", "said-by:marsk", "outlet:wire stance:stated", "stood OR days"):
                found = [{(h.report, h.words) for h in shelf.search(query, most=500).hits} for shelf in (library, other)]
                assert found[0] == found[1] != set()
            assert examined(other)[1] == ()
            for one, _ in of_people():  # what was put in can be taken out
                other.remove(one.article.url or "")
            assert other.who("Elena Marsk") == ()
            assert not other.search("said-by:marsk").hits
            assert examined(other)[1] == ()


class TestExamined:
    """What `doctor` tells."""

    @pytest.mark.parametrize(
        ("damage", "why"),
        [
            ("DELETE FROM passages WHERE first = (SELECT min(first) FROM passages)", "search does not find report"),
            ("UPDATE passages SET version = 9 WHERE first = (SELECT min(first) FROM passages)", "search does not find report"),
            ("DELETE FROM ties", "names is not kept"),
            ("UPDATE search_data SET block = substr(block, 1, 40) WHERE id > 10", "the index of words"),
        ],
    )
    def test_what_search_and_who_lack(self, library: Writer, path: Path, damage: str, why: str) -> None:
        for one, read in of_people():
            library.keep(one, read)
        assert examined(library)[1] == ()
        with closing(sqlite3.connect(path)) as db:
            db.execute(damage)
            db.commit()
        wrong = examined(library)[1]
        assert wrong
        assert all(why in line for line in wrong), wrong


class TestRefused:
    """A line that can't be taken."""

    @pytest.mark.parametrize(
        ("spoilt", "why"),
        [
            (lambda line: b"{not json", "no line of an export"),
            (lambda line: b"\xff\xfe{}", "no line of an export"),
            (lambda line: b'{"kind":"recipe"}', "no line of an export"),
            (lambda line: b"[" * 100_000, "no line of an export"),
            (lambda line: changed(line, version=7), "versions"),
            (lambda line: changed(line, stages={}), "no reading of its current version"),
            (lambda line: changed(line, language="fr"), "no reading of its current version"),
            (lambda line: changed(line, extent="some"), "extent"),
            (lambda line: line.replace(b'"text_sha256":"', b'"text_sha256":"0'), "not the one that was hashed"),
            (lambda line: line.replace(b'"content":[[0,', b'"content":[[99999,'), "reading of version 1"),
            (lambda line: line.replace(b'"content":[[0,9]]', b'"content":[[0,99999]]'), "lies outside the text"),
            (lambda line: changed(line, id=None), "id"),
            (lambda line: changed(line, version=2**63), "version"),
            (lambda line: line.replace(b'"turn":', b'"turn":99999999999999999999'), "open.turn"),
            (lambda line: line.replace(b'"turn":', b'"turn":-'), "open.turn"),
        ],
    )
    def test_it_is_told_with_its_number(
        self, lines: tuple[bytes, ...], tmp_path: Path, spoilt: Callable[[bytes], bytes], why: str
    ) -> None:
        at = next(n for n, line in enumerate(lines) if b'"kind":"report"' in line and b'"copy_of":null' in line)
        id = json.loads(lines[at])["id"]
        damaged = spoilt(lines[at])
        assert damaged != lines[at]
        copy = tmp_path / "copy.sqlite"
        taken = imported([*lines[:at], damaged, *lines[at + 1 :]], copy)
        assert taken.refused[0].line == at + 1
        assert why in taken.refused[0].why
        assert taken.reports == COUNT - 1
        with open_to_add(copy) as library:
            assert library.faults() == ()
            with pytest.raises(LibraryError):
                library.report(id)
            fill(library, COUNT + 5)  # and goes on

    def test_the_same_line_twice(self, lines: tuple[bytes, ...], tmp_path: Path) -> None:
        taken = imported([*lines, lines[-10], lines[5]], tmp_path / "copy.sqlite")
        assert [r.line for r in taken.refused] == [len(lines) + 1, len(lines) + 2]

    def test_what_it_copies_is_gone(self, library: Writer, path: Path, tmp_path: Path) -> None:
        first, second = (library.keep(one, reading(one.article)).report for one in (page(0, 0), page(5, 0)))
        left = [line for line in exported(path) if f'"kind":"report","id":"{first}"'.encode() not in line]
        taken = imported(left, tmp_path / "copy.sqlite")
        assert taken.reports == 1
        assert [r.why for r in taken.refused] == [f"{second} is there, but not {first}, which it copies"]
        with open_to_add(tmp_path / "copy.sqlite") as copy:
            assert copy.faults() == ()
            assert copy.report(second).report.copy_of is None

    def test_the_next_copy_of_what_is_gone_copies_the_one_that_is_there(self, library: Writer, path: Path, tmp_path: Path) -> None:
        text = "The ferry of Ostamar lies idle since its crews left it, and nobody knows when it will sail again. " * 4
        pages = [given(url=f"https://{n}.example/x", outlet=f"Outlet {n}", text=f"{text} Of {n}.") for n in range(3)]
        first, second = (library.keep(one, reading(one.article)).report for one in pages[:2])
        assert library.report(second).report.copy_of == first
        left = [line for line in exported(path) if f'"kind":"report","id":"{first}"'.encode() not in line]
        imported(left, tmp_path / "copy.sqlite")
        with open_to_add(tmp_path / "copy.sqlite") as copy:
            third = copy.keep(pages[2], reading(pages[2].article)).report
            assert copy.report(third).report.copy_of == second

    @pytest.mark.parametrize(
        "spoilt", [b"", b'{"kind":"stream","turn":1,"days":[],"met":0,"mended":0}', b'{"kind":"stream","turn":-1}']
    )
    def test_without_its_place_a_stream_goes_on_behind_what_is_open(
        self, lines: tuple[bytes, ...], tmp_path: Path, spoilt: bytes
    ) -> None:
        copy = tmp_path / "copy.sqlite"
        imported([spoilt if b'"kind":"stream"' in line else line for line in lines], copy)
        with open_to_add(copy) as library:
            fill(library, COUNT + 5)
            assert library.counts()[0] == COUNT + 5
            assert examined(library)[1] == ()

    def test_a_story_with_reports_leads_nowhere(self, lines: tuple[bytes, ...], tmp_path: Path) -> None:
        at = next(n for n, line in enumerate(lines) if b'"kind":"story"' in line)
        to = b'{"kind":"story","id":"s-empty"}'
        taken = imported([*lines[:at], changed(lines[at], merged_into="s-empty"), *lines[at + 1 :], to], tmp_path / "copy.sqlite")
        assert [(r.line, "leads nowhere" in r.why) for r in taken.refused] == [(at + 1, True)]

    def test_a_long_way_of_stories_that_lead_nowhere_goes(self, lines: tuple[bytes, ...], tmp_path: Path) -> None:
        way = [{"kind": "story", "id": f"s-{n}", "merged_into": f"s-{n + 1}"} for n in range(1_500)]
        copy = tmp_path / "copy.sqlite"
        imported([lines[0], *(json.dumps(one).encode() for one in way), b'{"kind":"story","id":"s-1500"}'], copy)
        with open_to_add(copy) as library:
            assert library.counts() == (0, 0, 0)

    def test_a_line_without_an_end_is_not_read_to_its_end(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr(carry, "_LONGEST", 60)
        heading, long = b'{"kind":"library","schema":"sayso/library/1"}\n', b'{"kind":"story","id":"' + b"s" * 500 + b'"}\n'
        stream = BytesIO(heading + long + b'{"kind":"story","id":"s-1"}\n' + long.strip())
        read = list(lines_from(stream))
        assert [len(line) for line in read] == [len(heading), 61, 28, 61]
        assert [(r.line, r.why) for r in imported(read, tmp_path / "copy.sqlite").refused] == [
            (2, "the line is too long"),
            (4, "the line is too long"),
            (5, "the export breaks off here: what came behind it is missing; export it again"),
        ]

    def test_an_export_that_breaks_off_is_told(self, lines: tuple[bytes, ...], tmp_path: Path) -> None:
        short = lines[: len(lines) // 2]
        taken = imported(short, tmp_path / "copy.sqlite")
        assert [(r.line, "breaks off" in r.why) for r in taken.refused] == [(len(short) + 1, True)]

    @pytest.mark.parametrize(
        "first", [b"", b'{"kind":"stream","turn":1,"days":[],"met":0,"mended":0}', b'{"kind":"library","schema":"sayso/library/9"}']
    )
    def test_what_is_no_export_makes_nothing(self, lines: tuple[bytes, ...], tmp_path: Path, first: bytes) -> None:
        with open_to_add(tmp_path / "copy.sqlite") as library:
            if first:
                with pytest.raises(LibraryError, match=r"no export of a library|of the form sayso.library.9"):
                    library.take([first, *lines[1:]])
            assert library.counts() == (0, 0, 0)

    def test_into_a_library_that_holds_something(self, library: Writer, lines: tuple[bytes, ...]) -> None:
        fill(library, 1)
        with pytest.raises(LibraryError, match="holds reports already"):
            library.take(lines)
