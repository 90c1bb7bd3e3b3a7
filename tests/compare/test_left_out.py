"""What one whole report leaves out that all others have; and what it has in other words, which it does not leave out."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

LEAD = (
    "A chemical tanker ran aground off Velmouth on Monday night, the harbour master said.",
    "The tanker Ilse Marie ran onto rocks off Velmouth on Monday night, according to the harbour master.",
    "Salvage crews were on their way on Tuesday to the tanker that ran aground off Velmouth on Monday night.",
)
REST = (
    "The crew of nineteen was taken off by helicopter. Bathing was forbidden at four beaches.",
    "All nineteen men were lifted to safety. Four beaches were closed.",
    "The nineteen sailors are safe. The beaches at Velmouth were closed. Tugs from Dorsk will try to pull it free at high tide.",
)
WARNED = (
    "The pilots' guild warned in March that the northern light had failed, a letter shows.",
    "In March the guild of pilots had told the port that the northern light had failed.",
)
DAYS = ("2026-05-05T06:00:00Z", "2026-05-05T08:00:00Z", "2026-05-05T11:00:00Z")


def left_out(*told: str, days: tuple[str, ...] = DAYS) -> list[tuple[str, str]]:
    """Each report that leaves something out, with what."""
    outlets = ("Sea Wire", "Velmouth Post", "Inland Courier")
    texts = (f"{lead} {t} {rest}" for lead, t, rest in zip(LEAD, told, REST, strict=True))
    found = next(compare([over_days(*zip(days, outlets, texts, strict=True))]))
    claims = {c.id: c.claim for c in found.claims}
    return [(o.report, claims[c]) for o in found.omissions for c in o.claims]


def test_what_two_tell_in_their_own_words_and_one_does_not() -> None:
    found = left_out(*WARNED, "")
    assert [(report, "northern light" in claim) for report, claim in found if "light" in claim] == [("r2", True)]


@pytest.mark.parametrize(
    "own",
    [
        "The northern light was out, and pilots had said so in spring.",
        "Pilots wrote to the port in spring about the light in the north that does not burn.",
        "The northern light, the guild says, had gone out.",
    ],
)
def test_what_it_has_in_other_words_is_not_left_out(own: str) -> None:
    assert not [claim for _, claim in left_out(*WARNED, own) if "light" in claim]


def test_what_it_tells_of_the_same_in_other_words_elsewhere_is_not_left_out() -> None:
    assert not [claim for _, claim in left_out(*WARNED, "") if "nineteen" in claim or "beach" in claim]


@pytest.mark.parametrize("first", ["2026-05-05T06:00:00Z", "2026-05-06T06:00:00Z"])
def test_nothing_that_only_one_had_told_by_its_day(first: str) -> None:
    assert not left_out(*WARNED, "", days=(first, "2026-05-07T08:00:00Z", "2026-05-06T11:00:00Z"))


def test_nothing_that_came_up_after_it() -> None:
    assert not left_out(*WARNED, "", days=("2026-05-06T06:00:00Z", "2026-05-06T08:00:00Z", "2026-05-05T11:00:00Z"))


def test_a_denial_of_the_same_one_is_no_omission() -> None:
    said = "The owner, Halden Line, denied that the captain had been drinking."
    wire = "Halden Line, the owner, denied that the captain had been drinking on duty."
    also = "Halden Line again denied claims about alcohol."
    assert [r for r, claim in left_out(said, wire, "") if "drinking" in claim] == ["r2"]
    assert not [r for r, claim in left_out(said, wire, also) if "drinking" in claim]


def test_a_rounded_number_is_the_number() -> None:
    said = "The ship carries 9,210 tonnes of solvent, its papers show."
    wire = "It has 9,210 tonnes of solvent on board, according to its papers."
    assert not [r for r, claim in left_out(said, wire, "Some 9,200 tonnes could leak.") if "solvent" in claim]


def test_a_number_that_was_counted_on_is_not_left_out() -> None:
    said = "About 6,000 people below the cliff were told to leave, the council said."
    wire = "Some 6,000 people who live below the cliff have been told to leave, according to the council."
    assert [r for r, claim in left_out(said, wire, "") if "6,000" in claim] == ["r2"]
    assert not [
        r for r, claim in left_out(said, wire, "The number of people who had to leave has risen to 9,500.") if "6,000" in claim
    ]


@pytest.mark.parametrize(
    "own",
    [
        "The company promised to keep every job on the quay.",
        "Nobody on the quay need fear for a job, the company said.",
    ],
)
def test_what_it_tells_of_the_same_thing_is_not_left_out(own: str) -> None:
    said = "Hanna Brekke, the owner, said no jobs would be lost in the long dispute over insurance."
    wire = "No jobs will be lost in the dispute over insurance, the owner, Hanna Brekke, said."
    assert [r for r, claim in left_out(said, wire, "") if "jobs" in claim] == ["r2"]
    assert not [claim for _, claim in left_out(said, wire, own) if "jobs" in claim]


def test_what_the_story_is_about_is_not_left_out() -> None:
    assert not [claim for _, claim in left_out("", "", "") if "aground" in claim or "rocks" in claim]


def test_a_scrap_that_says_nothing_is_not_left_out() -> None:
    said = "Pointing to his long illness, the lawyer Ove Strand asked for patience with the captain."
    wire = "Pointing to his long illness, Ove Strand, the lawyer, asked for patience with the captain."
    assert not [claim for _, claim in left_out(said, wire, "") if claim.startswith("Pointing")]


def test_what_was_news_two_days_before_need_not_be_told_again() -> None:
    days = ("2026-05-05T06:00:00Z", "2026-05-05T08:00:00Z", "2026-05-07T11:00:00Z")
    assert [r for r, claim in left_out(*WARNED, "") if "light" in claim] == ["r2"]
    assert not [r for r, claim in left_out(*WARNED, "", days=days) if "light" in claim]


def test_what_stands_in_two_clauses_is_left_out_whole() -> None:
    said = "In June a girder slipped and injured two welders at the yard; inspectors halted the work for a fortnight."
    wire = "Two welders were hurt at the yard in June when a girder slipped. The inspectors stopped the work for two weeks."
    assert [r for r, claim in left_out(said, wire, "") if "girder" in claim] == ["r2"]
    assert not [r for r, claim in left_out(said, wire, "A girder had fallen at the yard.") if "girder" in claim]


def test_what_one_tells_was_not_done_is_not_what_the_others_have() -> None:
    must = "Judge Olaf Brenn said the owner, Hanna Brekke, must hand in her licence to the harbour board."
    has_not = "Hanna Brekke, the owner, has not handed in her licence to the harbour board, her lawyer said."
    never = "The owner, Hanna Brekke, had not handed in her licence to the harbour board, a clerk said."
    assert not [claim for _, claim in left_out(must, has_not, "") if "licence" in claim]
    assert [r for r, claim in left_out(never, has_not, "") if "licence" in claim] == ["r2"]
