"""Whose word a statement is: by offices, of companies, of nobody. All sentences are made up; read by the standard reader."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import find_attributions
from sayso.language import parse

from .heard import said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Two crew members had left port without a radio. The captain, Bruno Keel, denied it.", "Bruno Keel"),
        ("The players had been paid late. The coach, Ann Orr, disputed that.", "Ann Orr"),
        ("The society had spent it on a party. Its secretary, Dag Holmen, said the money had been returned.", "Dag Holmen"),
        ("The church had been sold. The vicar, Tom Lund, denied that.", "Tom Lund"),
        ("The drugs were old. The ward sister, Mette Brun, said they were locked away.", "Mette Brun"),
        ("“We had the lights on,” said the skipper, Jon Tveit.", "Jon Tveit"),
        ("The gate was open. The lock-keeper, Per Dahl, denied it had been opened.", "Per Dahl"),
        ("The works are slow. The brewer, Norfjord Ale, said it had paid.", "Norfjord Ale"),
        ("A deal is near. The go-between, Omar Riis, said the hostages were alive.", "Omar Riis"),
        ("The strike is over. The arbitrator, Hilde Moe, said it had been lawful.", "Hilde Moe"),
    ],
)
def test_who_is_named_beside_an_office_says_it(text: str, name: str) -> None:
    speakers = [speaker for speaker, _, _ in said(text)]
    assert len(speakers) == 1
    assert speakers[0] is not None
    assert name.endswith(speakers[0])


def test_a_mediator_without_a_name_is_somebody_and_with_one_is_that_one() -> None:
    assert said("The mediator said both sides had agreed to it.")[0][:2] == ("The mediator", "anonymous_person")
    named = said("The mediator, Lena Foss, said talks would resume. The mediator said both sides had agreed to it.")
    assert [s[0] for s in named] == ["Lena Foss", "Lena Foss"]


@pytest.mark.parametrize(
    "text",
    [
        "Parliament voted on Tuesday to ban plastic bags.",
        "The law bans bags thinner than 50 microns.",
        "Parliament passed the bill by 60 votes to 40.",
        "The council rejected the plan.",
        "The senate approved the budget, which cuts aid.",
        "The constitution forbids a third term.",
        "The court rejected the appeal.",
        "The new rules prohibit fishing at night.",
    ],
)
def test_a_vote_or_a_law_says_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Parliament said the ban would start in May.",
        "The law says shops must charge 2 crowns a bag.",
        "Parliament demanded that the minister resign.",
        "The council dismissed claims that the bridge was unsafe.",
        "The court rejected the argument that the firm was not to blame.",
        "Voters approve of the plan.",
    ],
)
def test_what_a_body_says_is_its_word(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Dresk Mobil said the outage was over. The operator, Dresk Mobil, said it would pay 20 crowns to each.",
        "Customers of Dresk Mobil had no signal on Monday. Dresk Mobil said a cable had been cut.",
        "Kallen Bakst, which makes bread for schools, said no flour was spoiled.",
        "Mikko Tarn said it was sorry for the delay. Passengers of Mikko Tarn waited for six hours.",
        "Toren Blik, a maker of bicycles, denied that its brakes were faulty.",
        "Vindel Kraft had a flood. Vindel Kraft said the dam was sound.",
        "Alder Prim employs 400 people in Sund. Alder Prim said wages would rise.",
        "The lender, Hansa Kred, said its books were open.",
    ],
)
def test_what_the_page_tells_of_a_company_makes_it_one(text: str) -> None:
    told = said(text)
    assert {kind for _, kind, _ in told} == {"organisation"}
    assert len({speaker for speaker, _, _ in told}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Jonna Stahl, a maker of violins, denied that her shop had been sold.",
        "The operator, Ivar Skov, said he had pressed the button.",
        "Orrin Vask said he had found nothing.",
        "Anna Berg said she was sorry. Passengers of Anna Berg waited.",
        "Vindel Kraft's chief executive, Berit Lien, said the dam was sound.",
    ],
)
def test_a_person_stays_one(text: str) -> None:
    assert [kind for _, kind, _ in said(text)] == ["named_person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The union wants 6 per cent; the firm's limit is 4, Ines Foss said.",
            [("Ines Foss", "the firm's limit is 4")],
        ),
        (
            "The road would open in May, the mayor said; the contractor says June.",
            [("the mayor", "The road would open in May")],
        ),
        (
            "The road would open in May, the mayor said, but the contractor says June.",
            [("the mayor", "The road would open in May")],
        ),
        (
            "Ines Foss said the union wants 6 per cent; the firm says 4 is its limit.",
            [("Ines Foss", "the union wants 6 per cent"), ("the firm", "4 is its limit")],
        ),
        ("The pool is full; the gym is not, Anna Berg said.", [("Anna Berg", "The pool is full; the gym is not")]),
        (
            "It wants 6 per cent; it will not take less, the union said.",
            [("the union", "It wants 6 per cent; it will not take less")],
        ),
    ],
)
def test_each_half_before_and_behind_a_semicolon_is_on_its_own_word(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(speaker, words) for speaker, _, words in said(text)] == expected


def test_who_hands_a_statement_on_is_no_part_of_it() -> None:
    told = said("Police say the driver was drunk; his lawyer denies it, the Harbour Post reported.")
    assert ("Harbour Post", "outlet", "his lawyer denies it") in told


@pytest.mark.parametrize(
    ("text", "name", "via"),
    [
        ("The Evening Beacon quoted a sailor as saying that the captain slept.", "a sailor", "Evening Beacon"),
        ("The Harbour Post quoted Bo Ek, the mate, as saying he had seen it.", "Bo Ek", "Harbour Post"),
        ("A sailor was quoted as saying that the captain slept.", "A sailor", None),
    ],
)
def test_who_is_quoted_by_a_newsroom_says_it(text: str, name: str, via: str | None) -> None:
    parsed = next(parse([text]))
    (found,) = find_attributions(parsed, find_actors(parsed))[0]
    assert (found.speaker, found.via) == (name, via)


@pytest.mark.parametrize("name", ["Sund Beacon", "Evening Beacon", "Morning Lantern", "Tarnholm Advertiser"])
def test_a_newsroom_is_one_with_its_article_and_by_its_last_word(name: str) -> None:
    told = said(
        f"The {name} reported that the bank was closed. The bank was open. The {name.split()[-1]} said it stood by its report."
    )
    assert [(speaker, kind) for speaker, kind, _ in told] == [(name, "outlet"), (name, "outlet")]


def test_no_day_speaks() -> None:
    told = said("The captain of a ferry that struck a rock off Sund on Monday denied on Tuesday that he had been asleep.")
    assert told == [("The captain of a ferry that struck a rock off Sund on Monday", "anonymous_person", "he had been asleep")]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The minister, Karl Ebert, said it was fair. Mr Ebert said it would fall on firms.", "Karl Ebert"),
        ("The minister, Karl Ebert, said it was fair. The minister said it would fall on firms.", "Karl Ebert"),
        ("Karl Ebert, the minister, met his wife, Anna Ebert. Mrs Ebert said it was not fair.", "Anna Ebert"),
        ("Karl Ebert, the minister, met his wife, Anna Ebert. Mr Ebert said it was fair.", "Karl Ebert"),
        ("Karl Ebert, the minister, met his wife, Anna Ebert. Ebert said it was fair.", None),
        ("Jonas Holm met his brother, Erik Holm. Mr Holm said it was fair.", None),
        ("The mayor of Sund, Ida Krog, was ill. The mayor of Tarn, Ulf Bakke, was not. The mayor said it was late.", "The mayor"),
        (
            "The president said he would sign. The president of the union, Lars Holt, left. The president said it was late.",
            "The president",
        ),
    ],
)
def test_two_of_one_surname_or_office_stay_two(text: str, last: str | None) -> None:
    assert said(text)[-1][0] == last


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("According to the mayor, Ida Krog, the bridge was shut.", "Ida Krog", "the bridge was shut"),
        ("It was cold. According to the mayor, Ida Krog, the bridge was shut.", "Ida Krog", "the bridge was shut"),
        ("According to the ministry, 40 people were hurt.", "the ministry", "40 people were hurt"),
    ],
)
def test_according_to_whom_is_heard_with_the_name(text: str, name: str, words: str) -> None:
    assert [(s[0], s[2]) for s in said(text)] == [(name, words)]


def test_according_to_plan_is_nobodys_word() -> None:
    assert said("According to plan, the bridge was shut.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The plant opened in May, contrary to what the owner had claimed, the mayor said.",
        "The plant opened in May rather than, as the owner had claimed, in March, the mayor said.",
    ],
)
def test_who_is_only_contradicted_says_nothing_of_it(text: str) -> None:
    assert {s[0] for s in said(text)} == {"the mayor"}
