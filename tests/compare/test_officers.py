"""A body and its officer, one person under two descriptions, an outlet beside its source: how many voices they are."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.compare.clauses.units import Unit, units_of
from sayso.compare.voices.door import independent, voices
from sayso.model import Attribution, Report
from sayso.model.reading import SourceKind

from .told import story

NAMED, BODY, UNNAMED = "named_person", "organisation", "anonymous_person"
THING = "The bow door of the ferry Solveig had been left open."


def accounts(about: str, *speakers: tuple[str | None, SourceKind | None]) -> tuple[list[Unit], list[Report]]:
    """One account a report, in other words each, by these speakers; the first report goes on with `about`."""
    texts = [f"{THING} {about}", *(f"{THING} Nobody was hurt." for _ in speakers[1:])]
    told = story(*((f"Outlet {k}", text) for k, text in enumerate(texts)))
    doors = [u for u in units_of(told) if "bow door" in u.text]
    units = [
        replace(
            unit,
            grams=frozenset(),
            attribution=None
            if kind is None
            else Attribution(id="q1", content=(unit.span,), manner="indirect", source_kind=kind, speaker=name),
        )
        for unit, (name, kind) in zip(doors, speakers, strict=True)
    ]
    return units, [m.report for m in told.members]


@pytest.mark.parametrize(
    ("about", "first", "second", "number"),
    [
        ("Ivo Brand, the transport minister, left.", ("Ivo Brand", NAMED), ("the transport ministry", BODY), 1),
        ("Ivo Brand, the transport minister, left.", ("Ivo Brand", NAMED), ("the health ministry", BODY), 2),
        ("Rhona Gall, general secretary of the Dockers' League, left.", ("Rhona Gall", NAMED), ("the Dockers' League", BODY), 1),
        ("Rhona Gall, general secretary of the Dockers' League, left.", ("Rhona Gall", NAMED), ("the Bakers' Union", BODY), 2),
        (
            "Delmar Foods denied it. “We know of nothing,” its chief executive, Juno Stell, said.",
            ("Juno Stell", NAMED),
            ("Delmar Foods", BODY),
            1,
        ),
        (
            "Delmar Foods, the largest baker, denied it, its spokeswoman Juno Stell said.",
            ("Juno Stell", NAMED),
            ("Delmar Foods", BODY),
            1,
        ),
        (
            "Delmar Foods denied it. The union doubts that, its president, Juno Stell, said.",
            ("Juno Stell", NAMED),
            ("Delmar Foods", BODY),
            2,
        ),
        (
            "Delmar Foods denied it. “We know of nothing,” its customer Juno Stell said.",
            ("Juno Stell", NAMED),
            ("Delmar Foods", BODY),
            2,
        ),
        (
            "Delmar Foods denied it. Halm Lines doubts that, its chairman, Juno Stell, said.",
            ("Juno Stell", NAMED),
            ("Delmar Foods", BODY),
            2,
        ),
        ("Mayor Juno Stell left.", ("Juno Stell", NAMED), ("Stell's office", BODY), 1),
        ("Mayor Juno Stell left.", ("Juno Stell", NAMED), ("Brand's office", BODY), 2),
        ("Juno Stell, a customer of Delmar Foods, left.", ("Juno Stell", NAMED), ("Delmar Foods", BODY), 2),
        ("The police spokeswoman Ann Rait left.", ("Ann Rait", NAMED), ("a police spokeswoman", UNNAMED), 1),
        ("The police spokeswoman Ann Rait left.", ("Ann Rait", NAMED), ("a hospital spokeswoman", UNNAMED), 2),
    ],
)
def test_a_body_and_its_officer_are_one_voice(
    about: str, first: tuple[str, SourceKind], second: tuple[str, SourceKind], number: int
) -> None:
    for pair in ((first, second), (second, first)):
        units, reports = accounts(about, *pair)
        assert independent(units, voices(units, reports)) == number


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("The bow door had been left open and the ferry listed, the coastguard said.", 1),
        ("The bow door had been left open. The crew left, the coastguard said. It was cold, said Magnus Eide.", 2),
    ],
)
def test_an_outlet_beside_the_source_that_it_credits_is_no_voice(sentence: str, number: int) -> None:
    told = story(("Outlet 0", sentence), ("Outlet 1", f"{THING} Nobody was hurt."))
    own, other = (next(u for u in units_of(told) if "door" in u.text and u.report == r) for r in (0, 1))
    said = Attribution(id="q1", content=(other.span,), manner="indirect", source_kind="organisation", speaker="the coastguard")
    units = [
        replace(own, grams=frozenset(), attribution=None),
        replace(other, grams=frozenset(), attribution=said, speakers=("the coastguard",)),
    ]
    assert len(voices(units, [m.report for m in told.members])) == number


@pytest.mark.parametrize(
    ("sentence", "number"),
    [
        ("Energy Minister Ivo Brand will meet the dockers of Lorne on Friday, his office said.", 1),
        ("Energy Minister Ivo Brand will meet Rhona Gall of the dockers of Lorne on Friday, her office said.", 2),
        ("Energy Minister Ivo Brand will meet the dockers of Lorne on Friday, their lawyer said.", 2),
    ],
)
def test_whose_office_it_is_the_one_name_of_its_sentence_tells(sentence: str, number: int) -> None:
    told = story(
        ("Outlet A", sentence), ("Outlet B", "Ivo Brand said on Monday that he would meet the dockers of Lorne on Friday.")
    )
    units = [u for u in units_of(told) if "would meet" in u.text or "will meet" in u.text]
    assert len(voices(units, [m.report for m in told.members])) == number
