"""`sayso compare`: what people will do, answered plainly."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from sayso.model import Comparison, from_json

if TYPE_CHECKING:
    from conftest import Run

Lines = Callable[[str], list[dict[str, Any]]]
NOTHING_LEFT = "Nothing left this machine."


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def address(pages: Path) -> Iterator[str]:
    """The folder of pages, served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(pages)))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def two(pages: Path) -> tuple[Path, Path]:
    return pages / "halyard.html", pages / "review.html"


class TestFormats:
    def test_text(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages))
        assert result.exit_code == 0, result.output
        assert "Halyard Wire" in result.stdout
        assert "24" in result.stdout
        assert "31" in result.stdout
        assert result.stdout.rstrip().endswith(NOTHING_LEFT)
        assert "\x1b" not in result.stdout
        assert max(map(len, result.stdout.splitlines())) <= 80

    def test_json_is_a_comparison_a_line(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages), "--format", "json")
        comparison = from_json(result.stdout, Comparison)
        assert {r.outlet for r in comparison.reports} == {"Halyard Wire", "The Harbour Review"}
        assert NOTHING_LEFT in result.stderr

    def test_html_into_a_file(self, run: Run, pages: Path, tmp_path: Path) -> None:
        output = tmp_path / "out.html"
        result = run("compare", *two(pages), "-o", output)
        assert result.exit_code == 0
        assert not result.stdout
        assert output.read_text().lstrip().lower().startswith("<!doctype html")
        assert f"Written to {output}" in result.stderr

    def test_open_shows_a_page(self, run: Run, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        opened: list[str] = []
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr("webbrowser.open", lambda url: bool(opened.append(url)) or True)
        result = run("compare", *two(pages), "--open")
        assert result.exit_code == 0
        assert opened == [(tmp_path / "sayso-comparison.html").as_uri()]

    def test_open_without_a_browser_says_where_the_page_is(
        self, run: Run, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("webbrowser.open", lambda url: False)
        result = run("compare", *two(pages), "--open", "-o", tmp_path / "a.html")
        assert f"Written to {tmp_path / 'a.html'}: no browser was found" in result.stderr


class TestOutput:
    def test_a_folder(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages), "-o", pages)
        assert result.exit_code == 2
        assert "is a folder" in result.stderr

    def test_a_suffix_that_stands_for_no_format_is_told(self, run: Run, pages: Path, tmp_path: Path) -> None:
        for name, told in (("out.xyz", True), ("out.txt", False), ("out.html", False), ("out", False)):
            result = run("compare", *two(pages), "-o", tmp_path / name)
            assert result.exit_code == 0
            assert ("is written as text" in result.stderr) is told, name

    def test_a_folder_that_is_not_there(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages), "-o", pages / "no" / "out.html")
        assert result.exit_code == 2
        assert "there is no folder" in result.stderr

    def test_a_page_is_never_written_over(self, run: Run, pages: Path) -> None:
        first, second = two(pages)
        before = first.read_bytes()
        result = run("compare", first, second, "-o", first)
        assert result.exit_code == 2
        assert first.read_bytes() == before


class TestSources:
    def test_a_missing_file_is_told_and_the_others_compared(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages), pages / "haylard.html", "--format", "json")
        assert result.exit_code == 1
        assert len(result.stdout.splitlines()) == 1
        assert f"did you mean {pages / 'halyard.html'}?" in result.stderr

    def test_a_page_of_another_story_is_named_with_the_reason(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages), pages / "orchard.html", "--format", "json")
        assert result.exit_code == 0
        assert len(from_json(result.stdout, Comparison).reports) == 2
        assert "Westway Gazette, “Apple harvest comes early to Norwend” is left out" in result.stderr

    def test_together_holds_them_for_one(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages), pages / "orchard.html", "--together", "--format", "json")
        assert len(from_json(result.stdout, Comparison).reports) == 3

    def test_the_same_page_twice_counts_once(self, run: Run, pages: Path) -> None:
        first, second = two(pages)
        (pages / "again.html").write_bytes(first.read_bytes())
        result = run("compare", first, second, first, pages / "again.html", "--format", "json")
        assert result.exit_code == 0
        assert len(from_json(result.stdout, Comparison).reports) == 2
        assert f"{first} is the same page as {first}: counted once" in result.stderr
        assert f"{pages / 'again.html'} is the same page as {first}: counted once" in result.stderr

    def test_one_usable_page(self, run: Run, pages: Path) -> None:
        result = run("compare", pages / "orchard.html")
        assert result.exit_code == 0
        assert "one usable page: nothing to compare it with; sayso read shows who says what" in result.stderr
        assert "LEFT OUT" not in result.stdout
        assert "no other report was given; sayso read shows" in " ".join(result.stdout.split())

    def test_one_page_is_not_held_against_its_own_teasers(self, run: Run, samples: Path) -> None:
        for page in ("talks/northmoor.txt", "fire/echo.txt"):
            result = run("compare", samples / page)
            assert "no other report was given; sayso read shows" in " ".join(result.stdout.split())
            assert "the others" not in result.stdout

    def test_two_that_share_nothing(self, run: Run, pages: Path) -> None:
        result = run("compare", pages / "halyard.html", pages / "orchard.html", "--format", "json")
        assert (result.exit_code, result.stdout) == (0, "")
        assert "no two of the 2 usable pages tell of one event; if they do, add --together" in result.stderr

    def test_another_language(self, run: Run, pages: Path) -> None:
        result = run("compare", *two(pages), pages / "german.html", "--format", "json")
        assert result.exit_code == 0
        assert "german.html: written in another language (de)" in result.stderr

    def test_no_usable_page(self, run: Run, pages: Path) -> None:
        result = run("compare", pages / "german.html")
        assert result.exit_code == 1
        assert "nothing to compare: no usable page" in result.stderr

    @pytest.mark.parametrize("content", ["", "<html><head><title>Sign in</title></head><body></body></html>"])
    def test_an_empty_page(self, run: Run, pages: Path, content: str) -> None:
        (pages / "empty.html").write_text(content)
        result = run("compare", *two(pages), pages / "empty.html", "--format", "json")
        assert result.exit_code == 1
        assert f"{pages / 'empty.html'}: could not be" in result.stderr

    def test_a_folder_and_standard_input(self, run: Run, pages: Path) -> None:
        first, second = two(pages)
        result = run("compare", "-", first, "--format", "json", given=second.read_bytes())
        assert len(from_json(result.stdout, Comparison).reports) == 2

    def test_outlet_and_day_for_pages_that_do_not_say(self, run: Run, pages: Path) -> None:
        first, second = two(pages)
        second.write_text("Marenta leaves ferry talks\n\n" + "\n\n".join(_paragraphs(second)))
        result = run("compare", first, second, "--outlet", "Northmoor Post", "--date", "2026-03-11", "--format", "json")
        reports = from_json(result.stdout, Comparison).reports
        assert [(r.outlet, r.published and r.published[:10]) for r in reports] == [
            ("Halyard Wire", "2026-03-10"), ("Northmoor Post", "2026-03-11"),
        ]  # fmt: skip

    def test_lines_of_json(self, run: Run, pages: Path) -> None:
        path = pages / "pages.jsonl"
        path.write_text("".join(json.dumps({"html": p.read_text()}) + "\n" for p in two(pages)))
        assert run("compare", path, "--format", "json").exit_code == 0


class TestAddresses:
    def test_what_left_the_machine_is_told(self, run: Run, address: str) -> None:
        urls = [f"{address}/halyard.html", f"{address}/review.html"]
        result = run("compare", *urls, "--allow-private", "--format", "json")
        assert result.exit_code == 0, result.output
        assert [r.url for r in from_json(result.stdout, Comparison).reports] == urls
        assert result.stderr.splitlines()[-1] == f"Left this machine: 2 requests, to {', '.join(urls)}"

    def test_pages_that_name_no_outlet_go_by_site_and_file(self, run: Run, address: str, pages: Path) -> None:
        for page in two(pages):
            page.write_text(page.read_text().replace("og:site_name", "x"))
        result = run("compare", *(f"{address}/{p.name}" for p in two(pages)), "--allow-private")
        assert "127.0.0.1/halyard.html" in result.stdout
        assert "127.0.0.1/review.html" in result.stdout

    def test_one_that_fails(self, run: Run, address: str, pages: Path) -> None:
        result = run("compare", *two(pages), f"{address}/nothing.html", "--allow-private", "--format", "json")
        assert result.exit_code == 1
        assert f"{address}/nothing.html: could not be read: the site answered 404" in result.stderr
        assert "Left this machine: 1 request, to" in result.stderr

    def test_private_ones_are_not_asked_unless_allowed(self, run: Run, address: str, pages: Path) -> None:
        result = run("compare", *two(pages), f"{address}/halyard.html", "--format", "json")
        assert result.exit_code == 1
        assert "--allow-private" in result.stderr
        assert NOTHING_LEFT in result.stderr


def _paragraphs(page: Path) -> list[str]:
    return [part.split("</p>")[0] for part in page.read_text().split("<p>")[1:]]


def test_two_stories_are_told_to_be_merged_first(run: Run) -> None:
    done = run("compare", "s-4ca59ec9f6a0", "s-8dab2d7d38e8")
    assert done.exit_code == 2
    assert "one is taken at a time" in done.stderr.replace("\n", " ")
    assert "sayso mend merge" in done.stderr
