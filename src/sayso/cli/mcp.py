"""`sayso mcp`: what pages say and who said it, for assistants."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from sayso.cli.options import Reader, ReaderOption
from sayso.cli.shelf import LibraryFile, tell_place
from sayso.cli.tell import say
from sayso.model import UsageError

EXAMPLES = """\b
A client starts it by itself; in its settings stands, say:
  {"mcpServers": {"sayso": {"command": "sayso", "args": ["mcp"]}}}

\b
It reads addresses and your library; files only in folders that you name:
  sayso mcp --folder saved-pages
  sayso mcp --offline --folder saved-pages

\b
Over HTTP, for clients on this machine alone (http://127.0.0.1:8720/mcp):
  sayso mcp --http --port 8720

\b
It adds nothing to the library unless --allow-add.

\b
Exit status: 0 the client is gone, 1 it can't be served, 2 wrong use.
"""


def mcp(
    library: LibraryFile = None,
    folder: Annotated[
        list[Path] | None,
        typer.Option("--folder", metavar="DIR", help="Let it read files in DIR; may be given again. Without it, no file is read."),
    ] = None,
    offline: Annotated[bool, typer.Option("--offline", help="Ask no address.")] = False,
    allow_add: Annotated[bool, typer.Option("--allow-add", help="Offer a tool that adds pages to the library.")] = False,
    http: Annotated[
        bool, typer.Option("--http", help="Serve over HTTP on 127.0.0.1 instead of standard input and output.")
    ] = False,
    port: Annotated[int, typer.Option("--port", metavar="N", min=1, max=65535, help="With --http.")] = 8720,
    reader: ReaderOption = Reader.standard,
) -> None:
    """Serve assistants (Model Context Protocol). Tools to read and compare pages, ask the library, check a text."""
    for one in folder or ():
        if not one.is_dir():
            raise UsageError(f"{one} is no folder", hint="--folder names a folder whose files may be read")
    if not http and sys.stdin.isatty():
        say("waiting for a client on standard input; an assistant starts this by itself, see sayso mcp --help (Ctrl-C ends it)")
    from sayso.annotate import AnnotateOptions
    from sayso.assist import Gate, Tools, serve_http, serve_stdio, server_of
    from sayso.assist.tools import FETCH
    from sayso.library import place_of
    from sayso.settings import Settings

    path = place_of(library)
    settings = Settings(read=FETCH, annotate=AnnotateOptions(reader=reader.value))
    server = server_of(Tools(path, Gate(folder or (), offline=offline), settings, allow_add=allow_add))
    say(tell_place(path))
    if http:
        say(f"Serving on http://127.0.0.1:{port}/mcp, for this machine alone; Ctrl-C ends it")
        serve_http(server, port)
    else:
        serve_stdio(server)
