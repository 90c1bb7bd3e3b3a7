"""A written text held against reports: what is found of each way of being wrong, and that what is right passes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sayso.annotate import annotate
from sayso.compare import check
from sayso.compare.check.quotations import Words, matches, quotations
from sayso.compare.check.verbatim import whole_sentence
from sayso.model import Article, Check, Finding, Report, Span, Story

from .told import story, text_of

FIRE = (
    (
        "Ellory Post",
        "A fire at the Brannoch cannery in Port Ellory injured 24 workers on Monday night, police said. “There was a bang, the "
        "lights went out, and then everybody ran the same way,” said Mina Farrow, a packer. Inspector Ruth Calloway said that "
        "the rear exit had been locked with a chain. Part of the roof had fallen in by midnight.",
    ),
    (
        "Coast Courier",
        "A fire on Monday night at the Brannoch cannery injured 24 workers and began in a cold store, the fire service said. "
        "The owner, Delmar Foods, declined to comment. The mayor, Ines Calder, has cancelled the spring parade.",
    ),
)


@pytest.fixture(scope="module")
def reports() -> Story:
    """Two reports of one fire."""
    return story(*FIRE)


def checked(text: str, reports: Story) -> Check:
    """A text written on the day of the reports, held against them."""
    return check(next(annotate([Article(id="text", text=text, text_sha256="", published="2024-11-08")])), reports)


def only(found: Check, kind: str) -> Finding:
    """The one finding of a kind."""
    some = [f for f in found.findings if f.kind == kind]
    assert len(some) == 1, some
    return some[0]


class TestAllThatSayOtherwise:
    """A sentence that several reports have but for a "not" is held against each of them."""

    def test_each_report_is_shown(self) -> None:
        held = story(
            ("Ellory Post", "The rear exit of the hall was not locked that night."),
            ("Coast Courier", "The rear exit of the hall was not locked that night."),
        )
        found = next(f for f in checked("The rear exit of the hall was locked that night.", held).findings if f.fails)
        assert found.verdict == "contradicted"
        assert [e.report for e in found.evidence] == ["r0", "r1"]


class TestWhatIsRight:
    """A sentence that the reports carry fails nowhere."""

    @pytest.mark.parametrize(
        "text",
        [
            "“There was a bang, the lights went out, and then everybody ran the same way,” said Mina Farrow.",
            'Farrow said: "There was a bang … and then everybody ran the same way."',
            "Inspector Ruth Calloway said that the rear exit had been locked with a chain.",
            "A fire at the Brannoch cannery injured 24 workers on Monday night.",
            "Part of the roof had fallen in by midnight.",
            "Mayor Calder has cancelled the spring parade.",
        ],
    )
    def test_passes(self, text: str, reports: Story) -> None:
        found = checked(text, reports)
        assert found.findings
        assert [f for f in found.findings if f.fails] == []

    def test_a_claim_of_two_reports_has_two_voices(self, reports: Story) -> None:
        claim = only(checked("A fire at the Brannoch cannery injured workers.", reports), "claim")
        assert (claim.verdict, claim.voices) == ("carried", 2)


class TestWhatIsWrong:
    """One thing changed is found, at its words, and named."""

    def test_a_word_inside_a_quotation(self, reports: Story) -> None:
        text = "“There was a bang, the lights went off, and then everybody ran the same way,” said Mina Farrow."
        found = only(checked(text, reports), "quotation")
        assert (found.verdict, found.fails) == ("nearly", True)
        assert [s.of(text) for s in found.differs] == ["off"]
        assert [m.of(FIRE[0][1]) for e in found.evidence for m in e.marks] == ["out"]

    def test_a_quotation_that_nobody_said(self, reports: Story) -> None:
        found = only(checked("“We knew nothing of any danger there,” the owner said.", reports), "quotation")
        assert (found.verdict, found.evidence) == ("not_found", ())

    def test_another_speaker(self, reports: Story) -> None:
        text = "“There was a bang, the lights went out, and then everybody ran the same way,” said Ines Calder."
        found = only(checked(text, reports), "statement")
        assert found.verdict == "other_speaker"
        assert "Mina Farrow" in found.why

    def test_words_that_a_report_tells_itself(self, reports: Story) -> None:
        found = only(checked("Delmar Foods said that part of the roof had fallen in by midnight.", reports), "statement")
        assert found.verdict == "no_speaker"

    def test_another_number(self, reports: Story) -> None:
        found = only(checked("A fire at the Brannoch cannery injured 42 workers.", reports), "number")
        assert (found.verdict, found.fails) == ("differently", True)
        assert "24" in found.why

    def test_a_number_that_the_reports_have_of_something_else_is_said_to_stand_there(self) -> None:
        told = story(
            ("Ellory Post", "Nine boats lay at the quay in Port Ellory when the cannery burned on Monday night, police said.")
        )
        found = only(checked("Calder spoke of nine broken promises.", told), "number")
        assert (found.verdict, found.why) == ("not_found", "no report has it of this, though it stands in Ellory Post")
        assert only(checked("Calder spoke of seven broken promises.", told), "number").why == "no report has it"

    def test_another_day(self, reports: Story) -> None:
        found = only(checked("A fire at the Brannoch cannery injured 24 workers on Tuesday night.", reports), "day")
        assert found.verdict == "differently"

    def test_another_day_in_a_short_sentence(self) -> None:
        reports = story(("Ellory Post", "The leak happened on Tuesday. A leak at the works injured four workers."))
        found = only(checked("The leak happened on Wednesday.", reports), "day")
        assert (found.verdict, found.fails) == ("differently", True)

    def test_another_month_where_no_day_of_the_reports_is_known(self) -> None:
        reports = story(("Ellory Post", "The owner said the coach had passed its last safety inspection in May."), published=None)
        written = story((None, "The coach passed its last safety inspection in June, the owner said."), published=None)
        found = only(check(written.members[0].reading, reports), "day")
        assert (found.verdict, found.fails, found.why) == ("differently", True, "where the reports have May (Ellory Post)")

    def test_what_says_too_little_is_not_said_to_be_nowhere(self, reports: Story) -> None:
        assert [f for f in checked("That's what they could do.", reports).findings if f.fails] == []

    def test_a_negation_put_in(self, reports: Story) -> None:
        found = only(checked("Part of the roof had not fallen in by midnight.", reports), "claim")
        assert (found.verdict, found.fails) == ("contradicted", True)

    @pytest.mark.parametrize("cue", ["has not ruled out", "did not deny", "could not say", "does not doubt"])
    def test_a_negation_of_another_verb_leaves_the_speaker_in_peace(self, cue: str, reports: Story) -> None:
        found = checked(f"Inspector Ruth Calloway {cue} that the rear exit had been locked with a chain.", reports)
        assert not [f for f in found.findings if f.kind == "statement" and f.verdict == "contradicted"]

    def test_a_speaker_who_denies_it_is_no_sayer_of_it(self) -> None:
        denial = "Delmar Foods denied that the rear exit of the cannery had been locked with a chain. The quay is shut."
        found = only(
            checked("Delmar Foods said the rear exit had been locked with a chain.", story(FIRE[0], ("Bay Herald", denial))),
            "statement",
        )
        assert (found.verdict, found.fails) == ("contradicted", True)
        assert [e.span.of(denial) for e in found.evidence] == [denial.split(". ")[0] + "."]

    def test_a_number_that_somebody_else_gives(self) -> None:
        other = "The fire service said 26 workers were injured in the fire at the Brannoch cannery. The quay is shut."
        reports = story(FIRE[0], ("Bay Herald", other))
        found = only(
            checked("The fire service said 24 workers were injured in the fire at the Brannoch cannery.", reports), "number"
        )
        assert (found.verdict, found.fails) == ("differently", True)
        held = only(
            checked("The fire service said 26 workers were injured in the fire at the Brannoch cannery.", reports), "number"
        )
        assert held.verdict == "reported"

    def test_a_report_with_another_number_carries_nothing(self) -> None:
        later = "A fire at the Brannoch cannery in Port Ellory injured 31 workers on Monday night. The quay is shut."
        found = only(checked("A fire at the Brannoch cannery injured 24 workers.", story(*FIRE, ("Bay Herald", later))), "claim")
        assert (found.verdict, found.voices) == ("carried", 2)

    def test_a_speaker_who_is_said_not_to_have_said_it(self, reports: Story) -> None:
        text = "Inspector Ruth Calloway has not said that the rear exit had been locked with a chain."
        found = only(checked(text, reports), "statement")
        assert (found.verdict, found.fails) == ("contradicted", True)

    def test_a_claim_of_nobody(self, reports: Story) -> None:
        found = only(checked("The harbour master resigned over the dredging contract.", reports), "claim")
        assert (found.verdict, found.voices) == ("unsupported", None)


class TestQuotations:
    """Words are found whatever their marks and spaces."""

    @pytest.mark.parametrize(
        ("written", "words"),
        [
            ("He said “yes, of course”.", ["yes, of course"]),
            ('"One" and «two»', ["One", "two"]),
            ("“ ”", []),
            ("it's 5\" long", []),
        ],
    )
    def test_what_stands_in_marks(self, written: str, words: list[str]) -> None:
        assert [s.of(written) for s in quotations(written)] == words

    @given(st.lists(st.from_regex(r"[a-z]{2,8}", fullmatch=True), min_size=6, max_size=40), st.data())
    @settings(max_examples=40)
    def test_any_run_of_a_report_is_found_word_for_word(self, words: list[str], data: st.DataObject) -> None:
        start = data.draw(st.integers(0, len(words) - 3))
        end = data.draw(st.integers(start + 2, len(words)))
        text = " ".join(words)
        report = Report(id="r", title=None, outlet=None, url=None, published=None, extent="full", copy_of=None, text=text)
        quoted = "“" + "  ".join(words[start:end]).upper() + "”"
        found = matches(quoted, Span(1, len(quoted) - 1), [(report, Words(text))])
        assert found
        assert found[0].exact
        assert found[0].span.of(text) == " ".join(words[start:end])


class TestLaws:
    """What holds for any text."""

    def test_every_span_lies_in_its_text(self, reports: Story) -> None:
        texts = {m.report.id: m.report.text for m in reports.members}
        written = " ".join(text for _, text in FIRE)
        found = checked(written, reports)
        assert found.findings
        for f in found.findings:
            assert f.span.inside(written)
            assert all(e.span.inside(texts[e.report]) for e in f.evidence)

    def test_a_report_held_against_its_own_story_fails_nowhere(self, reports: Story) -> None:
        for _, text in FIRE:
            assert [f for f in checked(text, reports).findings if f.fails] == []


COUNTED = (
    (
        "Ellory Post",
        "The fire service said 26 people were injured in the fire. The injured were taken to the hospital in Port Ellory.",
    ),
    ("Coast Courier", "Police said 24 people were injured in the fire. The injured were taken to the hospital in Port Ellory."),
    ("Bay Herald", "The fire injured 26 people, the hospital said. Three people died in the fire, police said."),
)


@pytest.fixture(scope="module")
def counted() -> Story:
    """Reports that count the hurt."""
    return story(*COUNTED)


class TestNumbersAndVoices:
    """A claim with a number is carried by those who give that number."""

    def test_only_the_same_number_carries(self, counted: Story) -> None:
        found = only(checked("26 people were injured in the fire.", counted), "claim")
        assert (found.verdict, found.voices, {e.report for e in found.evidence}) == ("carried", 2, {"r0", "r2"})

    def test_another_number_is_not_carried_by_what_gives_none(self, counted: Story) -> None:
        found = only(checked("62 people were injured in the fire.", counted), "claim")
        assert (found.verdict, found.voices) == ("unclear", None)

    def test_the_dead_are_held_against_the_dead(self, counted: Story) -> None:
        found = only(checked("Seven people died in the fire.", counted), "number")
        words = [m.of(text_of(counted, e.report)) for e in found.evidence for m in e.marks]
        assert (found.verdict, words) == ("differently", ["Three"])


def test_a_report_without_outlet_and_file_is_called_by_its_headline(counted: Story) -> None:
    told = [
        replace(m.report, outlet=None, name=None, title="Fire at Brannoch cannery hurts dozens of packers") for m in counted.members
    ]
    unnamed = replace(counted, members=tuple(replace(m, report=r) for m, r in zip(counted.members, told, strict=True)))
    found = only(checked("Three people died in the fire.", unnamed), "number")
    assert found.why == "as “Fire at Brannoch cannery hurts …”"
    assert told[0].called == "“Fire at Brannoch cannery hurts …”"
    assert replace(told[0], name="page.html").called == "page.html"
    assert replace(told[0], title=None).called == told[0].id


DENIED = (
    ("Ellory Post", "Delmar Foods denied that the rear exit had been locked. “All four doors were open,” the company said."),
    ("Coast Courier", "Mina Farrow, a packer, said the rear exit had been locked. The council will inspect the cannery in May."),
)


@pytest.fixture(scope="module")
def denied() -> Story:
    """Reports that say and deny one thing."""
    return story(*DENIED)


OPPOSED = (
    (
        "Ellory Post",
        "The council approved the sale of the cannery, the mayor said. Police said the talks with Delmar Foods had stalled.",
    ),
    (
        "Coast Courier",
        "Delmar Foods denied that the talks had stalled. At least 30 workers were hurt, the harbour ministry said. The "
        "inspectors had warned of rust in the cannery.",
    ),
)


def test_a_speaker_is_right_whose_own_words_call_it_it() -> None:
    """Nearer in words stands what another says of the same thing; the day and the verb are the speaker's own."""
    reports = story(
        (
            "Ellory Post",
            "Sunline said the coach had passed its last safety inspection in May. The transport ministry said it had last been "
            "inspected in November 2023.",
        )
    )
    found = only(checked("The transport ministry said the coach had last been inspected in November 2023.", reports), "statement")
    assert (found.verdict, found.fails) == ("same_speaker", False)


class TestOpposites:
    """What the reports have the other way round."""

    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("The council rejected the sale of the cannery.", "the reports have “approved” for “rejected”"),
            ("At most 30 workers were hurt.", "the reports give another number"),
        ],
    )
    def test_opposed_words_are_named(self, text: str, why: str) -> None:
        found = checked(text, story(*OPPOSED))
        assert [f.why for f in found.findings if f.kind == "claim"] == [why]

    @pytest.mark.parametrize("text", ["Delmar Foods said that the talks had stalled.", "Police denied that the talks had stalled."])
    def test_a_short_statement_is_held_against_who_denies_it(self, text: str) -> None:
        assert only(checked(text, story(*OPPOSED)), "statement").verdict == "contradicted"

    @pytest.mark.parametrize(
        "text",
        [
            "Delmar Foods denied that the talks had stalled.",
            "Police said that the talks had stalled.",
            "At least 30 workers were hurt, the ministry said.",
            "Inspectors warned of rust in the cannery.",
        ],
    )
    def test_what_is_so_passes(self, text: str) -> None:
        assert [f for f in checked(text, story(*OPPOSED)).findings if f.fails] == []


class TestWhoseWords:
    """A speaker is right, another or nobody; a company may be called one."""

    def test_the_company_may_be_called_by_its_name(self, denied: Story) -> None:
        found = checked("“All four doors were open,” Delmar Foods said.", denied)
        assert [f for f in found.findings if f.fails] == []

    def test_another_with_a_name_is_not_the_company(self, denied: Story) -> None:
        assert only(checked("“All four doors were open,” Mina Farrow said.", denied), "statement").verdict == "other_speaker"

    @pytest.mark.parametrize(
        "text", ["“The roof was about to fall in,” Mina Farrow said.", "Mina Farrow said the company would sell the cannery."]
    )
    def test_what_nobody_says_is_nobodys(self, text: str, denied: Story) -> None:
        found = only(checked(text, denied), "statement")
        assert (found.verdict, found.fails, found.evidence) == ("no_speaker", True, ())

    def test_what_is_too_short_to_look_for_is_nobodys_fault(self, denied: Story) -> None:
        assert only(checked("“No,” Mina Farrow said.", denied), "statement").verdict == "unclear"

    def test_a_denial_is_shown_with_the_words_that_deny(self, denied: Story) -> None:
        found = only(checked("The rear exit had not been locked.", denied), "claim")
        shown = [e.span.of(text_of(denied, e.report)) for e in found.evidence]
        assert found.verdict == "disputed"
        assert shown == ["denied that the rear exit had been locked", "the rear exit had been locked"]

    def test_what_is_planned_is_not_carried_as_done(self, denied: Story) -> None:
        found = only(checked("The council inspected the cannery.", denied), "claim")
        assert (found.verdict, found.why) == ("unsupported", "the reports have it as planned, not as done")


PICKET = (
    (
        "Ellory Post",
        "A lorry drove into the picket line at the North Gate of Velmouth port on Tuesday. “The north gate was open all morning,” "
        "said Lise Varano, a spokeswoman for Harrow Quays. Marek Tillin of the Dockers' Union said the north gate was closed.",
    ),
    ("Coast Courier", "The victim was Oren Basko, a 52-year-old crane operator, his family said."),
)


@pytest.fixture(scope="module")
def picket() -> Story:
    """Two reports of which one has two sources that contradict each other."""
    return story(*PICKET)


class TestSaidOnce:
    """What one source says and another gainsays is disputed; a number that stands at its own name is reported."""

    def test_what_a_source_says_against_another_is_disputed_and_his(self, picket: Story) -> None:
        found = checked("The north gate was closed, Marek Tillin said.", picket)
        assert only(found, "statement").verdict == "same_speaker"
        assert only(found, "claim").verdict == "disputed"

    @pytest.mark.parametrize(("age", "fails"), [(52, False), (53, True), (5, True)])
    def test_a_number_beside_its_name_is_reported(self, age: int, fails: bool, picket: Story) -> None:
        assert only(checked(f"Oren Basko, {age}, died at the gate.", picket), "number").fails == fails

    @pytest.mark.parametrize(
        ("text", "verdict"),
        [
            ("The fire was caused by a welding torch.", "unclear"),
            ("The fire may have been caused by a welding torch.", "carried"),
        ],
    )
    def test_what_the_reports_only_think_possible_does_not_carry_it_as_fact(self, text: str, verdict: str) -> None:
        said = "The fire may have been caused by a welding torch, said the fire chief, Rolf Anders."
        assert only(checked(text, story(("Ellory Post", said))), "claim").verdict == verdict


@pytest.mark.parametrize(("number", "fails"), [("24", False), ("31", True)])
def test_a_number_put_by_whom_the_reports_have_it_from(number: str, fails: bool, reports: Story) -> None:
    found = checked(f"Delmar Foods declined to comment, but police put the number at {number}.", reports)
    assert [f.fails for f in found.findings if f.kind == "number"] == [fails]
    assert not any("put the number" in f.span.of(found.text) for f in found.findings if f.kind == "claim")


TALKS = (
    (
        "Ellory Post",
        "Kareth will agree to a truce only if Solvane withdraws its artillery from the eastern bank, its foreign minister, Pavel "
        "Orsic, said. Kareth wants 140 prisoners freed. A meeting of the army chiefs that had been planned for Thursday was "
        "called off, the mediator said. Lars Mundt has put off a visit to the families of the dead.",
    ),
    (
        "Coast Courier",
        'A spokesman, Rolf Teller, said the figure was wrong. "There is no plan to cut 600 jobs," he said. Ravensburg Freight '
        "plans to cut about 600 jobs, two people familiar with the plans said. The ministry said 23 people had now died of "
        "injuries suffered in the shelling of Dorrach. The toll from Sunday's shelling of Dorrach rose to 19, the ministry said.",
    ),
)


@pytest.fixture(scope="module")
def talks() -> Story:
    """Two reports of what is wanted, dropped and denied."""
    return story(*TALKS)


class TestADoneDeedBesideAWantedOne:
    """A word of wanting, offering or planning in a sentence leaves alone what the sentence has as done."""

    @pytest.mark.parametrize(
        ("text", "report"),
        [
            ("Police arrested Rupert Hale on Monday.", "Police arrested Rupert Hale on Monday after an appeal for witnesses."),
            ("Fire crews were called to the cannery at midnight.", "Fire crews were called for help at the cannery at midnight."),
            ("The mayor resigned.", "The mayor was asked to resign on Monday, and resigned."),
            ("Anna Lind left the hall on Monday.", "Asked to explain herself Anna Lind left the hall on Monday."),
            ("Soldiers moved to the border.", "Soldiers called for by the general moved to the border on Monday."),
            ("Delmar Foods closed the cannery.", "Delmar Foods, which had ruled out a sale, closed the cannery in March."),
            ("Delmar Foods closed the cannery.", "Delmar Foods closed the cannery in March with no plan for its workers."),
            ("Delmar Foods will close the cannery.", "Delmar Foods, which had ruled out a sale, will close the cannery in March."),
            ("The union struck on Monday.", "The union struck on Monday, demanding higher pay."),
        ],
    )
    def test_it_is_carried(self, text: str, report: str) -> None:
        assert only(checked(text, story(("P", report))), "claim").verdict == "carried"

    @pytest.mark.parametrize(
        ("text", "verdict", "report"),
        [
            ("140 prisoners were freed.", "unsupported", "Kareth wants 140 prisoners freed before it signs."),
            ("The mayor resigned.", "unsupported", "The opposition called on the mayor to resign on Monday."),
            ("Kareth withdrew its troops.", "unsupported", "Solvane demanded that Kareth withdraw its troops."),
            ("Kareth withdrew its troops.", "unsupported", "Kareth is ready to withdraw its troops, the minister said."),
            ("Delmar Foods will sell the cannery.", "contradicted", "Delmar Foods ruled out selling the cannery."),
            ("The cannery will close in March.", "unclear", "The cannery will close in March unless a buyer is found."),
        ],
    )
    def test_what_is_only_wanted_is_not(self, text: str, verdict: str, report: str) -> None:
        assert only(checked(text, story(("P", report))), "claim").verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict", "voices"),
    [
        ("The army chiefs of both countries did not meet on Thursday.", "carried", 1),
        ("The army chiefs of both countries met in Sankt Ivo on Friday.", "carried", 1),
        ("The army chiefs of both countries did not meet on Friday.", "contradicted", None),
    ],
)
def test_a_denial_of_another_day_is_of_that_day(text: str, verdict: str, voices: int | None) -> None:
    reports = story(
        ("P", "The army chiefs of both countries will not meet on Thursday as planned, two officials said."),
        ("Q", "The army chiefs of both countries met in Sankt Ivo on Friday, the mediator said."),
    )
    found = only(checked(text, reports), "claim")
    assert (found.verdict, found.voices) == (verdict, voices)


class TestANumberOfSomethingElse:
    """The same number elsewhere in the reports is no proof of the text's."""

    @pytest.mark.parametrize(
        ("text", "report", "verdict"),
        [
            (
                "The fire in Tarn injured 45 workers.",
                "The fire in Tarn injured 31 workers. Last year a fire in Sund injured 45 workers.",
                "differently",
            ),
            (
                "Police arrested 45 protesters in Tarn on Sunday.",
                "Police arrested 31 protesters in Tarn on Sunday. On Saturday police arrested 45 protesters in Sund.",
                "differently",
            ),
            (
                "Shelling killed 23 people in Tarn on Monday.",
                "Shelling killed 19 people in Tarn on Monday. Shelling killed 23 people in Dorrach.",
                "differently",
            ),
            ("The hospital treated 45 children.", "The hospital said 45 cars stood in its yard. The quay is shut.", "not_found"),
            ("Anna Lind said 450 houses had burned in Sund.", "Anna Lind said 450 soldiers had gone to Tarn.", "not_found"),
        ],
    )
    def test_it_fails(self, text: str, report: str, verdict: str) -> None:
        assert only(checked(text, story(("P", report))), "number").verdict == verdict


class TestWhatIsNoFact:
    """What the reports have as a condition, a demand, a plan that was dropped is no fact that the text may tell."""

    @pytest.mark.parametrize(
        ("text", "verdict", "why"),
        [
            ("Solvane withdrew its artillery from the eastern bank.", "unsupported", "a condition, not as a fact"),
            ("140 prisoners were freed.", "unsupported", "a demand, not as a fact"),
            ("The army chiefs met on Thursday.", "contradicted", "called off or put off"),
            ("Lars Mundt visited the families of the dead.", "contradicted", "called off or put off"),
        ],
    )
    def test_it_does_not_carry_it_as_a_fact(self, text: str, verdict: str, why: str, talks: Story) -> None:
        finding = only(checked(text, talks), "claim")
        assert (finding.verdict, finding.fails) == (verdict, True)
        assert why in finding.why

    @pytest.mark.parametrize(
        "text",
        [
            "Kareth will agree to a truce only if Solvane withdraws its artillery from the eastern bank.",
            "Kareth wants 140 prisoners freed.",
            "A meeting of the army chiefs that had been planned for Thursday was called off.",
            "Lars Mundt has put off a visit to the families of the dead.",
            "The toll from the shelling of Dorrach rose to 23, the ministry said on Wednesday.",
        ],
    )
    def test_as_what_it_is_it_fails_nowhere(self, text: str, talks: Story) -> None:
        assert not [f for f in checked(text, talks).findings if f.fails]

    def test_who_says_that_nobody_plans_it_does_not_say_it(self, talks: Story) -> None:
        assert only(checked("Rolf Teller said that Ravensburg would cut 600 jobs.", talks), "statement").fails


def test_a_claim_with_its_source_behind_it_is_held_without_the_name(reports: Story) -> None:
    text = "The rear exit had been locked with a chain, according to Calloway."
    assert not [f for f in checked(text, reports).findings if f.fails]


class TestWordForWord:
    """What a report has in the same words fails nowhere, however it was read."""

    LEGS = (
        "Coast Courier",
        "(Update: the skipper was first said to be 44, but police later said he is 47.) It was the second time in two days. "
        "Rhys Vane made a 48-yard run on the first play of the second quarter to get the Gulls to the line.",
    )

    @pytest.mark.parametrize(
        "text",
        [
            "(Update: the skipper was first said to be 44, but police later said he is 47.)",
            "It was the second time in two days.",
            "Rhys Vane made a 48-yard run on the first play of the second quarter to get the Gulls to the line.",
        ],
    )
    def test_a_copied_sentence_does_not_fail(self, text: str) -> None:
        found = checked(text, story(self.LEGS))
        assert not found.failed

    def test_it_is_told_whose_words_they_are(self) -> None:
        found = checked("It was the second time in two days.", story(self.LEGS))
        claim = only(found, "claim")
        assert (claim.verdict, claim.why) == ("carried", "word for word as Coast Courier")

    @pytest.mark.parametrize(
        "text",
        [
            "(Update: the skipper was first said to be 44, but police later said he is 49.)",
            "It was the second time in nine days.",
            "Rhys Vane made a 38-yard run on the first play of the second quarter to get the Gulls to the line.",
        ],
    )
    def test_another_number_in_it_does(self, text: str) -> None:
        assert checked(text, story(self.LEGS)).failed

    def test_a_pronoun_is_not_vouched_for_by_its_sentence(self) -> None:
        told = ("Coast Courier", "Ines Calder came at noon. She said that the rear exit had been locked with a chain.")
        found = checked("Ruth Calloway came at noon. She said that the rear exit had been locked with a chain.", story(told))
        assert any(f.fails for f in found.findings if f.kind == "statement")

    FUND = (
        "Coast Courier",
        "It is not true that five people died in the warehouse fire, the harbour office said. “The fund,” said Tom Brand, “lied to "
        "the council about its losses.” Finance minister Tom Brand left early. “We will not pay a single crown more,” the minister "
        "said after the meeting. Five people died in the warehouse fire?",
    )

    @pytest.mark.parametrize(
        ("text", "copied"),
        [
            ("Five people died in the warehouse fire.", False),
            ("Five people died in the warehouse fire?", True),
            ("The fund said Tom Brand lied to the council about its losses.", False),
            ('"The fund", said Tom Brand, "lied to the council about its losses."', False),
            ('"The fund," said Tom Brand, "lied to\n> the council about its losses."', True),
            ("Finance minister Tom Brand left.", False),
            ("Finance minister Tom Brand left early.", True),
            ("minister Tom Brand left early.", False),
        ],
    )
    def test_only_a_whole_sentence_with_its_signs_is_copied(self, text: str, copied: bool) -> None:
        (report,) = (m.report for m in story(self.FUND).members)
        own = Words(text)
        assert (whole_sentence(text, own, report.text, Words(report.text)) is not None) is copied

    def test_a_title_that_is_somebody_else_here_is_not_vouched_for(self) -> None:
        copied = "“We will not pay a single crown more,” the minister said after the meeting."
        found = checked(f"Health minister Olga Prenn met the traders. {copied}", story(self.FUND))
        assert only(found, "statement").verdict == "other_speaker"


class TestSilence:
    """Who declined to comment is told by who is silent in the reports, not by like words of another."""

    TOLD = (
        (
            "Ellory Post",
            "The ministry of transport declined to comment. The owner of the lorry, Delmar Haulage, did not answer calls. "
            "The driver was hurt.",
        ),
    )

    @pytest.mark.parametrize("who", ["Delmar Haulage", "The ministry of transport"])
    def test_a_silence_in_other_words_is_one(self, who: str) -> None:
        found = checked(f"{who} declined to comment.", story(*self.TOLD))
        assert only(found, "statement").verdict == "same_speaker"
        assert [f.kind for f in found.findings] == ["statement"]

    def test_another_ones_silence_is_no_word_of_his(self) -> None:
        told = ("Coast Courier", "Delmar Haulage declined to comment on the crash. The ministry of transport sent a lorry.")
        (found,) = checked("The ministry of transport declined to comment.", story(told)).findings
        assert (found.verdict, found.why, found.fails) == ("no_speaker", "nobody says so in the reports", True)

    def test_a_silence_that_no_report_has_fails(self) -> None:
        told = ("Coast Courier", "Delmar Haulage sent a lorry to the harbour on Monday. The driver was hurt.")
        assert only(checked("Delmar Haulage declined to comment.", story(told)), "statement").fails

    def test_what_is_told_of_the_silent_one_beside_it_is_looked_for(self) -> None:
        told = ("Coast Courier", "Delmar Haulage did not answer calls on Monday. The driver of the lorry was hurt.")
        found = checked("Delmar Haulage, which took bribes from the harbour fund, declined to comment.", story(told))
        assert only(found, "claim").verdict == "unsupported"

    def test_what_was_not_confirmed_is_still_looked_for(self) -> None:
        told = ("Coast Courier", "Delmar Haulage has confirmed a second leak at the depot near the harbour.")
        found = checked("Delmar Haulage has not confirmed a second leak at the depot near the harbour.", story(told))
        assert found.failed


@pytest.mark.parametrize(
    ("behind", "verdict"),
    [
        ("Tom Brand, who was waiting at the bus stop, was treated for shock.", "unclear"),
        ("The light had failed twice in a week. Tom Brand runs the mill.", "other_speaker"),
    ],
)
def test_a_witness_who_may_be_named_a_sentence_later(behind: str, verdict: str) -> None:
    told = ("Coast Courier", f"A witness said the lorry had not braked at the light. {behind}")
    found = checked("Tom Brand said the lorry had not braked at the light.", story(told))
    assert only(found, "statement").verdict == verdict


@pytest.mark.parametrize(("years", "verdict"), [("seven", "reported"), ("nine", "not_found")])
def test_a_measure_that_the_reports_have_with_others_words(years: str, verdict: str) -> None:
    told = ("Ellory Post", "Prosecutors asked the court to jail the skipper for seven years. Lena Holt spoke for them.")
    found = checked(f"Prosecutor Lena Holt is seeking {years} years in prison for the skipper.", story(told))
    assert only(found, "number").verdict == verdict


HOUSE = (
    "Delmar Foods denied that it had ignored the warnings. “Every recommendation was followed to the letter,” said Jonas Ferrow, "
    "{}. The mayor, Ines Calder, has cancelled the spring parade."
)


@pytest.mark.parametrize(
    ("told_as", "text", "verdict"),
    [
        (
            "the company’s chief executive",
            "Delmar Foods said that every recommendation was followed to the letter.",
            "same_speaker",
        ),
        ("chairman of Delmar’s board", "Delmar said that every recommendation was followed to the letter.", "unclear"),
        (
            "whom Delmar’s chief executive sued",
            "Delmar said that every recommendation was followed to the letter.",
            "other_speaker",
        ),
        ("chairman of the Delmar Victims", "Delmar said that every recommendation was followed to the letter.", "other_speaker"),
        ("director of a film on Delmar", "Delmar said that every recommendation was followed to the letter.", "other_speaker"),
        ("a fisherman from Ellory", "Delmar Foods said that every recommendation was followed to the letter.", "other_speaker"),
        ("a spokesman for Delmar Foods", "Ines Calder said that every recommendation was followed to the letter.", "other_speaker"),
    ],
)
def test_a_body_named_for_its_officer_is_looked_at_again(told_as: str, text: str, verdict: str) -> None:
    reports = story(("Ellory Post", HOUSE.format(told_as)))
    assert only(checked(text, reports), "statement").verdict == verdict


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        ("Anna Lind, the former Delmar Foods executive who now leads the fight against it, said: “{}.”", "unclear"),
        (
            "Anna Lind, the lawyer, said: “{0}.” “{0},” said Anna Lind, a former director of Delmar Foods, who left.",
            "other_speaker",
        ),
    ],
)
def test_who_once_served_a_body_is_not_its_mouth(told: str, verdict: str) -> None:
    said = "The dam is rotten and people will die"
    reports = story(("Ellory Post", "Delmar Foods built the dam above Ellory in 1971. " + told.format(said)))
    assert only(checked(f"“{said},” Delmar Foods said.", reports), "statement").verdict == verdict


def test_those_confirmed_dead_are_the_toll() -> None:
    reports = story(("Ellory Post", "The death toll from the cannery fire rose to nine on Friday, the fire service said."))
    found = checked("Nine people were later confirmed dead.", reports)
    assert [(f.kind, f.verdict) for f in found.findings if f.fails] == []
    found = checked("Ten people were later confirmed dead.", reports)
    assert [(f.kind, f.verdict) for f in found.findings if f.fails] == [("number", "differently")]
