"""How the server is reached: over standard input and output, or over HTTP on this machine alone.

in: a server    out: nothing until the client is gone, or the user ends it
"""

from __future__ import annotations

from typing import Any

import anyio
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette

from sayso.model import UsageError

HOST = "127.0.0.1"
PORT = 8720
PATH = "/mcp"
_LARGEST = 256 * 1024  # bytes of a request: a text to check, and twenty sources


def serve_stdio(server: Server[Any]) -> None:
    """Serve one client on standard input and output. What else is printed meanwhile goes to standard error."""

    async def run() -> None:
        async with stdio_server() as (incoming, outgoing):
            await server.run(incoming, outgoing, server.create_initialization_options())

    anyio.run(run)


def http_app(server: Server[Any], port: int) -> Starlette:
    """The server as a web application, which answers to this machine's names alone: a page that has a name of its own lead here
    (DNS rebinding), or that asks across sites, is refused."""
    names = [f"{name}:{port}" for name in (HOST, "localhost", "[::1]")]
    guard = TransportSecuritySettings(allowed_hosts=names, allowed_origins=[f"http://{name}" for name in names])
    return server.streamable_http_app(
        streamable_http_path=PATH, json_response=True, stateless_http=True, transport_security=guard, max_request_body_size=_LARGEST
    )


def serve_http(server: Server[Any], port: int) -> None:
    """Serve clients of this machine over HTTP until the user ends it. Raises `UsageError` where the port can't be taken."""
    import uvicorn

    try:
        uvicorn.run(http_app(server, port), host=HOST, port=port, log_level="critical", access_log=False)
    except SystemExit as error:  # uvicorn's way to say that it could not take the port
        raise UsageError(f"port {port} can't be taken", hint="another program may have it: --port N names another") from error
