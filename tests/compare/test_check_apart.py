"""What is no word against a text: another's plea or number, the denial that the others tell too; and what is held against it: the
number of the very matter, the other part of the day."""

from __future__ import annotations

import pytest

from sayso.compare.check.findings.apart import Apart
from sayso.compare.clauses.units import all_units_of
from sayso.model import Account

from .test_check_disputed import held
from .told import over_days

DAY, NEXT = "2024-11-05", "2024-11-06"
COURT = "The trial of the former bursar Edda Rask over 4 million crowns of the Vestry college opened in Orin on Monday."


def test_the_denial_that_another_tells_too_is_not_disputed() -> None:
    reports = over_days(
        (DAY, "Vale Gazette", f"{COURT} Edda Rask is accused of taking 4 million crowns. She denies two counts of fraud."),
        (DAY, "Moor Herald", "Edda Rask is said to have taken 4 million crowns from the Vestry college. Rask denies fraud."),
    )
    found = held("Edda Rask denies two counts of fraud.", reports)
    assert [f.verdict for k, f in found.items() if k.startswith("claim")] == ["carried"]


def test_another_s_plea_disputes_none() -> None:
    reports = over_days(
        (DAY, "Vale Gazette", f"{COURT} Her nephew, Odd Lund, pleaded guilty in September."),
        (
            DAY,
            "Moor Herald",
            "The trial of Edda Rask, once bursar of the Vestry college, opened. She has pleaded not guilty.",
        ),
    )
    found = held("Odd Lund pleaded guilty in September.", reports)
    assert not [f.why for f in found.values() if f.verdict in ("disputed", "contradicted")]


def test_another_s_number_disputes_none() -> None:
    reports = over_days(
        (
            DAY,
            "Vale Gazette",
            "Norbane will buy Tarn Lines, it said on Monday. Norbane employs 14,000 people. Few like Norbane.",
        ),
        (DAY, "Moor Herald", "Norbane is to buy Tarn Lines. Tarn Lines, which is based in Orin, employs 620 people here."),
    )
    found = held("Norbane employs 14,000 people.", reports)["number: 14,000"]
    assert found.verdict == "reported"


def test_a_number_is_held_against_that_of_the_same_matter() -> None:
    reports = over_days(
        (DAY, "Vale Gazette", f"{COURT} She approved 52 permits. Eleven of them were signed on a single day in May."),
        (DAY, "Moor Herald", "The trial of Edda Rask opened in Orin. The former bursar approved 52 permits for a builder."),
    )
    found = held("Thirty of the permits were signed on a single day in May.", reports)["number: Thirty"]
    assert "Eleven" in found.why or found.verdict == "not_found"


def test_what_others_did_gainsays_nothing() -> None:
    reports = over_days(
        (DAY, "Vale Gazette", "A shell fell on Orin on Monday. Around 300 people had left villages near the river by noon."),
        (
            DAY,
            "Moor Herald",
            "A shell hit Orin on Monday. Schools stayed shut on Tuesday, after it fell near the river.",
        ),
    )
    found = held("Around 300 people had left villages near the river by noon on Monday.", reports)
    assert not [f.why for f in found.values() if "stayed" in f.why]


@pytest.mark.parametrize(
    ("one", "other", "of_two"),
    [
        ("Norbane employs 14,000 people.", "Tarn Lines, which is based in Orin, employs 620 people.", True),
        ("Norbane employs 14,000 people.", "Norbane has 12,000 people.", False),
        ("The ferry was found with 40 people.", "The search of the boat ended with 38 people.", False),
    ],
)
def test_only_who_is_named_is_another(one: str, other: str, of_two: bool) -> None:
    told = over_days((DAY, "Vale Gazette", one), (DAY, "Moor Herald", other))
    reports, units = [m.report for m in told.members], all_units_of(told, every=True)
    a, b = (next(Account(report=reports[u.report].id, span=u.span) for u in units if u.report == n) for n in (0, 1))
    assert Apart([], reports, units).of_two([a], b) is of_two


@pytest.mark.parametrize(
    ("told", "fails"),
    [("Monday evening", True), ("Monday night", False), ("Monday morning", False)],
)
def test_the_part_of_the_day_that_an_hour_is_not_in(told: str, fails: bool) -> None:
    reports = over_days(
        (
            DAY,
            "Vale Gazette",
            "The river Osk flooded Orin on Monday. The river peaked at 4 metres shortly after 4 a.m., the agency said. "
            "The sluices were opened on Monday evening.",
        ),
        (DAY, "Moor Herald", "Orin was flooded on Monday by the Osk. The sluices of the dam were opened on Monday evening."),
    )
    found = held(f"The river peaked on {told}.", reports)
    assert any(f.fails for f in found.values()) is fails


def test_who_says_what_the_sentence_behind_takes_up() -> None:
    reports = over_days(
        (
            DAY,
            "Vale Gazette",
            "Talks on the Hollin pass went on. Solm had demanded that Norrvik give up those who fired. Its negotiator, Karl "
            "Hauge, said on Monday that it had dropped that condition. In Solm the minister, Per Vance, contradicted him.",
        ),
        (DAY, "Moor Herald", "The talks in Orin on the Hollin pass went on. The pass is the only road to Norrvik."),
    )
    found = held("Per Vance said that Solm had dropped the demand that Norrvik give up those who fired.", reports)
    (speaker,) = (f for k, f in found.items() if k.startswith("statement"))
    assert "Hauge" in speaker.why
