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
        Change(of="title", before="Three dead in mill fire", after="Five dead in mill fire, 2 missing", numbers=((None, "2"),)),
    )


def test_moving_a_paragraph_break_changes_nothing() -> None:
    assert changed(BEFORE.replace(" The mill", "\n\nThe mill")) == []


@settings(max_examples=50)
@given(st.text(alphabet="Ab1 .!?\n”", max_size=60), st.text(alphabet="Ab1 .!?\n”", max_size=60))
def test_no_word_is_lost(one: str, other: str) -> None:
    told = [c for c in changes(article(one), article(other)) if c.of != "title"]
    kept_or_told = [c.after for c in told if c.after] + [s for s in sentences_of(other) if s in sentences_of(one)]
    assert set(sentences_of(other)) <= set(kept_or_told)
