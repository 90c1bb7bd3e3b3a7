"""Offices, states, outlets and a "not": what of a text is another's in the reports, and what is not."""

from __future__ import annotations

import pytest

from sayso.model import Check, Story

from .test_check_wording import checked, failing
from .told import story

BORDER = (
    (
        "Selmar Post",
        "Kavaria's president, Ilja Torn, met Sundria's president, Marek Dol, in Lissa on Monday. Dol told the Vellin Times that "
        "the two countries would reopen the border in June. Opposition leader Pia Kern said the deal was rushed, a claim that Dol "
        "rejected.",
    ),
    (
        "Coast Courier",
        "Germany will sell two ferries to Sundria, the German government said on Monday. The United States warned Kavaria not to "
        "close the strait. The mayor of Lissa, Anna Rue, closed the old port on Sunday. The British embassy in Lissa was closed on "
        "Monday. The harbour pilot's boy is 3 years old.",
    ),
)


@pytest.fixture(scope="module")
def border() -> Story:
    """Two reports of a border, with offices, states and an outlet."""
    return story(*BORDER, published="2026-05-21")


class TestOffices:
    """An office that the reports give to another is told; one's own, in whatever form, is not."""

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("Kavaria's president, Marek Dol, met Ilja Torn in Lissa.", "the reports have Ilja Torn as president of Kavaria"),
            ("Ilja Torn, the president of Sundria, met him.", "the reports have Marek Dol as president of Sundria"),
            ("Sundrian President Ilja Torn met him.", "the reports have Marek Dol as president of Sundria"),
            ("The mayor of Lissa, Pia Kern, closed the old port.", "the reports have Anna Rue as mayor of Lissa"),
        ],
    )
    def test_of_another(self, text: str, why: str, border: Story) -> None:
        assert why in failing(text, border)

    @pytest.mark.parametrize(
        "text",
        [
            "Sundria's president, Marek Dol, met Ilja Torn in Lissa on Monday.",
            "Lissa's mayor, Anna Rue, closed the old port on Sunday.",
            "The former mayor of Lissa, Pia Kern, said the deal was rushed.",
        ],
    )
    def test_of_ones_own(self, text: str, border: Story) -> None:
        assert failing(text, border) == []


class TestStates:
    """A capital that acts is its state; another's is not, nor is a capital that is a place."""

    @pytest.mark.parametrize(
        "text", ["Berlin will sell two ferries to Sundria.", "Washington warned Kavaria not to close the strait."]
    )
    def test_capital_for_its_state(self, text: str, border: Story) -> None:
        assert failing(text, border) == []

    @pytest.mark.parametrize(
        "text",
        [
            "Paris will sell two ferries to Sundria.",
            "Moscow warned Kavaria not to close the strait.",
            "The British embassy in Oslo was closed on Monday.",
        ],
    )
    def test_another_capital(self, text: str, border: Story) -> None:
        assert failing(text, border)


class TestOutlets:
    """To which outlet somebody spoke."""

    def test_one_that_no_report_has(self, border: Story) -> None:
        text = "Marek Dol told the Selby Herald that the two countries would reopen the border in June."
        assert failing(text, border) == ["no report has “Selby Herald”"]

    @pytest.mark.parametrize("outlet", ["the Vellin Times", "the Coast Courier", "reporters"])
    def test_one_that_they_have(self, outlet: str, border: Story) -> None:
        assert failing(f"Dol told {outlet} that the two countries would reopen the border in June.", border) == []


class TestDenials:
    """What somebody denies is no claim of the text's, whoever else said it."""

    @pytest.mark.parametrize(
        "text",
        [
            "Pia Kern said the deal was rushed, a claim Dol rejected.",
            "Dol rejected the claim that the deal was rushed.",
            "Kern's claim that the deal was rushed was rejected by Dol.",
        ],
    )
    def test_of_what_another_said(self, text: str, border: Story) -> None:
        assert failing(text, border) == []

    def test_a_sentence_but_for_its_not(self, border: Story) -> None:
        found: Check = checked("The harbour pilot's boy is not 3 years old.", border)
        (failed,) = found.failed
        assert (failed.verdict, [s.of(found.text) for s in failed.differs]) == ("contradicted", ["not"])

    def test_the_sentence_itself(self, border: Story) -> None:
        assert failing("The harbour pilot's boy is 3 years old.", border) == []
