"""What a person said of a story's accounts, as stretches of its reports."""

from __future__ import annotations

from sayso.mend import anchor, corrected
from sayso.model import (
    Article,
    Edit,
    MadeBy,
    Member,
    NoDifference,
    NotSameClaim,
    Quote,
    Reading,
    Report,
    Span,
    Story,
    Stretch,
    paragraphs_of,
)  # fmt: skip

TEXTS = (
    "Three people died in the fire. The mayor spoke.",
    "Four people died in Lindale. A fire burned.",
    "Nobody knows how many people died.",
)


def told() -> Story:
    """A story of the three texts."""
    articles = [Article(id=f"r{k}", text=t, text_sha256="", paragraphs=paragraphs_of(t)) for k, t in enumerate(TEXTS)]
    members = tuple(Member(report=Report.of(a), reading=Reading(made_by=MadeBy(extract="t"), article=a)) for a in articles)
    return Story(name="told", title=None, members=members)


def stretch(report: int, words: str) -> Stretch:
    """Some words of a report."""
    start = TEXTS[report].index(words)
    return Stretch(f"r{report}", Span(start, start + len(words)))


def held(report: int, words: str) -> Quote:
    """What holds some words of a report."""
    return anchor(f"r{report}", TEXTS[report], stretch(report, words).span)


def apart(number: int, one: Quote, *others: Quote, undone: str | None = None) -> Edit:
    """A person's word that an account says something else than others."""
    return Edit(number=number, made="2031-03-09", undone=undone, what=NotSameClaim(ones=(one,), others=others))


def at_one(number: int, *accounts: Quote) -> Edit:
    """A person's word that accounts say one thing."""
    return Edit(number=number, made="2031-03-09", what=NoDifference(accounts=accounts))


A, B, C = held(0, "Three people died"), held(1, "Four people died"), held(2, "how many people died")
AT_A, AT_B, AT_C = stretch(0, "Three people died"), stretch(1, "Four people died"), stretch(2, "how many people died")
GONE, ELSEWHERE = Quote(report="r0", exact="Nine people died"), Quote(report="r9", exact="Three people died")


def test_what_was_said_of_claims_stands_at_the_words_that_it_is_of() -> None:
    now = corrected(told(), [apart(1, A, B, C)])
    assert now.apart == ((AT_A, (AT_B, AT_C)),)
    assert now.at_one == ()
    now = corrected(told(), [at_one(1, A, B)])
    assert now.apart == ()
    assert now.at_one == ((AT_A, AT_B),)


def test_words_that_are_gone_are_left_out() -> None:
    assert corrected(told(), [apart(1, A, GONE, B, ELSEWHERE)]).apart == ((AT_A, (AT_B,)),)
    assert corrected(told(), [at_one(1, A, GONE, B)]).at_one == ((AT_A, AT_B),)


def test_what_is_of_no_two_accounts_here_changes_nothing() -> None:
    edits = [apart(1, GONE, A), apart(2, A, GONE), apart(3, A, A), at_one(4, A, ELSEWHERE), at_one(5, A, A)]
    assert corrected(told(), edits) == told()
    assert corrected(told(), [apart(1, A, B, undone="2031-03-10")]) == told()
    assert corrected(told(), []) == told()


def test_correcting_twice_is_correcting_once() -> None:
    edits = [apart(2, A, B), at_one(1, B, C), apart(3, A, B)]
    once = corrected(told(), edits)
    assert corrected(once, edits) == once
    assert once == corrected(told(), edits[::-1])
    assert (once.apart, once.at_one) == (((AT_A, (AT_B,)),), ((AT_B, AT_C),))


def test_the_later_word_holds() -> None:
    assert corrected(told(), [apart(1, A, B, C), at_one(2, A, B)]).apart == ((AT_A, (AT_C,)),)
    assert corrected(told(), [apart(1, A, B), at_one(2, A, B)]).apart == ()
    assert corrected(told(), [at_one(1, A, B, C), apart(2, A, B)]).at_one == ((AT_B, AT_C),)
    assert corrected(told(), [at_one(1, A, B), apart(2, A, B)]).at_one == ()
