"""For assistants: a server of the Model Context Protocol, through which a program asks what pages say and who said it.

in: what may be read, which library    out: answers that are pages' own words, each with its place, marked as quoted, within bounds

    a tool's arguments | gate: may this be read? | the pipeline, or the library | told: short, bounded, quoted | an answer
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sayso.assist.gate import Gate

if TYPE_CHECKING:
    from sayso.assist.serve import serve_http, serve_stdio
    from sayso.assist.server import server_of
    from sayso.assist.tools import Tools

_WHERE = {"serve_http": "serve", "serve_stdio": "serve", "server_of": "server", "Tools": "tools"}
__all__ = ["Gate", "Tools", "serve_http", "serve_stdio", "server_of"]


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
