"""A firm under its names, a union, and those who speak for them, in whole texts: how many voices they are, and why."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.compare.clauses.units import Unit, units_of
from sayso.compare.voices.door import independent, voices, why_one
from sayso.model import Attribution, Report
from sayso.model.reading import SourceKind

from .told import story

NAMED, BODY, UNNAMED = "named_person", "organisation", "anonymous_person"
FIRE = "The alarm had sounded on the ward."
FIRM = "Calder Vale Health, the private company that runs the hospital, was sorry."
Speaker = tuple[str, SourceKind]


def accounts(first: str, second: str, *speakers: Speaker) -> tuple[list[Unit], list[Report]]:
    """One account a report, by these two speakers; what else the two reports tell."""
    told = story(("Outlet A", f"{FIRE} {first}"), ("Outlet B", f"{FIRE} {second}"))
    found = [u for u in units_of(told) if "alarm had sounded" in u.text]
    units = [
        replace(
            u,
            grams=frozenset(),
            attribution=Attribution(id="q1", content=(u.span,), manner="indirect", source_kind=kind, speaker=name),
        )
        for u, (name, kind) in zip(found, speakers, strict=True)
    ]
    return units, [m.report for m in told.members]


@pytest.mark.parametrize(
    ("first", "second", "one", "other", "number"),
    [
        # A firm by its name here, and as "the company" there, where the reports call one company so.
        (FIRM, "Calder Vale Health denied it.", ("the company", BODY), ("Calder Vale Health", BODY), 1),
        (FIRM, "Calder Vale Health denied it.", ("Calder Vale", BODY), ("Calder Vale Health", BODY), 1),
        (FIRM, "The operator, Calder Vale Health, denied it.", ("Calder Vale", BODY), ("the operator", BODY), 1),
        # Two firms in the report: nobody knows which the company is.
        (FIRM, f"{FIRM} Delmar Lifts, a small firm, denied it.", ("Delmar Lifts", BODY), ("the company", BODY), None),
        # Its spokesman, by name or without one.
        (FIRM, "Ada Moe, a spokeswoman for Calder Vale Health, said she was sorry.", ("the company", BODY), ("Ada Moe", NAMED), 1),
        (FIRM, "Ada Moe, a spokeswoman for the company, said she was sorry.", ("Calder Vale Health", BODY), ("Ada Moe", NAMED), 1),
        (FIRM, FIRM, ("Calder Vale Health", BODY), ("a company spokesman", UNNAMED), 1),
        (FIRM, FIRM, ("the company", BODY), ("a spokeswoman for Calder Vale", UNNAMED), 1),
        # Who was one once, or is another body's, speaks for himself.
        (
            FIRM,
            "Ada Moe, a former director of the company, said she was sorry.",
            ("Calder Vale Health", BODY),
            ("Ada Moe", NAMED),
            2,
        ),
        (FIRM, "Ada Moe, head of a rival company, said she was sorry.", ("Calder Vale Health", BODY), ("Ada Moe", NAMED), 2),
        # A union and its leader, be it told by name here and as the union there.
        (
            "The Nurses' Alliance was angry.",
            "The Nurses' Alliance met the managers.",
            ("Nurses' Alliance", BODY),
            ("the union", BODY),
            1,
        ),
        (
            "Moira Fenwick, general secretary of the Nurses' Alliance, said sshe was sorry.",
            "The Nurses' Alliance met the managers.",
            ("Moira Fenwick", NAMED),
            ("the union", BODY),
            1,
        ),
        # Two unions, and the firm against the union.
        (
            "The Nurses' Alliance and the Porters' Union were angry.",
            "The Nurses' Alliance and the Porters' Union left.",
            ("Nurses' Alliance", BODY),
            ("the union", BODY),
            None,
        ),
        (
            f"{FIRM} The Nurses' Alliance left.",
            "The Nurses' Alliance met Calder Vale Health.",
            ("the company", BODY),
            ("Nurses' Alliance", BODY),
            2,
        ),
    ],
)
def test_a_body_under_its_names_is_one_voice(first: str, second: str, one: Speaker, other: Speaker, number: int | None) -> None:
    units, reports = accounts(first, second, one, other)
    assert independent(units, voices(units, reports)) == number


def test_a_longer_name_of_another_body_is_no_longer_name_of_the_first() -> None:
    units, reports = accounts(
        "Delmar and the Delmar Workers' Union left.", "Delmar left.", ("Delmar", BODY), ("Delmar Workers' Union", BODY)
    )
    assert len(voices(units, reports)) == 2


def test_it_is_said_why() -> None:
    units, reports = accounts(
        FIRM, "Ada Moe, a spokeswoman for Calder Vale Health, said she was sorry.", ("the company", BODY), ("Ada Moe", NAMED)
    )
    assert why_one(*units, reports) == "Ada Moe speaks for the company"
