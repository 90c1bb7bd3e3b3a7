"""Opening: what is made, what is brought up to date, what is refused, and what each error of the disk is told as."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from importlib import resources
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import event, text

from sayso.library import Writer, examined, open_library, open_to_add, place_of, sqlite
from sayso.library import open as opening
from sayso.library.schema import HEAD, metadata
from sayso.library.sqlite import engine_of
from sayso.model import LibraryError

from .made import digest, reading, stream
from .older import as_of


@pytest.fixture(autouse=True)
def made_by_the_migrations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here no library is a copy of another (tests/conftest.py)."""
    monkeypatch.setattr(opening, "_bring_up", opening._bring_up.__wrapped__)  # type: ignore[attr-defined]


def add(library: Writer, count: int) -> None:
    for one in stream(count):
        library.keep(one, reading(one.article))


def cause(of: Callable[[], object]) -> str:
    """The cause of the error that something ends with; its message names the file."""
    with pytest.raises(LibraryError) as raised:
        of()
    assert raised.value.hint
    return raised.value.cause


class TestMigrations:
    def test_they_make_the_tables_that_the_schema_tells(self, path: Path) -> None:
        open_to_add(path).close()
        engine = engine_of(path)
        with engine.connect() as c:
            differences = compare_metadata(MigrationContext.configure(c), metadata)
        engine.dispose()
        assert [d for d in differences if "alembic_version" not in str(d) and "'search" not in str(d)] == []

    def test_the_newest_is_the_one_that_is_asked_for(self) -> None:
        config = Config()
        config.set_main_option("script_location", str(resources.files("sayso.library").joinpath("migrations")))
        assert ScriptDirectory.from_config(config).get_current_head() == HEAD

    def test_the_stream_of_an_older_library_goes_on(self, path: Path, tmp_path: Path) -> None:
        """Before 0004 what is open stood in one body; the words it is found by, its bands and its story stand in tables since."""
        with open_to_add(path) as library:
            add(library, 18)
        older = [tmp_path / f"{version}.sqlite" for version in ("0001", "0003")]
        for copy in older:
            shutil.copy(path, copy)
            as_of(copy, copy.stem)
        with open_to_add(path) as library:
            add(library, 30)
        for copy in older:
            with open_to_add(copy) as library:
                assert library.faults() == ()
                add(library, 30)
                library.search("ferry")  # makes an older library findable
                assert examined(library)[1] == ()
            assert digest(copy) == digest(path)

    def test_an_older_library_is_copied_before(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with open_to_add(path) as library:
            add(library, 3)
        before = digest(path)
        monkeypatch.setattr(opening, "HEAD", "9999")
        monkeypatch.setattr(opening, "_upgrade", lambda c: c.execute(text("UPDATE alembic_version SET version_num = '9999'")))
        open_to_add(path).close()
        copy = path.with_name("library.sqlite.before-9999")
        assert digest(copy) == before != digest(path)

    def test_one_that_fails_changes_nothing(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with open_to_add(path) as library:
            add(library, 3)
        before = digest(path)

        def broken(c: object) -> None:
            c.execute(text("DROP TABLE failures"))  # type: ignore[attr-defined]
            raise RuntimeError

        monkeypatch.setattr(opening, "HEAD", "9999")
        monkeypatch.setattr(opening, "_upgrade", broken)
        with pytest.raises(RuntimeError):
            open_to_add(path)
        assert digest(path) == before

    def test_a_newer_one_is_refused(self, path: Path) -> None:
        open_to_add(path).close()
        with closing(sqlite3.connect(path)) as db:
            db.execute("UPDATE alembic_version SET version_num = '0999'")
            db.commit()
        for door in (open_library, open_to_add):
            with pytest.raises(LibraryError, match="made by a newer sayso") as raised:
                door(path)
            assert raised.value.cause == "newer"


class TestWhatIsNoLibrary:
    def test_nothing_there(self, path: Path) -> None:
        assert cause(lambda: open_library(path)) == "missing"
        assert not path.exists()

    def test_an_empty_file_is_one_to_be(self, tmp_path: Path) -> None:
        (tmp_path / "empty").touch()
        assert cause(lambda: open_library(tmp_path / "empty")) == "missing"
        with open_to_add(tmp_path / "empty") as library:
            add(library, 1)

    @pytest.mark.parametrize("door", [open_library, open_to_add])
    def test_a_text(self, tmp_path: Path, door: Callable[[Path], object]) -> None:
        page = tmp_path / "page.txt"
        page.write_text("Somebody said something. " * 50)
        before = page.read_bytes()
        assert cause(lambda: door(page)) == "not-a-library"
        assert page.read_bytes() == before

    @pytest.mark.parametrize("door", [open_library, open_to_add])
    def test_a_folder(self, tmp_path: Path, door: Callable[[Path], object]) -> None:
        assert cause(lambda: door(tmp_path)) == "not-a-library"

    @pytest.mark.parametrize("door", [open_library, open_to_add])
    def test_a_database_of_something_else(self, tmp_path: Path, door: Callable[[Path], object]) -> None:
        other = tmp_path / "other.sqlite"
        with closing(sqlite3.connect(other)) as db:
            db.execute("CREATE TABLE reports (id)")
            db.commit()
        before = other.read_bytes()
        assert cause(lambda: door(other)) == "not-a-library"
        assert other.read_bytes() == before


class TestTheDisk:
    def test_damaged(self, path: Path) -> None:
        with open_to_add(path) as library:
            add(library, 30)
        whole = path.read_bytes()
        path.write_bytes(whole[:8192] + b"\xff" * (len(whole) - 8192))

        def use() -> None:
            with open_to_add(path) as library:
                add(library, 31)

        assert cause(use) == "damaged"

    def test_damaged_inside_a_report(self, path: Path) -> None:
        with open_to_add(path) as library:
            add(library, 1)
        with closing(sqlite3.connect(path)) as db:
            db.execute("UPDATE versions SET article = x'00ff'")
            db.commit()
        with open_library(path) as shelf:
            assert cause(lambda: shelf.report("n0")) == "damaged"

    def test_a_transaction_waits_for_the_disk(self, path: Path) -> None:
        """The tests' own connections don't (tests/conftest.py), so that what is kept outlives a power cut is asked of the file."""
        with closing(sqlite._connected(path, write=True, busy=1)) as connection:
            assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL

    def test_full(self, path: Path) -> None:
        with open_to_add(path) as library:
            add(library, 10)
            before = digest(path)
            pages = path.stat().st_size // 4096 + 4
            event.listen(library._engine, "connect", lambda db, _: db.execute(f"PRAGMA max_page_count = {pages}"))
            library._engine.dispose()
            assert cause(lambda: add(library, 60)) == "full"
            kept = library.counts()[0]
        assert 10 <= kept < 60
        with open_to_add(path) as library:  # room was made
            assert library.faults() == ()
            add(library, 60)
            assert library.counts()[0] == 60
        assert before != digest(path)

    def test_locked_by_another(self, path: Path, library: Writer) -> None:
        library._engine = engine_of(path, busy=0.05)
        add(library, 2)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert cause(lambda: add(library, 3)) == "locked"
            assert library.counts()[0] == 2  # reading goes on
            other.execute("ROLLBACK")
        add(library, 3)
        assert library.counts()[0] == 3

    def test_read_only_connection(self, path: Path, library: Writer) -> None:
        add(library, 1)
        library._engine = engine_of(path, write=False)
        assert cause(lambda: add(library, 2)) == "read-only"

    @pytest.mark.skipif(os.geteuid() != 0, reason="giving up one's rights needs them")
    def test_a_file_of_somebody_else_can_be_read_and_not_written(self, tmp_path: Path) -> None:
        path = tmp_path / "library.sqlite"
        with open_to_add(path) as library:
            add(library, 2)
        before = path.read_bytes()
        code = (
            "import os, sys; from pathlib import Path; from sayso.library import open_library, open_to_add\n"
            "from sayso.model import LibraryError; import sayso.library.writer, sayso.library.reader, alembic, platformdirs.unix\n"
            "path = Path(sys.argv[1]); os.setgid(65534); os.setuid(65534)\n"
            "with open_library(path) as shelf: print(shelf.counts()[0])\n"
            "try: open_to_add(path)\n"
            "except LibraryError as error: print(error.cause, '|', error.message)"
        )
        for folder in (tmp_path, *tmp_path.parents):
            if folder.owner() == "root" and folder != Path("/") and not folder.stat().st_mode & 1:
                folder.chmod(folder.stat().st_mode | 0o055)
        path.chmod(0o644)
        done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=False)
        assert done.stdout.splitlines()[:1] == ["2"], done.stderr
        assert done.stdout.splitlines()[1].startswith("read-only | the library"), done.stdout
        assert path.read_bytes() == before


class TestPlace:
    def test_as_told_else_as_named_else_the_data_folder(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("SAYSO_LIBRARY", str(tmp_path / "named.sqlite"))
        assert place_of("~/told.sqlite") == Path("~/told.sqlite").expanduser()
        assert place_of() == tmp_path / "named.sqlite"
        monkeypatch.delenv("SAYSO_LIBRARY")
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
        assert place_of().name == "library.sqlite"


class TestBackup:
    def test_it_is_a_library(self, path: Path, library: Writer, tmp_path: Path) -> None:
        add(library, 12)
        library.backup(tmp_path / "copy.sqlite")
        assert digest(tmp_path / "copy.sqlite") == digest(path)
        with open_to_add(tmp_path / "copy.sqlite") as copy:
            add(copy, 13)

    def test_nothing_is_written_over(self, library: Writer, tmp_path: Path) -> None:
        (tmp_path / "copy.sqlite").write_text("mine")
        assert cause(lambda: library.backup(tmp_path / "copy.sqlite")) == "exists"
        assert (tmp_path / "copy.sqlite").read_text() == "mine"

    def test_a_folder_that_is_not_there(self, library: Writer, tmp_path: Path) -> None:
        add(library, 1)
        assert cause(lambda: library.backup(tmp_path / "none" / "copy.sqlite")) == "disk"
