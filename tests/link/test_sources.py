"""The ledger of a story: named sources by name, unnamed ones only by the same words."""

from __future__ import annotations

from sayso.link import ledger
from sayso.model import Reading

from .made import report, story

SAID = "the ferry would not sail again before the spring because its hull had rusted through"
OTHER = "the harbour had known of the rust since the summer and had told nobody about it"


def by(id: str, speaker: str, kind: str, words: str, outlet: str, *, named: bool = True, day: str = "2026-03-10") -> Reading:
    actor = ("organisation" if kind == "organisation" else "person", named)
    return report(id, f"{speaker} said {words}.", [(speaker, *actor)], [(speaker, kind, words)], outlet, day)


def told(*readings: Reading) -> list[tuple[str, list[str]]]:
    return [(s.name, [c.report for c in s.carried]) for s in ledger(story(*readings))]


def test_a_named_source_stands_there_once() -> None:
    found = told(by("r1", "Elena Marsk", "named_person", SAID, "Wire"), by("r2", "Elena Marsk", "named_person", OTHER, "Echo"))
    assert found == [("Elena Marsk", ["r1", "r2"])]


def test_unnamed_sources_of_two_outlets_are_two() -> None:
    one = by("r1", "An official", "anonymous_person", SAID, "Wire", named=False)
    other = by("r2", "An official", "anonymous_person", OTHER, "Echo", named=False)
    assert told(one, other) == [("An official", ["r1"]), ("An official", ["r2"])]


def test_in_the_same_words_they_are_one() -> None:
    one = by("r1", "An official", "anonymous_person", SAID, "Wire", named=False)
    other = by("r2", "a harbour official", "anonymous_person", SAID, "Echo", named=False)
    assert told(one, other) == [("a harbour official", ["r1", "r2"])]


def test_named_here_and_unnamed_there() -> None:
    one = by("r1", "Elena Marsk", "named_person", SAID, "Wire", day="2026-03-09")
    other = by("r2", "An official", "anonymous_person", SAID, "Echo", named=False, day="2026-03-11")
    (source,) = ledger(story(one, other))
    assert (source.name, source.statements, source.first, source.last) == ("Elena Marsk", 1, "2026-03-09", "2026-03-11")
    assert [(c.outlet, c.named, c.unnamed) for c in source.carried] == [
        ("Wire", "Elena Marsk", False),
        ("Echo", "An official", True),
    ]
    assert source.ground == "the same words"


def test_words_that_two_named_people_share_are_not_whose_the_unnamed_one_is() -> None:
    found = told(
        by("r1", "Elena Marsk", "named_person", SAID, "Wire"),
        by("r2", "Tom Verel", "named_person", SAID, "Echo"),
        by("r3", "An official", "anonymous_person", SAID, "Post", named=False),
    )
    assert sorted(found) == [("An official", ["r3"]), ("Elena Marsk", ["r1"]), ("Tom Verel", ["r2"])]


def test_a_report_that_only_says_when_it_was_changed_is_of_that_day() -> None:
    late = by("r1", "Elena Marsk", "named_person", SAID, "Wire", day="2026-03-12")
    changed = report(
        "r2", f"Elena Marsk said {OTHER}.", [("Elena Marsk", "person", True)], [("Elena Marsk", "named_person", OTHER)], "Echo",
        published=None, modified="2026-03-09T08:00Z",
    )  # fmt: skip
    (source,) = ledger(story(late, changed))
    assert [(c.report, c.day) for c in source.carried] == [("r2", "2026-03-09"), ("r1", "2026-03-12")]
    assert (source.first, source.last) == ("2026-03-09", "2026-03-12")


def test_few_words_show_nothing() -> None:
    short = "the ferry would not sail"
    found = told(
        by("r1", "Elena Marsk", "named_person", short, "Wire"),
        by("r2", "An official", "anonymous_person", short, "Echo", named=False),
    )
    assert len(found) == 2


def test_a_body_is_no_unnamed_person() -> None:
    found = told(
        by("r1", "Red Lantern", "organisation", SAID, "Wire"),
        by("r2", "An official", "anonymous_person", SAID, "Echo", named=False),
    )
    assert len(found) == 2


def test_those_that_most_outlets_carry_come_first() -> None:
    found = told(
        by("r1", "Ana Ruiz", "named_person", OTHER, "Wire"),
        by("r2", "Elena Marsk", "named_person", SAID, "Echo"),
        by("r3", "Elena Marsk", "named_person", OTHER, "Post"),
    )
    assert [name for name, _ in found] == ["Elena Marsk", "Ana Ruiz"]
