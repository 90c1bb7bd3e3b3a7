"""Who is named on a page, and which later words mean them. All sentences are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate.actors import find_actors
from sayso.language import parse
from sayso.model import Actor

PAGE = """The Omani government is planning to close the political office of Zarad in Muscat, officials said on Monday.

The Gulf state has told Zarad that the talks had failed. Norway and the UK were informed after the MI6 director, Nora Whitfield,
visited Muscat. Whitfield said she had seen no progress.

In March Muscat had asked Zarad commanders to leave the country, after the foreign minister, Salim bin Khalid al-Harthy, announced a
review. The Omanis have a long record in mediation. The minister said the group had been warned.

The Food Safety Administration (FSA) opened an inquiry. The FSA said it would publish the results. London has asked for a copy."""


def actors(text: str) -> dict[str, Actor]:
    """The actors of a text by name."""
    return {a.name: a for a in find_actors(next(parse([text])))}


def said(text: str, actor: Actor) -> list[str]:
    """The words of an actor's mentions."""
    return [m.of(text) for m in actor.mentions]


@pytest.fixture(scope="module")
def page() -> dict[str, Actor]:
    return actors(PAGE)


class TestCountries:
    """A country goes by its name, its people, its government, its region, and its capital where that acts."""

    def test_all_its_words_are_one_actor(self, page: dict[str, Actor]) -> None:
        oman = next(a for a in page.values() if a.country == "OMN" and a.kind == "country")
        assert {"Omani government", "The Gulf state", "Omanis", "Muscat"} <= set(said(PAGE, oman))

    def test_a_capital_that_is_only_visited_is_a_place(self, page: dict[str, Actor]) -> None:
        assert page["Muscat"].kind == "place"
        assert page["Muscat"].country == "OMN"

    def test_short_names_and_capitals_abroad(self, page: dict[str, Actor]) -> None:
        assert page["UK"].country == "GBR"
        assert "London" in said(PAGE, page["UK"])

    def test_a_people_without_the_is_not_its_state(self) -> None:
        found = actors("Two Israelis were hurt in Haifa. Israelis said they were tired of the war.")
        assert not any(a.kind == "country" for a in found.values())

    def test_money_is_no_country(self) -> None:
        assert not actors("The court awarded the family US$501 million in damages.")

    def test_two_countries_of_a_region_leave_the_gulf_state_open(self) -> None:
        text = "Qatar and Kuwait sent envoys to the meeting. The Gulf state declined to comment."
        assert all("The Gulf state" not in said(text, a) for a in actors(text).values())

    def test_the_gulf_state_is_the_one_that_the_page_is_about(self) -> None:
        text = (
            "Qatar met Kuwait. Qatar said no. Qatar left. Qatar will not return. Qatar agreed. The Gulf state declined to comment."
        )
        qatar = next(a for a in actors(text).values() if a.country == "QAT")
        assert "The Gulf state" in said(text, qatar)


class TestPeople:
    """A person goes by full name, surname, title and pronoun; never by what could be somebody else's."""

    def test_surname_apposition_and_pronoun(self, page: dict[str, Actor]) -> None:
        assert said(PAGE, page["Nora Whitfield"]) == ["the MI6 director", "Nora Whitfield", "Whitfield", "she"]

    def test_a_name_with_particles_and_a_hyphen_is_whole(self, page: dict[str, Actor]) -> None:
        assert "Salim bin Khalid al-Harthy" in page
        assert "the foreign minister" in said(PAGE, page["Salim bin Khalid al-Harthy"])

    def test_two_people_of_one_surname_stay_two(self) -> None:
        text = "Maria Keller met Thomas Keller in Vienna. Keller said nothing of it afterwards."
        found = actors(text)
        assert said(text, found["Maria Keller"]) == ["Maria Keller"]
        assert said(text, found["Thomas Keller"]) == ["Thomas Keller"]

    def test_a_junior_is_not_his_father(self) -> None:
        found = actors("Victor Lang spoke in Ohio. His son, Victor Lang Jr., spoke in Iowa. Lang said he was proud.")
        assert {"Victor Lang", "Victor Lang Jr."} <= set(found)

    def test_titles_give_country_and_are_no_part_of_the_name(self) -> None:
        found = actors("Kenyan Foreign Minister Grace Wanjiru arrived on Friday.")
        assert found["Grace Wanjiru"].country == "KEN"

    def test_the_president_is_not_a_former_president(self) -> None:
        text = "Former president Peter Lund praised the deal. The president has yet to sign it."
        assert "The president" not in said(text, actors(text)["Peter Lund"])

    def test_the_leader_of_another_country_is_somebody_else(self) -> None:
        text = "Omani president Peter Lund spoke on Monday. The US president did not answer."
        assert "The US president" not in said(text, actors(text)["Peter Lund"])

    def test_a_title_before_the_full_name_of_another(self) -> None:
        text = "President Ekman praised the team. Sara Ekman scored twice."
        assert len(actors(text)["Sara Ekman"].mentions) == 1

    def test_a_country_that_is_a_first_name(self) -> None:
        found = actors("Chad Griffin, the lawyer, said the ruling was fair.")
        assert found["Chad Griffin"].country is None

    def test_a_pronoun_between_two_is_left_alone(self) -> None:
        text = "Peter Lund and Thomas Keller were at the meeting. Nobody knows what he thought."
        assert all("he" not in said(text, a) for a in actors(text).values())

    def test_a_pronoun_after_a_stranger_is_left_alone(self) -> None:
        text = "Peter Lund met the ambassador in Oslo. He said the talks went well."
        first = actors("Peter Lund was in Oslo. He said the talks went well.")
        assert len(first["Peter Lund"].mentions) == 2
        assert all("He" not in said(text, a) for a in actors(text).values())


class TestBodies:
    """Organisations go by acronym, by the noun of their name, and by what they are."""

    def test_acronym_is_the_same_body(self, page: dict[str, Actor]) -> None:
        fsa = page["Food Safety Administration"]
        assert said(PAGE, fsa).count("FSA") == 2
        assert fsa.kind == "organisation"

    def test_the_group_is_the_one_group_before(self, page: dict[str, Actor]) -> None:
        assert "the group" in said(PAGE, page["Zarad"])
        assert page["Zarad"].kind == "organisation"

    def test_a_group_of_people_is_somebody_new(self) -> None:
        text = "Members of Zarad left the city. The group of lawyers behind the suit said nothing."
        found = actors(text)
        assert all("group" not in m for a in found.values() for m in said(text, a))

    def test_a_states_body_is_an_actor_with_its_country(self) -> None:
        text = "The Norwegian military closed the road. Norway's military said it was safe. The military will leave on Friday."
        found = [a for a in actors(text).values() if a.kind == "organisation"]
        assert [a.country for a in found] == ["NOR"]
        assert "The military" in said(text, found[0])

    def test_an_administration_is_no_mention_of_the_man(self) -> None:
        found = actors("The Hartley administration has not commented. President Tom Hartley was in Maine.")
        assert found["Hartley administration"].kind == "organisation"
        assert len(found["Tom Hartley"].mentions) == 1


class TestLaws:
    """What holds for every text."""

    @given(st.lists(st.sampled_from(PAGE.split(" ")), max_size=60))
    def test_mentions_are_words_of_the_text_and_nobody_is_unmentioned(self, words: list[str]) -> None:
        text = " ".join(words)
        for actor in find_actors(next(parse([text]))):
            assert actor.mentions
            assert all(m.inside(text) and m.of(text).strip() == m.of(text) for m in actor.mentions)
            assert len(set(actor.mentions)) == len(actor.mentions)

    @given(st.text(max_size=200))
    def test_any_text_is_taken(self, text: str) -> None:
        ids = [a.id for a in find_actors(next(parse([text])))]
        assert len(set(ids)) == len(ids)

    def test_the_same_page_gives_the_same_actors(self) -> None:
        parsed = next(parse([PAGE]))
        assert find_actors(parsed) == find_actors(parsed)

    def test_no_words_belong_to_two_actors(self, page: dict[str, Actor]) -> None:
        spans = [m for a in page.values() for m in a.mentions]
        assert len(set(spans)) == len(spans)


def test_the_company_is_no_union() -> None:
    text = (
        "“We were offered two percent,” said Marek Tillin, the general secretary of the Dockers' Union. The union would call off "
        "the strike if the company took back 14 men, Tillin said."
    )
    assert said(text, actors(text)["Dockers' Union"]) == ["Dockers' Union", "The union"]


def test_the_company_is_who_was_just_talked_of_or_nobody() -> None:
    text = (
        "Brandt Steel holds 24 percent of Tolland Lines, a register shows. Tolland Lines ships grain. Ravensburg is offering 43 "
        "crowns a share. The company said it had no intention of raising its offer."
    )
    found = actors(text)
    assert not any("The company" in said(text, found[name]) for name in ("Tolland Lines", "Brandt Steel"))


def test_a_town_is_no_company() -> None:
    text = (
        "A plant in Tarnholm blew up. The town council of Tarnholm met. Norvik makes ammonia in Tarnholm. Its head has put off "
        "a visit, the company said."
    )
    found = actors(text)
    assert "the company" not in said(text, found["Tarnholm"])


def test_a_state_that_no_table_knows_is_a_body() -> None:
    found = actors("Kareth said on Tuesday that it would sign a truce. Orsel's army fired back, Kareth's foreign minister said.")
    assert {found["Kareth"].kind, found["Orsel"].kind} == {"organisation"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Netanyahu's government is split. Netanyahu told reporters that a deal was near.", "Netanyahu"),
        ("Marcos said it would rain on Sunday. Marcos's government has resigned.", "Marcos"),
        ("Rupert's army of fans cheered.", "Rupert"),
    ],
)
def test_a_leader_is_no_body(text: str, name: str) -> None:
    found = actors(text)[name]
    assert found.kind == "person"
    assert "it" not in said(text, found)


@pytest.mark.parametrize("had", ["government", "foreign minister", "parliament"])
def test_what_the_parser_knows_for_a_place_is_a_state_by_what_it_has(had: str) -> None:
    assert actors(f"Solvania's {had} met the envoys.")["Solvania"].kind == "organisation"


@pytest.mark.parametrize("thing", ["would rain on Sunday", "seemed that nobody was hurt"])
def test_it_of_the_weather_is_nobody(thing: str) -> None:
    text = f"Delmar Group said it {thing}."
    assert said(text, actors(text)["Delmar Group"]) == ["Delmar Group"]


@pytest.mark.parametrize("who", ["Investors in", "Workers in", "Strikers in"])
@pytest.mark.parametrize("name", ["Delmar Foods", "Tolland Motors", "Norvik Group"])
def test_a_company_that_somebody_is_in_is_no_town(who: str, name: str) -> None:
    text = f"{who} {name} went to court. The company said little."
    assert said(text, actors(text)[name]) == [name, "The company"]


@pytest.mark.parametrize("noun", ["the airport's operator", "the airport operator", "the town's bank"])
def test_a_body_is_not_called_by_another_trade_or_as_another_ones(noun: str) -> None:
    text = f"Anna Lind is an analyst at Corvin Bank. Much depends on {noun}."
    assert said(text, actors(text)["Corvin Bank"]) == ["Corvin Bank"]


@pytest.mark.parametrize("noun", ["the bank", "the company", "the town's largest lender"])
def test_a_body_is_called_by_its_own_trade(noun: str) -> None:
    text = f"Anna Lind is an analyst at Corvin Bank. Much depends on {noun}."
    assert said(text, actors(text)["Corvin Bank"]) == ["Corvin Bank", noun]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ('"There are no talks," the chairwoman of Belt, Nina Falk, said.', {"Belt": "organisation", "Nina Falk": "person"}),
        ("The head of the Norvik Trade Union, Erik Sund, spoke.", {"Norvik Trade Union": "organisation", "Erik Sund": "person"}),
    ],
)
def test_a_body_and_its_head_are_two(text: str, kinds: dict[str, str]) -> None:
    assert {name: actor.kind for name, actor in actors(text).items()} == kinds
