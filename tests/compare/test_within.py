"""Two sources of one report that count one thing differently."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story

REST = "The cannery packed herring and mackerel for export. The mayor has cancelled the spring parade."
OTHER = ("Coast Courier", "The town of Port Ellory is mourning. The quay has been closed to visitors since Tuesday.")


def counted(lead: str) -> list[Claim]:
    """The claims of a report with this lead, beside one that has no numbers, that differ in number."""
    (found,) = compare([story(("Ellory Post", f"{lead} {REST}"), OTHER)])
    return [c for c in found.claims if "number" in c.differs_in]


def test_two_sources_that_give_two_numbers_are_set_side_by_side() -> None:
    (claim,) = counted("The fire service said 26 people were injured in the fire, while police gave the number of injured as 24.")
    assert (claim.relation, claim.sure, len(claim.accounts), claim.independent) == ("differ", False, 2, 2)
    assert claim.why in ("26 (The fire service) against 24 (police)", "24 (police) against 26 (The fire service)")


@pytest.mark.parametrize(
    "lead",
    [
        "The fire service said 26 people were injured in the fire. It said 24 people were injured in the fire.",  # one source
        "The fire service said 26 people were injured in the fire, and police said 26 people were injured.",
        "The fire service said 26 people were injured in the fire, and police said 24 cars were burnt.",
        "The fire service said 26 people were injured in the fire, and police said 2 people could be injured in such a fire.",
        "Ann Lee, of the union, said 1,200 members had walked out. Rolf Stein, the owner, said 700 workers had come back to work.",
        "The fire service said 26 people were injured on Monday, and police said 24 people were injured on Friday.",
        "The union said that 1,200 members had walked out in Tarn. The owner said 700 workers had stopped work in Sund last year.",
        "Organisers said 12,000 people marched in Tarn. Police said 3,000 people attended a vigil in Sund.",
    ],
)
def test_what_is_no_other_count_of_one_thing_is_not(lead: str) -> None:
    assert counted(lead) == []


@pytest.mark.parametrize(
    ("lead", "values"),
    [
        ("The march ended at 5 p.m., the organisers said. The police said the march had ended at 4 p.m.", {"5 p.m.", "4 p.m."}),
        (
            "Police said 3,000 people took part in the march. The organisers put the number of marchers at 12,000.",
            {"3,000", "12,000"},
        ),
        (
            "Ann Lee, the head of the union, said that 1,200 of its members had walked out. Rolf Stein, who owns the cannery, said "
            "only 700 workers had stopped work.",
            {"1,200", "700"},
        ),
    ],
)
def test_hours_and_numbers_of_those_who_came(lead: str, values: set[str]) -> None:
    (claim,) = counted(lead)
    assert {a.value for a in claim.accounts} == values


def test_hours_of_two_happenings_are_not_set_side_by_side() -> None:
    assert counted("The march ended at 5 p.m., the organisers said. The police said the speeches had ended at 4 p.m.") == []


def test_what_is_set_side_by_side_stands_nowhere_else() -> None:
    lead = "Police said 3,000 people took part in the march. The organisers put the number of marchers at 12,000."
    (found,) = compare([story(("Ellory Post", f"{lead} {REST}"), OTHER)])
    texts = {r.id: r.text for r in found.reports}
    assert len([c for c in found.claims if any("12,000" in a.span.of(texts[a.report]) for a in c.accounts)]) == 1


def denied(lead: str) -> list[Claim]:
    """The claims of a report with this lead that hold a contradiction."""
    (found,) = compare([story(("Ellory Post", f"{lead} {REST}"), OTHER)])
    return [c for c in found.claims if "polarity" in c.differs_in]


def test_what_one_source_says_and_another_denies_is_set_side_by_side() -> None:
    lead = "Joss Meld said the ferry had been inspected in February. The union said the ferry had not been inspected in February."
    (claim,) = denied(lead)
    assert (claim.sure, {a.value for a in claim.accounts}, {a.report for a in claim.accounts}) == (
        False,
        {"said", "denied"},
        {"r0"},
    )


@pytest.mark.parametrize(
    "lead",
    [
        "Joss Meld said the ferry had been inspected in February. Meld said the tug had not been inspected in February.",
        "Joss Meld said the ferry had been inspected in February. The union said the pier had not been painted in February.",
    ],
)
def test_what_is_denied_of_something_else_is_not(lead: str) -> None:
    assert denied(lead) == []


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (
            "The coach had 44 people on board when it left the road near Sarn, police said.",
            "The coach, which had been carrying 51 passengers, left the road near Sarn, officials said.",
            {"44", "51"},
        ),
        (
            "The floods forced 6,000 from their homes in southern Marra, the civil protection agency said.",
            "About 9,000 people have been evacuated from their homes in southern Marra, the army said.",
            {"6,000", "About 9,000"},
        ),
        (
            "Hald took 2.4 million euros in bribes from builders, prosecutors said.",
            "Hald had accepted 2.9 million euros from builders, the court found.",
            {"2.4 million euros", "2.9 million euros"},
        ),
    ],
)
def test_numbers_that_two_reports_give_of_one_thing_in_other_words(one: str, other: str, values: set[str]) -> None:
    (found,) = compare([story(("Ellory Post", one), ("Coast Courier", other))])
    (claim,) = [c for c in found.claims if "number" in c.differs_in]
    assert (claim.relation, claim.sure) == ("differ", False)
    assert {a.value for a in claim.accounts} == values


def test_numbers_of_other_things_in_sentences_of_one_thing_are_none() -> None:
    one = "The coach had 44 people on board when it left the road near Sarn, police said."
    other = "The coach, which had done 51 miles, left the road near Sarn, officials said."
    (found,) = compare([story(("Ellory Post", one), ("Coast Courier", other))])
    assert not [c for c in found.claims if "number" in c.differs_in]


def test_two_sources_on_how_many_were_aboard() -> None:
    told = (
        "The ship burned off Varn on Monday. The coastguard said nine sailors had been aboard. The owner said seven sailors "
        "had been aboard."
    )
    (found,) = compare([story(("Echo", told), ("Post", "The ship burned off Varn on Monday."))])
    (claim,) = [c for c in found.claims if c.differs_in == ("number",)]
    assert {a.value for a in claim.accounts} == {"nine", "seven"}
