"""Serving on loopback: the address is taken, told, and given back when somebody stops it.

in: a library's file, where to listen    out: nothing; pages until SIGINT or SIGTERM
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

from uvicorn import Config, Server

from sayso.model import LibraryError, UsageError
from sayso.web.app import app_of
from sayso.web.shelf import Shelf

#: Names of this machine, and the address that each stands for; any other can be reached from elsewhere.
LOOPBACK = {"127.0.0.1": "127.0.0.1", "localhost": "127.0.0.1", "::1": "::1", "[::1]": "::1"}
_DEFAULT_PORT = 80
_GRACE = 3  # seconds that answers on their way are waited for
_AT_ONCE = 100  # connections


def serve(
    path: Path, host: str, port: int, tell: Callable[[str], object], started: Callable[[str], object], *, loud: bool = False
) -> None:
    """Show a library to this machine until a signal comes; then `KeyboardInterrupt`, where that was SIGINT.

    port: 0 for any that is free.  tell: told a line for a person.  started: told the address once it answers.  loud: whether the
    server tells all it does.  Raises `UsageError` where it can't listen there, `LibraryError` where there is no library.
    """
    address = loopback(host)
    shelf = Shelf(path)
    try:
        _ready(shelf, tell)
        config = Config(
            _nothing, host=address, port=port, http="h11", ws="none", lifespan="off", proxy_headers=False, server_header=False,
            access_log=loud, log_config=None, log_level="debug" if loud else "critical", limit_concurrency=_AT_ONCE,
            timeout_graceful_shutdown=_GRACE,
        )  # fmt: skip
        listening = _bound(config, host, port)
        taken = int(listening.getsockname()[1])
        config.app = app_of(shelf, hosts_of(taken), tell)
        shown = f"[{address}]" if ":" in address else address
        _Server(config, lambda: started(f"http://{shown}:{taken}/")).run([listening])
    finally:
        shelf.close()


def _ready(shelf: Shelf, tell: Callable[[str], object]) -> None:
    """Do what the first page of a kind would wait for: load what compares, let search find what an older library holds."""
    import_module("sayso.compare.door")
    with suppress(LibraryError):  # of a library that can't be written; the page of search says so
        shelf.library.search("sayso", 1, lambda left: tell(f"making what the library holds findable, once: {left:,} reports to go"))


def loopback(host: str) -> str:
    """The address to listen on. Raises `UsageError` for one that others could reach."""
    address = LOOPBACK.get(host.strip().lower())
    if address is None:
        raise UsageError(
            f"{host} could be reached from elsewhere: anybody there could read the library, which asks nobody who they are",
            hint="127.0.0.1, ::1 and localhost are this machine alone",
        )
    return address


def hosts_of(port: int) -> frozenset[str]:
    """What the Host header may say of us."""
    names = ("127.0.0.1", "localhost", "[::1]")
    bare = names if port == _DEFAULT_PORT else ()
    return frozenset((*(f"{name}:{port}" for name in names), *bare))


class _Server(Server):
    """Says when it answers."""

    def __init__(self, config: Config, started: Callable[[], object]) -> None:
        super().__init__(config)
        self._tell_started = started

    async def startup(self, sockets: list[Any] | None = None) -> None:
        await super().startup(sockets)
        self._tell_started()


def _bound(config: Config, host: str, port: int) -> Any:
    """The address taken; uvicorn ends the program where it can't be, and leaves the cause behind that."""
    try:
        return config.bind_socket()
    except SystemExit as end:
        cause = end.__context__
        code = cause.errno if isinstance(cause, OSError) else None
    if code == errno.EADDRINUSE:
        raise UsageError(f"port {port} of {host} is in use", hint="another sayso may serve there; --port 0 takes any that is free")
    why = os.strerror(code) if code else "no reason told"
    raise UsageError(f"can't listen on port {port} of {host}: {why}", hint="--port 0 takes any that is free")


async def _nothing(*_: object) -> None:
    """Stands where the application will, whose hosts are known once the port is."""
