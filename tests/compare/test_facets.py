"""What of one thing a number tells by the words beside it, given otherwise by another report in words of its own."""

from __future__ import annotations

import pytest

from .told_apart import parted, surely


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        ("It was travelling at 120 kph when it hit a tree.", "The train was doing 140 kph.", {"120 kph", "140 kph"}),
        ("The crew of 21 was taken off by helicopter.", "The 24 crew members were rescued.", {"21", "24"}),
        ("The ferry had 340 people on board.", "There were 412 people aboard the ferry.", {"340", "412"}),
        ("The bus was carrying 44 passengers.", "The coach left Hael with 51 passengers.", {"44", "51"}),
        ("The firm made a half-year profit of 12 million euros.", "Its profit for the half of the year was 17 million euros.",
         {"12 million euros", "17 million euros"}),
        ("The stolen paintings are worth 3 million euros.", "The museum valued the paintings at 4.5 million euros.",
         {"3 million euros", "4.5 million euros"}),
        ("A quake of magnitude 6.1 struck Ilmar.", "The earthquake in Ilmar was measured at 6.4.", {"6.1", "6.4"}),
        ("The quake hit at a depth of 10 kilometres.", "The centre of the quake lay 22 km below the ground.",
         {"10 kilometres", "22 km"}),
        ("The law passed after a debate of nine hours.", "The debate lasted 14 hours.", {"nine hours", "14 hours"}),
        ("The siege ended after nine hours.", "The 13-hour siege came to an end at dawn.", {"nine hours", "13-hour"}),
        ("The plant, which employs 7,500 people, makes vans.", "The factory has a workforce of 8,200.", {"7,500", "8,200"}),
        ("The tanker, built in 1998, was carrying 22,000 tonnes of crude.", "She was laden with 26,000 tonnes of crude oil.",
         {"22,000 tonnes", "26,000 tonnes"}),
        ("Officers seized 3.2 tonnes of cocaine in Hael.", "The cocaine found in Hael weighed 2,700 kilos.",
         {"3.2 tonnes", "2,700 kilos"}),
        ("The city spent 12 million euros on the pool.", "The pool cost 17 million euros.",
         {"12 million euros", "17 million euros"}),
        ("The names of 2.3 million customers were stolen.", "Data of 3.1 million people fell into the hands of hackers.",
         {"2.3 million", "3.1 million"}),
        ("Marra, a seaside city of 340,000, cancelled its fair.", "The city of 290,000 was empty.", {"340,000", "290,000"}),
        ("The town, home to 8,200 people, was cut off.", "Marra has a population of 6,400.", {"8,200", "6,400"}),
        ("The truck came down the quay at about 25 mph.", "He mowed down walkers at 40mph.", {"about 25 mph", "40mph"}),
        ("They waited six hours on the tarmac.", "After a nine-hour wait they were let go.", {"six hours", "nine-hour"}),
        ("The boy fell 12 feet into the moat.", "The 20-foot fall broke his arm.", {"12 feet", "20-foot"}),
        ("Police offered a reward of $10,000.", "A $25,000 reward was offered for him.", {"$10,000", "$25,000"}),
        ("The contract is worth $4.2 billion.", "They signed the $5.1 billion contract.", {"$4.2 billion", "$5.1 billion"}),
        ("The 42,000-seat stadium was empty.", "The stadium holds 48,000.", {"42,000", "48,000"}),
        ("The 240-bed hospital was emptied.", "The 310-bed hospital was hit.", {"240", "310"}),
        ("They had been married for 27 years.", "They end a 21-year marriage.", {"27 years", "21-year"}),
        ("The gunman fired 40 shots.", "In all 64 bullets were fired.", {"40", "64"}),
        ("The gang kidnapped 270 girls.", "The 310 schoolgirls abducted from Tarn are on their way home.", {"270", "310"}),
        ("The ministry sent a 225-page report.", "The report runs to 310 pages.", {"225", "310"}),
        ("She is seeking $2 million in damages.", "She filed a $3 million lawsuit.", {"$2 million", "$3 million"}),
        ("He was on a 10-day visit.", "His visit of 14 days is over.", {"10-day", "14 days"}),
        ("The turnout was 54 per cent.", "Voters came out in heat: a turnout of 61 per cent.", {"54 per cent", "61 per cent"}),
    ],
)  # fmt: skip
def test_what_a_thing_has_one_of_differs_surely(one: str, other: str, values: set[str]) -> None:
    assert (True, frozenset(values)) in surely(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Some 90 firefighters were at the scene.", "Some 150 firefighters fought the blaze."),  # more come by the hour
        ("Eighty rescuers searched the slope.", "More than 120 helpers took part in the search."),
        ("The ship was going at some 30 kph.", "The ship was going at 38 kph."),  # "some"
    ],
)
def test_what_comes_and_goes_or_is_rounded_may_differ(one: str, other: str) -> None:
    assert [sure for sure, _ in surely(one, other)] == [False]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The train was going at 120 kph.", "The limit on that line is 140 kph."),
        ("The train was going at 120 kph.", "The second train was doing 90 kph."),
        ("The car was going at 60 mph.", "The car was doing 97 kph."),
        ("The tanker has a crew of 21.", "The tug Osta, with a crew of 17, went to help."),
        ("A quake of magnitude 6.1 struck Ilmar.", "An aftershock of magnitude 4.8 shook Ilmar."),
        ("The quake had a magnitude of 6.1.", "In 1971 a quake of magnitude 6.8 killed 400 people there."),
        ("The debate lasted nine hours.", "The speech of the minister lasted six hours."),
        ("The bridge cost 310 million crowns.", "The bridge was to cost 280 million crowns when it was planned."),
        ("The ship was carrying 22,000 tonnes of crude.", "The ship can carry 30,000 tonnes of crude."),
        ("Marra, a town of 8,200, was cut off.", "The metropolitan area has a population of 12,000."),
        ("The town of 6,400 was cut off.", "The city of 8,200 homes was cut off."),
        ("The game was delayed for 20 minutes.", "Fans waited 45 minutes at the gate."),
        ("They had been married for two years.", "They had been married for 27 years."),
        ("The gang kidnapped 270 girls.", "Of the girls abducted in May 310 are still missing."),
    ],
)
def test_two_things_and_two_stages_are_no_difference(one: str, other: str) -> None:
    assert parted(one, other) == []


def test_pounds_are_money_where_they_are_millions() -> None:
    (claim,) = parted("The firm lost 340 million pounds in the first half of the year.", "It posted a half-year loss of £390m.")
    assert {a.value for a in claim.accounts} == {"340 million pounds", "£390m"}
    assert parted("The firm lost 340 million pounds in the first half of the year.", "It posted a half-year loss of £340m.") == []


def test_a_town_of_the_same_size_is_told_of_two_towns_only_to_be_looked_at() -> None:
    assert [sure for sure, _ in surely("Marra, a town of 8,200, was cut off.", "Osk, a town of 6,400, took people in.")] == [False]


def test_a_description_by_the_way_is_nobodys_statement() -> None:
    (claim,) = parted("Officials cleared Marra, a seaside town of 8,200, the ministry said.", "The town of 6,400 was cut off.")
    assert {a.speaker for a in claim.accounts} == {None}


def test_how_many_live_in_a_town_is_the_same_wherever_it_stands() -> None:
    late = " ".join(
        f"Resident {name}ing spoke of the water in the cellar." for name in ("Ahl", "Bod", "Carr", "Dorn", "Eck", "Foss")
    )
    found = surely(f"Marra was cut off. {late} {late} {late} Marra has a population of 8,200.", "The town of 6,400 was cut off.")
    assert (True, frozenset({"8,200", "6,400"})) in found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Holm fell 90 metres down the cliff.", "Lund fell 40 metres from the roof."),
        ("The captain fell 90 metres down the cliff.", "The cook fell 40 metres from the roof."),
        ("Holm's suit seeks $2 million in damages.", "Lund's suit seeks $3 million in damages."),
        ("The driver is seeking $2 million in damages.", "The nurse filed a $3 million lawsuit."),
        ("The bank's reward of $10,000 stands.", "The mayor's reward of $25,000 stands."),
        ("The bank offered a reward of $10,000.", "The mayor offered a reward of $25,000."),
        ("The captain's kidnappers asked for a ransom of $10,000.", "The cook's kidnappers asked for a ransom of $25,000."),
        ("A ransom of $10,000 was paid for the captain.", "A ransom of $25,000 was paid for the cook."),
        ("The Tarn express was delayed for 20 minutes.", "The Orlow express was delayed for 45 minutes."),
        ("The turnout in the north was 54 percent.", "The turnout in the south was 61 percent."),
        ("In the north the turnout was 54 percent.", "Turnout was 61 percent."),
        ("The gang kidnapped 12 girls in Tarn.", "The gang kidnapped 15 schoolgirls in Orlow."),
    ],
)
def test_what_two_may_each_have_is_never_sure(one: str, other: str) -> None:
    assert not any(sure for sure, _ in surely(one, other))


def test_people_of_two_sorts_are_counted_apart() -> None:
    assert parted("The gang abducted 12 girls.", "The gang abducted nine workers.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The climber fell 90 metres into a gorge.", "He fell 40 metres into the gorge."),
        ("The captain's kidnappers asked for a ransom of $10,000.", "The ransom of $25,000 was for the captain."),
        ("The gang abducted 12 girls.", "The gang kidnapped nine schoolgirls."),
        ("The express was delayed for 20 minutes.", "The train was delayed for 45 minutes."),
        ("Turnout was 61 percent.", "Turnout was 54 percent, according to the election commission."),
        ("Turnout was 61 percent.", "Turnout came to 54 percent, and to 66 percent in the capital Ostrovar."),
    ],
)
def test_what_one_has_stays_sure_in_other_words(one: str, other: str) -> None:
    assert True in [sure for sure, _ in surely(one, other)]
