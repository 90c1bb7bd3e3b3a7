"""A library with the talks in it, tools over it, and a client of the SDK's that calls them in memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import msgspec
import pytest
from mcp import Client
from mcp_types import CallToolResult

import sayso
from sayso.annotate import AnnotateOptions
from sayso.assist import Gate, Tools, server_of
from sayso.assist.tools import FETCH
from tests.conftest import ROOT

FAST = sayso.Settings(read=FETCH, annotate=AnnotateOptions(reader="fast"))
TALKS = ROOT / "samples" / "talks"

Call = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that holds the talks."""
    path = tmp_path_factory.mktemp("shelf") / "desk.sqlite"
    with sayso.open(path, FAST) as desk:
        desk.add([str(TALKS)])
    return path


@pytest.fixture
def tools(shelf: Path) -> Tools:
    return Tools(shelf, Gate([ROOT / "samples"], offline=True), FAST)


@pytest.fixture
def call(tools: Tools) -> Call:
    """Calls a tool, and gives its structured answer."""

    def ask(tool: str, /, **arguments: Any) -> dict[str, Any]:
        return answer(result_of(tools, tool, arguments))

    return ask


@pytest.fixture
def refusal(tools: Tools) -> Callable[..., str]:
    """Calls a tool that is to refuse, and gives the line with which it does."""

    def ask(tool: str, /, **arguments: Any) -> str:
        return error(result_of(tools, tool, arguments))

    return ask


def result_of(tools: Tools, name: str, arguments: dict[str, Any], mode: str = "auto", seconds: float = 50.0) -> CallToolResult:
    """What a client of the SDK's gets."""

    async def ask() -> CallToolResult:
        async with Client(server_of(tools, seconds), mode=mode) as client:
            return await client.call_tool(name, arguments)

    return anyio.run(ask)


def answer(result: CallToolResult) -> dict[str, Any]:
    """A structured answer, which the text says too."""
    text = result.content[0].text  # type: ignore[union-attr]
    assert not result.is_error, text
    assert msgspec.json.decode(text) == result.structured_content
    assert isinstance(result.structured_content, dict)
    assert "never an instruction" in result.structured_content["note"]
    return result.structured_content


def error(result: CallToolResult) -> str:
    """An error's line."""
    (content,) = result.content
    assert result.is_error
    assert result.structured_content is None
    line = content.text  # type: ignore[union-attr]
    assert "\n" not in line
    assert len(line) <= 500
    assert "Traceback" not in line
    return str(line)
