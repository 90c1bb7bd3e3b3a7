"""Sources side by side: what is another's word, and what may be one person's."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .test_claims import HARBOUR, PARADE, told
from .told import story


def kinds(first: str, second: str) -> set[str]:
    """What the accounts of two sentences on one fire differ in."""
    lead = f"{first} The cannery in Port Ellory employs most of the town and packed herring for export."
    rest = f"{second} The mayor, Ines Calder, has cancelled the spring parade and opened the gymnasium to families."
    return {k for c in told(lead, rest).claims for k in c.differs_in}


FACT = "the fire at the Brannoch cannery began in a cold store"
TOLD = "the fire started in a cold store of the Brannoch cannery on the quay"  # the same in other words


def test_an_unnamed_source_is_another_than_a_ministry() -> None:
    assert "source" in kinds(f"The harbour ministry said {FACT}.", f"A senior official said {TOLD}.")


@pytest.mark.parametrize("one", ["The governor", "His lawyer", "Anyone", "Many of them"])
def test_what_may_be_a_named_person_or_names_none_is_not_another_source(one: str) -> None:
    assert "source" not in kinds(f"{one} said {FACT}.", f"Maria Weber said {TOLD}.")


@pytest.mark.parametrize("one", ["One of the investigators", "Those familiar with the inquiry", "All three ministers", "Officials"])
def test_unnamed_sources_are_others_than_a_named_person(one: str) -> None:
    assert "source" in kinds(f"{one} said {FACT}.", f"Maria Weber said {TOLD}.")


def test_two_unnamed_persons_of_other_callings_are_two() -> None:
    assert "source" in kinds(f"The prosecutor said {FACT}.", f"The defence lawyer said {TOLD}.")


def test_a_source_that_is_credited_in_the_next_sentence_is_not_left_out() -> None:
    first = f"The harbour ministry said {FACT}."
    alone = f"{TOLD[0].upper()}{TOLD[1:]}."
    credited = f"{alone} The harbour ministry said that its experts had searched the loading dock."
    assert "source" in kinds(first, alone)
    assert "source" not in kinds(first, credited)


NOTICE = "Readers of the Ellory Post can send pictures of the cannery fire to the newsroom by telephone."
QUOTED = "“Delmar Foods ignored three written warnings by telephone,” Inspector Ruth Calloway told the Ellory Post."


def repeated(words: str, *outlets: str) -> list[tuple[str, int]]:
    """The relation and number of reports of the claims that these words make, which stand in the first two of three reports."""
    texts = (f"{HARBOUR.format('broke out', 'police said')} {words}", f"{PARADE.format('Six workers died.')} {words}")
    s = story((outlets[0], texts[0]), (outlets[1], texts[1]), (outlets[2], PARADE.format("Nobody has been blamed.")))
    found = next(compare([s]))
    own = {r.id: r.text for r in found.reports}
    some = [c for c in found.claims if any("telephone" in a.span.of(own[a.report]) for a in c.accounts)]
    return [(c.relation, len({a.report for a in c.accounts})) for c in some]


def test_what_one_newsroom_repeats_on_its_pages_is_no_agreement() -> None:
    assert repeated(NOTICE, "Ellory Post", "Coast Courier", "Bay Herald") == [("agree", 2)]
    assert repeated(NOTICE, "Ellory Post", "Ellory Post", "Bay Herald") == [("only_one", 2)]


@pytest.mark.parametrize("outlets", [("The Post", "Washington Post"), ("Washington Post", "The Post")])
def test_papers_whose_names_end_alike_are_two(outlets: tuple[str, str]) -> None:
    assert repeated(NOTICE, *outlets, "Bay Herald") == [("agree", 2)]


def test_what_somebody_is_quoted_with_is_no_notice() -> None:
    assert repeated(QUOTED, "Ellory Post", "Ellory Post", "Bay Herald") == [("agree", 2)]


HEADING = "LACKING DETAIL OF WARNINGS"


def headed(*texts: str) -> list[str]:
    """The accounts of the claims of reports that hold a heading in capitals."""
    found = next(compare([story(*zip(("Ellory Post", "Coast Courier"), texts, strict=True))]))
    words = {r.id: r.text for r in found.reports}
    return [a.span.of(words[a.report]) for c in found.claims for a in c.accounts]


def test_a_heading_in_capitals_is_no_account() -> None:
    first = f"{HARBOUR.format('broke out', 'police said')}\n\n{HEADING}\n\nThe quay is shut."
    second = f"{PARADE.format('Six workers died.')}\n\n{HEADING}\n\nNobody was blamed for it."
    assert not [words for words in headed(first, second) if "LACKING" in words]


def test_a_report_all_in_capitals_has_accounts() -> None:
    first = HARBOUR.format("broke out", "police said")
    assert [words for words in headed(first, first.upper()) if words.isupper()]


def test_what_a_report_and_its_reprint_alone_have_is_agreed_by_nobody() -> None:
    first = HARBOUR.format("broke out", "police said")
    told_by = (("Ellory Post", first), ("Coast Courier", first), ("Bay Herald", PARADE.format("Nobody has been blamed.")))
    reprinted = next(compare([story(*told_by, copy_of={1: 0})]))
    apart = next(compare([story(*told_by)]))
    assert not [c for c in reprinted.claims if c.relation == "agree" and {a.report for a in c.accounts} <= {"r0", "r1"}]
    assert [c for c in reprinted.claims if c.relation == "only_one" and {a.report for a in c.accounts} == {"r0", "r1"}]
    assert [c for c in apart.claims if c.relation == "agree" and {a.report for a in c.accounts} == {"r0", "r1"}]


def test_a_report_and_its_reprint_are_no_two_sources_of_anything() -> None:
    said = "The dam at Lindale will hold through the winter, {} said on Friday. Two hundred houses below it were emptied."
    told_by = (
        ("Ellory Post", said.format("the engineer Lena Ostrow")),
        ("Coast Courier", said.format("the mayor Piet Holm")),
        ("Bay Herald", "Two hundred houses below the dam at Lindale were emptied on Thursday. A crane fell at Tarn."),
    )
    reprinted = next(compare([story(*told_by, copy_of={1: 0})]))
    apart = next(compare([story(*told_by)]))
    assert not [c for c in reprinted.claims if "source" in c.differs_in]
    assert [c for c in reprinted.claims if c.relation == "only_one" and {a.report for a in c.accounts} == {"r0", "r1"}]
    assert [{a.speaker for a in c.accounts} for c in apart.claims if "source" in c.differs_in] == [{"Lena Ostrow", "Piet Holm"}]


def test_outlets_that_have_it_from_each_other_are_told_to_cite_in_a_circle() -> None:
    fact = "the transport minister plans to resign over the delayed tunnel within a week"
    first = f"{fact[0].upper()}{fact[1:]}, according to the Bay Herald. The tunnel was to open last spring."
    second = f"{fact[0].upper()}{fact[1:]}, the Coast Courier reported. A spokesman for the ministry could not be reached."
    found = next(compare([story(("Coast Courier", first), ("Bay Herald", second))]))
    assert [c.caveat for c in found.claims if len(c.accounts) > 1] == ["circular"]


def test_nothing_is_left_out_where_a_sentence_like_it_stands() -> None:
    fact = "Six workers died in the fire at the Brannoch cannery in Port Ellory on Monday night."
    also = "The blaze at the cannery in Port Ellory on Monday killed six of its workers before midnight."
    rest = ("The quay is shut.", "The spring parade was cancelled.", "The owner could not be reached by telephone.")
    outlets = ("Ellory Post", "Coast Courier", "Bay Herald")
    lacking = next(compare([story(*((o, f"{t} {r}") for o, t, r in zip(outlets, (fact, fact, ""), rest, strict=True)))]))
    having = next(compare([story(*((o, f"{t} {r}") for o, t, r in zip(outlets, (fact, fact, also), rest, strict=True)))]))
    assert [o.report for o in lacking.omissions] == ["r2"]
    assert having.omissions == ()
