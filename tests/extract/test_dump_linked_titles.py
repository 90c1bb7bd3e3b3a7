"""Dumps of terminal browsers: a line that is one link is another story's title, where a line without one is as good."""

from __future__ import annotations

import pytest

from tests.extract.test_dump import read

STORY = """
The ferry board will put up fares to the Tern islands by a tenth in June,
its chairman, Lee Orr, said on Tuesday. The board lost two million crowns
over the winter.

Islanders say that they were not asked. The council of Tern wants talks
with the board before any fare is raised, its mayor, Piet Oram, said.

The board meets again in [7]June, when two other sailings may be cut as
well, according to Mr Orr.

[8]About us
[9]Contact
"""
MENU = "[1]The Kestrel\n[2]News [3]Sport [4]Opinion\n\n"
TITLE = "Ferry board puts up fares to Tern"
LYNX, FLAT = "   ", ""


def dump(head: str, margin: str) -> str:
    return "\n".join(f"{margin}{line}" if line else "" for line in f"{MENU}{head}\n{STORY}".split("\n"))


@pytest.mark.parametrize("margin", [LYNX, FLAT])
@pytest.mark.parametrize(
    "head",
    [
        f"[5]Ferry board cuts sailings to Tern islands after winter losses\n\n{TITLE}\n\nBy Ann Marlowe\n13 May 2026",
        f"[5]Tern islands: fares that the ferry board may raise in June\n[6]Storm shuts Verrin\n\n{TITLE}\n\n13 May 2026, 08:12",
        f"{TITLE}\n\n[5]Ferry board: what islanders of Tern say of its fares and sailings\n\n13 May 2026",
        f"[5]Fares to Tern: the ferry board lost two million crowns\nover the winter, and islanders pay\n\n{TITLE}\n\n13 May 2026",
    ],
)
def test_another_storys_link_is_not_the_title(head: str, margin: str) -> None:
    assert read(dump(head, margin)).title == TITLE


@pytest.mark.parametrize("margin", [LYNX, FLAT])
@pytest.mark.parametrize(
    "head",
    [
        f"[5]{TITLE}\n\nNews from the isles and the coast\n\n13 May 2026",
        f"[5]{TITLE}\n\nThe Kestrel\n\n13 May 2026",
        f"[5]{TITLE}\n\nFares to the Tern islands rise by a tenth after a winter of losses for the ferry board\n\n13 May 2026",
    ],
)
def test_a_title_that_links_to_itself_stays_where_nothing_else_is_as_good(head: str, margin: str) -> None:
    assert read(dump(head, margin)).title == TITLE


def test_a_linked_first_heading_in_markdown_is_the_title() -> None:
    story = STORY.replace("[7]", "").replace("[8]About us\n[9]Contact\n", "")
    page = f"[Home](/)\n\n# [{TITLE}](/a/5)\n\nTern fares: what the ferry board says\n\n13 May 2026\n{story}\n[Contact](/contact)\n"
    assert read(page).title == TITLE
