"""Who did it, when it is denied of, and at what hour of what day: what neither carries nor gainsays a claim of the checked text."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Check, Finding, Story, paragraphs_of

from .told import story

COURT = story(
    ("Ada Post", "The surveyor Rolf Steen testified for three hours. Dag Merk did not testify, though his lawyer had said so."),
    ("Calder Chronicle", "Nina Holt denied that her ministry had given the order."),
    ("The Tarvian", "The fishing ministry said the order was given by the port's own night warden."),
    ("Lethian Times", "Ollen Water admitted that four sluices had been raised, and the first was raised at 10 p.m. on Friday."),
    ("Kestrel Bay Herald", "Ollen Water denied that any sluices had been raised before 4 a.m. on Saturday."),
)


def checked(text: str, reports: Story, published: str = "2024-11-08") -> Check:
    """A text held against reports."""
    article = Article(id="text", text=text, text_sha256="", published=published, paragraphs=paragraphs_of(text))
    return check(next(annotate([article])), reports)


def found(text: str, kind: str, reports: Story = COURT) -> Finding:
    """The one finding of a kind."""
    (finding,) = [f for f in checked(text, reports).findings if f.kind == kind]
    return finding


def test_what_another_did_carries_nothing() -> None:
    finding = found("Dag Merk testified on Thursday.", "claim")
    assert (finding.verdict, finding.voices) == ("contradicted", None)


@pytest.mark.parametrize("text", ["Rolf Steen testified for three hours.", "Steen testified for three hours."])
def test_what_the_same_one_did_carries_it(text: str) -> None:
    assert found(text, "claim").verdict == "carried"


def test_an_order_of_another_carries_nothing() -> None:
    finding = found("Nina Holt did not deny that her ministry had given the order.", "claim")
    assert (finding.verdict, finding.voices) == ("unclear", None)
    assert "warden" in finding.why


def test_an_order_of_the_same_one_is_disputed() -> None:
    reports = story(
        ("Calder Chronicle", "Nina Holt denied that her ministry had given the order."),
        ("The Tarvian", "The order was given by the ministry, a pilot said."),
    )
    finding = found("Nina Holt did not deny that her ministry had given the order.", "claim", reports)
    assert finding.verdict == "disputed"


def test_a_denial_of_some_hours_gainsays_no_more() -> None:
    assert found("Ollen Water admitted that four sluices had been raised.", "claim").verdict == "carried"


def test_a_denial_of_all_of_it_gainsays_it() -> None:
    reports = story(
        ("Lethian Times", "Ollen Water admitted that four sluices had been raised."),
        ("Kestrel Bay Herald", "The harbour pilots denied that any sluices had been raised."),
    )
    assert found("Ollen Water admitted that four sluices had been raised.", "claim", reports).verdict == "disputed"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The first sluice was raised at 10 p.m. on Thursday.", "differently"),
        ("The first sluice was raised at 10 p.m. on Friday.", "reported"),
    ],
)
def test_an_hour_is_of_its_day(text: str, verdict: str) -> None:
    beside = story(
        ("Lethian Times", "The first sluice was raised at 10 p.m. on Friday. The lock at Sarn has stood open since Thursday."),
        ("Ada Post", "The first sluice was raised at 10 p.m. on Friday, the operator said."),
    )
    assert found(text, "day", beside).verdict == verdict
