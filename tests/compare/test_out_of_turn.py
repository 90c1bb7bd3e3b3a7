"""Out of turn: a number that fell back did not grow, and what one side asks is not what the other offers."""

from __future__ import annotations

from sayso.compare import CompareOptions, compare
from sayso.model import Change, Claim

from .told import over_days

_SMOKE = " Smoke rose over the river for hours."
SEVEN = ("2026-11-10", "Bay Wire", "Seven workers were hurt in a fire at the Brix mill in Tarn on Tuesday." + _SMOKE)
ELEVEN = ("2026-11-11", "Daily Horn", "Eleven workers were injured in the fire at the Brix mill in Tarn, a hospital source said.")
NINE = (
    "2026-11-13",
    "Tarn Post",
    "The number of workers injured in the fire at the Brix mill in Tarn has risen to nine, a nurse said.",
)
LOWERED = (*NINE[:2], "The number of workers injured in the fire at the Brix mill in Tarn was lowered to nine, a nurse said.")
WANTS = ("2026-11-10", "Bay Wire", "The fishermen's league wants 45 million crowns for its boats. Rain fell on Tarn.")
OFFERS = ("2026-11-12", "Daily Horn", "The government offered 30 million crowns for the boats. Rain fell on Tarn.")
OFFERED = ("2026-11-10", "Bay Wire", "The government first offered 30 million crowns for the boats. Rain fell on Tarn.")
DEMANDS = (
    "2026-11-12",
    "Daily Horn",
    "The fishermen's league has raised its demand for the boats to 45 million crowns. Rain fell on Tarn.",
)
MORE = ("2026-11-12", "Daily Horn", "The government has raised its offer for the boats to 45 million crowns. Rain fell on Tarn.")

Told = tuple[str, str, str]


def _claims(*told: Told) -> list[Claim]:
    return list(next(compare([over_days(*told)])).claims)


def _changes(since: str, *told: Told) -> tuple[Change, ...]:
    return next(compare([over_days(*told)], CompareOptions(since=since))).changes


def _of_numbers(*told: Told) -> list[tuple[str, bool]]:
    return [(c.relation, c.sure) for c in _claims(*told) if sum(a.value is not None for a in c.accounts) > 1]


def test_what_rose_and_fell_back_may_differ() -> None:
    assert _of_numbers(SEVEN, ELEVEN, NINE) == [("differ", False)]


def test_what_rose_or_was_lowered_has_changed() -> None:
    assert _of_numbers(SEVEN, NINE) == [("developed", True)]
    assert _of_numbers(SEVEN, ELEVEN, LOWERED) == [("developed", True)]


def test_nothing_has_risen_to_less() -> None:
    assert not [c for c in _changes("2026-11-12", SEVEN, ELEVEN, NINE) if c.before == "Eleven"]


def test_what_one_asks_and_the_other_offers_is_no_change() -> None:
    assert not [c for told in ((WANTS, OFFERS), (OFFERED, DEMANDS)) for c in _changes("2026-11-11", *told) if c.kind == "number"]
    assert not [c for c in _claims(OFFERED, DEMANDS) if c.relation == "developed"]


def test_an_offer_that_was_raised_is_one() -> None:
    assert [(c.kind, c.before, c.after) for c in _changes("2026-11-11", OFFERED, MORE)] == [("number", "30 million", "45 million")]


def test_the_offers_of_two_by_name_are_two() -> None:
    one = ("2026-11-10", "Bay Wire", "Brolin Dyes first offered 30 million crowns for the boats. Rain fell on Tarn.")
    other = ("2026-11-12", "Horn", "Samsa Shipping has raised its offer for the boats to 45 million crowns. Rain fell on Tarn.")
    assert not [c for c in _changes("2026-11-11", one, other) if c.kind == "number"]
    assert not [c for c in _claims(one, other) if c.relation == "developed"]


def test_only_who_has_a_number_stands_in_its_change() -> None:
    bare = (
        "2026-11-11",
        "Tarn Post",
        "The fishermen's league wants the government's offer for the boats in writing. Rain fell on Tarn.",
    )
    changed = [c for c in _claims(OFFERED, bare, MORE) if c.relation == "developed"]
    assert [[a.value for a in c.accounts] for c in changed] == [["30 million", "45 million"]]


def test_the_sum_since_a_day_is_none_of_what_was_on_one() -> None:
    reports = (
        ("2026-11-10", "Bay Wire", "Brolin Air cancelled 212 flights on Monday as its pilots walked out. Rain fell on Tarn."),
        ("2026-11-11", "Horn", "Brolin Air scrapped 340 flights on Monday as its pilots walked out. Rain fell on Tarn."),
        ("2026-11-13", "Tarn Post", "Brolin Air has cancelled more than 870 flights since the walkout began. Rain fell on Tarn."),
    )
    rows = [c for c in _claims(*reports) if c.differs_in[:1] == ("number",)]
    assert rows
    assert all(a.value is None or "870" not in a.value for c in rows for a in c.accounts)
