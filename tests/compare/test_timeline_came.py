"""What was announced came only where a later report tells the same deed of the same doer; what is called off did not come."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.changes.door import changes
from sayso.compare.process.door import process

from .told import over_days, text_of

STRIKE = "Bus drivers in Marrow will stop work on Monday after talks with the city broke down, their union said."


@pytest.mark.parametrize(
    ("first", "later", "came"),
    [
        (STRIKE, "The Marrow Globe on Monday withdrew its report on the bus drivers in the city.", None),
        (STRIKE, "The city of Marrow on Monday hired 40 bus drivers.", None),
        (STRIKE, "Bus drivers in Marrow stopped work on Monday, the union said.", True),
        (STRIKE, "Bus drivers in Marrow walked off the job on Monday, the union said.", True),
        (
            "Minister Ada Holm will sign the harbour agreement in Korra on Monday.",
            "The bakers' union in Korra signed a pay agreement on Monday.",
            None,
        ),
        ("Minister Ada Holm will visit Korra on Monday.", "Minister Ada Holm cancelled a visit to Korra, her office said.", False),
        ("Minister Ada Holm will visit Korra on Monday.", "Minister Ada Holm cancelled a contract on Monday.", None),
    ],
)
def test_what_came_of_it(first: str, later: str, came: bool | None) -> None:
    told = over_days(("2026-09-03", "Coast Tribune", first), ("2026-09-07", "Evening Globe", later))
    found = [e for e in next(compare([told])).timeline if e.report == told.members[0].report.id and str(e.first) == "2026-09-07"]
    assert [e.came for e in found] == [came]


def test_of_one_day_a_visit_that_is_cancelled_was_announced_before() -> None:
    told = over_days(
        ("2026-09-03T11:00:00Z", "Coast Tribune", "Minister Ada Holm will visit Korra on Monday."),
        ("2026-09-03", "Evening Globe", "Minister Ada Holm cancelled a visit to Korra planned for Monday, her office said."),
    )
    found = [e for e in next(compare([told])).timeline if e.status == "planned"]
    assert [e.came for e in found] == [False]


@pytest.mark.parametrize(
    ("first", "later", "came"),
    [
        (
            "Nordfrys will close the plant in Vik on Friday, the company said.",
            "The company closed the plant on Friday. Nordfrys has not said what comes next.",
            True,
        ),
        (
            "The food company Nordfrys will close its plant in Vik on Friday.",
            "The firm shut the plant in Vik on Friday. Nordfrys employs 800 people.",
            True,
        ),
        (
            "Brandt Steel, a shipbuilder, will buy Oyen Shipyards on Friday.",
            "The shipbuilder bought Oyen Shipyards on Friday.",
            True,
        ),
        ("The Food Workers' Union will begin a strike at Nordfrys on Friday.", "The union began a strike on Friday.", True),
        ("The Ministry of Health will publish the report on Friday.", "The ministry published the report on Friday.", True),
        ("The Food Workers' Union will begin a strike on Friday.", "The teachers' union began a strike on Friday.", None),
        (
            "The Ministry of Health will publish the report on Friday.",
            "The Ministry of Justice published a report on Friday.",
            None,
        ),
        (
            "Nordfrys, a fish company, will close its plant in Vik on Friday.",
            "Havsal, a fish company, lost its licence. The company closed its plant in Vik on Friday.",
            None,
        ),
        (
            "Nordfrys will close its plant in Vik on Friday. Its rival, the fish company Havsal, has a plant in Vik too.",
            "The company closed its plant in Vik on Friday. Havsal and Nordfrys both have plants there.",
            None,
        ),
        ("Nordfrys will close the plant in Vik on Friday.", "The ministry closed the plant in Vik on Friday.", None),
    ],
)
def test_a_doer_goes_by_the_names_the_page_gives_him(first: str, later: str, came: bool | None) -> None:
    told = over_days(("2026-09-02", "Coast Tribune", first), ("2026-09-05", "Evening Globe", later))
    found = [e for e in next(compare([told])).timeline if e.report == told.members[0].report.id and e.status == "planned"]
    assert [e.came for e in found] == [came]


PACT = "Talks between Teskia and the Northern Front began in Brelo on Monday. The negotiations were mediated by Orland."


@pytest.mark.parametrize(
    "said",
    [
        "The agreement takes effect only if parliament approves the money by Friday, mediator Ruth Oster said.",
        "The agreement stands unless parliament rejects the money by Friday, mediator Ruth Oster said.",
    ],
)
def test_a_condition_stays_with_what_hangs_on_it(said: str) -> None:
    told = over_days(("2026-03-03", "Coast Tribune", f"{PACT} {said}"), ("2026-03-04", "Evening Globe", PACT))
    found = process(told)
    assert found is not None
    needs = [c.needs.of(text_of(told, c.report)) for c in found.conditions]
    assert needs == [said[said.index("only if" if "only if" in said else "unless") : said.index(",")]]
    assert not any(step.text.startswith(("only if", "unless")) for step in found.steps)
    shown = [s.span.of(text_of(told, s.report)) for s in found.state if "agreement" in s.span.of(text_of(told, s.report))]
    assert all(words.endswith("by Friday") for words in shown)


def test_the_first_deaths_are_new() -> None:
    told = over_days(
        (
            "2026-05-12",
            "Coast Tribune",
            "A roof fell in Havn on Tuesday, hurting 18 workers. Two workers are missing, police said.",
        ),
        ("2026-05-13", "Evening Globe", "One of the two workers missing in Havn was found dead on Wednesday, police said."),
    )
    c = next(compare([told]))
    found = changes(c.claims, told, "2026-05-13", c.timeline, c.process)
    assert any("found dead" in x.span.of(text_of(told, x.report)) for x in found)


@pytest.mark.parametrize(
    ("first", "later", "came"),
    [
        (
            "A third round of talks will open in Korra on 7 September.",
            "Teskia and Orland resumed their talks on fishing in Korra on Monday.",
            ["True"],
        ),
        (
            "A decision by the Harbour Board is due on 7 September.",
            "The Harbour Board on Monday approved the takeover of Tarnmere by Oyen Foods.",
            ["True"],
        ),
        (
            "A meeting of the city council will open in Korra on 7 September.",
            "Doctors of three hospitals met in Korra on Monday.",
            ["None"],
        ),
        (
            "A decision by the Harbour Board is due on 7 September.",
            "The school inspectors on Monday approved a plan for two new schools.",
            ["None"],
        ),
    ],
)
def test_what_was_announced_by_its_noun(first: str, later: str, came: list[str]) -> None:
    told = over_days(("2026-09-03", "Coast Tribune", first), ("2026-09-08", "Evening Globe", later))
    found = next(compare([told])).timeline
    assert [str(e.came) for e in found if e.report == told.members[0].report.id] == came


@pytest.mark.parametrize(
    ("told", "came", "words"),
    [
        ("Ada Renn had been expected to give evidence on Thursday but did not.", False, "did not"),
        ("Ada Renn was to testify on Thursday but never turned up, a clerk said.", False, "never turned up"),
        ("A vote on the bridge had been planned for Thursday but did not take place.", False, "did not take place"),
        ("Ada Renn was scheduled to speak on Thursday but did not say where.", None, None),
        ("Ada Renn is expected to speak on Friday but did not name a place.", None, None),
        ("Ada Renn is expected to speak in Tarn on Friday, though her lawyer did not come.", None, None),
    ],
)
def test_what_a_sentence_says_was_to_be_and_was_not_did_not_come(told: str, came: bool | None, words: str | None) -> None:
    text = f"{told} The harbour of Vik is closed."
    c = next(compare([over_days(("2026-03-12", "Tern Gazette", text), ("2026-03-12", "Echo", "The harbour of Vik is closed."))]))
    (entry,) = [e for e in c.timeline if e.status == "planned"]
    assert (entry.came, entry.came_span and entry.came_span.of(text)) == (came, words)


SIDES_MEET = "The two sides are due to meet in Korra on Friday under a mediator, Judge Ada Holm."


@pytest.mark.parametrize(
    ("later", "came"),
    [
        ("Talks between Nordfrys and the union, mediated by Judge Ada Holm at the mill, ended without agreement on Friday.", True),
        ("A first round of talks, led by Ada Holm, ended late on Friday.", True),
        ("Talks between the bakers and the town, led by Judge Per Moe, ended without agreement on Friday.", None),
        ("Talks in Korra between the bakers and the town ended without agreement on Friday.", None),
        ("Ada Holm's marriage ended on Friday.", None),
        ("A summit that Ada Holm had led ended on Thursday.", None),
        ("Talks led by Ada Holm did not end on Friday.", None),
    ],
)
def test_talks_that_ended_on_their_day_had_come(later: str, came: bool | None) -> None:
    told = over_days(("2026-09-02", "Coast Tribune", SIDES_MEET), ("2026-09-05", "Evening Globe", later))
    found = [e for e in next(compare([told])).timeline if e.status == "planned"]
    assert [e.came for e in found] == [came]
