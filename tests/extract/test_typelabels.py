"""What type of page its own lines say it is."""

from __future__ import annotations

import pytest

from sayso.extract.lines.typelabels import is_reported, shown_type

TITLE, BY = "Ferry aground off Ollaby", "By Jane Carter"
TEXT = (
    "The ferry ran aground off Ollaby on Thursday evening with 214 people on board, the coastguard said, and nobody was hurt.",
    "Divers will look at the hull on Friday, and the line to Marr stays closed until they have, the company said at night.",
)


def told(above: tuple[str, ...] = (), between: tuple[str, ...] = (BY,), behind: tuple[str, ...] = ()) -> str | None:
    """The type that lines around an article tell."""
    lines = [*above, TITLE, *between, *TEXT, *behind]
    first = len(above) + 1 + len(between)
    found = shown_type(lines, len(above), first, first + len(TEXT) - 1)
    return found[0] if found else None


@pytest.mark.parametrize(
    ("above", "between", "behind", "kind"),
    [
        (("Opinion",), (BY,), (), "opinion"),
        ((), ("Fact check", BY), (), "fact_check"),
        ((), ("Analysis by Jane Carter",), (), "analysis"),
        (("Sponsored",), (BY,), (), "sponsored"),
        ((), ("Sponsored content", BY), (), "sponsored"),
        ((), (BY,), ("This article was paid for by Northline.",), "sponsored"),
        ((), (BY,), ("The views expressed are the author's own.",), "opinion"),
        (("FOR IMMEDIATE RELEASE", "Northline Ferries"), (BY,), (), "press_release"),
    ],
)
def test_a_label_tells_the_type(above: tuple[str, ...], between: tuple[str, ...], behind: tuple[str, ...], kind: str) -> None:
    assert told(above, between, behind) == kind


@pytest.mark.parametrize(
    ("above", "between", "behind"),
    [
        (("Home", "News", "Opinion"), (BY,), ()),  # a menu
        ((), (BY, "Sponsored"), ()),  # over an advertisement
        ((), (BY, "Comment"), ()),  # a button
        ((), (BY,), ("The views expressed in comments are the authors' own.",)),
        ((), (BY,), ("The opinions expressed by the harbour master are his own, the company said.",)),
        ((), (BY,), ("Most read", "A", "B", "C", "D", "This article was paid for by Northline.")),
    ],
)
def test_what_is_no_label_tells_nothing(above: tuple[str, ...], between: tuple[str, ...], behind: tuple[str, ...]) -> None:
    assert told(above, between, behind) is None


def test_a_report_stands_among_news_and_is_long_enough() -> None:
    paragraphs = [" ".join(TEXT)] * 3
    assert is_reported("World", "", paragraphs)
    assert is_reported(None, "news 2026", paragraphs)
    assert not is_reported("Recipes", "", paragraphs)
    assert not is_reported("World", "", paragraphs[:2])
