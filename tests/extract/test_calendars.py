"""Days by the Persian, Buddhist, Taiwan's and Japan's count of years, against pairs that almanacs give."""

from __future__ import annotations

from datetime import date

import pytest

from sayso.extract import extract
from sayso.extract.dates.calendars import persian_day
from sayso.extract.dates.door import Hints, date_in, moments_in, stamp
from sayso.model import Article, Page

WORDS = "The harbour board will close the old ferry pier in March, a port official said on Friday after a long meeting."


@pytest.mark.parametrize(
    ("year", "new_year"),
    [
        (1358, "1979-03-21"),
        (1370, "1991-03-21"),
        (1375, "1996-03-20"),
        (1376, "1997-03-21"),
        (1379, "2000-03-20"),
        (1387, "2008-03-20"),
        (1388, "2009-03-21"),
        (1395, "2016-03-20"),
        (1396, "2017-03-21"),
        (1399, "2020-03-20"),
        (1403, "2024-03-20"),
        (1404, "2025-03-21"),
        (1405, "2026-03-21"),
        (1408, "2029-03-20"),
    ],
)
def test_the_persian_new_year(year: int, new_year: str) -> None:
    assert persian_day(year, 1, 1) == date.fromisoformat(new_year)


@pytest.mark.parametrize(
    ("day", "found"),
    [
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1299, 12, 3), date(1921, 2, 22)),
        ((1403, 12, 30), date(2025, 3, 20)),  # a leap day
        ((1404, 12, 30), None),
        ((1404, 7, 31), None),
        ((1404, 13, 1), None),
        ((700, 1, 1), None),
    ],
)
def test_a_persian_day(day: tuple[int, int, int], found: date | None) -> None:
    assert persian_day(*day) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("دوشنبه ۲۲ دی ۱۴۰۴ ساعت ۱۰:۳۰", "2026-01-12T10:30"),
        ("令和八年三月十日", "2026-03-10"),
        ("平成三十一年四月三十日", "2019-04-30"),
        ("民國一一五年三月二十三日", "2026-03-23"),
        ("二〇二六年三月廿三日", "2026-03-23"),
        ("二零二六年十二月十一日", "2026-12-11"),
        ("二〇二六年十三月四十日", None),
        ("令和十十年十月十十日", None),
        ("۲۲ دی‌ماه ۱۴۰۴", "2026-01-12"),
        ("۱۴۰۴/۱۰/۲۲ - ۱۰:۳۰", "2026-01-12T10:30"),
        ("تاریخ انتشار: 1404/10/22", "2026-01-12"),
        ("۲۲ جدی ۱۴۰۴", "2026-01-12"),
        ("۱۲ ژانویه ۲۰۲۶", "2026-01-12"),
        ("เผยแพร่ 12 มกราคม 2569 เวลา 10:30 น.", "2026-01-12T10:30"),
        ("อังคาร 13 ม.ค. 2569 | 07.45 น.", "2026-01-13T07:45"),
        ("วันที่ 5 พฤศจิกายน พ.ศ. 2568", "2025-11-05"),
        ("12 ม.ค. 69", "2026-01-12"),
        ("12 ม.ค. 26", "2026-01-12"),
        ("12 มกราคม 2026", "2026-01-12"),
        ("๑๒ มกราคม ๒๕๖๙", "2026-01-12"),
        ("13/01/2569 07:45", "2026-01-13T07:45"),
        ("中華民國115年1月12日", "2026-01-12"),
        ("令和8年1月12日", "2026-01-12"),
        ("令和元年5月1日", "2019-05-01"),
        # What is none of these.
        ("Room 1404/10/22", None),
        ("In 1403 the town burned", None),
        ("۱۴۰۴/۱۳/۲۲", None),
        ("۳۰ اسفند ۱۴۰۴", None),
        ("40 ม.ค. 2569", None),
        ("มี 2569 คน", None),
    ],
)
def test_a_line_with_a_day_of_another_calendar(line: str, found: str | None) -> None:
    assert date_in(line) == found


def test_numbers_alone_are_persian_days_where_the_page_is() -> None:
    assert date_in("1404/10/22 10:30", Hints(persian=True)) == "2026-01-12T10:30"


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("1404-10-22T10:30:00+03:30", "2026-01-12T10:30+03:30"),
        ("2569-01-12T10:30:00+07:00", "2026-01-12T10:30+07:00"),
        ("1447-07-23", None),  # a lunar year, whose days depend on who saw the moon
    ],
)
def test_a_stamp_of_another_calendar(value: str, found: str | None) -> None:
    assert stamp(value) == found


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("12 मई 2026", "2026-05-12"),
        ("सोमवार, 12 फ़रवरी 2026", "2026-02-12"),
        ("12 மே 2026", "2026-05-12"),
        ("12 జనవరి 2026", "2026-01-12"),
        ("12 जानेवारी 2026", "2026-01-12"),
        ("12 KASIM 2025", "2025-11-12"),
        ("12 HAZİRAN 2025", "2025-06-12"),
        ("12 d'abril de 2025", "2025-04-12"),
        ("12 იანვარი 2026", "2026-01-12"),
        ("12 հունվարի 2026", "2026-01-12"),
        ("12 yanvar 2026", "2026-01-12"),
        ("12 студзеня 2026", "2026-01-12"),
        ("12 јануари 2026", "2026-01-12"),
        ("12 қаңтар 2026", "2026-01-12"),
        ("12 janar 2026", "2026-01-12"),
        ("نشر في 12 جانفي 2026", "2026-01-12"),
    ],
)
def test_months_of_more_languages(line: str, day: str) -> None:
    assert date_in(line) == day


@pytest.mark.parametrize(
    "line",
    [
        "เผยแพร่ 12 ม.ค. 2569 10:30 น. | อัปเดต 13 ม.ค. 2569 09:00 น.",
        "تاریخ انتشار: ۲۲ دی ۱۴۰۴ - ۱۰:۳۰ | به‌روزرسانی: ۲۳ دی ۱۴۰۴ - ۰۹:۰۰",
        "آخر تحديث 13 يناير 2026 - 09:00 نشر في 12 يناير 2026 - 10:30",
        "פורסם: 12.01.26, 10:30 | עודכן: 13.01.26, 09:00",
        "Megjelent: 2026. 01. 12. 10:30 | Frissítve: 2026. 01. 13. 09:00",
    ],
)
def test_published_and_changed(line: str) -> None:
    assert moments_in(line) == ("2026-01-12T10:30", "2026-01-13T09:00")


def _article(head: str, lang: str, day: str) -> Article:
    body = "".join(f"<p>{WORDS}</p>" for _ in range(3))
    html = f"<html lang={lang}><head>{head}</head><body><h1>Pier to close</h1><div class=date>{day}</div>{body}</body></html>"
    (article,) = extract([Page(source="a", name="a", kind="html", content=html)])
    assert isinstance(article, Article)
    return article


def test_a_page_s_own_day() -> None:
    assert _article("", "fa", "1404/10/22").published == "2026-01-12"
    assert _article("", "th", "12 ม.ค. 69 10:30 น.").published == "2026-01-12T10:30"
    assert _article('<meta property="article:published_time" content="1404/10/22 10:30">', "fa", "").published == "2026-01-12T10:30"
    assert _article("", "en", "1404/10/22").published is None


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("เผยแพร่ 12 ม.ค. 2569 10:30 น. | อัปเดต 13 ม.ค. 2569 09:00 น.", False),
        ("วันจันทร์ที่ 12 มกราคม 2569 เวลา 10:30 น.", False),
        ("สภาเมือง Orvik ลงมติ 12 ม.ค. 2569 ให้ปิดสะพาน ผู้ว่าฯ กล่าวว่า จะเปิดใหม่ ใน 6 สัปดาห์.", True),
    ],
)
def test_a_line_that_says_when_is_none_of_the_text(line: str, *, kept: bool) -> None:
    body = "<p>สภาเมือง Orvik ลงมติเมื่อวันพุธให้ปิดสะพานข้ามแม่น้ำเป็นเวลาหกสัปดาห์ หลังจากที่ผู้ตรวจสอบพบรอยแตกร้าวในทางลาดสามแห่งของสะพาน</p>" * 3
    html = f"<html lang=th><body><article><h1>ปิดสะพานหกสัปดาห์</h1><p>{line}</p>{body}</article></body></html>"
    (article,) = extract([Page(source="a", name="a", kind="html", content=html)])
    assert isinstance(article, Article)
    assert (line in article.text) is kept
