"""What speaks for two clauses saying one thing, and what the chance of a group must be for a difference to be sure."""

from __future__ import annotations

from typing import cast

from sayso.compare.pairs import FEATURES, Scorer, candidates, features
from sayso.compare.ranking import contested
from sayso.compare.relations import judge
from sayso.compare.units import Unit, units_of

from .told import story


def units(*sentences: str) -> list[Unit]:
    """The first unit of each sentence, each in a report of its own."""
    found = units_of(story(*((f"Outlet {n}", s) for n, s in enumerate(sentences))))
    return [next(u for u in found if u.report == n) for n in range(len(sentences))]


def feature(name: str, one: str, other: str) -> float:
    a, b = units(one, other)
    there, back = features(a, b), features(b, a)
    assert there == back
    return there[FEATURES.index(name)]


def test_a_small_number_says_something_where_it_counts_one_thing() -> None:
    assert feature("small_number", "Four doors of the hall were open.", "The four doors could not be opened.") > 0
    assert feature("small_number", "Four doors of the hall were open.", "Four were in a critical condition in the hall.") == 0


def test_a_small_number_beside_a_large_one_is_no_small_one_from_either_side() -> None:
    first, second = "At least 12 workers died in the cannery fire.", "At least 13 workers died in the cannery fire."
    assert feature("number_same", first, second) > 0
    assert feature("small_number", first, second) == 0


def test_no_units_make_no_candidates() -> None:
    assert candidates([]) == []


class Told:
    """A scorer that is told the chance of each pair of reports."""

    def __init__(self, chances: dict[tuple[int, int], float]) -> None:
        self.chances = chances

    def __call__(self, a: Unit, b: Unit) -> float:
        return self.chances[min(a.report, b.report), max(a.report, b.report)]


def test_other_days_are_sure_only_where_all_surely_tell_of_one_happening() -> None:
    text = "The Norland navy launched the missile over the town of Port Ellory on {}."
    three = units(text.format("Monday"), text.format("Friday"), "The Norland navy has launched a missile.")
    reports = [m.report for m in story(*((f"Outlet {n}", u.sentence) for n, u in enumerate(three))).members]
    near = Told({(0, 1): 0.95, (0, 2): 0.95, (1, 2): 0.95})
    strange = Told({(0, 1): 0.95, (0, 2): 0.8, (1, 2): 0.8})
    told = [judge(three, reports, cast(Scorer, score)) for score in (near, strange)]
    assert [v.kinds[:1] for v in told] == [("time",), ("time",)]
    assert [v.sure for v in told] == [True, False]


def test_readers_list_unnamed_and_several_sources_before_a_voice_of_ones_own() -> None:
    fact = "that the cannery fire had begun in a cold store"
    official, maria, own = units(
        f"A senior official said {fact}.", f"Maria Weber said {fact}.", "The cannery fire had begun in a cold store on the quay."
    )
    assert contested((official, maria), 0.8) > contested((official, own), 0.8) > contested((maria, own), 0.8)
