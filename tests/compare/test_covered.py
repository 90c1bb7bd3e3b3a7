"""What a truce or a law covers by one source and not by another."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story, told_otherwise

DAY = "2026-03-04"
TRUCE = "The government of Kessara and the Orvan Front signed a truce in Velm on Tuesday. "
OUT = TRUCE + "The truce does not cover the eastern province of Dor, the negotiator Pavo Renk said."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (OUT, TRUCE + "Dor was included, Idris Vayle of the Front said."),
        (OUT, TRUCE + "The truce also applies to Dor, Idris Vayle of the Front said."),
        (TRUCE + "Dor is not part of the deal, Pavo Renk said.", TRUCE + "The truce covers Dor, Idris Vayle of the Front said."),
    ],
)
def test_covered_and_not_covered_may_differ(one: str, other: str) -> None:
    found = [c for c in told_otherwise((DAY, one), (DAY, other)) if "polarity" in c.differs_in]
    assert [(c.sure, {a.value for a in c.accounts}) for c in found] == [(False, {"said", "denied"})]


@pytest.mark.parametrize(
    "other",
    [
        "Tarn was included, Idris Vayle of the Front said.",
        "The Front had demanded that Dor should be included, Idris Vayle said.",
        "Dor would be included if the observers came, Idris Vayle of the Front said.",
    ],
    ids=["another-place", "demanded", "if"],
)
def test_what_is_no_word_on_the_same_is_no_conflict(other: str) -> None:
    assert not [c for c in told_otherwise((DAY, OUT), (DAY, TRUCE + other)) if "polarity" in c.differs_in]


def test_two_sources_of_one_report() -> None:
    told = story(("Bay Wire", OUT + " Idris Vayle of the Front, however, told the Wire that Dor was included."), ("Horn", TRUCE))
    found = [c for c in next(compare([told])).claims if "polarity" in c.differs_in]
    assert [{a.speaker for a in c.accounts} for c in found] == [{"Pavo Renk", "Idris Vayle"}]
