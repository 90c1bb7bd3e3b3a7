"""What looks like a conflict and is none: a "not", a day or a number that does not reach what the other account tells."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Claim

from .told import over_days, story

DAY = "2026-10-06"
REST = (
    "The spring parade has been cancelled by Ines Calder. Herring was packed here until the cannery closed.",
    "The lighthouse keeper Olaf Brandt retires after forty years. A new ferry pier opens in summer.",
)


def kinds(one: str, other: str, days: tuple[str, str] = (DAY, DAY)) -> set[str]:
    """In what two reports differ, or may."""
    told = over_days(*((days[k], f"Outlet {k}", f"{text}\n\n{REST[k]}") for k, text in enumerate((one, other))))
    return {kind for c in next(compare([told])).claims for kind in c.differs_in}


def within(text: str) -> list[Claim]:
    """The claims of one report in which a denial stands beside what it denies."""
    found = next(compare([story(("Tern Gazette", f"{text}\n\n{REST[0]}"))])).claims
    return [c for c in found if "polarity" in c.differs_in]


@pytest.mark.parametrize(
    "text",
    [
        # A farmer who never went is not Brandt.
        "Orla Brandt went to the naval college, her office said. Per Aske said the port was run by a man who never went to the "
        "naval college.",
        "The harbour board said it recognised the licences of Kestria. The pilots' union spoke for pilots whose home ports did not "
        "recognise the licences of Kestria.",
        # A man and a woman.
        "The admiral said he knew about the cable. The captain, Jan Orme, said she didn't know about the cable.",
        # One more of it.
        "Wexholm won the island cup, the club said. The keeper, Olaf Brandt, had said Wexholm never won another island cup.",
        # Some of them.
        "Directors of the mill said that accident numbers had fallen. The lawyer, Petra Simm, said there is no minimum number.",
    ],
)
def test_a_not_beside_what_is_told_denies_nothing(text: str) -> None:
    assert not within(text)


@pytest.mark.parametrize(
    "text",
    [
        "An aide said the premier, Lukas Varr, knew about the cable. Mr Varr's office said he did not know about the cable.",
        "Kestria's navy carried weapons to the island, the governor said. The navy's spokesman, Tor Velde, said it had never "
        "carried weapons to the island.",
    ],
)
def test_a_not_of_the_same_is_found(text: str) -> None:
    assert within(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The minister said it was the ministry's business to know which villagers have been vaccinated against the fever.",
            "Minister Ane Holt said it was “the ministry's business” to know which villagers haven't been vaccinated against the "
            "fever.",
        ),
        (
            "The Orrin tunnel was not closed by the police, the interior ministry said.",
            "The Orrin tunnel closed on Monday has been a headache for drivers.",
        ),
        (
            "The league has unlawfully limited scholarships for rowers, the court of Lund found.",
            "The league may not limit scholarships for rowers, the court of Lund found.",
        ),
        (
            "The Tarn works did not offer Nils Brock a paid seat on the board, the works said.",
            "The Tarn works offered Nils Brock a seat on the board, two directors said.",
        ),
        # Two people.
        (
            "No doctor has visited Amir Sule in his cell, the widow said.",
            "A doctor visited the singer Lela Banu in her cell on Monday, a guard said.",
        ),
        (
            "Vesta have received no offer for the striker Ramon Diaz, the club's director said.",
            "Vesta received an offer for the goalkeeper Ivo Lasek on Monday, the club said.",
        ),
        (
            "Nobody has inspected the cable car at Fonn since 2021, the union said.",
            "The cable car at Fonn was inspected in 2019 and in 2021, the owner said.",
        ),
        ("The brigade has never answered a call faster.", "The brigade answered the call within three minutes."),
        (
            "The rockets that Kestria fired on Monday did not fly as far as the one of June.",
            "The rockets that Kestria fired on Monday flew over the island of Lund.",
        ),
    ],
)
def test_a_not_that_reaches_less_is_no_denial(one: str, other: str) -> None:
    assert "polarity" not in kinds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The rear exit of the Wexholm dance hall was locked, the fire service said.",
            "The rear exit of the Wexholm dance hall was not locked, the owner said.",
        ),
        (
            "Mr Cole, who attended the meeting of the Orrin pension fund on Friday, is a banker.",
            "Mr Cole did not attend the meeting of the Orrin pension fund, his lawyer said.",
        ),
        (
            "Nobody has inspected the cable car at Fonn since 2021, the union said.",
            "The cable car at Fonn was inspected in 2023, the owner said.",
        ),
        (
            "The Orrin mine's owner had been warned about gas by an inspector, the union said.",
            "The Orrin mine's owner said it had not been warned about gas by any inspector.",
        ),
        (
            "The Tarn works offered Nils Brock a paid seat on the board, two directors said.",
            "The Tarn works did not offer Nils Brock a paid seat on the board, the works said.",
        ),
    ],
)
def test_a_not_that_reaches_all_is_one(one: str, other: str) -> None:
    assert "polarity" in kinds(one, other)


@pytest.mark.parametrize(
    ("one", "other", "days"),
    [
        # Counted from the day of a report, which may be that of an update.
        ("The Orrin mine added 400 jobs last month.", "The Orrin mine added 400 jobs in September.", ("2026-11-20", "2026-10-07")),
        (
            "Hedda Lines lost 40,000 passengers last year.",
            "Hedda Lines lost 40,000 passengers in 2024.",
            ("2026-01-06", "2025-10-07"),
        ),
        (
            "Premier Lukas Varr will sign the harbour decree later today, his office said.",
            "Premier Lukas Varr will sign the harbour decree on Friday, his office said.",
            (DAY, DAY),
        ),
        # Of a thing, and not of what is told of it.
        (
            "The board upheld the decision to suspend the minister in the wake of the Sept. 6 riot.",
            "The board upheld the decision on September 7 to suspend the minister.",
            (DAY, DAY),
        ),
        # Done twice: since the other report, once more, or by what one report tells.
        (
            "The premier, Lukas Varr, and the union leader Berit Holm met in the old exchange on Sunday.",
            "The premier, Lukas Varr, and the union leader Berit Holm met in the old exchange on Thursday.",
            ("2026-10-05", "2026-10-09"),
        ),
        (
            "Kestria launched more raids on the port of Lund early on Tuesday.",
            "Kestria launched raids on the port of Lund on Monday.",
            ("2026-10-07", "2026-10-07"),
        ),
        (
            "Kestria fired a missile over the island of Lund on Friday. Kestria had fired a missile over the island of Lund on "
            "2 September.",
            "Kestria fired a missile over the island of Lund on Tuesday.",
            ("2026-10-07", "2026-10-07"),
        ),
    ],
)
def test_a_day_that_can_not_be_set_against_the_other_is_no_difference(one: str, other: str, days: tuple[str, str]) -> None:
    assert "time" not in kinds(one, other, days)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Delmar Foods closed the Brannoch cannery on Monday.", "Delmar Foods closed the Brannoch cannery on Wednesday."),
        ("The ferry Hedda sank off Orrin on 3 October.", "The ferry Hedda sank off Orrin on 4 October."),
        ("The strike at the Orrin mine began in March.", "The strike at the Orrin mine began in April."),
        ("The banker Otto Lund met the governor in Velm on 3 March.", "The banker Otto Lund met the governor in Velm on 5 March."),
        ("The boy fell into a dry well in Velm on Sunday.", "The boy fell into a dry well in Velm on 3 October."),
    ],
)
def test_two_days_of_one_deed_differ(one: str, other: str) -> None:
    assert "time" in kinds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kestria fired more than 250 rockets at the port of Lund.", "Kestria fired hundreds of rockets at the port of Lund."),
        ("Dozens of girls escaped from the camp at Orrin.", "Fifty-seven girls escaped from the camp at Orrin."),
        (
            "Consumer prices in Velm rose 0.9 percent in April, excluding food and fuel, the statistics office said.",
            "Consumer prices in Velm rose 0.8 percent in April, the statistics office said.",
        ),
        (
            "The court struck down the ban on sales of rifles to 18-20-year-olds.",
            "The court struck down the minimum age of 21 for sales of rifles.",
        ),
        (
            "A shooting at the Orrin tram depot left at least nine people dead, including the gunman, police said.",
            "A shooting at the Orrin tram depot left at least eight people dead, the mayor said.",
        ),
        ("The nuns were taken with three others from a clinic in August.", "Five nuns were taken from a clinic in August."),
    ],
)
def test_numbers_that_may_both_be_so_do_not_clash(one: str, other: str) -> None:
    assert "number" not in kinds(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dozens of girls escaped from the camp at Orrin.", "Some 400 girls escaped from the camp at Orrin."),
        ("Kestria fired 250 rockets at the port of Lund.", "Kestria fired 320 rockets at the port of Lund."),
        (
            "Jobless claims in Velm dropped 2,000 to 38,500 in the last week of May.",
            "Jobless claims in Velm fell to 41,000 in the last week of May.",
        ),
        (
            "A shooting at the Orrin tram depot left nine people dead, police said.",
            "A shooting at the Orrin tram depot left eight people dead, the mayor said.",
        ),
    ],
)
def test_numbers_that_can_not_both_be_so_do(one: str, other: str) -> None:
    assert "number" in kinds(one, other)
