"""The library as pages: read-only, for this machine alone, made of the templates that comparisons are written with.

in: a library's file    out: pages over HTTP on loopback, until somebody stops it

Names are loaded when they are first used, so that the command line loads no server before it serves.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.web.app import app_of
    from sayso.web.serving import LOOPBACK, serve

_WHERE = {"app_of": "app", "LOOPBACK": "serving", "serve": "serving"}
__all__ = ["LOOPBACK", "app_of", "serve"]


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
