"""The comparison in a terminal."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.cells import cell_len

from sayso.export import to_html, to_text
from sayso.export.sheet import NARROWEST
from sayso.export.text_claims import LEAST, MOST, SHOWN, allotted, numbers_told
from sayso.export.text_course import shared
from sayso.model import Alone, Basis, Claim, Comparison, Ground, Omission, Report, RunnerUp
from sayso.pipeline import Outcome
from tests.export import outcomes
from tests.export.golden import golden

CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class TestWholePage:
    @pytest.mark.parametrize(("name", "width"), [("ferry.txt", 80), ("ferry-narrow.txt", 40)])
    def test_reads_as_the_golden_file(self, name: str, width: int) -> None:
        made = to_text(outcomes.ferry(), width=width)
        assert made == golden(name, made)

    @pytest.mark.parametrize("made", [outcomes.ferry, outcomes.hostile, outcomes.nothing, outcomes.agreed, outcomes.unsure])
    @pytest.mark.parametrize("width", [20, 33, 40, 80, 120, 300])
    def test_no_line_is_wider_than_the_terminal_but_an_address(self, made: object, width: int) -> None:
        lines = to_text(made(), width=width).splitlines()  # type: ignore[operator]
        assert max(cell_len(line) for line in lines if not line.strip().startswith("https://")) <= width

    def test_a_width_below_the_narrowest_is_taken_for_the_narrowest(self) -> None:
        assert to_text(outcomes.ferry(), width=1) == to_text(outcomes.ferry(), width=NARROWEST)

    def test_no_line_ends_in_blanks_and_no_two_empty_lines_stand_together(self) -> None:
        made = to_text(outcomes.ferry(), width=72)
        assert not re.search(r"[ \t]\n", made)
        assert "\n\n\n" not in made


class TestColour:
    def test_without_colour_there_is_no_escape(self) -> None:
        assert "\x1b" not in to_text(outcomes.ferry(), width=80)

    def test_with_colour_the_words_are_the_same(self) -> None:
        plain = to_text(outcomes.ferry(), width=80).replace("*", "")
        coloured = re.sub(r"\x1b\[[0-9;]*m", "", to_text(outcomes.ferry(), width=80, colour=True))
        assert coloured == plain

    def test_the_environment_does_not_overrule_what_was_asked(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("NO_COLOR", "1")
        assert "\x1b[" in to_text(outcomes.ferry(), width=80, colour=True)
        monkeypatch.setenv("FORCE_COLOR", "1")
        assert "\x1b[" not in to_text(outcomes.ferry(), width=80)


class TestHostilePage:
    def test_nothing_that_a_terminal_obeys_comes_through(self) -> None:
        for colour in (False, True):
            made = to_text(outcomes.hostile(), width=80, colour=colour)
            assert not CONTROL.search(re.sub(r"\x1b\[[0-9;]*m", "", made))
            assert "\x1b]" not in made
            assert "[2J" not in made

    def test_a_sentence_without_end_does_not_fill_the_screen(self) -> None:
        made = to_text(outcomes.endless(), width=80)
        assert len(made) < 12_000
        assert "word word …" in made

    def test_wide_characters_are_counted_as_two_columns(self) -> None:
        made = to_text(outcomes.wide(), width=30)
        assert all(cell_len(line) <= 30 for line in made.splitlines())
        assert "市長" in made


class TestClaims:
    def test_differences_come_before_agreements_and_those_before_what_one_has(self) -> None:
        made = to_text(outcomes.ferry(), width=80)
        assert made.index("WHERE THEY DIFFER") < made.index("WHAT THEY AGREE ON") < made.index("WHAT ONLY ONE HAS")

    def test_what_differs_is_set_off(self) -> None:
        made = to_text(outcomes.ferry(), width=80)
        assert "*84* people" in made
        assert "*91* people" in made
        assert "Number: 84 | 91" in made

    def test_the_same_words_of_one_origin_are_said_once(self) -> None:
        made = to_text(outcomes.agreed(), width=80)
        assert made.count("“The pilot was asleep,”") == 1
        assert "same origin: Coast Mirror" in made
        assert "2 reports, 1 independent voice" in made

    def test_unsure_differences_stand_apart(self) -> None:
        made = to_text(outcomes.unsure(), width=80)
        assert "WHERE THEY MAY DIFFER" in made
        assert "WHERE THEY DIFFER\n" not in made
        assert "1 may differ (not sure), 0 agree" in made

    def test_no_difference_is_said_with_counts(self) -> None:
        assert "no differences found: 1 agree, 1 in one report only" in to_text(outcomes.agreed(), width=120)

    def test_all_that_surely_differ_are_shown(self) -> None:
        made = to_text(outcomes.many(11), width=80)
        assert "\n11  Number" in made
        assert "(--all)\n" not in made

    def test_of_those_not_sure_the_first_are_shown_and_the_others_counted(self) -> None:
        number = outcomes.claims()[0]
        made = to_text(outcomes.with_claims(*(replace(number, id=f"k{n}", sure=False) for n in range(11))), width=80)
        assert "\n 6  Number" in made
        assert "\n 7  Number" not in made
        assert "and 5 more: 7–11 (--all)\n" in made

    def test_the_numbers_of_those_that_are_not_shown_are_told(self) -> None:
        assert numbers_told([]) == ""
        assert numbers_told([7]) == "7"
        assert numbers_told([7, 8, 9, 12, 14, 15]) == "7–9, 12, 14–15"

    def test_where_only_the_most_telling_were_kept_no_number_is_claimed(self) -> None:
        alone = outcomes.claims()[3]
        made = to_text(outcomes.with_claims(*(replace(alone, id=f"k{n}") for n in range(30))), width=120)
        assert "the 30 most telling kept" in made
        assert "and 24+ more: 7–30 (--all)\n" in made
        assert "most telling kept" not in to_text(outcomes.with_claims(*(replace(alone, id=f"k{n}") for n in range(29))))

    def test_all_are_shown_where_that_is_asked_for(self) -> None:
        number, alone = outcomes.claims()[0], outcomes.claims()[3]
        entry = outcomes.comparison().timeline[0]
        told = [replace(number, id=f"k{n}", sure=False) for n in range(11)] + [replace(alone, id=f"a{n}") for n in range(12)]
        days = tuple(replace(entry, first=date(2025, n, 1), last=date(2025, n, 1)) for n in range(1, 13))
        story = outcomes.comparison(claims=tuple(told), timeline=days)
        made = to_text(Outcome(comparisons=(story,), readings=outcomes.readings()), width=80, every=True)
        assert "\n11  Number" in made
        assert "\n23  " in made
        assert all(f"  1 {month} 2025  The ferry" in made for month in ("Jan", "Jul", "Dec"))
        assert "--all" not in made

    def test_a_denial_that_is_counted_is_shown(self) -> None:
        denial = next(c for c in outcomes.claims() if any(a.stance == "denied" for a in c.accounts))
        denied = next(a for a in denial.accounts if a.stance == "denied")
        alone = outcomes.claims()[3]
        claims = [replace(alone, id=f"k{n}", accounts=(denied,) if n == 20 else alone.accounts) for n in range(25)]
        made = to_text(outcomes.with_claims(*claims), width=80)
        assert "1 denial" in made
        assert made.count("· denied") == 1
        assert "\n21  " in made

    def test_copies_of_one_text_are_told_to_be_one_voice(self) -> None:
        reports = (outcomes.report("p"), outcomes.report("c"))
        told = replace(outcomes.claims()[3], accounts=(outcomes.account("p", "The pilot was asleep"),))
        story = outcomes.comparison(reports=reports, claims=(told,), origins=())
        made = to_text(Outcome(comparisons=(story,), readings=outcomes.readings()), width=200)
        assert "all reports are copies of one text: one voice, with nothing to hold it against" in made
        assert "WHAT THE ONE TEXT SAYS" in made
        assert "not found in the others" not in made
        assert "no differences found" not in made

    def test_agreements_of_the_most_voices_are_shown(self) -> None:
        agreed = outcomes.claims()[2]
        claims = [replace(agreed, id=f"k{n}", independent=3 if n == 29 else 1) for n in range(30)]
        made = to_text(outcomes.with_claims(*claims), width=80)
        assert "\n 5  2 reports, 1 independent voice\n" in made
        assert "\n30  2 reports, 3 independent voices\n" in made
        assert "\n 6  2 reports" not in made

    def test_what_is_stated_flatly_stands_as_fact(self) -> None:
        first, second = outcomes.claims()[0].accounts
        accounts = (replace(first, value="might"), replace(second, value="stated"))
        made = to_text(outcomes.with_claims(replace(outcomes.claims()[0], differs_in=("certainty",), accounts=accounts)))
        assert "Certainty: might | as fact" in made

    def test_further_accounts_that_agree_take_a_line_each(self) -> None:
        made = to_text(outcomes.alike(), width=80)
        assert "\n      Coast Mirror · the outlet itself: The ferry Anselm ran aground off …\n" in made

    def test_one_whose_name_fills_a_line_has_another_for_his_words(self) -> None:
        claim = outcomes.alike().comparisons[0].claims[0]
        first, second = claim.accounts
        long = replace(second, source_kind="organisation", speaker="Board of the Northern Harbours Trust")
        made = to_text(outcomes.with_claims(replace(claim, accounts=(first, long))), width=80)
        assert "Board of the Northern Harbours Trust (organisation):\n        The ferry Anselm ran aground off Tarn" in made


class TestAllotted:
    @given(st.dictionaries(st.sampled_from(["differ", *sorted(SHOWN)]), st.integers(1, 50)))
    def test_never_more_than_there_are_nor_than_a_minute_takes(self, have: dict[str, int]) -> None:
        shown = allotted(have)
        assert all(1 <= shown[key] <= n for key, n in have.items())
        assert min(LEAST, sum(have.values())) <= sum(shown.values()) <= max(MOST, have.get("differ", 0) + len(have))
        assert shown.get("differ") == have.get("differ")

    def test_the_least_telling_give_way(self) -> None:
        assert allotted({"differ": 20, "agree": 20, "only_one": 20}) == {"differ": 20, "agree": 1, "only_one": 1}
        assert allotted({"differ": 2, "agree": 20, "only_one": 20}) == {"differ": 2, "agree": 5, "only_one": 3}


class TestCourse:
    def test_a_step_that_the_timeline_tells_is_not_told_again(self) -> None:
        made = to_text(outcomes.told_twice(), width=100)
        assert made.count("ran aground off Tarn on Monday… · Tarn Pilot") == 1
        assert "1 step among the days above" in made

    def test_the_days_nearest_to_the_reports_are_shown(self) -> None:
        first = outcomes.comparison().timeline[0]
        days = [date(2025, n, 1) for n in range(1, 10)] + [date(2026, 2, n) for n in range(1, 5)]
        entries = tuple(replace(first, first=d, last=d) for d in days)
        made = to_text(Outcome(comparisons=(outcomes.comparison(timeline=entries, process=None),), readings={}), width=80)
        shown = re.findall(r"^  (\d+ \w{3} \d{4})  The ferry", made, re.M)
        assert shown == ["1 Aug 2025", "1 Sep 2025", "1 Feb 2026", "2 Feb 2026", "3 Feb 2026", "4 Feb 2026"]
        assert "  and 7 more (--all)\n" in made

    def test_what_was_over_long_before_stands_apart(self) -> None:
        first = outcomes.comparison().timeline[0]
        days = [date(2019, 4, 1), date(2026, 2, 1), date(2026, 2, 2)]
        entries = tuple(replace(first, first=d, last=d) for d in days)
        outcome = Outcome(comparisons=(outcomes.comparison(timeline=entries, process=None),), readings={})
        made = to_text(outcome, width=80)
        assert re.findall(r"background|the story\n|1 Apr 2019|1 Feb 2026", made) == [
            "background", "1 Apr 2019", "the story\n", "1 Feb 2026",
        ]  # fmt: skip
        page = to_html(outcome)
        assert page.index(">Background<") < page.index("1 Apr 2019") < page.index(">The story<") < page.index("1 Feb 2026")

    def test_without_anything_of_long_before_nothing_is_set_apart(self) -> None:
        assert "background" not in to_text(outcomes.ferry(), width=80)

    def test_of_a_matter_that_one_lacks_it_is_told_where_to_look(self) -> None:
        missed = (Omission(report="c", claims=(outcomes.claims()[3].id,), matter="Harbour Board"),)
        told = Outcome(comparisons=(outcomes.comparison(omissions=missed),), readings=outcomes.readings())
        for made in (to_text(told, width=120), re.sub(r"<[^>]*>", "", to_html(told))):
            assert "has nothing of Harbour Board; see" in made
            assert "lacks 1" not in made

    @given(st.integers(0, 8), st.lists(st.integers(0, 9), min_size=3, max_size=3))
    def test_the_process_takes_no_more_lines_than_it_may(self, lines: int, have: list[int]) -> None:
        shares = shared(lines, *have)
        assert sum(shares) == min(lines, sum(have))
        assert all(share <= n for share, n in zip(shares, have, strict=True))

    def test_conditions_in_the_same_words_are_one_line(self) -> None:
        made = to_text(outcomes.told_twice(), width=200)
        assert "if *the hull is sound* · Tarn Pilot, Island Post · held by Tarn Lines" in made

    def test_dots_stand_where_a_sentence_goes_on(self) -> None:
        assert "… ran aground off Tarn…" in to_text(outcomes.ferry(), width=100)


class TestNothing:
    def test_one_usable_page_is_answered_plainly(self) -> None:
        made = to_text(outcomes.nothing(), width=80)
        assert made.index("Nothing to compare: a comparison takes two reports") < made.index("it is the only usable page")
        assert "LEFT OUT" not in made
        assert made.rstrip().endswith("Nothing left this machine.")

    def test_two_stories_are_told_apart_on_top(self) -> None:
        made = to_text(outcomes.two_stories(), width=80)
        assert made.startswith("Two stories\n1. Ferry runs aground off Tarn (3 reports)\n2. ")


class TestWordsOnly:
    def test_every_set_off_word_stands_in_a_report(self) -> None:
        made = to_text(outcomes.ferry(), width=400)
        words = re.findall(r"\*([^*]+)\*", made)
        assert words
        assert all(any(word in text for text in outcomes.TEXTS.values()) for word in words)

    def test_a_claim_without_marks_is_shown_all_the_same(self) -> None:
        claim = Claim(id="k", claim="Ada Bell", relation="only_one", accounts=(outcomes.account("m", "Ada Bell"),))
        made = to_text(outcomes.with_claims(claim), width=80)
        assert "… Ada Bell" in made


def test_a_story_without_a_title_goes_by_its_first_words() -> None:
    reports = tuple(
        Report(id=i, title=None, outlet=None, url=None, published=None, extent="full", copy_of=None, text=f"The bridge fell {i}.")
        for i in "ab"
    )
    outcome = Outcome(comparisons=(Comparison(story="s-1f", title=None, reports=reports),), readings={})
    assert to_text(outcome).splitlines()[0] == "The bridge fell a."
    assert "s-1f" not in to_text(outcome)


def test_what_an_entry_rests_on_stands_under_it() -> None:
    ferry = outcomes.comparison()
    day, step = ferry.timeline[0], outcomes.process().steps[0]
    grounds = (
        Ground(
            part="timeline", index=0, report="p", rests_on=(Basis(what="its day", span=outcomes.at("p", "Monday")),),
            rule=("counted from publication, 2026-02-03",), runners_up=(RunnerUp(report="m", span=day.span, score=1.5),),
        ),
        Ground(part="state", index=0, report="p", rests_on=(Basis(what="says that it is paused", span=step.span),)),
    )  # fmt: skip
    explained = Outcome(comparisons=(replace(ferry, grounds=grounds),), readings=outcomes.readings())
    made = to_text(explained, width=200)
    assert "its day: “Monday”; counted from publication, 2026-02-03\n" in made
    assert "not taken (1.50), Coast Mirror: The ferry Anselm" in made
    assert "says that it is paused: “ran aground off Tarn”\n" in made
    page = to_html(explained)
    assert page.count("<summary>why</summary>") == 2
    assert "counted from publication, 2026-02-03" in page


def test_comparing_all_the_same_is_offered_only_where_there_is_something_beside() -> None:
    one = Alone(report=outcomes.report("p"), why="no other report was given")
    other = Alone(report=outcomes.report("m"), why="shares nothing with the others")
    assert "--together" not in to_text(Outcome(comparisons=(), readings={}, alone=(one,)))
    assert "--together" in to_text(Outcome(comparisons=(), readings={}, alone=(one, other)))
