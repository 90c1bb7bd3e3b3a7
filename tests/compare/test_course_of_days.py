"""The course of a story over days: whose number a row has, what was announced and did not come, one step in other words, who goes
between, what must be done before what."""

from __future__ import annotations

import pytest

from sayso.compare.changes.door import changes
from sayso.compare.process.door import process
from sayso.compare.timeline.door import timeline
from sayso.model import Process, Story

from .told import over_days, text_of

MONDAY, TUESDAY, FRIDAY = "2026-03-02T08:00+00:00", "2026-03-03T09:00+00:00", "2026-03-06T12:00+00:00"
TALKS = (
    "Envoys from Keld and Orvane met in Sandhaven on Monday for talks on their sea border. Talks between Keld and Orvane had "
    "stopped in autumn. {}",
    "Orvane suspended its part in the talks with Keld on Tuesday. The negotiations between Keld and Orvane are in doubt. {}",
    "The talks between Keld and Orvane resumed on Friday. {}",
)


def told(*texts: str) -> Story:
    days = (MONDAY, TUESDAY, FRIDAY)
    outlets = ("Ferrow Gazette", "Quay Post", "Inland Wire")
    return over_days(*((days[k], outlets[k], text) for k, text in enumerate(texts)))


def dealt(*texts: str) -> Process:
    found = process(told(*texts))
    assert found is not None
    return found


class TestNumbers:
    def test_a_row_says_who_has_another_number(self) -> None:
        s = told(
            "On Sunday the two countries exchanged 140 prisoners at the bridge.",
            "On Sunday the two countries exchanged 160 prisoners at the bridge over the river.",
        )
        (entry,) = timeline(s)
        (other,) = entry.otherwise
        assert entry.reports == ("r0", "r1")
        assert other.report != entry.report
        assert {other.span.of(text_of(s, other.report)), *(n for n in ("140", "160") if n in entry.text)} == {"140", "160"}

    @pytest.mark.parametrize("second", ["140 prisoners", "about 140 prisoners", "prisoners"])
    def test_of_one_number_nobody_has_another(self, second: str) -> None:
        s = told(
            "On Sunday the two countries exchanged 140 prisoners at the bridge.",
            f"On Sunday the two countries exchanged {second} at the bridge.",
        )
        assert all(not e.otherwise for e in timeline(s))


class TestRows:
    def test_a_strike_begins_once(self) -> None:
        s = told(
            "Tram drivers in Dunmore walked out on Monday at the start of a strike over pay.",
            "The company said the buses were full since the strike began on Monday.",
        )
        assert [e.reports for e in timeline(s) if str(e.first) == "2026-03-02"] == [("r0", "r1")]

    def test_two_who_leave_are_two(self) -> None:
        s = told("Keld left the talks on Monday after a row.", "Orvane walked out of the talks on Monday over a map.")
        assert len(timeline(s)) == 2

    def test_what_hangs_on_a_noun_before_it_is_no_row(self) -> None:
        s = told("Keld asked about the 14 fishermen it detained in January.", "Keld said it freed the men in February.")
        assert [e.text for e in timeline(s)] == ["it freed the men in February"]

    def test_a_first_clause_shares_the_day_of_the_next(self) -> None:
        s = told("At least nine people were killed and 40 were missing on Sunday.", "It rained.")
        assert [e.text for e in timeline(s)] == ["At least nine people were killed and 40 were missing on Sunday"]

    def test_what_runs_until_a_day_is_not_due_by_it(self) -> None:
        (entry,) = timeline(told("The company will run replacement buses on four routes until Friday.", "It rained."))
        assert (str(entry.first), str(entry.last)) == ("2026-03-02", "2026-03-06")

    def test_an_announcement_keeps_the_day_announced(self) -> None:
        s = told("The minister announced on Monday that phones would be banned in schools from May.", "It rained.")
        assert [(str(e.first), e.status) for e in timeline(s)] == [("2026-03-02", "happened"), ("2026-05-01", "planned")]

    def test_a_source_left_at_the_end_goes_and_one_that_is_cited_stays(self) -> None:
        s = told(
            "New rosters will be drawn up by 30 June, the union's secretary, Lena Ostrow, said.",
            "Eleven sailors died in the clash of 9 November, according to Keld.",
        )
        assert [e.text for e in timeline(s)] == [
            "Eleven sailors died in the clash of 9 November, according to Keld",
            "New rosters will be drawn up by 30 June",
        ]

    def test_what_was_forecast_did_not_come(self) -> None:
        s = told(
            "Rain is expected to return on Wednesday.", "It was dry.", "The rain that had been forecast for Wednesday did not come."
        )
        assert [e.came for e in timeline(s) if e.status == "planned"] == [False]


class TestParties:
    @pytest.mark.parametrize(
        "who",
        [
            "Ilse Brandvold, the minister of Marland, has shuttled between the two delegations since Monday.",
            "Ilse Brandvold, the minister of Marland, is carrying messages between the two delegations.",
            "Ilse Brandvold relayed proposals between the two sides.",
        ],
    )
    def test_who_carries_messages_goes_between(self, who: str) -> None:
        roles = {p.name: p.role for p in dealt(TALKS[0].format(who), TALKS[1].format("")).parties}
        assert roles == {"Ilse Brandvold": "mediator", "Keld": "party", "Orvane": "party"}

    def test_a_bid_of_another_year_makes_no_party(self) -> None:
        found = dealt(
            "Corvane offered on Monday to buy the brewer Hallam for 41 euros a share. In 2021 Corvane bid for the cider maker "
            "Orchard Lane. Shareholders in Hallam must accept the offer.",
            "The board of Hallam rejected the takeover bid by Corvane on Tuesday. The takeover would cost shareholders.",
        )
        assert {p.name for p in found.parties} == {"Corvane", "Hallam"}

    def test_an_employer_goes_by_its_name(self) -> None:
        found = dealt(
            "Tram drivers in Dunmore walked out on Monday at the start of a five-day strike. The Transit Workers' Union wants more "
            "pay. The company has offered 4 per cent. The strike halted nine lines.",
            "The strike by tram drivers went on. The company, Dunmore Tramways, said 950 staff had stopped work; the Transit "
            "Workers' Union spoke of 1,400. The union said the strike would end once the company puts a better offer in writing.",
        )
        assert {p.name for p in found.parties} == {"Dunmore Tramways", "Transit Workers' Union"}
        assert [s.value for s in found.state if s.report == "r0"] == ["open"]


class TestConditions:
    def test_what_must_be_done_before(self) -> None:
        s = told(TALKS[0].format("Orvane's parliament must approve any agreement before patrols start."), TALKS[1].format(""))
        found = process(s)
        assert found is not None
        assert [
            (c.needs.of(text_of(s, c.report)), c.then and c.then.of(text_of(s, c.report)), c.must_act) for c in found.conditions
        ] == [("Orvane's parliament must approve any agreement", "patrols start", "Orvane's parliament")]

    def test_what_may_come_of_it_is_none(self) -> None:
        found = dealt(
            TALKS[0].format("Officials said prices of fish could fall if the talks succeed."), TALKS[1].format("It rained.")
        )
        assert found.conditions == ()

    def test_a_condition_that_was_met_is_told_with_what_it_needed(self) -> None:
        s = told(
            TALKS[0].format("Orvane would return to the talks once Keld withdraws its boats from the bank, Petra Sull said."),
            TALKS[1].format(""),
            TALKS[2].format("Keld said on Friday that it had withdrawn its boats from the bank."),
        )
        found = changes((), s, "2026-03-05", (), process(s))
        assert [c.before for c in found if c.kind == "met"] == ["once Keld withdraws its boats from the bank"]
