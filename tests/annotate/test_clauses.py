"""Clauses: where they end, what they say, and what denies, weakens or conditions them; invented sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.annotate import annotate
from sayso.annotate.clauses import find_clauses
from sayso.language import parse
from sayso.model import Article, Attribution, Clause, Span

_TEXT = "He said that the boat , sank and if not who may “ ” was 5 people . ? Norland"
WORDS = ["\n\n", "\n", *_TEXT.split()]


def clauses(text: str, attributions: tuple[Attribution, ...] = ()) -> tuple[Clause, ...]:
    return find_clauses(next(parse([text])), (), (), attributions)


def clause_of(text: str, predicate: str) -> Clause:
    return next(c for c in clauses(text) if c.predicate == predicate)


def test_a_sentence_is_cut_into_its_clauses() -> None:
    text = "Norland has closed the border, officials said on Friday, because the talks had failed."
    assert [c.span.of(text) for c in clauses(text)] == [
        "Norland has closed the border",
        "officials said on Friday",
        "because the talks had failed",
    ]


@pytest.mark.parametrize(
    "dateline", ["OSTAMAR (Newswire) - ", "KARTH, Norland (Newswire) — ", "KARTH, Norland — ", "OSTAMAR, March 3 (Newswire) -- "]
)
def test_a_dateline_belongs_to_no_clause(dateline: str) -> None:
    text = f"{dateline}Three people drowned on Thursday.\n\nThe mayor closed the quay."
    assert [c.span.of(text) for c in clauses(text)] == ["Three people drowned on Thursday", "The mayor closed the quay"]


@pytest.mark.parametrize(
    "text",
    [
        "NATO-led forces closed the quay.",
        "NASA - the space agency - closed the quay.",
        "NASA — the space agency — closed the quay.",
        "OPEC-Russia talks closed the quay.",
        "ISIS-K fighters closed the quay.",
    ],
)
def test_a_name_with_a_dash_is_no_dateline(text: str) -> None:
    assert clauses(text)[0].span.start == 0


def test_a_conjunct_takes_the_subject_of_the_first() -> None:
    text = "The boy crawled through the fence and fell into the moat."
    assert ("subject", "boy") in clause_of(text, "fall").roles


def test_a_passive_subject_is_an_object() -> None:
    text = "The minister was arrested by soldiers."
    assert clause_of(text, "arrest").roles == (("object", "minister"), ("subject", "soldier"))


def test_a_plan_is_told_by_what_is_planned() -> None:
    clause = clause_of("The government plans to close the office.", "close")
    assert clause.modality == "planned"
    assert ("object", "office") in clause.roles


def test_purpose_stays_with_what_it_is_the_purpose_of() -> None:
    text = "Norland will stop its efforts to end the war."
    assert [c.span.of(text) for c in clauses(text)] == ["Norland will stop its efforts to end the war"]


@pytest.mark.parametrize(
    ("text", "predicate", "words"),
    [
        ("The guards did not open the gate.", "open", ["not"]),
        ("The army denied that soldiers had opened the gate.", "open", ["denied"]),
        ("The mayor doubted that soldiers had opened the gate.", "open", ["doubted"]),
        ("The mayor withdrew his claim that soldiers had opened the gate.", "open", ["withdrew"]),
        ("Soldiers had opened the gate; the charge was denied.", "open", []),  # what is denied is named
        ("Kestrel sued the paper in April; the suit was dismissed.", "sue", []),
        ("Soldiers had opened the gate, the mayor denied.", "open", ["denied"]),
        ("The mayor rejected the charge that soldiers had opened the gate.", "open", ["rejected"]),
        ("The mayor took the view that soldiers had opened the gate.", "open", []),
        ("No guard opened the gate.", "open", ["No"]),
        ("The guards refused to open the gate.", "open", ["refused"]),
        ("The guards opened the gate.", "open", []),
        ("The deal was not signed or agreed by anyone.", "agree", ["not"]),
        ("Karl Brandt was not charged and later released by the police.", "release", []),
        ("The guard was not hurt and taken into custody at once.", "take", []),
        ("The plane would not land at the field or would turn back at once.", "turn", []),
    ],
)
def test_what_denies_a_clause(text: str, predicate: str, words: list[str]) -> None:
    assert [s.of(text) for s in clause_of(text, predicate).negation] == words


@pytest.mark.parametrize(
    ("text", "predicate", "words"),
    [
        ("The boy apparently climbed the fence.", "climb", ["apparently"]),
        ("Officials believe the boy climbed the fence.", "climb", ["believe"]),
        ("The boy is thought to have climbed the fence.", "climb", ["thought"]),
        ("It is not clear whether the boy climbed the fence.", "climb", ["not clear"]),
        ("The boy may have climbed the fence.", "climb", ["may"]),
        ("I think the boy climbed the fence.", "climb", []),
        ("The boy could not climb the fence.", "climb", []),
        ("The boy climbed the fence.", "climb", []),
    ],
)
def test_what_weakens_a_clause(text: str, predicate: str, words: list[str]) -> None:
    assert [s.of(text) for s in clause_of(text, predicate).hedge] == words


def test_what_a_clause_hangs_on() -> None:
    text = "Norland will reopen the border if both sides sign the truce."
    condition = clause_of(text, "reopen").condition
    assert condition is not None
    assert condition.of(text) == "if both sides sign the truce"


def test_names_and_days_are_no_terms() -> None:
    clause = clause_of("Maria Lindqvist visited Norland on Tuesday.", "visit")
    assert clause.terms == ("visit",)
    assert clause.proper == ("maria", "lindqvist", "norland")


def test_the_innermost_statement_wins() -> None:
    text = "Lind said the mayor claimed the bridge was safe."
    inner, outer = Span(text.index("the bridge"), len(text) - 1), Span(text.index("the mayor"), len(text) - 1)
    found = find_clauses(
        next(parse([text])),
        (),
        (),
        (
            Attribution(id="a1", content=(outer,), manner="indirect"),
            Attribution(id="a2", content=(inner,), manner="indirect", inside="a1"),
        ),
    )
    assert {c.predicate: c.attribution for c in found} == {"say": None, "claim": "a1", "be": "a2"}


def test_no_clause_runs_over_the_end_of_a_paragraph_that_one_break_parts() -> None:
    line = "A long caption about the old harbour wall and the boats that lie behind it in the evening sun of a late summer's day"
    text = f"{line}\nThe harbour burned for two days before the wind turned."
    assert all("\n" not in c.span.of(text) and "\n" not in c.sentence.of(text) for c in clauses(text))


@given(st.lists(st.sampled_from(WORDS), max_size=25))
def test_clauses_lie_inside_their_sentences(words: list[str]) -> None:
    text = " ".join(words)
    for clause in clauses(text):
        assert clause.span.inside(text)
        assert clause.sentence.holds(clause.span)
        assert all(clause.span.touches(q.span) for q in clause.quantities)
        assert all(clause.sentence.holds(s) for s in (*clause.negation, *clause.hedge))


def test_a_dateline_is_no_part_of_a_sentence_nor_a_speaker() -> None:
    text = "SELBY, August 17 (Coast Wire) - Flooding has killed 23 people in the south, the civil protection agency said on Monday."
    article = Article(id="a", text=text, text_sha256="", published="2026-08-17", paragraphs=(Span(0, len(text)),))
    (reading,) = annotate([article])
    assert {c.sentence.of(text)[:8] for c in reading.clauses} == {"Flooding"}
    assert [a.speaker for a in reading.attributions] == ["the civil protection agency"]
    assert [t.span.of(text) for t in reading.times] == ["August 17", "Monday"]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("The army said that some twenty Torvians had taken part.", "some twenty Torvians had taken part"),
        ("The envoy spoke. It said that some twenty Torvians had taken part.", "some twenty Torvians had taken part"),
        ("The army said that about 30 Torvians were held.", "about 30 Torvians were held"),
        ("The army said that more than forty Kestrians had left.", "more than forty Kestrians had left"),
    ],
)
def test_who_is_counted_keeps_the_number(text: str, clause: str) -> None:
    assert clause in [c.span.of(text) for c in clauses(text)]


def test_a_number_that_ends_a_sentence_counts_nobody_of_the_next() -> None:
    text = "The patrol lost about 30. Torvians had taken part. The union has some 900\n\nNorland left."
    assert "Torvians had taken part" in [c.span.of(text) for c in clauses(text)]
    assert "Norland left" in [c.span.of(text) for c in clauses(text)]
