"""The steps of a process: golden ledgers of invented stories, a line each: "day  status  words (on whose word)"."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process
from sayso.compare.process.groups import is_group
from sayso.compare.process.words import LABOUR
from sayso.model import Actor

from .told import over_days

TAKEOVER = (
    (
        "2026-09-14",
        "Lorne Wire",
        "Tarvell Breweries has offered to buy Ostmark Ales for 870 million marks in cash, it said on Monday.\n\nTarvell "
        "is offering 29 marks for each share, against a closing price of 22 marks on Friday. Ostmark's shareholders are "
        "to vote on the offer on 30 October.\n\nTarvell tried to buy Ostmark in 2019 but withdrew its offer. It first "
        "approached Ostmark in June, and talks between Tarvell and Ostmark began in July. They broke off in August over "
        "the price.",
    ),
    (
        "2026-09-16",
        "The Dunbridge Courant",
        "The board of Ostmark Ales rejected the takeover offer from Tarvell Breweries on Wednesday.\n\nWorkers of both "
        "companies met at the town hall on Tuesday. The Keel Trust, an owner of Ostmark, said on Wednesday that it would "
        "not accept the offer of Tarvell. A mayor called the takeover a “disaster” on Tuesday.",
    ),
    (
        "2026-10-01",
        "The Daily Kite",
        "Tarvell Breweries raised its bid for Ostmark Ales to 33 marks a share on Wednesday. A first bid by Tarvell had "
        "been turned down by Ostmark on 16 September. A decision of the Fair Trade Authority is due by 15 December.",
    ),
)
STRIKE = (
    (
        "2026-02-03",
        "Lorne Wire",
        "Talks between Harle Transit and the Drivers' League over pay collapsed on Tuesday. The union said its members "
        "would stop work from Thursday. The drivers last went on strike in 2017, for four days.",
    ),
    (
        "2026-02-07",
        "Radio Harle",
        "Harle Transit has agreed to let Judge Pal Torvik mediate in the strike, the company said on Saturday. "
        "Passengers walked past the empty depots on Friday. The union met Harle Transit at the labour office on Friday.",
    ),
    (
        "2026-02-11",
        "The Daily Kite",
        "Drivers returned to work on Wednesday after the union and Harle Transit signed a deal on Tuesday night. Members "
        "of the Drivers' League will vote on it by 25 February. The strike had lasted six days.",
    ),
)
TRIAL = (
    (
        "2026-05-04",
        "Norr Agency",
        "The trial of Edith Brolin, a librarian, began in Torve on Monday. She denied the charges on Monday. Prosecutors accused "
        "Brolin of selling 74 old maps. A ruling is expected on 29 May.",
    ),
    (
        "2026-05-20",
        "Channel Torve",
        "The map trial goes on. Edith Brolin changed her plea on Wednesday. On Tuesday a dealer, Jan Moens, testified against her. "
        "The prosecutor, Linn Falk, said she would drop one of the charges if Brolin named the buyers. Her neighbour visited the "
        "library on Tuesday.",
    ),
    (
        "2026-05-29",
        "The Torve Mail",
        "Edith Brolin was jailed for four years on Friday. The court convicted her on two counts; a third was dropped after she "
        "named the buyers. Her trial had lasted four weeks.",
    ),
)


def _ledger(*reports: tuple[str, str, str]) -> list[str]:
    found = process(over_days(*reports))
    assert found is not None
    return [
        f"{s.first or s.last or '----------'}  {s.status:8}  {s.text}" + (f" ({s.speaker})" if s.speaker else "")
        for s in found.steps
    ]


def test_takeover() -> None:
    """No earlier takeover, no price's day, no remark, no meeting of others; what two tell in other words once."""
    assert _ledger(*TAKEOVER) == [
        "2026-06-01  happened  It first approached Ostmark in June",
        "2026-07-01  happened  talks between Tarvell and Ostmark began in July",
        "2026-08-01  happened  They broke off in August over the price",
        "2026-09-14  happened  Tarvell Breweries has offered to buy Ostmark Ales for 870 million marks in cash (Tarvell Breweries)",
        "2026-09-16  happened  The board of Ostmark Ales rejected the takeover offer from Tarvell Breweries on Wednesday",
        "2026-09-16  happened  it would not accept the offer of Tarvell (Keel Trust)",
        "2026-09-30  happened  Tarvell Breweries raised its bid for Ostmark Ales to 33 marks a share on Wednesday",
        "2026-10-30  planned   Ostmark's shareholders are to vote on the offer on 30 October",
        "2026-12-15  planned   A decision of the Fair Trade Authority is due by 15 December",
    ]


def test_strike() -> None:
    """No strike of another year, no passengers; those who strike may be called by their trade."""
    assert _ledger(*STRIKE) == [
        "2026-02-03  happened  Talks between Harle Transit and the Drivers' League over pay collapsed on Tuesday",
        "2026-02-05  planned   its members would stop work from Thursday (The union)",
        "2026-02-06  happened  The union met Harle Transit at the labour office on Friday",
        "2026-02-07  happened  Harle Transit has agreed to let Judge Pal Torvik mediate in the strike (Harle Transit)",
        "2026-02-10  happened  the union and Harle Transit signed a deal on Tuesday night",
        "2026-02-11  happened  Drivers returned to work on Wednesday",
        "2026-02-25  planned   Members of the Drivers' League will vote on it by 25 February",
    ]


def test_trial() -> None:
    """Pleas, testimony and the sentence; the deed that a charge hung on, though no day is told of it."""
    assert _ledger(*TRIAL) == [
        "2026-05-04  happened  The trial of Edith Brolin, a librarian, began in Torve on Monday",
        "2026-05-19  happened  On Tuesday a dealer, Jan Moens, testified",
        "2026-05-20  happened  Edith Brolin changed her plea on Wednesday",
        "2026-05-29  planned   A ruling is expected on 29 May",
        "2026-05-29  happened  Edith Brolin was jailed for four years on Friday",
        "----------  happened  she named the buyers",
    ]
    found = process(over_days(*TRIAL))
    assert found is not None
    assert [(s.report, s.value) for s in found.state] == [("r0", "open"), ("r1", "open"), ("r2", "ended")]
    assert [(c.held_by, c.must_act, c.met) for c in found.conditions] == [("Linn Falk", "Edith Brolin", True)]


def test_a_union_under_a_name_of_its_own_is_one_party() -> None:
    found = process(over_days(*STRIKE))
    assert found is not None
    assert {(p.name, p.role) for p in found.parties} == {
        ("Drivers' League", "party"),
        ("Harle Transit", "party"),
        ("Pal Torvik", "mediator"),
    }


@pytest.mark.parametrize("name", ["Employers' Federation", "Consumers' Association", "European Union", "Premier League"])
def test_no_union(name: str) -> None:
    assert not is_group(Actor(id="a", name=name, kind="organisation"), LABOUR)


@pytest.mark.parametrize("name", ["Drivers' League", "Federation of Nurses", "Rail Union", "Dockers’ Association"])
def test_union(name: str) -> None:
    assert is_group(Actor(id="a", name=name, kind="organisation"), LABOUR)


NO_PROCESS = {
    "flood": (
        "The dyke at Soll broke on Wednesday. The mayor said talks with the army about boats had begun. The power company cut off "
        "the town at noon. Nine people are missing.",
        "Eleven people are missing in Soll. The government has agreed to pay for the repair if the province bears half. The mayor "
        "met the minister on Thursday.",
    ),
    "football": (
        "Rovers beat City on Saturday after a strike by Oren. Rovers meet United on Friday. Oren has agreed to stay until 2028.",
        "A late strike by Oren gave Rovers a win over City. The strike was his tenth. Fans walked out of the ground early.",
    ),
    "crime": (
        "A baker was found dead in Lohm on Tuesday. A judge will decide on Thursday whether a man of 40 stays in custody. "
        "The court has ordered a search.",
        "A man was held over the death of a baker in Lohm. Prosecutors said he denies it. A buyer had offered 200,000 for it.",
    ),
    "storm": (
        "The storm cost Aske 40 million francs, the government said on Tuesday. The rest hangs on a vote of parliament in May.",
        "Aske's government puts the damage at 40 million. Parliament must approve the aid. Two ministers met farmers on Wednesday.",
    ),
}


@pytest.mark.parametrize("what", NO_PROCESS)
def test_no_process(what: str) -> None:
    one, other = NO_PROCESS[what]
    assert process(over_days(("2026-04-01", "Wire", one), ("2026-04-02", "Globe", other))) is None
