"""The server as clients start it: over standard input and output, and over HTTP on this machine."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp import Client, StdioServerParameters
from mcp_types import CallToolResult
from typer.testing import CliRunner

from sayso.cli.app import app
from sayso.cli.mcp import mcp
from tests.conftest import ROOT

from .conftest import answer

SAYSO = [sys.executable, "-m", "sayso", "mcp"]
ENV = {**os.environ, "SAYSO_READER": "fast"}
HELLO: dict[str, Any] = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}
ASK = {"jsonrpc": "2.0", "id": 2, "method": "tools/list", "params": {}}


def test_over_standard_input_and_output(shelf: Path) -> None:
    async def ask() -> tuple[list[str], CallToolResult, CallToolResult]:
        options = ["--library", str(shelf), "--folder", str(ROOT / "samples"), "--offline"]
        async with Client(StdioServerParameters(command=SAYSO[0], args=[*SAYSO[1:], *options], env=ENV)) as client:
            names = [t.name for t in (await client.list_tools()).tools]
            stories = await client.call_tool("stories", {})
            return names, stories, await client.call_tool("compare_pages", {"sources": ["fire"]})

    names, stories, compared = anyio.run(ask)
    assert "compare_pages" in names
    assert "add_pages" not in names
    assert answer(stories)["stories"]
    assert answer(compared)["claims"]


def test_standard_output_is_the_protocols_alone(shelf: Path) -> None:
    lines = [
        HELLO,
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        ASK,
        {"jsonrpc": "2.0", "id": 3, "method": "tools/call", "params": {"name": "read_pages", "arguments": {"sources": ["talks"]}}},
        {
            "jsonrpc": "2.0",
            "id": 4,
            "method": "tools/call",
            "params": {"name": "read_pages", "arguments": {"sources": ["http://[::1]"]}},
        },
    ]
    started = subprocess.Popen(
        [*SAYSO, "--library", str(shelf), "--folder", str(ROOT / "samples")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**ENV, "SAYSO_DEBUG": "1"},
    )  # fmt: skip
    assert started.stdin
    assert started.stdout
    with started:
        said = []
        started.stdin.write("".join(json.dumps(line) + "\n" for line in lines))
        started.stdin.write("no JSON at all\n")
        started.stdin.flush()
        while len([s for s in said if s.get("id")]) < 4:
            said.append(json.loads(started.stdout.readline()))
        rest, told = started.communicate(timeout=60)
    said += [json.loads(line) for line in rest.splitlines()]
    assert all(s["jsonrpc"] == "2.0" for s in said)
    assert f"Library: {shelf}" in told
    assert started.returncode == 0


def test_ctrl_c_ends_it_at_once(shelf: Path) -> None:
    started = subprocess.Popen(
        [*SAYSO, "--library", str(shelf)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=ENV,
    )
    with started:
        assert started.stdin
        assert started.stdout
        started.stdin.write(json.dumps(HELLO) + "\n")
        started.stdin.flush()
        assert "result" in json.loads(started.stdout.readline())
        started.send_signal(signal.SIGINT)
        assert started.wait(timeout=10) == 130


def test_the_tools_are_listed_before_any_model_is_loaded() -> None:
    code = (
        "import sys\nfrom sayso.assist import Tools, server_of, serve_stdio\nserver_of(Tools())\n"
        "print([m for m in ('spacy', 'onnxruntime', 'trafilatura', 'httpx', 'sqlalchemy', 'pandas', 'polars') if m in sys.modules])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


@pytest.fixture(scope="module")
def port(shelf: Path) -> Iterator[int]:
    """The port of a server over HTTP."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    command = [*SAYSO, "--http", "--port", str(port), "--library", str(shelf), "--offline"]
    started = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, env=ENV)
    try:
        for _ in range(200):
            try:
                with socket.create_connection(("127.0.0.1", port), timeout=5):
                    break
            except OSError:
                time.sleep(0.1)
        yield port
    finally:
        started.terminate()
        started.communicate(timeout=30)


class TestHttp:
    def post(self, port: int, headers: dict[str, str], path: str = "/mcp", body: dict[str, Any] = HELLO) -> tuple[int, str]:
        with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as c:
            sent = {"Content-Type": "application/json", "Accept": "application/json, text/event-stream", **headers}
            c.request("POST", path, json.dumps(body), sent)
            answered = c.getresponse()
            return answered.status, answered.read().decode()

    @pytest.mark.parametrize("mode", ["legacy", "auto"])
    def test_the_client_of_the_sdk(self, port: int, mode: str) -> None:
        async def ask() -> CallToolResult:
            async with Client(f"http://127.0.0.1:{port}/mcp", mode=mode) as client:
                assert (await client.list_tools()).tools
                return await client.call_tool("stories", {})

        assert answer(anyio.run(ask))["stories"]

    def test_names_of_this_machine(self, port: int) -> None:
        assert self.post(port, {"Host": f"localhost:{port}"})[0] == 200
        assert self.post(port, {"Origin": f"http://localhost:{port}"})[0] == 200

    @pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost", "127.0.0.1:1", ""])
    def test_other_hosts_are_refused(self, port: int, host: str) -> None:
        assert self.post(port, {"Host": host})[0] in (400, 421)

    @pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1"])
    def test_pages_of_other_sites_are_refused(self, port: int, origin: str) -> None:
        assert self.post(port, {"Origin": origin})[0] == 403
        assert self.post(port, {"Content-Type": "text/plain"})[0] in (400, 406, 415)

    def test_what_is_too_large(self, port: int) -> None:
        assert self.post(port, {}, body={**HELLO, "params": {"x": "y" * 300_000}})[0] == 413

    def test_a_port_that_is_taken(self, port: int) -> None:
        done = subprocess.run([*SAYSO, "--http", "--port", str(port)], capture_output=True, text=True, timeout=60, env=ENV)
        assert done.returncode == 2
        assert f"port {port} can't be taken" in done.stderr
        assert done.stdout == ""


def test_a_folder_that_is_none() -> None:
    done = CliRunner().invoke(app, ["mcp", "--folder", "/nowhere"])
    assert (done.exit_code, done.stdout) == (2, "")
    assert "/nowhere is no folder" in done.stderr


def test_the_readme_names_the_clients() -> None:
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    for client in ("Claude Desktop", "Claude Code", "VS Code", "Cursor", "Zed", "Codex", "Gemini"):
        assert client in told
    shown = [json.loads(line) for line in re.findall(r"`(\{.+?\})`", told)]
    assert any("mcpServers" in s for s in shown)
    assert mcp.__doc__
