"""When a thing was done that is done once, however it is put."""

from __future__ import annotations

import pytest

from .told_apart import parted, surely


@pytest.mark.parametrize(
    ("one", "other", "values", "sure"),
    [
        ("The museum, which opened in 1987, will stay shut.", "The museum has been in a mill since it was opened in 1989.",
         {"1987", "1989"}, True),
        ("The Selene, 180 metres long and built in 1998, was leaking.", "Built in 1994, the Selene has a length of 180 metres.",
         {"1998", "1994"}, True),
        ("Kestrel was bought by Rathna in 2008.", "Its owner, Rathna, which took over Kestrel in 2010, blamed the price of steel.",
         {"2008", "2010"}, True),
        ("It will come into force on January 1.", "The law takes effect on 1 July.", {"January 1", "1 July"}, False),
        ("The Maris docked on 24 September.", "The Maris reached Hael on 22 September.", {"24 September", "22 September"}, False),
        ("Peer Holm was arrested in May 2022.", "Holm, who was arrested in March 2022, showed no emotion.",
         {"May 2022", "March 2022"}, False),
    ],
)  # fmt: skip
def test_two_dates_of_one_deed(one: str, other: str, values: set[str], *, sure: bool) -> None:
    assert surely(one, other) == [(sure, frozenset(values))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Lund museum was opened in 1987.", "The Lund museum reopened in 2003 after a fire."),
        ("Kestrel was founded in 1921.", "Its rival Rathna was founded in 1950."),
        ("The Selene was built in 1998.", "The tug Osta was built in 2004."),
        ("The law takes effect on January 1.", "The second part of the law takes effect on July 1."),
        ("Peer Holm was arrested in May 2022.", "His brother was arrested in March 2022."),
        ("The Maris docked in Hael on 22 September.", "The Maris docked in Osk on 24 September."),
        ("The museum opened in May 1987.", "The museum was opened in 1987."),  # as far as both tell
        ("Kestrel was bought by Rathna in 2008.", "Kestrel was bought by the bank Fenn in 1996."),
    ],
)
def test_two_deeds_are_no_difference(one: str, other: str) -> None:
    assert parted(one, other) == []
