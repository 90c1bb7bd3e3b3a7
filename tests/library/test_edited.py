"""What pages have otherwise since a moment is told with the story: by the version that was there then."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from sayso.compare import CompareOptions, compare
from sayso.library import Given, open_library, open_to_add
from sayso.model import Change, Story
from sayso.pipeline import annotated
from sayso.settings import Settings

from .made import article

CRANE = "dockers were hurt when a crane collapsed at the port of Lindale on Monday."
FIRST = f"Three {CRANE} The port is shut.\n\nPolice were called. Nobody spoke."
NOW = f"Five {CRANE}\n\nPolice were called. Nobody spoke. A cook saw it fall."
URL = "https://ledger.example/crane"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A library of a page that was seen on the 2nd, on the 4th as it was, and on the 6th with other words."""
    path = tmp_path / "library.sqlite"
    for day, text in ((2, FIRST), (4, FIRST), (6, NOW)):
        one = article(text, title="Crane falls at Lindale", outlet="Harbour Ledger", url=URL, published="2026-09-01")
        (reading,) = annotated([one], Settings())
        with open_to_add(path, clock=lambda day=day: datetime(2026, 9, day, 12, tzinfo=UTC)) as library:  # type: ignore[misc]
            library.keep(Given(article=one), reading)  # type: ignore[arg-type]
    return path


def told(path: Path, since: str | None) -> Story:
    with open_library(path) as library:
        return library.told_story(library.stories()[0].id, since)


def moved(path: Path, since: str) -> list[Change]:
    (found,) = compare([told(path, since)], CompareOptions(since=since))
    return list(found.changes)


def test_numbers_new_sentences_and_what_is_gone(shelf: Path) -> None:
    story = told(shelf, "2026-09-05")
    words = {c.kind: (c.before, c.after, c.span.of(story.members[0].report.text)) for c in moved(shelf, "2026-09-05")}
    assert words == {
        "number": ("Three", "Five", f"Five {CRANE}"),
        "cut": ("The port is shut.", None, f"Five {CRANE}"),
        "edited": (None, None, "A cook saw it fall."),
    }
    assert {c.published for c in moved(shelf, "2026-09-05")} == {"2026-09-06T12:00:00+00:00"}


@pytest.mark.parametrize("since", ["2026-09-07", "2026-09-06T12:00:01Z"])
def test_nothing_was_edited_after_that(shelf: Path, since: str) -> None:
    assert moved(shelf, since) == []


def test_a_page_that_was_not_there_yet_was_not_edited(shelf: Path) -> None:
    assert told(shelf, "2026-09-01").reworded == ()


def test_nothing_is_told_where_nobody_asks(shelf: Path) -> None:
    assert told(shelf, None).reworded == ()
    assert told(shelf, "no moment at all").reworded == ()
