"""The probe of what strengthens and weakens: its split, its answers, its scores."""

from __future__ import annotations

import numpy as np

from benchmarks.quality.support import answers, by_rule, figures, held_out, scored

TOPICS = [f"topic {n}" for n in range(40)]


def row(topic: str, strengthen: int, weaken: int) -> dict[str, object]:
    told = "The harbour was shut on Monday, police said." if strengthen else "The mayor has never been to the quay."
    return {
        "topic": topic, "strengthen": strengthen, "weaken": weaken, "claim_a": "Police said that the harbour was shut on Monday.",
        "claim_b": told, "article_a": "The harbour", "article_b": "The quay", "date": "2031-03-09",
    }  # fmt: skip


ROWS = [row(topic, strengthen, weaken) for topic in TOPICS for strengthen, weaken in ((1, 0), (1, 0), (0, 1))]


def test_a_topic_is_held_out_whole() -> None:
    held = held_out(ROWS)
    assert 0 < held.sum() < len(ROWS) / 2
    assert all(len(set(held[k : k + 3])) == 1 for k in range(0, len(ROWS), 3))


def test_an_answer_is_what_was_judged() -> None:
    assert answers([row("t", 1, 0), row("t", 0, 1), row("t", 0, 0)]).tolist() == [1, 2, 0]


def test_scores_tell_right_answers_from_the_commonest() -> None:
    right = np.array([1, 1, 2, 0])
    assert scored(right, right) == {"accuracy": 1.0, "mean F1": 1.0}
    assert scored(np.array([1, 1, 1, 1]), right) == {"accuracy": 0.5, "mean F1": 0.2222}


def test_what_the_comparison_sees_beats_the_commonest_answer_where_it_tells() -> None:
    assert figures(ROWS)["accuracy"] == 1.0
    assert by_rule(ROWS)["accuracy"] < 0.7
