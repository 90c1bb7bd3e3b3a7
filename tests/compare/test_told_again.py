"""What an earlier report has in other words is not new; what it has otherwise is."""

from __future__ import annotations

import pytest

from sayso.compare.changes.told_again import same_words

from .test_changes_no_news import moved

PASS = (
    "Norrvik closed the Hollin pass on Monday after two of its guards were shot there, the Norrvik interior ministry said. Solm, "
    "across the pass, said it knew nothing of any shooting. The Hollin pass is the only road between Norrvik and Solm."
)
COURT = (
    "Edda Rask, a former bursar, is accused of diverting 4.2 million crowns from the Vestry college in a trial at Orin court. "
    "The college's head, Jan Moe, told the court that he had never checked the bills."
)

LATER = {
    PASS: "A road over the mountains stayed closed for a third day. Norrvik has kept the Hollin pass shut since Monday.",
    COURT: "The trial of Edda Rask, once bursar of the Vestry college, went into its third day at Orin court on Thursday.",
}


@pytest.mark.parametrize(
    ("story", "before", "now"),
    [
        (
            PASS,
            "Norrvik said it would reopen the pass only if Solm surrendered those who had fired. Solm called that demand absurd.",
            "Norrvik had demanded that Solm surrender those who fired.",
        ),
        (PASS, "Solm can walk away from the treaty if it is not cleared by 12 June.", "The treaty must be approved by 12 June."),
        (
            PASS,
            "The operator of the tunnel, Haugen Rail, denied that its gates had been opened.",
            "The tunnel operator had first denied opening its gates.",
        ),
        (COURT, "Rask denies two counts of fraud.", "Ms Rask has pleaded not guilty."),
        (COURT, '"I trusted her with everything," Moe said.', "Jan Moe told the jury that he had trusted Rask completely."),
    ],
)
def test_what_was_told_in_other_words_is_not_new(story: str, before: str, now: str) -> None:
    found = moved(("2026-03-03", f"{story} {before}"), ("2026-03-05", f"{LATER[story]} {now}"))
    assert not [words for kind, words in found if kind in ("new", "turned") and words[:20] in now]


@pytest.mark.parametrize(
    ("story", "before", "now"),
    [
        (PASS, "Solm can walk away from the treaty if it is not cleared by 12 June.", "The treaty must be approved by 30 June."),
        (COURT, '"I trusted her with everything," Moe said.', "Jan Moe told the jury that he had dismissed Rask."),
    ],
)
def test_what_was_told_otherwise_is_new(story: str, before: str, now: str) -> None:
    found = moved(("2026-03-03", f"{story} {before}"), ("2026-03-05", f"{LATER[story]} {now}"))
    assert [words for _, words in found if words[:20] in now or now[:20] in words]


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("Ms Rask has pleaded not guilty", "She has pleaded not guilty", True),
        ("Edda Rask has resigned", "she has resigned.", True),
        ("She has pleaded guilty", "She has pleaded not guilty", False),
        ("Rask", "She", False),
    ],
)
def test_accounts_that_differ_in_who_is_named_are_the_same(before: str, after: str, same: bool) -> None:
    assert same_words(before, after) is same


def test_a_large_number_that_one_had_before_is_no_change() -> None:
    first = ("2026-03-02", f"{PASS} The fire brigade moved more than 2,000 people from the valley, police said.")
    other = ("2026-03-03", f"{LATER[PASS]} Roughly 1,400 people were moved from the valley, police said.")
    last = "The Hollin pass may open on Sunday, Norrvik said. Roughly 1,400 people were moved from the valley, police said."
    assert not [x for x in moved(first, other, ("2026-03-05", last)) if x[0] == "number"]
