"""Denials in other words, statements too short to be found by likeness, and numbers of occasions."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.export.labels import section_of
from sayso.model import Claim

from .told import over_days, story

REST = ("The spring parade has been cancelled by Ines Calder.", "Herring was packed here until the cannery closed.")


def claims(*texts: str) -> tuple[Claim, ...]:
    return next(compare([story(*((f"Outlet {n}", f"{text}\n\n{REST[n]}") for n, text in enumerate(texts)))])).claims


def over(*told: tuple[str, str]) -> tuple[Claim, ...]:
    return next(compare([over_days(*((day, f"Outlet {n}", text) for n, (day, text) in enumerate(told)))])).claims


@pytest.mark.parametrize(
    "text",
    [
        "The mayor was aware of the leak, two officials said. The mayor's lawyer said he had not known of the leak.",
        "The ministry described the transfer of the ship as lawful. The opposition's Jan Orme said the transfer was not lawful.",
        "The company's deadline of Friday still stands, Mr Aske said. Berit Holm, the union's leader, said there was no deadline.",
        "Olin Marsh, a driver, said he had taken letters to the villa. The guard, Tom Reck, said Marsh was never at the villa.",
    ],
)
def test_what_is_denied_in_other_words_may_differ(text: str) -> None:
    assert any(c.differs_in[:1] == ("polarity",) and section_of(c) == "may_differ" for c in claims(text))


def test_who_denies_their_own_deed_by_that_word_surely_does() -> None:
    text = "An aide said the premier, Lukas Varr, knew about the talks. Mr Varr's office denied that he had known about the talks."
    assert any(c.differs_in[:1] == ("polarity",) and c.sure for c in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "The deadline of Friday still stands, Mr Aske said. Berit Holm, the union's leader, said there was no doubt.",
        "The minister knew about the talks, an aide said. The ambassador, Pavel Dren, said he had not known about the boat.",
        "Anna Kolb said she had worked at the mill for ten years. Peter Rask said the fire had never been at the mill.",
        "The Greens had offered the Reds three posts, roads, schools and prisons, two aides said. Jan Orme, the Greens' leader, "
        "denied that he had offered the Reds the treasury post.",
        "Orland will open the port only if Sarn pays compensation, a guard said. Irina Vale said Sarn would pay no compensation.",
    ],
)
def test_what_denies_something_else_does_not(text: str) -> None:
    assert not any("polarity" in c.differs_in for c in claims(text))


def test_the_same_few_words_of_one_source_are_agreed() -> None:
    found = claims(
        "Anouk Sarre, spokeswoman of the foreign ministry, denied that any agreement had been reached.",
        "A spokeswoman for the foreign ministry, Anouk Sarre, denied that any agreement had been reached.",
    )
    assert [section_of(c) for c in found if "any agreement" in c.claim] == ["agree"]


def test_the_same_few_words_of_two_sources_are_not() -> None:
    found = claims("The miller's wife, Edda Lind, said she would wait.", "Councillor Jon Rask said he would wait.")
    assert not any(section_of(c) == "agree" for c in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [("on four occasions", "three times"), ("twice", "on three occasions"), ("a third time", "twice")],
)
def test_numbers_of_occasions_are_one_measure(one: str, other: str) -> None:
    found = claims(
        *(f"Wanda Perl, the clerk, told the court that she had carried cash to Lund's office {n}." for n in (one, other))
    )
    told = [c for c in found if len({a.report for a in c.accounts}) > 1]
    assert told
    assert all(c.relation == "differ" and c.differs_in[:1] == ("number",) for c in told)


def test_the_same_number_of_occasions_is_agreed() -> None:
    found = claims(
        *(f"The governor met the bank's chairman Otto Lund {n} in March, his aide said." for n in ("twice", "on two occasions"))
    )
    assert [section_of(c) for c in found if "Otto Lund" in c.claim] == ["agree"]


@pytest.mark.parametrize("verbs", [("stay", "stay"), ("stay", "remain")])
def test_a_deadline_that_its_source_puts_back_has_developed(verbs: tuple[str, str]) -> None:
    found = over(
        ("2026-10-06", f"The Orrin mine will {verbs[0]} closed until Friday, the operator Orrin Coal said."),
        ("2026-10-07", f"The Orrin mine will {verbs[1]} closed until Monday, Orrin Coal said."),
    )
    assert [(c.relation, tuple(a.value for a in c.accounts)) for c in found] == [("developed", ("Friday", "Monday"))]


def test_two_forecasts_of_one_day_differ() -> None:
    found = over(
        ("2026-10-06", "The Halle bridge will reopen on Friday, the roads agency said."),
        ("2026-10-06", "The Halle bridge will reopen on Sunday, the roads agency said."),
    )
    assert [(c.relation, c.differs_in, c.sure) for c in found] == [("differ", ("time",), True)]


def test_the_same_two_numbers_are_one_row() -> None:
    found = claims(
        "Calder Terminals said the strike had cost exporters 12 million crowns a day. The union said the strike had cost exporters "
        "7 million crowns a day.",
        "The strike is costing exporters 12 million crowns a day.",
    )
    assert len([c for c in found if c.differs_in[:1] == ("number",)]) == 1


SUSPENDED = "The fisheries minister, Anselm Dray, said the second round of the talks in Port Sabine had been suspended."


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ("The mediator, Luz Amado, denied that the second round had been suspended.", True),
        ("The mediator, Luz Amado, said the second round had not been suspended.", True),
        ("The mediator, Luz Amado, denied that the third round had been cancelled.", False),
    ],
)
def test_that_something_was_called_off_is_denied_by_its_own_verb(other: str, found: bool) -> None:
    about = "Olumar and Kestria opened the talks on the Skerry islands in the old exchange."
    told = claims(f"{SUSPENDED} {about}", f"{other} {about}")
    assert any("polarity" in c.differs_in for c in told) == found


def test_as_many_at_the_most_are_as_many() -> None:
    told = claims(
        "The merger would cost up to 900 jobs, Halden has said.",
        "The merger would cost no more than 900 jobs, Erik Voss said.",
    )
    assert not any("number" in c.differs_in for c in told)
