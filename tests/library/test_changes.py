"""What a later version changed, by sentence and number."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.library import Change
from sayso.library.changes import changes, sentences_of

from .made import article

BEFORE = "Three people died in the fire. The mill at Osk employs 140 workers. Mr. Oram said it was over.\n\nThe street is closed."


def changed(
    after: str, before: str = BEFORE
) -> list[tuple[str, str | None, str | None, tuple[tuple[str | None, str | None], ...]]]:
    return [(c.of, c.before, c.after, c.numbers) for c in changes(article(before), article(after))]


def test_the_same_text_changed_nothing() -> None:
    assert changed(BEFORE) == []


def test_a_number_that_is_another() -> None:
    now = "The mill at Osk employs 160 workers."
    was = "The mill at Osk employs 140 workers."
    assert changed(BEFORE.replace(was, now)) == [("reworded", was, now, (("140", "160"),))]


def test_a_number_that_came_to_stand_there() -> None:
    made = changed(BEFORE.replace("employs 140 workers", "employs 140 workers, 12 of them at night"))
    assert [c[3] for c in made] == [((None, "12"),)]


def test_sentences_that_came_and_went() -> None:
    after = BEFORE.replace("The street is closed.", "Police opened an inquiry into owners.")
    assert changed(after) == [
        ("added", None, "Police opened an inquiry into owners.", ()),
        ("removed", "The street is closed.", None, ()),
    ]


def test_a_headline_that_is_another() -> None:
    made = changes(article(BEFORE, title="Three dead in mill fire"), article(BEFORE, title="Five dead in mill fire, 2 missing"))
    assert made == (
        Change(
            of="title",
            before="Three dead in mill fire",
            after="Five dead in mill fire, 2 missing",
            numbers=(("Three", None), (None, "Five"), (None, "2")),
        ),
    )


def test_moving_a_paragraph_break_changes_nothing() -> None:
    assert changed(BEFORE.replace(" The mill", "\n\nThe mill")) == []


@settings(max_examples=50)
@given(st.text(alphabet="Ab1 .!?\n”", max_size=60), st.text(alphabet="Ab1 .!?\n”", max_size=60))
def test_no_word_is_lost(one: str, other: str) -> None:
    told = [c for c in changes(article(one), article(other)) if c.of != "title"]
    kept_or_told = [c.after for c in told if c.after] + [s for s in sentences_of(other) if s in sentences_of(one)]
    assert set(sentences_of(other)) <= set(kept_or_told)


def numbers(before: str, after: str) -> list[tuple[str | None, str | None]]:
    """The numbers that a sentence's new wording changed."""
    return [pair for c in changes(article(before), article(after)) for pair in c.numbers]


def test_numbers_in_words_are_told_too() -> None:
    assert numbers("The fire at the mill killed seven people.", "The fire at the mill killed eight people.") == [("seven", "eight")]
    assert numbers("Twenty-one crews were at the mill.", "Two hundred and six crews were at the mill.") == [
        ("Twenty-one", "Two hundred and six")
    ]
    assert numbers("The fire killed one man at the mill.", "The fire killed two men at the mill.") == [("one", "two")]
    assert numbers("Ten people were hurt at the mill.", "14 people were hurt at the mill.") == [("Ten", "14")]


def test_one_number_in_figures_and_in_words_is_no_change() -> None:
    assert numbers("Twelve crews were at the old mill.", "12 crews were at the old mill.") == []


def test_one_that_counts_nothing_is_no_number() -> None:
    assert numbers("He left the old mill at night.", "One of them left the old mill at night.") == []
    assert numbers("The tenth crew often came to the mill.", "The tenth crew seldom came to the mill.") == []
