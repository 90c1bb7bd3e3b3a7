"""What stands beside a condition is not under it; and a number inside a quotation that is nearly found is that quotation's."""

from __future__ import annotations

from .test_check import checked
from .told import story

FIRE = story(
    (
        "Valley News",
        "The Nurses' Alliance, which represents about 900 staff at the hospital in Osk, said it would ballot its members on a "
        "strike unless the company handed over the log. “A sprinkler head would have held this fire to one bed,” the chief, Dara "
        "Quill, said. Police questioned a mechanic, aged 51.",
    )
)


def test_what_stands_beside_a_condition_is_told_plainly() -> None:
    found = checked("The Nurses' Alliance represents about 900 staff at the hospital.", FIRE).findings
    assert {(f.kind, f.verdict) for f in found} == {("claim", "carried"), ("number", "reported")}


def test_what_stands_under_it_is_not() -> None:
    (claim,) = (f for f in checked("The Nurses' Alliance will ballot its members on a strike.", FIRE).findings if f.kind == "claim")
    assert claim.verdict == "unclear"


def test_a_number_of_a_quotation_nearly_found_is_its_own() -> None:
    found = checked("“A sprinkler head would have held this fire to one room,” Dara Quill said.", FIRE).findings
    assert [f.verdict for f in found if f.kind == "number"] == ["reported"]
    assert [f.fails for f in found if f.kind == "quotation"] == [True]


def test_another_number_in_it_still_fails() -> None:
    found = checked("“A sprinkler head would have held this fire to three beds,” Dara Quill said.", FIRE).findings
    assert any(f.fails for f in found)
