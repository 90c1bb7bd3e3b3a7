"""How a process stands by each report, from its lead: golden lines of invented leads, "report: value of what"."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process
from sayso.compare.process.state import at_odds, states_of
from sayso.model import ProcessState, Span

from .told import story

TAKEOVER = {
    "Parley Mills has offered to buy Sorrel Foods for 300 million crowns, the two companies said.": "open of offer",
    "The bid by Parley Mills for Sorrel Foods was spurned by the board on Monday.": "disputed of bid",
    "The Hurst family, an owner of Sorrel Foods, said it would not accept the offer of Parley Mills.": "disputed of offer",
    "Parley Mills will pay 300 million crowns for Sorrel Foods, whose shareholders vote in May.": "agreed of merger",
    "Parley Mills is to buy Sorrel Foods, and the takeover makes it the largest company of its trade.": "agreed of merger",
    "The board of Sorrel Foods recommended a takeover by Parley Mills on Monday.": "agreed of takeover",
    "Parley Mills raised its bid for Sorrel Foods on Monday and the board accepted it within the hour.": "agreed of bid",
    "The Hurst family has not decided whether to sell its stake in Sorrel Foods to Parley Mills.": "open of merger",
    "The founder's daughter said she would vote against the takeover of Sorrel Foods by Parley Mills.": "disputed of takeover",
    "Parley Mills and Sorrel Foods have agreed to discuss a merger, the companies said.": None,
}
TRUCE = {
    "Norland and Solvania agreed to hold talks on a truce, the mediator said on Monday.": "open of talks",
    "Norland agreed to let a judge mediate in its talks with Solvania about a ceasefire.": "open of talks",
    "Norland returned to the talks with Solvania on Monday.": "open of talks",
    "Norland and Solvania brought about a truce in 2021. That truce held for three years.": None,
    "Talks between Norland and Solvania broke off on Monday.": "ended of talks",
    "Norland and Solvania signed a truce on Monday.": "agreed of truce",
    "Norland and Solvania have accepted a truce in principle, the mediator said.": "open of talks",
    "Norland would accept a truce with Solvania in principle, its minister said.": None,
    "New talks between Norland and Solvania are planned for Thursday.": "open of talks",
    "No talks between Norland and Solvania are planned for this week.": None,
    "The talks between Norland and Solvania planned for Thursday will go ahead.": "open of talks",
    "Norland and Solvania stayed apart. Norland left the talks on Monday.": "paused of talks",
    "Norland and Solvania accepted an offer of mediation in their talks on Monday.": None,
    "Norland accepted the offer that Solvania had made in the talks.": "agreed of offer",
    "Talks on the truce between Norland and its neighbour, Solvania, broke off on Monday.": "ended of talks",
    "Talks on water between Norland and its old neighbour, Solvania, broke off on Monday.": "ended of talks",
    "A first round of talks between Norland and Solvania, mediated by Judge Ada Holm at the old mill, ended without agreement on "
    "Friday.": "ended of talks",
    "A first round of talks between Norland and Solvania ended without agreement. A second meeting has been set for Monday.": (
        "open of talks"
    ),
    "The last round of talks between Norland and Solvania ended without agreement. A second meeting of shepherds was held.": (
        "ended of talks"
    ),
    "Talks between Norland and Solvania ended after a year, mediated by Judge Ada Holm as they were. A new season will begin.": (
        "ended of talks"
    ),
    "Talks between Norland and Solvania, led by Judge Ada Holm at the mill, went well, though the lights failed.": None,
    "Talks with Solvania resumed in Norland after its largest bank, Orlo, collapsed.": "open of talks",
}
STRIKE = {
    "The union of Harle Transit agreed in principle to suspend the strike.": "open of talks",
    "Less than a week is left before drivers of Harle Transit are due to walk out, the union said.": None,
    "The union had turned the offer down, said its leader at Harle Transit. The strike is the first.": "disputed of offer",
    "Buses stood still after drivers of Harle Transit walked out over pay. The strike is the first of the union.": "open of strike",
    "The union said that drivers of Harle Transit will walk out on Friday unless the pay offer is raised.": None,
    "Harle Transit and the union met on the third day of the strike.": "open of strike",
    "The union and Harle Transit signed a deal. Drivers returned to work. The strike was short.": "agreed of deal, ended of strike",
    "Talks to end a ten-day strike at Harle Transit's depots in the Upper Lemming Valley broke down, the mediator said.": (
        "ended of talks"
    ),
    "Efforts by the mediator to settle the week-long strike of the union at Harle Transit failed on Monday.": None,
    "A meeting of the union and Harle Transit aimed at ending the strike was suspended on Monday.": None,
    "Hopes of an end to the strike of the union at Harle Transit collapsed on Monday.": None,
    "The strike of the union at Harle Transit ended on Monday.": "ended of strike",
    "The strike at Harle Transit collapsed on Monday after the union lost the vote.": "ended of strike",
}
TOLD = {"takeover": TAKEOVER, "truce": TRUCE, "strike": STRIKE}


@pytest.mark.parametrize("kind", TOLD)
def test_state_is_of_the_lead(kind: str) -> None:
    found = process(story(*(("Echo", lead) for lead in TOLD[kind])))
    assert found is not None
    by_report = {f"r{k}": lead for k, lead in enumerate(TOLD[kind])}
    told = {
        lead: ", ".join(sorted(f"{s.value} of {s.of}" for s in found.state if s.report == report)) or None
        for report, lead in by_report.items()
    }
    assert told == TOLD[kind]


def test_who_turns_an_offer_down_does_not_deny_that_talks_ended() -> None:
    ended = ProcessState(report="r0", value="ended", span=Span(0, 1), of="talks")
    assert not at_odds(ended, ProcessState(report="r1", value="disputed", span=Span(0, 1), of="offer"))
    assert at_odds(ended, ProcessState(report="r1", value="disputed", span=Span(0, 1), of="talks"))


def _of_a_trial(lead: str) -> str | None:
    member = story(("Echo", lead)).members[0]
    found = states_of(member, [a.id for a in member.reading.actors])
    return ", ".join(f"{s.value} of {s.of}" for s in found) or None


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "Ada Renn pleaded guilty to one of five charges. The judge adjourned the trial until 4 May.",
            "paused of trial",
        ),
        ("Ada Renn pleaded guilty to all five charges on Thursday.", None),
        ("The hearing of Ada Renn ended at noon. Two nurses were heard.", None),
        ("The trial of Ada Renn ended for the day after a nurse wept.", None),
        ("The first day of the trial of Ada Renn ended with a quarrel.", "open of trial"),
        ("The trial of Ada Renn was told that a strike at the clinic had ended.", None),
        ("The trial of Ada Renn broke off shortly before 11 after an alarm.", None),
        ("The trial of Ada Renn ended on Monday with an acquittal.", "ended of trial"),
        ("The trial of Ada Renn collapsed on Monday.", "ended of trial"),
        ("Ada Renn was acquitted on Monday at the end of her trial.", "ended of trial"),
        ("The prosecutors abandoned the trial of Ada Renn.", "ended of trial"),
        ("The talks between Norland and Solvania ended for the day.", "ended of talks"),
    ],
)
def test_a_trial_ends_by_a_verdict_or_is_given_up(lead: str, told: str | None) -> None:
    assert _of_a_trial(lead) == told
