"""An account that hangs on its main clause is shown with it where the others tell that too, a thin one with what all say before it;
and what an account goes on with is shown where the others show it."""

from __future__ import annotations

import pytest

from sayso.compare.claims.run_on import run_on
from sayso.compare.clauses.units import all_units_of
from sayso.model import Span

from .test_agreed_whole import told
from .test_moored import surely
from .told import story

HALTED = "The Sund Board has halted its plan for the Brannoch oil line in Orvik, days after President Lund took back its permit."


def test_an_aside_is_shown_with_the_main_clause_that_others_tell() -> None:
    one = "The Brannoch oil line in Orvik was given up by the Sund Board after President Lund took back a permit."
    found = [words for words in surely(one, HALTED) if any("took back" in w for w in words)]
    assert all("given up" in words[0] or "halted" not in words[1] for words in found)


def test_an_aside_whose_main_clause_is_of_another_thing_stays_alone() -> None:
    one = "Three cows died after a train left the track near Astby on Sunday."
    for words in surely(one, "A train left the track near Astby on Sunday, the fire service said."):
        assert not any("cows" in w for w in words)


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "“I love Orvik and its old boats. The world laughs at us,” Per Lund said.",
            "“I love Orvik and its old boats. The world laughs at us,” said Lund.",
            "I love Orvik",
        ),
        (
            "“I deeply and truly regret my words and I apologise to all fishermen,” Per Lund said.",
            "“I deeply and truly regret my words and I apologise to all fishermen,” said Lund.",
            "regret",
        ),
    ],
)
def test_a_thin_account_is_shown_with_what_all_say_before_it(one: str, other: str, shown: str) -> None:
    found = [words for words in surely(one, other) if any("laughs" in w or "apologise" in w for w in words)]
    assert found
    assert all(shown in w for words in found for w in words)


def test_a_thin_account_is_not_shown_with_what_one_alone_says_before_it() -> None:
    one = "“The council hates my old boats. The world laughs at us,” Per Lund said."
    other = "“I love Orvik and its young mayor. The world laughs at us,” said Lund."
    for words in surely(one, other):
        assert not any("hates" in w or "mayor" in w for w in words)


@pytest.mark.parametrize(
    ("one", "other", "shown"),
    [
        (
            "“I had a long talk with [Norse] President Lund [Per], making it clear that we will speak for the fishermen of Orvik,” "
            "Ida Calder said.",
            "“I had a long talk with [Norse] President Lund, making it clear that we will speak for the fishermen of Orvik,” "
            "said Calder.",
            "making it clear",
        ),
    ],
)
def test_what_an_account_goes_on_with_is_shown_where_others_have_it(one: str, other: str, shown: str) -> None:
    found = [words for words in surely(one, other) if any("talk" in w for w in words)]
    assert found
    assert all(shown in w for words in found for w in words)


@pytest.mark.parametrize(
    ("besides", "shown"),
    [
        ("had to be hospitalized", True),
        ("were hospitalized", True),
        ("had to be dismissed", False),
        ("were fired and hospitalized", False),
    ],
)
def test_what_befell_them_besides_is_shown_where_another_shows_it(besides: str, *, shown: bool) -> None:
    one = f"Three divers of the institute fell ill in May and {besides}, a sign of bad air."
    other = "Three divers of the institute were hospitalized in May."
    told_of = story(("Osk Post", one), ("Sund Gazette", other))
    reports = [m.report for m in told_of.members]
    (first, second) = (next(u for u in all_units_of(told_of) if u.report == n) for n in (0, 1))
    ill = Span(0, one.index(" and"))
    grown, _ = run_on((first, second), (ill, Span(0, len(other) - 1)), reports)
    assert (besides in grown.of(one)) is shown


def test_what_the_speaker_did_besides_is_not_shown_before_his_words() -> None:
    quotation = "“The rules of Orvik state that no pilot may own shares of a ferry line at home or abroad in any way”"
    one = f"Norland Lines told the Gazette that its lawyers were studying the old papers and said, {quotation}."
    other = f"Norland Lines sent a letter, which reads: {quotation}."
    found = [words for _, words in told(one, other) if any("own shares" in w for w in words)]
    assert found
    assert not any("studying" in w for words in found if len(words) > 1 for w in words)


def test_he_of_two_stretches_that_tell_of_other_things_is_not_surely_one() -> None:
    one = "“The board has pursued a vendetta against Per Lund. When the dust settles, he will be cleared,” Ida Calder said."
    other = "“After two years of leaks the prosecutor charges Holm. When the dust settles, he will be cleared,” said Calder."
    assert not [words for words in surely(one, other) if any("dust" in w for w in words)]


def test_what_somebody_feels_is_no_agreement_with_who_tells_what_all_know() -> None:
    one = "The minister Per Lund voiced concern about the toll of the case on his wife, Ida Calder, an aide to the mayor of Orvik."
    other = "Per Lund is married to Ida Calder, an aide to the mayor of Orvik."
    assert not [words for words in surely(one, other) if any("concern" in w for w in words)]


def test_who_died_and_how_old_he_was_is_one_though_each_describes_him() -> None:
    one = "Former Senator Per Lund, who sat for Orvik in the Senate for three terms, has died. He was 94."
    other = "Former Senator Per Lund from Orvik, who served three terms, has died on Monday. He was 94."
    assert [words for words in surely(one, other) if any("Lund" in w for w in words)]


def test_a_link_to_what_is_not_shown_is_not_shown() -> None:
    one = "While herring remains banned under the law of Orvik, officials have let the fishermen of Sund go to sea."
    other = "The lawyers argue that the levy is void because herring remains banned under the law of Orvik."
    found = [words for words in surely(one, other) if any("remains banned" in w for w in words)]
    assert all(w.startswith("herring remains") for words in found for w in words if "," not in w)
