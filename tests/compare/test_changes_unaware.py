"""What somebody said that his side knew nothing of, and what it admits later."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare

from .told import over_days

LETTER = "Norlink spokesman Ole Brun said he was not aware of any such letter."
WARNED = f"The union had warned the airline in writing in May about wiring in the hold, Eva Sund said. {LETTER}"
ADMITS = "Ada Lind, the chief executive of Norlink, admitted that the airline had received a letter from the union in May."


def admissions(first: str, later: str) -> list[str | None]:
    """What was said before of what the later report tells as admitted."""
    told = over_days(("2026-03-03", "Coast Tribune", first), ("2026-03-05", "Evening Globe", later))
    (c,) = compare([told], CompareOptions(since="2026-03-05"))
    return [x.before for x in c.changes if x.kind == "admitted"]


@pytest.mark.parametrize(
    ("first", "later", "before"),
    [
        # A spokesman, who is the airline's by its name or by what it is; and one who speaks for himself.
        (WARNED, ADMITS, [LETTER[:-1]]),
        (
            WARNED.replace("Norlink spokesman", "Airline spokesman"),
            ADMITS.replace(" of Norlink", ""),
            [LETTER.replace("Norlink", "Airline")[:-1]],
        ),
        (
            "Ole Brun, the mayor, said he knew nothing of a loan.",
            "The mayor, Ole Brun, admitted that he had signed the loan.",
            ["Ole Brun, the mayor, said he knew nothing of a loan"],
        ),
        # Of another side, of another thing, and what was known.
        (WARNED.replace("Norlink spokesman", "Transport minister"), ADMITS.replace(" of Norlink", ""), []),
        (WARNED, ADMITS.replace("received a letter from the union", "cut the pay of the pilots"), []),
        (WARNED.replace("not aware", "aware"), ADMITS, []),
    ],
)
def test_what_was_not_known_and_is_admitted(first: str, later: str, before: list[str]) -> None:
    assert admissions(first, later) == before
