"""What a newspaper prints on top of a page is no title and no part of one: its name, the day, the page's number. All invented."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from sayso.extract import extract
from sayso.extract.lines.runninghead import is_running_head, paper_on
from sayso.model import Article
from sayso.read import read
from tests.read.test_collections import _pdf

TITLE = "Ferry company to cut crossings to the outer isles"
TOLD = [
    "The Linnet Line will cut its crossings to the outer isles from nine a day to five in April, the company said on Wednesday. "
    "Islanders say that hospital visits will take two days.",
    "The council has asked for talks with the minister, who has not replied to its letters of January and February. The union of "
    "ferry crews expects 40 of 110 jobs to go, and has called a meeting for Monday evening in Port Selwyn.",
    "A spokesman for the company said that fewer passengers had come since the bridge was opened, and nobody would be dismissed.",
]
HEADS = [
    ("THE HARBOUR POST  Thursday, 5 March 2026  Page 3", "THE HARBOUR POST"),
    ("3 | NEWS | The Harbour Post | Thursday 5 March 2026", "The Harbour Post"),
    ("Harbour Post - March 5, 2026 - A3", "Harbour Post"),
    ("4 The Harbour Post Thursday March 5 2026", "The Harbour Post"),
    ("The Harbour Post, Thursday, March 5, 2026", "The Harbour Post"),
]


def article(path: Path, data: bytes) -> Article:
    path.write_bytes(data)
    (found,) = extract(read([str(path)]))
    assert isinstance(found, Article), found
    return found


@pytest.mark.parametrize(("head", "outlet"), HEADS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_above_a_column_of_text(head: str, outlet: str, gap: str, tmp_path: Path) -> None:
    column = gap.join("\n".join(textwrap.wrap(p, 46)) for p in (TITLE, "By Ann Lee", *TOLD))
    found = article(tmp_path / "a.txt", f"{head}{gap}{column}\n".encode())
    assert (found.title, found.authors, found.outlet, found.published) == (TITLE, ("Ann Lee",), outlet, "2026-03-05")
    assert found.text.startswith("The Linnet Line")


def _printed(*rows: tuple[int, str]) -> bytes:
    """A PDF of one page, each row in its size."""
    y, shown = 770.0, []
    for size, text in (*rows, *((10, line) for p in TOLD for line in (*textwrap.wrap(p, 80), ""))):
        y -= size * 1.3
        shown.append(f"BT /F1 {size} Tf 50 {y:.0f} Td ({text}) Tj ET")
    return _pdf([" ".join(shown)], None)


@pytest.mark.parametrize("size", [10, 14, 24])
@pytest.mark.parametrize("large", [10, 12])
def test_on_a_page_of_a_pdf(size: int, large: int, tmp_path: Path) -> None:
    found = article(tmp_path / "a.pdf", _printed((size, HEADS[0][0]), (large, TITLE), (10, "By Ann Lee")))
    assert (found.title, found.outlet, found.published) == (TITLE, "THE HARBOUR POST", "2026-03-05")


def test_a_papers_name_set_largest_is_no_title(tmp_path: Path) -> None:
    page = _printed((40, "The Dunmere Evening Post"), (12, "Thursday, 5 March 2026"), (24, TITLE), (10, "By Ann Lee"))
    found = article(tmp_path / "a.pdf", page)
    assert (found.title, found.outlet) == (TITLE, "The Dunmere Evening Post")


@pytest.mark.parametrize(
    "title",
    [
        "Ferry Strike Ends On 5 March 2026", "Fire kills two on 5 March 2026", "The Harbour Post says it will close",
        "Page 3 is dead",
        "5 March 2026", "How the vote of March 5, 2026 went for A3 drivers", "Election 2026: The Harbour Post picks Vale", "",
    ],
)  # fmt: skip
def test_titles_are_none(title: str) -> None:
    assert not is_running_head(title)
    assert paper_on(title) is None


@pytest.mark.parametrize(("head", "outlet"), HEADS)
def test_heads_are(head: str, outlet: str) -> None:
    assert is_running_head(head)
    assert paper_on(head) == outlet
