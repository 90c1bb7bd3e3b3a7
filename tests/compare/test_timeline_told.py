"""The timeline beside its telling: who told it first, what was announced, and whether it came."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from sayso.compare import compare
from sayso.compare.timeline.door import timeline
from sayso.model import Story, TimelineEntry

from .told import over_days, text_of

EARLY = "Solvania and Ardenia will sign a truce over the Korra bridge in Ostamar on March 12, the mediators said."
SIGNED = "Solvania and Ardenia signed a truce over the Korra bridge in Ostamar on March 12, the mediators said."
CALLED_OFF = "Solvania and Ardenia did not sign a truce over the Korra bridge in Ostamar, the mediators said."


def told(*texts: tuple[str, str]) -> Story:
    """Reports by their day and text."""
    return over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(texts)))


def entry(story: Story) -> TimelineEntry:
    """The one entry of the twelfth of March."""
    (found,) = [e for e in next(compare([story])).timeline if e.first and e.first.day == 12]
    return found


def test_what_is_ahead_is_planned() -> None:
    found = entry(told(("2024-03-10", EARLY)))
    assert (found.status, found.came) == ("planned", None)


def test_what_was_announced_and_came_says_where_it_is_told() -> None:
    found = entry(told(("2024-03-10", EARLY), ("2024-03-13", SIGNED)))
    assert found.reports == ("r0", "r1")
    assert found.told == "2024-03-10"
    assert found.status == "happened" or (found.came is True and found.came_report == "r1")


def test_what_was_announced_and_did_not_come() -> None:
    found = entry(told(("2024-03-10", EARLY), ("2024-03-13", CALLED_OFF)))
    assert (found.status, found.came, found.came_report) == ("planned", False, "r1")


def test_who_told_it_first_does_not_hang_on_the_order_of_the_reports() -> None:
    one = told(("2024-03-14", SIGNED), ("2024-03-13", SIGNED.replace("the mediators", "officials")))
    other = replace(one, members=one.members[::-1])
    assert entry(one).told == entry(other).told == "2024-03-13"


def test_a_report_without_a_day_is_never_the_first() -> None:
    found = entry(told(("2024-03-13", SIGNED), ("", SIGNED.replace("the mediators", "officials"))))
    assert found.told == "2024-03-13"


def test_a_report_of_the_same_day_tells_of_nothing_that_came_after_it() -> None:
    """Which of two was first on one day can't be told where one gives only the day."""
    found = entry(told(("2024-03-10", EARLY), ("2024-03-10T22:00:00Z", CALLED_OFF)))
    assert found.came is None


def test_a_later_report_that_says_so_tells_that_it_did_not_come() -> None:
    found = entry(told(("2024-03-10", EARLY), ("2024-03-12T01:00:00Z", CALLED_OFF)))
    assert found.came is False


@pytest.mark.parametrize(
    ("day", "came"), [("2026-03-20", None), ("2026-04-02", False)], ids=["before the deadline", "after the deadline"]
)
def test_what_is_not_done_before_its_day_has_not_failed_to_come(day: str, came: bool | None) -> None:
    first = ("2026-03-02", "Marrick Estates will publish its accounts for the year by the end of March.")
    later = (day, "Marrick Estates did not publish its accounts for the year.")
    assert [e.came for e in timeline(told(first, later)) if e.status == "planned"] == [came]


def test_not_yet_is_never_a_failure() -> None:
    first = ("2026-03-02", "Marrick Estates will publish its accounts for the year by the end of March.")
    later = ("2026-04-02", "Marrick Estates has not yet published its accounts for the year.")
    assert [e.came for e in timeline(told(first, later)) if e.status == "planned"] == [None]


def test_the_first_report_that_says_so_is_named_in_whatever_order_they_come() -> None:
    days = (("2024-03-10", EARLY), ("2024-03-12", CALLED_OFF), ("2024-03-13", CALLED_OFF))
    there = told(*days)
    back = Story(name="told", title=None, members=there.members[::-1])
    assert entry(there).came_report == entry(back).came_report == "r1"


def test_what_was_cancelled_did_not_come_though_its_day_has() -> None:
    plan = "The interior minister, Lena Crofter, will visit the town of Brennick on March 12, her office said."
    off = "The interior minister, Lena Crofter, cancelled her visit to the town of Brennick on March 12, her office said."
    found = entry(told(("2024-03-10", plan), ("2024-03-12", off)))
    assert found.came is not True


def days_of(text: str) -> list[tuple[str, str, str]]:
    """First and last day and status of each entry of one report of 2 March 2026."""
    return [(str(e.first), str(e.last), e.status) for e in timeline(told(("2026-03-02", text)))]


@pytest.mark.parametrize(
    "text",
    [
        "The company must publish its accounts by the end of March.",
        "The company will publish its accounts by the end of March.",
        "The accounts are due by 31 March.",
    ],
)
def test_a_deadline_is_open_to_the_left(text: str) -> None:
    assert days_of(text) == [("None", "2026-03-31", "planned")]


def test_what_came_before_an_hour_came_on_its_day() -> None:
    assert days_of("The delegation left the talks shortly before midnight on Sunday.") == [("2026-03-01", "2026-03-01", "happened")]


def test_what_must_be_done_without_a_deadline_is_no_happening() -> None:
    assert days_of("The company must publish its accounts on 31 March.") == []


@pytest.mark.parametrize("text", ["A verdict is expected on 5 March.", "The minister is expected to resign on 5 March."])
def test_what_is_expected_on_a_day_is_planned(text: str) -> None:
    assert days_of(text) == [("2026-03-05", "2026-03-05", "planned")]


@pytest.mark.parametrize(
    "text",
    [
        "The union rejected the offer on Sunday.",
        "Oyen Shipyards turned down the offer on Sunday.",
        "The crews went on strike on Sunday.",
        "The trial was adjourned on Sunday until the court has heard an expert.",
    ],
)
def test_to_refuse_to_strike_and_to_put_off_is_to_do_something(text: str) -> None:
    assert days_of(text) == [("2026-03-01", "2026-03-01", "happened")]


def test_a_deadline_that_was_met_came() -> None:
    first = ("2026-03-02", "Marrick Estates will publish its accounts by the end of March.")
    later = ("2026-03-20", "Marrick Estates published its accounts on Thursday.")
    done, due = timeline(told(first, later))
    assert (done.first, done.status) == (date(2026, 3, 19), "happened")
    assert (due.first, due.last, due.came, due.came_report) == (None, date(2026, 3, 31), True, "r1")


def test_who_does_it_is_no_deadline() -> None:
    assert days_of("Forty homes in Velm were damaged by Sunday’s storm.") == [("2026-03-01", "2026-03-01", "happened")]


def test_before_a_month_is_before_its_first_day() -> None:
    assert days_of("The company must leave the valley before May.") == [("None", "2026-04-30", "planned")]


def test_what_will_be_done_on_the_reports_own_day_is_planned() -> None:
    found = entry(told(("2024-03-12", EARLY)))
    assert (found.status, found.came) == ("planned", None)


def test_what_was_decided_on_the_reports_own_day_has_happened() -> None:
    text = "Solvania decided to close the Korra bridge in Ostamar on March 12, the mediators said."
    assert entry(told(("2024-03-12", text))).status == "happened"


def test_a_verdict_has_come_where_a_later_report_tells_it_by_its_verb() -> None:
    found = timeline(
        told(
            ("2024-03-02", "A verdict on the banker Rupert Hale is expected on March 12, the court in Capel said."),
            ("2024-03-12", "The banker Rupert Hale was found guilty of fraud by the court in Capel on March 12."),
        )
    )
    awaited = next(e for e in found if e.status == "planned")
    assert (awaited.came, awaited.came_report) == (True, "r1")


def test_what_waits_until_a_day_has_that_day_ahead() -> None:
    text = "The court in Ostamar adjourned the trial of Rupert Hale until March 12, the judge said."
    assert entry(told(("2024-03-10", text))).status == "planned"


def test_a_day_of_a_price_dates_no_happening() -> None:
    days = [
        timeline(told(("2024-03-13", f"The Ardenian bank bought Solvania's railway for a sum above Tuesday's {noun} in Ostamar.")))
        for noun in ("closing price", "auction house estimate")
    ]
    assert days == [(), ()]
    (found,) = timeline(told(("2024-03-13", "Tuesday's explosion at the Korra bridge killed four workers in Ostamar.")))
    assert found.first == date(2024, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "Thursday's derailing of a train at Korra killed four workers.",
        "Ardenia condemned Thursday's stabbing of nine people in Dorrach.",
        "Thursday's landslide at Korra buried a farm.",
        "Thursday's assault on the Korra bridge wounded six soldiers.",
        "Thursday's paper mill fire at Korra killed a worker.",
        "Thursday's landslide hit trading in Ostamar.",
        "Thursday's assault lifted oil prices.",
    ],
)
def test_a_deed_of_a_day_is_a_happening_whatever_it_is_called(text: str) -> None:
    assert [e.first for e in timeline(told(("2024-11-08", text)))] == [date(2024, 11, 7)]


@pytest.mark.parametrize(
    "noun", ["session", "trading level", "evening edition", "newspaper", "opening level", "close", "43.20 crowns close"]
)
def test_what_a_day_only_names_is_no_happening(noun: str) -> None:
    assert timeline(told(("2024-11-08", f"The Ardenian bank sold Solvania's railway below Thursday's {noun} in Ostamar."))) == ()


@pytest.mark.parametrize("vowed", ["which vowed to take Dorrach,", "which vowed to march,"])
def test_what_was_vowed_beside_it_does_not_make_what_is_ahead_happen(vowed: str) -> None:
    (found,) = timeline(told(("2024-11-08", f"The army, {vowed} will march on November 8.")))
    assert found.status == "planned"


@pytest.mark.parametrize(
    ("announced", "told_later", "came"),
    [
        ("A ruling on the Korra dam is expected", "The premier, who ruled for nine years, resigned", None),
        ("A vote on the Korra dam is planned", "Tarn won the cup", None),
        ("A verdict on Rupert Hale is expected", "Anna Lind was found guilty of theft by a court in Sund", None),
        ("A verdict on Rupert Hale is expected in Sund", "Anna Lind was found guilty of theft by a court in Sund", None),
        ("A decision on the wage rise is expected", "Two thieves decided to rob the bank in Sund", None),
        ("A ruling on the Korra dam is expected", "The convicted banker, who ruled Korra, resigned", None),
        ("A ruling on the Korra dam is expected", "The court in Sund ruled on the Korra dam", True),
        ("A vote on the Korra dam is planned", "The council of Sund voted on the dam", True),
        ("A decision on the Korra bridge is expected", "The council decided to close the Korra bridge", True),
        ("A verdict on Rupert Hale is expected in Sund", "Hale was acquitted of fraud by a court in Sund", True),
    ],
)
def test_what_was_announced_came_only_where_the_same_is_told(announced: str, told_later: str, came: bool | None) -> None:
    found = timeline(told(("2024-11-08", f"{announced} on November 12."), ("2024-11-12", f"{told_later} on November 12.")))
    assert [e.came for e in found if e.status == "planned"] == [came]


def days_told(*texts: tuple[str, str]) -> list[tuple[date | None, str, tuple[str, ...]]]:
    """The entries: first day, status, who tells them."""
    return [(e.first, e.status, e.reports) for e in timeline(told(*texts))]


def test_what_shares_but_an_office_is_another_thing() -> None:
    """The first report does not tell that she stepped down."""
    sentenced = ("2026-06-08", "The mayor of Ostamar, Lena Crofter, was sentenced to two years in prison for fraud on Monday.")
    resigned = ("2026-06-09", "Crofter resigned as mayor on Monday.")
    monday = date(2026, 6, 8)
    assert days_told(sentenced, resigned) == [(monday, "happened", ("r0",)), (monday, "happened", ("r1",))]


@pytest.mark.parametrize(
    ("second", "one"),
    [
        ("Seven ships were waiting outside the harbour of Ostamar on Tuesday evening.", False),
        ("Seven ships were waiting outside the harbour of Ostamar on Tuesday.", False),
        ("Six ships were waiting outside the harbour of Ostamar on Tuesday.", True),
        ("About seven ships were waiting outside the harbour of Ostamar on Tuesday.", True),
        ("Six ships were waiting outside the harbour of Ostamar on Tuesday evening.", False),
    ],
)
def test_another_number_or_another_part_of_the_day_is_another_telling(second: str, one: bool) -> None:
    first = "Six ships were waiting outside the harbour of Ostamar on Tuesday morning."
    assert len(days_told(("2026-03-03T12:00:00Z", first), ("2026-03-03T20:00:00Z", second))) == (1 if one else 2)


def test_another_number_of_what_was_done_once_is_another_account_of_it() -> None:
    """How many were there is what the reports differ on; it was one strike."""
    first = "In all, 1,200 dockworkers joined the strike in Ostamar on Monday."
    second = "In all, 800 dockworkers joined the strike in Ostamar on Monday."
    assert days_told(("2026-03-02", first), ("2026-03-03", second)) == [(date(2026, 3, 2), "happened", ("r0", "r1"))]


def test_what_someone_is_invited_to_is_planned() -> None:
    invited = "The labour minister, Lena Crofter, has invited both sides to talks in Ostamar on Wednesday."
    assert days_told(("2026-03-03", invited)) == [(date(2026, 3, 4), "planned", ("r0",))]


@pytest.mark.parametrize(
    ("day", "denied", "came"),
    [
        ("2026-07-06T15:00:00Z", "The transport minister, Lena Crofter, will not resign, her spokesman said on Monday.", None),
        ("2026-07-09", "The transport minister, Lena Crofter, did not resign, her spokesman said.", None),
        ("2026-07-13", "The transport minister, Lena Crofter, did not resign, her spokesman said.", False),
        ("2026-07-13", "The transport minister, Lena Crofter, will not resign, her spokesman said.", None),
    ],
)
def test_a_denial_before_the_while_is_over_is_no_failure(day: str, denied: str, came: bool | None) -> None:
    first = ("2026-07-06T07:00:00Z", "The transport minister, Lena Crofter, will resign this week, according to the Morning Post.")
    planned = [(e.first, e.last, e.came) for e in timeline(told(first, (day, denied))) if e.status == "planned"]
    assert planned == [(date(2026, 7, 6), date(2026, 7, 12), came)]


@pytest.mark.parametrize(
    ("announced", "told", "came"),
    [
        (
            "Delegations from Teskia and the Northern Front will meet in Brelo on Thursday for talks.",
            "Teskia and the Northern Front began talks on Thursday at a hotel in Brelo.",
            True,
        ),
        ("Harald Moe will testify on Thursday.", "Harald Moe told the court on Thursday that he had paid the mayor.", True),
        (
            "The drivers' union and Northgate will meet the arbitrator on Thursday.",
            "The drivers' union and Northgate met the arbitrator on Thursday for five hours without result.",
            True,
        ),
        (
            "Delegations from Teskia and the Northern Front will meet in Brelo on Thursday for talks.",
            "Teskia began an offensive in the north on Thursday.",
            None,
        ),
    ],
)
def test_a_meeting_or_a_witness_came(announced: str, told: str, came: bool | None) -> None:
    made = over_days(("2026-03-03", "Harbour Times", announced), ("2026-03-06", "Coast Radio", told))
    assert [e.came for e in timeline(made) if e.status == "planned"] == [came]


def test_between_two_years_is_a_stretch_and_an_offer_made_today_is_no_plan() -> None:
    made = over_days(
        (
            "2026-02-09",
            "Money Wire",
            "Moe paid Reve in cash between 2019 and 2021. Calder Foods offered to buy Brightwater on Monday.",
        )
    )
    assert [(e.first and e.first.year, e.last and e.last.year, e.status) for e in timeline(made)] == [
        (2019, 2021, "happened"),
        (2026, 2026, "happened"),
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The dyke at Holm broke at 4 a.m. on March 12.", "The dyke at Holm gave way at 2.30 a.m. on March 12."),
        ("The bridge at Velm collapsed at 7.15 a.m. on March 12.", "The old bridge at Velm collapsed at 8.40 a.m. on March 12."),
        ("The ferry Korra sank at 9 p.m. on March 12.", "The ferry Korra went down at 11 p.m. on March 12."),
    ],
)
def test_who_told_another_hour_did_not_tell_this_one(one: str, other: str) -> None:
    found = entry(told(("2024-03-12T15:00:00Z", one), ("2024-03-12T18:00:00Z", other)))
    teller = "r0" if found.text in one else "r1"
    assert found.reports == (teller,)
    assert found.told == f"2024-03-12T{'15' if teller == 'r0' else '18'}:00:00Z"
    assert [o.report for o in found.otherwise] == [{"r0": "r1", "r1": "r0"}[teller]]


def test_who_told_about_the_same_hour_or_none_told_it() -> None:
    texts = ("broke at 4 a.m.", "broke shortly before 4 a.m.", "broke")
    story = told(*((f"2024-03-12T{15 + k}:00:00Z", f"The dyke at Holm {words} on March 12.") for k, words in enumerate(texts)))
    assert entry(story).reports == ("r0", "r1", "r2")


@pytest.mark.parametrize(
    "confirmed",
    [
        "Velm Terminals of Ostamar confirmed on Tuesday that an inspector had warned it in January about tired operators.",
        "Velm and its owner Oyen announced on Tuesday that an inspector had warned it in January about tired operators.",
        "Oyen Shipyards of Velm revealed on Tuesday that an inspector had warned it in January of tired crews.",
    ],
)
def test_what_was_confirmed_is_not_told_first_by_who_told_what_it_is_about(confirmed: str) -> None:
    warned = "In January an inspector warned that crane operators were tired, according to a letter."
    found = timeline(told(("2024-03-10", warned), ("2024-03-12", confirmed)))
    assert {str(e.last): e.reports[0] for e in found} == {"2024-01-31": "r0", "2024-03-12": "r1"}


def test_an_hour_behind_a_clause_within_is_not_of_what_stands_around_it() -> None:
    text = "The crossing will open again next month under a pact that Velm and Holm signed on Monday evening, shortly after 6 p.m."
    assert [d for d in days_of(text) if d[2] == "planned"] == [("2026-04-01", "2026-04-30", "planned")]


@pytest.mark.parametrize(
    ("other", "has"),
    [
        ("The banker Rupert Hale pleaded guilty on March 12 to one of the five counts of fraud in Capel.", []),
        ("The banker Rupert Hale pleaded guilty to four counts of fraud in Capel on March 12.", ["one"]),
    ],
)
def test_the_number_of_all_is_not_another_of_some(other: str, has: list[str]) -> None:
    first = "The banker Rupert Hale pleaded guilty to one count of fraud on March 12 in the court of Capel."
    told = over_days(("2024-03-12", "Echo", first), ("2024-03-12", "Globe", other))
    entries = [e for e in timeline(told) if len(e.reports) > 1]
    assert [o.span.of(text_of(told, o.report)) for e in entries for o in e.otherwise] == has
