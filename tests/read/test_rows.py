"""Rows of JSON: what the filters take, and that each takes what the one before it wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sayso.extract import extract
from sayso.model import Article, Failure, InputError, Page
from sayso.read import PageRow, ReportRow, StoryRow, TextRow, parse_row, read

ARTICLE = {
    "id": "inside",
    "title": "Bridge closed",
    "text": "The bridge is closed.",
    "published": "2026-03-01",
    "outlet": "Vale Post",
}


class TestWhatExtractWrote:
    def test_its_article_is_taken_under_the_line_s_id(self) -> None:
        row = parse_row(json.dumps({"id": "p1", "article": ARTICLE}), TextRow)
        assert (row.id, row.text, row.published) == ("p1", "The bridge is closed.", "2026-03-01")

    def test_a_report_keeps_outlet_and_extent(self) -> None:
        row = parse_row(json.dumps({"id": "p1", "article": ARTICLE | {"extent": "truncated"}}), ReportRow)
        assert (row.outlet, row.extent) == ("Vale Post", "truncated")

    def test_why_there_was_none_is_passed_on(self) -> None:
        with pytest.raises(InputError, match="the page is empty"):
            parse_row('{"id": "p1", "error": "the page is empty"}', TextRow)

    def test_an_article_that_is_none_says_where(self) -> None:
        with pytest.raises(InputError, match=r"\$\.text"):
            parse_row('{"id": "p1", "article": {"text": 7}}', TextRow)

    def test_a_story_takes_its_reports_wrapped_or_not(self) -> None:
        plain = {"id": "b", "title": None, "text": "It is open.", "published": None}
        row = parse_row(json.dumps({"story": "s", "reports": [{"id": "p1", "article": ARTICLE}, plain]}), StoryRow)
        assert [(r.id, r.text, r.outlet) for r in row.reports] == [
            ("p1", "The bridge is closed.", "Vale Post"), ("b", "It is open.", None),
        ]  # fmt: skip

    def test_a_story_with_a_report_that_failed_says_why(self) -> None:
        story = {"story": "s", "reports": [{"id": "p1", "article": ARTICLE}, {"id": "p2", "error": "the page is empty"}]}
        with pytest.raises(InputError, match="the page is empty"):
            parse_row(json.dumps(story), StoryRow)


class TestPlainWords:
    @pytest.mark.parametrize(
        ("line", "kind", "said"),
        [
            ("words", TextRow, "not JSON"),
            ('{"id": 1, "text" 2}', TextRow, "not JSON: broken at byte 18"),
            ('{"id": 1', TextRow, "not JSON: it breaks off before its end"),
            ("", TextRow, "an empty line"),
            ("[]", TextRow, "an object is wanted and a list is given"),
            ('{"id": 1}', TextRow, 'it has no "text"'),
            ('{"text": 4}', TextRow, "text is wanted and a number is given at $.text"),
            (b'{"text": "\xff"}', TextRow, None),
            ("[" * 100_000, TextRow, None),
            ('{"story": 1, "reports": [{"id": 2}]}', StoryRow, 'it has no "text" at $.reports[0]'),
            (
                '{"id": 1, "text": "a", "extent": "half"}',
                ReportRow,
                "'half' is none of the values that may stand there at $.extent",
            ),
        ],
    )
    def test_say_what_is_wrong_where(self, line: str | bytes, kind: type, said: str | None) -> None:
        with pytest.raises(InputError) as caught:
            parse_row(line, kind)
        assert said is None or caught.value.message == said
        for word in ("malformed", "Expected", "`", "codec", "Object", "recursion", "Input data"):
            assert word not in caught.value.message


class TestPageRow:
    @pytest.mark.parametrize(("line", "why"), [('{"text": ""}', '"text" is empty'), ('{"id": 1}', "neither")])
    def test_says_what_is_missing(self, line: str, why: str) -> None:
        with pytest.raises(InputError, match=why):
            parse_row(line, PageRow).page("-", "-")


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        ('["Ann Lee", "Jo Reed"]', ("Ann Lee", "Jo Reed")),
        ('"Ann Lee"', ("Ann Lee",)),
        ('[{"name": "Ann Lee"}, " ", null]', ()),
        ("null", ()),
        ("7", ()),
    ],
)
def test_authors_in_whatever_form_cost_no_line(given: str, authors: tuple[str, ...]) -> None:
    row = parse_row(f'{{"text": "Words.", "authors": {given}}}', PageRow)
    assert row.page("a", "a").authors == authors


def test_a_line_that_is_no_utf8_costs_that_line_alone(tmp_path: Path) -> None:
    good = b'{"id": "a", "text": "The pier will close in March."}'
    path = tmp_path / "rows.jsonl"
    path.write_bytes(good.replace(b"pier", b"pi\xee\x28r") + b"\n" + good + b"\n")
    broken, read_on = read([str(path)])
    assert isinstance(broken, Failure)
    assert isinstance(read_on, Page)
    (plain,) = read([_written(tmp_path / "rows.txt", good.replace(b"pier", b"pi\xee\x28r"))])
    assert isinstance(plain, Page)


def test_lines_without_a_text_are_told_once_with_their_count(tmp_path: Path) -> None:
    lines = ['{"words": "no"}'] * 4 + ['{"text": "The pier will close."}', '{"words": "no"}', "", '{"words": "no"}', "nonsense"]
    made = list(read([_written(tmp_path / "rows.jsonl", "\n".join(lines).encode())]))
    told = [(m.source.rpartition(":")[2], m.message if isinstance(m, Failure) else None) for m in made]
    assert told[:3] == [
        ("1", 'neither "html" nor "text" in it; so are the 3 lines behind it'),
        ("5", None),
        ("6", 'neither "html" nor "text" in it; so is the line behind it'),
    ]
    assert [place for place, _ in told[3:]] == ["9"]
    whole = [json.loads(line) for line in lines[:5]]
    assert len(list(read([_written(tmp_path / "rows.json", json.dumps(whole).encode())]))) == 2


def test_a_corpus_whose_fields_are_called_otherwise_is_read(tmp_path: Path) -> None:
    body = "The pier will close.\n\nNobody was asked, said the harbour board."
    row = {
        "title": "Pier to close",
        "body": body,
        "source": {"id": None, "name": "Harbour Post"},
        "date": "2026-03-10T17:00:00+01:00",
    }
    row |= {"author": "Ann Lee", "link": "https://post.example/pier", "id": 7}
    marked = {
        "headline": "Pier to close",
        "content": "<p>The pier will close.</p><p>Nobody was asked.</p>",
        "date": "soon",
        "url": "x",
    }
    data = f"{json.dumps(row)}\n{json.dumps(marked)}\n{json.dumps({'body': body})}\n{json.dumps({'title': 'a', 'body': 7})}"
    first, second, untitled = read([_written(tmp_path / "rows.jsonl", data.encode())])
    assert isinstance(first, Page)
    assert (first.id, first.title, first.outlet, first.published) == (
        "7",
        "Pier to close",
        "Harbour Post",
        "2026-03-10T17:00+01:00",
    )
    assert (first.authors, first.url) == (("Ann Lee",), "https://post.example/pier")
    assert [a.text for a in extract([first]) if isinstance(a, Article)] == [body]
    assert isinstance(second, Page)
    assert (second.title, second.published, second.url) == ("Pier to close", None, None)
    assert isinstance(untitled, Failure)


def _written(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)
