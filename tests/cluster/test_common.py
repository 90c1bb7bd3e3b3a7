"""What a group has in common, and reports of other events that share its places and people."""

from __future__ import annotations

from pathlib import Path

import pytest

from sayso.cluster import group
from sayso.cluster.common import Common
from sayso.extract import extract
from sayso.model import Article, MadeBy, Reading
from sayso.read import read

TALKS = Path(__file__).parents[2] / "samples" / "talks"


def of_samples(*names: str) -> list[Reading]:
    pages = read([str(TALKS / name) for name in names])
    return [Reading(made_by=MadeBy(extract="test"), article=a) for a in extract(pages) if isinstance(a, Article)]


TOLD = ("halyard.html", "northmoor.txt", "review.html")


@pytest.mark.parametrize("copies", [(), ("courier.html",)], ids=["each once", "with a copy"])
def test_another_event_of_the_same_countries_stays_out(copies: tuple[str, ...]) -> None:
    g = group(of_samples(*TOLD, "lantern.html", *copies))
    (story,) = g.stories
    assert len(story.members) == len(TOLD) + len(copies)
    assert [a.report.outlet for a in g.alone] == ["The Ostamar Lantern"]


def test_a_copy_changes_nothing_for_the_others() -> None:
    once, twice = (group(of_samples(*TOLD, "lantern.html", *more)) for more in ((), ("courier.html",)))
    assert {a.report.outlet for a in once.alone} == {a.report.outlet for a in twice.alone}


COMMON = Common(
    [frozenset(w.split()) for w in ("talks map bridge gun", "talks map bridge barge", "talks order cable", "map gun")], len
)


def test_it_is_what_half_of_a_group_and_two_of_it_hold() -> None:
    assert COMMON.held(frozenset({0, 1}), frozenset({2})) == pytest.approx(5 / 14)
    assert COMMON.held(frozenset({2}), frozenset({0, 1})) == pytest.approx(5 / 14)


def test_a_brief_report_is_held_against_its_own_words() -> None:
    assert COMMON.held(frozenset({0, 1}), frozenset({3})) == pytest.approx(3 / 6)


def test_single_reports_have_nothing_in_common_yet() -> None:
    assert COMMON.held(frozenset({0}), frozenset({2})) == 1.0
