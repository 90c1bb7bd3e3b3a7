"""Tried by turning it over: what must change when a report changes, and what must not change whatever happens around it."""

from __future__ import annotations

import random
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from sayso.cluster import ClusterOptions
from sayso.model import Account, Claim, Comparison
from sayso.pipeline import Outcome, compare_sources
from sayso.settings import Settings

FIRE = ("echo.txt", "broadcasting.html", "gazette.html")
TALKS = ("halyard.html", "courier.html", "review.html", "northmoor.txt")

# Every name in samples/fire, and another of its own kind. Longer ones first, so that no part is taken for the whole.
OTHER_NAMES = {
    "Brennick Echo": "Tarrow Mail",
    "Norwend Broadcasting": "Ostrel Broadcasting",
    "Westway Gazette": "Eastgate Herald",
    "Marrick Estates": "Calder Estates",
    "Brennick": "Tarrow",
    "Norwend": "Ostrel",
    "Marrick": "Calder",
}


def compared(folder: Path, names: tuple[str, ...], **settings: object) -> Outcome:
    return compare_sources([str(folder / n) for n in names], Settings(**{"teasers": False, **settings}))  # type: ignore[arg-type]


def only(outcome: Outcome) -> Comparison:
    assert len(outcome.comparisons) == 1
    return outcome.comparisons[0]


def words(comparison: Comparison, account: Account) -> str:
    return account.span.of(next(r.text for r in comparison.reports if r.id == account.report))


def shape(claim: Claim) -> tuple[object, ...]:
    """A claim without its words: what it was judged to be."""
    return claim.relation, claim.differs_in, claim.sure, len(claim.accounts), claim.independent


@pytest.fixture(scope="module")
def fire(samples: Path) -> Comparison:
    return only(compared(samples / "fire", FIRE))


@pytest.fixture(scope="module")
def talks(samples: Path) -> Comparison:
    return only(compared(samples / "talks", TALKS))


class TestEveryNumberShownIsFoundAtItsSpan:
    def test_values(self, fire: Comparison, talks: Comparison) -> None:
        shown = 0
        for comparison in (fire, talks):
            for claim in comparison.claims:
                for account in claim.accounts:
                    for number in re.findall(r"\d[\d,.]*\d|\d", account.value or ""):
                        shown += 1
                        assert number in words(comparison, account)
        assert shown >= 4

    def test_claims_and_timelines_are_words_of_a_report(self, fire: Comparison, talks: Comparison) -> None:
        for comparison in (fire, talks):
            texts = {r.id: r.text for r in comparison.reports}
            for claim in comparison.claims:  # two sentences may stand in two paragraphs
                assert any(claim.claim == " ".join(a.span.of(texts[a.report]).split()) for a in claim.accounts)
            for entry in comparison.timeline:
                assert entry.span.of(texts[entry.report]) == entry.text


class TestAReportTakenOut:
    def test_takes_its_accounts_and_voices_with_it(self, samples: Path, fire: Comparison) -> None:
        gone = next(r.id for r in fire.reports if r.name == FIRE[2])
        less = only(compared(samples / "fire", FIRE[:2]))
        assert gone not in {r.id for r in less.reports}
        assert gone not in {a.report for c in less.claims for a in c.accounts}
        assert all(i < len(c.accounts) for c in less.claims for group in c.voices for i in group)
        most = max(c.independent or 0 for c in fire.claims)
        assert max(c.independent or 0 for c in less.claims) <= min(2, most)

    def test_a_copy_taken_out_changes_no_count_of_voices(self, samples: Path, talks: Comparison) -> None:
        less = only(compared(samples / "talks", tuple(n for n in TALKS if n != "courier.html")))
        assert several_voices(less) == several_voices(talks)


def several_voices(comparison: Comparison) -> Counter[int | None]:
    """How many agreements have how many voices, from two upwards. What only a text and its copy say has one."""
    return Counter(c.independent for c in comparison.claims if c.relation == "agree" and (c.independent or 0) > 1)


class TestAStatementTakenOut:
    def test_a_sentence_cut_from_a_page_takes_its_statement(self, samples: Path, tmp_path: Path) -> None:
        sentence = "Ardenia will attend, its government said."
        for name in TALKS:
            text = (samples / "talks" / name).read_text(encoding="utf-8")
            (tmp_path / name).write_text(text.replace(sentence, ""), encoding="utf-8")
        whole, less = compared(samples / "talks", TALKS), compared(tmp_path, TALKS)
        assert any("Ardenia will attend" in content for content in statements(whole))
        assert not any("Ardenia will attend" in content for content in statements(less))
        assert not any("Ardenia will attend" in words(only(less), a) for c in only(less).claims for a in c.accounts)


def statements(outcome: Outcome) -> list[str]:
    """The contents of all statements in the reports that were compared."""
    return [c.of(r.article.text) for r in outcome.readings.values() for a in r.attributions for c in a.content]


class TestUnrelatedReports:
    def test_shuffled_pages_of_two_events_give_no_conflict_between_them(self, samples: Path, tmp_path: Path) -> None:
        for folder, names in (("fire", FIRE), ("talks", TALKS)):
            for name in names:
                shutil.copy(samples / folder / name, tmp_path / f"{folder}-{name}")
        for seed in range(4):
            rng = random.Random(seed)
            pair = (f"fire-{rng.choice(FIRE)}", f"talks-{rng.choice(TALKS)}")
            comparison = only(compared(tmp_path, pair, cluster=ClusterOptions(together=True)))
            between = [c for c in comparison.claims if len({a.report for a in c.accounts}) > 1]  # a report may contradict itself
            assert not [c for c in between if c.relation in ("differ", "agree", "developed")]
            assert comparison.claims, "the main statements of each are still told"

    def test_two_events_come_out_as_two_stories(self, samples: Path, tmp_path: Path) -> None:
        for folder, names in (("fire", FIRE), ("talks", TALKS)):
            for name in names:
                shutil.copy(samples / folder / name, tmp_path / f"{folder}-{name}")
        outcome = compared(tmp_path, tuple(f"fire-{n}" for n in FIRE) + tuple(f"talks-{n}" for n in TALKS))
        assert sorted(len(c.reports) for c in outcome.comparisons) == [3, 4]


class TestWhatMustNotMatter:
    def test_the_order_of_the_pages(self, samples: Path, fire: Comparison) -> None:
        turned = only(compared(samples / "fire", FIRE[::-1]))
        assert Counter(map(shape, turned.claims)) == Counter(map(shape, fire.claims))

    def test_a_page_given_twice(self, samples: Path, fire: Comparison) -> None:
        outcome = compared(samples / "fire", (*FIRE, FIRE[0]))
        assert len(outcome.twice) == 1
        assert only(outcome).claims == fire.claims

    def test_names_replaced_throughout(self, samples: Path, tmp_path: Path, fire: Comparison) -> None:
        for name in FIRE:
            text = (samples / "fire" / name).read_text(encoding="utf-8")
            for old, new in OTHER_NAMES.items():
                text = text.replace(old, new)
            (tmp_path / name).write_text(text, encoding="utf-8")
        renamed = only(compared(tmp_path, FIRE))
        differences = [[shape(c) for c in x.claims if c.relation in ("differ", "developed")] for x in (fire, renamed)]
        assert Counter(differences[0]) == Counter(differences[1])
