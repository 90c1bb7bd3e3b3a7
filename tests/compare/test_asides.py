"""What a sentence tells, and says in the same breath that somebody disputes: asides, pleas, and the outlet's own fact checks."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import story


def denied(text: str) -> list[Claim]:
    (found,) = compare([story(("Ellory Post", text))])
    return [c for c in found.claims if "polarity" in c.differs_in]


def sides(text: str) -> list[tuple[str | None, str]]:
    """Who says what, of the only contradiction of a text; what is contested first."""
    (claim,) = denied(text)
    return [(a.speaker, text[a.span.start : a.span.end]) for a in claim.accounts]


@pytest.mark.parametrize(
    ("text", "said", "no"),
    [
        (
            "The harbour master said the ferry was overloaded, a claim the owners dispute.",
            ("The harbour master", "the ferry was overloaded"),
            ("the owners", "a claim the owners dispute"),
        ),
        (
            "The harbour master said the ferry was overloaded, something the owners have always denied.",
            ("The harbour master", "the ferry was overloaded"),
            ("the owners", "something the owners have always denied"),
        ),
        (
            "The council leader said the bridge was safe, a point on which the engineers disagree.",
            ("The council leader", "the bridge was safe"),
            ("the engineers", "a point on which the engineers disagree"),
        ),
        (
            "Police say he took the money from the safe, an allegation he denies.",
            ("Police", "he took the money from the safe"),
            (None, "an allegation he denies"),
        ),
        (
            "The inspector is accused of taking bribes from a builder, which he denies.",
            (None, "The inspector is accused of taking bribes from a builder"),
            (None, "which he denies"),
        ),
        (
            "The minister rejected Labour's claim that the bridge was unsafe.",
            ("Labour", "the bridge was unsafe"),
            ("The minister", "The minister rejected Labour's claim"),
        ),
        (
            "The ministry dismissed opposition claims that the vote had been rigged, saying it was fair.",
            ("opposition claims", "the vote had been rigged"),
            ("The ministry", "The ministry dismissed opposition claims"),
        ),
        (
            "The bank hit back at allegations by Tess Corda that it had hidden losses.",
            ("Tess Corda", "it had hidden losses"),
            ("The bank", "The bank hit back at allegations by Tess Corda"),
        ),
        (
            "Police denied rumours that hostages had been taken in the bank.",
            ("rumours", "hostages had been taken in the bank"),
            ("Police", "Police denied rumours"),
        ),
        (
            "Dismissing claims that the plant had leaked, the manager said the readings were normal.",
            ("claims", "the plant had leaked"),
            ("the manager", "Dismissing claims"),
        ),
        (
            "Kerr said the strike was over, contrary to the union's claim that it would go on.",
            ("the union", "it would go on"),
            ("Kerr", "Kerr said the strike was over, contrary to the union's claim"),
        ),
        (
            "The union says 400 men were laid off, but the company denies cutting jobs.",
            ("The union", "400 men were laid off"),
            ("the company", "the company denies cutting jobs"),
        ),
    ],
)  # fmt: skip
def test_a_sentence_has_a_claim_and_that_it_is_disputed(text: str, said: tuple[str, str], no: tuple[str, str]) -> None:
    assert sides(text) == [said, no]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("The minister rejected Labour's claim that the bridge was unsafe.", True),
        ("The harbour master said the ferry was overloaded, a claim the owners dispute.", True),
        ("Police denied rumours that hostages had been taken in the bank.", True),
        ("The union says 400 men were laid off, but the company denies cutting jobs.", True),
        ("Dr Lund is charged with stealing drugs from the clinic. She has pleaded not guilty.", True),
        ("The mayor said crime had doubled in a year. That is false.", False),
        ("Ann Lee said the mill would close in May, but the owner disagreed.", False),
    ],
)
def test_what_a_sentence_itself_says_is_denied_is_sure(text: str, sure: bool) -> None:
    (claim,) = denied(text)
    assert claim.sure == sure


def test_what_the_denier_says_next_stands_beside_the_claim() -> None:
    text = "The minister, Irena Holt, denied reports that fighters had been freed for the girls. “This is not a swap,” Holt said."
    assert [words for _, words in sides(text)] == ["fighters had been freed for the girls", "This is not a swap"]


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("Dr Lund is charged with stealing drugs from the clinic. She has pleaded not guilty.", "Dr Lund"),
        ("Omar Vance, who is accused of killing two guards at the bank, has pleaded not guilty.", "Omar Vance"),
        ("Prosecutors accused Ivo Dravec of hiding the money. Dravec denied any wrongdoing.", "Ivo Dravec"),
        ("The firm is accused of dumping waste in the river. It denies the allegations.", "The firm"),
        ("Tarn Paper is accused of dumping waste in the river. Tarn Paper maintains its innocence.", "Tarn Paper"),
        (
            "Parsons accused the Greens of suing to raise money. Denying any financial motive, Mr. Peroz called it overdue.",
            "Peroz",
        ),
    ],
)
def test_an_accusation_stands_beside_the_plea(text: str, no: str) -> None:
    told = sides(text)
    assert len(told) == 2
    assert told[1][0] == no


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Oren Pask went on trial on Monday charged with bribery. Prosecutors say Pask took 420,000 crowns for contracts. "
            "Pask, 58, denied all the charges.",
            "Pask took 420,000 crowns for contracts",
        ),
        (
            "Lena Brodie faces trial in spring. According to the indictment, Brodie sold 40 paintings. She pleaded not guilty.",
            "According to the indictment, Brodie sold 40 paintings",
        ),
        (
            "Police said Lena Brodie stole 40 paintings. Her trial began on Monday. Brodie pleaded not guilty.",
            "Lena Brodie stole 40 paintings",
        ),
        (
            "Oren Pask went on trial on Monday for taking bribes. Pask denied all the charges.",
            "Oren Pask went on trial on Monday for taking bribes",
        ),
        ("Oren Pask faces bribery charges. Pask denied all the allegations.", "Oren Pask faces bribery charges"),
    ],
)
def test_what_is_contested_is_what_somebody_is_accused_of(text: str, said: str) -> None:
    assert sides(text)[0][1] == said


@pytest.mark.parametrize(
    "text",
    [
        "Oren Pask went on trial on Monday. Pask, 58, denied all the charges.",
        "Lena Brodie was arrested on Tuesday. Brodie denied any wrongdoing.",
        "Lena Brodie faces several charges. Brodie denies the allegations.",
        "Tarn Paper is under investigation. Tarn Paper denied any wrongdoing.",
        "Lena Brodie went on trial on Monday. Police said Brodie entered the court by the back door. Brodie pleaded not guilty.",
        "Lena Brodie went on trial on Monday. Police said Ivo Marn rented a flat nearby. Brodie pleaded not guilty.",
    ],
)
def test_that_there_is_a_trial_is_not_contested(text: str) -> None:
    assert denied(text) == []


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("The mayor said crime had doubled in a year. That is false.", "That is false"),
        ("The mayor said crime had doubled in a year. In fact, that claim is not true.", "In fact, that claim is not true"),
        (
            "The mayor said the mine had poisoned the lake. There is no evidence for that claim.",
            "There is no evidence for that claim",
        ),
    ],
)
def test_the_outlet_says_in_its_own_voice_that_it_is_false(text: str, no: str) -> None:
    assert sides(text)[1] == (None, no)


@pytest.mark.parametrize(
    "text",
    [
        "The council rejected the plan, which the mayor welcomed.",
        "The council proposed a toll on the bridge, which the mayor rejects.",
        "He was denied entry to the club, a decision he disputes.",
        "The mayor said she had been denied a visa, which upset her.",
        "The mayor said the bridge was safe, a point the engineers accept.",
        "The minister did not reject Labour's claim that the bridge was unsafe.",
        "The mayor could not dispute Labour's claim that the bridge was unsafe.",
        "The mayor refused to deny rumours that she would resign.",
        "The minister said he had rejected claims for damages by the farmers that were filed late.",
        "The owner denied the claim that Tarn was bought.",
        "Clinton Marsh proposed a debate in April, but the Sorrel campaign rejected the idea as ludicrous.",
        "Dr Lund is charged with stealing drugs. Her brother pleaded guilty.",
        "Dr Lund is charged with stealing drugs. A nurse, Ola Berg, pleaded not guilty to another charge last year.",
        "The mayor said crime had doubled in a year. That is true.",
        "“Crime has doubled,” the mayor said. “The governor says the town is safe. That is false.”",
        "The mayor said crime had doubled. It was wrong to close the station, he said.",
    ],
)
def test_what_disputes_nothing_is_no_contradiction(text: str) -> None:
    assert denied(text) == []


def test_a_reply_of_who_denies_is_theirs_by_what_the_page_calls_them_there() -> None:
    text = (
        "Harling Grain lost two barges in May. The company spokesperson disputes a Tarn Post report, where an unnamed source said "
        "the sinkings involved the same crew. The company added that an inspector “found no evidence that the two sinkings were "
        "related.”"
    )
    assert "found no evidence" in sides(text)[1][1]
