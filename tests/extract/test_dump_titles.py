"""Which line of a text dump is its title, and what of it is the title's own."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from sayso.extract.dumplines import lines_of
from sayso.extract.titles import features, title_at
from sayso.extract.titletext import read_title
from tests.extract.test_dump import BODY, read

TITLE = "Harbour board to close old ferry pier"
MENU = "\n".join(("Home", "Society", "Sport", "Ask an expert", "Weather", "Sign in"))


@pytest.mark.parametrize(
    "between",
    [
        "13 May 2026, 08:12\nThe old ferry pier of Port Merry with cracks in its piles, seen by engineers in winter",
        "Ferry companies would move to the northern quay if the harbour board paid for ramps\nBy Ann Marlowe\n13 May 2026",
        "By Ann Marlowe\n13 May 2026, 08:12\nShare\nHarbour board: what an official said of the pier, the boats and the winter",
    ],
)
def test_the_line_above_the_day_is_the_title_not_a_caption_or_a_standfirst(between: str) -> None:
    assert read(f"{MENU}\n{TITLE}\n{between}\n\n{BODY}").title == TITLE


def test_a_section_near_the_day_is_no_title() -> None:
    assert read(f"{MENU}\nAsk a Captain\n{TITLE}\n13 May 2026\n\n{BODY}").title == TITLE


def test_what_a_picture_is_called_is_no_title() -> None:
    named = "Engineers found cracks in the piles of the old ferry pier"
    dump = f"{TITLE}\n13 May 2026\n{named}\n{named} of Port Merry (Picture: Agency Images)\n\n{BODY}"
    assert read(dump).title == TITLE


@pytest.mark.parametrize(
    ("line", "alone", "title"),
    [
        ("You are here: Home » Society » “Two piers”", "“Two piers”", "“Two piers”"),
        (f"News Harbour {TITLE} - Northern Courier", TITLE, TITLE),
        (f"Live: {TITLE}", TITLE, f"Live: {TITLE}"),
    ],
)
def test_sections_before_a_title_and_the_outlet_behind_it_go(line: str, alone: str, title: str) -> None:
    assert read_title(lines_of(f"{line}\n\n{alone}\n\n{BODY}"), 0, 5).title == title


def test_every_weight_is_of_something_that_is_seen() -> None:
    lines = lines_of(f"{TITLE}\n13 May 2026\n\n{BODY}")
    seen = features(lines, 2, len(lines) - 1, set())
    weights = json.loads((files("sayso.extract") / "titles.json").read_text(encoding="utf-8"))
    assert list(seen[0]) == list(weights)
    assert title_at(lines, 2, len(lines) - 1, set()) == 0
