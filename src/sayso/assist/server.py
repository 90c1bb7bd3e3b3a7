"""The server: the protocol on one side, the tools on the other.

in: calls as the protocol brings them    out: answers, structured and as text; errors as a line that says what to do
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Mapping
from typing import Any, get_args, get_origin

import anyio
import msgspec
from anyio import to_thread
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel import Server
from mcp_types import (
    CallToolRequestParams,
    CallToolResult,
    ListToolsResult,
    PaginatedRequestParams,
    TextContent,
    ToolAnnotations,
)
from mcp_types import Tool as Offered

from sayso.assist.asked import Args
from sayso.assist.bounds import SECONDS, Limit
from sayso.assist.listed import INSTRUCTIONS, listed
from sayso.assist.tools import Tool, Tools
from sayso.export.clean import for_terminal
from sayso.model import LibraryError, QueryError, SaysoError
from sayso.read.plain import plain
from sayso.version import __version__

log = logging.getLogger("sayso")

_GRACE = 5.0  # seconds in which a call that is out of time ends by itself
_LONGEST = 500  # characters of an error
_HINTS = {
    "not-found": "the tools stories, search and who_said give ids and names",
    "missing": "the library is made by the user: sayso add PAGE...",
}


def server_of(tools: Tools, seconds: float = SECONDS) -> Server[Any]:
    """A server that offers the tools. seconds: how long a call may take."""
    every = {tool.name: tool for tool in listed(tools)}
    offered = ListToolsResult(tools=[_offered(tool) for tool in every.values()])
    one_at_a_time = threading.Lock()

    async def on_list_tools(_: ServerRequestContext[Any], __: PaginatedRequestParams | None) -> ListToolsResult:
        return offered

    async def on_call_tool(_: ServerRequestContext[Any], params: CallToolRequestParams) -> CallToolResult:
        tool = every.get(params.name)
        if tool is None:
            return _error(params.name, "there is no such tool", f"there are {', '.join(every)}")
        limit = Limit(seconds)
        with anyio.move_on_after(seconds + _GRACE):
            return await to_thread.run_sync(_called, tool, params.arguments or {}, limit, one_at_a_time, abandon_on_cancel=True)
        return _error(tool.name, "it takes too long", "give fewer sources in one call, or try again in a minute")

    return Server(
        "sayso", version=__version__, title="sayso: who said what", instructions=INSTRUCTIONS, on_list_tools=on_list_tools,
        on_call_tool=on_call_tool, get_tool_input_schema=lambda name: schema_of(every[name].takes) if name in every else None,
    )  # fmt: skip


def _called(tool: Tool, arguments: Mapping[str, Any], limit: Limit, one_at_a_time: threading.Lock) -> CallToolResult:
    """A call's answer, whatever becomes of it."""
    try:
        args = arguments_of(tool, arguments)
        if not tool.heavy:
            answer = tool.run(args, limit)
        elif one_at_a_time.acquire(timeout=limit.left):
            try:
                answer = tool.run(args, limit)
            finally:
                one_at_a_time.release()
        else:
            return _error(tool.name, "another call is still at work", "try again in a minute")
    except QueryError as error:
        start, end = error.span
        return _error(tool.name, f"{error.message}, at character {start}: {error.source[start:end]!r}", "see the tool's query")
    except SaysoError as error:
        hint = _HINTS.get(error.cause, error.hint) if isinstance(error, LibraryError) else error.hint
        return _error(tool.name, "; ".join((error.message, *error.near)), hint)
    except msgspec.ValidationError as error:
        return _error(tool.name, f"its arguments can't be taken: {plain(error)}", "see the tool's input schema")
    except Exception as error:
        log.debug("%s", tool.name, exc_info=error)
        return _error(tool.name, f"sayso stumbled over it: {type(error).__name__}", "tell the user; SAYSO_DEBUG=1 shows where")
    text = msgspec.json.encode(answer).decode()
    return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=msgspec.to_builtins(answer))


def _error(tool: str, message: str, hint: str | None) -> CallToolResult:
    """A tool's error: what, and what to do, on one line."""
    line = for_terminal(f"{tool[:64]}: {message}{f' ({hint})' if hint else ''}"[: 2 * _LONGEST])[:_LONGEST]
    return CallToolResult(content=[TextContent(type="text", text=line)], is_error=True)


def arguments_of(tool: Tool, arguments: Mapping[str, Any]) -> Args:
    """A tool's arguments. Some clients give lists and numbers as strings of JSON: those are taken as what they mean. Raises
    `msgspec.ValidationError` where they don't fit."""
    lists = {f.name for f in msgspec.structs.fields(tool.takes) if _is_list(f.type)}
    given = {k: _as_list(v) if k in lists else v for k, v in arguments.items() if v is not None}
    return msgspec.convert(given, type=tool.takes, strict=False)


def _is_list(told: Any) -> bool:
    return get_origin(told) is list or any(_is_list(part) for part in get_args(told))


def _as_list(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        found = json.loads(value) if value.lstrip().startswith("[") else None
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, list) else [value]


def _offered(tool: Tool) -> Offered:
    notes = ToolAnnotations(
        title=tool.title,
        read_only_hint=not tool.writes,
        destructive_hint=False,
        idempotent_hint=True,
        open_world_hint=tool.asks_web,
    )
    return Offered(
        name=tool.name, title=tool.title, description=tool.told, input_schema=schema_of(tool.takes),
        output_schema=schema_of(tool.gives), annotations=notes,
    )  # fmt: skip


def schema_of(told: type[msgspec.Struct]) -> dict[str, Any]:
    """The JSON Schema of what a tool takes or gives, an object at its root."""
    (root,), parts = msgspec.json.schema_components([told], ref_template="#/$defs/{name}")
    name = root["$ref"].rpartition("/")[2]
    schema = {k: v for k, v in _lean(parts.pop(name)).items() if k != "description"}
    return {**schema, **({"$defs": _lean(parts)} if parts else {})}


def _lean(schema: Any) -> Any:
    """A schema without what each client reads again and no one needs: titles, and defaults that say that something isn't there."""
    if isinstance(schema, list):
        return [_lean(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    empty = "default" in schema and schema["default"] in (None, [], {})
    return {k: _lean(v) for k, v in schema.items() if not (k == "title" and isinstance(v, str)) and not (k == "default" and empty)}
