"""What shares the topic and hardly more is shown as neither the same nor apart."""

from __future__ import annotations

from sayso.compare.claims.slight import paid_otherwise, slight
from sayso.compare.clauses.units import all_units_of

from .test_changes import dated

ONE = (
    "A barge struck the bridge in Marlow on Monday. Prime Minister Ada Lund, who flew in from the capital by helicopter, "
    "said the pier would be rebuilt within a year with money of the treasury."
)
OTHER = "A barge rammed the bridge in Marlow. Fishermen watched from the pier as tugs and a ferry came over from the island of Osk."


def test_sentences_of_one_topic_are_slightly_alike() -> None:
    units = all_units_of(dated(("2031-03-11", ONE), ("2031-03-11", OTHER)))
    a = next(u for u in units if "rebuilt" in u.text)
    b = next(u for u in units if "watched" in u.text)
    assert slight((a, b), 0.3)


def test_amounts_that_are_alike_are_not_paid_otherwise() -> None:
    units = all_units_of(
        dated(
            ("2031-03-11", "Dravo paid 4 million euros for the tugs."), ("2031-03-11", "Dravo paid about 4 million euros for tugs.")
        )
    )
    paid = [u for u in units if u.quantities]
    assert not paid_otherwise(paid)


def test_one_thing_in_two_parts_is_slight_however_likely() -> None:
    """ "Rebuilt the pier" and "watched from the pier" share the pier; "struck the bridge" and "rammed the bridge" a deed."""
    units = all_units_of(dated(("2031-03-11", ONE), ("2031-03-11", OTHER)))
    pier = [u for u in units if "rebuilt" in u.text or "watched" in u.text]
    bridge = [u for u in units if "struck" in u.text or "rammed" in u.text]
    assert len(pier) == len(bridge) == 2
    assert slight(pier, 0.8)
    assert not slight(bridge, 0.8)
    assert not slight(pier, 0.95)
