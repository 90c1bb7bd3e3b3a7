"""Sentences of another language in a text, and figures in words that only say that something was said."""

from __future__ import annotations

import pytest

from sayso.language.foreign import foreign_sentences

from .test_check import checked
from .told import story

POST = (
    "Harbour Post",
    "“Nobody voted for this. We will sail when the rotas are fair,” Silje Hauge told 46 reporters in Norvik on 12 March.",
)
UNREAD = (
    ("Le syndicat a annoncé que ses membres cesseraient le travail le 20 mars.", "French"),
    ("Die Gewerkschaft will am 20. März streiken, sagte die Vorsitzende am Mittwoch.", "German"),
    ("El sindicato dijo que sus miembros van a la huelga el 20 de marzo.", "Spanish"),
    ("Il sindacato ha detto che i suoi membri sono in sciopero.", "Italian"),
)


@pytest.mark.parametrize(("sentence", "language"), UNREAD)
def test_a_sentence_of_another_language_is_unread_and_fails_nowhere(sentence: str, language: str) -> None:
    text = f"Silje Hauge told 46 reporters in Norvik. {sentence} They had waited."
    found = checked(text, story(POST))
    assert [(u.span.of(text), u.language) for u in found.unread] == [(sentence, language)]
    assert not [f for f in found.findings if found.unread[0].span.touches(f.span)]


def test_its_quotations_are_looked_for() -> None:
    text = "Le syndicat a dit « nous ne voulons pas de ces horaires du dimanche » dans la ville."
    assert [f.kind for f in checked(text, story(POST)).findings] == ["quotation"]


@pytest.mark.parametrize(
    "text",
    [
        "The union said its members would strike in the city of Le Havre.",
        "Juan de la Cruz y Santos met Maria del Pilar at the port.",
        "“Nous ne voulons pas de ces horaires,” said Silje Hauge of the union.",
        "Die Hard 2 opens at the Odeon on Friday.",
        "A first report is expected in November.",
        "Plans are in hand as men die in need.",
        "Van der Berg and De la Rue won.",
    ],
)
def test_english_with_names_and_words_of_others_is_english(text: str) -> None:
    assert list(foreign_sentences(text)) == []


QUOTED = "“Nobody voted for this. We will sail when the rotas are fair,”"


def test_a_day_that_no_report_has_is_looked_for_in_a_frame() -> None:
    text = f"{QUOTED} said Silje Hauge, whose members will strike on 29 August."
    assert [f.span.of(text) for f in checked(text, story(POST)).findings if f.kind == "day" and f.fails] == ["29 August"]


@pytest.mark.parametrize(
    ("rest", "fails"),
    [
        (" Silje Hauge told 46 reporters in Norvik on 12 March.", []),
        (" Silje Hauge told 57 reporters in Norvik on 12 March.", ["57"]),
        (" Silje Hauge told 46 reporters in Norvik on 21 March.", ["21"]),
    ],
)
def test_a_figure_beside_a_quotation_is_looked_for_and_the_quotation_stands(rest: str, fails: list[str]) -> None:
    text = QUOTED + rest
    found = checked(text, story(POST))
    assert [f.span.of(text) for f in found.findings if f.fails] == fails
    assert [f.verdict for f in found.findings if f.kind == "quotation"] == ["exact"]
