"""The small readers of dates, bylines, captions and datelines."""

from __future__ import annotations

import pytest

from sayso.extract.dates.door import Hints, date_in, stamp
from sayso.extract.dump.teasers import dateline
from sayso.extract.lines.captions import split_credit
from sayso.extract.lines.people import byline, person


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published 9 November 2024, 08:30 GMT", "2024-11-09T08:30Z"),
        ("Nov. 9, 2024 at 3:05 p.m.", "2024-11-09T15:05"),
        ("Veröffentlicht am 3. Mai 2024, 17:47 Uhr", "2024-05-03T17:47"),
        ("Publiziert17. Dezember 2024", "2024-12-17"),
        ("28.04.2024 | 09:36 Uhr", "2024-04-28T09:36"),
        ("Published: 07:40, 11 Feb 2026 | Updated: 12:15, 11 Feb 2026", "2026-02-11T07:40"),
        ("Updated 11 Feb 2026 | 12:15", "2026-02-11T12:15"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("14 января 2024", "2024-01-14"),
        ("2024年5月3日", "2024-05-03"),
        ("Last seen in May", None),
        ("31 February 2024", None),
        ("3/4/2024", None),
    ],
)
def test_dates_of_many_languages(line: str, day: str | None) -> None:
    assert date_in(line) == day


def test_a_language_may_settle_which_is_the_day() -> None:
    assert date_in("3/4/2024", Hints(day_first=True)) == "2024-04-03"


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2024-05-03T15:47:42.389Z", "2024-05-03T15:47Z"),
        ("2024-05-03 15:47:42+0200", "2024-05-03T15:47+02:00"),
        ("20240503", "2024-05-03"),
        ("Fri, 03 May 2024 15:47:42 GMT", "2024-05-03T15:47Z"),
        ("2024-13-45", None),
        ("soon", None),
        (None, None),
    ],
)
def test_machine_stamps(value: str | None, iso: str | None) -> None:
    assert stamp(value) == iso


@pytest.mark.parametrize(
    ("line", "names", "places"),
    [
        ("By Ann Marlowe and Otto Lind", ("Ann Marlowe", "Otto Lind"), ()),
        ("Ann Marlowe in Port Merry and Otto Lind in Grey Haven", ("Ann Marlowe", "Otto Lind"), ("Port Merry", "Grey Haven")),
        ("Von Anna Lind, Jörg Stein", ("Anna Lind", "Jörg Stein"), ()),
        ("By Ann Marlowe ann@post.example", ("Ann Marlowe",), ()),
        ("By The Grey Haven Post", (), ()),
    ],
)
def test_bylines(line: str, names: tuple[str, ...], places: tuple[str, ...]) -> None:
    found = byline(line, "The Grey Haven Post")
    assert (found.names, found.places) == (names, places)


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("The pier. Photograph: J. Doe/Agency", "The pier.", "J. Doe/Agency"),
        ("The pier (Image: GETTY)", "The pier", "GETTY"),
        ("The pier. © Harbour Board", "The pier.", "Harbour Board"),
        ("The pier, seen from the quay.", "The pier, seen from the quay.", None),
    ],
)
def test_credits(text: str, words: str, who: str | None) -> None:
    assert split_credit(text) == (words, who)


@pytest.mark.parametrize(
    ("text", "agency", "place"),
    [
        ("PORT MERRY, Grey Isle (ANP) — The pier", "ANP", "PORT MERRY, Grey Isle"),
        ("PORT MERRY/HAVEN (Newswire) -The pier", "Newswire", "PORT MERRY/HAVEN"),
        ("PORT MERRY, Nov 9 (Newswire) - The pier", "Newswire", "PORT MERRY"),
        ("The pier (built in 1921) was closed", None, None),
    ],
)
def test_datelines(text: str, agency: str | None, place: str | None) -> None:
    assert dateline(text) == (agency, place)


@pytest.mark.parametrize(
    ("said", "name"),
    [("신현주 기자", "신현주"), ("박준석 기자 외 1명", "박준석"), ("渡辺洋介", "渡辺洋介"), ("Bo", None), ("Bo Li", "Bo Li")],
)
def test_names_in_syllables_and_ideograms_are_short(said: str, name: str | None) -> None:
    assert person(said) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Volunteers fill sandbags on Quay Street on May 2, 2026. (Staff photo by Gene Parks)", "2026."),
        ("Volunteers fill sandbags. (Post photo by Gene Parks)", "sandbags."),
        ("Volunteers fill sandbags (Staff Photo: Gene Parks)", "sandbags"),
        ("Volunteers fill sandbags. Staff photo by Gene Parks", "sandbags."),
    ],
)
def test_a_staff_photo_is_credited_whole(text: str, words: str) -> None:
    told, who = split_credit(text)
    assert told.endswith(words)
    assert who == "Gene Parks"
