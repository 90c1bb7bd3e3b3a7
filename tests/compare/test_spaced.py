"""Spaces of another width in reports are spaces to every rule, move nothing, and are shown as the report has them."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.compare import check, compare
from sayso.compare.clauses.spaced import spaced
from sayso.model import Article
from tests.compare.told import TALKS, Told, story

OTHERS = ["\xa0", "\u2009", "\u202f"]


def spread(space: str) -> list[Told]:
    return [(outlet, text.replace(" ", space)) for outlet, text in TALKS]


@pytest.mark.parametrize("space", OTHERS)
def test_a_comparison_is_the_same(space: str) -> None:
    (plain,), (found,) = compare([story(*TALKS)]), compare([story(*spread(space))])
    assert [(c.relation, c.claim, c.accounts, c.why) for c in found.claims] == [
        (c.relation, c.claim, c.accounts, c.why) for c in plain.claims
    ]


@pytest.mark.parametrize("space", OTHERS)
def test_a_text_is_checked_the_same_and_the_reports_are_as_they_were(space: str) -> None:
    words = "Norway said it cannot continue to mediate. Negotiations began in 2021. The truce was signed in April by Colombia."
    text = next(annotate([Article(id="text", text=words, text_sha256="", published="2024-11-08")]))
    told = story(*spread(space))
    plain, found = check(text, story(*TALKS)), check(text, told)
    assert found.findings
    assert [(f.kind, f.span, f.verdict) for f in found.findings] == [(f.kind, f.span, f.verdict) for f in plain.findings]
    assert found.reports == tuple(m.report for m in told.members)


def test_a_story_with_plain_spaces_is_the_very_same() -> None:
    told = story(*TALKS)
    assert spaced(told) is told
