"""Statements that a person gave to somebody else: readings before and after."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.mend import actor_at, anchor, statement_at, with_speakers
from sayso.model import (
    About,
    Actor,
    Article,
    Attribution,
    Edit,
    MadeBy,
    Qualifier,
    Quote,
    Reading,
    Side,
    SourceCount,
    Span,
    WrongSpeaker,
    paragraphs_of,
)  # fmt: skip
from tests.strategies import maybe_words, readings, spans

TEXT = (
    "Two officials from Lindale said on Monday that the port would not reopen. The Port Board told reporters it had heard Tomas "
    "Verel say that the money was gone.\n\n“It was never there,” he said. “We knew.”\n\nOrla Venn, the minister, listened."
)


def at(words: str) -> Span:
    """Where some words first stand in the text; up to the bar, where one is in them: "he| said"."""
    start = TEXT.index(words.replace("|", ""))
    return Span(start, start + len(words.split("|")[0]))


def made(*attributions: Attribution) -> Reading:
    """A reading of the text with these statements, or with all of it."""
    port = Attribution(
        id="q1", source=(at("Two officials from Lindale"),), cue=(at("said"),), content=(at("the port would not reopen"),),
        manner="indirect", source_kind="anonymous_person", speaker="two officials", speaker_actor="u1", score=0.9, made_by="clause",
        about=About(
            count=SourceCount(span=at("Two"), low=2, high=2), sides=(Side(span=at("Lindale")),), when=at("on Monday"),
            qualifiers=(Qualifier(span=at("not"), type="negation", scope=at("the port would not reopen")),),
        ),
    )  # fmt: skip
    heard = Attribution(
        id="q2", source=(at("The Port Board"),), cue=(at("told"),), manner="indirect", source_kind="organisation", score=0.8,
        content=(at("it had heard Tomas Verel say that the money was gone"),), speaker="Port Board", speaker_actor="a1",
        about=About(addressee=at("reporters")), made_by="clause",
    )  # fmt: skip
    gone = Attribution(
        id="q3", source=(at("Tomas Verel"),), cue=(at("say| that"),), content=(at("the money was gone"),), manner="indirect",
        source_kind="named_person", speaker="Tomas Verel", speaker_actor="a2", inside="q2", made_by="clause",
    )  # fmt: skip
    never = Attribution(
        id="q4", source=(at("he| said"),), cue=(at("said|. “We"),), content=(at("“It was never there,”"),), manner="direct",
        source_kind="named_person", speaker="Tomas Verel", speaker_actor="a2", made_by="quotation-after", score=0.7,
    )  # fmt: skip
    knew = Attribution(
        id="q5", content=(at("“We knew.”"),), manner="direct", source_kind="named_person", speaker="Tomas Verel",
        speaker_actor="a2", made_by="quotation-alone",
    )  # fmt: skip
    return Reading(
        made_by=MadeBy(extract="t"),
        article=Article(id="r0", text=TEXT, text_sha256="", paragraphs=paragraphs_of(TEXT)),
        actors=(
            Actor(id="a1", name="Port Board", kind="organisation", mentions=(at("The Port Board"), at("Port Board"))),
            Actor(id="a2", name="Tomas Verel", kind="person", mentions=(at("Tomas Verel"),)),
            Actor(id="a3", name="Orla Venn", kind="person", mentions=(at("Orla Venn"), at("Orla Venn, the minister"))),
            Actor(id="u1", name="two officials", kind="person", named=False, mentions=(at("Two officials from Lindale"),)),
        ),
        attributions=attributions or (port, heard, gone, never, knew),
    )


def wrong(number: int, words: str, speaker: str | None, *, undone: str | None = None, report: str = "r0") -> Edit:
    """A person's word that a statement is not of whom it was given to."""
    quote = anchor(report, TEXT, at(words))
    return Edit(number=number, made="2031-03-09T10:00:00Z", undone=undone, what=WrongSpeaker(statement=quote, speaker=speaker))


def heard(*edits: Edit) -> dict[str, Attribution]:
    """The statements of the reading after some corrections, by id."""
    return {a.id: a for a in with_speakers(made(), edits).attributions}


def changed(*edits: Edit) -> set[str]:
    """The ids of the statements that some corrections changed."""
    before = {a.id: a for a in made().attributions}
    return {name for name, a in heard(*edits).items() if a != before[name]}


def test_a_statement_is_of_the_actor_that_a_person_named() -> None:
    edit = wrong(1, "the port would not reopen", "orla venn")
    now = heard(edit)["q1"]
    assert (now.speaker, now.speaker_actor, now.source_kind) == ("Orla Venn", "a3", "named_person")
    assert (now.made_by, now.score) == ("a person", None)
    assert changed(edit) == {"q1"}


def test_what_is_told_of_the_wrong_source_goes_and_what_is_told_of_the_saying_stays() -> None:
    before, now = made().attributions[0], heard(wrong(1, "the port would not reopen", "Orla Venn"))["q1"]
    assert now.source == ()
    assert (now.cue, now.content, now.manner, now.stance) == (before.cue, before.content, before.manner, before.stance)
    assert before.about is not None
    assert now.about == About(when=before.about.when, qualifiers=before.about.qualifiers)


def test_a_surname_is_the_one_person_who_bears_it() -> None:
    assert heard(wrong(1, "the port would not reopen", "Venn"))["q1"].speaker_actor == "a3"


def test_whom_the_page_does_not_name_is_of_unknown_kind() -> None:
    now = heard(wrong(1, "the port would not reopen", " Ida  Roth "))["q1"]
    assert (now.speaker, now.speaker_actor, now.source_kind) == ("Ida Roth", None, "unknown")


def test_a_body_is_no_person() -> None:
    assert heard(wrong(1, "the port would not reopen", "the Port Board"))["q1"].source_kind == "organisation"


def test_an_outlet_stays_one() -> None:
    paper = Attribution(
        id="q9", source=(at("The Port Board"),), content=(at("the money was gone"),), manner="indirect", source_kind="outlet",
        speaker="Port Board", speaker_actor="a1",
    )  # fmt: skip
    reading = made(made().attributions[0], paper)
    now = with_speakers(reading, [wrong(1, "the port would not reopen", "Port Board")])
    assert now.attributions[0].source_kind == "outlet"


@pytest.mark.parametrize("nobody", [None, "", " "])
def test_a_statement_is_nobodys_that_a_person_knows(nobody: str | None) -> None:
    now = heard(wrong(1, "the port would not reopen", nobody))["q1"]
    assert (now.speaker, now.speaker_actor, now.source_kind, now.source) == (None, None, "unknown", ())


def test_of_statements_one_within_the_other_the_innermost_is_meant() -> None:
    assert changed(wrong(1, "the money was gone", "Orla Venn")) == {"q3"}
    assert changed(wrong(1, "it had heard Tomas Verel say that the money was gone", "Orla Venn")) == {"q2"}
    assert changed(wrong(1, "it had heard", "Orla Venn")) == {"q2"}


def test_words_that_are_most_of_a_statement_are_that_one() -> None:
    assert changed(wrong(1, "said on Monday that the port would not reopen.", "Orla Venn")) == {"q1"}
    assert changed(wrong(1, "“It was never there,” he said", "Orla Venn")) >= {"q4"}


def test_words_that_nobody_said_change_nothing() -> None:
    assert changed(wrong(1, "listened", "Orla Venn")) == set()


def test_two_statements_of_the_same_words_are_neither_meant() -> None:
    port = made().attributions[0]
    reading = made(port, Attribution(id="q8", content=port.content, manner="indirect", speaker="Tomas Verel", speaker_actor="a2"))
    assert with_speakers(reading, [wrong(1, "the port would not reopen", "Orla Venn")]) == reading
    assert statement_at(reading, anchor("r0", TEXT, at("the port would not reopen"))) is None


def test_a_pronoun_goes_on_meaning_whoever_speaks() -> None:
    before, now = made().attributions[3], heard(wrong(1, "It was never there", "Orla Venn"))["q4"]
    assert now.speaker == "Orla Venn"
    assert now.source == before.source


def test_a_quotation_that_goes_on_goes_with_what_it_goes_on_from() -> None:
    now = heard(wrong(1, "It was never there", "Orla Venn"))
    assert (now["q5"].speaker, now["q5"].speaker_actor, now["q5"].made_by) == ("Orla Venn", "a3", "a person")
    alone = heard(wrong(1, "“We knew.”", "Orla Venn"))
    assert (alone["q4"].speaker, alone["q5"].speaker) == ("Tomas Verel", "Orla Venn")


def test_what_goes_on_stays_where_a_person_put_it() -> None:
    now = heard(wrong(1, "“We knew.”", "Port Board"), wrong(2, "It was never there", "Orla Venn"))
    assert (now["q4"].speaker, now["q5"].speaker) == ("Orla Venn", "Port Board")


@pytest.mark.parametrize(("source", "speaker"), [("it| had", "Orla Venn"), ("Tomas Verel", "Port Board")])
def test_who_says_that_they_say_goes_with_the_saying(source: str, speaker: str) -> None:
    outer = made().attributions[1]
    inner = Attribution(
        id="q3", source=(at(source),), content=(at("the money was gone"),), manner="indirect", source_kind="organisation",
        speaker="Port Board", speaker_actor="a1", inside="q2",
    )  # fmt: skip
    now = with_speakers(made(outer, inner), [wrong(1, "it had heard", "Orla Venn")])
    assert [a.speaker for a in now.attributions] == ["Orla Venn", speaker]


def test_a_later_word_holds_over_an_earlier() -> None:
    first, then = wrong(1, "the port would not reopen", "Orla Venn"), wrong(2, "port would not", "Tomas Verel")
    assert heard(then, first)["q1"].speaker == "Tomas Verel"


def test_what_was_undone_changes_nothing() -> None:
    assert changed(wrong(1, "the port would not reopen", "Orla Venn", undone="2031-03-10T10:00:00Z")) == set()


def test_who_was_right_all_along_is_surer() -> None:
    before, now = made().attributions[0], heard(wrong(1, "the port would not reopen", "two officials"))["q1"]
    assert (now.source, now.about, now.source_kind) == (before.source, before.about, before.source_kind)
    assert (now.made_by, now.score) == ("a person", None)


def test_the_edits_of_other_reports_change_nothing() -> None:
    assert with_speakers(made(), [wrong(1, "the port would not reopen", "Orla Venn", report="r1")]) == made()


def test_corrections_of_two_statements_do_not_mind_their_order() -> None:
    one, other = ("the port would not reopen", "Tomas Verel"), ("It was never there", "Port Board")
    assert heard(wrong(1, *one), wrong(2, *other)) == heard(wrong(1, *other), wrong(2, *one))


def test_who_is_named_at_a_place() -> None:
    assert actor_at(made(), anchor("r0", TEXT, at("Orla Venn"))) == "a3"
    assert actor_at(made(), anchor("r0", TEXT, at("Port Board told"))) == "a1"
    assert actor_at(made(), anchor("r0", TEXT, at("listened"))) is None
    assert actor_at(made(), anchor("r1", TEXT, at("Orla Venn"))) is None
    assert actor_at(made(), Quote(report="r0", exact="Ida Roth")) is None


@st.composite
def corrected_readings(draw: st.DrawFn) -> tuple[Reading, list[Edit]]:
    """A reading, and corrections of some of its words, to names that the page has and that it has not."""
    reading = draw(readings())
    text = reading.article.text
    names = st.sampled_from([a.name for a in reading.actors]) | maybe_words if reading.actors else maybe_words
    edits = [
        Edit(
            number=n,
            made="2031-03-09",
            undone=draw(st.sampled_from([None, None, "2031-03-10"])),
            what=WrongSpeaker(statement=anchor(reading.article.id, text, draw(spans(text))), speaker=draw(names)),
        )
        for n in range(1, draw(st.integers(1, 3)) + 1)
    ]
    return reading, edits


@settings(max_examples=40)
@given(corrected_readings())
def test_correcting_twice_is_correcting_once(given_: tuple[Reading, list[Edit]]) -> None:
    reading, edits = given_
    once = with_speakers(reading, edits)
    assert with_speakers(once, edits) == once
    assert with_speakers(reading, edits[::-1]) == once


@settings(max_examples=40)
@given(corrected_readings())
def test_nothing_but_statements_changes(given_: tuple[Reading, list[Edit]]) -> None:
    reading, edits = given_
    once = with_speakers(reading, edits)
    for name in reading.__struct_fields__:
        if name != "attributions":
            assert getattr(once, name) == getattr(reading, name)
    assert [(a.id, a.cue, a.content, a.inside, a.stance) for a in once.attributions] == [
        (a.id, a.cue, a.content, a.inside, a.stance) for a in reading.attributions
    ]
