"""The standard reader: the network and the rules together. All sentences are made up."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

import sayso
from sayso.annotate import AnnotateOptions
from sayso.annotate.actors import find_actors
from sayso.annotate.attributions import ReaderName, find_attributions
from sayso.annotate.attributions.chances import chance_of
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.learned import Heard, joined
from sayso.annotate.attributions.learned.read import ALONE
from sayso.language import parse
from sayso.model import Attribution, Reading, Span
from sayso.settings import Settings

# Statements that no rule of ours finds, and the network does.
FOUND = [
    ("The minister is a staunch critic of the treaty.", "The minister", "the treaty"),
    ("Norland is keen to keep the bridge open.", "Norland", "keep the bridge open"),
]
TEXT = (
    'Norland will wait, "at least a week," Ana Lind said on 4 May. She said the harbour would stay shut.\n\n'
    "Two officials briefed on the talks believed that Solvania had asked for more time. Jan Brandt denied that.\n\n"
    "The ministry declined to comment. It is thought that the crew survived."
)


def said(text: str) -> tuple[Attribution, ...]:
    parsed = next(parse([text]))
    return find_attributions(parsed, find_actors(parsed))[0]


def lines(text: str) -> list[tuple[str | None, str, str]]:
    return [(a.speaker, " | ".join(s.of(text) for s in a.content), a.stance) for a in said(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Elna Voss is expected to visit Sund on Friday.",
        "The president is widely expected to sign the bill.",
        "Jan Brandt was expected to leave the party.",
    ],
)
def test_who_is_expected_to_do_something_says_nothing(text: str) -> None:
    assert [a for a in said(text) if a.source] == []


@pytest.mark.parametrize(("text", "speaker", "content"), FOUND)
def test_it_finds_what_no_rule_does(text: str, speaker: str, content: str) -> None:
    parsed = next(parse([text]))
    assert find_attributions(parsed, (), "fast")[0] == ()
    found = find_attributions(parsed, find_actors(parsed))[0]
    assert [(a.made_by, a.content[0].of(text)) for a in found] == [("learned", content)]
    assert found[0].source[0].of(text).startswith(speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The trial of Jan Brandt opened on Monday. He is accused of taking 40,000 crowns from a builder.",
        "Jan Brandt, the former mayor, was found guilty on Friday of taking 60,000 crowns from a builder.",
    ],
)
def test_the_accused_does_not_say_what_he_is_accused_of(text: str) -> None:
    assert not [a for a in said(text) if a.source and any("crowns" in c.of(text) for c in a.content)]


def test_the_rules_know_what_the_words_mean() -> None:
    assert lines(TEXT) == [
        ("Ana Lind", 'Norland will wait, "at least a week,"', "stated"),
        ("Ana Lind", "the harbour would stay shut", "stated"),
        ("Two officials briefed on the talks", "Solvania had asked for more time", "believed"),
        ("Jan Brandt", "that", "denied"),
        ("The ministry", "declined to comment", "no_comment"),
        (None, "the crew survived", "believed"),
    ]


def test_a_statement_inside_another_stands_with_it() -> None:
    assert lines("Anna Lind said that Reuters had reported that the talks were over.") == [
        ("Anna Lind", "Reuters had reported that the talks were over", "stated"),
        ("Reuters", "the talks were over", "stated"),
    ]


def test_declining_to_be_named_says_nothing() -> None:
    assert lines("The Norland official declined to be named because he was not allowed to brief the press.") == []


def test_both_agree_and_say_how_surely() -> None:
    found = said(TEXT)
    assert [a.made_by for a in found if a.made_by != "learned"] == [
        "quotation-after",
        "clause",
        "clause",
        "object",
        "no-comment",
        "hedge",
    ]
    assert all(a.score is not None and 0 < a.score <= 1 for a in found)


def test_names_replaced_change_nothing() -> None:
    other = TEXT.replace("Norland", "Ostrel").replace("Ana Lind", "Eva Holt").replace("Solvania", "Ardenia")
    shape = [(a.made_by, a.stance, a.manner, a.source_kind, len(a.content)) for a in said(TEXT)]
    assert [(a.made_by, a.stance, a.manner, a.source_kind, len(a.content)) for a in said(other)] == shape


def test_white_space_before_a_text_moves_the_spans_and_nothing_else() -> None:
    moved = [tuple(s.of("  \n\n" + TEXT) for s in a.content) for a in said("  \n\n" + TEXT)]
    assert moved == [tuple(s.of(TEXT) for s in a.content) for a in said(TEXT)]


def test_a_page_read_twice_is_read_alike() -> None:
    assert said(TEXT) == said(TEXT)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "Norland", "…", "“”", "said said said", "”x” ― Y"])
def test_texts_with_next_to_nothing(text: str) -> None:
    assert all(s.inside(text) for a in said(text) for s in (*a.source, *a.cue, *a.content))


WORDS = ["Ana Lind", "said", "“We go,”", "that", "the", "bridge", "fell", ".", "\n\n", "denied", "it", "—"]


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    )
)
def test_whatever_the_text_the_answer_holds_together(words: list[str]) -> None:
    text = " ".join(words)
    found = said(text)
    ids = {a.id for a in found}
    for a in found:
        assert a.content
        assert all(s.inside(text) for s in (*a.source, *a.cue, *a.content))
        assert a.inside is None or a.inside in ids
        assert not any(c.start < s.end and s.start < c.end for c in a.cue for s in a.source)


@pytest.mark.parametrize("reader", ["standard", "fast"])
def test_the_reader_is_told_in_what_made_the_reading(reader: ReaderName, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    explained = Settings(annotate=AnnotateOptions(reader=reader, explain=True))
    told, plain = (next(iter(sayso.read([str(tmp_path / "a.txt")], s))) for s in (explained, None))
    assert isinstance(told, Reading)
    assert isinstance(plain, Reading)
    assert told.made_by.annotate.startswith(f"{reader}-")
    assert plain.made_by.annotate.startswith("standard-")
    assert plain.rejected == ()


class TestJoined:
    """Made-up drafts: which stand, and with whose words."""

    text = "Ana Lind said the bridge is safe and shut."
    layout = Layout(next(parse([text])))

    def span(self, words: str) -> tuple[Span, ...]:
        start = self.text.index(words)
        return (Span(start, start + len(words)),)

    def rule(self, content: str = "the bridge is safe and shut") -> Draft:
        return Draft(source=self.span("Ana Lind"), cue=self.span("said"), content=self.span(content), rule="clause", verb=2, head=1)

    def heard(self, score: float, source: str = "Ana Lind", content: str = "the bridge is safe") -> Heard:
        head = self.layout.parsed.at(self.span(source)[0])[-1].i
        draft = Draft(
            source=self.span(source), cue=self.span("said"), content=self.span(content), rule="learned", head=head, score=score
        )
        return Heard((draft,), self.cues(1.0))

    def cues(self, chance: float):  # type: ignore[no-untyped-def]
        import numpy as np

        return np.full(len(self.layout.tokens), chance, dtype=np.float32)

    def test_the_wider_content_stands(self) -> None:
        (both,) = joined(self.layout, [self.rule()], self.heard(0.5)).drafts
        assert both.content == self.span("the bridge is safe and shut")
        assert (both.rule, both.score) == ("clause", 0.5)

    def test_words_of_another_sentence_stay_with_whom_a_rule_gives_them_to(self) -> None:
        layout = Layout(next(parse(["“No,” Ana Lind said. “Never.” Brandt disagreed. “Nonsense.”"])))

        def span(words: str) -> tuple[Span, ...]:
            start = layout.text.index(words)
            return (Span(start, start + len(words)),)

        lind = Draft(source=span("Ana Lind"), cue=span("said"), content=(*span("“No,”"), *span("“Never.”")), rule="quotation-after")
        content = (*span("“Never.”"), *span("“Nonsense.”"))
        brandt = Draft(source=span("Brandt"), cue=span("disagreed"), content=content, rule="learned", score=0.9)
        cues = self.cues(1.0)[: len(layout.tokens)]
        drafts = joined(layout, [lind], Heard((brandt,), cues)).drafts
        assert [d.content for d in drafts] == [lind.content, span("“Nonsense.”")]
        theirs = replace(brandt, content=span("“Never.”"))
        none_left = joined(layout, [lind], Heard((theirs,), cues))
        assert (none_left.drafts, none_left.fallen) == ((lind,), ((theirs, "another's"),))

    def test_alone_the_network_has_to_be_sure(self) -> None:
        sure, unsure = joined(self.layout, [], self.heard(ALONE)), joined(self.layout, [], self.heard(ALONE - 0.01))
        assert (len(sure.drafts), sure.fallen) == (1, ())
        assert (len(unsure.drafts), [why for _, why in unsure.fallen]) == (0, ["unsure"])

    @pytest.mark.parametrize(("source", "stands"), [("bridge", "bridge"), ("safe", "Ana Lind")])
    def test_another_source_stands_only_where_it_is_a_subject(self, source: str, stands: str) -> None:
        (both,) = joined(self.layout, [self.rule()], self.heard(0.9, source=source, content="shut")).drafts
        assert both.source == self.span(stands)

    def test_who_asked_is_not_who_is_named_near(self) -> None:
        asked = replace(self.rule(), source=(), head=None, unsaid=True)
        (both,) = joined(self.layout, [asked], self.heard(0.9)).drafts
        assert both.source == ()

    def test_what_the_network_hears_nothing_of_is_drowned_by_degrees(self) -> None:
        silent, faint = Heard((), self.cues(0.0)), Heard((), self.cues(0.2))
        named, nobody = self.rule(), replace(self.rule(), source=(), head=None)
        assert joined(self.layout, [named], silent).fallen == ((named, "unheard"),)
        assert joined(self.layout, [named], faint).drafts == (named,)
        assert joined(self.layout, [nobody], faint).fallen == ((nobody, "unheard"),)


def test_chances_rise_with_the_score_and_know_who_found_it() -> None:
    at = [chance_of(Draft(content=(Span(0, 1),), rule="clause", score=s / 100), "standard") for s in range(35, 101)]
    assert at == sorted(at)
    assert at[0] < at[-1]
    alone = Draft(content=(Span(0, 1),), rule="clause")
    assert chance_of(alone, "fast") > chance_of(alone, "standard")


def test_changed_weights_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    from sayso.annotate.attributions.learned import network
    from sayso.model import LanguageError

    shutil.copytree(network._FOLDER, tmp_path / "weights")
    (tmp_path / "weights" / "labels.json").write_text("{}", encoding="utf-8")
    monkeypatch.setattr(network, "_FOLDER", tmp_path / "weights")
    with pytest.raises(LanguageError, match=r"labels\.json"):
        network.shipped.__wrapped__()


def test_no_ones_words_are_swallowed_by_anothers() -> None:
    text = 'The dam may fail. "No," she said, "never."\n\nSmith: "No." The dam is unsafe, according to two officials.'
    told = {a.source[0].of(text): " … ".join(s.of(text) for s in a.content) for a in said(text) if a.source}
    assert told["Smith"] == '"No."'
    assert told["two officials"] == "The dam is unsafe"
    assert told["she"] == '"No," … "never."'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "About 1,900 people took part, the port authority said; the union put the number at 3,200.",
            [("port authority", "1,900 people took part"), ("union", "the number at 3,200")],
        ),
        (
            "The quay was closed, police said; the mayor, Ida Thorne, said it would open again on Friday.",
            [("police", "The quay was closed"), ("Ida Thorne", "it would open again on Friday")],
        ),
        ('"It is over; my mother said so," Mara Stein said.', [("Mara Stein", '"It is over; my mother said so,"')]),
    ],
)
def test_what_has_a_source_of_its_own_behind_a_semicolon_is_in_its_mouth(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(s.casefold().removeprefix("the "), content) for s, content, _ in lines(text) if s]
    assert found == [(who.casefold(), content) for who, content in expected]
    assert all(a.inside is None for a in said(text))


@pytest.mark.parametrize(
    "text",
    [
        "The company had withdrawn the new rota on Tuesday, as the union demanded.",
        "The bank cut the rate to 2 percent, as the ministry had wanted.",
        "The vote was postponed, as Marta Lind had asked.",
    ],
)
def test_what_was_done_as_somebody_wanted_is_not_told_by_them(text: str) -> None:
    assert said(text) == ()
