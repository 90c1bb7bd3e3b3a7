"""Whose word a statement is: by offices, of companies, of nobody. All sentences are made up; read by the standard reader."""

from __future__ import annotations

import pytest

from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import find_attributions
from sayso.language import parse


def said(text: str) -> list[tuple[str | None, str, str]]:
    """Speaker, kind of source and words of each statement."""
    parsed = next(parse([text]))
    found, _ = find_attributions(parsed, find_actors(parsed))
    return [(a.speaker, a.source_kind, " | ".join(s.of(text) for s in a.content)) for a in found]


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
