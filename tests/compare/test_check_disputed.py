"""What a text has as some report has it, and another report otherwise, is told as disputed, with both; what all have is not."""

from __future__ import annotations

from sayso.annotate import annotate
from sayso.compare import check, compare
from sayso.model import Article, Finding, Story

from .told import over_days

FIRE = (
    (
        "2024-11-05",
        "Vale Gazette",
        "14 people were killed when a fire broke out in a mill in Tarnby on Monday, police said.",
    ),
    ("2024-11-05", "Moor Herald", "A fire in a Tarnby mill killed 19 people on Monday, police said."),
)
GROWN = (
    ("2024-11-05", "Vale Gazette", "14 people were killed when a fire broke out in a mill in Tarnby on Monday, police said."),
    ("2024-11-07", "Moor Herald", "The death toll of Monday's mill fire in Tarnby rose to 21 on Thursday, police said."),
)
DENIED = (
    ("2024-11-05", "Vale Gazette", "The minister took money from Norbane, prosecutors say."),
    ("2024-11-05", "Moor Herald", "The minister denied that he took money from Norbane."),
)


def held(text: str, reports: Story) -> dict[str, Finding]:
    """The findings of a text by what they are of and the words they stand on."""
    written = next(annotate([Article(id="text", text=text, text_sha256="", published="2024-11-08")]))
    found = check(written, reports, next(compare([reports])).claims).findings
    return {f"{f.kind}: {f.span.of(text)}": f for f in found}


def test_a_number_that_another_report_gives_otherwise() -> None:
    reports = over_days(*FIRE)
    found = held("A fire killed 19 people in a mill in Tarnby on Monday.", reports)["number: 19"]
    assert (found.verdict, found.fails) == ("disputed", False)
    assert "Vale Gazette: 14" in found.why
    texts = {m.report.id: m.report.text for m in reports.members}
    marked = {mark.of(texts[e.report]) for e in found.evidence for mark in e.marks}
    assert {"14", "19"} <= marked


def test_a_number_that_grew() -> None:
    found = held("14 people were killed in a mill fire in Tarnby on Monday.", over_days(*GROWN))["number: 14"]
    assert found.verdict == "disputed"
    assert found.why.endswith("Moor Herald: 21, which time may explain")


def test_what_all_have_is_not_disputed() -> None:
    reports = over_days(FIRE[0], ("2024-11-05", "Moor Herald", FIRE[0][2].replace("broke out", "raged")))
    found = held("14 people were killed in a mill in Tarnby on Monday.", reports)
    assert {f.verdict for f in found.values()} == {"reported", "carried"}


def test_what_somebody_denies() -> None:
    found = held("The minister took money from Norbane.", over_days(*DENIED))
    assert [f.verdict for k, f in found.items() if k.startswith("claim")] == ["disputed"]


PERMIT = (
    (
        "2024-11-05",
        "Vale Gazette",
        "The dye works in Tarnby burned. Its storage permit ran until 2029, said Piet Samsa of Brolin Dyes.",
    ),
    (
        "2024-11-05",
        "Moor Herald",
        "The dye works in Tarnby burned. “The permit ran out in June,” said Dora Hamin of the water board.",
    ),
)


def test_the_other_side_of_a_matter_carries_nothing() -> None:
    reports = over_days(*PERMIT)
    found = held("The dye works in Tarnby burned, and the permit ran until 2029.", reports)
    (claim,) = [f for k, f in found.items() if k.startswith("claim: the permit")]
    texts = {m.report.id: m.report.text for m in reports.members}
    assert claim.verdict == "disputed"
    assert claim.voices == 1
    assert "ran until" in claim.evidence[0].span.of(texts[claim.evidence[0].report])


MEETING = (
    (
        "2024-11-12",
        "Vale Gazette",
        "The mediator has kept the two sides in separate rooms, an official said. The office of the mediator said the two sides "
        "had agreed to meet again on Friday.",
    ),
    ("2024-11-12", "Moor Herald", "“There is no meeting on Friday,” Renzo Bald, the chief executive, told us from his car."),
)


def test_a_denial_of_something_else_disputes_nothing() -> None:
    found = held("The mediator has kept the two sides in separate rooms.", over_days(*MEETING))
    assert [f.verdict for k, f in found.items() if k.startswith("claim")] == ["carried"]
