"""Who is a person by what the reports of a story tell together, though a reading took them for an organisation."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.compare.voices.people import with_people
from sayso.model import Story

from .told import story

SAID = "Ines Carrasque said the strike would go ahead. Carrasque said it was a pity."


def _misread(told: Story, report: str, *names: str) -> Story:
    """A story in which a report's reading takes names for organisations."""
    members = []
    for m in told.members:
        if m.report.id != report:
            members.append(m)
            continue
        ids = {a.id for a in m.reading.actors if a.name in names}
        actors = tuple(replace(a, kind="organisation") if a.id in ids else a for a in m.reading.actors)
        said = tuple(replace(a, source_kind="organisation") if a.speaker_actor in ids else a for a in m.reading.attributions)
        members.append(replace(m, reading=replace(m.reading, actors=actors, attributions=said)))
    return replace(told, members=tuple(members))


def _kinds(told: Story, report: str) -> set[str]:
    found = with_people(told)
    return {a.source_kind for m in found.members if m.report.id == report for a in m.reading.attributions}


@pytest.mark.parametrize(
    "other",
    [
        "Ms Carrasque declined to comment.",
        "Mrs Ines Carrasque was not there.",
        "The warden Ines Carrasque said no.",
    ],
)
def test_a_title_in_another_report_tells(other: str) -> None:
    told = _misread(story(("A", SAID), ("B", other)), "r0", "Ines Carrasque")
    assert _kinds(told, "r0") == {"named_person"}


def test_what_most_reports_read_tells() -> None:
    told = _misread(story(("A", SAID), ("B", SAID), ("C", SAID)), "r0", "Ines Carrasque")
    assert _kinds(told, "r0") == {"named_person"}


@pytest.mark.parametrize(
    "text",
    [
        "Norlane Ferries said the ship was safe.",
        "The Dockers' Union said the strike would go ahead.",
        "Sant Avell Primary said it would open.",
    ],
)
def test_a_body_stays_a_body(text: str) -> None:
    told = story(("A", text), ("B", f"{text} Ms Norlane and Mr Avell were there."))
    before = {a.source_kind for m in told.members for a in m.reading.attributions}
    assert {a.source_kind for m in with_people(told).members for a in m.reading.attributions} == before
