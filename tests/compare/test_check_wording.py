"""Sentences that are a report's but for one word, or that are turned round, and faithful ones in words that no report has."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.annotate import annotate
from sayso.compare import as_prose, check
from sayso.compare.check.kinds import excludes
from sayso.model import Article, Check, Story

from .told import story

HOSPITAL = (
    (
        "Selmar Post",
        "A fire broke out at the St Brannoch hospital in Tarn on Tuesday night, killing eleven patients and injuring 34 "
        "people, the "
        "fire service said. The blaze started in a laundry room on the second floor, fire chief Oda Renn said. More "
        "than 160 patients "
        "were moved to a sports hall nearby. Prime Minister Hanna Voss promised 2.4 billion crowns for hospital repairs.",
    ),
    (
        "Coast Courier",
        "Nearly 50 firefighters fought the flames for five hours. The mayor of Tarn, Jon Aster, called for an "
        "independent inquiry. About "
        "a third of the patients were over 80. Norland has sent two medical teams to Tarn. A court in Tarn released "
        "Lars Pell on Thursday.",
    ),
)
COUNCIL = (
    (
        "Orland Gazette",
        "The Orland city council voted 52-48 on Wednesday to sell the old harbour to the shipping group Kestrel for 310 "
        "million euros. "
        "Kestrel plans to build 1,200 flats and a hotel on the site. Bank of Tessin lent Kestrel 200 million euros for "
        "the purchase.",
    ),
    (
        "The Orland Echo",
        "Orland's council narrowly approved the sale of the harbour on Wednesday, with 52 votes in favour and 48 against. Two "
        "councillors abstained. Kestrel sued the Echo in April over a report on its debts; the lawsuit was dismissed "
        "last week. The "
        "central bank cut its main rate to 3.25 percent from 3.5 percent on Tuesday. Kestrel's profit fell from 75 "
        "million euros in 2024 "
        "to 41 million last year, while its debt rose to 620 million. Kavaria freed 120 prisoners on Monday; Sundria released 85.",
    ),
)


@pytest.fixture(scope="module")
def hospital() -> Story:
    """Two reports of one fire."""
    return story(*HOSPITAL, published="2026-03-12")


@pytest.fixture(scope="module")
def council() -> Story:
    """Two reports of one vote."""
    return story(*COUNCIL, published="2026-05-21")


def checked(text: str, reports: Story) -> Check:
    """A text of the day of the reports, held against them as `check_text` does."""
    article = Article(id="text", text=text, text_sha256="", published=reports.members[0].report.published)
    reading = next(annotate([replace(article, text=as_prose(text))]))
    return check(replace(reading, article=article), reports)


def failing(text: str, reports: Story) -> list[str]:
    """Why a text fails."""
    return [f.why for f in checked(text, reports).failed]


class TestAChangedWord:
    """One word exchanged is found, and the report's is told beside it."""

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("A fire broke out at a school in Tarn on Tuesday night.", "the reports have “hospital” for “school”"),
            ("A fire broke out at the St Brannoch hospital in Selby on Tuesday night.", "the reports have “Tarn” for “Selby”"),
            ("The blaze started in a laundry room on the fourth floor.", "the reports have “second” for “fourth”"),
            ("More than 160 prisoners were moved to a sports hall nearby.", "the reports have “patients” for “prisoners”"),
            ("Nearly 50 soldiers fought the flames for five hours.", "the reports have “firefighters” for “soldiers”"),
            ("Norland has sent two military teams to Tarn.", "the reports have “medical” for “military”"),
            ("Tarn has sent two medical teams to Norland.", "the reports have it the other way round"),
        ],
    )
    def test_of_a_fire(self, text: str, why: str, hospital: Story) -> None:
        assert why in failing(text, hospital)

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("Orland's council unanimously approved the sale of the harbour.", "the reports have “narrowly” for “unanimously”"),
            (
                "Orland's council approved the sale with 48 votes in favour and 52 against.",
                "the reports have “52 for, 48 against” for “48 for, 52 against”",
            ),
            (
                "The central bank cut its main rate to 3.5 percent from 3.25 percent on Tuesday.",
                "the reports have “from 3.5 to 3.25” for “from 3.25 to 3.5”",
            ),
            ("Kestrel lent Bank of Tessin 200 million euros for the purchase.", "the reports have it the other way round"),
            ("The Orland city council voted to buy the old harbour.", "the reports have “sell” for “buy”"),
        ],
    )
    def test_of_a_vote(self, text: str, why: str, council: Story) -> None:
        assert why in failing(text, council)

    @pytest.mark.parametrize(
        ("text", "number"), [("Kavaria freed 85 prisoners on Monday.", "85"), ("Sundria released 120.", "120")]
    )
    def test_the_number_of_the_other_one(self, text: str, number: str, council: Story) -> None:
        found = checked(text, council)
        assert (number, "differently") in [(f.span.of(text), f.verdict) for f in found.failed] or found.findings[
            0
        ].verdict == "unclear"

    def test_a_word_that_no_report_has_is_looked_at_again(self, council: Story) -> None:
        text = "Kestrel plans to build 1,200 flats and a funfair on the site."
        (claim,) = (f for f in checked(text, council).findings if f.kind == "claim")
        assert (claim.verdict, claim.fails, [s.of(text) for s in claim.differs]) == ("unclear", False, ["funfair"])


class TestFaithfulOnes:
    """Other words for the same, other forms of a number, the other end of one deed: none of it fails."""

    @pytest.mark.parametrize(
        "text",
        [
            "Eleven patients were killed and 34 people injured.",
            "The tragedy claimed eleven lives.",
            "Over 160 patients were evacuated to a nearby sports hall.",
            "The prime minister pledged 2,400 million crowns for hospital repairs.",
            "Around 33 percent of the patients were over 80.",
            "The mayor of Tarn called for an independent inquiry.",
            "Two days later, a court released Mr Pell.",
            "Approximately 50 firefighters battled the fire for five hours.",
            "The fire began in a laundry room; eleven patients died.",
        ],
    )
    def test_of_a_fire(self, text: str, hospital: Story) -> None:
        assert failing(text, hospital) == []

    @pytest.mark.parametrize(
        "text",
        [
            "The council approved the sale by 52 votes to 48, with two abstentions.",
            "Kestrel borrowed 200 million euros from Bank of Tessin for the purchase.",
            "The shipping group intends to construct 1,200 apartments and a hotel.",
            "The central bank lowered its key rate from 3.5 to 3.25 per cent on Tuesday.",
            "Profit at Kestrel dropped to 41 million euros last year from 75 million in 2024.",
            "Kestrel's debt rose to €620m.",
            "Kestrel sued the Echo in April over a report about its debts, but the suit was dismissed last week.",
        ],
    )
    def test_of_a_vote(self, text: str, council: Story) -> None:
        assert failing(text, council) == []

    def test_an_outlet_is_right_in_what_it_reports(self, hospital: Story) -> None:
        assert failing("Eleven patients were killed, the Selmar Post reported.", hospital) == []


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("schools", "hospital", True),
        ("hospital", "clinic", False),
        ("fell", "rose", True),
        ("women", "men", True),
        ("lorry", "truck", False),
        ("vehicle", "bus", False),
        ("school", "fire", False),
    ],
)
def test_what_excludes_each_other(one: str, other: str, told: bool) -> None:
    assert excludes(one, other) is excludes(other, one) is told
