"""Who is called by a role here and by name there, hours in words, and conditions that nobody gainsays."""

from __future__ import annotations

import pytest

from sayso.model import Finding, Story

from .test_check import checked
from .told import story

TOLD = (
    (
        "Harrow Wire",
        "Armed men stormed the radio station in Tolmar at nine in the morning on Tuesday, police said. "
        "Kestria's police chief, Anton Varga, said a guard and a passer-by had been shot dead at the gate. The station went off "
        "the air at half past nine. A group calling itself Free Kestria said it had carried out the attack. "
        "Its leader, Dara Moskova, said the hostages would not be "
        "harmed if the government freed 14 prisoners.",
    ),
    (
        "Meridian Post",
        "Health minister Petra Lind said that two hostages were in hospital. The death toll rose to four after a wounded "
        "sound engineer died at seven in the evening, the hospital said. "
        "Interior minister Jonas Feld said that no prisoner had been freed. "
        "Dara Moskova, the leader of Free Kestria, said that her men had not fired first. She said that three more hostages would "
        "be let go at six in the morning.",
    ),
    (
        "Tolmar Gazette",
        "Five people are now known to have died, city hospital director Emil Sandor said. Radio Tolmar returned to the air at "
        "noon on Saturday. Free Kestria's leader, Dara Moskova, was arrested at the gate.",
    ),
)


@pytest.fixture(scope="module")
def reports() -> Story:
    """Three reports of a siege."""
    return story(*TOLD)


def found(text: str, reports: Story, kind: str) -> list[Finding]:
    return [f for f in checked(text, reports).findings if f.kind == kind]


@pytest.mark.parametrize(
    "text",
    [
        "The Free Kestria leader said that three more hostages would be let go.",
        "The leader of Free Kestria said that her men had not fired first.",
        "Free Kestria’s leader said that her men had not fired first.",
        "The chief of police said that a guard and a passer-by had been shot dead at the gate.",
        "The police chief of Kestria said that a guard and a passer-by had been shot dead at the gate.",
        "The director of the city hospital said that five people had died.",
        "The hospital director said that five people had died.",
        "The minister of health said that two hostages were in hospital.",
        "The interior minister said that no prisoner had been freed.",
    ],
)
def test_a_role_is_as_good_as_the_name(text: str, reports: Story) -> None:
    assert [f.verdict for f in found(text, reports, "statement")] == ["same_speaker"]
    assert not [f for f in checked(text, reports).findings if f.fails]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The interior minister said that two hostages were in hospital.", "other_speaker"),
        ("The minister of the interior said that two hostages were in hospital.", "other_speaker"),
        ("The leader of Free Kestria said that no prisoner had been freed.", "unclear"),
        ("The deputy police chief said that a guard and a passer-by had been shot dead at the gate.", "unclear"),
    ],
)
def test_another_role_is_not_the_speaker(text: str, verdict: str, reports: Story) -> None:
    assert [f.verdict for f in found(text, reports, "statement")] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Armed men stormed the radio station in Tolmar at nine in the morning on Tuesday.",
        "Armed men stormed the radio station in Tolmar at 9 a.m. on Tuesday.",
        "The station went off the air at 9:30 a.m.",
        "The sound engineer died at seven in the evening.",
        "A wounded sound engineer died at 7pm.",
        "Moskova said that three more hostages would be let go at six in the morning.",
        "Radio Tolmar returned to the air at noon on Saturday.",
        "Radio Tolmar returned to the air at midday on Saturday.",
    ],
)
def test_an_hour_in_words_is_an_hour(text: str, reports: Story) -> None:
    assert not [f for f in checked(text, reports).findings if f.fails]


@pytest.mark.parametrize(
    ("text", "told", "theirs"),
    [
        ("Armed men stormed the radio station in Tolmar at ten in the morning.", "ten in the morning", "nine in the morning"),
        ("The station went off the air at half past ten.", "half past ten", "half past nine"),
        ("Radio Tolmar returned to the air at midnight on Saturday.", "midnight", "noon"),
        ("A wounded sound engineer died at eight in the evening.", "eight in the evening", "seven in the evening"),
    ],
)
def test_another_hour_in_words_fails_as_an_hour(text: str, told: str, theirs: str, reports: Story) -> None:
    (number,) = [f for f in found(text, reports, "number") if f.fails]
    assert number.span.of(text) == told
    assert theirs in number.why


def test_what_nobody_did_gainsays_no_condition(reports: Story) -> None:
    text = "Moskova said that the hostages would not be harmed if 14 prisoners were freed."
    assert "disputed" not in {f.verdict for f in checked(text, reports).findings}


def test_a_toll_that_rose_to_a_number_is_no_condition(reports: Story) -> None:
    text = "The toll rose to four when a sound engineer died."
    assert not [f for f in checked(text, reports).findings if "condition" in f.why]


def test_a_head_may_stand_for_a_leader(reports: Story) -> None:
    text = "The head of Free Kestria was arrested at the gate."
    assert {f.verdict for f in found(text, reports, "claim")} == {"carried"}


AFTER = (
    (
        "Harrow Wire",
        "Police chief Anton Varga was questioned on Monday over the siege of Tolmar radio. Varga left the building by a side "
        "door at quarter past eight. The leader of Free Kestria, Dara Moskova, appeared in court on Monday. Moskova smiled at the "
        "judge and pleaded not guilty.",
    ),
)


@pytest.mark.parametrize(
    "text",
    [
        "The chief of police left the building by a side door.",
        "The Free Kestria leader smiled at the judge.",
        "The Free Kestria leader pleaded not guilty.",
    ],
)
def test_who_does_it_is_known_by_the_role(text: str) -> None:
    assert [f.verdict for f in found(text, story(*AFTER), "claim")] == ["carried"]


@pytest.mark.parametrize(
    "text",
    ["The chief of police smiled at the judge.", "Moskova left the building by a side door."],
)
def test_by_another_role_it_is_not_carried(text: str) -> None:
    assert "carried" not in [f.verdict for f in found(text, story(*AFTER), "claim")]
