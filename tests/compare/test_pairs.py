"""What speaks for two clauses saying one thing, and what the chance of a group must be for a difference to be sure."""

from __future__ import annotations

from importlib import import_module
from typing import cast

import numpy as np
import pytest

from sayso.compare.align.candidates import candidates
from sayso.compare.align.features import FEATURES, Features, features
from sayso.compare.align.pairs import Scorer
from sayso.compare.claims.ranking import contested
from sayso.compare.clauses.units import Unit, units_of
from sayso.compare.differ.pairs.relations import judge

from .told import story

_ONE = (
    "At least 12 workers died when the cannery burned on Tuesday, the fire service of Ostamar said. "
    "Minister Ann Lee said two doors were locked. Police arrested the owner on Friday. "
    "Some 300 workers fled the cannery. The ferry Halyard sank again in 2019."
)
_OTHER = (
    "At least 13 workers died in the cannery fire in Ostamar on Wednesday, police said. "
    "Ann Lee told reporters that two doors of the cannery had been locked. The owner was arrested on Friday. "
    "The strike ended on Monday. Some 900 workers ran out of the cannery."
)


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
    assert Scorer([]).pairs == []


def test_many_pairs_at_once_have_the_features_of_each_pair() -> None:
    told = units_of(story(("Harbour Post", _ONE), ("Norland Times", _OTHER), ("Ostamar Echo", _ONE + " " + _OTHER)))
    pairs = [(i, j) for i in range(len(told)) for j in range(len(told)) if told[i].report != told[j].report]
    at_once = Features(told)(*np.array(pairs).T)
    assert len(pairs) > 50
    assert at_once == pytest.approx(np.array([features(told[i], told[j]) for i, j in pairs]), abs=1e-12)
    assert (at_once != 0).any(axis=0).tolist() == [True] * len(FEATURES)


def test_looking_at_fewer_at_once_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    told = units_of(story(("Harbour Post", _ONE), ("Norland Times", _OTHER), ("Ostamar Echo", _ONE + " " + _OTHER)))
    pairs = candidates(told)
    rows = Features(told)(*np.array(pairs).T)
    monkeypatch.setattr(import_module("sayso.compare.align.candidates"), "_AT_ONCE", 3)
    monkeypatch.setattr(import_module("sayso.compare.align.features"), "_AT_ONCE", 2)
    assert candidates(told) == pairs
    assert Features(told)(*np.array(pairs).T) == pytest.approx(rows, abs=1e-12)


def test_candidates_looked_at_at_once_have_the_chance_of_each_pair() -> None:
    told = units_of(story(("Harbour Post", _ONE), ("Norland Times", _OTHER), ("Ostamar Echo", _ONE + " " + _OTHER)))
    score = Scorer(told)
    assert score.pairs
    for i, j in score.pairs:
        a, b = told[i], told[j]
        at_once = score.likeness(a, b)
        assert score(a, b) == pytest.approx(score._chance_of(a, b), abs=1e-12)
        del score._likeness[a.n, b.n]
        assert score.likeness(a, b) == pytest.approx(at_once, abs=1e-12)
        score._likeness[a.n, b.n] = at_once


class Told:
    """A scorer that is told the chance of each pair of reports."""

    units: tuple[Unit, ...] = ()

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
