"""Counted sources: a body that one report was read to have as a person, and somebody by an office alone, are no named people; nor
is a body two by a part of its name."""

from __future__ import annotations

from sayso.compare import compare
from sayso.compare.clauses.named_beside import ONE_OF_OFFICE, is_a_body_by_name
from sayso.export.standing import meant_in, standing_of

from .told import Told, story

_REST = " The mill has stood by the river Osk since 1910."
MP = "He will be back on Thursday, a Reform MP told the Horn. “Anton never leaves a bill unpaid,” he chuckled." + _REST
BODY = "Karol Hydro denied that it had known of a crack. “We knew nothing,” it said." + _REST


def _kinds(*told: Told) -> dict[str, str]:
    own = story(*told)
    found = meant_in(next(compare([own])), {m.report.id: m.reading for m in own.members})
    return {a.speaker: a.source_kind for r in found.values() for a in r.attributions if a.speaker}


def test_who_is_told_by_an_office_alone_is_unnamed() -> None:
    assert "named_person" not in _kinds(("Bay Wire", MP), ("Horn", _REST)).values()


def test_an_office_behind_a_name_is_no_such_word() -> None:
    assert ONE_OF_OFFICE.fullmatch("a Reform MP")
    assert not ONE_OF_OFFICE.fullmatch("Ines Brolin MP")
    assert not ONE_OF_OFFICE.fullmatch("the Reform MP Ines Brolin")


def test_a_body_by_the_end_of_its_name_is_no_person() -> None:
    assert is_a_body_by_name("Karol Hydro")
    assert not is_a_body_by_name("Hydro")
    assert not is_a_body_by_name("Karol Brolin")
    assert _kinds(("Bay Wire", BODY), ("Horn", _REST)).get("Karol Hydro") in ("organisation", None)


def test_what_was_told_to_the_outlet_itself_comes_by_nobody() -> None:
    text = "The mediator has stepped down, two Reform officials told the Courier." + _REST
    own = story(("Tarn Courier", text), ("Horn", _REST))
    found = meant_in(next(compare([own])), {m.report.id: m.reading for m in own.members})
    assert not [a for r in found.values() for a in r.attributions if a.via]


def test_a_body_by_a_part_of_its_name_is_one() -> None:
    own = story(
        ("Bay Wire", "The Pilots' Guild said it would strike on Monday." + _REST),
        ("Horn", "The Guild said that it wanted peace." + _REST),
    )
    standing = standing_of(next(compare([own])), {m.report.id: m.reading for m in own.members})
    assert standing.organisations == 1
