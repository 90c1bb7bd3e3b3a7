"""Opening a library: a new one is made, an older one brought up to date after a backup, everything else refused with its reason.

in: a path    out: a `Library` to read, or a `Writer` to add to; else a `LibraryError` whose cause tells why
"""

from __future__ import annotations

import shlex
from importlib import resources
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from sayso.library.place import own_place
from sayso.library.reader import Library
from sayso.library.schema import HEAD
from sayso.library.sqlite import APPLICATION, copied, engine_of, keep_log, kind_of, mark, told
from sayso.model import LibraryError

_MIGRATE = "migrations"


def open_library(path: Path) -> Library:
    """A library to read. Raises `LibraryError` where there is none."""
    if not path.exists():
        raise LibraryError(f"no library at {path}", cause="missing", hint="sayso add PAGE makes one; --library FILE names another")
    _refuse_folder(path)
    engine = engine_of(path, write=False)
    try:
        with told(path), engine.connect() as c, c.begin():
            version = _version(c, path)
        if version is None:
            raise LibraryError(f"the library {path} is empty", cause="missing", hint="sayso add PAGE fills it")
    except BaseException:
        engine.dispose()
        raise
    if version < HEAD:
        engine.dispose()
        _bring_up(path)
        engine = engine_of(path, write=False)
    return Library(path, engine)


def open_to_write(path: Path) -> Engine:
    """The engine of a library that can be written, made where there is none, and up to date. Of folders only the user's own data
    folder is made: any other that isn't there is likely misspelt."""
    _refuse_folder(path)
    if path == own_place():
        _make_folder(path)
    elif not path.parent.is_dir():
        raise LibraryError(
            f"the library {path} can't be made: there is no folder {path.parent}",
            cause="missing",
            hint=f"mkdir -p {shlex.quote(str(path.parent))}",
        )
    _bring_up(path)
    return engine_of(path)


def drop_empty(path: Path) -> None:
    """Take away a library that was made and holds nothing: another process may have added to it meanwhile."""
    try:
        with open_library(path) as library, library.reading() as c:
            held = c.execute(text("SELECT count(*) FROM reports")).scalar_one()
    except LibraryError:
        return
    if not held:
        for file in (path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            file.unlink(missing_ok=True)


def _bring_up(path: Path) -> None:
    """Make the tables, or bring them up to date, in one transaction; an older library is copied before."""
    engine = engine_of(path)
    try:
        with told(path):
            with engine.connect() as c, c.begin():
                version = _version(c, path)
            keep_log(path)
            if version is not None and version < HEAD:
                copied(path, path.with_name(f"{path.name}.before-{HEAD}"))
            if version != HEAD:
                with engine.connect().execution_options(writes=True) as c, c.begin():
                    if _version(c, path) != HEAD:  # another process may have done it meanwhile
                        _upgrade(c)
                        mark(c)
    finally:
        engine.dispose()


def _version(c: Connection, path: Path) -> str | None:
    """The version of a library's tables; None where it has none yet.

    Raises `LibraryError` where it is no library, or a newer one.
    """
    application, tables = kind_of(c)
    if not tables and application in (0, APPLICATION):
        return None
    if application != APPLICATION:
        raise LibraryError(f"{path} is a database of something else, no library", cause="not-a-library", hint="name another file")
    version = str(c.execute(text("SELECT version_num FROM alembic_version")).scalar_one())
    if version > HEAD:
        raise LibraryError(
            f"the library {path} was made by a newer sayso (its tables are of version {version}, this one knows {HEAD})",
            cause="newer",
            hint="use that one, or name another with --library",
        )
    return version


def _upgrade(c: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(resources.files("sayso.library").joinpath(_MIGRATE)).replace("%", "%%"))
    config.attributes["connection"] = c
    command.upgrade(config, "head")


def _make_folder(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"the library {path} can't be made: {error.strerror}", cause="disk", hint="name another") from error


def _refuse_folder(path: Path) -> None:
    if path.is_dir():
        raise LibraryError(f"{path} is a folder", cause="not-a-library", hint=f"name a file in it: {path / 'library.sqlite'}")
