"""Rulings: what a court or an authority did and, in another report, did not; what was promised and never promised; what was opened
and kept shut. Each pair is of two invented reports; the neighbours are no conflict."""

from __future__ import annotations

import pytest

from tests.compare.told import told_otherwise

DAY = "2026-10-06"  # a Tuesday
LATER = "2026-10-08"

REAL = (
    (
        DAY, "The Labour Court on Tuesday ordered the nurses back to work. Their union said it would appeal. "
        "The nurses in Velm went out on Monday.",
        LATER, "The Labour Court on Tuesday refused to ban the walkout by nurses, finding that their union had kept to the "
        "rules. The nurses went out in Velm on Monday.",
    ),
    (
        DAY, "A strike by tram drivers in Velm was declared illegal by the district court on Tuesday.",
        DAY, "The district court turned down the company's request to halt the strike on Tuesday.",
    ),
    (
        DAY, "The High Court granted Norport an injunction against the dockers' strike on Tuesday.",
        DAY, "The High Court ruled on Tuesday that the strike could go ahead.",
    ),
    (
        DAY, "Judge Hana Orlov granted the former mayor Piet Varga bail on Tuesday.",
        DAY, "Piet Varga was denied bail on Tuesday and returned to his cell.",
    ),
    (
        DAY, "The appeals court on Tuesday upheld the appeal by Sundal Mining.",
        DAY, "The appeals court dismissed the appeal by Sundal Mining on Tuesday.",
    ),
    (
        DAY, "Prime Minister Ada Holm said an independent inquiry would be held into the fire.",
        LATER, "Ms Holm said her government had never promised an independent inquiry.",
    ),
    (
        DAY, "President Oskar Lund promised a referendum on the port.",
        LATER, "Lund denied having promised a referendum.",
    ),
    (
        DAY, "Premier Ada Holm told reporters that there would be a public inquiry.",
        DAY, "Premier Ada Holm has ruled out a public inquiry into the fire.",
    ),
    (
        DAY, "The government of Ardland has announced a public inquiry into the crash.",
        DAY, "The government of Ardland rejected calls for a public inquiry.",
    ),
    (
        DAY, "Engineers opened the sluice gates at the Harl dam on Monday night, the ministry said.",
        DAY, "Workers said they had followed orders to keep the sluice gates shut.",
    ),
    (
        DAY, "The floodgates were thrown open by soldiers on Monday night.",
        LATER, "The floodgates had stayed closed all night, a report found.",
    ),
    (
        DAY, "The crew opened the emergency doors at once, the airline said.",
        DAY, "The emergency doors were never opened, passengers said.",
    ),
)  # fmt: skip
NONE = (
    (
        DAY, "The Labour Court on Tuesday refused to ban the walkout.",
        LATER, "The appeals court on Thursday ordered the nurses back to work.",
    ),
    (
        DAY, "The Labour Court will decide on Wednesday whether to ban the strike.",
        DAY, "The Labour Court banned the strike on Wednesday.",
    ),
    (
        DAY, "The Labour Court ordered the nurses back to work on Monday.",
        DAY, "The Commercial Court refused to ban the train drivers' strike.",
    ),
    (
        DAY, "The company has asked the court to ban the strike.",
        DAY, "The court refused to ban the strike on Tuesday.",
    ),
    (
        DAY, "Judge Hana Orlov granted Piet Varga bail on Tuesday.",
        DAY, "His driver, Jon Moss, was denied bail on Tuesday.",
    ),
    (
        DAY, "The appeals court on Tuesday upheld the appeal by Sundal Mining.",
        DAY, "The appeals court dismissed the appeal by the villagers on Tuesday.",
    ),
    (
        DAY, "Prime Minister Ada Holm said an independent inquiry would be held into the fire.",
        LATER, "The opposition had never promised a referendum.",
    ),
    (
        DAY, "Prime Minister Ada Holm said an independent inquiry would be held into the fire.",
        LATER, "Prime Minister Ada Holm has ruled out an independent inquiry after experts reported.",
    ),
    (
        DAY, "Premier Ada Holm promised a public inquiry.",
        DAY, "Opposition leader Mira Castell had never promised a public inquiry.",
    ),
    (
        DAY, "Engineers opened the sluice gates at the Harl dam on Monday night.",
        DAY, "Workers kept the gates of the factory shut on Monday.",
    ),
    (
        DAY, "The police opened an inquiry into the fire.",
        DAY, "The government has ruled out a public inquiry.",
    ),
)  # fmt: skip


@pytest.mark.parametrize("told", REAL, ids=lambda t: t[1][:40])
def test_contradictions_are_told(told: tuple[str, str, str, str]) -> None:
    assert "polarity" in {k for c in told_otherwise(told[:2], told[2:]) for k in c.differs_in}


@pytest.mark.parametrize("told", NONE, ids=lambda t: t[1][:40])
def test_neighbours_are_none(told: tuple[str, str, str, str]) -> None:
    assert not [c for c in told_otherwise(told[:2], told[2:]) if "polarity" in c.differs_in and c.relation == "differ"]
