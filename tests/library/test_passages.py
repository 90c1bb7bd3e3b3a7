"""What of a report can be found."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.library.passages import Passage, passages_of
from sayso.model import Actor, Attribution, Span

from .made import article, reading

TEXT = "The ferry lies idle. “We left,” said Ada Brandt. Ada Brandt said it rained, and the union waited."


def made(text: str, *said: Attribution, actors: tuple[Actor, ...] = ()) -> tuple[Passage, ...]:
    return passages_of(replace(reading(article(text=text, title="Ferry idle")), attributions=said, actors=actors))


def at(piece: str, start: int = 0) -> Span:
    found = TEXT.index(piece, start)
    return Span(found, found + len(piece))


def statement(id: str, source: Span, cue: Span, content: Span) -> Attribution:
    return Attribution(id=id, source=(source,), cue=(cue,), content=(content,), manner="direct", speaker="Ada Brandt")


def test_a_sentence_that_is_wholly_a_statement_is_that_alone() -> None:
    quoted = statement("a1", at("Ada Brandt"), at("said"), at("We left"))
    partly = statement("a2", at("Ada Brandt", 45), at("said", 45), at("it rained"))
    found = [(p.form, p.text) for p in made(TEXT, quoted, partly)]
    assert found == [
        ("headline", "ferry idle"),
        ("statement", "we left said ada brandt"),
        ("statement", "ada brandt said it rained"),
        ("sentence", "the ferry lies idle"),
        ("sentence", "ada brandt said it rained and the union waited"),
    ]


def test_whom_it_mentions() -> None:
    crew = Actor(id="p1", name="Crew of the Ostrel", kind="group", mentions=(at("We"), at("it")))
    quoted = statement("a1", at("Ada Brandt"), at("said"), at("We left"))
    assert [(p.form, p.about) for p in made(TEXT, quoted, actors=(crew,)) if p.about] == [
        ("statement", "crew of the ostrel"),
        ("sentence", "crew of the ostrel"),
    ]


def test_statements_inside_each_other_without_end() -> None:
    """A hostile page: what is kept of it doesn't grow with the square of its length."""
    text = "crew said " * 20_000
    said = tuple(Attribution(id=f"a{n}", content=(Span(n * 10, len(text) - 1),), manner="direct") for n in range(300))
    found = made(text, *said)
    assert sum(len(p.text) for p in found) < 300 * 21_000 + 2 * len(text)
    assert found[-1].form == "sentence"
