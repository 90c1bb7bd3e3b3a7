"""The stream: one answer a report, names that stay, days that part, memory that is bounded."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Collection

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.cluster import ClusterOptions, Memory, OpenReport, Step, cluster
from sayso.cluster.stream import Stream, Window, epoch_day
from sayso.model import Article

from .reports import ALONE, FLOOD, STRIKE, article

EVERYTHING = [article(f"r{i}", s) for i, s in enumerate((STRIKE[0], FLOOD[0], STRIKE[1], ALONE, STRIKE[2], FLOOD[1]))]


def stories(articles: list[Article], options: ClusterOptions | None = None) -> list[str]:
    return [p.story for p in cluster(articles, options)]


def test_reports_of_one_event_share_a_story_and_others_do_not() -> None:
    strike, flood, strike2, clocks, strike3, flood2 = stories(EVERYTHING)
    assert strike == strike2 == strike3
    assert flood == flood2
    assert len({strike, flood, clocks}) == 3


def test_a_report_is_placed_before_the_next_one_is_read() -> None:
    read: list[str] = []

    def coming():
        for a in EVERYTHING:
            read.append(a.id)
            yield a

    placed = cluster(coming())
    assert next(placed).id == "r0"
    assert read == ["r0"]


@given(st.integers(0, len(EVERYTHING)))
def test_what_comes_later_changes_nothing(cut: int) -> None:
    assert stories(EVERYTHING[:cut]) == stories(EVERYTHING)[:cut]


@settings(max_examples=25)
@given(st.permutations(EVERYTHING))
def test_clear_stories_come_out_the_same_in_any_order(articles: list[Article]) -> None:
    placed = {p.id: p.story for p in cluster(articles)}
    groups = {frozenset(i for i in placed if placed[i] == s) for s in placed.values()}
    assert groups == {frozenset({"r0", "r2", "r4"}), frozenset({"r1", "r5"}), frozenset({"r3"})}


def test_the_same_words_a_season_later_are_another_story() -> None:
    later = [article("a", STRIKE[0], "2031-05-06"), article("b", STRIKE[1], "2031-08-20")]
    assert len(set(stories(later))) == 2


def test_reports_without_a_day_are_placed_by_their_words() -> None:
    strike, strike2, flood = stories([article("a", STRIKE[0], None), article("b", STRIKE[1], None), article("c", FLOOD[0], None)])
    assert strike == strike2 != flood


def test_one_wrong_year_closes_no_story() -> None:
    dated = [
        article("a", STRIKE[0]),
        article("x", ALONE, "2099-01-01"),
        article("y", FLOOD[0], "1970-01-01"),
        article("b", STRIKE[1]),
    ]
    assert stories(dated)[0] == stories(dated)[3]


def test_old_reports_leave_and_no_more_stay_open_than_asked() -> None:
    stream = Stream(Window(days=5, most=10))
    for day, (i, s) in itertools.product(range(1, 29), enumerate((STRIKE[0], FLOOD[0], ALONE))):
        stream.place(article(f"{day}-{i}", (s[0], f"{s[1]} It was day {day}."), f"2031-05-{day:02d}"))
        assert len(stream) <= 10


@pytest.mark.parametrize(("title", "text"), [(None, ""), ("", " "), ("?!", "…"), (None, "x" * 100_000), ("的新闻", "新闻" * 50)])
def test_odd_reports_are_placed_like_any_other(title: str | None, text: str) -> None:
    odd = Article(id="odd", title=title, text=text, text_sha256="", published="last Tuesday")
    assert [p.id for p in cluster([article("a", STRIKE[0]), odd, article("b", STRIKE[1])])] == ["a", "odd", "b"]


def test_days_are_read_with_and_without_an_offset() -> None:
    assert epoch_day("1970-01-02") == 1.0
    assert epoch_day("1970-01-01T12:00:00+00:00") == 0.5
    assert epoch_day("1970-01-01T14:00+02:00") == 0.5
    assert epoch_day("soon") is None
    assert epoch_day(None) is None


class Kept:
    """What a stream remembers, resting outside of it."""

    def __init__(self) -> None:
        self.steps: dict[int, Step] = {}
        self.words: Counter[str] = Counter()

    def keep(self, step: Step) -> None:
        self.steps[step.turn] = step
        self.words.update(step.opened.sketch.words)
        for turn in step.closed:
            del self.steps[turn]

    def spines(self) -> list[tuple[int, float | None, bytes]]:
        return [(turn, s.opened.sketch.day, s.bands) for turn, s in self.steps.items()]

    def reports(self, turns: Collection[int]) -> dict[int, OpenReport]:
        return {turn: self.steps[turn].opened for turn in turns}

    def holders(self, words: Collection[str]) -> list[tuple[str, int]]:
        return [(word, turn) for word in words for turn, s in self.steps.items() if word in s.opened.keys]

    def turns_of_story(self, story: str) -> list[int]:
        return [turn for turn, s in self.steps.items() if s.opened.story == story]

    def met(self) -> int:
        return len(self.words)

    def often(self) -> int:
        return sum(n > 1 for n in self.words.values())

    def counts(self, words: Collection[str]) -> dict[str, int]:
        return {word: self.words[word] for word in words if word in self.words}


class TestGoingOn:
    """A stream that stops after some reports and goes on from its memory decides as one that never stopped."""

    REPORTS = tuple(
        article(f"{n}-{k}", told, f"2026-03-{1 + n:02}")
        for n in range(25)
        for k, told in enumerate((*STRIKE[: 1 + n % 3], *FLOOD[: n % 2 + 1]))
    )

    @pytest.mark.parametrize("stop", [1, 7, 30, 60])
    def test_it_decides_the_same(self, stop: int) -> None:
        window = Window(days=6, most=20)
        whole = Stream(window)
        wanted = [whole.place(r) for r in self.REPORTS]
        first, rest = Stream(window), Kept()
        for report in self.REPORTS[:stop]:
            rest.keep(first.step(report))
        second = Stream(window, Memory(turn=first.turn, days=first.days, rest=rest))
        assert len(second) == len(first)
        for n, report in enumerate(self.REPORTS[stop:], stop):
            step = second.step(report)
            assert step.placement == wanted[n]
            rest.keep(step)
            if n % 5 == 0:
                second = Stream(window, Memory(turn=second.turn, days=second.days, rest=rest))

    def test_a_report_that_is_forgotten_gathers_no_more(self) -> None:
        stream = Stream(Window())
        story = stream.place(article("one", STRIKE[0])).story
        stream.forget((1,))
        assert len(stream) == 0
        assert stream.place(article("two", (STRIKE[0][0], STRIKE[0][1] + " More."))).story != story
