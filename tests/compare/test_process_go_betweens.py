"""Who goes between the sides of a process, and who hosts their talks, in the words of reports; and who does neither."""

from __future__ import annotations

import pytest

from sayso.compare.process.door import process

from .told import story

CLASH = (
    "Five soldiers were killed on Monday in a clash between Arvenian and Tolmar troops on the Sava ridge. The truce between "
    "Arvenia and Tolmar was in doubt. Talks between Arvenia and Tolmar were to resume on Thursday. "
)
BLAME = (
    "Tolmar and Arvenia blamed each other for the clash. Arvenia accused Tolmar of breaking the truce. Talks between Tolmar and "
    "Arvenia broke off on Sunday."
)


def _others(said: str) -> list[tuple[str, str]]:
    """Who takes part beside the two sides, by part and name, where a report says this."""
    found = process(story(("Morning Echo", CLASH + said), ("Evening Dispatch", BLAME), published="2026-05-12"))
    assert found is not None
    assert [p.name for p in found.parties if p.role == "party"] in (["Arvenia", "Tolmar"], ["Tolmar", "Arvenia"])
    return [(p.role, p.name) for p in found.parties if p.role != "party"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The talks are mediated by Norway and Kesh.", [("mediator", "Norway"), ("mediator", "Kesh")]),
        ("Norway has been mediating since 2024.", [("mediator", "Norway")]),
        ("A round of talks between Arvenia and Tolmar, mediated by Norway, is planned.", [("mediator", "Norway")]),
        ("Norway is brokering a new ceasefire.", [("mediator", "Norway")]),
        ("Norway is trying to broker a ceasefire.", [("mediator", "Norway")]),
        ("Norway brokered the truce of March.", [("mediator", "Norway")]),
        ("Norway said Kesh is mediating between the two.", [("mediator", "Kesh")]),
        ("Norwegian diplomats have been mediating in the dispute.", [("mediator", "Norwegian diplomats")]),
        ("Norway's envoy, Karin Moe, has been shuttling between the two capitals.", [("mediator", "Norway")]),
        ("Norway's foreign minister, Karin Moe, is mediating the talks.", [("mediator", "Norway")]),
        ("The talks are held under the auspices of the United Nations.", [("mediator", "United Nations")]),
        ("The talks, under United Nations auspices, will resume.", [("mediator", "United Nations")]),
        ("Talks under the mediation of Norway resume on Thursday.", [("mediator", "Norway")]),
        ("Mediators from Norway and the African Union met both sides.", [("mediator", "Norway"), ("mediator", "African Union")]),
        ("Norway is hosting talks between Arvenia and Tolmar in Oslo. Envoys flew to Oslo. Oslo was calm.", [("host", "Norway")]),
        ("Norway will host a new round of talks next week.", [("host", "Norway")]),
    ],
)
def test_who_goes_between_and_who_hosts(said: str, told: list[tuple[str, str]]) -> None:
    assert _others(said) == told


@pytest.mark.parametrize(
    "said",
    [
        "Norway urged both sides to show restraint.",
        "Arvenia said Norway was not mediating.",
        "Norway hosted a summit on fisheries last year.",
        "Arvenia is hosting talks on trade with Kesh.",
        "Tolmar officials have been mediating in a feud of two clans.",
    ],
)
def test_who_only_looks_on_does_neither(said: str) -> None:
    assert _others(said) == []
