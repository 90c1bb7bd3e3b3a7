"""Another's word: what is told as a difference of source, and what may be one source by the texts of the story."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import story

FACT = "the fire at the Brannoch cannery began in a cold store"
TOLD = "the fire started in a cold store of the Brannoch cannery on the quay"  # the same in other words
REST = "The cannery in Port Ellory employs most of the town and packed herring for export."
OTHER = "The spring parade has been cancelled and the gymnasium was opened to families."


def kinds(first: str, second: str, *, beside: str = "", outlets: tuple[str, str] = ("Ellory Post", "Coast Courier")) -> set[str]:
    """What the accounts of two reports of one fire differ in. beside: what else the second tells."""
    texts = (f"{first} {REST}", f"{second} {OTHER} {beside}")
    found = next(compare([story(*zip(outlets, texts, strict=True))]))
    return {k for c in found.claims if c.relation == "differ" for k in c.differs_in}


@pytest.mark.parametrize(
    ("one", "other", "beside"),
    [
        # a title here and the name there
        ("The harbour agency's chief", "Tedra Ghebre", "Tedra Ghebre, the agency's chief, will visit the quay."),
        ("A marine engineer", "Tedra Ghebre", "Tedra Ghebre, a leading engineer at the shipyard, was on the quay."),
        ("Kareth's new port director", "Tedra Ghebre", "Kareth Port Director Tedra Ghebre was on the quay."),
        ("A former staff member", "Tedra Ghebre", "Her longtime chief of staff, Tedra Ghebre, was on the quay."),
        # a body and who speaks for it
        ("The Kareth Seafarers Union", "Tedra Ghebre", "Tedra Ghebre, president of the Kareth Seafarers Union, was on the quay."),
        ("The Kareth Seafarers Union", "Tedra Ghebre", "Tedra Ghebre, Deputy Chair of the Kareth Seafarers Union, was there."),
        ("The Northern Relief Committee", "Dolan Marsh", "Northern Relief Committee chair Dolan Marsh was on the quay."),
        ("A police spokeswoman", "Tedra Ghebre", "Tedra Ghebre, a police inspector, was on the quay."),
        ("The governor's office", "Governor Tedra Ghebre", ""),
        # whose lawyer it is, a pronoun tells
        ("Dolan Marsh's attorney", "William Keller", "His lawyer, William Keller, was on the quay."),
        ("The fire brigade", "Tedra Ghebre", "Fire chief Tedra Ghebre was on the quay."),
        ("The army", "Soldiers", ""),
        # groups and their members, in whichever words
        ("Federalist lawmakers", "Federalists", ""),
        ("Scientists", "Researchers", ""),
        ("A judge", "A federal judge", ""),
        ("Authorities", "Officials", ""),
        # a firm and a plain word for it
        ("Delmar Foods", "The company", ""),
        ("Delmar Foods", "A spokesman for the company", ""),
        # a paper and its maker
        ("The lawsuit", "Federalists", "The Federalists filed a lawsuit against the owner in June."),
        ("The lawsuit", "The complaint", ""),
        # who was named before
        ("Those firms", "Delmar Foods", ""),
    ],
)
def test_what_may_be_one_source_by_the_texts_is_no_difference(one: str, other: str, beside: str) -> None:
    assert "source" not in kinds(f"{one} said {FACT}.", f"{other} said {TOLD}.", beside=beside)


@pytest.mark.parametrize(
    ("one", "other", "beside"),
    [
        ("The harbour ministry", "A senior official", ""),
        ("A marine engineer", "Tedra Ghebre", "Tedra Ghebre, a lawyer of the owners, was on the quay."),
        ("The Kareth Seafarers Union", "Tedra Ghebre", "Tedra Ghebre, president of the Osk Rowing Club, was on the quay."),
        ("A military source", "Another local source", ""),
        ("Marentan officials", "Karethian officials", ""),
        ("A former staff member", "Tedra Ghebre", "Tedra Ghebre, a lawyer of the owners, was on the quay."),
        ("The police", "The company", ""),
        ("The harbour ministry", "A spokesman for the company", ""),
        ("A police spokeswoman", "Tedra Ghebre", "Tedra Ghebre, a fire inspector, was on the quay."),
        ("Delmar Foods", "The police", ""),
        ("The lawsuit", "Dolan Marsh", "The lawsuit was filed by Tedra Ghebre. Dolan Marsh was on the quay."),
        ("Those familiar with the inquiry", "Delmar Foods", ""),
        ("The fire brigade", "Tedra Ghebre", "Tedra Ghebre, a fire-eater, was on the quay."),
        ("The army", "Doctors", ""),
        ("The source", "William Keller", "William Keller, the harbour minister, was on the quay."),
        ("Dolan Marsh's attorney", "William Keller", "William Keller, the harbour minister, was on the quay."),
    ],
)
def test_what_the_texts_leave_as_two_sources_is_a_difference(one: str, other: str, beside: str) -> None:
    assert "source" in kinds(f"{one} said {FACT}.", f"{other} said {TOLD}.", beside=beside)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"Tedra Ghebre, a marine engineer, said {FACT}.", f"It is claimed that {TOLD}."),
        (f"The harbour ministry said {FACT}.", f"It was reported that {TOLD}."),
    ],
)
def test_what_one_is_named_for_and_the_other_leaves_to_nobody_named_is_a_difference(one: str, other: str) -> None:
    assert "source" in kinds(one, other)


def test_what_nobody_named_says_of_whoever_says_it_is_none() -> None:
    hoped = "It is claimed that the harbour ministry inspected the cold store of the cannery."
    assert "source" not in kinds("The harbour ministry said it had inspected the cold store of the cannery.", hoped)


def test_two_numbers_on_the_word_of_two_differ_in_their_sources_besides() -> None:
    assert kinds("The coast guard said 43 people died in the fire.", "Dolan Marsh, a doctor, said 48 people died in the fire.") == {
        "number",
        "source",
    }


def test_where_the_texts_say_who_somebody_is_decides_and_not_the_name() -> None:
    said = ("A marine engineer said " + FACT + ".", "Tedra Ghebre said " + TOLD + ".")
    assert "source" in kinds(*said)
    assert "source" not in kinds(*said, beside="The engineer Tedra Ghebre was on the quay.")


@pytest.mark.parametrize(
    "words",
    [
        f"Some 64% of voters said {TOLD}.",
        f"About 40 million people said {TOLD}.",
        f"PORT ELLORY — The cannery's owner, Tedra Ghebre, said {TOLD}.",
    ],
)
def test_numbers_and_the_place_at_the_head_of_a_report_are_no_sources(words: str) -> None:
    assert "source" not in kinds(f"Tedra Ghebre said {FACT}.", words)


def test_what_an_outlet_is_cited_with_is_its_own_voice() -> None:
    cited = f"{FACT[0].upper()}{FACT[1:]}, the Coast Courier reported."
    own = f"{TOLD[0].upper()}{TOLD[1:]}."
    assert "source" not in kinds(cited, own)
    assert "source" in kinds(cited, own, outlets=("Ellory Post", "Bay Herald"))


def test_the_outlet_may_tell_of_a_source_under_another_name() -> None:
    said = "The council speaker gave his party a two in three chance of holding the council on Monday."
    named = "Aldo Brenn gave his party a two in three chance of holding the council on Monday."
    assert "source" not in kinds(said, named, beside="Council Speaker Aldo Brenn will not run again.")


DEED = "The Kareth harbour court blocked the sale of the Brannoch cannery on Monday."
DONE = "A harbour court in Port Ellory has blocked the sale of the Brannoch cannery to a rival."


def test_what_two_are_told_to_do_is_nobodys_word() -> None:
    assert "source" not in kinds(DEED, DONE)


def test_two_who_speak_of_two_things_are_no_difference() -> None:
    one = "Dolan Marsh praised the crews of the Brannoch cannery for their courage."
    other = "The harbour ministry said inspectors of the Brannoch cannery had resigned in June."
    assert "source" not in kinds(one, other)


def test_a_text_from_outside_costs_no_more_than_its_length() -> None:
    """The descriptions beside names are looked for in a bounded stretch, however the text runs on."""
    long = "Tedra Ghebre, the chief of the chief of the chief " * 400
    assert "source" in kinds(f"The harbour ministry said {FACT}.", f"Tedra Ghebre said {TOLD}.", beside=f"{long}.")
