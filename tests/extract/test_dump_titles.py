"""Which line of a text dump is its title, and what of it is the title's own."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from sayso.extract import extract
from sayso.extract.dump.lines import lines_of
from sayso.extract.dump.titles import features, title_at
from sayso.extract.dump.titletext import read_title
from sayso.model import Article, Page
from tests.extract.test_dump import BODY, read

TITLE = "Harbour board to close old ferry pier"
PILOTS = "Orvik pilots end their strike after mayor steps in"
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
    weights = json.loads((files("sayso.extract.dump") / "titles.json").read_text(encoding="utf-8"))
    assert list(seen[0]) == list(weights)
    assert title_at(lines, 2, len(lines) - 1, set()) == 0


@pytest.mark.parametrize(
    ("head", "title", "authors"),
    [
        ("Dyke gives way at Orvik and\nfloods the lower town, leaving\nhundreds without homes\nBy Ann Lee", None, ("Ann Lee",)),
        ("Dyke gives way at Orvik and floods the lower town, leaving hundreds without homes By Ann Lee", None, ("Ann Lee",)),
        ("Dyke at Orvik Inspected By Ragna Holt", "Dyke at Orvik Inspected By Ragna Holt", ()),
        ("Orvik pilots end their strike after mayor steps in\nRadio Orvik World\nBy Ann Lee", PILOTS, ("Ann Lee",)),
        ("Dyke gives way at Orvik\nhundreds of houses, one school: what is lost.", "Dyke gives way at Orvik", ()),
    ],
)
def test_a_printed_title_runs_over_lines_and_into_its_byline(head: str, title: str | None, authors: tuple[str, ...]) -> None:
    body = (
        "The dyke at Orvik gave way early on Tuesday and flooded about 300 houses in the lower town, the county said.\n\n"
        "Engineers of the county expect the water to fall by Friday, when trains to Skellport may run again, the operator said."
    )
    (found,) = extract([Page(source="p", name="p", content=f"{head}\n13 January 2026\n\n{body}", kind="text")])
    assert isinstance(found, Article)
    whole = "Dyke gives way at Orvik and floods the lower town, leaving hundreds without homes"
    assert (found.title, found.authors) == (title or whole, authors)


def test_a_signature_stands_behind_the_text() -> None:
    body = "\n\n".join(f"The county will mend dyke number {n} before the winter, its engineers said on Friday." for n in "123")
    (found,) = extract(
        [Page(source="p", name="p", content=f"Dykes to be mended\n\n{body}\n\nAnn Lee, Bo Rask\n\nShare", kind="text")]
    )
    assert isinstance(found, Article)
    assert found.authors == ("Ann Lee", "Bo Rask")


def test_an_age_below_a_title_dates_it() -> None:
    """As a copy from a broadcaster's page has it: title, age, who wrote it; a picture's credit, what it shows, its caption."""
    head = [
        "Valley fire contained after three days", "12 hours ago", "Nils Abara", "Environment correspondent", "Reporting from Stenn",
        "Eva Lund", "Smoke rises over a village with red roofs", "The fire service says no homes were lost", "",
    ]  # fmt: skip
    body = [
        "Firefighters in the Dalmere valley contained a wildfire on Sunday that had forced 1,900 people from their homes.\n",
        "The blaze began on Friday near a quarry at Stenn and burned through 640 hectares of pine, the fire service said.\n",
        "Two firefighters were treated for smoke inhalation; no deaths were reported by the hospital in the valley.\n",
    ]
    found = read("\n".join(head + body))
    assert (found.title, found.authors) == ("Valley fire contained after three days", ("Nils Abara",))
