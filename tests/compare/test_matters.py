"""What one report has nothing of though all the others tell of it, each in its own way, so that no claim has them all."""

from __future__ import annotations

import pytest

from sayso.compare import compare

from .told import over_days

DAY, NEXT = "2026-05-05T06:00:00Z", "2026-05-07T06:00:00Z"
WIRE = (
    "A chemical tanker ran aground off Velmouth on Monday night, the harbour master said. Its owner filed a petition with "
    "the Maritime Tribunal on Thursday, asking it to limit what it must pay. The crew was taken off "
    "by helicopter before dawn."
)
POST = (
    "The tanker Ilse Marie ran onto rocks off Velmouth on Monday night. Lawyers of the owner handed in "
    "their papers to the Maritime Tribunal, eleven boxes of them. All the men were lifted to safety."
)
LOCAL = (
    "Here is what we know of the ship on the rocks. The owner would not withdraw her petition at the Maritime Tribunal, her "
    "aides said. Bathing is forbidden at four beaches until further notice."
)
COURIER = (
    "Salvage crews were on their way to Velmouth. The Maritime Tribunal will hear the owner’s petition, which was filed "
    "late, all the same. Tugs from Dorsk will try to pull the ship free at high tide."
)
SUN = (
    "Furious bathers blasted those behind a stricken ship on the rocks. “My children swim there,” said Lotte Brandt, 34. "
    "Bosses earned millions last year. {} A seal pup was found coated in slime."
)
OUTLETS = ("Sea Wire", "Velmouth Post", "Inland Courier", "Harbour Now", "Daily Sun")


def missed(*told: str, sun: str = "", day: str = DAY) -> list[tuple[str, str | None]]:
    """Each report that has nothing of something, with what. sun: a sentence that the last one has, too; day: of the last."""
    texts = (*told, SUN.format(sun))
    days = (*(DAY for _ in told), day)
    found = next(compare([over_days(*zip(days, OUTLETS, texts, strict=False))]))
    claims = {c.id: c for c in found.claims}
    assert all("Tribunal" in claims[id].claim for o in found.omissions if o.matter for id in o.claims), "it is told where to look"
    return [(o.report, o.matter) for o in found.omissions if o.matter]


def test_what_all_others_tell_of_in_their_own_ways() -> None:
    assert missed(WIRE, POST, COURIER, LOCAL) == [("r4", "Maritime Tribunal")]


@pytest.mark.parametrize(
    "sun",
    [
        "A tribunal should ask them some hard questions.",
        "The owner has filed a petition to pay less.",
        "A maritime court is asked to let them off.",
        "A Tribunale will do their bidding, they hope.",
        "The MT will do their bidding, they hope.",
    ],
    ids=["by-its-name", "by-what-goes-with-it", "by-half-its-name", "spelled-otherwise", "by-its-first-letters"],
)
def test_what_it_has_in_any_words_is_not_missed(sun: str) -> None:
    assert not missed(WIRE, POST, COURIER, LOCAL, sun=sun)


def test_of_three_reports_two_share_a_name_by_chance() -> None:
    assert not missed(WIRE, POST)


def test_what_another_lacks_too_is_not_what_all_others_have() -> None:
    assert not missed(WIRE, POST, COURIER, LOCAL.replace("the Maritime Tribunal", "court"))


def test_what_is_no_news_any_more_need_not_be_told() -> None:
    assert not missed(WIRE, POST, COURIER, LOCAL, day=NEXT)


def test_a_name_that_goes_with_another_thing_in_each_report_is_no_matter() -> None:
    own = (
        "Boats from Dorsk fish there in spring.",
        "The cook comes from Dorsk and has two sons.",
        "A museum in Dorsk shows old lamps.",
        "In Dorsk a baker won the lottery.",
    )
    told = (WIRE, POST, COURIER.replace("Tugs from Dorsk", "Tugs"), LOCAL)
    assert [m for _, m in missed(*(f"{t} {o}" for t, o in zip(told, own, strict=True)))] == ["Maritime Tribunal"]


def test_a_mere_noun_is_one_thing_here_and_another_there() -> None:
    own = (
        "The hearing will be held in the town hall.",
        "The choir sang in the church hall on Sunday.",
        "Sandwiches are handed out in the sports hall.",
        "A dance hall lost its roof.",
    )
    assert [m for _, m in missed(*(f"{t} {o}" for t, o in zip((WIRE, POST, COURIER, LOCAL), own, strict=True)))] == [
        "Maritime Tribunal"
    ]


def test_where_it_was_is_no_matter() -> None:
    own = (
        "A crowd gathered in Tarrowdale.",
        "The Tarrowdale town hall was lit.",
        "The minister will travel to Tarrowdale.",
        "In Tarrowdale the shops were shut.",
    )
    told = [f"{t} {o}" for t, o in zip((WIRE, POST, COURIER, LOCAL), own, strict=True)]
    assert [m for _, m in missed(*told)] == ["Maritime Tribunal"]
