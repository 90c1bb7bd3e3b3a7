"""What the documents show is true: their examples run, their links lead somewhere, their commands exist."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

import sayso
from sayso.cli.app import app
from tests.conftest import ROOT

PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("samples/*.md")])
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.M | re.S)
LINK = re.compile(r"\]\((?!https?:|mailto:)([^)#\s]+)(#[^)\s]*)?\)")


def blocks(page: Path, language: str) -> Iterator[str]:
    return (m.group(2) for m in FENCE.finditer(page.read_text(encoding="utf-8")) if m.group(1) == language)


def commands() -> list[str]:
    """Every `$ sayso …` that a document shows, but for those about files and addresses of the reader's own."""
    shown = [line[2:] for p in PAGES for b in blocks(p, "console") for line in b.splitlines() if line.startswith("$ sayso")]
    return sorted({c.split("  #")[0].strip() for c in shown if "samples" in c})


def started() -> set[str]:
    """Those that are run as a reader runs them: the first of each command, and all that a shell has a part in. To start Python and
    load the models takes most of a run; what else a command is shown to do is done in this process."""
    firsts = {c.split()[1]: c for c in reversed(commands())}
    return {*firsts.values(), *(c for c in commands() if set(c) & set("|<>$*;&"))}


@pytest.mark.parametrize("page", [p for p in PAGES if list(blocks(p, "python"))], ids=lambda p: p.name)
def test_python_examples_run(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("SAYSO_LIBRARY", str(tmp_path / "library.sqlite"))
    if "sayso.open()" in page.read_text(encoding="utf-8"):
        with sayso.open() as desk:
            desk.add(["samples/talks"])
    names: dict[str, object] = {}
    for n, block in enumerate(blocks(page, "python")):
        if ">>>" not in block:
            exec(compile(block, f"{page.name}, block {n}", "exec"), names)
            continue
        test = doctest.DocTestParser().get_doctest(block, names, f"{page.name}, block {n}", str(page), None)
        said: list[str] = []
        failed = (
            doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=said.append, clear_globs=False).failed
        )
        names = test.globs
        assert not failed, "".join(said)


@pytest.mark.parametrize("command", commands())
def test_commands_run(command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("SAYSO_LIBRARY", str(tmp_path / "library.sqlite"))
    status, told, wrong = (in_a_shell if command in started() else here)(command.replace(" --open", ""))
    # A check's status tells whether something in the text fails, which the sample's has to show.
    assert status == (1 if command.startswith("sayso check") else 0), wrong
    assert told or [path for path in tmp_path.iterdir() if path.name != "samples"]


def in_a_shell(command: str) -> tuple[int, str, str]:
    """A command's status, and what it says on either stream."""
    sayso = f"{shlex.quote(sys.executable)} -m sayso"
    line = command.replace("sayso ", sayso + " ", 1).replace("| sayso ", f"| {sayso} ")
    done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr


def here(command: str) -> tuple[int, str, str]:
    """The same, without starting it."""
    done = CliRunner().invoke(app, shlex.split(command)[1:], prog_name="sayso")
    return done.exit_code, done.stdout, done.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
@pytest.mark.checkout
def test_links_lead_somewhere(page: Path) -> None:
    missing = [m.group(1) for m in LINK.finditer(page.read_text(encoding="utf-8")) if not (page.parent / m.group(1)).exists()]
    assert not missing
