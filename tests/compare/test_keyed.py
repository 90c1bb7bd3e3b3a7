"""What stands side by side by itself: records, sizes, parts of one whole, votes, years, means, and long numbers with a slip."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from sayso.compare import compare
from sayso.compare.claims.material import Material, material_of
from sayso.compare.differ.days.years import years
from sayso.compare.differ.numbers.digits import digits_apart
from sayso.compare.differ.numbers.parts import parts
from sayso.compare.differ.numbers.sizes import sizes
from sayso.compare.differ.states.means import means
from sayso.compare.differ.states.records import records
from sayso.compare.differ.states.votes import votes
from sayso.model import Claim

from .test_changes import dated

DAM = "The valley of Osk has asked for help since the dam at Marra gave way on Saturday, and families wait on the ridge above it. "
ALSO = "Families wait on a ridge in the valley of Osk after the dam at Marra gave way on Saturday; the valley has asked for help. "


def apart(kind: str, one: str, other: str) -> list[Claim]:
    """The claims of two reports of one day that differ in a kind."""
    (comparison,) = compare([dated(("2026-03-02", DAM + one), ("2026-03-02", ALSO + other))])
    return [c for c in comparison.claims if kind in c.differs_in]


def found(rule: Callable[[Material], Iterator[object]], one: str, other: str) -> list[object]:
    """What a rule alone finds in two reports of one day."""
    return list(rule(material_of(dated(("2026-03-02", DAM + one), ("2026-03-02", ALSO + other)))))


def values(claims: list[Claim]) -> set[str | None]:
    """The values of the accounts of some claims."""
    return {a.value for c in claims for a in c.accounts}


class TestRecords:
    """One report holds it for the worst there was; the other is less sure of that, or says one of the worst."""

    @pytest.mark.parametrize(
        ("one", "other", "hedge"),
        [
            (
                "It is believed to be the deadliest dam failure in the country's history.",
                "Engineers from the coast have come. The collapse is the worst dam failure in modern history.",
                "believed",
            ),
            (
                "Its fall is one of the worst dam failures in the history of the country, engineers wrote.",
                "Engineers from the coast have come. The collapse is the worst dam failure in modern history.",
                "one of",
            ),
            (
                "It may be the first failure of an earth dam since 1959, engineers wrote.",
                "Engineers have come. Saturday's collapse is the first failure of a dam in the valley since the 1950s.",
                "may",
            ),
        ],
    )
    def test_a_record_that_one_is_less_sure_of(self, one: str, other: str, hedge: str) -> None:
        assert values(apart("certainty", one, other)) == {hedge, "stated"}

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            (
                "It is believed to be the deadliest dam failure in the country's history.",
                "The dam had the longest spillway in the history of the region.",
            ),
            (
                "It may be the first failure of an earth dam since 1959, engineers wrote.",
                "It was the first year without a failure since 1988, the ministry had said.",
            ),
            (
                "It is the deadliest dam failure in the country's history.",
                "The collapse is the worst dam failure in modern history.",
            ),
            (
                "It may be the first strike in a decade, the union said.",
                "Workers of the valley won their first pay rise in a decade.",
            ),
            (
                "It was one of the largest evacuations in the history of the region.",
                "It was the largest dam in the history of the region.",
            ),
            (
                "The storm in May was the worst storm in the valley since 1959.",
                "It was the worst storm in the valley since the 1950s.",
            ),
            (
                "He may be the first minister since 1988 to resign over a flood.",
                "She was the first minister since 1988 to come to Marra.",
            ),
            ("The rain was possibly the heaviest rain in a century.", "It was the heaviest rain in two decades."),
        ],
    )
    def test_another_record_or_the_same_one(self, one: str, other: str) -> None:
        assert found(lambda m: records(m.own, m.score.strangers), one, other) == []


class TestSizes:
    """How deep, long or heavy the one thing is that both speak of again and again."""

    PIT = " The pit was dug in June. The pit has no cover, and children play beside the pit."

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Water fills a 40-metre-deep pit.", "The flood ends at an 80m-deep pit."),
            ("The pit was about 40 metres deep.", "The flood ends at an 80-metre-deep pit."),
            ("The pit is 40 metres deep, and dry.", "The pit measures some 65 metres."),
        ],
    )
    def test_two_depths_of_one_pit(self, one: str, other: str) -> None:
        assert len(apart("number", one + self.PIT, other + self.PIT)) == 1

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Water fills a 40-metre-deep pit.", "The flood ends at an 80m-wide pit."),
            ("Water fills a 40-metre-deep pit.", "The flood ends at a 131-foot-deep pit."),
            ("Water fills a 40-metre-deep pit.", "In 2011 another 80m-deep pit was filled."),
            ("Water fills a 40-metre-deep pit, beside it a 60-metre-deep pit.", "The flood ends at an 80m-deep pit."),
            ("Water fills a 40-metre-deep pit.", "Near Lindale lies an 80m-deep pit."),
            ("Water fills a 40-metre-deep pit. Each pit is shut.", "The flood ends at an 80m-deep pit."),
        ],
    )
    def test_another_measure_or_another_pit(self, one: str, other: str) -> None:
        assert found(lambda m: sizes(m.own, [r.text for r in m.reports], m.score.strangers), one + self.PIT, other + self.PIT) == []

    def test_what_comes_behind_the_noun_is_not_the_thing(self) -> None:
        truck = " The truck stood there; the truck was full, and the truck was new."
        one, other = "A driver ploughed a 25-tonne truck into the crowd.", "He used a 19-ton, unmarked truck."
        assert values(apart("number", one + truck, other + truck)) == {"25-tonne", "19-ton"}

    def test_the_storeys_of_one_building(self) -> None:
        one, other = "Men camp in a 15-storey tower.", "Women of the valley were brought to an 11-story tower block."
        assert apart("number", one, other) == []  # a tower and a block
        assert values(apart("number", one, "Women were brought to an 11-story tower.")) == {"15", "11"}


class TestVotes:
    """How one vote came out."""

    VOTE = "The council voted 222-190 to rebuild it."

    @pytest.mark.parametrize(
        "other", ["The plan to rebuild it passed by 220 to 190.", "A 222-to-188 vote of the council was for it."]
    )
    def test_one_vote_told_otherwise(self, other: str) -> None:
        (told,) = values(apart("number", self.VOTE, other)) - {"222-190"}
        assert told in ("220 to 190", "222-to-188")

    @pytest.mark.parametrize(
        "other",
        [
            "The plan to rebuild it passed by 222 to 190.",
            "The plan to rebuild it passed by 301 to 111.",
            "The Senate passed the plan by 220 to 190.",
            "The Council voted 220-190 for loans, and 222-190 to rebuild it.",
            "Osk beat Marra 220-190, and the council voted.",
            "The Council voted 223-189 for loans.",
            "The House passed the plan by 222 to 188.",
        ],
    )
    def test_another_vote_or_the_same_one(self, other: str) -> None:
        told = self.VOTE.replace("council", "Council")
        assert found(lambda m: votes(m.own, m.score.strangers), told, other) == []

    def test_a_body_that_is_voted_on_did_not_vote(self) -> None:
        one = "The 220-to-190 vote came after one in May, when some had called for the creation of an independent commission."
        other = "The vote was 222-190, with two of the governing party joining in to establish the committee."
        (claim,) = apart("number", one, other)
        assert values([claim]) == {"220-to-190", "222-190"}
        assert {a.speaker for a in claim.accounts} == {None}
        assert found(lambda m: votes(m.own, m.score.strangers), f"In the Senate {one}", "The council passed it by 222-190.") == []

    def test_votes_about_two_people_or_of_a_small_board(self) -> None:
        for one, other in (
            ("The Senate voted 51-47 to confirm Rolf Brock.", "The Senate voted 51-48 to confirm Siv Aune."),
            ("The board voted 12-3 for a loan.", "The board approved a tax by 12-2."),
            ("It was approved for children aged 12-15.", "It was approved for those of 12-17 years."),
        ):
            assert found(lambda m: votes(m.own, m.score.strangers), one, other) == []


class TestSpells:
    """From which year to which somebody was in office."""

    HELD = "Sunniva Aas was the first to run the port since Rolf Brock, a lawyer, held the office from 1966 to 1978."

    def test_a_spell_told_otherwise(self) -> None:
        (claim,) = apart(
            "time", self.HELD, "Aas becomes the second to run the port after Rolf Brock, who served from 1967 to 1979."
        )
        assert not claim.sure  # of which office, neither says
        assert {a.value for a in claim.accounts} == {"from 1966 to 1978", "from 1967 to 1979"}

    def test_a_spell_is_sure_where_both_name_the_office(self) -> None:
        (claim,) = apart(
            "time",
            "Sunniva Aas is the first mayor since Rolf Brock, a lawyer, was mayor from 1966 to 1978.",
            "Aas becomes the second mayor after Rolf Brock, who served as mayor from 1967 to 1979.",
        )
        assert claim.sure

    @pytest.mark.parametrize(
        "other",
        [
            "Aas becomes the second to run the port after Rolf Brock, who served from 1966 until 1978.",
            "Aas becomes the second to run the port after Siv Brock, who served from 1967 to 1979.",
            "Aas becomes the second to run the port after Rolf Brock, who sat in parliament from 1987 to 1991.",
            "Rolf Brock served from 1967 to 1979, and from 1966 to 1978 as mayor, said Rolf Brock.",
            "Her books tell of the years from 1967 to 1979.",
        ],
    )
    def test_another_spell_or_the_same_one(self, other: str) -> None:
        assert apart("time", self.HELD, other) == []


class TestParts:
    """How many of one whole."""

    def test_two_parts_of_one_whole(self) -> None:
        claims = apart("number", "Work stopped after 20 of 71 gates.", "Engineers went home with 21 of 71 gates closed, and slept.")
        assert values(claims) == {"20", "21"}

    @pytest.mark.parametrize(
        "other",
        [
            "Engineers went home with 21 of 80 gates closed.",
            "Engineers went home with 51 of 71 gates open.",
            "In 2011 only 21 of 71 gates were closed.",
            "Engineers closed 20 of 71 gates, then 21 of 71 gates.",
            "By now 21 of 71 gates have been closed.",
        ],
    )
    def test_another_whole_moment_or_side(self, other: str) -> None:
        assert found(lambda m: parts(m.own, m.reports, m.score.strangers), "Work stopped after 20 of 71 gates.", other) == []

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Brock led after 20 of 71 laps.", "The safety car came out after 21 of 71 laps."),
            ("The party of Brock won 20 of 71 seats.", "Aune's party won 22 of 71 seats."),
            ("Women hold 20 of 71 seats.", "Men of the valley hold 24 of 71 seats."),
        ],
    )
    def test_two_moments_or_two_owners(self, one: str, other: str) -> None:
        assert found(lambda m: parts(m.own, m.reports, m.score.strangers), one, other) == []

    def test_where_it_stopped(self) -> None:
        one, other = "The race was halted after 20 of 71 laps.", "The race stopped with 21 of 71 laps done."
        assert len(found(lambda m: parts(m.own, m.reports, m.score.strangers), one, other)) == 1


class TestYears:
    """When what happens once was done."""

    def test_one_coming_in_two_years(self) -> None:
        one, other = (
            "The engineer Anders Brock came to Marra in 2015.",
            "Anders Brock was brought to Marra in 2014 by the ministry.",
        )
        assert values(apart("time", one, other)) == {"2015", "2014"}

    def test_one_founding_in_two_years(self) -> None:
        one, other = "Brock Water was founded in 1998 by two brothers.", "Brock Water, established in 1989, runs the dam."
        assert values(apart("time", one, other)) == {"1998", "1989"}

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Anders Brock came to Marra in 2015.", "Anders Brock came to Lindale in 2014."),
            ("Anders Brock came to Marra in May 2015.", "Anders Brock came to Marra in June 2014."),
            ("Anders Brock came to Marra in 2015.", "Anders Brock left Marra in 2014."),
            ("Anders Brock came to Marra in 2015.", "Anders Brock came to Marra in 2014, and came to Marra in 2015 again."),
            ("Anders Brock founded Kontor in 1998.", "Anders Brock founded Aldera Water in 2004."),
            ("Anders Brock was jailed in Lindale in 2012.", "Siv Aune was jailed in Lindale in 2014."),
            ("Kontor opened a shop in Marra in 2015.", "The school opened in Marra in 2001."),
            ("The first refugees came to Marra in 2015.", "A railway came to Marra in 1914."),
        ],
    )
    def test_another_deed_place_or_month(self, one: str, other: str) -> None:
        assert found(lambda m: years(m.own, m.score.strangers), one, other) == []


class TestMeans:
    """With what an attack was made, by each report's first account."""

    @pytest.mark.parametrize(
        ("one", "other", "told"),
        [
            (
                "A car packed with explosives was driven into the wall.",
                "A bomber rammed a truck into the wall of the dam.",
                {"car", "truck"},
            ),
            ("The guard was stabbed by a man armed with a knife.", "A man wielding an axe hurt the guard.", {"knife", "axe"}),
            ("Two warplanes bombed the dam.", "A missile fired from a drone slammed into the dam.", {"jet", "drone"}),
        ],
    )
    def test_two_vehicles_or_weapons(self, one: str, other: str, told: set[str]) -> None:
        assert values(apart("polarity", one, other)) == told

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Two warplanes bombed the dam.", "Two jets dropped bombs on the dam."),
            ("Two warplanes bombed the dam.", "A drone filmed the dam."),
            ("A lorry packed with explosives was driven into the wall.", "A bomber rammed a truck into the wall of the dam."),
            ("A car packed with explosives was driven into the wall.", "A second truck bomb was found in the yard."),
            ("A car packed with explosives was driven into the wall.", "In 2011 a truck bomb had hurt the guards."),
            ("A car packed with explosives was driven into the wall.", "A truck brought water and bread to the ridge."),
            ("A man armed with a knife and a pistol hurt the guard.", "A man armed with a pistol hurt the guard."),
            ("A guard shot the man with a pistol.", "The man was armed with a knife."),
            ("Police armed with a rifle came.", "A man wielding an axe hurt the guard."),
            ("He was driving his taxi through the square when the wall fell.", "A truck bomb was driven into the wall."),
            ("A driver crashed his car into the wall in panic.", "An ambulance packed with explosives was driven into the dam."),
        ],
    )
    def test_one_by_another_word_or_another_attack(self, one: str, other: str) -> None:
        assert found(lambda m: means(m.own, m.reports, m.score.strangers), one, other) == []


class TestDigits:
    """Long numbers that are one but for a figure."""

    @pytest.mark.parametrize("slip", ["$5,587.75", "$5,867.75"])
    def test_a_figure_that_slipped(self, slip: str) -> None:
        one = "The ministry had spent $5,687.75 at the Heron Bay Retreat."
        other = f"Its books show a weekend for {slip} at the Heron Bay Retreat, paid by the ministry."
        assert values(apart("number", one, other)) == {"$5,687.75", slip}

    @pytest.mark.parametrize(
        "other",
        [
            "Its books show a weekend for $5,687.75 at the Heron Bay Retreat.",
            "Its books show a weekend for $3,118.20 at the Heron Bay Retreat.",
            "Its books show $5,587.75 for paint and nails.",
            "Its books show $5,687.75 and then $5,587.75 at the Heron Bay Retreat.",
        ],
    )
    def test_other_numbers_or_other_things(self, other: str) -> None:
        assert (
            found(
                lambda m: digits_apart(m.own, m.score.strangers),
                "The ministry had spent $5,687.75 at the Heron Bay Retreat.",
                other,
            )
            == []
        )

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("Anders Brock earns $51,250 at the Kontor Water works.", "Siv Aune earns $52,250 at the Kontor Water works."),
            ("The Kontor Water works had 1,234 men in January.", "The Kontor Water works had 1,239 men in February."),
            ("The Osk Water index opened at 12,345.6 points.", "The Osk Water index closed at 12,445.6 points."),
        ],
    )
    def test_another_doer_moment_or_deed(self, one: str, other: str) -> None:
        assert found(lambda m: digits_apart(m.own, m.score.strangers), one, other) == []
