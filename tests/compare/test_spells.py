"""From which year to which somebody held an office, where two reports have it otherwise."""

from __future__ import annotations

import pytest

from .told_apart import surely

MAYOR = "Anna Brill, who was mayor of Tarn from 1967 to 1979, has died."


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (MAYOR, "Mourners came for Anna Brill, mayor from 1968 to 1980.", {"from 1967 to 1979", "from 1968 to 1980"}),
        (MAYOR, "Anna Brill served from 1966 to 1978 as the mayor.", {"from 1967 to 1979", "from 1966 to 1978"}),
        (
            "No woman was elected to the Senate after Anna Brill, who held the seat from 1967 to 1979.",
            "She is the second senator since Anna Brill, who served from 1966 to 1978.",
            {"from 1967 to 1979", "from 1966 to 1978"},
        ),
    ],
)
def test_years_of_one_office_differ_surely(one: str, other: str, values: set[str]) -> None:
    assert (True, frozenset(values)) in surely(one, other)


@pytest.mark.parametrize(
    "other",
    [
        "Anna Brill sat in parliament from 1968 to 1980.",
        "Anna Brill was mayor before she sat in parliament from 1968 to 1980.",
        "Anna Brill was deputy mayor from 1966 to 1978.",
        "Anna Brill was the mayor from 1967 to 1979.",
        "Anna Brill was mayor from 1970 to 1982.",  # no slip of a year or two
    ],
)
def test_years_of_two_offices_are_never_sure(other: str) -> None:
    assert not any(sure for sure, _ in surely(MAYOR, other))


def test_years_of_which_no_office_is_told_are_for_somebody_to_look_at() -> None:
    assert not any(sure for sure, _ in surely(MAYOR, "Anna Brill lived in Orlow from 1968 to 1980."))
