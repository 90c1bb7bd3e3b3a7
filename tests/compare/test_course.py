"""The course of stories over several days: what a process hangs on and what became of it, how it stands now, what moved."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare
from sayso.compare.changes.moved import is_number
from sayso.model import Change, Comparison, Story

from .told import over_days

STRIKE = (
    (
        "2026-05-04",
        "Dockers at Port Tamsin walked out on Monday over night shifts.\n\nThe Harbour Workers' Union said 1,400 of its "
        'members had joined the strike. "We will return to work only if the company withdraws the new roster," union leader Dora '
        "Velk told reporters.\n\nTalks mediated by the state arbitrator, Lars Oden, will resume on Wednesday, the company said. A "
        "person familiar with the matter said Tamsin Terminals was ready to drop the new roster.",
    ),
    (
        "2026-05-05",
        "Forty ships were waiting outside Port Tamsin as the strike entered its second day.\n\nThe Harbour Workers' Union said it "
        "would end the walkout only if Tamsin Terminals withdraws the new roster. Both sides spoke by video link on Tuesday, "
        "arbitrator Lars Oden said.",
    ),
    (
        "2026-05-06",
        "Tamsin Terminals has withdrawn the new roster, chief executive Ole Brand said on Wednesday after talks with the union.\n\n"
        '"We were ready to drop it from the start," Brand told reporters. The Harbour Workers\' Union will vote on Thursday on '
        "whether to end the strike.",
    ),
    (
        "2026-05-07",
        "Dockers at Port Tamsin called off their strike on Thursday, the Harbour Workers' Union said. Members voted by 82 percent "
        "to return to work on Friday, union leader Dora Velk said.",
    ),
)
TRUCE = (
    (
        "2026-06-01",
        "Envoys from Varmia and Oslavia met in Belmar on Monday for indirect talks on a ceasefire, mediated by Teskia.\n\nVarmia "
        "said it would agree to a truce only if Oslavia pulled its guns back from the river. Messages went between the delegations "
        "through letters, a diplomat said.",
    ),
    (
        "2026-06-02",
        "Talks between Varmia and Oslavia were suspended on Tuesday. Oslavia said it would not pull its guns back from the river.",
    ),
    (
        "2026-06-04",
        "Oslavia pulled its guns back from the river on Thursday, Teskia's foreign minister Anton Reyl said. Varmia and Oslavia "
        "will sign the truce on Friday, Reyl said.",
    ),
)  # fmt: skip
SIEGE = (
    (
        "2026-07-10",
        "The gunmen were holding 12 people in a bank in Orlo on Friday as police negotiators spoke to them by telephone. The "
        "gunmen will release the hostages only if the government frees their leader, Tomas Greve, police said. The Red Lantern "
        "society is acting as go-between in the talks, two officials said.",
    ),
    (
        "2026-07-11",
        "Two hostages were freed in Orlo after talks between police and the gunmen. Fourteen people had been inside, police "
        "spokeswoman Aya Lind said, correcting an earlier figure of 12. The government said it would not free Tomas Greve.",
    ),
)


def story(told: tuple[tuple[str, str], ...]) -> Story:
    """Reports by their days."""
    return over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(told)))


def compared(told: tuple[tuple[str, str], ...], since: str | None = None) -> Comparison:
    """The comparison of reports by their days."""
    return next(compare([story(told)], CompareOptions(since=since)))


def words(c: Comparison, change: Change) -> str:
    """A change's words."""
    return change.span.of(next(r.text for r in c.reports if r.id == change.report))


class TestConditions:
    def test_one_that_was_met_says_where_and_on_whose_word(self) -> None:
        p = compared(STRIKE).process
        assert p is not None
        assert [(c.report, c.met, c.met_report, c.met_by) for c in p.conditions] == [
            ("r0", True, "r2", "Ole Brand"),
            ("r1", True, "r2", "Ole Brand"),
        ]

    def test_one_that_is_refused_is_not_met(self) -> None:
        (c,) = compared(TRUCE[:2]).process.conditions  # type: ignore[union-attr]
        assert (c.met, c.met_report, c.met_by) == (False, "r1", "Oslavia")

    def test_the_newest_report_is_right(self) -> None:
        (c,) = compared(TRUCE).process.conditions  # type: ignore[union-attr]
        assert (c.met, c.met_report, c.met_by) == (True, "r2", "Anton Reyl")

    @pytest.mark.parametrize(
        "then",
        [
            "Oslavia will pull its guns back from the river on Friday, Anton Reyl said. The talks went on.",
            "Oslavia agreed to pull its guns back from the river, Anton Reyl said. The talks went on.",
            "Varmia pulled its guns back from the road, Anton Reyl said. The talks on a truce went on.",
            "In 2019 Oslavia pulled its guns back from the river, Anton Reyl said. The talks went on.",
            "If Oslavia pulled its guns back from the river the talks could go on, Anton Reyl said.",
        ],
    )
    def test_what_is_not_done_meets_none(self, then: str) -> None:
        p = compared((TRUCE[0], ("2026-06-03", then))).process
        assert p is not None
        assert next(c for c in p.conditions if c.report == "r0").met is not True

    @pytest.mark.parametrize(("did", "met"), [("withdrew the new roster on Tuesday", True), ("has withdrawn the old roster", None)])
    def test_another_thing_of_the_name_meets_none(self, did: str, met: bool | None) -> None:
        told = tuple((day, text.replace("has withdrawn the new roster", did)) for day, text in STRIKE[:3])
        p = compared(told).process
        assert p is not None
        assert [c.met for c in p.conditions] == [met, met]


class TestState:
    def test_a_strike_that_hangs_on_something_has_not_ended(self) -> None:
        p = compared(STRIKE).process
        assert p is not None
        assert [(s.report, s.value, s.of) for s in p.state] == [
            ("r0", "open", "strike"),
            ("r0", "open", "talks"),
            ("r3", "ended", "strike"),
        ]
        assert p.state[-1].speaker == "Harbour Workers' Union"

    def test_talks_between_two_that_were_suspended(self) -> None:
        p = compared(TRUCE[:2]).process
        assert p is not None
        assert [(s.report, s.value) for s in p.state] == [("r0", "open"), ("r1", "paused")]


class TestParties:
    def test_an_arbitrator_goes_between_and_a_port_is_where(self) -> None:
        p = compared(STRIKE).process
        assert p is not None
        assert {x.name: x.role for x in p.parties} == {
            "Harbour Workers' Union": "party",
            "Tamsin Terminals": "party",
            "Lars Oden": "mediator",
        }
        assert p.channel == "by video link"

    def test_kind_and_means_of_talks(self) -> None:
        assert compared(TRUCE).process.channel == "indirect talks, through letters"  # type: ignore[union-attr]

    def test_a_go_between_without_a_name(self) -> None:
        named, other = "the state arbitrator, Lars Oden,", "arbitrator Lars Oden"
        told = tuple((d, t.replace(named, "the state arbitrator").replace(other, "the union")) for d, t in STRIKE)
        p = compared(told).process
        assert p is not None
        assert [x.name for x in p.parties if x.role == "mediator"] == ["the state arbitrator"]

    def test_gunmen_and_police_of_a_siege(self) -> None:
        p = compared(SIEGE).process
        assert p is not None
        roles = {x.name: x.role for x in p.parties}
        assert (roles["gunmen"], roles["police"], roles["Red Lantern"]) == ("party", "party", "mediator")
        assert p.channel == "by telephone"
        assert [c.met for c in p.conditions] == [False]

    def test_an_interview_is_no_channel(self) -> None:
        spoke, told = (
            "Both sides spoke by video link on Tuesday, arbitrator Lars Oden said.",
            "Dora Velk told Delta Wire by telephone.",
        )
        p = compared(tuple((day, t.replace(spoke, f"The talks are hard, {told}")) for day, t in STRIKE)).process
        assert p is not None
        assert p.channel is None


class TestChanges:
    def test_how_it_stands_and_what_was_met(self) -> None:
        c = compared(STRIKE, "2026-05-06")
        assert [(x.kind, x.report, x.before, x.after) for x in c.changes if x.kind in ("state", "met")] == [
            ("state", "r3", "open (strike)", "ended (strike)"),
            ("met", "r2", "only if the company withdraws the new roster", None),
        ]

    def test_a_source_now_on_the_record(self) -> None:
        c = compared(STRIKE, "2026-05-06")
        (named,) = [x for x in c.changes if x.kind == "named"]
        assert (named.report, named.before, named.after) == ("r2", "A person familiar with the matter", "Ole Brand")
        assert words(c, named).startswith("We were ready to drop it")

    @pytest.mark.parametrize(
        "then",
        [
            "Ole Brand said Tamsin Terminals was not ready to drop the new roster. The strike goes on.",
            "Ole Brand said Tamsin Terminals was ready to close the port. The strike goes on.",
            "A person close to the union said Tamsin Terminals was ready to drop the new roster. The strike goes on.",
        ],
    )
    def test_who_says_another_thing_or_has_no_name_is_not_on_the_record(self, then: str) -> None:
        assert not [x for x in compared((STRIKE[0], ("2026-05-06", then)), "2026-05-06").changes if x.kind == "named"]

    def test_a_number_that_a_report_corrects(self) -> None:
        c = compared(SIEGE, "2026-07-11")
        assert [(x.before, x.after) for x in c.changes if x.kind == "number"] == [("12", "Fourteen")]

    @pytest.mark.parametrize(
        "sentence",
        [
            "We have withdrawn an earlier version of this article which said that the ferry had sunk.",
            "Delta Wire withdrew its report that the ferry had sunk.",
            "This report has been retracted.",
        ],
    )
    def test_a_report_that_was_withdrawn_though_none_has_its_words(self, sentence: str) -> None:
        first = ("2026-03-01", "The ferry Linnea ran aground off Skarv on Sunday. Nobody was hurt, the police said.")
        c = compared((first, ("2026-03-02", f"The ferry Linnea was towed to port on Monday. {sentence}")), "2026-03-02")
        (back,) = [x for x in c.changes if x.kind == "withdrawn"]
        assert words(c, back) == sentence

    def test_each_is_told_once(self) -> None:
        for told in (STRIKE, TRUCE, SIEGE):
            found = compared(told, told[1][0]).changes
            assert len({(x.kind, x.report, x.span) for x in found}) == len(found)

    @pytest.mark.parametrize(
        ("value", "is_one"), [("1,400", True), ("Fourteen", True), ("two", True), ("denied", False), ("said", False)]
    )
    def test_what_is_a_number(self, value: str, is_one: bool) -> None:
        assert is_number(value) is is_one


class TestTimeline:
    def test_what_failed_is_no_telling_of_what_passed(self) -> None:
        c = compared(
            (
                (
                    "2026-11-03",
                    "Brightway recalled its heaters on Tuesday. The heaters passed their safety inspection in March, it said.",
                ),
                (
                    "2026-11-05",
                    "Brightway widened its recall. The heaters failed their safety inspection in March, an office said.",
                ),
            )
        )
        assert [e.reports for e in c.timeline if "inspection" in e.text] in ([("r0",), ("r1",)], [("r1",), ("r0",)])

    def test_one_mishap_in_two_words_is_one(self) -> None:
        first, second = (
            "The ferry Linnea ran aground off Skarv early on Tuesday.",
            "The ferry Linnea hit rocks off Skarv on Tuesday.",
        )
        c = compared((("2026-10-20", f"{first} Nobody was hurt."), ("2026-10-20", f"{second} All on board were saved.")))
        assert [len(e.reports) for e in c.timeline if "Linnea" in e.text] == [2]

    def test_two_ships_are_two(self) -> None:
        first, second = "The ferry Linnea ran aground off Skarv on Tuesday.", "The tanker Orm hit rocks off Skarv on Tuesday."
        c = compared((("2026-10-20", f"{first} Nobody was hurt."), ("2026-10-20", f"{second} Its crew was saved.")))
        assert len([e for e in c.timeline if "Skarv" in e.text]) == 2

    def test_the_day_of_what_was_voted_for_is_ahead(self) -> None:
        (e,) = [e for e in compared(STRIKE).timeline if "voted" in e.text]
        assert (str(e.first), e.status) == ("2026-05-08", "planned")

    def test_a_bare_verdict_that_was_expected_has_come(self) -> None:
        c = compared(
            (
                ("2026-01-12", "The trial of the banker Victor Lahm opened on Monday. A verdict is expected on 6 February."),
                ("2026-02-06", "Victor Lahm was found guilty of fraud on Friday by Capel district court."),
            )
        )
        (e,) = [e for e in c.timeline if e.text.startswith("A verdict")]
        assert (e.came, e.came_report) == (True, "r1")

    def test_a_list_that_was_to_be_published_was(self) -> None:
        c = compared(
            (
                ("2026-11-05", "Brightway will publish a list of shops by Monday, spokesman Emil Fors said. Two people were hurt."),
                ("2026-11-09", "Brightway published the list of shops on Monday, the company said. Four people were hurt."),
            )
        )
        (e,) = [e for e in c.timeline if "will publish" in e.text]
        assert (e.status, e.came) == ("planned", True)
