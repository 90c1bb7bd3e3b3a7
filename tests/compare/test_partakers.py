"""Which accounts of a group a difference is of."""

from __future__ import annotations

import pytest

from sayso.compare.clauses.units import Unit, all_units_of
from sayso.compare.differ.pairs.partakers import partakers
from sayso.compare.differ.pairs.relations import Verdict

from .told import story

DENIED = "Orsa Mill denied that it had withdrawn its offer of 5 per cent."
SAID = "Orsa Mill had withdrawn its offer of 5 per cent, a union man said."


def first(text: str, verb: str) -> Unit:
    """The clause of a text that has a verb."""
    return next(u for u in all_units_of(story(("Osk Post", text)), every=True) if verb in u.text)


@pytest.mark.parametrize(
    ("text", "verb", "kept"),
    [
        ("Orsa Mill has offered its workers 5 per cent over two years.", "offered", False),
        ("Workers will get 6 per cent, up from the 5 that the mill had offered.", "get", False),
        ("The mill had withdrawn the offer by Monday.", "withdrawn", True),
    ],
)
def test_a_contradiction_is_of_its_sides_and_of_who_tells_the_same_deed(text: str, verb: str, kept: bool) -> None:
    sides = [first(DENIED, "withdrawn"), first(SAID, "withdrawn")]
    other = first(text, verb)
    verdict = Verdict("differ", ("polarity",), values=("denied", "said", None), marks=((), (), ()))
    assert partakers([*sides, other], verdict) == (*sides, *([other] if kept else []))
