"""Golden pairs: each page in tests/golden/pages is read as the text beside it has it. `sayso fixture PAGE` makes a pair."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.export import misses
from sayso.extract import extract
from sayso.model import Article
from sayso.read import read
from tests.conftest import ROOT

PAIRS = sorted((ROOT / "tests" / "golden" / "pages").glob("*.article.txt"))


@pytest.mark.parametrize("wanted", PAIRS, ids=lambda path: path.name)
def test_a_golden_page_is_read_as_a_person_has_it(wanted: Path) -> None:
    stem = wanted.name.removesuffix(".article.txt")
    (page,) = (p for p in wanted.parent.iterdir() if p.name in (f"{stem}.html", f"{stem}.txt"))
    (article,) = extract(read([str(page)]))
    assert isinstance(article, Article)
    assert misses(article, wanted.read_text(encoding="utf-8")) == ()


def test_there_are_golden_pages() -> None:
    assert len(PAIRS) >= 2
