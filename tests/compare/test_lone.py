"""What one report alone has: nothing that stands in another in like words, and no label."""

from __future__ import annotations

import pytest

from sayso.compare import CompareOptions, compare
from sayso.compare.claims.drafts import alone, single
from sayso.compare.claims.restated import without_parts
from sayso.compare.clauses.units import all_units_of
from sayso.model import Claim

from .test_changes import dated
from .told import over_days

WIRE = "Ardenia and Solvania broke off talks at the Customs House. Ardenia said it would attend. The ministers left at noon."
POST = (
    "The talks between Ardenia and Solvania ended without a text. Ardenia will attend, its government said. The hall was cleared."
)


def lone(first: str, second: str) -> dict[str, Claim]:
    """The claims that one report alone has, by its words."""
    told = over_days(("2026-03-10", "Halyard Wire", first), ("2026-03-11", "Northmoor Post", second))
    texts = {m.report.id: m.report.text for m in told.members}
    (found,) = compare([told])
    claims = (c for c in found.claims if c.relation in ("only_one", "unmatched"))
    return {c.accounts[0].span.of(texts[c.accounts[0].report]): c for c in claims}


def test_what_stands_in_another_in_like_words_is_not_told_by_one_only() -> None:
    found = {words: c.relation for words, c in lone(WIRE, POST).items() if "attend" in words}
    assert "only_one" not in found.values()


def test_what_stands_nowhere_else_is_told_by_one_only() -> None:
    found = lone(f"{WIRE} A diplomat said the bridge would stay shut for a year.", POST)
    assert any("bridge" in words and c.relation == "only_one" for words, c in found.items())


@pytest.mark.parametrize("label", ["A first step half taken", "Prisoners held back", "Additional reporting by Halyard."])
def test_a_label_is_no_claim(label: str) -> None:
    assert not any(label.rstrip(".") in words for words in lone(f"{WIRE}\n\n{label}\n\nThe mediators packed their maps.", POST))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "“We made a mistake and we are sorry,” Chief Constable Arno Field said.",
            "“We made a mistake and we are sorry,” the police chief said.",
        ),
        ("“They had it in writing,” Marit Olsen told the Herald.", "“They had it in writing,” said an engineer."),
    ],
)
def test_the_same_quotation_is_one_claim_whoever_is_said_to_have_spoken(one: str, other: str) -> None:
    told = over_days(
        ("2026-03-10", "Halyard Wire", f"{WIRE} {one}"),
        ("2026-03-11", "Northmoor Post", f"{POST} {other}"),
    )
    texts = {m.report.id: m.report.text for m in told.members}
    (found,) = compare([told])
    quoting = [c for c in found.claims if any(one[1:18] in a.span.of(texts[a.report]) for a in c.accounts)]
    assert [len({a.report for a in c.accounts}) for c in quoting] == [2]
    assert quoting[0].independent == 1


SENTENCE = (
    "The two countries own the Customs House, which was built by painters in 1910 and for which a hotelier once offered nine coins."
)


def test_a_part_of_what_one_report_alone_has_is_not_told_again() -> None:
    story = dated(("2026-03-10", SENTENCE), ("2026-03-10", POST))
    reports = [m.report for m in story.members]
    part = next(u for u in all_units_of(story) if "built" in u.text)
    whole, clause = single(part, False, reports), single(part, True, reports)
    assert without_parts([clause, whole]) == [whole]
    assert without_parts([clause]) == [clause]


def test_what_hangs_on_a_sentence_that_another_claim_has_is_not_told_without_it() -> None:
    story = dated(("2026-03-10", SENTENCE), ("2026-03-10", POST))
    units = all_units_of(story)
    own = {k for k, u in enumerate(units) if u.report or "own" in u.text}
    told = [d.units[0].text for d in alone(units, {}, own, [m.report for m in story.members], CompareOptions())]
    assert not any(words.startswith("for which") for words in told)
