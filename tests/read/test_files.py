"""Files, folders, standard input: what becomes of each."""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from pathlib import Path

import pytest

from sayso.model import Failure, Page
from sayso.read import ReadOptions, read

HTML = "<!doctype html><title>Bridge closed</title><p>The bridge at Ostamar is closed.</p>"
TEXT = "Bridge closed\n\nThe bridge at Ostamar is closed.\n"


def one(source: str | Path, **options: object) -> Page | Failure:
    """What one source gives, where it gives one thing."""
    (made,) = read([str(source)], ReadOptions(**options))  # type: ignore[arg-type]
    return made


class TestFile:
    def test_html_is_told_by_its_content_not_by_its_name(self, tmp_path: Path) -> None:
        path = tmp_path / "page.txt"
        path.write_text(HTML)
        page = one(path)
        assert isinstance(page, Page)
        assert (page.kind, page.name, page.source, page.content) == ("html", "page.txt", str(path), HTML)

    def test_text_named_html_is_text(self, tmp_path: Path) -> None:
        path = tmp_path / "page.html"
        path.write_text(TEXT)
        page = one(path)
        assert isinstance(page, Page)
        assert page.kind == "text"

    def test_where_a_browser_saved_it_from_is_its_address(self, tmp_path: Path) -> None:
        path = tmp_path / "page.html"
        path.write_text(f"<!DOCTYPE html>\n<!-- saved from url=(0030)https://news.example/bridge -->\n<html>{HTML}")
        page = one(path)
        assert isinstance(page, Page)
        assert page.url == "https://news.example/bridge"

    def test_so_is_where_an_add_on_saved_it_from(self, tmp_path: Path) -> None:
        path = tmp_path / "page.html"
        saved = "Page saved with SingleFile \n url: https://news.example/bridge \n saved date: Fri Mar 13 2026"
        path.write_text(f"<!DOCTYPE html> <html lang=en><!--\n {saved}\n-->{HTML}")
        page = one(path)
        assert isinstance(page, Page)
        assert page.url == "https://news.example/bridge"

    @pytest.mark.parametrize(
        ("data", "cause", "word"),
        [
            (b"", "empty", "empty"),
            (b" \n\t\n", "empty", "empty"),
            (b"%PDF-1.7\n%\xe2\xe3", "unreadable", "PDF"),
            (b"PK\x03\x04rest", "is-binary", "office document"),
            (b"\x89PNG\r\n\x1a\n", "is-binary", "PNG"),
            (b"\x1f\x8b\x08\x00", "is-binary", "gzip"),
            (b"WARC/1.0\r\nWARC-Type: response", "unreadable", "web archive"),
            (b"words\0and\0nothing", "is-binary", "binary"),
            (b"<?xml version='1.0'?><rss version='2.0'><channel/></rss>", "empty", "feed"),
            (b"<!-- x --><urlset></urlset>", "is-feed", "sitemap"),
        ],
    )
    def test_what_is_no_page_says_what_it_is(self, tmp_path: Path, data: bytes, cause: str, word: str) -> None:
        path = tmp_path / "given"
        path.write_bytes(data)
        failure = one(path)
        assert isinstance(failure, Failure)
        assert failure.cause == cause
        assert word in failure.message
        assert failure.stage == "read"

    def test_a_missing_file_names_the_nearest_one(self, tmp_path: Path) -> None:
        (tmp_path / "Bridge.html").write_text(HTML)
        failure = one(tmp_path / "brigde.html")
        assert isinstance(failure, Failure)
        assert failure.cause == "missing-file"
        assert failure.hint == f"did you mean {tmp_path / 'Bridge.html'}?"

    def test_a_missing_file_without_a_near_one_suggests_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "Bridge.html").write_text(HTML)
        failure = one(tmp_path / "xyzzy")
        assert isinstance(failure, Failure)
        assert failure.hint is None

    @pytest.mark.parametrize(
        ("asked", "near"),
        [("missing.html", None), ("bridges.htm", "Bridge.html"), ("bridge", "Bridge.html"), ("nk.htm", "nk.html")],
    )
    def test_an_ending_makes_no_two_names_near(self, tmp_path: Path, asked: str, near: str | None) -> None:
        for name in ("nk.html", "Bridge.html"):
            (tmp_path / name).write_text(HTML)
        failure = one(tmp_path / asked)
        assert isinstance(failure, Failure)
        assert failure.hint == (f"did you mean {tmp_path / near}?" if near else None)

    def test_broken_json_says_in_which_line(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.json"
        path.write_text('[{"text": "a"},\n\n{"text" "b"}]')
        failure = one(path)
        assert isinstance(failure, Failure)
        assert failure.message.startswith("line 3, not JSON: broken at byte ")

    def test_an_address_without_its_scheme_is_told_so(self) -> None:
        failure = one("www.example.org/story")
        assert isinstance(failure, Failure)
        assert "https://www.example.org/story" in (failure.hint or "")

    @pytest.mark.parametrize("name", ["a\0b", "x" * 5000, "", "/dev/null/x"])
    def test_names_that_no_file_can_have(self, name: str) -> None:
        failure = one(name)
        assert isinstance(failure, Failure)

    def test_a_file_over_the_limit(self, tmp_path: Path) -> None:
        path = tmp_path / "big.txt"
        path.write_text("word " * 300)
        failure = one(path, max_bytes=1000)
        assert isinstance(failure, Failure)
        assert failure.cause == "too-large"
        assert isinstance(one(path, max_bytes=1500), Page)

    def test_a_file_that_may_not_be_read(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*args: object) -> None:  # as the system does, but to root too
            raise PermissionError(errno.EACCES, "Permission denied")

        (tmp_path / "mine.txt").touch()
        monkeypatch.setattr(Path, "open", refuse)
        failure = one(tmp_path / "mine.txt")
        assert isinstance(failure, Failure)
        assert failure.cause == "not-allowed"

    def test_a_dump_with_a_stray_tag_is_text(self, tmp_path: Path) -> None:
        path = tmp_path / "dump.txt"
        path.write_text(f"Bridge closed\n<span>A picture.</span><span>Photograph: Ann Lee</span>\n{TEXT}")
        page = one(path)
        assert isinstance(page, Page)
        assert page.kind == "text"

    def test_a_fragment_of_markup_is_html(self, tmp_path: Path) -> None:
        path = tmp_path / "fragment"
        path.write_text("<p>The bridge is closed.</p>")
        page = one(path)
        assert isinstance(page, Page)
        assert page.kind == "html"


class TestFolder:
    def test_pages_come_sorted_and_named_by_their_path_inside(self, tmp_path: Path) -> None:
        for name in ("b.html", "a/z.txt", "a/c.html"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(HTML)
        assert [p.name for p in read([str(tmp_path)]) if isinstance(p, Page)] == ["b.html", "a/c.html", "a/z.txt"]

    def test_hidden_files_are_passed_over_and_pictures_noted(self, tmp_path: Path) -> None:
        for name in ("a.html", ".hidden.html", "b.png", "c.png", "d.css"):
            (tmp_path / name).write_text(HTML)
        page, note = read([str(tmp_path)])
        assert isinstance(page, Page)
        assert isinstance(note, Failure)
        assert (note.cause, note.note) == ("skipped", True)
        assert "2 .png, 1 .css" in note.message

    def test_what_a_browser_saved_beside_a_page_is_no_page(self, tmp_path: Path) -> None:
        (tmp_path / "Talks_files").mkdir()
        (tmp_path / "Talks_files" / "advert.html").write_text(HTML)
        (tmp_path / "Talks.html").write_text(HTML)
        assert [p.source for p in read([str(tmp_path)])] == [str(tmp_path / "Talks.html")]

    def test_a_document_that_cannot_be_read_is_a_failure_and_stops_nothing(self, tmp_path: Path) -> None:
        (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4")
        (tmp_path / "b.html").write_text(HTML)
        first, second = read([str(tmp_path)])
        assert isinstance(first, Failure)
        assert not first.note
        assert isinstance(second, Page)

    def test_an_empty_folder_says_so(self, tmp_path: Path) -> None:
        failure = one(tmp_path)
        assert isinstance(failure, Failure)
        assert failure.cause == "empty"
        assert failure.hint is not None
        assert "PDF" in failure.hint

    def test_a_pipe_in_a_folder_does_not_hang(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        (tmp_path / "a.html").write_text(HTML)
        assert [p.name for p in read([str(tmp_path)]) if isinstance(p, Page)] == ["a.html"]

    def test_links_in_a_circle_end(self, tmp_path: Path) -> None:
        (tmp_path / "a.html").write_text(HTML)
        (tmp_path / "again").symlink_to(tmp_path)
        assert len(list(read([str(tmp_path)]))) == 1


class TestLines:
    def test_fields_become_the_page(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.jsonl"
        row = {
            "id": 7, "html": HTML, "url": "https://a.example/1", "title": "T", "published": "2026-03-10",
            "outlet": "Herald", "extent": "truncated", "other": [1],
        }  # fmt: skip
        path.write_text(json.dumps(row) + "\n" + json.dumps({"text": TEXT}))
        first, second = read([str(path)])
        assert isinstance(first, Page)
        assert isinstance(second, Page)
        assert (first.id, first.kind, first.url, first.title) == ("7", "html", "https://a.example/1", "T")
        assert (first.published, first.outlet, first.extent) == ("2026-03-10", "Herald", "truncated")
        assert (second.kind, second.source, second.name) == ("text", f"{path}:2", "pages.jsonl:2")

    def test_a_bad_line_is_a_failure_at_its_line_and_the_others_go_on(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.jsonl"
        path.write_text('{"text": "one"}\nnonsense\n\n{"text": 4}\n{"title": "no text"}\n{"text": "five"}\n')
        made = list(read([str(path)]))
        assert [(m.source.rsplit(":")[-1], getattr(m, "cause", "page")) for m in made] == [
            ("1", "page"), ("2", "bad-line"), ("4", "bad-line"), ("5", "no-text"), ("6", "page"),
        ]  # fmt: skip
        assert "$.text" in made[2].message  # type: ignore[union-attr]

    def test_lines_are_told_by_content(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.txt"
        path.write_text('{"text": "one"}\n{"text": "two"}\n')
        assert [p.content for p in read([str(path)]) if isinstance(p, Page)] == ["one", "two"]

    def test_a_pretty_document_or_a_list_is_read_whole(self, tmp_path: Path) -> None:
        for value, expected in (({"text": "one"}, ["one"]), ([{"text": "one"}, {"text": "two"}], ["one", "two"])):
            path = tmp_path / "pages.json"
            path.write_text(json.dumps(value, indent=2))
            assert [p.content for p in read([str(path)]) if isinstance(p, Page)] == expected

    def test_broken_json_says_so(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.json"
        path.write_text('{\n "text": ')
        failure = one(path)
        assert isinstance(failure, Failure)
        assert failure.cause == "bad-json"

    def test_prose_that_opens_with_a_bracket_is_text(self, tmp_path: Path) -> None:
        path = tmp_path / "dump.txt"
        path.write_text("[Updated] The bridge is closed.\n")
        page = one(path)
        assert isinstance(page, Page)
        assert page.kind == "text"

    def test_a_line_over_the_limit_costs_only_itself(self, tmp_path: Path) -> None:
        path = tmp_path / "pages.jsonl"
        path.write_text(json.dumps({"text": "x" * 5000}) + '\n{"text": "two"}\n')
        first, second = read([str(path)], ReadOptions(max_bytes=1000))
        assert isinstance(first, Failure)
        assert first.cause == "too-large"
        assert isinstance(second, Page)

    def test_deep_nesting_does_not_crash(self, tmp_path: Path) -> None:
        path = tmp_path / "deep.json"
        path.write_text("[" * 100_000)
        assert isinstance(one(path), Failure)

    def test_a_file_of_stories_says_where_stories_go(self, tmp_path: Path) -> None:
        path = tmp_path / "stories.jsonl"
        path.write_text('{"story": "s", "reports": []}\n')
        failure = one(path)
        assert isinstance(failure, Failure)
        assert "compare -" in (failure.hint or "")


class TestStandardInput:
    def given(self, monkeypatch: pytest.MonkeyPatch, data: bytes) -> list[Page | Failure]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        return list(read(["-"]))

    def test_a_page(self, monkeypatch: pytest.MonkeyPatch) -> None:
        (page,) = self.given(monkeypatch, HTML.encode())
        assert isinstance(page, Page)
        assert (page.kind, page.source) == ("html", "-")

    def test_lines(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert len(self.given(monkeypatch, b'{"text": "one"}\n{"text": "two"}')) == 2

    def test_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        (failure,) = self.given(monkeypatch, b"")
        assert isinstance(failure, Failure)
        assert failure.cause == "empty"


def test_sources_are_read_lazily(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text(HTML)

    def sources() -> object:
        yield str(path)
        raise AssertionError("asked for a second source before the first was used")

    assert isinstance(next(read(sources())), Page)  # type: ignore[arg-type]


def test_a_name_that_is_no_utf8_can_be_told(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/br\xfccke.html")
    Path(path).write_text(HTML)
    page = one(path)
    assert isinstance(page, Page)
    assert page.name == "br?cke.html"
    page.source.encode()


def test_a_stray_nul_makes_a_page_no_binary(tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_bytes(b"The pier is\0 closed. " + b"Nobody was hurt, the harbour board said. " * 40)
    (page,) = read([str(path)])
    assert isinstance(page, Page)
    assert page.content.startswith("The pier is closed. Nobody")


def test_what_fixture_wrote_beside_a_page_is_no_page_of_the_folder(tmp_path: Path) -> None:
    for name in ("pier.html", "pier.article.txt", "alone.article.txt"):
        (tmp_path / name).write_text("<html><body><p>The pier is closed.</p></body></html>")
    assert [page.name for page in read([str(tmp_path)])] == ["alone.article.txt", "pier.html"]
