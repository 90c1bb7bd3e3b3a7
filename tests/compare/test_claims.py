"""Claims: invented accounts side by side, and what is made of them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.compare import compare
from sayso.model import Claim, Comparison, Story

from .told import story, text_of

HARBOUR = (
    "A fire at the Brannoch cannery in Port Ellory {} on Monday night, {}. The blaze began in a cold store and spread to the "
    "loading dock within minutes.\n\nThe cannery employs most of the town. Its owner, Delmar Foods, bought it from the Brannoch "
    "family nine years ago and added a second smokehouse."
)
PARADE = (
    "The town of Port Ellory is mourning. {} The mayor, Ines Calder, has cancelled the spring parade and opened the gymnasium to "
    "families of the workers.\n\nThe Brannoch cannery stood on the quay for a century and packed herring and mackerel for export."
)


def told(first: str, second: str) -> Comparison:
    """Two reports of one fire, each with a sentence of its own."""
    return next(compare([story(("Ellory Post", first), ("Coast Courier", second))]))


def between(comparison: Comparison) -> list[Claim]:
    """The claims that stand in two reports."""
    return [c for c in comparison.claims if len({a.report for a in c.accounts}) > 1]


def about(comparison: Comparison, word: str) -> Claim:
    """The claim of two reports with a word in one of its accounts."""
    texts = {r.id: r.text for r in comparison.reports}
    return next(c for c in between(comparison) if any(word in a.span.of(texts[a.report]) for a in c.accounts))


def fire(first: str, second: str) -> Claim:
    """The claim on the cannery fire that two sentences make."""
    lead = "{} The cannery in Port Ellory employs most of the town and packed herring for export."
    rest = "{} The mayor, Ines Calder, has cancelled the spring parade and opened the gymnasium to families."
    return between(told(lead.format(first), rest.format(second)))[0]


def dated(first: str, early: str, second: str, late: str) -> Comparison:
    """A report of one moment and one of another, compared."""
    one = story(("Ellory Post", first), published=early)
    other = story(("Coast Courier", second), published=late).members[0]
    later = replace(other, report=replace(other.report, id="r1"), reading=other.reading)
    return next(compare([Story(name="told", title=None, members=(*one.members, later))]))


def toll(verb: str, early: str, late: str) -> str:
    """The relation of four in a report of one moment to seven in a report of another."""
    sentence = f"The fire at the Brannoch cannery {verb} {{}} workers on Monday night."
    first, second = sentence.format(4) + " The cannery packs herring.", sentence.format(7) + " The mayor cancelled the parade."
    return about(dated(first, early, second, late), verb).relation


class TestNumbers:
    """A number differs where the same thing is counted with another result."""

    def test_two_counts_of_one_thing_differ(self) -> None:
        claim = fire(
            "The fire at the Brannoch cannery burnt 24 boats on Monday night.",
            "The fire at the Brannoch cannery burnt 29 boats on Monday night.",
        )
        assert (claim.relation, claim.differs_in, claim.sure) == ("differ", ("number",), True)
        assert sorted(a.value or "" for a in claim.accounts) == ["24", "29"]

    def test_a_number_on_top_of_another_is_no_like_of_it(self) -> None:
        claim = fire(
            "Delmar Foods had about 850 workers at the Brannoch cannery, with another 1,000 workers on its boats.",
            "Delmar Foods had nearly 1,000 workers at the Brannoch cannery.",
        )
        assert "number" in claim.differs_in

    @pytest.mark.parametrize("more", ["another five workers", "five more workers"])
    def test_the_same_number_never_differs(self, more: str) -> None:
        claim = fire(
            f"The fire at the Brannoch cannery injured {more} on Monday night.",
            "The fire at the Brannoch cannery injured five workers on Monday night.",
        )
        assert "number" not in claim.differs_in

    @pytest.mark.parametrize(
        ("first", "second"),
        [("at least 13", "more than a dozen"), ("24", "twenty-four"), ("about 30", "31"), ("more than 50", "51")],
    )
    def test_numbers_that_may_be_one_agree(self, first: str, second: str) -> None:
        sentence = "The fire at the Brannoch cannery injured {} workers on Monday night."
        assert fire(sentence.format(first), sentence.format(second)).relation == "agree"

    def test_units_are_seen(self) -> None:
        sentence = "Flames at the Brannoch cannery rose {} above the quay on Monday night."
        assert fire(sentence.format("30 metres"), sentence.format("98 feet")).relation == "agree"

    def test_neighbouring_facts_are_not_one(self) -> None:
        claims = between(
            told(
                "The fire at the Brannoch cannery injured 24 workers on Monday night. The cannery packs herring.",
                "Firefighters at the Brannoch cannery used 29 pumps on Monday night. The quay is closed.",
            )
        )
        assert not any(c.relation == "differ" and c.sure for c in claims)

    def test_other_things_counted_are_not_one(self) -> None:
        claim = fire(
            "The fire at the Brannoch cannery injured two firefighters on Monday night.",
            "The fire at the Brannoch cannery injured nine workers on Monday night.",
        )
        assert not (claim.relation == "differ" and claim.sure and "number" in claim.differs_in)

    def test_the_whole_of_which_a_part_died_is_no_number_of_the_dead(self) -> None:
        claims = between(
            told(
                "One of the nine workers injured in the fire at the Brannoch cannery has died. The cannery packs herring.",
                "One worker died in the fire at the Brannoch cannery, the hospital said. The quay is closed.",
            )
        )
        assert claims
        assert not any("number" in c.differs_in for c in claims)

    def test_what_was_planned_and_then_done_otherwise_has_developed(self) -> None:
        claim = about(
            dated(
                "The prosecutor, Edda Hahn, said she would call twelve witnesses against the mayor of Port Ellory.",
                "2024-11-08",
                "The prosecutor, Edda Hahn, said she had called nine witnesses against the mayor of Port Ellory.",
                "2024-11-28",
            ),
            "witnesses",
        )
        assert claim.relation == "developed"

    @pytest.mark.parametrize("verb", ["killed", "injured", "trapped"])
    def test_a_toll_that_rises_has_developed(self, verb: str) -> None:
        assert toll(verb, "2024-11-08", "2024-11-09") == "developed"

    def test_what_is_counted_on_since_a_day_has_developed(self) -> None:
        once = "Two ships were turned away at the port of Velmouth on Tuesday, the harbour master said."
        so_far = "Five ships have been turned away at the port of Velmouth since Tuesday, the harbour master said."
        assert about(dated(once, "2024-11-08", so_far, "2024-11-10"), "ships").relation == "developed"
        assert about(dated(once, "2024-11-10", so_far, "2024-11-08"), "ships").relation != "developed"

    def test_a_toll_that_rises_within_a_day_has_developed_where_the_hours_are_known(self) -> None:
        assert toll("wounded", "2024-11-08T09:00:00Z", "2024-11-08T17:00:00Z") == "developed"
        assert toll("wounded", "2024-11-08", "2024-11-08T17:00:00Z") == "differ"
        assert toll("wounded", "2024-11-08T17:00:00Z", "2024-11-08T09:00:00Z") == "differ"


class TestWords:
    """What is denied, weakened or dated otherwise."""

    def test_a_denial_differs_in_polarity(self) -> None:
        claim = fire(
            "Delmar Foods locked the doors of the Brannoch cannery before the fire.",
            "Delmar Foods did not lock the doors of the Brannoch cannery before the fire.",
        )
        assert (claim.relation, claim.differs_in[:1], claim.sure) == ("differ", ("polarity",), True)

    def test_a_negated_verb_with_another_object_denies_nothing(self) -> None:
        claims = between(
            told(
                "Delmar Foods locked the doors of the Brannoch cannery before the fire.",
                "Delmar Foods did not lock the gates of its warehouse at the Brannoch cannery after the fire.",
            )
        )
        assert not any("polarity" in c.differs_in and c.sure for c in claims)

    def test_a_hedge_against_a_flat_statement_differs_in_certainty(self) -> None:
        claim = fire(
            "A faulty heater apparently started the fire at the Brannoch cannery.",
            "A faulty heater started the fire at the Brannoch cannery.",
        )
        assert (claim.relation, claim.differs_in[:1]) == ("differ", ("certainty",))
        assert "apparently" in {a.value for a in claim.accounts}

    def test_a_hedge_beside_another_verb_is_worth_a_look(self) -> None:
        claim = fire(
            "A faulty heater apparently caused the fire at the Brannoch cannery on Monday night.",
            "A faulty heater started the fire at the Brannoch cannery on Monday night.",
        )
        assert "certainty" in claim.differs_in
        assert not claim.sure

    @pytest.mark.parametrize("verb", ["could have caused", "was hoped to have caused"])
    def test_what_is_able_or_wanted_doubts_nothing_beside_another_verb(self, verb: str) -> None:
        claim = fire(
            f"A faulty heater {verb} the fire at the Brannoch cannery on Monday night.",
            "A faulty heater started the fire at the Brannoch cannery on Monday night.",
        )
        assert "certainty" not in claim.differs_in

    def test_a_day_told_with_its_hour_is_a_day(self) -> None:
        claim = fire(
            "Delmar Foods closed the Brannoch cannery shortly before midnight on Monday.",
            "Delmar Foods closed the Brannoch cannery on Tuesday.",
        )
        assert "time" in claim.differs_in

    @pytest.mark.parametrize(("one", "other"), [("last month", "on Monday"), ("in 2019", "on Monday")])
    def test_times_of_other_lengths_are_no_other_days(self, one: str, other: str) -> None:
        claim = fire(f"Delmar Foods closed the Brannoch cannery {one}.", f"Delmar Foods closed the Brannoch cannery {other}.")
        assert "time" not in claim.differs_in

    def test_another_day_differs_in_time(self) -> None:
        claim = fire(
            "The fire destroyed the Brannoch cannery on 4 November 2024.",
            "The fire destroyed the Brannoch cannery on 6 November 2024.",
        )
        assert (claim.relation, claim.differs_in[:1]) == ("differ", ("time",))

    @pytest.mark.parametrize(
        ("told_as", "relation"), [("Tuesday, 29 October 2024", "agree"), ("Wednesday, 30 October 2024", "differ")]
    )
    def test_a_weekday_alone_is_counted_from_the_edition(self, told_as: str, relation: str) -> None:
        sentence = "The fire destroyed the Brannoch cannery on {}."
        assert fire(sentence.format("Tuesday"), sentence.format(told_as)).relation == relation

    def test_marks_carry_the_difference(self) -> None:
        comparison = told(
            "The fire at the Brannoch cannery injured 24 workers on Monday night. The cannery packs herring.",
            "The fire at the Brannoch cannery injured 29 workers on Monday night. The mayor cancelled the parade.",
        )
        texts = {r.id: r.text for r in comparison.reports}
        accounts = about(comparison, "injured").accounts
        assert {m.of(texts[a.report]) for a in accounts for m in a.marks} == {"24", "29"}


class TestVoices:
    """Accounts that go back to one origin are one voice."""

    def test_one_source_in_three_outlets_is_one_voice(self) -> None:
        quote = "“The sprinklers in the cold store had been shut off since the spring,” a person close to the inquiry said."
        comparison = next(
            compare(
                [
                    story(
                        ("Ellory Post", f"{quote} The cannery packs herring and mackerel."),
                        ("Coast Courier", f"The mayor has cancelled the parade. {quote}"),
                        ("Bay Herald", f"{quote} Delmar Foods bought the cannery nine years ago."),
                    )
                ]
            )
        )
        claim = about(comparison, "sprinklers")
        assert len(claim.accounts) == 3
        assert claim.independent == 1
        assert claim.voices == ((0, 1, 2),)

    def test_a_copy_is_no_voice_of_its_own(self) -> None:
        text = "The fire at the Brannoch cannery injured 24 workers on Monday night. The cannery packs herring and mackerel."
        told_twice = story(("Ellory Post", text), ("Coast Courier", text), copy_of={1: 0})
        claims = between(next(compare([told_twice])))
        assert claims
        assert all(c.independent == 1 for c in claims)


class TestAlone:
    """What one report alone has."""

    TEXTS = (
        "The fire at the Brannoch cannery injured 24 workers on Monday night. Delmar Foods paid a fine of $9,000 in 2019.",
        "The fire at the Brannoch cannery injured 24 workers on Monday night. The mayor has cancelled the spring parade.",
    )

    def test_what_one_whole_report_has_stands_alone(self) -> None:
        comparison = told(*self.TEXTS)
        alone = [c.claim for c in comparison.claims if c.relation == "only_one"]
        assert any("fine of $9,000" in c for c in alone)
        assert any("parade" in c for c in alone)

    def test_nothing_stands_alone_against_a_teaser(self) -> None:
        whole = story(*(("Outlet", t) for t in self.TEXTS))
        first, second = whole.members
        teaser = replace(second, report=replace(second.report, extent="teaser"))
        comparison = next(compare([Story(name="told", title=None, members=(first, teaser))]))
        relations = {c.accounts[0].report: c.relation for c in comparison.claims if len(c.accounts) == 1}
        assert relations["r0"] == "unmatched"
        assert relations["r1"] == "only_one"

    def test_unrelated_reports_still_list_their_statements(self) -> None:
        comparison = told(
            "The fire at the Brannoch cannery injured 24 workers on Monday night.",
            "Shares in Orvane Motors rose by 5 per cent after the carmaker raised its forecast.",
        )
        assert {c.relation for c in comparison.claims} == {"only_one"}
        assert {a.report for c in comparison.claims for a in c.accounts} == {"r0", "r1"}


def test_words_are_the_reports_own() -> None:
    s = story(("Ellory Post", HARBOUR.format("hurt 24 people", "the fire chief said")), ("Coast Courier", PARADE.format("")))
    for claim in next(compare([s])).claims:
        for account in claim.accounts:
            words = account.span.of(text_of(s, account.report))
            assert all(m.inside(text_of(s, account.report)) for m in account.marks)
            assert words.strip() == words


def test_a_report_whose_own_sources_contradict_each_other_stands_twice() -> None:
    lead = "Survivors said that the rear exit of the cannery had been locked with a chain."
    s = story(
        ("Ellory Post", f"{lead} Delmar Foods denied that the rear exit of the cannery had been locked with a chain."),
        (
            "Coast Courier",
            "The rear exit of the cannery had been locked with a chain, the welder Oda Brandt said. The quay is shut.",
        ),
        (
            "Bay Herald",
            "The rear exit of the cannery had not been locked with a chain, Delmar Foods said. The parade is cancelled.",
        ),
    )
    claim = about(next(compare([s])), "locked")
    assert (claim.relation, claim.differs_in[:1]) == ("differ", ("polarity",))
    assert sorted(a.report for a in claim.accounts) == ["r0", "r0", "r1", "r2"]


class TestWhatIsNoAgreement:
    """Words that meet in what is wanted, not said again, or lies on the other side of a time."""

    def test_a_number_that_was_is_not_the_one_that_is(self) -> None:
        claim = about(
            dated(
                "Police said 34 people had been injured in the blast at the Norvik plant in Tarnholm.",
                "2024-11-08",
                "Police revised their count of the injured from the blast at the Norvik plant in Tarnholm from 34 to 45.",
                "2024-11-10",
            ),
            "34",
        )
        assert (claim.relation, {a.value for a in claim.accounts}) == ("developed", {"34", "45"})

    def test_before_a_truce_is_not_once_there_is_one(self) -> None:
        found = told(
            "Anders Holt said that Solvane would free its prisoners once a truce was in force on the river. It rained all day.",
            "Anders Holt said that Solvane would move no guns before a truce was in force on the river. The bridge is shut.",
        )
        assert {a.report for c in found.claims if "truce was in force" in c.claim for a in c.accounts} == {"r0", "r1"}
        assert not any(c.relation == "agree" and "truce was in force" in c.claim for c in between(found))

    def test_what_was_not_said_again_is_nobodys_account(self) -> None:
        found = told(
            '"There will be no compulsory redundancies at the Brannoch cannery," said Helen Marsh, who runs Delmar Foods.',
            "Helen Marsh did not repeat her promise that there would be no compulsory redundancies at the Brannoch cannery.",
        )
        assert [a.report for c in found.claims if "redundancies" in c.claim for a in c.accounts] == ["r0"]

    def test_what_was_confirmed_beside_what_was_not_said_is_an_account(self) -> None:
        found = told(
            "The minister did not say who ordered it, but confirmed that the pier in Tarn had been closed on Monday by the army.",
            "The pier in Tarn was closed on Monday by the army, a fisherman said.",
        )
        assert any(c.relation == "agree" and "pier" in c.claim for c in between(found))

    def test_what_is_wanted_is_shown_with_who_wants_it(self) -> None:
        found = told(
            "Kareth wants 140 prisoners freed before it signs the truce with Solvane. The river is high.",
            "Kareth demanded that 140 prisoners be freed before it signs the truce with Solvane. The bridge is shut.",
        )
        texts = {r.id: r.text for r in found.reports}
        assert all(
            "freed" not in (words := a.span.of(texts[a.report])) or "Kareth" in words for c in between(found) for a in c.accounts
        )


class TestNumbersOfOneKind:
    """What a number was before, and the whole that a part is of, are set against their like: they never make accounts agree."""

    @pytest.mark.parametrize(
        ("told_in", "one", "other"),
        [
            ("Two of the {} workers injured in the blast at Korra have died.", "nine", "twelve"),
            ("Some 300 people from {} countries to the east of the river were evacuated on Monday.", "12", "25"),
            ("Trains from {} stations to the capital were stopped on Monday.", "20", "35"),
            ("The price of a ticket rose from {} to 30 crowns on Monday.", "20", "25"),
        ],
    )
    def test_they_differ_and_do_not_agree(self, told_in: str, one: str, other: str) -> None:
        found = between(told(told_in.format(one), told_in.format(other)))
        assert [(c.relation, {a.value for a in c.accounts}) for c in found] == [("differ", {one, other})]


@pytest.mark.parametrize(
    "early",
    ["will not meet in Sankt Ivo on Thursday as planned, two officials said", "called off their meeting in Sankt Ivo on Thursday"],
)
def test_what_was_called_off_on_one_day_and_done_on_another_are_both_true(early: str) -> None:
    found = told(
        f"The army chiefs of Kareth and Solvane {early}. The river is high.",
        "The army chiefs of Kareth and Solvane met in Sankt Ivo on Friday, the mediator said. The bridge is shut.",
    )
    assert not any("time" in c.differs_in for c in found.claims)


def test_two_days_of_one_meeting_differ() -> None:
    found = told(
        "The army chiefs of Kareth and Solvane met in Sankt Ivo on Thursday, two officials said. The river is high.",
        "The army chiefs of Kareth and Solvane met in Sankt Ivo on Friday, the mediator said. The bridge is shut.",
    )
    assert any("time" in c.differs_in for c in found.claims)


def test_a_clause_that_hangs_on_the_words_before_it_is_shown_with_them() -> None:
    made = story(
        ("Ellory Post", "“Theirs is no creed based on the book of the Brannoch monks,” said Ines Calder at the Ellory cannery."),
        ("Coast Courier", "Ines Calder said: “Theirs is no creed based on the book of the Brannoch monks of Ellory.”"),
    )
    for claim in next(compare([made])).claims:
        for account in claim.accounts:
            assert "no creed" in account.span.of(text_of(made, account.report))


def test_when_it_is_vindicated_is_no_account_without_what_then_is() -> None:
    made = story(
        ("Ellory Post", "“When the dust settles over the Brannoch cannery, Calder will be vindicated,” said Ruth Calloway."),
        ("Coast Courier", "“When the dust settles over the Brannoch cannery, she will win,” said Ruth Calloway in Port Ellory."),
    )
    for claim in next(compare([made])).claims:
        for account in claim.accounts:
            assert " will " in account.span.of(text_of(made, account.report))


def test_what_comes_on_top_of_a_number_is_not_set_against_the_whole() -> None:
    claims = between(told("Rescuers have found four bodies in Port Ellory.", "Rescuers have found two more bodies in Port Ellory."))
    assert [c.relation for c in claims if any(a.value for a in c.accounts)] == []


@pytest.mark.parametrize(
    ("early", "late", "relation", "sure"),
    [
        ("2024-11-08T06:00Z", "2024-11-08T19:00Z", "developed", True),
        ("2024-11-08", "2024-11-08T19:00Z", "differ", False),
        ("", "2024-11-08T19:00Z", "differ", False),
        ("", "", "differ", False),
        ("2024-11-08", "2024-11-08", "differ", False),
        ("2024-11-08T19:00Z", "2024-11-08T06:00Z", "differ", False),
        ("2024-11-08T19:00Z", "2024-11-08T19:00Z", "differ", True),
        ("2024-11-09T19:00Z", "2024-11-08T19:00Z", "differ", True),
        ("2024-11-08T19:00Z", "2024-11-09T19:00Z", "developed", True),
    ],
)
def test_a_toll_of_an_unknown_hour_may_differ_and_no_more(early: str, late: str, relation: str, sure: bool) -> None:
    first = HARBOUR.format("killed three workers", "the fire service said")
    second = HARBOUR.format("killed seven workers", "the mayor said")
    claim = about(dated(first, early, second, late), "seven")
    assert (claim.relation, claim.sure) == (relation, sure)


@pytest.mark.parametrize("told_of", ["swept the old cannery, killing {} workers", "swept the old cannery and left {} workers dead"])
def test_a_toll_that_the_clause_does_not_turn_on_is_one_too(told_of: str) -> None:
    sentence = "A fire {} in Port Ellory on Monday."
    first, second = (sentence.format(told_of.format(n)) for n in ("four", "seven"))
    claims = between(dated(first, "2024-11-08", second, "2024-11-08T19:00Z"))
    assert [c.sure for c in claims if "number" in c.differs_in] == [False]
    assert any(c.relation == "developed" for c in between(dated(first, "2024-11-08T06:00Z", second, "2024-11-08T19:00Z")))
