"""Who had to leave their homes, in several words, is one count, and may differ."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

ONE = "A fire at the Brix works in Tarn sent smoke over the town on Tuesday. {} Rain put it out."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("About 1,200 residents were told to leave their homes.", "Some 2,000 people were forced out of their homes."),
        ("About 2,300 people were moved to schools and sports halls.", "The council said 1,700 people had been evacuated."),
        ("Some 900 people were taken to emergency shelters.", "Some 1,500 residents were ordered to leave their homes."),
    ],
)
def test_it_may_differ(one: str, other: str) -> None:
    found = next(compare([story(("Bay Wire", ONE.format(one)), ("Horn", ONE.format(other)))])).claims
    assert [(c.relation, c.sure) for c in found if c.differs_in[:1] == ("number",)] == [("differ", False)]


def test_pupils_who_were_taken_to_school_left_no_homes() -> None:
    one, other = "Some 300 pupils were taken to school by bus.", "Some 500 people were evacuated."
    found = next(compare([story(("Bay Wire", ONE.format(one)), ("Horn", ONE.format(other)))])).claims
    assert not [c for c in found if c.differs_in[:1] == ("number",)]
