"""On what terms somebody stays free before a trial, what sets none, and who set them."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import over_days, text_of

TRIAL = (
    "Prosecutors charged Tomas Vell, a former mayor of Corlen, with taking bribes. The trial of Vell opened on Monday. "
    "Vell pleaded not guilty before the court. A verdict is due in June."
)
OTHER = (
    "Prosecutors accused Tomas Vell of taking bribes as his trial opened. Vell told the court that he was not guilty. "
    "The trial goes on next week."
)


def terms(said: str) -> list[tuple[str, str | None, str | None]]:
    """What a trial's report has somebody left free on: the term, who set it, who must keep it."""
    told = over_days(("2026-03-03", "Coast Tribune", f"{TRIAL}\n\n{said}"), ("2026-03-03", "Evening Globe", OTHER))
    found = process(told)
    return [(c.needs.of(text_of(told, c.report)), c.held_by, c.must_act) for c in (found.conditions if found else ())]


@pytest.mark.parametrize(
    ("said", "needs", "by"),
    [
        (
            "Vell was released on bail of 200,000 crowns on condition that he surrender his passport and report to police weekly.",
            ["on condition that he surrender his passport and report to police weekly"],
            None,
        ),
        (
            "Judge Orla Senk granted him bail but barred him from leaving the country.",
            ["barred him from leaving the country"],
            "Orla Senk",
        ),
        (
            "Under the terms of his bail, Vell must report to a police station every Monday and may not contact witnesses.",
            ["must report to a police station every Monday", "may not contact witnesses"],
            None,
        ),
        ("The conditions of his bail require him to stay in the capital.", ["require him to stay in the capital"], None),
        (
            "Vell was freed on bail last month. Under the conditions, he must wear an electronic tag, a court spokeswoman said.",
            ["must wear an electronic tag"],
            None,
        ),
        (
            "The magistrate released him on condition of handing in his passport.",
            ["on condition of handing in his passport"],
            "The magistrate",
        ),
    ],
)
def test_terms_of_bail(said: str, needs: list[str], by: str | None) -> None:
    assert terms(said) == [(n, by, "Tomas Vell") for n in needs]


@pytest.mark.parametrize(
    "said",
    [
        "The court refused bail and ordered him to be held.",
        "His lawyers asked the judge to release him on bail and said he must be with his family.",
        "Police released a statement before the trial and must explain it.",
        "Vell was freed in 2019 after a first inquiry. Reporters must stay outside the building.",
    ],
)
def test_what_sets_no_terms(said: str) -> None:
    assert terms(said) == []
