"""Numbers that stand alone, ranges, footnotes, and what is only offered."""

from __future__ import annotations

import pytest

from sayso.compare.check.layout import as_prose, bare
from sayso.model import Finding, Story

from .test_check import checked
from .told import story

TOLD = (
    (
        "Harbour Wire",
        "Two people died when a train left the rails near Lomsk on Tuesday, the fire service said. The train had been "
        "travelling at 72 kilometres an hour. The governor, Silje Hauge, offered on Tuesday to mediate between the dockers and "
        "the port. The strike has lasted 12 to 15 days, the port said.",
    ),
    (
        "The Varnholm Review",
        "Three people died in the crash near Lomsk on Tuesday, police said. The speed limit at the bridge is 60 kilometres an "
        "hour. Silje Hauge, the governor, has offered to mediate in the strike at the port. "
        "Between 46 and 80 ships wait on a normal day.",
    ),
)


@pytest.fixture(scope="module")
def reports() -> Story:
    """Two reports of a crash and a strike."""
    return story(*TOLD)


def failing(text: str, reports: Story) -> list[Finding]:
    return [f for f in checked(as_prose(text), reports).findings if f.fails]


@pytest.mark.parametrize(
    "text",
    [
        "Two people died when a train left the rails near Lomsk; The Varnholm Review has three.",
        "Harbour Wire puts the toll at two, while The Varnholm Review has three.",
        "The train was travelling at 72 kilometres an hour, where 60 is allowed.",
        "The train was travelling at 72 kilometres an hour, where the limit is 60.",
        "The strike has lasted 12 to 15 days, the port said.",
        "Between 46 and 80 ships wait on a normal day.",
        "Silje Hauge offered to mediate between the dockers and the port.",
        "Three people died in the crash near Lomsk.[1] The strike has lasted 12 to 15 days.[1][2]",
        "Three people died in the crash near Lomsk [1, 2].\n\n[1] Harbour Wire, page 47\n[2] The Varnholm Review, page 8",
    ],
)
def test_what_stands(text: str, reports: Story) -> None:
    assert not failing(text, reports)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Two people died in the crash near Lomsk; The Varnholm Review has four.", "number"),
        ("Two people died in the crash near Lomsk; Harbour Wire has three.", "number"),
        ("The train was travelling at 72 kilometres an hour, where 80 is allowed.", "number"),
        ("The strike has lasted 12 to 16 days, the port said.", "number"),
        ("The strike has lasted 11 to 15 days, the port said.", "number"),
        ("Between 46 and 90 ships wait on a normal day.", "number"),
        ("Silje Hauge agreed to mediate between the dockers and the port.", "claim"),
        ("Hauge will mediate in the strike at the port.", "claim"),
    ],
)
def test_what_fails(text: str, kind: str, reports: Story) -> None:
    assert kind in {f.kind for f in failing(text, reports)}


def test_a_list_of_footnotes_is_not_read_but_numbered_lines_are() -> None:
    cited = "Two died.[1]\n\n[1] Harbour Wire, 12 May"
    assert bare(cited).split() == ["Two", "died."]
    assert "Two died" in bare("[1] Two died.\n[2] The line is shut.")
