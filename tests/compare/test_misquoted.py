"""One quotation of which two reports have a word otherwise."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

REST = "The council of Port Ellory met in the old school for two hours."
OTHER = "The spring parade has been cancelled and the gymnasium was opened to families."


def misquoted(first: str, second: str) -> list[tuple[str, tuple[str | None, ...]]]:
    """What two reports quote otherwise: the kind and the words of each."""
    found = next(compare([story(("Ellory Post", f"{first} {REST}"), ("Coast Courier", f"{second} {OTHER}"))]))
    return [(c.differs_in[0], tuple(a.value for a in c.accounts)) for c in found.claims if c.relation == "differ" and c.sure]


WROTE = "Mayor Ulla Brenn wrote: “We will hand the Bellow papers and the {} archive over to the court by Friday.”"
SAID = "“This is money that {} have been spent on the harbour and its pilots,” said Mayor Ulla Brenn."
PAID = "“We paid the builders {} crowns for the new lock in the harbour,” said Mayor Ulla Brenn."


@pytest.mark.parametrize(
    ("text", "one", "other", "kind"),
    [
        (WROTE, "Tarn", "Holm", "polarity"),
        (SAID, "should", "shouldn’t", "polarity"),
        (SAID, "should", "should not", "polarity"),
        (PAID, "41,000", "47,000", "number"),
    ],
)
def test_a_word_that_matters_is_told(text: str, one: str, other: str, kind: str) -> None:
    found = misquoted(text.format(one), text.format(other))
    assert [k for k, _ in found] == [kind]


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        (WROTE, "Müller", "Mueller"),  # one name in two spellings
        (WROTE, "Tarn", "[Holm]"),  # what the outlet put in
        (WROTE, "old", "whole"),  # any other word
        (SAID, "should", "ought to"),
        (SAID, "shouldn’t", "should not"),
        (PAID, "41,000", "41000"),
    ],
)
def test_a_word_that_does_not_is_not(text: str, one: str, other: str) -> None:
    assert misquoted(text.format(one), text.format(other)) == []


def test_what_two_people_say_in_like_words_is_nobodys_slip() -> None:
    one = "“Our thoughts are with the people of Marrow and with their families tonight,” said Prime Minister Aldo Renn."
    other = "“Our thoughts are with the people of Kesh and with their families tonight,” said the Sudra envoy, Irena Holt."
    assert misquoted(one, other) == []


def test_what_is_said_twice_of_two_things_needs_more_in_common() -> None:
    assert misquoted("“We love Marrow and its people,” Brenn said.", "“We love Kesh and its people,” Brenn said.") == []
