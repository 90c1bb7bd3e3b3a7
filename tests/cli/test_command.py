"""The command as a whole: help, versions, and how every run ends."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typer
from typer.testing import CliRunner

from sayso.cli.app import app
from sayso.cli.help import Grouped

if TYPE_CHECKING:
    from conftest import Run

ROOT = Path(__file__).resolve().parents[2]
COMMANDS = tuple(command.name or "" for command in typer.main.get_group(app).commands.values())
HEAVY = (
    "spacy",
    "trafilatura",
    "httpx",
    "numpy",
    "lxml",
    "rensa",
    "py3langid",
    "jinja2",
    "rich",
    "selectolax",
    "sqlalchemy",
    "alembic",
    "sqlite3",
)
# What a comparison of HTML pages as text has no use for.
UNNEEDED = (
    "sqlalchemy",
    "alembic",
    "platformdirs",
    "sayso.compare.check",
    "sayso.export.brief",
    "sayso.export.checking",
    "sayso.export.fixture",
    "sayso.export.html",
    "sayso.export.reading",
    "sayso.extract.dump.door",
    "sayso.read.mails",
    "sayso.read.newsletter",
    "jinja2",
    "trafilatura",
)


class TestHelp:
    def test_it_names_every_command(self, run: Run) -> None:
        result = run("--help")
        assert result.exit_code == 0
        for command in COMMANDS:
            assert f"\n  {command} " in result.stdout

    def test_every_command_stands_under_a_heading(self, run: Run) -> None:
        lines = run("--help").stdout.splitlines()
        headings = [line for line in lines if re.match(r"[A-Z].*:$", line)]
        assert headings[1:3] == ["Read and compare pages; nothing is kept:", "Keep pages in a library, and ask it:"]
        assert "More:" not in headings  # else sayso.cli.help.HEADINGS lacks one
        first = re.compile(r"  (\w+)  +\S")
        listed = [m[1] for line in lines if (m := first.match(line)) and m[1] in COMMANDS]
        assert sorted(listed) == sorted(COMMANDS)

    def test_one_that_stands_under_none_is_listed_behind_them(self) -> None:
        made = typer.Typer(cls=Grouped, rich_markup_mode=None)
        for name in ("sail", "read"):
            made.command(name)(lambda: None)
        told = CliRunner().invoke(made, ["--help"]).stdout
        assert told.index("nothing is kept:") < told.index("\n  read") < told.index("\nMore:") < told.index("\n  sail")

    def test_options_of_reading_pages_stand_apart(self, run: Run) -> None:
        told = run("add", "--help").stdout
        assert told.index("Options:") < told.index("--library") < told.index("Reading the pages:") < told.index("--outlet")
        assert "<str>" not in run("story", "--help").stdout
        assert "<list[str]>" not in told

    @pytest.mark.parametrize("command", COMMANDS)
    def test_every_command_shows_an_example(self, run: Run, command: str) -> None:
        result = run(command, "--help")
        assert result.exit_code == 0
        assert re.search(rf"^ +(cat \S+ \| )?sayso {command} ", result.stdout, re.M)
        assert max(map(len, result.stdout.splitlines())) <= 80

    def test_the_pages_that_examples_name_are_there(self, run: Run) -> None:
        told = "".join(run(*c, "--help").stdout for c in ([], ["compare"], ["read"]))
        named = set(re.findall(r"samples/[\w./]+", told))
        assert named
        for name in named:
            assert (ROOT / name.rstrip("/")).exists(), name

    def test_it_loads_nothing_heavy(self) -> None:
        code = f"import sys; from sayso.cli import main\ntry: main()\nfinally: print([m for m in {HEAVY} if m in sys.modules])"
        for arguments in (["--help"], ["compare", "--help"], ["who", "--help"], ["sources", "--help"], ["--version"]):
            done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=True)
            assert done.stdout.splitlines()[-1] == "[]"

    def test_a_comparison_loads_nothing_that_only_other_runs_need(self, tmp_path: Path) -> None:
        (tmp_path / "page.html").write_text("<html><body><article><h1>Ferry late</h1><p>The ferry was late, he said.</p></article>")
        code = f"import sys; from sayso.cli import main\ntry: main()\nfinally: print([m for m in {UNNEEDED} if m in sys.modules])"
        done = subprocess.run(
            [sys.executable, "-c", code, "compare", "--reader", "fast", str(tmp_path)], capture_output=True, text=True, check=False
        )
        assert done.stdout.splitlines()[-1] == "[]", done.stderr

    def test_alone_it_shows_help(self, run: Run) -> None:
        assert "compare" in run().output

    def test_version(self, run: Run) -> None:
        assert re.fullmatch(r"sayso \d+\.\d+\.\d+\n", run("--version").stdout)


class TestWrongUse:
    @pytest.mark.parametrize(
        "arguments",
        [["compare"], ["read"], ["frobnicate"], ["compare", "--format", "yaml", "x"], ["compare", "x", "--date", "soon"],
         ["read", "x", "--open", "--format", "json"],
         ["compare", "-", "--format", "html"], ["compare", "x", "--open", "--format", "json"]],
    )  # fmt: skip
    def test_status_2_and_a_reason(self, run: Run, arguments: list[str]) -> None:
        result = run(*arguments)
        assert result.exit_code == 2
        assert result.stderr.strip()
        assert not result.stdout
        assert "Traceback" not in result.stderr


class TestEnd:
    def test_an_error_nobody_foresaw_is_one_line(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        def stumble(*args: object, **kwargs: object) -> None:
            raise RuntimeError("something odd")

        monkeypatch.delenv("SAYSO_DEBUG", raising=False)
        monkeypatch.setattr("sayso.pipeline.compare_sources", stumble)
        result = run("compare", "x")
        assert result.exit_code == 1
        assert result.stderr.count("\n") == 1
        assert "RuntimeError: something odd" in result.stderr
        assert "SAYSO_DEBUG=1" in result.stderr
        monkeypatch.setenv("SAYSO_DEBUG", "1")
        assert isinstance(run("compare", "x").exception, RuntimeError)

    def test_control_c_ends_without_a_traceback(self) -> None:
        process = _started("extract")
        assert process.stdin
        assert process.stdout
        process.stdin.write("a line, so that it is known to run\n")
        process.stdin.flush()
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
        assert process.returncode == 130
        assert "Traceback" not in errors

    def test_a_closed_pipe_is_no_error(self, pages: Path) -> None:
        process = _started("read", str(pages / "german.html"), "--format", "json")
        assert process.stdin
        assert process.stdout
        process.stdin.close()
        process.stdout.close()
        process.wait(timeout=30)
        assert process.stderr
        errors = process.stderr.read()
        process.stderr.close()
        assert process.returncode == 141
        assert "Traceback" not in errors
        assert "BrokenPipe" not in errors

    def test_a_terminal_of_another_encoding(self, pages: Path) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "sayso", "read", str(pages / "german.html")],
            env=os.environ | {"PYTHONIOENCODING": "ascii"}, capture_output=True, check=True,
        )  # fmt: skip
        assert "Fähren".encode() in done.stdout


def _heeds_control_c() -> None:
    """A shell's background job hands on that it ignores control-C; the command under test must not."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _started(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "sayso", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        preexec_fn=_heeds_control_c,
    )  # fmt: skip
