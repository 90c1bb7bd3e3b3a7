"""The timeline: dated happenings, each once, in a report's own words."""

from __future__ import annotations

from datetime import date
from time import process_time

import pytest

from sayso.compare import CompareOptions, compare
from sayso.compare.timeline.door import MOST, timeline
from sayso.model import Article, Clause, Comparison, MadeBy, Member, Reading, Report, Span, Story, TimeExpression

from .told import FLOOD, STRIKE, TALKS, story, text_of


@pytest.fixture(scope="module")
def flood() -> Story:
    return story(*FLOOD)


def test_what_happened_when(flood: Story) -> None:
    found = [(str(e.first), e.text) for e in timeline(flood)]
    assert found == [
        ("2011-01-01", "In 2011 a flood killed nine people in the town"),
        ("2024-11-04", "The river Osk burst its banks on Monday"),
    ]


@pytest.mark.parametrize("told", [FLOOD, STRIKE, TALKS], ids=["flood", "strike", "talks"])
class TestLaws:
    def test_words_are_the_reports(self, told: tuple) -> None:
        s = story(*told)
        entries = timeline(s)
        assert entries
        assert all(e.text == e.span.of(text_of(s, e.report)) for e in entries)

    def test_earliest_first(self, told: tuple) -> None:
        days = [(e.first, e.last) for e in timeline(story(*told))]
        assert days == sorted(days)

    def test_the_order_of_reports_does_not_matter(self, told: tuple) -> None:
        s = story(*told)
        turned = Story(name=s.name, title=s.title, members=s.members[::-1])
        assert timeline(turned) == timeline(s)

    def test_a_copy_adds_nothing(self, told: tuple) -> None:
        assert timeline(story(*told, (None, told[0][1]), copy_of={len(told): 0})) == timeline(story(*told))

    def test_a_report_taken_out_takes_its_entries(self, told: tuple) -> None:
        s = story(*told)
        rest = Story(name=s.name, title=s.title, members=s.members[1:])
        assert all(e.report != "r0" for e in timeline(rest))


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said on Monday that all was well.",  # a saying
        "The dam did not break on Monday.",
        "The dam may have broken on Monday.",
        "The road has been dry for three weeks.",
        "The clerk, who left the town on Monday, was sorry.",  # hangs on a word before it
        "The river now rises.",
        "Divers ended their search after Tuesday's crash.",  # the crash's day
        "The ministry opened an inquiry into yesterday’s collapse of the bridge.",
    ],
)
def test_no_happening(text: str) -> None:
    assert timeline(story((None, text))) == ()


def test_what_was_done_at_a_days_meeting_was_done_that_day() -> None:
    (entry,) = timeline(story((None, "The council closed the market at Thursday's meeting.")))
    assert str(entry.first) == "2024-11-07"


def test_a_noun_tells_what_happened_then() -> None:
    (entry,) = timeline(story((None, "Trade has grown since the treaty in March 2019.")))
    assert (entry.text, entry.first, entry.last) == ("the treaty in March 2019", date(2019, 3, 1), date(2019, 3, 31))


def test_dateline_and_conjunction_are_left_out() -> None:
    (entry,) = timeline(story((None, "OSLO (Reuters) - The dam broke on Monday.")))
    assert entry.text == "The dam broke on Monday"


def test_at_most() -> None:
    towns = ("Brennick", "Lindale", "Ostamar", "Durazh", "Verrin", "Aberwen")
    text = " ".join(f"A fire destroyed the {k}th market hall of {towns[k % 6]} in {1950 + k}." for k in range(60))
    assert len(timeline(story((None, text)))) == MOST


def test_a_sentence_without_end_is_quick() -> None:
    piece = "since the deal on Monday it broke "
    text = piece * 3000
    whole = Span(0, len(text))
    days = tuple(
        TimeExpression(
            span=Span(k * len(piece) + 18, k * len(piece) + 24), type="DATE", first=date(2024, 1, 1), last=date(2024, 1, 1)
        )
        for k in range(3000)
    )
    clause = Clause(span=whole, sentence=whole, predicate="break", roles=(("subject", "it"),), times=tuple(range(3000)))
    article = Article(id="r0", text=text, text_sha256="")
    reading = Reading(made_by=MadeBy(extract="test"), article=article, times=days, clauses=(clause,))
    began = process_time()
    timeline(Story(name="told", title=None, members=(Member(report=Report.of(article), reading=reading),)))
    assert process_time() - began < 10


class TestGrounds:
    """Why an entry has its day, where that is asked for."""

    def explained(self, told: Story) -> Comparison:
        return next(compare([told], CompareOptions(explain=True)))

    def test_each_entry_tells_the_words_of_its_day_and_what_they_are_counted_from(self) -> None:
        told = story(*FLOOD)
        found = self.explained(told)
        grounds = [g for g in found.grounds if g.part == "timeline"]
        assert [g.index for g in grounds] == list(range(len(found.timeline)))
        words = [[b.span.of(text_of(told, g.report or "")) for b in g.rests_on] for g in grounds]
        assert words == [["2011"], ["Monday"]]
        assert grounds[0].rule[0] == "names its year itself"
        assert grounds[1].rule[0] == "counted from publication, 2024-11-08"

    def test_other_tellings_of_it_are_the_runners_up(self) -> None:
        told = story(*FLOOD)
        (last,) = (g for g in self.explained(told).grounds if g.part == "timeline" and g.index == 1)
        assert [r.span.of(text_of(told, r.report)) for r in last.runners_up] == ["the river Osk burst its banks on Monday"]

    def test_what_is_to_come_says_why_it_is_taken_for_that(self) -> None:
        told = story(("Morning Echo", "The council of Lindale will reopen the bridge on 20 November. It burst its banks in 2011."))
        rules = [line for g in self.explained(told).grounds for line in g.rule]
        assert "planned: its day lies after the report's" in rules

    def test_nothing_is_told_unasked(self) -> None:
        assert next(compare([story(*FLOOD)])).grounds == ()
