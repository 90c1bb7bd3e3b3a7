"""Perhaps the same: side by side stands what says one thing, and not what has a word of the story's in common."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.claims.bound import BOUND, Closeness
from sayso.compare.claims.fitted import fitted
from sayso.compare.claims.material import material_of
from sayso.compare.clauses.units import all_units_of
from sayso.model import Story

from .test_changes import dated

HARBOUR = (
    "A ferry hit the north quay of Brenholm on Monday and tore a hole of nine metres into it. Nobody would lose work "
    "because of the quay, the mayor told the council. The council asked for money from the state. A nurse among the "
    "passengers, Ida Solvang, bandaged the wounded. Asked about the plans, the mayor smiled. The ferry company will pay for "
    "the repairs, its lawyer said."
)
TOWN = (
    "The ferry that rammed the quay at Brenholm left a hole nine metres wide, divers said. Brenholm closed a quay once "
    "before, in 1998, when ice broke the piles. Ida Solvang, a nurse, dressed wounds on the deck. Visitors asked good "
    "questions on the pier. Repairs will be paid for by the ferry company. The state has lent the town money for its "
    "school."
)
WORDS = ("people died", "left open", "people died")
COAST = (
    "The ferry company said it would pay for the repairs to the quay at Brenholm. The hole in the quay is nine metres wide. "
    "A ferry company in the south was sold in March for a low price."
)


@pytest.fixture(scope="module")
def two() -> Story:
    return dated(("2031-03-11", HARBOUR), ("2031-03-11", TOWN))


def rows(story: Story) -> list[set[str]]:
    """What stands side by side in a story, and is no difference."""
    (found,) = compare([story])
    texts = {m.report.id: m.reading.article.text for m in story.members}
    return [{a.span.of(texts[a.report]) for a in c.accounts} for c in found.claims if c.shown in ("perhaps", "agree")]


@pytest.mark.parametrize(
    ("one", "other", "close"),
    [
        ("tore a hole", "left a hole", True),  # one deed, with its number
        ("bandaged the wounded", "dressed wounds", True),  # in other words, of a nurse who is named but once
        ("pay for the repairs", "Repairs will be paid", True),
        ("lose work because of the quay", "closed a quay once", False),  # the quay, of which all tell
        ("asked for money", "lent the town money", False),  # the state, and money
        ("Asked about the plans", "asked good questions", False),
    ],
)
def test_accounts_are_bound_by_what_they_say(two: Story, one: str, other: str, close: bool) -> None:
    m = material_of(two)
    a = next(u for u in m.told if u.report == 0 and one in u.text)
    b = next(u for u in m.told if u.report == 1 and other in u.text)
    assert (Closeness(m.told, m.score)(a, b) >= BOUND) == close


def test_rows_hold_what_says_one_thing(two: Story) -> None:
    told = " ".join(" | ".join(sorted(row)) for row in rows(two))
    assert "bandaged the wounded" in told
    assert "nine metres wide" in told
    assert not any(words in told for words in ("lose work", "lent the town", "good questions"))


def test_what_no_row_has_room_for_stands_alone(two: Story) -> None:
    (found,) = compare([two])
    alone = {c.claim for c in found.claims if c.shown in ("only_one", "unmatched")}
    assert "The council asked for money from the state." in alone
    assert "The state has lent the town money for its school." in alone


def test_an_account_that_fits_none_of_the_others_is_left_out() -> None:
    for row in rows(dated(("2031-03-11", HARBOUR), ("2031-03-11", TOWN), ("2031-03-12", COAST))):
        assert not any("sold in March" in words for words in row)


def test_an_account_keeps_its_verb() -> None:
    """What the others lack is cut off an account, but not what it says of its subject."""
    asked = "The opposition demanded that the harbour master, Ulf Rand, resign."
    pressed = "The harbour master, Ulf Rand, is under pressure to step down, but the mayor said that he had her confidence."
    units = all_units_of(dated(("2031-03-11", asked), ("2031-03-11", pressed)))
    pair = [next(u for u in units if words in u.text) for words in ("resign", "under pressure")]
    shown = fitted(pair[1], pair[1].span, pair, [u.span for u in pair])
    assert shown.of(pressed) == "The harbour master, Ulf Rand, is under pressure to step down"


def test_one_word_in_another_part_of_another_deed_binds_nothing() -> None:
    hole = "At least 17 people died when a bridge fell into the gorge of Brenholm on Monday night, the coroner said."
    asked = "The widow Ida Solvang asked the minister why the gorge had been left open. People in Brenholm wept on Monday night."
    fell = "The bridge at Brenholm fell on Monday night, and in the gorge 17 people died."
    story = dated(("2031-03-11", hole), ("2031-03-11", asked), ("2031-03-11", fell))
    m = material_of(story)
    close = Closeness(m.told, m.score)
    died, why, again = (next(u for u in m.told if (u.report, words in u.text) == (n, True)) for n, words in enumerate(WORDS))
    assert not close.bound((died, why), -99.0)
    assert close.bound((died, again), -99.0) == (died, again)
