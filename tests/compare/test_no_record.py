"""What one source says was done to a thing, and another says there is no record of."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Story

from .told import over_days

_LEAD = "A fire broke out at St Orrel's Hospital in Tarn on Wednesday, and three patients died."
_TESTED = "Piers Madd, a spokesman for Calder Health, said the alarm panel had been tested on Monday."
_NO_TEST = "Owen Pask, the station commander, said that the hospital's own logbook recorded no test of the panel since August."


def _contested(told: Story) -> list[tuple[bool, tuple[str | None, ...]]]:
    claims = next(compare([told])).claims
    return [
        (c.sure, tuple(a.speaker for a in c.accounts))
        for c in claims
        if c.relation == "differ" and "polarity" in c.differs_in and any(a.value == "denied" for a in c.accounts)
    ]


def _within(one: str, other: str) -> Story:
    return over_days(("2026-11-12", "Courant", f"{_LEAD}\n\n{one} {other}"), ("2026-11-12", "Wire", _LEAD))


def _between(one: str, other: str, days: tuple[str, str] = ("2026-11-12", "2026-11-12")) -> Story:
    return over_days((days[0], "Courant", f"{_LEAD}\n\n{one}"), (days[1], "Wire", f"{_LEAD}\n\n{other}"))


@pytest.mark.parametrize(
    ("one", "other", "who"),
    [
        (_TESTED, _NO_TEST, {"Piers Madd", "Owen Pask"}),
        (
            "The owner, Ada Brill, said the boiler had been inspected in spring.",
            "Jan Moe, the union's secretary, said there was no record of any inspection of the boiler.",
            {"Ada Brill", "Jan Moe"},
        ),
    ],
)
def test_two_sources_of_one_report(one: str, other: str, who: set[str]) -> None:
    assert [(sure, set(told)) for sure, told in _contested(_within(one, other))] == [(False, who)]


def test_two_reports() -> None:
    assert [(sure, set(told)) for sure, told in _contested(_between(_TESTED, _NO_TEST))] == [(False, {"Piers Madd", "Owen Pask"})]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_TESTED.replace("on Monday", "in July"), _NO_TEST),  # before the time of which there is none
        (_TESTED.replace("alarm panel", "lift"), _NO_TEST),  # another thing
        (_TESTED.replace("tested", "painted"), _NO_TEST),  # another deed
        (_TESTED.replace("had been tested", "should have been tested"), _NO_TEST),  # it was to be
        (_TESTED.replace("had been tested", "had not been tested"), _NO_TEST),  # both say so
        (_TESTED, "He said the logbook recorded no test of the panel since August."),  # one source
        (_TESTED, _NO_TEST.replace("no test", "a test")),
        (_TESTED, _NO_TEST.replace("no test", "no full test")),  # it says less
        (_TESTED, _NO_TEST.replace("recorded no test of the panel since August", "recorded no fault in the test on Monday")),
    ],
)
def test_no_conflict(one: str, other: str) -> None:
    assert not _contested(_within(one, other))


def test_done_after_it_was_said() -> None:
    later = _TESTED.replace("on Monday", "on Friday")
    assert not _contested(_between(later, _NO_TEST, ("2026-11-14", "2026-11-12")))
