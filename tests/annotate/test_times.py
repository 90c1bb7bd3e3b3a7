"""Times: golden pairs readable by eye, and the laws that hold for any text."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.annotate.times import find_times
from sayso.annotate.timex.words import SEASONS, UNITS
from sayso.language import Parsed, parse

SATURDAY = date(2024, 11, 9)

# sentence | expression | type | value | first | last, as seen on Saturday 9 November 2024
GOLDEN = """
The mayor resigned on Friday.                             | Friday                | DATE | 2024-11-08 | 2024-11-08 | 2024-11-08
The council will meet on Tuesday.                         | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
The ferry sank last Saturday.                             | last Saturday         | DATE | 2024-11-02 | 2024-11-02 | 2024-11-02
Rain fell on Saturday.                                    | Saturday              | DATE | 2024-11-09 | 2024-11-09 | 2024-11-09
The bridge closed on Tuesday night.                       | Tuesday night         | TIME | 2024-11-05TNI | 2024-11-05 | 2024-11-05
He spoke late yesterday.                                  | late yesterday        | DATE | 2024-11-08 | 2024-11-08 | 2024-11-08
They met in late October.                                 | late October          | DATE | 2024-10 | 2024-10-20 | 2024-10-31
They met in early October.                                | early October         | DATE | 2024-10 | 2024-10-01 | 2024-10-10
They met in mid-October.                                  | mid-October           | DATE | 2024-10 | 2024-10-11 | 2024-10-20
In April the union called a strike.                       | April                 | DATE | 2024-04 | 2024-04-01 | 2024-04-30
The vote will be held in April.                           | April                 | DATE | 2025-04 | 2025-04-01 | 2025-04-30
The council put off its vote until December.              | December              | DATE | 2024-12 | 2024-12-01 | 2024-12-31
The vote was postponed until January.                     | January               | DATE | 2025-01 | 2025-01-01 | 2025-01-31
The judge adjourned the trial until Monday.               | Monday                | DATE | 2024-11-11 | 2024-11-11 | 2024-11-11
He broke off the talks and worked there until March.      | March                 | DATE | 2024-03 | 2024-03-01 | 2024-03-31
The deadline had been extended to Monday.                 | Monday                | DATE | 2024-11-11 | 2024-11-11 | 2024-11-11
They extended the deadline for the gunmen to Monday.      | Monday                | DATE | 2024-11-11 | 2024-11-11 | 2024-11-11
He went to Monday's match.                                | Monday                | DATE | 2024-11-04 | 2024-11-04 | 2024-11-04
It went, they extended, to Monday.                        | Monday                | DATE | 2024-11-04 | 2024-11-04 | 2024-11-04
Two were freed at four in the morning on Thursday.        | the morning on Thursday | TIME | 2024-11-07TMO | 2024-11-07 | 2024-11-07
The trial, delayed by rain, ran until Monday.             | Monday                | DATE | 2024-11-04 | 2024-11-04 | 2024-11-04
The match was delayed and the crowd stayed until Monday.  | Monday                | DATE | 2024-11-04 | 2024-11-04 | 2024-11-04
The vote was delayed. She stayed until Monday.            | Monday                | DATE | 2024-11-04 | 2024-11-04 | 2024-11-04
She has invited both sides to talks on Tuesday.           | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
She invited them to talks in the capital on Tuesday.      | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
He summoned the envoy to a meeting on Monday.             | Monday                | DATE | 2024-11-11 | 2024-11-11 | 2024-11-11
She had invited both sides to talks on Tuesday.           | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
She invited both sides to talks on Friday.                | Friday                | DATE | 2024-11-08 | 2024-11-08 | 2024-11-08
The talks to which she invited them began on Tuesday.     | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
The court gave the owner until Tuesday.                   | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
Dale said the union would take part in Tuesday's talks.   | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
The court said it would study Tuesday's ruling.           | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
The union took part in Tuesday's talks.                   | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
They could sign as early as Tuesday, the paper reported.  | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
The board may vote on Tuesday, the paper reported.        | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
The owner could not be reached on Tuesday, it said.       | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
Residents said they could hear shots on Tuesday.          | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
More rain is forecast for Tuesday.                        | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
Frost and fog have been predicted for Tuesday.            | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
Talks are pencilled in for Tuesday.                       | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
The vote is slated for Tuesday.                           | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
The rain forecast for Tuesday did not come.               | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
The rain that had been forecast for Tuesday did not come. | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
The deal dates from November 2023.                        | November 2023         | DATE | 2023-11 | 2023-11-01 | 2023-11-30
It opened on 3 March 2021.                                | 3 March 2021          | DATE | 2021-03-03 | 2021-03-03 | 2021-03-03
It opened on Monday, March 1st, 2021.                    | Monday, March 1st, 2021 | DATE | 2021-03-01 | 2021-03-01 | 2021-03-01
The log is dated 2021-03-03.                              | 2021-03-03            | DATE | 2021-03-03 | 2021-03-03 | 2021-03-03
All buses were cancelled until Thursday.                  | Thursday              | DATE | 2024-11-14 | 2024-11-14 | 2024-11-14
The pier was shut until Wednesday.                        | Wednesday             | DATE | 2024-11-13 | 2024-11-13 | 2024-11-13
He cancelled the trip. She stayed until Monday.           | Monday                | DATE | 2024-11-04 | 2024-11-04 | 2024-11-04
It ends only if the firm pays by noon on Tuesday. | noon on Tuesday     | TIME | 2024-11-12T12:00 | 2024-11-12 | 2024-11-12
The ferry sank on Thursday noon.                  | Thursday noon       | TIME | 2024-11-07T12:00 | 2024-11-07 | 2024-11-07
The talks broke down on Friday at 5pm.            | Friday at 5pm       | TIME | 2024-11-08T17:00 | 2024-11-08 | 2024-11-08
The truce began at 6am on Thursday.               | 6am on Thursday     | TIME | 2024-11-07T06:00 | 2024-11-07 | 2024-11-07
The court sat at 9.30am on Tuesday, 5 May.        | 9.30am on Tuesday, 5 May | TIME | 2024-05-05T09:30 | 2024-05-05 | 2024-05-05
The talks resumed yesterday at 5pm.               | yesterday at 5pm    | TIME | 2024-11-08T17:00 | 2024-11-08 | 2024-11-08
On Thursday, 12 people died.                      | Thursday            | DATE | 2024-11-07       | 2024-11-07 | 2024-11-07
They would walk out unless it paid by Thursday, he said.  | Thursday              | DATE | 2024-11-14 | 2024-11-14 | 2024-11-14
They would have stayed if it had paid by Thursday.        | Thursday              | DATE | 2024-11-07 | 2024-11-07 | 2024-11-07
The firm had paid by Thursday.                            | Thursday              | DATE | 2024-11-07 | 2024-11-07 | 2024-11-07
The law takes effect on July 1 next year.                 | July 1 next year      | DATE | 2025-07-01 | 2025-07-01 | 2025-07-01
It was passed on 3 March of last year.                    | 3 March of last year  | DATE | 2023-03-03 | 2023-03-03 | 2023-03-03
It was agreed on Aug. 12.                                 | Aug. 12               | DATE | 2024-08-12 | 2024-08-12 | 2024-08-12
The fair runs Nov. 5-7, the town said.                    | Nov. 5-7              | DATE | 2024-11-05 | 2024-11-05 | 2024-11-07
The office was opened in 2012.                            | 2012                  | DATE | 2012 | 2012-01-01 | 2012-12-31
It grew in early 2023.                                    | early 2023            | DATE | 2023 | 2023-01-01 | 2023-04-30
It began in the late 1970s.                               | the late 1970s        | DATE | 197 | 1977-01-01 | 1979-12-31
The crypt is from the 11th century.                       | the 11th century      | DATE | 10 | 1000-01-01 | 1099-12-31
It was agreed last year.                                  | last year             | DATE | 2023 | 2023-01-01 | 2023-12-31
It was heavier earlier this year.                         | earlier this year     | DATE | 2024 | 2024-01-01 | 2024-11-09
They meet again next week.                                | next week             | DATE | 2024-W46 | 2024-11-11 | 2024-11-17
They met at the end of the month.                         | the end of the month  | DATE | 2024-11 | 2024-11-20 | 2024-11-30
Profit rose in the third quarter.                         | the third quarter     | DATE | 2024-Q3 | 2024-07-01 | 2024-09-30
Sales fell in Q2 2023.                                    | Q2 2023               | DATE | 2023-Q2 | 2023-04-01 | 2023-06-30
The dam broke last winter.                                | last winter           | DATE | 2023-WI | 2023-12-01 | 2024-02-29
The bill passed two weeks ago.                            | two weeks ago         | DATE | 2024-W43 | 2024-10-21 | 2024-10-27
The bill passed three days ago.                           | three days ago        | DATE | 2024-11-06 | 2024-11-06 | 2024-11-06
A truce was struck nearly a year ago.                     | nearly a year ago     | DATE | 2023 | 2023-11-01 | 2023-12-31
A truce was struck a year ago.                            | a year ago            | DATE | 2023 | 2023-10-01 | 2023-12-31
Many left several years ago.                              | several years ago     | DATE | PAST_REF | None | None
Fuel rose over the past three months.                   | the past three months | DURATION | P3M | 2024-08-09 | 2024-11-09
Rain will last the next two days.                         | the next two days     | DURATION | P2D | 2024-11-09 | 2024-11-11
Many fled in recent days.                                 | recent days           | DATE | PAST_REF | None | None
The truce would last 60 days, he said.                    | 60 days               | DURATION | P60D | None | None
The strike could last two weeks.                          | two weeks             | DURATION | P2W | None | None
It rained over the last 60 days.                          | the last 60 days      | DURATION | P60D | 2024-09-10 | 2024-11-09
They talked for over a decade.                            | over a decade         | DURATION | P10Y | None | None
They talked for two and a half hours.                     | two and a half hours  | DURATION | PT2.5H | None | None
They held a five-day strike.                              | five-day              | DURATION | P5D | None | None
They waited for twenty-four years.                        | twenty-four years     | DURATION | P24Y | None | None
The road was shut for weeks.                              | weeks                 | DURATION | PXW | None | None
The panel meets every Monday.                             | every Monday          | SET | XXXX-WXX-1 | None | None
The panel meets twice a month.                            | twice a month         | SET | P1M | None | None
The prize costs $5 million a year.                        | a year                | SET | P1Y | None | None
The paper is checked daily.                               | daily                 | SET | P1D | None | None
A blast came at 5:30 p.m. on Thursday.                   | 5:30 p.m. on Thursday | TIME | 2024-11-07T17:30 | 2024-11-07 | 2024-11-07
He is now in Lima.                                        | now                   | DATE | PRESENT_REF | 2024-11-09 | 2024-11-09
The truce takes effect on Sunday.                         | Sunday                | DATE | 2024-11-10 | 2024-11-10 | 2024-11-10
The talks resume on Tuesday.                              | Tuesday               | DATE | 2024-11-12 | 2024-11-12 | 2024-11-12
Police close the bridge on Tuesday.                       | Tuesday               | DATE | 2024-11-05 | 2024-11-05 | 2024-11-05
Shares close higher on Thursday as investors cheer.       | Thursday              | DATE | 2024-11-07 | 2024-11-07 | 2024-11-07
Markets end Thursday in the red.                          | Thursday              | DATE | 2024-11-07 | 2024-11-07 | 2024-11-07
Stocks open lower on Monday.                              | Monday                | DATE | 2024-11-04 | 2024-11-04 | 2024-11-04
The Capel index closes on Friday at a record.             | Friday                | DATE | 2024-11-08 | 2024-11-08 | 2024-11-08
The court rose on Christmas Eve.                          | Christmas Eve         | DATE | 2024-12-24 | 2024-12-24 | 2024-12-24
"""

NO_TIMES = """
The rain may stop.
Theresa May and April Jones resigned.
The 12-year-old won; her coach is 42 years old.
The Sunday Times quoted the Daily Mail.
Police counted 2012 people and seized $2024.
Prices began to fall.
The home side won 2:1.
Protesters march on.
"""


def _rows() -> list[tuple[str, ...]]:
    return [tuple(cell.strip() for cell in line.split("|")) for line in GOLDEN.strip().splitlines()]


@pytest.fixture(scope="module")
def parsed() -> dict[str, Parsed]:
    texts = [r[0] for r in _rows()] + NO_TIMES.strip().splitlines()
    return dict(zip(texts, parse(texts), strict=True))


@pytest.mark.parametrize("row", _rows(), ids=lambda r: r[1])
def test_golden(row: tuple[str, ...], parsed: dict[str, Parsed]) -> None:
    text, *expected = row
    found = [(t.span.of(text), t.type, t.value, str(t.first), str(t.last)) for t in find_times(parsed[text], SATURDAY)]
    assert found == [tuple(expected)]


@pytest.mark.parametrize("text", NO_TIMES.strip().splitlines())
def test_no_times(text: str, parsed: dict[str, Parsed]) -> None:
    assert find_times(parsed[text], SATURDAY) == ()


def _values(text: str, published: date | None = SATURDAY) -> list[str | None]:
    return [t.value for t in find_times(next(parse([text])), published)]


class TestToldBefore:
    """Some expressions start from the time told last, not from publication."""

    def test_previous_day(self) -> None:
        assert _values("The deal was signed on 3 March 2021. The previous day they had met.") == ["2021-03-03", "2021-03-02"]

    def test_a_part_of_the_day_in_a_name_is_no_time(self) -> None:
        assert _values("He will resign, according to the Morning Ledger and the Evening Tribune.") == []
        assert len(_values("It rained in the morning and in the evening.")) == 2

    def test_a_day_that_something_lasts_until_is_no_hours_day(self) -> None:
        assert _values("The road stays shut until Monday. The rain is to stop at noon.")[1] == f"{SATURDAY.isoformat()}T12:00"

    def test_later(self) -> None:
        assert _values("The dam broke on 3 March 2021. Two days later it was mended.") == ["2021-03-03", "2021-03-05"]

    def test_that_year(self) -> None:
        assert _values("It opened in May 1998. Later that year it closed.") == ["1998-05", "1998"]

    def test_later_that_year_begins_with_the_day_told(self) -> None:
        told, later = find_times(next(parse(["It opened in May 1998. Later that year it closed."])), SATURDAY)
        assert (later.first, later.last) == (told.first, date(1998, 12, 31))

    def test_previous_spring(self) -> None:
        assert _values("It opened on 3 March 1998. The previous spring it had closed.") == ["1998-03-03", "1997-SP"]

    def test_following_summer_of_a_time_to_come(self) -> None:
        assert _values("It opens on 3 March 2031. The following summer it will close.") == ["2031-03-03", "2031-SU"]

    def test_year_earlier_keeps_the_quarter(self) -> None:
        assert _values("Profit rose in the third quarter from a year earlier.") == ["2024-Q3", "2023-Q3"]


def test_quarters_of_a_match() -> None:
    assert _values("The quarterback scored a touchdown in the third quarter.") == []


class TestUnpublished:
    """Without a day of publication only what the words fix is told."""

    @pytest.mark.parametrize(
        ("text", "value"),
        [("It was signed on Dec. 12.", "XXXX-12-12"), ("They met on Friday.", "XXXX-WXX-5"), ("They met last year.", None)],
    )
    def test_relative(self, text: str, value: str | None) -> None:
        (t,) = find_times(next(parse([text])), None)
        assert (t.value, t.first, t.last) == (value, None, None)

    def test_absolute(self) -> None:
        (t,) = find_times(next(parse(["They met in November 2023."])), None)
        assert (t.first, t.last) == (date(2023, 11, 1), date(2023, 11, 30))


VOCABULARY = (
    "the a an last next this that past previous following early late mid - , of in on at to from 31 2024 1999 0 99999999999 "
    "twenty two hundred thousand and half Friday Mondays April Feb. 30 May May's month months year years ago earlier later day "
    "decade 20th century third quarter now recently every other daily 25:61 10:30 p.m. GMT noon spring fall Christmas Day ' \n\n "
    "'s 1990s"
)
WORDS = VOCABULARY.split(" ")


@settings(max_examples=600)
@given(
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=200),
    st.none() | st.dates(),
)
def test_any_text(text: str, published: date | None) -> None:
    """Spans lie inside the text, in order and apart; days run forward; nothing crashes, at either end of the calendar either."""
    found = find_times(Parsed(text, (), (), (), ()), published)
    assert all(t.span.inside(text) for t in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert all((t.first is None) == (t.last is None) for t in found)
    assert all(t.first <= t.last for t in found if t.first and t.last)


@pytest.mark.parametrize("piece", ["twenty ", "hundred ", "a ", "the last ", "1/", "two or ", "May ", "12:12 ", "'", "9"])
def test_long_repetition_is_quick(piece: str) -> None:
    text = piece * (50_000 // len(piece))
    began = process_time()
    find_times(Parsed(text, (), (), (), ()), SATURDAY)
    assert process_time() - began < 10


def test_clock_with_a_weekday_is_one_expression_without_a_day_of_publication() -> None:
    text = "It was updated at 9:50 p.m. ET Thursday."
    (t,) = find_times(next(parse([text])), None)
    assert (t.span.of(text), t.value, t.first) == ("9:50 p.m. ET Thursday", "XXXX-WXX-4T21:50", None)


_PHRASES = (
    "over the {relative} {unit}", "the {relative} two {units}", "the {relative} few {units}", "two {units} ago", "half a {unit}",
    "a {unit} and a half", "a {unit} or two", "every {unit}", "every two {units}", "several {units}", "early {relative} {unit}",
    "two {units} from now", "a two-{unit} deal", "two {units} later", "two {units} before that", "earlier this {unit}",
    "the second {unit} of the year", "the {unit} before last", "a {unit} earlier",
)  # fmt: skip


@pytest.mark.parametrize("published", [SATURDAY, None])
def test_every_unit_beside_every_word_of_time_is_read_without_a_fault(published: date | None) -> None:
    """A season has no length of its own ("over the past season"); whatever unit stands there, reading goes on."""
    phrases = {
        phrase.format(unit=unit, units=f"{unit}s", relative=relative)
        for phrase in _PHRASES for unit in (*UNITS, *SEASONS) for relative in ("past", "last", "next", "same")
    }  # fmt: skip
    text = "\n\n".join(f"She played well {phrase}." for phrase in sorted(phrases))
    for found in find_times(next(parse([text])), published):
        assert found.span.of(text).strip()


def test_a_season_has_no_length_that_is_known() -> None:
    (found,) = find_times(next(parse(["She has played well over the past season."])), SATURDAY)
    assert (found.type, found.value) == ("DURATION", None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A witness will testify on Tuesday. The hearing began at 9 a.m. and was stopped.", "2024-11-09"),
        ("The army will arrive on Monday. The dyke broke at 4 a.m. after two days of rain.", "2024-11-09"),
        ("Talks resume on Tuesday. The hall was opened at 9.30 a.m., he said.", "2024-11-09"),
        ("The trial opened on Friday. A witness will testify on Tuesday. The judge arrived at 9 a.m.", "2024-11-08"),
        ("The hearing will be held on Tuesday. It will begin at 9 a.m.", "2024-11-12"),
        ("The hearing will be held on Tuesday. It begins at 9 a.m.", "2024-11-12"),
        ("The hearing will be held on Tuesday. It had been due to begin at 9 a.m.", "2024-11-12"),
        ("The mayor was shot on Thursday. He died at 9 a.m.", "2024-11-07"),
    ],
)
def test_an_hour_that_is_past_is_of_no_day_that_is_ahead(text: str, day: str) -> None:
    *_, hour = (t for t in find_times(next(parse([text])), SATURDAY) if t.type == "TIME")
    assert str(hour.first) == day
