"""Accounts alike in their words are no sure agreement where they part in the point, and none breaks off before its "but"."""

from __future__ import annotations

import pytest

from .test_moored import surely


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Osk Harbour District v. B. Lund, a case over the tide tolls, was heard on 28 April.",
            "Osk Harbour District v. B. Lund, which the tide court heard on 28 April, is a tough case over the tolls.",
        ),
        (
            "Per Lund, who owns the Eel Tavern, took his pet goat into the ferry hall in Osk.",
            "Per Lund, who owns the Eel Tavern, was trying to take his pet goat into the ferry hall in Osk.",
        ),
        (
            "The Orvik navy has issued a furious response to warnings of dearer fuel.",
            "The Orvik navy has issued a furious response after the fishery ban in May.",
        ),
    ],
)
def test_another_point_is_no_sure_agreement(one: str, other: str) -> None:
    assert surely(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Per Lund, who owns the Eel Tavern, was trying to take his pet goat into the ferry hall in Osk.",
            "Per Lund, the owner of the Eel Tavern, tried to take his pet goat into the ferry hall in Osk.",
        ),
        (
            "The Orvik navy has issued a furious response to warnings of dearer fuel for its ships.",
            "The Orvik navy issued a furious response to the warnings of dearer fuel for ships.",
        ),
    ],
)
def test_one_point_in_other_words_still_is(one: str, other: str) -> None:
    assert len(surely(one, other)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“I am the harbour master of Osk, but I am also a herring fisherman,” Per Lund said.",
            "“I am the harbour master of Osk. But I am also a herring fisherman,” Per Lund told the crowd.",
        ),
        (
            "“I trust in the old pilots of Orvik, but Orvik wants to see them mend their boats,” Per Lund said.",
            "“I trust in the old pilots of Orvik,” Per Lund said, “but Orvik wants to see them mend their boats.”",
        ),
    ],
)
def test_no_account_breaks_off_before_a_but_that_others_have(one: str, other: str) -> None:
    found = surely(one, other)
    begun = [w for words in found for w in words if w.strip("“").startswith("I am the") or "trust" in w]
    assert len(begun) > 1
    assert all("but" in w.lower() for w in begun)


def test_somebodys_own_words_go_on_where_all_have_it() -> None:
    one = "“We take pride in our ferries, and we know that we let the fishermen down,” Per Lund said."
    (found,) = surely(one, "“We take pride in our ferries, and we know that we let the fishermen down,” Lund told the Gazette.")[:1]
    assert all("let the fishermen down" in w for w in found)


def test_a_notice_without_what_is_in_it_leaves() -> None:
    full = "The fishermen's league issued a storm notice in October warning its members that they could lose boats off Sund."
    found = surely(full, full.replace("storm notice", "notice"), "The fishermen's league issued a notice in October.")
    issued = [w for words in found for w in words if "issued" in w]
    assert issued
    assert all("warning" in w for w in issued)


def test_no_account_ends_with_the_beginning_of_something_else() -> None:
    one = "“My partner took my hand and we ran to the pier and I saw no lorry, but just people running and crying,” Lund said."
    found = surely(one, "“My partner took my hand and we ran to the pier,” Lund told the Gazette.")
    assert found
    for words in found:
        assert not any(w.rstrip("”").endswith("but just people") for w in words)


def test_who_is_named_for_something_is_told_with_what() -> None:
    one = "The governor on Monday appointed Per Lund, a harbour pilot from Osk who is an old friend, as keeper of the Sund light."
    found = surely(one, "The governor on Monday appointed the harbour pilot Per Lund of Osk as keeper of the Sund light.")
    assert found
    for words in found:
        assert all("keeper" in w for w in words)


def test_what_somebody_would_only_suspect_is_no_fact() -> None:
    one = "“When Orvik Lines suspects that a pilot has used its ferries to carry drugs, it will call the police,” Per Lund said."
    found = surely(one, f"{one} It was late.")
    told = [w for words in found for w in words if "carry drugs" in w]
    assert told
    assert all("suspects" in w for w in told)


def test_a_but_of_one_report_alone_is_not_shown() -> None:
    one = "“I am the harbour master of Osk and of all its berths,” Per Lund said, but he would not give his age."
    found = surely(one, "“I am the harbour master of Osk and of all its berths,” Per Lund said.")
    assert found
    for words in found:
        assert not any("age" in w for w in words)


def test_what_another_shows_with_its_but_is_not_told_without_it() -> None:
    one = "“The charter protects the old fishing grounds. Brenn respects that but thinks the cannery belongs in Sund,” Lund said."
    found = surely(one, f"{one} It was late.")
    assert found
    assert not any(all("Brenn" not in w for w in words) for words in found)
