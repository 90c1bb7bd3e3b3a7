"""Who a person said is one, or is not: two names one voice, one name two voices."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.compare import CompareOptions, compare
from sayso.model import Claim, Mouth, Story

from .told import Told, story

DOOR = (
    "Halyard Wire",
    "The ferry Solveig ran aground off Tarn on Tuesday because its bow door had been left open, the harbour master, Elena Marsk, "
    "said.\n\nAll 24 people aboard were brought ashore.",
)
BLAMED = (
    "Lanmouth Courier",
    "Somebody had left open the bow door of the ferry Solveig, which is why it ran aground off Tarn on Tuesday, according to Helen "
    "Marsk-Lund, who runs the harbour.\n\nThe ferry still lay off Tarn on Wednesday.",
)
ALSO_ELENA = (
    "Lanmouth Courier",
    BLAMED[1].replace("Helen Marsk-Lund, who runs the harbour", "Elena Marsk, who runs the harbour"),
)
THIRD = (
    "Tarn Post",
    "That the ferry Solveig ran aground off Tarn on Tuesday was owed to an open bow door, Marsk said.\n\nDivers went down.",
)


def mouth(told: Story, report: int, name: str) -> Mouth:
    """Who is called so in a report."""
    member = told.members[report]
    (actor,) = (a.id for a in member.reading.actors if a.name == name)
    return Mouth(member.report.id, actor)


def of_the_door(told: Story, *, explain: bool = False) -> Claim:
    """The claim on the open door."""
    (found,) = compare([told], CompareOptions(explain=explain))
    texts = {r.id: r.text for r in found.reports}
    (claim,) = (c for c in found.claims if any("bow door" in a.span.of(texts[a.report]) for a in c.accounts))
    return claim


def two(second: Told = BLAMED) -> Story:
    return story(DOOR, second)


class TestOne:
    def test_two_names_are_one_voice(self) -> None:
        told = two()
        assert (of_the_door(told).independent, of_the_door(told).differs_in) == (2, ("source",))
        one = (mouth(told, 0, "Elena Marsk"), mouth(told, 1, "Helen Marsk-Lund"))
        claim = of_the_door(replace(told, one_person=(one,)))
        assert (claim.independent, claim.caveat, claim.differs_in) == (1, "one_source", ())

    def test_why_is_told(self) -> None:
        told = two()
        one = (mouth(told, 0, "Elena Marsk"), mouth(told, 1, "Helen Marsk-Lund"))
        (found,) = compare([replace(told, one_person=(one,))], CompareOptions(explain=True))
        assert any("a person said that both have it from one and the same" in line for e in found.explained for line in e.voices)

    def test_of_others_nothing_changes(self) -> None:
        told = two()
        elsewhere = (mouth(told, 0, "Elena Marsk"), Mouth("gone", "p1"))
        assert of_the_door(replace(told, one_person=(elsewhere,))) == of_the_door(told)


class TestTwo:
    def test_one_name_is_two_voices(self) -> None:
        told = two(ALSO_ELENA)
        assert of_the_door(told).independent == 1
        sides = ((mouth(told, 0, "Elena Marsk"),), (mouth(told, 1, "Elena Marsk"),))
        assert of_the_door(replace(told, other_people=(sides,))).independent == 2
        assert of_the_door(replace(told, other_people=(sides[::-1],))).independent == 2

    def test_a_third_does_not_make_them_one_again(self) -> None:
        told = story(DOOR, ALSO_ELENA, THIRD)
        before = of_the_door(told)
        assert (len(before.accounts), before.independent) == (3, 1)
        sides = ((mouth(told, 0, "Elena Marsk"),), (mouth(told, 1, "Elena Marsk"),))
        assert of_the_door(replace(told, other_people=(sides,))).independent == 2
