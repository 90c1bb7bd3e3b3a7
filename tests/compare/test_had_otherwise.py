"""What another report has otherwise is not told as only one report's."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.claims.had_otherwise import had_otherwise
from sayso.compare.claims.material import material_of

from .told import story

_LEAD = "A fire at the Brix works in Tarn sent smoke over the town on Tuesday."


def _relation(one: str, other: str, words: str) -> set[str]:
    told = story(("Bay Wire", f"{_LEAD} {one}"), ("Horn", f"{_LEAD} {other}"))
    texts = {m.report.id: m.report.text for m in told.members}
    return {c.relation for c in next(compare([told])).claims if any(words in a.span.of(texts[a.report]) for a in c.accounts)}


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "A hundred and twenty firefighters came with pumps.",
            "It was over when more than a hundred firefighters had worked all night.",
            "hundred and twenty",
        ),
        (
            "Parliament must vote on a cabinet by Friday.",
            "The constitution gives the parties until Sunday to agree.",
            "by Friday",
        ),
        (
            "The owner, an aunt of the mayor, owes the bank $1,071,872.87 since spring.",
            "Debts of more than $1 million had piled up, neighbours said.",
            "1,071,872",
        ),
        (
            "The sirens sounded across the town, the council said.",
            "“Nobody heard a siren. They never went off,” said Dora Hamin, a neighbour.",
            "never went off",
        ),
    ],
)
def test_it_is_found_in_one(one: str, other: str, words: str) -> None:
    assert "only_one" not in _relation(one, other, words)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "A hundred and twenty geese flew over the marsh.",
            "A hundred and ten swans were ringed in spring.",
            "hundred and twenty geese",
        ),
        ("Rescuers pulled 41 people out.", "Some 43 people go to the choir.", "41 people"),
        ("The works paid $2,300,000 for pumps.", "Its canteen cost $3 million.", "2,300,000"),
        ("Edda Brolin praised the cooks of the school.", "The sirens sounded. She said nothing.", "praised the cooks"),
    ],
)
def test_what_others_do_not_have_stays_only_one(one: str, other: str, words: str) -> None:
    assert _relation(one, other, words) == {"only_one"}


@pytest.mark.parametrize(
    ("one", "other", "had"),
    [
        ("The board declared Melk the winner by 41,300 votes.", "A wafer-thin 43,100 votes.", True),
        ("The council voted by 41 votes.", "Singers got 43 votes.", False),
        ("The board declared Melk the winner by 41,300 votes.", "The village of Tarn has 43,100 geese.", False),
        ("The hospital is $18.7 million in debt.", "It was almost $19 million in the red.", True),
        ("The hospital is $18.7 million in debt.", "The Brolins paid $28 million for their yacht.", False),
        ("Both may walk away if 3 firms do not sign by 31 December.", "The board has before December 31 to say yes.", True),
        ("Both may walk away if 3 firms do not sign by 31 December.", "The board dines by 30 December.", False),
        ("The lamp cost $187.", "A bus to Tarn is $190 a head.", False),
    ],
)
def test_a_like_figure_or_date_is_of_one_matter(one: str, other: str, had: bool) -> None:
    told = material_of(story(("Bay Wire", one), ("Horn", other))).told
    own = next(u for u in told if u.report == 0 and u.quantities)
    assert had_otherwise(own, told, {1}, frozenset()) is had
