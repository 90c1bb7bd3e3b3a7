"""The scorer of quotations, and the simple rule it puts beside ours."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quality.quotes import Quoted, by_rule, covering, from_annotations, names_speaker, note, quotations, same_name, score

SAID = "“The bridge was never safe,” Ms. Holt said on Friday."


def row(sentence: str, span: str, speaker: str, name: str = "r") -> dict[str, object]:
    start = sentence.index(span)
    return {
        "id": name, "sentence": sentence, "span": span, "start": start, "end": start + len(span), "speaker": speaker, "ok": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAID, ["“The bridge was never safe,”"]),
        ('He said "no" and "never" again.', ['"no"', '"never"']),
        ("It was never safe,” she said.", ["It was never safe,”"]),
        ('It was never safe," she said.', ['It was never safe,"']),
        ('"It was never safe.', ['"It was never safe.']),
        ("Nobody is quoted.", []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert [text[s:e] for s, e in quotations(text)] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (SAID, "Ms. Holt"),
        ("But Ann Holt of Oslo, once mayor, called it “unsafe.”", "Oslo"),
        ("On Friday, she called it “unsafe.”", None),
        ("“Ask Jim Dole,” she said.", None),
    ],
)
def test_the_rule_takes_the_nearest_name_outside_the_marks(text: str, speaker: str | None) -> None:
    assert [q.speaker for q in by_rule(text)] == [speaker]


@pytest.mark.parametrize(
    ("gold", "name", "same"),
    [
        ("Ann_Holt", "Ms. Holt", True),
        ("Ann_Holt", "Ann Holt Jr.", True),
        ("Ann_Holt", "a spokesman for Ann Holt", False),
        ("Ann_Holt", "Holt campaign", False),
        ("Holt_campaign", "the Holt campaign", True),
        ("Tea_Party", "Oslo Tea Party Union", True),
        ("NAACP", "N.A.A.C.P.", True),
        ("Ann_Holt", "Jim Dole", False),
        ("Ann_Holt", ", the mayor", False),
    ],
)
def test_names(gold: str, name: str, same: bool) -> None:
    assert same_name(gold, name) is same


def test_half_of_the_words_cover_and_less_do_not() -> None:
    gold = row(SAID, "The bridge was never", "Ann_Holt")
    half, third = Quoted(((1, 11),)), Quoted(((1, 4),))
    assert covering(gold, [third, half]) == half
    assert covering(gold, [third]) is None


def test_of_two_that_cover_alike_the_inner_one_speaks() -> None:
    outer, inner = Quoted(((0, len(SAID)),), "a video"), Quoted(((0, 28),), "Holt")
    assert (
        covering(row(SAID, "never safe", "Ann_Holt"), [outer, inner])
        == covering(row(SAID, "never safe", "x"), [inner, outer])
        == inner
    )


@pytest.mark.parametrize(
    ("sentence", "speaker", "named"),
    [
        (SAID, "Ann_Holt", True),
        (SAID, "other_anti", False),
        ("“It was never safe,” she said.", "Ann_Holt", False),
        ("“Holt never knew; it was never safe,” said Jim Dole.", "Ann_Holt", False),
    ],
)
def test_a_speaker_is_judged_only_where_the_sentence_names_it(sentence: str, speaker: str, named: bool) -> None:
    assert names_speaker(row(sentence, "never safe", speaker)) is named


def test_score_by_hand() -> None:
    rows = [
        row(SAID, "never safe", "Ann_Holt", "right"),
        row(SAID, "never safe", "Ann_Holt", "wrong"),
        row(SAID, "never safe", "Ann_Holt", "no speaker"),
        row(SAID, "never safe", "Ann_Holt", "not covered"),
        row("At least it was safe.", "it was safe", "other_pro", "unmarked"),
    ]
    found = {name: (Quoted(((0, 28),), who),) for name, who in (("right", "Holt"), ("wrong", "Dole"), ("no speaker", None))}
    assert score(rows, found) == {"covered": 0.6, "covered of marked": 0.75, "speaker right": 0.25, "speaker wrong": 0.25}
    assert "only one sentence of context" in note(rows)
    assert "of 5 quotations 4 have a mark in theirs and 4 their" in note(rows)


def test_rows_that_are_not_ok_are_left_out() -> None:
    good, bad = row(SAID, "never safe", "Ann_Holt", "good"), row(SAID, "never safe", "Ann_Holt", "bad") | {"ok": False}
    assert score([good, bad], {"good": by_rule(SAID)})["covered"] == 1


def test_nothing_to_judge_is_an_error_and_no_nought() -> None:
    with pytest.raises(ValueError, match="no quotations"):
        score([], {})


def test_indirect_statements_are_no_quotations() -> None:
    kinds = [{"content": [[n, n + 1]], "manner": m, "speaker": m} for n, m in enumerate(("direct", "indirect", "mixed"))]
    assert from_annotations([{"id": "r", "attributions": kinds}]) == {
        "r": (Quoted(((0, 1),), "direct"), Quoted(((2, 3),), "mixed")),
    }


@given(st.text(alphabet="“”\" aB.,'’\n", max_size=60))
def test_quotations_lie_in_the_text_one_after_another(text: str) -> None:
    ends = [at for stretch in quotations(text) for at in stretch]
    assert ends == sorted(ends)
    assert all(0 <= at <= len(text) for at in ends)
    assert len(by_rule(text)) == len(quotations(text))
