"""Two whose yes is needed, or who must act: both are named, and nobody who only stands behind an "and"."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .test_process_holders import MERGER, STRIKE
from .told import story

COURT = "the court and the union"


def _told(told: tuple[str, str], said: str) -> list[tuple[str | None, str | None]]:
    found = process(story(("Morning Echo", told[0] + said), ("Evening Dispatch", told[1]), published="2026-03-10"))
    assert found is not None
    return [(c.held_by, c.must_act) for c in found.conditions]


@pytest.mark.parametrize(
    ("told", "said", "who"),
    [
        (STRIKE, "The strike can end only if both the court and the union agree.", COURT),
        (STRIKE, "Both the court and the union must agree before the strike can end.", COURT),
        (STRIKE, "A longer truce needs the consent of both the army command and the front's council.",
         "the army command and the front's council"),
        (MERGER, "The deal needs the approval of the competition authority and of Belmark's shareholders.",
         "the competition authority and Belmark's shareholders"),
        (MERGER, "The purchase must be approved by the Market Board and by Belmark's shareholders.",
         "the Market Board and Belmark's shareholders"),
        (MERGER, "The takeover cannot close without the consent of both the Commission and the Market Board.",
         "the Commission and the Market Board"),
        (MERGER, "The merger awaits the approval of the regulator, the shareholders and the ministry.",
         "the regulator, the shareholders and the ministry"),
        (MERGER, "The deal cannot close until the regulator and the foreign investment board have given their consent.",
         "the regulator and the foreign investment board"),
    ],
)  # fmt: skip
def test_two_whose_yes_is_needed_hold_it_both(told: tuple[str, str], said: str, who: str) -> None:
    assert _told(told, said) == [(who, who)]


@pytest.mark.parametrize(
    ("told", "said", "held", "acts"),
    [
        (STRIKE, "The strike will end only if Tamsin Terminals pays more and the Dockers' Union calls off its pickets.",
         None, "Tamsin Terminals and Dockers' Union"),
        (STRIKE, "Tamsin Terminals said it would sign only if the union and the city council agreed to it.",
         "Tamsin Terminals", "the union and the city council"),
        (STRIKE, "Dockers will stay out until the union and Tamsin Terminals sign a new contract.",
         None, "the union and Tamsin Terminals"),
    ],
)  # fmt: skip
def test_two_who_must_act_need_not_hold_it(told: tuple[str, str], said: str, held: str | None, acts: str) -> None:
    assert _told(told, said) == [(held, acts)]


@pytest.mark.parametrize(
    ("told", "said", "who"),
    [
        (MERGER, "The deal needs the approval of the regulator, and the company will close two plants.", "the regulator"),
        (MERGER, "The deal needs the approval of the regulator and will be completed in May.", "the regulator"),
        (MERGER, "The deal needs the approval of the regulator and the companies hope to close it in May.", "the regulator"),
        (MERGER, "The merger needs the approval of the regulator and a loan from two banks.", "the regulator"),
        (MERGER, "The merger is subject to the approval of regulators and closing conditions.", "regulators"),
        (MERGER, "The merger still needs the approval of shareholders and other closing conditions.", "shareholders"),
        (MERGER, "The deal needs the consent of the Trade and Industry Ministry.", "the Trade and Industry Ministry"),
        (MERGER, "The regulator and the company said the merger needs the approval of the court.", "the court"),
        (STRIKE, "The contract needs the approval of the union and the strike will end on Monday.", "the union"),
    ],
)  # fmt: skip
def test_who_stands_behind_an_and_need_not_say_yes(told: tuple[str, str], said: str, who: str) -> None:
    assert _told(told, said) == [(who, who)]


def test_one_who_asks_two_things_acts_alone() -> None:
    said = "The union said the strike would end only if Tamsin Terminals paid 9 per cent and a bonus."
    assert _told(STRIKE, said) == [("Dockers' Union", "Tamsin Terminals")]


@pytest.mark.parametrize("joined", ["the talks resume", "the port is safe", "the minister said so"])
def test_what_no_party_does_joins_nobody(joined: str) -> None:
    assert _told(STRIKE, f"The strike will end if Tamsin Terminals raises its offer and {joined}.") == [(None, "Tamsin Terminals")]


def test_what_broke_down_is_no_condition() -> None:
    assert _told(STRIKE, "Dockers will walk out for 48 hours after talks on a pay rise broke down.") == []
