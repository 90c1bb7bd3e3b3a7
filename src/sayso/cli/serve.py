"""`sayso serve`: the library as pages in the browser, for this machine alone."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated

import typer

from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import complain, debugging, say

EXAMPLES = """\b
The stories of the library, each with its comparison, its reports and sources,
people and search, as pages:
  sayso serve --open
  sayso serve --library desk.sqlite --port 0

\b
The pages can only be read, and only from this machine: there is no password.
What is added meanwhile shows when a page is loaded again. Ctrl-C ends it.

\b
Exit status: 0 ended, 1 no library or it can't be read, 2 wrong use, or the
port is in use.
"""
_PORT = 8017


def serve(
    library: LibraryFile = None,
    host: Annotated[str, typer.Option("--host", metavar="HOST", help="127.0.0.1, ::1 or localhost: this machine.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", metavar="PORT", min=0, max=65535, help="0 takes any that is free.")] = _PORT,
    open_it: Annotated[bool, typer.Option("--open", help="Show it in the browser.")] = False,
) -> None:
    """Show the library as pages in the browser."""
    from sayso.library import place_of
    from sayso.web import serve as serving

    path = place_of(library)

    def started(address: str) -> None:
        say(tell_place(path))
        say(f"Pages: {address} (Ctrl-C ends)")
        if open_it and not _shown(address):
            complain("no browser was found to show it")

    with suppress(KeyboardInterrupt):
        serving(path, host, port, say, started, loud=debugging())
    say("Ended.")


def _shown(address: str) -> bool:
    import webbrowser

    return webbrowser.open(address)
