"""What a brief quotes can be read alone: a clause that stands by itself, or the whole sentence."""

from __future__ import annotations

import pytest

from sayso.export.brief.line import whole
from sayso.export.brief.standing import standing_words
from sayso.model import Reading, Span
from tests.compare.told import story

TEXT = (
    "The strike would go ahead once the union's members have voted. Ivo Brandl denied bribery as his trial began on Tuesday. The "
    "merger can't close unless the regulator has approved the deal, after which Ostra must sell 60 shops. Lida Costa said her "
    "country would return to the talks only if Tolmar withdrew. A ferry carrying 212 passengers struck rocks. Police said three "
    "people died and 24 were injured."
)
READING: Reading = story(("Morning Echo", TEXT), published="2026-05-12").members[0].reading


def _span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("once the union's members have voted", "The strike would go ahead once the union's members have voted."),
        ("as his trial began on Tuesday", "Ivo Brandl denied bribery as his trial began on Tuesday."),
        (
            "unless the regulator has approved the deal, after which",
            "The merger can't close unless the regulator has approved the deal, after which Ostra must sell 60 shops.",
        ),
        ("carrying 212 passengers", "A ferry carrying 212 passengers struck rocks."),
        ("would return to the talks", "Lida Costa said her country would return to the talks only if Tolmar withdrew."),
    ],
)
def test_a_fragment_is_told_as_its_sentence(words: str, told: str) -> None:
    assert standing_words(READING, _span(words), words) == told


@pytest.mark.parametrize(
    "words",
    [
        "her country would return to the talks only if Tolmar withdrew",
        "24 were injured",
        "three people died",
        "The strike would go ahead once the union's members have voted",
        "Ivo Brandl denied bribery",
    ],
)
def test_a_clause_that_stands_by_itself_is_kept(words: str) -> None:
    assert standing_words(READING, _span(words), words) == words


def test_words_without_a_reading_are_as_they_are() -> None:
    assert standing_words(None, Span(0, 5), "once they voted") == "once they voted"


def test_a_fragment_of_a_long_sentence_is_no_fragment_with_dots() -> None:
    more = "and the mayor, the harbour master, the union's secretary and the owner of the two ferries sat in the front row " * 2
    text = f"The court heard the case in the afternoon, {more}as the trial began."
    reading = story(("Morning Echo", text), published="2026-05-12").members[0].reading
    words = "as the trial began"
    at = text.index(words)
    assert whole(reading, Span(at, at + len(words)), words).startswith("The court heard the case in the afternoon, and the mayor")
