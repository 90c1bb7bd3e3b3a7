"""Feeds that are no XML and hold millions of escaped signs, which feedparser would take one by one."""

from __future__ import annotations

from pathlib import Path

import feedparser
import pytest

from sayso.model import Page
from sayso.read import read

SENTENCE = "The harbour board said that the old pier & the crane are to go, “by <b>March</b>”, and that 3 > 2."
ESCAPED = SENTENCE.replace("&", "&amp;amp;").replace("<", "&lt;").replace(">", "&gt;")


def _read(folder: Path, times: int) -> str:
    words = f"&lt;p&gt;{ESCAPED}&lt;/p&gt;" * times
    feed = f"<rss version='2.0'><channel><title>Post</title><item><title>Pier</title><description>{words}</description><b></item>"
    (folder / "a.xml").write_text(f"{feed}</channel></rss>", encoding="utf-8")
    (page,) = read([str(folder / "a.xml")])
    assert isinstance(page, Page)
    return page.content


def test_what_is_escaped_very_often_says_the_same_and_is_given_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int] = []
    parse = feedparser.parse

    def counted(file: object, **options: object) -> object:
        given.append(file.getvalue().count(b"&"))  # type: ignore[attr-defined]
        return parse(file, **options)

    monkeypatch.setattr("feedparser.parse", counted)
    few, many = _read(tmp_path, 100), _read(tmp_path, 15_000)
    said = f"<p>{SENTENCE.replace('&', '&amp;')}</p>" * 100
    assert said in few
    assert said in many
    assert given == [1_000, 15_000]
