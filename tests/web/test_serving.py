"""Serving for real: a socket on loopback, a signal, and what is told to whom."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
from typer.testing import CliRunner

from sayso.cli.app import app
from sayso.model import UsageError
from sayso.web.serving import hosts_of, loopback

TOLD = re.compile(r"Pages: (http://[^ ]+)")


@contextmanager
def served(library: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], str, list[str]]]:
    """A server of its own, its address, and what it says until it answers."""
    command = [sys.executable, "-m", "sayso", "serve", "--library", str(library), "--port", "0", *options]
    run = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        said: list[str] = []
        assert run.stderr is not None
        for line in run.stderr:
            said.append(line.strip())
            if found := TOLD.search(line):
                yield run, found[1], said
                return
        raise AssertionError(said)
    finally:
        run.kill()
        run.wait()
        for stream in (run.stdout, run.stderr):
            if stream is not None:
                stream.close()


def test_it_tells_where_it_is_and_ends_with_one_line(library: Path) -> None:
    with served(library) as (run, address, said):
        assert said == [f"Library: {library}", f"Pages: {address} (Ctrl-C ends)"]
        with httpx.Client(trust_env=False) as client:
            answer = client.get(address)
            assert (answer.status_code, "server" in answer.headers) == (200, False)
            story = re.search(r'href="(/story/[^"]+)"', answer.text)
            assert story is not None
            assert client.get(f"{address.rstrip('/')}{story[1]}").status_code == 200
            assert client.get(address, headers={"Host": "evil.example"}).status_code == 421
            assert client.post(address, content=b"x" * 100_000).status_code == 405
            run.send_signal(signal.SIGINT)
            out, err = run.communicate(timeout=20)
        assert (run.returncode, out, err) == (0, "", "Ended.\n")


def test_nothing_but_http(library: Path) -> None:
    with served(library) as (run, address, _):
        host, port = address.removeprefix("http://").rstrip("/").split(":")
        for sent in (
            b"\x16\x03\x01\x00\xa5\x01",
            b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
            b"GET / HTTP/1.0\r\n\r\n",
        ):
            with socket.create_connection((host, int(port)), timeout=5) as line, line.makefile("rb") as heard:
                answer = b""
                with suppress(OSError):  # it may hang up before all is sent
                    line.sendall(sent)
                    line.shutdown(socket.SHUT_WR)
                    answer = heard.readline()
                assert b"200" not in answer
        assert run.poll() is None
        with httpx.Client(trust_env=False) as client:
            assert client.get(address).status_code == 200


def test_a_port_in_use(library: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run(
            [sys.executable, "-m", "sayso", "serve", "--library", str(library), "--port", str(port)],
            capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == (
        f"sayso: port {port} of 127.0.0.1 is in use (another sayso may serve there; --port 0 takes any that is free)\n"
    )


class TestHost:
    @pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.4", "example.org", "", "127.0.0.1.example.org", "2130706433"])
    def test_others_are_refused_with_the_reason(self, library: Path, host: str) -> None:
        done = CliRunner().invoke(app, ["serve", "--library", str(library), "--host", host])
        assert done.exit_code == 2
        assert "could be reached from elsewhere" in done.output
        assert "127.0.0.1, ::1 and localhost" in done.output

    def test_this_machine(self) -> None:
        assert {loopback(h) for h in ("127.0.0.1", "LocalHost", "::1", "[::1]")} == {"127.0.0.1", "::1"}
        with pytest.raises(UsageError):
            loopback("0.0.0.0")

    def test_the_port_goes_without_saying_where_it_is_the_usual(self) -> None:
        assert "localhost" in hosts_of(80)
        assert "localhost" not in hosts_of(8017)


def test_no_library(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["serve", "--library", str(tmp_path / "none.sqlite")])
    assert done.exit_code == 1
    assert "no library at" in done.output


@pytest.mark.parametrize("port", ["-1", "65536", "x"])
def test_no_port(library: Path, port: str) -> None:
    done = CliRunner().invoke(app, ["serve", "--library", str(library), "--port", port])
    assert done.exit_code == 2


def test_it_opens_the_browser_where_it_is_asked_to(library: Path, tmp_path: Path) -> None:
    browser, seen = tmp_path / "browser", tmp_path / "seen"
    browser.write_text(f"#!/bin/sh\necho $1 > {seen}\n")
    browser.chmod(0o755)
    os.environ["BROWSER"] = f"{browser} %s"
    try:
        with served(library, "--open") as (run, address, _):
            run.send_signal(signal.SIGINT)
            run.communicate(timeout=20)
    finally:
        del os.environ["BROWSER"]
    assert seen.read_text().strip() == address


def test_the_command_line_loads_no_server_before_it_serves() -> None:
    code = "import sys, sayso.cli.app; print([m for m in ('starlette', 'uvicorn', 'jinja2', 'sqlalchemy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "[]"
