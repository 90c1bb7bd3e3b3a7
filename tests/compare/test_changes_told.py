"""What a later report moves, told in pairs: a number, a denial, an account taken back, a source now on the record; and what moves
nothing though it shares words."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.changes.door import changes

from .told import over_days

CLOSES = "Nordfrys will close its plant in Vik, a person familiar with the plan said."
CUTS = "Nordfrys will cut 300 jobs at its plant in Vik, the company said on Monday."


@pytest.mark.parametrize(
    ("first", "later", "kinds"),
    [
        (CUTS, "Nordfrys will cut 420 jobs at its plant in Vik, the company said on Wednesday.", ["number"]),
        (CUTS, "Havsal will cut 420 jobs at its plant in Brelo, Havsal said on Wednesday.", []),
        ("Twelve people drowned when a ferry sank off Vik, police said.",
         "Fourteen people were rescued when the ferry sank off Vik, police said.", []),
        ("Nine people drowned when a ferry sank off Vik, police said.",
         "Eleven people drowned when a ferry sank off Vik, the interior ministry said.", ["number"]),  # whoever counts the dead
        ("The union said 800 workers had joined the strike at Nordfrys.", "Nordfrys said 300 workers had joined the strike.", []),
        ("Pavel Doran took money from the builder, the Tribune reported.",
         "Pavel Doran denied that he had taken money from the builder.", ["denial"]),
        ("Pavel Doran took money from the builder, the Tribune reported.",
         "The judge denied Pavel Doran bail on Wednesday, the court said.", []),
        ("Pavel Doran took money from the builder, the Tribune reported.",
         "Pavel Doran still denies that he took money from the builder.", []),
        ("Pavel Doran took money from the builder, the Tribune reported.",
         "Pavel Doran continues to deny that he took money from the builder.", []),
        ("Pavel Doran took money from the builder, the Tribune reported.",
         "Pavel Doran, still in hiding, denied that he had taken money from the builder.", ["denial"]),
        ("Nordfrys dumped fish waste in the river Osk, a former worker, Tor Lien, said.",
         "Tor Lien withdrew his claim that Nordfrys had dumped fish waste in the river Osk.", ["withdrawn"]),
        ("Tor Lien holds 400,000 crowns at the bank.", "Tor Lien withdrew 400,000 crowns from the bank.", []),
        (CLOSES, "Nordfrys will close its plant in Vik, its chief executive, Jens Falk, said.", ["named"]),
        (CLOSES, "Nordfrys will keep its plant in Vik, its chief executive, Jens Falk, said.", []),
        (CLOSES, "Havsal will close its plant in Vik, Havsal's chief executive, Ole Brun, said.", []),
        ("The council had inspected the hall in May, a person familiar with the matter said.",
         "Ina Moe, the mayor, said all halls would be inspected by June.", []),
        ("The council had asked the owner to replace two doors, an official said.",
         "Mayor Ina Moe said the council had asked the owner to replace two doors.", ["named"]),
    ],
)  # fmt: skip
def test_what_a_later_report_moves(first: str, later: str, kinds: list[str]) -> None:
    told = over_days(("2026-03-03", "Coast Tribune", first), ("2026-03-05", "Evening Globe", later))
    c = next(compare([told]))
    found = changes(c.claims, told, "2026-03-05", c.timeline, c.process)
    assert [x.kind for x in found if x.kind != "new"] == kinds
