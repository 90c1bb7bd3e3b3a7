"""What follows from one clause alone is worked out once, is forgotten behind a comparison, and no answer is another clause's."""

from __future__ import annotations

import gc

import pytest
from msgspec.structs import replace

from sayso.compare import compare
from sayso.compare.clauses import kept
from sayso.compare.clauses.alike import is_told
from sayso.compare.clauses.kept import at_work, once_a_unit
from sayso.compare.clauses.units import Unit, all_units_of
from tests.compare.told import TALKS, story

_TOLD = all_units_of(story(*TALKS))


def test_it_is_worked_out_once_for_each_clause() -> None:
    asked: list[str] = []

    @once_a_unit
    def words(unit: Unit) -> str:
        asked.append(unit.text)
        return unit.text

    assert [words(u) for u in (*_TOLD, *_TOLD)] == [u.text for u in (*_TOLD, *_TOLD)]
    assert asked == [u.text for u in _TOLD]


def test_a_clause_made_of_another_has_an_answer_of_its_own() -> None:
    told = next(u for u in _TOLD if is_told(u))
    assert not is_told(replace(told, text="if it were so", sentence="If it were so?"))
    assert is_told(told)


def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "_MOST", 2)
    words = once_a_unit(lambda u: u.text)
    assert [words(u) for u in _TOLD] == [u.text for u in _TOLD]
    assert len(_TOLD) > 2 >= len(kept._ALL[-1])


def test_behind_a_comparison_nothing_is_remembered_and_rubbish_is_collected_again() -> None:
    assert gc.isenabled()
    next(compare([story(*TALKS)]))
    assert gc.isenabled()
    assert not any(kept._ALL)


def test_where_nothing_is_collected_it_stays_so() -> None:
    gc.disable()
    try:
        with at_work():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_breaks_off_leaves_the_collector_as_it_was() -> None:
    with pytest.raises(ValueError, match="broken"), at_work():
        raise ValueError("broken")
    assert gc.isenabled()
