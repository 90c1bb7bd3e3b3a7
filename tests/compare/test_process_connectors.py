"""The words that bind a next step, and the ways a sentence can be turned: what is needed, what for, who holds it, who must act."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import over_days, text_of

STRIKE = (
    "Workers at Nordfrys walked out on Monday in a dispute over pay. The Food Workers' Union said 800 of its members had joined "
    "the strike. Talks between Nordfrys and the Food Workers' Union broke down on Sunday. The strike has halted the plant."
)
TALKS = "Talks between Teskia and the Northern Front began in Brelo on Monday. The negotiations are mediated by Orland."
BID = (
    "Brandt Steel has offered to buy Oyen Shipyards for 480 million crowns, the company said. Shareholders will vote on the merger "
    "in May. Oyen Shipyards is in talks with Brandt Steel over the merger."
)
TRIAL = (
    "Jonas Reker went on trial in Halden on Monday, accused of fraud. The trial is before judge Ina Moe. Prosecutors say Reker "
    "took 12 million crowns. Reker pleaded not guilty, the court was told."
)
UNION = "Food Workers' Union"

Told = list[tuple[str, str, str | None, str | None]]


def conditions(story: str, said: str) -> Told:
    """Of a sentence in a report of a story: what is needed, what for, who holds it, who must act."""
    told = over_days(("2026-03-03", "Coast Tribune", f"{story} {said}"), ("2026-03-03", "Evening Globe", story))
    found = process(told)
    assert found is not None
    texts = [(c, text_of(told, c.report)) for c in found.conditions]
    return [(c.needs.of(t), c.then.of(t) if c.then else "", c.held_by, c.must_act) for c, t in texts]


@pytest.mark.parametrize(
    ("story", "said", "needs", "then", "held", "acts"),
    [
        (STRIKE, "The strike is called off only if the firm takes back the stewards, the union says.",
         "only if the firm takes back the stewards", "The strike is called off", UNION, "Nordfrys"),
        (STRIKE, "The union will end the strike provided Nordfrys restores the pay cut, said Mette Holm.",
         "provided Nordfrys restores the pay cut", "The union will end the strike", "Mette Holm", "Nordfrys"),
        (STRIKE, "The union will call off the strike on one condition: that Nordfrys takes back the stewards.",
         "on one condition: that Nordfrys takes back the stewards", "The union will call off the strike", UNION, "Nordfrys"),
        (STRIKE, "Once Nordfrys has taken back the stewards, the strike will end, Mette Holm said.",
         "Once Nordfrys has taken back the stewards", "the strike will end", "Mette Holm", "Nordfrys"),
        (STRIKE, "The strike will be called off as soon as Nordfrys takes back the stewards, the union said.",
         "as soon as Nordfrys takes back the stewards", "The strike will be called off", UNION, "Nordfrys"),
        (STRIKE, "An end to the strike hinges on Nordfrys restoring pay.",
         "hinges on Nordfrys restoring pay", "An end to the strike", None, "Nordfrys"),
        (STRIKE, "Whether the strike ends depends on whether Nordfrys takes back the stewards, Mette Holm said.",
         "depends on whether Nordfrys takes back the stewards", "Whether the strike ends", "Mette Holm", "Nordfrys"),
        (STRIKE, "Any return to work is contingent on Nordfrys restoring pay, the union said.",
         "contingent on Nordfrys restoring pay", "Any return to work", UNION, "Nordfrys"),
        (STRIKE, "Only when the six stewards are back will the union return to the table, Mette Holm said.",
         "Only when the six stewards are back", "will the union return to the table", "Mette Holm", None),
        (STRIKE, "The walkout continues until management reinstates the six stewards, the union said.",
         "until management reinstates the six stewards", "The walkout continues", UNION, "management"),
        (STRIKE, "There will be no talks until the union calls off the strike, Nordfrys said.",
         "until the union calls off the strike", "There will be no talks", "Nordfrys", UNION),
        (STRIKE, "Should Nordfrys take back the stewards, the strike would end at once, Mette Holm said.",
         "Should Nordfrys take back the stewards", "the strike would end at once", "Mette Holm", "Nordfrys"),
        (STRIKE, "In return for an end to the strike, Nordfrys would take back the stewards, Mette Holm said.",
         "In return for an end to the strike", "Nordfrys would take back the stewards", "Mette Holm", None),
        (TALKS, "Not until Teskia withdraws will the Northern Front disarm, its leader, Ilan Sorrel, said.",
         "Not until Teskia withdraws", "will the Northern Front disarm", "Ilan Sorrel", "Teskia"),
        (TALKS, "A truce hinges on the release of all hostages by the Northern Front, Teskia's minister, Pavel Doran, said.",
         "hinges on the release of all hostages by the Northern Front", "A truce", "Teskia", "Northern Front"),
        (TALKS, "The truce takes effect once both sides have signed it, Orland said.",
         "once both sides have signed it", "The truce takes effect", "Orland", "both sides"),
        (BID, "The merger falls through unless the Oyen family sells its stake, Brandt Steel said.",
         "unless the Oyen family sells its stake", "The merger falls through", "Brandt Steel", "Oyen family"),
        (BID, "The merger will not be completed until the competition authority clears it.",
         "until the competition authority clears it", "The merger will not be completed", "the competition authority",
         "the competition authority"),
        (TRIAL, "The trial will not resume until Reker has been examined by a doctor, the judge said.",
         "until Reker has been examined by a doctor", "The trial will not resume", "Ina Moe", None),
        (TRIAL, "Once the court has heard both witnesses, the judge will decide, Moe said.",
         "Once the court has heard both witnesses", "the judge will decide", "Ina Moe", "the court"),
    ],
)  # fmt: skip
def test_what_binds_a_next_step(story: str, said: str, needs: str, then: str, held: str | None, acts: str | None) -> None:
    assert conditions(story, said) == [(needs, then, held, acts)]


@pytest.mark.parametrize(
    "said",
    [
        "Once the largest plant in the country, Nordfrys has said the strike will cost it 40 million crowns.",
        "After the strike began, the union said it would not talk.",
        "When the strike ended in 2019, the company had restored pay.",
        "Nordfrys asked whether the strike would end if it paid.",
        "The union provided its members with food and will continue the strike.",
        "Only after the talks had failed did the union call the strike, Holm said.",
        "Only if asked would Holm speak of the strike.",
        "Should the union have talked to Nordfrys? Holm said it would.",
        "Holm hung on to her seat at the talks.",
        "It would stop the talks once a month to call home.",
        "Not only will the strike go on, Holm said, it will spread.",
    ],
)
def test_what_binds_nothing(said: str) -> None:
    assert conditions(STRIKE, said) == []


@pytest.mark.parametrize(
    ("said", "needs", "then"),
    [
        ("For the strike to end, Nordfrys must pay the lost wages", "Nordfrys must pay the lost wages", "the strike to end"),
        ("For the strike to end, Nordfrys will have to pay up", "Nordfrys will have to pay up", "the strike to end"),
        (
            "The strike will end the moment Nordfrys pays the lost wages",
            "the moment Nordfrys pays the lost wages",
            "The strike will end",
        ),
        (
            "The moment Nordfrys has paid the lost wages, the strike will end",
            "The moment Nordfrys has paid the lost wages",
            "the strike will end",
        ),
    ],
)
def test_what_is_wanted_first_and_the_moment(said: str, needs: str, then: str) -> None:
    assert conditions(STRIKE, f"{said}, the Food Workers' Union said.") == [(needs, then, UNION, "Nordfrys")]


@pytest.mark.parametrize(
    "said",
    [
        "For the strikers to eat, cooks had to bring soup.",
        "Nordfrys would not comment for the moment the strike lasts.",
        "At the moment the strike began, the plant was full.",
    ],
)
def test_other_moments_bind_nothing(said: str) -> None:
    assert conditions(STRIKE, said) == []


@pytest.mark.parametrize(
    ("story", "said", "told"),
    [
        # done, or of a day that comes of itself
        (TRIAL, "Prosecutors say Reker took a million crowns in return for the contract to widen the Eastern Highway.", []),
        (TRIAL, "Reker will testify when the trial resumes, his lawyer said.", []),
        (TRIAL, "Reker would give evidence once the hearing continues on 4 May, his lawyer said.", []),
        (TALKS, "Teskia freed 40 prisoners in exchange for the release of two envoys.", []),
        # still to come
        (TRIAL, "Reker offered to testify in return for a shorter sentence.", [("Reker offered to testify", None)]),
        (TRIAL, "Reker will testify when the court grants him bail.", [("Reker will testify", "the court")]),
        (
            TALKS,
            "Teskia offered to withdraw its troops in exchange for the release of 40 prisoners.",
            [("Teskia offered to withdraw its troops", None)],
        ),
        (
            TALKS,
            "The Northern Front will sign the accord once Teskia reopens the bridge.",
            [("The Northern Front will sign the accord", "Teskia")],
        ),
    ],
)  # fmt: skip
def test_what_was_done_or_comes_of_itself_hangs_on_nothing(story: str, said: str, told: list[tuple[str, str | None]]) -> None:
    assert [(then, acts) for _, then, _, acts in conditions(story, said)] == told
