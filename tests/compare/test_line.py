"""Which account's words head a claim."""

from __future__ import annotations

from sayso.compare import compare

from .told import story

REST = (
    "The mayor, Ines Calder, has cancelled the spring parade.",
    "Herring was packed here for export until the cannery closed.",
    "A lawyer for the line asked for a week to answer.",
)
STRUCK = "The Orvik ferry struck the eastern pier of the old harbour on Tuesday."


def line(*texts: str) -> str:
    """The line of the claim that all reports share."""
    claims = next(compare([story(*((f"Outlet {n}", f"{text}\n\n{REST[n]}") for n, text in enumerate(texts)))])).claims
    [shared] = [c.claim for c in claims if {a.report for a in c.accounts} == {f"r{n}" for n in range(len(texts))}]
    return shared


def test_it_hangs_on_no_other_clause() -> None:
    since = "Ever since the Orvik ferry struck the eastern pier of the old harbour, the town has been without mail."
    when = "As the Orvik ferry struck the eastern pier of the old harbour, passengers fell."
    assert line(since, STRUCK, when) == STRUCK.rstrip(".")


def test_it_is_like_the_others() -> None:
    fog = "The Orvik ferry struck the eastern pier of the old harbour in fog on Tuesday."
    seen = "Ann Lee, Ben Stein, Carla Rush and Dan Miller watched how the Orvik ferry struck the pier of the harbour."
    assert line(seen, STRUCK, fog).startswith("The Orvik ferry struck the eastern pier")


def test_what_all_deny_is_shown_with_the_denial() -> None:
    """Without "Dravo denied that" the line would say the opposite, and be sure of it."""
    one = "The chemical firm Dravo denied that it had dumped waste in the river Osk."
    other = "Dravo has denied it had dumped waste in the river Osk."
    assert "denied" in line(one, other)
