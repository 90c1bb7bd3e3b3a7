"""One contradiction that several reports tell: one claim, with all accounts of either side."""

from __future__ import annotations

from sayso.compare import compare
from sayso.model import Claim

from .told import Told, story

A = (
    "Ellory Post",
    "The mayor of Lindale, Ines Falk, accused Kestrel Foods of dumping waste in the river Osk.\n\nKestrel Foods denied that it had "
    "dumped waste in the river. The cannery packs herring.",
)
B = (
    "Coast Radio",
    "The mayor, Ines Falk, accused Kestrel Foods of dumping waste in the Osk on Monday. Kestrel Foods rejected the accusation. "
    "Fishermen have blocked the harbour.",
)
ONLY_SAID = ("Evening Mail", "Ines Falk, the mayor of Lindale, has accused Kestrel Foods of dumping waste in the river Osk.")
ANOTHERS = (
    "Coast Radio",
    "The mayor, Ines Falk, accused Kestrel Foods of dumping waste in the Osk on Monday. The Ellory water board rejected the "
    "accusation. Fishermen have blocked the harbour.",
)


def contradictions(*told: Told) -> list[Claim]:
    (found,) = compare([story(*told)])
    return [c for c in found.claims if "polarity" in c.differs_in]


def test_an_accusation_and_its_denial_are_told_once() -> None:
    (claim,) = contradictions(A, B)
    assert sorted((a.report, a.value) for a in claim.accounts) == [
        ("r0", "denied"), ("r0", "said"), ("r1", "denied"), ("r1", "said"),
    ]  # fmt: skip
    assert claim.why == "said (Ines Falk) against denied (Kestrel Foods)"
    assert claim.sure


def test_who_has_the_accusation_alone_stands_with_those_who_have_it() -> None:
    (claim,) = contradictions(A, B, ONLY_SAID)
    assert ("r2", "said") in {(a.report, a.value) for a in claim.accounts}


def test_no_agreement_says_the_accusation_once_more() -> None:
    (found,) = compare([story(A, B, ONLY_SAID)])
    assert not [c for c in found.claims if c.relation == "agree" and "accused" in c.claim]


def test_what_two_deny_is_two_contradictions() -> None:
    assert all(len(c.accounts) == 2 for c in contradictions(A, ANOTHERS))
    assert len(contradictions(A, ANOTHERS)) == 2
