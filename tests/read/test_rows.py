"""Rows of JSON: what the filters take, and that each takes what the one before it wrote."""

from __future__ import annotations

import json

import pytest

from sayso.model import InputError
from sayso.read import PageRow, ReportRow, TextRow, parse_row

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


class TestPageRow:
    @pytest.mark.parametrize(("line", "why"), [('{"text": ""}', '"text" is empty'), ('{"id": 1}', "neither")])
    def test_says_what_is_missing(self, line: str, why: str) -> None:
        with pytest.raises(InputError, match=why):
            parse_row(line, PageRow).page("-", "-")
