"""Pages given together: stories, what stands alone and why, and that the order they came in does not matter."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sayso.cluster import ClusterOptions, group
from sayso.cluster.given import _as_one_text
from sayso.model import Actor, Grouping, MadeBy, Reading, Span

from .reports import ALONE, FLOOD, STRIKE, article, reading

GIVEN = (
    [reading(f"s{i}", s) for i, s in enumerate(STRIKE)] + [reading(f"f{i}", s) for i, s in enumerate(FLOOD)] + [reading("c", ALONE)]
)
# A page and what stands around it: two sentences each, without a day.
TEASERS = [
    reading("t1", ("Port Verrin dockers stay out", STRIKE[1][1]), None, "teaser"),
    reading("t2", ("Osk flood kills four", FLOOD[1][1]), None, "teaser"),
    reading("t3", ("Lindale: river Osk rises", FLOOD[0][1]), None, "teaser"),
    reading("t4", ALONE, None, "teaser"),
]


def groups(g: Grouping) -> set[frozenset[str]]:
    return {frozenset(m.report.id for m in s.members) for s in g.stories}


def test_pages_of_two_events_make_two_stories_the_largest_first() -> None:
    g = group(GIVEN)
    assert [[m.report.id for m in s.members] for s in g.stories] == [["s0", "s1", "s2"], ["f0", "f1"]]
    assert [a.report.id for a in g.alone] == ["c"]


@settings(max_examples=60)
@given(st.permutations([*GIVEN, *TEASERS]))
def test_the_order_does_not_matter(readings: list[Reading]) -> None:
    shuffled, straight = group(readings), group([*GIVEN, *TEASERS])
    assert groups(shuffled) == groups(straight)
    assert {(s.name, s.title) for s in shuffled.stories} == {(s.name, s.title) for s in straight.stories}
    assert {a.report.id for a in shuffled.alone} == {a.report.id for a in straight.alone}


@settings(max_examples=60)
@given(st.lists(st.sampled_from([*GIVEN, *TEASERS]), unique_by=lambda r: r.article.id))
def test_every_report_ends_in_one_place(readings: list[Reading]) -> None:
    g = group(readings)
    placed = [m.report.id for s in g.stories for m in s.members] + [a.report.id for a in g.alone]
    assert sorted(placed) == sorted(r.article.id for r in readings)
    assert all(len(s.members) > 1 for s in g.stories)


def test_of_one_text_on_one_day_the_whole_with_its_hour_is_no_copy() -> None:
    def known(name: str, published: str, extent: str, told: tuple[str, str] = FLOOD[0]) -> Reading:
        return reading(name, (told[0], f"{told[1]} {STRIKE[0][1]} {STRIKE[1][1]}"), published, extent)

    cut, whole = known("cut", "2026-03-09T06:00Z", "truncated"), known("whole", "2026-03-09T07:00Z", "full")
    day, later = known("day", "2026-03-09", "full"), known("later", "2026-03-10T05:00Z", "full")
    copies = {m.report.id: m.report.copy_of for s in group([cut, day, later, whole]).stories for m in s.members}
    assert copies == {"whole": None, "cut": "whole", "day": "whole", "later": "whole"}


def test_teasers_join_the_page_they_tell_of_or_each_other() -> None:
    assert groups(group([GIVEN[0], *TEASERS])) == {frozenset({"s0", "t1"}), frozenset({"t2", "t3"})}


def test_a_teaser_does_not_pull_two_pages_together() -> None:
    both = ("Dockers walk out as river Osk bursts its banks", f"{STRIKE[0][1]} {FLOOD[0][1]}")
    g = group([GIVEN[0], GIVEN[3], reading("t", both, None, "teaser")])
    assert not any({"s0", "f0"} <= found for found in groups(g))


def test_given_pages_come_before_teasers() -> None:
    story = group([*TEASERS, *GIVEN[:1]]).stories[0]
    assert story.title == TEASERS[1].article.title or story.title == STRIKE[0][0]
    assert group([TEASERS[0], GIVEN[0]]).stories[0].title == STRIKE[0][0]


def test_together_holds_given_pages_for_one_story() -> None:
    g = group(GIVEN, ClusterOptions(together=True))
    assert groups(g) == {frozenset(r.article.id for r in GIVEN)}
    assert g.alone == ()


def test_together_does_not_hold_a_page_s_teasers_for_its_story() -> None:
    g = group([GIVEN[0], GIVEN[5], *TEASERS[:2]], ClusterOptions(together=True))
    assert groups(g) == {frozenset({"s0", "c", "t1"})}


def test_a_story_s_name_is_the_same_in_every_run() -> None:
    assert group(GIVEN).stories[0].name == group(GIVEN[:3]).stories[0].name == group(list(reversed(GIVEN))).stories[0].name


def test_nothing_and_one_page() -> None:
    assert group([]) == Grouping(stories=(), alone=())
    assert [a.why for a in group(GIVEN[:1]).alone] == ["no other report was given"]


def with_names(one: Reading, *names: str) -> Reading:
    text = one.article.text
    spans = {n: Span(text.index(n), text.index(n) + len(n)) for n in names}
    actors = tuple(Actor(id=n, name=n, kind="person", mentions=(s,)) for n, s in spans.items())
    return Reading(made_by=MadeBy(extract="test"), article=one.article, actors=actors)


GIVEN_AT = [(one.article.title or "", f"{one.article.text} It was quiet in Ostery.") for one in GIVEN[:2]]


@pytest.mark.parametrize(
    ("alone", "why"),
    [
        (GIVEN[5], "shares no names, places or rare words with the others"),
        (
            with_names(reading("x", ("A wedding", "Odile Marsh will marry the cellist Janko Pell.")), "Odile Marsh", "Janko Pell"),
            "is about Janko Pell; the others are about Harlan Freight",
        ),
        (
            with_names(reading("x", ("A quiet evening", "Odile Marsh went home early and slept.")), "Odile Marsh"),
            "shares Odile Marsh with the others, but too little else",
        ),
    ],
    ids=["nothing", "other people", "a name alone"],
)  # fmt: skip
def test_why_a_page_stands_alone(alone: Reading, why: str) -> None:
    strike = [with_names(GIVEN[0], "Odile Marsh", "Harlan Freight"), with_names(GIVEN[1], "Odile Marsh", "Harlan Freight")]
    (left,) = group([*strike, alone]).alone
    assert (left.report.id, left.why) == (alone.article.id, why)


def test_a_page_of_a_shared_place_is_not_said_to_be_about_others() -> None:
    def told(key: str, title: str, text: str, *people: str) -> Reading:
        one = with_names(reading(key, (title, text)), *people)
        at = one.article.text.index("Ostery")
        return replace(one, actors=(*one.actors, Actor(id="p", name="Ostery", kind="place", mentions=(Span(at, at + 6),))))

    strike = [told(f"s{k}", *GIVEN_AT[k], "Odile Marsh", "Harlan Freight") for k in (0, 1)]
    alone = told("x", "A wedding", "In Ostery a hall was full. Janko Pell, a cellist, will marry there.", "Janko Pell")
    (left,) = group([*strike, alone]).alone
    assert left.why == "shares Ostery with the others, but too little else"


def test_a_dateline_is_no_shared_place() -> None:
    filed = [
        reading("a", ("Clocks", f"LINDALE (Rapid News) - {ALONE[1]}")),
        reading("b", ("Strike", f"LINDALE (Rapid News) - {STRIKE[0][1]}")),
    ]
    assert [a.why for a in group(filed).alone] == ["shares no names, places or rare words with the other"] * 2
    assert article("a", ALONE).extent == "full"


def test_a_story_bears_the_headline_of_its_newest_whole_report() -> None:
    early, late = reading("a", FLOOD[0], "2031-03-09"), reading("b", FLOOD[1], "2031-03-10")
    for given_in_this_order in ([early, late], [late, early]):
        (story,) = group(given_in_this_order, ClusterOptions(together=True)).stories
        assert story.title == FLOOD[1][0]
    teaser = reading("t", ("Osk flood: the latest", FLOOD[0][1]), "2031-03-11", "teaser")
    (story,) = group([early, late, teaser], ClusterOptions(together=True)).stories
    assert story.title == FLOOD[1][0]


def test_a_reprint_speaks_not_against_a_story() -> None:
    like = {(0, 1): 5.0, (0, 2): -2.0, (1, 2): -3.5, (0, 3): -4.0, (1, 3): -3.0, (2, 3): -1.0}
    told = _as_one_text(like, [0, 0, 2, 3], [False, False, False, False])
    assert told[0, 2] == told[1, 2] == -2.0
    assert told[0, 3] == told[1, 3] == -3.0
    assert _as_one_text(like, [0, 0, 2, 3], [False, False, True, False])[1, 2] == -3.5  # a teaser is as it is
