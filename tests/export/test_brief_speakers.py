"""Who says so: what an agency's copy repeats is one statement, and a body is one under whatever the reports call it."""

from __future__ import annotations

from sayso.compare import compare
from sayso.export.brief.line import Line
from sayso.export.brief.view import briefs_of
from sayso.export.view import stories_of
from sayso.link import ledger
from sayso.model import Story
from sayso.pipeline import Outcome
from tests.compare.told import story

AGENCY = 'Ada Moe, the harbour master, said the ferry had left the harbour with its bow door open. "We warned them," she said.'
FIRM = "Calder Vale Health, the private company that runs the hospital, said it was sorry for what had happened on the ward."


def outcome(told: Story) -> Outcome:
    return Outcome(comparisons=tuple(compare([told])), readings={m.report.id: m.reading for m in told.members})


def who(told: Story) -> dict[str, Line]:
    (brief,) = briefs_of(outcome(told))
    return {line.label or "": line for section in brief.sections if section.key == "who" for line in section.lines}


def test_words_that_two_reports_have_from_one_agency_are_one_statement() -> None:
    told = story(("Outlet A", f"{AGENCY} Nobody was hurt."), ("Outlet B", f"{AGENCY} It was raining over the harbour that night."))
    (moe,) = [s for s in ledger(told) if s.name == "Ada Moe"]
    assert who(told)["Ada Moe"].note == "2 statements"
    assert moe.statements == 2


def test_a_firm_is_one_source_under_its_names() -> None:
    told = story(
        ("Outlet A", f"{FIRM} Calder Vale said that the ward would be closed until March."),
        ("Outlet B", "The operator, Calder Vale Health, runs three wards. The company said that it would pay for the repairs."),
    )
    assert who(told)["Calder Vale Health"].note == "3 statements"
    (view,) = stories_of(outcome(told))
    assert view.standing.organisations == 1
