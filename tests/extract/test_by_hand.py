"""The head that somebody wrote by hand above a text: whose report it is, and who wrote it."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Article, Page

TITLE = "Harbour board to close the old ferry pier in March"
BODY = """The harbour board will close the old ferry pier in March, a port official said, after engineers found cracks in its piles.

Two ferry companies told the board that they would move to the northern quay if it paid for new ramps."""


def read(head: str) -> tuple[str | None, tuple[str, ...]]:
    (found,) = extract([Page(source="p", name="p", content=f"{head}\n\n{BODY}", kind="text")])
    assert isinstance(found, Article), found
    return found.outlet, found.authors


@pytest.mark.parametrize(
    ("head", "outlet", "authors"),
    [
        (f"{TITLE}\nBy Ann Lee, The Courier\n12 November 2026", "The Courier", ("Ann Lee",)),
        (f"{TITLE}\nBy Ann Lee, Tarn Valley Post\n12 November 2026", "Tarn Valley Post", ("Ann Lee",)),
        (f"{TITLE}\nBy Ann Lee, The Courier, 12 November 2026", "The Courier", ("Ann Lee",)),
        (f"{TITLE}\nBy Ann Lee | Daily Beacon | 12 November 2026", "Daily Beacon", ("Ann Lee",)),
        (f"{TITLE}\nNorthern World Service\n14 November 2026", "Northern World Service", ()),
        (f"{TITLE}\nNorthern World Service | 14 November 2026", "Northern World Service", ()),
        (f"{TITLE}\nHarbour News Agency, 12 November 2026, 14:20", "Harbour News Agency", ()),
        (f"{TITLE}\nHARBOUR NEWS AGENCY — Tarn, Nov 12", "Harbour News Agency", ()),
        (f"The Courier, 12 November 2026, 14:20\n\n{TITLE}", "The Courier", ()),
        # A town, a desk and a section are no outlet.
        (f"{TITLE}\nBy Ann Lee, Tarn\n12 November 2026", None, ("Ann Lee",)),
        (f"{TITLE}\nBy Ann Lee, Political Editor\n12 November 2026", None, ("Ann Lee",)),
        (f"{TITLE}\nWorld News | 12 November 2026", None, ()),
        (f"{TITLE}\nNew Tarn, 12 November 2026", None, ()),
    ],
)
def test_a_head_tells_whose_report_it_is(head: str, outlet: str | None, authors: tuple[str, ...]) -> None:
    assert read(head) == (outlet, authors)
