"""What scorers print, read into figures."""

from __future__ import annotations

import json

import pytest

from benchmarks.quality import printed


def test_seed_sections() -> None:
    text = "article: 19/20\n  missed: title: 1/2 of it\nteasers: 3/4\nseed: 22/24 = 0.917\n"
    assert printed.seed(text) == {"article": 0.95, "teasers": 0.75, "all": 22 / 24}


def test_seed_story_sections() -> None:
    assert printed.seed("stories: 5/5\nclaims: 0/8\nstory: 5/13 = 0.385\n") == {"stories": 1.0, "claims": 0.0, "all": 5 / 13}


def test_extraction_leaves_the_worst_pages_out() -> None:
    text = "pages 2\nbody_f1 0.9500\nbody_exact 0.5000\ntitle 0.7500\n  worst 0.1 body_f1 0.2 0.3\n"
    assert printed.extraction(text) == {"body F1": 0.95, "body exact": 0.5, "title": 0.75}


def test_attributions() -> None:
    found = {"full_stated": {"f1": 0.7}, "full": {"f1": 0.5}, "full_pure": {"f1": 0.8}, "speaker_acc": 0.9}
    assert printed.attributions(json.dumps(found)) == {"stated F1": 0.7, "all F1": 0.5, "pure direct F1": 0.8, "source span": 0.9}


def test_ledger() -> None:
    text = (
        "statements P=0.9000 R=0.8000 F1=0.8471 of 10\nsource share=0.9000 of 8\n"
        "speaker right=0.8000 short=0.0500 none=0.0500 wrong=0.1000 of 8\nwho bcubed=0.8700\n"
        "kind share=0.8600\nstance share=0.9800\nmanner share=0.9600\nvia share=0.9500\n"
    )
    found = printed.ledger(text)
    assert (found["statements F1"], found["speaker wrong"], found["identity"], found["via"]) == (0.8471, 0.1, 0.87, 0.95)


def test_times_and_events() -> None:
    times = "strict p=0.8000 r=0.7000 f1=0.7467\nrelaxed p=0.9 r=0.9 f1=0.9\ntype p=0.8 r=0.8 f1=0.8\nvalue p=0.6 r=0.6 f1=0.6\n"
    assert printed.times(times) == {"strict": 0.7467, "relaxed": 0.9, "type": 0.8, "value": 0.6}
    events = "pair accuracy=0.5000 macro_f1=0.4500 unanswered=3/9\ntype accuracy=0.6 macro_f1=0.55 unanswered=0/9\n"
    assert printed.events(events) == {"pair macro-F1": 0.45, "type macro-F1": 0.55}


def test_stories_takes_all_sets_together() -> None:
    text = (
        "all reports=4 stories=2 groups=2 precision=0.9 recall=0.8 f1=0.8471 false_merges=0.2500 whole=0.5000\n"
        "news reports=2 stories=1 groups=1 precision=1 recall=1 f1=1 false_merges=0 whole=1\n"
    )
    assert printed.stories(text) == {"BCubed F1": 0.8471, "kept apart": 0.75, "whole": 0.5}


def test_comparison() -> None:
    text = (
        "agree recall=0.4000 may=0.4000 of 10\nnumber recall=0.1000 may=0.2000 of 10\n"
        "conflicts recall=0.1000 mean=0.1000 of 10\nmay_conflicts recall=0.2000 mean=0.2000 of 10\nlisted share=0.3000 of 5\n"
    )
    assert printed.comparison(text) == {"conflicts": 0.1, "may conflicts": 0.2, "listed": 0.3, "agree": 0.4, "number": 0.1}


@pytest.mark.parametrize("parser", [printed.seed, printed.extraction, printed.ledger, printed.times, printed.events])
def test_a_scorer_that_printed_nothing_is_an_error_and_no_nought(parser: object) -> None:
    with pytest.raises(ValueError, match="no"):
        parser("")  # type: ignore[operator]
