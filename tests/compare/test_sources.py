"""Sources side by side: what is another's word, and what may be one person's."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.sources import same_name

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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The governor", "Maria Weber"),  # who may be the governor
        ("His lawyer", "Maria Weber"),
        ("Anyone", "Maria Weber"),
        ("Many of them", "Maria Weber"),
    ],
)
def test_what_may_be_one_person_or_names_none_is_not_another_source(one: str, other: str) -> None:
    assert "source" not in kinds(f"{one} said {FACT}.", f"{other} said {TOLD}.")


def test_a_source_that_is_credited_in_the_next_sentence_is_not_left_out() -> None:
    first = f"The harbour ministry said {FACT}."
    alone = f"{TOLD[0].upper()}{TOLD[1:]}."
    credited = f"{alone} The harbour ministry said that its experts had searched the loading dock."
    assert "source" in kinds(first, alone)
    assert "source" not in kinds(first, credited)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The NHA and the harbour board", "the Norland Harbour Agency (NHA)", True),
        ("Minister Maria Weber", "Weber", True),
        ("the police", "the fire brigade", False),
    ],
)
def test_names_of_one_speaker_share_a_word_or_an_acronym(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


NOTICE = "Readers of the Ellory Post can send pictures of the cannery fire to the newsroom by telephone."


def notices(outlets: tuple[str, str, str]) -> list[str]:
    """The relations of the claims that the notice makes, which stands in the first two of three reports."""
    texts = (f"{HARBOUR.format('broke out', 'police said')} {NOTICE}", f"{PARADE.format('Six workers died.')} {NOTICE}")
    s = story((outlets[0], texts[0]), (outlets[1], texts[1]), (outlets[2], PARADE.format("Nobody has been blamed.")))
    found = next(compare([s]))
    words = {r.id: r.text for r in found.reports}
    return [c.relation for c in found.claims if any("telephone" in a.span.of(words[a.report]) for a in c.accounts)]


def test_what_one_newsroom_repeats_on_its_pages_is_no_agreement() -> None:
    assert "agree" in notices(("Ellory Post", "Coast Courier", "Bay Herald"))
    assert "agree" not in notices(("Ellory Post", "Ellory Post", "Bay Herald"))


def test_a_heading_in_capitals_is_no_account() -> None:
    heading = "THE CANNERY FIRE IN PORT ELLORY"
    s = story(
        ("Ellory Post", f"{HARBOUR.format('broke out', 'police said')}\n\n{heading}\n\nThe quay is shut."),
        ("Coast Courier", f"{PARADE.format('Six workers died.')}\n\n{heading}\n\nNobody was blamed for it."),
    )
    found = next(compare([s]))
    words = {r.id: r.text for r in found.reports}
    assert not any(heading in a.span.of(words[a.report]) for c in found.claims for a in c.accounts)


def test_what_a_report_and_its_reprint_alone_have_is_agreed_by_nobody() -> None:
    first = HARBOUR.format("broke out", "police said")
    told_by = (("Ellory Post", first), ("Coast Courier", first), ("Bay Herald", PARADE.format("Nobody has been blamed.")))
    reprinted = next(compare([story(*told_by, copy_of={1: 0})]))
    apart = next(compare([story(*told_by)]))
    assert not [c for c in reprinted.claims if c.relation == "agree" and {a.report for a in c.accounts} <= {"r0", "r1"}]
    assert [c for c in reprinted.claims if c.relation == "only_one" and {a.report for a in c.accounts} == {"r0", "r1"}]
    assert [c for c in apart.claims if c.relation == "agree" and {a.report for a in c.accounts} == {"r0", "r1"}]
