"""What moves nothing: what another report gainsays is not settled, who pleaded not guilty denies nothing new, and what an earlier
report has in other words is not new."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.compare.changes.door import changes

from .told import over_days, text_of

SINCE = "2026-03-04"
TRIAL = (
    "The trial of the former mayor, Ulla Brenner, opened in Vestry on Tuesday. Prosecutors say Brenner took money from the builder "
    "Kolding. The court will hear 20 witnesses."
)
TALKS = (
    "Talks between Norland and Solvania on a truce opened in Vestry on Tuesday, the mediator, Aino Brandt, said. The truce would "
    "end a month of fighting between Norland and Solvania."
)


def moved(*told: tuple[str, str]) -> list[tuple[str, str]]:
    """Kind and words of each change since the fourth of March, by reports of a day and words."""
    story = over_days(*((day, f"Outlet {k}", text) for k, (day, text) in enumerate(told)))
    c = next(compare([story]))
    found = changes(c.claims, story, SINCE, c.timeline, c.process)
    return [(x.kind, " ".join(x.span.of(text_of(story, x.report)).split())) for x in found]


CONSIDERING = "Prosecutors are considering whether to charge Brenner's husband, Erik, two people familiar with the case said."
CHARGED = "Prosecutors have charged her husband Erik, a notary, with hiding the money."


@pytest.mark.parametrize(
    "other",
    [
        "The prosecutor's office said on Thursday that it had not charged any other member of the family.",
        "The prosecutor's office said it had brought no charges against anybody else in the family.",
        "No charges have been brought against her husband, prosecutors said on Thursday.",
        "Prosecutors denied that they had charged Brenner's husband, Erik.",
        "Prosecutors said Erik Brenner had not been charged with anything.",
        "Prosecutors have yet to charge the husband, a spokeswoman for them said.",
    ],
)
def test_what_another_report_gainsays_is_not_settled(other: str) -> None:
    found = moved(
        ("2026-03-03", f"{TRIAL} {CONSIDERING}"), ("2026-03-04", f"{TRIAL} {CHARGED}"), ("2026-03-05", f"{TRIAL} {other}")
    )
    assert not [words for kind, words in found if kind in ("settled", "deed") and "harged" in words]


@pytest.mark.parametrize(
    "other",
    [
        "Prosecutors have charged Erik Brenner with hiding the money, the court said.",
        "Erik Brenner said he would plead not guilty.",
        "Brenner did not speak to reporters on Thursday.",
        "The judge, Marit Sund, had not ruled on the charges against Brenner.",
    ],
)
def test_what_nobody_gainsays_is_settled(other: str) -> None:
    found = moved(
        ("2026-03-03", f"{TRIAL} {CONSIDERING}"), ("2026-03-04", f"{TRIAL} {CHARGED}"), ("2026-03-05", f"{TRIAL} {other}")
    )
    assert [words for kind, words in found if kind in ("settled", "deed") and "harged" in words]


@pytest.mark.parametrize(
    "before",
    [
        "Brenner pleaded not guilty to all charges.",
        "Brenner denied the charges in a firm voice.",
        "Her lawyer, Per Lund, rejected the allegations.",
        "Brenner entered a plea of not guilty.",
        "Brenner has always said she is innocent.",
        "Brenner denied taking money from Kolding.",
    ],
)
@pytest.mark.parametrize("now", ["She denies wrongdoing.", "Brenner denies any wrongdoing.", "She has denied the accusations."])
def test_who_pleaded_not_guilty_denies_nothing_new(before: str, now: str) -> None:
    found = moved(("2026-03-03", f"{TRIAL} {before}"), ("2026-03-05", f"{TRIAL} Brenner is accused of taking bribes. {now}"))
    assert "denial" not in [kind for kind, _ in found]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("Brenner did not speak in court.", "Brenner denied any wrongdoing."),
        ("Brenner pleaded not guilty to all charges.", "Brenner denied that she had met Kolding's director in a hotel."),
        ("Kolding's director, Jan Torvik, pleaded not guilty to all charges.", "Brenner denied any wrongdoing."),
    ],
)
def test_a_first_denial_or_one_of_something_else_is_new(before: str, now: str) -> None:
    found = moved(("2026-03-03", f"{TRIAL} {before}"), ("2026-03-05", f"{TRIAL} {now}"))
    assert "denial" in [kind for kind, _ in found]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("“This is a show trial with the verdict in the drawer,” her lawyer, Per Lund, said.",
         "On the steps Brenner shouted: “This is a show trial with the verdict in the drawer!”"),
        ("“They want a scapegoat, and they have found one in me,” Brenner said.",
         "Brenner told the Globe: “They want a scapegoat, and they have found one in me.”"),
    ],
)  # fmt: skip
def test_a_quotation_told_before_is_not_new(before: str, now: str) -> None:
    found = moved(("2026-03-03", f"{TRIAL} {before}"), ("2026-03-05", f"{TRIAL} {now}"))
    assert not [words for kind, words in found if kind == "new" and ("drawer" in words or "scapegoat" in words)]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("Norland wants six fishermen held by Solvania to be freed before any truce takes effect.",
         "Norland insists that the nine sailors held by Solvania must come home first."),
        ("Norland will only sign a truce if Solvania pulls its tanks back 15 kilometres from the river.",
         "Norland says it will agree once Solvania has moved its heavy guns away from the border."),
    ],
)  # fmt: skip
def test_a_condition_told_before_is_not_new(before: str, now: str) -> None:
    found = moved(("2026-03-03", f"{TALKS} {before}"), ("2026-03-05", f"{TALKS} {now}"))
    assert not [words for kind, words in found if kind == "new" and ("home first" in words or "heavy guns" in words)]


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("Norland wants six fishermen held by Solvania to be freed before any truce takes effect.",
         "Solvania will sign a truce only if Norland lifts its blockade of the port."),
        ("Norland will only sign a truce if Solvania pulls its tanks back 15 kilometres from the river.",
         "Norland will end the fighting only if Solvania hands back the 40 captives of last winter."),
        ("“They want a scapegoat,” the mayor of Vestry said.", "“They want my head on a plate,” the mayor of Vestry said."),
    ],
)  # fmt: skip
def test_another_condition_or_quotation_is_new(before: str, now: str) -> None:
    found = moved(("2026-03-03", f"{TALKS} {before}"), ("2026-03-05", f"{TALKS} {now}"))
    assert [words for kind, words in found if kind == "new" and words[:12] in now]


def test_an_accord_that_others_do_not_have_is_no_step_and_no_state() -> None:
    studying = "Solvania was still studying the ceasefire plan and had not answered it, its minister, Per Lund, said."
    accepted = "Solvania has accepted the ceasefire plan of Varen."
    found = moved(
        ("2026-03-03", f"{TALKS} {studying}"),
        ("2026-03-04", f"{TALKS} {accepted}"),
        ("2026-03-05", f"{TALKS} Neither side has signed the ceasefire plan, Brandt said."),
    )
    assert not [words for kind, words in found if kind in ("state", "deed", "settled") and "accepted" in words]


@pytest.mark.parametrize(
    ("before", "now", "word"),
    [
        ("Erik Brenner had been abroad all that week, a clerk, Nils Torp, testified, and no box came to the house.",
         "But clerk Nils Torp insisted that Erik Brenner was thousands of miles away that week.", "miles"),
        ("Norland's army said Solvanian tanks opened fire first, without provocation.",
         "It was Solvania that started it, a spokesman said. Its gunners let rip without warning, he said.", "started it"),
        ("Firefighters pulled a boy of nine alive from a collapsed school.",
         "A teacher dug with bare hands to free a little boy from the rubble of the school.", "rubble"),
    ],
)  # fmt: skip
def test_what_is_told_again_in_other_words_is_not_new(before: str, now: str, word: str) -> None:
    found = moved(("2026-03-03", f"{TALKS} {before}"), ("2026-03-05", f"{TALKS} {now}"))
    assert not [words for kind, words in found if kind == "new" and word in words]


@pytest.mark.parametrize(
    ("before", "now", "word"),
    [
        ("Erik Brenner had been abroad all that week, a clerk testified.",
         "Nils Torp, once a clerk, was thousands of miles away from home when he died.", "miles"),
        ("Firefighters pulled a boy of nine alive from a collapsed school.",
         "A woman was freed from the rubble of the town hall on Wednesday.", "rubble"),
    ],
)  # fmt: skip
def test_another_who_was_away_or_pulled_out_is_new(before: str, now: str, word: str) -> None:
    found = moved(("2026-03-03", f"{TALKS} {before}"), ("2026-03-05", f"{TALKS} {now}"))
    assert [words for kind, words in found if kind == "new" and word in words]


def test_an_age_told_otherwise_is_no_number_that_moved() -> None:
    before = "Firefighters pulled a boy of nine alive from a collapsed school in Vestry."
    found = moved(("2026-03-03", f"{TALKS} {before}"), ("2026-03-05", f"{TALKS} A boy was pulled from the school. He is eight."))
    assert "number" not in [kind for kind, _ in found]
