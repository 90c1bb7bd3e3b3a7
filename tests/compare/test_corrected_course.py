"""What a person said of accounts holds for the timeline and the process too, where they tell of the same words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from sayso.compare import compare
from sayso.compare.changes.door import changes
from sayso.mend import anchor, with_speakers
from sayso.model import Comparison, Condition, Edit, ProcessState, Span, Story, Stretch, WrongSpeaker

from .told import over_days, text_of

FIRE = over_days(
    ("2026-09-08", "Harbour Ledger", "Six people died on Monday in a fire at the Lindale cannery, police said."),
    ("2026-09-08", "Coast Radio", "Nine people died on Monday in a fire at the Lindale cannery, the mayor said."),
)
SIX, NINE = (
    "Six people died on Monday in a fire at the Lindale cannery",
    "Nine people died on Monday in a fire at the Lindale cannery",
)
OPENED = over_days(
    ("2026-09-08", "Harbour Ledger", "The harbour master shut the north pier on Monday."),
    ("2026-09-08", "Coast Radio", "Divers found a crack under the jetty on Monday."),
)
STOP = over_days(
    ("2026-09-03", "Coast Tribune", "Bus drivers in Marrow will stop work on Monday, their union said."),
    ("2026-09-07", "Evening Globe", "Bus drivers in Marrow stopped work on Monday, the union said."),
)
WILL_STOP, STOPPED = "Bus drivers in Marrow will stop work on Monday", "Bus drivers in Marrow stopped work on Monday"
VISIT = over_days(
    ("2026-09-03", "Coast Tribune", "Minister Ada Holm will visit Korra on Monday."),
    ("2026-09-05", "Evening Globe", "Minister Ada Holm cancelled a visit to Korra, her office said."),
)
WILL_VISIT, CANCELLED = "Minister Ada Holm will visit Korra on Monday", "Minister Ada Holm cancelled a visit to Korra"
STRIKE = over_days(
    (
        "2026-09-03",
        "Harbour Ledger",
        "The strike at Volvo began on Monday. The union Unite said the strike would end only if Volvo withdrew its new roster. "
        "Negotiations between Volvo and Unite broke down. Workers are on strike at Volvo.",
    ),
    (
        "2026-09-03",
        "Evening Globe",
        "Talks between Volvo and Unite were suspended on Tuesday, the mediator said. The strike at Volvo has halted production.",
    ),
    (
        "2026-09-06",
        "Coast Radio",
        "Volvo has withdrawn its new roster, Volvo said. The strike at Volvo goes on and talks of Volvo and Unite are on hold.",
    ),
)
BROKE, SUSPENDED = "Negotiations between Volvo and Unite broke down", "Talks between Volvo and Unite were suspended on Tuesday"
ENDS_IF, WITHDREW = "the strike would end only if Volvo withdrew its new roster", "Volvo has withdrawn its new roster"
TALKS = over_days(
    (
        "2026-09-03",
        "Harbour Ledger",
        "Talks between Kestria and Veld on fishing rights began in Oslo on Monday. Kestria would reopen its ports to Veld only if "
        "Veld freed its sailors, Anselm Dray said. The talks were suspended on Wednesday, Petra Sohn said. Negotiators of Kestria "
        "and Veld met again.",
    ),
    ("2026-09-04", "Evening Globe", "The talks between Kestria and Veld are on hold. A truce between Kestria and Veld holds."),
)


def at(told: Story, words: str) -> Stretch:
    """Some words of the one report that has them."""
    report = next(m.report for m in told.members if words in m.report.text)
    start = report.text.index(words)
    return Stretch(report.id, Span(start, start + len(words)))


def compared(told: Story) -> Comparison:
    (found,) = compare([told])
    return found


def apart(told: Story, one: str, *others: str) -> Comparison:
    """The comparison where one was said to be something else than the others."""
    return compared(replace(told, apart=((at(told, one), tuple(at(told, o) for o in others)),)))


def at_one(told: Story, *accounts: str) -> Comparison:
    """The comparison where all were said to say one thing."""
    return compared(replace(told, at_one=(tuple(at(told, a) for a in accounts),)))


def course(found: Comparison) -> list[tuple[tuple[str, ...], bool | None]]:
    """By entry of the timeline, who tells it, and whether what was announced came."""
    return [(e.reports, e.came) for e in found.timeline]


class TestTimeline:
    def test_what_was_set_apart_is_two_happenings(self) -> None:
        assert course(compared(FIRE)) == [(("r0", "r1"), None)]
        assert sorted(course(apart(FIRE, SIX, NINE))) == [(("r0",), None), (("r1",), None)]

    def test_another_number_is_none_where_both_say_one_thing(self) -> None:
        (before,), (after,) = compared(FIRE).timeline, at_one(FIRE, SIX, NINE).timeline
        assert [o.report for o in before.otherwise] == ["r1"]
        assert (after.reports, after.otherwise) == (("r0", "r1"), ())

    def test_two_happenings_that_say_one_thing_are_one(self) -> None:
        pier, jetty = "The harbour master shut the north pier on Monday", "Divers found a crack under the jetty on Monday"
        assert len(compared(OPENED).timeline) == 2
        assert course(at_one(OPENED, pier, jetty)) == [(("r0", "r1"), None)]

    def test_what_was_done_is_not_what_was_announced_where_it_was_set_apart(self) -> None:
        assert course(compared(STOP)) == [(("r0", "r1"), True)]
        assert course(apart(STOP, WILL_STOP, STOPPED)) == [(("r0",), None), (("r1",), None)]

    def test_what_was_announced_and_done_stays_two_steps_of_one(self) -> None:
        assert course(at_one(STOP, WILL_STOP, STOPPED)) == [(("r0", "r1"), True)]

    @pytest.mark.parametrize("correct", [apart, at_one])
    def test_what_was_called_off_is_not_this_one(self, correct: Callable[..., Comparison]) -> None:
        assert [e.came for e in compared(VISIT).timeline] == [False]
        assert [e.came for e in correct(VISIT, WILL_VISIT, CANCELLED).timeline] == [None]

    def test_nothing_has_come_since_where_both_say_one_thing(self) -> None:
        told = replace(STOP, at_one=((at(STOP, WILL_STOP), at(STOP, STOPPED)),))
        for story, kinds in ((STOP, ["came"]), (told, [])):
            found = compared(story)
            assert [c.kind for c in changes(found.claims, story, "2026-09-05", found.timeline) if c.kind == "came"] == kinds

    def test_other_entries_are_as_they_were(self) -> None:
        before, after = compared(STRIKE), apart(STRIKE, BROKE, SUSPENDED)
        assert before.timeline == after.timeline

    def test_grounds_are_those_of_what_is_told(self) -> None:
        from sayso.compare import CompareOptions

        told = replace(FIRE, apart=((at(FIRE, SIX), (at(FIRE, NINE),)),))
        (found,) = compare([told], CompareOptions(explain=True))
        assert [g.runners_up for g in found.grounds if g.part == "timeline"] == [(), ()]


def states(found: Comparison) -> list[ProcessState]:
    assert found.process is not None
    return [s for s in found.process.state if s.of in ("negotiations", "talks") and s.report in ("r0", "r1")]


def conditions(found: Comparison) -> list[Condition]:
    assert found.process is not None
    return list(found.process.conditions)


class TestProcess:
    @pytest.mark.parametrize("correct", [apart, at_one])
    def test_what_was_settled_is_not_disputed(self, correct: Callable[..., Comparison]) -> None:
        assert [s.disputed for s in states(compared(STRIKE))] == [True, True]
        assert [s.disputed for s in states(correct(STRIKE, BROKE, SUSPENDED))] == [False, False]

    def test_a_condition_is_not_met_by_what_was_set_apart(self) -> None:
        assert [c.met for c in conditions(compared(STRIKE))] == [True]
        assert [(c.met, c.met_report) for c in conditions(apart(STRIKE, ENDS_IF, WITHDREW))] == [(None, None)]
        assert [c.met for c in conditions(at_one(STRIKE, ENDS_IF, WITHDREW))] == [True]

    def test_steps_are_one_where_both_say_one_thing(self) -> None:
        told = over_days(
            ("2026-09-03", "Harbour Ledger", f"Volvo met Unite in Oslo on Monday. {STRIKE.members[0].report.text}"),
            ("2026-09-03", "Evening Globe", f"Unite resumed the talks with Volvo on Monday. {STRIKE.members[1].report.text}"),
        )
        met, resumed = "Volvo met Unite in Oslo on Monday", "Unite resumed the talks with Volvo on Monday"

        def steps(found: Comparison) -> int:
            assert found.process is not None
            return sum(s.text in (met, resumed) for s in found.process.steps)

        assert (steps(compared(told)), steps(at_one(told, met, resumed))) == (2, 1)

    @pytest.mark.parametrize(
        ("speaker", "holds"), [("Petra Sohn", "Petra Sohn"), ("Hilde Moe", "Hilde Moe"), ("Reuters", "Kestria"), (None, "Kestria")]
    )
    def test_a_statement_in_another_mouth_is_held_by_that_one(self, speaker: str | None, holds: str) -> None:
        assert [c.held_by for c in conditions(compared(TALKS))] == ["Anselm Dray"]
        assert [c.held_by for c in conditions(compared(said(TALKS, "Kestria would reopen its ports", speaker)))] == [holds]

    def test_it_stands_so_on_the_word_of_whom_a_person_named(self) -> None:
        suspended = "The talks were suspended on Wednesday"
        found = [compared(told).process for told in (TALKS, said(TALKS, suspended, "Hilde Moe"), said(TALKS, suspended, None))]
        assert [p.state[0].speaker for p in found if p is not None] == ["Petra Sohn", "Hilde Moe", None]


def said(told: Story, words: str, speaker: str | None) -> Story:
    """The story where a person gave a statement to somebody."""
    place = at(told, words)
    what = WrongSpeaker(statement=anchor(place.report, text_of(told, place.report), place.span), speaker=speaker)
    edit = Edit(number=1, made="2026-09-10T00:00:00Z", what=what)
    own = [replace(m, reading=with_speakers(m.reading, [edit])) if m.report.id == place.report else m for m in told.members]
    return replace(told, members=tuple(own))
